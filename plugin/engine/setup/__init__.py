"""Making, testing and mending the engine's own environment. Nothing here needs Qt, but for network.py."""
