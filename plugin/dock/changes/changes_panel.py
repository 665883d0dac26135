"""The Changes panel: what is different between the dates of one place, as layers and as a table."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSignalBlocker, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QHideEvent
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ....model.errors import InputError
from ....model.file_moves import remove_folder
from ....model.study_options import CHANGE
from ...background.algorithm_run import AlgorithmRun
from ...changes.change_layers import OBJECT, ChangeLayers, write_places
from ...changes.comparison import ALGORITHM, REPORT, RESULT_FILE, Comparison, comparisons, parameters_of
from ...changes.date_names import date_names
from ...layers.schema import METADATA_PROPERTY
from ...maptools.zoom import zoom_to_box
from ...plain_text import plain_tip
from ...search.chip_rendering import raster_of_source
from ...stored_json import in_own_language, read_json_object
from ...translation import number_text, tr
from ...workspace import Workspace
from ..named_widgets import combo_box, label_of, push_button, text_line
from ..option_fields import OptionField, option_field
from ..runs.run_bar import RunBar
from ..status_line import PROBLEM, StatusLine
from .dates_list import DatesList
from .places_table import PlacesTable
from .shown_date import ShownDate

_FIELDS = ("threshold", "against", "smallest")
_ZOOM = 3.0
_MOST_BYTES = 1 << 28


class ChangesPanel(QWidget):
    """Compares each ticked date with the next. Layers are held by id only."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchChangesPanel")
        self._workspace = workspace
        self._layers = ChangeLayers(workspace)
        self._run: Optional[AlgorithmRun] = None
        self._folder: Optional[Path] = None  # of the last run
        self._examples = 0  # that the changes that are shown had to be like
        self._found: List[Comparison] = []
        self._build()
        self._connect()
        self._follow_layers()
        self._show_found()

    # -------------------------------------------------------------------------------------------------- contract

    @property
    def busy(self) -> bool:
        """Whether dates are being compared."""
        return self._run is not None

    @property
    def found(self) -> List[Comparison]:
        """The comparisons of the last run."""
        return list(self._found)

    def save_state(self) -> Dict[str, Any]:
        """What has to come back with the project."""
        states = {name: field.state for name, field in self.fields.items()}
        return {
            "dates": self.dates.chosen(),
            "options": {name: state for name, state in states.items() if state is not None},
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take over what `save_state` gave; what does not fit is left out."""
        self._forget()
        options, dates = state.get("options"), state.get("dates")
        for name, field in self.fields.items():
            field.restore(options.get(name) if isinstance(options, dict) else None)
        self._follow_layers()
        self.dates.choose([str(one) for one in dates] if isinstance(dates, list) else [])

    def unload(self) -> None:
        """End what runs and let go of the project."""
        self._forget()
        self.shown_date.unload()
        self._layers.unload()
        project = QgsProject.instance()
        project.cleared.disconnect(self._forget)
        project.layerTreeRoot().nameChanged.disconnect(self._follow_layers)
        self._workspace.embedding_layers_changed.disconnect(self._follow_layers)

    def hideEvent(self, event: QHideEvent) -> None:
        """Layers are checked as they were, once another tab is looked at."""
        super().hideEvent(event)
        self.shown_date.reset()

    # -------------------------------------------------------------------------------------------------- comparing

    def compare(self) -> None:
        """Compare each ticked date with the next."""
        self._start(None)

    def compare_like(self) -> None:
        """Compare again, and keep only changes like those that are selected, in the table or on the map."""
        found = self._shown()
        layer = None if found is None else self._layers.places_of(found.before_id, found.after_id)
        numbers = self.table.selected_numbers()
        if not self._ready():
            return
        if layer is None or not (numbers or layer.selectedFeatureCount()):
            self.said.say(tr("Select changes that are like what you look for: rows here, or features on the map."))
            return
        folder = _new_folder()
        try:
            examples = write_places(layer, numbers, folder / "like.gpkg")
        except InputError as error:
            self.said.say(str(error), PROBLEM)
            remove_folder(folder)
            return
        self._start(folder, examples)

    def _ready(self) -> bool:
        return not self.busy and len(self.dates.chosen()) > 1

    def _start(self, folder: Optional[Path], examples: int = 0) -> None:
        """`folder` holds the examples, where only changes like these are wanted."""
        dates = self.dates.chosen()
        if not self._ready():
            return
        self.said.say("")
        like = None if folder is None else folder / "like.gpkg"
        folder = folder or _new_folder()
        options = {
            CHANGE.option(name).parameter: field.default if field.value is None else field.value
            for name, field in self.fields.items()
        }
        parameters = parameters_of(dates, options, folder / "changes", like)
        run = self._workspace.run(ALGORITHM, parameters, tr("Comparing dates"))
        run.succeeded.connect(lambda _outputs: self._succeeded(run, dates, folder, examples))
        run.failed.connect(lambda message: self._failed(run, message, folder))
        run.cancelled.connect(lambda: self._failed(run, "", folder))
        self._run = run
        self.bar.follow(run)
        run.start()
        self._show_ready()

    def _succeeded(self, run: AlgorithmRun, dates: List[str], folder: Path, examples: int) -> None:
        if run is not self._run:  # of a project that has been closed since
            remove_folder(folder)
            return
        self._run = None
        self._discard_files()
        self._folder, self._examples = folder, examples
        try:
            file = folder / "changes" / RESULT_FILE
            values = in_own_language(read_json_object(file.read_text(encoding="utf-8"), _MOST_BYTES))
            self._found = comparisons(values, dates)
            for found in self._found:
                self._layers.show(found)
        except (OSError, KeyError, TypeError, ValueError) as error:
            self._found = []
            text = tr("The dates were compared, but the result cannot be read ({}). Compare them again.")
            self.said.say(text.format(f"{type(error).__name__}: {error}"), PROBLEM)
        self._show_found()

    def _failed(self, run: AlgorithmRun, message: str, folder: Path) -> None:
        remove_folder(folder)
        if run is self._run:
            self._run = None
            if message:
                self.said.say(message, PROBLEM)
            self._show_ready()

    def _discard_files(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            remove_folder(folder)

    def _open_report(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder / "changes" / REPORT)))

    # ------------------------------------------------------------------------------------------------------ parts

    def _build(self) -> None:
        self.dates = DatesList()
        self.fields: Dict[str, OptionField] = {
            name: option_field(CHANGE.option(name), CHANGE.default(name)) for name in _FIELDS
        }
        self.bar = RunBar(tr("Compare"), "terrapatchCompare", cancel_tip=tr("End it; the layers stay as they are"))
        self.said = StatusLine("terrapatchChangesSaid")
        self.pairs = combo_box("terrapatchComparedDates")
        self.summary = text_line("terrapatchChangesSummary", selectable=True)
        self.table = PlacesTable()
        self.shown_date = ShownDate(self._workspace.hidden_patches, self._workspace.iface.mapCanvas())
        self.hint = text_line("terrapatchChangesHint")
        self.hint.setText(
            tr(
                "Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and "
                "light, is taken out; what still differs is listed, and outlined on the map."
            )
        )
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, name in (
            (tr("&Threshold"), "threshold"),
            (tr("&Held against"), "against"),
            (tr("&Smallest change"), "smallest"),
        ):
            form.addRow(label_of(self.fields[name].box, text), self.fields[name])
        self.like = push_button(
            "terrapatchChangesLike",
            tr("Only like these"),
            self.compare_like,
            tip=tr("Compares again, and keeps changes like those that are selected in the table or on the map"),
        )
        self.report = push_button(
            "terrapatchChangesReport", tr("Report"), self._open_report, tip=tr("Opens the report of this run")
        )
        more = QHBoxLayout()
        more.addWidget(self.like)
        more.addStretch(1)
        more.addWidget(self.report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        title = label_of(self.dates, tr("Dates, the earliest first"))
        self.undated = text_line("terrapatchUndated")
        for part in (self.hint, title, self.dates, self.undated):
            layout.addWidget(part)
        layout.addLayout(form)
        for part in (self.said, self.bar, self.summary, self.pairs, self.shown_date, self.table):
            layout.addWidget(part)
        layout.addLayout(more)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.dates.changed.connect(self._show_ready)
        self.bar.run_wanted.connect(self.compare)
        self.pairs.currentIndexChanged.connect(lambda _row: self._show_pair())
        self.table.wanted.connect(self.show_place)
        project = QgsProject.instance()
        project.cleared.connect(self._forget)
        project.layerTreeRoot().nameChanged.connect(self._follow_layers)
        self._workspace.embedding_layers_changed.connect(self._follow_layers)

    def _follow_layers(self, *_: object) -> None:
        self.dates.show_layers(self._workspace.embedding_layers())
        self._show_ready()

    def _show_ready(self) -> None:
        ready = len(self.dates.chosen()) > 1
        tip = tr("Finds what is different between each ticked date and the next")
        self.like.setEnabled(self._ready())
        undated = self.dates.undated() if ready else 0
        self.undated.setVisible(undated > 0)
        one, many = tr("One of these has no known date."), tr("{count} of these have no known date.")
        says = one if undated == 1 else many.format(count=undated)
        self.undated.setText(" ".join([says, tr("Drag the earliest to the top.")]))
        self.bar.set_ready(self._ready(), tip if ready else tr("Tick the layers of two dates or more."))

    def _forget(self) -> None:
        """The project has gone."""
        run, self._run = self._run, None
        self._found = []
        self._discard_files()
        if run is not None:
            run.cancel()
        self.said.say("")
        self._show_found()

    # --------------------------------------------------------------------------------------------------- showing

    def _show_found(self) -> None:
        with QSignalBlocker(self.pairs):
            self.pairs.clear()
            for found in self._found:
                before, after = date_names(found.before_id, found.after_id)
                self.pairs.addItem(tr("{before} → {after}").format(before=before, after=after))
        for part in (self.pairs, self.like, self.report):
            part.setVisible(bool(self._found))
        self.hint.setVisible(not self._found)
        self._show_pair()
        self._show_ready()

    def _shown(self) -> Optional[Comparison]:
        row = self.pairs.currentIndex()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _show_pair(self) -> None:
        found = self._shown()
        self.table.show_places(() if found is None else found.places)
        self.summary.setVisible(found is not None)
        self.pairs.setToolTip(plain_tip(self.pairs.currentText()))
        if found is None:
            self.shown_date.offer([], None)
            return
        self.shown_date.offer(self._imagery(found), self._layers.raster_of(found.before_id, found.after_id))
        one_place = tr("{changed} of {patches} patches changed, in one place.")
        more_places = tr("{changed} of {patches} patches changed, in {places} places.")
        says = (one_place if len(found.places) == 1 else more_places).format(
            changed=number_text(found.changed),
            patches=number_text(found.patches),
            places=number_text(len(found.places)),
        )
        if found.matched != "patch by patch":
            says += " " + tr("The grids differ: patches are compared by overlap, which softens small changes.")
        if self._examples:
            one, many = tr("Only changes like 1 example."), tr("Only changes like {} examples.")
            says += " " + (one if self._examples == 1 else many.format(self._examples))
            says += " " + tr("Compare shows all.")
        self.summary.setText(" ".join([says, *found.warnings]))

    def show_place(self, number: int) -> None:
        """Show a changed place on the map, and let it flash."""
        found = self._shown()
        layer = None if found is None else self._layers.places_of(found.before_id, found.after_id)
        if layer is None:
            self.said.say(tr("The layer of these changes is gone: compare the dates again."), PROBLEM)
            return
        canvas: QgsMapCanvas = self._workspace.iface.mapCanvas()
        shape = next((feature.geometry() for feature in layer.getFeatures() if feature[OBJECT] == number), None)
        if shape is not None:
            box = shape.boundingBox()
            box.scale(_ZOOM)
            if zoom_to_box(canvas, box, layer.crs()):
                canvas.flashGeometries([shape], layer.crs())

    @staticmethod
    def _imagery(found: Comparison) -> List[QgsMapLayer]:
        """The rasters that the patches of both dates were made of; fewer where they are not in the project."""
        rasters: List[QgsMapLayer] = []
        for key in (found.before_id, found.after_id):
            layer = QgsProject.instance().mapLayer(key)
            if isinstance(layer, QgsVectorLayer):
                made = read_json_object(str(layer.customProperty(METADATA_PROPERTY) or ""))
                raster = raster_of_source(made)
                if raster is not None and raster not in rasters:
                    rasters.append(raster)
        return rasters


def _new_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="terrapatch-changes-", dir=QgsProcessingUtils.tempFolder()))
