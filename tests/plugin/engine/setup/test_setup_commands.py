"""The commands to copy, the card, the variables of pip: for every system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from terrapatch.plugin.engine.setup import commands
from terrapatch.plugin.engine.setup.child import child_environment
from terrapatch.plugin.engine.setup.commands import Shell, setup_commands, shells_here, usual_commands
from terrapatch.plugin.engine.setup.environments import engines_folder
from terrapatch.plugin.engine.setup.graphics_card import variant_here
from terrapatch.plugin.engine.setup.pins import pins_for
from terrapatch.plugin.engine.setup.platforms import PLATFORMS, Variant

LINUX = pins_for(PLATFORMS["linux-x86_64"], (3, 12), Variant.CPU)
WINDOWS = pins_for(PLATFORMS["windows-x86_64"], (3, 12), Variant.CUDA)
OPTIONS = "-m pip install --require-hashes --no-deps --only-binary :all: "


def test_sh():
    make, install = setup_commands(Shell.SH, "/usr/bin/python3", LINUX, Path("/home/ana b/engine"))
    assert make == '"/usr/bin/python3" -m venv "/home/ana b/engine"'
    assert install == f'"/home/ana b/engine/bin/python" {OPTIONS}-r "{LINUX.file}"'


@pytest.mark.parametrize(("shell", "call"), [(Shell.POWERSHELL, "& "), (Shell.CMD, "")])
def test_windows(shell, call):
    make, install = setup_commands(shell, "C:\\Python312\\python.exe", WINDOWS, "C:\\engine")
    assert make == f'{call}"C:\\Python312\\python.exe" -m venv "C:\\engine"'
    assert install == f'{call}"C:\\engine\\Scripts\\python.exe" {OPTIONS}-r "{WINDOWS.file}"'


def test_flatpak(monkeypatch):
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert shells_here() == (Shell.FLATPAK,)
    make, install = setup_commands(Shell.FLATPAK, "/usr/bin/python3", LINUX, Path("/e"))
    assert make == 'flatpak run --command="/usr/bin/python3" org.qgis.qgis -m venv "/e"'
    assert install.startswith('flatpak run --command="/e/bin/python" org.qgis.qgis -m pip install ')


def test_usual_ones_name_a_python_that_is_there():
    make, install = usual_commands()
    python = make.split('"')[1]
    answer = subprocess.run(
        [python, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == str(sys.version_info[:2])
    assert str(engines_folder()) in make
    assert f"cp3{sys.version_info[1]}-cpu.txt" in install


def test_without_packages_for_qgis_own_python_a_newer_one_is_named(monkeypatch):
    monkeypatch.setattr(commands, "this_platform", lambda: PLATFORMS["windows-x86_64"])
    monkeypatch.setattr(commands, "qgis_python", lambda: None)
    assert usual_commands(Shell.POWERSHELL)[0].startswith('py -3.12 -m venv "')
    monkeypatch.setattr(commands, "this_platform", lambda: None)
    assert usual_commands() is None


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/users/ana/Local"}, "/users/ana/Local/terrapatch"),
        ("darwin", {"HOME": "/Users/ana"}, "/Users/ana/Library/Application Support/terrapatch"),
        ("linux", {"HOME": "/home/ana"}, "/home/ana/.local/share/terrapatch"),
        ("linux", {"XDG_DATA_HOME": "/var/app/data"}, "/var/app/data/terrapatch"),
    ],
)
def test_place_is_local_application_data(monkeypatch, system, variables, folder):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert engines_folder() == Path(folder)


@pytest.mark.parametrize(
    ("printed", "variant", "said"),
    [
        ("", Variant.CPU, ""),
        ("NVIDIA-SMI has failed because it couldn't communicate with the driver", Variant.CPU, ""),
        ("NVIDIA RTX A4000, 595.71.05\nNVIDIA T4, 595.71.05\n", Variant.CUDA, "NVIDIA RTX A4000, driver 595"),
        (
            "NVIDIA T4, 535.104.05",
            Variant.CPU,
            "The driver of NVIDIA T4 is 535; the graphics card needs driver 580 or newer.",
        ),
    ],
)
def test_graphics_card(printed, variant, said):
    assert variant_here(lambda _command: printed, "nvidia-smi") == (variant, said)


def test_pip_sees_where_packages_come_from_and_nothing_else_of_its_variables(monkeypatch, tmp_path):
    kept = {"PIP_CERT": "/c.pem", "PIP_PROXY": "http://p:1", "PIP_INDEX_URL": "https://mirror/simple"}
    gone = {
        "PIP_TRUSTED_HOST": "mirror",
        "PIP_TARGET": "/elsewhere",
        "PIP_NO_BINARY": ":all:",
        "PIP_REQUIRE_HASHES": "0",
        "PYTHONPATH": "/qgis",
        "PYTHONHOME": "/qgis",
        "PYTHONUSERBASE": "/qgis",
        "LD_LIBRARY_PATH": "/qgis/lib",
        "VIRTUAL_ENV": "/v",
    }
    for name, value in {**kept, **gone}.items():
        monkeypatch.setenv(name, value)
    found = child_environment({"HTTPS_PROXY": "http://qgis:8080", "PIP_CERT": "/qgis.pem"}, tmp_path)
    assert not found.keys() & gone.keys()
    assert (found["PIP_PROXY"], found["PIP_INDEX_URL"]) == ("http://p:1", "https://mirror/simple")
    assert (found["HTTPS_PROXY"], found["PIP_CERT"]) == ("http://qgis:8080", "/qgis.pem")
    assert {found[name] for name in ("TMPDIR", "TEMP", "TMP")} == {str(tmp_path)}
    assert os.environ["PIP_TARGET"] == "/elsewhere"
