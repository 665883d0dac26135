"""What is shown where there is no engine: why, what setting it up takes, and the one button that does it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from ...background.engine_setup import ENGINE_SETUP, offer_search
from ...background.single_task import TaskState
from ...engine.setup.platforms import Variant
from ...engine.setup.trouble import EngineTrouble, Remedy
from ...translation import tr
from ..fitting_row import FittingRow
from ..named_widgets import push_button, text_line
from .commands_box import CommandsBox
from .offer_text import offer_facts
from .setup_progress import SetupProgress

if TYPE_CHECKING:
    from ...background.background_task import BackgroundTask
    from ...engine.setup.choose import NoPython, Offer


class EngineNotice(QFrame):
    """A framed note that leads to an engine.

    Signals
    -------
    check_wanted(), settings_wanted()
    """

    check_wanted = pyqtSignal()
    settings_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEngineNotice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._trouble = EngineTrouble(Remedy.SET_UP)
        self._verb = ""
        self._diagnosing: Optional[BackgroundTask] = None
        self._search: Optional[BackgroundTask] = None
        self._offer: Optional[Offer] = None
        self._chosen = ""
        self._can_bring = False
        self._from_folder = False
        layout = QVBoxLayout(self)
        self._title = text_line("terrapatchEngineTitle", rich=True)
        self._reason = text_line("terrapatchEngineReason", selectable=True)
        self._facts = text_line("terrapatchEngineFacts", rich=True, selectable=True)
        self._card = QCheckBox(tr("Use the graphics card"))
        self._card.setObjectName("terrapatchEngineCard")
        self._card.setVisible(False)
        self._card.clicked.connect(self._card_clicked)
        self._progress = SetupProgress()
        self._by_hand = CommandsBox()
        self._by_hand.hide()
        for part in (
            self._title,
            self._reason,
            self._facts,
            self._card,
            self._progress,
            self._buttons(),  # never pushed out of sight by the log
            self._progress.log,
            self._by_hand,
        ):
            layout.addWidget(part)
        ENGINE_SETUP.changed.connect(self._follow)
        self.hide()

    def _buttons(self) -> QWidget:
        self._go = push_button("terrapatchEngineSetUp", clicked=self._begin)
        self._rebuild = push_button(
            "terrapatchEngineRebuild", tr("Rebuild"), self._set_up, tip=tr("Makes the whole engine anew")
        )
        self._more = QToolButton()
        self._more.setObjectName("terrapatchEngineMore")
        self._more.setText(tr("Other ways"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._more)
        for name, text, slot in (
            ("Check", tr("Check again"), self.check_wanted),
            ("Folder", tr("Install from a folder…"), self._install_from_folder),
            ("Python", tr("Choose the Python to set it up with…"), self._choose_python),
            ("ByHand", tr("Show the commands for a terminal"), self._toggle_by_hand),
            ("Diagnostics", tr("Copy diagnostics"), self._copy_diagnostics),
            ("Settings", tr("Settings…"), self.settings_wanted),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"terrapatchEngine{name}")
            action.triggered.connect(slot)
        self._more.setMenu(menu)
        return FittingRow("terrapatchEngineButtons", (self._go, self._rebuild, self._more))

    # ---------------------------------------------------------------------------------------------------------- shown

    def show_trouble(self, trouble: EngineTrouble) -> None:
        """Show what is wrong, and offer what helps."""
        again = self._offer is None or trouble != self._trouble or not self.isVisible()
        self._trouble = trouble
        title, self._verb = {
            Remedy.SET_UP: (tr("The engine has to be set up once"), tr("Set up the engine")),
            Remedy.UPDATE: (tr("The engine needs an update"), tr("Update the engine")),
            Remedy.REPAIR: (tr("The engine is broken"), tr("Repair")),
            Remedy.REBUILD: (tr("The engine is broken"), tr("Rebuild the engine")),
            Remedy.CHOOSE: (tr("The chosen Python cannot run the engine"), tr("Settings…")),
        }[trouble.remedy]
        self._title.setText(f"<b>{escape(title)}</b>")
        own = tr("TerraPatch reads rasters and runs encoders with a Python of its own; QGIS's stays as it is.")
        self._reason.setText(trouble.problem if trouble.problem else own)
        self.show()
        if trouble.remedy is Remedy.REPAIR:
            self._facts.setText(escape(tr("Repair installs {} again.").format(", ".join(trouble.packages))))
        if again and trouble.remedy is not Remedy.CHOOSE and not ENGINE_SETUP.is_running:
            self._look_for_python()
        self._follow()

    def _follow(self) -> None:
        """Be what trouble, offer and the setup's state ask for."""
        remedy, state = self._trouble.remedy, ENGINE_SETUP.state
        idle = state is not TaskState.RUNNING
        can_build = self._offer is not None or self._can_bring
        again = state is TaskState.FAILED and not self._from_folder  # which the button does not do
        self._go.setText(tr("Try again") if again else self._verb)
        self._go.setVisible(idle)
        self._go.setEnabled(remedy in (Remedy.REPAIR, Remedy.CHOOSE) or can_build)
        self._rebuild.setVisible(idle and remedy is Remedy.REPAIR)
        self._rebuild.setEnabled(can_build)
        self._more.setVisible(idle)
        self._facts.setVisible(idle and remedy is not Remedy.CHOOSE)
        self._card.setVisible(idle and bool(self._offer and self._offer.has_card))
        self._card.setChecked(bool(self._offer and self._offer.plan.pins.variant is Variant.CUDA))
        if not idle:
            self._by_hand.hide()

    def _look_for_python(self, variant_of_card: Optional[bool] = None) -> None:
        if self._search is not None:
            self._search.dismiss()
        self._offer, self._can_bring = None, False
        if self._trouble.remedy is not Remedy.REPAIR:
            self._facts.setText(escape(tr("Looking for a Python…")))
        variant = None
        if variant_of_card is not None:
            variant = Variant.CUDA if variant_of_card else Variant.CPU
        self._search = offer_search(self._chosen, variant)
        self._search.ended.connect(self._search_ended)
        self._search.answered.connect(self._offered)
        self._search.failed.connect(self._reason.setText)
        self._search.begin()

    def _search_ended(self) -> None:
        self._search = None

    def _offered(self, answer: object) -> None:
        from ...engine.setup.choose import Offer

        if isinstance(answer, Offer):
            self._offer = answer
            text = offer_facts(answer)
        else:
            none: NoPython = answer  # type: ignore[assignment]
            self._can_bring = none.can_bring
            text = escape(str(none)).replace("\n", "<br>")
            if none.can_bring:
                text = escape(tr("No Python here will do, so uv will download Python 3.12 (about 30 MB) first."))
            if none.details:
                text += "<br><br>" + escape(none.details).replace("\n", "<br>")
        if self._trouble.remedy is not Remedy.REPAIR:
            self._facts.setText(text)
        self._by_hand.show_offer(self._offer)
        self._follow()

    # -------------------------------------------------------------------------------------------------------- actions

    def _begin(self) -> None:
        self._from_folder = False
        remedy = self._trouble.remedy
        if remedy is Remedy.CHOOSE:
            self.settings_wanted.emit()
        elif remedy is Remedy.REPAIR:
            ENGINE_SETUP.repair(self._trouble)
        else:
            self._set_up()

    def _set_up(self) -> None:
        if self._offer is not None:
            ENGINE_SETUP.set_up(self._offer)
        elif self._can_bring:
            ENGINE_SETUP.bring_python_and_set_up()

    def _card_clicked(self, wanted: bool) -> None:
        self._look_for_python(wanted)

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Python to set the engine up with"))
        if path:
            self._chosen = path
            self._look_for_python()

    def _install_from_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of an installer"))
        if folder:
            self.install_from(Path(folder))

    def install_from(self, folder: Path) -> None:
        """Set the engine up from an installer's folder."""
        self._from_folder = True
        ENGINE_SETUP.set_up_from(folder, self._chosen)

    def _toggle_by_hand(self) -> None:
        self._by_hand.setVisible(not self._by_hand.isVisible())

    def _copy_diagnostics(self) -> None:
        from .diagnostics_copy import copy_diagnostics

        self._diagnosing = copy_diagnostics(self._reason.setText)

    def unload(self) -> None:
        """Let go of QGIS and of the setup."""
        if self._search is not None:
            self._search.dismiss()
            self._search = None
        if self._diagnosing is not None:
            self._diagnosing.dismiss()
        ENGINE_SETUP.changed.disconnect(self._follow)
        self._progress.unload()
