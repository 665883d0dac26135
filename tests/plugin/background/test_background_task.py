"""A background task: each way in which a function can end, and what its owner then hears, in which order."""

from __future__ import annotations

import threading
from typing import Any, List, Tuple

import pytest
from qgis.core import QgsApplication, QgsTaskManager

from terrapatch.model.errors import InputError
from terrapatch.plugin.background.background_task import BackgroundTask
from terrapatch.plugin.engine.errors import RunCanceled
from terrapatch.plugin.engine.progress import StepProgress, stop_if_canceled

_LONGEST_MS = 30_000


class Listener:
    """Hears all signals of a task, in their order."""

    def __init__(self, task: BackgroundTask) -> None:
        self.heard: List[Tuple[Any, ...]] = []
        self.over = threading.Event()
        task.ended.connect(lambda: self.heard.append(("ended",)))
        task.answered.connect(lambda answer: self.heard.append(("answered", answer)))
        task.failed.connect(lambda message: self.heard.append(("failed", message)))
        # of the task manager, after all others
        task.taskCompleted.connect(self.over.set)
        task.taskTerminated.connect(self.over.set)


@pytest.fixture
def run(qtbot):
    """Runs a task to its end; gives what was heard of it."""

    def _run(task: BackgroundTask) -> List[Tuple[Any, ...]]:
        listener = Listener(task)
        task.begin()
        qtbot.waitUntil(listener.over.is_set, timeout=_LONGEST_MS)
        qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=_LONGEST_MS)
        return listener.heard

    return _run


def raising(error: BaseException) -> BackgroundTask:
    def work(_feedback):
        raise error

    return BackgroundTask("work", work)


def test_the_answer_comes_on_the_main_thread_after_the_end(run):
    threads = []

    def work(_feedback):
        threads.append(threading.current_thread())
        return [1, 2]

    task = BackgroundTask("work", work)
    task.answered.connect(lambda _answer: threads.append(threading.current_thread()))
    assert run(task) == [("ended",), ("answered", [1, 2])]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_none_is_an_answer_too(run):
    assert run(BackgroundTask("work", lambda _feedback: None)) == [("ended",), ("answered", None)]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (InputError("k must be above 1 (got 1)."), "k must be above 1 (got 1)."),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
        (SystemExit(3), "SystemExit: 3"),  # would end QGIS
    ],
)
def test_an_error_is_told_in_one_line(run, error, message):
    assert run(raising(error)) == [("ended",), ("failed", message)]


def test_a_run_that_was_cancelled_elsewhere_only_ends(run):
    assert run(raising(RunCanceled("The run was canceled."))) == [("ended",)]


class Halting:
    """A task whose function waits until it is let go."""

    def __init__(self, **options: Any) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.asked: List[bool] = []
        self.task = BackgroundTask("work", self.work, **options)
        self.listener = Listener(self.task)

    def work(self, feedback):
        self.begun.set()
        self.go_on.wait(_LONGEST_MS / 1000)
        self.asked.append(feedback.isCanceled())
        return "made"

    def start(self, qtbot) -> None:
        self.task.begin()
        qtbot.waitUntil(self.begun.is_set, timeout=_LONGEST_MS)


def test_a_cancelled_task_ends_without_its_answer_which_is_discarded(qtbot):
    discarded: List[str] = []
    halting = Halting(discard=discarded.append)
    halting.start(qtbot)
    halting.task.cancel()
    halting.go_on.set()
    qtbot.waitUntil(lambda: discarded == ["made"], timeout=_LONGEST_MS)
    assert halting.asked == [True]
    assert halting.listener.heard == [("ended",)]


def test_a_dismissed_task_tells_nobody(qtbot):
    discarded: List[str] = []
    halting = Halting(discard=discarded.append)
    halting.start(qtbot)
    halting.task.dismiss()
    halting.go_on.set()
    qtbot.waitUntil(lambda: discarded == ["made"], timeout=_LONGEST_MS)
    assert halting.listener.heard == []


def test_who_dismisses_can_wait_for_the_function(qtbot):
    halting = Halting()
    halting.start(qtbot)
    letting_go = threading.Timer(0.05, halting.go_on.set)
    letting_go.start()
    halting.task.dismiss_and_wait(_LONGEST_MS / 1000)
    assert halting.asked == [True]
    qtbot.waitUntil(halting.listener.over.is_set, timeout=_LONGEST_MS)


def test_a_task_that_is_cancelled_before_it_begins_ends(qtbot):
    halting = Halting()
    halting.start(qtbot)
    called: List[object] = []
    waiting = BackgroundTask("waits for the other", called.append)
    listener = Listener(waiting)
    QgsApplication.taskManager().addTask(QgsTaskManager.TaskDefinition(waiting, [halting.task]))
    waiting.cancel()
    qtbot.waitUntil(lambda: listener.heard == [("ended",)], timeout=_LONGEST_MS)
    halting.go_on.set()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=_LONGEST_MS)
    assert called == []


def test_progress_of_a_step_is_its_part_of_the_task(run):
    percents: List[float] = []

    def work(feedback):
        StepProgress(feedback, 20.0, 100.0).setProgress(50.0)
        stop_if_canceled(StepProgress(feedback, 0.0, 20.0))
        return "not cancelled"

    task = BackgroundTask("work", work)
    task.progressChanged.connect(percents.append)
    assert run(task) == [("ended",), ("answered", "not cancelled")]
    assert 60.0 in percents
