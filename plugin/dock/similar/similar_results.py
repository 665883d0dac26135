"""What a search found, in all its places: histogram, threshold, gallery, layer of hits, similarity map."""

from __future__ import annotations

from typing import Dict, List, Optional, Set, Tuple

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsProject
from qgis.PyQt.QtCore import QObject, QSignalBlocker, pyqtSignal

from ...background.latest_work import LatestWork
from ...background.single_shot import single_shot
from ...ground.ground_area import area_in_hectares
from ...ground.ground_size import patch_sides
from ...layers.hit_style import style_hits
from ...layers.hits import HitRows, HitStatus, hit_features, hit_rows
from ...layers.table import EmbeddingTable
from ...maptools.zoom import zoom_to_box
from ...search.hit_areas import AreasRequest, HitAreas, hit_areas
from ...search.hit_saving import HitsToSave
from ...search.overlay import HitsOverlay
from ...search.query import ALL_HITS, SimilarityResult, SimilaritySearch
from ...search.searches import Searches, unchanged, user_changes
from ...search.similarity_map import SimilarityMap
from ...search.tables import LayerReader, SearchableLayer
from ...translation import number_text, tr
from ...workspace import Workspace
from .gallery_pictures import PICTURES, GalleryPictures
from .hits_saver import HitsSaver
from .score_histogram import NO_SCORES
from .similar_form import SimilarForm

MOST_POLYGONS = 5000
"""More hits than this are shown as areas, of which a map draws any number."""
_FRAME_MS = 15
_PORTION = 500


