"""Whether the place in the tile rules a run's vectors, seen on a sample of its tiles before the run, and what to do.

Tiles are measured as they lie. That costs next to nothing: where tiles are encoded one at a time, the run takes the
outputs of the sample and does not encode these tiles again. Only when the share is above the limit, or when there are
too few tiles to tell, the ground is moved: copies of tiles whose pixels are shifted around by whole patches show every
place other ground, so that what stays is the place's and not that of ground which slopes alike in all tiles.

With many tiles the exact means of all of them are taken out, with few the means over such copies.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Deque, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

import numpy as np

from ..encoders.bound_runs import Encoded, largest_of
from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_inputs import ModelInputs
from ..encoders.tokens import split_tokens
from ..imagery.reader import WindowReader
from ..imagery.tile_cutting import CutTiles, Tile, TileCutter, valid_shares
from ..imagery.tile_feed import numbered_tile
from ..json_reading import json_of_file
from ..messages import Message
from ..patches import EmbeddingSet
from ..patches.embedding_set import METADATA_FILE
from .embed_decision import AcceptedPlan
from .position_share import LIMIT, PlaceShare, share_of_place, share_of_rows, shifts, tile_order, tiles_to_sample
from .set_assembly import pooled
from .set_folder import JOURNAL_FILE

MOVED_COPIES = "moved copies"
"""Means over copies of tiles with their ground moved are taken out; `True` stands for the run's own exact means."""

MANY_TILES = 36
"""From here on a run's own means are as good as those over moved copies. docs/encoder-card.md has the figures."""

_TABLE_COPIES = 64
_CHECK_COPIES = (8, 16, 32)  # more only where fewer leave it open; four take a slope of the ground for the place's
_MOST_OF_RUN = 50  # of so many tiles one is in the sample, where the run cannot use what that has encoded
_FEWEST_OF_RUN = 6
_AFTER_COPIES = 16
_TILES_READ = 48  # to find the sample's among those without imagery

Centering = Union[bool, str]


@dataclass(frozen=True)
class Positions:
    """What was measured before a run.

    Attributes
    ----------
    found : PlaceShare or None
        None where a tile is one patch, or it cannot be told.
    sampled : int
        Tiles that it was measured on.
    tiles : int
        Tiles of the run that hold imagery, as far as the sample tells.
    """

    found: Optional[PlaceShare]
    sampled: int
    tiles: int

    @property
    def rules(self) -> bool:
        """Whether the place rules the vectors."""
        return self.found is not None and self.found.rules

    def automatic(self) -> Centering:
        """How the place is taken out where nobody says."""
        if not self.rules:
            return False
        return True if self.tiles >= MANY_TILES else MOVED_COPIES

    def to_json(self) -> Dict[str, Any]:
        """As the journal keeps it."""
        share, error = self.found or (None, None)
        return {"share": share, "error": error, "limit": LIMIT, "sampled": self.sampled, "tiles": self.tiles}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Positions:
        """Read what `to_json` wrote."""
        share = values["share"]
        found = None if share is None else PlaceShare(float(share), float(values["error"]))
        return cls(found, int(values["sampled"]), int(values["tiles"]))

    def told(self, centering: Centering) -> Optional[str]:
        """What to tell the user, if anything."""
        if self.found is None or not self.found.rules:
            return None
        found = Message(
            "the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})",
            share=self.found.share,
            limit=LIMIT,
        )
        if not centering:
            return Message(
                "{found}: clusters and find similar follow it; embed with --center-positions auto to take it out",
                found=found,
            )
        if centering is True:
            return Message(
                "{found}: the mean of each place is taken out; --center-positions off leaves it in", found=found
            )
        return Message(
            "{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves "
            "it in",
            found=found,
        )


@dataclass(frozen=True)
class KnownPositions:
    """What was measured on some rasters of many, for all whose tiles are alike.

    Attributes
    ----------
    found : PlaceShare
    sampled : int
        Tiles that it was measured on.
    tile : str
        Tells tiles that are alike, see `tile_told`.
    """

    found: PlaceShare
    sampled: int
    tile: str


