"""Starts the engine: `python -m terrapatch.model …`, or this file as a script with any Python that has the libraries.

The second way is how QGIS starts it: in isolated mode, with a Python in which TerraPatch is not installed.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def register_package() -> None:
    """Make the folder above this one importable as `terrapatch`, whatever it is called."""
    spec = spec_from_file_location("terrapatch", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT / '__init__.py'} cannot be loaded as the package terrapatch")
    package = module_from_spec(spec)
    sys.modules["terrapatch"] = package
    spec.loader.exec_module(package)


def main() -> int:
    """The command line, or the engine's test of itself; returns the exit code."""
    try:
        # imported here, so that Ctrl+C ends it quietly from the first moment on, and by name, because a script has no
        # package that an import could be relative to
        if sys.argv[1:2] == ["self-test"]:  # which tells what is broken where the command line cannot even be imported
            return int(import_module("terrapatch.model.self_test").main(sys.argv[2:]))
        return int(import_module("terrapatch.model.cli").main())
    except KeyboardInterrupt:  # before a command began, or after it ended
        return 130


if __name__ == "__main__":
    if not __package__:
        # as a script, this folder stands first on the path, and its modules could shadow others of the same name
        sys.path[:] = [entry for entry in sys.path if entry != str(Path(__file__).resolve().parent)]
        register_package()
    sys.exit(main())
