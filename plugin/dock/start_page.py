"""What the dock shows in a project without imagery: what it is for, in three steps, and three ways to begin."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ..icon import ICON
from ..translation import tr
from .named_widgets import push_button

_ICON_PX = 56


class StartPage(QWidget):
    """Three steps and three buttons.

    Signals
    -------
    sample_wanted(), raster_wanted(), embeddings_wanted()
        The sample scene, a raster of the user's own, or embeddings that others made.
    """

    sample_wanted = pyqtSignal()
    raster_wanted = pyqtSignal()
    embeddings_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchStartPage")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._picture())
        layout.addWidget(self._title())
        layout.addLayout(self._steps())
        layout.addSpacing(6)
        sample = push_button(
            "terrapatchTrySample",
            tr("Try it on the sample scene"),
            icon="/mActionAddRasterLayer.svg",
            tip=tr("Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns"),
        )
        sample.setDefault(True)
        sample.clicked.connect(self.sample_wanted)
        own = push_button(
            "terrapatchAddRaster",
            tr("Add a raster layer…"),
            self.raster_wanted,
            icon="/mActionDataSourceManager.svg",
            tip=tr("Opens QGIS's dialog for raster layers; any raster will do"),
        )
        others = push_button(
            "terrapatchOpenOthersFirst",
            tr("Open embeddings of others…"),
            self.embeddings_wanted,
            icon="/mActionFileOpen.svg",
            tip=tr("AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already"),
        )
        for button in (sample, own, others):
            button.setMinimumHeight(button.sizeHint().height() + 6)
            layout.addWidget(button)
        layout.addStretch(2)

    @staticmethod
    def _picture() -> QLabel:
        picture = QLabel()
        picture.setObjectName("terrapatchStartPicture")
        picture.setPixmap(QIcon(ICON).pixmap(QSize(_ICON_PX, _ICON_PX)))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return picture

    def _title(self) -> QLabel:
        title = QLabel(tr("Find ground that looks alike"))
        title.setObjectName("terrapatchStartTitle")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setWordWrap(True)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        return title

    def _steps(self) -> QGridLayout:
        steps = QGridLayout()
        steps.setColumnStretch(1, 1)
        steps.setHorizontalSpacing(10)
        steps.setVerticalSpacing(10)
        texts = (
            (tr("Embed"), tr("An image encoder turns every patch of a raster into a vector.")),
            (tr("Cluster"), tr("Patches with like vectors become regions that you name.")),
            (tr("Find similar"), tr("Click on examples; the map shows where it looks the same.")),
        )
        for row, (name, text) in enumerate(texts):
            number = QLabel(str(row + 1))
            font = number.font()
            font.setPointSizeF(font.pointSizeF() * 1.6)
            font.setBold(True)
            number.setFont(font)
            number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            number.setMinimumWidth(number.fontMetrics().boundingRect("0").width() + 6)
            told = QLabel(f"<b>{name}</b><br>{text}")
            told.setTextFormat(Qt.TextFormat.RichText)
            told.setWordWrap(True)
            steps.addWidget(number, row, 0)
            steps.addWidget(told, row, 1)
        return steps
