"""Fixtures of setting the engine up; a test module takes them by `pytest_plugins`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from setup_scene import GOOD, Scene, write_wheel

from terrapatch.plugin.engine.setup import build as build_module
from terrapatch.plugin.engine.setup import choose, offline
from terrapatch.plugin.engine.setup import environments as environments_module
from terrapatch.plugin.engine.setup import pins as pins_module
from terrapatch.plugin.engine.setup.build import SetupPlan
from terrapatch.plugin.engine.setup.environments import READY_FILE
from terrapatch.plugin.engine.setup.pins import read_pins
from terrapatch.plugin.engine.setup.platforms import this_platform
from terrapatch.plugin.engine.setup.python_search import Candidate, Source, ask_python, look_at


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """An environment that holds pip alone: making one takes seconds."""
    folder = tmp_path_factory.mktemp("template") / "environment"
    subprocess.run([os.path.realpath(sys.executable), "-m", "venv", folder], check=True)
    return folder


@pytest.fixture
def scene(tmp_path, monkeypatch, template, request):
    """Pins of one tiny package for this computer, its wheel, and an empty home."""

    def copied(base, part, log, watch, lock):
        watch.progress(0.0, "Making an environment")
        watch.stop_if_canceled()
        shutil.copytree(template, part, symlinks=True, copy_function=os.link)

    if request.node.get_closest_marker("makes_environment") is None:
        monkeypatch.setattr(build_module, "make_environment", copied)
        monkeypatch.setattr(offline, "make_environment", copied)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    pins_folder, wheels = tmp_path / "pins", tmp_path / "wheels"
    pins_folder.mkdir()
    wheels.mkdir()
    digest = write_wheel(wheels)
    file = pins_folder / f"{this_platform().key}-cp3{sys.version_info[1]}-cpu.txt"
    file.write_text(f"# download-bytes: 1000\n# disk-bytes: 10000\ntiny-engine==1.0 --hash=sha256:{digest}\n")
    for module in (environments_module, choose, offline):
        if hasattr(module, "PINS_FOLDER"):
            monkeypatch.setattr(module, "PINS_FOLDER", pins_folder)
    monkeypatch.setattr(environments_module, "pins_of", lambda platform: pins_module.pins_of(platform, pins_folder))
    tested = []

    def self_test(python, pins, mark=False, keep_libraries=False):
        answer = tested[0] if tested else GOOD
        if answer.works and mark:
            (python.parents[1] / READY_FILE).write_text("{}", encoding="utf-8")
        return answer

    monkeypatch.setattr(build_module, "self_test", self_test)
    base = look_at(Candidate(os.path.realpath(sys.executable), Source.PATH), ask_python)
    return Scene(SetupPlan(base, read_pins(file), wheels), tested)
