"""The user's own encoders as a list: add, change, remove."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMessageBox, QVBoxLayout, QWidget

from ....model.errors import InputError
from ...byte_sizes import bytes_text
from ...encoders.own import changes, own_encoders, remove
from ...holding import hold
from ...plain_text import plain_tip
from ...translation import tr
from ..named_widgets import push_button, text_line
from .add_encoder_dialog import AddEncoderDialog
from .get_encoder_dialog import open_get_encoder

_ROWS_SHOWN = 4


class OwnEncodersList(QWidget):
    """The encoders in the QGIS profile.

    Signals
    -------
    changed()
        One came, went, or has another card.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchOwnEncoders")
        self._list = QListWidget()
        self._list.setObjectName("terrapatchOwnEncoderList")
        self._list.setMaximumHeight((_ROWS_SHOWN + 1) * self._list.fontMetrics().height() + 12)
        self._line = text_line("terrapatchOwnEncoderLine")
        self._add = push_button("terrapatchOwnEncoderAdd", tr("Add encoder…"))
        self._get = push_button("terrapatchOwnEncoderGet", tr("Get an encoder…"))
        self._edit = push_button("terrapatchOwnEncoderEdit", tr("Change…"))
        self._edit.setToolTip(tr("Probes the file again and shows its card"))
        self._remove = push_button("terrapatchOwnEncoderRemove", tr("Remove"))
        self._add.clicked.connect(lambda: self.open_dialog(None))
        self._get.clicked.connect(lambda: open_get_encoder(self.window()))
        self._edit.clicked.connect(lambda: self.open_dialog(self.chosen))
        self._remove.clicked.connect(self.remove_chosen)
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._list.itemDoubleClicked.connect(lambda _item: self.open_dialog(self.chosen))
        buttons = QVBoxLayout()
        for button in (self._add, self._get, self._edit, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._list, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._line)
        self.reload()
        changes.changed.connect(self._refill)

    @property
    def chosen(self) -> Optional[Path]:
        """The file of the encoder that is selected."""
        items = self._list.selectedItems()
        return Path(items[0].data(Qt.ItemDataRole.UserRole)) if items else None

    def reload(self) -> None:
        """Read the profile again."""
        self._list.clear()
        for facts in own_encoders():
            item = QListWidgetItem(f"{facts.name} ({bytes_text(facts.size_bytes)}, {facts.licence})")
            item.setData(Qt.ItemDataRole.UserRole, str(facts.file))
            item.setToolTip(plain_tip(tr(facts.description)))
            self._list.addItem(item)
        self._say("" if self._list.count() else tr("None yet. An encoder is an ONNX file that gives vectors."))
        self._show_buttons()

    def open_dialog(self, file: Optional[Path]) -> AddEncoderDialog:
        """Add an encoder, or change one."""
        return open_add_encoder(self.window(), file)

    def remove_chosen(self) -> None:
        """Remove the encoder that is selected, when the user agrees."""
        file = self.chosen
        if file is None:
            return
        name = self._list.selectedItems()[0].text()
        answer = QMessageBox.question(
            self,
            tr("Remove encoder"),
            plain_tip(tr("Remove {} from your QGIS profile? Layers that it made stay.").format(name)),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            remove(file)
        except (InputError, OSError) as error:
            self._say(str(error))

    def _refill(self) -> None:
        self.reload()
        self.changed.emit()

    def _show_buttons(self) -> None:
        self._edit.setEnabled(self.chosen is not None)
        self._remove.setEnabled(self.chosen is not None)

    def _say(self, text: str) -> None:
        self._line.setText(text)
        self._line.setVisible(bool(text))


def open_add_encoder(parent: QWidget, file: Optional[Path] = None) -> AddEncoderDialog:
    """Show the dialog beside the map, which stays free: the trial needs it."""
    from qgis.utils import iface

    dialog = AddEncoderDialog(parent, iface.mapCanvas() if iface is not None else None, file)
    hold(dialog)
    dialog.show()
    dialog.raise_()
    return dialog
