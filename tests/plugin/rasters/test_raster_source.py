"""Raster layers of many kinds become sources that the engine reads with the same pixels in the same place."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage

from terrapatch.model.errors import InputError, RasterError
from terrapatch.plugin.engine.environment import python_arguments, start_options
from terrapatch.plugin.engine.errors import RunCanceled
from terrapatch.plugin.engine.formats import opening_problem
from terrapatch.plugin.rasters import LayerReading, engine_source
from terrapatch.plugin.rasters.pixel_grid import BLOCK_PX

# half of the world's width in EPSG:3857, as every tile service cuts it
WORLD = 20037508.342789244
LEVELS = 4
SLOW_SERVICE = """
import http.server, threading
class Slow(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print("asked", flush=True)
        threading.Event().wait()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
print(server.server_port, flush=True)
server.serve_forever()
"""
READ = """
import json, sys
import rasterio
with rasterio.open(sys.argv[1]) as raster:
    print(json.dumps({
        "size": [raster.width, raster.height],
        "bands": raster.count,
        "dtype": raster.dtypes[0],
        "crs": raster.crs.to_epsg() if raster.crs else None,
        "transform": list(raster.transform)[:6],
        "nodata": raster.nodata,
        "colors": [color.name for color in raster.colorinterp],
        "pixels": raster.read(window=((0, 8), (0, 8))).tolist(),
        "mask": raster.dataset_mask(window=((0, 8), (0, 8))).tolist(),
    }))
"""


@pytest.fixture
def read_by_engine(engine_interpreter):
    """What the engine's rasterio finds in a source: description and the 8 × 8 pixels at the upper left."""

    def read(path):
        command = [*python_arguments(engine_interpreter.path), "-c", READ, str(path)]
        answer = subprocess.run(command, capture_output=True, text=True, check=True, **start_options())
        return json.loads(answer.stdout)

    return read


def write_raster(path, pixels, transform=(500000.0, 10.0, 0.0, 7000000.0, 0.0, -10.0), epsg=32721, nodata=None, **more):
    """A raster of an array [bands, height, width]; returns its path as text."""
    bands, height, width = pixels.shape
    types = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, types[str(pixels.dtype)])
    if transform is not None:
        memory.SetGeoTransform(transform)
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        memory.SetProjection(system.ExportToWkt())
    for band in range(bands):
        memory.GetRasterBand(band + 1).WriteArray(pixels[band])
        if nodata is not None:
            memory.GetRasterBand(band + 1).SetNoDataValue(nodata)
    gdal.GetDriverByName(more.pop("driver", "GTiff")).CreateCopy(str(path), memory, options=more.pop("options", []))
    return str(path)


def ramp(bands=2, height=20, width=30, dtype="uint16"):
    """Pixels that tell where they are: 1000·band + 40·row + col."""
    band, row, col = np.mgrid[1 : bands + 1, 0:height, 0:width]
    return (1000 * band + 40 * row + col).astype(dtype)


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    """A folder of tiles whose pixels tell where they are: red is the column, green the row, blue the tile."""
    folder = tmp_path_factory.mktemp("tiles")
    step = np.arange(256)
    for level in range(LEVELS):
        for col in range(2**level):
            (folder / f"{level}/{col}").mkdir(parents=True)
            for row in range(2**level):
                pixels = np.zeros((256, 256, 4), np.uint8)
                pixels[..., 0], pixels[..., 1], pixels[..., 2] = step, step[:, None], 16 * col + row
                pixels[..., 3] = 255
                image = QImage(pixels.tobytes(), 256, 256, 1024, QImage.Format.Format_RGBA8888)
                assert image.save(str(folder / f"{level}/{col}/{row}.png"))
    (folder / "3" / "4" / "4.png").unlink()
    return folder


