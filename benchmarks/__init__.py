"""Benchmarks: rasters and models made from seeds, and the runner that `make bench` calls."""