class SimilarResults(QObject):
    """Shows the latest result of the current search, and follows threshold and number of hits.

    Signals
    -------
    told(str, object)
        Something for the message bar, and its Qgis.MessageLevel.
    """

    told = pyqtSignal(str, object)

    def __init__(
        self, workspace: Workspace, form: SimilarForm, searches: Searches, layers: LayerReader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form = form
        self._searches = searches
        self._layers = layers
        self.overlay = HitsOverlay(workspace, lambda: searches.current)
        self.map = SimilarityMap(workspace, lambda: searches.current, self)
        self.pictures = GalleryPictures(form.found, self)
        self.areas = LatestWork(hit_areas, "terrapatch-hit-areas", self)
        self.new_examples = 0
        self.saver = HitsSaver(workspace, form.found, self.to_save, self)
        self.saver.told.connect(self.told)
        self._searched: Optional[SearchableLayer] = None
        self._switched_off: Set[str] = set()
        # a slider moves faster than a map is drawn
        self._soon = single_shot(self, self._show_hits, _FRAME_MS)
        self._rows: Optional[HitRows] = None
        self._shown_search = searches.current
        # looking examples up among a million patches takes longer than a slider may wait
        self._placed: Optional[Tuple[EmbeddingTable, Dict[int, int]]] = None
        self._shown = 0
        self._areas_wanted: Optional[AreasRequest] = None
        self._newest_areas: Dict[str, AreasRequest] = {}  # by search
        self._ready: List[QgsFeature] = []
        self._portions = single_shot(self, self._show_more)
        self._connect()
        self._show_nothing("")

    @property
    def _search(self) -> SimilaritySearch:
        return self._searches.current

    @property
    def searched(self) -> Optional[SearchableLayer]:
        """The layer that the shown hits are from; None without hits."""
        return self._searched

    @property
    def busy(self) -> bool:
        """Whether something of the hits is on its way to the map or to a file."""
        return bool(self.map.busy or self._areas_wanted or self.saver.busy or self._soon.isActive() or self._ready)

    def shows(self, layer_id: str) -> bool:
        """Whether hits of this layer are shown."""
        return self._searched is not None and self._searched.layer_id == layer_id

    def show(self, result: SimilarityResult) -> None:
        """Show a result of the current search."""
        with unchanged(self._search):
            self._show(result)

    def _show(self, result: SimilarityResult) -> None:
        searched = self._layers.get(result.query.layer_id)
        if searched is None or searched.table is not result.query.table:
            return  # the layer has changed or gone meanwhile; it is read, and the search made, again
        self._searched = searched
        self._search.accept(result)
        found = self._form.found
        found.histogram.show_spread(result.spread, result.scale)
        self._form.show_found(True)
        self._show_hits()
        self._form.set_status(
            tr("Patches searched: {count}, in {milliseconds} ms").format(
                count=number_text(len(result.scores)), milliseconds=max(1, round(1000 * result.seconds))
            )
        )
        if self._search.shows_map and not (self._search.came_with_project and self.map.is_there(self._search)):
            self.map.show(result, self._last_score())
        self._check(self._search, True)

    def clear(self, reason: str, icon: str = "") -> None:
        """Show no hits of the current search, and why."""
        self.drop(self._search)
        self._show_nothing(reason, icon)

    def drop(self, search: SimilaritySearch) -> None:
        """Forget what a search has found, on the map too."""
        search.drop_result()
        self.overlay.empty(search)
        self.map.remove(search)

    def switch(self) -> None:
        """Another search is the current one: its layers stay as they are, and so do those of the one before."""
        if self._searched is not None and self._rows is not None:
            rest = [*self._features(slice(self._shown, None)), *self._ready]
            self.overlay.append(self._shown_search, rest)
        self._show_nothing("")

    def rename(self, search: SimilaritySearch, old_title: str) -> None:
        """A search has another name: its layers too, and what stands in them."""
        self.overlay.rename(search, old_title)
        self.map.rename(search, old_title)
        if self._rows is not None and search is self._search:
            self._soon.start()

    def switch_off(self) -> None:
        """Uncheck hits and similarity maps: clusters are on the map now, and would mix with them."""
        for search in self._searches:
            self._check(search, False)

    def _check(self, search: SimilaritySearch, shown: bool) -> None:
        """Check or uncheck the layers of a search that were not the user's to uncheck."""
        for layer in (self.overlay.layer_of(search), self.map.layer_of(search)):
            if layer is None:
                continue
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is None:
                continue
            if shown and layer.id() in self._switched_off:
                self._switched_off.discard(layer.id())
                node.setItemVisibilityChecked(True)
            elif not shown and node.itemVisibilityChecked():
                self._switched_off.add(layer.id())
                node.setItemVisibilityChecked(False)

    def forget(self) -> None:
        """The project has gone, and every layer with it."""
        self.pictures.forget()
        self._show_nothing("")

    def set_new_examples(self, count: int) -> None:
        """How many hits were confirmed or rejected since the search."""
        self.new_examples = count
        self._form.found.set_pending(count)

    def zoom_to_hit(self, key: Tuple[str, int], times: float) -> None:
        """Show a hit in the middle of the map, with `times` its width around, and let it flash."""
        outline = self.pictures.outline(key)
        if outline is not None and self._searched is not None:
            box = outline.boundingBox()
            box.scale(times)
            canvas = self._workspace.iface.mapCanvas()
            if zoom_to_box(canvas, box, self._searched.table.crs):
                canvas.flashGeometries([outline], self._searched.table.crs)

    def zoom_to_hits(self) -> None:
        """Show all hits."""
        layer = self.overlay.layer() or self.overlay.saved_of(self._search)
        if layer is not None and self._searched is not None and layer.featureCount():
            layer.updateExtents()
            box = layer.extent()
            box.scale(1.1)
            zoom_to_box(self._workspace.iface.mapCanvas(), box, self._searched.table.crs)

    def rows(self, scores: np.ndarray, hits: np.ndarray) -> HitRows:
        """What stands in the layer: examples, and hits [h], positions in the searched table, best first."""
        return hit_rows(self._search.title, scores, hits, self._given())

    def _given(self) -> List[Tuple[int, HitStatus]]:
        """Positions in the searched table of what the user has said of its patches."""
        if self._searched is None:
            return []
        table = self._searched.table
        statuses: Dict[int, HitStatus] = {}
        for example in self._search.examples:
            if example.layer_id == self._searched.layer_id:
                status = HitStatus.CONFIRMED if example.confirmed else HitStatus.EXAMPLE
                statuses[example.feature_id] = status if example.positive else HitStatus.REJECTED
        if self._placed is None or self._placed[0] is not table or set(self._placed[1]) != set(statuses):
            found = np.flatnonzero(np.isin(table.feature_ids, np.fromiter(statuses, np.int64, len(statuses))))
            self._placed = table, dict(zip(table.feature_ids[found].tolist(), found.tolist()))
        return [(self._placed[1][key], status) for key, status in statuses.items() if key in self._placed[1]]

    def to_save(self, path: str) -> Optional[HitsToSave]:
        """The hits of now, for a file or (an empty path) for a layer of their own; None without hits."""
        search = self._search
        if self._searched is None or search.result is None:
            return None
        return HitsToSave(
            label=search.title,
            result=search.result,
            count=search.hit_count(),
            given=self._given(),
            with_rejected=self._form.found.with_rejected.isChecked(),
            searched=self._searched,
            transforms=QgsProject.instance().transformContext(),
            path=path,
        )

    def unload(self) -> None:
        """Stop drawing, and take away what only lives while the plugin does."""
        self._soon.stop()
        self._portions.stop()
        self.saver.unload()
        self.areas.end()
        self.pictures.unload()
        self.overlay.unload()
        self.map.unload()

    def _connect(self) -> None:
        found = self._form.found
        found.histogram.threshold_moved.connect(self._set_least)
        found.slider.valueChanged.connect(lambda _value: self._set_least(found.slider_score()))
        found.least.valueChanged.connect(self._set_least)
        found.most.valueChanged.connect(self._set_most)
        found.show_all.clicked.connect(lambda: found.most.setValue(ALL_HITS))
        found.zoom_hits.clicked.connect(self.zoom_to_hits)
        found.whole_map.toggled.connect(self._toggle_map)
        self.map.failed.connect(self._no_map)
        self.map.removed_by_user.connect(self._map_removed)
        self.areas.answered.connect(self._areas_ready)
        self.areas.failed.connect(self._no_areas)

    def _set_least(self, score: Optional[float]) -> None:
        low, _ = self._form.found.histogram.range
        user_changes(self._search)
        self._search.least_score = None if score is None or score <= low else float(score)
        self._form.found.set_threshold(self._search.least_score, self._last_score())
        self._soon.start()

    def _set_most(self, most: int) -> None:
        user_changes(self._search)
        self._search.most_hits = most
        self._soon.start()

    def _last_score(self) -> Optional[float]:
        """The score of the last hit, below which nothing is drawn."""
        result, count = self._search.result, self._search.hit_count()
        if result is None or not count:
            return None
        if count == self._search.passing():
            return self._search.least_score
        return float(result.scores[result.best(count)[-1]])

    def _toggle_map(self, on: bool) -> None:
        user_changes(self._search)
        self._search.shows_map = on
        if on and self._search.result is not None:
            self.map.show(self._search.result, self._last_score())
        elif not on:
            self.map.remove(self._search)

    def _map_removed(self, search_id: str) -> None:
        """The user has taken a map out of the project, and wants none; QGIS is still removing it."""
        search = self._searches.by_id(search_id)
        if search is None:
            return
        user_changes(search)
        search.shows_map = False
        if search is self._search:
            box = self._form.found.whole_map
            with QSignalBlocker(box):
                box.setChecked(False)

    def _no_map(self, reason: str) -> None:
        self._form.found.whole_map.setChecked(False)
        self.told.emit(reason, Qgis.MessageLevel.Warning)

    # ------------------------------------------------------------------------------------------------- on the map

    def _show_nothing(self, reason: str, icon: str = "") -> None:
        self._soon.stop()
        self._portions.stop()
        self._searched, self._rows, self._placed = None, None, None
        self._areas_wanted, self._ready = None, []
        self.set_new_examples(0)
        self.pictures.clear()
        found = self._form.found
        found.histogram.show_spread(NO_SCORES, (0.0, 1.0))
        found.set_threshold(None, None)
        found.set_counts(0, 0, None)
        self._form.set_status(reason, icon)
        self._form.show_found(False, steps=not reason)

    def _show_hits(self) -> None:
        """Show the hits that pass, on the map and in the gallery."""
        searched, result = self._searched, self._search.result
        if searched is not None and result is not None:
            with unchanged(self._search):
                self._show_hits_of(self._search, searched, result)

    def _show_hits_of(self, search: SimilaritySearch, searched: SearchableLayer, result: SimilarityResult) -> None:
        table = searched.table
        count, last_score = search.hit_count(), self._last_score()
        transforms = QgsProject.instance().transformContext()
        self._portions.stop()
        self._shown_search = search
        self._areas_wanted, self._ready = None, []
        as_areas = count > MOST_POLYGONS and table.grid is not None
        self._rows = self.rows(result.scores, np.empty(0, dtype=np.int64) if as_areas else search.hits())
        is_there = search.came_with_project and self.overlay.has(search, None if as_areas else len(self._rows))
        if as_areas and not is_there:
            given = np.array([position for position, _ in self._given()], dtype=np.int64)
            self._areas_wanted = AreasRequest(search.id, search.title, result, count, given, transforms)
            self._newest_areas[search.id] = self._areas_wanted
            self.areas.ask(self._areas_wanted)
        self._shown = len(self._rows) if is_there else min(len(self._rows), _PORTION)
        if not is_there:
            sides = None if table.grid is None else patch_sides(table.grid, table.crs, transforms)
            self.overlay.show(
                searched, self._features(slice(0, self._shown)), count, None if sides is None else min(sides)
            )
            self._portions.start()
        self._form.found.set_threshold(search.least_score, last_score)
        self._form.found.set_counts(count, search.passing(), search.least_score)
        self.pictures.show(searched, result.best(min(count, PICTURES)), result.scores)
        if not search.came_with_project:  # else it is marked as it was
            self.map.mark_threshold(result, last_score)

    def _features(self, part: slice) -> List[QgsFeature]:
        if self._searched is None or self._rows is None:
            return []
        table = self._searched.table
        measure = area_in_hectares(table.crs, QgsProject.instance().transformContext())
        outlines = self._searched.outlines(self._rows.positions[part])
        return hit_features(self._rows, part, table, outlines, measure)

    def _show_more(self) -> None:
        """Add hits to the map by portions, so that it can be moved meanwhile."""
        if self._searched is None or self._rows is None:
            return
        if self._shown < len(self._rows):
            features = self._features(slice(self._shown, self._shown + _PORTION))
            self._shown += len(features)
        elif self._ready:
            features, self._ready = self._ready[:_PORTION], self._ready[_PORTION:]
        else:
            return
        with unchanged(self._shown_search):
            self.overlay.append(self._shown_search, features)
        self._portions.start()

    def _areas_ready(self, areas: HitAreas) -> None:
        request = areas.request
        search = self._searches.by_id(request.search_id)
        if search is None or self._newest_areas.get(request.search_id) is not request:
            return
        layer = self.overlay.layer_of(search)
        if layer is not None:
            with unchanged(search):
                style_hits(layer, request.count, None)
        if request is self._areas_wanted:
            self._areas_wanted = None
            self._ready = areas.features
            self._portions.start()
        elif search.result is request.result:  # another search has come onto the screen meanwhile
            self.overlay.append(search, areas.features)

    def _no_areas(self, request: AreasRequest, message: str) -> None:
        if request is self._areas_wanted:
            self._areas_wanted = None
            self.told.emit(message, Qgis.MessageLevel.Warning)
