"""Building, mending and removing environments: real ones, with a wheel of a few bytes in place of the engine's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from setup_scene import WHEEL, answer_of

from terrapatch.model.messages import Message, sent, translate_by
from terrapatch.plugin.engine.errors import EngineRunError, RunCanceled
from terrapatch.plugin.engine.setup import build as build_module
from terrapatch.plugin.engine.setup import choose, offline
from terrapatch.plugin.engine.setup import pins as pins_module
from terrapatch.plugin.engine.setup.build import SetupFailed, build, log_file, repair
from terrapatch.plugin.engine.setup.child import Watch, run_child
from terrapatch.plugin.engine.setup.environments import (
    READY_FILE,
    engines_folder,
    environments,
    old_environments,
    usable_environments,
)
from terrapatch.plugin.engine.setup.offline import installer_pins, save_installer
from terrapatch.plugin.engine.setup.self_testing import SelfTestAnswer, read_answer
from terrapatch.plugin.engine.setup.setup_lock import setup_lock

pytest_plugins = ("setup_fixtures",)


class TestBuild:
    @pytest.mark.makes_environment
    def test_makes_an_environment_that_works_in_its_place(self, scene):
        folder = build(scene.plan, {}, scene.watch())
        assert folder == engines_folder() / scene.plan.pins.folder_name
        assert answer_of(folder) == ["42", str(folder)]
        assert scene.left_behind() == [folder.name]
        assert [(one.folder, one.is_ready, one.pins) for one in usable_environments()] == [
            (folder, True, scene.plan.pins)
        ]
        percents = [percent for percent, _ in scene.told]
        assert percents == sorted(percents)
        assert percents[-1] == 100.0
        assert "pip install --require-hashes" in log_file().read_text(encoding="utf-8")

    def test_another_wheel_than_the_pinned_one_is_refused(self, scene):
        with zipfile.ZipFile(scene.plan.wheels / WHEEL, "a") as archive:
            archive.writestr("planted.py", "")
        with pytest.raises(
            SetupFailed, match=r"cannot be installed from the folder\. Save the installer again"
        ) as caught:
            build(scene.plan, {}, scene.watch())
        assert "tiny-engine" in caught.value.details
        assert scene.left_behind() == []

    def test_nothing_is_left_where_the_self_test_fails(self, scene):
        scene.tested.append(SelfTestAnswer(False, ("tiny-engine",), "tiny-engine is damaged.", {}))
        with pytest.raises(SetupFailed, match=r"failed\. tiny-engine is damaged\. Set the engine up again") as caught:
            build(scene.plan, {}, scene.watch())
        assert caught.value.answer.broken == ("tiny-engine",)
        assert scene.left_behind() == []

    @pytest.mark.parametrize("stage", ["Making an environment", "Testing"])
    def test_cancel_leaves_nothing(self, scene, stage):
        with pytest.raises(RunCanceled):
            build(scene.plan, {}, scene.watch(cancel_at=stage))
        assert scene.left_behind() == []

    def test_what_a_killed_one_left_is_removed(self, scene):
        part = engines_folder() / (scene.plan.pins.folder_name + ".part")
        (part / "lib").mkdir(parents=True)
        assert environments() == []
        folder = build(scene.plan, {}, scene.watch())
        assert scene.left_behind() == [folder.name]

    def test_the_one_before_goes_once_the_new_one_works(self, scene):
        old = engines_folder() / "engine-cpu-cp39-00000000"
        old.mkdir(parents=True)
        (old / READY_FILE).write_text("{}")
        mine = engines_folder() / "my notes"
        mine.mkdir()
        scene.tested.append(SelfTestAnswer(False, (), "broken", {}))
        with pytest.raises(SetupFailed):
            build(scene.plan, {}, scene.watch())
        assert old.is_dir()
        scene.tested.clear()
        folder = build(scene.plan, {}, scene.watch())
        assert [one.folder for one in old_environments(folder)] == []
        assert scene.left_behind() == [folder.name, "my notes"]

    def test_only_one_at_a_time(self, scene):
        with setup_lock(engines_folder()), pytest.raises(EngineRunError, match="is being set up by another QGIS"):
            build(scene.plan, {}, scene.watch())
        build(scene.plan, {}, scene.watch())

    def test_a_full_disk_is_told_before_anything_is_done(self, scene, monkeypatch):
        monkeypatch.setattr(build_module.shutil, "disk_usage", lambda _folder: Usage(1000))
        with pytest.raises(SetupFailed, match=r"has 0\.0 GB free, the setup needs 0\.2 GB\. Free some space"):
            build(scene.plan, {}, scene.watch())
        assert scene.told == []

    def test_a_folder_that_the_system_holds_for_a_while_gets_its_name(self, scene, monkeypatch):
        """A virus scanner on Windows."""
        real, refusals = os.replace, []

        def replace(source, target):
            if Path(target).name == scene.plan.pins.folder_name and len(refusals) < 3:
                refusals.append(source)
                raise PermissionError(13, "in use")
            real(source, target)

        monkeypatch.setattr(os, "replace", replace)
        assert build(scene.plan, {}, scene.watch()).is_dir()
        assert len(refusals) == 3

    @pytest.mark.makes_environment
    def test_a_python_that_writes_elsewhere_is_found_out(self, scene, monkeypatch):
        """The Store's Python: the command succeeds, and nothing is where it should be."""
        monkeypatch.setattr(build_module, "run_child", lambda *_arguments, **_named: 0)
        with pytest.raises(SetupFailed, match="has made the environment elsewhere than in"):
            build(scene.plan, {}, scene.watch())


