"""Whether an environment can do the engine's work: every package whole, and one real run through each.

    PYTHON -I model/__main__.py self-test [--pins FILE] [--mark]

It prints JSON lines: `{"stage": PACKAGE}` before what could crash the
process, so that the package is known even then, and an `Answer` at the end, with what QGIS needs to say its problem in
its own language. Only the standard library is imported
before the packages are known to be whole. Exit code 0 where everything works, 1 otherwise.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import re
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from importlib import import_module
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath
from typing import Callable, Dict, Sequence, Tuple, TypeVar

from .errors import TerraPatchError
from .file_moves import move_file
from .messages import Message, sent

READY_FILE = ".ready"
"""In the folder of an environment that has passed; holds the answer."""
_SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "landsat8_parana.tif"
_CRS = "EPSG:32621"
_MODULES = {
    "numpy": "numpy",
    "scipy": "scipy.linalg",
    "affine": "affine",
    "filelock": "filelock",
    "threadpoolctl": "threadpoolctl",
    "shapely": "shapely",
    "onnx": "onnx",
    "onnxruntime": "onnxruntime",
    "pyogrio": "pyogrio",
    "rasterio": "rasterio",
    "scikit-learn": "sklearn.cluster",
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.M)
_T = TypeVar("_T")


@dataclass(frozen=True)
class Answer:
    """What the self-test found.

    Attributes
    ----------
    works : bool
    broken : tuple of str
        Packages that are missing, damaged or failed.
    problem : str
        What failed, in one line, a message; empty where nothing.
    python : str
        Version of the interpreter.
    versions : dict
        Version by package.
    device : str
        Where the encoder ran: `cpu` or `cuda`; empty where it did not.
    """

    works: bool
    broken: Tuple[str, ...] = ()
    problem: str = ""
    python: str = field(default_factory=platform.python_version)
    versions: Dict[str, str] = field(default_factory=dict)
    device: str = ""


class PackageFailure(Exception):
    """Packages that cannot do their work; the text says why."""

    def __init__(self, packages: Tuple[str, ...], problem: Message) -> None:
        super().__init__(problem)
        self.packages = packages
        self.problem = problem


def self_test(pins: Dict[str, str]) -> Answer:
    """Test the packages of this Python.

    Parameters
    ----------
    pins : dict
        Version by package; empty takes the packages that the engine imports, in whatever version they are.
    """
    versions: Dict[str, str] = {}
    runtime = "onnxruntime-gpu" if "onnxruntime-gpu" in pins else "onnxruntime"
    try:
        _check_files(pins)
        for package, module in _MODULES.items():
            _stage(runtime if package == "onnxruntime" else package, _import(module))
        versions = pins or _versions()
        with tempfile.TemporaryDirectory(prefix="terrapatch-self-test-") as name:
            folder = Path(name)
            _stage("rasterio", _project)
            _stage("pyogrio", lambda: _write_geopackage(folder / "patch.gpkg"))
            _stage("scikit-learn", _cluster)
            device = _stage(runtime, lambda: _embed(folder / "set"))
    except PackageFailure as failure:
        return Answer(False, failure.packages, failure.problem, versions=versions)
    return Answer(True, versions=versions, device=device)


def read_pins(text: str) -> Dict[str, str]:
    """Version by package, of a requirements file."""
    return dict(_PIN.findall(text))


def _check_files(pins: Dict[str, str]) -> None:
    """Every package is there, in its version, and each of its files has the size that its wheel says."""
    broken: Dict[str, Message] = {}
    for package, version in pins.items():
        try:
            found = distribution(package)
        except PackageNotFoundError:
            broken[package] = Message("{package} is not installed", package=package)
            continue
        if found.version != version:
            broken[package] = Message(
                "{package} is {found}, needs {version}", package=package, found=found.version, version=version
            )
            continue
        damaged = _damaged_file(found)
        if damaged:
            broken[package] = Message("{package} is damaged: {damaged}", package=package, damaged=damaged)
    if broken:
        raise PackageFailure(tuple(broken), Message.joined("; ", broken.values()))


def _damaged_file(package: Distribution) -> str:
    """What is wrong with the first file that is not as installed; empty where all are."""
    listed = package.read_text("RECORD")  # `files` leaves out those that are gone, from Python 3.12 on
    if not listed:
        return Message("the list of its files is missing")
    for name, _checksum, needed in (row for row in csv.reader(listed.splitlines()) if len(row) == 3):
        file = PurePosixPath(name)
        if not needed or file.suffix == ".pyc" or file.parts[0] == "..":  # commands, which the engine never runs
            continue
        try:
            size = os.stat(str(package.locate_file(file))).st_size
        except OSError:
            return Message("{name} is missing", name=file.name)
        if size != int(needed):
            return Message("{name} has {size:,} bytes, needs {needed:,}", name=file.name, size=size, needed=int(needed))
    return ""


def _stage(package: str, work: Callable[[], _T]) -> _T:
    """Do something that needs a package, and say so first: it may crash the process."""
    sys.stdout.write(json.dumps({"stage": package}) + "\n")
    sys.stdout.flush()
    try:
        return work()
    except PackageFailure:
        raise
    except Exception as error:
        reason = error.message if isinstance(error, TerraPatchError) else " ".join(str(error).split())[:300]
        problem = Message(
            "{package} does not work ({kind}: {reason})", package=package, kind=type(error).__name__, reason=reason
        )
        raise PackageFailure((package,), problem) from error


def _import(module: str) -> Callable[[], object]:
    return lambda: import_module(module)


def _versions() -> Dict[str, str]:
    found = {}
    for package in (*_MODULES, "onnxruntime-gpu"):
        try:
            found[package] = distribution(package).version
        except PackageNotFoundError:
            continue
    return found


def _project() -> None:
    """PROJ finds its database."""
    from rasterio.crs import CRS
    from rasterio.warp import transform

    easting, northing = transform(CRS.from_epsg(4326), CRS.from_string(_CRS), [-57.0], [0.0])
    if abs(easting[0] - 500_000.0) > 1e-3 or abs(northing[0]) > 1e-3:
        problem = Message("rasterio projects wrongly: {easting}, {northing}", easting=easting[0], northing=northing[0])
        raise PackageFailure(("rasterio",), problem)


def _write_geopackage(file: Path) -> None:
    """One square goes into a GeoPackage and comes back, with its CRS."""
    import numpy as np
    import pyogrio.raw
    import shapely

    square = shapely.to_wkb(shapely.box(0.0, 0.0, 480.0, 480.0))
    pyogrio.raw.write(
        str(file), np.array([square], object), [np.array([7])], ["id"], crs=_CRS, geometry_type="Polygon", driver="GPKG"
    )
    facts, _, geometries, columns = pyogrio.raw.read(str(file))
    whole = shapely.from_wkb(geometries[0]).area == 480.0**2 and columns[0][0] == 7
    if not (whole and str(facts["crs"]).endswith("32621")):
        raise PackageFailure(("pyogrio",), Message("pyogrio does not read back what it wrote"))


def _cluster() -> None:
    """Two clouds of points are two clusters."""
    import numpy as np
    from sklearn.cluster import KMeans

    points = np.random.default_rng(0).normal(size=(64, 8)) + np.repeat([[0.0], [50.0]], 32, axis=0)
    labels = KMeans(2, n_init=1, random_state=0).fit_predict(points)
    if len(set(labels[:32])) != 1 or len(set(labels)) != 2:
        raise PackageFailure(("scikit-learn",), Message("scikit-learn does not tell two clusters apart"))


def _embed(folder: Path) -> str:
    """The engine embeds a corner of the sample scene, as for a user; the device that it ran on."""
    import numpy as np

    from .jobs.embed import embed
    from .jobs.reporting import SilentReporter
    from .protocol import EmbedRequest

    request = EmbedRequest(raster=str(_SAMPLE), out=str(folder), encoder="efficientnet-lite0", extent=_corner())
    device = str(embed(request, SilentReporter())["device"])
    vectors = np.load(folder / "vectors.npy").astype("float32")
    if len(vectors) < 100 or not np.isfinite(vectors).all() or vectors.std() == 0.0:
        raise PackageFailure(("onnxruntime",), Message("onnxruntime gives vectors without meaning"))
    return device


def _corner() -> Tuple[float, float, float, float]:
    import rasterio

    with rasterio.open(_SAMPLE) as scene:
        left, bottom, right, top = scene.bounds
    return left, (top + bottom) / 2, (left + right) / 2, top


def main(arguments: Sequence[str]) -> int:
    """The command; its exit code."""
    parser = argparse.ArgumentParser(prog="self-test", description="Test whether this Python can run the engine.")
    parser.add_argument("--pins", type=Path, help="requirements file of the packages that have to be there")
    parser.add_argument("--mark", action="store_true", help=f"write {READY_FILE} into the environment where it passes")
    options = parser.parse_args(arguments)
    pins = read_pins(options.pins.read_text(encoding="utf-8")) if options.pins else {}
    answer = self_test(pins)
    text = json.dumps({**asdict(answer), "said": sent(answer.problem)})
    if answer.works and options.mark:
        written = Path(sys.prefix) / f"{READY_FILE}.new"
        written.write_text(text, encoding="utf-8")
        move_file(written, Path(sys.prefix) / READY_FILE)
    sys.stdout.write(text + "\n")
    return 0 if answer.works else 1
