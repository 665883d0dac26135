"""The pictures of the gallery: the best hits, drawn from the raster that the patches are of."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QImage

from ...search.chip_rendering import ChipKey, ChipRenderer, source_rasters
from ...search.tables import SearchableLayer
from ...translation import tr
from .chip_gallery import Chip
from .found_form import FoundForm

PICTURES = 60
"""How many hits have a picture: a person looks at no more."""


class GalleryPictures(QObject):
    """Fills the gallery, and says where its pictures would come from while there are none."""

    def __init__(self, found: FoundForm, parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self.chips = ChipRenderer(self)
        self._searched: Optional[SearchableLayer] = None
        self._outlines: Dict[ChipKey, QgsGeometry] = {}
        self.chips.drawn.connect(found.gallery.chip_model.set_image)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)

    def show(self, searched: SearchableLayer, hits: np.ndarray, scores: np.ndarray) -> None:
        """Show the best of some hits [h], positions in the searched table, by the scores [N] of all its patches."""
        self._searched = searched
        positions = hits[:PICTURES]
        keys = [(searched.layer_id, feature_id) for feature_id in searched.table.feature_ids[positions].tolist()]
        shown = [
            Chip(key, rank, score) for rank, (key, score) in enumerate(zip(keys, scores[positions].tolist()), start=1)
        ]
        if shown != self._found.gallery.chip_model.chips:
            self._outlines = dict(zip(keys, searched.outlines(positions)))
            self._draw(searched, shown)

    def outline(self, key: ChipKey) -> Optional[QgsGeometry]:
        """The patch of a picture, in the CRS of the searched layer."""
        return self._outlines.get(key)

    def clear(self) -> None:
        """Show no pictures."""
        self._searched, self._outlines = None, {}
        self.chips.stop()
        self._found.gallery.chip_model.set_chips([], {})
        self._found.no_pictures.hide()

    def forget(self) -> None:
        """The project has gone."""
        self.chips.set_source([], QgsCoordinateReferenceSystem())
        self.clear()

    def unload(self) -> None:
        """Stop drawing."""
        QgsProject.instance().layersAdded.disconnect(self._layers_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_changed)
        self.chips.end()

    def _draw(self, searched: SearchableLayer, shown: List[Chip]) -> None:
        gallery, table = self._found.gallery, searched.table
        rasters = self._rasters(searched)
        self.chips.set_source(rasters, table.crs)
        self.chips.set_side(gallery.delegate.side, gallery.devicePixelRatioF())
        images: Dict[ChipKey, QImage] = {}
        for chip in shown:
            image = self.chips.known(chip.key)
            if image is not None:
                images[chip.key] = image
        gallery.chip_model.set_chips(shown, images)
        self.chips.want(self._outlines)
        source = str((table.metadata.get("source") or {}).get("uri") or "")
        self._found.no_pictures.setText(
            tr("Pictures need the raster '{}': add it to the project.").format(Path(source).name)
            if source
            else tr("Pictures need the raster of the patches: add it to the project.")
        )
        self._found.no_pictures.setVisible(not rasters and bool(shown))

    def _rasters(self, searched: SearchableLayer) -> List[QgsRasterLayer]:
        """What the pictures of the hits are drawn from."""
        extent = QgsRectangle()
        for outline in self._outlines.values():
            extent.combineExtentWith(outline.boundingBox())
        return source_rasters(searched.table.metadata, extent, searched.table.crs)

    def _layers_changed(self, _layers: object) -> None:
        """A raster came or went: pictures may be drawn from others."""
        shown, searched = self._found.gallery.chip_model.chips, self._searched
        if searched is not None and shown and not self.chips.draws_from(self._rasters(searched)):
            self._draw(searched, shown)
