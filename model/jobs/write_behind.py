"""Work that is done in order on a thread of its own, a little behind whoever gives it."""

from __future__ import annotations

import threading
from queue import Queue
from types import TracebackType
from typing import Callable, Optional, Type


class WriteBehind:
    """Does what it is given, one call after another, so that the giver need not wait for it.

    An error ends the work: what was given after it is dropped, and the giver gets the error with its next call. At the
    end of a `with` statement everything is done, or dropped when the statement ends with an error.

    Parameters
    ----------
    depth : int
        So many calls may wait; a giver that is further ahead waits itself, which bounds the memory that they hold.
    """

    def __init__(self, depth: int) -> None:
        self._calls: Queue[Optional[Callable[[], None]]] = Queue(depth)
        self._dropping = False
        self._error: Optional[BaseException] = None
        self._thread = threading.Thread(target=self._work, name="write-behind", daemon=True)
        self._thread.start()

    def __enter__(self) -> WriteBehind:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if error is None:
            self.finish()
        else:
            self.cancel()

    def submit(self, call: Callable[[], None]) -> None:
        """Give one more call; raises what an earlier one raised."""
        self._raise()
        self._calls.put(call)

    def finish(self) -> None:
        """Wait until everything is done; raises what a call raised."""
        self._end()
        self._raise()

    def cancel(self) -> None:
        """Wait for the call that is being done, and drop the others. Does nothing once all is finished."""
        self._dropping = True
        self._end()

    def _end(self) -> None:
        if self._thread.is_alive():
            self._calls.put(None)
            self._thread.join()

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def _work(self) -> None:
        for call in iter(self._calls.get, None):
            if self._dropping:
                continue
            try:
                call()
            except BaseException as error:  # kept for the giver, whose thread decides what becomes of it
                self._error, self._dropping = error, True
