"""Clusters without widgets: the table of clusters, its history, regions on the map, and matching with earlier ones."""