class TestFilesOfTheEngine:
    """The engine opens these itself: nothing is written."""

    @pytest.fixture
    def source_of(self, raster_layer, feedback, tmp_path):
        def find(source, extent=None, resolution="native"):
            found = engine_source(raster_layer(source), extent, resolution, feedback, tmp_path / "work")
            assert not found.copied
            assert not (tmp_path / "work").exists()
            return found

        return find

    def test_geotiff(self, sample_folder, source_of):
        source = source_of(sample_folder / "landsat8_parana.tif")
        assert source.path == str(sample_folder / "landsat8_parana.tif")
        assert (source.bands, source.extent, source.resolution) == (3, None, "native")
        assert source.crs.authid() == "EPSG:32621"
        assert source.layer_source == source.path

    def test_extent_and_resolution_are_handed_on(self, sample_folder, source_of):
        box = QgsRectangle(730000, -2800000, 731000, -2799000)
        source = source_of(sample_folder / "landsat8_parana.tif", box, "60")
        assert source.extent == (730000, -2800000, 731000, -2799000)
        assert source.resolution == "60"

    def test_null_extent_means_all(self, sample_folder, source_of):
        assert source_of(sample_folder / "landsat8_parana.tif", QgsRectangle()).extent is None

    def test_geographic_raster(self, tmp_path, source_of, read_by_engine):
        path = write_raster(tmp_path / "degrees.tif", ramp(), (-55.0, 0.01, 0, -25.0, 0, -0.01), 4326)
        found = read_by_engine(source_of(path).path)
        assert found["crs"] == 4326
        assert found["transform"] == pytest.approx([0.01, 0, -55, 0, -0.01, -25])
        assert found["pixels"] == ramp()[:, :8, :8].tolist()

    def test_tables_of_a_geopackage(self, tmp_path, source_of, read_by_engine):
        file = tmp_path / "two tables.gpkg"
        table = "RASTER_TABLE={}"
        pixels = np.stack([ramp(1, 300, 300, "uint16")[0] % 251] * 3).astype("uint8")
        write_raster(file, pixels, driver="GPKG", options=[table.format("first"), "TILE_FORMAT=PNG"])
        more = [table.format("second"), "TILE_FORMAT=PNG", "APPEND_SUBDATASET=YES"]
        write_raster(file, pixels + 1, driver="GPKG", options=more)
        for name, expected in (("first", pixels), ("second", pixels + 1)):
            source = source_of(f"GPKG:{file}:{name}")
            assert source.path == f"GPKG:{file}:{name}"
            assert np.array(read_by_engine(source.path)["pixels"])[:3].tolist() == expected[:, :8, :8].tolist()

    def test_variable_of_a_netcdf(self, tmp_path, source_of, read_by_engine):
        if gdal.GetDriverByName("netCDF") is None:
            pytest.skip("this GDAL has no netCDF")
        file = tmp_path / "series.nc"
        write_raster(file, ramp(1, dtype="int16"), driver="netCDF")
        source = source_of(f'NETCDF:"{file}":Band1')
        assert read_by_engine(source.path)["pixels"] == ramp(1)[:, :8, :8].tolist()

    def test_file_in_a_zip(self, tmp_path, source_of, read_by_engine):
        plain = write_raster(tmp_path / "plain.tif", ramp())
        with zipfile.ZipFile(tmp_path / "packed.zip", "w") as archive:
            archive.write(plain, "inner.tif")
        source = source_of(f"/vsizip/{tmp_path}/packed.zip/inner.tif")
        assert read_by_engine(source.path)["pixels"] == ramp()[:, :8, :8].tolist()

    def test_vrt(self, tmp_path, source_of, read_by_engine):
        plain = write_raster(tmp_path / "plain.tif", ramp(3))
        gdal.Translate(str(tmp_path / "some.vrt"), plain, format="VRT", bandList=[3, 1])
        source = source_of(tmp_path / "some.vrt")
        assert read_by_engine(source.path)["pixels"] == ramp(3)[[2, 0], :8, :8].tolist()

    def test_rotated_and_south_up_rasters_keep_their_axes(self, tmp_path, source_of, read_by_engine):
        rotated = (500000.0, 8.0, 6.0, 7000000.0, 6.0, -8.0)
        path = write_raster(tmp_path / "rotated.tif", ramp(), rotated)
        assert read_by_engine(source_of(path).path)["transform"] == [8, 6, 500000, 6, -8, 7000000]

    def test_rare_format_that_the_engine_reads(self, tmp_path, source_of):
        path = write_raster(tmp_path / "rare.sdat", ramp(1, dtype="float32"), driver="SAGA")
        assert source_of(path).path == path

    def test_no_crs(self, tmp_path, source_of):
        source = source_of(write_raster(tmp_path / "plain.tif", ramp(), epsg=None))
        assert not source.crs.isValid()


