"""Makes `import terrapatch` work in every test, whatever the clone is called."""

from __future__ import annotations

import os
import platform
import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import List

import pytest
from hypothesis import settings

PACKAGE = "terrapatch"
ROOT = Path(__file__).resolve().parents[1]


def register_package() -> None:
    """Load the repository root as the package `terrapatch`.

    The root is the package, as QGIS wants it, and a clone may be called anything, even something that is no
    Python identifier. An installed copy of the package is never tested by mistake.
    """
    spec = spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT / '__init__.py'} cannot be loaded as the package {PACKAGE}.")
    package = module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


register_package()

if find_spec("qgis"):
    # else QGIS writes statistics beside every raster that it opens, the sample scenes too
    os.environ["GDAL_PAM_ENABLED"] = "NO"

# no deadline: a busy machine is no failure; the same examples every time where nobody is there to look at a new one
settings.register_profile("terrapatch", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("terrapatch")


def pytest_report_header() -> List[str]:
    """The versions that a result depends on, where they are there."""
    found = [f"Python {platform.python_version()}"]
    if find_spec("qgis"):
        from osgeo import gdal
        from qgis.core import Qgis
        from qgis.PyQt.QtCore import QT_VERSION_STR

        found += [f"QGIS {Qgis.QGIS_VERSION}", f"Qt {QT_VERSION_STR}", f"GDAL {gdal.__version__}"]
    for name in ("numpy", "rasterio", "onnxruntime", "sklearn"):
        if find_spec(name):
            found.append(f"{name} {import_module(name).__version__}")
    return [", ".join(found)]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def sample_folder() -> Path:
    """The folder of the two sample scenes."""
    return ROOT / "resources" / "sample"
