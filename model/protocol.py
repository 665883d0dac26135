"""What passes between QGIS, the command line and the engine: requests, and the events that answer them.

Standard library only: QGIS's Python and the engine's Python both import it. One request type per verb; a form,
an algorithm and a command line all fill the same one. Defaults are those of the table of options.

The wire format is one JSON object per line. The worker greets first:

    {"event": "hello", "protocol": 1, "version": "0.1.0", ...}

then takes `{"id": 7, "job": "embed", "request": {...}}` lines and answers each with any number of `progress` and
`notice` events and exactly one `done` or `error` event of the same id, one job after another. It ends when its stdin
closes.

`{"cancel": 7}` ends job 7, which answers by an error of kind `canceled`, or drops it while it waits; the worker lives
on for the next job. A job ends at its next step in Python, mostly within a tenth of a second. One that has not answered
after half a second sits in a library: end the process then, and start another.

    {"event": "progress", "id": 7, "done": 400, "total": 900, "unit": "patches", "rate": 55.1, "seconds_left": 9.1}
    {"event": "notice", "id": 7, "text": "...", "said": {...}}
    {"event": "error", "id": 7, "kind": "input", "code": "bands_not_found", "message": "...", "values": {...}, ...}

`kind` of an error is `input` (what was asked for cannot be done), `engine`, `protocol` or `canceled`; `code` says
which one, and `values` are its numbers and names, for programs. `said` holds the template of a text and the values
that fill it, so that the receiver can say it in another language (`messages.py`); in `done`, those of all texts within
the result. `plan` answers an `embed` request
with what it would do: see `model/jobs/plan.py`. Where that is a refusal, it is part of the plan and no error.

Receivers leave out events and fields that they do not know. `events.py` has the events as types, `results.py` the
results.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Mapping, Optional, Tuple, Type, Union

from .dataset_requests import EmbedManyRequest, IndexRequest, OpenDatasetRequest
from .exchange_requests import ExportRequest, ImportRequest, VerifyRequest
from .options import CLUSTER, EMBED, ENCODERS, FIT_MOSAIKS, REDUCE, SIMILAR
from .request import Request
from .study_requests import ChangeRequest, ClassifyRequest, SweepRequest

if TYPE_CHECKING:
    from .imagery.raster_facts import RasterFacts

PROTOCOL_VERSION = 1

XY = Tuple[float, float]


@dataclass(frozen=True)
class EmbedRequest(Request):
    """Run an encoder over a raster and keep one vector per patch.

    Fields are the options of `EMBED`; `center_positions` takes true and false for `on` and `off` as well.
    """

    job: ClassVar[str] = "embed"
    raster: str
    encoder: str
    out: str
    bands: Optional[Tuple[Union[int, str], ...]] = None
    extent: Optional[Tuple[float, float, float, float]] = None
    mask_wkt: Optional[str] = None
    mask_file: Optional[str] = None
    resolution: str = EMBED.default("resolution")
    tile: Union[int, Tuple[int, int], None] = None
    overlap: Optional[int] = None
    patch: Optional[int] = None
    refine: int = EMBED.default("refine")
    tokens: str = EMBED.default("tokens")
    min_valid: float = EMBED.default("min_valid")
    device: str = EMBED.default("device")
    precision: str = EMBED.default("precision")
    batch: Optional[int] = None
    threads: Optional[int] = None
    date: Optional[str] = None
    groups: Optional[str] = None
    center_positions: Union[str, bool] = EMBED.default("center_positions")
    sensor: Optional[str] = None
    sensor_bands: Optional[Tuple[str, ...]] = None
    wavelengths: Optional[Tuple[float, ...]] = None
    subtract: Optional[float] = None
    multiply: Optional[float] = None
    features: int = EMBED.default("features")
    seed: int = EMBED.default("seed")


@dataclass(frozen=True)
class PlanRequest(EmbedRequest):
    """Say what an EmbedRequest would do, or why it would be refused, without doing it; `out` may be empty.

    Attributes
    ----------
    facts : RasterFacts, optional
        What is known of a raster that is not a file; `raster` is then only a name.
    shown_as_rgb : tuple of int
        Bands that somebody has set the layer to be shown by as red, green and blue: tells what they are where nothing
        else does. Empty where nobody has.
    """

    job: ClassVar[str] = "plan"
    facts: Optional[RasterFacts] = None
    shown_as_rgb: Tuple[int, ...] = ()

    def to_json(self) -> Dict[str, Any]:
        """The request as JSON types."""
        return {**super().to_json(), "facts": None if self.facts is None else self.facts.to_json()}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> PlanRequest:
        """Read a request from JSON types.

        Raises
        ------
        ValueError
            When a key is unknown or missing.
        """
        from .imagery.raster_facts import RasterFacts

        facts = values.get("facts")
        plain = super().from_json({key: value for key, value in values.items() if key != "facts"})
        return plain if facts is None else dataclasses.replace(plain, facts=RasterFacts.from_json(facts))


@dataclass(frozen=True)
class ClusterRequest(Request):
    """Group the patches of a set by k-means on unit vectors; writes labels.npy and clusters.gpkg into it.

    Of a dataset, `out` is the GeoParquet file of the patches with their clusters; default: clusters.parquet in it.
    """

    job: ClassVar[str] = "cluster"
    path: str
    k: int = CLUSTER.default("k")
    seed: int = CLUSTER.default("seed")
    out: Optional[str] = None


@dataclass(frozen=True)
class SimilarRequest(Request):
    """Find the patches that look like those under `at` and unlike those under `unlike` (ground x, y).

    Fields are the options of `SIMILAR`.
    """

    job: ClassVar[str] = "similar"
    path: str
    at: Tuple[XY, ...] = SIMILAR.default("at")
    unlike: Tuple[XY, ...] = SIMILAR.default("unlike")
    top: int = SIMILAR.default("top")
    method: str = SIMILAR.default("method")
    min_score: Optional[float] = None
    # of a dataset: which patches are searched, as `dataset.opened.Wanted` says, and the file of the hits
    extent: Optional[Tuple[float, float, float, float]] = None
    dates: Optional[str] = None
    scenes: Optional[Tuple[str, ...]] = None
    out: Optional[str] = None
    text: Optional[str] = None
    encoder: Optional[str] = None


@dataclass(frozen=True)
class TextVectorsRequest(Request):
    """Give words vectors in the space of an encoder's patches.

    Attributes
    ----------
    encoder : str
        As for `embed`.
    sha256 : str
        How the hash of its file begins, as far as it is known: another encoder of that name is refused.
    text : str
        As for `similar`.
    """

    job: ClassVar[str] = "text-vectors"
    encoder: str
    sha256: str
    text: str


@dataclass(frozen=True)
class ReduceRequest(Request):
    """Project the vectors of a set on their first principal components, as a new set in `out`."""

    job: ClassVar[str] = "reduce"
    path: str
    dims: int = REDUCE.default("dims")
    out: Optional[str] = None
    apply: Optional[str] = None


@dataclass(frozen=True)
class FitMosaiksRequest(Request):
    """Fit a MOSAIKS encoder on a raster and write it as an ONNX file with its card.

    Files that are there already are replaced only with `overwrite`: sets made by the old encoder would no longer
    match any that is left.
    """

    job: ClassVar[str] = "fit-mosaiks"
    raster: str
    out: str
    bands: Optional[Tuple[Union[int, str], ...]] = None
    patch: int = FIT_MOSAIKS.default("patch")
    features: int = FIT_MOSAIKS.default("features")
    seed: int = FIT_MOSAIKS.default("seed")
    overwrite: bool = FIT_MOSAIKS.default("overwrite")


@dataclass(frozen=True)
class EncodersRequest(Request):
    """List the encoders that are installed, or those that there are to get; or get one. Fields: those of `ENCODERS`."""

    job: ClassVar[str] = "encoders"
    available: bool = ENCODERS.default("available")
    get: Optional[str] = None
    accept_licence: str = ENCODERS.default("accept_licence")
    out: str = ENCODERS.default("out")


@dataclass(frozen=True)
class DoctorRequest(Request):
    """Say what this machine has for encoders to run on, and what each of it does."""

    job: ClassVar[str] = "doctor"


@dataclass(frozen=True)
class InspectRequest(Request):
    """Probe an ONNX file and propose its card."""

    job: ClassVar[str] = "inspect"
    model: str


@dataclass(frozen=True)
class SuggestKRequest(Request):
    """Judge how well the patches of a set fall into 2 to `most` clusters; writes nothing."""

    job: ClassVar[str] = "suggest-k"
    path: str
    most: int = 15
    seed: int = 0


REQUEST_TYPES: Dict[str, Type[Request]] = {
    request.job: request
    for request in (
        EmbedRequest,
        EmbedManyRequest,
        IndexRequest,
        OpenDatasetRequest,
        PlanRequest,
        ClusterRequest,
        SimilarRequest,
        TextVectorsRequest,
        ReduceRequest,
        FitMosaiksRequest,
        EncodersRequest,
        DoctorRequest,
        InspectRequest,
        SuggestKRequest,
        SweepRequest,
        ClassifyRequest,
        ChangeRequest,
        ImportRequest,
        VerifyRequest,
        ExportRequest,
    )
}


def encode_line(message: Mapping[str, Any]) -> str:
    """One protocol line, newline included. NaN has no JSON form and raises ValueError."""
    return json.dumps(message, allow_nan=False, separators=(",", ":")) + "\n"


def decode_line(line: str) -> Dict[str, Any]:
    """Read one protocol line.

    Raises
    ------
    ValueError
        When the line is not a JSON object, holds NaN or an infinity, or is nested too deeply to be read.
    """
    try:
        message = json.loads(line, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError(f"{line[:80]!r} is nested too deeply") from None
    if not isinstance(message, dict):
        raise ValueError(f"expected a JSON object, got {line.strip()[:80]!r}")
    return message


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} has no place in JSON")