class TestViewsOfFiles:
    """The engine opens a VRT of a few lines that carries what the user changed in QGIS."""

    @pytest.fixture
    def view_of(self, feedback, tmp_path, read_by_engine):
        (tmp_path / "work").mkdir()

        def find(layer):
            before = layer.dataProvider().dataSourceUri(), layer.crs().toWkt(), layer.customPropertyKeys()
            source = engine_source(layer, None, "native", feedback, tmp_path / "work")
            assert (source.copied, source.path) == (False, str(tmp_path / "work" / "layer_view.vrt"))
            assert before == (layer.dataProvider().dataSourceUri(), layer.crs().toWkt(), layer.customPropertyKeys())
            return read_by_engine(source.path)

        return find

    def test_user_nodata(self, tmp_path, raster_layer, view_of):
        layer = raster_layer(write_raster(tmp_path / "plain.tif", ramp(1)))
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1042, 1042)])
        found = view_of(layer)
        assert found["nodata"] == 1042
        assert np.argwhere(np.array(found["mask"]) == 0).tolist() == [[1, 2]]
        assert found["pixels"] == ramp(1)[:, :8, :8].tolist()

    def test_source_nodata_switched_off(self, tmp_path, raster_layer, view_of):
        layer = raster_layer(write_raster(tmp_path / "plain.tif", ramp(2), nodata=1042))
        for band in (1, 2):
            layer.dataProvider().setUseSourceNoDataValue(band, False)
        found = view_of(layer)
        assert found["nodata"] is None
        assert np.array(found["mask"]).min() == 255

    def test_crs_of_the_layer(self, tmp_path, raster_layer, view_of):
        layer = raster_layer(write_raster(tmp_path / "plain.tif", ramp()))
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32621"))
        assert view_of(layer)["crs"] == 32621

    def test_open_options(self, tmp_path, raster_layer, view_of):
        path = write_raster(tmp_path / "plain.tif", np.repeat(np.repeat(ramp(1, 64, 64), 2, 1), 2, 2))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.BuildOverviews("NEAREST", [2])
        del dataset
        layer = raster_layer(f"{path}|option:OVERVIEW_LEVEL=0")
        found = view_of(layer)
        assert found["size"] == [64, 64]
        assert found["pixels"] == ramp(1, 64, 64)[:, :8, :8].tolist()

    def test_picture_without_position_lies_where_qgis_draws_it(self, tmp_path, raster_layer, view_of):
        path = write_raster(tmp_path / "plain.png", ramp(1, dtype="uint8"), transform=None, epsg=None, driver="PNG")
        layer = raster_layer(path)
        assert layer.extent() == QgsRectangle(0, -20, 30, 0)
        assert view_of(layer)["transform"] == [1, 0, 0, 0, -1, 0]

    @pytest.mark.parametrize("count", [3, 4])  # of four, newer GDAL makes what only it can read
    def test_control_points(self, tmp_path, raster_layer, feedback, read_by_engine, count):
        memory = gdal.GetDriverByName("MEM").Create("", 30, 20, 1, gdal.GDT_UInt16)
        memory.GetRasterBand(1).WriteArray(ramp(1)[0])
        corners = [(0, 0), (30, 0), (0, 20), (30, 20)]
        points = [gdal.GCP(500000 + 10 * col, 7000000 - 10 * row, 0, col, row) for col, row in corners[:count]]
        system = osr.SpatialReference()
        system.ImportFromEPSG(32721)
        memory.SetGCPs(points, system.ExportToWkt())
        gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "points.tif"), memory)
        layer = raster_layer(tmp_path / "points.tif")
        (tmp_path / "work").mkdir()
        found = read_by_engine(engine_source(layer, None, "native", feedback, tmp_path / "work").path)
        assert found["crs"] == 32721
        assert found["transform"] == pytest.approx([10, 0, 500000, 0, -10, 7000000], abs=1e-3)
        assert found["pixels"][:1] == ramp(1)[:, :8, :8].tolist()

    def test_unchanged_view_keeps_its_time(self, tmp_path, raster_layer, view_of):
        layer = raster_layer(write_raster(tmp_path / "plain.tif", ramp(1)))
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1042, 1042)])
        view_of(layer)
        first = (tmp_path / "work" / "layer_view.vrt").stat()
        view_of(layer)
        second = (tmp_path / "work" / "layer_view.vrt").stat()
        assert (first.st_mtime_ns, first.st_ino) == (second.st_mtime_ns, second.st_ino)
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1043, 1043)])
        assert view_of(layer)["nodata"] == 1043


