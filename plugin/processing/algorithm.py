"""What all algorithms share: how they are described, in which steps they run, and how errors reach the user."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from ...model.errors import TerraPatchError
from ..engine.errors import RunCanceled
from ..engine.progress import stop_if_canceled
from ..icon import ICON
from ..plain_text import as_sentence
from ..translation import tr

if TYPE_CHECKING:
    from .outputs import ResultLayer

INPUT = "INPUT"
OUTPUT = "OUTPUT"

Parameters = Dict[str, Any]
Checked = Tuple[bool, str]


class AlgorithmTexts(NamedTuple):
    """What an algorithm says of itself.

    Attributes
    ----------
    title : str
        Its name in the toolbox.
    short : str
        One line.
    tags : str
        Words to find it by, with commas between them.
    summary : str
        What it does, in HTML, as the rest of the help beside its dialog: sections of title and text, and an example.
    """

    title: str
    short: str
    tags: str
    summary: str
    sections: List[Tuple[str, str]]
    example: str


class TerraPatchAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms.

    A subclass gives its unique name, texts and parameters, and three steps: `check_inputs` says what is wrong with the
    parameters, `take_inputs` takes from layers what is needed, on their thread, and `produce` works, in any thread.
    All may raise errors of TerraPatch, whose messages reach the user as they are.
    """

    unique_name: str
    needs_engine = True
    keeps_what_is_done = False
    """Whether a run that is cancelled goes on where it was in the next one into the same folder."""
    results: List[ResultLayer]
    """The output layers of the run, as far as they are begun."""
    _input_error: Optional[Exception] = None

    def createInstance(self) -> TerraPatchAlgorithm:
        """A new object for every run."""
        return type(self)()

    @abstractmethod
    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""

    def name(self) -> str:
        """Part of the stable id: a model or a script calls it by this."""
        return self.unique_name

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.texts().title

    def shortDescription(self) -> str:
        """One line."""
        return self.texts().short

    def tags(self) -> List[str]:
        """Words to find it by."""
        return self.texts().tags.split(",")

    def shortHelpString(self) -> str:
        """The text beside the dialog."""
        texts = self.texts()
        parts = [f"<p>{texts.summary}</p>"]
        parts += [f"<h3>{title}</h3><p>{text}</p>" for title, text in texts.sections]
        return "".join([*parts, f"<h3>{tr('Example')}</h3><pre>{texts.example}</pre>"])

    def icon(self) -> QIcon:
        """The picture in the toolbox."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """The same, for QGIS to scale."""
        return str(ICON)

    def helpUrl(self) -> str:
        """Where more is to be read: a page that comes with the plugin."""
        from ..help_pages import help_url

        return help_url("processing").toString()

    def canExecute(self) -> Checked:
        """Whether the engine is there; the message says how to get it. QGIS asks on its main thread."""
        if self.needs_engine:
            from ..engine.interpreter import problem_at_a_glance

            problem = problem_at_a_glance()
            return not problem, problem
        return True, ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> Checked:
        """What is wrong with the parameters, before anything is done."""
        from .same_file import require_separate_outputs

        sound, message = super().checkParameterValues(parameters, context)
        if not sound:
            return sound, self._wrong_choice(parameters) or message
        try:
            require_separate_outputs(self, parameters, context)
            self.check_inputs(parameters, context)
        except (TerraPatchError, QgsProcessingException) as error:
            return False, as_sentence(str(error))
        return True, ""

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Runs on the thread of the layers.

        An error is kept until the next step: of one raised here, `processing.run` and models would only learn that
        there was one.
        """
        from .same_file import require_separate_outputs

        try:
            require_separate_outputs(self, parameters, context)  # a model checks no parameters of its steps
            self.take_inputs(parameters, context, feedback)
        except (TerraPatchError, QgsProcessingException) as error:
            self._input_error = error
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Runs in any thread. Of a run that fails or is canceled, at however late a moment, no layer stays."""
        self.results = []
        with errors_for_the_user(feedback, self.keeps_what_is_done):
            if self._input_error is not None:
                raise self._input_error
            try:
                outputs = self.produce(parameters, context, feedback)
                stop_if_canceled(feedback)
            except BaseException:
                for result in self.results:
                    result.discard()
                raise
        return outputs

    def _wrong_choice(self, parameters: Parameters) -> str:
        """What may be chosen instead of a choice that there is not: QGIS only says which parameter it is."""
        for definition in self.parameterDefinitions():
            if not isinstance(definition, QgsProcessingParameterEnum) or definition.allowMultiple():
                continue
            value = parameters.get(definition.name())
            if value is None or value == "" or isinstance(value, QgsProperty) or value in definition.options():
                continue
            file = self.parameterDefinition(f"{definition.name()}_FILE")
            if file is not None and str(value).lower().endswith(f".{file.extension()}"):
                text = tr("{name} is '{value}', needs one of {choices}; give a file as {file} instead")
                return text.format(
                    name=definition.name(), value=value, choices=", ".join(definition.options()), file=file.name()
                )
            return tr("{name} is '{value}', needs one of {choices}; choose one of these").format(
                name=definition.name(), value=value, choices=", ".join(definition.options())
            )
        return ""

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where parameters cannot do."""

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take from layers what `produce` needs; it must not touch them."""

    @abstractmethod
    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Do the work; returns the outputs by name."""

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    @staticmethod
    def file_parameter(name: str, text: str, optional: bool = False) -> QgsProcessingParameterFile:
        """A parameter for a file of any name, a folder, an address or a layer.

        QGIS's own filter, `*.*`, refuses every value without a dot.
        """
        every_name = tr("All files (*)")
        return QgsProcessingParameterFile(name, text, optional=optional, fileFilter=every_name)

    def is_given(self, parameters: Parameters, name: str) -> bool:
        """Whether the user gave an optional parameter."""
        value = parameters.get(name)
        return not (value is None or value == NULL or value == "")  # a dialog's empty field of a file is NULL

    def number(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> Optional[int]:
        """An optional whole number."""
        return self.parameterAsInt(parameters, name, context) if self.is_given(parameters, name) else None


@contextmanager
def errors_for_the_user(feedback: QgsProcessingFeedback, keeps_what_is_done: bool = False) -> Iterator[None]:
    """Turn errors of TerraPatch into those that Processing shows; where the engine failed, details go to the log."""
    try:
        yield
    except RunCanceled:
        if keeps_what_is_done:
            text = tr("Canceled. What is done is kept: the same run into the same folder goes on from there.")
            raise QgsProcessingException(text) from None
        raise QgsProcessingException(tr("Canceled. No result was written.")) from None
    except TerraPatchError as error:
        details = getattr(error, "details", "")
        if details and error.kind == "engine":
            feedback.pushDebugInfo(details)
        raise QgsProcessingException(as_sentence(str(error))) from error
