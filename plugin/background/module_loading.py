"""Importing modules beside the window: some take numpy and GDAL, and a tenth of a second each."""

from __future__ import annotations

from importlib import import_module
from typing import Sequence

from ..engine.progress import Feedback, stop_if_canceled
from ..translation import tr
from .background_task import BackgroundTask

LONGEST_IMPORT_SECONDS = 10.0
"""How long the plugin waits for an import when it is unloaded: QGIS forgets its modules then."""


def loading_task(names: Sequence[str], package: str) -> BackgroundTask:
    """Import modules in a thread; Python's own lock makes another import of them wait.

    Parameters
    ----------
    names : sequence of str
        As `import_module` takes them.
    package : str
        What relative names are of.
    """

    def work(feedback: Feedback) -> None:
        for name in names:
            stop_if_canceled(feedback)
            import_module(name, package)

    return BackgroundTask(tr("Preparing TerraPatch's panels"), work, asks=False)
