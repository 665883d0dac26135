"""The picture of many patches: a raster of their colours, drawn in the place of polygons."""
