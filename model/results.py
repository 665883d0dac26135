"""What the jobs answer with: what `--json` prints and QGIS receives.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Type, TypedDict

from .dataset_requests import EmbedManyRequest, IndexRequest, OpenDatasetRequest
from .exchange_requests import ExportRequest, ImportRequest, VerifyRequest
from .json_types import fits, is_typed_dict, misfit, named
from .protocol import (
    ClusterRequest,
    DoctorRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    SimilarRequest,
    SuggestKRequest,
    TextVectorsRequest,
)
from .request import Request
from .study_requests import ChangeRequest, ClassifyRequest, SweepRequest


class EmbedResult(TypedDict):
    """Of `embed`.

    `graph` says whether the encoder's graph or one `derived` from it ran, whether that `scales` pixels, how many
    attentions are fused in it, and in `note` why something was left plain; None of a set of an earlier version.
    """

    out: str
    patches: int
    dim: int
    tiles: int
    device: str
    precision: str
    seconds: float
    session_seconds: float
    positions: Optional[Dict[str, Any]]
    graph: Optional[Dict[str, Any]]
    reused: bool


class EmbedManyResult(TypedDict):
    """Of `embed-many`: scenes that were made, found finished, have no patch, and failed; `failures` lists the last.

    `layer_problem` says why a layer that was asked for is missing.
    """

    out: str
    scenes: int
    made: int
    reused: int
    empty: int
    failed: int
    failures: Optional[str]
    layer_problem: Optional[str]
    patches: int
    dim: int
    seconds: float


class IndexResult(TypedDict):
    """Of `index`: its folder, patches, bytes, seconds, and the share of exact hits that a search by it finds."""

    out: str
    patches: int
    bytes: int
    seconds: float
    candidates: int
    recall: float


class DatasetScene(TypedDict):
    """A scene of a dataset; bounds are west, south, east, north in degrees."""

    scene: str
    date: Optional[str]
    patches: int
    bounds: List[float]


class OpenDatasetResult(TypedDict):
    """Of `open-dataset`; `problem` says why the layer is missing."""

    scenes: List[DatasetScene]
    patches: int
    encoder: str
    layer: Optional[str]
    problem: str


class Remark(TypedDict):
    """A notice or refusal of a plan."""

    code: str
    text: str
    values: Dict[str, Any]


class PlanResult(TypedDict):
    """Of `plan`; parts that are not known are None. See `model/jobs/plan.py`."""

    runs: bool
    raster: Optional[Dict[str, Any]]
    bands: Optional[List[Dict[str, Any]]]
    encoder: Optional[Dict[str, Any]]
    bands_chosen: Optional[Dict[str, Any]]
    sensor: Optional[Dict[str, Any]]
    date: Optional[str]
    offset: Dict[str, Any]
    multiply: float
    target: Optional[Dict[str, Any]]
    tiles: Optional[Dict[str, Any]]
    patches: Optional[Dict[str, Any]]
    size: Optional[Dict[str, Any]]
    device: Optional[Dict[str, Any]]
    precision: Optional[str]
    mask: bool
    out: Optional[str]
    notices: List[Remark]
    refusals: List[Remark]


class ClusterResult(TypedDict):
    """Of `cluster`: sizes by label; `labels` and `clusters` are files."""

    k: int
    sizes: List[int]
    inertia: float
    labels: str
    clusters: str
    left_out: int


class _Likely(TypedDict, total=False):
    probability: float


class Hit(_Likely):
    """One patch of an answer of `similar`; x and y are its centre in the grid's CRS.

    `probability` is there where one term of words was searched and the encoder tells how to work it out.
    """

    rank: int
    patch: int
    row: int
    col: int
    score: float
    x: float
    y: float


class TextVectorsResult(TypedDict):
    """Of `text-vectors`: unit vectors of the terms that are wanted and of those that are not, in their order."""

    wanted: List[List[float]]
    unwanted: List[List[float]]


class SimilarResult(TypedDict):
    """Of `similar`."""

    hits: List[Hit]


class ReduceResult(TypedDict):
    """Of `reduce`; `variance` is the share that is kept."""

    out: str
    dim: int
    variance: float
    left_out: int


class SuggestKResult(TypedDict):
    """Of `suggest-k`: three lists of one length, and what is suggested with the reason."""

    ks: List[int]
    silhouette: List[float]
    inertia: List[float]
    suggested: int
    reason: str
    patches: int
    left_out: int


class FitMosaiksResult(TypedDict):
    """Of `fit-mosaiks`."""

    out: str
    dim: int
    bands: int


class InspectResult(TypedDict):
    """Of `inspect`: a card, whether it was there before, sentences, and which dimensions of the model can vary."""

    card: Dict[str, Any]
    own_card: bool
    found: List[str]
    unknown: List[str]
    dynamic: Dict[str, bool]


class SweepResult(TypedDict):
    """Of `sweep`: files, how many settings were measured, those that were not, and what is best for what."""

    out: str
    report: str
    csv: str
    json: str
    settings: int
    skipped: List[Dict[str, str]]
    answers: List[Dict[str, Any]]


class ClassifyResult(TypedDict):
    """Of `classify`: files, classes with their areas, and the test on other ground; None where there was none."""

    out: str
    regions: str
    raster: str
    confidence: str
    table: str
    model: str
    method: str
    patches: int
    classes: List[Dict[str, Any]]
    validation: Optional[Dict[str, Any]]
    warnings: List[str]


class ChangeResult(TypedDict):
    """Of `change`: the report, and one entry for each two dates."""

    out: str
    report: str
    pairs: List[Dict[str, Any]]


class ImportResult(TypedDict):
    """Of `import`: `grid` are rows and columns, `layer` the file of places that lie on none; `norms` of the vectors."""

    out: str
    patches: int
    dim: int
    encoder: str
    date: Optional[str]
    grid: Optional[List[int]]
    layer: Optional[str]
    left_out: int
    norms: Optional[Dict[str, float]]


class Finding(TypedDict):
    """One thing that `verify` looked at: `ok`, `warning` or `error`."""

    code: str
    level: str
    text: str
    values: Dict[str, Any]


class VerifyResult(TypedDict):
    """Of `verify`."""

    source: str
    patches: int
    dim: int
    encoder: str
    sound: bool
    findings: List[Finding]


class ExportResult(TypedDict):
    """Of `export`: `loss` is what the numbers cost, None where nothing is lost."""

    out: str
    item: str
    format: str
    numbers: str
    patches: int
    dim: int
    bytes: int
    loss: Optional[Dict[str, float]]
    seconds: float


class GraphicsCard(TypedDict):
    """One of NVIDIA's cards, as its driver tells it."""

    number: int
    name: str
    driver: str
    total_bytes: Optional[int]
    free_bytes: Optional[int]


