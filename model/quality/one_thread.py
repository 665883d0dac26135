"""Products and factors of small matrices on one core: threads would wait for each other longer than they work."""

from __future__ import annotations

from functools import lru_cache
from typing import ContextManager

from threadpoolctl import ThreadpoolController


def one_thread() -> ContextManager[object]:
    """Keep libraries of linear algebra to one thread within a block.

    The libraries are looked for once: `threadpool_limits` does so each time, for milliseconds.
    """
    return _controller().limit(limits=1)


@lru_cache(maxsize=1)
def _controller() -> ThreadpoolController:
    import sklearn.linear_model  # noqa: F401  # loads what there is to limit

    return ThreadpoolController()
