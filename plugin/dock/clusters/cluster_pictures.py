"""Pictures of typical patches, some for each cluster, drawn from the imagery."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ....model.errors import TerraPatchError
from ...background.background_task import BackgroundTask
from ...clusters.typical import TypicalPatches, typical_patches_task
from ...layers.cache import TABLES
from ...search.chip_rendering import ChipKey, ChipRenderer, source_rasters

PER_CLUSTER = 4
SIDE = 36
# what takes a moment to read; of larger layers there are pictures while their vectors are in memory anyway
_MOST_TO_READ = 20_000


class ClusterPictures(QObject):
    """Follows the result that is shown.

    Signals
    -------
    changed()
        There are other pictures.
    """

    changed = pyqtSignal()

    def __init__(self, ratio: float, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = ChipRenderer(self)
        self._renderer.set_side(SIDE, ratio)
        self._renderer.drawn.connect(self._drawn)
        self._task: Optional[BackgroundTask] = None
        self._of: Tuple[object, ...] = ()
        self._keys: Dict[int, List[ChipKey]] = {}
        self._images: Dict[ChipKey, QImage] = {}

    @property
    def busy(self) -> bool:
        """Whether typical patches are being sought."""
        return self._task is not None

    def of(self, number: int) -> List[QImage]:
        """Pictures of a cluster, as far as they are drawn."""
        return [self._images[key] for key in self._keys.get(number, []) if key in self._images]

    def show(self, regions: Optional[QgsVectorLayer], patches: Optional[QgsVectorLayer]) -> None:
        """Have pictures of the clusters of a result, from the patches that it was made of."""
        if regions is None or patches is None or not patches.featureCount():
            if self._of:
                self._forget()
            return
        wanted = (regions.id(), regions.featureCount(), patches.id(), patches.featureCount())
        if wanted == self._of:
            return
        self._forget()
        self._of = wanted
        if not (TABLES.holds(patches.id()) or patches.featureCount() <= _MOST_TO_READ):
            return
        try:
            task = typical_patches_task(TABLES.prepare(patches), regions, PER_CLUSTER)
        except TerraPatchError:
            return  # a layer without vectors has no pictures
        layer_id = patches.id()
        # pictures are a convenience: nobody is told where there are none
        task.answered.connect(lambda found: self._found(layer_id, found))
        task.ended.connect(self._ended)
        self._task = task
        task.begin()

    def unload(self) -> None:
        """Draw nothing more."""
        self._forget()
        self._renderer.end()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.dismiss()
            self._task = None
        self._renderer.stop()
        had = bool(self._images)
        self._keys, self._images, self._of = {}, {}, ()
        if had:
            self.changed.emit()

    def _found(self, layer_id: str, found: TypicalPatches) -> None:
        extent = QgsRectangle()
        outlines: Dict[ChipKey, QgsGeometry] = {}
        for number, patches in found.outlines.items():
            self._keys[number] = [(layer_id, feature_id) for feature_id, _ in patches]
            for feature_id, outline in patches:
                outlines[layer_id, feature_id] = outline
                extent.combineExtentWith(outline.boundingBox())
        rasters = source_rasters(found.metadata, extent, found.crs)
        if not rasters:
            return  # nothing to draw them from
        self._renderer.set_source(rasters, found.crs)
        self._renderer.want(outlines)

    def _ended(self) -> None:
        self._task = None

    def _drawn(self, key: ChipKey, image: QImage) -> None:
        self._images[key] = image
        self.changed.emit()
