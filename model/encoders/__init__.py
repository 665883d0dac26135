"""Encoders: cards, ONNX sessions, tokens to patch vectors, MOSAIKS."""
