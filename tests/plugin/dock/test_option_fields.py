"""Fields of forms that are made from the table of options."""

from __future__ import annotations

from terrapatch.model.options import EMBED
from terrapatch.plugin.dock.option_fields import OptionField, option_field


def field_of(name: str, qtbot) -> OptionField:
    option = EMBED.option(name)
    field = option_field(option, option.default)
    qtbot.addWidget(field)
    return field


def test_a_card_may_be_named_by_its_number(qtbot) -> None:
    field, other = field_of("device", qtbot), field_of("device", qtbot)
    assert field.value is None
    with qtbot.waitSignal(field.changed):
        field.box.setEditText("cuda:1 ")
    assert field.value == "cuda:1"
    other.restore(field.state)
    assert other.value == "cuda:1"
    other.restore("cuda")
    assert (other.value, other.box.currentText()) == ("cuda", "NVIDIA GPU (CUDA)")
    other.box.setEditText(" ")
    assert other.value is None
    field.restore(None)
    assert (field.value, field.box.currentText()) == (None, "Automatic")
    field.restore(7)
    assert field.value is None


def test_of_others_there_are_the_choices_alone(qtbot) -> None:
    field = field_of("precision", qtbot)
    assert not field.box.isEditable()
    field.restore("fp16")
    assert field.value == "fp16"
    field.restore("half")
    assert field.value is None


def test_what_a_default_comes_to_is_never_cut(qtbot) -> None:
    field = field_of("tile", qtbot)
    for text in (field.box.specialValueText(), "Automatic: 224 px"):
        field.show_default(text)
        assert field.box.minimumWidth() > field.box.fontMetrics().horizontalAdvance(text)
        assert field.box.minimumWidth() > field.box.sizeHint().width()
