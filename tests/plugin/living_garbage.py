"""Finds what Python would throw away although Qt still uses it.

An object that only Qt holds, and that forms a loop of references in Python (a timer whose slot is a closure over what
holds the timer), is garbage to Python's cycle collector. It clears the slot, in whatever thread it happens to run,
and the next signal ends QGIS. `living_garbage` collects in a thread, frees nothing, and tells what would have gone.
"""

from __future__ import annotations

import gc
import threading
from typing import Any, List, Set

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

_PACKAGE = "terrapatch"


def living_garbage(extra_modules: tuple = ()) -> List[str]:
    """Describe every object of the plugin that is garbage to Python while its C++ side lives and belongs to Qt.

    Parameters
    ----------
    extra_modules : tuple of str
        Further modules whose objects count as the plugin's.
    """
    found: List[str] = []
    thread = threading.Thread(target=_look, args=(found, (_PACKAGE, *extra_modules)))
    thread.start()
    thread.join()
    return found


def _look(found: List[str], packages: tuple) -> None:
    flags = gc.get_debug()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        garbage = list(gc.garbage)
        gc.garbage.clear()
    finally:
        gc.set_debug(flags)
    ids = {id(thing) for thing in garbage}
    found += [_described(thing, garbage) for thing in garbage if _outlives(thing, ids) and _is_ours(thing, packages)]
    del garbage
    gc.collect()  # and what is garbage indeed goes, in this thread, as it may


def _outlives(thing: Any, garbage: Set[int]) -> bool:
    """Whether its C++ side stays when the garbage goes: neither it nor what is above it is garbage that Python owns."""
    if not isinstance(thing, sip.simplewrapper) or sip.isdeleted(thing):
        return False
    above = thing
    while above is not None and not (sip.ispyowned(above) and id(above) in garbage):
        above = above.parent() if isinstance(above, QObject) else None
    return above is None


def _is_ours(thing: Any, packages: tuple) -> bool:
    if type(thing).__module__.split(".")[0] in packages:
        return True
    return isinstance(thing, QObject) and thing.objectName().startswith(_PACKAGE)


def _described(thing: Any, garbage: List[Any]) -> str:
    name = f" {thing.objectName()}" if isinstance(thing, QObject) else ""
    holders = [other for other in garbage if any(held is thing for held in gc.get_referents(other))]
    return f"{type(thing).__module__}.{type(thing).__qualname__}{name}, held by {sorted({_kind(o) for o in holders})}"


def _kind(thing: Any) -> str:
    return getattr(thing, "__qualname__", None) or type(thing).__qualname__
