"""A finished set is reused while every file that its raster is made of stays the same, and no longer."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Callable, Dict

import numpy as np
import pytest
import rasterio
from fake_encoders import write_mean_encoder
from rasters import vrt_band, write_raster, write_vrt

from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.imagery import file_identity
from terrapatch.model.imagery.file_identity import _without_statistics
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_pixels import sampled_digest
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest

MODIFIED = 1_000_000_000_000_000_000
NODATA = '<PAMDataset><PAMRasterBand band="1"><NoDataValue>{}</NoDataValue></PAMRasterBand></PAMDataset>'


@pytest.fixture
def rasters(tmp_path: Path) -> Dict[str, Path]:
    """A GeoTIFF, a VRT of it, and a VRT of that VRT."""
    return {
        "tif": write_raster(tmp_path / "pixels.tif", np.full((1, 16, 16), 10, dtype="uint8")),
        "vrt": write_vrt(tmp_path / "inner.vrt", [vrt_band(1, "pixels.tif")], 16),
        "vrt of a vrt": write_vrt(tmp_path / "outer.vrt", [vrt_band(1, "inner.vrt")], 16),
    }


def identity(file: Path) -> Dict[str, object]:
    return open_source(str(file)).identity()


def rewrite(file: Path) -> None:
    """New pixels in the same number of bytes."""
    with rasterio.open(file, "r+") as dataset:
        dataset.write(np.full((1, 16, 16), 99, dtype="uint8"))
    os.utime(file, ns=(1, 1))


def write_mask(file: Path) -> None:
    with rasterio.open(file, "r+") as dataset:
        dataset.write_mask(np.zeros((16, 16), dtype=bool))
    os.utime(file, ns=(file.stat().st_atime_ns, MODIFIED))


@pytest.mark.parametrize("kind", ["tif", "vrt", "vrt of a vrt"])
@pytest.mark.parametrize(
    "change",
    [
        rewrite,
        write_mask,
        lambda file: file.with_name("pixels.tif.ovr").write_bytes(b"II*\0"),
        lambda file: file.with_name("pixels.tif.aux.xml").write_text(NODATA.format(10)),
    ],
    ids=["pixels", "mask", "overviews", "nodata beside it"],
)
def test_changes_are_noticed(rasters: Dict[str, Path], kind: str, change: Callable[[Path], None]) -> None:
    os.utime(rasters["tif"], ns=(MODIFIED, MODIFIED))
    before = identity(rasters[kind])
    assert identity(rasters[kind]) == before
    change(rasters["tif"])
    assert identity(rasters[kind]) != before


def test_opening_and_statistics_change_nothing(rasters: Dict[str, Path]) -> None:
    before = {kind: identity(file) for kind, file in rasters.items()}
    assert sorted(file.name for file in rasters["tif"].parent.iterdir()) == ["inner.vrt", "outer.vrt", "pixels.tif"]
    beside = rasters["tif"].with_name("pixels.tif.aux.xml")
    beside.write_text(
        '<PAMDataset><PAMRasterBand band="1"><Histograms><HistItem><HistMin>1</HistMin></HistItem></Histograms>'
        '<Metadata><MDI key="STATISTICS_MEAN">10</MDI></Metadata></PAMRasterBand></PAMDataset>'
    )
    assert {kind: identity(file) for kind, file in rasters.items()} == before
    beside.write_text(NODATA.format(3))
    first = identity(rasters["vrt"])
    beside.write_text(NODATA.format(4))
    assert identity(rasters["vrt"]) != first


def test_one_plain_file_is_told_by_size_and_time_alone(rasters: Dict[str, Path]) -> None:
    stat = rasters["tif"].stat()
    expected = {"uri": str(rasters["tif"].resolve()), "size": stat.st_size, "modified": stat.st_mtime_ns}
    assert identity(rasters["tif"]) == expected


def test_a_set_of_a_vrt_is_not_reused_when_its_source_changed(rasters: Dict[str, Path], tmp_path: Path) -> None:
    request = EmbedRequest(str(rasters["vrt"]), str(write_mean_encoder(tmp_path, 8, 1)), str(tmp_path / "set"))
    assert embed(request, SilentReporter())["reused"] is False
    assert embed(request, SilentReporter())["reused"] is True
    rewrite(rasters["tif"])
    with pytest.raises(InputError, match=r"holds another embedding set .*source files"):
        embed(request, SilentReporter())


def test_xml_that_is_huge_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    told = b"<PAMDataset><Metadata></Metadata></PAMDataset>"
    assert _without_statistics(told) == b""
    monkeypatch.setattr(file_identity, "_MOST_XML_BYTES", len(told) - 1)
    assert _without_statistics(told) == told


def test_xml_that_declares_entities_is_not_parsed(tmp_path: Path) -> None:
    """Old expat, as of Python 3.9 on Windows, would let them grow; the file counts byte for byte."""
    lines = ['<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>', "<PAMDataset><Metadata>&b;</Metadata></PAMDataset>"]
    hostile = "\n".join(lines).encode()
    assert _without_statistics(hostile) == hostile
    assert _without_statistics(lines[1].replace("&b;", "").encode()) == b""


class TestSampled:
    """Of a raster in memory nothing tells whether it has changed, as of databases and services: windows of it do."""

    def test_a_changed_one_is_not_gone_on_with(self, tmp_path: Path) -> None:
        pixels = np.random.default_rng(0).integers(1, 255, (2, 64, 64)).astype("uint8")
        encoder = str(write_mean_encoder(tmp_path, 8))
        told: list = []
        with rasterio.MemoryFile(write_raster(tmp_path / "a.tif", pixels).read_bytes(), ext="tif") as memory:
            request = EmbedRequest(memory.name, encoder, str(tmp_path / "set"))
            assert not open_source(memory.name).tells_changes
            assert embed(request, SilentReporter())["reused"] is False
            reporter = SilentReporter()
            reporter.notice = told.append  # type: ignore[method-assign]
            assert embed(request, reporter)["reused"] is True
            assert "a few windows of" in told[-1]
            with rasterio.open(memory.name, "r+") as dataset:
                dataset.write(pixels[:, ::-1])
            with pytest.raises(EmbeddingSetError, match="its source files have changed since"):
                embed(request, SilentReporter())
            metadata = json.loads((tmp_path / "set" / "embedding.json").read_text())
            del metadata["identity"]["source"]["sampled"]  # as a version before had it: nothing to compare
            (tmp_path / "set" / "embedding.json").write_text(json.dumps(metadata))
            assert embed(request, SilentReporter())["reused"] is True

    def test_files_need_none(self, tmp_path: Path) -> None:
        source = open_source(str(write_raster(tmp_path / "a.tif", np.ones((1, 8, 8), np.uint8))))
        assert source.tells_changes
        assert sampled_digest(source, target_grid(source, None, "native", None)) is None
