"""Turns a model of images and texts into two ONNX files in one space, a tokenizer and a card.

    python -m terrapatch.model.export.clip ViT-B-32 --checkpoint RemoteCLIP-ViT-B-32.pt --out remoteclip-b32.onnx
    python -m terrapatch.model.export.clip lcybuaa/Git-RSCLIP-base --out git-rsclip-base.onnx

The first way takes models of open_clip by their name, with weights from a file; the second models of transformers
(CLIP, SigLIP, SigLIP 2), from a folder or a model hub. A vector stands for the whole window that the model was trained
on, or, with `--vectors patch`, for every patch of its transformer: there the last attention sees the patch alone, so
that its vector stays in the space of texts. That is known to find objects in CLIP (Zhou et al. 2022, Extract free dense
labels from CLIP, section 3.2), and was not what the models were trained for. Both files are compared with PyTorch
before they are kept.

Needs the environment of requirements/export.txt and the packages of requirements/export-clip.txt.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..encoders.card import EncoderCard
from ..encoders.model_files import encoder_id_of, model_sha256
from ..errors import EncoderError, TerraPatchError
from ..file_moves import move_file
from .clip_towers import Pair, load_open_clip, load_transformers
from .timm import COLOURS
from .torch_to_onnx import compare_with_torch, write_card, write_onnx, written_whole

IMAGE_OUTPUT, TEXT_OUTPUT = "image_embeds", "text_embeds"
TOKENIZER = "tokenizer.json"
VECTORS = ("window", "patch")


def export_clip(
    name: str, out: Path, checkpoint: Optional[Path] = None, vectors: str = "window", licence: str = ""
) -> Tuple[EncoderCard, List[str]]:
    """Export both towers, compare them, and write the card.

    Parameters
    ----------
    name : str
        Of a model of open_clip, a folder of a model of transformers, or such a model on a hub.
    out : Path
        The ONNX file of images; the others are written beside it.
    checkpoint : Path, optional
        Weights, for a model of open_clip; without it they are random.
    vectors : str
        `window` or `patch`.
    licence : str
        Of the weights.

    Returns
    -------
    card, lines
        Lines for people: what was compared, and how well it agreed.

    Raises
    ------
    EncoderError, EngineError
        When the model cannot be had or exported, or a file does not agree with PyTorch; nothing is left then.
    """
    of_transformers = "/" in name or Path(name).is_dir()
    pair = load_transformers(name) if of_transformers else load_open_clip(name, checkpoint)
    text_name = f"{out.stem}-text.onnx"
    module, patch_px = (pair.images, pair.size_px) if vectors == "window" else (pair.patches, pair.patch_px)
    if module is None:
        raise EncoderError(f"{name} is not a transformer of patches, which --vectors patch needs; leave that out")
    with written_whole(out) as made:
        text_file, tokenizer_file = made.with_name(text_name), made.with_name(TOKENIZER)
        write_onnx(module, _pixels(pair, 2, 0), IMAGE_OUTPUT, {"pixels": {0: "batch"}}, made)
        cases = [_pixels(pair, 1, 1), _pixels(pair, 3, 2)]
        lines = [f"images, ONNX and PyTorch, {agreement}" for agreement in compare_with_torch(made, module, cases)]
        pair.save_tokenizer(tokenizer_file)
        write_onnx(pair.texts, pair.ids(("water", "roads")), TEXT_OUTPUT, {"input_ids": {0: "batch"}}, text_file)
        told = [pair.ids(("a satellite image of solar panels.",)), pair.ids(("ponds", "", "a long pier in a harbour"))]
        lines += [f"texts, ONNX and PyTorch, {one}" for one in compare_with_torch(text_file, pair.texts, told)]
        text = {
            "model": text_name,
            "sha256": model_sha256(text_file),
            "tokenizer": TOKENIZER,
            "tokenizer_sha256": model_sha256(tokenizer_file),
            "output": TEXT_OUTPUT,
            "length": pair.length,
            "pad_id": pair.pad_id,
            "lowercase": pair.lowercase,
            "scale": pair.scale,
            "bias": pair.bias,
        }
        dim = int(compare_dim(pair))
        card = write_card(made, {**card_values(encoder_id_of(out), name, pair, patch_px, dim, licence), "text": text})
        for file in (text_file, tokenizer_file):
            move_file(file, out.with_name(file.name))
    return card, lines


def compare_dim(pair: Pair) -> int:
    """Length of the vectors of texts, which those of images have too."""
    import torch

    with torch.no_grad():
        return int(pair.texts(torch.from_numpy(pair.ids(("water",))["input_ids"])).shape[1])


def card_values(card_id: str, name: str, pair: Pair, patch_px: int, dim: int, licence: str) -> Dict[str, Any]:
    """The card of an export, without hashes and texts."""
    size = pair.size_px
    layout = "vector" if patch_px == size else "tokens"
    return {
        "schema": "terrapatch-encoder-1",
        "id": card_id,
        "version": "1",
        "name": f"{name}, knows words",
        "description": f"{name}: images and texts in one space; one vector for {patch_px} x {patch_px} pixels.",
        "licence": licence or "as your weights",
        "source": name,
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": [{"name": band, "wavelength_um": wavelength} for band, wavelength in COLOURS],
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [
            {"type": "eight-bit"},
            {"type": "scale", "value": 255.0},
            {"type": "z-score", "mean": list(pair.mean), "stddev": list(pair.stddev)},
        ],
        "window": {
            "default": size,
            "min": size,
            "max": size,
            "multiple_of": patch_px,
            "square_only": True,
            "overlap": 0 if layout == "vector" else 2 * patch_px,
        },
        "outputs": [{"name": IMAGE_OUTPUT, "layout": layout, "patch_px": patch_px, "dim": dim}],
        "similarity": "cosine",
    }


def _pixels(pair: Pair, batch: int, seed: int) -> Dict[str, np.ndarray]:
    shape = (batch, 3, pair.size_px, pair.size_px)
    return {"pixels": np.random.default_rng(seed).normal(size=shape).astype(np.float32)}


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description="Export a model of images and texts to ONNX, and its card.")
    parser.add_argument("model", help="open_clip's name of it, or a folder or name of a model of transformers")
    parser.add_argument("--out", type=Path, required=True, help="the .onnx file; the others are written beside it")
    parser.add_argument("--checkpoint", type=Path, help="weights for a model of open_clip; random ones without it")
    parser.add_argument("--vectors", choices=VECTORS, default=VECTORS[0], help="what a vector stands for")
    parser.add_argument("--licence", default="", help="licence of the weights, for the card")
    options = parser.parse_args(arguments)
    try:
        card, lines = export_clip(options.model, options.out, options.checkpoint, options.vectors, options.licence)
    except TerraPatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(*lines, sep="\n")
    print(f"{options.out}: {card.output.dim} numbers for {card.output.patch_px} px; text tower and card beside it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
