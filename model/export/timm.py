"""Turns a timm model into an ONNX file that gives a vector for every patch, and its card.

    python -m terrapatch.model.export.timm vit_small_patch14_reg4_dinov2 --checkpoint dinov2.pth --out dinov2.onnx
    python -m terrapatch.model.export.timm resnet50 --pretrained --stage 0 1 3 --out resnet50.onnx

A transformer gives tokens: its class and register tokens are recorded, the others are the patches. A convolutional
network gives the maps of some stages, pooled to the cells of the deepest and put together: early ones know colour and
texture, late ones form. The batch is always dynamic. Height and width are, where the file is shown to agree with
PyTorch at two sizes, one of them no square; else the file is exported for the size that the model was trained at.

Source: timm (PyTorch Image Models, Apache-2.0), whose models carry their normalisation in `pretrained_cfg`. The
weights have licences of their own: name theirs with --licence.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..encoders.card import EncoderCard
from ..encoders.card_parts import ModelOutput
from ..encoders.model_files import encoder_id_of
from ..errors import EncoderError, TerraPatchError
from .absent_modules import stand_in_for
from .timm_stages import choose_stages, intermediates, stage_factors, stage_module
from .torch_to_onnx import compare_with_torch, require_torch, rim_of_file, write_card, write_onnx, written_whole

NOT_NEEDED = ("torchvision", "huggingface_hub", "safetensors")
DYNAMIC_AXES = {"pixels": {0: "batch", 2: "height", 3: "width"}}
FIXED_AXES = {"pixels": {0: "batch"}}
MOST_PX = 1024
COLOURS = (("red", 0.665), ("green", 0.56), ("blue", 0.49))
VALUE_STEPS: Dict[str, List[Dict[str, Any]]] = {
    "stretch": [{"type": "percentiles", "low": 2, "high": 98}],  # any imagery: the layer's own range becomes 0 to 1
    "8bit": [{"type": "scale", "value": 255.0}],  # pictures as they are
}


class TimmModel(NamedTuple):
    """A model made ready: `module` gives tokens [B, N, D] or a map [B, D, h, w].

    stride : pixels along the side of a patch
    prefix_tokens : class and register, in order; empty for a map
    size_px : (height, width) that the weights were trained at
    """

    module: Any
    layout: str
    stride: int
    dim: int
    bands: int
    size_px: Tuple[int, int]
    mean: Tuple[float, ...]
    stddev: Tuple[float, ...]
    prefix_tokens: Tuple[str, ...]
    licence: str


def load_timm_model(
    name: str,
    checkpoint: Optional[Path] = None,
    pretrained: bool = False,
    stages: Optional[Sequence[int]] = None,
    resizable: bool = True,
) -> TimmModel:
    """Build a model of timm, with weights from a file, from the hub, or random ones.

    Parameters
    ----------
    name : str
        As timm spells it, with or without the tag of its weights.
    checkpoint : Path or None
        A state dict; .safetensors needs that package.
    pretrained : bool
        Download timm's own weights.
    stages : sequence of int or None
        For a convolutional network, which of its stages, from 0; None means those of at most 4 pixels stride and the
        deepest of at most 16.
    resizable : bool
        Interpolate a transformer's position table for images of other sizes, where timm can.

    Raises
    ------
    EncoderError
        When timm has no such model, the weights do not fit, or the model gives neither tokens nor maps.
    """
    timm = _import_timm(name, checkpoint, pretrained)
    model = _create(timm, name, {"pretrained": pretrained, "num_classes": 0}, resizable, checkpoint)
    settings = model.pretrained_cfg
    bands, height, width = (int(size) for size in settings["input_size"])
    module, layout, stride, vectors = _patch_vectors(model, name, stages, (bands, height, width))
    return TimmModel(
        module=module,
        layout=layout,
        stride=stride,
        dim=vectors.shape[2 if layout == "tokens" else 1],
        bands=bands,
        size_px=(height, width),
        mean=tuple(float(number) for number in settings["mean"]),
        stddev=tuple(float(number) for number in settings["std"]),
        prefix_tokens=_prefix_tokens(model, vectors.shape[1]) if layout == "tokens" else (),
        licence=str(settings.get("license") or "see the source of the weights") if pretrained else "as your weights",
    )


def export_timm(
    name: str,
    out: Path,
    checkpoint: Optional[Path] = None,
    pretrained: bool = False,
    stages: Optional[Sequence[int]] = None,
    values: str = "stretch",
    licence: Optional[str] = None,
) -> Tuple[EncoderCard, List[str]]:
    """Export a model, compare it with PyTorch, and write the card.

    Returns
    -------
    card, lines
        Lines for people: what was compared, and why height and width are fixed if they are.

    Raises
    ------
    EncoderError, EngineError
        See `load_timm_model`, `write_onnx` and `compare_with_torch`. Nothing is left of a file that disagrees.
    """
    model = load_timm_model(name, checkpoint, pretrained, stages)
    height, width = model.size_px
    step = model.stride
    other_size = (height + step, max(step, width - 2 * step))  # the card calls every multiple possible
    trained = [_pixels(3, model.bands, height, width, 1), _pixels(1, model.bands, height, width, 2)]
    other = [_pixels(2, model.bands, *other_size, 3)]
    example = _pixels(2, model.bands, height, width)
    lines: List[str] = []
    dynamic = True
    with written_whole(out) as made:
        try:
            write_onnx(model.module, example, _output(model), DYNAMIC_AXES, made)
            agreements = compare_with_torch(made, model.module, trained + other)
        except (TerraPatchError, AssertionError) as error:
            dynamic = False
            lines.append(f"height and width are fixed at {height} x {width}: {error or type(error).__name__}")
            model = _with_same_weights(load_timm_model(name, None, False, stages, resizable=False), model)
            write_onnx(model.module, example, _output(model), FIXED_AXES, made)
            agreements = compare_with_torch(made, model.module, trained)
        lines += [f"ONNX and PyTorch, {agreement}" for agreement in agreements]
        overlap, told = _overlap(made, model, dynamic)
        lines += told
        licence = licence or model.licence
        card = write_card(made, card_values(encoder_id_of(out), name, model, dynamic, values, licence, overlap))
    return card, lines


def card_values(
    card_id: str, name: str, model: TimmModel, dynamic: bool, values: str, licence: str, overlap: int
) -> Dict[str, Any]:
    """The card of an export, without the file's hash.

    Parameters
    ----------
    values : str
        `stretch`: the layer's 2nd to 98th percentile becomes 0 to 1; `8bit`: pixels are divided by 255. timm's mean
        and standard deviation, which are of pictures from 0 to 1, come after either.
    """
    height, width = model.size_px
    bands = COLOURS if model.bands == 3 else tuple((f"band {n + 1}", None) for n in range(model.bands))
    side = min(height, width)
    only = height if height == width else [height, width]
    return {
        "schema": "terrapatch-encoder-1",
        "id": card_id,
        "version": "1",
        "name": f"{name} (timm)",
        "description": f"timm's {name}: one vector for every {model.stride} x {model.stride} pixels.",
        "licence": licence,
        "source": f"timm, model {name}",
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": [{"name": band, "wavelength_um": wavelength} for band, wavelength in bands],
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [*VALUE_STEPS[values], {"type": "z-score", "mean": list(model.mean), "stddev": list(model.stddev)}],
        "window": {
            "default": side if dynamic else only,
            "min": model.stride if dynamic else only,
            "max": max(MOST_PX // model.stride * model.stride, side) if dynamic else only,
            "multiple_of": model.stride,
            "square_only": not dynamic and height == width,
            "overlap": overlap,
        },
        "outputs": [
            {
                "name": _output(model),
                "layout": model.layout,
                "patch_px": model.stride,
                "dim": model.dim,
                "prefix_tokens": list(model.prefix_tokens),
                "suffix_tokens": [],
                "groups": [],
            }
        ],
        "similarity": "cosine",
    }


def _import_timm(name: str, checkpoint: Optional[Path], pretrained: bool) -> Any:
    """The package timm, once it is known to have the model and to be able to read the weights."""
    require_torch()
    stood_in = stand_in_for(NOT_NEEDED if not pretrained else NOT_NEEDED[:1])
    try:
        import timm  # type: ignore[import-not-found]
    except ImportError as error:
        raise EncoderError(f"timm cannot be imported ({error}); see requirements/export.txt") from error
    if checkpoint is not None and not checkpoint.is_file():
        raise EncoderError(f"checkpoint {checkpoint} does not exist; check the path")
    if checkpoint is not None and checkpoint.suffix == ".safetensors" and "safetensors" in stood_in:
        raise EncoderError(f"checkpoint {checkpoint} needs the package safetensors; install it or give a .pth file")
    if not timm.is_model(name):
        near = ", ".join(timm.list_models(f"*{name.split('_')[0].split('.')[0]}*")[:5]) or "none"
        raise EncoderError(f"timm {timm.__version__} has no model {name!r}, similar are: {near}")
    return timm


def _create(timm: Any, name: str, options: Dict[str, Any], resizable: bool, checkpoint: Optional[Path]) -> Any:
    """A model with its weights, to be run and not trained, for images of any size where timm knows how."""
    logging.getLogger("timm").setLevel(logging.ERROR)
    try:
        model = None
        # a model without a position table, or with one of another kind, does not know the option
        with contextlib.suppress(TypeError):
            model = timm.create_model(name, dynamic_img_size=resizable, **options)
        model = timm.create_model(name, **options) if model is None else model
        if checkpoint is not None:
            _load_weights(model, checkpoint)
    except (RuntimeError, KeyError, OSError) as error:
        detail = " ".join(str(error).split())[:200]
        raise EncoderError(f"weights of {name} cannot be loaded ({detail}); give the ones made for it") from error
    model.requires_grad_(False)
    return model.eval()


def _patch_vectors(
    model: Any, name: str, stages: Optional[Sequence[int]], image: Tuple[int, int, int]
) -> Tuple[Any, str, int, Any]:
    """A module that gives tokens or a map, which of the two, pixels along a patch, and what it gives for zeros."""
    torch = require_torch()
    zeros = torch.zeros(1, *image)
    with torch.no_grad():
        features = model.forward_features(zeros)
    if getattr(features, "ndim", 0) == 3 and hasattr(model, "patch_embed"):
        return _token_module(model, torch), "tokens", _patch_px(model, name), features
    chosen = choose_stages(model, name, stages)
    deepest = max(chosen.values())
    whole = torch.zeros(1, image[0], *(side // deepest * deepest for side in image[1:]))
    with torch.no_grad():
        maps = intermediates(model, whole, chosen)
    for (number, stride), cells in zip(chosen.items(), maps):
        if cells.ndim != 4 or cells.shape[2] != whole.shape[2] // stride:
            raise EncoderError(
                f"stage {number} of {name} gives {tuple(cells.shape)}, needs a map; choose another stage"
            )
    module = stage_module(model, chosen, stage_factors(model, chosen, image[0], torch), torch)
    with torch.no_grad():
        return module, "map", deepest, module(whole)


def _with_same_weights(fixed: TimmModel, resizable: TimmModel) -> TimmModel:
    fixed.module.load_state_dict(resizable.module.state_dict())
    return fixed._replace(licence=resizable.licence)


def _load_weights(model: Any, checkpoint: Path) -> None:
    """Load a state dict; a classifier's head, which the exported model lacks, may be left over in it."""
    from timm.models import load_state_dict  # type: ignore[import-not-found]

    state = load_state_dict(str(checkpoint), weights_only=True)
    prepare = getattr(sys.modules[type(model).__module__], "checkpoint_filter_fn", None)
    if prepare is not None:
        state = prepare(state, model)
    found = model.load_state_dict(state, strict=False)
    if found.missing_keys:
        missing = ", ".join(found.missing_keys[:3])
        raise RuntimeError(f"{len(found.missing_keys)} tensors are missing, such as {missing}")


