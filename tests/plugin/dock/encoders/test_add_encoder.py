"""Encoders of one's own: probed, described, tried, kept, changed and removed, with the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from algorithm_runs import Run, registered_provider, vectors_of
from one_request import run_in_engine
from qgis.core import QgsApplication, QgsFeedback, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QTableWidget, QWidget

from terrapatch.model.encoders import model_files
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.errors import InputError
from terrapatch.model.protocol import EncodersRequest
from terrapatch.plugin.dock.embed.embed_panel import EmbedPanel
from terrapatch.plugin.dock.embed.encoder_choice import EncoderChoice
from terrapatch.plugin.dock.encoders.add_encoder_dialog import AddEncoderDialog
from terrapatch.plugin.dock.encoders.encoder_bands_form import EncoderBandsForm
from terrapatch.plugin.dock.encoders.encoder_scaling import ScalingChoice
from terrapatch.plugin.dock.encoders.own_encoders_list import OwnEncodersList
from terrapatch.plugin.encoders import own as own_encoders
from terrapatch.plugin.encoders.facts import encoder_of_file
from terrapatch.plugin.encoders.installed_encoders import installed_encoder_ids
from terrapatch.plugin.options_page import TerraPatchOptionsPage
from terrapatch.plugin.workspace import Workspace

MAKE = """
import onnx
folder = Path({folder!r})
(folder / "oblong").mkdir()
write_clay(folder).with_suffix(".json").unlink()
write_dino(folder).with_suffix(".json").unlink()
write_lying(folder)
write_dino(folder / "oblong", (64, 128)).with_suffix(".json").unlink()
(folder / "carded").mkdir()
split = onnx.load(str(folder / "lying.onnx"))
onnx.save(split, str(folder / "split.onnx"), save_as_external_data=True, location="weights.bin", size_threshold=500)
write_clay(folder / "carded", 6)  # its vectors grow with the bands, as no real model's: the card says how long
write_dino(folder / "carded", name="DINO with a card", licence="MIT")
"""
SECONDS = 180_000


@pytest.fixture(scope="session")
def models(tmp_path_factory, write_contract_encoders):
    """ONNX files, made by the engine's Python, because QGIS's has no onnx."""
    folder = tmp_path_factory.mktemp("models")
    write_contract_encoders(MAKE.format(folder=str(folder)))
    (folder / "picture.onnx").write_text("no model at all", encoding="utf-8")
    return folder


@pytest.fixture
def split_models(models, tmp_path):
    """A copy of the split model, to write a card beside it or to remove it."""
    folder = tmp_path / "split"
    folder.mkdir()
    for name in ("split.onnx", "weights.bin"):
        shutil.copy(models / name, folder)
    return folder


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch, own_settings):
    """A QGIS profile with no encoders yet; returns their folder."""
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    registered_provider()
    return tmp_path / "profile" / "terrapatch" / "encoders"


@pytest.fixture
def new_dialog(qtbot):
    """Makes a dialog whose file has been probed."""
    dialogs = []

    def dialog(file, canvas=None) -> AddEncoderDialog:
        made = AddEncoderDialog(None, canvas, Path(file))
        made.deleteLater = lambda: None  # a test may look at it after it has been closed
        dialogs.append(made)
        qtbot.addWidget(made)
        qtbot.waitUntil(lambda: not made.busy, timeout=SECONDS)
        return made

    yield dialog
    for made in dialogs:
        AddEncoderDialog.deleteLater(made)


@pytest.fixture
def olinda(sample_folder):
    layer = QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda")
    return QgsProject.instance().addMapLayer(layer)


def line(dialog) -> str:
    return dialog.findChild(QLabel, "terrapatchAddEncoderLine").text()


def is_a_problem(dialog) -> bool:
    """Whether the line has the icon of a problem."""
    return not dialog.findChild(QLabel, "terrapatchAddEncoderLineIcon").isHidden()


def name_it(dialog, name: str) -> None:
    dialog.findChild(QLineEdit, "terrapatchEncoderName").setText(name)


def save(dialog, qtbot) -> None:
    dialog.check_and_install()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=SECONDS)


@pytest.fixture
def kept_dino(models, new_dialog, qtbot, profile):
    """An own encoder that is in the profile."""
    dialog = new_dialog(models / "dino.onnx")
    name_it(dialog, "My DINO")
    save(dialog, qtbot)
    return profile / "my-dino.onnx"


class TestAdd:
    def test_probe_says_what_it_found_and_what_not(self, models, new_dialog):
        dialog = new_dialog(models / "dino.onnx")
        text = dialog.findChild(QLabel, "terrapatchFindings").text()
        assert "Found by running it" in text
        assert "really variable when run: batch, height, width" in text
        assert "Not known; say it below" in text
        assert "red, green, blue is a guess" in text
        assert dialog.findChild(QPushButton, "terrapatchKeepEncoder").isEnabled()
        rows = dialog.findChild(QTableWidget, "terrapatchEncoderBandRows")
        assert [rows.item(row, 0).text() for row in range(rows.rowCount())] == ["red", "green", "blue"]

    def test_form_becomes_the_card(self, models, new_dialog, qtbot, profile):
        dialog = new_dialog(models / "dino.onnx")
        name_it(dialog, "My DINO, level 2")
        dialog.findChild(QLineEdit, "terrapatchEncoderLicence").setText("Apache-2.0")
        sensors = dialog.findChild(QComboBox, "terrapatchEncoderBandsFrom")
        sensors.setCurrentText("Sentinel-2 MSI, surface reflectance (level 2A)")
        sensors.activated.emit(sensors.currentIndex())
        dialog.form.scaling.choose("mean", "1369, 1597, 1741", "2026")
        dialog.form._resolution.setValue(10)
        with qtbot.waitSignal(dialog.encoder_installed, timeout=SECONDS) as kept:
            dialog.check_and_install()
        assert kept.args == ["my-dino-level-2"]
        card = json.loads((profile / "my-dino-level-2.json").read_text(encoding="utf-8"))
        assert (card["name"], card["licence"], card["source_resolution"]) == ("My DINO, level 2", "Apache-2.0", 10)
        assert [band["name"] for band in card["bands"]] == ["blue", "green", "red"]
        assert card["bands"][0]["wavelength_um"] == 0.493
        assert card["scaling"] == [{"type": "z-score", "mean": [1369, 1597, 1741], "stddev": [2026] * 3}]
        assert card["sha256"] == model_sha256(profile / "my-dino-level-2.onnx")
        assert sorted(file.name for file in profile.iterdir()) == ["my-dino-level-2.json", "my-dino-level-2.onnx"]

    def test_is_listed_everywhere(self, kept_dino, qtbot):
        assert "my-dino" in installed_encoder_ids()
        choice = EncoderChoice()
        qtbot.addWidget(choice)
        assert choice.choose("my-dino")
        assert choice.encoder.name == "My DINO"
        cards = run_in_engine(EncodersRequest(), QgsFeedback())
        assert {card["id"] for card in cards} >= {"mosaiks", "efficientnet-lite0", "my-dino"}
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("terrapatch:embedraster")
        assert "my-dino" in algorithm.parameterDefinition("ENCODER").options()

    def test_card_of_the_file_is_taken(self, models, new_dialog, qtbot, profile):
        dialog = new_dialog(models / "carded" / "dino.onnx")
        assert dialog.findChild(QLineEdit, "terrapatchEncoderName").text() == "DINO with a card"
        save(dialog, qtbot)
        card = json.loads((profile / "dino.json").read_text(encoding="utf-8"))
        assert (card["id"], card["licence"], card["scaling"]) == ("dino", "MIT", [])

    def test_dock_opens_it(self, qtbot, qgis_iface):
        choice = EncoderChoice()
        qtbot.addWidget(choice)
        choice.findChild(type(choice._add), "terrapatchAddEncoderButton").click()
        dialog = choice.window().findChild(AddEncoderDialog)
        assert dialog.isVisible()
        assert not dialog.findChild(QPushButton, "terrapatchKeepEncoder").isEnabled()
        dialog.close()


class TestRefused:
    @pytest.mark.parametrize(
        ("file", "words"),
        [("picture.onnx", ["picture.onnx"]), ("absent.onnx", ["absent.onnx does not exist", "choose an .onnx file"])],
    )
    def test_bad_file(self, models, new_dialog, file, words):
        dialog = new_dialog(models / file)
        assert all(word in line(dialog) for word in words), line(dialog)
        assert "\n" not in line(dialog)
        assert is_a_problem(dialog)
        assert not dialog.findChild(QPushButton, "terrapatchKeepEncoder").isEnabled()

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            (lambda d: name_it(d, "…"), ["needs letters or digits"]),
            (lambda d: name_it(d, "efficientnet-lite0"), ["comes with TerraPatch", "choose another"]),
            (lambda d: d.form.scaling.choose("mean", "1, 2", "3"), ["Numbers in Mean: 2, bands: 3"]),
            (lambda d: d.form.scaling.choose("mean", "1", "zero"), ["Deviation is 'zero'", "needs numbers"]),
            (lambda d: d.form.bands._table.item(0, 1).setText("665"), ["665 µm", "665 nm is 0.665 µm"]),
            (lambda d: d.form.bands._table.item(0, 0).setText("blue"), ["Two bands are called 'blue'"]),
            (lambda d: d.form._patch.setValue(24), ["patch_px is 24, running shows 16"]),
        ],
    )
    def test_form_that_cannot_be(self, models, new_dialog, qtbot, profile, change, words):
        dialog = new_dialog(models / "dino.onnx")
        name_it(dialog, "My DINO")
        change(dialog)
        save(dialog, qtbot)
        assert all(word in line(dialog) for word in words), line(dialog)
        assert list(profile.glob("**/*.onnx")) == []

    def test_another_encoder_is_not_overwritten_unasked(self, kept_dino, models, new_dialog, qtbot, monkeypatch):
        before = kept_dino.read_bytes()
        asked = []
        answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
        monkeypatch.setattr(QMessageBox, "question", lambda *of: asked.append(of[2]) or next(answers))
        dialog = new_dialog(models / "lying.onnx")
        name_it(dialog, "My DINO")
        save(dialog, qtbot)
        assert "'my-dino' already" in asked[0]
        assert kept_dino.read_bytes() == before
        assert line(dialog) == "Nothing was saved; give it another name."
        save(dialog, qtbot)
        assert kept_dino.read_bytes() == (models / "lying.onnx").read_bytes()

    def test_card_that_leaves_out_a_file_with_weights(self, split_models, new_dialog, qtbot, profile):
        file = split_models / "split.onnx"
        dialog = new_dialog(file)
        card = {**dialog.form.card(), "sha256": model_sha256(file)}
        del card["data_files"]
        file.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
        dialog = new_dialog(file)
        save(dialog, qtbot)
        assert line(dialog).startswith("split.onnx keeps weights in a separate file that its card does not name")
        assert list(profile.iterdir()) == []

    def test_full_disk(self, split_models, new_dialog, qtbot, profile, monkeypatch):
        dialog = new_dialog(split_models / "split.onnx")
        monkeypatch.setattr(model_files.shutil, "disk_usage", lambda _: SimpleNamespace(free=10))
        save(dialog, qtbot)
        assert "the disk of" in line(dialog), line(dialog)
        assert line(dialog).endswith("has 10 bytes free; make room, or use the encoder where it lies")
        assert list(profile.iterdir()) == []

    def test_stop(self, models, qtbot):
        dialog = AddEncoderDialog(None, None, models / "dino.onnx")
        qtbot.addWidget(dialog)
        assert dialog.busy
        dialog.findChild(QPushButton, "terrapatchAddEncoderStop").click()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=SECONDS)
        assert line(dialog) == "Stopped."
        assert not is_a_problem(dialog)
        assert dialog.findChild(QPushButton, "terrapatchProbeAgain").isEnabled()


class TestSplitModel:
    """A model with its weights in a file of their own has a folder of its own."""

    @pytest.fixture
    def kept(self, split_models, new_dialog, qtbot, profile):
        dialog = new_dialog(split_models / "split.onnx")
        name_it(dialog, "Of two files")
        save(dialog, qtbot)
        return profile / "of-two-files" / "of-two-files.onnx"

    def test_is_kept_with_its_weights(self, kept, split_models, profile):
        assert sorted(path.name for path in profile.iterdir()) == ["of-two-files"]
        names = ["of-two-files.json", "of-two-files.onnx", "weights.bin"]
        assert sorted(path.name for path in kept.parent.iterdir()) == names
        card = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
        assert card["data_files"] == ["weights.bin"]
        assert card["sha256"] == model_sha256(split_models / "split.onnx", ["weights.bin"])
        (facts,) = own_encoders.own_encoders()
        assert facts.size_bytes == sum((kept.parent / name).stat().st_size for name in names[1:])

    def test_runs(self, kept, olinda, split_models):
        shutil.rmtree(split_models)
        assert "of-two-files" in installed_encoder_ids()
        run = Run("embedraster", {"INPUT": olinda.source(), "ENCODER": "of-two-files", "OUTPUT": "memory:"})
        assert run.layer().featureCount() == 44 * 44

    def test_is_changed_replaced_and_removed(self, kept, models, new_dialog, qtbot, profile, monkeypatch):
        dialog = new_dialog(kept)
        dialog.form.scaling.choose("bytes")
        save(dialog, qtbot)
        assert json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))["scaling"][0]["type"] == "min-max"
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
        dialog = new_dialog(models / "lying.onnx")
        name_it(dialog, "Of two files")
        save(dialog, qtbot)
        names = ["of-two-files.json", "of-two-files.onnx"]
        assert sorted(str(path.relative_to(profile)) for path in profile.rglob("*")) == names
        dialog = new_dialog(models / "split.onnx")
        name_it(dialog, "Of two files")
        save(dialog, qtbot)
        assert [path.name for path in profile.iterdir()] == ["of-two-files"]
        own_encoders.remove(kept)
        assert list(profile.iterdir()) == []


class TestOblongWindow:
    """A model that takes 64 x 128 px and nothing else needs nothing from the user."""

    @pytest.fixture
    def kept(self, models, new_dialog, qtbot, profile):
        dialog = new_dialog(models / "oblong" / "dino.onnx")
        name_it(dialog, "Oblong")
        save(dialog, qtbot)
        return encoder_of_file(profile / "oblong.onnx")

    def test_is_listed_with_its_tile(self, kept):
        window = json.loads(kept.file.with_suffix(".json").read_text(encoding="utf-8"))["window"]
        assert [window[key] for key in ("default", "min", "max")] == [[64, 128]] * 3

    def test_runs_and_gives_tiles(self, kept, olinda, tmp_path):
        run = Run(
            "embedraster",
            {
                "INPUT": olinda.source(),
                "ENCODER": "oblong",
                "TOKENS": "both",
                "OUTPUT": "memory:",
                "OUTPUT_TILES": str(tmp_path / "tiles.gpkg"),
            },
        )
        assert run.layer().featureCount() == 22 * 22  # 350 px in patches of 16
        tiles = run.layer("OUTPUT_TILES")
        assert tiles.featureCount() == 6 * 3
        pixel = olinda.rasterUnitsPerPixelX()
        boxes = [feature.geometry().boundingBox() for feature in tiles.getFeatures()]
        assert {(round(box.width() / pixel), round(box.height() / pixel)) for box in boxes} == {(128, 64)}
        first = olinda.extent()
        assert (boxes[0].xMinimum(), boxes[0].yMaximum()) == pytest.approx((first.xMinimum(), first.yMaximum()))


class TestChange:
    def test_card_is_edited(self, kept_dino, new_dialog, qtbot, profile):
        dialog = new_dialog(kept_dino)
        name_it(dialog, "DINO of the coast")
        dialog.form.scaling.choose("bytes")
        save(dialog, qtbot)
        card = json.loads(kept_dino.with_suffix(".json").read_text(encoding="utf-8"))
        assert (card["id"], card["name"]) == ("my-dino", "DINO of the coast")
        assert card["scaling"] == [{"type": "min-max", "minimum": 0, "maximum": 255}]
        assert len(list(profile.iterdir())) == 2

    def test_changed_file_is_noticed(self, kept_dino, models, new_dialog, qtbot, olinda):
        kept_dino.write_bytes((models / "lying.onnx").read_bytes())
        with pytest.raises(Exception, match=r"its card was written for"):
            Run("embedraster", {"INPUT": olinda.source(), "ENCODER": "my-dino", "OUTPUT": "memory:"})
        dialog = new_dialog(kept_dino)
        assert "has changed since its card was written" in line(dialog)
        save(dialog, qtbot)
        card = json.loads(kept_dino.with_suffix(".json").read_text(encoding="utf-8"))
        assert (card["id"], card["name"], card["outputs"][0]["patch_px"]) == ("my-dino", "My DINO", 8)
        assert card["sha256"] == model_sha256(kept_dino)

    def test_options_page_lists_and_removes(self, kept_dino, qtbot, monkeypatch, profile):
        page = TerraPatchOptionsPage()
        qtbot.addWidget(page)
        qtbot.waitUntil(lambda: page._check is None, timeout=SECONDS)
        default = page.findChild(QComboBox, "terrapatchDefaultEncoder")
        assert default.findData("my-dino") > 0
        own = page.findChild(OwnEncodersList)
        own._list.setCurrentRow(0)
        assert own.chosen == kept_dino
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
        own.remove_chosen()
        assert kept_dino.is_file()
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
        own.remove_chosen()
        assert list(profile.iterdir()) == []
        assert default.findData("my-dino") < 0
        assert "my-dino" not in installed_encoder_ids()

    def test_the_dock_follows(self, kept_dino, new_dialog, qtbot):
        choice = EncoderChoice()
        qtbot.addWidget(choice)
        choice.choose("my-dino")
        dialog = new_dialog(kept_dino)
        name_it(dialog, "Another name")
        with qtbot.waitSignal(choice.changed, timeout=SECONDS):
            dialog.check_and_install()
        assert choice.encoder.name == "Another name"
        with qtbot.waitSignal(choice.changed, timeout=180_000):
            own_encoders.remove(kept_dino)
        assert choice.encoder.key != "my-dino"

    @pytest.mark.parametrize(
        ("kind", "first"), [("bytes_mean", "min-max"), ("percentiles_mean", "percentiles"), ("mean", "z-score")]
    )
    def test_scaling_comes_back(self, qtbot, kind, first):
        choice = ScalingChoice()
        qtbot.addWidget(choice)
        choice.choose(kind, "0.485, 0.456, 0.406", "0.229, 0.224, 0.225")
        steps = choice.steps(3)
        assert steps[0]["type"] == first
        again = ScalingChoice()
        qtbot.addWidget(again)
        again.show_steps(steps)
        assert (again.kind, again.steps(3)) == (kind, steps)

    def test_scaling_of_a_card_stays(self, qtbot):
        steps = [{"type": "processing", "expression": "decibel"}, {"type": "offset", "value": 3}]
        choice = ScalingChoice()
        qtbot.addWidget(choice)
        choice.show_steps(steps)
        assert choice.steps(2) == steps

    def test_all_that_a_card_says_of_its_bands_stays(self, qtbot):
        form = EncoderBandsForm()
        qtbot.addWidget(form)
        bands = [
            {"name": "nir", "wavelength_um": 0.842, "common_name": "nir08", "channel_id": 7},
            {"name": "red", "wavelength_um": 0.665},
            {"name": "NDVI", "wavelength_um": None, "index": "ndvi", "of": ["nir", "red"]},
        ]
        form.show_bands(bands, False, False)
        assert form.bands() == bands

    def test_only_own_encoders_are_removed(self, models):
        with pytest.raises(InputError, match="is not one of your own encoders"):
            own_encoders.remove(models / "dino.onnx")
        assert (models / "dino.onnx").is_file()


class TestClay:
    """A model with Clay's five inputs, on the Landsat 7 sample: its bands map themselves."""

    @pytest.fixture
    def clay_dialog(self, models, new_dialog, qtbot, olinda):
        canvas = QgsMapCanvas()
        qtbot.addWidget(canvas)
        canvas.setDestinationCrs(olinda.crs())
        canvas.setLayers([olinda])
        extent = olinda.extent()
        canvas.setExtent(QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.center().y()))
        return new_dialog(models / "carded" / "clay.onnx", canvas)

    def test_its_inputs_are_recognised(self, models, new_dialog, qtbot, profile):
        dialog = new_dialog(models / "clay.onnx")
        assert dialog.form.bands.flexible
        assert dialog.form.scaling.kind == "sensor"
        save(dialog, qtbot)
        card = json.loads((profile / "clay.json").read_text(encoding="utf-8"))
        roles = {tensor["name"]: tensor["role"] for tensor in card["inputs"]}
        assert roles == {"cube": "pixels", "time": "time", "latlon": "location", "waves": "wavelengths", "gsd": "gsd"}
        assert (card["bands"], card["bands_flexible"]) == ([], True)

    def test_runs_through_the_algorithm(self, clay_dialog, olinda, qtbot):
        clay_dialog.form.scaling.choose("as_it_is")
        save(clay_dialog, qtbot)
        run = Run("embedraster", {"INPUT": olinda.source(), "ENCODER": "clay", "OUTPUT": "memory:"})
        layer = run.layer()
        made = json.loads(layer.customProperty("terrapatch/embedding"))
        assert sorted(made["source"]["bands"]) == [1, 2, 3, 4, 5, 6]
        vectors = vectors_of(layer).astype("float64")
        assert vectors.shape[1] == 2 * 6 + 9
        waves = dict(zip(made["source"]["bands"], vectors[0, 15:]))
        middles = {1: 0.485, 2: 0.56, 3: 0.66, 4: 0.83, 5: 1.65, 6: 2.22}
        for band, wavelength in middles.items():
            assert waves[band] == pytest.approx(wavelength, abs=0.03)
        np.testing.assert_allclose(vectors[:, 14], 28.5, rtol=1e-3)  # metres per pixel
        position = made["source"]["bands"].index(1)
        box = next(layer.getFeatures()).geometry().boundingBox()
        block = olinda.dataProvider().block(1, box, 8, 8)
        mean = np.mean([block.value(row, col) for row in range(8) for col in range(8)])
        assert vectors[0, position] == pytest.approx(mean, rel=2e-3)

    def test_runs_from_the_dock(self, clay_dialog, olinda, qtbot, qgis_iface):
        save(clay_dialog, qtbot)
        workspace, parent = Workspace(qgis_iface), QWidget()
        qtbot.addWidget(parent)
        panel = EmbedPanel(workspace, parent)
        qtbot.waitUntil(lambda: panel._check is None, timeout=SECONDS)
        assert panel.form.encoder.choose("clay")
        with qtbot.waitSignal(workspace.run_ended, timeout=SECONDS):
            panel.start()
        layer = workspace.embedding_layer
        assert layer is not None, panel.findChild(QLabel, "terrapatchEmbedResult").text()
        made = json.loads(layer.customProperty("terrapatch/embedding"))
        waves = dict(zip(made["source"]["bands"], vectors_of(layer)[0, 15:]))
        assert [float(waves[band]) for band in range(1, 7)] == pytest.approx(
            [0.485, 0.56, 0.66, 0.83, 1.65, 2.22], abs=0.03
        )
        panel.unload()
        workspace.end()

    def test_tried_on_the_view(self, clay_dialog, qtbot, profile):
        clay_dialog.try_on_view()
        qtbot.waitUntil(lambda: not clay_dialog.busy, timeout=SECONDS)
        assert line(clay_dialog).startswith("It works. "), line(clay_dialog)
        assert not is_a_problem(clay_dialog)
        layer = QgsProject.instance().mapLayersByName("Trial of clay")[0]
        assert 0 < layer.featureCount() < 1000
        assert list(profile.iterdir()) == []

    def test_nothing_to_try_on(self, clay_dialog, qtbot):
        QgsProject.instance().clear()
        clay_dialog.try_on_view()
        assert line(clay_dialog).startswith("No raster layer is chosen")
        assert is_a_problem(clay_dialog)
