"""Guessing what each input of an unknown model carries, from its name, its rank and its declared shape."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

import numpy as np
import onnxruntime

from ..errors import EncoderError
from ..messages import Message
from .card import EncoderCard
from .card_check import encoding_of
from .card_parts import Dims, ModelInput, ModelOutput, Window
from .element_types import element_type, is_usable, number_type, onnx_type
from .fixed_batch import run_in_batches
from .made_up_tiles import made_up_feeds
from .onnx_opening import is_out_of_memory, open_session
from .session import several_dates

_MOST_BANDS = 32
_IMAGE_NAMES = ("pixels", "cube", "image", "images", "img", "x", "input", "pixel_values")
_FIRST = ("batch", "bands", "height", "width")
_LAST = ("batch", "height", "width", "bands")
_FRAMES_SECOND = ("batch", "bands", "time", "height", "width")
_FRAMES_FIRST = ("batch", "time", "bands", "height", "width")
_FRAMES_LAST = ("batch", "height", "width", "time", "bands")


class InputGuess(NamedTuple):
    """What a model seems to take.

    image : its imagery, with the likeliest order of axes
    orders : every order of axes that its declared shape allows, the likeliest first
    others : the inputs other than imagery
    declared : size of each axis of the imagery where the file fixes it, by position
    batch : tiles that it takes at once, where the file fixes it to more than one
    """

    image: ModelInput
    orders: Tuple[Dims, ...]
    others: Tuple[ModelInput, ...]
    declared: Tuple[Optional[int], ...]
    batch: Optional[int] = None

    def fixed(self, dims: Dims, axis: str) -> Optional[int]:
        """The declared size of a named axis, or None where it is said to vary."""
        return self.declared[dims.index(axis)] if axis in dims else None


def guess_inputs(session: onnxruntime.InferenceSession, file: str) -> InputGuess:
    """Read the declared inputs of a model.

    Raises
    ------
    EncoderError
        When none is an image, more than one could be, or the role of another is not clear.
    """
    inputs = session.get_inputs()
    images = [tensor for tensor in inputs if len(tensor.shape) in (4, 5) and "mask" not in tensor.name.lower()]
    named = [tensor for tensor in images if tensor.name.lower() in _IMAGE_NAMES]
    if len(images) > 1 and len(named) == 1:
        images = named
    for tensor in inputs:
        element_type(tensor, file)  # raises, with the type's name
    shapes = ", ".join(map(_declared, inputs)) or Message("none")
    if len(images) != 1:
        raise EncoderError(
            "{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file "
            "that says what each input is",
            file=file,
            shapes=shapes,
        )
    image = images[0]
    declared = tuple(size if isinstance(size, int) and size > 0 else None for size in image.shape)
    orders = _orders(declared)
    frames = declared[orders[0].index("time")] if "time" in orders[0] else None
    if frames is not None and frames > 1:
        raise EncoderError(several_dates(file, frames))
    others = tuple(_other(tensor, file, shapes) for tensor in inputs if tensor.name != image.name)
    batch = declared[0] if declared[0] is not None and declared[0] > 1 else None
    pixels = ModelInput(image.name, "pixels", str(number_type(image, file)), orders[0])
    return InputGuess(pixels, orders, others, declared, batch)


def _declared(tensor: Any) -> str:
    """Such as `pixels (float [batch, 3, height, width])`."""
    return f"{tensor.name} ({onnx_type(tensor)} [{', '.join(map(str, tensor.shape))}])"


def _orders(declared: Tuple[Optional[int], ...]) -> Tuple[Dims, ...]:
    small = [size is not None and size <= _MOST_BANDS for size in declared]
    if len(declared) == 4:
        if small[3] and not small[1]:
            return (_batched(_LAST, declared),)
        return (_batched(_FIRST, declared),) if small[1] else (_batched(_FIRST, declared), _batched(_LAST, declared))
    if small[4] and not small[1]:
        return (_batched(_FRAMES_LAST, declared),)
    if declared[1] == 1 and declared[2] != 1:
        return _batched(_FRAMES_FIRST, declared), _batched(_FRAMES_SECOND, declared)
    return _batched(_FRAMES_SECOND, declared), _batched(_FRAMES_FIRST, declared), _batched(_FRAMES_LAST, declared)


def _batched(dims: Dims, declared: Tuple[Optional[int], ...]) -> Dims:
    """With 1 in place of the batch, where the model takes one tile at a time."""
    return (1, *dims[1:]) if declared[0] == 1 else dims


def _other(tensor: Any, file: str, shapes: str) -> ModelInput:
    """The role of an input other than imagery."""
    name, rank = tensor.name.lower(), len(tensor.shape)
    last = tensor.shape[-1] if rank and isinstance(tensor.shape[-1], int) else None
    dtype = str(element_type(tensor, file))
    words = re.split(r"[^a-z]+", name)
    batched: Dims = (1,) if rank and tensor.shape[0] == 1 else ("batch",)

    def said(role: str, dims: Dims, encoding: Optional[str] = None) -> ModelInput:
        return ModelInput(tensor.name, role, dtype, dims, encoding)

    if re.search(r"chn_?id|channel_?id", name):
        return said("channel_ids", (*batched, "bands") if rank == 2 else ("bands",), "wavelength_nm")
    if "wave" in name or "lambda" in name:
        return said("wavelengths", (*batched, "bands") if rank == 2 else ("bands",), "wavelength_um")
    if "mask" in name and rank >= 1:
        sizes = _mask_dims(tensor.shape, batched)
        if sizes is not None:
            return said("mask", sizes)
    if {"gsd", "res", "resolution", "scale"} & set(words) and rank <= 2:
        dims: Dims = () if rank == 0 else ((1,) if rank == 1 and tensor.shape[0] == 1 else (*batched, 1)[:rank])
        return said("gsd", dims, "gsd_m")
    if re.search(r"lat|lon|loc|place", name) and last in (2, 4):
        return said("location", (*batched, last), "clay_latlon" if last == 4 else "prithvi_latlon_deg")
    if re.search(r"month", name) and rank in (1, 2):
        return said("time", (*batched, "time")[:rank], "month_index")
    if re.search(r"time|temporal|date|week|doy", name) and last in (2, 3, 4):
        frames: Tuple[str, ...] = ("time",) * (rank - 2)
        encoding = {2: "prithvi_year_doy", 3: "day_month0_year", 4: "clay_week_hour"}[last]
        return said("time", (*batched, *frames, last), encoding)
    raise EncoderError(
        "{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that "
        "says what each input is",
        file=file,
        shapes=shapes,
        tensor=tensor.name,
    )


def _mask_dims(shape: Sequence[Any], batched: Dims) -> Optional[Dims]:
    """A number per pixel, with an axis for bands or without."""
    if len(shape) == 3:
        return (*batched, "height", "width")
    if len(shape) == 4:
        return (*batched, 1 if shape[1] == 1 else "bands", "height", "width")
    return None


class Failure(NamedTuple):
    """Why a model did not run: what it said, and whether memory ran out, which says nothing of the model."""

    text: str
    out_of_memory: bool


class Trial:
    """Runs a model on made-up imagery of any shape, with everything else that it takes.

    Memory is given back after every run, and the session is a new one after memory ran out, so that one size tells
    nothing about the next.

    Raises
    ------
    EncoderError
        When the file cannot be loaded, its inputs cannot be told apart, or no output is a tensor of numbers.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.session = self._opened()
        self.guess = guess_inputs(self.session, str(file))
        self.dims = self.guess.orders[0]
        self.outputs = [tensor.name for tensor in self.session.get_outputs() if is_usable(tensor)]
        if not self.outputs:
            number_type(self.session.get_outputs()[0], file)  # raises, with the type's name

    def _opened(self) -> onnxruntime.InferenceSession:
        return open_session(self._file, keep_memory=False)

    def attempt(self, pixels: np.ndarray) -> Union[Dict[str, np.ndarray], Failure]:
        """As `run`, with a failure in place of the model's exception."""
        try:
            return self.run(pixels)
        except Exception as error:  # onnxruntime raises its own classes, which have only Exception in common
            failure = Failure(" ".join(str(error).split()), is_out_of_memory(error))
        if failure.out_of_memory:
            self.session = self._opened()
        return failure

    @property
    def image(self) -> ModelInput:
        """The image input, with the order of axes that is being tried."""
        return replace(self.guess.image, dims=self.dims)

    def feeds(self, pixels: np.ndarray) -> Dict[str, np.ndarray]:
        """All inputs for standard normal numbers [n, bands, height, width], which become plausible pixels."""
        return made_up_feeds(self.card(ModelOutput("", "vector", 1, 1)), pixels)

    def run(self, pixels: np.ndarray) -> Dict[str, np.ndarray]:
        """Every output for pixels [n, bands, height, width]."""
        feeds, size = self.feeds(pixels), self.guess.batch
        if size is None:
            return dict(zip(self.outputs, self.session.run(self.outputs, feeds)))
        batched = [tensor.name for tensor in (self.image, *self.guess.others) if "batch" in tensor.dims]
        run = partial(self.session.run, self.outputs)
        return dict(zip(self.outputs, run_in_batches(run, feeds, batched, len(pixels), size)))

    def card(self, output: ModelOutput) -> EncoderCard:
        """A card with these inputs and one output, and nothing else known."""
        return EncoderCard(
            id="probed", version="", name="", description="", licence="", source="", sha256="",
            inputs=(self.image, *self.guess.others), bands=(), bands_flexible=True, source_resolution=None, scaling=(),
            window=Window(1, 1, 1), outputs=(output,),
        )  # fmt: skip

    def told(self, pixels: np.ndarray, output: str) -> List[str]:
        """Sentences on each input other than imagery: whether changing it changes the output."""
        feeds = self.feeds(np.repeat(pixels, self.guess.batch or 1, axis=0))
        (before,) = self.session.run([output], feeds)
        sentences: List[str] = []
        for tensor in self.guess.others:
            other = 1 - feeds[tensor.name].astype("int64") if tensor.role == "mask" else feeds[tensor.name] * 2 + 1
            changed = {**feeds, tensor.name: other.astype(feeds[tensor.name].dtype)}
            encoding = encoding_of(tensor)
            role = Message("input {tensor!r} is taken for {role}", tensor=tensor.name, role=tensor.role)
            if encoding:
                role = Message(
                    "input {tensor!r} is taken for {role} ({encoding})",
                    tensor=tensor.name,
                    role=tensor.role,
                    encoding=encoding,
                )
            try:
                (after,) = self.session.run([output], changed)
            except Exception:  # onnxruntime raises its own classes, which have only Exception in common
                sentences.append(Message("{role}; the model refuses other values of it than plausible ones", role=role))
                continue
            live = not np.allclose(before, after, rtol=1e-6, atol=1e-8, equal_nan=True)
            if live:
                sentences.append(Message("{role}; changing it changes the output", role=role))
            else:
                sentences.append(Message("{role}; changing it does not change the output", role=role))
        return sentences
