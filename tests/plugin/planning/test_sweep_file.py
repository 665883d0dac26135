"""Settings of a sweep: read from what the engine writes, and what nobody could use refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from terrapatch.model.errors import InputError
from terrapatch.model.messages import Message, sent_within, translate_by
from terrapatch.plugin.planning.sweep_file import read_sweep


def setting(title: str, **values) -> dict:
    own = {"encoder": "mosaiks", "patch": 16, "refine": 1, "tile": None, "resolution": "native", "vector": "patch",
           "squeeze": "none", **values}  # fmt: skip
    return {"title": title, "setting": own, "ground_m": 480.0, "count": 4096, "seconds": 2.5}


def written(folder: Path, settings: list, **values) -> Path:
    answers = [{"aim": "finding", "advice": "mosaiks 16 px", "sentence": "Take mosaiks."}]
    whole = {"schema": "terrapatch-sweep-1", "answers": answers, "settings": settings, **values}
    (folder / "sweep.json").write_text(json.dumps(whole), encoding="utf-8")
    return folder / "sweep.json"


def test_settings_have_what_a_form_is_filled_with(tmp_path):
    file = written(
        tmp_path,
        [
            setting("plain bands", encoder="bands"),
            setting("mosaiks 16 px"),
            setting("whole tiles", encoder="efficientnet-lite0", patch=None, tile=512, vector="tile"),
            setting("pooled", vector="mean2", squeeze="pca64"),
        ],
    )
    sweep = read_sweep(file)
    assert [one.title for one in sweep.settings] == ["mosaiks 16 px", "whole tiles", "pooled"]
    first, tiles, pooled = sweep.settings
    assert first.options == {"patch": 16, "refine": 1, "resolution": "native"}
    assert (first.advised_for, first.ground_m, first.count, first.afterwards) == (("finding",), 480.0, 4096, "")
    assert tiles.options == {"refine": 1, "tile": 512, "resolution": "native", "tokens": "tile"}
    assert pooled.afterwards == "Coarsen patches (mean2), Reduce embeddings (pca64)"
    assert (sweep.sentences, sweep.report) == (("Take mosaiks.",), tmp_path / "report.html")


def test_sentences_and_titles_come_in_the_language_of_qgis(tmp_path):
    title, sentence = Message("plain bands"), Message("Take {setting}.", setting=Message("plain bands"))
    answers = [{"aim": "finding", "advice": title, "sentence": sentence}]
    said = sent_within({"answers": answers, "settings": [{"title": title}]})
    settings = [setting(title), setting("mosaiks 8 px")]
    file = written(tmp_path, settings, answers=answers, said=said)
    translate_by({"plain bands": "reine Kanalwerte", "Take {setting}.": "Nimm {setting}."}.get)
    try:
        sweep = read_sweep(file)
    finally:
        translate_by()
    assert [one.title for one in sweep.settings] == ["reine Kanalwerte", "mosaiks 8 px"]
    assert [one.advised_for for one in sweep.settings] == [("finding",), ()]
    assert sweep.sentences == ("Nimm reine Kanalwerte.",)
    assert read_sweep(file).sentences == ("Take plain bands.",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is not the result of a sweep"),
        ('{"schema": "terrapatch-sweep-1", "settings": 4}', "holds no setting of an encoder yet"),
        ('{"schema": "terrapatch-sweep-1", "settings": [{"setting": {"encoder": "bands"}}]}', "holds no setting"),
        ("[1]", "is not the result of a sweep"),
    ],
)
def test_other_files_are_refused(tmp_path, text, says):
    file = tmp_path / "sweep.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_sweep(file)
    assert says in str(error.value)


def test_so_is_a_file_that_is_not_there(tmp_path):
    with pytest.raises(InputError) as error:
        read_sweep(tmp_path / "sweep.json")
    assert "cannot be read (No such file" in str(error.value)
