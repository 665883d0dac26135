"""Embeddings of others: reading, checking and writing the formats that they come in."""
