"""Rasters with names, texts and properties that few have: archives, sub-datasets, Latin-1, colours without a table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Iterator

import numpy as np
import pytest
from fake_encoders import write_mean_encoder
from rasters import vrt_band, write_raster, write_vrt

from terrapatch.model.errors import EmbeddingSetError, RasterError
from terrapatch.model.imagery.file_identity import file_identity
from terrapatch.model.imagery.files_behind import files_behind
from terrapatch.model.imagery.source import open_source
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

ENGINE = Path(__file__).resolve().parents[2] / "model" / "__main__.py"


def flat(value: int, bands: int = 2) -> np.ndarray:
    return np.full((bands, 32, 32), value, dtype=np.uint8)


def vectors(raster: str, folder: Path, out: str = "set") -> np.ndarray:
    request = EmbedRequest(raster, str(write_mean_encoder(folder)), str(folder / out), tile=32)
    embed(request, SilentReporter())
    return np.asarray(EmbeddingSet.open(folder / out).vectors)


class TestIdentity:
    """A set is reused only where what its source's name leads to is still the same."""

    def zipped(self, folder: Path, value: int) -> str:
        with zipfile.ZipFile(folder / "a.zip", "w") as archive:
            archive.write(write_raster(folder / "a.tif", flat(value)), "in/a.tif")
        return f"/vsizip/{folder}/a.zip/in/a.tif"

    @pytest.mark.parametrize(
        "name", ["/vsizip/{0}/a.zip/in/a.tif", "/vsizip/{{{0}/a.zip}}/in/a.tif", "zip://{0}/a.zip!in/a.tif"]
    )
    def test_archive_that_is_replaced(self, tmp_path: Path, name: str) -> None:
        self.zipped(tmp_path, 10)
        raster = name.format(tmp_path)
        assert (vectors(raster, tmp_path) == 10).all()
        before = file_identity(raster, ())
        os.utime(tmp_path / "a.zip", ns=(0, 1))
        assert file_identity(raster, ()) != before
        self.zipped(tmp_path, 20)
        with pytest.raises(EmbeddingSetError, match="source files"):
            vectors(raster, tmp_path)
        assert (vectors(raster, tmp_path, "new") == 20).all()

    def test_unchanged_archive_is_reused(self, tmp_path: Path) -> None:
        raster, reporter = self.zipped(tmp_path, 10), SilentReporter()
        vectors(raster, tmp_path)
        again = embed(EmbedRequest(raster, str(tmp_path / "mean8.onnx"), str(tmp_path / "set"), tile=32), reporter)
        assert again["reused"]
        assert reporter.notices[-1].endswith("nothing to do")

    def test_subdataset_follows_its_file(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "a.tif", flat(10))
        raster = f"GTIFF_DIR:1:{file}"
        assert (vectors(raster, tmp_path) == 10).all()
        write_raster(file, flat(20))
        os.utime(file, ns=(0, 1))
        with pytest.raises(EmbeddingSetError, match="source files"):
            vectors(raster, tmp_path)

    def test_vrt_of_an_archive(self, tmp_path: Path) -> None:
        band = vrt_band(1, self.zipped(tmp_path, 10)).replace('relativeToVRT="1"', 'relativeToVRT="0"')
        vrt = write_vrt(tmp_path / "a.vrt", [band], 32)
        before = open_source(str(vrt)).identity()
        os.utime(tmp_path / "a.zip", ns=(0, 1))
        assert open_source(str(vrt)).identity() != before

    @pytest.fixture
    def address(self, tmp_path: Path) -> Iterator[str]:
        handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}"
            server.shutdown()

    def test_file_on_the_web(self, tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        file = write_raster(tmp_path / "a.tif", flat(10))
        raster = f"/vsicurl/{address}/a.tif"
        before = file_identity(raster, (raster,))
        assert file_identity(raster, (raster,)) == before
        assert "files" in before
        os.utime(file, (10, 10))
        assert file_identity(raster, (raster,)) != before

    @pytest.mark.parametrize(
        "name",
        [
            "{}",
            "/vsizip/{}/b/c.tif",
            "/vsitar/vsigzip/{}",
            'NETCDF:"{}":red',
            "HDF5:{}://red",
            "GPKG:{}:table",
            "/vsizip/{{{}}}/b.tif",
        ],
    )
    def test_files_behind_a_name(self, tmp_path: Path, name: str) -> None:
        file = tmp_path / "a.file"
        file.touch()
        assert files_behind(name.format(file)) == [file]
        assert files_behind(name.format(tmp_path / "none")) == []

    def test_name_of_which_nothing_is_known(self, tmp_path: Path) -> None:
        """The set is reused, and it is said that nobody can tell."""
        write_raster(tmp_path / "a.tif", flat(10))
        xml = write_vrt(tmp_path / "a.vrt", [vrt_band(1, "a.tif").replace("a.tif", "/vsimem/none")], 32).read_text()
        assert file_identity(xml, ()) == {"uri": xml, "size": None, "modified": None}

    def test_raster_that_changes_while_it_is_read(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "a.tif", flat(10))

        class Writing(SilentReporter):
            def progress(self, done: int, total: int, unit: str = "patches") -> None:
                os.utime(file, ns=(0, 1))

        request = EmbedRequest(str(file), str(write_mean_encoder(tmp_path)), str(tmp_path / "set"), tile=32)
        with pytest.raises(RasterError, match="was changed while it was read"):
            embed(request, Writing())
        assert not (tmp_path / "set").exists()
        assert embed(request, SilentReporter())["patches"] == 16


class TestTexts:
    def test_band_description_in_latin_1(self, tmp_path: Path) -> None:
        write_raster(tmp_path / "a.tif", flat(10, 1))
        bands = [
            vrt_band(1, "a.tif", more="<Description>gr@n</Description>"),
            vrt_band(2, "a.tif", more="<Description>rot</Description>"),
        ]
        vrt = write_vrt(tmp_path / "a.vrt", bands, 32, more='<Metadata><MDI key="place">K@ln</MDI></Metadata>')
        vrt.write_bytes(vrt.read_bytes().replace(b"@", b"\xf6"))
        assert open_source(str(vrt)).band_names == ("gr\ufffdn", "rot")
        assert (vectors(str(vrt), tmp_path) == 10).all()

    @pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="their file systems hold names in Unicode only")
    @pytest.mark.parametrize("name", [b"sc\xf6ne.tif", b"f\xf6lder/scene.tif"])
    def test_file_name_that_is_no_utf8(self, tmp_path: Path, name: bytes) -> None:
        file = tmp_path / os.fsdecode(name)
        file.parent.mkdir(exist_ok=True)
        os.rename(write_raster(tmp_path / "a.tif", flat(10)), file)
        write_raster(tmp_path / "a.tif", flat(255, 1))
        os.rename(tmp_path / "a.tif", f"{file}.msk")
        arguments = ["embed", str(file), "--encoder", str(write_mean_encoder(tmp_path)), "--out", str(tmp_path / "set")]
        done = subprocess.run(
            [sys.executable, str(ENGINE), *arguments, "--tile", "32", "--json"], capture_output=True, text=True
        )
        assert (done.returncode, json.loads(done.stdout)["patches"]) == (0, 16), done.stderr
        assert (np.load(tmp_path / "set" / "vectors.npy") == 10).all()
        metadata = json.loads((tmp_path / "set" / "embedding.json").read_text())
        assert metadata["source"]["uri"] == str(file)
        with pytest.raises(RasterError, match=r"n\ufffdne\.tif does not exist"):
            open_source(str(tmp_path / os.fsdecode(b"n\xf6ne.tif")))


