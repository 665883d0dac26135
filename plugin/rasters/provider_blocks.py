"""Windows of what a provider shows, as arrays of pixels and of which are valid."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Iterator, List, Tuple

from qgis.core import Qgis, QgsFeedback, QgsRasterBlockFeedback, QgsRasterDataProvider, QgsRectangle
from qgis.PyQt.QtCore import Qt

from ...model.errors import RasterError
from ..compat import block_pixels, numpy_type
from ..engine.progress import stop_if_canceled
from ..translation import tr
from .pixel_grid import PixelGrid
from .service_zoom import count_tiles
from .tile_service import tile_reading

if TYPE_CHECKING:
    import numpy as np

    from ..engine.progress import Feedback
_QGIS_BAND = re.compile(r"^[^:\d]*\d+\s*(?::\s*)?")  # what QGIS puts before a band's own name
_CAN_RESAMPLE = QgsRasterDataProvider.ProviderCapability.ProviderHintCanPerformProviderResampling
_COLOR_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


class BlockReader:
    """Reads windows of a provider as arrays.

    Attributes
    ----------
    name : str
        Of the layer.
    bands : int
    band_names : list of str
        Empty where they have none, and where there are colours.
    dtype : str
        Of numpy.
    masked : bool
        Whether some pixels may be invalid.
    alpha : list of int
        Bands that hold alpha, from 1.
    service_tiles : int
        How many tiles of a service are read; 0 for other rasters.
    palette : list of (value, (red, green, blue, alpha))
        Colour table of the only band; empty where there is none.
    """

    def __init__(self, provider: QgsRasterDataProvider, name: str, grid: PixelGrid, feedback: Feedback) -> None:
        import numpy as np

        tiles = tile_reading(provider, grid.pixel_width)
        self._provider, self._finer = tiles.provider, tiles.finer
        self.name = name
        self._grid = grid
        self._feedback = feedback
        whole = grid.extent_of(0, 0, grid.height, grid.width)
        self.service_tiles = count_tiles(provider.extent(), whole, grid.pixel_width) if provider.name() == "wms" else 0
        types = [provider.dataType(number) for number in range(1, provider.bandCount() + 1)]
        self.colored = bool(types) and types[0] in _COLOR_TYPES
        self._premultiplied = self.colored and types[0] == Qgis.DataType.ARGB32_Premultiplied
        names = [numpy_type(data_type) for data_type in types]
        if not names or not all(names):
            raise RasterError(
                tr(
                    "The pixels of the layer '{name}' are complex numbers or of a type that QGIS does not know, "
                    "needs real numbers; convert it first"
                ).format(name=name)
            )
        self.bands = 3 if self.colored else len(types)
        numbers = range(1, 1 if self.colored else self.bands + 1)
        self.band_names = [_QGIS_BAND.sub("", provider.generateBandName(number)) for number in numbers]
        self.dtype = "uint8" if self.colored else str(np.result_type(*names))
        colours = [provider.colorInterpretationName(number).lower() for number in range(1, provider.bandCount() + 1)]
        self.alpha = [] if self.colored else [band for band, colour in enumerate(colours, start=1) if colour == "alpha"]
        self.palette = _palette(provider) if colours == ["palette"] else []
        self.masked = self.colored or any(
            provider.userNoDataValues(number)
            or (provider.sourceHasNoDataValue(number) and provider.useSourceNoDataValue(number))
            for number in range(1, provider.bandCount() + 1)
        )
        if not self.colored and not self.palette and provider.providerCapabilities() & _CAN_RESAMPLE:
            # the clone is ours to change; averages are what the engine itself takes of coarser pixels
            provider.enableProviderResampling(True)
            provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Average)

    def read(self, row: int, col: int, height: int, width: int) -> Tuple[np.ndarray, np.ndarray]:
        """Pixels [bands, height, width] of a window of the grid and which of them are valid [height, width]."""
        import numpy as np

        window = self._grid.extent_of(row, col, height, width)
        if self.colored:
            return self._colors(self._block(1, window, height, width))
        pixels = np.empty((self.bands, height, width), self.dtype)
        valid = np.ones((height, width), dtype=bool)
        for band in range(self.bands):
            values = self._block(band + 1, window, height, width)
            valid &= self._valid(band + 1, values)
            pixels[band] = values
        return pixels, valid

    def _block(self, band: int, window: QgsRectangle, height: int, width: int) -> np.ndarray:
        finer = self._finer
        with _cancelable_blocks(self._feedback) as block_feedback:
            block = self._provider.block(band, window, finer * width, finer * height, block_feedback)
            stop_if_canceled(self._feedback)
            if (
                block is None
                or not block.isValid()
                or (block.width(), block.height()) != (finer * width, finer * height)
            ):
                problems = "; ".join(str(problem) for problem in block_feedback.errors()) or tr("no pixels came")
                raise RasterError(
                    tr(
                        "The layer '{name}' cannot be read at {window} ({problems}); check that its source is reachable"
                    ).format(name=self.name, window=window.toString(3), problems=problems)
                )
            return block_pixels(block)[finer // 2 :: finer, finer // 2 :: finer]

    def _colors(self, packed: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        import numpy as np

        alpha = (packed >> 24).astype(np.uint8)
        colors = np.stack([(packed >> shift).astype(np.uint8) for shift in (16, 8, 0)])
        if self._premultiplied:
            share = np.maximum(alpha, 1).astype(np.uint16)
            colors = np.minimum((colors.astype(np.uint16) * 255 + share // 2) // share, 255).astype(np.uint8)
        return colors, alpha > 0

    def _valid(self, band: int, values: np.ndarray) -> np.ndarray:
        import numpy as np

        valid = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, dtype=bool)
        if self._provider.sourceHasNoDataValue(band) and self._provider.useSourceNoDataValue(band):
            nodata = self._provider.sourceNoDataValue(band)
            valid &= values != (values.dtype.type(nodata) if values.dtype.kind == "f" else nodata)
        for entry in self._provider.userNoDataValues(band):
            valid &= ~((values >= entry.min()) & (values <= entry.max()))
        return valid


def _palette(provider: QgsRasterDataProvider) -> List[Tuple[int, Tuple[int, int, int, int]]]:
    return [(int(item.value), item.color.getRgb()) for item in provider.colorTable(1)]


@contextmanager
def _cancelable_blocks(feedback: Feedback) -> Iterator[QgsRasterBlockFeedback]:
    """A feedback for one block, which is canceled with the user's: a slow service must not hold the user up."""
    block_feedback = QgsRasterBlockFeedback()
    if not isinstance(feedback, QgsFeedback):
        yield block_feedback
        return
    feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
    try:
        yield block_feedback
    finally:
        feedback.canceled.disconnect(block_feedback.cancel)
