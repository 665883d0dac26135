"""Measures on the ground: areas, sides of patches, metres a unit."""
