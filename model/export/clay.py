"""Turns a Clay checkpoint (v1, v1.5) into an ONNX file that gives every patch token, and its card.

    python -m terrapatch.model.export.clay --checkout CLAY_REPOSITORY --checkpoint clay-v1.5.ckpt --out clay-v1.5.onnx

Needed are a clone of Clay's repository (its code builds the network; the package of that name on PyPI cannot be
imported), a checkpoint, and the environment of requirements/export.txt. The published ONNX files give the class token
alone. This export leaves out masking and shuffling, takes the patch grid from the height and width of the imagery
(Clay's own code takes the square root of the token count, which is wrong beside squares and is frozen on export), and
is compared with PyTorch before the card is written.

Source: Clay Foundation model repository, files model.py, factory.py and utils.py; facts on its export were measured.
"""

from __future__ import annotations

import argparse
import importlib
import pickle
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..encoders.card import EncoderCard
from ..encoders.card_parts import ModelOutput
from ..encoders.model_files import encoder_id_of
from ..errors import EncoderError, TerraPatchError
from .absent_modules import stand_in_for
from .torch_to_onnx import compare_with_torch, require_torch, rim_of_file, write_card, write_onnx, written_whole

PATCH_PX = 8
MOST_PX = 1024
OVERLAP_PX = 2 * PATCH_PX  # where it cannot be measured
MODEL_MODULES = ("claymodel.model", "src.model", "src.model_clay_v1")  # newest layout of the repository first
NEEDED_FOR_TRAINING = ("timm", "torchvision", "lightning", "box", "geopandas", "pandas", "pyarrow", "wandb", "yaml")
INPUTS = ("cube", "time", "latlon", "waves", "gsd")
DYNAMIC_AXES = {
    "cube": {0: "batch", 1: "bands", 2: "height", 3: "width"},
    "time": {0: "batch"},
    "latlon": {0: "batch"},
    "waves": {0: "bands"},
}
OWN = "own"  # version of the sizes of which no weights were released
ENCODER_PREFIXES = ("model.encoder.", "encoder.", "")


class Size(NamedTuple):
    """One of the sizes Clay defines; `dim` tells them apart. Window and version are those of the released weights."""

    name: str
    dim: int
    depth: int
    heads: int
    dim_head: int
    mlp_ratio: float
    version: str
    licence: str
    window_px: int


SIZES = (
    Size("tiny", 192, 6, 4, 48, 2.0, OWN, "as your checkpoint", 256),
    Size("small", 384, 6, 6, 64, 2.0, OWN, "as your checkpoint", 256),
    Size("base", 768, 12, 12, 64, 4.0, "1", "OpenRAIL-M", 224),
    Size("large", 1024, 24, 16, 64, 4.0, "1.5", "Apache-2.0", 256),
)


def read_encoder_weights(checkpoint: Path, trust: bool = False) -> Dict[str, Any]:
    """The encoder's tensors of a checkpoint, by their names within the encoder.

    Parameters
    ----------
    checkpoint : Path
        Of a training run of the whole model, or of the encoder alone.
    trust : bool
        Whether code that the file may hold is allowed to run: needed for files that hold more than tensors.

    Raises
    ------
    EncoderError
        When the file cannot be read or holds no Clay v1 encoder.
    """
    torch = require_torch()
    try:
        content = torch.load(str(checkpoint), map_location="cpu", weights_only=not trust, mmap=True)
    except FileNotFoundError:
        raise EncoderError(f"checkpoint {checkpoint} does not exist; check the path") from None
    except pickle.UnpicklingError:
        raise EncoderError(
            f"checkpoint {checkpoint} holds more than tensors and may run code when it is read; "
            f"if you trust where it comes from, add --trust-checkpoint"
        ) from None
    except (OSError, RuntimeError, ImportError, EOFError) as error:
        reason = str(error).splitlines()[0][:150] if str(error) else type(error).__name__
        raise EncoderError(f"checkpoint {checkpoint} cannot be read ({reason}); download it again") from error
    state = content.get("state_dict", content) if isinstance(content, Mapping) else {}
    for prefix in ENCODER_PREFIXES:
        if f"{prefix}cls_token" in state:
            return {name[len(prefix) :]: tensor for name, tensor in state.items() if name.startswith(prefix)}
    raise EncoderError(
        f"checkpoint {checkpoint} holds no tensor model.encoder.cls_token, needs a Clay v1 or v1.5 checkpoint "
        f"(v0 has no class token and another layout)"
    )


def size_of(weights: Mapping[str, Any], wanted: Optional[str] = None) -> Size:
    """Which of Clay's sizes a checkpoint has, by the length of its class token.

    Raises
    ------
    EncoderError
        When it is another size, or not the one that was asked for.
    """
    dim = int(weights["cls_token"].shape[-1])
    for size in SIZES:
        if size.dim == dim and wanted in (None, size.name):
            return size
    known = ", ".join(f"{size.name} {size.dim}" for size in SIZES)
    raise EncoderError(
        f"the checkpoint's tokens have {dim} numbers, needs {wanted or 'one of Clay sizes'} ({known}); "
        f"choose another checkpoint or leave --size out"
    )


