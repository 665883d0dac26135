"""The Processing provider and its algorithms.

QGIS loads all of this when it starts: numpy, requests and the engine are imported when an algorithm runs, not before.
"""
