"""Where each number of a reshaped tensor comes from, found by pushing counted numbers through the reshaping nodes."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple

import numpy as np
import onnx

from .editing import GraphView, attribute
from .observing import Observed

SAME_PLACE = ("Identity", "Cast", "Dropout")  # numbers stay where they are
SCALING = ("Mul", "Div")
RESHAPING = ("Reshape", "Flatten", "Squeeze", "Unsqueeze")
MOVING = ("Transpose", "Split", "Slice", "Gather")
LONGEST_CHAIN = 16


class Link(NamedTuple):
    """One node of a chain that rearranges a tensor, or multiplies all of it by one number.

    Attributes
    ----------
    node : NodeProto
    source, made : str
        The tensor that is rearranged, and what it becomes.
    factor : float
    """

    node: onnx.NodeProto
    source: str
    made: str
    factor: float = 1.0


def steering(node: onnx.NodeProto) -> List[str]:
    """Inputs of a node that say which part of a tensor is taken."""
    return [name for name in node.input[1:] if name] if node.op_type in ("Slice", "Gather") else []


def is_rearranging(node: onnx.NodeProto) -> bool:
    """Whether a node may be a link, by its operator."""
    return node.domain in ("", "ai.onnx") and node.op_type in (*SAME_PLACE, *SCALING, *RESHAPING, *MOVING)


def link_into(view: GraphView, made: str, seen: Observed) -> Optional[Link]:
    """The link that makes a tensor; None where it is made otherwise."""
    node = view.made_by(made)
    return None if node is None or not is_rearranging(node) else as_link(node, made, seen)


def as_link(node: onnx.NodeProto, made: str, seen: Observed) -> Optional[Link]:
    """A node as a link; None where it multiplies by more than one number."""
    if node.op_type not in SCALING:
        return Link(node, node.input[0], made)
    for number, source in ((1, 0), (0, 1)):
        one, many = node.input[number], node.input[source]
        if node.op_type == "Div" and number == 0:
            return None
        if _size(seen, one) == 1 and seen.shapes.get(many) == seen.shapes.get(made) and one in seen.firsts:
            first = seen.firsts[one]
            if first != 0 and np.isfinite(first):
                return Link(node, many, made, 1 / first if node.op_type == "Div" else first)
    return None


def _size(seen: Observed, name: str) -> int:
    shape = seen.shapes.get(name)
    return -1 if shape is None else int(np.prod(shape))


def pushed(link: Link, numbers: np.ndarray, seen: Observed) -> np.ndarray:
    """What a link makes of numbers in the shape of its source."""
    node = link.node
    if node.op_type in (*SAME_PLACE, *SCALING):
        return numbers
    if node.op_type in RESHAPING:
        return numbers.reshape(seen.shapes[link.made])
    if node.op_type == "Transpose":
        return numbers.transpose(attribute(node, "perm", list(range(numbers.ndim))[::-1]))
    if node.op_type == "Split":
        axis = attribute(node, "axis", 0)
        ends = np.cumsum([seen.shapes[name][axis] for name in node.output])
        return np.asarray(np.split(numbers, ends[:-1], axis=axis)[list(node.output).index(link.made)])
    if node.op_type == "Gather":
        return np.take(numbers, seen.values[node.input[1]], axis=attribute(node, "axis", 0))
    return _sliced(node, numbers, seen)


def _sliced(node: onnx.NodeProto, numbers: np.ndarray, seen: Observed) -> np.ndarray:
    given: List[List[int]] = [seen.values[name].tolist() if name else [] for name in node.input[1:]]
    starts, ends = given[:2]
    axes = given[2] if len(given) > 2 and given[2] else list(range(len(starts)))
    steps = given[3] if len(given) > 3 else [1] * len(starts)
    cut = [slice(None)] * numbers.ndim
    for axis, start, end, step in zip(axes, starts, ends, steps):
        cut[axis] = slice(start, None if step < 0 and end < -numbers.shape[axis] else end, step)
    return numbers[tuple(cut)]


def signature(links: Tuple[Link, ...], seen: Observed) -> Tuple:
    """What the rearranging of a chain depends on: chains of the same signature rearrange in the same way."""
    return tuple(
        (
            link.node.op_type,
            list(link.node.output).index(link.made),
            tuple(sorted(item.SerializeToString() for item in link.node.attribute)),
            seen.shapes[link.source],
            tuple(seen.shapes[name] for name in link.node.output if name in seen.shapes),
            tuple(seen.values[name].tobytes() for name in steering(link.node)),
        )
        for link in links
    )