class TestChild:
    def test_cancel_ends_the_program(self, tmp_path):
        pid = tmp_path / "pid"
        code = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
        watch = Watch(is_canceled=lambda: pid.exists() and pid.read_text() != "")
        with pytest.raises(RunCanceled):
            run_child([sys.executable, "-c", code], dict(os.environ), tmp_path / "log", watch)
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.read_text()), 0)

    def test_gives_the_exit_code_and_keeps_what_was_printed(self, tmp_path):
        command = [sys.executable, "-c", "import sys; print('told'); sys.exit(3)"]
        assert run_child(command, dict(os.environ), tmp_path / "log", Watch()) == 3
        assert "told" in (tmp_path / "log").read_text(encoding="utf-8").splitlines()


class Usage:
    def __init__(self, free):
        self.free = free


class TestRepair:
    def test_installs_the_package_again(self, scene, monkeypatch):
        folder = build(scene.plan, {}, scene.watch())
        module = next(folder.glob("lib/python*/site-packages/tiny_engine.py"))
        module.write_text("ANSW")
        shutil.rmtree(module.with_name("pip"))  # whatever damaged the one may have taken the other
        monkeypatch.setenv("PIP_FIND_LINKS", "/nowhere")
        pip = build_module._pip
        monkeypatch.setattr(
            build_module, "_pip", lambda python, lines, _wheels, *more: pip(python, lines, scene.plan.wheels, *more)
        )
        repair(folder, scene.plan.pins, ["tiny-engine"], {}, scene.watch())
        assert answer_of(folder)[0] == "42"

    def test_says_so_where_it_does_not_help(self, scene, monkeypatch):
        folder = build(scene.plan, {}, scene.watch())
        pip = build_module._pip
        monkeypatch.setattr(
            build_module, "_pip", lambda python, lines, _wheels, *more: pip(python, lines, scene.plan.wheels, *more)
        )
        scene.tested.append(SelfTestAnswer(False, ("tiny-engine",), "tiny-engine does not work.", {}))
        with pytest.raises(SetupFailed, match="Installing it again did not help: rebuild the engine"):
            repair(folder, scene.plan.pins, ["tiny-engine"], {}, scene.watch())


