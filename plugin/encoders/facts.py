"""What the embed panel has to know of an encoder, read from its card without starting the engine."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ...model.encoders.model_files import encoder_files, sidecar
from ...model.imagery.tile_size import TileSize
from ..engine.encoder_folders import encoder_folders
from ..processing.installed_encoders import MOSAIKS

# MOSAIKS has no card before it is fitted: these are the engine's defaults
_MOSAIKS_PATCH, _MOSAIKS_FEATURES = 8, 512
_ANY_TILE = 1 << 16


@dataclass(frozen=True)
class EncoderBand:
    """A band that an encoder wants: its name, and the centre of its wavelengths in micrometres where it is known.

    Without an optional one the encoder runs as well: the engine fills it.
    """

    name: str
    wavelength_um: Optional[float] = None
    optional: bool = False


@dataclass(frozen=True)
class EncoderFacts:
    """One encoder, as its card describes it.

    Attributes
    ----------
    key : str
        What a request names it by: its id, or the path of its file where it is not installed.
    file : Path or None
        None for MOSAIKS, which is fitted on the layer itself.
    bands : tuple of EncoderBand
        In the encoder's order; without those that the engine computes from others.
    flexible : bool
        Whether any number of bands will do.
    resolution_m : float or None
        Metres per pixel that it was trained at; None where any will do.
    patch_px, overlap_px : int
        Defaults in pixels.
    tile, multiple_of : TileSize
        Default in pixels, and the steps of tile sizes.
    tile_range : (TileSize, TileSize)
        Smallest and largest tile in pixels.
    dim : int
        Numbers in a vector.
    data_files : tuple of str
        Files beside its own that hold weights.
    """

    key: str
    name: str
    description: str
    licence: str
    file: Optional[Path]
    bands: Tuple[EncoderBand, ...]
    flexible: bool
    resolution_m: Optional[float]
    patch_px: int
    tile: TileSize
    overlap_px: int
    multiple_of: TileSize
    tile_range: Tuple[TileSize, TileSize]
    dim: int
    data_files: Tuple[str, ...] = ()

    @property
    def is_mosaiks(self) -> bool:
        """Whether it is fitted on the layer."""
        return self.file is None

    @property
    def size_bytes(self) -> int:
        """Size of its files; 0 where it has none."""
        if self.file is None:
            return 0
        files = [self.file, *(self.file.parent / name for name in self.data_files)]
        return sum(file.stat().st_size for file in files if file.is_file())

    @property
    def required_bands(self) -> Tuple[EncoderBand, ...]:
        """Bands that a layer must have."""
        return tuple(band for band in self.bands if not band.optional)

    @property
    def bands_needed(self) -> int:
        """How many bands a layer must have; 1 where any number will do."""
        return 1 if self.flexible else len(self.required_bands)


def mosaiks_facts() -> EncoderFacts:
    """The encoder that needs no file."""
    return EncoderFacts(
        key=MOSAIKS,
        name="MOSAIKS",
        description=_tr(
            "Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere."
        ),
        licence="CC0-1.0",
        file=None,
        bands=(),
        flexible=True,
        resolution_m=None,
        patch_px=_MOSAIKS_PATCH,
        tile=TileSize.of(256),
        overlap_px=2 * _MOSAIKS_PATCH,
        multiple_of=TileSize.of(_MOSAIKS_PATCH),
        tile_range=(TileSize.of(_MOSAIKS_PATCH), TileSize.of(_ANY_TILE)),
        dim=_MOSAIKS_FEATURES,
    )


def installed_encoders() -> List[EncoderFacts]:
    """MOSAIKS, the default, then every encoder that is installed, in the engine's order.

    Cards that cannot be read are left out.
    """
    found: Dict[str, EncoderFacts] = {}
    for folder in encoder_folders():
        for file in encoder_files(folder):
            facts = encoder_of_file(file)
            if facts is not None:
                found.setdefault(facts.key, facts)
    return [mosaiks_facts(), *found.values()]


def encoder_of_file(file: Path, by_path: bool = False) -> Optional[EncoderFacts]:
    """The encoder in an ONNX file with a card beside it; None where there is no card, or none that can be read.

    Parameters
    ----------
    file : Path
    by_path : bool
        Whether requests name it by its path, because it lies where the engine does not look.
    """
    try:
        card = json.loads(sidecar(file).read_text(encoding="utf-8"))
        return _facts(card, file, str(file) if by_path else str(card["id"]))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def _facts(card: Mapping[str, Any], file: Path, key: str) -> EncoderFacts:
    window, output = card["window"], card["outputs"][0]
    tile = TileSize.of(window["default"])
    groups = len(output.get("groups") or ()) if output.get("merge") == "concat" else 0
    resolution = card.get("source_resolution")
    return EncoderFacts(
        key=key,
        name=str(card["name"]),
        description=str(card["description"]),
        licence=str(card["licence"]),
        file=file,
        bands=_measured_bands(card),
        flexible=bool(card["bands_flexible"]),
        resolution_m=None if resolution is None else float(resolution),
        patch_px=int(output["patch_px"]) if output["layout"] != "vector" else tile.height,
        tile=tile,
        overlap_px=0 if output["layout"] == "vector" else int(window.get("overlap", 0)),
        multiple_of=TileSize.of(window.get("multiple_of", 1)),
        tile_range=(TileSize.of(window["min"]), TileSize.of(window["max"])),
        dim=int(output["dim"]) * max(1, groups),
        data_files=tuple(map(str, card.get("data_files") or ())),
    )


def _measured_bands(card: Mapping[str, Any]) -> Tuple[EncoderBand, ...]:
    """All that are not computed from others; those of a group with `fill` are optional."""
    groups = [group for group in card.get("band_groups") or () if group.get("fill") is not None]
    optional = {name for group in groups for name in group["bands"]}
    return tuple(
        EncoderBand(str(band["name"]), _micrometres(band), band["name"] in optional)
        for band in card["bands"]
        if band.get("index") is None
    )


def _micrometres(band: Mapping[str, Any]) -> Optional[float]:
    if band.get("wavelength_um") is not None:
        return float(band["wavelength_um"])
    if band.get("wavelength") is None:
        return None
    return float(band["wavelength"]) * (0.001 if band.get("unit") == "nm" else 1.0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncoderFacts", text)
