"""What a search found, in all its places: histogram, threshold, gallery, layer of hits, similarity map."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog

from ....model.errors import InputError
from ...layers.layer_order import LayerKind
from ...search.chip_rendering import ChipKey, ChipRenderer, source_raster
from ...search.overlay import HitsOverlay, hit_features, hits_layer, save_hits
from ...search.query import SimilarityResult, SimilaritySession
from ...search.similarity_map import SimilarityMap
from ...search.tables import SearchableLayer, SearchableLayers
from ..session import DockSession
from .chip_gallery import Chip
from .similar_form import SimilarForm

_CHIPS = 60
_FRAME_MS = 15
_PORTION = 500


class SimilarResults(QObject):
    """Shows the latest result, and follows threshold and number of hits.

    Signals
    -------
    told(str, object)
        Something for the message bar, and its Qgis.MessageLevel.
    """

    told = pyqtSignal(str, object)

    def __init__(
        self,
        session: DockSession,
        form: SimilarForm,
        similarity: SimilaritySession,
        layers: SearchableLayers,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self._similarity = similarity
        self._layers = layers
        self.overlay = HitsOverlay(session)
        self.map = SimilarityMap(session, self)
        self.chips = ChipRenderer(self)
        self.new_examples = 0
        self._searched: Optional[SearchableLayer] = None
        self._outlines: Dict[ChipKey, QgsGeometry] = {}
        # a slider moves faster than a map is drawn
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FRAME_MS)
        self._soon.timeout.connect(self._show_hits)
        self._shown = 0
        self._portions = QTimer(self)
        self._portions.setSingleShot(True)
        self._portions.timeout.connect(self._show_more)
        self._connect()
        self.clear("")

    @property
    def searched(self) -> Optional[SearchableLayer]:
        """The layer that the shown hits are from; None without hits."""
        return self._searched

    def shows(self, layer_id: str) -> bool:
        """Whether hits of this layer are shown."""
        return self._searched is not None and self._searched.layer_id == layer_id

    def show(self, result: SimilarityResult) -> None:
        """Show a result."""
        searched = self._layers.get(result.query.layer_id)
        if searched is None or searched.table is not result.query.table:
            return  # the layer has changed or gone meanwhile; it is read, and the search made, again
        self._searched = searched
        self._similarity.accept(result)
        self._form.histogram.set_scores(result.scores)
        self._form.set_threshold(self._similarity.least_score, self._form.histogram.range)
        self._form.show_found(True)
        self._show_hits()
        self._form.set_status(
            self._form.tr("{count} patches searched in {milliseconds} ms").format(
                count=f"{len(result.scores):,}", milliseconds=max(1, round(1000 * result.seconds))
            )
        )
        if self._form.whole_map.isChecked():
            self.map.show(result)

    def clear(self, reason: str, icon: str = "") -> None:
        """Show no hits, and why."""
        self._soon.stop()
        self._portions.stop()
        self._similarity.drop_result()
        self._searched = None
        self._outlines = {}
        self.set_new_examples(0)
        self.chips.stop()
        self.overlay.empty()
        self.map.remove()
        self._form.histogram.set_scores(_no_scores())
        self._form.histogram.set_threshold(None)
        self._form.gallery.chip_model.set_chips([], {})
        self._form.hit_count.setText("")
        self._form.set_status(reason, icon)
        self._form.show_found(False, steps=not reason)

    def forget(self) -> None:
        """The project has gone, and every layer with it."""
        self.chips.set_source(None, QgsCoordinateReferenceSystem())
        self.clear("")

    def set_new_examples(self, count: int) -> None:
        """How many hits were confirmed or rejected since the search."""
        self.new_examples = count
        self._form.set_pending(count)

    def zoom_to(self, chip: Chip, times: float) -> None:
        """Show a hit in the middle of the map, with `times` its width around, and let it flash."""
        outline = self._outlines.get(chip.key)
        if outline is None or self._searched is None:
            return
        canvas = self._session.iface.mapCanvas()
        crs = self._searched.table.crs
        box = outline.boundingBox()
        if crs.isValid() and canvas.mapSettings().destinationCrs().isValid():
            transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
            try:
                box = transform.transformBoundingBox(box)
            except QgsCsException:
                return
        box.scale(times)
        canvas.setExtent(box)
        canvas.refresh()
        canvas.flashGeometries([outline], crs)

    def save_to_file(self, path: str) -> None:
        """Write the hits to a file; the project stays as it is."""
        if self._searched is None:
            return
        try:
            save_hits(path, self._layer_of_all("hits"))
        except InputError as error:
            self.told.emit(str(error), Qgis.MessageLevel.Warning)
            return
        self.told.emit(
            self._form.tr("{count} hits are saved in {path}.").format(count=self._similarity.hit_count(), path=path),
            Qgis.MessageLevel.Success,
        )

    def copy_to_project(self) -> None:
        """Keep the hits as a temporary layer that no search changes."""
        if self._searched is None:
            return
        name = self._form.name.text().strip() or self._form.tr("Hits")
        self._session.add_layer(self._layer_of_all(name), LayerKind.HITS)

    def unload(self) -> None:
        """Stop drawing, and take away what only lives while the plugin does."""
        self._soon.stop()
        self._portions.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self.chips.end()
        self.overlay.unload()
        self.map.unload()

    def _connect(self) -> None:
        form = self._form
        form.histogram.threshold_moved.connect(self._set_least)
        form.slider.valueChanged.connect(lambda _value: self._set_least(form.slider_score(form.histogram.range)))
        form.least.valueChanged.connect(self._set_least)
        form.most.setValue(self._similarity.most_hits)
        form.most.valueChanged.connect(self._set_most)
        form.whole_map.toggled.connect(self._toggle_map)
        self.map.failed.connect(self._no_map)
        form.hits_to_file.triggered.connect(self._choose_file)
        form.hits_to_project.triggered.connect(self.copy_to_project)
        self.chips.drawn.connect(form.gallery.chip_model.set_image)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)

    def _set_least(self, score: Optional[float]) -> None:
        low, _ = self._form.histogram.range
        self._similarity.least_score = None if score is None or score <= low else float(score)
        self._form.set_threshold(self._similarity.least_score, self._form.histogram.range)
        self._soon.start()

    def _set_most(self, most: int) -> None:
        self._similarity.most_hits = most
        self._soon.start()

    def _toggle_map(self, on: bool) -> None:
        if on and self._similarity.result is not None:
            self.map.show(self._similarity.result)
        elif not on:
            self.map.remove()

    def _no_map(self, reason: str) -> None:
        self._form.whole_map.setChecked(False)
        self.told.emit(reason, Qgis.MessageLevel.Warning)

    def _features(self, start: int, stop: int) -> List[QgsFeature]:
        positions, scores = self._similarity.hits()[start:stop], self._similarity.hit_scores()[start:stop]
        return hit_features(self._searched, positions, scores, start + 1)

    def _layer_of_all(self, name: str) -> QgsVectorLayer:
        features = self._features(0, self._similarity.hit_count())
        return hits_layer(name, self._searched, features, self._similarity.hit_scores())

    def _show_more(self) -> None:
        """Add hits to the map by portions, so that it can be moved meanwhile."""
        if self._searched is None or self._shown >= self._similarity.hit_count():
            return
        features = self._features(self._shown, self._shown + _PORTION)
        self._shown += len(features)
        self.overlay.append(features)
        self._portions.start()

    def _show_hits(self) -> None:
        """Show the hits that pass, on the map and in the gallery."""
        if self._searched is None:
            return
        count = self._similarity.hit_count()
        self._shown = min(count, _PORTION)
        self.overlay.show(self._searched, self._features(0, self._shown), self._similarity.hit_scores())
        self._portions.start()
        self._form.hit_count.setText(_hits_text(count, self._form))
        self._form.save_hits.setEnabled(count > 0)
        self._form.no_chips.setText("" if count else self._form.tr("No patch passes: lower the threshold."))
        self._form.gallery.setVisible(count > 0)
        self._form.no_chips.setVisible(count == 0)
        self._show_chips()

    def _show_chips(self) -> None:
        searched = self._searched
        positions = self._similarity.hits()[:_CHIPS]
        scores = self._similarity.hit_scores()[:_CHIPS]
        keys = [(searched.layer_id, feature_id) for feature_id in searched.table.feature_ids[positions].tolist()]
        shown = [Chip(key, rank, score) for rank, (key, score) in enumerate(zip(keys, scores.tolist()), start=1)]
        if shown == self._form.gallery.chip_model.chips:
            return
        self._outlines = dict(zip(keys, searched.outlines(positions)))
        self._draw_chips(shown)

    def _draw_chips(self, shown: List[Chip]) -> None:
        gallery = self._form.gallery
        searched = self._searched
        extent = QgsRectangle()
        for outline in self._outlines.values():
            extent.combineExtentWith(outline.boundingBox())
        raster = source_raster(searched.table.metadata, extent, searched.table.crs)
        self.chips.set_source(raster, searched.table.crs)
        self.chips.set_side(gallery.delegate.side, gallery.devicePixelRatioF())
        images: Dict[ChipKey, QImage] = {}
        for chip in shown:
            image = self.chips.known(chip.key)
            if image is not None:
                images[chip.key] = image
        gallery.chip_model.set_chips(shown, images)
        self.chips.want(self._outlines)

    def _layers_changed(self, _layers: object) -> None:
        """A raster came or went: chips may be drawn from another one."""
        shown = self._form.gallery.chip_model.chips
        if self._searched is not None and shown:
            raster = self.chips.raster
            if raster is None:
                self._draw_chips(shown)

    def _choose_file(self) -> None:
        name = self._form.name.text().strip() or "hits"
        path, _ = QFileDialog.getSaveFileName(
            self._form,
            self._form.tr("Save hits"),
            f"{name}.gpkg",
            self._form.tr("GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)"),
        )
        if path:
            self.save_to_file(path if "." in path.replace("\\", "/").rpartition("/")[2] else f"{path}.gpkg")


def _hits_text(count: int, form: SimilarForm) -> str:
    return form.tr("1 hit") if count == 1 else form.tr("{} hits").format(f"{count:,}")


def _no_scores() -> object:
    import numpy as np

    return np.empty(0, dtype=np.float32)