class TestCopies:
    """Only QGIS can read these, so their pixels are copied."""

    @pytest.fixture
    def copy_of(self, feedback, tmp_path):
        def find(layer, extent=None, resolution="native"):
            source = engine_source(layer, extent, resolution, feedback, tmp_path / "work")
            assert (source.copied, source.path) == (True, str(tmp_path / "work" / "layer_pixels.tif"))
            assert source.extent is None
            return source

        return find

    def test_raster_in_memory(self, raster_layer, copy_of, read_by_engine):
        path = write_raster("/vsimem/in_memory.tif", ramp(3))
        source = copy_of(raster_layer(path))
        found = read_by_engine(source.path)
        assert (found["size"], found["bands"], found["dtype"], found["crs"]) == ([30, 20], 3, "uint16", 32721)
        assert found["transform"] == [10, 0, 500000, 0, -10, 7000000]
        assert found["pixels"] == ramp(3)[:, :8, :8].tolist()
        assert np.array(found["mask"]).min() == 255
        gdal.Unlink(path)

    def test_extent_is_snapped_to_the_pixels_it_touches(self, raster_layer, copy_of, read_by_engine):
        path = write_raster("/vsimem/in_memory.tif", ramp(1))
        source = copy_of(raster_layer(path), QgsRectangle(500052, 6999871, 500138, 6999950))
        found = read_by_engine(source.path)
        assert found["size"] == [9, 8]
        assert found["transform"] == [10, 0, 500050, 0, -10, 6999950]
        assert found["pixels"] == ramp(1)[:, 5:13, 5:13].tolist()
        gdal.Unlink(path)

    def test_coarser_resolution_averages(self, raster_layer, copy_of, read_by_engine):
        path = write_raster("/vsimem/in_memory.tif", ramp(1, dtype="float32"))
        source = copy_of(raster_layer(path), None, "20")
        found = read_by_engine(source.path)
        assert (found["size"], source.resolution) == ([15, 10], "native")
        expected = ramp(1)[0].reshape(10, 2, 15, 2).mean(axis=(1, 3))
        assert np.array(found["pixels"][0]) == pytest.approx(expected[:8, :8])
        gdal.Unlink(path)

    def test_ranges_of_user_nodata_become_a_mask(self, tmp_path, raster_layer, copy_of, read_by_engine):
        layer = raster_layer(write_raster(tmp_path / "plain.tif", ramp(2), nodata=1000))
        layer.dataProvider().setUserNoDataValue(2, [QgsRasterRange(2041, 2043), QgsRasterRange(2080, 2080)])
        found = read_by_engine(copy_of(layer).path)
        assert np.argwhere(np.array(found["mask"]) == 0).tolist() == [[0, 0], [1, 1], [1, 2], [1, 3], [2, 0]]
        valid = np.array(found["mask"]) > 0
        assert np.array_equal(np.array(found["pixels"])[:, valid], ramp(2)[:, :8, :8][:, valid])

    def test_not_a_number(self, raster_layer, copy_of, read_by_engine):
        pixels = ramp(1, dtype="float32")
        pixels[0, 2, 3] = np.nan
        path = write_raster("/vsimem/in_memory.tif", pixels, nodata=1042.0)
        found = read_by_engine(copy_of(raster_layer(path)).path)
        assert np.argwhere(np.array(found["mask"]) == 0).tolist() == [[1, 2], [2, 3]]
        gdal.Unlink(path)

    def test_no_crs(self, raster_layer, copy_of, read_by_engine):
        path = write_raster("/vsimem/in_memory.tif", ramp(1), epsg=None)
        assert read_by_engine(copy_of(raster_layer(path)).path)["crs"] is None
        gdal.Unlink(path)

    def test_more_than_one_block(self, raster_layer, copy_of, feedback):
        size = BLOCK_PX + 70
        row, col = np.mgrid[0:size, 0:size]
        pixels = np.stack([row, col]).astype("uint16")
        path = write_raster("/vsimem/in_memory.tif", pixels)
        source = copy_of(raster_layer(path))
        assert np.array_equal(gdal.Open(source.path).ReadAsArray(), pixels)
        assert feedback.percents == [25, 50, 75, 100]
        gdal.Unlink(path)

    def test_unchanged_copy_keeps_its_time(self, raster_layer, copy_of, tmp_path):
        path = write_raster("/vsimem/in_memory.tif", ramp(1))
        copy_of(raster_layer(path))
        first = (tmp_path / "work" / "layer_pixels.tif").stat().st_mtime_ns
        copy_of(raster_layer(path))
        assert (tmp_path / "work" / "layer_pixels.tif").stat().st_mtime_ns == first
        gdal.Unlink(path)

    def test_format_that_the_engine_lacks(self, tmp_path, raster_layer, copy_of, feedback, monkeypatch):
        path = write_raster(tmp_path / "rare.sdat", ramp(1, dtype="float32"), driver="SAGA")
        monkeypatch.setattr(
            "terrapatch.plugin.engine.formats.opening_problem", lambda interpreter, raster: "not recognized"
        )
        copy_of(raster_layer(path))
        assert feedback.infos == [
            f"The engine cannot open {path} (SAGA: not recognized), so the pixels of the layer 'raster' are copied "
            f"for it."
        ]

    def test_in_another_thread(self, raster_layer, feedback, tmp_path):
        path = write_raster("/vsimem/in_memory.tif", ramp(3))
        reading = LayerReading(raster_layer(path))
        found = []
        thread = threading.Thread(
            target=lambda: found.append(reading.engine_source(None, "native", feedback, tmp_path).path)
        )
        thread.start()
        thread.join(30)
        assert np.array_equal(gdal.Open(found[0]).ReadAsArray(), ramp(3))
        gdal.Unlink(path)

    def test_alpha_stays_alpha_with_the_numbers_of_the_layer(self, raster_layer, feedback, tmp_path, read_by_engine):
        path = write_raster("/vsimem/in_memory.tif", ramp(4))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_AlphaBand)
        dataset = None
        source = engine_source(raster_layer(path), None, "native", feedback, tmp_path)
        assert (source.copied, source.bands) == (True, 4)
        found = read_by_engine(source.path)
        assert [color == "alpha" for color in found["colors"]] == [True, False, False, False]
        assert np.array_equal(found["pixels"], ramp(4)[:, :8, :8])
        gdal.Unlink(path)

    def test_a_colour_table_is_copied(self, raster_layer, feedback, tmp_path, read_by_engine):
        path = "/vsimem/palette.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(path, 16, 16, 1)
        dataset.SetGeoTransform((500000.0, 10.0, 0.0, 7000000.0, 0.0, -10.0))
        table = gdal.ColorTable()
        for value, color in enumerate([(255, 0, 0, 255), (0, 128, 0, 255), (1, 2, 3, 255)]):
            table.SetColorEntry(value, color)
        dataset.GetRasterBand(1).SetRasterColorTable(table)
        values = np.zeros((16, 16), np.uint8)
        values[:, ::2] = 2
        dataset.GetRasterBand(1).WriteArray(values)
        dataset = None
        source = engine_source(raster_layer(path), None, "20", feedback, tmp_path)
        dataset = gdal.Open(source.path)
        copy = dataset.GetRasterBand(1)
        table = copy.GetRasterColorTable()
        assert [table.GetColorEntry(value)[:3] for value in range(3)] == [(255, 0, 0), (0, 128, 0), (1, 2, 3)]
        assert set(np.unique(copy.ReadAsArray())) <= {0, 2}  # no colour is made of the numbers of two others
        assert read_by_engine(source.path)["colors"] == ["palette"]
        gdal.Unlink(path)


