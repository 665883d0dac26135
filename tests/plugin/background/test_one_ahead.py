"""Work that is prepared one ahead."""

from __future__ import annotations

import threading

import pytest

from terrapatch.plugin.background.one_ahead import one_ahead


def test_the_next_is_made_while_the_caller_has_the_one_before():
    begun = {item: threading.Event() for item in range(3)}

    def make(item):
        begun[item].set()
        return 10 * item

    found = []
    for made in one_ahead(make, range(3)):
        found.append(made)
        assert begun[min(len(found), 2)].wait(180)
    assert found == [0, 10, 20]
    assert list(one_ahead(make, [])) == []


def test_an_error_comes_at_its_item():
    made = one_ahead(lambda item: 1 // item, [1, 0, 2])
    assert next(made) == 1
    with pytest.raises(ZeroDivisionError):
        next(made)


def test_no_thread_is_left_when_the_caller_stops_early():
    made = one_ahead(str, range(5))
    assert next(made) == "0"
    made.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("terrapatch-ahead")]
