"""Reading and changing an ONNX graph: who makes a tensor, who reads it, and what nobody reads."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, List, Sequence, Set

import onnx

MICROSOFT = "com.microsoft"  # the domain of the operators that ONNX Runtime adds to ONNX
LEAST_OPSET = 11  # the first with Clip, Round and Slice as they are written here


class GraphView:
    """Makers and readers of the tensors of a graph, as it was when the view was taken.

    Attributes
    ----------
    nodes : list of NodeProto
        In the order of the graph.
    maker : dict
        Tensor name to the position of the node that makes it.
    readers : dict
        Tensor name to the positions of the nodes that read it, those included that read it in a branch.
    given : set of str
        Outputs of the graph.
    """

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.nodes = list(graph.node)
        self.given = {output.name for output in graph.output}
        self.maker: Dict[str, int] = {}
        self.readers: Dict[str, List[int]] = {}
        for position, node in enumerate(self.nodes):
            for name in node.output:
                self.maker[name] = position
            for name in dict.fromkeys(read_by(node)):
                self.readers.setdefault(name, []).append(position)

    def made_by(self, name: str) -> Any:
        """The node that makes a tensor; None for inputs and weights."""
        position = self.maker.get(name)
        return None if position is None else self.nodes[position]

    def read_by(self, name: str) -> List[onnx.NodeProto]:
        """The nodes that read a tensor."""
        return [self.nodes[position] for position in self.readers.get(name, [])]


def read_by(node: onnx.NodeProto) -> Iterator[str]:
    """Names that a node reads, in its branches too."""
    yield from (name for name in node.input if name)
    for attribute in node.attribute:
        for graph in (*([attribute.g] if attribute.HasField("g") else []), *attribute.graphs):
            for inner in graph.node:
                yield from read_by(inner)
            yield from (output.name for output in graph.output)


def attribute(node: onnx.NodeProto, name: str, default: Any = None) -> Any:
    """An attribute of a node as Python has it."""
    for item in node.attribute:
        if item.name == name:
            return onnx.helper.get_attribute_value(item)
    return default


def opset_of(model: onnx.ModelProto) -> int:
    """Version of the standard operators that a model is written in; 0 where it names none."""
    return max((item.version for item in model.opset_import if item.domain in ("", "ai.onnx")), default=0)


def use_microsoft_operators(model: onnx.ModelProto) -> None:
    """Let a model use ONNX Runtime's own operators."""
    if all(item.domain != MICROSOFT for item in model.opset_import):
        model.opset_import.append(onnx.helper.make_opsetid(MICROSOFT, 1))


def rename_read(nodes: Iterable[onnx.NodeProto], old: str, new: str) -> None:
    """Let nodes, and those of their branches, read another tensor in place of one."""
    for node in nodes:
        for position, name in enumerate(node.input):
            if name == old:
                node.input[position] = new
        for item in node.attribute:
            for graph in (*([item.g] if item.HasField("g") else []), *item.graphs):
                rename_read(graph.node, old, new)
                for output in graph.output:
                    if output.name == old:
                        output.name = new


def free_names(model: onnx.ModelProto, names: Sequence[str]) -> Dict[str, str]:
    """Rename tensors that nodes make or weights that have one of these names; returns the new names by the old."""
    graph = model.graph
    renamed: Dict[str, str] = {}
    for name in names:
        made = [node for node in graph.node if name in node.output]
        weights = [weight for weight in graph.initializer if weight.name == name]
        if not made and not weights:
            continue
        renamed[name] = f"terrapatch_own_{name}"
        rename_read(graph.node, name, renamed[name])
        for node in made:
            node.output[list(node.output).index(name)] = renamed[name]
        for part in (*weights, *(info for info in (*graph.value_info, *graph.output) if info.name == name)):
            part.name = renamed[name]
    return renamed


def replace_nodes(graph: onnx.GraphProto, nodes: Sequence[onnx.NodeProto]) -> None:
    """Give a graph these nodes in this order."""
    kept = list(nodes)  # they may be the graph's own
    copies = [onnx.NodeProto.FromString(node.SerializeToString()) for node in kept]
    del graph.node[:]
    graph.node.extend(copies)


def read_nodes(graph: onnx.GraphProto) -> List[onnx.NodeProto]:
    """The nodes that an output of the graph depends on, in order."""
    nodes = list(graph.node)  # converters leave them in any order
    maker = {name: position for position, node in enumerate(nodes) for name in node.output}
    kept: Set[int] = set()
    asked = [output.name for output in graph.output]
    while asked:
        position = maker.get(asked.pop())
        if position is not None and position not in kept:
            kept.add(position)
            asked.extend(read_by(nodes[position]))
    return [node for position, node in enumerate(nodes) if position in kept]


def remove_unread(graph: onnx.GraphProto) -> None:
    """Drop nodes and weights that no output of the graph depends on."""
    replace_nodes(graph, read_nodes(graph))
    wanted = {name for node in graph.node for name in read_by(node)} | {output.name for output in graph.output}
    for weights in (graph.initializer, graph.sparse_initializer):
        unread = [item for item in weights if _weight_name(item) not in wanted]
        for item in unread:
            weights.remove(item)
    made = {name for node in graph.node for name in node.output}
    for info in [info for info in graph.value_info if info.name not in made]:
        graph.value_info.remove(info)


def _weight_name(weight: Any) -> str:
    return str(weight.values.name if isinstance(weight, onnx.SparseTensorProto) else weight.name)
