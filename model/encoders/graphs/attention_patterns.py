"""Finding attention in an ONNX graph: softmax(q kᵀ · scale) v, however an exporter writes what lies around it.

What PyTorch's two exporters, timm and others write differs in how queries, keys and values are cut out of one tensor or
three and how heads are laid out. None of that is matched node by node: counted numbers are pushed through it, and tell
which columns of which tensor a head reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import onnx

from .editing import GraphView, attribute
from .layout import LONGEST_CHAIN, SCALING, is_rearranging, steering

_PASSED = ("Identity", "Cast", "Dropout")
Order = Tuple[int, ...]


class Operand(NamedTuple):
    """A factor of one of the two products, and the order of its axes that makes it [batch, heads, tokens, width]."""

    name: str
    order: Order


@dataclass(frozen=True)
class Candidate:
    """A softmax between two products, as far as operators and names tell.

    Attributes
    ----------
    query, key, value, mixed : Operand
        mixed is the result.
    scores : tuple of str
        What lies between the first product and the softmax, backwards: tensors that are one another times a number.
    """

    softmax: onnx.NodeProto
    query: Operand
    key: Operand
    value: Operand
    mixed: Operand
    scores: Tuple[str, ...]


def candidates(view: GraphView) -> List[Candidate]:
    """Every softmax whose input is a product and whose output goes into one."""
    found = []
    for node in view.nodes:
        if node.op_type == "Softmax":
            for mixing in _products_of(view, node.output[0]):
                candidate = _candidate(view, node, mixing)
                if candidate is not None:
                    found.append(candidate)
    return found


def _candidate(view: GraphView, softmax: onnx.NodeProto, mixing: Tuple[onnx.NodeProto, str]) -> Optional[Candidate]:
    product, shares = mixing
    scores: List[str] = [softmax.input[0]]
    scoring = view.made_by(scores[-1])
    while scoring is not None and scoring.op_type in (*_PASSED, *SCALING) and len(scores) < LONGEST_CHAIN:
        ahead = [name for name in scoring.input if _leads_to_product(view, name)]
        if len(ahead) != 1:
            return None
        scores.append(ahead[0])
        scoring = view.made_by(ahead[0])
    if scoring is None or product.input[0] != shares:
        return None
    first, second = _score_operands(scoring), _mix_operands(product)
    if first is None or second is None:
        return None
    return Candidate(softmax, first[0], first[1], second[0], second[1], tuple(scores))


def _leads_to_product(view: GraphView, name: str) -> bool:
    for _ in range(LONGEST_CHAIN):
        node = view.made_by(name)
        if node is None:
            return False
        if node.op_type in ("MatMul", "Einsum"):
            return True
        if node.op_type not in (*_PASSED, *SCALING):
            return False
        name = node.input[0]
    return False


def _products_of(view: GraphView, shares: str) -> Iterator[Tuple[onnx.NodeProto, str]]:
    """Products that softmax's output goes into, with the name under which it does."""
    for node in view.read_by(shares):
        if node.op_type in ("MatMul", "Einsum"):
            yield node, shares
        elif node.op_type in _PASSED or (node.op_type == "Where" and _is_nan_of(view, node, shares)):
            yield from _products_of(view, node.output[0])


def _is_nan_of(view: GraphView, node: onnx.NodeProto, shares: str) -> bool:
    """Whether a node puts something in place of softmax's NaN, which only a mask makes."""
    asked = view.made_by(node.input[0])
    return node.input[2] == shares and asked is not None and asked.op_type == "IsNaN" and asked.input[0] == shares


def _score_operands(node: onnx.NodeProto) -> Optional[Tuple[Operand, Operand]]:
    if node.op_type == "MatMul":
        return Operand(node.input[0], (0, 1, 2, 3)), Operand(node.input[1], (0, 1, 3, 2))
    letters = _einsum(node)
    if letters is None:
        return None
    query, key, scores = letters
    batch, heads, rows, columns = list(scores)
    summed = (set(query) & set(key)) - set(scores)
    if len(summed) != 1:
        return None
    width = summed.pop()
    orders = _order(query, (batch, heads, rows, width)), _order(key, (batch, heads, columns, width))
    return (
        None if None in orders else (Operand(node.input[0], orders[0] or ()), Operand(node.input[1], orders[1] or ()))
    )


