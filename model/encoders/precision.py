"""Lighter versions of a model, made once and kept in the cache, and how faithful they are."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Dict

import numpy as np
import onnx

from ..errors import EncoderError, InputError
from ..options import PRECISIONS
from .registry import Encoder, cache_folder


def resolve_precision(wanted: str, device: str) -> str:
    """What `auto` means, and whether the choice suits the device.

    `auto` is full precision everywhere: a lighter model is faster but changes the vectors, which is for the user to
    choose.

    Raises
    ------
    InputError
        When the name is unknown, or int8 is asked for on a GPU.
    """
    if wanted not in PRECISIONS:
        raise InputError(f"precision is {wanted!r}, needs to be one of {', '.join(PRECISIONS)}", "precision_unknown")
    if wanted == "int8" and device == "cuda":
        raise InputError("precision int8 is for the processor; use fp16 on a GPU, or device cpu", "precision_unsuited")
    return "fp32" if wanted == "auto" else wanted


def precision_note(precision: str, device: str) -> str:
    """A sentence where a precision does not do on a device what people choose it for; else empty."""
    if precision == "fp16" and device == "cpu":
        return (
            "precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; "
            "compare its speed with fp32, or use int8"
        )
    return ""


def model_file(encoder: Encoder, precision: str) -> Path:
    """The ONNX file to run: the encoder's own, or a lighter one from the cache, made now if it is not there.

    Raises
    ------
    EncoderError
        When the model cannot be converted.
    """
    if precision == "fp32":
        return encoder.file
    folder = cache_folder() / "models"
    made = folder / f"{encoder.card.id}-{encoder.card.sha256[:16]}-{precision}.onnx"
    if made.is_file():
        return made
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=".onnx", dir=folder)
    os.close(handle)
    beside = Path(name)
    try:
        (_to_int8 if precision == "int8" else _to_fp16)(encoder.file, beside)
        os.replace(beside, made)
    except Exception as error:  # the converters raise whatever their graph passes raise
        raise EncoderError(
            f"encoder {encoder.card.id} cannot be converted to {precision} ({error}); use precision fp32"
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return made


def fidelity(full: np.ndarray, light: np.ndarray) -> Dict[str, Any]:
    """Cosine between vectors [n, dim] at full and at lighter precision: mean, least, and on how many."""
    full, light = full.astype(np.float64), light.astype(np.float64)
    norms = np.linalg.norm(full, axis=1) * np.linalg.norm(light, axis=1)
    cosine = np.einsum("nd,nd->n", full, light) / np.where(norms > 0, norms, 1.0)
    cosine = cosine[norms > 0] if np.any(norms > 0) else np.ones(1)
    return {"cosine_mean": float(cosine.mean()), "cosine_min": float(cosine.min()), "patches": len(cosine)}


def _to_int8(source: Path, target: Path) -> None:
    """Dynamic quantisation of the matrix products: int8 weights, activations measured as they come.

    One scale per output channel: measured on a ViT-S/16, that keeps the vectors far closer to full precision where
    weights have heavy tails (cosine 0.99 against 0.95 with one scale per matrix) at the same speed. A reduced range of
    weights brought neither speed nor closeness, also without VNNI instructions.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = onnx.load(str(source))
    # declared shapes of inner values, where an exporter wrote wrong ones, stop the quantiser
    del model.graph.value_info[:]
    if not any(node.op_type in ("MatMul", "Gemm") for node in model.graph.node):
        raise EncoderError("it has no matrix products, and int8 convolutions are slower on most processors")
    quantize_dynamic(
        model,
        str(target),
        op_types_to_quantize=["MatMul", "Gemm"],
        per_channel=True,
        reduce_range=False,
        weight_type=QuantType.QInt8,
    )


def _to_fp16(source: Path, target: Path) -> None:
    from onnxruntime.transformers.float16 import convert_float_to_float16

    model = convert_float_to_float16(onnx.load(str(source)), keep_io_types=True)
    onnx.save(model, str(target))
