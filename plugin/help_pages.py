"""The pages that come with the plugin, made readable for the browser: no network is needed to read them."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QGuiApplication, QTextDocument

from .. import __version__
from ..model.encoders.cache_folder import cache_folder
from ..model.file_moves import move_file
from .translation import tr

DOCS = Path(__file__).resolve().parents[1] / "docs"
START = "index"
_LOOK = (
    "body { max-width: 50em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.5 } "
    "img { max-width: 100% } table { border-collapse: collapse } td, th { border: 1px solid #aaa; padding: 4px 8px } "
    "pre { background: #f3f3f3; padding: 0.6em; overflow-x: auto }"
)
_LINK_TO_PAGE = re.compile(r"\]\(([a-z-]+)\.md(#[^)]*)?\)")
_BOLD_ITEM = re.compile(r'(<li style="[^"]*?) ?font-weight:\d+;')
_PICTURE = re.compile(r"\]\((images/[^)]+)\)")


def help_url(page: str = START) -> QUrl:
    """Address of a page of `docs/`, by its name without ending; of the first page where there is no such.

    The page is a file on this computer, as HTML in the cache folder; the Markdown itself where that cannot be written.
    """
    source = DOCS / f"{page}.md"
    if not source.is_file():
        source = DOCS / f"{START}.md"
    if QGuiApplication.instance() is None:  # qgis_process: nothing there can lay out text
        return QUrl.fromLocalFile(str(source))
    try:
        return QUrl.fromLocalFile(str(_rendered(source)))
    except OSError:
        return QUrl.fromLocalFile(str(source))


def _rendered(source: Path) -> Path:
    """The page as HTML, with all others beside it, so that links between them work."""
    folder = cache_folder() / "help" / __version__
    folder.mkdir(parents=True, exist_ok=True)
    for page in DOCS.glob("*.md"):
        target = folder / f"{page.stem}.html"
        if target.is_file() and target.stat().st_mtime >= page.stat().st_mtime:
            continue
        partial = folder / f"{page.stem}.{os.getpid()}.part"
        partial.write_text(page_html(page.read_text(encoding="utf-8")), encoding="utf-8")
        move_file(partial, target)
    return folder / f"{source.stem}.html"


def page_html(markdown: str) -> str:
    """A page of `docs/` as HTML: pictures from the plugin's folder, links to other pages kept."""
    text = _PICTURE.sub(lambda found: f"]({QUrl.fromLocalFile(str(DOCS / found[1])).toString()})", markdown)
    text = _LINK_TO_PAGE.sub(lambda found: f"]({found[1]}.html{found[2] or ''})", text)
    document = QTextDocument()
    document.setMarkdown(text)
    title = tr("TerraPatch help")
    html = _BOLD_ITEM.sub(r"\1", document.toHtml())  # Qt writes an item whole in bold where its first word is
    head = f'<head><meta charset="utf-8"><title>{title}</title>'
    return html.replace("<head>", head, 1).replace("</head>", f"<style>{_LOOK}</style></head>", 1)
