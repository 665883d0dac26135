"""The plan that the dock shows is the engine's own, for every kind of layer and encoder, and Run follows it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from algorithm_runs import registered_provider
from osgeo import gdal
from qgis.core import QgsFeedback, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from settled_panel import line, settled

from terrapatch.model.options import EMBED
from terrapatch.model.protocol import PlanRequest
from terrapatch.plugin.background.measured_rates import START_SECONDS, record_rate
from terrapatch.plugin.dock.embed.embed_forecast import dialog_text, duration_text
from terrapatch.plugin.dock.embed.embed_options import PLACED_ELSEWHERE, EmbedOptions
from terrapatch.plugin.dock.embed.embed_panel import EmbedPanel
from terrapatch.plugin.engine.errors import EngineDied
from terrapatch.plugin.engine.idle_engine import IDLE_ENGINE
from terrapatch.plugin.engine.interpreter import PLUGIN_FOLDER
from terrapatch.plugin.layers import memory_needs
from terrapatch.plugin.rasters.engine_source import LayerReading
from terrapatch.plugin.workspace import Workspace

WORLDVIEW = ("Coastal", "Blue", "Green", "Yellow", "Red", "Red Edge", "NIR1", "NIR2")
SENTINEL_2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
RGB_AND_ALPHA = ("", "", "", "")
RGBN = [("red", 0.665), ("green", 0.56), ("blue", 0.49), ("nir", 0.842)]


def write_raster(file: Path, names, side=256, dtype=gdal.GDT_UInt16, options=("PHOTOMETRIC=MINISBLACK",)) -> str:
    """Pixels of 10 m in UTM zone 31, all 100."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), side, side, len(names), dtype, list(options))
    dataset.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    dataset.SetProjection("EPSG:32631")
    for number, name in enumerate(names, start=1):
        dataset.GetRasterBand(number).Fill(100)
        if name:
            dataset.GetRasterBand(number).SetDescription(name)
    return str(file)


@pytest.fixture(scope="module")
def encoders(tmp_path_factory, write_contract_encoders) -> Path:
    """cnn: red, green, blue, nir; pooled: one vector a tile of 512 pixels; clay: any bands, by their wavelengths."""
    folder = tmp_path_factory.mktemp("encoders")
    bands = [{"name": name, "wavelength_um": wavelength} for name, wavelength in RGBN]
    window = {"default": 512, "min": 32, "max": 1024, "multiple_of": 32, "square_only": False, "overlap": 0}
    write_contract_encoders(
        f"folder = Path({str(folder)!r}); write_cnn(folder, bands={bands!r}); "
        f"write_pooled(folder, window={window!r}); write_clay(folder)"
    )
    return folder


@pytest.fixture
def workspace(qgis_iface, qgis_new_project, own_settings):
    registered_provider()
    made = Workspace(qgis_iface)
    yield made
    made.end()


@pytest.fixture
def panel(workspace, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = EmbedPanel(workspace, parent)
    qtbot.waitUntil(lambda: made._check is None, timeout=180_000)
    yield made
    made.unload()


@pytest.fixture
def command_line_plan(engine_interpreter):
    """What `terrapatch embed --dry-run --json` prints."""

    def plan(raster: str, encoder: str, *options: str) -> dict:
        command = [engine_interpreter.path, str(PLUGIN_FOLDER / "model" / "__main__.py"), "embed", raster]
        command += ["--encoder", encoder, "--out", "", "--dry-run", "--json", *options]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)

    return plan


def show(panel, source: str, encoder: str) -> QgsRasterLayer:
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(source, Path(source).stem))
    panel.form._raster_box.setLayer(layer)
    assert panel.form.encoder.choose(encoder)
    return layer


def run_button(panel) -> QPushButton:
    return panel.findChild(QPushButton, "terrapatchEmbedRun")


