"""Weights of a model outside its ONNX file ("external data"): where they lie, found without loading any; moving them.

Source: the ONNX documentation of external data; locations are relative paths with forward slashes.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Tuple

from ..errors import EncoderError
from .model_files import check_data_files

if TYPE_CHECKING:
    import onnx  # takes a tenth of a second: imported where a model is read or written

_KEY = b"location"
_BLOCK = 1 << 20
MOST_IN_ONE_PIECE = 2**31 - 2**24
"""Bytes of weights in a model that protobuf can still write."""
_LEAST_APART = 1024


def data_files(onnx_file: Path) -> Tuple[str, ...]:
    """Names of the files with weights, relative to the folder of the model, in order; none for most models.

    Raises
    ------
    EncoderError
        When the file is not ONNX, or a name leads out of the folder.
    """
    entries = [entry for tensor in _all_tensors(onnx_file) for entry in tensor.external_data]
    found = sorted({entry.value for entry in entries if entry.key == "location"})
    check_data_files(found, str(onnx_file))
    return tuple(found)


def short_weights(onnx_file: Path) -> Optional[Tuple[Path, int, int]]:
    """A file with weights that ends before they do, with its size and the size needed in bytes; None where none does.

    Raises
    ------
    EncoderError
        As `data_files`.
    """
    ends: Dict[str, int] = {}
    for tensor in _all_tensors(onnx_file):
        told = {entry.key: entry.value for entry in tensor.external_data}
        offset, length, name = told.get("offset", "0"), told.get("length", "0"), told.get("location", "")
        if offset.isdecimal() and length.isdecimal():
            ends[name] = max(int(offset) + int(length), ends.get(name, 0))
    for name, needed in sorted(ends.items()):
        file = onnx_file.parent.joinpath(*PurePosixPath(name).parts)
        if file.is_file() and file.stat().st_size < needed:
            return file, file.stat().st_size, needed
    return None


def _all_tensors(onnx_file: Path) -> List[onnx.TensorProto]:
    """Every tensor of a model whose numbers lie in another file."""
    if not _may_refer(onnx_file):  # parsing a large model takes seconds and as much memory as it is large
        return []
    import onnx

    try:
        model = onnx.load(str(onnx_file), load_external_data=False)
    except Exception as error:  # protobuf raises DecodeError, which lives in a private module
        raise EncoderError(
            "{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx",
            onnx_file=onnx_file,
            error=error,
        ) from error
    nodes = [node for function in model.functions for node in function.node]
    tensors = [*_tensors(model.graph), *(tensor for node in nodes for tensor in _node_tensors(node))]
    return [tensor for tensor in tensors if tensor.data_location == onnx.TensorProto.EXTERNAL]


def _may_refer(onnx_file: Path) -> bool:
    """Whether the word under which a location is written occurs in the file at all."""
    with onnx_file.open("rb") as stream:
        end = b""
        for block in iter(lambda: stream.read(_BLOCK), b""):
            if _KEY in end + block:
                return True
            end = block[-len(_KEY) :]
    return False


def _tensors(graph: onnx.GraphProto) -> Iterator[onnx.TensorProto]:
    """Every tensor that a graph holds, those of graphs within it included."""
    yield from graph.initializer
    for sparse in graph.sparse_initializer:
        yield from (sparse.values, sparse.indices)
    for node in graph.node:
        yield from _node_tensors(node)


def _node_tensors(node: onnx.NodeProto) -> Iterator[onnx.TensorProto]:
    for attribute in node.attribute:
        yield from (*([attribute.t] if attribute.HasField("t") else []), *attribute.tensors)
        for graph in (*([attribute.g] if attribute.HasField("g") else []), *attribute.graphs):
            yield from _tensors(graph)


@contextmanager
def weights_apart(
    model: onnx.ModelProto, location: str, write: Callable[[bytes], Any] = lambda content: None
) -> Iterator[None]:
    """Let a model of any size be written by protobuf, which writes 2 GB: its weights are said to lie in another file.

    Parameters
    ----------
    model : ModelProto
        Gets its weights back at the end.
    location : str
        Name of that file, beside the model's.
    write : callable
        Gets the content of that file, a weight at a time; by default nobody does, and the model cannot be run.
    """
    from onnx.external_data_helper import set_external_data

    moved: List[Tuple[onnx.TensorProto, bytes]] = []
    place = 0
    try:
        for tensor in model.graph.initializer:
            content = tensor.raw_data
            if len(content) >= _LEAST_APART:
                moved.append((tensor, content))
                set_external_data(tensor, location, offset=place, length=len(content))
                write(content)
                place += len(content)
                tensor.ClearField("raw_data")
        yield
    finally:
        for tensor, content in moved:
            tensor.raw_data = content
            tensor.ClearField("external_data")
            tensor.ClearField("data_location")


def weight_bytes(model: onnx.ModelProto) -> int:
    """Bytes of the weights within a model."""
    return sum(len(tensor.raw_data) for tensor in model.graph.initializer)
