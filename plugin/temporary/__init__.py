"""Temporary layers: they come back with their project, or go into a GeoPackage at the user's word."""
