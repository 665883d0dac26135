"""Two dates of one place: matching their patches, taking out what changed everywhere, and what is left."""