def tile_told(plan: AcceptedPlan) -> str:
    """What makes a tile and its places what they are, so far as rasters may differ in it."""
    return json.dumps([plan.tiles.tile.to_json(), plan.tiles.patch_px, plan.tiles.tile_patches])


def centred_as_held(plan: AcceptedPlan) -> AcceptedPlan:
    """The plan of a run that decides by itself, decided where the folder holds the measurements of an earlier run.

    The folder is not judged: whether it is this run's is for its writer to say.
    """
    if plan.centering is not None:
        return plan
    folder = Path(plan.request.out)
    for file in (folder / METADATA_FILE, folder / "partial" / JOURNAL_FILE):
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            held = json_of_file(file)
            held = held.get("metadata", held)
            return replace(plan, centering=Positions.from_json(held["positions"]).automatic())
    return plan


def place_may_rule_old_set(plan: AcceptedPlan) -> bool:
    """Whether the place may explain more than it should in a finished set that is not centred and tells no share."""
    if plan.tiles.tile_patches == (1, 1):
        return False
    held = EmbeddingSet.open(Path(plan.request.out))
    found = share_of_rows(held.vectors, held.index, plan.tiles, plan.grid)
    return found is None or found.rules


class _Ground(NamedTuple):
    """A tile as it was cut: pixels [bands, height, width], which are usable (None: all), patches [rows, cols]
    that hold enough imagery."""

    tile: Tile
    pixels: np.ndarray
    usable: Optional[np.ndarray]
    sound: np.ndarray


