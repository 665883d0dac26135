"""A small picture of what the encoder will take for red, green and blue: swapped bands are seen at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterDataProvider, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ...background.latest_work import LatestWork
from ...compat import block_pixels
from ...translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapCanvas

_SIDE = 96
_MOST_PIXELS = 2048
"""Along a side of the ground that is shown, so that a file without overviews is not read as a whole."""
_CUT = (2, 98)  # percent, as QGIS cuts
_WAVELENGTHS = {"red": (0.60, 0.72), "green": (0.50, 0.60), "blue": (0.45, 0.52)}  # micrometres


@dataclass(frozen=True)
class PreviewRequest:
    """What to draw.

    Attributes
    ----------
    provider : QgsRasterDataProvider
        A clone that is nobody else's.
    bands : tuple of int
        Numbers of the bands for red, green and blue.
    extent : QgsRectangle
        In the raster's CRS.
    width, height : int
        In pixels.
    """

    provider: QgsRasterDataProvider
    bands: Tuple[int, ...]
    extent: QgsRectangle
    width: int
    height: int


def bands_of_picture(wanted: Sequence[Tuple[str, Optional[float]]], numbers: Sequence[int]) -> List[int]:
    """Band numbers of red, green and blue.

    Parameters
    ----------
    wanted : sequence of (str, float or None)
        Names of an encoder's bands, and their wavelengths in micrometres.
    numbers : sequence of int
        The layer's band for each of them.

    Returns
    -------
    list of int
        Three; none where the encoder does not take all three colours.
    """
    found = []
    for colour, (shortest, longest) in _WAVELENGTHS.items():
        offered = list(zip(wanted, numbers))
        named = [number for (name, _), number in offered if name.lower() == colour]
        near = [number for (_, length), number in offered if length is not None and shortest <= length < longest]
        found += [*named, *near][:1]
    return found if len(found) == len(_WAVELENGTHS) else []


class BandPreview(QWidget):
    """Draws in a thread of its own; hidden while there is nothing to show."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchBandPreview")
        self._canvas = canvas
        self._shown: Tuple[str, Tuple[int, ...]] = ("", ())
        self.picture = QLabel()
        self.picture.setObjectName("terrapatchBandPicture")
        self._text = QLabel()
        self._text.setObjectName("terrapatchBandPictureText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(self.picture)
        layout.addWidget(self._text, 1)
        self._work = LatestWork(draw_bands, "terrapatch band picture", self)
        self._work.answered.connect(self._drawn)
        self._work.failed.connect(self.hide_picture)  # a convenience; a run says what cannot be read
        self.hide()

    def show_bands(self, raster: Optional[QgsRasterLayer], bands: Sequence[int]) -> None:
        """Draw bands for red, green and blue of a raster; none hide the picture.

        Of a tile service nothing is drawn: that would download tiles of another zoom for what the map shows already.
        """
        if raster is None or not raster.isValid() or not bands:
            self.hide_picture()
            return
        if raster.width() < 1:
            self._shown = ("", ())
            self.picture.hide()
            text = tr("A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.")
            self._text.setText(text.format(*bands))
            self.show()
            return
        wanted = (raster.id(), tuple(bands))
        if wanted == self._shown:
            return
        self._shown = wanted
        extent = self._ground(raster)
        longest = max(extent.width(), extent.height())
        width, height = (max(1, round(_SIDE * side / longest)) for side in (extent.width(), extent.height()))
        self._work.ask(PreviewRequest(raster.dataProvider().clone(), tuple(bands), extent, width, height))

    def hide_picture(self, *_signal_values: object) -> None:
        """Show nothing."""
        self._shown = ("", ())
        self.hide()

    def unload(self) -> None:
        """End the thread."""
        self._work.end()

    def _ground(self, raster: QgsRasterLayer) -> QgsRectangle:
        """What the map shows of a raster, or all of it; of very many pixels those in the middle."""
        whole = raster.extent()
        extent = QgsRectangle(whole)
        try:
            transform = QgsCoordinateTransform(
                self._canvas.mapSettings().destinationCrs(), raster.crs(), QgsProject.instance()
            )
            seen = transform.transformBoundingBox(self._canvas.extent()).intersect(whole)
            if seen.width() > 0 and seen.height() > 0:
                extent = seen
        except QgsCsException:
            pass  # the view is somewhere else on the globe
        middle = extent.center()
        right = min(extent.width(), _MOST_PIXELS * whole.width() / raster.width()) / 2
        up = min(extent.height(), _MOST_PIXELS * whole.height() / raster.height()) / 2
        return QgsRectangle(middle.x() - right, middle.y() - up, middle.x() + right, middle.y() + up)

    def _drawn(self, image: QImage) -> None:
        if not self._shown[0]:
            return  # hidden meanwhile
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.show()
        self._text.setText(
            tr("Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.")
        )
        self.setVisible(not image.isNull())


def draw_bands(request: PreviewRequest) -> QImage:
    """A picture of three bands, each stretched from its 2nd to its 98th percentile; null where nothing is valid."""
    import numpy as np

    size = (request.height, request.width)
    pixels = np.zeros((*size, 4), np.uint8)
    valid = np.ones(size, bool)
    for place, band in enumerate(request.bands):
        block = request.provider.block(band, request.extent, request.width, request.height)
        if not block.isValid():
            return QImage()
        values = block_pixels(block).astype(np.float64)
        valid &= np.isfinite(values)
        if block.hasNoDataValue():
            valid &= values != block.noDataValue()
        if not valid.any():
            return QImage()
        low, high = np.percentile(values[valid], _CUT)
        stretched = (values - low) / ((high - low) or 1.0)
        pixels[..., place] = np.rint(255 * np.clip(np.nan_to_num(stretched), 0, 1))
    pixels[..., 3] = 255 * valid
    # the bytes are Python's: Qt gets a copy
    return QImage(pixels.tobytes(), request.width, request.height, QImage.Format.Format_RGBA8888).copy()
