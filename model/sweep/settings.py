"""Settings of a sweep: which there are, and what they are called."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from ..encoders.registry import MOSAIKS, find_encoder, installed
from ..errors import InputError, require_one_of
from ..messages import Message
from ..options import PRECISIONS
from ..protocol import EmbedRequest
from ..study_options import PRESETS
from ..study_requests import SweepRequest

BANDS = "bands"
"""Stands in place of an encoder for the mean and deviation of each band."""

MOST_SETTINGS = 300

_QUICK_ENCODERS = (MOSAIKS, "efficientnet-lite0")
_QUICK_GROUND, _FULL_GROUND = (8, 16, 32), (4, 8, 16, 32, 64)
_FULL_VECTORS = ("mean2", "gem2", "stats2")
_FULL_SQUEEZES = ("pca64", "int8", "binary")
_VECTOR = re.compile(r"patch|tile|(mean|gem|stats)([2-9]|1\d)")
_SQUEEZE = re.compile(r"none|int8|binary|pca[1-9]\d*")


@dataclass(frozen=True)
class Setting:
    """One way to make vectors of a raster.

    Attributes
    ----------
    encoder : str
        As for `embed`, or `bands`.
    patch, tile : int, optional
        Pixels; None is the encoder's own.
    refine : int
    resolution : str
    overlap : int, optional
        Pixels; None is the encoder's own.
    precision : str
        As for `embed`.
    vector : str
        `patch`, `tile`, or `mean`, `gem`, `stats` with a number of patches a side, such as `mean2`.
    squeeze : str
        `none`, `int8`, `binary`, or `pca` with a number, such as `pca64`.
    """

    encoder: str
    patch: Optional[int] = None
    refine: int = 1
    tile: Optional[int] = None
    resolution: str = "native"
    vector: str = "patch"
    squeeze: str = "none"
    overlap: Optional[int] = None
    precision: str = "auto"

    @property
    def encoder_name(self) -> str:
        """Short name of the encoder."""
        if self.encoder == BANDS:
            return Message("plain bands")
        return Path(self.encoder).stem if self.encoder.lower().endswith(".onnx") else self.encoder

    @property
    def family(self) -> Message:
        """What is the same along a line of a chart: all but the ground that a vector stands for."""
        parts = [self.encoder_name]
        if self.resolution != "native":
            parts.append(Message("{resolution} per pixel", resolution=self.resolution))
        if self.tile is not None and self.vector != "tile":
            parts.append(Message("tiles of {tile} px", tile=self.tile))
        if self.overlap is not None:
            parts.append(Message("overlap {overlap} px", overlap=self.overlap))
        parts += [self.precision] if self.precision != "auto" else []
        if self.vector != "patch":
            parts.append(Message("whole tiles") if self.vector == "tile" else self.vector)
        parts += [self.squeeze] if self.squeeze != "none" else []
        return Message.joined(", ", parts)

    @property
    def window(self) -> int:
        """Patches a side that a vector is pooled from."""
        found = _VECTOR.fullmatch(self.vector)
        return int(found.group(2)) if found and found.group(2) else 1

    @property
    def pooling(self) -> str:
        """How it is pooled: `mean`, `gem` or `stats`; empty where it is not."""
        found = _VECTOR.fullmatch(self.vector)
        return found.group(1) or "" if found else ""

    def key(self) -> str:
        """Name of its files: readable, and different for every setting."""
        later = {"overlap": None, "precision": "auto"}  # not named where they say nothing, as before there were any
        values = {name: value for name, value in asdict(self).items() if later.get(name, ...) != value}
        digest = hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:8]
        size = f"{(self.patch or 0) // self.refine}px" if self.patch else "own"
        return (
            re.sub(r"[^a-z0-9]+", "-", f"{self.encoder_name} {size} {self.vector} {self.squeeze}".lower())
            + f"-{digest}"
        )

    def of_set(self) -> Setting:
        """The setting of the set that this one is made of: its vectors neither pooled nor squeezed."""
        return replace(self, vector="tile" if self.vector == "tile" else "patch", squeeze="none")

    def embed_request(self, sweep: SweepRequest, out: str) -> EmbedRequest:
        """The run that makes that set."""
        whole_tiles = self.vector == "tile"
        return EmbedRequest(
            raster=sweep.raster,
            encoder=self.encoder,
            out=out,
            bands=sweep.bands,
            extent=sweep.extent,
            resolution=self.resolution,
            tile=self.tile,
            patch=self.patch,
            refine=self.refine,
            overlap=0 if whole_tiles else self.overlap,
            tokens="tile" if whole_tiles else "patch",
            date=sweep.date,
            device=sweep.device,
            precision=self.precision,
            seed=sweep.seed,
        )

    def to_json(self) -> Dict[str, Any]:
        """As JSON types."""
        return asdict(self)


def settings_of(request: SweepRequest) -> List[Setting]:
    """The settings that a request asks for: its lists in all combinations, or those of its preset where it has none.

    Raises
    ------
    InputError
        When an encoder is not there, a word of a list is not known, or there are too many.
    """
    require_one_of("preset", request.preset, PRESETS)
    _check_words(request)
    full = request.preset == "full"
    ground = request.patches or (_FULL_GROUND if full else _QUICK_GROUND)
    found: List[Setting] = []
    for encoder in request.encoders or (_all_encoders() if full else _QUICK_ENCODERS):
        own = own_patch(encoder)
        sizes = list(_sizes(own, ground, request.refine))
        lists = (
            request.resolutions,
            request.vectors or ("patch",),
            request.squeeze or ("none",),
            request.tiles or (None,),
            request.overlaps or (None,),
            request.precisions,
        )
        found += [
            Setting(encoder, patch, refine, tile, resolution, vector, squeeze, overlap, precision)
            for resolution, vector, squeeze, tile, overlap, precision, (patch, refine) in itertools.product(
                *lists, sizes
            )
        ]
        if full:
            found += _further(encoder, sizes, request)
    settings = list(dict.fromkeys(_plain_tiles(setting) for setting in found))
    if len(settings) > MOST_SETTINGS:
        raise InputError(
            "these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them",
            settings_count=len(settings),
            most_settings=MOST_SETTINGS,
        )
    return settings


def own_patch(encoder: str) -> Optional[int]:
    """Side of an encoder's own patch in pixels; None for one that takes any.

    Raises
    ------
    EncoderError
        When there is no such encoder.
    """
    if encoder == MOSAIKS:
        return None
    card = find_encoder(encoder).card
    return card.window.tile.height if card.output.layout == "vector" else card.output.patch_px


def _further(encoder: str, sizes: Sequence[Tuple[int, int]], request: SweepRequest) -> Iterator[Setting]:
    """What the full preset tries once for each encoder, at the middle one of its sizes, where no list says."""
    patch, refine = sizes[len(sizes) // 2]
    middle = Setting(
        encoder, patch, refine, resolution=request.resolutions[0], precision=request.precisions[0],
        overlap=request.overlaps[0] if request.overlaps else None,
    )  # fmt: skip
    if request.vectors is None:
        yield replace(middle, vector="tile", patch=None, refine=1, overlap=None)
        for vector in _FULL_VECTORS:
            yield replace(middle, vector=vector)
    if request.squeeze is None:
        for squeeze in _FULL_SQUEEZES:
            yield replace(middle, squeeze=squeeze)


def _sizes(own: Optional[int], ground: Sequence[int], refine: Optional[Sequence[int]]) -> Iterator[Tuple[int, int]]:
    """Patch and refine for each size of ground; as they stand where refinements are listed."""
    if refine:
        yield from itertools.product(ground, refine)
        return
    fitting = [size for size in (_size(own, cell) for cell in ground) if size is not None]
    yield from fitting or [(own or ground[0], 1)]


def _size(own: Optional[int], cell: int) -> Optional[Tuple[int, int]]:
    """Patch and refine that give cells of so many pixels; None where the encoder's own patch allows none."""
    if own is None or cell % own == 0:
        return cell, 1
    for refine in (2, 4):
        if cell * refine == own and own % (2 * refine) == 0:
            return own, refine
    return None


