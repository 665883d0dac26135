"""What a set is identified by never changes unnoticed: a changed identity refuses everybody's finished sets."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import write_clay, write_clay_v0, write_dino, write_pooled, write_prithvi
from fake_encoders import write_polygons
from shapely.geometry import box

from terrapatch.model.jobs import embed_decision
from terrapatch.model.jobs.embed_plan import accepted_plan
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest

GOLDEN = Path(__file__).with_name("plan_identities.json")
MASK = "POLYGON((500100 3999900,500400 3999900,500400 3999500,500100 3999500,500100 3999900))"
SENTINEL_2 = "S2B_MSIL2A_20230518T132231_N0509_R038_T22JBS_20230518T164802.tif"

# raster, encoder, request
CASES: Dict[str, tuple] = {
    "defaults": ("photo.tif", "efficientnet-lite0", {}),
    "every size": (
        "photo.tif",
        "efficientnet-lite0",
        {"bands": (3, 2, 1), "extent": (500_100.0, 3_999_000.0, 502_000.0, 3_999_900.0), "resolution": "5",
         "tile": 128, "overlap": 32, "patch": 32, "refine": 2, "tokens": "both", "min_valid": 0.25, "precision": "int8",
         "center_positions": True, "date": "2020-05-18", "subtract": 12.0},
    ),
    "mask": ("photo.tif", "dino", {"mask_wkt": MASK, "tile": (32, 64)}),
    "mask file": ("photo.tif", "dino", {"mask_file": "mask.gpkg", "resolution": "encoder"}),
    "flexible bands of a sensor": ("sentinel2", "clay", {"bands": (4, 3, 2), "sensor": "sentinel-2-l2a"}),
    "flexible bands, guessed": ("named.tif", "clay4", {"date": "2021-07-01T10:30"}),
    "wavelengths": ("photo.tif", "clay", {"wavelengths": (0.66, 0.56, 0.48), "date": "unknown"}),
    "groups": ("thirteen.tif", "clay_v0", {"groups": "concat", "tokens": "raw"}),
    "offset by metadata": ("sentinel2", "prithvi", {}),
    "one vector a tile": ("photo.tif", "pooled", {}),
    "mosaiks": ("photo.tif", "mosaiks", {"patch": 16, "features": 64, "seed": 3}),
}  # fmt: skip


def write_raster(file: Path, bands: int, dtype: str = "uint8", names: tuple = (), **profile: Any) -> None:
    """Random pixels on a 10 m grid, last changed at a fixed time."""
    options: dict = {"driver": "GTiff", "count": bands, "height": 160, "width": 256, "dtype": dtype}
    options.update({"crs": "EPSG:32631", "transform": Affine(10, 0, 500_000, 0, -10, 4_000_000), **profile})
    with rasterio.open(file, "w", **options) as dataset:
        low, high = (1, 250) if dtype == "uint8" else (1100, 4000)
        dataset.write(np.random.default_rng(bands).integers(low, high, (bands, 160, 256)).astype(dtype))
        if names:
            dataset.descriptions = names
    os.utime(file, ns=(1_700_000_000_000_000_000, 1_700_000_000_000_000_000))


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Rasters and encoders of the cases."""
    folder = tmp_path_factory.mktemp("scenes")
    write_raster(folder / "photo.tif", 3)
    write_raster(folder / "named.tif", 4, names=("blue", "green", "red", "nir"), photometric="MINISBLACK")
    write_raster(folder / "thirteen.tif", 13)
    names = ("B02", "B03", "B04", "B08", "B11", "B12")
    write_raster(folder / SENTINEL_2, 6, "uint16", names)
    write_clay(folder, 4).rename(folder / "clay4.onnx")
    (folder / "clay.json").rename(folder / "clay4.json")
    scaled = [{"type": "z-score", "mean": [1500.0] * 6, "stddev": [800.0] * 6}]
    for write in (write_clay, write_clay_v0, write_dino, write_pooled):
        write(folder)
    write_prithvi(folder, scaling=scaled)
    write_polygons(folder / "mask.gpkg", [box(500_100, 3_999_000, 501_000, 3_999_500)])
    return folder


def identity(folder: Path, raster: str, encoder: str, request: Dict[str, Any]) -> str:
    """A request's identity as JSON, without what differs from machine to machine."""
    file = folder / f"{encoder}.onnx"
    given = {key: str(folder / value) if key == "mask_file" else value for key, value in request.items()}
    plan = accepted_plan(
        EmbedRequest(
            str(folder / (SENTINEL_2 if raster == "sentinel2" else raster)),
            str(file) if file.is_file() else encoder,
            str(folder / "out"),
            device="cpu",
            **given,
        ),
        SilentReporter(),
    )
    found = plan.identity()
    if encoder != "efficientnet-lite0":  # files that the test makes itself depend on versions of onnx and numpy
        assert found["encoder"]["sha256"] == plan.encoder.card.sha256
        assert found["encoder"]["card"] == plan.encoder.card.digest()
        found["encoder"] = {"sha256": "of the file", "card": "of its card"}
    text = json.dumps(found)
    return text.replace(str(folder.resolve()), "FOLDER").replace(f'"size": {found["source"]["size"]}', '"size": 0')


@pytest.mark.parametrize("case", list(CASES))
def test_identities_are_those_of_the_sets_that_people_have(
    scenes: Path, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path))
    raster, encoder, request = CASES[case]
    assert identity(scenes, raster, encoder, request) == json.loads(GOLDEN.read_text(encoding="utf-8"))[case]


def test_an_option_that_is_not_named_there_makes_another_set(scenes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = identity(scenes, "photo.tif", "efficientnet-lite0", {})
    assert identity(scenes, "photo.tif", "efficientnet-lite0", {"batch": 3}) == plain
    monkeypatch.setattr(embed_decision, "_TOLD", embed_decision._TOLD - {"batch"})
    assert identity(scenes, "photo.tif", "efficientnet-lite0", {}) == plain
    found = json.loads(identity(scenes, "photo.tif", "efficientnet-lite0", {"batch": 3}))
    assert found["parameters"] == {**json.loads(plain)["parameters"], "batch": 3}
