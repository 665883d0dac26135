"""What the QGIS side knows of encoders: facts of their cards, probing, those of the user's own."""
