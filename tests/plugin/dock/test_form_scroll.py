"""Forms in a narrow dock: no line is cut, no widget lies over another."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel, QTableWidget, QVBoxLayout, QWidget

from terrapatch.plugin.dock.form_scroll import form_scroll, keep_whole

TEXT = "A small convolutional network trained on everyday photographs, and not on pictures of satellites. " * 3


def label() -> QLabel:
    made = QLabel(TEXT)
    made.setWordWrap(True)
    return made


@pytest.fixture
def column():
    """Three labels, two of them inside another widget with a table of a fixed height."""
    inside, outside = QWidget(), QWidget()
    box = QVBoxLayout(inside)
    table = QTableWidget(3, 2)
    table.setFixedHeight(110)
    for part in (label(), table, label()):
        box.addWidget(part)
    stacked = QVBoxLayout(outside)
    stacked.addWidget(label())
    stacked.addWidget(inside)
    stacked.addStretch(1)
    return outside


def lines_are_whole(column: QWidget) -> bool:
    return all(found.height() >= found.heightForWidth(found.width()) for found in column.findChildren(QLabel))


def assert_no_overlap(column: QWidget) -> None:
    parts = sorted(
        (part.mapTo(column, part.rect().topLeft()).y(), part.height())
        for part in (*column.findChildren(QLabel), *column.findChildren(QTableWidget))
    )
    for (top, height), (below, _) in zip(parts, parts[1:]):
        assert top + height <= below


@pytest.mark.parametrize("width", [240, 400])
def test_a_narrow_form_scrolls(column, qtbot, width):
    area = form_scroll("narrowScroll", column)
    qtbot.addWidget(area)
    area.resize(width, 200)
    area.show()
    qtbot.waitExposed(area)
    qtbot.waitUntil(lambda: lines_are_whole(column), timeout=180_000)
    assert_no_overlap(column)
    assert area.verticalScrollBar().maximum() > 0


def test_a_foot_is_whole(column, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    keep_whole(column)
    stacked = QVBoxLayout(window)
    stacked.addWidget(QTableWidget(3, 2), 1)
    stacked.addWidget(column)
    window.resize(260, 300)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: lines_are_whole(column), timeout=180_000)
    assert_no_overlap(column)


def test_what_takes_the_place_of_wrapped_lines_is_whole(qtbot):
    """The height that was set for labels does not stay when nothing that wraps is shown any more."""
    form, hint, chart = QWidget(), label(), QTableWidget(3, 2)
    lines = QVBoxLayout(form)
    table = QTableWidget(3, 2)
    for part, height in ((table, 150), (chart, 100)):
        part.setFixedHeight(height)
        part.hide()
    for part in (hint, table, chart):
        lines.addWidget(part)
    area = form_scroll("changingScroll", form)
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show()
    qtbot.waitExposed(area)
    hint.hide()
    table.show()
    chart.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0, timeout=180_000)
    assert table.geometry().bottom() < chart.geometry().top()
