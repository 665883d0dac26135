"""The layers of a comparison: outlines of what has changed, and a raster of how much every patch has."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Collection, List, Optional, Tuple

from qgis.core import QgsFields, QgsGeometry, QgsRasterLayer, QgsVectorLayer

from ...model.errors import InputError
from ..layers.change_style import style_change_scores, style_changed_places
from ..layers.geopackage_file import write_geopackage
from ..layers.layer_order import LayerKind
from ..layers.stated_crs import stated_crs
from ..temporary.copy_files import MAP_ENDING, new_name, shown_folder
from ..temporary.result_layers import ResultLayers, copied_features, refill
from ..temporary.temporary_layers import RESULT_PROPERTY, discard_raster, own_raster, result_raster
from ..translation import tr
from ..workspace import Workspace
from .comparison import SCORE_BAND, Comparison
from .date_names import date_names

CHANGES_PROPERTY = "terrapatch/changes"
"""Custom property of a layer of changes: between which layers, and its own id, which a copy of it has not."""
OBJECT = "object"


class ChangeLayers:
    """Puts comparisons into the project, the newest of two dates in the place of the one before.

    A layer that was saved to a file, copied or is being edited is the user's: a new one goes beside it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._layers = ResultLayers(CHANGES_PROPERTY)

    def places_of(self, before_id: str, after_id: str) -> Optional[QgsVectorLayer]:
        """The layer of what has changed between two dates; None where there is none."""
        return self._layers.shown({"before": before_id, "after": after_id})

    def raster_of(self, before_id: str, after_id: str) -> Optional[QgsRasterLayer]:
        """The raster of scores that the next comparison replaces; None where there is none."""
        return result_raster(_mark(before_id, after_id))

    def unload(self) -> None:
        """Let go of the layers, which stay."""
        self._layers.unload()

    def show(self, found: Comparison) -> None:
        """Show a comparison."""
        self._show_raster(found)
        self._show_places(found)

    def _show_places(self, found: Comparison) -> None:
        says = {"before": found.before_id, "after": found.after_id}
        layer = self._layers.own(says)
        if not found.places:
            if layer is not None:
                layer.dataProvider().truncate()
                layer.triggerRepaint()
            return
        made = QgsVectorLayer(str(found.regions), "changes", "ogr")
        if layer is None:
            title = _named(tr("Changes from {before} to {after}"), found)
            layer = self._layers.new(title, made, ["fid", "number"], says)
            style_changed_places(layer)
            self._workspace.add_layer(layer, LayerKind.HITS)
        refill(layer, copied_features(made, layer))
        layer.triggerRepaint()

    def _show_raster(self, found: Comparison) -> None:
        shown_folder().mkdir(parents=True, exist_ok=True)
        # a file of its own for every result: the map may still be drawing the one before
        file = Path(shutil.copyfile(found.raster, shown_folder() / new_name("changes", MAP_ENDING)))
        layer = self.raster_of(found.before_id, found.after_id)
        scale = (0.0, found.highest_score(), found.threshold)
        if layer is None:
            title = _named(tr("How much changed from {before} to {after}"), found)
            layer = QgsRasterLayer(str(file), title, "gdal")
            layer.setCustomProperty(RESULT_PROPERTY, _mark(found.before_id, found.after_id))
            own_raster(layer)
            style_change_scores(layer, SCORE_BAND, *scale)
            self._workspace.add_layer(layer, LayerKind.SCORES)
            return
        before = Path(layer.source())
        layer.setDataSource(str(file), layer.name(), "gdal", layer.dataProvider().ProviderOptions())
        style_change_scores(layer, SCORE_BAND, *scale)
        discard_raster(before)


def write_places(layer: QgsVectorLayer, numbers: Collection[int], file: Path) -> int:
    """Write some changed places as a GeoPackage, examples for the next comparison; returns how many they are.

    Those whose features are selected in the layer count too. Raises an InputError where it cannot be written.
    """
    chosen = set(layer.selectedFeatureIds())
    kept = [feature for feature in layer.getFeatures() if feature[OBJECT] in numbers or feature.id() in chosen]
    shapes: List[Tuple[QgsGeometry, List[Any]]] = [(feature.geometry(), []) for feature in kept]
    problem = write_geopackage(file, layer.wkbType(), stated_crs(layer.crs()), QgsFields(), shapes)
    if problem:
        text = tr("The examples cannot be written to {file} ({reason}); free some space there.")
        raise InputError(text.format(file=file, reason=problem))
    return len(kept)


def _mark(before_id: str, after_id: str) -> str:
    return f"changes from {before_id} to {after_id}"


def _named(title: str, found: Comparison) -> str:
    before, after = date_names(found.before_id, found.after_id)
    return title.format(before=before, after=after)
