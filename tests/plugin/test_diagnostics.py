"""The text for a bug report: what it holds, and whose names it leaves out."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from terrapatch.plugin import diagnostics as diagnostics_module
from terrapatch.plugin.diagnostics import diagnostics, without_names
from terrapatch.plugin.engine.exit_status import death_text, how_it_ended
from terrapatch.plugin.engine.failures import Failures
from terrapatch.plugin.translation import install_translator, remove_translator


@pytest.mark.usefixtures("own_settings")
def test_holds_versions_self_test_and_the_last_failures(monkeypatch, engine_interpreter):
    failures = Failures()
    failures.add("The engine crashed (SIGSEGV) while it ran 'embed'.", f"Fatal: {Path.home()}/secret project/a.tif")
    monkeypatch.setattr(diagnostics_module, "FAILURES", failures)
    text = diagnostics("3.22.16", "0.1.0", "5.15.8")
    assert text.startswith("```\nTerraPatch 0.1.0, QGIS 3.22.16, Qt 5.15.8, Python 3.")
    assert "from the folder .venv-engine of the plugin, Python 3." in text
    assert "Self-test: passed on c" in text  # cpu or cuda
    assert ", rasterio 1." in text
    assert "The engine crashed (SIGSEGV) while it ran 'embed'.\n    Fatal: ~/secret project/a.tif" in text
    assert str(Path.home()) + "/" not in text


@pytest.mark.usefixtures("own_settings")
def test_says_why_there_is_no_engine(monkeypatch):
    monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", "/nowhere/python")
    text = diagnostics("3.22.16", "0.1.0", "5.15.8")
    assert "Engine: none (choose). The engine's Python, from the environment variable" in text
    assert "/nowhere/python is not there" in text


@pytest.mark.usefixtures("own_settings")
def test_is_in_english_whatever_qgis_speaks(monkeypatch):
    monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", "/nowhere/python")
    monkeypatch.setattr("terrapatch.plugin.translation.user_locale", lambda _: "de")
    failures = Failures()
    monkeypatch.setattr(diagnostics_module, "FAILURES", failures)
    translator = install_translator(is_desktop=True)
    try:
        failures.add(death_text(how_it_ended(-11), "cluster", False, False), "")
        assert failures.all()[0].message.endswith("QGIS ist nicht betroffen. Erneut ausführen.")
        text = diagnostics("3.22.16", "0.1.0", "5.15.8")
    finally:
        remove_translator(translator)
    assert "/nowhere/python is not there. Name the Python of an environment" in text
    assert "The engine crashed (SIGSEGV) while it ran 'cluster'. QGIS is not affected. Run it again." in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/home/ana/x /media/ana/disk banana", "~/x /media/USER/disk banana"),
        ("cannot read /media/ana: denied; '/media/ana'", "cannot read /media/USER: denied; '/media/USER'"),
        ("/data/ana.tif /data/ana-b.tif", "/data/ana.tif /data/ana-b.tif"),
        ("C:\\Users\\ana\\x", "C:\\Users\\USER\\x"),
        ("C:\\Users\\Ana Meyer\\x c:\\users\\ANAMEY~1\\AppData", "C:\\Users\\USER\\x c:\\users\\USER\\AppData"),
        ("'/Users/eve/x' /home/eve/y", "'/Users/USER/x' /home/USER/y"),
        ("/srv/home/scenes/a.tif", "/srv/home/scenes/a.tif"),
        ("http://ana:pw@proxy:8080/", "http://proxy:8080/"),
        ("https://ana:p@ss@index.org/simple/", "https://index.org/simple/"),
        ("/vsicurl/https://a.org/b.tif?sv=1&sig=abc%3D is not there", "/vsicurl/https://a.org/b.tif?… is not there"),
        ("PG:dbname='d' user=u password='a b' host=h", "PG:dbname='d' user=u password=… host=h"),
        ("url=a&apikey=42&layers=x", "url=a&apikey=…&layers=x"),
    ],
)
def test_names_and_passwords_are_left_out(monkeypatch, text, shown):
    monkeypatch.setattr(getpass, "getuser", lambda: "ana")
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ana"))
    assert without_names(text) == shown
