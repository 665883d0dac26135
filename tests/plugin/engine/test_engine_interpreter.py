"""Which Python runs the engine, and in what environment."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from terrapatch.model.messages import LANGUAGE_VARIABLE
from terrapatch.plugin.engine import interpreter
from terrapatch.plugin.engine.environment import engine_environment, python_arguments, start_options
from terrapatch.plugin.engine.errors import EngineMissing
from terrapatch.plugin.engine.interpreter import (
    EngineInterpreter,
    Origin,
    find_interpreter,
    interpreter_after_failure,
    problem_at_a_glance,
)
from terrapatch.plugin.engine.own_python import qgis_python
from terrapatch.plugin.engine.setup.commands import usual_commands
from terrapatch.plugin.engine.setup.environments import READY_FILE, engines_folder, environment_python
from terrapatch.plugin.engine.setup.pins import pins_for
from terrapatch.plugin.engine.setup.platforms import Variant, this_platform
from terrapatch.plugin.engine.setup.self_testing import SelfTestAnswer
from terrapatch.plugin.engine.setup.trouble import EngineTrouble, Remedy
from terrapatch.plugin.settings import TerraPatchSettings
from terrapatch.plugin.translation import install_translator, remove_translator

FOREIGN = (
    *("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONSTARTUP", "VIRTUAL_ENV", "PIP_TARGET", "QGIS_PREFIX_PATH"),
    *("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "LD_LIBRARY_PATH", "LD_PRELOAD"),
    *("DYLD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES"),
)
KEPT = ("PATH", "HOME", "TEMP", "SystemRoot", "HTTPS_PROXY", "GDAL_CACHEMAX", "AWS_PROFILE", "CUDA_VISIBLE_DEVICES")

pytestmark = pytest.mark.usefixtures("own_settings")


@pytest.fixture
def plugin_folder(tmp_path, monkeypatch, repository):
    """A plugin as it is installed from the zip: without an environment of its own."""
    folder = tmp_path / "terrapatch"
    shutil.copytree(repository / "requirements", folder / "requirements")
    monkeypatch.setattr(interpreter, "PLUGIN_FOLDER", folder)
    return folder


@pytest.fixture
def qgis_lacks_the_packages(monkeypatch):
    """QGIS's Python has no onnxruntime, wherever the test runs."""
    monkeypatch.setattr(interpreter, "_MODULES", (*interpreter._MODULES, "terrapatch_no_such_module"))


