"""From a PyTorch module to an ONNX file that old and new runtimes load, compared with PyTorch before it is trusted.

What was learned by measurement (torch 2.13, onnxruntime 1.16 to 1.31): the newer of PyTorch's two exporters follows
all axes, the older one fails on kernels that are computed at run time. Its files say IR version 10, which runtimes
before 1.18 refuse; nothing in them needs more than 8. Its intermediate shapes contradict each other, on which
quantisation stumbles, so they are left out. Declared axes prove nothing: a file is run at several sizes.
"""

from __future__ import annotations

import contextlib
import json
import logging
import tempfile
import warnings
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import onnx

from ..encoders.card import EncoderCard
from ..encoders.card_parts import ModelOutput
from ..encoders.model_files import model_sha256, sidecar
from ..encoders.rim import RimEffect, measure_rim
from ..encoders.tokens import split_tokens
from ..errors import EncoderError, EngineError
from ..file_moves import move_file
from ..imagery.tile_size import TileSize

OPSET = 18
IR_VERSION = 8
PROTOBUF_LIMIT_BYTES = 2**31
_LARGEST_RELATIVE_DIFFERENCE = 1e-3
_SMALLEST_COSINE = 0.9999

Arrays = Mapping[str, np.ndarray]
Axes = Mapping[str, Mapping[int, str]]  # input -> position of a dynamic axis -> its name


class Agreement(NamedTuple):
    """How an ONNX file compares with PyTorch on one set of inputs."""

    shape: Tuple[int, ...]
    largest_difference: float
    smallest_cosine: float

    def __str__(self) -> str:
        return (
            f"{' x '.join(map(str, self.shape))}: largest difference {self.largest_difference:.2g}, "
            f"smallest cosine {self.smallest_cosine:.7f}"
        )


@contextlib.contextmanager
def written_whole(out: Path) -> Iterator[Path]:
    """A file of the same name in a folder beside `out`; it and its card take their places when the block ends well.

    Whatever goes wrong in the block, no half-made or untrusted file is left, and one that lay there before stays. The
    card goes first: a card alone is not listed, and a file that it was not written for is refused by its hash.

    Raises
    ------
    EncoderError
        When the folder of `out` does not exist.
    """
    if not out.absolute().parent.is_dir():
        raise EncoderError(f"folder {out.absolute().parent} does not exist; make it, or choose another --out")
    with tempfile.TemporaryDirectory(prefix=".exporting-", dir=out.absolute().parent) as folder:
        made = Path(folder) / out.name
        yield made
        move_file(sidecar(made), sidecar(out))
        move_file(made, out)


def require_torch() -> Any:
    """PyTorch, or one line on how to get it.

    Raises
    ------
    EncoderError
        When it is not installed.
    """
    try:
        import torch
    except ImportError:
        raise EncoderError(
            "PyTorch is not installed, exporting needs it; run this in the environment of requirements/export.txt"
        ) from None
    return torch


def write_onnx(module: Any, inputs: Arrays, output: str, dynamic: Axes, file: Path) -> None:
    """Export a module to an ONNX file.

    Parameters
    ----------
    module : torch.nn.Module
        In evaluation mode; takes the inputs in order and gives one tensor.
    inputs : mapping of name to array
        Example inputs. Dynamic axes should be larger than 1 here: PyTorch takes 1 for a constant.
    output : str
        Name of the output.
    dynamic : mapping
        Which axes are to vary, by name: {"cube": {0: "batch", 2: "height"}}.
    file : Path

    Raises
    ------
    EncoderError
        When PyTorch cannot export the module, or the file would pass the 2 GB that ONNX allows.
    """
    torch = require_torch()
    size = sum(tensor.numel() * tensor.element_size() for tensor in module.state_dict().values())
    if size >= PROTOBUF_LIMIT_BYTES:
        raise EncoderError(
            f"the model's weights take {size / 1e9:.1f} GB, an ONNX file holds less than 2.1; choose a smaller one"
        )
    shapes = tuple(dict.fromkeys(dynamic.get(name, {}), torch.export.Dim.AUTO) or None for name in inputs)
    tensors = tuple(torch.from_numpy(np.ascontiguousarray(array)) for array in inputs.values())
    try:
        with torch.no_grad(), _quiet():
            program = torch.onnx.export(
                module,
                tensors,
                dynamo=True,
                opset_version=OPSET,
                external_data=False,
                input_names=list(inputs),
                output_names=[output],
                dynamic_shapes=shapes,
                verbose=False,
            )
    except Exception as error:  # PyTorch raises many kinds here; all mean that this module cannot be exported so
        first = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise EncoderError(f"PyTorch cannot export the model ({first.strip()[:200]})") from error
    model = program.model_proto
    _make_portable(model, dynamic)
    onnx.checker.check_model(model)
    file.write_bytes(model.SerializeToString(deterministic=True))


