"""The Classify tab: forms."""
