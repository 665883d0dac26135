"""The row of the Find similar panel that chooses among the searches of the project."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...search.query import SimilaritySearch
from ...search.searches import Searches
from ...translation import tr
from ..named_widgets import combo_box, icon_button


class SearchBar(QWidget):
    """A list of searches, with buttons for a new one and to remove the current one.

    Signals
    -------
    chosen(str)
        The id of a search.
    new_wanted(), removal_wanted()
        A button was pressed.
    """

    chosen = pyqtSignal(str)
    new_wanted = pyqtSignal()
    removal_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSearchBar")
        tip = tr("The searches of this project, each with its examples, threshold and layers")
        self.choice = combo_box("terrapatchSearches", tip, 6)
        self.choice.activated.connect(lambda _row: self.chosen.emit(self.choice.currentData()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.choice, 1)
        tip = tr("Remove this search with its examples and its layers")
        self.new = icon_button(
            "terrapatchNewSearch", "/symbologyAdd.svg", tr("New search beside this one"), self.new_wanted
        )
        self.remove = icon_button("terrapatchRemoveSearch", "/symbologyRemove.svg", tip, self.removal_wanted)
        for button in (self.new, self.remove):
            button.setAutoRaise(True)
            layout.addWidget(button)

    def fill(self, searches: Searches) -> None:
        """List the searches, the current one chosen."""
        self.choice.clear()
        for search in searches:
            self.choice.addItem(_title(search), search.id)
        self.choice.setCurrentIndex(self.choice.findData(searches.current.id))
        self.refresh(searches)

    def refresh(self, searches: Searches) -> None:
        """What can be removed has changed."""
        self.remove.setEnabled(len(searches) > 1 or not searches.current.is_blank)


def _title(search: SimilaritySearch) -> str:
    """What a search is called, and where it looks."""
    layer = QgsProject.instance().mapLayer(search.patches_id)
    return search.title if layer is None else f"{search.title} · {layer.name()}"
