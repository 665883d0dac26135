"""Tests of the exporters: run by `make export-test` in an environment with PyTorch, skipped elsewhere."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

collect_ignore_glob = [] if find_spec("torch") else ["test_*.py"]


@pytest.fixture(autouse=True, scope="session")
def two_threads() -> None:
    """More threads than cores make small networks slower."""
    import torch

    torch.set_num_threads(2)