class TestOnePlan:
    @pytest.mark.parametrize(
        ("names", "side", "dtype", "options", "encoder", "bands", "patches"),
        [
            (WORLDVIEW, 256, gdal.GDT_UInt16, ["PHOTOMETRIC=MINISBLACK"], "cnn", [5, 3, 2, 7], 64),
            (SENTINEL_2, 256, gdal.GDT_UInt16, ["PHOTOMETRIC=MINISBLACK"], "cnn", [3, 2, 1, 7], 64),
            (RGB_AND_ALPHA, 256, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES"], "efficientnet-lite0", [1, 2, 3], 256),
            (RGB_AND_ALPHA, 256, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES"], "mosaiks", [1, 2, 3], 1024),
            (("red", "green", "blue"), 2048, gdal.GDT_Byte, [], "pooled", [1, 2, 3], 16),
        ],
        ids=["worldview", "sentinel-2", "alpha", "mosaiks", "pooled"],
    )
    def test_dock_and_command_line(
        self, panel, encoders, tmp_path, command_line_plan, names, side, dtype, options, encoder, bands, patches
    ):
        raster = write_raster(tmp_path / "scene.tif", names, side, dtype, options)
        file = encoders / f"{encoder}.onnx"
        key = str(file) if file.is_file() else encoder
        show(panel, raster, key)
        shown = settled(panel)._answer.plan
        assert shown == command_line_plan(raster, key)
        assert shown["bands_chosen"]["bands"] == bands
        assert shown["patches"]["count"] == patches
        assert f"{patches:,} patches" in line(panel)
        assert run_button(panel).isEnabled()

    @pytest.mark.parametrize("names", [WORLDVIEW, ("", "", "", "")], ids=["named", "bare"])
    def test_a_layer_that_is_no_file_is_planned_as_the_copy_that_a_run_makes(
        self, encoders, tmp_path, qgis_new_project, names
    ):
        write_raster(tmp_path / "scene.tif", names)
        gdal.FileFromMemBuffer("/vsimem/scene.tif", (tmp_path / "scene.tif").read_bytes())
        layer = QgsRasterLayer("/vsimem/scene.tif", "Sentinel-2 of May")
        extent = layer.extent().buffered(-405)
        feedback = QgsFeedback()
        facts = LayerReading(layer).plan_source(extent, "native", feedback, tmp_path)
        copy = LayerReading(layer).engine_source(extent, "native", feedback, tmp_path)
        gdal.Unlink("/vsimem/scene.tif")
        assert copy.copied
        assert facts.facts is not None
        plans = []
        for request in (
            PlanRequest("", str(encoders / "cnn.onnx"), "", facts=facts.facts, extent=facts.extent),
            PlanRequest(copy.path, str(encoders / "cnn.onnx"), "", extent=copy.extent),
        ):
            plan = IDLE_ENGINE.run(request, feedback)
            assert plan.pop("raster")["width"] == 176
            plans.append(plan)
        assert plans[0]["runs"]
        assert plans[0] == plans[1]

    def test_the_way_a_layer_is_shown_tells_its_bands(self, panel, tmp_path):
        layer = show(panel, write_raster(tmp_path / "bare.tif", ("", "", "", "")), "efficientnet-lite0")
        reason = panel.findChild(QLabel, "terrapatchBandReason")
        assert settled(panel).form.parameters()["BANDS"] == [1, 2, 3]
        assert reason.text().startswith("⚠ Please check: ")
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 2, 1))
        assert settled(panel).form.parameters()["BANDS"] == [4, 2, 1]
        assert reason.text() == "As the layer is shown"


