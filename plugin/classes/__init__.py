"""Classes without widgets: labels by the patch, where they come from, and the map that is made of them."""
