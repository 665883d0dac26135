"""Steps of editing: made, taken back, made again, and never half."""

from __future__ import annotations

import pytest

from terrapatch.plugin.clusters.history import ClusterHistory, Step


@pytest.fixture
def history(qapp):
    return ClusterHistory()


def appending(words: list, word: str) -> Step:
    """A step that appends a word, and takes it off again."""

    def make() -> bool:
        words.append(word)
        return True

    def take_back() -> bool:
        words.pop()
        return True

    return Step(f"Append {word}", make, take_back)


def test_back_and_again(history):
    words = []
    history.make(appending(words, "a"))
    history.make(appending(words, "b"))
    assert (history.undo_text, history.redo_text) == ("Append b", "")
    history.undo()
    assert words == ["a"]
    assert (history.undo_text, history.redo_text) == ("Append a", "Append b")
    history.redo()
    assert words == ["a", "b"]


def test_a_new_step_ends_what_could_be_made_again(history):
    words = []
    history.make(appending(words, "a"))
    history.undo()
    history.make(appending(words, "b"))
    assert history.redo_text == ""
    history.redo()
    assert words == ["b"]


def test_a_step_that_cannot_be_made_is_not_kept(history):
    assert not history.make(Step("no", lambda: False, lambda: True))
    assert history.undo_text == ""


def test_a_step_that_cannot_be_taken_back_stays(history):
    history.make(Step("stuck", lambda: True, lambda: False))
    history.undo()
    assert (history.undo_text, history.redo_text) == ("stuck", "")


def test_fifty_steps_are_kept(history):
    words = []
    for number in range(60):
        history.make(appending(words, str(number)))
    for _ in range(60):
        history.undo()
    assert len(words) == 10


def test_clearing_tells_once(history, qtbot):
    history.make(appending([], "a"))
    with qtbot.waitSignal(history.changed, timeout=180_000):
        history.clear()
    with qtbot.assertNotEmitted(history.changed):
        history.clear()
    history.undo()
    history.redo()
