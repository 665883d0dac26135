"""The engine: reads imagery, runs encoders, groups and searches patches. Never imports Qt or QGIS."""
