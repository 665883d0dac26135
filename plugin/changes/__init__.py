"""Changes between dates without widgets: what a comparison has found, and its layers."""
