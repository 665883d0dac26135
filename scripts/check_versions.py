"""Check that the shipped code is Python 3.9, and print the versions that it can be tested on, and was.

`make matrix` runs this. It tells what was looked at and what was not: what this machine has can be tested with
`make test`, and what scripts/run_in_debian.sh ran from this checkout left a line in build/matrix. A version that is
not printed was not run.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = "py39"  # QGIS 3.22 to 3.34 on Windows
RUNS = ROOT / "build" / "matrix"
SHIPPED = ("__init__.py", "model", "plugin")
# E9: syntax that 3.9 does not know; FA102: annotations that 3.9 would evaluate and fail on.
SYNTAX_RULES = "E9,FA102"
ENGINE_PACKAGES = ("numpy", "onnx", "onnxruntime", "onnxruntime-gpu", "rasterio", "scikit-learn", "shapely")
QGIS_REPORT = """
import sys, numpy
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, GDAL {gdal.__version__}, "
      f"numpy {numpy.__version__}, Python {sys.version.split()[0]}")
"""


def check_syntax(ruff: str) -> bool:
    """Whether every shipped file parses as the oldest Python that QGIS may run it on."""
    paths = [name for name in SHIPPED if (ROOT / name).exists()]
    options = ["--quiet", "--target-version", OLDEST_PYTHON, "--select", SYNTAX_RULES, "--ignore-noqa"]
    passed = subprocess.run([ruff, "check", *options, *paths], cwd=ROOT, check=False).returncode == 0
    print(f"Python 3.9 syntax of {', '.join(paths)}: {'passed' if passed else 'FAILED'} (read, not run)")
    return passed


def engine_versions() -> str:
    """The engine's Python and packages, in one line."""
    found = []
    for package in ENGINE_PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return f"Python {sys.version.split()[0]}, {', '.join(found)}"


def qgis_versions(python: str) -> str:
    """QGIS and what it was built with, in one line, or why it cannot be told."""
    try:
        report = subprocess.run([python, "-c", QGIS_REPORT], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"none: {python} cannot import qgis ({error}); run make setup"
    return report.stdout.strip()


def runs_elsewhere() -> list[str]:
    """What scripts/run_in_debian.sh wrote down, one line for each release of Debian."""
    return [path.read_text(encoding="utf-8").strip() for path in sorted(RUNS.glob("*.txt"))]


def main() -> int:
    """Print the report; 1 where the syntax check fails."""
    parser = argparse.ArgumentParser(description="Check and print which Python and QGIS versions are covered here.")
    parser.add_argument("--ruff", default="ruff", help="the ruff to run (default: the one on PATH)")
    parser.add_argument("--qgis-python", default="/usr/bin/python3", help="the Python that QGIS uses")
    arguments = parser.parse_args()
    passed = check_syntax(arguments.ruff)
    print(f"Engine here: {engine_versions()}")
    print(f"QGIS here: {qgis_versions(arguments.qgis_python)}")
    for line in runs_elsewhere():
        print(f"Run in a chroot, {line}")
    print("Every other version of Python and QGIS: not run from this checkout (make matrix-run runs more).")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
