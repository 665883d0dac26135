"""Lighter versions of a model, made once and stored in the cache, and how faithful they are."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, Dict, Optional

import numpy as np

from ..errors import EncoderError, InputError, require_one_of
from ..messages import Message
from ..options import PRECISIONS
from .cache_files import cache_refused, is_whole, remove_abandoned, store
from .cache_folder import cache_folder
from .card import EncoderCard
from .devices import Device
from .made_up_tiles import made_up_tile
from .registry import Encoder
from .session import EncoderSession


def resolve_precision(wanted: str, device: str) -> str:
    """What `auto` means, and whether the choice suits the device.

    `auto` is full precision everywhere: a lighter model is faster but changes the vectors, which is for the user to
    choose.

    Raises
    ------
    InputError
        When the name is unknown, or int8 is asked for on a GPU.
    """
    require_one_of("precision", wanted, PRECISIONS, "precision_unknown")
    if wanted == "int8" and device != "cpu":
        raise InputError("precision int8 is for the processor; use fp16 on a GPU, or device cpu", "precision_unsuited")
    return "fp32" if wanted == "auto" else wanted


def precision_note(precision: str, device: str) -> str:
    """A sentence where a precision does not do on a device what people choose it for; else empty."""
    if precision == "fp16" and device == "cpu":
        return Message(
            "precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; "
            "compare its speed with fp32, or use int8"
        )
    return ""


def open_encoder(
    encoder: Encoder, precision: str, device: Device, threads: int = 0, number: Optional[int] = None
) -> EncoderSession:
    """A session of the encoder's own file, or of a lighter one from the cache, made now if it is not there.

    `threads` and `number` are as for `EncoderSession`.

    A stored file that does not load (from another version) or is not what was written (cut off, a changed bit) is made
    again: it is not the user's.

    Raises
    ------
    EncoderError
        When the encoder cannot be used, or not be converted.
    InputError
        When the cache cannot be written.
    """
    if precision == "fp32":
        return EncoderSession(encoder.file, encoder.card, device, threads, number)
    stored = cache_folder() / "models" / f"{encoder.card.sha256[:32]}-{precision}.onnx"
    if is_whole(stored):
        with suppress(EncoderError):
            return EncoderSession(stored, encoder.card, device, threads, number)
    _convert(encoder, precision, stored)
    return EncoderSession(stored, encoder.card, device, threads, number)


def _convert(encoder: Encoder, precision: str, stored: Path) -> None:
    """Make a lighter file and put it in its place once it gave as many vectors as the encoder's own.

    Raises
    ------
    EncoderError
        When it cannot be converted.
    InputError
        When the folder of `stored` cannot be written.
    """
    import onnx

    from .lighter import name_nodes, quantised_operators, to_fp16, to_int8

    model = onnx.load(str(encoder.file))
    quantised = quantised_operators(model)
    if quantised:
        raise EncoderError(
            "Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted "
            "to {precision}; use precision fp32, which runs the file as it is.",
            encoder=encoder.card.id,
            quantised=", ".join(quantised),
            precision=precision,
        )
    wanted = _output(encoder.file, encoder.card)
    made = _unfinished_file(stored.parent)
    try:
        name_nodes(model)
        if precision == "int8":
            to_int8(model, made)
        else:
            onnx.save(to_fp16(model), str(made))
        given = _output(made, encoder.card)
        if given.shape != wanted.shape or (np.isfinite(wanted).all() and not np.isfinite(given).all()):
            raise EncoderError(
                "the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, "
                "{given:.0%} of them finite",
                given_shape=list(given.shape),
                wanted_shape=list(wanted.shape),
                given=np.isfinite(given).mean(),
            )
        store(made, stored)
    except OSError as error:
        raise cache_refused(stored.parent, error) from error
    except Exception as error:  # the converters raise whatever their graph passes raise
        reason = " ".join(str(error.__cause__ or error).split()).replace(str(made), "the converted file")
        raise EncoderError(
            "Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.",
            encoder=encoder.card.id,
            precision=precision,
            reason=reason[:200],
        ) from error
    finally:
        made.unlink(missing_ok=True)


def _unfinished_file(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_abandoned(folder)
        handle, name = tempfile.mkstemp(suffix=".onnx", dir=folder)
    except OSError as error:
        raise cache_refused(folder, error) from error
    os.close(handle)
    return Path(name)


def _output(file: Path, card: EncoderCard) -> np.ndarray:
    """What a file gives for one made-up tile."""
    return EncoderSession(file, card, Device("cpu", "checking a conversion")).run(made_up_tile(card))


def fidelity(full: np.ndarray, light: np.ndarray) -> Dict[str, Any]:
    """Cosine between vectors [n, dim] at full and at lighter precision: mean, least, and on how many."""
    full, light = full.astype(np.float64), light.astype(np.float64)
    norms = np.linalg.norm(full, axis=1) * np.linalg.norm(light, axis=1)
    cosine = np.einsum("nd,nd->n", full, light) / np.where(norms > 0, norms, 1.0)
    cosine = cosine[norms > 0] if np.any(norms > 0) else np.ones(1)
    return {"cosine_mean": float(cosine.mean()), "cosine_min": float(cosine.min()), "patches": len(cosine)}
