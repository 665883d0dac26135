"""The figures that are kept, and what the bench says where it has nothing to measure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
RESULTS: Dict[str, Any] = json.loads((BENCHMARKS / "results.json").read_text(encoding="utf-8"))


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=BENCHMARKS.parent, capture_output=True, text=True)


def test_every_figure_that_falls_short_has_its_reason() -> None:
    short = [row["name"] for row in (*RESULTS["rows"], *RESULTS["gpu"]["rows"]) if row.get("reached") is False]
    code = "import json, sys; from benchmarks.result_rows import reason_of; "
    told: List[Any] = json.loads(run("-c", f"{code}print(json.dumps(list(map(reason_of, {short!r}))))").stdout)
    assert [name for name, reason in zip(short, told) if not reason] == []
    assert any(name.startswith("GPU") for name in short)


def test_figures_say_where_and_when_they_were_measured() -> None:
    for kept, wanted in ((RESULTS, ("processor", "python", "system")), (RESULTS["gpu"], ("card", "cores", "system"))):
        assert all(kept[fact] for fact in (*wanted, "date"))
    assert "driver" in RESULTS


def test_without_a_card_the_last_figures_of_one_are_shown() -> None:
    printed = run("-c", "from benchmarks.result_rows import show_card; show_card()").stdout
    assert printed.startswith(f"Graphics card: none here; {RESULTS['gpu']['card']}, {RESULTS['gpu']['date']}")
    for row in RESULTS["gpu"]["rows"]:
        assert row["name"] in printed
    assert printed.count("NOT REACHED") == sum(row["reached"] is False for row in RESULTS["gpu"]["rows"])


def test_a_card_that_is_not_there_is_told_before_anything_is_made() -> None:
    done = run(str(BENCHMARKS / "run_gpu.py"), "--device", "cuda:99")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("run_gpu: device ")
    assert "--device cpu" in done.stderr
