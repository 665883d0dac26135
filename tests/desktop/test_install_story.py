"""From the zip alone: an empty profile of a whole QGIS gets to a finished demo by clicks, and out of every trouble."""

from __future__ import annotations

import sys

import pytest
from whole_qgis import new_account

pytestmark = pytest.mark.desktop


@pytest.mark.timeout(1500)
def test_zip_to_finished_demo(play_story, repository, tmp_path_factory):
    account = new_account(tmp_path_factory.mktemp("account"), repository)
    told = play_story("install_story", seconds=1400, account=account)
    print(f"set up in {told['setup_seconds']} s, all in {told['seconds']} s")
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for fact in (
        "Download: 2",
        "On disk: ",
        "/.local/share/terrapatch/engine-cpu-",
        f"Python {version}, /usr/bin/python3",
    ):
        assert fact in told["facts"]
    assert told["enabled_before"] is False
    assert told["patches"] == 16_384
    assert "processor (CPU)" in told["result"]
    assert told["engine"].startswith(f"engine-cpu-cp{version.replace('.', '')}-")
    broken = told["broken"]
    title, reason, button = broken["packages"]
    assert (title, button) == ("<b>The engine is broken</b>", "Repair")
    for package, file in (
        ("onnxruntime", "onnxruntime_pybind11_state"),
        ("rasterio", "proj.db has 0 bytes"),
        ("scikit-learn", "__init__.py has 20 bytes"),
        ("numpy", "__init__.py has 0 bytes"),
    ):
        assert f"{package} is damaged: {file}" in reason
    assert broken["python"][0::2] == ["<b>The engine is broken</b>", "Rebuild the engine"]
    assert broken["earlier"][0::2] == ["<b>The engine needs an update</b>", "Update the engine"]
    assert told["engines"] == [told["engine"]]


@pytest.mark.timeout(900)
def test_without_a_network(play_story, repository, tmp_path_factory):
    account = new_account(tmp_path_factory.mktemp("account"), repository)
    told = play_story("offline_story", seconds=840, account=account)
    print(f"set up from the folder in {told['setup_seconds']} s")
    assert f"Looking in links: {told['wheels']}" in told["log"]
    assert "Looking in indexes" not in told["log"]
    assert told["patches"] == 16_384
    assert "processor (CPU)" in told["result"]
