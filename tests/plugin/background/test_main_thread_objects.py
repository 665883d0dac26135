"""Objects of modules that a thread imports: Qt calls their slots all the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_TESTS = Path(__file__).resolve().parents[2]
# a Python of its own, because here the panels are imported already
_IMPORT_IN_A_THREAD = """
import json, sys
sys.path.insert(0, sys.argv[1])
from importlib import import_module
import conftest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
application = QgsApplication([], True)
application.initQgis()
from terrapatch.plugin.background.module_loading import loading_task
from terrapatch.plugin.dock.panel_pages import PANEL_NAMES
names = [f".dock.{name}.{name}_panel" for name in PANEL_NAMES] + [".options_page", ".dock.encoders.get_encoder_dialog"]
task = loading_task(names, "terrapatch.plugin")
task.begin()
while QgsApplication.taskManager().countActiveTasks():
    application.processEvents()
application.processEvents()
found = {
    f"{module.__name__}.{name}": value.thread() == application.thread()
    for module in list(sys.modules.values()) if getattr(module, "__name__", "").startswith("terrapatch.")
    for name, value in vars(module).items() if isinstance(value, QObject)
}
print(json.dumps(found))
from terrapatch.plugin.background.engine_setup import ENGINE_SETUP
from terrapatch.plugin.background.single_task import TaskState
from terrapatch.model.errors import InputError
def work(watch, network):
    raise InputError("No room.")
ENGINE_SETUP._begin(work, changes_engine=False)
while QgsApplication.taskManager().countActiveTasks():
    application.processEvents()
application.processEvents()
print(json.dumps([ENGINE_SETUP.state.value, ENGINE_SETUP.text]), flush=True)
import os; os._exit(0)
"""


def test_objects_of_modules_that_a_thread_imports_live_on_the_main_thread():
    answer = subprocess.run(
        [sys.executable, "-c", _IMPORT_IN_A_THREAD, str(_TESTS)], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    threads, ended = map(json.loads, answer.stdout.splitlines()[-2:])
    assert {name.rpartition(".")[2] for name in threads} >= {"ENGINE_SETUP", "ENCODER_DOWNLOAD", "changes"}
    assert [name for name, on_main_thread in threads.items() if not on_main_thread] == []
    assert ended == ["failed", "No room."]
