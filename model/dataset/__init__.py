"""Vectors of many scenes as one dataset: making it scene by scene, and searching it without loading it."""
