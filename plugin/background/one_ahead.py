"""The next piece of work is prepared in a thread while the caller uses the one before."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, Iterable, Iterator, Optional, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


def one_ahead(make: Callable[[Item], Made], items: Iterable[Item]) -> Iterator[Made]:
    """What `make` gives for each item, in order; the calls run one after the other in a thread of their own.

    Items are taken in the caller's thread, the next one while the last is made. It gains where one side leaves Python
    to numpy or SQLite. `make` must not make a CRS: QGIS loses it with the thread.

    Raises
    ------
    Exception
        Whatever `make` raises, at the item of which it did.
    """
    with ThreadPoolExecutor(1, "terrapatch-ahead") as thread:
        waiting: Optional[Future] = None
        for item in items:
            made = thread.submit(make, item)
            if waiting is not None:
                yield waiting.result()
            waiting = made
        if waiting is not None:
            yield waiting.result()
