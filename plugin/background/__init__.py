"""Work that goes on while QGIS is used: algorithm runs, and the latest of several requests."""
