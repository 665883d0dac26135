"""Reports as one HTML file each, with their charts and pictures inside."""
