"""What was decided about an embedding run before its first tile: one value, which everybody asks.

The command line prints it (`embed --dry-run`), the QGIS plugin shows it beside Run (job `plan`), the run carries it
out. `embed_plan.plan_embedding` makes it; nobody else decides anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, TypeVar, Union

from ..encoders.bands import BandChoice
from ..encoders.devices import Device
from ..encoders.model_inputs import Scene
from ..encoders.registry import Encoder
from ..encoders.spectral import BandSpectra
from ..errors import InputError, one_line
from ..imagery.ground_mask import GroundMask
from ..imagery.sentinel2 import NONE as NO_OFFSET
from ..imagery.sentinel2 import PixelOffset
from ..imagery.source import RasterSource
from ..imagery.target_grid import TargetGrid
from ..imagery.tile_plan import TilePlan
from ..messages import Message, plain
from ..patches import PatchGrid
from ..patches.embedding_set import SCHEMA
from ..protocol import EmbedRequest
from ..results import Remark

DecidedT = TypeVar("DecidedT")

# Options that an identity tells by what they came to, and those that change no vector
_TOLD = {
    "raster", "encoder", "bands", "extent", "mask_wkt", "mask_file", "resolution", "tile", "overlap", "patch", "refine",
    "tokens", "min_valid", "precision", "date", "groups", "center_positions", "sensor", "sensor_bands", "wavelengths",
    "subtract", "multiply", "features", "seed", "out", "device", "batch", "threads",
}  # fmt: skip


@dataclass(frozen=True)
class Notice:
    """Something worth knowing that stops nothing: what it is, a line for people, and what the line is made of."""

    code: str
    text: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def to_json(self) -> Remark:
        """As JSON types."""
        return {"code": self.code, "text": self.text, "values": dict(self.values)}


@dataclass(frozen=True)
class Refusal(Notice):
    """Why a run cannot be done as asked; `error` is what the run raises."""

    error: InputError = field(default_factory=lambda: InputError(""), compare=False, repr=False)

    @classmethod
    def of(cls, error: InputError) -> Refusal:
        """The refusal that an error stands for."""
        return cls(error.code, one_line(error.message), error.values, error)


@dataclass(frozen=True)
class EmbedPlan:
    """Everything decided before the first tile is read. None stands for what could not be decided.

    Attributes
    ----------
    request : EmbedRequest
    source : RasterSource
    encoder : Encoder
        MOSAIKS is described as it will be, without the SHA-256 of a file, until it was fitted on the layer.
    device : Device
    precision : str
    target : TargetGrid
        The pixels that tiles are cut from.
    bands : BandChoice
        In the encoder's order.
    spectra : BandSpectra
    merge : str
        How vectors of groups of bands become one.
    tiles : TilePlan
    grid : PatchGrid
        Of all patches, those included that will be left out for lack of valid pixels or by the mask.
    scene : Scene
        What the encoder can be told about the imagery.
    most_tiles, most_patches : int
        That are run and kept if all pixels of the raster are valid.
    gsd_m : float
        Ground metres per pixel of `target`; None without a CRS, too.
    patch_m : (float, float)
        Width and height of a patch on the ground in metres; None without a CRS, too.
    date : str
        None where it is not known or not wanted, too.
    offset : PixelOffset
    mask : GroundMask
        None where none was given, too.
    out_state : str
        What is in the folder: `new` (nothing), `continues` (an interrupted run of this request) or `finished`. None
        where no folder was given, or the encoder has to be fitted first.
    centering : bool or str
        How the place in the tile is taken out: not (False), by the run's own means (True), or as
        `embed_positions.MOVED_COPIES` says. None where the run decides, once it has encoded a sample of its tiles.
    sampled : str, optional
        Digest of a few windows, of a raster of which nothing else tells whether it has changed.
    notices : tuple of Notice
    refusals : tuple of Refusal
        Empty where the run can start.
    """

    request: EmbedRequest
    source: Optional[RasterSource] = None
    encoder: Optional[Encoder] = None
    device: Optional[Device] = None
    precision: Optional[str] = None
    target: Optional[TargetGrid] = None
    bands: Optional[BandChoice] = None
    spectra: Optional[BandSpectra] = None
    merge: Optional[str] = None
    tiles: Optional[TilePlan] = None
    grid: Optional[PatchGrid] = None
    scene: Optional[Scene] = None
    most_tiles: Optional[int] = None
    most_patches: Optional[int] = None
    gsd_m: Optional[float] = None
    patch_m: Optional[Tuple[float, float]] = None
    date: Optional[str] = None
    offset: PixelOffset = NO_OFFSET
    sampled: Optional[str] = None
    mask: Optional[GroundMask] = None
    out_state: Optional[str] = None
    centering: Union[bool, str, None] = False
    notices: Tuple[Notice, ...] = ()
    refusals: Tuple[Refusal, ...] = ()

    @property
    def multiply(self) -> float:
        """What pixels are multiplied by, after the offset was taken off."""
        return 1.0 if self.request.multiply is None else self.request.multiply

    @property
    def vector_dim(self) -> Optional[int]:
        """Length of a patch's vector."""
        if self.encoder is None or self.merge is None:
            return None
        return self.encoder.card.output.vector_dim(self.merge)

    def accepted(self, encoder: Optional[Encoder] = None) -> AcceptedPlan:
        """The plan that a run carries out.

        Parameters
        ----------
        encoder : Encoder, optional
            Takes the place of one that had to be fitted first.

        Raises
        ------
        InputError
            The first refusal, if there is any.
        """
        if self.refusals:
            raise self.refusals[0].error
        values = {part.name: getattr(self, part.name) for part in fields(self)}
        return AcceptedPlan(**{**values, "encoder": encoder or self.encoder})


