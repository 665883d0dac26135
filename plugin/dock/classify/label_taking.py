"""Where labels come from: clicks on the map, keys, layers of the project; and which class they are of."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsColorDialog, QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ....model.errors import InputError
from ....model.study_options import MOST_CLASSES
from ...classes.label_set import LabelSet, PatchClass
from ...classes.labels_from_layer import MOST_OF_A_CLASS, labels_of_clusters, labels_of_field
from ...classes.patches_under import patches_under
from ...layers.patch_ground import PatchGround
from ...maptools.label_patches import LabelPatchesTool
from ...translation import number_text, tr
from ..status_line import PROBLEM
from .classify_form import ClassifyForm
from .label_menu import LabelMenu

_MOST_NAMES = 5


class LabelTaking(QObject):
    """Changes the labels of the patches in use.

    Parameters
    ----------
    form : ClassifyForm
    canvas : QgsMapCanvas
    tool : LabelPatchesTool
    labels : callable
        Gives the current LabelSet.
    ground : callable
        Gives where its patches lie, or None.
    show : callable
        Shows classes and labels anew.
    say : callable
        Gets a text for the panel, and an icon.
    """

    def __init__(
        self,
        form: ClassifyForm,
        canvas: QgsMapCanvas,
        tool: LabelPatchesTool,
        labels: Callable[[], LabelSet],
        ground: Callable[[], Optional[PatchGround]],
        show: Callable[[], None],
        say: Callable[[str, str], None],
    ) -> None:
        super().__init__(form)
        self._form = form
        self._canvas = canvas
        self._tool = tool
        self._labels = labels
        self._ground = ground
        self._show = show
        self._say = say
        self._current = 1
        self._menu = LabelMenu(form.from_layers, self.take_from_layer)
        self._connect()

    def current_class(self) -> Optional[PatchClass]:
        """The class that patches get; the first one where the last choice has gone."""
        classes = self._labels().classes
        return next((one for one in classes if one.key == self._current), next(iter(classes), None))

    def choose(self, key: int) -> None:
        """Give patches another class from now on."""
        self._current = key
        known = self.current_class()
        if known is not None:
            self._tool.class_color = known.color

    def pick(self, geometry: QgsGeometry, gives: bool) -> None:
        """Give the patches under what was clicked or drawn the current class, or take their labels away."""
        ground, labels, current = self._ground(), self._labels(), self.current_class()
        if ground is None:
            text = tr("There are no patches to label here: they do not lie on one grid, or none are embedded.")
            self._say(text, PROBLEM)
            return
        transforms = QgsProject.instance().transformContext()
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            patches = patches_under(geometry, crs, ground, transforms)
        except InputError as error:
            self._say(str(error), PROBLEM)
            return
        self._form.unsure.leave()
        if not patches:
            self._say(tr("There is no patch there: label inside the patches of the layer in use."), PROBLEM)
        elif not gives or (len(patches) == 1 and current is not None and labels.class_of(patches[0]) == current):
            labels.unlabel(patches)
        elif current is None:
            self._say(tr("Add a class first, with +."), PROBLEM)
        else:
            labels.label(patches, current.key)

    def take_from_layer(self, layer_id: str, field: str) -> None:
        """Label patches by a layer's field of classes; an empty field stands for the names of clusters."""
        layer, ground = QgsProject.instance().mapLayer(layer_id), self._ground()
        if not isinstance(layer, QgsVectorLayer) or ground is None:
            self._say(tr("There are no patches for these labels: embed a raster first."), PROBLEM)
            return
        transforms = QgsProject.instance().transformContext()
        try:
            if field:
                found = labels_of_field(layer, field, ground, transforms)
            else:
                found = labels_of_clusters(layer, ground, transforms)
        except InputError as error:
            self._say(str(error), PROBLEM)
            return
        new, left_out = self._labels().label_all(found.patches)
        says = [tr("Labels taken from '{layer}': {count}.").format(count=number_text(new), layer=layer.name())]
        if found.spread:
            says.append(tr("Of larger classes {} patches, spread evenly, are taken.").format(MOST_OF_A_CLASS))
        if found.empty:
            says.append(tr("No patch lies under: {}.").format(", ".join(found.empty)))
        if left_out:
            text = tr("Classes left out, because there can be at most {most}: {names}.")
            names = ", ".join([*left_out[:_MOST_NAMES], *(["…"] if len(left_out) > _MOST_NAMES else [])])
            says.append(text.format(count=len(left_out), most=MOST_CLASSES, names=names))
        self._say(" ".join(says), PROBLEM if left_out else "")

    def press_key(self, position: int) -> None:
        """The key of a class was pressed: patches get it from now on, and the one that is asked about gets it now."""
        classes = self._labels().classes
        if position >= len(classes):
            return
        self.choose(classes[position].key)
        self._show()
        asked = self._form.unsure.asked
        if asked >= 0:
            self._labels().label([asked], self._current)
            self._form.unsure.labelled(asked)

    def add_class(self) -> None:
        """Add a class, and let the user name it."""
        added = self._labels().add_class()
        if added is None:
            text = tr("There can be at most {} classes; remove one that you do not need.")
            self._say(text.format(MOST_CLASSES), PROBLEM)
            return
        self.choose(added.key)
        self._show()
        self._form.table.edit_name(added.key)

    def remove_class(self) -> None:
        """Remove the current class with its labels."""
        known = self.current_class()
        if known is not None:
            self._labels().remove_class(known.key)

    def choose_color(self) -> None:
        """Ask for the colour of the current class."""
        known = self.current_class()
        if known is not None:
            title = tr("Colour of '{}'").format(known.name)
            color = QgsColorDialog.getColor(QColor(known.color), self._form.window(), title)
            if color.isValid():
                self._labels().recolor(known.key, color.name())

    def _rename(self, key: int, name: str) -> None:
        if not name.strip():
            self._say(tr("A class needs a name."), PROBLEM)
            self._show()
        elif not self._labels().rename(key, name):
            text = tr("Another class is called '{}' already; give this one another name.")
            self._say(text.format(name), PROBLEM)
            self._show()

    def _connect(self) -> None:
        form, tool = self._form, self._tool
        tool.picked.connect(self.pick)
        tool.class_requested.connect(self.press_key)
        tool.undo_requested.connect(lambda: self._labels().undo())
        tool.redo_requested.connect(lambda: self._labels().redo())
        form.undo.triggered.connect(lambda: self._labels().undo())
        form.redo.triggered.connect(lambda: self._labels().redo())
        form.clear.triggered.connect(lambda: self._labels().clear_labels())
        form.add.triggered.connect(lambda: self.add_class())
        form.remove.triggered.connect(lambda: self.remove_class())
        form.color.triggered.connect(lambda: self.choose_color())
        form.table.chosen.connect(self.choose)
        form.table.renamed.connect(self._rename)
        for action in (form.remove, form.color):
            form.table.own_selected.connect(action.setEnabled)
        form.unsure.class_wanted.connect(self.press_key)
