"""The user's language: which it is, and that texts come in it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

import terrapatch
from terrapatch.model.events import Progress
from terrapatch.model.messages import Message, in_english, sent
from terrapatch.plugin.engine.progress import ProgressDisplay
from terrapatch.plugin.translation import CONTEXT, install_translator, language_of, number_text, tr, user_locale

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
TOOLTIP = "TerraPatch: find ground that looks alike"


@pytest.fixture
def locale():
    """Stores a locale as QGIS does, and takes it away again."""
    stored = QgsSettings()

    def store(name, is_chosen):
        stored.setValue("locale/userLocale", name)
        stored.setValue("locale/overrideFlag", is_chosen)

    before = {key: stored.value(key) for key in ("locale/userLocale", "locale/overrideFlag")}
    yield store
    for key, value in before.items():
        stored.remove(key) if value is None else stored.setValue(key, value)


def translations(language):
    """The finished translations of a .ts file, by their source."""
    messages = ElementTree.parse(I18N / f"terrapatch_{language}.ts").getroot().iter("message")
    found = {message.findtext("source"): message.find("translation") for message in messages}
    return {source: node.text for source, node in found.items() if node.get("type") is None}


@pytest.mark.parametrize(
    ("name", "language"),
    [("pt_BR", "pt"), ("pt_PT", "pt"), ("de_AT", "de"), ("de", "de"), ("es-MX", "es"), ("en_US", "en"), ("C", "c")],
)
def test_language_of_a_locale(name, language):
    assert language_of(name) == language


@pytest.mark.parametrize(
    ("is_desktop", "is_chosen", "expected"),
    [(True, True, "fr"), (True, False, "fr"), (False, True, "fr"), (False, False, QLocale().name())],
)
def test_locale_is_that_of_qgis(locale, is_desktop, is_chosen, expected):
    locale("fr", is_chosen)
    assert user_locale(is_desktop) == expected


def test_plugin_speaks_german_until_it_is_unloaded(locale):
    locale("de_AT", True)
    german = translations("de")[TOOLTIP]
    assert german != TOOLTIP
    plugin = terrapatch.classFactory(None)
    assert tr(TOOLTIP) == german
    assert tr("a text without a translation") == "a text without a translation"
    plugin.unload()
    assert tr(TOOLTIP) == TOOLTIP


def test_numbers_are_written_as_the_language_of_texts_has_them(locale):
    locale("de", True)
    plugin = terrapatch.classFactory(None)
    assert (number_text(4096), number_text(4096.25, 1), number_text(99)) == ("4\u202f096", "4\u202f096.2", "99")
    assert Message("{count:,} patches", count=4096) == "4\u202f096 Patches"
    engine_says = Message("scenes ({patches:,} patches)", patches=4096)
    shown = []
    feedback = SimpleNamespace(setProgress=shown.append, setProgressText=shown.append)
    ProgressDisplay(feedback).progress(Progress(1, 1200, 2400, in_english(engine_says), said=sent(engine_says)))
    assert shown == [50.0, "1\u202f200 von 2\u202f400 Szenen (4\u202f096 Patches)"]
    plugin.unload()
    assert (number_text(4096), Message("{count:,} patches", count=4096)) == ("4,096", "4,096 patches")


@pytest.mark.parametrize("name", ["en", "en_US", "C", "tlh"])
def test_nothing_is_loaded_for_other_languages(locale, name):
    locale(name, True)
    assert install_translator(is_desktop=True) is None


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt"])
def test_compiled_file_says_what_its_source_says(qgis_app, language):
    """`make i18n` was run after translations changed."""
    translator = QTranslator()
    expected = translations(language)
    assert translator.load(str(I18N / f"terrapatch_{language}.qm")) or not expected
    QCoreApplication.installTranslator(translator)
    try:
        assert {source: QCoreApplication.translate(CONTEXT, source) for source in expected} == expected
    finally:
        QCoreApplication.removeTranslator(translator)
