"""The map of classes: regions with a legend, and a raster of classes; the newest one of each layer of patches."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..layers.layer_order import LayerKind
from ..layers.layer_repaint import LayerRepaint
from ..layers.styles import style_classes
from ..temporary.copy_files import MAP_ENDING, new_name, shown_folder
from ..temporary.result_layers import ResultLayers, copied_features, refill
from ..temporary.temporary_layers import RESULT_PROPERTY, discard_raster, own_raster, result_raster
from ..translation import tr
from ..workspace import Workspace

CLASSES_PROPERTY = "terrapatch/classes"
"""Custom property of a layer of classes: of which patches, and its own id, which a copy of it has not."""
CLASS = "class"
Legend = Mapping[str, Tuple[str, str]]


class ClassMap:
    """Puts classifications into the project, the newest in the place of the one before.

    A layer that was saved to a file, copied or is being edited is the user's: a new one goes beside it.

    Parameters
    ----------
    workspace : Workspace
    patches_id : callable
        Gives the id of the layer of patches whose map is meant.
    """

    def __init__(self, workspace: Workspace, patches_id: Callable[[], str]) -> None:
        self._workspace = workspace
        self._patches_id = patches_id
        self._layers = ResultLayers(CLASSES_PROPERTY)
        self._repaint = LayerRepaint(workspace.iface.mapCanvas(), self.regions)

    def regions(self) -> Optional[QgsVectorLayer]:
        """The regions that the next classification replaces; None where there are none."""
        return self._layers.own({"patches": self._patches_id()})

    def raster(self) -> Optional[QgsRasterLayer]:
        """The raster of classes that the next classification replaces; None where there is none."""
        return result_raster(self._mark())

    def show(self, regions: Path, raster: Path, legend: Legend) -> None:
        """Show a classification.

        Parameters
        ----------
        regions, raster : Path
            classes.gpkg and class_raster.tif of the engine; both are copied.
        legend : mapping
            Name and colour of each class, by the name that the engine has for it, in the order of its numbers.
        """
        self._show_regions(QgsVectorLayer(str(regions), "classes", "ogr"), legend)
        self._show_raster(raster, list(legend.values()))

    def follow(self, legend: Legend) -> None:
        """Give the map other names and colours, by the names that it has."""
        layer = self.regions()
        if layer is not None:
            field = layer.fields().indexOf(CLASS)
            names = {feature.id(): str(feature[CLASS]) for feature in layer.getFeatures()}
            changes = {key: {field: legend[name][0]} for key, name in names.items() if name in legend}
            layer.dataProvider().changeAttributeValues(changes)
            style_classes(layer, CLASS, list(legend.values()))
            self._repaint.ask()
        raster = self.raster()
        if raster is not None:
            _style_raster(raster, list(legend.values()))
            raster.triggerRepaint()

    def unload(self) -> None:
        """Let go of the map; the layers stay."""
        self._repaint.unload()
        self._layers.unload()

    def _mark(self) -> str:
        return f"classes of {self._patches_id()}"

    def _show_regions(self, made: QgsVectorLayer, legend: Legend) -> None:
        layer = self.regions()
        if layer is None:
            patches = QgsProject.instance().mapLayer(self._patches_id())
            title = tr("Classes of {}").format(patches.name() if patches else "")
            layer = self._layers.new(title, made, ["fid"], {"patches": self._patches_id()})
            self._fill(layer, made, legend)
            self._workspace.add_layer(layer, LayerKind.REGIONS)
        else:
            self._fill(layer, made, legend)
        self._repaint.ask()

    @staticmethod
    def _fill(layer: QgsVectorLayer, made: QgsVectorLayer, legend: Legend) -> None:
        features = copied_features(made, layer)
        for feature in features:
            feature[CLASS] = legend[feature[CLASS]][0]
        refill(layer, features)
        style_classes(layer, CLASS, list(legend.values()))

    def _show_raster(self, raster: Path, legend: Sequence[Tuple[str, str]]) -> None:
        shown_folder().mkdir(parents=True, exist_ok=True)
        # a file of its own for every result: the map may still be drawing the one before
        file = Path(shutil.copyfile(raster, shown_folder() / new_name("classes", MAP_ENDING)))
        layer = self.raster()
        if layer is None:
            patches = QgsProject.instance().mapLayer(self._patches_id())
            title = tr("Raster of classes of {}")
            layer = QgsRasterLayer(str(file), title.format(patches.name() if patches else ""), "gdal")
            layer.setCustomProperty(RESULT_PROPERTY, self._mark())
            own_raster(layer)
            _style_raster(layer, legend)
            self._workspace.add_layer(layer, LayerKind.SCORES)
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None:  # it shows what the regions show
                node.setItemVisibilityChecked(False)
                node.setExpanded(False)
            return
        before = Path(layer.source())
        layer.setDataSource(str(file), layer.name(), "gdal", layer.dataProvider().ProviderOptions())
        _style_raster(layer, legend)
        layer.triggerRepaint()
        discard_raster(before)


def _style_raster(layer: QgsRasterLayer, legend: Sequence[Tuple[str, str]]) -> None:
    entries = [
        QgsPalettedRasterRenderer.Class(number, QColor(color), name) for number, (name, color) in enumerate(legend)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
