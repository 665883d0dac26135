"""How fast embeddings come in and go out: an AlphaEarth window over HTTP, a million rows as GeoParquet.

    python -m benchmarks.exchange_speed          both; `make bench` has them as its part `exchange`

The AlphaEarth file has the layout of the bucket's (64 bands of int8, band by band, bottom-up, tiles and overviews,
8,192 pixels wide) and a plain server on this machine gives it; it has fewer rows, and its values are random unit
vectors that change every four pixels.
"""

from __future__ import annotations

import contextlib
import functools
import json
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Iterator, List, Tuple

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling

from benchmarks.result_rows import Row, row, show

_SIDE = 1000
_DIM = 384
_WIDTH, _HEIGHT, _WINDOW, _SAME = 8192, 2560, 2048, 4
_LIMIT_SECONDS, _LIMIT_ROWS = 10.0, 150_000


def export_rows(folder: Path, run: Callable[..., Any]) -> List[Row]:
    """The whole command on a set of float16, written as float32 (what every reader takes) and as int8."""
    source = write_set(folder / "million")
    rows: List[Row] = []
    for numbers in ("float32", "int8"):
        out = folder / f"{numbers}.parquet"
        finished = run("export", str(source), "--out", str(out), "--numbers", numbers, "--json")
        pace, name = _SIDE**2 / finished.answer["seconds"], f"export of 1,000,000 x 384 to GeoParquet, {numbers}"
        rows += [
            row(f"{name}: rows per second", pace, "/s", _LIMIT_ROWS if numbers == "float32" else None, at_least=True),
            row(f"{name}: rows per second of processor time", _SIDE**2 / finished.processor_seconds, "/s"),
            row(f"{name}: peak memory", finished.peak_mb, "MB"),
            row(f"{name}: size", out.stat().st_size / 1e6, "MB"),
        ]
        out.unlink()
    return rows


def import_rows(folder: Path, run: Callable[..., Any]) -> List[Row]:
    """A window of 2048² of a remote AlphaEarth file, one patch a pixel."""
    file = write_alphaearth(folder / "served" / "annual" / "2024" / "31N" / "x-0000000000-0000000000.tiff")
    with served(folder / "served") as (address, sent), rasterio.open(file) as dataset:
        left, near, _, far = dataset.bounds
        top, bottom, right = max(near, far) - 2560, max(near, far) - 2560 - 10 * _WINDOW, left + 10 * (_WINDOW + 512)
        finished = run(
            "import", f"{address}/{file.relative_to(folder / 'served').as_posix()}", "--out", str(folder / "window"),
            "--extent", f"{left + 5120},{bottom},{right},{top}", "--json",
        )  # fmt: skip
        if finished.answer["patches"] != _WINDOW**2:
            raise SystemExit(f"{finished.answer['patches']} pixels came in, needs to be {_WINDOW**2}")
    name = f"AlphaEarth {_WINDOW}²"
    return [
        row(f"{name} over HTTP: the whole command", finished.seconds, "s", _LIMIT_SECONDS),
        row(f"{name}: processor time", finished.processor_seconds, "s"),
        row(f"{name}: fetched", sum(sent) / 1e6, "MB"),
        row(f"{name}: peak memory", finished.peak_mb, "MB"),
    ]


def write_set(folder: Path) -> Path:
    """A set of a million vectors in overlapping groups, float16, on a UTM grid."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    centres = rng.standard_normal((12, _DIM), dtype=np.float32)
    vectors = np.lib.format.open_memmap(folder / "vectors.npy", "w+", np.float16, (_SIDE**2, _DIM))
    for start in range(0, _SIDE**2, _SIDE * 10):
        some = centres[rng.integers(12, size=_SIDE * 10)]
        some += 1.2 * rng.standard_normal(some.shape, dtype=np.float32)
        vectors[start : start + len(some)] = some / np.linalg.norm(some, axis=1, keepdims=True)
    vectors.flush()
    np.save(folder / "index.npy", np.arange(_SIDE**2))
    np.save(folder / "valid.npy", np.ones(_SIDE**2, np.float32))
    grid = {
        "crs_wkt": CRS.from_epsg(32631).to_wkt(), "transform": [10, 0, 500_000, 0, -10, 5_000_000],
        "rows": _SIDE, "cols": _SIDE, "patch_px": 16,
    }  # fmt: skip
    encoder = {"id": "bench", "version": "1", "sha256": "ab" * 32, "dim": _DIM}
    told = {"schema": "terrapatch-embedding-1", "grid": grid, "encoder": encoder, "source": {}, "parameters": {}}
    (folder / "embedding.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


def write_alphaearth(file: Path) -> Path:
    """A file as the bucket has them, but for its height."""
    file.parent.mkdir(parents=True)
    rng = np.random.default_rng(1)
    profile = {
        "driver": "GTiff", "count": 64, "dtype": "int8", "height": _HEIGHT, "width": _WIDTH, "nodata": -128,
        "crs": "EPSG:32631", "transform": rasterio.Affine(10, 0, 500_000, 0, 10, 5_000_000), "tiled": True,
        "blockxsize": 512, "blockysize": 512, "interleave": "band", "compress": "zstd", "zstd_level": 1,
        "num_threads": "all_cpus", "bigtiff": "yes",
    }  # fmt: skip
    with rasterio.open(file, "w", **profile) as dataset:
        for top in range(0, _HEIGHT, 512):
            coarse = rng.standard_normal((512 // _SAME, _WIDTH // _SAME, 64), dtype=np.float32)
            coarse /= np.linalg.norm(coarse, axis=2, keepdims=True)
            codes = np.round(np.sign(coarse) * np.sqrt(np.abs(coarse)) * 127.5).clip(-127, 127).astype(np.int8)
            bands = np.moveaxis(codes, 2, 0).repeat(_SAME, axis=1).repeat(_SAME, axis=2)
            dataset.write(bands, window=rasterio.windows.Window(0, top, _WIDTH, 512))
        dataset.descriptions = tuple(f"A{number:02}" for number in range(64))
    with rasterio.open(file, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.nearest)
    return file


class _Ranges(SimpleHTTPRequestHandler):
    """Gives parts of files, as the servers of buckets do, and keeps their sizes."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, sent: List[int], **options: Any) -> None:
        self._sent = sent
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        """Answer with the asked part, or with all."""
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        size = file.stat().st_size
        first, _, last = self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")
        with file.open("rb") as stream:
            stream.seek(int(first))
            part = stream.read(min(int(last or size), size - 1) - int(first) + 1)
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{size}")
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        self.wfile.write(part)
        self._sent.append(len(part))

    def log_message(self, *_told: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Tuple[str, List[int]]]:
    """A server of a folder on this machine: its address, and the sizes of its answers."""
    sent: List[int] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Ranges, directory=str(folder), sent=sent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        server.server_close()


def exchange_rows(folder: Path, run: Callable[..., Any]) -> List[Row]:
    """Both ways."""
    return [*import_rows(folder, run), *export_rows(folder, run)]


def main() -> None:
    """Measure and print."""
    from benchmarks.run import HERE, run_command

    (HERE / "data").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HERE / "data") as folder:
        for found in exchange_rows(Path(folder), run_command):
            show(found)


if __name__ == "__main__":
    main()