def _mix_operands(node: onnx.NodeProto) -> Optional[Tuple[Operand, Operand]]:
    if node.op_type == "MatMul":
        return Operand(node.input[1], (0, 1, 2, 3)), Operand(node.output[0], (0, 1, 2, 3))
    letters = _einsum(node)
    if letters is None:
        return None
    shares, value, mixed = letters
    batch, heads, rows, columns = list(shares)
    kept = set(value) - set(shares)
    if len(kept) != 1:
        return None
    width = kept.pop()
    orders = _order(value, (batch, heads, columns, width)), _order(mixed, (batch, heads, rows, width))
    return (
        None if None in orders else (Operand(node.input[1], orders[0] or ()), Operand(node.output[0], orders[1] or ()))
    )


def _einsum(node: onnx.NodeProto) -> Optional[Tuple[str, str, str]]:
    """Letters of the two factors and the result, four each; None for other equations."""
    if node.op_type != "Einsum" or len(node.input) != 2:
        return None
    equation = attribute(node, "equation", b"").decode().replace(" ", "")
    factors, _, result = equation.partition("->")
    parts = [*factors.split(","), result]
    if len(parts) != 3 or any(len(part) != 4 or len(set(part)) != 4 or not part.isalpha() for part in parts):
        return None
    return parts[0], parts[1], parts[2]


def _order(letters: str, wanted: Sequence[str]) -> Optional[Order]:
    return tuple(letters.index(letter) for letter in wanted) if set(letters) == set(wanted) else None


@dataclass(frozen=True)
class Watched:
    """What must be known of a run to understand candidates: see `Observed`."""

    shapes: Tuple[str, ...]
    values: Tuple[str, ...]
    firsts: Tuple[str, ...]


def watched(view: GraphView, found: Sequence[Candidate]) -> Watched:
    """Names of what a run must tell of candidates."""
    shapes: Dict[str, None] = {}
    values: Dict[str, None] = {}
    firsts: Dict[str, None] = {}

    def look(node: onnx.NodeProto) -> None:
        shapes.update(dict.fromkeys(name for name in (node.input[0], *node.output) if name))
        values.update(dict.fromkeys(steering(node)))
        if node.op_type in SCALING:
            shapes.update(dict.fromkeys(node.input))
            firsts.update(dict.fromkeys(node.input))

    for candidate in found:
        shapes[candidate.softmax.input[0]] = None
        for name in (*candidate.scores, candidate.query.name, candidate.key.name, candidate.value.name):
            shapes[name] = None
            _backwards(view, name, look, LONGEST_CHAIN)
        shapes[candidate.mixed.name] = None
        for node in forwards(view, candidate.mixed.name):
            look(node)
    return Watched(tuple(shapes), tuple(values), tuple(firsts))


def _backwards(view: GraphView, name: str, look: Callable[[onnx.NodeProto], None], left: int) -> None:
    node = view.made_by(name)
    if node is None or not is_rearranging(node) or left == 0:
        return
    look(node)
    for source in node.input if node.op_type in SCALING else node.input[:1]:
        _backwards(view, source, look, left - 1)


def forwards(view: GraphView, name: str) -> Iterator[onnx.NodeProto]:
    """Rearranging nodes behind a tensor, as long as each is read by one."""
    for _ in range(LONGEST_CHAIN):
        readers = [node for node in view.read_by(name) if node.op_type != "Shape"]
        if len(readers) != 1 or not is_rearranging(readers[0]) or readers[0].op_type in SCALING:
            return
        if readers[0].input[0] != name or len(readers[0].output) != 1:
            return
        yield readers[0]
        name = readers[0].output[0]
