"""A raster and an encoder whose run stays in the middle for as long as a test wants, on any machine."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Dict, Iterator

import numpy as np
from osgeo import gdal, osr

SIDE, TILE = 256, 32
PATCHES = (SIDE // TILE) ** 2
_BRIGHTEST = 250


class HaltingScene:
    """A scene of 8 x 8 tiles, and an encoder that never ends on its pixels above 250.

    A tile is one patch: of larger ones a run encodes a sample all over the scene before it writes anything.

    Parameters
    ----------
    folder : Path
    write_encoders : callable
        The fixture `write_contract_encoders`.

    Attributes
    ----------
    raster, encoder : Path
    options : dict
        Of an EmbedRequest that runs a tile at a time.
    """

    def __init__(self, folder: Path, write_encoders: Callable[[str], None]) -> None:
        self.raster, self.encoder = folder / "scene.tif", folder / "halting.onnx"
        self.options: Dict[str, Any] = {"encoder": str(self.encoder), "tile": TILE, "batch": 1, "device": "cpu"}
        write_encoders(
            "from fake_encoders import write_halting_encoder\n"
            f"write_halting_encoder(Path({str(folder)!r}), {_BRIGHTEST}, patch={TILE})"
        )
        self._pixels = np.random.default_rng(0).integers(1, _BRIGHTEST, (3, SIDE, SIDE)).astype(np.uint8)
        self._create()

    def halt_at(self, strip: int) -> None:
        """Let runs halt at a row of tiles, 0 to 7; at 3 and 4 before anything is written: the middle is tried first."""
        bright = self._pixels.copy()
        bright[:, strip * TILE : (strip + 1) * TILE] = 255
        self._fill(bright)

    def let_go(self) -> None:
        """Let runs end; the file looks as old as before, so that an interrupted one goes on."""
        self._fill(self._pixels)

    def _create(self) -> None:
        dataset = gdal.GetDriverByName("GTiff").Create(str(self.raster), SIDE, SIDE, 3, gdal.GDT_Byte)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32631)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
        dataset.WriteRaster(0, 0, SIDE, SIDE, self._pixels.tobytes())

    def _fill(self, pixels: np.ndarray) -> None:
        before = self.raster.stat()
        dataset = gdal.Open(str(self.raster), gdal.GA_Update)
        dataset.WriteRaster(0, 0, SIDE, SIDE, pixels.tobytes())
        del dataset
        os.utime(self.raster, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert self.raster.stat().st_size == before.st_size


@contextmanager
def once(condition: Callable[[], bool], act: Callable[[], None]) -> Iterator[None]:
    """Do something beside the body of a `with` as soon as a condition holds; not at all when the body ends before."""
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            if condition():
                act()
                return
            time.sleep(0.005)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
