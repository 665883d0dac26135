"""Writing attention as one operator, `com.microsoft.MultiHeadAttention`, for which ONNX Runtime has flash kernels.

The operator takes queries, keys and values as [batch, tokens, heads * width] and gives the same, so that what cut heads
out and put them together again goes too. Source: docs/ContribOperators.md of ONNX Runtime.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import onnx
from onnx import helper, numpy_helper

from .attention_reading import BATCH_FIRST, HEADS_APART, TOKENS_FIRST, Attention, Source
from .editing import MICROSOFT, GraphView, opset_of, read_nodes, remove_unread, replace_nodes, use_microsoft_operators

_PREFIX = "terrapatch_attention_"


def write_attentions(model: onnx.ModelProto, found: Sequence[Attention]) -> int:
    """Put one operator in the place of each attention; returns how many were written.

    The model is changed. Attentions whose parts are read by others as well stay as they are.
    """
    graph = model.graph
    before = [onnx.NodeProto.FromString(node.SerializeToString()) for node in graph.node]
    weights = len(graph.initializer)
    wanted = list(found)
    while wanted:
        _write(model, wanted)
        left = {node.output[0] for node in read_nodes(graph) if node.op_type == "Softmax"}
        plain = [attention for attention in wanted if attention.softmax in left]
        if not plain:
            use_microsoft_operators(model)
            remove_unread(graph)
            break
        replace_nodes(graph, before)
        del graph.initializer[weights:]
        wanted = [attention for attention in wanted if attention not in plain]
    return len(wanted)


def _write(model: onnx.ModelProto, found: Sequence[Attention]) -> None:
    view = GraphView(model.graph)
    writer = _Writer(model)
    before: Dict[int, List[onnx.NodeProto]] = {}
    for number, attention in enumerate(found):
        position = view.maker[attention.result]
        before[position] = writer.nodes_of(attention, f"{_PREFIX}{number}")
        made = view.nodes[position]
        made.output[list(made.output).index(attention.result)] = f"{_PREFIX}{number}_plain"
    nodes = [node for position, old in enumerate(view.nodes) for node in (*before.get(position, []), old)]
    replace_nodes(model.graph, nodes)


class _Writer:
    """Makes the nodes of attentions, and adds the constants that they need."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._graph = model.graph
        self._opset = opset_of(model)
        self._constants: Dict[Tuple[int, ...], str] = {}
        self._nodes: List[onnx.NodeProto] = []

    def nodes_of(self, attention: Attention, name: str) -> List[onnx.NodeProto]:
        """Nodes that take the place of one attention."""
        self._nodes = []
        sides = self._sides(attention, name)
        plain = attention.result_layout == BATCH_FIRST and not attention.result_flat
        mixed = attention.result if plain else f"{name}_mixed"
        self._nodes.append(
            helper.make_node(
                "MultiHeadAttention",
                sides,
                [mixed],
                name=name,
                domain=MICROSOFT,
                num_heads=attention.heads,
                scale=attention.scale,
            )
        )
        if not plain:
            self._laid_out(attention, mixed, name)
        return self._nodes

    def _laid_out(self, attention: Attention, mixed: str, name: str) -> None:
        """Nodes that give the operator's result the layout of what it takes the place of."""
        if attention.result_layout == HEADS_APART:
            shape = self._constant([0, 0, attention.heads, attention.width])
            apart = self._node("Reshape", [mixed, shape], f"{name}_apart")
            self._node("Transpose", [apart], attention.result, perm=[0, 2, 1, 3])
            return
        if attention.result_layout == TOKENS_FIRST:
            turned = f"{name}_turned" if attention.result_flat else attention.result
            mixed = self._node("Transpose", [mixed], turned, perm=[1, 0, 2])
        if attention.result_flat:
            shape = self._constant([-1, attention.heads * attention.width])
            self._node("Reshape", [mixed, shape], attention.result)

    def _sides(self, attention: Attention, name: str) -> List[str]:
        """Queries, keys and values as [batch, tokens, heads * width]."""
        sources = attention.query, attention.key, attention.value
        rows: Dict[Tuple[str, str], str] = {}
        for source in sources:
            key = source.name, source.layout
            if key not in rows:
                rows[key] = self._rows(source, f"{name}_rows{len(rows)}")
        parts = [f"{name}_{part}" for part in ("query", "key", "value")]
        if len(rows) == 1 and self._split_in_three(sources, next(iter(rows.values())), parts):
            return parts
        return [self._columns(source, rows[source.name, source.layout], part) for source, part in zip(sources, parts)]

    def _split_in_three(self, sources: Sequence[Source], rows: str, parts: Sequence[str]) -> bool:
        """Whether queries, keys and values are the thirds of one tensor, which then one node cuts."""
        third = len(sources[0].columns)
        places = {_start(source): part for source, part in zip(sources, parts)}
        starts = 0, third, 2 * third
        if set(places) != set(starts) or sources[0].row != 3 * third:
            return False
        more: Dict[str, Any] = {"num_outputs": 3} if self._opset >= 18 else {}
        self._nodes.append(helper.make_node("Split", [rows], [places[start] for start in starts], axis=-1, **more))
        return True

    def _rows(self, source: Source, name: str) -> str:
        """A source as [batch, tokens, columns]."""
        rows, rank = source.name, source.rank
        if source.layout == HEADS_APART:
            rows = self._node("Transpose", [rows], f"{name}_turned", perm=[source.order[axis] for axis in (0, 2, 1, 3)])
        if rank > 3:
            rows = self._node("Reshape", [rows, self._constant([0, 0, -1])], f"{name}_joined")
        if source.layout == TOKENS_FIRST:
            rows = self._node("Transpose", [rows], f"{name}_batches", perm=[1, 0, 2])
        return rows

    def _columns(self, source: Source, rows: str, name: str) -> str:
        """The columns of rows that are a source's."""
        start, count = _start(source), len(source.columns)
        if start == 0 and count == source.row:
            return rows
        if start is None:
            return self._node("Gather", [rows, self._constant(list(source.columns))], name, axis=2)
        ends = [self._constant([number]) for number in (start, start + count, 2)]
        return self._node("Slice", [rows, *ends], name)

    def _node(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self._nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def _constant(self, numbers: Sequence[int]) -> str:
        key = tuple(numbers)
        if key not in self._constants:
            self._constants[key] = f"{_PREFIX}constant_{len(self._constants)}"
            tensor = numpy_helper.from_array(np.asarray(key, dtype=np.int64), self._constants[key])
            self._graph.initializer.append(tensor)
        return self._constants[key]


def _start(source: Source) -> Optional[int]:
    """The first column, where a source's lie one after another in order; else None."""
    first = source.columns[0]
    return first if source.columns == tuple(range(first, first + len(source.columns))) else None
