"""One engine waits for short jobs: used again, replaced when it dies, gone when it has waited long enough."""

from __future__ import annotations

import threading

import pytest

from terrapatch.model.protocol import EncodersRequest, SuggestKRequest
from terrapatch.plugin.engine.errors import EngineDied, EngineRequestError, RunCanceled
from terrapatch.plugin.engine.idle_engine import IdleEngine


@pytest.fixture
def idle(own_settings, engine_interpreter, monkeypatch):
    monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", engine_interpreter.path)
    engine = IdleEngine()
    yield engine
    engine.release()


def pid_of(idle):
    (engine,) = idle.engines()
    return engine.pid


def test_jobs_share_a_process(idle, feedback):
    cards = idle.run(EncodersRequest(), feedback)
    first = pid_of(idle)
    assert [card["id"] for card in cards] == [card["id"] for card in idle.run(EncodersRequest(), feedback)]
    assert pid_of(idle) == first


def test_an_error_leaves_it_ready(idle, feedback, tmp_path):
    idle.run(EncodersRequest(), feedback)
    first = pid_of(idle)
    with pytest.raises(EngineRequestError):
        idle.run(SuggestKRequest(str(tmp_path / "nowhere")), feedback)
    assert pid_of(idle) == first


def test_one_that_died_while_idle_is_replaced_without_a_word(idle, feedback):
    idle.run(EncodersRequest(), feedback)
    (engine,) = idle.engines()
    engine._process.kill()
    assert engine.wait(180)
    assert idle.run(EncodersRequest(), feedback)
    assert pid_of(idle) != engine.pid


def test_one_that_dies_at_work_is_reported_and_the_next_job_gets_another(idle, feedback, monkeypatch):
    idle.run(EncodersRequest(), feedback)
    (engine,) = idle.engines()
    monkeypatch.setattr(engine._requests, "send", lambda message: engine._process.kill())
    with pytest.raises(EngineDied):
        idle.run(EncodersRequest(), feedback)
    assert idle.engines() == []
    assert idle.run(EncodersRequest(), feedback)


def test_a_cancel_drops_the_job_and_keeps_the_process(idle, feedback, remember_feedback, small_set):
    idle.run(EncodersRequest(), feedback)
    first = pid_of(idle)
    canceled = remember_feedback()
    canceled.cancel_when = lambda told: True  # at the first progress
    with pytest.raises(RunCanceled):
        idle.run(SuggestKRequest(str(small_set)), canceled)
    assert pid_of(idle) == first
    assert idle.run(EncodersRequest(), feedback)
    assert pid_of(idle) == first


def test_jobs_side_by_side_do_not_wait_for_each_other(idle, feedback, remember_feedback, small_set):
    """While the waiting engine works, a second job has a process of its own; one of the two is kept."""
    inside, go_on = threading.Event(), threading.Event()
    blocking = remember_feedback()

    def wait_once(_told):
        inside.set()
        assert go_on.wait(180)
        return False

    blocking.cancel_when = wait_once
    answers = []
    thread = threading.Thread(target=lambda: answers.append(idle.run(SuggestKRequest(str(small_set)), blocking)))
    thread.start()
    assert inside.wait(180)
    assert idle.run(EncodersRequest(), feedback)
    go_on.set()
    thread.join(180)
    assert answers[0]["suggested"] >= 2
    assert len(idle.engines()) == 1


def test_other_folders_of_encoders_need_another_process(idle, feedback, monkeypatch, tmp_path):
    idle.run(EncodersRequest(), feedback)
    first = pid_of(idle)
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "other"))
    idle.run(EncodersRequest(), feedback)
    assert pid_of(idle) != first


def test_it_goes_after_some_idleness(own_settings, engine_interpreter, monkeypatch, feedback, gone):
    monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", engine_interpreter.path)
    idle = IdleEngine(idle_seconds=60.0)
    idle.run(EncodersRequest(), feedback)
    pid = pid_of(idle)
    assert idle._timer.interval == 60.0
    idle._timer.function()  # what the timer calls
    assert gone(pid)
    assert idle.engines() == []


@pytest.fixture
def small_set(tmp_path):
    """An embedding set of 64 patches."""
    from layer_factory import embedding_layer

    from terrapatch.plugin.layers.read import LayerSnapshot, read_table
    from terrapatch.plugin.layers.to_engine_set import write_engine_set

    table = read_table(LayerSnapshot.of(embedding_layer(rows=8, cols=8)))
    return write_engine_set(table, tmp_path).path