class PositionSample:
    """Encodes some tiles of a run ahead of it.

    Parameters
    ----------
    plan : AcceptedPlan
    encoder : EncoderLanes
        With its batch set.
    inputs : ModelInputs
    cutter : TileCutter
    wanted : callable or None
        Says of a tile whether it is to be run at all; None: all are.

    Attributes
    ----------
    tokens_per_tile : int or None
        Of the encoder's output; None until a tile was encoded.
    """

    def __init__(
        self,
        plan: AcceptedPlan,
        encoder: EncoderLanes,
        inputs: ModelInputs,
        cutter: TileCutter,
        wanted: Optional[Callable[[Tile], bool]],
    ) -> None:
        self._plan = plan
        self._encoder = encoder
        self._inputs = inputs
        self._cutter = cutter
        self._batch = encoder.batch or 1
        self._wanted = wanted
        self._outputs: Dict[int, Tuple[bytes, np.ndarray]] = {}
        self._found: List[Tile] = []
        self._read = 0
        self.tokens_per_tile: Optional[int] = None

    def measure(self) -> Positions:
        """The share of variance that the place in the tile explains."""
        tiles = self._plan.tiles
        if tiles.tile_patches == (1, 1):
            return Positions(None, 0, tiles.tiles)
        with self._reader() as reader:
            found = _together(self._encoded(self._ground(reader), keep=self._batch == 1))
            sampled = len(self._found)
            share = share_of_place(*found)
            if sampled and (share is None or share.share > LIMIT):
                for copies in self._copies_to_check():
                    share = self._share_of_moved(reader, copies)
                    if share is None or share.clear:
                        break
        return Positions(share, sampled, round(tiles.tiles * sampled / max(self._read, 1)))

    def as_known(self, known: KnownPositions) -> Positions:
        """What was measured elsewhere; where the place rules, with how many tiles of this run hold imagery."""
        tiles = self._plan.tiles.tiles
        if known.found.rules:
            with self._reader() as reader:
                self._find(reader)
            tiles = round(tiles * len(self._found) / max(self._read, 1))
        return Positions(known.found if tiles else None, known.sampled, tiles)

    def _copies_to_check(self) -> List[int]:
        """How many copies to look at, one after the other: no more than the run has tiles, or the fewest that tell."""
        return [copies for copies in _CHECK_COPIES if copies <= max(_CHECK_COPIES[0], self._plan.tiles.tiles)]

    def known(self, tiles: Sequence[Tile], cut: CutTiles) -> Optional[Encoded]:
        """What the encoder gave for a batch whose only tile was in the sample."""
        number = tiles[0].number
        if len(tiles) != 1 or number not in self._outputs:
            return None
        digest, output = self._outputs.pop(number)
        if digest != _digest(cut.pixels[0], None if cut.usable is None else cut.usable[0]):
            return None
        return Encoded(output, largest_of(output))

    def place_means(self) -> np.ndarray:
        """Mean vector of each place [places, dim] over copies of tiles with their ground moved; float64.

        The mean of all where no ground lay.
        """
        sums: Any = 0.0
        counts: Any = 0.0
        with self._reader() as reader:
            self._find(reader)
            for vectors, present in self._encoded(self._moved(reader, _TABLE_COPIES)):
                sums = sums + np.einsum("tpd,tp->pd", vectors, present, dtype=np.float64)
                counts = counts + present.sum(axis=0)[:, None]
        means: np.ndarray = np.where(counts > 0, sums / np.maximum(counts, 1), sums.sum(axis=0) / counts.sum())
        return means

    def share_after(self, means: np.ndarray) -> Optional[PlaceShare]:
        """What the place explains of vectors less `means`, on copies that the means were not taken of, if there are."""
        with self._reader() as reader:
            self._find(reader)
            return self._share_of_moved(reader, _AFTER_COPIES, means, begin=_TABLE_COPIES)

    def _share_of_moved(
        self, reader: WindowReader, copies: int, means: Optional[np.ndarray] = None, begin: int = 0
    ) -> Optional[PlaceShare]:
        """What the place explains of moved copies' vectors, less `means` where there are any."""
        vectors, present = _together(self._encoded(self._moved(reader, copies, begin)))
        if means is not None:
            vectors = vectors - means.astype(np.float32)
        of_one_tile = len(vectors) / len(self._found)
        return share_of_place(vectors, present, same_ground=(of_one_tile - 1) / max(len(vectors) - 1, 1))

    def _reader(self) -> WindowReader:
        return WindowReader(self._plan.source, self._plan.tiles.target, self._plan.bands.bands)

    def _find(self, reader: WindowReader) -> None:
        """Find the tiles of the sample, unless that was done."""
        if not self._found:
            deque(self._ground(reader), maxlen=0)

    def _ground(self, reader: WindowReader) -> Iterator[_Ground]:
        """The tiles of the sample; which they are is kept, and how many were read to find them."""
        plan = self._plan
        rows, cols = plan.tiles.tile_patches
        most = tiles_to_sample(rows * cols, plan.vector_dim)
        if self._batch > 1:
            most = min(most, max(_FEWEST_OF_RUN, plan.tiles.tiles // _MOST_OF_RUN))
        self._found.clear()
        self._read = 0
        for number in tile_order(plan.tiles.tiles):
            tile = numbered_tile(plan.tiles, number)
            if self._wanted is not None and not self._wanted(tile):
                continue
            ground = self._ground_of(tile, reader)
            self._read += 1
            if (ground.sound & self._given(tile)).sum() * 2 >= self._given(tile).sum():
                self._found.append(tile)
                yield ground
            if len(self._found) == most or self._read == _TILES_READ:
                return

    def _ground_of(self, tile: Tile, reader: WindowReader) -> _Ground:
        tiles = self._plan.tiles
        window = reader.read(tile.row_px, tile.col_px, *tiles.tile)
        valid = np.ones(tiles.tile_patches) if window.valid is None else valid_shares(tiles, window.valid)
        pixels = np.empty((self._cutter.bands, *window.values.shape[1:]), dtype=self._cutter.dtype)
        self._cutter.into(window.values, window.usable, pixels)
        return _Ground(tile, pixels, window.usable, (valid > 0) & (valid >= self._plan.request.min_valid))

    def _given(self, tile: Tile) -> np.ndarray:
        """Which of its places [rows, cols] a tile gives to the set."""
        given = np.zeros(self._plan.tiles.tile_patches, dtype=bool)
        rows, cols = (slice(span.first - span.start, span.stop - span.start) for span in (tile.rows, tile.cols))
        given[rows, cols] = True
        return given

    def _moved(self, reader: WindowReader, copies: int, begin: int = 0) -> Iterator[_Ground]:
        """So many copies or a few more of the sample's tiles, their ground moved around by whole patches."""
        rows, cols = self._plan.tiles.tile_patches
        side, each = self._plan.tiles.patch_px, -(-copies // len(self._found))
        for position, tile in enumerate(self._found):
            ground = self._ground_of(tile, reader)
            for by_patches in shifts(each, rows, cols, begin + position * each):
                by_pixels = tuple(count * side for count in by_patches)
                yield ground._replace(
                    pixels=np.roll(ground.pixels, by_pixels, axis=(1, 2)),
                    usable=None if ground.usable is None else np.roll(ground.usable, by_pixels, axis=(0, 1)),
                    sound=np.roll(ground.sound, by_patches, axis=(0, 1)),
                )

    def _encoded(self, ground: Iterator[_Ground], keep: bool = False) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
        """Vectors [some, places, dim] and which of them are there [some, places], batch by batch."""
        plan = self._plan
        upcoming: Deque[_Batch] = deque()

        def feeds() -> Iterator[Mapping[str, np.ndarray]]:
            for part in iter(lambda: list(itertools.islice(ground, self._batch)), []):
                upcoming.append(_together_cut(part))
                yield self._inputs.feeds(upcoming[-1].pixels, upcoming[-1].origins, upcoming[-1].usable)

        for output in self._encoder.run_all(feeds()):
            batch = upcoming.popleft()
            if keep:
                first = batch.ground[0]
                self._outputs[first.tile.number] = _digest(batch.pixels[0], first.usable), output
            tokens = split_tokens(output, plan.encoder.card.output, plan.tiles.tile, plan.merge)
            self.tokens_per_tile = tokens.raw.shape[1]
            patches = pooled(tokens.patches, batch.usable, plan.tiles)
            present = np.stack([(tile.sound & self._given(tile.tile)).reshape(-1) for tile in batch.ground])
            yield patches.reshape(len(batch.ground), -1, patches.shape[-1]), present


class _Batch(NamedTuple):
    """Tiles of the sample that are encoded together, as a model gets them."""

    ground: List[_Ground]
    pixels: np.ndarray
    usable: Optional[np.ndarray]
    origins: List[Tuple[int, int]]


def _together_cut(ground: List[_Ground]) -> _Batch:
    pixels = np.stack([tile.pixels for tile in ground])
    usable = None
    if any(tile.usable is not None for tile in ground):
        everywhere = np.ones(pixels.shape[2:], dtype=bool)
        usable = np.stack([everywhere if tile.usable is None else tile.usable for tile in ground])
    return _Batch(ground, pixels, usable, [(tile.tile.row_px, tile.tile.col_px) for tile in ground])


def _together(parts: Iterator[Tuple[np.ndarray, np.ndarray]]) -> Tuple[np.ndarray, np.ndarray]:
    gathered = list(parts) or [(np.zeros((0, 0, 0), np.float32), np.zeros((0, 0), bool))]
    return np.concatenate([part[0] for part in gathered]), np.concatenate([part[1] for part in gathered])


def _digest(pixels: np.ndarray, usable: Optional[np.ndarray]) -> bytes:
    """Tells whether a tile is the same to the last bit; usable pixels everywhere are the same as none named."""
    digest = hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=16)
    if usable is not None and not usable.all():
        digest.update(np.packbits(usable).tobytes())
    return digest.digest()