class TestInstaller:
    @pytest.fixture
    def saved(self, scene, tmp_path, monkeypatch):
        """An installer of this computer; `pip download` finds the wheel in the folder of the scene."""
        download = offline._download
        monkeypatch.setattr(
            offline,
            "_download",
            lambda *arguments: [*download(*arguments), "--no-index", "--find-links", str(scene.plan.wheels)],
        )
        (tmp_path / "usb").mkdir()
        return save_installer(scene.plan.pins, scene.plan.base, tmp_path / "usb", {}, scene.watch())

    def test_holds_wheels_pins_and_a_script(self, saved, scene):
        assert saved.name == f"terrapatch-{scene.plan.pins.file.stem}"
        assert [path.name for path in (saved / "wheels").iterdir()] == [WHEEL]
        assert installer_pins(saved) == scene.plan.pins
        assert {path.name for path in saved.iterdir()} == {
            "README.txt", "install.sh", "wheels", scene.plan.pins.file.name
        }  # fmt: skip
        assert scene.left_behind() == []

    def test_its_script_makes_the_environment_that_is_looked_for(self, saved, scene):
        environment = {**os.environ, "PYTHON": scene.plan.base.path}
        subprocess.run([saved / "install.sh"], env=environment, check=True, capture_output=True)
        folder = engines_folder() / scene.plan.pins.folder_name
        assert answer_of(folder)[0] == "42"
        assert [(one.folder, one.is_ready) for one in usable_environments()] == [(folder, False)]

    def test_is_never_written_over(self, saved, scene):
        with pytest.raises(SetupFailed, match="is there already"):
            save_installer(scene.plan.pins, scene.plan.base, saved.parent, {}, scene.watch())

    def test_of_another_version_or_none_at_all(self, saved, tmp_path):
        pins = next(saved.glob("*-cpu.txt"))
        pins.write_text(pins.read_text().replace("1.0", "1.1"))
        with pytest.raises(EngineRunError, match="holds the packages of another version of TerraPatch"):
            installer_pins(saved)
        with pytest.raises(EngineRunError, match="does not hold an installer of TerraPatch's engine"):
            installer_pins(tmp_path)

    def test_for_windows(self, scene, tmp_path, monkeypatch):
        pins = pins_module.pins_for(pins_module.PLATFORMS["windows-x86_64"], (3, 12), scene.plan.pins.variant)
        offline._write_scripts(pins, tmp_path)
        script = (tmp_path / "install.cmd").read_bytes()
        assert b"set FOLDER=%LOCALAPPDATA%\\terrapatch\\" + pins.folder_name.encode() + b"\r\n" in script
        assert b"if not defined PYTHON set PYTHON=py -3.12\r\n" in script  # a path in quotes is compared with nothing
        assert script.count(b"\n") == script.count(b"\r\n")
        assert b'--find-links "%~dp0wheels" -r "%~dp0windows-x86_64-cp312-cpu.txt"' in script
        monkeypatch.setattr(choose, "installer_pins", lambda _folder: pins)
        with pytest.raises(EngineRunError, match=r"is an installer for Windows .*, this computer is .*Save one for it"):
            choose.offer_from_folder(tmp_path)


class TestAnswers:
    def test_a_crash_names_the_package_that_was_tried(self):
        answer = read_answer('{"stage": "numpy"}\n{"stage": "onnxruntime"}\n', -7)
        assert (answer.works, answer.broken) == (False, ("onnxruntime",))
        assert answer.problem.startswith("onnxruntime is damaged: the self-test crashed (SIGBUS)")

    def test_a_python_that_does_not_even_begin(self):
        answer = read_answer("", 1)
        assert (answer.works, answer.broken) == (False, ())
        assert answer.problem == "Its Python ended early with exit code 1 before the self-test began."

    def test_what_is_broken_is_said_in_the_language_of_qgis(self):
        problem = Message.joined(
            "; ",
            [
                Message(
                    "{package} is damaged: {damaged}", package="a", damaged=Message("{name} is missing", name="x.so")
                ),
                Message("{package} is not installed", package="b"),
            ],
        )
        printed = json.dumps({"works": False, "broken": ["a", "b"], "problem": problem, "said": sent(problem)})
        german = {
            "{package} is damaged: {damaged}": "{package} ist beschädigt: {damaged}",
            "{name} is missing": "{name} fehlt",
        }
        translate_by(lambda template: german.get(template, template))
        try:
            assert read_answer(printed, 1).problem == "a ist beschädigt: x.so fehlt; b is not installed."
        finally:
            translate_by()

    def test_nonsense_is_no_answer(self):
        assert not read_answer('[]\n7\n{"works": "yes"}\n{"stage": "numpy"}\n', 0).works
