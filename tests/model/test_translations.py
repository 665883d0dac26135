"""Translations: every text is there, and what a translation must repeat of its source is in it."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

UNTRANSLATED = """    <message>
        <source>{}</source>
        <translation type="unfinished"></translation>
    </message>
"""


@pytest.fixture(scope="module")
def script():
    file = Path(__file__).resolve().parents[2] / "scripts" / "update_translations.py"
    spec = importlib.util.spec_from_file_location(file.stem, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(script):
    return script.collect()


@pytest.fixture(scope="module", params=["de", "fr", "es", "pt"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def entries(script, language):
    return script.read_entries(script.FOLDER / f"terrapatch_{language}.ts")


def test_every_text_is_a_literal(collected):
    assert collected.unreadable == ()


def test_texts_of_all_kinds_are_collected(collected):
    assert {
        "TerraPatch: find ground that looks alike",  # of the button
        "Patch size (pixels)",  # of the table of options
        "Folder of the embedding set.",  # of an option that only a tooltip explains
        "{path} is a file, needs to be a folder; give another",  # of an error of the engine
        "{raster} has no CRS: places are in its own coordinates",  # of a notice of a plan
        "reflectance in percent",  # of a message within another
    } <= collected.texts


def test_every_text_is_in_the_file(collected, entries):
    """`make i18n` was run after texts changed."""
    sources = [entry.source for entry in entries]
    assert set(sources) ^ collected.texts == set()
    assert sources == sorted(set(sources))


def test_placeholders_agree(script, entries):
    assert [fault for entry in entries for fault in script.faults(entry)] == []


def test_complete_languages_lack_nothing(script, language, entries):
    unfinished = [entry.source for entry in entries if not entry.is_finished]
    assert unfinished == [] or language not in script.COMPLETE


@pytest.mark.parametrize(
    ("source", "translation", "is_right"),
    [
        ("{count:,} of {} patches", "{} Kacheln, davon {count:,}", True),
        ("{count:,} patches", "{count} Kacheln", False),
        ("{count} patches", "{anzahl} Kacheln", False),
        ("50 % of <b>{name}</b>", "50 % von <b>{name}</b>", True),
        ("50 % of <b>{name}</b>", "50 von <b>{name}</b>", False),
        ("50 % of <b>{name}</b>", "50 % von {name}", False),
        ("&Best", "&Beste", True),
        ("&Best", "Beste", False),
        ("Choose a file…", "Datei wählen…", True),
        ("Choose a file…", "Datei wählen...", False),
        ("give --min-valid", "--min-valid angeben", True),
        ("give --min-valid", "--mindestens angeben", False),
        (" px", " Px", True),
        (" px", "Px", False),
    ],
)
def test_faults_are_found(script, source, translation, is_right):
    assert (script.faults(script.Entry(source, translation, True)) == []) is is_right


def test_translations_go_out_and_come_back_as_json(script, tmp_path):
    ts, file = tmp_path / "terrapatch_de.ts", tmp_path / "de.json"
    sources = ["&lt;b&gt;&quot;{name}&quot;&lt;/b&gt; &amp; more\nof it", "Three", "Two {count}"]
    ts.write_text(
        "<TS><context>\n" + "".join(UNTRANSLATED.replace("{}", source) for source in sources) + "</context></TS>\n",
        encoding="utf-8",
    )
    assert script.write_missing(ts, file) == 3
    texts = json.loads(file.read_text(encoding="utf-8"))
    assert texts == {'<b>"{name}"</b> & more\nof it': "", "Three": "", "Two {count}": ""}
    texts['<b>"{name}"</b> & more\nof it'] = "<b>»{name}«</b> & mehr\ndavon"
    texts |= {"Two {count}": "Zwei", "Four": "Vier"}
    file.write_text(json.dumps(texts), encoding="utf-8")
    told = script.take(ts, file)
    assert len(told) == 2
    assert told[0].startswith("'Two {count}' has ['{count}'], its translation []")
    assert told[1] == "'Four' is not said any more"
    assert "<translation>&lt;b&gt;»{name}«&lt;/b&gt; &amp; mehr\ndavon</translation>" in ts.read_text(encoding="utf-8")
    finished = {entry.source: entry.translation for entry in script.read_entries(ts) if entry.is_finished}
    assert finished == {'<b>"{name}"</b> & more\nof it': "<b>»{name}«</b> & mehr\ndavon"}
    assert script.write_missing(ts, file) == 2


def test_unreadable_texts_are_told(script, tmp_path):
    (tmp_path / "plugin").mkdir()
    lines = [
        'tr(f"{count} patches")',
        'tr("Known")',
        "tr(option.help)",
        "class Late(InputError): ...",
        'raise Late("{count} are late", count=3)',
        'raise Late(f"{count} are late")',
        "raise Late(message)",
        'reporter.notice("a" + b)',
        'to.notice("code", "noted")',
        'tr("{count}")',  # nothing to translate
    ]
    (tmp_path / "plugin" / "panel.py").write_text("\n".join(lines))
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "errors.py").write_text("class InputError(TerraPatchError): ...")
    found = script.collect(tmp_path)
    assert {"Known", "{count} are late", "noted"} <= found.texts
    assert "{count}" not in found.texts
    assert found.unreadable == (
        "plugin/panel.py:1: tr(f'{count} patches')",
        "plugin/panel.py:6: Late(f'{count} are late')",
        "plugin/panel.py:8: reporter.notice('a' + b)",
    )
