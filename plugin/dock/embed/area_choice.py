"""Which part of the raster: all of it, the map view, a rectangle drawn on the map, or polygons of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapTool, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ...translation import tr
from ..layer_box import LayerBox
from ..named_widgets import push_button

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

WHOLE, VIEW, RECTANGLE, POLYGONS = "whole", "view", "rectangle", "polygons"


class AreaChoice(QWidget):
    """The choice, with what each kind needs below it.

    Signals
    -------
    changed()
        The area is another one.
    """

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchArea")
        self._canvas = iface.mapCanvas()
        self._rectangle: Optional[QgsReferencedRectangle] = None
        self._tool: Optional[QgsMapToolExtent] = None
        self._tool_before: Optional[QgsMapTool] = None
        self._band: Optional[QgsRubberBand] = None
        self._kinds = QComboBox()
        self._kinds.setObjectName("terrapatchAreaKind")
        self._kinds.setToolTip(tr("Which part of the raster gets vectors"))
        self._kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for kind, text in (
            (WHOLE, tr("Whole layer")),
            (VIEW, tr("Map view")),
            (RECTANGLE, tr("Rectangle drawn on the map")),
            (POLYGONS, tr("Polygons of a layer")),
        ):
            self._kinds.addItem(text, kind)
        self._details = QStackedWidget()
        self._details.addWidget(self._rectangle_page())
        self._details.addWidget(self._polygons_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._kinds)
        layout.addWidget(self._details)
        self._kinds.currentIndexChanged.connect(self._kind_changed)
        self._canvas.extentsChanged.connect(self._view_changed)
        self._kind_changed()

    @property
    def kind(self) -> str:
        """`whole`, `view`, `rectangle` or `polygons`."""
        return str(self._kinds.currentData())

    def extent(self) -> Optional[QgsReferencedRectangle]:
        """The rectangle to embed, in a CRS of its own; None where there is none."""
        if self.kind == VIEW:
            return QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        if self.kind == RECTANGLE:
            return self._rectangle
        if self.kind == POLYGONS:
            layer = self.mask_layer
            if layer is None:
                return None
            selected = self.only_selected
            return QgsReferencedRectangle(layer.boundingBoxOfSelected() if selected else layer.extent(), layer.crs())
        return None

    def mask(self) -> Optional[QgsProcessingFeatureSourceDefinition]:
        """The polygons that patches must touch, as the algorithm's parameter."""
        layer = self.mask_layer if self.kind == POLYGONS else None
        if layer is None:
            return None
        return QgsProcessingFeatureSourceDefinition(layer.id(), self.only_selected)

    def problem(self) -> str:
        """What is still to be done before there is an area; empty where there is one."""
        if self.kind == RECTANGLE and self._rectangle is None:
            return tr("Draw the rectangle on the map.")
        if self.kind == POLYGONS:
            layer = self.mask_layer
            if layer is None:
                return tr("There is no polygon layer in the project; add one, or choose another area.")
            if self.only_selected and not layer.selectedFeatureCount():
                return tr("Nothing is selected in '{}'; select polygons, or untick Only selected.").format(layer.name())
        return ""

    def save_state(self) -> Dict[str, Any]:
        """The choice as JSON types."""
        layer = self.mask_layer
        state: Dict[str, Any] = {
            "kind": self.kind,
            "layer": layer.id() if layer is not None else "",
            "only_selected": self.only_selected,
        }
        if self._rectangle is not None:
            box = self._rectangle
            state["rectangle"] = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
            state["crs"] = box.crs().toWkt()
        return state

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take a saved choice over; anything missing is at its default."""
        self.stop_drawing()
        corners = state.get("rectangle")
        self._rectangle = None
        if isinstance(corners, list) and len(corners) == 4:
            crs = QgsCoordinateReferenceSystem.fromWkt(str(state.get("crs", "")))
            self._rectangle = QgsReferencedRectangle(QgsRectangle(*map(float, corners)), crs)
        layer = QgsProject.instance().mapLayer(str(state.get("layer", "")))
        if layer is not None:
            self._layers.setLayer(layer)
        self._only_selected.setChecked(bool(state.get("only_selected", True)))
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(state.get("kind", WHOLE))))
        self._kind_changed()

    def unload(self) -> None:
        """Take everything off the map."""
        self.stop_drawing()
        self._canvas.extentsChanged.disconnect(self._view_changed)
        if self._band is not None and not sip.isdeleted(self._band):
            self._canvas.scene().removeItem(self._band)
        self._band = None

    # ------------------------------------------------------------------------------------------------------ parts

    def _rectangle_page(self) -> QWidget:
        self._draw = push_button("terrapatchDrawRectangle", tr("Draw on the map"), icon="/mActionAddBasicRectangle.svg")
        self._draw.setCheckable(True)
        self._draw.setToolTip(tr("Drag a rectangle on the map; Esc or another click here leaves"))
        self._draw.toggled.connect(self._drawing_toggled)
        return self._draw

    def _polygons_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._layers = LayerBox("terrapatchMaskLayer")
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._layers.setToolTip(tr("Only patches that touch these polygons are kept"))
        self._layers.layer_changed.connect(self._changed)
        self._only_selected = QCheckBox(tr("Only selected"))
        self._only_selected.setObjectName("terrapatchMaskSelected")
        self._only_selected.setChecked(True)
        self._only_selected.toggled.connect(self._changed)
        layout.addWidget(self._layers)
        layout.addWidget(self._only_selected)
        return page

    @property
    def mask_layer(self) -> Optional[QgsVectorLayer]:
        """The layer of polygons."""
        return self._layers.currentLayer()

    @property
    def only_selected(self) -> bool:
        """Whether only its selected polygons count."""
        return self._only_selected.isChecked()

    # ---------------------------------------------------------------------------------------------------- drawing

    def stop_drawing(self) -> None:
        """Give the map back to the tool that was in use before."""
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        if not sip.isdeleted(tool):
            if self._canvas.mapTool() == tool:
                if self._tool_before is not None and not sip.isdeleted(self._tool_before):
                    self._canvas.setMapTool(self._tool_before)
                else:
                    self._canvas.unsetMapTool(tool)
            tool.deleteLater()
        self._tool_before = None
        blocker = QSignalBlocker(self._draw)
        self._draw.setChecked(False)
        del blocker

    def _drawing_toggled(self, drawing: bool) -> None:
        if not drawing:
            self.stop_drawing()
            return
        self._tool_before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self._drawn)
        self._tool.deactivated.connect(self.stop_drawing)
        self._canvas.setMapTool(self._tool)

    def _drawn(self, extent: QgsRectangle) -> None:
        if extent.isNull() or extent.isEmpty():
            return
        self._rectangle = QgsReferencedRectangle(extent, self._canvas.mapSettings().destinationCrs())
        self.stop_drawing()
        self._show_rectangle()
        self.changed.emit()

    def _show_rectangle(self) -> None:
        if self._band is None or sip.isdeleted(self._band):
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            color = self.palette().color(QPalette.ColorRole.Highlight)
            self._band.setStrokeColor(color)
            self._band.setFillColor(QColor(color.red(), color.green(), color.blue(), 30))
            self._band.setWidth(2)
            self._band.setLineStyle(Qt.PenStyle.DashLine)
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self.kind == RECTANGLE and self._rectangle is not None:
            self._band.setToGeometry(QgsGeometry.fromRect(QgsRectangle(self._rectangle)), self._rectangle.crs())

    # --------------------------------------------------------------------------------------------------- following

    def _kind_changed(self, *_index: int) -> None:
        self._details.setVisible(self.kind in (RECTANGLE, POLYGONS))
        self._details.setCurrentIndex(1 if self.kind == POLYGONS else 0)
        self._details.setFixedHeight(self._details.currentWidget().sizeHint().height())
        if self.kind != RECTANGLE:
            self.stop_drawing()
        self._show_rectangle()
        self.changed.emit()

    def _view_changed(self) -> None:
        if self.kind == VIEW:
            self.changed.emit()

    def _changed(self, *_signal_values: object) -> None:
        self.changed.emit()
