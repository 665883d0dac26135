"""The QGIS side: loading, the engine's child process, layers, Processing algorithms, the dock."""
