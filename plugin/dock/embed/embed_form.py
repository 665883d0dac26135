"""The form of the embed panel: what to embed, with what, where and how; as parameters and as a question of a plan."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from ...background.algorithm_run import TEMPORARY_LAYER, loaded_output
from ...ground.metres_per_unit import metres_per_unit
from ...layers.layer_order import is_of_plugin
from ...planning.layer_plan import FormValues, MaskPolygons, PlanAnswer
from ...rasters.raster_facts import extent_in_layer, may_lack_pixels, shown_as_rgb
from ...rasters.service_zoom import count_tiles
from ...translation import tr
from ..layer_box import LayerBox
from .area_choice import POLYGONS, WHOLE, AreaChoice
from .band_preview import BandPreview, bands_of_picture
from .band_table import BandTable
from .embed_forecast import RunPlace, ServiceRead
from .embed_options import EmbedOptions
from .encoder_choice import EncoderChoice
from .ground_preview import GroundPreview
from .zoom_choice import ZoomChoice, zoom_text

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

_STRANGE_BANDS = {"bands_count", "band_missing", "band_is_alpha"}  # codes of refusals


class EmbedForm(QWidget):
    """All that a run is asked for.

    Signals
    -------
    changed()
        A run would be another one.
    """

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.setObjectName("terrapatchEmbedForm")
        self._iface = iface
        self._about: Any = None  # raster, encoder and rendering that the choices by hand are about
        self._plan: Optional[PlanAnswer] = None
        self._styled: Optional[QgsRasterLayer] = None
        self._build()
        self._raster_box.layer_changed.connect(self._subject_changed)
        self.encoder.changed.connect(self._subject_changed)
        for part in (self.bands, self.area, self.zoom, self.options):
            part.changed.connect(self.changed)
        self.file.fileChanged.connect(self.changed)
        iface.mapCanvas().extentsChanged.connect(self._view_changed)
        iface.currentLayerChanged.connect(self._follow_active_layer)
        self._follow_active_layer(iface.activeLayer())
        self._look_at_subject()

    def _build(self) -> None:
        self._raster_box = LayerBox("terrapatchRaster")
        self._raster_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._raster_box.setToolTip(tr("The raster that gets vectors; follows the layer that is active in QGIS"))
        self.encoder = EncoderChoice()
        self.bands = BandTable()
        self._band_group = QgsCollapsibleGroupBoxBasic(tr("Bands"))
        self._band_group.setObjectName("terrapatchBandGroup")
        inside = QVBoxLayout(self._band_group)
        inside.addWidget(self.bands)
        self._preview = BandPreview(self._iface.mapCanvas())
        inside.addWidget(self._preview)
        self.area = AreaChoice(self._iface)
        self.zoom = ZoomChoice(self._iface.mapCanvas())
        self.options = EmbedOptions()
        self.file = QgsFileWidget()
        self.file.setObjectName("terrapatchSaveTo")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("GeoPackage (*.gpkg)"))
        self.file.setDialogTitle(tr("Save patches as"))
        self.file.setConfirmOverwrite(False)  # asked when it is about to happen, also for a path that was typed
        self.file.lineEdit().setPlaceholderText(tr("Temporary layer"))
        self.file.setToolTip(
            tr("A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer")
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(6)
        for text, field in (
            (tr("Raster"), self._raster_box),
            (tr("Encoder"), self.encoder),
            (tr("Area"), self.area),
            (tr("Zoom"), self.zoom),
            *self.options.common,
            (tr("Save to"), self.file),
        ):
            form.addRow(text, field)
            form.labelForField(field).setAlignment(Qt.AlignmentFlag.AlignTop)
            form.labelForField(field).setContentsMargins(0, 4, 0, 0)
        self.ground = GroundPreview(self._iface.mapCanvas(), self)
        self._ground_shown = QCheckBox(tr("Show on the map"))
        self._ground_shown.setObjectName("terrapatchGroundShown")
        self._ground_shown.setToolTip(
            tr(
                "One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that "
                "the encoder sees for it"
            )
        )
        self._ground_shown.setChecked(True)
        self._ground_shown.toggled.connect(self._show_ground)
        form.addRow(tr("Vector"), self._ground_shown)
        self._zoom_label = form.labelForField(self.zoom)
        stacked = QVBoxLayout(self)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.addLayout(form)
        stacked.addWidget(self._band_group)
        stacked.addWidget(self.options)

    @property
    def raster(self) -> Optional[QgsRasterLayer]:
        """The raster that is chosen, if it can be read."""
        layer = self._raster_box.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def parameters(self) -> Dict[str, Any]:
        """Parameters of the algorithm, as the form stands. Raises ValueError where something typed cannot be."""
        raster, encoder = self.raster, self.encoder.encoder
        values: Dict[str, Any] = {
            "INPUT": raster.id() if raster is not None else "",
            "OUTPUT": loaded_output(self.file.filePath().strip() or TEMPORARY_LAYER),
            **self.options.parameters(),
        }
        if self.bands.sensor.sensor:
            values["SENSOR"] = self.bands.sensor.sensor
        if encoder is not None and encoder.key.lower().endswith(".onnx"):
            values["ENCODER_FILE"] = encoder.key
        elif encoder is not None:
            values["ENCODER"] = encoder.key
        service = self._service()
        if service is not None:
            values["RESOLUTION"] = f"{service.resolution:.17g}"
        bands = self.bands.by_hand or self._matched_bands()
        if bands:
            values["BANDS"] = bands
        mask = self.area.mask()
        if mask is not None:
            values["MASK"] = mask
        if self.area.extent() is not None and (mask is None or service is not None):
            values["EXTENT"] = self.area.extent()
        return values

    def _matched_bands(self) -> Optional[List[int]]:
        """The bands of the plan where an encoder wants certain ones: how a layer is shown is not known to the run."""
        chosen = None if self._plan is None else self._plan.plan.get("bands_chosen")
        return list(chosen["bands"]) if self._plan and chosen and not self._plan.takes_any_bands else None

    def _service(self) -> Optional[ServiceRead]:
        """How the raster is read where it is a service of tiles; None where it has pixels of its own."""
        raster, encoder = self.raster, self.encoder.encoder
        if raster is None or raster.width() > 0:
            return None
        asked, factors = self.options.value("resolution"), metres_per_unit(raster.crs(), raster.extent())
        level = None
        if asked == "encoder" and encoder is not None and encoder.resolution_m and factors is not None:
            resolution: Optional[float] = encoder.resolution_m / factors[0]
        elif asked not in ("native", "encoder"):
            resolution = float(asked)
        else:
            level, resolution = self.zoom.level(raster), self.zoom.resolution(raster)
        if resolution is None:
            return None
        area = self.area.extent()
        tiles = 0 if area is None else count_tiles(raster.extent(), extent_in_layer(raster, area), resolution)
        return ServiceRead(resolution, zoom_text(raster, level, resolution, self.zoom.shown(raster)), tiles)

    def problem(self) -> str:
        """What is missing before the engine can be asked; empty where nothing is."""
        if self.raster is None:
            return tr("Add a raster layer to the project, or choose one that can be read.")
        if self.encoder.encoder is None:
            return tr("Choose an encoder.")
        if self.bands.by_hand == []:
            return tr("Tick at least one band.")
        if self.area.problem():
            return self.area.problem()
        if self.area.kind == WHOLE and self.raster.width() < 1:
            text = tr("'{}' shows the whole world: choose Map view or a rectangle as the area.")
            return text.format(self.raster.name())
        return self.options.problem()

    def values(self) -> FormValues:
        """The form as a question to the engine.

        Raises
        ------
        ValueError
            When there is nothing to ask yet, or the area cannot be transformed to the raster's CRS.
        """
        raster, encoder, service = self.raster, self.encoder.encoder, self._service()
        if raster is None or encoder is None:
            raise ValueError(self.problem())
        layer = self.area.mask_layer if self.area.kind == POLYGONS else None
        area = self.area.extent() if layer is None or service is not None else None
        extent = None if area is None else extent_in_layer(raster, area)
        values = {**self.options.values(), "encoder": encoder.key}
        if service is not None:
            values["resolution"] = f"{service.resolution:.17g}"
        if self.bands.by_hand:
            values["bands"] = tuple(self.bands.by_hand)
        if self.bands.sensor.sensor:
            values["sensor"] = self.bands.sensor.sensor
        mask = None if layer is None else MaskPolygons(layer, self.area.only_selected)
        return FormValues(raster, extent, mask, shown_as_rgb(raster), values)

    def run_place(self, raster: QgsRasterLayer, encoder: str) -> RunPlace:
        """What a forecast needs beside the plan."""
        return RunPlace(
            layer=raster.name(),
            encoder=encoder,
            device=self.options.value("device"),
            temporary=not self.file.filePath().strip(),
            may_leave_out=self.area.kind == POLYGONS or may_lack_pixels(raster),
            service=self._service(),
        )

    def show_plan(self, answer: PlanAnswer) -> None:
        """Show bands, sensor and defaults as the engine has decided them."""
        self._plan = answer
        if self.bands.by_hand is not None and _STRANGE_BANDS & set(answer.refusals):  # saved with another raster
            self.bands.choose(None)
            return
        self.bands.show_plan(answer)
        self._show_picture(answer)
        crs = QgsCoordinateReferenceSystem() if self.raster is None else self.raster.crs()
        self.ground.show_plan(answer.plan, crs, self.options.value("tokens") == "tile")
        self._band_group.setVisible(bool(answer.plan.get("bands")))
        self.options.show_plan(answer.plan)

    def showEvent(self, event: QShowEvent) -> None:
        """The ground of a vector is on the map as long as this form is on the screen."""
        super().showEvent(event)
        self._show_ground()

    def hideEvent(self, event: QHideEvent) -> None:
        """It leaves the map with the form."""
        super().hideEvent(event)
        self._show_ground()

    def _show_ground(self, *_checked: object) -> None:
        self.ground.set_on(self.isVisible() and self._ground_shown.isChecked())

    def _show_picture(self, answer: PlanAnswer) -> None:
        """Of red, green and blue, where the encoder wants certain bands."""
        numbers = None if answer.takes_any_bands else self.bands.by_hand or self._matched_bands()
        wanted = [(band["name"], band["wavelength_um"]) for band in answer.wanted_bands]
        self._preview.show_bands(self.raster, bands_of_picture(wanted, numbers or []))

    def key(self) -> str:
        """What a run is about, as a text: two forms that are equal but for the output have the same."""
        try:
            parameters = {name: str(value) for name, value in self.parameters().items() if name != "OUTPUT"}
        except ValueError:  # something typed is not a value yet
            return ""
        parameters["INPUT"] = (
            "" if self.raster is None else self.raster.source()
        )  # its id is another one when added again
        extent = self.area.extent()
        area = [self.area.save_state(), extent.toString() if extent is not None else ""]
        return json.dumps([{**parameters, "EXTENT": "", "MASK": ""}, area], sort_keys=True)

    def _view_changed(self) -> None:
        if not self.zoom.isHidden():
            self.changed.emit()

    def _follow_active_layer(self, layer: Optional[QgsMapLayer]) -> None:
        if isinstance(layer, QgsRasterLayer) and not is_of_plugin(layer):
            self._raster_box.setLayer(layer)

    def _subject_changed(self, *_signal_values: object) -> None:
        self._look_at_subject()
        self.changed.emit()

    def _look_at_subject(self) -> None:
        """Drop choices by hand where raster, rendering or encoder are others than they were made for."""
        encoder, raster = self.encoder.encoder, self._raster_box.currentLayer()
        self._follow_style(raster)
        shown = shown_as_rgb(self.raster) if self.raster is not None else ()
        about = (encoder and encoder.key, raster.id() if raster is not None else "", shown)
        if about != self._about:
            self._about = about
            self._plan = None
            self.ground.show_plan(None, QgsCoordinateReferenceSystem())
            self.bands.choose(None)
            self.bands.sensor.choose("")
        if self.raster is None:
            self._band_group.hide()
        is_service = self.zoom.show_layer(self.raster)
        self.zoom.setVisible(is_service)
        self._zoom_label.setVisible(is_service)

    def _follow_style(self, raster: Optional[QgsMapLayer]) -> None:
        """Hear of changes of how the raster is shown, which may say what its bands are."""
        if self._styled is raster:
            return
        if self._styled is not None and not sip.isdeleted(self._styled):
            self._styled.rendererChanged.disconnect(self._subject_changed)
        self._styled = raster
        if raster is not None:
            raster.rendererChanged.connect(self._subject_changed)

    def use_setting(self, encoder: str, options: Dict[str, Any]) -> bool:
        """Take an encoder and options of a run over, all others at their defaults; False where it is not known here.

        A file may come from anybody: the path of an encoder counts only where this user has chosen that file before.
        """
        if not self.encoder.choose_stored(encoder):
            return False
        kept = {"device": self.options.value("device"), "open": not self.options.isCollapsed()}
        self.options.restore_state({**options, **kept})
        return True

    def save_state(self) -> Dict[str, Any]:
        """The form as JSON types."""
        raster, encoder = self._raster_box.currentLayer(), self.encoder.encoder
        return {
            "raster": raster.id() if raster is not None else "",
            "encoder": encoder.key if encoder is not None else "",
            "bands": self.bands.by_hand,
            "sensor": self.bands.sensor.sensor,
            "area": self.area.save_state(),
            "options": self.options.save_state(),
            "zoom": self.zoom.currentData(),
            "ground": self._ground_shown.isChecked(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take a saved form over; anything missing is at its default."""
        layer = QgsProject.instance().mapLayer(str(state.get("raster", "")))
        if isinstance(layer, QgsRasterLayer):
            self._raster_box.setLayer(layer)
        if not self.encoder.choose_stored(str(state.get("encoder", ""))):
            self.encoder.choose_default()
        self._about = None  # a choice by hand belongs to the form that was there before
        self._look_at_subject()
        self.bands.choose(state.get("bands"))
        self.bands.sensor.choose(str(state.get("sensor", "")))
        self.area.restore_state(state.get("area") or {})
        self.options.restore_state(state.get("options") or {})
        self.zoom.choose(state.get("zoom"))
        self._ground_shown.setChecked(state.get("ground") is not False)
        self.file.setFilePath("")  # a project may come from anybody, and the next run would write there
        self.changed.emit()

    def unload(self) -> None:
        """Let go of QGIS."""
        self._follow_style(None)
        self._iface.currentLayerChanged.disconnect(self._follow_active_layer)
        self._iface.mapCanvas().extentsChanged.disconnect(self._view_changed)
        self.area.unload()
        self.ground.unload()
        self._preview.unload()