def build_encoder(checkout: Path, size: Size, weights: Mapping[str, Any]) -> Any:
    """Clay's own encoder module with the checkpoint's weights, without masking and shuffling.

    Raises
    ------
    EncoderError
        When the folder is not a Clay repository, or its code does not fit the checkpoint.
    """
    source = _import_model_code(checkout)
    encoder = source.Encoder(
        mask_ratio=0.0,
        patch_size=PATCH_PX,
        shuffle=False,
        dim=size.dim,
        depth=size.depth,
        heads=size.heads,
        dim_head=size.dim_head,
        mlp_ratio=size.mlp_ratio,
    )
    try:
        encoder.load_state_dict(dict(weights), strict=True)
    except RuntimeError as error:
        detail = " ".join(str(error).split())[:200]
        raise EncoderError(
            f"the checkpoint does not fit the code in {checkout} ({detail}); check out the version it was made with"
        ) from error
    encoder.requires_grad_(False)
    return encoder.eval()


def patch_token_module(encoder: Any) -> Any:
    """A module from (cube, time, latlon, waves, gsd) to tokens [B, 1 + rows * cols, D], the class token first.

    Parameters
    ----------
    encoder : Clay's Encoder
        Its `to_patch_embed`, `cls_token` and `transformer` are used, and the position code of its file.
    """
    torch = require_torch()
    position_code = sys.modules[type(encoder).__module__].posemb_sincos_2d_with_gsd

    class PatchTokens(torch.nn.Module):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.encoder = encoder

        def forward(self, cube: Any, time: Any, latlon: Any, waves: Any, gsd: Any) -> Any:
            rows, cols = cube.shape[2] // PATCH_PX, cube.shape[3] // PATCH_PX
            patches, _ = self.encoder.to_patch_embed(cube, waves)
            place = position_code(h=rows, w=cols, dim=self.encoder.dim - 8, gsd=gsd)
            scene = torch.cat((time, latlon), dim=1)[:, None, :].expand(-1, rows * cols, -1)
            place = place[None].expand(cube.shape[0], -1, -1)
            patches = patches + torch.cat((place, scene), dim=2)
            first = self.encoder.cls_token.expand(cube.shape[0], -1, -1)
            return self.encoder.transformer(torch.cat((first, patches), dim=1))

    return PatchTokens().eval()


def check_against_clay(encoder: Any, module: Any) -> float:
    """Largest difference between our tokens and those of Clay's own forward pass, on a square of 64 pixels.

    Raises
    ------
    EncoderError
        When they differ: the code in the checkout does something that this export does not know.
    """
    torch = require_torch()
    inputs = {name: torch.from_numpy(array) for name, array in example_inputs(2, 4, 64, 64).items()}
    names = {"cube": "pixels"}
    with torch.no_grad():
        wanted = encoder({names.get(name, name): tensor for name, tensor in inputs.items()})
        wanted = wanted[0] if isinstance(wanted, (tuple, list)) else wanted
        given = module(*inputs.values())
    difference = float((given - wanted).abs().max()) if given.shape == wanted.shape else float("inf")
    if not difference < 1e-4:
        raise EncoderError(
            f"patch tokens differ from those of Clay's own code by {difference:g}, needs less than 0.0001; "
            f"this checkout works in another way than Clay v1 and v1.5"
        )
    return difference


def example_inputs(batch: int, bands: int, height: int, width: int, seed: int = 0) -> Dict[str, np.ndarray]:
    """Seeded inputs of the model's five tensors; wavelengths lie between 0.4 and 2.3 µm, the gsd is 10 m."""
    generator = np.random.default_rng(seed)
    angles = generator.uniform(0, 2 * np.pi, (2, batch, 2))
    circle = np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(2, batch, 4)
    return {
        "cube": generator.normal(size=(batch, bands, height, width)).astype(np.float32),
        "time": circle[0].astype(np.float32),
        "latlon": circle[1].astype(np.float32),
        "waves": np.sort(generator.uniform(0.4, 2.3, bands)).astype(np.float32),
        "gsd": np.array([10.0], np.float32),
    }