class TestTileService:
    """An XYZ layer, copied at the resolution asked for."""

    @pytest.fixture
    def layer(self, tiles, raster_layer):
        url = f"file://{tiles}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        return raster_layer(f"type=xyz&url={url}&zmin=0&zmax={LEVELS - 1}", "wms")

    def test_pixel_for_pixel(self, layer, feedback, tmp_path, read_by_engine):
        size = 2 * WORLD / 2048  # of a pixel on level 3
        # columns 700..1899, rows 1100..2047 of the level: parts of 6 × 4 tiles in 3 × 2 blocks
        box = QgsRectangle(-WORLD + 700 * size, -WORLD, -WORLD + 1900 * size, WORLD - 1100 * size)
        source = engine_source(layer, box, "native", feedback, tmp_path)
        assert (source.copied, source.bands, source.crs.authid()) == (True, 3, "EPSG:3857")
        told = [f"Tiles of the service read: {done} of 24" for done in (4, 8, 12, 16, 20, 24)]
        assert feedback.texts == told
        assert feedback.infos == [f"Tiles read from the service: 24, at {size:g} CRS units per pixel."]
        dataset = gdal.Open(source.path)
        assert (dataset.RasterXSize, dataset.RasterYSize) == (1200, 948)
        assert dataset.GetGeoTransform() == pytest.approx((box.xMinimum(), size, 0, box.yMaximum(), 0, -size))
        row, col = np.mgrid[1100:2048, 700:1900]
        missing = (row // 256 == 4) & (col // 256 == 4)
        expected = np.stack([col % 256, row % 256, 16 * (col // 256) + row // 256])
        pixels = dataset.ReadAsArray()
        assert np.array_equal(pixels[:, ~missing], expected[:, ~missing])
        assert np.array_equal(dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() == 0, missing)
        found = read_by_engine(source.path)
        assert (found["colors"], found["crs"]) == (["red", "green", "blue"], 3857)

    def test_at_a_coarser_resolution(self, layer, feedback, tmp_path):
        size = 2 * WORLD / 512  # of a pixel on level 1
        # columns 101..400, rows 57..312 of the level: parts of all four tiles
        box = QgsRectangle(-WORLD + 101 * size, WORLD - 313 * size, -WORLD + 401 * size, WORLD - 57 * size)
        source = engine_source(layer, box, repr(size), feedback, tmp_path)
        row, col = np.mgrid[57:313, 101:401]
        expected = np.stack([col % 256, row % 256, 16 * (col // 256) + row // 256])
        assert np.array_equal(gdal.Open(source.path).ReadAsArray(), expected)

    @pytest.mark.parametrize(("resolution", "level"), [(0.4, 3), (1, 3), (1.4, 3), (1.6, 2), (2, 2), (2.9, 2), (4, 1)])
    def test_tiles_of_the_nearest_level(self, resolution, level, layer, feedback, tmp_path):
        native = 2 * WORLD / 2048
        size = resolution * native
        box = QgsRectangle(-90 * size, -80 * size, 110 * size, 130 * size)
        source = engine_source(layer, box, repr(size), feedback, tmp_path)
        dataset = gdal.Open(source.path)
        xmin, width, _, ymax, _, height = dataset.GetGeoTransform()
        row, col = np.mgrid[0 : dataset.RasterYSize, 0 : dataset.RasterXSize]
        across = (xmin + (col + 0.5) * width + WORLD) / (2 * WORLD) * 2**level
        down = (WORLD - ymax - (row + 0.5) * height) / (2 * WORLD) * 2**level
        there = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
        red, green, blue = dataset.ReadAsArray().astype(int)
        # a third of a pixel on the copy, in pixels of the level
        nearby = 256 * size / 3 / (2 * WORLD) * 2**level + 0.51
        inside = there & (np.abs(across % 1 - 0.5) < 0.49) & (np.abs(down % 1 - 0.5) < 0.49)
        assert inside.sum() > 0.5 * inside.size
        assert np.array_equal(blue[inside], (16 * np.floor(across) + np.floor(down))[inside])
        assert np.abs(red + 0.5 - 256 * (across % 1))[inside].max() <= nearby
        assert np.abs(green + 0.5 - 256 * (down % 1))[inside].max() <= nearby

    def test_needs_an_extent(self, layer, feedback, tmp_path):
        with pytest.raises(InputError, match=r"'raster' has no size of its own.* Give an extent"):
            engine_source(layer, None, "native", feedback, tmp_path)

    def test_too_many_pixels(self, layer, feedback, tmp_path):
        with pytest.raises(InputError, match=r"40,07\d × 40,07\d pixels of 1000 .* coarser resolution"):
            engine_source(layer, QgsRectangle(-WORLD, -WORLD, WORLD, WORLD), "1000", feedback, tmp_path)

    def test_cancel_leaves_nothing(self, layer, feedback, tmp_path):
        feedback.cancel_when = lambda feedback: len(feedback.percents) == 1
        with pytest.raises(RunCanceled):
            engine_source(layer, QgsRectangle(-WORLD, -WORLD, WORLD, WORLD), "native", feedback, tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_cancel_does_not_wait_for_a_slow_service(self, raster_layer, feedback, tmp_path):
        with subprocess.Popen([sys.executable, "-c", SLOW_SERVICE], stdout=subprocess.PIPE, text=True) as service:
            port = int(service.stdout.readline())
            slow = raster_layer(
                f"type=xyz&url=http://127.0.0.1:{port}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=3", "wms"
            )
            reading, ended = LayerReading(slow), []

            def read():
                with pytest.raises(RunCanceled):
                    reading.engine_source(QgsRectangle(0, 0, WORLD, WORLD), "native", feedback, tmp_path)
                ended.append("canceled")

            said = []
            listening = threading.Thread(target=lambda: said.append(service.stdout.readline()), daemon=True)
            thread = threading.Thread(target=read)
            listening.start()
            thread.start()
            while listening.is_alive():  # requests of a thread may need the main one, which is free in QGIS
                QCoreApplication.processEvents()
            assert said == ["asked\n"]  # and never answered
            feedback.cancel()
            while thread.is_alive():
                QCoreApplication.processEvents()
            service.kill()
        assert ended == ["canceled"]
        assert list(tmp_path.iterdir()) == []

    def test_service_out_of_reach(self, raster_layer, feedback, tmp_path):
        gone = raster_layer(f"type=xyz&url=file://{tmp_path}/none/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=3", "wms")
        with pytest.raises(RasterError, match="gave no pixels for this extent"):
            engine_source(gone, QgsRectangle(0, 0, WORLD, WORLD), "native", feedback, tmp_path)
        assert list(tmp_path.iterdir()) == []


class TestRefusal:
    def test_broken_layer(self, feedback, tmp_path):
        with pytest.raises(RasterError, match=r"'lost' cannot be read from .*nowhere\.tif"):
            LayerReading(QgsRasterLayer(str(tmp_path / "nowhere.tif"), "lost", "gdal"))

    def test_file_that_was_renamed(self, raster_layer, feedback, tmp_path):
        path = write_raster(str(tmp_path / "scene.tif"), ramp(1))
        layer = raster_layer(path)
        Path(path).rename(tmp_path / "renamed.tif")
        with pytest.raises(RasterError, match=r"scene\.tif is not there; it may have been renamed or moved"):
            engine_source(layer, None, "native", feedback, tmp_path)

    def test_file_that_was_overwritten_with_something_else(self, raster_layer, feedback, tmp_path):
        path = write_raster(str(tmp_path / "scene.tif"), ramp(1))
        layer = raster_layer(path)
        Path(path).unlink()
        Path(path).write_text("no raster")
        with pytest.raises(RasterError, match=r"'raster' cannot be opened any more from .*scene\.tif"):
            engine_source(layer, None, "native", feedback, tmp_path)

    def test_extent_beside_the_layer(self, raster_layer, feedback, tmp_path):
        path = write_raster("/vsimem/in_memory.tif", ramp(1))
        with pytest.raises(InputError, match=r"lies outside the layer 'raster', which covers 500000"):
            engine_source(raster_layer(path), QgsRectangle(0, 0, 5, 5), "native", feedback, tmp_path)
        gdal.Unlink(path)

    @pytest.mark.parametrize("resolution", ["0", "-3", "fine", "inf", "nan"])
    def test_resolution(self, raster_layer, feedback, tmp_path, resolution):
        path = write_raster("/vsimem/in_memory.tif", ramp(1))
        with pytest.raises(InputError, match=f"resolution is '{resolution}'"):
            engine_source(raster_layer(path), None, resolution, feedback, tmp_path)
        gdal.Unlink(path)

    def test_disk_too_small(self, raster_layer, feedback, tmp_path, monkeypatch):
        path = write_raster("/vsimem/in_memory.tif", ramp(1))
        monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 10})())
        with pytest.raises(InputError, match=r"30 × 20 pixels takes 0\.0 GB"):
            engine_source(raster_layer(path), None, "native", feedback, tmp_path)
        gdal.Unlink(path)

    def test_complex_numbers(self, raster_layer, feedback, tmp_path):
        gdal.GetDriverByName("GTiff").Create("/vsimem/complex.tif", 4, 4, 1, gdal.GDT_CFloat32)
        with pytest.raises(RasterError, match="complex numbers"):
            engine_source(raster_layer("/vsimem/complex.tif"), None, "native", feedback, tmp_path)
        gdal.Unlink("/vsimem/complex.tif")

    def test_engine_says_what_it_cannot_open(self, engine_interpreter, tmp_path, sample_folder):
        (tmp_path / "text.ecw").write_text("no raster")
        assert "text.ecw" in opening_problem(engine_interpreter, str(tmp_path / "text.ecw"))
        assert opening_problem(engine_interpreter, str(sample_folder / "landsat8_parana.tif")) is None