def _plain_tiles(setting: Setting) -> Setting:
    """Vectors of whole tiles do not depend on the patch, and their tiles do not overlap."""
    return replace(setting, patch=None, refine=1, overlap=None) if setting.vector == "tile" else setting


def _all_encoders() -> List[str]:
    return [MOSAIKS, *(encoder.card.id for encoder in installed())]


def _check_words(request: SweepRequest) -> None:
    for option, words, known, told in (
        ("vectors", request.vectors, _VECTOR, "patch, tile, mean2, gem2 or stats2 (2 to 19 patches a side)"),
        ("squeeze", request.squeeze, _SQUEEZE, "none, int8, binary or pca64 (any number)"),
    ):
        for word in words or ():
            if not known.fullmatch(word):
                raise InputError(
                    "{option} holds {word!r}, needs {told}; change it", option=option, word=word, told=told
                )
    for precision in request.precisions:
        if precision not in PRECISIONS:
            raise InputError(
                "precisions holds {precision!r}, needs some of {choices}; change it",
                precision=precision,
                choices=", ".join(PRECISIONS),
            )
    for option, numbers, least in (
        ("patches", request.patches, 1), ("tiles", request.tiles, 1), ("overlaps", request.overlaps, 0),
    ):  # fmt: skip
        for number in numbers or ():
            if number < least:
                raise InputError(
                    "{option} holds {number}, needs pixels of at least {least}; change it",
                    option=option,
                    number=number,
                    least=least,
                )
