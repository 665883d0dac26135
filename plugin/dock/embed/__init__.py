"""The Embed panel's forms."""
