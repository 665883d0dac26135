"""A raster layer as the engine's source: its own file where the engine can open that, else a copy of its pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle

from ...model.errors import InputError, RasterError
from ...model.messages import Message
from ..translation import number_text, tr
from .gdal_file import GdalFile, find_gdal_file
from .pixel_grid import PixelGrid, pixel_grid
from .provider_copy import copy_pixels
from .service_zoom import count_tiles

if TYPE_CHECKING:
    from ...model.imagery.raster_facts import RasterFacts
    from ..engine.interpreter import EngineInterpreter
    from ..engine.progress import Feedback

Extent = Tuple[float, float, float, float]

# Formats that every build of GDAL reads; of others the engine is asked, which takes a second.
_COMMON_DRIVERS = frozenset(
    ("GTiff", "COG", "VRT", "GPKG", "PNG", "JPEG", "JP2OpenJPEG", "HFA", "ENVI", "AAIGrid", "netCDF", "HDF5Image")
)


@dataclass(frozen=True)
class EngineSource:
    """What to put into a request for the engine.

    Attributes
    ----------
    path : str
        Path or GDAL name that the engine opens.
    bands : int
        Number of bands in it; a colour table counts as one here.
    crs : QgsCoordinateReferenceSystem
        Of the pixels; invalid where the layer has none.
    extent : (xmin, ymin, xmax, ymax) or None
        Part of it to use; None means all, because a copy is cut already.
    resolution : str
        As the request takes it; a copy has the resolution asked for, so it is `native` there.
    copied : bool
        Whether the pixels were copied into a file, because the engine cannot open what the layer shows.
    layer_source : str
        Where the layer has its pixels from, without passwords.
    """

    path: str
    bands: int
    crs: QgsCoordinateReferenceSystem
    extent: Optional[Extent]
    resolution: str
    copied: bool
    layer_source: str


@dataclass(frozen=True)
class PlanSource:
    """What to put into a request for a plan.

    Attributes
    ----------
    path : str
        Path or GDAL name that the engine opens; the layer's name where facts are given.
    facts : RasterFacts or None
        Of the copy that a run would make, where the engine cannot open what the layer shows.
    extent : (xmin, ymin, xmax, ymax) or None
    resolution : str
    """

    path: str
    facts: Optional[RasterFacts]
    extent: Optional[Extent]
    resolution: str


class LayerReading:
    """What is needed of a layer to read it in another thread; the layer itself is never touched.

    Parameters
    ----------
    layer : QgsRasterLayer
        Only used here, so this has to be made on the layer's thread: in `prepareAlgorithm`.

    Raises
    ------
    RasterError
        When the layer is broken.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        provider = layer.dataProvider() if layer.isValid() else None
        clone = provider.clone() if provider is not None else None
        if clone is None:  # its own isValid() says no more: a clone of the GDAL provider opens its file later
            raise RasterError(
                tr(
                    "The layer '{layer}' cannot be read from {source}; repair its source in the layer's properties"
                ).format(layer=layer.name(), source=layer.publicSource())
            )
        self._provider = clone
        self.name = layer.name()
        self.crs = QgsCoordinateReferenceSystem(layer.crs())
        self.layer_source = layer.publicSource()
        self._source = layer.source()

    def engine_source(
        self,
        extent: Optional[QgsRectangle],
        resolution: str,
        feedback: Feedback,
        folder: Path,
        interpreter: Optional[EngineInterpreter] = None,
    ) -> EngineSource:
        """Find or make what the engine opens. Runs in any thread.

        Parameters
        ----------
        extent : QgsRectangle or None
            In the layer's CRS; None or a null rectangle means all of the layer.
        resolution : str
            `native`, `encoder`, or a number in CRS units per pixel.
        feedback : Feedback
            Asked for cancellation while pixels are copied, and told how far that is.
        folder : Path
            Where files may be written; it has to live as long as the engine reads. With the same folder an unchanged
            copy keeps its time of change, so that the engine goes on with an interrupted run.
        interpreter : EngineInterpreter, optional
            The engine's Python, asked whether it reads a rare format; by default it is looked for.

        Raises
        ------
        InputError
            When the layer covers the whole world and no extent is given, or nothing can be read.
        RunCanceled
            When the user cancels; nothing is left in the folder then.
        """
        extent = None if extent is None or extent.isNull() or extent.isEmpty() else extent
        file = find_gdal_file(self._provider, self._source, self.crs)
        if file is not None and self._engine_opens(file, feedback, interpreter):
            return EngineSource(
                path=file.path_for_engine(folder),
                bands=file.bands,
                crs=self.crs,
                extent=None if extent is None else _as_tuple(extent),
                resolution=resolution,
                copied=False,
                layer_source=self.layer_source,
            )
        return self._copied(extent, resolution, feedback, folder)

    def plan_source(
        self, extent: Optional[QgsRectangle], resolution: str, feedback: Feedback, folder: Path
    ) -> PlanSource:
        """What `engine_source` would find or make, without reading a pixel; raises the same. Runs in any thread.

        Parameters
        ----------
        extent, resolution, feedback : see `engine_source`
        folder : Path
            Where a small description of the file may be written, which the engine opens.
        """
        extent = None if extent is None or extent.isNull() or extent.isEmpty() else extent
        file = find_gdal_file(self._provider, self._source, self.crs)
        if file is not None and self._engine_opens(file, feedback, None):
            path = file.path_for_engine(folder)
            return PlanSource(path, None, None if extent is None else _as_tuple(extent), resolution)
        from .copy_facts import copy_facts

        facts = copy_facts(self._provider, self.name, self.crs, self._grid(extent, resolution))
        return PlanSource(self.name, facts, None, _of_copy(resolution))

    def _copied(
        self, extent: Optional[QgsRectangle], resolution: str, feedback: Feedback, folder: Path
    ) -> EngineSource:
        grid = self._grid(extent, resolution)
        self._tell_tiles(grid, feedback)
        target = folder / "layer_pixels.tif"
        bands = copy_pixels(self._provider, self.name, self.crs, grid, target, feedback)
        return EngineSource(
            path=str(target),
            bands=bands,
            crs=self.crs,
            extent=None,
            resolution=_of_copy(resolution),
            copied=True,
            layer_source=self.layer_source,
        )

    def _tell_tiles(self, grid: PixelGrid, feedback: Feedback) -> None:
        """Say what is asked of a tile service before it is."""
        tell = getattr(feedback, "pushInfo", None)
        if tell is not None and self._provider.name() == "wms":
            whole = grid.extent_of(0, 0, grid.height, grid.width)
            tiles = count_tiles(self._provider.extent(), whole, grid.pixel_width)
            text = tr("Tiles read from the service: {tiles}, at {size} CRS units per pixel.")
            tell(text.format(tiles=number_text(tiles), size=f"{grid.pixel_width:g}"))

    def _grid(self, extent: Optional[QgsRectangle], resolution: str) -> PixelGrid:
        if resolution in ("native", "encoder"):
            return pixel_grid(self._provider, self.name, extent, None)
        try:
            size = float(resolution)
        except ValueError:
            size = 0.0
        if not 0 < size < float("inf"):
            raise InputError(
                tr(
                    "resolution is {resolution!r}, needs 'native', 'encoder' or a number above 0 in CRS units per pixel"
                ).format(resolution=resolution)
            )
        return pixel_grid(self._provider, self.name, extent, size)

    def _engine_opens(self, file: GdalFile, feedback: Feedback, interpreter: Optional[EngineInterpreter]) -> bool:
        if file.driver in _COMMON_DRIVERS:
            return True
        from ..engine.formats import opening_problem
        from ..engine.interpreter import find_interpreter

        problem = opening_problem(interpreter or find_interpreter(), file.path)
        if problem is None:
            return True
        tell = getattr(feedback, "pushInfo", None)
        if tell is not None:
            tell(
                Message(
                    "The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer "
                    "'{name}' are copied for it.",
                    path=file.path,
                    driver=file.driver,
                    problem=problem,
                    name=self.name,
                )
            )
        return False


def engine_source(
    layer: QgsRasterLayer, extent: Optional[QgsRectangle], resolution: str, feedback: Feedback, folder: Path
) -> EngineSource:
    """`LayerReading` in one step, for callers on the layer's own thread."""
    return LayerReading(layer).engine_source(extent, resolution, feedback, folder)


def _of_copy(resolution: str) -> str:
    """The resolution that a copy is read at: where only the engine knows it, the copy has the layer's own."""
    return "encoder" if resolution == "encoder" else "native"


def _as_tuple(extent: QgsRectangle) -> Extent:
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