class TimedDevice(TypedDict):
    """What a small encoder does on a device, or why it does not run there."""

    name: str
    tiles_per_second: Optional[float]
    problem: Optional[str]


class DoctorResult(TypedDict):
    """Of `doctor`: `encoder` is the one that was timed on tiles of `tile_px`, `tensorrt` why that cannot be used, None
    where it can, `automatic` the name of a device with the reason; `lines` say all of it to people."""

    versions: Dict[str, str]
    providers: List[str]
    processor: Dict[str, Any]
    cards: List[GraphicsCard]
    encoder: str
    tile_px: int
    devices: List[TimedDevice]
    tensorrt: Optional[str]
    automatic: Dict[str, str]
    cache: str
    lines: List[str]


RESULT_TYPES: Mapping[Type[Request], Any] = {
    EmbedRequest: EmbedResult,
    EmbedManyRequest: EmbedManyResult,
    IndexRequest: IndexResult,
    OpenDatasetRequest: OpenDatasetResult,
    PlanRequest: PlanResult,
    ClusterRequest: ClusterResult,
    SimilarRequest: SimilarResult,
    TextVectorsRequest: TextVectorsResult,
    ReduceRequest: ReduceResult,
    SuggestKRequest: SuggestKResult,
    FitMosaiksRequest: FitMosaiksResult,
    InspectRequest: InspectResult,
    SweepRequest: SweepResult,
    ClassifyRequest: ClassifyResult,
    ChangeRequest: ChangeResult,
    ImportRequest: ImportResult,
    VerifyRequest: VerifyResult,
    ExportRequest: ExportResult,
    DoctorRequest: DoctorResult,
    EncodersRequest: List[Dict[str, Any]],
}


def check_result(request: Request, result: Any) -> None:
    """Raise a ValueError where a result is not as its job gives it; at least an object of JSON."""
    wanted = RESULT_TYPES.get(type(request), Dict[str, Any])
    if fits(result, wanted):
        return
    if is_typed_dict(wanted) and isinstance(result, dict):
        raise ValueError(f"the result of {request.job} has {misfit(result, wanted)}")
    raise ValueError(f"the result of {request.job} is {str(result)[:80]!r}, needs {named(wanted)}")