def card_values(name: str, size: Size, version: str, overlap: int = OVERLAP_PX) -> Dict[str, Any]:
    """The card of an export, without the file's hash."""
    release = "of your own" if version == OWN else version
    return {
        "schema": "terrapatch-encoder-1",
        "id": name,
        "version": version,
        "name": f"Clay {release} ({size.name}), patch tokens",
        "description": (
            "Trained on Sentinel-2, Landsat, Sentinel-1, NAIP and LINZ; takes any bands whose wavelengths are known. "
            "A vector for every 8 x 8 pixels."
        ),
        "licence": size.licence,
        "source": "Clay Foundation, https://github.com/Clay-foundation/model",
        "inputs": [
            {"name": "cube", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]},
            _told("time", "time", ["batch", 4], "clay_week_hour"),
            _told("latlon", "location", ["batch", 4], "clay_latlon"),
            _told("waves", "wavelengths", ["bands"], "wavelength_um"),
            _told("gsd", "gsd", [1], "gsd_m"),
        ],
        "bands": [],
        "bands_flexible": True,
        "source_resolution": None,
        "scaling": [{"type": "sensor"}],
        "window": {
            "default": size.window_px,
            "min": PATCH_PX,
            "max": MOST_PX,
            "multiple_of": PATCH_PX,
            "square_only": False,
            "overlap": overlap,
        },
        "outputs": [
            {
                "name": "tokens",
                "layout": "tokens",
                "patch_px": PATCH_PX,
                "dim": size.dim,
                "prefix_tokens": ["class"],
                "suffix_tokens": [],
                "groups": [],
            }
        ],
        "similarity": "cosine",
    }


def export_clay(
    checkout: Path, checkpoint: Path, out: Path, size: Optional[str] = None, trust: bool = False
) -> Tuple[EncoderCard, List[str]]:
    """Export, compare at several sizes, and write the card.

    Returns
    -------
    card, lines
        Lines for people: what was compared, and how well it agreed.

    Raises
    ------
    EncoderError, EngineError
        See the functions above. Nothing is left of a file that does not agree with PyTorch.
    """
    weights = read_encoder_weights(checkpoint, trust)
    chosen = size_of(weights, size)
    encoder = build_encoder(checkout, chosen, weights)
    module = patch_token_module(encoder)
    lines = [f"Clay's own forward pass: largest difference {check_against_clay(encoder, module):.2g}"]
    # more and fewer bands, one and three tiles, squares and none: every axis that the card calls dynamic
    cases = [example_inputs(1, 6, 128, 128, 1), example_inputs(3, 2, 40, 72, 2), example_inputs(2, 1, 8, 8, 3)]
    with written_whole(out) as made:
        write_onnx(module, example_inputs(2, 4, 64, 64), "tokens", DYNAMIC_AXES, made)
        lines += [f"ONNX and PyTorch, {agreement}" for agreement in compare_with_torch(made, module, cases)]
        overlap, told = _overlap(made, chosen)
        card = write_card(made, card_values(encoder_id_of(out), chosen, chosen.version, overlap))
        lines += told
    return card, lines


def _overlap(made: Path, size: Size) -> Tuple[int, List[str]]:
    """The overlap from which on rims of tiles no longer show, and a line on it; measured on the exported file."""
    side = size.window_px
    others = {name: array for name, array in example_inputs(1, 6, side, side).items() if name != "cube"}
    output = ModelOutput("tokens", "tokens", PATCH_PX, size.dim, ("class",))
    effect = rim_of_file(made, output, "cube", others, 6, side)
    return (OVERLAP_PX, []) if effect is None else (effect.overlap_px, [str(effect)])


def _told(name: str, role: str, dims: List[Any], encoding: str) -> Dict[str, Any]:
    return {"name": name, "role": role, "dtype": "float32", "dims": dims, "encoding": encoding}


def _import_model_code(checkout: Path) -> Any:
    found = [name for name in MODEL_MODULES if checkout.joinpath(*name.split(".")).with_suffix(".py").is_file()]
    if not found:
        files = ", ".join(name.replace(".", "/") + ".py" for name in MODEL_MODULES)
        raise EncoderError(f"{checkout} holds none of {files}; give a clone of Clay's repository")
    stand_in_for(NEEDED_FOR_TRAINING)
    sys.path.insert(0, str(checkout.resolve()))
    try:
        for name in found:
            source = importlib.import_module(name)
            if hasattr(source, "Encoder") and hasattr(source, "posemb_sincos_2d_with_gsd"):
                return source
    except ImportError as error:
        raise EncoderError(
            f"the code in {checkout} cannot be imported ({error}); install what it names into this environment"
        ) from error
    finally:
        sys.path.remove(str(checkout.resolve()))
    raise EncoderError(f"{checkout} defines no Encoder with a position code; check out Clay v1 or later")


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(
        description="Export a Clay checkpoint to ONNX with all patch tokens, and its card."
    )
    parser.add_argument("--checkout", type=Path, required=True, help="a clone of Clay's repository")
    parser.add_argument("--checkpoint", type=Path, required=True, help="the .ckpt file")
    parser.add_argument("--out", type=Path, required=True, help="the .onnx file; the card is written beside it")
    parser.add_argument("--size", choices=[size.name for size in SIZES], help="found in the checkpoint if left out")
    parser.add_argument("--trust-checkpoint", action="store_true", help="let the checkpoint run code when it is read")
    options = parser.parse_args(arguments)
    try:
        card, lines = export_clay(
            options.checkout, options.checkpoint, options.out, options.size, options.trust_checkpoint
        )
    except TerraPatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(*lines, sep="\n")
    print(
        f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB, {card.output.dim} numbers per patch; card beside it"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
