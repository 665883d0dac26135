"""What the dock draws itself has the text colour of the theme."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QVBoxLayout, QWidget

from terrapatch.plugin.dock.clusters.k_chart import KChart
from terrapatch.plugin.dock.clusters.share_chart import ShareChart
from terrapatch.plugin.dock.similar.score_histogram import ScoreHistogram


@pytest.fixture
def night_mapping(qgis_app):
    """QGIS in its dark theme, and back."""
    qgis_app.setUITheme("Night Mapping")
    yield
    qgis_app.setUITheme("default")


@pytest.mark.parametrize("chart", [KChart, ScoreHistogram, ShareChart])
def test_charts_write_in_the_colour_of_labels(night_mapping, qtbot, chart):
    assert QgsApplication.themeName() == "Night Mapping"
    dock, page = QDockWidget(), QWidget()
    qtbot.addWidget(dock)
    layout = QVBoxLayout(page)
    dock.setWidget(page)
    label, drawn = QLabel("text"), chart()
    layout.addWidget(label)
    layout.addWidget(drawn)
    dock.show()
    text = drawn.palette().color(drawn.foregroundRole())
    assert text == label.palette().color(label.foregroundRole())
    assert text.lightness() > 150
