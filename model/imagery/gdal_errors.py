"""What rasterio raises when a file cannot be read, and what pyogrio raises when the disk is full."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Tuple, Type

from rasterio._err import CPLE_BaseError  # some of GDAL's errors come through as they are, and have no public name
from rasterio.errors import CRSError, RasterioError

READ_ERRORS: Tuple[Type[Exception], ...] = (RasterioError, CRSError, CPLE_BaseError, UnicodeError)

_NO_ROOM = 1 << 20  # bytes; SQLite gives back what it could not finish, so that some are free again


@contextmanager
def full_disk_as_oserror(file: Path) -> Iterator[None]:
    """Write a vector file with pyogrio; GDAL has no code for a full disk, so that is looked up where writing failed.

    Raises
    ------
    OSError
        With ENOSPC, where writing failed and the disk of the file has no room.
    """
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        yield
    except (DataLayerError, DataSourceError) as error:
        if shutil.disk_usage(file.parent).free < _NO_ROOM:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file)) from error
        raise
