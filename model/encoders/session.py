"""Running an ONNX encoder: one session, on one device, checked to be where it was asked to be."""

from __future__ import annotations

import re
import threading
from functools import partial
from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

import numpy as np
import onnxruntime

from ..errors import EncoderError, EngineError, InputError, TerraPatchError
from ..interruption import stopped_by_signals
from ..messages import Message
from .bound_runs import BoundRuns, Encoded, largest_of
from .cache_folder import cache_folder
from .card import EncoderCard
from .devices import ASKED_FOR, Device, is_running_on, providers
from .element_types import as_type, element_type, number_type
from .fixed_batch import run_in_batches
from .model_inputs import MASK_INPUT, PixelGraph
from .onnx_opening import brief, is_out_of_memory, open_session


class EncoderSession:
    """An ONNX encoder ready to run. Several threads may run it at the same time.

    Parameters
    ----------
    onnx_file : Path
    card : EncoderCard
    device : Device
    threads : int
        Threads inside one run; 0 takes one per core.
    number : int, optional
        Of the graphics card, where the device is one; default: the first that the device names.
    derived : PixelGraph, optional
        A graph that is run in place of the encoder's own.

    Attributes
    ----------
    batch : int or None
        Tiles that one run takes: fewer are filled up, more are run in parts. None: as many as there are.

    Raises
    ------
    EncoderError
        When the file cannot be loaded, or its inputs and outputs are not those on the card.
    InputError
        When a GPU was asked for by name and does not start.
    """

    def __init__(
        self,
        onnx_file: Path,
        card: EncoderCard,
        device: Device,
        threads: int = 0,
        number: Optional[int] = None,
        derived: Optional[PixelGraph] = None,
    ) -> None:
        number = device.cards[0] if number is None else number
        self.card = card
        self.batch = card.fixed_batch
        self.derived = derived
        file = onnx_file if derived is None else derived.file
        self._session, self.device = _opened(file, device, threads, number)
        self._lock = threading.Lock()
        self._pixels = card.pixels.name
        self._batched = {tensor.name for tensor in card.inputs if "batch" in tensor.dims}
        self._output = card.output.name
        if derived is None:
            self._check_names(file)
        else:
            self._batched.add(MASK_INPUT)
            self._dtypes = {tensor.name: element_type(tensor, file) for tensor in self._session.get_inputs()}
        self._bound: Optional[BoundRuns] = None
        if self.device.is_gpu or derived is not None:
            place = number if self.device.is_gpu else None
            self._bound = BoundRuns(self._session, self._output, place, derived is not None)

    def run(self, feeds: Mapping[str, np.ndarray]) -> np.ndarray:
        """As `encode`: the vectors alone, as a float32 array of the caller's own."""
        encoded = self.encode(feeds)
        vectors = encoded.vectors.astype(np.float32)
        encoded.release()
        return vectors

    def encode(self, feeds: Mapping[str, np.ndarray]) -> Encoded:
        """Encode tiles; a batch that does not fit in memory is cut in halves until it does, from then on.

        Parameters
        ----------
        feeds : mapping of input names to arrays
            Every input that the card names, shaped as its dims say: see `ModelInputs.feeds`.

        Raises
        ------
        EngineError
            When a run failed. Its code is `out_of_memory` where one tile was too many.
        EncoderError
            When the tiles are of a shape that the model does not take.
        """
        ready = {name: as_type(values, self._dtypes[name]) for name, values in feeds.items()}
        shape = feeds[self._pixels].shape
        while True:
            size = self.batch
            try:
                return self._encode(ready, shape[0], size)
            except Exception as error:  # onnxruntime raises its own classes, which have only Exception in common
                if not is_out_of_memory(error) or not self._halve(size or shape[0]):
                    raise _run_error(error, self.card, shape, size) from error

    def _encode(self, feeds: Mapping[str, np.ndarray], count: int, size: Optional[int]) -> Encoded:
        if size is None or size == count or "batch" not in self.card.pixels.dims:
            return self._run_once(feeds)
        parts: List[Encoded] = []

        def run(some: Mapping[str, np.ndarray]) -> List[np.ndarray]:
            parts.append(self._run_once(some))
            return [parts[-1].vectors]

        each = {name for name in self._batched & feeds.keys() if len(feeds[name]) == count}  # a mask may be one for all
        (vectors,) = run_in_batches(run, feeds, each, count, size)
        largest = float(np.max([part.largest for part in parts]))
        if len(parts) == 1:
            return Encoded(vectors, largest, parts[0].release)
        for part in parts:
            part.release()
        return Encoded(vectors, largest)

    def _halve(self, size: int) -> bool:
        """Take half as many tiles from now on; whether that can be."""
        if not self._batched or self.card.fixed_batch is not None or size < 2:
            return False
        with self._lock:
            if self.batch is None or self.batch >= size:
                self.batch = size // 2
        return True

    def _run_once(self, feeds: Mapping[str, np.ndarray]) -> Encoded:
        """One run of ONNX Runtime, which may take minutes for a large tile, and still ends by Ctrl+C."""
        options = onnxruntime.RunOptions()
        with stopped_by_signals(partial(setattr, options, "terminate", True)):
            if self._bound is not None:
                return self._bound.run(feeds, options)
            (vectors,) = self._session.run([self._output], feeds, options)
        return Encoded(vectors, largest_of(vectors))

    def _check_names(self, onnx_file: Path) -> None:
        inputs = {tensor.name: tensor for tensor in self._session.get_inputs()}
        outputs = {tensor.name: tensor for tensor in self._session.get_outputs()}
        wanted = {tensor.name for tensor in self.card.inputs}
        if set(inputs) != wanted:
            raise EncoderError(
                "{onnx_file} takes inputs {inputs}, its card names {wanted}; mend "
                "inputs of the card, or move it away: `terrapatch inspect` proposes another",
                onnx_file=onnx_file,
                inputs=sorted(inputs),
                wanted=sorted(wanted),
            )
        if self._output not in outputs:
            raise EncoderError(
                "{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card",
                onnx_file=onnx_file,
                outputs=sorted(outputs),
                output=self._output,
            )
        for tensor in self.card.inputs:
            declared = inputs[tensor.name].shape
            if len(declared) != len(tensor.dims):
                raise EncoderError(
                    "{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names "
                    "{tensor_dims}; mend the card",
                    onnx_file=onnx_file,
                    tensor=tensor.name,
                    declared_count=len(declared),
                    declared=declared,
                    tensor_dims=list(tensor.dims),
                )
        self._check_sizes(inputs[self._pixels].shape, onnx_file)
        for tensor in (inputs[self._pixels], outputs[self._output]):
            number_type(tensor, onnx_file)
        self._dtypes = {name: element_type(tensor, onnx_file) for name, tensor in inputs.items()}

    def _check_sizes(self, declared: List[Any], onnx_file: Path) -> None:
        """Sizes that the file fixes are enforced by ONNX Runtime, so that a card that says otherwise cannot run."""
        card = self.card
        fixed = {axis: size for axis, size in zip(card.pixels.dims, declared) if isinstance(size, int) and size > 0}
        if fixed.get("time", 1) != 1:
            raise EncoderError(several_dates(onnx_file, fixed["time"]))
        if not card.bands_flexible and fixed.get("bands", len(card.bands)) != len(card.bands):
            raise EncoderError(
                "bands that {onnx_file} takes: {bands}, that its card names: {bands_count}; mend bands of the card",
                onnx_file=onnx_file,
                bands=fixed["bands"],
                bands_count=len(card.bands),
            )
        if fixed.get("batch", card.batch) != card.batch:
            raise EncoderError(
                "{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch "
                "{card_batch}; write {batch} into the card",
                onnx_file=onnx_file,
                batch=fixed["batch"],
                card_batch=card.batch,
            )
        least, most = card.window.least, card.window.most
        for axis, low, high in (("height", least.height, most.height), ("width", least.width, most.width)):
            if axis in fixed and not low <= fixed[axis] <= high:
                raise EncoderError(
                    "{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; "
                    "mend the window of the card",
                    onnx_file=onnx_file,
                    axis=axis,
                    fixed=fixed[axis],
                    window=card.window,
                )


