"""Cluster patches: k-means over vectors, as regions on the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional

from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes

from ...model.errors import InputError
from ...model.options import CLUSTER
from ..engine.engine_run import run_request
from ..translation import tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters
from .option_parameters import add_options, option_values
from .outputs import LayerFinish, ResultLayer
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart
from .vector_input import VectorInput

if TYPE_CHECKING:
    import numpy as np

    from ..layers.table import EmbeddingTable

K = "K"
OUTPUT_PATCHES = "OUTPUT_PATCHES"


class ClusterPatches(PatchesAlgorithm):
    """Groups patches that look alike."""

    unique_name = "clusterpatches"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Cluster patches"),
            tr("Groups patches that look alike, and draws each group as one region."),
            tr("embedding,k-means,unsupervised,classification,segmentation,regions,land cover"),
            tr(
                "Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster "
                "look alike. Each cluster becomes one multipolygon with its area and its share of all patches. "
                "Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name."
            ),
            [
                (
                    tr("Units"),
                    tr(
                        "Area is in hectares on the ellipsoid of the layer's CRS. Share is from 0 to 1, of all "
                        "patches. The same layer, K and seed give the same clusters."
                    ),
                )
            ],
            "processing.run('terrapatch:clusterpatches', {\n"
            "    'INPUT': 'patches.gpkg',\n    'K': 6,\n    'OUTPUT': 'regions.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        add_options(self, CLUSTER)
        self.add_layer_output(tr("Regions"), tr("One multipolygon per cluster: cluster, patches, area_ha, share."))
        self.add_layer_output(
            tr("Patches with clusters"),
            tr("Every patch with the number of its cluster, without vectors."),
            OUTPUT_PATCHES,
            optional=True,
        )

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where there are fewer patches than clusters are wanted."""
        clusters = self.parameterAsInt(parameters, K, context)
        if 0 < given.feature_count < clusters:
            raise InputError(
                tr("K is {}, more than the patches to group in '{}': {}; choose a smaller K").format(
                    clusters, given.layer.name(), given.feature_count
                )
            )

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Group, and write the layers."""
        import numpy as np

        from ...model.protocol import ClusterRequest
        from ..layers.to_engine_set import metadata_of
        from .provenance import attach_provenance

        values = option_values(self, CLUSTER, parameters, context)
        k = values["k"]
        with engine_set(table, placed=False) as patches:
            request = ClusterRequest(str(patches.path), **values)
            result = run_request(request, ProgressPart(feedback, 25.0, 85.0))
            labels = np.empty(len(table), dtype=np.int64)
            labels[patches.order] = np.load(result["labels"])
            run = self.run_of(table, {**values, "inertia": result["inertia"], "encoder": table.encoder})
            title = tr("{k} clusters of {name}").format(k=k, name=table.name)

            abstract, metadata = tr("k-means, patches: {}, clusters: {}").format(len(table), k), metadata_of(table)

            def finish(layer: QgsVectorLayer) -> None:
                from ..layers.styles import style_clusters

                attach_provenance(layer, title, abstract, run, metadata)
                style_clusters(layer, "cluster", range(k))

            regions = self._write_regions(Path(result["clusters"]), labels, table, parameters, context, title, finish)
        outputs = {OUTPUT: regions}
        if self.is_given(parameters, OUTPUT_PATCHES):
            outputs[OUTPUT_PATCHES] = self._write_patches(
                table, labels, parameters, context, ProgressPart(feedback, 90.0, 100.0), title, finish
            )
        return outputs

    def _write_regions(
        self,
        file: Path,
        labels: np.ndarray,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        title: str,
        finish: LayerFinish,
    ) -> str:
        """Copy the engine's regions, or unite polygons that lie on no grid, measured on the ellipsoid."""
        from ..ground.ground_area import area_in_hectares
        from ..layers.regions import UnitedRegion, region_fields, united_regions
        from ..layers.write import add_features

        fields = region_fields()
        measure = area_in_hectares(table.crs, context.transformContext())
        found: Iterable[UnitedRegion] = (
            UnitedRegion(region["cluster"], region.geometry(), region["patches"], region["share"])
            for region in _stored_features(file)
        )
        if table.grid is None:
            found = united_regions(table, self._input.pending.snapshot, labels)
        features = []
        for region in found:
            feature = QgsFeature(fields)
            feature.setAttributes([region.cluster, region.patches, measure(region.geometry), region.share])
            feature.setGeometry(region.geometry)
            features.append(feature)
        result = ResultLayer(self, parameters, OUTPUT, context, fields, QgsWkbTypes.Type.MultiPolygon, table.crs)
        add_features(result.sink, features, result.destination)
        return result.close(title, finish)

    def _write_patches(
        self,
        table: EmbeddingTable,
        labels: np.ndarray,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Any,
        title: str,
        finish: LayerFinish,
    ) -> str:
        """Write every patch with its cluster."""
        from ..layers.outlines import outline_kind
        from ..layers.regions import clustered_patch_batches, clustered_patch_fields
        from ..layers.write import add_features

        fields = clustered_patch_fields()
        result = ResultLayer(self, parameters, OUTPUT_PATCHES, context, fields, outline_kind(table), table.crs)
        for features in clustered_patch_batches(table, self._input.pending.snapshot, labels, feedback):
            add_features(result.sink, features, result.destination)
        return result.close(tr("Patches in {}").format(title), finish)


def _stored_features(file: Path) -> List[QgsFeature]:
    """Features of a GeoPackage that the engine wrote.

    Its GDAL may be newer than QGIS's, which then warns of every such file that it may know only a part of it.
    """
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return list(QgsVectorLayer(str(file), "clusters", "ogr").getFeatures())
    finally:
        gdal.PopErrorHandler()
