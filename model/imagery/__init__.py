"""Imagery: opening rasters, target grids, tile plans, windows, scaling."""
