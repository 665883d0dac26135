"""Which fields of a layer can hold classes: texts, whole numbers, yes or no."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ...model.errors import InputError
from ..translation import tr

_WHOLE = ("Int", "UInt", "LongLong", "ULongLong", "Short", "UShort", "Char", "SChar", "UChar")
_DATES = ("QDate", "QTime", "QDateTime")


def class_fields(layer: QgsVectorLayer) -> List[str]:
    """Fields to choose from. Numbers with decimals are not offered: where all are whole, they can be named."""
    return [field.name() for field in layer.fields() if _is(field, "QString", "Bool", *_WHOLE)]


def require_class_field(layer: QgsVectorLayer, name: str) -> None:
    """Raise an InputError where a field is not there, or can hold no class."""
    fields = layer.fields()
    known = class_fields(layer)
    choose = ", ".join(known or fields.names())
    if fields.indexOf(name) < 0:
        text = tr("Field '{field}' is not in '{layer}'; choose one of {fields}.")
        raise InputError(text.format(field=name, layer=layer.name(), fields=choose))
    field = fields.field(name)
    if name in known or field.isNumeric():
        return
    if not known:
        text = tr(
            "Field '{field}' of '{layer}' holds {found}, needs texts, whole numbers or yes/no, and the layer has no "
            "such field; add one with the names of the classes."
        )
    else:
        text = tr(
            "Field '{field}' of '{layer}' holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}."
        )
    raise InputError(text.format(field=name, layer=layer.name(), found=_content(field), fields=choose))


def class_value(value: Any) -> Any:
    """What a feature's value says of its class: a text or a number, None where it has none.

    NULL is an object of its own on Qt 5. Yes and no are 1 and 0, as in a file that the engine reads.
    """
    if isinstance(value, bool):
        return int(value)
    return value if isinstance(value, (str, int, float)) else None


def _content(field: QgsField) -> str:
    if _is(field, *_DATES):
        return tr("dates or times")
    if _is(field, "QByteArray"):
        return tr("binary data")
    return tr("values of the type {}").format(field.typeName() or field.displayType())


def _is(field: QgsField, *names: str) -> bool:
    kind = field.type()
    number: Optional[int] = getattr(kind, "value", kind)  # an enum of PyQt6 is no number
    members = (getattr(QMetaType.Type, name, None) for name in names)
    return any(member is not None and getattr(member, "value", member) == number for member in members)
