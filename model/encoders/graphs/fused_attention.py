"""The attention pass as a whole: find candidates, run the plain model to understand them, write them as operators."""

from __future__ import annotations

from typing import List, Mapping, Sequence, Tuple

import numpy as np
import onnx

from ..devices import Device
from .attention import write_attentions
from .attention_patterns import candidates, watched
from .attention_reading import Reader
from .editing import GraphView
from .observing import observe


def with_fused_attention(
    model: onnx.ModelProto, cases: Sequence[Mapping[str, np.ndarray]], output: str, device: Device
) -> Tuple[int, List[np.ndarray]]:
    """Write the attentions of a model as one operator each; the model is changed.

    Parameters
    ----------
    model : ModelProto
        Without functions of its own.
    cases : sequence of feeds
        The first, of more than one tile where the model takes that, is the one that is looked into.
    output : str
        Name of the output that is compared.
    device : Device
        Where the plain model is run.

    Returns
    -------
    count : int
        How many were written.
    plain : list of arrays
        The output of the plain model for each case.
    """
    view = GraphView(model.graph)
    found = candidates(view)
    asked = watched(view, found)
    seen = observe(model, cases, output, device, asked.shapes, asked.values, asked.firsts)
    plain = [case.output for case in seen]
    if not found:
        return 0, plain
    reader = Reader(view, seen[0])
    understood = [attention for attention in map(reader.understand, found) if attention is not None]
    return write_attentions(model, understood), plain
