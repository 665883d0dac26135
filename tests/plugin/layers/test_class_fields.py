"""Which fields of a layer are offered for classes, and what is said of one that cannot hold any."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from terrapatch.model.errors import InputError
from terrapatch.plugin.layers.class_fields import class_fields, class_value, require_class_field

KINDS = {
    "cover": "string", "code": "integer", "long": "int8", "wet": "bool", "share": "double", "day": "date",
    "hour": "time", "moment": "datetime", "key": "binary", "names": "string[]",
}  # fmt: skip


def layer_of(**kinds: str) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "plots", "memory")
    assert layer.fields().names() == list(kinds)
    return layer


def test_texts_whole_numbers_and_yes_or_no_are_offered():
    assert class_fields(layer_of(**KINDS)) == ["cover", "code", "long", "wet"]


@pytest.mark.parametrize("name", ["cover", "code", "wet", "share"])
def test_these_can_be_named(name):
    require_class_field(layer_of(**KINDS), name)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("day", "Field 'day' of 'plots' holds dates or times, needs texts, .*; choose one of cover, code, long, wet"),
        ("moment", "Field 'moment' of 'plots' holds dates or times"),
        ("hour", "Field 'hour' of 'plots' holds dates or times"),
        ("key", "Field 'key' of 'plots' holds binary data"),
        ("names", "Field 'names' of 'plots' holds values of the type "),
        ("Cover", "Field 'Cover' is not in 'plots'; choose one of cover, code, long, wet"),
    ],
)
def test_others_are_refused_with_the_reason(name, message):
    with pytest.raises(InputError, match=message):
        require_class_field(layer_of(**KINDS), name)


def test_where_there_is_none():
    with pytest.raises(InputError, match="and the layer has no such field; add one"):
        require_class_field(layer_of(day="date"), "day")


def test_values():
    assert [class_value(value) for value in ("a", 3, True, False, None, b"x")] == ["a", 3, 1, 0, None, None]
