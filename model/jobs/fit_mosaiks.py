"""`terrapatch fit-mosaiks`: an encoder made from the layer itself, as an ONNX file and its card."""

from __future__ import annotations

import hashlib
import json
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..encoders.bands import BandReference, resolve_bands
from ..encoders.cache_files import remove_abandoned
from ..encoders.cache_folder import cache_folder
from ..encoders.card import EncoderCard, read_card
from ..encoders.model_files import has_card, model_sha256, sidecar
from ..encoders.mosaiks import MosaiksEncoder, mosaiks_card
from ..encoders.mosaiks_file import VERSION
from ..encoders.registry import Encoder
from ..errors import EncoderError, InputError
from ..file_moves import move_file
from ..imagery.reader import WindowReader
from ..imagery.sampling import Sample, sample_windows
from ..imagery.scaling import PixelScaler, PixelScaling
from ..imagery.source import RasterSource, open_source
from ..imagery.target_grid import TargetGrid, target_grid
from ..listing import listed
from ..messages import Message
from ..protocol import EmbedRequest, FitMosaiksRequest
from ..results import FitMosaiksResult
from .reporting import Reporter

DEFAULT_PATCH = 8
_WINDOWS = 64
_MOST_VALUES = 32_000_000  # numbers in a sample: it is held as float32, twice for a moment


def fit_mosaiks(request: FitMosaiksRequest, reporter: Reporter) -> FitMosaiksResult:
    """Fit a MOSAIKS encoder on a raster and write it, so that several layers can share it.

    Returns
    -------
    dict
        out (the ONNX file; its card lies beside it), dim, bands (how many).

    Raises
    ------
    InputError
        When the raster, its bands or a parameter does not allow it; nothing has been written then.
    EngineError
        When the files cannot be written.
    """
    out = Path(request.out)
    if out.suffix.lower() != ".onnx":
        raise InputError("out is {out}, needs a file name that ends in .onnx; its card goes beside it", out=request.out)
    there = [str(file) for file in (out, sidecar(out)) if file.exists()]
    if there and not request.overwrite:
        raise InputError("{there} would be replaced; give another name, or add --overwrite", there=listed(there))
    _check_replaced(out, request.raster)
    source = open_source(request.raster)
    bands = _chosen_bands(source, request.bands)
    encoder = MosaiksEncoder(patch=request.patch, features=request.features, seed=request.seed)
    target = target_grid(source, None, "native", None)
    try:
        _write(out, *_fitted(encoder, source, target, bands, reporter))
    except OSError as error:
        raise InputError(
            "{out} cannot be written ({error}); choose another place for the encoder", out=out, error=error.strerror
        ) from error
    return {"out": str(out), "dim": encoder.features, "bands": len(bands)}


def _check_replaced(out: Path, raster: str) -> None:
    """Refuse to replace the raster itself, or a JSON file that is not a card: --overwrite is for an earlier encoder."""
    if out.exists() and Path(raster).exists() and out.samefile(raster):
        raise InputError("{out} is the raster itself and would be replaced; give another name for the encoder", out=out)
    card = sidecar(out)
    if card.exists() and not has_card(out):
        raise InputError(
            "{card} is not the card of an encoder and would be replaced; give another name for the encoder", card=card
        )


def expected_encoder(request: EmbedRequest, source: RasterSource, target: TargetGrid) -> Encoder:
    """The encoder that `embed --encoder mosaiks` runs, as it will be: fitted already, or described without its SHA-256.

    Raises
    ------
    InputError
        When the bands or a parameter do not allow it.
    """
    encoder, bands, file = _of_layer(request, source, target)
    kept = _from_cache(file)
    if kept is not None:
        return kept
    encoder.check_parameters()
    zeros, ones = [0.0] * len(bands), [1.0] * len(bands)
    card = mosaiks_card(encoder, Path(source.path).name, _card_bands(source, bands), zeros, ones)
    return Encoder(file, EncoderCard.from_dict(card, str(file)))


def fitted_on_layer(request: EmbedRequest, source: RasterSource, target: TargetGrid, reporter: Reporter) -> Encoder:
    """The encoder that `embed --encoder mosaiks` runs: fitted on the pixels that are to be embedded.

    It is kept in the cache, by the raster and all that the fit depends on, so that a run that goes on, or is found
    finished, meets the very encoder it began with. Where the cache cannot be written it is kept until this process
    ends; the next fit gives the same file.

    Raises
    ------
    InputError
        As `fit_mosaiks`.
    """
    encoder, bands, file = _of_layer(request, source, target)
    kept = _from_cache(file)
    if kept is not None:
        return kept
    fitted = _fitted(encoder, source, target, bands, reporter)
    try:
        remove_abandoned(file.parent)
        _write(file, *fitted)
    except OSError as error:
        reporter.notice(
            Message(
                "cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for "
                "other runs; set TERRAPATCH_CACHE to a folder that can be written",
                cache_folder=cache_folder(),
                reason=error.strerror,
            )
        )
        file = Path(_folder_of_process().name) / file.name
        _write(file, *fitted)
    return Encoder(file, read_card(sidecar(file)))


