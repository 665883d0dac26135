"""Help is read from this computer: pages that come with the plugin, with their pictures, and links that lead on."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from algorithm_runs import registered_provider
from qgis.PyQt.QtCore import QUrl

from terrapatch.plugin.help_pages import DOCS, help_url, page_html

PAGES = ["index", "dock", "processing", "encoder-card"]


@pytest.fixture(autouse=True)
def _cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path))


def local_file(url: QUrl) -> Path:
    assert url.isLocalFile()
    return Path(url.toLocalFile())


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_its_text_pictures_and_links(page, qgis_app):
    file = local_file(help_url(page))
    html = file.read_text(encoding="utf-8")
    title = re.match(r"# (.+)", (DOCS / f"{page}.md").read_text(encoding="utf-8"))[1]
    assert title in unescape(re.sub(r"<[^>]+>", "", html))
    for picture in re.findall(r'<img[^>]+src="([^"]+)"', html):
        assert Path(QUrl(picture).toLocalFile()).is_file(), picture
    for link in re.findall(r'href="([^"#]+)', html):
        if "://" not in link and not link.startswith(".."):
            assert (file.parent / link).is_file(), link


def test_pictures_are_there(qgis_app):
    html = local_file(help_url("dock")).read_text(encoding="utf-8")
    assert len(re.findall("<img", html)) == len(re.findall(r"!\[", (DOCS / "dock.md").read_text(encoding="utf-8"))) > 3


def test_an_item_that_begins_in_bold_is_not_bold_altogether(qgis_app):
    html = page_html("- **Raster** follows the layer\n- plain")
    (item,) = re.findall(r"<li[^>]*>.*?follows.*?</li>", html, re.S)
    assert "font-weight" not in item[: item.index(">")]
    assert re.search(r"font-weight:\d+;\"> ?Raster", item)


def test_a_page_that_there_is_not(qgis_app):
    assert local_file(help_url("nowhere")).name == "index.html"


def test_a_cache_that_cannot_be_written(qgis_app, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "file"))
    assert local_file(help_url("dock")) == DOCS / "dock.md"


def test_algorithms_lead_to_their_page(qgis_app):
    for algorithm in registered_provider().algorithms():
        assert local_file(QUrl(algorithm.helpUrl())).name == "processing.html"


def test_the_zip_holds_the_pages():
    import sys

    sys.path.insert(0, str(DOCS.parent / "scripts"))
    from package_plugin import INCLUDED

    assert {f"docs/{page}.md" for page in PAGES} | {"docs/images/"} <= set(INCLUDED)
