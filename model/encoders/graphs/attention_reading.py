"""Understanding attention: what queries, keys and values of a candidate are cut from, and what its result becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from .attention_patterns import Candidate, Operand, Order, forwards
from .editing import GraphView, attribute
from .layout import LONGEST_CHAIN, Link, link_into, pushed, signature
from .observing import Observed

# how the axes of a tensor lie: whatever follows batch and tokens holds the columns of all heads
BATCH_FIRST, TOKENS_FIRST, HEADS_APART = "batch, tokens", "tokens, batch", "batch, heads, tokens, width"


class Source(NamedTuple):
    """Where queries, keys or values are taken from: a tensor, and how it is laid out.

    Attributes
    ----------
    name : str
    layout : str
    order : tuple of int
        Of its axes, where the heads lie apart.
    columns : tuple of int
        Of all heads, one after another, among those that a token has in the tensor.
    rank, tokens, row : int
        Axes of the tensor, tokens in it, and columns of a token.
    """

    name: str
    layout: str
    order: Order
    columns: Tuple[int, ...]
    rank: int
    tokens: int
    row: int


@dataclass(frozen=True)
class Attention:
    """An attention that can be written as one operator.

    Attributes
    ----------
    softmax : str
        What its softmax makes.
    query, key, value : Source
    heads, width : int
        How many, and how wide one is.
    scale : float
        What scores are multiplied by.
    result : str
        The tensor that the operator takes the place of.
    result_layout : str
        How it is laid out.
    result_flat : bool
        Whether its first two axes are one.
    """

    softmax: str
    query: Source
    key: Source
    value: Source
    heads: int
    width: int
    scale: float
    result: str
    result_layout: str
    result_flat: bool


class Reader:
    """Understands candidates by what one run of the plain model told.

    Parameters
    ----------
    view : GraphView
    seen : Observed
        With what `watched` asks for.
    """

    def __init__(self, view: GraphView, seen: Observed) -> None:
        self._view = view
        self._seen = seen
        self._pushed: Dict[Tuple, Optional[Tuple[str, Tuple[int, ...]]]] = {}

    def understand(self, candidate: Candidate) -> Optional[Attention]:
        """A candidate as an attention; None where it is something else, or does not fit one operator."""
        if not self._is_over_keys(candidate):
            return None
        scale = self._scale_between(candidate.scores)
        rank = len(self._seen.shapes[candidate.query.name])
        if scale is None or rank not in (3, 4):
            return None
        for heads in self._possible_heads(candidate, rank):
            sides = [self._source(operand, heads) for operand in (candidate.query, candidate.key, candidate.value)]
            result = self._result(candidate.mixed, heads)
            if None in sides or result is None:
                continue
            (query, first, width), (key, second, _), (value, third, value_width) = [side for side in sides if side]
            if key.tokens == value.tokens and width == value_width and third == 1.0:
                total = scale * first * second
                return Attention(candidate.softmax.output[0], query, key, value, heads, width, total, *result)
        return None

    def _is_over_keys(self, candidate: Candidate) -> bool:
        rank = len(self._seen.shapes[candidate.softmax.input[0]])
        axis = attribute(candidate.softmax, "axis")
        if axis is None:  # the first versions of Softmax took axis 1 and all behind it
            return True
        return axis in (-1, rank - 1)

    def _scale_between(self, scores: Tuple[str, ...]) -> Optional[float]:
        scale = 1.0
        for made, source in zip(scores, scores[1:]):
            link = link_into(self._view, made, self._seen)
            if link is None or link.source != source:
                return None
            scale *= link.factor
        return scale

    def _possible_heads(self, candidate: Candidate, rank: int) -> List[int]:
        shape = self._seen.shapes[candidate.query.name]
        if rank == 4:
            return [shape[candidate.query.order[1]]]
        return [heads for heads in range(shape[0], 0, -1) if shape[0] % heads == 0]

    def _chain(self, name: str) -> List[Link]:
        """Links that lead to a tensor, the last first."""
        links: List[Link] = []
        while len(links) < LONGEST_CHAIN:
            link = link_into(self._view, name, self._seen)
            if link is None or link.source not in self._seen.shapes:
                return links
            links.append(link)
            name = link.source
        return links

    def _source(self, operand: Operand, heads: int) -> Optional[Tuple[Source, float, int]]:
        """Where an operand comes from, by what number it was multiplied on the way, and how wide its heads are."""
        links = self._chain(operand.name)
        for count in range(len(links), -1, -1):
            steps = tuple(links[:count][::-1])
            name = steps[0].source if steps else operand.name
            shape = self._seen.shapes[name]
            if len(shape) < 3:
                continue
            key = (signature(steps, self._seen), shape, operand.order, heads)
            if key not in self._pushed:
                self._pushed[key] = self._layout(steps, shape, operand.order, heads)
            found = self._pushed[key]
            if found is not None:
                layout, columns = found
                tokens = shape[{BATCH_FIRST: 1, TOKENS_FIRST: 0, HEADS_APART: operand.order[2]}[layout]]
                factor = float(np.prod([link.factor for link in links[:count]]))
                source = Source(name, layout, operand.order, columns, len(shape), tokens, int(np.prod(shape[2:])))
                return source, factor, len(columns) // heads
        return None

    def _layout(
        self, steps: Tuple[Link, ...], shape: Tuple[int, ...], order: Order, heads: int
    ) -> Optional[Tuple[str, Tuple[int, ...]]]:
        """How a tensor of a shape is laid out, given what the steps make of it; and the columns of the heads."""
        numbers = np.arange(np.prod(shape), dtype=np.int64).reshape(shape)
        for link in steps:
            numbers = pushed(link, numbers, self._seen)
        apart = _apart(numbers, order, heads)
        if apart is None:
            return None
        batch, _, tokens, width = apart.shape
        row = int(np.prod(shape[2:]))
        columns = apart[0, :, 0, :]
        across = np.arange(batch)[:, None, None, None], np.arange(tokens)[None, None, :, None]
        places = (
            (BATCH_FIRST, (batch, tokens), across[0] * tokens + across[1]),
            (TOKENS_FIRST, (tokens, batch), across[1] * batch + across[0]),
        )
        for layout, sizes, place in places:
            fits = shape[:2] == sizes and columns.max() < row
            if fits and np.array_equal(apart, place * row + columns[None, :, None, :]):
                return layout, tuple(columns.ravel().tolist())
        if not steps and len(shape) == 4:
            return HEADS_APART, tuple(range(heads * width))
        return None

    def _result(self, mixed: Operand, heads: int) -> Optional[Tuple[str, str, bool]]:
        """The tensor behind the second product that one operator can give: its name, layout, and whether it is flat."""
        shape = self._seen.shapes[mixed.name]
        numbers = np.arange(np.prod(shape), dtype=np.int64).reshape(shape)
        apart = _apart(numbers, mixed.order, heads)
        if apart is None:
            return None
        batch, _, tokens, width = apart.shape
        together = apart.transpose(0, 2, 1, 3).reshape(batch, tokens, heads * width)
        layouts = (BATCH_FIRST, together), (TOKENS_FIRST, together.transpose(1, 0, 2))
        behind = [Link(node, node.input[0], node.output[0]) for node in forwards(self._view, mixed.name)]
        for link in [None, *behind]:
            numbers = numbers if link is None else pushed(link, numbers, self._seen)
            name = mixed.name if link is None else link.made
            for layout, rows in layouts:
                if np.array_equal(numbers, rows):
                    return name, layout, False
                if np.array_equal(numbers, rows.reshape(-1, heads * width)):
                    return name, layout, True
        return (mixed.name, HEADS_APART, False) if mixed.order == (0, 1, 2, 3) and len(shape) == 4 else None


def _apart(numbers: np.ndarray, order: Order, heads: int) -> Optional[np.ndarray]:
    """Numbers as [batch, heads, tokens, width]; None where they do not fall into so many heads."""
    if numbers.ndim == 4:
        apart = numbers.transpose(order)
        return apart if apart.shape[1] == heads else None
    if numbers.ndim != 3 or numbers.shape[0] % heads:
        return None
    rows = numbers.transpose(0, order[2] - 1, order[3] - 1)
    return rows.reshape(-1, heads, *rows.shape[1:])
