"""Some cases of `make fuzz`, the same ones each time."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.slow
def test_damaged_input_is_answered(repository):
    """No crash, no hang, no file outside its folder, no traceback, a next step in every message."""
    fuzzer = repository / "tests" / "fuzz" / "engine_fuzz.py"
    command = [sys.executable, str(fuzzer), "--cases", "200", "--seed", "20261126"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert "200 cases, 0 fall short" in done.stdout
