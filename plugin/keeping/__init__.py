"""Patches in temporary layers, kept in the user's cache while a project that is saved has them."""
