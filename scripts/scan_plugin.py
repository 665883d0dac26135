"""Run the scanners of plugins.qgis.org on the unpacked zip: bandit, detect-secrets and flake8. Any finding fails.

.venv-package/bin/python scripts/scan_plugin.py dist/terrapatch-0.1.0.zip
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

BIN = Path(sys.executable).parent


def findings(package: Path) -> list[str]:
    """What the scanners find in a zip, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        (plugin,) = Path(folder).iterdir()
        return [*bandit(plugin), *secrets(plugin), *flake8(plugin)]


def bandit(plugin: Path) -> list[str]:
    """Of every severity, with the settings of the zip."""
    template = "{relpath}:{line}: {test_id} {msg}"
    options = ["--quiet", "--recursive", ".", "--ini", ".bandit", "--format", "custom", "--msg-template", template]
    return printed("bandit", options, plugin)


def secrets(plugin: Path) -> list[str]:
    """What looks like a secret and is not in the zip's list of what is none."""
    known = json.loads((plugin / ".secrets.baseline").read_text(encoding="utf-8"))["results"]
    harmless = {(file, one["hashed_secret"]) for file, found in known.items() for one in found}
    scan = subprocess.run(
        [BIN / "detect-secrets", "scan", "--all-files", "."], cwd=plugin, capture_output=True, text=True, check=True
    )
    return [
        f"{file}:{one['line_number']}: {one['type']}"
        for file, found in json.loads(scan.stdout)["results"].items()
        for one in found
        if (file, one["hashed_secret"]) not in harmless and file != ".secrets.baseline"
    ]


def flake8(plugin: Path) -> list[str]:
    """With the settings of the zip."""
    return printed("flake8", ["--config", ".flake8", "."], plugin)


def printed(program: str, options: list[str], plugin: Path) -> list[str]:
    """The lines that a scanner prints; a RuntimeError where it did not run."""
    answer = subprocess.run([BIN / program, *options], cwd=plugin, capture_output=True, text=True, check=False)
    lines = [line for line in answer.stdout.splitlines() if line.strip()]
    if answer.returncode and not lines:
        raise RuntimeError(f"{program} failed: {answer.stderr.strip()}")
    return [f"{program}: {line}" for line in lines]


def main() -> int:
    """Scan; 1 where something is found."""
    parser = argparse.ArgumentParser(description="Scan the plugin's zip as plugins.qgis.org does.")
    parser.add_argument("package", type=Path)
    package = parser.parse_args().package
    found = findings(package)
    for line in found:
        print(f"{package.name}: {line}", file=sys.stderr)
    if not found:
        print(f"{package}: nothing found by bandit, detect-secrets and flake8")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