class TestRunIsOfferedWhereTheEngineAccepts:
    @pytest.mark.parametrize(
        ("options", "said"),
        [
            ({"patch": 20}, "16"),
            ({"tile": 100}, "Tile of 100 px does not suit"),
            ({"tile": 48}, "48"),  # whole patches, but no multiple of 32
            ({"tile": 4096}, "4096"),
            ({"overlap": 512}, "512"),
            ({"wavelengths": "0.6,x"}, "Wavelengths must be numbers with commas between them (got '0.6,x')."),
            ({"subtract": "much"}, "Subtract from pixels must be a number (got 'much')."),
            ({"tokens": "raw"}, "choose one as Embedding set"),
        ],
    )
    def test_not_otherwise(self, panel, tmp_path, options, said):
        show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "efficientnet-lite0")
        settled(panel)
        assert run_button(panel).isEnabled()
        panel.form.options.restore_state(options)
        assert said in line(panel)
        assert not run_button(panel).isEnabled()
        panel.start()
        assert panel._workspace.running() == []
        panel.form.options.restore_state({})
        settled(panel)
        assert run_button(panel).isEnabled()

    def test_missing_bands_are_named_and_mosaiks_is_offered(self, panel, tmp_path):
        show(panel, write_raster(tmp_path / "two.tif", ("red", "height")), "efficientnet-lite0")
        assert "needs: 3, that 'two' has: 2. Not found: green, blue" in line(panel)
        offer = panel.findChild(QPushButton, "terrapatchUseMosaiks")
        assert offer.isVisibleTo(panel)
        for row in (1, 2, 3):
            box = panel.findChild(QComboBox, f"terrapatchBand{row}")
            assert box.currentIndex() == -1
            box.setCurrentIndex(0)
        assert settled(panel).form.parameters()["BANDS"] == [1, 1, 1]
        assert run_button(panel).isEnabled()
        panel.form.bands.choose(None)
        assert not settled(panel).form.bands.by_hand
        offer.click()
        settled(panel)
        assert not offer.isVisibleTo(panel)
        assert run_button(panel).isEnabled()

    def test_an_area_beside_the_layer(self, panel, tmp_path):
        layer = show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "mosaiks")
        corners = [600_000, 5_100_000, 601_000, 5_101_000]
        panel.form.area.restore_state({"kind": "rectangle", "rectangle": corners, "crs": layer.crs().toWkt()})
        settled(panel)
        assert panel._answer.refusals
        assert not run_button(panel).isEnabled()

    def test_an_engine_that_died_is_told_and_asked_again(self, panel, tmp_path, monkeypatch):
        def dies(*_):
            raise EngineDied("The engine ended with code 137.")

        show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "mosaiks")
        with monkeypatch.context() as patched:
            patched.setattr(IDLE_ENGINE, "run", dies)
            assert line(panel) == "This could not be checked: The engine ended with code 137."
        again, icon = (
            panel.findChild(QPushButton, "terrapatchPlanAgain"),
            panel.findChild(QLabel, "terrapatchEmbedLineIcon"),
        )
        assert again.isVisibleTo(panel)
        assert icon.isVisibleTo(panel)
        assert not run_button(panel).isEnabled()
        again.click()
        assert "1,024 patches" in line(panel)
        assert not icon.isVisibleTo(panel)
        assert not again.isVisibleTo(panel)

    def test_while_it_checks_it_says_so_and_offers_nothing(self, panel, tmp_path):
        show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "mosaiks")
        panel.refresh()
        assert panel.findChild(QLabel, "terrapatchEmbedLine").text() == "Checking…"
        assert not run_button(panel).isEnabled()
        panel.form.options.restore_state({"patch": 16})
        panel.refresh()
        panel.form.options.restore_state({"patch": 32})
        assert "64 patches" in line(panel)  # the newest form counts


class TestLine:
    def test_ground_time_and_memory(self, panel, sample_folder, monkeypatch):
        show(panel, str(sample_folder / "landsat8_parana.tif"), "efficientnet-lite0")
        text = line(panel).replace("\u00a0", " ")
        assert "4,096 patches from 9 tiles" in text
        assert "16 px = 480 m, 23 ha each" in text
        assert "the first run measures the time" in text
        pixels = panel._forecast.encoded_pixels
        assert pixels == 9 * 512 * 512
        record_rate("efficientnet-lite0", "cpu", pixels, START_SECONDS + 8)
        assert "about 10 s" in line(panel)
        monkeypatch.setattr("terrapatch.plugin.dock.embed.embed_forecast.free_bytes", lambda: 10_000_000)
        assert "save to a GeoPackage" in line(panel)

    @pytest.mark.parametrize(
        ("patches", "dim", "measured_gb"), [(262_144, 512, 1.43), (1_000_000, 512, 5.35)], ids=["262k", "1M"]
    )
    def test_memory_is_what_was_measured(self, patches, dim, measured_gb):
        assert memory_needs.bytes_in_qgis(patches, dim, temporary=True) == pytest.approx(measured_gb * 1e9, rel=0.1)
        assert memory_needs.bytes_in_qgis(1000, 512, temporary=False) == 1000 * (250 + 2048)

    @pytest.mark.parametrize(("seconds", "text"), [(0.2, "1 s"), (89, "89 s"), (150, "2 min"), (7200, "2.0 h")])
    def test_durations(self, seconds, text):
        assert duration_text(seconds) == text

    def test_flags_of_the_command_line_become_fields_of_the_form(self):
        assert dialog_text("raster has no date; give --date") == "Raster has no date; give 'Date of the imagery'"
        assert dialog_text("say which they are with --sensor-bands") == (
            "Say which they are with 'Bands of the sensor'"
        )


