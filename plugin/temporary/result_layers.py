"""Temporary layers of results: filled anew by each run, until the user edits one, copies it or saves it to a file."""

from __future__ import annotations

import json
from typing import List, Mapping, Optional, Sequence

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from ..layers.stated_crs import empty_layer, stated_crs
from ..stored_json import read_json_object
from .stored_features import is_temporary, set_loss_warning

_OWN, _EDITED = "layer", "edited"


class ResultLayers:
    """Finds the layers of one kind of result that the next run may fill, and leaves those to the user that are edited.

    Parameters
    ----------
    property_name : str
        Custom property of the layers: of what they are, and their own id, which a copy has not.
    """

    def __init__(self, property_name: str) -> None:
        self._property = property_name
        self._watched: List[QgsVectorLayer] = []
        project = QgsProject.instance()
        project.layersAdded.connect(self._watch)
        self._watch(list(project.mapLayers().values()))

    def own(self, says: Mapping[str, str]) -> Optional[QgsVectorLayer]:
        """The layer that the next run of the same fills; None where there is none."""
        layer = self._find(says, _OWN)
        if layer is not None and layer.isEditable():
            self._leave_to_user(layer)
            return None
        return layer

    def shown(self, says: Mapping[str, str]) -> Optional[QgsVectorLayer]:
        """The layer of the last run, also where the user has edited it since."""
        return self._find(says, _OWN) or self._find(says, _EDITED)

    def kept(self, says: Mapping[str, str]) -> Optional[QgsVectorLayer]:
        """The layer in a file that holds what the last run had given when it was kept there; no run changes it."""
        for layer in _vector_layers():
            said = self._says(layer)
            of_run = _OWN in said and all(said.get(name) == value for name, value in says.items())
            if of_run and layer.isValid() and not is_temporary(layer):
                return layer
        return None

    def new(self, title: str, made: QgsVectorLayer, without: List[str], says: Mapping[str, str]) -> QgsVectorLayer:
        """An empty layer with the fields of one that the engine made, but for some."""
        fields = QgsFields()
        for field in made.fields():
            if field.name() not in without:
                fields.append(field)
        return self.adopt(empty_layer(title, fields, made.wkbType(), stated_crs(made.crs())), says)

    def adopt(self, layer: QgsVectorLayer, says: Mapping[str, str]) -> QgsVectorLayer:
        """Have the next run of the same fill a temporary layer, which is to be added to the project."""
        layer.setCustomProperty(self._property, json.dumps({**says, _OWN: layer.id()}))
        set_loss_warning(layer)
        return layer

    def unload(self) -> None:
        """Let go of the layers, which stay."""
        QgsProject.instance().layersAdded.disconnect(self._watch)
        for layer in self._watched:
            if not sip.isdeleted(layer):
                layer.layerModified.disconnect(self._edited)
        self._watched.clear()

    def _find(self, says: Mapping[str, str], role: str) -> Optional[QgsVectorLayer]:
        for layer in _vector_layers():
            if self._says(layer) == {**says, role: layer.id()} and layer.isValid() and is_temporary(layer):
                return layer
        return None

    def _says(self, layer: QgsMapLayer) -> Mapping[str, object]:
        return read_json_object(str(layer.customProperty(self._property) or ""))

    def _is_own(self, layer: QgsMapLayer) -> bool:
        own = isinstance(layer, QgsVectorLayer) and self._says(layer).get(_OWN) == layer.id()
        return own and is_temporary(layer)

    def _watch(self, layers: List[QgsMapLayer]) -> None:
        self._watched = [layer for layer in self._watched if not sip.isdeleted(layer)]
        for layer in layers:
            if self._is_own(layer):
                layer.layerModified.connect(self._edited)
                self._watched.append(layer)

    def _edited(self) -> None:
        for layer in self._watched:
            if not sip.isdeleted(layer) and layer.isEditable():
                self._leave_to_user(layer)

    def _leave_to_user(self, layer: QgsVectorLayer) -> None:
        """No run fills it again; the project still brings it back."""
        says = {_EDITED if name == _OWN else name: value for name, value in self._says(layer).items()}
        layer.setCustomProperty(self._property, json.dumps(says))


def _vector_layers() -> List[QgsVectorLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]


def copied_features(made: QgsVectorLayer, layer: QgsVectorLayer) -> List[QgsFeature]:
    """The features of a layer with the fields of another; what is missing is None."""
    names, known = layer.fields().names(), set(made.fields().names())
    features = []
    for feature in made.getFeatures():
        copy = QgsFeature(layer.fields())
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature[name] if name in known else None for name in names])
        features.append(copy)
    return features


def refill(layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> None:
    """Have a layer hold these features, and no others."""
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(list(features), QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
