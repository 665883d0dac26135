"""An embedding set as an output layer: what Embed raster, Reduce embeddings and Coarsen patches end with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import QgsLayerNotesUtils, QgsProcessingContext, QgsVectorLayer, QgsWkbTypes

from ..translation import tr
from .algorithm import Parameters, TerraPatchAlgorithm
from .outputs import ResultLayer
from .provenance import attach_provenance

if TYPE_CHECKING:
    from ...model.patches import EmbeddingSet
    from ..engine.progress import Feedback
    from ..layers.write import Shapes


def write_embedding_layer(
    algorithm: TerraPatchAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    embeddings: EmbeddingSet,
    feedback: Feedback,
    layer_name: str,
    run: Dict[str, Any],
    shapes: Optional[Shapes] = None,
) -> str:
    """Write an embedding set to an output of an algorithm; returns what the output says.

    Parameters
    ----------
    algorithm : TerraPatchAlgorithm
    parameters : dict
    name : str
        Of the output parameter.
    context : QgsProcessingContext
    embeddings : EmbeddingSet
    feedback : Feedback
    layer_name : str
    run : dict
        As `run_record` gives it.
    shapes : Shapes, optional
        By default the patches of the set's grid.

    Raises
    ------
    RunCanceled
        When the user cancels.
    """
    from ..layers.geopackage_table import fill_table
    from ..layers.layer_names import patches_notes
    from ..layers.styles import style_patches
    from ..layers.write import attach_metadata, layer_crs, set_fields, write_embeddings

    abstract = tr("Patches: {}, with {}-dimensional vectors by {}").format(
        len(embeddings), embeddings.dim, embeddings.encoder_tag
    )
    metadata, notes = embeddings.metadata, patches_notes(embeddings)

    def finish(layer: QgsVectorLayer) -> None:
        # without the set: its mapped vectors would be let go of on the main thread, which then waits for the disk
        attach_metadata(layer, metadata)
        attach_provenance(layer, layer_name, abstract, run, metadata)
        style_patches(layer)
        QgsLayerNotesUtils.setLayerNotes(layer, notes)

    crs = layer_crs(embeddings.grid)
    kind = QgsWkbTypes.Type.Polygon if shapes is None else shapes.kind
    result = ResultLayer(algorithm, parameters, name, context, set_fields(embeddings, shapes), kind, crs)
    if shapes is not None or not result.fill_table(lambda file, table: fill_table(file, table, embeddings, feedback)):
        write_embeddings(embeddings, result.sink, feedback, result.destination, shapes)
    return result.close(layer_name, finish)
