"""Stands where a panel is still being built."""

from __future__ import annotations

from typing import Any, Dict

from qgis.PyQt.QtWidgets import QWidget

from .session import DockSession


class EmptyPanel(QWidget):
    """A panel without content."""

    def __init__(self, session: DockSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def save_state(self) -> Dict[str, Any]:
        """Nothing to keep."""
        return {}

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Nothing to take over."""

    def unload(self) -> None:
        """Nothing to let go of."""
