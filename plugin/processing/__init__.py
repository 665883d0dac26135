"""The Processing provider and its algorithms.

QGIS loads all of this when it starts: numpy and whatever needs it are imported when an algorithm runs, not before.
"""
