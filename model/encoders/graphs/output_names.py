"""Names of what a derived graph gives: see `vector_outputs`. They stand apart, so that their readers need no `onnx`."""

from __future__ import annotations

VECTORS, LARGEST, FULL_VECTORS = "vectors", "largest", "vectors_f32"
