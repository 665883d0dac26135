"""Buttons side by side where they fit, one below the other where they do not."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from terrapatch.plugin.dock.fitting_row import FittingRow


@pytest.fixture
def window(qgis_app):
    window = QWidget()
    yield window
    window.close()


def test_turns_with_its_width_and_with_what_its_buttons_say(window, qtbot):
    first, second, third = QPushButton("Buscar semelhantes"), QPushButton("Criar agrupamentos"), QToolButton()
    third.hide()
    for button in (first, second):
        button.setMinimumWidth(60)  # as in forms that scroll
    row = FittingRow("row", (first, second, third))
    QVBoxLayout(window).addWidget(row)
    whole = first.sizeHint().width() + second.sizeHint().width()
    window.show()
    for width, stacked in ((whole + 60, False), (whole - 10, True), (whole + 60, False)):
        window.resize(width, 300)
        qtbot.waitUntil(lambda stacked=stacked: (second.y() > first.y()) is stacked)
        assert first.width() >= first.sizeHint().width()
        assert second.width() >= second.sizeHint().width()
    first.setText("Buscar semelhantes em todas as camadas")
    qtbot.waitUntil(lambda: second.y() > first.y())
    first.setText("Buscar")
    qtbot.waitUntil(lambda: second.y() == first.y())
    third.setText("Outras maneiras de fazer o mesmo")
    third.show()
    qtbot.waitUntil(lambda: third.y() > second.y() > first.y())