class TestOptions:
    def test_each_option_has_its_place(self, qgis_app, own_settings):
        form = EmbedOptions()
        assert {*form._fields, *PLACED_ELSEWHERE} == {option.field for option in EMBED.options}
        for name, field in form._fields.items():
            assert field.option.label
            assert field.box.toolTip(), name
            assert field.value is None, name

    def test_values_reach_the_question_and_the_algorithm(self, qgis_app, own_settings):
        form = EmbedOptions()
        given = {
            "patch": 32, "tile": 256, "overlap": 0, "refine": 2, "resolution": "60", "tokens": "both", "groups": "mean",
            "min_valid": 0.25, "date": "2020-05-18", "sensor_bands": "red,nir", "wavelengths": "0.66, 0.84",
            "subtract": "1000", "multiply": "0.5", "center_positions": "off", "device": "cpu", "precision": "fp16",
            "batch": 3, "threads": 2, "features": 64, "seed": 7,
        }  # fmt: skip
        assert set(given) == set(form._fields)
        form.restore_state(given)
        assert form.values() == {
            **given, "sensor_bands": ("red", "nir"), "wavelengths": (0.66, 0.84), "subtract": 1000.0, "multiply": 0.5,
        }  # fmt: skip
        again = EmbedOptions()
        again.restore_state(json.loads(json.dumps(form.save_state())))
        assert again.values() == form.values()
        parameters = form.parameters()
        tiles = parameters.pop("OUTPUT_TILES")
        assert tiles is not None
        assert set(parameters) == {EMBED.option(name).parameter for name in given}
        assert (parameters["WAVELENGTHS"], parameters["FEATURES"], parameters["OVERLAP"]) == ("0.66,0.84", 64, 0)

    def test_forms_that_were_saved_before_come_back(self, qgis_app, own_settings):
        form = EmbedOptions()
        form.restore_state(
            {"patch": 0, "tile": 64, "overlap": -1, "refine": 1, "resolution": "number", "units": 60.0, "batch": 0}
        )
        assert form.values() == {"tile": 64, "resolution": "60"}


class TestGroundOfAVector:
    def test_is_drawn_at_its_size_and_follows_the_form(self, panel, tmp_path):
        """MOSAIKS takes any patch size: the cell and its tile are where the plan puts them."""
        layer = show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "mosaiks")
        canvas = panel._workspace.iface.mapCanvas()
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())
        panel.parentWidget().show()
        panel.show()
        sizes = []
        for patch in (16, 32):
            panel.form.options.restore_state({"patch": patch})
            settled(panel)
            ground = panel.form.ground
            cell, tile = (band.asGeometry().boundingBox() for band in (ground.cell, ground.tile))
            assert cell.width() == pytest.approx(patch * 10)
            assert cell.contains(canvas.extent().center())
            assert tile.contains(cell)
            sizes.append(tile.width())
        assert min(sizes) > 320
        panel.findChild(QCheckBox, "terrapatchGroundShown").click()
        assert panel.form.ground.cell.asGeometry().isEmpty()
        panel.findChild(QCheckBox, "terrapatchGroundShown").click()
        assert not panel.form.ground.cell.asGeometry().isEmpty()
        panel.hide()
        assert panel.form.ground.tile.asGeometry().isEmpty()


class TestSettingOfASweep:
    def test_fills_the_form_by_a_click(self, panel, tmp_path, qtbot):
        show(panel, write_raster(tmp_path / "scene.tif", ("red", "green", "blue")), "efficientnet-lite0")
        own = {"encoder": "mosaiks", "patch": 32, "refine": 1, "tile": None, "resolution": "native", "vector": "patch",
               "squeeze": "none"}  # fmt: skip
        lost = {**own, "encoder": "/nowhere/<b>other.onnx"}
        settings = [{"title": title, "setting": one} for title, one in (("mosaiks 32 px", own), ("lost", lost))]
        answers = [{"aim": "mapping", "advice": "mosaiks 32 px", "sentence": "Take it."}]
        values = {"schema": "terrapatch-sweep-1", "answers": answers, "settings": settings}
        (tmp_path / "sweep.json").write_text(json.dumps(values), encoding="utf-8")
        (tmp_path / "report.html").write_text("<p>report", encoding="utf-8")
        for row, says in ((0, "The form has 'mosaiks 32 px' of the sweep."), (1, "is not among your encoders")):
            with qtbot.waitSignal(panel.sweep.opened, timeout=180_000) as opened:
                panel.sweep.open_sweep(tmp_path / "sweep.json")
            (dialog,) = opened.args
            assert dialog.table.item(0, 4).text() == "mapping"
            assert dialog.findChild(QPushButton, "terrapatchOpenSweepReport").isEnabled()
            assert dialog.table.currentRow() == 0
            dialog.table.selectRow(row)
            dialog.findChild(QPushButton, "terrapatchUseSetting").click()
            assert says in panel.sweep.said.text()
        assert panel.form.encoder.encoder.key == "mosaiks"
        assert panel.form.options.value("patch") == 32
        assert "32 px" in line(panel).replace("\u00a0", " ")

    def test_another_file_is_refused(self, panel, tmp_path):
        (tmp_path / "other.json").write_text("{}", encoding="utf-8")
        panel.sweep.open_sweep(tmp_path / "other.json")
        assert "is not the result of a sweep" in panel.sweep.said.text()
