"""What is shown where there is no engine, and what its buttons begin."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from terrapatch.plugin.background.engine_setup import ENGINE_SETUP
from terrapatch.plugin.background.single_task import TaskState
from terrapatch.plugin.dock.setup.engine_notice import EngineNotice
from terrapatch.plugin.dock.setup.installer_dialog import InstallerDialog
from terrapatch.plugin.engine.setup import build, choose
from terrapatch.plugin.engine.setup import commands as commands_module
from terrapatch.plugin.engine.setup.build import SetupFailed, SetupPlan
from terrapatch.plugin.engine.setup.choose import NoPython, Offer
from terrapatch.plugin.engine.setup.pins import pins_for
from terrapatch.plugin.engine.setup.platforms import PLATFORMS, Variant
from terrapatch.plugin.engine.setup.python_search import BasePython, Source
from terrapatch.plugin.engine.setup.trouble import EngineTrouble, Remedy

LINUX = PLATFORMS["linux-x86_64"]
BASE = BasePython("/usr/bin/python3.12", Source.PATH, (3, 12), LINUX)
DAMAGED = EngineTrouble(Remedy.REPAIR, "rasterio is damaged: proj.db has 0 bytes.", Path("/x"), ("rasterio",))

pytestmark = pytest.mark.usefixtures("own_settings")


def offer(variant=Variant.CPU, card="", has_card=False):
    return Offer(SetupPlan(BASE, pins_for(LINUX, (3, 12), variant)), card, has_card)


@pytest.fixture
def found(monkeypatch):
    """What the search for a Python answers."""
    answers = {"offer": offer(), "asked": []}

    def make_offer(chosen="", variant=None):
        answers["asked"].append((chosen, variant))
        if isinstance(answers["offer"], NoPython):
            raise answers["offer"]
        return answers["offer"] if variant is None else offer(variant, answers["offer"].card, answers["offer"].has_card)

    monkeypatch.setattr(choose, "make_offer", make_offer)
    return answers


@pytest.fixture
def built(monkeypatch):
    """What building an environment comes to: an event is waited for, then it succeeds, or raises what is given."""
    fate = {"go": Event(), "raises": None, "plans": []}

    def fake(plan, network, watch):
        fate["plans"].append(plan)
        watch.progress(42.0, "Downloading packages: 70 of 168 MB")
        while not fate["go"].wait(0.01):
            watch.stop_if_canceled()
        if fate["raises"] is not None:
            raise fate["raises"]
        return Path("/engine")

    monkeypatch.setattr(build, "build", fake)
    return fate


@pytest.fixture
def notice(qgis_app, qtbot, found):
    made = EngineNotice()
    qtbot.addWidget(made)
    yield made
    ENGINE_SETUP.end()
    made.unload()


def show(notice, trouble, qtbot):
    notice.show_trouble(trouble)
    qtbot.waitUntil(lambda: notice._search is None, timeout=180_000)


def child(notice, kind, name):
    return notice.findChild(kind, f"terrapatch{name}")


def text(notice, name):
    return child(notice, QLabel, name).text().replace("\u200b", "")


def go(notice):
    return child(notice, QPushButton, "EngineSetUp")


def wait_for(state, qtbot):
    qtbot.waitUntil(lambda: ENGINE_SETUP.state is state, timeout=180_000)


class TestSetUp:
    def test_says_what_it_takes_before_the_click(self, notice, qtbot):
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        facts = text(notice, "EngineFacts")
        for fact in (
            "Download: 226 MB",
            "On disk: 7",
            "/terrapatch/engine-cpu-cp312-",
            "Python 3.12, /usr/bin/python3.12",
        ):
            assert fact in facts
        assert "Runs on: the processor (CPU)" in facts
        assert (go(notice).text(), go(notice).isEnabled()) == ("Set up the engine", True)
        assert ENGINE_SETUP.state is TaskState.IDLE

    def test_one_click_to_an_engine(self, notice, built, qtbot):
        heard = []
        ENGINE_SETUP.engine_changed.connect(lambda: heard.append(True))
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        go(notice).click()
        qtbot.waitUntil(lambda: text(notice, "SetupText") == "Downloading packages: 70 of 168 MB", timeout=180_000)
        assert child(notice, QProgressBar, "SetupBar").value() == 420
        assert not go(notice).isVisibleTo(notice)
        built["go"].set()
        wait_for(TaskState.DONE, qtbot)
        assert heard == [True]
        assert [plan.pins.folder_name for plan in built["plans"]] == [offer().plan.pins.folder_name]

    def test_cancel(self, notice, built, qtbot):
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        go(notice).click()
        wait_for(TaskState.RUNNING, qtbot)
        child(notice, QPushButton, "SetupCancel").click()
        wait_for(TaskState.IDLE, qtbot)
        assert go(notice).isVisibleTo(notice)
        assert go(notice).text() == "Set up the engine"

    def test_a_failure_is_told_with_the_log_and_can_be_tried_again(self, notice, built, qtbot):
        built["raises"] = SetupFailed("The packages cannot be installed.", "ERROR: no route")
        built["go"].set()
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        go(notice).click()
        wait_for(TaskState.FAILED, qtbot)
        assert text(notice, "SetupText") == "The packages cannot be installed."
        assert child(notice, QPlainTextEdit, "SetupLog").isVisibleTo(notice)
        assert go(notice).text() == "Try again"
        built["raises"] = None
        go(notice).click()
        wait_for(TaskState.DONE, qtbot)

    def test_the_log_never_pushes_the_buttons_away(self, notice, built, qtbot):
        built["raises"] = SetupFailed("The packages cannot be installed.", "no route to host")
        built["go"].set()
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        go(notice).click()
        wait_for(TaskState.FAILED, qtbot)
        log = child(notice, QPlainTextEdit, "SetupLog")
        qtbot.waitUntil(lambda: log.isVisibleTo(notice) and log.geometry().top() > 0)
        notice.layout().activate()
        assert child(notice, QWidget, "EngineButtons").geometry().bottom() < log.geometry().top()
        ENGINE_SETUP.end()
        ENGINE_SETUP.changed.emit()
        assert not log.isVisibleTo(notice)

    def test_a_graphics_card_is_a_choice(self, notice, found, built, qtbot):
        found["offer"] = offer(Variant.CUDA, "NVIDIA T4, driver 595", has_card=True)
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        assert "Download: 1.8 GB" in text(notice, "EngineFacts")
        assert "Runs on: NVIDIA T4, driver 595" in text(notice, "EngineFacts")
        box = child(notice, QCheckBox, "EngineCard")
        assert box.isVisibleTo(notice)
        assert box.isChecked()
        box.click()
        qtbot.waitUntil(lambda: "Download: 226 MB" in text(notice, "EngineFacts"), timeout=180_000)
        assert box.isVisibleTo(notice)
        assert not box.isChecked()
        assert found["asked"][-1] == ("", Variant.CPU)

    def test_without_a_python_it_says_which_were_refused(self, notice, found, qtbot):
        found["offer"] = NoPython("The engine needs a Python 3.9 to 3.14.", "/a/python is Python 3.8", can_bring=False)
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        assert "The engine needs a Python 3.9 to 3.14." in text(notice, "EngineFacts")
        assert "/a/python is Python 3.8" in text(notice, "EngineFacts")
        assert not go(notice).isEnabled()

    def test_uv_can_bring_one(self, notice, found, qtbot):
        found["offer"] = NoPython("none", "", can_bring=True)
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        assert "uv will download Python 3.12" in text(notice, "EngineFacts")
        assert go(notice).isEnabled()


class TestBroken:
    def test_repair(self, notice, monkeypatch, qtbot):
        repaired = []
        monkeypatch.setattr(ENGINE_SETUP, "repair", repaired.append)
        show(notice, DAMAGED, qtbot)
        assert text(notice, "EngineTitle") == "<b>The engine is broken</b>"
        assert text(notice, "EngineReason") == "rasterio is damaged: proj.db has 0 bytes."
        assert text(notice, "EngineFacts") == "Repair installs rasterio again."
        go(notice).click()
        assert repaired == [DAMAGED]

    def test_rebuild_is_the_other_button(self, notice, built, qtbot):
        show(notice, DAMAGED, qtbot)
        child(notice, QPushButton, "EngineRebuild").click()
        built["go"].set()
        wait_for(TaskState.DONE, qtbot)
        assert len(built["plans"]) == 1

    @pytest.mark.parametrize(
        ("remedy", "verb"), [(Remedy.REBUILD, "Rebuild the engine"), (Remedy.UPDATE, "Update the engine")]
    )
    def test_what_is_built_anew(self, notice, built, qtbot, remedy, verb):
        show(notice, EngineTrouble(remedy, "Its Python is gone."), qtbot)
        assert go(notice).text() == verb
        built["go"].set()
        go(notice).click()
        wait_for(TaskState.DONE, qtbot)

    def test_a_python_that_the_user_chose_leads_to_the_settings(self, notice, qtbot):
        asked = []
        notice.settings_wanted.connect(lambda: asked.append(True))
        show(notice, EngineTrouble(Remedy.CHOOSE, "/mine/python is not there"), qtbot)
        go(notice).click()
        assert asked == [True]

    def test_names_in_a_problem_are_no_html(self, notice, qtbot):
        show(notice, EngineTrouble(Remedy.REBUILD, "<img src='/x.png'> is not there"), qtbot)
        assert child(notice, QLabel, "EngineReason").textFormat() == Qt.TextFormat.PlainText


class TestOtherWays:
    def test_commands_follow_the_shell(self, notice, qtbot, monkeypatch):
        with monkeypatch.context() as elsewhere:
            elsewhere.setattr(sys, "platform", "win32")
            assert [shell.name for shell in commands_module.shells_here()] == ["POWERSHELL", "CMD"]
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        child(notice, QAction, "EngineByHand").trigger()
        commands = child(notice, QPlainTextEdit, "EngineCommands")
        assert commands.isVisibleTo(notice)
        assert commands.toPlainText().startswith('"/usr/bin/python3.12" -m venv "')
        child(notice, QPushButton, "EngineCopy").click()
        assert QgsApplication.clipboard().text() == commands.toPlainText()

    def test_a_folder_that_is_no_installer(self, notice, tmp_path, qtbot):
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        notice.install_from(tmp_path)
        wait_for(TaskState.FAILED, qtbot)
        assert "does not hold an installer of TerraPatch's engine" in text(notice, "SetupText")
        assert go(notice).text() == "Set up the engine"  # which does not look into the folder again

    def test_a_wrong_folder_has_no_log_of_the_setup_before(self, notice, built, tmp_path, qtbot):
        built["raises"] = SetupFailed("The packages cannot be installed.", "no route to host")
        built["go"].set()
        show(notice, EngineTrouble(Remedy.SET_UP), qtbot)
        go(notice).click()
        wait_for(TaskState.FAILED, qtbot)
        log = child(notice, QPlainTextEdit, "SetupLog")
        assert log.isVisibleTo(notice)
        notice.install_from(tmp_path)
        qtbot.waitUntil(lambda: "does not hold an installer" in text(notice, "SetupText"))
        assert not log.isVisibleTo(notice)


def test_closed_forms_hear_no_more(qtbot, found):
    """The options page is deleted without a word."""
    form = EngineNotice()
    form.deleteLater()
    QgsApplication.processEvents()
    ENGINE_SETUP.changed.emit()


def test_the_installer_grows_with_its_progress(qgis_app, qtbot, monkeypatch):
    dialog = InstallerDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    monkeypatch.setattr(ENGINE_SETUP, "state", TaskState.RUNNING)
    ENGINE_SETUP.text = "Downloading packages: 10 of 227 MB"
    ENGINE_SETUP.changed.emit()
    qtbot.waitUntil(lambda: dialog.height() > before)
    for name in ("terrapatchInstallerPlatform", "terrapatchInstallerPins", "terrapatchInstallerFolder"):
        part = dialog.findChild(QWidget, name)
        assert part.height() >= part.sizeHint().height()
    monkeypatch.setattr(ENGINE_SETUP, "state", TaskState.IDLE)
    dialog.reject()


def test_installer_offers_every_platform(qgis_app, qtbot, tmp_path, monkeypatch):
    saved = []
    monkeypatch.setattr(ENGINE_SETUP, "save_installer", lambda pins, folder: saved.append((pins.file.stem, folder)))
    dialog = InstallerDialog()
    qtbot.addWidget(dialog)
    platforms = dialog.findChild(QComboBox, "terrapatchInstallerPlatform")
    assert [platforms.itemData(row) for row in range(platforms.count())] == list(PLATFORMS)
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    assert not save.isEnabled()
    platforms.setCurrentIndex(platforms.findData("windows-x86_64"))
    dialog.findChild(QWidget, "terrapatchInstallerFolder").setFilePath(str(tmp_path))
    assert dialog.findChild(QLabel, "terrapatchInstallerSize").text() == "Download: 166 MB"
    save.click()
    assert saved == [("windows-x86_64-cp312-cpu", tmp_path)]
    dialog.reject()
