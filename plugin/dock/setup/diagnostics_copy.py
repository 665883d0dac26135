"""Diagnostics to the clipboard, made in the background because the engine is tested for them."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from .... import __version__
from ...background.background_task import BackgroundTask
from ...translation import tr


def copy_diagnostics(told: Callable[[str], None]) -> BackgroundTask:
    """Begin to make the text; `told` gets a line when it is on the clipboard."""

    def work(_feedback: object) -> str:
        from ...diagnostics import diagnostics

        return diagnostics(Qgis.QGIS_VERSION, __version__, QT_VERSION_STR)

    def copied(text: str) -> None:
        QgsApplication.clipboard().setText(text)
        told(tr("The diagnostics are on the clipboard: paste them into a bug report."))

    task = BackgroundTask(tr("Testing TerraPatch's engine"), work)
    task.answered.connect(copied)
    task.failed.connect(told)
    told(tr("Testing the engine…"))
    task.begin()
    return task
