"""All fusions: find candidates, run the plain model once to understand them, write them as operators."""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Sequence

import numpy as np
import onnx

from ..devices import Device
from ..lighter import name_nodes
from .attention import write_attentions
from .attention_patterns import candidates, watched
from .attention_reading import Reader
from .editing import GraphView
from .norms import fuse_norms, sums
from .observing import observe


class Fused(NamedTuple):
    """What was done to a model.

    Attributes
    ----------
    attentions, norms : int
        How many attentions are one operator each, and how many layer norms add what they normalise.
    plain : list of arrays
        The output of the plain model for each case.
    """

    attentions: int
    norms: int
    plain: List[np.ndarray]


def fuse(
    model: onnx.ModelProto,
    cases: Sequence[Mapping[str, np.ndarray]],
    output: str,
    device: Device,
    attention: bool = True,
    norms: bool = True,
) -> Fused:
    """Write attentions, layer norms and GELU of a model as one operator each; the model is changed.

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
    attention, norms : bool
        Which of them.

    Raises
    ------
    Exception
        Whatever ONNX Runtime raises where the plain model cannot be run.
    """
    name_nodes(model)
    view = GraphView(model.graph)
    found = candidates(view) if attention else []
    asked = watched(view, found)
    shapes = (*asked.shapes, *(sums(view) if norms else ()))
    seen = observe(model, cases, output, device, shapes, asked.values, asked.firsts)
    reader = Reader(view, seen[0])
    understood = [attention for attention in map(reader.understand, found) if attention is not None]
    written = write_attentions(model, understood)
    joined = fuse_norms(model, seen[0].shapes) if norms else 0
    return Fused(written, joined, [case.output for case in seen])
