"""Derived ONNX graphs: the encoder's own, with scaling in front, attention as one operator, and float16 behind."""
