"""QObjects that live as long as their modules."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject


class MainThreadObject(QObject):
    """Lives on the main thread, wherever it is made.

    A thread imports the panels (`loading_task`). Qt queues the slots of an object that was made there to that thread,
    which never looks.
    """

    def __init__(self) -> None:
        super().__init__()
        application = QCoreApplication.instance()
        if application is not None:
            self.moveToThread(application.thread())
