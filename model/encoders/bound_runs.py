"""Runs of one session with its tensors bound: outputs go into buffers that are used again and again.

On a graphics card the buffers lie in memory that it copies into fast, and what nobody asks for stays on the card.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Callable, DefaultDict, Dict, List, Mapping, Optional, Tuple

import numpy as np
import onnxruntime

from . import cuda_memory
from .element_types import element_type
from .graphs.output_names import FULL_VECTORS, LARGEST, VECTORS

HALF_MAX = 65504.0
CARDS = "cuda"
"""What ONNX Runtime calls the memory of graphics cards."""


def _nothing() -> None:
    """Where no buffer has to be given back."""


@dataclass(frozen=True)
class Encoded:
    """What an encoder gave for some tiles.

    Attributes
    ----------
    vectors : float16 or float32 array
        The card's first output, as the model gave it. Valid until `release` is called.
    largest : float
        Largest size of a number in it; not finite where one is not.
    release : callable
        Gives the buffer of the vectors back.
    """

    vectors: np.ndarray
    largest: float
    release: Callable[[], None] = field(default=_nothing, compare=False)


def largest_of(vectors: np.ndarray) -> float:
    """Largest size of a number in an array; NaN where there is one."""
    return float(max(vectors.max(), -vectors.min())) if vectors.size else 0.0


class BoundRuns:
    """Runs a session with bound tensors; several threads may.

    Parameters
    ----------
    session : onnxruntime.InferenceSession
    output : str
        Name of the output that is wanted, where the graph is not a derived one.
    card : int or None
        Number of the graphics card; None for a processor.
    derived : bool
        Whether the graph gives the vectors in half precision, with the size of the largest number, and in full
        precision for where half does not hold them.
    """

    def __init__(self, session: onnxruntime.InferenceSession, output: str, card: Optional[int], derived: bool) -> None:
        self._session = session
        self._output = VECTORS if derived else output
        self._card = card
        self._derived = derived
        outputs = {tensor.name: tensor for tensor in session.get_outputs()}
        self._dtype = element_type(outputs[self._output], "the model")
        self._lock = threading.Lock()
        self._shapes: Dict[Tuple[Tuple[int, ...], ...], Tuple[int, ...]] = {}
        self._free: DefaultDict[Tuple[int, ...], List[np.ndarray]] = defaultdict(list)

    def run(self, feeds: Mapping[str, np.ndarray], options: onnxruntime.RunOptions) -> Encoded:
        """Encode one batch."""
        binding = self._session.io_binding()
        for name, values in feeds.items():
            binding.bind_cpu_input(name, np.ascontiguousarray(values))
        known = tuple(values.shape for values in feeds.values())
        buffer = self._bind_output(binding, self._shapes.get(known))
        if self._derived:
            binding.bind_output(LARGEST, "cpu")
            place = ("cpu", 0) if self._card is None else (CARDS, self._card)
            binding.bind_output(FULL_VECTORS, *place)
        self._session.run_with_iobinding(binding, options)
        values = binding.get_outputs()
        if buffer is None:
            vectors: np.ndarray = values[0].numpy()
            self._shapes[known] = vectors.shape
            release: Callable[[], None] = _nothing
        else:
            vectors, release = buffer, partial(self._give_back, buffer)
        if not self._derived:
            return Encoded(vectors, largest_of(vectors), release)
        largest = float(values[1].numpy())
        if largest <= HALF_MAX:
            return Encoded(vectors, largest, release)
        release()  # too large for half precision, or NaN
        wide = values[2].numpy()
        return Encoded(wide, largest_of(wide))

    def _bind_output(self, binding: Any, shape: Optional[Tuple[int, ...]]) -> Optional[np.ndarray]:
        """Bind a buffer for the vectors; None, and memory of ONNX Runtime's own, where their shape is not known yet."""
        if shape is None:
            binding.bind_output(self._output, "cpu")
            return None
        with self._lock:
            free = self._free[shape]
            buffer = free.pop() if free else None
        if buffer is None:
            make = np.empty if self._card is None else cuda_memory.pinned
            buffer = make(shape, self._dtype)
        binding.bind_output(self._output, "cpu", 0, self._dtype.type, shape, buffer.ctypes.data)
        return buffer

    def _give_back(self, buffer: np.ndarray) -> None:
        with self._lock:
            self._free[buffer.shape].append(buffer)
