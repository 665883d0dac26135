"""What rasterio raises when a file cannot be read."""

from __future__ import annotations

from typing import Tuple, Type

from rasterio._err import CPLE_BaseError  # some of GDAL's errors come through as they are, and have no public name
from rasterio.errors import CRSError, RasterioError

READ_ERRORS: Tuple[Type[Exception], ...] = (RasterioError, CRSError, CPLE_BaseError, UnicodeError)