def compare_with_torch(file: Path, module: Any, cases: Sequence[Arrays]) -> List[Agreement]:
    """Run a file and the module it was made of on the same inputs.

    Raises
    ------
    EngineError
        When the file cannot be run, or gives something else than the module.
    """
    import onnxruntime

    torch = require_torch()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    found = []
    for inputs in cases:
        name, first = next(iter(inputs.items()))
        try:
            given = session.run(None, dict(inputs))[0]
        except Exception as error:  # onnxruntime's own exceptions have no base class in common
            first_line = str(error).splitlines()[0][:200]
            raise EngineError(
                f"the exported file does not run with {name} of shape {first.shape} ({first_line}); "
                f"that axis is not dynamic"
            ) from error
        with torch.no_grad():
            wanted = module(*(torch.from_numpy(array) for array in inputs.values())).numpy()
        agreement = agree(given, wanted)
        scale = max(1.0, float(np.abs(wanted).max()))
        close = agreement.largest_difference <= _LARGEST_RELATIVE_DIFFERENCE * scale
        if not close or agreement.smallest_cosine < _SMALLEST_COSINE:
            raise EngineError(
                f"the exported file differs from PyTorch with {name} of shape {first.shape} ({agreement}); "
                f"it was not kept, try another version of PyTorch"
            )
        found.append(agreement)
    return found


def rim_of_file(
    file: Path, output: ModelOutput, pixels: str, others: Arrays, bands: int, side: int
) -> Optional[RimEffect]:
    """How far rims of tiles reach, measured on an exported file; None where a tile is too small to tell.

    Parameters
    ----------
    file : Path
    output : ModelOutput
        How vectors are read from its only output.
    pixels : str
        Name of the input that takes imagery.
    others : mapping of name to array
        All other inputs, for one tile.
    bands, side : int
        Of a tile, in pixels.
    """
    import onnxruntime

    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])

    def vectors(tile: np.ndarray) -> np.ndarray:
        (given,) = session.run(None, {pixels: np.ascontiguousarray(tile), **others})
        return split_tokens(given, output, TileSize(side, side)).patches

    return measure_rim(vectors, bands, side, output.patch_px, output.patch_px)


def agree(given: np.ndarray, wanted: np.ndarray) -> Agreement:
    """Compare two arrays of vectors; shapes that differ agree in nothing."""
    if given.shape != wanted.shape:
        return Agreement(given.shape, float("inf"), -1.0)
    # vectors lie along the last axis of tokens and along the second of maps
    axis = 1 if given.ndim == 4 else -1
    lengths = np.linalg.norm(given, axis=axis) * np.linalg.norm(wanted, axis=axis)
    cosine = (given.astype(np.float64) * wanted).sum(axis) / np.maximum(lengths, 1e-12)
    return Agreement(given.shape, float(np.abs(given - wanted).max()), float(cosine.min()))


def write_card(file: Path, values: Dict[str, Any]) -> EncoderCard:
    """Check a card and write it beside its ONNX file, with the file's hash.

    Raises
    ------
    EncoderError
        When a value of the card is wrong.
    """
    card = EncoderCard.from_dict({**values, "sha256": model_sha256(file)}, str(sidecar(file)))
    sidecar(file).write_text(json.dumps(card.to_dict(), indent=2) + "\n", encoding="utf-8")
    return card


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep back what the exporter tells its own developers; what goes wrong is raised."""
    loggers = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels):
            logger.setLevel(level)


def _make_portable(model: onnx.ModelProto, dynamic: Axes) -> None:
    """Lower the IR version, and drop what contradicts itself or tells about the machine: shapes, traces, comments."""
    model.ir_version = IR_VERSION
    del model.graph.value_info[:]
    del model.graph.metadata_props[:]
    del model.metadata_props[:]
    model.producer_version = ""
    model.doc_string = model.graph.doc_string = ""
    for part in (*model.graph.node, *model.graph.input, *model.graph.output, *model.graph.initializer):
        part.doc_string = ""
        del part.metadata_props[:]
    for function in model.functions:
        del function.value_info[:]
        del function.metadata_props[:]
        for node in function.node:
            node.doc_string = ""
            del node.metadata_props[:]
    for tensor in model.graph.input:
        axes = tensor.type.tensor_type.shape.dim
        for position, name in dynamic.get(tensor.name, {}).items():
            if axes[position].dim_param:  # an axis that was found constant keeps its number
                axes[position].dim_param = name
