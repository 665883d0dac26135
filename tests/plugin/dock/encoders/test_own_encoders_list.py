"""The list of one's own encoders: what cards say is shown as it is written."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QListWidgetItem, QMessageBox

from terrapatch.plugin.dock.encoders.own_encoders_list import OwnEncodersList


def test_a_name_like_html_is_asked_about_as_it_is_written(qgis_app, qtbot, monkeypatch):
    asked = []

    def answer(_parent, _title, text, *_buttons):
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    monkeypatch.setattr(OwnEncodersList, "chosen", Path("mine.onnx"))
    shown = OwnEncodersList()
    qtbot.addWidget(shown)
    item = QListWidgetItem("<img src='//host/a.png'>")
    shown._list.addItem(item)
    item.setSelected(True)
    shown.remove_chosen()
    assert asked == ["<qt>Remove &lt;img src='//host/a.png'&gt; from your QGIS profile? Layers that it made stay.</qt>"]