def _token_module(model: Any, torch: Any) -> Any:
    class Tokens(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, pixels: Any) -> Any:
            return self.model.forward_features(pixels)

    return Tokens().eval()


def _patch_px(model: Any, name: str) -> int:
    patch = model.patch_embed.patch_size
    height, width = (patch, patch) if isinstance(patch, int) else patch
    if height != width:
        raise EncoderError(f"patches of {name} are {height} x {width} pixels, needs squares; choose another model")
    return int(height)


def _prefix_tokens(model: Any, tokens: int) -> Tuple[str, ...]:
    """Class token first, that of distillation (DeiT) or registers next, as timm concatenates them."""
    count = int(getattr(model, "num_prefix_tokens", 0))
    known = [kind for kind, name in (("class", "cls_token"), ("other", "dist_token")) if _has(model, name)]
    if not len(known) <= count < tokens:
        raise EncoderError(f"the model says that {count} of its {tokens} tokens are not patches; it cannot be exported")
    return (*known, *("register",) * (count - len(known)))


def _has(model: Any, name: str) -> bool:
    return getattr(model, name, None) is not None


def _overlap(made: Path, model: TimmModel, dynamic: bool) -> Tuple[int, List[str]]:
    """The overlap from which on rims of tiles no longer show, and a line on it; measured on the exported file.

    Two patches where an oblong or a small tile does not let it be measured.
    """
    height, width = model.size_px
    side = height // model.stride * model.stride
    output = ModelOutput(_output(model), model.layout, model.stride, model.dim, model.prefix_tokens)
    takes_side = height == width and (dynamic or side == height)
    effect = rim_of_file(made, output, "pixels", {}, model.bands, side) if takes_side else None
    if effect is None:
        return (2 * model.stride if min(height, width) > 4 * model.stride else 0), []
    return effect.overlap_px, [str(effect)]


