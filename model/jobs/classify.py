"""`terrapatch classify`: from some labelled places to a class for every patch of a set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

from ..classes.class_style import NO_CLASS, UNKNOWN, UNKNOWN_COLOUR, class_colours, raster_style, region_style
from ..classes.classifier import Classifier, Examples, Model, class_list, distances_to_examples
from ..classes.smoothing import majority
from ..classes.validation import Validation, adjusted_areas, validated
from ..errors import EmbeddingSetError, InputError, require_one_of
from ..labels.label_file import read_labels
from ..labels.places import labelled_places
from ..messages import Message, sent_within
from ..patches import EmbeddingSet
from ..patches.json_files import write_json
from ..patches.unit_vectors import comparable_rows
from ..report.csv_file import write_csv
from ..study_options import CLASSIFIERS
from ..study_requests import ClassifyRequest
from .machine import available_cores
from .patch_areas import patch_areas
from .regions import NO_REGION, dissolved_regions, label_raster, write_class_regions
from .reporting import Reporter
from .result_folder import check_result_folder, filled_at_once, refuse_own_input

RESULT, MODEL, REGIONS, RASTER, CONFIDENCE, TABLE = (
    "classification.json", "model.json", "classes.gpkg", "class_raster.tif", "confidence.tif", "classes.csv",
)  # fmt: skip
_FILES = re.compile(r"classes\.(gpkg|qml|csv)|class_raster\.(tif|qml)|confidence\.tif|(classification|model)\.json")

_COLUMNS = (
    "class", "patches", "area_ha", "adjusted_ha", "low_ha", "high_ha", "examples", "f1", "f1_low", "f1_high",
)  # fmt: skip
_PLACES_A_PATCH = 2  # a side, of polygons and lines
_RANDOM_LABELS = Message(
    "Adjusted areas and their bounds hold where the labelled places were drawn at random; places that somebody chose "
    "make them too sure."
)


@dataclass(frozen=True)
class _Classes:
    """What the patches of a set are called.

    labels : int32 array [N], positions of classes, the last one for unknown, -1 for patches without a vector
    confidence, margin : float32 arrays [N], NaN for patches without a vector
    names : of the classes, `unknown` last where it is used
    """

    labels: np.ndarray
    confidence: np.ndarray
    margin: np.ndarray
    names: Tuple[str, ...]


def classify(request: ClassifyRequest, reporter: Reporter) -> Dict[str, Any]:
    """Learn classes from labelled places, or take a model that was saved, and call every patch of a set by its class.

    Writes into `out`: classes.gpkg (regions) and class_raster.tif with their QGIS styles, confidence.tif (probability
    of the class, and its lead over the next one), classes.csv (areas), classification.json (all figures), model.json.

    Returns
    -------
    dict
        As classification.json: out and the files; classes: list of {name, colour, patches, area_m2, adjusted_m2,
        margin_m2, examples}; validation: see `Validation.to_json`, None where nothing could be tested; warnings.

    Raises
    ------
    InputError
        When labels, model and set do not fit each other, or the folder holds other files.
    """
    _check(request)
    folder = Path(request.out)
    check_result_folder(folder, RESULT, Message("a classification"), request.overwrite)
    refuse_own_input(folder, request.labels)
    embeddings = EmbeddingSet.open(request.path)
    if len(embeddings) == 0:
        raise EmbeddingSetError(
            "{path} holds 0 patches, needs at least 1; embed an area with valid pixels", path=request.path
        )
    reporter.progress(0, len(embeddings))
    matrix = embeddings.unit_matrix()
    if request.model is None:
        model, validation, told = _learned(request, embeddings, matrix)
    else:
        model, validation, told = _loaded(request, embeddings), None, []
        told.append(
            Message("The model was tested where it was made, not on this scene: look at the map before you use it.")
        )
    found = _called(request, model, embeddings, matrix)
    for text in told:
        reporter.notice(text)
    areas = patch_areas(embeddings.grid, embeddings.index)
    result = _result(request, model, validation, told, areas, found)
    _write(folder, model, embeddings, found, areas, result)
    reporter.progress(len(embeddings), len(embeddings))
    return result


def _check(request: ClassifyRequest) -> None:
    require_one_of("method", request.method, CLASSIFIERS)
    if (request.labels is None) == (request.model is None):
        raise InputError("classify needs labels to learn from, or a model that was saved; give one of the two")
    if request.model is not None and request.field is not None:
        raise InputError("field is {field!r}, and a model takes no labels; leave it out", field=request.field)
    if not 0 <= request.unknown <= 1:
        raise InputError("unknown is {unknown:g}, needs to be a probability from 0 to 1", unknown=request.unknown)
    if request.far is not None and not request.far > 0:
        raise InputError(
            "far is {far:g}, needs to be above 0; 1 is the usual distance between examples", far=request.far
        )
    if not 0 <= request.smooth <= 20:
        raise InputError("smooth is {smooth}, needs 0 to 20 rounds", smooth=request.smooth)


def _learned(
    request: ClassifyRequest, embeddings: EmbeddingSet, matrix: np.ndarray
) -> Tuple[Model, Optional[Validation], List[str]]:
    """The model of labelled places, and how it does on ground that it has not seen."""
    grid = embeddings.grid
    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    labels = read_labels(str(request.labels), request.field, crs)
    side = max(grid.patch_size)
    places = labelled_places(labels, side / _PLACES_A_PATCH, grid.bounds())
    patches, classes = _patch_classes(grid.locate(places.xy), places.classes, len(places.names))
    positions, held = embeddings.positions_of(patches)
    held &= comparable_rows(matrix[positions])
    positions, classes = positions[held], classes[held]
    present = np.unique(classes)
    if len(present) < 2:
        found = Message("none")
        if len(present):
            found = Message("only of class {name!r}", name=places.names[int(present[0])])
        raise InputError(
            "patches with a vector under the labels: {positions_count}, {found}; needs at least 2 classes: label "
            "places inside the scene",
            positions_count=len(positions),
            found=found,
        )
    told: List[str] = []
    if labels.without:
        told.append(Message("Features left out, without a class or a geometry: {without:,}.", without=labels.without))
    lost = [name for number, name in enumerate(places.names) if number not in present]
    if lost:
        told.append(Message("No patch of the set lies under labels of: {classes}.", classes=", ".join(lost)))
    examples = Examples(matrix[positions], classes, places.names, embeddings.encoder_tag)
    model = Model(request.method, examples, request.seed)
    validation, weak = validated(model, grid.centers(embeddings.index[positions]), side)
    return model, validation, told + weak


def _patch_classes(patches: np.ndarray, classes: np.ndarray, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """The class that most places on each patch have; patches where two have equally many are left out."""
    inside = patches >= 0
    found, which = np.unique(patches[inside], return_inverse=True)
    votes = np.zeros((len(found), count), dtype=np.int64)
    np.add.at(votes, (which, classes[inside]), 1)
    ranked = np.sort(votes, axis=1)
    clear = ranked[:, -1] > ranked[:, -2]
    return found[clear], votes[clear].argmax(axis=1)


def _loaded(request: ClassifyRequest, embeddings: EmbeddingSet) -> Model:
    """A model that was saved, if it is of this encoder."""
    model = Model.load(Path(str(request.model)))
    found = embeddings.encoder_tag
    if model.examples.encoder != found or model.examples.rows.shape[1] != embeddings.dim:
        raise InputError(
            "model {model} is for vectors of {encoder}, and {path} holds those "
            "of {found}; embed this scene with the same encoder",
            model=request.model,
            encoder=model.examples.encoder,
            path=request.path,
            found=found,
        )
    return model


def _called(request: ClassifyRequest, model: Model, embeddings: EmbeddingSet, matrix: np.ndarray) -> _Classes:
    """A class for every patch that has a vector."""
    usable = comparable_rows(matrix)
    rows = matrix if usable.all() else matrix[usable]
    probabilities = Classifier(model).probabilities(rows, available_cores())
    best = np.partition(probabilities, -2, axis=1)[:, -2:] if probabilities.shape[1] > 1 else probabilities
    confidence, margin = (np.full(len(matrix), np.nan, dtype=np.float32) for _ in range(2))
    confidence[usable], margin[usable] = best[:, -1], best[:, -1] - best[:, -2]
    labels = np.full(len(matrix), NO_REGION, dtype=np.int32)
    labels[usable] = probabilities.argmax(axis=1)
    names = model.examples.names
    unsure = usable & (confidence < request.unknown)
    if request.far is not None:
        unsure[usable] |= distances_to_examples(rows, model.examples.rows) > request.far
    if request.unknown > 0 or request.far is not None:
        labels[unsure] = len(names)
        names = (*names, UNKNOWN)
    if request.smooth:
        raster = label_raster(embeddings.grid, embeddings.index, labels)
        labels = majority(raster, request.smooth).ravel()[embeddings.index].astype(np.int32)
    return _Classes(labels, confidence, margin, names)


def _result(
    request: ClassifyRequest,
    model: Model,
    validation: Optional[Validation],
    told: List[str],
    areas: Optional[np.ndarray],
    found: _Classes,
) -> Dict[str, Any]:
    folder, count = Path(request.out), len(found.names)
    counts = np.bincount(found.labels[found.labels >= 0], minlength=count)
    mapped = None if areas is None else np.bincount(
        found.labels[found.labels >= 0], weights=areas[found.labels >= 0], minlength=count
    )  # fmt: skip
    known = len(model.examples.names)
    adjusted = None
    if validation is not None and mapped is not None:
        adjusted = adjusted_areas(validation.confusion, mapped[:known])
        told = [*told, _RANDOM_LABELS] if adjusted is not None else told
    colours = _colours(found.names)
    examples = np.bincount(model.examples.classes, minlength=count)
    classes = class_list(found.names, colours)
    for number, entry in enumerate(classes):
        own = adjusted[number] if adjusted is not None and number < known else None
        entry.update(
            patches=int(counts[number]),
            area_m2=None if mapped is None else float(mapped[number]),
            adjusted_m2=None if own is None else own.area,
            margin_m2=None if own is None else own.margin,
            examples=int(examples[number]),
        )
    return {
        "out": str(folder),
        "regions": str(folder / REGIONS),
        "raster": str(folder / RASTER),
        "confidence": str(folder / CONFIDENCE),
        "table": str(folder / TABLE),
        "model": str(folder / MODEL),
        "method": model.method,
        "patches": len(found.labels),
        "classes": classes,
        "validation": None if validation is None else validation.to_json(),
        "warnings": told,
    }


def _colours(names: Tuple[str, ...]) -> List[str]:
    """Colours of classes, grey for unknown."""
    if names[-1] == UNKNOWN:
        return [*class_colours(len(names) - 1), UNKNOWN_COLOUR]
    return class_colours(len(names))


def _write(
    folder: Path,
    model: Model,
    embeddings: EmbeddingSet,
    found: _Classes,
    areas: Optional[np.ndarray],
    result: Dict[str, Any],
) -> None:
    """Write all files beside their places, and move them in once all are whole; the result comes last."""
    grid, colours = embeddings.grid, _colours(found.names)
    kept = found.labels >= 0
    with filled_at_once(folder, RESULT, _FILES) as beside:
        known = None if areas is None else areas[kept]
        regions = dissolved_regions(grid, embeddings.index[kept], found.labels[kept], known)
        provenance = {"encoder": embeddings.encoder_tag, "method": model.method}
        write_class_regions(beside / REGIONS, regions, grid.crs_wkt, found.names, provenance)
        _style(beside / REGIONS, region_style("class", found.names, colours))
        _write_rasters(beside, embeddings, found, colours)
        _style(beside / RASTER, raster_style(found.names, colours))
        write_csv(beside / TABLE, _COLUMNS, _rows(result))
        model.save(beside / MODEL)
        write_json(beside / RESULT, {**result, "said": sent_within(result)})


def _style(file: Path, text: str) -> None:
    file.with_suffix(".qml").write_text(text, encoding="utf-8")


def _write_rasters(folder: Path, embeddings: EmbeddingSet, found: _Classes, colours: List[str]) -> None:
    grid = embeddings.grid
    profile = {
        "driver": "GTiff", "height": grid.rows, "width": grid.cols, "compress": "deflate",
        "transform": Affine(*grid.patch_transform), "crs": grid.crs_wkt or None,
    }  # fmt: skip
    labels = label_raster(grid, embeddings.index, found.labels)
    with rasterio.open(folder / RASTER, "w", count=1, dtype="uint8", nodata=NO_CLASS, **profile) as dataset:
        dataset.write(np.where(labels < 0, NO_CLASS, labels).astype(np.uint8), 1)
        dataset.set_band_description(1, "class")
        table = {}
        for number, colour in enumerate(colours):
            table[number] = tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))
        dataset.write_colormap(1, table)
        dataset.update_tags(**{f"class_{number}": name for number, name in enumerate(found.names)})
    sure = np.full((2, len(grid)), np.nan, dtype=np.float32)
    sure[0, embeddings.index], sure[1, embeddings.index] = found.confidence, found.margin
    with rasterio.open(folder / CONFIDENCE, "w", count=2, dtype="float32", nodata=np.nan, **profile) as dataset:
        dataset.write(sure.reshape(2, *grid.shape))
        dataset.descriptions = ("confidence", "margin")


def _rows(result: Dict[str, Any]) -> List[List[Any]]:
    """Areas and F1 of classes."""
    f1: List[Any] = result["validation"]["f1"] if result["validation"] else []
    rows = []
    for number, entry in enumerate(result["classes"]):
        score = f1[number] if number < len(f1) and f1[number] else {"value": None, "low": None, "high": None}
        adjusted, margin = entry["adjusted_m2"], entry["margin_m2"]
        bounds = [None, None] if adjusted is None else [max(adjusted - margin, 0) / 1e4, (adjusted + margin) / 1e4]
        hectares = [None if area is None else area / 1e4 for area in (entry["area_m2"], adjusted)]
        scores = [score["value"], score["low"], score["high"]]
        rows.append([entry["name"], entry["patches"], *hectares, *bounds, entry["examples"], *scores])
    return rows