@dataclass(frozen=True)
class AcceptedPlan(EmbedPlan):
    """A plan without refusals: everything is decided."""

    source: RasterSource
    encoder: Encoder
    device: Device
    precision: str
    target: TargetGrid
    bands: BandChoice
    spectra: BandSpectra
    merge: str
    tiles: TilePlan
    grid: PatchGrid
    scene: Scene

    @property
    def vector_dim(self) -> int:
        """Length of a patch's vector."""
        return self.encoder.card.output.vector_dim(self.merge)

    def identity(self) -> Dict[str, Any]:
        """What a set is made of: two runs with equal identities give the same vectors."""
        request = self.request
        return {
            "schema": {"version": SCHEMA},
            "source": {
                **self.source.identity(),
                **({"sampled": self.sampled} if self.sampled else {}),
                "bands": list(self.bands.bands),
                **({"filled": list(self.bands.filled)} if self.bands.filled else {}),
            },
            "encoder": {"sha256": self.encoder.card.sha256, "card": self.encoder.card.digest()},
            "parameters": {
                "extent": list(request.extent) if request.extent else None,
                "mask": self.mask.identity() if self.mask else None,
                "resolution": request.resolution,
                "tile": self.tiles.tile.to_json(),
                "overlap": self.tiles.overlap_px,
                "patch": self.tiles.patch_px,
                "refine": self.tiles.refine,
                "tokens": request.tokens,
                "min_valid": request.min_valid,
                "precision": self.precision,
                "date": self.date,
                "groups": self.merge,
                "center_positions": self.centering or False,
                "sensor": self.spectra.sensor,
                "sensor_bands": list(self.spectra.names) if self.spectra.sensor else None,
                "wavelengths": list(self.spectra.wavelengths_um) if self.encoder.card.takes_wavelengths else None,
                **({"offset": self.offset.value} if self.offset.value else {}),
                **({"multiply": self.multiply} if self.multiply != 1 else {}),
                **self._ground_identity(),
                **self._other_options(),
            },
        }

    def _other_options(self) -> Dict[str, Any]:
        """Options that are told as they were asked for, where they were: so that a new one is never forgotten here."""
        asked, defaults = self.request.to_json(), {part.name: part.default for part in fields(EmbedRequest)}
        return {name: asked[name] for name in sorted(defaults.keys() - _TOLD) if asked[name] != defaults[name]}

    def _ground_identity(self) -> Dict[str, Any]:
        """Ground metres of one CRS unit, where vectors depend on them and they are not the unit's own length."""
        card, source = self.encoder.card, self.source
        scaled = self.request.resolution == "encoder" and card.source_resolution is not None
        if source.crs is None or not source.tells_metres or source.crs.is_geographic or not (scaled or card.takes_gsd):
            return {}
        ground, unit = source.metres_per_unit(), float(source.crs.units_factor[1])
        return {} if ground == (unit, unit) else {"metres_per_unit": [round(length, 6) for length in ground]}


class Decisions:
    """Collects notices and refusals while a plan is made, so that one refusal does not hide what else is known."""

    def __init__(self) -> None:
        self.notices: List[Notice] = []
        self.refusals: List[Refusal] = []

    def notice(self, code: str, text: str, **values: Any) -> None:
        """Note something that stops nothing; the text is a message, or a template of the values."""
        self.notices.append(
            Notice(code, Message.of(text, values), {name: plain(value) for name, value in values.items()})
        )

    def refuse(self, error: InputError) -> None:
        """Note why the run cannot be done as asked."""
        self.refusals.append(Refusal.of(error))

    def attempt(self, step: Callable[..., DecidedT], *needed: Any) -> Optional[DecidedT]:
        """What a step decides; None where it refuses, or where something that it needs (None) was not decided."""
        if any(argument is None for argument in needed):
            return None
        try:
            return step(*needed)
        except InputError as error:
            self.refuse(error)
            return None
