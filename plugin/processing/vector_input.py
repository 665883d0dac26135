"""How layers come in as parameters: which of their features are wanted, and patches ready for any thread."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...model.errors import InputError
from ..translation import tr
from .algorithm import Parameters

if TYPE_CHECKING:
    from ..layers.cache import PendingTable
    from ..layers.table import EmbeddingTable


class VectorInput(NamedTuple):
    """A vector layer that came in as a parameter.

    Attributes
    ----------
    layer : QgsVectorLayer
        Only to be touched on its own thread: in `check_inputs` and `take_inputs`.
    feature_ids : tuple of int, optional
        The features to use where not all are wanted.
    """

    layer: QgsVectorLayer
    feature_ids: Optional[Tuple[int, ...]]

    @property
    def feature_count(self) -> int:
        """How many features are to be used; -1 where that is not known."""
        return self.layer.featureCount() if self.feature_ids is None else len(self.feature_ids)

    def require_embeddings(self) -> None:
        """Raise an EmbeddingSetError where the layer has no vectors, or nothing is to be used of it."""
        from ..layers.read import require_vector_field

        require_vector_field(self.layer.fields(), self.layer.name())
        if self.feature_count == 0:
            text = (
                tr("layer '{}' has 0 features, needs at least 1 patch; choose another layer, or change its filter")
                if self.feature_ids is None
                else tr(
                    "layer '{}' has 0 features to use, needs at least 1 patch; choose another layer, or change its "
                    "filter, its selection or the limit"
                )
            )
            raise InputError(text.format(self.layer.name()))

    def request(self) -> QgsFeatureRequest:
        """A request for the features to use."""
        request = QgsFeatureRequest()
        return request if self.feature_ids is None else request.setFilterFids(list(self.feature_ids))


class EmbeddingInput(NamedTuple):
    """An embedding layer that came in as a parameter, ready to be read in any thread."""

    pending: PendingTable
    feature_ids: Optional[Tuple[int, ...]]

    @classmethod
    def of(cls, given: VectorInput) -> EmbeddingInput:
        """Prepare a layer, on its thread. Raises what `require_embeddings` raises."""
        from ..layers.cache import TABLES

        given.require_embeddings()
        return cls(TABLES.prepare(given.layer), given.feature_ids)

    def read(self, feedback: Any) -> EmbeddingTable:
        """The table of the features that are wanted. Raises what `read_table` raises."""
        import numpy as np

        if self.feature_ids is None:
            return self.pending.read(feedback)
        return self.pending.read(feedback).of_features(np.array(self.feature_ids, dtype=np.int64))


def vector_input(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, name: str, context: QgsProcessingContext
) -> VectorInput:
    """The layer of a feature source parameter, and which of its features are wanted.

    `parameterAsSource` would do as well, were it not for the layer's id and properties, and for its reading from a
    layer that may go while another thread reads.

    Raises
    ------
    QgsProcessingException
        When there is no such layer.
    """
    value = parameters.get(name)
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        return VectorInput(layer, None)
    reference, _ = value.source.valueAsString(context.expressionContext(), "")
    layer = QgsProcessingUtils.mapLayerFromString(reference, context)
    if not isinstance(layer, QgsVectorLayer):
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return VectorInput(layer, wanted_features(layer, value))


def wanted_features(
    layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition
) -> Optional[Tuple[int, ...]]:
    """Ids of the features that are left by selection, filter and limit, as QGIS applies them; None for all."""
    expression = getattr(definition, "filterExpression", "")  # since QGIS 3.32
    selected = set(layer.selectedFeatureIds()) if definition.selectedFeaturesOnly else None
    limited = definition.featureLimit >= 0
    if not expression and not limited:
        return None if selected is None else tuple(sorted(selected))
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
    if expression:
        request.setFilterExpression(expression)
    found = (feature.id() for feature in layer.getFeatures(request))
    wanted = (feature_id for feature_id in found if selected is None or feature_id in selected)
    return tuple(sorted(islice(wanted, definition.featureLimit) if limited else wanted))
