"""What the plan says is what the run does, for encoders x rasters x options: grid, tiles, bands, words, refusals."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import write_clay, write_clay_v0, write_cnn, write_dino, write_pooled
from fake_encoders import write_mean_encoder
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_plan import plan_embedding
from terrapatch.model.jobs.plan import plan_json
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

NORTH_UP = Affine(10, 0, 500_000, 0, -10, 4_000_000)
# name: (band names, rows, columns, profile)
RASTERS: Dict[str, tuple] = {
    "rgb": (("red", "green", "blue"), 96, 160, {}),
    "worldview": (
        ("coastal", "blue", "green", "yellow", "red", "red edge", "nir1", "nir2"), 70, 83, {"dtype": "uint16"},
    ),
    "one band": (("",), 64, 64, {"dtype": "float32"}),
    "thirteen": (("",) * 13, 64, 96, {}),
    "degrees": (("blue", "green", "red"), 48, 64, {"crs": "EPSG:4326", "transform": Affine(1e-4, 0, 9, 0, -1e-4, 60)}),
    "no crs, turned": (("", "", ""), 50, 40, {"crs": None, "transform": Affine.rotation(30) * Affine.scale(2, -2)}),
    "south up": (("red", "green", "blue", "nir"), 33, 65, {"transform": Affine(10, 0, 0, 0, 10, 0)}),
    "tiny": (("red", "green", "blue"), 9, 21, {}),
}  # fmt: skip

VALUES: Dict[str, list] = {
    "tile": [8, 16, 30, 32, 64, 96, 128, (32, 64), (64, 16)],
    "overlap": [0, 8, 16, 17, 64, -1],
    "patch": [1, 4, 8, 12, 16, 32, 64, 0],
    "refine": [1, 2, 4, 3],
    "resolution": ["native", "encoder", "5", "20", "2.5", "1e9", "0", "fine"],
    "tokens": ["patch", "tile", "both", "raw", "all"],
    "min_valid": [0.0, 0.5, 1.0, 1.5],
    "bands": [(1,), (3, 2, 1), (1, 1, 1), (1, 9), (2, 3, 5, 7)],
    "groups": ["mean", "concat", "rgb", "none of them"],
    "wavelengths": [(0.66, 0.56, 0.48), (0.66,)],
    "center_positions": [True],
    "date": ["2020-05-18", "unknown", "May"],
    "extent": [(500_100.0, 3_999_300.0, 500_700.0, 3_999_900.0), (0.0, 0.0, 1.0, 1.0)],
    "mask_wkt": ["POLYGON((500100 3999900,500400 3999900,500400 3999500,500100 3999900))", "?"],
    "features": [16, 7],
}


@st.composite
def some_options(draw: Any) -> Dict[str, Any]:
    """Up to four options; many make sense together."""
    names = draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=4, unique=True))
    return {name: draw(st.sampled_from(VALUES[name])) for name in names}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All rasters, without one invalid pixel, and all encoders."""
    folder = tmp_path_factory.mktemp("plans")
    for name, (bands, rows, cols, profile) in RASTERS.items():
        whole: dict = {"crs": "EPSG:32631", "transform": NORTH_UP, "dtype": "uint8", "photometric": "MINISBLACK"}
        whole.update({"count": len(bands), "height": rows, "width": cols, **profile})
        with rasterio.open(folder / f"{name}.tif", "w", driver="GTiff", **whole) as dataset:
            pixels = np.random.default_rng(1).integers(1, 250, (len(bands), rows, cols))
            dataset.write(pixels.astype(whole["dtype"]))
            dataset.descriptions = bands
    for write in (write_clay, write_clay_v0, write_cnn, write_dino, write_pooled):
        write(folder)
    write_mean_encoder(folder, 8, 3)
    return folder


def run(request: EmbedRequest) -> Dict[str, Any]:
    """Embed; returns what embedding.json says, or the refusal."""
    reporter = SilentReporter()
    try:
        embed(request, reporter)
    except InputError as error:
        return {"refused": str(error)}
    return {**EmbeddingSet.open(Path(request.out)).metadata, "notices": reporter.notices}


@settings(
    max_examples=120, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    raster=st.sampled_from(list(RASTERS)),
    encoder=st.sampled_from(["clay", "clay_v0", "cnn", "dino", "pooled", "mean8", "mosaiks"]),
    chosen=some_options(),
)
def test_what_the_plan_says_is_what_the_run_does(
    folder: Path, monkeypatch: pytest.MonkeyPatch, raster: str, encoder: str, chosen: Dict[str, Any]
) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(folder / "cache"))
    file = folder / f"{encoder}.onnx"
    with tempfile.TemporaryDirectory(dir=folder) as out:
        request = EmbedRequest(
            raster=str(folder / f"{raster}.tif"),
            encoder=str(file) if file.exists() else encoder,
            out=f"{out}/set",
            device="cpu",
            **{"features": 16, **chosen},
        )
        plan = plan_embedding(request)
        assert not Path(request.out).exists()
        told = plan_json(plan)
        wide = encoder in ("clay", "mean8") and plan.bands and len(plan.bands.bands) != 3
        assume(not wide)  # these cards take any number of bands, their vectors are as long as for three
        done = run(request)
        event("refused" if "refused" in done else "ran")
        if "refused" in done:
            assert told["refusals"][0]["text"] == done["refused"]
            assert not Path(request.out).exists()
            return
        assert told["runs"], told["refusals"]
        assert told["refusals"] == []
        assert plan.grid is not None
        assert plan.grid.to_dict() == done["grid"]
        assert (told["patches"]["rows"], told["patches"]["cols"]) == (done["grid"]["rows"], done["grid"]["cols"])
        assert told["bands_chosen"]["bands"] == done["source"]["bands"]
        assert told["encoder"]["dim"] == done["encoder"]["dim"]
        assert told["tiles"]["tile"] == done["parameters"]["tile"]
        assert told["tiles"]["overlap_px"] == done["parameters"]["overlap"]
        assert (told["date"], told["precision"]) == (done["parameters"]["date"], done["parameters"]["precision"])
        assert told["device"]["name"] == done["device"]
        assert [notice["text"] for notice in told["notices"]] == done["notices"][: len(told["notices"])]
        if plan.mask is None:
            assert told["tiles"]["count"] == done["tiles"]
            assert told["patches"]["count"] == done["patches"]
        if request.tokens == "raw":
            raw = np.load(Path(request.out) / "raw.npy", mmap_mode="r")
            rest = told["patches"]["count"] * (told["encoder"]["dim"] * 2 + 12)
            assert raw.size * 2 == told["size"]["disk_bytes"] - rest