def link_environment(folder: Path, engine_python: str) -> Path:
    """A virtual environment in `folder` that is the engine's."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.symlink_to(Path(engine_python).parents[1])
    return environment_python(folder)


@pytest.fixture
def managed(plugin_folder, engine_interpreter, monkeypatch):
    """An environment that the plugin has set up, with the packages of the checkout's."""
    monkeypatch.setattr(interpreter, "qgis_python", lambda: None)
    checkout = Path(engine_interpreter.path).parents[1]
    version = subprocess.run(
        [engine_interpreter.path, "-c", "import sys; print(sys.version_info[1])"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    kind = Variant.CUDA if (checkout / ".kind").read_text().strip() == "gpu" else Variant.CPU
    pins = pins_for(this_platform(), (3, int(version.stdout)), kind)
    folder = engines_folder() / pins.folder_name
    folder.mkdir(parents=True)
    for name in ("bin", "lib", "pyvenv.cfg"):
        (folder / name).symlink_to(checkout / name)
    (folder / READY_FILE).write_text("{}")
    return folder


@pytest.fixture
def self_tests(monkeypatch):
    """What the self-test is asked; it answers with the last of `answers`."""
    asked, answers = [], [SelfTestAnswer(True, (), "", {})]

    def self_test(python, pins, mark=False, keep_libraries=False):
        asked.append((str(python), None if pins is None else pins.folder_name, mark))
        if answers[-1].works and mark:
            (Path(python).parents[1] / READY_FILE).write_text("{}")
        return answers[-1]

    monkeypatch.setattr(interpreter, "self_test", self_test)
    return asked, answers


class TestManaged:
    """The environment that the plugin made."""

    def test_found(self, managed):
        assert find_interpreter() == EngineInterpreter(str(environment_python(managed)), Origin.MANAGED)

    def test_one_without_its_mark_has_to_pass_the_self_test(self, managed):
        """Made by hand, from the commands: a real self-test."""
        (managed / READY_FILE).unlink()
        assert problem_at_a_glance() == ""  # a form does not wait for it
        assert not (managed / READY_FILE).exists()
        assert find_interpreter().path == str(environment_python(managed))
        assert json.loads((managed / READY_FILE).read_text())["device"] in ("cpu", "cuda")

    def test_one_that_fails_it_is_to_be_repaired(self, managed, self_tests):
        asked, answers = self_tests
        answers.append(SelfTestAnswer(False, ("rasterio",), "rasterio is damaged: proj.db has 0 bytes.", {}))
        (managed / READY_FILE).unlink()
        with pytest.raises(EngineMissing) as caught:
            find_interpreter()
        assert caught.value.trouble == EngineTrouble(
            Remedy.REPAIR, "rasterio is damaged: proj.db has 0 bytes.", managed, ("rasterio",)
        )
        assert asked == [(str(environment_python(managed)), managed.name, True)]

    def test_after_a_failure_of_the_engine_a_ready_one_is_tested_too(self, managed, self_tests):
        _asked, answers = self_tests
        assert interpreter_after_failure(None).origin is Origin.MANAGED
        answers.append(SelfTestAnswer(False, ("onnxruntime",), "onnxruntime is damaged.", {}))
        with pytest.raises(EngineMissing) as caught:
            interpreter_after_failure(None)
        assert caught.value.trouble.remedy is Remedy.REPAIR
        assert not (managed / READY_FILE).exists()  # so that the next start of QGIS does not trust it either
        answers.append(SelfTestAnswer(True, (), "", {}))
        assert find_interpreter().origin is Origin.MANAGED

    def test_missing_packages_are_to_be_repaired(self, managed, monkeypatch):
        monkeypatch.setattr(interpreter, "_MODULES", (*interpreter._MODULES, "sklearn_gone"))
        monkeypatch.setattr(interpreter, "_PACKAGES", {"sklearn_gone": ("scikit-learn",)})
        with pytest.raises(EngineMissing) as caught:
            find_interpreter()
        assert (caught.value.trouble.remedy, caught.value.trouble.packages) == (Remedy.REPAIR, ("scikit-learn",))

    def test_without_its_base_python_it_is_to_be_rebuilt(self, managed):
        (managed / "bin").unlink()
        (managed / "bin").mkdir()
        environment_python(managed).symlink_to("/nowhere/python3")
        with pytest.raises(EngineMissing) as caught:
            find_interpreter()
        assert (caught.value.trouble.remedy, caught.value.trouble.folder) == (Remedy.REBUILD, managed)

    def test_one_with_earlier_packages_is_to_be_updated(self, managed):
        managed.rename(managed.with_name("engine-cpu-cp311-00000000"))
        with pytest.raises(EngineMissing, match="click 'Update the engine'") as caught:
            find_interpreter()
        assert caught.value.trouble.remedy is Remedy.UPDATE

    def test_one_half_made_is_none(self, managed):
        managed.rename(managed.with_name(managed.name + ".part"))
        with pytest.raises(EngineMissing) as caught:
            find_interpreter()
        assert caught.value.trouble == EngineTrouble(Remedy.SET_UP)


class TestOrder:
    def test_checkout(self, engine_interpreter):
        assert find_interpreter() == engine_interpreter

    def test_variable_before_setting_before_checkout(self, engine_interpreter, monkeypatch, tmp_path):
        by_variable = link_environment(tmp_path / "variable", engine_interpreter.path)
        by_setting = link_environment(tmp_path / "setting", engine_interpreter.path)
        TerraPatchSettings(engine_python=str(by_setting)).save()
        assert find_interpreter() == EngineInterpreter(str(by_setting), Origin.SETTING)
        monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", str(by_variable))
        assert find_interpreter() == EngineInterpreter(str(by_variable), Origin.VARIABLE)

    def test_qgis_last_and_with_its_own_libraries(self, plugin_folder, monkeypatch, engine_interpreter):
        monkeypatch.setattr(interpreter, "qgis_python", lambda: Path(engine_interpreter.path))
        found = find_interpreter()
        assert found == EngineInterpreter(engine_interpreter.path, Origin.QGIS)
        assert found.keeps_libraries
        assert not engine_interpreter.keeps_libraries


class TestRefusal:
    @pytest.mark.parametrize("origin", ["variable", "setting"])
    def test_named_python_is_never_passed_over(self, origin, monkeypatch, engine_interpreter):
        if origin == "variable":
            monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", "/nowhere/python")
            name = "the environment variable TERRAPATCH_ENGINE_PYTHON"
        else:
            TerraPatchSettings(engine_python="/nowhere/python").save()
            name = "the setting terrapatch/engine_python"
        with pytest.raises(EngineMissing, match=f"from {name}, cannot be used: /nowhere/python is not there"):
            find_interpreter()

    def test_python_without_the_packages(self, tmp_path):
        bare = tmp_path / "bare"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", bare], check=True)
        with pytest.raises(EngineMissing, match=r"lacks .*onnxruntime") as caught:
            find_interpreter(str(environment_python(bare)))
        assert "engine-cpu.txt" in str(caught.value)

    def test_program_that_is_no_python(self):
        with pytest.raises(EngineMissing, match="/bin/false does not run as a Python"):
            find_interpreter("/bin/false")

    def test_none_at_all(self, plugin_folder, qgis_lacks_the_packages):
        with pytest.raises(EngineMissing) as caught:
            find_interpreter()
        make, install = usual_commands()
        message = str(caught.value)
        assert make in message
        assert install in message
        assert "terrapatch/engine_python" in message
        assert "TERRAPATCH_ENGINE_PYTHON" in message
        assert "terrapatch_no_such_module" in caught.value.details
        assert "click 'Set up the engine'" in message
        assert caught.value.trouble == EngineTrouble(Remedy.SET_UP)

    def test_environment_made_meanwhile_is_seen_at_once(self, managed):
        managed.rename(managed.with_name("elsewhere"))
        with pytest.raises(EngineMissing):
            find_interpreter()
        managed.with_name("elsewhere").rename(managed)
        assert find_interpreter().origin is Origin.MANAGED


class TestGlance:
    """What a form asks, on QGIS's main thread."""

    @pytest.fixture
    def named(self, tmp_path, monkeypatch):
        def name(script: str) -> Path:
            python = tmp_path / "python"
            python.write_text(f"#!/bin/sh\necho asked >> {tmp_path / 'log'}\n{script}\n")
            python.chmod(0o755)
            monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", str(python))
            return tmp_path / "log"

        return name

    def test_bad_news_is_asked_for_once(self, named):
        log = named("exit 1")
        problems = [problem_at_a_glance() for _ in range(3)]
        assert "does not run as a Python" in problems[0]
        assert problems == [problems[0]] * 3
        assert log.read_text() == "asked\n"
        with pytest.raises(EngineMissing):  # a run asks anew
            find_interpreter()
        assert log.read_text() == "asked\nasked\n"

    def test_a_slow_one_is_not_waited_for(self, named):
        log = named("sleep 50; exit 1")
        assert [problem_at_a_glance() for _ in range(3)] == ["", "", ""]
        assert log.read_text() == "asked\n"

    def test_bad_news_is_forgotten_when_a_run_finds_it_mended(self, named, engine_interpreter, tmp_path):
        named("exit 1")
        assert problem_at_a_glance()
        named(f'exec {engine_interpreter.path} "$@"')
        find_interpreter()
        assert problem_at_a_glance() == ""


class TestQgisPython:
    def test_is_a_python_of_the_same_version(self):
        answer = subprocess.run(
            [qgis_python(), "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True, check=True
        )
        assert answer.stdout.strip() == str(sys.version_info[:2])

    @pytest.mark.parametrize(
        ("executable", "python"),
        [
            ("bin/qgis-bin.exe", "apps/Python39/python3.exe"),
            ("Contents/MacOS/QGIS", "Contents/MacOS/bin/python3"),
        ],
    )
    def test_is_never_qgis_itself(self, tmp_path, monkeypatch, executable, python):
        for name in (executable, python):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
        monkeypatch.setattr(sys, "prefix", str((tmp_path / python).parent))
        assert qgis_python() == tmp_path / python


class TestEnvironment:
    def test_foreign_variables_go(self):
        parent = dict.fromkeys([*FOREIGN, *KEPT], "x")
        assert sorted(engine_environment(parent)) == sorted(KEPT)

    def test_libraries_stay_in_qgis_own_python(self):
        parent = dict.fromkeys(["PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "PYTHONPATH", "QGIS_PREFIX_PATH"], "x")
        assert sorted(engine_environment(parent, keep_libraries=True)) == ["GDAL_DATA", "LD_LIBRARY_PATH", "PROJ_LIB"]

    def test_own_environment_is_not_touched(self, monkeypatch):
        monkeypatch.setenv("PROJ_LIB", "/usr/share/proj")
        assert "PROJ_LIB" not in start_options()["env"]
        assert os.environ["PROJ_LIB"] == "/usr/share/proj"

    def test_reports_come_in_the_language_of_qgis(self, monkeypatch):
        monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)
        assert LANGUAGE_VARIABLE not in start_options()["env"]
        monkeypatch.setattr("terrapatch.plugin.translation.user_locale", lambda _: "pt_BR")
        translator = install_translator(is_desktop=True)
        assert start_options()["env"][LANGUAGE_VARIABLE] == "pt"
        monkeypatch.setenv(LANGUAGE_VARIABLE, "en")  # asked for by hand
        assert start_options()["env"][LANGUAGE_VARIABLE] == "en"
        monkeypatch.delenv(LANGUAGE_VARIABLE)
        remove_translator(translator)
        assert LANGUAGE_VARIABLE not in start_options()["env"]

    def test_projections_work_beside_another_proj(self, monkeypatch, engine_interpreter, tmp_path):
        # the database of a PROJ that is older than the engine's, whatever the system has
        with closing(sqlite3.connect(tmp_path / "proj.db")) as database:
            database.execute("CREATE TABLE metadata (key TEXT, value TEXT)")
            layout = [("DATABASE.LAYOUT.VERSION.MAJOR", "1"), ("DATABASE.LAYOUT.VERSION.MINOR", "0")]
            database.executemany("INSERT INTO metadata VALUES (?, ?)", layout)
            database.commit()
        monkeypatch.setenv("PROJ_LIB", str(tmp_path))
        monkeypatch.setenv("PROJ_DATA", str(tmp_path))
        monkeypatch.setenv("PYTHONPATH", "/nowhere")
        command = [*python_arguments(engine_interpreter.path), "-c"]
        code = "from rasterio.crs import CRS; print(CRS.from_epsg(32621).to_epsg())"
        # the trap itself: this is what the cleaning is for
        assert subprocess.run([*command, code], capture_output=True, check=False).returncode != 0
        answer = subprocess.run([*command, code], capture_output=True, text=True, check=True, **start_options())
        assert answer.stdout.strip() == "32621"

    def test_python_is_isolated_and_speaks_utf8(self, engine_interpreter):
        code = "import json, os, sys; print(json.dumps([sys.flags.isolated, sys.stdout.encoding, os.getcwd()]))"
        answer = subprocess.run(
            [*python_arguments(engine_interpreter.path), "-c", code],
            capture_output=True,
            check=True,
            **start_options(parent={"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"}),
        )
        isolated, encoding, folder = json.loads(answer.stdout)
        assert (isolated, encoding) == (1, "utf-8")
        assert not (Path(folder) / "model").exists()


class TestSettings:
    def test_defaults(self):
        assert TerraPatchSettings.load() == TerraPatchSettings(engine_python="", encoder="", device="auto")

    def test_round_trip(self):
        settings = TerraPatchSettings(engine_python="/opt/engine/bin/python", encoder="mosaiks", device="cuda")
        settings.save()
        assert TerraPatchSettings.load() == settings
        assert QgsSettings().value("terrapatch/device") == "cuda"

    def test_default_leaves_no_key(self):
        TerraPatchSettings(device="cpu").save()
        TerraPatchSettings().save()
        assert not QgsSettings().contains("terrapatch/device")