class TestGaps:
    """Where a mosaic has no source and no nodata value, its bands are one value over whole tiles."""

    def notices(self, folder: Path, raster: Path) -> list:
        reporter = SilentReporter()
        embed(EmbedRequest(str(raster), str(write_mean_encoder(folder)), str(folder / "set"), tile=16), reporter)
        return [notice for notice in reporter.notices if "counts as ground" in notice]

    def test_are_told(self, tmp_path: Path) -> None:
        pixels = np.random.default_rng(0).integers(1, 200, (2, 32, 32)).astype(np.uint8)
        write_raster(tmp_path / "a.tif", pixels)
        corner = 'xOff="0" yOff="0" xSize="32" ySize="32"'
        place = f"<SrcRect {corner}/><DstRect {corner}/></SimpleSource>"
        bands = [vrt_band(band, "a.tif", band).replace("</SimpleSource>", place) for band in (1, 2)]
        assert self.notices(tmp_path, write_vrt(tmp_path / "a.vrt", bands, 64)) == [
            "band 1 is 0 all over 12 of 16 tiles, and counts as ground there; if these are gaps, give the raster the "
            "nodata value 0 (gdal_edit.py -a_nodata 0)"
        ]

    def test_are_no_news_where_nodata_says_so(self, tmp_path: Path) -> None:
        pixels = np.random.default_rng(0).integers(1, 200, (2, 64, 64)).astype(np.uint8)
        pixels[:, 16:] = 0
        assert self.notices(tmp_path, write_raster(tmp_path / "a.tif", pixels, nodata=0)) == []

    def test_a_tile_that_is_nearly_flat_is_none(self, tmp_path: Path) -> None:
        pixels = np.zeros((2, 64, 64), dtype=np.uint8)
        pixels[:, 3::16, 5::16] = 1
        assert self.notices(tmp_path, write_raster(tmp_path / "a.tif", pixels)) == []


