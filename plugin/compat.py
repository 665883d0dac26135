"""The only file that knows versions of QGIS, Qt and GDAL."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Dict, Iterator

from qgis.core import Qgis

if TYPE_CHECKING:
    import numpy as np
    from osgeo import gdal, ogr
    from qgis.core import QgsRasterBlock

_DTYPES: Dict[str, str] = {
    "Byte": "uint8",
    "Int8": "int8",  # since QGIS 3.30
    "UInt16": "uint16",
    "Int16": "int16",
    "UInt32": "uint32",
    "Int32": "int32",
    "Float32": "float32",
    "Float64": "float64",
    "ARGB32": "uint32",
    "ARGB32_Premultiplied": "uint32",
}


def numpy_type(data_type: Qgis.DataType) -> str:
    """The numpy type of a raster's pixels, empty for complex numbers and unknown types."""
    return next((name for member, name in _DTYPES.items() if getattr(Qgis.DataType, member, None) == data_type), "")


def block_pixels(block: QgsRasterBlock) -> np.ndarray:
    """A copy of a block's pixels [height, width]; `QgsRasterBlock.as_numpy` came with QGIS 3.40 only.

    The bytes belong to the block, so it has to stay alive until they are copied: the caller holds it.
    """
    import numpy as np

    return np.frombuffer(bytes(block.data()), numpy_type(block.dataType())).reshape(block.height(), block.width())


@contextmanager
def gdal_option(name: str, value: str) -> Iterator[None]:
    """Set an option of GDAL for this thread only; `gdal.config_option` came with GDAL 3.7 only."""
    from osgeo import gdal

    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def warps_by_homography(dataset: gdal.Dataset) -> bool:
    """Whether GDAL places a file by a homography, as newer ones do with four control points.

    A VRT that says so can only be read by such a GDAL, and the engine's may be older.
    """
    from osgeo import gdal

    placed = gdal.AutoCreateWarpedVRT(dataset)
    return placed is not None and "<HomographyTransformer>" in placed.GetMetadata("xml:VRT")[0]


def ogr_memory_driver() -> ogr.Driver:
    """OGR's driver for layers in memory: called "MEM" since GDAL 3.11, which some builds no longer know as "Memory"."""
    from osgeo import ogr

    return ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
