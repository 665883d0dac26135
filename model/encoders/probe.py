"""Finding out what a model takes and gives by running it: what a file declares is not believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
import onnxruntime

from ..errors import EncoderError
from .card import EncoderCard, file_sha256
from .card_parts import Band, ModelInput, ModelOutput, Window
from .session import Device, open_session

_SIDES = (224, 256, 128, 64, 32, 512)
_LARGER = {32: 64, 64: 128, 128: 192, 224: 336, 256: 384, 512: 640}
_RGB = (Band("red", 0.665), Band("green", 0.56), Band("blue", 0.49))


class Finding(NamedTuple):
    """What probing found out.

    card : the proposed card
    found, unknown : sentences for people
    dynamic : which axes of the imagery really vary: batch, bands, height, width
    """

    card: EncoderCard
    found: List[str]
    unknown: List[str]
    dynamic: Dict[str, bool]


def propose_card(file: Path) -> Finding:
    """Run a model at two sizes and two batch sizes, and propose its card.

    Raises
    ------
    EncoderError
        When the model cannot be loaded, takes other inputs than one image tensor, runs at no size that was tried, or
        gives an output of an unknown shape.
    """
    session = open_session(file, Device("cpu", "probing"))
    tensor = _image_input(session, file)
    bands_fixed = _fixed(tensor.shape[1])
    bands = bands_fixed or 3
    side, outputs = _first_run(session, tensor, bands, file)
    name, layout = _vector_output(session, outputs, side, file)
    dynamic = {
        "batch": _runs(session, tensor, (2, bands, side, side), name, layout),
        "bands": bands_fixed is None and _runs(session, tensor, (1, bands + 1, side, side), name, layout),
        "height": _runs(session, tensor, (1, bands, _LARGER[side], side), name, layout),
        "width": _runs(session, tensor, (1, bands, side, _LARGER[side]), name, layout),
    }
    resizable = dynamic["height"] and dynamic["width"] and layout.layout != "vector"
    multiple = layout.patch_px if layout.layout != "vector" else side
    card = EncoderCard(
        id=file.stem,
        version="unknown",
        name=file.stem,
        description="Proposed by probing; what the model was trained on is not known.",
        licence="unknown",
        source=file.name,
        sha256=file_sha256(file),
        inputs=(ModelInput(tensor.name, "pixels"),),
        bands=_RGB if bands == 3 else tuple(Band(f"band {i + 1}") for i in range(bands)),
        bands_flexible=dynamic["bands"],
        source_resolution=None,
        scaling=({"type": "percentiles", "low": 2, "high": 98},),
        window=Window(
            default=side,
            min=multiple if resizable else side,
            max=max(1024, side) if resizable else side,
            multiple_of=multiple,
            square_only=not resizable,
            overlap=2 * layout.patch_px if side > 4 * layout.patch_px else 0,
        ),
        outputs=(layout,),
    )
    found = [
        f"input {tensor.name!r} takes {bands} bands and runs at {side} x {side} px",
        f"output {name!r} is a {layout.layout}: {layout.dim} numbers per {layout.patch_px} px patch"
        + (f", {len(layout.prefix_tokens)} token(s) before the patches" if layout.prefix_tokens else ""),
        "really variable when run: " + (", ".join(axis for axis, varies in dynamic.items() if varies) or "nothing"),
    ]
    unknown = [
        "scaling: the layer's 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card",
        "bands: their order and wavelengths are guesses" if bands == 3 else "bands: what they are",
        "resolution: metres per pixel of the training imagery",
    ]
    return Finding(card, found, unknown, dynamic)


def _image_input(session: onnxruntime.InferenceSession, file: Path) -> Any:
    inputs = session.get_inputs()
    images = [tensor for tensor in inputs if len(tensor.shape) == 4]
    if len(inputs) != 1 or len(images) != 1:
        shapes = {tensor.name: tensor.shape for tensor in inputs}
        raise EncoderError(
            f"{file} takes inputs {shapes}, probing knows models with one [batch, bands, height, width] input; "
            f"write a card beside the file that says what each input is"
        )
    return images[0]


def _fixed(size: Any) -> Optional[int]:
    return size if isinstance(size, int) and size > 0 else None


def _first_run(
    session: onnxruntime.InferenceSession, tensor: Any, bands: int, file: Path
) -> Tuple[int, Dict[str, np.ndarray]]:
    declared = _fixed(tensor.shape[2])
    complaint = ""
    for side in (declared,) if declared else _SIDES:
        try:
            return side, _run(session, tensor, (1, bands, side, side))
        except Exception as error:  # onnxruntime raises its own classes, which share no base but Exception
            complaint = complaint or " ".join(str(error).split())[:160]
    raise EncoderError(
        f"{file} ran at none of the tile sizes {declared or list(_SIDES)} with {bands} bands ({complaint}); "
        f"write a card beside the file with the right window and bands"
    )


def _run(session: onnxruntime.InferenceSession, tensor: Any, shape: Tuple[int, ...]) -> Dict[str, np.ndarray]:
    dtype = np.float16 if tensor.type == "tensor(float16)" else np.float32
    pixels = np.random.default_rng(0).standard_normal(shape).astype(dtype)
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, {tensor.name: pixels})))


def _vector_output(
    session: onnxruntime.InferenceSession, outputs: Dict[str, np.ndarray], side: int, file: Path
) -> Tuple[str, ModelOutput]:
    """The first output whose shape can hold vectors, with its layout."""
    for name, values in outputs.items():
        layout = _layout(name, values, side)
        if layout is not None:
            return name, layout
    shapes = {name: list(values.shape) for name, values in outputs.items()}
    raise EncoderError(
        f"{file} gives {shapes} for a tile of {side} px, which is no grid of tokens, map or vector; "
        f"export the encoder's tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]"
    )


def _layout(name: str, values: np.ndarray, side: int) -> Optional[ModelOutput]:
    if values.ndim == 2:
        return ModelOutput(name, "vector", side, values.shape[1])
    if values.ndim == 4:
        _, first, second, third = values.shape
        if second == third and side % second == 0:
            return ModelOutput(name, "map", side // second, first)
        if first == second and side % first == 0:
            return ModelOutput(name, "map_last", side // first, third)
    if values.ndim == 3:
        for prefix in (0, 1, 5, 2, 3, 4, 8, 9):
            rows = round(max(values.shape[1] - prefix, 0) ** 0.5)
            if rows and rows * rows + prefix == values.shape[1] and side % rows == 0 and side // rows > 1:
                kinds = ("class",) * min(prefix, 1) + ("register",) * max(prefix - 1, 0)
                return ModelOutput(name, "tokens", side // rows, values.shape[2], kinds)
    return None


def _runs(
    session: onnxruntime.InferenceSession, tensor: Any, shape: Tuple[int, ...], name: str, layout: ModelOutput
) -> bool:
    """Whether the model runs at this shape and gives as many vectors as it should."""
    try:
        values = _run(session, tensor, shape)[name]
    except Exception:  # onnxruntime raises its own classes, which share no base but Exception
        return False
    rows, cols = shape[2] // layout.patch_px, shape[3] // layout.patch_px
    patches = rows * cols
    wanted = {
        "vector": (shape[0], layout.dim),
        "map": (shape[0], layout.dim, rows, cols),
        "map_last": (shape[0], rows, cols, layout.dim),
        "tokens": (shape[0], patches + len(layout.prefix_tokens), layout.dim),
    }[layout.layout]
    return tuple(values.shape) == wanted
