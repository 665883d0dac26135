"""What the user has given as examples while the patches are not read yet, and how it becomes examples."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

from ...model.errors import InputError
from ..translation import tr
from .example_files import StoredExample
from .example_placing import Placed, examples_of_file, examples_of_selection, examples_under
from .examples import ExampleSet
from .tables import SearchableLayer

Tell = Callable[[str, Qgis.MessageLevel], None]


class ExampleIntake:
    """Keeps places until there are patches to find there.

    Parameters
    ----------
    examples : ExampleSet
        Gets what is found; everything that came at once is one step of it.
    tell : callable
        Gets messages for people, and their Qgis.MessageLevel.
    """

    def __init__(self, examples: ExampleSet, tell: Tell) -> None:
        self._examples = examples
        self._tell = tell
        self._places: List[Tuple[QgsGeometry, QgsCoordinateReferenceSystem, bool]] = []
        self._selections: List[Tuple[List[int], bool]] = []
        self._stored: List[StoredExample] = []
        self._beside = False
        self._of_project = False

    @property
    def is_of_project(self) -> bool:
        """Whether nothing waits but what came with the project."""
        return self._of_project and not self._places and not self._selections

    def __bool__(self) -> bool:
        return bool(self._places or self._selections or self._stored)

    def add_places(self, geometries: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, positive: bool) -> None:
        """Points, lines or polygons in some CRS."""
        self._places += [(geometry, crs, positive) for geometry in geometries]

    def add_selection(self, feature_ids: Sequence[int], positive: bool) -> None:
        """Features of the layer in use."""
        self._selections.append((list(feature_ids), positive))

    def add_stored(self, stored: Sequence[StoredExample], beside: bool = False, of_project: bool = False) -> None:
        """Examples of a file or a project, in place of all; or `beside` the others, when only their layer has gone."""
        self._of_project = of_project
        self._stored = [*self._stored, *stored] if beside and self._beside else list(stored)
        self._beside = beside

    def forget_picks(self) -> None:
        """Forget places and selections: there is nothing to find them in."""
        self._places, self._selections = [], []

    def forget_all(self) -> None:
        """Forget everything."""
        self.forget_picks()
        self._stored = []
        self._beside = self._of_project = False

    def take(self, searchable: SearchableLayer) -> None:
        """Make examples of everything that waits."""
        places, selections, stored = self._places, self._selections, self._stored
        beside = self._beside
        self.forget_all()
        transforms = QgsProject.instance().transformContext()
        if stored:
            placed = examples_of_file(stored, searchable, transforms)
            self._examples.replace([*(self._examples if beside else ()), *placed.examples])
            self._tell_of_missed(placed, len(stored))
        for feature_ids, positive in selections:
            self._add(examples_of_selection(searchable, feature_ids, positive), len(feature_ids))
        while places:
            crs, positive = places[0][1:]
            together = [place for place in places if place[1:] == (crs, positive)]
            places = [place for place in places if place[1:] != (crs, positive)]
            try:
                placed = examples_under([place[0] for place in together], crs, searchable, positive, transforms)
            except InputError as error:
                self._tell(str(error), Qgis.MessageLevel.Warning)
                continue
            self._add(placed, len(together))

    def _add(self, placed: Placed, places: int) -> None:
        if placed.examples and not self._examples.add(placed.examples):
            self._tell(tr("That is an example already."), Qgis.MessageLevel.Info)
        self._tell_of_missed(placed, places)

    def _tell_of_missed(self, placed: Placed, places: int) -> None:
        if placed.missed == places == 1:
            self._tell(
                tr("There is no patch there: pick inside the patches of the layer in use."), Qgis.MessageLevel.Warning
            )
        elif placed.missed:
            text = tr("{missed} of {places} examples lie on no patch and are left out.")
            self._tell(text.format(missed=placed.missed, places=places), Qgis.MessageLevel.Warning)
        if placed.left_out:
            text = tr("{taken} patches, spread evenly, stand for the {all} that you have picked.")
            taken = len(placed.examples)
            self._tell(text.format(taken=taken, all=taken + placed.left_out), Qgis.MessageLevel.Info)
