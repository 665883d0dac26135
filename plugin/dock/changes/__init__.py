"""The Changes tab: forms."""
