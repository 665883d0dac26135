"""The embedding layer: its fields, writing it, reading it back, and how it looks."""
