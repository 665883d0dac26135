"""The button of the embed panel that fills the form with a setting of a sweep."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ....model.errors import InputError
from ...holding import hold
from ...planning.sweep_file import SweptSetting, read_sweep
from ...translation import tr
from ..named_widgets import push_button
from ..status_line import PROBLEM, StatusLine
from .embed_form import EmbedForm
from .sweep_dialog import SweepDialog

_LAST_FOLDER = "terrapatch/sweep_folder"


class SweepChoice(QWidget):
    """Asks for a sweep, shows its settings, and says what was taken.

    Parameters
    ----------
    form : EmbedForm
        Is filled.
    parent : QWidget, optional

    Signals
    -------
    opened(object)
        The SweepDialog that has been opened.
    """

    opened = pyqtSignal(object)

    def __init__(self, form: EmbedForm, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSweepChoice")
        self._form = form
        button = push_button(
            "terrapatchFromSweep",
            tr("Use a setting of a sweep…"),
            self._ask,
            tip=tr("Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster"),
        )
        self.said = StatusLine("terrapatchSweepSaid")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button)
        layout.addWidget(self.said)

    def open_sweep(self, file: Path) -> None:
        """Show the settings of a sweep.json."""
        try:
            sweep = read_sweep(file)
        except InputError as error:
            self.said.say(str(error), PROBLEM)
            return
        QgsSettings().setValue(_LAST_FOLDER, str(file.parent))
        self.said.say("")
        dialog = SweepDialog(sweep, self.window())
        dialog.wanted.connect(self.use)
        hold(dialog)
        dialog.show()
        self.opened.emit(dialog)

    def use(self, setting: SweptSetting) -> None:
        """Fill the form with a setting."""
        if not self._form.use_setting(setting.encoder, setting.options):
            text = tr("'{}' is not among your encoders: add it with the plus, or open its file once.")
            self.said.say(text.format(setting.encoder), PROBLEM)
            return
        says = tr("The form has '{}' of the sweep.").format(setting.title)
        if setting.afterwards:
            says += " " + tr("Its vectors come from these by: {}.").format(setting.afterwards)
        self.said.say(says)

    def _ask(self) -> None:
        folder = str(QgsSettings().value(_LAST_FOLDER, "") or QgsProject.instance().absolutePath())
        title, kinds = tr("Open a sweep"), tr("Sweep (sweep.json)")
        path, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if path:
            self.open_sweep(Path(path))
