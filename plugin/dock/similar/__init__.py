"""The Find similar panel's forms."""