@lru_cache(maxsize=1)
def _folder_of_process() -> tempfile.TemporaryDirectory[str]:
    """A folder that is removed when this process ends."""
    return tempfile.TemporaryDirectory(prefix="terrapatch-mosaiks-")


def _of_layer(
    request: EmbedRequest, source: RasterSource, target: TargetGrid
) -> Tuple[MosaiksEncoder, Tuple[int, ...], Path]:
    """The encoder of a layer before its fit, its bands, and where it is kept after it."""
    bands = _chosen_bands(source, request.bands)
    encoder = MosaiksEncoder(request.patch or DEFAULT_PATCH, request.features, request.seed)
    return encoder, bands, cache_folder() / "mosaiks" / f"{_fit_identity(encoder, source, target, bands)}.onnx"


def _fitted(
    encoder: MosaiksEncoder, source: RasterSource, target: TargetGrid, bands: Tuple[int, ...], reporter: Reporter
) -> Tuple[MosaiksEncoder, Dict[str, Any]]:
    """Fit on a seeded sample of the layer, and draft the card."""
    encoder.check_parameters()
    with WindowReader(source, target, bands) as reader:
        window_values = len(bands) * min(256, target.height) * min(256, target.width)
        windows = max(4, min(_WINDOWS, _MOST_VALUES // window_values))
        sample = sample_windows(reader, target, windows, encoder.seed)
        mean, stddev = _band_statistics(sample)
        scaling = PixelScaling(({"type": "z-score", "mean": mean, "stddev": stddev},), len(bands))
        scaler = PixelScaler(scaling, reader.dtype)
    scaled = np.empty(sample.values.shape, dtype=np.float32)
    for values, usable, out in zip(sample.values, sample.usable, scaled):
        scaler.into(values, usable, out)
    encoder.fit(scaled, sample.usable)
    name = Path(source.path).name or source.path
    reporter.notice(
        Message(
            "fitted {features} MOSAIKS features on windows of {name}: {scaled_count}",
            features=encoder.features,
            scaled_count=len(scaled),
            name=name,
        )
    )
    return encoder, mosaiks_card(encoder, name, _card_bands(source, bands), mean, stddev)


def _chosen_bands(source: RasterSource, wanted: Optional[Sequence[BandReference]]) -> Tuple[int, ...]:
    """The user's bands, else all."""
    if wanted is None:
        return source.band_numbers
    if not wanted:
        raise InputError(
            "no band was given, {raster} has {bands} of them; choose among them", raster=source.path, bands=source.bands
        )
    return resolve_bands(source, wanted)


def _band_statistics(sample: Sample) -> Tuple[List[float], List[float]]:
    """Mean and standard deviation of each band over the usable pixels; a deviation of 0 becomes 1."""
    means, deviations = [], []
    for band in range(sample.values.shape[1]):
        pixels = sample.values[:, band][sample.usable].astype(np.float64)
        pixels = pixels[np.isfinite(pixels)]
        means.append(float(pixels.mean()) if pixels.size else 0.0)
        deviations.append((float(pixels.std()) if pixels.size else 0.0) or 1.0)
    return means, deviations


def _card_bands(source: RasterSource, bands: Tuple[int, ...]) -> List[Dict[str, Any]]:
    """Bands for the card: by their names in the raster where these tell them apart, else by their numbers.

    Names are how another layer's bands are matched to the encoder's; equal ones would match the wrong band.
    """
    names = [source.name(band).strip() for band in bands]
    if not all(names) or len({name.lower() for name in names}) < len(names):
        names = [f"band {band}" for band in bands]
    return [{"name": name, "wavelength_um": None} for name in names]


def _fit_identity(encoder: MosaiksEncoder, source: RasterSource, target: TargetGrid, bands: Tuple[int, ...]) -> str:
    """A name for the fit: equal where the same encoder would come out."""
    parts = {
        "version": VERSION,
        "source": source.identity(),
        "target": [list(target.transform), target.width, target.height],
        "bands": bands,
        "parameters": [encoder.patch, encoder.features, encoder.seed, encoder.kernel, encoder.bias],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()[:32]


def _from_cache(file: Path) -> Optional[Encoder]:
    """An encoder that was fitted before, if it is whole."""
    try:
        card = read_card(sidecar(file))
        return Encoder(file, card) if model_sha256(file) == card.sha256 else None
    except (OSError, EncoderError):
        return None


def _write(out: Path, encoder: MosaiksEncoder, card: Dict[str, Any]) -> None:
    """Write the ONNX file and then its card, each under its name only once it is whole; raises OSError."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".fit-", dir=out.parent) as folder:
        model, text = Path(folder) / "encoder.onnx", Path(folder) / "encoder.json"
        finished = {**card, "sha256": encoder.to_onnx(model, card)}
        text.write_text(json.dumps(finished, indent=1) + "\n", encoding="utf-8")
        move_file(model, out)
        move_file(text, sidecar(out))
