"""Setting the engine up from the dock and from QGIS's options."""
