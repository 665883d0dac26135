"""Map tools: picking patches on the canvas."""