def _opened(file: Path, device: Device, threads: int, number: int) -> Tuple[onnxruntime.InferenceSession, Device]:
    """A session, and where it runs: on the processor where a card that nobody named does not start."""
    asked = device.reason == ASKED_FOR
    try:
        session = open_session(file, providers(device, number, cache_folder()), threads)
        if is_running_on(device, session):
            return session, device
        why: str = Message("its libraries were not found")
    except TerraPatchError as error:
        failure = error.__cause__
        if not device.is_gpu or failure is None or (asked and error.code == "out_of_memory"):
            raise
        why = brief(" ".join(str(failure).split()))
        session = open_session(file, threads=threads)  # which raises where the model is at fault
    name, libraries = ("TensorRT", "TensorRT 10, CUDA") if device.kind == "tensorrt" else ("CUDA", "CUDA")
    if asked:
        raise InputError(
            "device {device}: ONNX Runtime could not start {name} ({why}); check the NVIDIA driver and the libraries "
            "of {libraries} and cuDNN, or use device cpu",
            "device_missing",
            device=device.name,
            name=name,
            why=why,
            libraries=libraries,
        )
    return session, Device("cpu", Message("onnxruntime has CUDA, but it did not start: {why}", why=why))


def several_dates(onnx_file: object, dates: int) -> str:
    """Why a model for a series of images cannot be used, and what to do."""
    return Message(
        "{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: "
        "num_frames=1)",
        onnx_file=onnx_file,
        dates=dates,
    )


def _run_error(error: Exception, card: EncoderCard, shape: tuple, batch: Optional[int]) -> Exception:
    text = " ".join(str(error).split())
    if is_out_of_memory(error):
        side = shape[card.pixels.dims.index("height")]
        tiles = batch or shape[0]
        return EngineError(
            "out of memory on {tiles} tile(s) of {side} px; use a smaller tile", "out_of_memory", tiles=tiles, side=side
        )
    if re.search(r"Got invalid dimensions|Invalid rank|INVALID_ARGUMENT", text):
        return EncoderError(
            "encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): "
            "{text}; choose other bands or another tile size",
            encoder=card.id,
            shape=list(shape),
            pixels_dims=", ".join(map(str, card.pixels.dims)),
            text=brief(text),
        )
    return EngineError(
        "encoder {encoder} failed on tiles of shape {shape}: {text}",
        encoder=card.id,
        shape=list(shape),
        text=brief(text),
    )
