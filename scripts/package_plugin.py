"""Build the plugin's zip and check it against the rules of plugins.qgis.org.

    python3 scripts/package_plugin.py --out dist

The zip holds what git tracks and the allowlist names, in one folder `terrapatch`, and comes out the same, byte for
byte, for the same files. Only the standard library is needed. What the site's scanners say is asked by scan_plugin.py.
"""

from __future__ import annotations

import argparse
import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOP_FOLDER = "terrapatch"

INCLUDED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "CHANGELOG.md",
    ".bandit",
    ".flake8",
    ".secrets.baseline",
    "plugin/",
    "model/",
    "resources/",
    # the pages behind the Help buttons
    "docs/index.md",
    "docs/dock.md",
    "docs/processing.md",
    "docs/how-fine.md",
    "docs/many-scenes.md",
    "docs/exchange.md",
    "docs/city-in-tessera.md",
    "docs/speed.md",
    "docs/encoder-card.md",
    "docs/troubleshooting.md",
    "docs/security.md",
    "docs/images/",
    # for an engine in an environment of the user's own; what the plugin installs is in plugin/engine/setup/pins
    "requirements/engine-common.txt",
    "requirements/engine-cpu.txt",
    "requirements/engine-gpu.txt",
    "requirements/engine-words.txt",
)
EXCLUDED = re.compile(r"^(resources/sample/.*\.py|model/export/.*)$")
RENAMED = {"docs/plugin-readme.md": "README.md"}
"""What users read in place of the developers' own."""

# The site's rules: validator.py and security_scanner.py of the plugin website.
MAX_BYTES = 25_000_000
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
FORBIDDEN_PARTS = ("__pycache__", ".git", "__MACOSX")
SUSPICIOUS_SUFFIXES = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc")

OLDEST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def tracked_files(root: Path) -> list[str]:
    """Paths that git tracks, relative to `root`, with forward slashes."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True)
    return [path for path in listing.stdout.split("\0") if path]


def plugin_files(tracked: list[str]) -> dict[str, str]:
    """The tracked files that belong in the zip: their name there, sorted, and their path."""
    folders = tuple(entry for entry in INCLUDED if entry.endswith("/"))
    wanted = [path for path in tracked if (path in INCLUDED or path.startswith(folders)) and not EXCLUDED.match(path)]
    named = {path: path for path in wanted}
    named.update({name: path for path, name in RENAMED.items() if path in tracked})
    return dict(sorted(named.items()))


def read_metadata(text: str) -> dict[str, str]:
    """The keys of a metadata.txt as QGIS reads them."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]  # keys keep their capitals
    parser.read_string(text)
    return dict(parser["general"])


def build(root: Path, out: Path) -> Path:
    """Write `out/terrapatch-VERSION.zip`; its path."""
    plugin_version = read_metadata((root / "metadata.txt").read_text(encoding="utf-8"))["version"]
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{TOP_FOLDER}-{plugin_version}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in plugin_files(tracked_files(root)).items():
            entry = zipfile.ZipInfo(f"{TOP_FOLDER}/{name}", OLDEST_ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (root / path).read_bytes())
    return target


def problems(package: Path) -> list[str]:
    """What plugins.qgis.org would refuse in this zip; empty where nothing."""
    found = []
    if package.stat().st_size > MAX_BYTES:
        found.append(f"{package.name} has {package.stat().st_size:,} bytes, {MAX_BYTES:,} are allowed")
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        tops = {name.split("/", 1)[0] for name in names}
        if tops != {TOP_FOLDER}:
            found.append(f"top folders are {sorted(tops)}, exactly one named {TOP_FOLDER} is needed")
        found += [f"{name} is missing" for name in REQUIRED_FILES if f"{TOP_FOLDER}/{name}" not in names]
        for name in names:
            if ".." in name or "\\" in name or any(part in name.split("/") for part in FORBIDDEN_PARTS):
                found.append(f"{name} has a name that the site rejects")
            if name.endswith(SUSPICIOUS_SUFFIXES):
                found.append(f"{name} has a suffix that the site flags")
        if f"{TOP_FOLDER}/metadata.txt" in names:
            found += metadata_problems(archive.read(f"{TOP_FOLDER}/metadata.txt").decode("utf-8"), names)
    return found


def metadata_problems(text: str, names: list[str]) -> list[str]:
    """What plugins.qgis.org would refuse in this metadata.txt; empty where nothing."""
    metadata = read_metadata(text)
    found = [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not metadata.get(key)]
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata.get("version", "")):
        found.append(f"version is {metadata.get('version')!r}, the site takes MAJOR.MINOR.PATCH only")
    if "/" in metadata.get("author", ""):
        found.append("author holds a slash")
    for key, value in metadata.items():
        if key.startswith(("description", "about")) and re.search(r"<[a-zA-Z/]", value):
            found.append(f"{key} holds HTML")
    icon = metadata.get("icon", "")
    if icon and f"{TOP_FOLDER}/{icon}" not in names:
        found.append(f"icon {icon} is not in the zip")
    return found


def main() -> int:
    """Build and check; 1 where the site would refuse the zip."""
    parser = argparse.ArgumentParser(description="Build the plugin's zip and check it as plugins.qgis.org would.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the zip (default: dist)")
    package = build(ROOT, parser.parse_args().out)
    found = problems(package)
    for problem in found:
        print(f"{package.name}: {problem}", file=sys.stderr)
    if not found:
        print(f"{package}: {package.stat().st_size:,} bytes, nothing that the rules of plugins.qgis.org refuse")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
