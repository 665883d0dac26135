"""Forms for encoders of the user's own."""
