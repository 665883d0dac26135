"""Embeddings from table: GeoParquet, GeoPackage and CSV of Clay, Earth Index, Major TOM and others."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ...model.exchange_options import IMPORT
from ..translation import tr
from .algorithm import AlgorithmTexts
from .import_algorithm import ImportAlgorithm
from .option_parameters import add_options


class EmbeddingsFromTable(ImportAlgorithm):
    """Reads tables whose rows are located vectors."""

    not_offered = ("product", "extent", "coarsen", "grid")
    unique_name = "embeddingsfromtable"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Embeddings from table"),
            tr("Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster."),
            tr("embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv"),
            tr(
                "Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or "
                "binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors "
                "of the same one are compared; where the table does not tell, name it in Encoder."
            ),
            [
                (
                    tr("Places"),
                    tr(
                        "Rows that lie on a grid, also one of UTM given in degrees, become its patches. "
                        "Others keep their polygons; points that lie on no grid stand for squares, whose side the log "
                        "tells. Rows without a vector or a place are left out, and counted."
                    ),
                ),
                (tr("Units"), tr("Side of the ground of a point is in metres.")),
            ],
            "processing.run('terrapatch:embeddingsfromtable', {\n"
            "    'INPUT': 'clay.parquet',\n    'OUTPUT': 'patches.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_source(
            tr("Table"), tr("GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.")
        )
        add_options(self, IMPORT, self.not_offered)
        self.add_layer_output()
