"""The top of the dock: tabs whose names are never cut, and tools beside them."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QTabBar, QToolBar, QWidget

_TIGHT = "QTabBar::tab { padding-left: 4px; padding-right: 4px; margin: 0px; min-width: 0px; }"


class DockHead(QWidget):
    """Tabs at the left, a tool bar at the right.

    Where it gets narrow, the tool bar first puts tools behind its arrow; then tabs have their short names, then only
    the tab in front has a name and the others an icon, and at last tools have a line of their own. Tooltips say the
    whole name always.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchHead")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._names: List[str] = []
        self._short_names: List[str] = []
        self._icons: List[QIcon] = []
        self._two_lines = False
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("terrapatchTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)  # with letters so large that nothing else helps
        self.tabs.currentChanged.connect(self.fit)
        self.tools = QToolBar(self)
        self.tools.setObjectName("terrapatchTools")
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.tools.setIconSize(QSize(side, side))

    def add_tab(self, name: str, short_name: str, icon: str, tip: str) -> None:
        """Add a tab; `icon` is a theme icon's name."""
        self._names.append(name)
        self._short_names.append(short_name)
        self._icons.append(QgsApplication.getThemeIcon(icon))
        self.tabs.setTabToolTip(self.tabs.addTab(name), f"{name}: {tip}")

    def fit(self, *_signal_values: object) -> None:
        """Give the tabs the longest names that there is room for."""
        front = self.tabs.currentIndex()
        of_front = [
            [name if tab == front else "" for tab, name in enumerate(names)]
            for names in (self._names, self._short_names)
        ]
        beside = self.width() - self.tools.minimumSizeHint().width()
        ways = [(names, beside) for names in (self._names, self._short_names, *of_front)]
        ways += [(names, self.width()) for names in (self._short_names, *of_front)]
        room = beside
        for names, room in ways:
            for tab, name in enumerate(names):
                self.tabs.setTabText(tab, name)
                self.tabs.setTabIcon(tab, QIcon() if name else self._icons[tab])
            if self.tabs.sizeHint().width() <= room:
                break
        if self.tabs.sizeHint().width() > self.width() and not self.tabs.styleSheet():
            self.tabs.setStyleSheet(_TIGHT)  # a theme with wide tabs; the dock is too narrow for it until the end
        two_lines = room > beside
        if two_lines != self._two_lines:
            self._two_lines = two_lines
            self.updateGeometry()
        line = self.height() // 2 if two_lines else self.height()
        tabs = QRect(0, 0, min(room, self.tabs.sizeHint().width()), line)
        width = min(self.tools.sizeHint().width(), self.width() - (0 if two_lines else tabs.width()))
        tools = QRect(self.width() - width, line if two_lines else 0, width, line)
        for part, place in ((self.tabs, tabs), (self.tools, tools)):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def sizeHint(self) -> QSize:
        """As high as the higher of its parts, or as both lines."""
        tabs, tools = self.tabs.sizeHint(), self.tools.sizeHint()
        line = max(tabs.height(), tools.height())
        return QSize(tabs.width() + tools.width(), 2 * line if self._two_lines else line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or font has other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self.fit()
