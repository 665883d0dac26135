"""What the embed panel has to know of an encoder, read from its card without starting the engine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ...model.encoders.model_files import companion_files, encoder_files, sidecar
from ...model.imagery.tile_size import TileSize
from ...model.json_reading import json_of_file
from ..engine.encoder_folders import encoder_folders
from ..translation import tr
from .installed_encoders import MOSAIKS

# MOSAIKS has no card before it is fitted: these are the engine's defaults
_MOSAIKS_PATCH, _MOSAIKS_FEATURES = 8, 512


@dataclass(frozen=True)
class EncoderFacts:
    """One encoder, as its card describes it.

    Attributes
    ----------
    key : str
        What a request names it by: its id, or the path of its file where it is not installed.
    file : Path or None
        None for MOSAIKS, which is fitted on the layer itself.
    bands : tuple of str
        Names, in the encoder's order; without those that the engine computes from others.
    flexible : bool
        Whether any number of bands will do.
    resolution_m : float or None
        Metres per pixel that it was trained at; None where any will do.
    patch_px : int
        Side of a patch in pixels, unless another is asked for.
    dim : int
        Numbers in a vector.
    data_files : tuple of str
        Files beside its own that hold weights, or read words.
    tag : str
        What layers name it by: id@first 8 of sha256.
    knows_words : bool
        Whether texts can be compared with its vectors.
    """

    key: str
    name: str
    description: str
    licence: str
    file: Optional[Path]
    bands: Tuple[str, ...]
    flexible: bool
    resolution_m: Optional[float]
    patch_px: int
    dim: int
    data_files: Tuple[str, ...] = ()
    tag: str = ""
    knows_words: bool = False

    @property
    def size_bytes(self) -> int:
        """Size of its files; 0 where it has none."""
        if self.file is None:
            return 0
        files = [self.file, *(self.file.parent / name for name in self.data_files if PurePath(name).name == name)]
        return sum(file.stat().st_size for file in files if file.is_file())


def mosaiks_facts() -> EncoderFacts:
    """The encoder that needs no file."""
    return EncoderFacts(
        key=MOSAIKS,
        name="MOSAIKS",
        description=tr(
            "Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere."
        ),
        licence="CC0-1.0",
        file=None,
        bands=(),
        flexible=True,
        resolution_m=None,
        patch_px=_MOSAIKS_PATCH,
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


def encoder_of_tag(tag: str) -> Optional[EncoderFacts]:
    """The installed encoder that made the vectors of a layer; None where it is not there, or another file by now."""
    return next((facts for facts in installed_encoders() if facts.tag == tag), None)


def encoder_of_file(file: Path, by_path: bool = False) -> Optional[EncoderFacts]:
    """The encoder in an ONNX file with a card beside it; None where there is no card, or none that can be read.

    Parameters
    ----------
    file : Path
    by_path : bool
        Whether requests name it by its path, because it lies where the engine does not look.
    """
    try:
        card = json_of_file(sidecar(file))
        return _facts(card, file, str(file) if by_path else str(card["id"]))
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError):
        return None


def _facts(card: Mapping[str, Any], file: Path, key: str) -> EncoderFacts:
    window, output = card["window"], card["outputs"][0]
    groups = len(output.get("groups") or ()) if output.get("merge") == "concat" else 0
    resolution = card.get("source_resolution")
    return EncoderFacts(
        key=key,
        name=str(card["name"]),
        description=str(card["description"]),
        licence=str(card["licence"]),
        file=file,
        bands=tuple(str(band["name"]) for band in card["bands"] if band.get("index") is None),
        flexible=bool(card["bands_flexible"]),
        resolution_m=None if resolution is None else float(resolution),
        patch_px=_count(output["patch_px"]) if output["layout"] != "vector" else TileSize.of(window["default"]).height,
        dim=_count(output["dim"]) * max(1, groups),
        data_files=companion_files(card),
        tag=f"{card['id']}@{str(card['sha256'])[:8]}",
        knows_words=bool(card.get("text")),
    )


def _count(value: Any) -> int:
    """A whole number above 0 that Qt can hold. Raises ValueError, TypeError or OverflowError for anything else."""
    count = int(value)
    if not 0 < count < 2**31:
        raise ValueError(f"{count} is not above 0, or too large")
    return count
