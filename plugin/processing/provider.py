"""The provider: TerraPatch in the Processing toolbox."""

from __future__ import annotations

import sys

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ... import __version__
from ..icon import ICON
from ..translation import tr
from .classify_patches import ClassifyPatches
from .cluster_patches import ClusterPatches
from .coarsen_patches import CoarsenPatches
from .compare_embeddings import CompareEmbeddings
from .embed_many import EmbedMany
from .embed_raster import EmbedRaster
from .embeddings_from_raster import EmbeddingsFromRaster
from .embeddings_from_table import EmbeddingsFromTable
from .embeddings_of_polygons import EmbeddingsOfPolygons
from .export_embeddings import ExportEmbeddings
from .find_similar import FindSimilar
from .fit_mosaiks import FitMosaiks
from .patches_of_dataset import PatchesOfDataset
from .reduce_embeddings import ReduceEmbeddings
from .similar_in_dataset import SimilarInDataset
from .sweep_settings import SweepSettings
from .verify_embeddings import VerifyEmbeddings

ALGORITHMS = (
    EmbedRaster,
    EmbedMany,
    PatchesOfDataset,
    SimilarInDataset,
    ClusterPatches,
    FindSimilar,
    ClassifyPatches,
    CompareEmbeddings,
    SweepSettings,
    ReduceEmbeddings,
    CoarsenPatches,
    EmbeddingsOfPolygons,
    EmbeddingsFromRaster,
    EmbeddingsFromTable,
    VerifyEmbeddings,
    ExportEmbeddings,
    FitMosaiks,
)


class TerraPatchProvider(QgsProcessingProvider):
    """The algorithms under `terrapatch:`."""

    def id(self) -> str:
        """Part of every script that uses the algorithms: never changes."""
        return "terrapatch"

    def name(self) -> str:
        """The name in the toolbox."""
        return "TerraPatch"

    def longName(self) -> str:
        """The name with a few words on what it is for."""
        return tr("TerraPatch (image-encoder vectors of patches)")

    def versionInfo(self) -> str:
        """The plugin's version."""
        return __version__

    def icon(self) -> QIcon:
        """The picture in the toolbox."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """The same, for QGIS to scale."""
        return ICON

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def unload(self) -> None:
        """Forget the tables of layers; QGIS calls this when the provider goes."""
        cache = sys.modules.get(f"{__package__.rpartition('.')[0]}.layers.cache")
        if cache is not None:  # nothing was read otherwise
            cache.TABLES.clear()
        super().unload()
