"""What all algorithms share: how they are described, how errors reach the user, how an embedding layer comes in."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...model.errors import InputError, TerraPatchError
from ..engine.errors import EngineRunError, RunCanceled

if TYPE_CHECKING:
    from ..layers.cache import PendingTable
    from ..layers.table import EmbeddingTable

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "terrapatch.svg"
INPUT = "INPUT"
OUTPUT = "OUTPUT"

Parameters = Dict[str, Any]
Checked = Tuple[bool, str]


class TerraPatchAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms.

    A subclass gives names, texts and parameters, and three steps: `check_inputs` says what is wrong with the
    parameters, `take_inputs` takes from layers what is needed, on their thread, and `produce` works, in any thread.
    All may raise errors of TerraPatch, whose messages reach the user as they are.
    """

    needs_engine = True
    _input_error: Optional[Exception] = None

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> TerraPatchAlgorithm:  # noqa: N802
        """A new object for every run."""
        return type(self)()

    def icon(self) -> QIcon:
        """The picture in the toolbox."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802
        """The same, for QGIS to scale."""
        return str(ICON)

    def helpUrl(self) -> str:  # noqa: N802
        """Where more is to be read."""
        return "https://github.com/terrapatch/terrapatch"

    def canExecute(self) -> Checked:  # noqa: N802
        """Whether the engine is there; the message says how to get it."""
        if self.needs_engine:
            from ..engine.interpreter import find_interpreter

            try:
                find_interpreter()
            except EngineRunError as error:
                return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Checked:  # noqa: N802
        """What is wrong with the parameters, before anything is done."""
        sound, message = super().checkParameterValues(parameters, context)
        if not sound:
            return sound, message
        try:
            self.check_inputs(parameters, context)
        except (TerraPatchError, QgsProcessingException) as error:
            return False, _capitalised(str(error))
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Runs on the thread of the layers.

        An error is kept until the next step: of one raised here, `processing.run` and models would only learn that
        there was one.
        """
        try:
            self.take_inputs(parameters, context, feedback)
        except (TerraPatchError, QgsProcessingException) as error:
            self._input_error = error
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Runs in any thread."""
        with errors_for_the_user(feedback):
            if self._input_error is not None:
                raise self._input_error
            return self.produce(parameters, context, feedback)

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where parameters cannot do."""

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take from layers what `produce` needs; it must not touch them."""

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Do the work; returns the outputs by name."""
        raise NotImplementedError

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_embedding_input(self, text: str) -> None:
        """Add INPUT, an embedding layer."""
        self.add(
            QgsProcessingParameterFeatureSource(INPUT, text, [QgsProcessing.SourceType.TypeVectorPolygon]),
            self.tr("A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder."),
        )

    def is_given(self, parameters: Parameters, name: str) -> bool:
        """Whether the user gave an optional parameter."""
        value = parameters.get(name)
        return value is not None and value != ""

    def number(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> Optional[int]:
        """An optional whole number."""
        return self.parameterAsInt(parameters, name, context) if self.is_given(parameters, name) else None


@dataclass(frozen=True)
class VectorInput:
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
            raise InputError(
                f"layer '{self.layer.name()}' has 0 {'features' if self.feature_ids is None else 'selected features'}, "
                "needs at least 1 patch; choose another layer, or change its filter or selection"
            )

    def request(self) -> QgsFeatureRequest:
        """A request for the features to use."""
        request = QgsFeatureRequest()
        return request if self.feature_ids is None else request.setFilterFids(list(self.feature_ids))


@dataclass(frozen=True)
class EmbeddingInput:
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
    expression = getattr(value, "filterExpression", "")  # since QGIS 3.32
    if expression:
        wanted = {
            feature.id()
            for feature in layer.getFeatures(
                QgsFeatureRequest()
                .setFilterExpression(expression)
                .setFlags(QgsFeatureRequest.Flag.NoGeometry)
                .setNoAttributes()
            )
        }
        if value.selectedFeaturesOnly:
            wanted &= set(layer.selectedFeatureIds())
        return VectorInput(layer, tuple(sorted(wanted)))
    return VectorInput(layer, tuple(sorted(layer.selectedFeatureIds())) if value.selectedFeaturesOnly else None)


@contextmanager
def errors_for_the_user(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Turn errors of TerraPatch into those that Processing shows; details go to the log."""
    try:
        yield
    except RunCanceled:
        raise QgsProcessingException(
            QCoreApplication.translate("TerraPatchAlgorithm", "Canceled. No result was written.")
        ) from None
    except TerraPatchError as error:
        details = getattr(error, "details", "")
        if details:
            feedback.pushDebugInfo(details)
        raise QgsProcessingException(_capitalised(str(error))) from error


def help_page(summary: str, sections: List[Tuple[str, str]], example: str, example_title: str) -> str:
    """The text beside a dialog: what it does, sections of title and text, and an example to copy."""
    parts = [f"<p>{summary}</p>"]
    parts += [f"<h3>{title}</h3><p>{text}</p>" for title, text in sections]
    parts.append(f"<h3>{example_title}</h3><pre>{example}</pre>")
    return "".join(parts)


def _capitalised(message: str) -> str:
    return message[:1].upper() + message[1:]
