"""The desktop part of `make bench`: a whole QGIS under Xvfb, with real clicks; stalls, seconds and memory.

    python -m benchmarks.run_desktop [4096] [262144] [1000000] [first-use]

A stall is how long the main thread did not answer, the longest of a stage; "of processor time" is the longest that it
worked itself meanwhile, which no other program lengthens. Adds its rows to results.json; each target is what an
analyst's session with an earlier state gave, with two to five other jobs running: none may be worse.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "tests" / "desktop"))

from whole_qgis import can_start, new_account, play  # noqa: E402

from benchmarks.result_rows import Row, keep, row, show  # noqa: E402

SECONDS = 3600
MEMORY = ("before", "after embed", "after search")


@dataclass(frozen=True)
class Scene:
    """What the story does with a raster."""

    name: str
    raster: str
    encoder: str
    patch: Optional[int]
    clusters: bool
    suggest: bool
    save: bool


# longest stall in ms, seconds, and memory in GB, as they were before
BEFORE: Dict[int, Dict[str, float]] = {
    4_096: {
        "embed: stall": 94, "make clusters: stall": 151, "save the project: stall": 147,
        "reopen the project: stall": 343, "suggest a number: s": 6.9,
    },
    262_144: {
        "embed: stall": 235, "embed: s": 32.5, "first click: stall": 60, "first click: s": 5, "next click: stall": 51,
        "next click: s": 0.49, "threshold: stall": 213, "make clusters: stall": 298, "make clusters: s": 26,
        "save the project: stall": 523, "memory before: GB": 0.62, "memory after embed: GB": 1.42,
        "memory after search: GB": 2.05,
    },
    1_000_000: {
        "embed: stall": 615, "embed: s": 103.7, "first click: stall": 60, "first click: s": 30,
        "next click: stall": 112, "next click: s": 3.9, "memory before: GB": 0.94, "memory after embed: GB": 3.99,
        "memory after search: GB": 6.29,
    },
}  # fmt: skip
OPEN_THE_DOCK_MS = 152
FIRST_USE = "first-use"
FIRST_USE_S = 120.0


def scene(patches: int) -> Scene:
    """The sample scene, or a square of the bench's raster, with vectors of 152 or 512 numbers."""
    if patches == 4_096:
        sample = str(ROOT / "resources" / "sample" / "landsat8_parana.tif")
        return Scene("4,096 x 152", sample, "efficientnet-lite0", None, True, True, True)
    side = {262_144: 4096, 1_000_000: 8000}[patches]
    code = f"from benchmarks.rasters import benchmark_raster; print(benchmark_raster({side}))"
    python = str(ROOT / ".venv-engine" / "bin" / "python")  # QGIS's has no rasterio
    made = subprocess.run([python, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    large = patches == 1_000_000
    return Scene(f"{patches:,} x 512", made.stdout.strip(), "mosaiks", 8, not large, False, not large)


def desktop_rows(told: Dict[str, Any], patches: List[int]) -> List[Row]:
    """Rows of a report."""
    stalls, busy = told["stalls_by_stage"], told["busy_by_stage"]
    rows = [
        row("Desktop: open the dock, longest stall", stalls["open the dock"], "ms", OPEN_THE_DOCK_MS),
        row("Desktop: open the dock, of processor time", busy["open the dock"], "ms", OPEN_THE_DOCK_MS),
    ]
    for count, (name, kept) in zip(patches, told["scenes"].items()):
        if kept["patches"] != count:
            raise SystemExit(f"{name}: embedding gave {kept['patches']:,} patches, needs {count:,}")
        before = BEFORE[count]
        for stage, stall in stalls.items():
            if stage.startswith(f"{name}: "):
                what = stage[len(name) + 2 :]
                limit = before.get(f"{what}: stall")
                rows.append(row(f"Desktop, {stage}, longest stall", stall, "ms", limit))
                rows.append(row(f"Desktop, {stage}, of processor time", busy[stage], "ms", limit))
        for what, value in kept.items():
            if what.endswith((": s", ": GB")):
                text, unit = what.rsplit(": ", 1)
                rows.append(row(f"Desktop, {name}: {text}", value, unit, before.get(what)))
    return rows


def first_use_rows() -> List[Row]:
    """From the zip in an empty profile to the sample's vectors; pip takes the packages from a folder."""
    with tempfile.TemporaryDirectory(prefix="terrapatch-first-use-") as folder:
        account = new_account(Path(folder), ROOT)
        play_in = Path(folder, "play")
        play_in.mkdir()
        told = play(HERE / "first_use_story.py", play_in, ROOT, seconds=SECONDS, account=account)
    return [
        row("First use: from the zip to the sample's vectors, packages at hand", told["all_s"], "s", FIRST_USE_S),
        row("First use: of it setting the engine up", told["set_up_s"], "s"),
    ]


def main() -> None:
    """Play the stories, print, and add to results.json."""
    parser = argparse.ArgumentParser(description="Stalls, seconds and memory of the dock; seconds of the first use.")
    parts = [*map(str, BEFORE), FIRST_USE]
    parser.add_argument("parts", nargs="*", default=parts, help=f"of {', '.join(parts)}")
    chosen: List[str] = parser.parse_args().parts
    if not can_start():
        raise SystemExit("The desktop part needs xvfb-run and qgis: make setup installs both.")
    if FIRST_USE in chosen:
        rows = first_use_rows()
        for found in rows:
            show(found)
        keep(rows, "First use: ")
    wanted = [int(part) for part in chosen if part != FIRST_USE]
    if wanted:
        _dock(wanted)


def _dock(wanted: List[int]) -> None:
    os.environ["TERRAPATCH_BENCH_SCENES"] = json.dumps([asdict(scene(patches)) for patches in wanted])
    with tempfile.TemporaryDirectory(prefix="terrapatch-desktop-") as folder:
        told = play(HERE / "desktop_story.py", Path(folder), ROOT, seconds=SECONDS)
    rows = desktop_rows(told, wanted)
    for found in rows:
        show(found)
    for prefix in ("Desktop: ", *(f"Desktop, {patches:,} " for patches in wanted)):
        keep([found for found in rows if found.name.startswith(prefix)], prefix)


if __name__ == "__main__":
    main()
