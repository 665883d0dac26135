"""Some cases of `make fuzz`, the same ones each time."""

from __future__ import annotations

import subprocess
import sys


def test_damaged_layers_projects_and_files_are_answered(repository, tmp_path, monkeypatch):
    """No crash, no hang, no file outside its folder, no traceback, a next step in every message."""
    monkeypatch.setenv("HOME", str(tmp_path))
    fuzzer = repository / "tests" / "fuzz" / "qgis_fuzz.py"
    command = [sys.executable, str(fuzzer), "--cases", "100", "--seed", "20261126"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert "100 cases, 0 fall short" in done.stdout
