"""A tiny encoder whose images and texts lie in one space by construction: both towers are real ONNX files.

A patch is the mean of its red, green and blue; a text is the mean of its words' rows of a table, in which `red`,
`green` and `blue` are the axes, `purple` is red and blue, and all other words are nothing. The tokenizer is a real
tokenizer.json. Needs onnx and the package tokenizers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
from contract_encoders import FLOAT, INT64, Graph, window, write_card
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from terrapatch.model.encoders.model_files import model_sha256

VECTORS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "purple": (1, 0, 1)}
LENGTH, PATCH = 8, 8


def write_word_pair(folder: Path, name: str = "pair", **text: Any) -> Path:
    """Write `NAME.onnx` with its card, `NAME-text.onnx` and `tokenizer.json`; `text` changes that part of the card."""
    file = folder / f"{name}.onnx"
    graph = Graph()
    graph.node("AveragePool", ["pixels"], "map", kernel_shape=[PATCH, PATCH], strides=[PATCH, PATCH])
    graph.write(file, {"pixels": (FLOAT, ["batch", 3, "height", "width"])}, {"map": ["batch", 3, "rows", "cols"]})
    write_tokenizer(folder / "tokenizer.json")
    write_text_tower(folder / f"{name}-text.onnx")
    part: Dict[str, Any] = {
        "model": f"{name}-text.onnx",
        "sha256": model_sha256(folder / f"{name}-text.onnx"),
        "tokenizer": "tokenizer.json",
        "tokenizer_sha256": model_sha256(folder / "tokenizer.json"),
        "output": "text_embeds",
        "length": LENGTH,
        "lowercase": True,
        "templates": ["{}", "a satellite image of {}."],
    }
    return write_card(
        file,
        bands=[{"name": name} for name in ("red", "green", "blue")],
        bands_flexible=False,
        window=window(32, min=PATCH, multiple_of=PATCH),
        outputs=[{"name": "map", "layout": "map", "patch_px": PATCH, "dim": 3}],
        text={**part, **text},
    )


def write_tokenizer(file: Path) -> None:
    """Words by their number: 0 fills up, 1 ends a text, 2 is unknown."""
    vocabulary = {"[PAD]": 0, "[END]": 1, "[UNK]": 2}
    vocabulary.update({word: number for number, word in enumerate(VECTORS, start=3)})
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing("$A [END]", special_tokens=[("[END]", 1)])
    tokenizer.save(str(file))


def write_text_tower(file: Path, dim: int = 3) -> None:
    """input_ids, attention_mask [B, N] int64 -> text_embeds [B, dim]: seven times the mean of the words' rows."""
    rows = np.zeros((3 + len(VECTORS), dim), dtype="float32")
    rows[3:, : min(3, dim)] = np.array(list(VECTORS.values()), dtype="float32")[:, : min(3, dim)] * 7
    graph = Graph()
    found = graph.node("Gather", [graph.constant("table", rows, "float32"), "input_ids"], "rows", axis=0)
    mask = graph.node("Cast", ["attention_mask"], "mask", to=FLOAT)
    deep = graph.node("Unsqueeze", [mask, graph.constant("last", [2])], "deep_mask")
    kept = graph.node("Mul", [found, deep], "kept")
    graph.node("ReduceMean", [kept], "text_embeds", axes=[1], keepdims=0)
    inputs = {name: (INT64, ["batch", "length"]) for name in ("input_ids", "attention_mask")}
    graph.write(file, inputs, {"text_embeds": ["batch", dim]})


def read_values(file: Path) -> Dict[str, Any]:
    """A card as JSON types."""
    values: Dict[str, Any] = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    return values
