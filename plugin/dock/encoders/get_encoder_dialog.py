"""Getting an encoder of the catalogue: which there are, how large, under which licence; and fetching one."""

from __future__ import annotations

from html import escape
from typing import List, Optional, Set

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....model.encoders.catalogue import EXPORT, CatalogueEntry, read_catalogue
from ....model.errors import InputError
from ...background.single_task import TaskState
from ...byte_sizes import bytes_text
from ...encoders.encoder_download import ENCODER_DOWNLOAD
from ...encoders.installed_encoders import installed_encoder_ids
from ...holding import hold
from ...plain_text import show_as_written
from ...translation import tr
from ..named_widgets import push_button, text_line
from ..status_line import PROBLEM, StatusLine

_ID = Qt.ItemDataRole.UserRole


class GetEncoderDialog(QDialog):
    """Lists the catalogue. Nothing is fetched before the licence is accepted and the button pressed.

    Signals
    -------
    encoder_installed(str)
        The id of the encoder that is in the profile now.
    """

    encoder_installed = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchGetEncoder")
        self.setWindowTitle(tr("Get an encoder"))
        self._line = StatusLine("terrapatchGetEncoderLine")
        self._entries = self._read()
        self._here: Set[str] = set()
        self._told = ENCODER_DOWNLOAD.state
        self._build()
        show_as_written(self)
        self._fill()
        ENCODER_DOWNLOAD.changed.connect(self._follow)
        self.resize(640, 560)

    @property
    def chosen(self) -> Optional[CatalogueEntry]:
        """The encoder that is selected."""
        items = self._list.selectedItems()
        wanted = items[0].data(0, _ID) if items else ""
        return next((entry for entry in self._entries if entry.id == wanted), None)

    def choose(self, name: str) -> None:
        """Select the encoder of this id."""
        for position in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(position)
            if item.data(0, _ID) == name:
                self._list.setCurrentItem(item)

    def done(self, result: int) -> None:
        """Close; a download goes on, and its end is in QGIS's list of tasks."""
        ENCODER_DOWNLOAD.changed.disconnect(self._follow)
        super().done(result)
        self.deleteLater()

    # ---------------------------------------------------------------------------------------------------------- parts

    def _read(self) -> List[CatalogueEntry]:
        try:
            return read_catalogue()
        except InputError as error:
            self._line.say(str(error), PROBLEM)
            return []

    def _build(self) -> None:
        self._list = QTreeWidget()
        self._list.setObjectName("terrapatchCatalogue")
        self._list.setHeaderLabels([tr("Encoder"), tr("Size"), tr("Licence"), ""])
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.itemSelectionChanged.connect(self._show_chosen)
        self._about = text_line("terrapatchCatalogueAbout", rich=True, selectable=True)
        self._about.setOpenExternalLinks(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._accepted = QCheckBox()
        self._accepted.setObjectName("terrapatchAcceptLicence")
        self._accepted.toggled.connect(self._show_state)
        self._get = push_button("terrapatchGetEncoderBegin", tr("Get"), self._begin)
        self._progress = QProgressBar()
        self._progress.setObjectName("terrapatchGetEncoderProgress")
        self._cancel = push_button(
            "terrapatchGetEncoderCancel",
            tr("Cancel"),
            ENCODER_DOWNLOAD.cancel,
            "/mTaskCancel.svg",
            tr("Stops; what was fetched is kept for the next time"),
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setObjectName("terrapatchGetEncoderButtons")
        buttons.rejected.connect(self.reject)
        licence = QHBoxLayout()
        licence.addWidget(self._accepted, 1)
        licence.addWidget(self._get)
        progress = QHBoxLayout()
        progress.addWidget(self._progress, 1)
        progress.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._about)
        layout.addLayout(licence)
        layout.addLayout(progress)
        layout.addWidget(self._line)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        chosen, self._here = self.chosen, set(installed_encoder_ids())
        self._list.clear()
        for entry in self._entries:
            size = bytes_text(entry.size) if entry.size else ""
            item = QTreeWidgetItem([tr(entry.name), size, entry.licence, self._kind(entry)])
            item.setData(0, _ID, entry.id)
            item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self._list.addTopLevelItem(item)
        if self._entries:
            self.choose(chosen.id if chosen is not None else self._entries[0].id)
        self._show_state()

    def _kind(self, entry: CatalogueEntry) -> str:
        if entry.id in self._here:
            return tr("installed")
        if entry.can_be_fetched:
            return ""
        return tr("export it yourself") if entry.how == EXPORT else tr("add it by hand")

    # ---------------------------------------------------------------------------------------------------------- state

    def _show_chosen(self) -> None:
        entry = self.chosen
        self._accepted.setChecked(False)
        if entry is None:
            self._about.clear()
            return
        shown = escape(tr(entry.description))
        if entry.note:
            shown += f"<br>{escape(tr(entry.note))}"
        if entry.how == EXPORT:
            told = tr("Made with a checkout of TerraPatch, in the environment of its exporters:")
            shown += f"<br>{escape(told)}<br><code>{escape(entry.steps)}</code>"
        elif entry.steps:
            shown += f"<br>{escape(tr(entry.steps))}"
        page = tr("Page of the encoder")
        licence = tr("Licence {}").format(entry.licence)
        shown += (
            f'<br><a href="{escape(entry.page)}">{escape(page)}</a> · '
            f'<a href="{escape(entry.licence_url)}">{escape(licence)}</a>'
        )
        if entry.revision:
            shown += f" · {escape(tr('revision {}').format(entry.revision[:12]))}"
        self._about.setText(shown)
        self._accepted.setText(tr("I have read the licence {} and accept it").format(entry.licence))
        self._show_state()

    def _begin(self) -> None:
        entry = self.chosen
        if entry is not None and self._accepted.isChecked():
            ENCODER_DOWNLOAD.begin(entry)

    def _follow(self) -> None:
        state = ENCODER_DOWNLOAD.state
        if state is not self._told:
            self._told = state
            self._tell(state)
        self._show_state()

    def _tell(self, state: TaskState) -> None:
        if state is TaskState.FAILED:
            self._line.say(ENCODER_DOWNLOAD.problem, PROBLEM)
        elif state is TaskState.DONE:
            self._line.say(tr("{} is installed, and in the list of encoders.").format(ENCODER_DOWNLOAD.encoder))
            self._fill()
            self.encoder_installed.emit(ENCODER_DOWNLOAD.encoder)
        elif state is TaskState.IDLE:
            self._line.say(tr("Stopped. What was fetched is kept: Get goes on there."))
        else:
            self._line.say("")

    def _show_state(self, *_checked: bool) -> None:
        entry, running = self.chosen, ENCODER_DOWNLOAD.is_running
        fetchable = entry is not None and entry.can_be_fetched and entry.id not in self._here
        self._accepted.setVisible(fetchable)
        self._get.setVisible(fetchable)
        self._accepted.setEnabled(not running)
        self._get.setEnabled(self._accepted.isChecked() and not running)
        self._progress.setVisible(running)
        self._cancel.setVisible(running)
        if running:
            self._show_progress()

    def _show_progress(self) -> None:
        done = ENCODER_DOWNLOAD.percent
        fetched = next((entry for entry in self._entries if entry.id == ENCODER_DOWNLOAD.encoder), None)
        checking = done >= 100.0
        self._progress.setRange(0, 0 if checking else 1000)
        self._progress.setValue(round(10.0 * done))
        size = 0 if fetched is None else fetched.size
        amount = tr("{done} of {all}").format(done=bytes_text(size * done / 100.0), all=bytes_text(size))
        self._progress.setFormat(amount)
        self._line.say(tr("Checking it") if checking else "")  # a bar without an end shows no words


def open_get_encoder(parent: QWidget) -> GetEncoderDialog:
    """Show the dialog beside the map."""
    dialog = GetEncoderDialog(parent)
    hold(dialog)
    dialog.show()
    dialog.raise_()
    return dialog