def _output(model: TimmModel) -> str:
    return "tokens" if model.layout == "tokens" else "features"


def _pixels(batch: int, bands: int, height: int, width: int, seed: int = 0) -> Dict[str, np.ndarray]:
    generator = np.random.default_rng(seed)
    return {"pixels": generator.normal(size=(batch, bands, height, width)).astype(np.float32)}


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description="Export a timm model to ONNX with all patch vectors, and its card.")
    parser.add_argument("model", help="timm's name of it, such as vit_small_patch14_reg4_dinov2")
    parser.add_argument("--out", type=Path, required=True, help="the .onnx file; the card is written beside it")
    parser.add_argument(
        "--checkpoint", type=Path, help="a file with weights; random ones if neither this nor --pretrained"
    )
    parser.add_argument("--pretrained", action="store_true", help="download timm's own weights")
    parser.add_argument(
        "--stage", type=int, nargs="+", help="stages of a convolutional network, from 0 (default: early and late ones)"
    )
    parser.add_argument("--values", choices=sorted(VALUE_STEPS), default="stretch", help="how pixels become 0 to 1")
    parser.add_argument("--licence", help="licence of the weights, for the card")
    options = parser.parse_args(arguments)
    try:
        card, lines = export_timm(
            options.model,
            options.out,
            options.checkpoint,
            options.pretrained,
            options.stage,
            options.values,
            options.licence,
        )
    except TerraPatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(*lines, sep="\n")
    if options.checkpoint is None and not options.pretrained:
        print("the weights are random: good for trying out, for nothing else")
    print(
        f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB, {card.output.dim} numbers per patch; card beside it"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
