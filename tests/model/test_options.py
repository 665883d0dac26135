"""The table of options: it is whole, says nothing that the requests do not, and public names stay."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import pytest

import terrapatch
from terrapatch.model.option import Kind, Verb
from terrapatch.model.options import EMBED, FIT_MOSAIKS, METHODS, VERBS
from terrapatch.model.patches import search
from terrapatch.model.protocol import REQUEST_TYPES, EmbedRequest, FitMosaiksRequest

ROOT = Path(__file__).resolve().parents[2]
FLAGS = {
    "embed": {
        "raster": "", "encoder": "--encoder", "out": "--out", "bands": "--bands", "extent": "--extent",
        "mask_file": "--mask", "mask_wkt": "--mask-wkt", "resolution": "--resolution", "tile": "--tile",
        "overlap": "--overlap", "patch": "--patch", "refine": "--refine", "tokens": "--tokens",
        "min_valid": "--min-valid", "device": "--device", "precision": "--precision", "batch": "--batch",
        "threads": "--threads", "date": "--date", "groups": "--groups", "center_positions": "--center-positions",
        "sensor": "--sensor", "sensor_bands": "--sensor-bands", "wavelengths": "--wavelengths",
        "subtract": "--subtract", "multiply": "--multiply", "features": "--features", "seed": "--seed",
    },
    "embed-many": {
        "scenes": "", "encoder": "--encoder", "out": "--out", "assets": "--assets", "overlapping": "--overlapping",
        "shard": "--shard", "scheduler": "--scheduler", "workers": "--workers",
        "layer": "--layer", "layer_extent": "--layer-extent",
        "bands": "--bands", "mask_file": "--mask", "patch": "--patch", "resolution": "--resolution", "tile": "--tile",
        "overlap": "--overlap", "refine": "--refine", "groups": "--groups", "min_valid": "--min-valid",
        "date": "--date", "sensor": "--sensor", "sensor_bands": "--sensor-bands", "wavelengths": "--wavelengths",
        "subtract": "--subtract", "multiply": "--multiply", "center_positions": "--center-positions",
        "device": "--device", "precision": "--precision", "batch": "--batch", "threads": "--threads",
    },
    "cluster": {"path": "", "k": "--k", "seed": "--seed", "out": "--out"},
    "index": {"path": ""},
    "similar": {
        "path": "", "at": "--at", "unlike": "--not", "top": "--top", "method": "--method", "min_score": "--min-score",
        "extent": "--extent", "dates": "--dates", "scenes": "--scenes", "out": "--out",
        "text": "--text", "encoder": "--encoder",
    },
    "reduce": {"path": "", "dims": "--dims", "out": "--out", "apply": "--apply"},
    "encoders": {"available": "--available", "get": "--get", "accept_licence": "--accept-licence", "out": "--out"},
    "doctor": {},
    "inspect": {"model": ""},
    "fit-mosaiks": {
        "raster": "", "out": "--out", "bands": "--bands", "patch": "--patch", "features": "--features",
        "seed": "--seed", "overwrite": "--overwrite",
    },
    "sweep": {
        "raster": "", "out": "--out", "preset": "--preset", "labels": "--labels", "field": "--field",
        "extent": "--extent", "encoders": "--encoders", "patches": "--patches", "refine": "--refine",
        "tiles": "--tiles", "resolutions": "--resolutions", "overlaps": "--overlaps", "precisions": "--precisions",
        "vectors": "--vectors", "squeeze": "--squeeze",
        "bands": "--bands", "date": "--date", "device": "--device", "seed": "--seed",
    },
    "classify": {
        "path": "", "out": "--out", "labels": "--labels", "field": "--field", "model": "--model",
        "method": "--method", "unknown": "--unknown", "far": "--far", "smooth": "--smooth", "seed": "--seed",
        "overwrite": "--overwrite",
    },
    "change": {
        "paths": "", "out": "--out", "threshold": "--threshold", "against": "--against", "smallest": "--smallest",
        "like": "--like", "likeness": "--likeness", "k": "--k",
        "seed": "--seed", "overwrite": "--overwrite",
    },
    "import": {
        "source": "", "out": "--out", "product": "--product", "encoder": "--encoder", "extent": "--extent",
        "coarsen": "--coarsen", "grid": "--grid", "vectors": "--vectors", "geometry": "--geometry", "crs": "--crs",
        "side": "--side", "date": "--date", "overwrite": "--overwrite",
    },
    "verify": {"source": "", "vectors": "--vectors", "geometry": "--geometry", "crs": "--crs"},
    "export": {
        "path": "", "out": "--out", "format": "--format", "numbers": "--numbers", "crs": "--crs",
        "overwrite": "--overwrite",
    },
}  # fmt: skip
PARAMETERS = {
    "embed": [
        "ENCODER", "BANDS", "EXTENT", "MASK", "PATCH_SIZE", "RESOLUTION", "TILE_SIZE", "OVERLAP", "REFINE", "TOKENS",
        "GROUPS", "MIN_VALID", "DATE", "SENSOR", "SENSOR_BANDS", "WAVELENGTHS", "SUBTRACT", "MULTIPLY",
        "CENTER_POSITIONS", "DEVICE", "PRECISION", "BATCH_SIZE", "THREADS", "FEATURES", "SEED",
    ],
    "embed-many": [
        "ENCODER", "ASSETS", "OVERLAPPING", "BANDS", "MASK", "PATCH_SIZE", "RESOLUTION", "TILE_SIZE", "OVERLAP",
        "REFINE", "GROUPS", "MIN_VALID", "DATE", "SENSOR", "SENSOR_BANDS", "WAVELENGTHS", "SUBTRACT", "MULTIPLY",
        "CENTER_POSITIONS", "DEVICE", "PRECISION", "BATCH_SIZE", "THREADS",
    ],
    "cluster": ["K", "SEED"],
    "index": [],
    "similar": ["TEXT", "METHOD", "TOP_N", "MIN_SCORE"],
    "reduce": ["DIMENSIONS"],
    "encoders": [],
    "doctor": [],
    "inspect": [],
    "fit-mosaiks": ["BANDS", "PATCH_SIZE", "FEATURES", "SEED"],
    "sweep": [
        "PRESET", "LABELS", "FIELD", "EXTENT", "ENCODERS", "PATCH_SIZES", "REFINE", "TILE_SIZES", "RESOLUTIONS",
        "OVERLAPS", "PRECISIONS", "VECTORS", "SQUEEZE", "BANDS", "DATE", "DEVICE", "SEED",
    ],
    "change": ["THRESHOLD", "AGAINST", "SMALLEST", "LIKE", "LIKENESS", "K", "SEED"],
    "classify": ["LABELS", "FIELD", "MODEL", "METHOD", "UNKNOWN", "FAR", "SMOOTH", "SEED"],
    "import": [
        "PRODUCT", "ENCODER", "EXTENT", "COARSEN", "GRID", "VECTORS", "GEOMETRY", "CRS", "SIDE", "DATE",
    ],
    "verify": ["VECTORS", "GEOMETRY", "CRS"],
    "export": ["FORMAT", "NUMBERS", "PLACES"],
}  # fmt: skip


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
class TestEachVerb:
    def test_has_one_row_for_each_field_of_its_request(self, verb: Verb) -> None:
        fields = {field.name: field for field in dataclasses.fields(REQUEST_TYPES[verb.name])}
        assert sorted(option.field for option in verb.options) == sorted(fields)
        for option in verb.options:
            given = dataclasses.MISSING if option.required else option.default
            assert fields[option.field].default == given, option.field

    def test_keeps_the_names_that_are_in_scripts(self, verb: Verb) -> None:
        assert {option.field: option.flag for option in verb.options} == FLAGS[verb.name]
        assert [option.parameter for option in verb.options if option.parameter] == PARAMETERS[verb.name]

    def test_explains_each_option_in_sentences(self, verb: Verb) -> None:
        for option in verb.options:
            assert re.match(r"[A-Za-z0-9].*\.$", option.help), option.field
            assert option.metavar or option.choices or option.kind is Kind.SWITCH, option.field
            assert option.label or not option.parameter, option.field

    def test_has_defaults_among_its_choices(self, verb: Verb) -> None:
        for option in verb.options:
            assert not option.choices or option.default in option.choices


def test_defaults_and_what_must_be_given_are_in_the_table() -> None:
    assert [option.field for option in EMBED.options if option.required] == ["raster", "encoder", "out"]
    assert EMBED.default("min_valid") == EmbedRequest("a.tif", "mosaiks", "out").min_valid == 0.5
    assert EMBED.default("tile") is None
    assert FIT_MOSAIKS.default("patch") == FitMosaiksRequest("a.tif", "m.onnx").patch == 8
    assert [verb.name for verb in VERBS if verb.can_plan] == ["embed"]


def test_the_methods_are_those_of_the_search() -> None:
    assert METHODS == search.METHODS


def test_both_processes_can_import_it_without_numpy() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import terrapatch.model.options; "
        "print([name for name in ('numpy', 'rasterio', 'onnxruntime', 'sklearn', 'qgis') if name in sys.modules])"
    )
    folder = str(Path(terrapatch.__file__).resolve().parent.parent)
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_an_embedding_run_imports_no_library_that_most_runs_do_not_need() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import terrapatch.model.jobs.embed; "
        "print([name for name in ('onnx', 'scipy', 'sklearn', 'pyogrio', 'urllib.request') if name in sys.modules])"
    )
    folder = str(Path(terrapatch.__file__).resolve().parent.parent)
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_the_readme_says_of_options_what_the_table_says() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("| option of `embed` | meaning |\n| --- | --- |\n")[2].partition("\n\n")[0]
    rows = [re.fullmatch(r"\| `(--[a-z-]+)(?: (.*))?` \| (.*) \|", line) for line in table.splitlines()]
    assert len(rows) > 10
    options = {option.flag: option for option in EMBED.options}
    for row in rows:
        assert row is not None
        flag, metavar, meaning = row.groups()
        if flag == "--dry-run":  # of the verb, not of its request
            continue
        assert meaning == options[flag].help
        assert (metavar or "").replace("\\|", "|") == options[flag].metavar or "|".join(options[flag].choices)
