"""What of a classification goes to the clipboard and to files, and models that come from files."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ...classes.classified import Classified
from ...classes.result_text import as_tsv, save_model, write_csv
from ...translation import tr
from ..save_dialog import ask_where_to_save
from ..status_line import PROBLEM
from .classify_form import ClassifyForm


class ResultFiles(QObject):
    """Copies, saves and opens.

    Parameters
    ----------
    form : ClassifyForm
    shown : callable
        Gives the classification that is shown, or None.
    say : callable
        Gets a text for the panel, and an icon.

    Signals
    -------
    model_chosen(object)
        The Path of a model that is to be applied.
    """

    model_chosen = pyqtSignal(object)

    def __init__(
        self, form: ClassifyForm, shown: Callable[[], Optional[Classified]], say: Callable[[str, str], None]
    ) -> None:
        super().__init__(form)
        self._form = form
        self._shown = shown
        self._say = say
        self._model_tip = form.save_model.toolTip()
        form.copy.triggered.connect(lambda: self.copy())
        form.save_table.triggered.connect(lambda: self._ask(tr("Save areas and errors"), "classes.csv", "csv"))
        form.save_model.triggered.connect(lambda: self._ask(tr("Save the model"), "classes_model.json", "json"))
        form.open_model.triggered.connect(lambda: self._ask_for_model())

    def show_possible(self) -> None:
        """What can be done now."""
        shown = self._shown()
        for action in (self._form.copy, self._form.save_table):
            action.setEnabled(shown is not None)
        is_lost = shown is not None and not shown.has_model
        self._form.save_model.setEnabled(shown is not None and not is_lost)
        self._form.save_model.setToolTip(
            tr("Classify again to save the model: it was too large for the project to keep")
            if is_lost
            else self._model_tip
        )

    def copy(self) -> None:
        """Put areas and errors on the clipboard."""
        shown = self._shown()
        if shown is not None:
            QApplication.clipboard().setText(as_tsv(shown.result))

    def save(self, file: Path) -> None:
        """Write the table as CSV, or the model as JSON, by the ending of the file."""
        shown = self._shown()
        if shown is None:
            return
        try:
            if file.suffix.lower() == ".csv":
                write_csv(file, shown.result)
            elif shown.has_model:
                save_model(shown.model(), shown.result, file)
        except ValueError:
            self._say(tr("The model cannot be read; classify once more, and save it then."), PROBLEM)
            return
        except OSError as error:
            text = tr("{file} cannot be written ({reason}); choose another place.")
            self._say(text.format(file=file, reason=error.strerror or error), PROBLEM)
            return
        self._say(tr("Saved in {}.").format(file), "")

    def _ask(self, title: str, name: str, ending: str) -> None:
        file = ask_where_to_save(self._form, title, name, f"{ending.upper()} (*.{ending})")
        if file is not None:
            self.save(file)

    def _ask_for_model(self) -> None:
        folder = QgsProject.instance().absolutePath()
        path, _ = QFileDialog.getOpenFileName(self._form, tr("Open a model"), folder, "JSON (*.json)")
        if path:
            self.model_chosen.emit(Path(path))