class TestProperties:
    def test_palette_without_a_table(self, tmp_path: Path) -> None:
        write_raster(tmp_path / "a.tif", flat(10, 1))
        vrt = write_vrt(tmp_path / "a.vrt", [vrt_band(1, "a.tif", more="<ColorInterp>Palette</ColorInterp>")], 32)
        source = open_source(str(vrt))
        assert (source.band_numbers, source.color_names, source.palette) == ((1,), ("undefined",), None)

    @pytest.mark.parametrize(
        "transform", ["0, 0, 0, 0, 0, 0", "500000, 10, 5, 4000000, 20, 10", "nan, 10, 0, 0, 0, -10"]
    )
    def test_pixels_without_an_area(self, tmp_path: Path, transform: str) -> None:
        write_raster(tmp_path / "a.tif", flat(10, 1))
        vrt = write_vrt(tmp_path / "a.vrt", [vrt_band(1, "a.tif")], 32)
        vrt.write_text(vrt.read_text().replace("500000, 10, 0, 4000000, 0, -10", transform))
        with pytest.raises(RasterError, match="georeference it, such as with gdal_translate"):
            open_source(str(vrt))


class TestEnvironment:
    @pytest.mark.parametrize("name", ["PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"])
    def test_of_another_build_is_cleaned(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "proj.db").write_text("of another version")
        file, encoder = write_raster(tmp_path / "a.tif", flat(10)), write_mean_encoder(tmp_path)
        arguments = ["embed", str(file), "--encoder", str(encoder), "--out", str(tmp_path / "set"), "--tile", "32"]
        environment = {**os.environ, name: str(tmp_path)}
        done = subprocess.run(
            [sys.executable, str(ENGINE), *arguments], env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr

    def test_a_virtual_raster_runs_no_python(self, tmp_path: Path) -> None:
        write_raster(tmp_path / "a.tif", flat(10, 1))
        planted = tmp_path / "planted"
        code = f"def f(*_):\n    open({str(planted)!r}, 'w')\n"
        function = (
            "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
            f"<PixelFunctionCode><![CDATA[{code}]]></PixelFunctionCode>"
        )
        band = vrt_band(1, "a.tif", more=function).replace(
            "<VRTRasterBand", '<VRTRasterBand subClass="VRTDerivedRasterBand"'
        )
        vrt = write_vrt(tmp_path / "a.vrt", [band], 32)
        arguments = ["embed", str(vrt), "--encoder", str(write_mean_encoder(tmp_path)), "--out", str(tmp_path / "set")]
        environment = {**os.environ, "GDAL_VRT_ENABLE_PYTHON": "YES"}
        done = subprocess.run(
            [sys.executable, str(ENGINE), *arguments], env=environment, capture_output=True, text=True
        )
        assert (done.returncode, planted.exists()) == (2, False), done.stderr


@pytest.mark.parametrize("name", ["scene.tif", "scene.tif.aux.xml", "scene.tif.ovr"])
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    if name != "scene.tif":
        write_raster(tmp_path / "scene.tif", np.ones((1, 8, 8), "uint8"))
    os.mkfifo(tmp_path / name)
    with pytest.raises(RasterError, match=f"{name} is a pipe, needs to be a file"):
        open_source(str(tmp_path / "scene.tif"))
