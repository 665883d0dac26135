"""The embed panel: a raster and an encoder become patches with vectors."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget, QgsScrollArea
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...background.algorithm_run import TEMPORARY_LAYER, AlgorithmRun, loaded_output
from ...background.background_task import BackgroundTask
from ...background.engine_check import engine_check
from ...background.measured_rates import keep_rate
from ...layers.layer_order import LayerKind, is_own_raster
from ...plain_text import plain_tip
from ...rasters.raster_facts import layer_bands, metres_per_unit
from ...settings import TerraPatchSettings
from ...stored_json import read_json_object
from ..layer_box import LayerBox
from ..runs.engine_notice import EngineNotice
from ..runs.run_bar import RunBar
from ..session import DockSession
from .area_choice import AreaChoice
from .band_guess import LayerBand
from .band_table import BandTable
from .embed_estimate import EmbedEstimate
from .embed_forecast import EmbedForecast, EmbedWish, ServiceRead
from .embed_options import EmbedOptions
from .encoder_choice import EncoderChoice
from .zoom_choice import ZoomChoice, zoom_text

EMBED_RASTER = "terrapatch:embedraster"
METADATA_PROPERTY = "terrapatch/embedding"  # as in layers/schema.py, which needs numpy
MOST_TILES_UNASKED = 500
"""Of a service; more are downloaded only when the user has agreed."""
_LOOK_AGAIN_MS = 150


class EmbedPanel(QWidget):
    """A form that fills one request, says what it will make, runs it, and shows the result on the map.

    Parameters
    ----------
    session : DockSession
    parent : QWidget
    """

    def __init__(self, session: DockSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEmbedPanel")
        self._session = session
        self._run: Optional[AlgorithmRun] = None
        self._estimate_of_run: Optional[EmbedEstimate] = None
        self._encoder_of_run = ""
        self._form_of_run = ""
        self._resumable: Dict[str, int] = {}  # percent that is done, by the form of a run that was cancelled
        self._engine_missing = False
        self._check: Optional[BackgroundTask] = None
        self._bands_of: Tuple[str, str, Tuple[int, ...]] = ("", "", ())
        self._styled: Optional[QgsRasterLayer] = None
        self._forecast = EmbedForecast()
        # typing, panning and restoring change many things at once: look at them together, a moment later
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AGAIN_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self._connect()
        self._follow_active_layer(session.iface.activeLayer())
        self._options.show_encoder(self._encoder.encoder)
        self._show_bands()
        self.refresh()
        self.check_engine()

    # ------------------------------------------------------------------------------------------------------- form

    def _build(self) -> None:
        self._raster = LayerBox("terrapatchRaster")
        self._raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._raster.setToolTip(self.tr("The raster that gets vectors; follows the layer that is active in QGIS"))
        self._encoder = EncoderChoice()
        self._bands = BandTable()
        self._band_group = QgsCollapsibleGroupBoxBasic(self.tr("Bands"))
        self._band_group.setObjectName("terrapatchBandGroup")
        inside = QVBoxLayout(self._band_group)
        inside.addWidget(self._bands)
        self._area = AreaChoice(self._session.iface)
        self._zoom = ZoomChoice(self._session.iface.mapCanvas())
        self._options = EmbedOptions()
        self._file = QgsFileWidget()
        self._file.setObjectName("terrapatchSaveTo")
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(self.tr("GeoPackage (*.gpkg)"))
        self._file.setDialogTitle(self.tr("Save patches as"))
        self._file.setConfirmOverwrite(False)  # asked when it is about to happen, also for a path that was typed
        self._file.lineEdit().setPlaceholderText(self.tr("Temporary layer"))
        self._file.setToolTip(
            self.tr("A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer")
        )
        self._engine_notice = EngineNotice()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(6)
        for text, field in (
            (self.tr("Raster"), self._raster),
            (self.tr("Encoder"), self._encoder),
            (self.tr("Area"), self._area),
            (self.tr("Zoom"), self._zoom),
            (self.tr("Save to"), self._file),
        ):
            form.addRow(text, field)
            form.labelForField(field).setAlignment(Qt.AlignmentFlag.AlignTop)
            form.labelForField(field).setContentsMargins(0, 4, 0, 0)
        self._zoom_label = form.labelForField(self._zoom)
        column = QWidget()
        column.setObjectName("terrapatchEmbedForm")
        stacked = QVBoxLayout(column)
        stacked.setContentsMargins(2, 4, 6, 4)
        stacked.addWidget(self._engine_notice)
        stacked.addLayout(form)
        stacked.addWidget(self._band_group)
        stacked.addWidget(self._options)
        stacked.addStretch(1)
        scroll = QgsScrollArea()
        scroll.setObjectName("terrapatchEmbedScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """What stays in sight: the line of what will happen, Run, and the result with the next step."""
        foot = QWidget()
        foot.setObjectName("terrapatchEmbedFoot")
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        self._line = QLabel()
        self._line.setObjectName("terrapatchEmbedLine")
        self._line.setWordWrap(True)
        self._line.setTextFormat(Qt.TextFormat.RichText)
        self._offer = QPushButton(self.tr("Use MOSAIKS, which takes any bands"))
        self._offer.setObjectName("terrapatchUseMosaiks")
        self._offer.clicked.connect(self._encoder.choose_mosaiks)
        self._bar = RunBar(self.tr("Embed"), "terrapatchEmbed")
        self._result = QLabel()
        self._result.setObjectName("terrapatchEmbedResult")
        self._result.setWordWrap(True)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._next = QWidget()
        row = QHBoxLayout(self._next)
        row.setContentsMargins(0, 0, 0, 0)
        for name, text, panel in (
            ("terrapatchNextSimilar", self.tr("Find similar"), "similar"),
            ("terrapatchNextClusters", self.tr("Make clusters"), "clusters"),
        ):
            button = QPushButton(QgsApplication.getThemeIcon("/mActionArrowRight.svg"), text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked, wanted=panel: self._session.panel_wanted.emit(wanted))
            row.addWidget(button)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(5)
        # what comes and goes lies above the button, which never moves under the mouse
        for part in (rule, self._result, self._next, self._line, self._offer, self._bar):
            layout.addWidget(part)
        self._show_result("")
        return foot

    def _connect(self) -> None:
        self._raster.layer_changed.connect(self._raster_changed)
        self._encoder.changed.connect(self._encoder_changed)
        self._bands.changed.connect(self.refresh_soon)
        self._area.changed.connect(self.refresh_soon)
        self._zoom.changed.connect(self.refresh_soon)
        self._session.iface.mapCanvas().extentsChanged.connect(self._view_changed)
        self._options.changed.connect(self.refresh_soon)
        self._file.fileChanged.connect(self.refresh_soon)
        self._bar.run_wanted.connect(self.start)
        self._engine_notice.check_wanted.connect(self.check_engine)
        self._engine_notice.settings_wanted.connect(self._open_settings)
        self._session.iface.currentLayerChanged.connect(self._follow_active_layer)

    # ------------------------------------------------------------------------------------------------- the request

    @property
    def raster(self) -> Optional[QgsRasterLayer]:
        """The raster that is chosen, if it can be read."""
        layer = self._raster.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def parameters(self) -> Dict[str, Any]:
        """Parameters of the algorithm, as the form stands."""
        raster, encoder = self.raster, self._encoder.encoder
        values: Dict[str, Any] = {
            "INPUT": raster.id() if raster is not None else "",
            "OUTPUT": loaded_output(self._file.filePath().strip() or TEMPORARY_LAYER),
            **self._options.parameters(),
            **self._bands.sensor.parameters(),
        }
        if encoder is not None and encoder.key.lower().endswith(".onnx"):
            values["ENCODER_FILE"] = encoder.key
        elif encoder is not None:
            values["ENCODER"] = encoder.key
        service = self._service()
        if service is not None:
            values["RESOLUTION"] = f"{service.resolution:.17g}"
        bands = self._bands.numbers()
        if encoder is not None and bands and (not encoder.flexible or len(bands) < len(self._layer_bands())):
            values["BANDS"] = bands
        mask = self._area.mask()
        if mask is not None:
            values["MASK"] = mask
        elif self._area.extent() is not None:
            values["EXTENT"] = self._area.extent()
        return values

    def _service(self) -> Optional[ServiceRead]:
        """How the raster is read where it is a service of tiles; None where it has pixels of its own."""
        raster, encoder = self.raster, self._encoder.encoder
        if raster is None or raster.width() > 0:
            return None
        asked, factors = self._options.resolution, metres_per_unit(raster.crs(), raster.extent())
        level = None
        if asked == "encoder" and encoder is not None and encoder.resolution_m and factors is not None:
            resolution: Optional[float] = encoder.resolution_m / factors[0]
        elif asked not in ("native", "encoder"):
            resolution = float(asked)
        else:
            level, resolution = self._zoom.level(raster), self._zoom.resolution(raster)
        if resolution is None:
            return None
        return ServiceRead(resolution, zoom_text(raster, level, resolution, self._zoom.shown(raster)))

    def _view_changed(self) -> None:
        if not self._zoom.isHidden():
            self.refresh_soon()

    def start(self) -> None:
        """Run what the form says."""
        self.refresh()
        forecast = self._forecast
        encoder, raster = self._encoder.encoder, self.raster
        busy = self._session.running_of(EMBED_RASTER) is not None
        if forecast.problem or busy or encoder is None or raster is None:
            waits = self.tr("A raster is being embedded: wait for it, or cancel it first.")
            self._line.setText(escape(forecast.problem or waits, quote=False))
            return
        if not self._may_write():
            return
        if forecast.service_tiles > MOST_TILES_UNASKED and not self._may_download(
            forecast.service_tiles, raster.name()
        ):
            return
        self._area.stop_drawing()
        self._show_result("")
        self._estimate_of_run, self._encoder_of_run = forecast.estimate, encoder.key
        self._form_of_run = self._form_key()
        title = self.tr("Embedding {}").format(raster.name())
        run = self._session.run(EMBED_RASTER, self.parameters(), title)
        run.succeeded.connect(self._succeeded)
        run.failed.connect(self._failed)
        run.cancelled.connect(self._cancelled)
        self._run = run
        self._bar.follow(run)
        run.start()
        self.refresh()

    def _may_write(self) -> bool:
        """Ask before a file that is there is replaced."""
        path = self._file.filePath().strip()
        if not path or not Path(path).exists():
            return True
        question = self.tr("{} exists already. Replace it, with every layer in it?").format(path)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Save patches"), question, yes | no, self)
        box.setObjectName("terrapatchReplaceFile")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(no)
        return box.exec() == yes

    def _may_download(self, tiles: int, layer: str) -> bool:
        """Ask before a service is asked for very many tiles: many forbid that, and lock out who does it."""
        question = self.tr(
            "This downloads {tiles} tiles from the service of '{layer}'. Check that its terms allow that. A "
            "coarser zoom needs a quarter as many. Go on?"
        ).format(tiles=f"{tiles:,}", layer=layer)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Embed a tile service"), question, yes | no, self)
        box.setObjectName("terrapatchManyTiles")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(no)
        return box.exec() == yes

    def _form_key(self) -> str:
        """What a run is about, as a text: two forms that are equal but for the output have the same."""
        parameters = {name: str(value) for name, value in self.parameters().items() if name != "OUTPUT"}
        extent = self._area.extent()
        area = [self._area.save_state(), extent.toString() if extent is not None else ""]
        return json.dumps([{**parameters, "EXTENT": "", "MASK": ""}, area], sort_keys=True)

    def _succeeded(self, results: Dict[str, Any]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        self._resumable.pop(self._form_of_run, None)
        layer = run.take_layer(results["OUTPUT"])
        if layer is None or not layer.isValid():
            self._show_result(
                self.tr("The patches were written to {}, but cannot be opened.").format(results["OUTPUT"])
            )
            return
        raster = QgsProject.instance().mapLayer(str(run.parameters["INPUT"]))
        self._session.add_layer(layer, LayerKind.PATCHES, raster)
        self._session.offer_embedding_layer(layer)
        self._file.setFilePath("")  # else the next run would replace these patches
        self._show_result(self._done_text(layer, run), next_steps=True)
        self.refresh()

    def _done_text(self, layer: QgsMapLayer, run: AlgorithmRun) -> str:
        made = read_json_object(str(layer.customProperty(METADATA_PROPERTY) or ""))
        device = str(made.get("device", ""))
        encoder = made.get("encoder") or {}
        if device and self._estimate_of_run is not None:
            keep_rate(self._encoder_of_run, device, self._estimate_of_run.encoded_pixels, run.seconds)
        where = {"cpu": self.tr("the processor (CPU)"), "cuda": self.tr("the graphics card (CUDA)")}
        count = layer.featureCount()
        return self.tr("{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.").format(
            patches=self.tr("1 patch") if count == 1 else self.tr("{} patches").format(f"{count:,}"),
            dim=encoder.get("dim", "?"),
            seconds=f"{run.seconds:.1f}",
            device=where.get(device, device or self.tr("an unknown device")),
        )

    def _failed(self, message: str) -> None:
        self._run = None
        self._show_result(message)
        self.refresh()
        self.check_engine()

    def _cancelled(self) -> None:
        self._run = None
        done = int(self._bar.percent)
        if done:
            self._resumable[self._form_of_run] = done
            text = self.tr("Cancelled. {} % is done and kept for a week: Resume goes on from there.").format(done)
        else:
            text = self.tr("Cancelled before anything was done.")
        self._show_result(text)
        self.refresh()

    def _show_result(self, text: str, next_steps: bool = False) -> None:
        self._result.setText(text)
        self._result.setVisible(bool(text))
        self._next.setVisible(next_steps)

    # --------------------------------------------------------------------------------------------------- following

    def refresh_soon(self, *_signal_values: object) -> None:
        """Look at the form again in a moment."""
        self._soon.start()

    def refresh(self) -> None:
        """Say what a run would do, or what is missing."""
        self._file.setDefaultRoot(QgsProject.instance().homePath())
        self._soon.stop()
        wish = EmbedWish(
            raster=self.raster,
            encoder=self._encoder.encoder,
            layer_bands=self._layer_bands(),
            bands=self._bands.numbers(),
            area_kind=self._area.kind,
            area=self._area.extent(),
            area_problem=self._area.problem(),
            patch_px=self._options.patch_px,
            tile_px=self._options.tile_px,
            overlap_px=self._options.overlap_px,
            refine=self._options.refine,
            resolution=self._options.resolution,
            device=self._options.device,
            engine_missing=self._engine_missing,
            service=self._service(),
            temporary=not self._file.filePath().strip(),
        )
        self._forecast = EmbedForecast.of(wish)
        self._line.setText(escape(self._forecast.problem, quote=False) or self._forecast.text)
        self._line.setToolTip(plain_tip(self._forecast.details))
        self._offer.setVisible(self._forecast.offer_mosaiks)
        self._bar.offer_resume(self._resumable.get(self._form_key()) if self._resumable else None)
        self._bar.set_ready(
            not self._forecast.problem and self._session.running_of(EMBED_RASTER) is None,
            self._forecast.problem or self.tr("Makes a layer of patches with vectors; the map stays free meanwhile"),
        )

    def check_engine(self) -> None:
        """Look for the engine in the background."""
        if self._check is not None:
            return
        self._check = engine_check(TerraPatchSettings.load().engine_python)
        self._check.ended.connect(self._check_ended)
        self._check.answered.connect(self._engine_found)
        self._check.failed.connect(self._engine_is_missing)
        self._check.begin()

    def _check_ended(self) -> None:
        self._check = None

    def _engine_found(self, _interpreter: object) -> None:
        self._engine_missing = False
        self._engine_notice.hide()
        self.refresh()

    def _engine_is_missing(self, problem: str) -> None:
        self._engine_missing = True
        self._engine_notice.show_problem(problem)
        self.refresh()

    def _follow_active_layer(self, layer: Optional[QgsMapLayer]) -> None:
        if isinstance(layer, QgsRasterLayer) and not is_own_raster(layer):
            self._raster.setLayer(layer)

    def _raster_changed(self, *_layer: object) -> None:
        self._show_bands()
        self.refresh_soon()

    def _encoder_changed(self) -> None:
        self._options.show_encoder(self._encoder.encoder)
        self._show_bands()
        self.refresh_soon()

    def _show_bands(self) -> None:
        """Guess the bands again where the raster or the encoder is another one; a choice by hand stays otherwise."""
        encoder, raster = self._encoder.encoder, self._raster.currentLayer()
        self._follow_style(raster)
        rendering = tuple(raster.renderer().usesBands()) if self.raster is not None and raster.renderer() else ()
        shown = (encoder.key if encoder is not None else "", raster.id() if raster is not None else "", rendering)
        if shown != self._bands_of:
            self._bands_of = shown
            self._known_bands = layer_bands(self.raster) if self.raster is not None else []
            self._bands.show_bands(encoder, self._known_bands)
        self._band_group.setVisible(bool(self._known_bands))
        is_service = self._zoom.show_layer(self.raster)
        self._zoom.setVisible(is_service)
        self._zoom_label.setVisible(is_service)

    def _follow_style(self, raster: Optional[QgsMapLayer]) -> None:
        """Hear of changes of how the raster is shown, which may say what its bands are."""
        if self._styled is raster:
            return
        if self._styled is not None and not sip.isdeleted(self._styled):
            self._styled.rendererChanged.disconnect(self._raster_changed)
        self._styled = raster
        if raster is not None:
            raster.rendererChanged.connect(self._raster_changed)

    def _layer_bands(self) -> List[LayerBand]:
        return self._known_bands if self.raster is not None else []

    def _open_settings(self) -> None:
        from ...options_page import PAGE_NAME

        self._session.iface.showOptionsDialog(self._session.iface.mainWindow(), PAGE_NAME)

    # ------------------------------------------------------------------------------------------------------- state

    def save_state(self) -> Dict[str, Any]:
        """The form as JSON types."""
        raster, encoder = self._raster.currentLayer(), self._encoder.encoder
        return {
            "raster": raster.id() if raster is not None else "",
            "encoder": encoder.key if encoder is not None else "",
            "bands": self._bands.numbers(),
            "sensor": self._bands.sensor.sensor,
            "area": self._area.save_state(),
            "options": self._options.save_state(),
            "zoom": self._zoom.currentData(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take a saved form over; anything missing is at its default."""
        layer = QgsProject.instance().mapLayer(str(state.get("raster", "")))
        if isinstance(layer, QgsRasterLayer):
            self._raster.setLayer(layer)
        if not self._encoder.choose_stored(str(state.get("encoder", ""))):
            self._encoder.choose_default()
        self._options.show_encoder(self._encoder.encoder)
        self._bands_of = ("", "", ())  # a choice by hand belongs to the form that was there before
        self._show_bands()
        self._bands.choose(state.get("bands") or [])
        self._bands.sensor.choose(str(state.get("sensor", "")))
        self._area.restore_state(state.get("area") or {})
        self._options.restore_state(state.get("options") or {})
        self._zoom.choose(state.get("zoom"))
        self._file.setFilePath("")  # a project may come from anybody, and the next run would write there
        self._show_result("")
        self.refresh_soon()

    def unload(self) -> None:
        """Let go of QGIS."""
        self._soon.stop()
        self._follow_style(None)
        self._session.iface.currentLayerChanged.disconnect(self._follow_active_layer)
        self._session.iface.mapCanvas().extentsChanged.disconnect(self._view_changed)
        self._area.unload()
        if self._check is not None:
            self._check.dismiss()
            self._check = None

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("EmbedPanel", text)
