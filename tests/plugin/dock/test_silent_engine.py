"""An engine that says nothing for long is noticed, and can be ended."""

from __future__ import annotations

import sys
import threading

import pytest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from terrapatch.model.protocol import EncodersRequest
from terrapatch.plugin.dock.runs.silent_engine import SilentEngineNotice
from terrapatch.plugin.engine.errors import EngineDied
from terrapatch.plugin.engine.live_engines import live_engines
from terrapatch.plugin.engine.process import EngineProcess
from terrapatch.plugin.engine.progress import SILENT_SECONDS, ProgressDisplay

HANGS = """
import sys, time
print('{"event": "hello", "protocol": 1, "version": "0.1.0"}', flush=True)
sys.stdin.readline()
print('{"event": "progress", "id": 1, "done": 0, "total": 9}', flush=True)
time.sleep(1000)
"""


@pytest.fixture
def notice(qtbot):
    made = SilentEngineNotice()
    qtbot.addWidget(made)
    made.refresh()
    assert made.isHidden()
    yield made
    made.unload()


def test_a_hung_engine_is_told_and_ended(notice, feedback, gone, qtbot):
    engine = EngineProcess([sys.executable, "-c", HANGS])
    engine.greet()
    assert engine in live_engines()
    heard, told = threading.Event(), []
    feedback.cancel_when = lambda feedback: heard.set()

    def run():
        try:
            engine.run(EncodersRequest(), feedback)
        except EngineDied as error:
            told.append(str(error))

    thread = threading.Thread(target=run)
    thread.start()
    assert heard.wait(180)
    notice.refresh()
    assert notice.isHidden()
    engine._heard_at -= 3 * SILENT_SECONDS  # as if three minutes had gone by
    notice.refresh()
    assert not notice.isHidden()
    assert notice.findChild(QLabel, "terrapatchSilentEngineText").text() == (
        "The engine has said nothing for 3 min (encoders): it is at a long step, or it hangs. Wait, or end it."
    )
    notice.findChild(QPushButton, "terrapatchEndSilentEngine").click()
    thread.join(180)
    assert told == ["The engine was ended while it ran 'encoders', because it had said nothing for long. Run it again."]
    assert gone(engine.pid)
    notice.refresh()
    assert notice.isHidden()


def test_one_that_waits_for_jobs_is_not_silent(notice, feedback):
    with EngineProcess([sys.executable, "-c", HANGS]) as engine:
        engine.greet()
        engine._heard_at -= 3 * SILENT_SECONDS
        notice.refresh()
        assert notice.isHidden()


def test_the_log_of_a_run_says_it_once(feedback):
    display = ProgressDisplay(feedback)
    for seconds in (0.1, 59, 61, 62, 300):
        display.silence(seconds)
    assert feedback.infos == [
        "The engine has said nothing for 61 s: it is at a long step, or it hangs. Cancel ends it."
    ]
