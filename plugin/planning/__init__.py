"""Asking the engine what it would do with a layer, before anything runs."""
