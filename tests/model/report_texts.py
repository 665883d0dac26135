"""What a report says, and whether all of it is in another language."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Dict, List, Sequence
from xml.etree import ElementTree

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def report_texts(report: str) -> List[str]:
    """All texts that people see in an HTML file, in its order: between tags, and in the attributes that are shown."""
    report = re.sub(r"<(style|script)>.*?</\1>", "", report, flags=re.S)
    found = re.findall(r'>([^<]+)<|(?:title|alt|aria-label)="([^"]*)"', report)
    return [html.unescape(text).strip() for pair in found for text in pair if text.strip()]


def translations(language: str) -> Dict[str, str]:
    """The translations of a language by their English."""
    messages = ElementTree.parse(I18N / f"terrapatch_{language}.ts").getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") for message in messages}


def assert_translated(english: str, other: str, language: str, untranslated: Sequence[str] = ()) -> None:
    """Every text differs, but numbers, words that are the same, and names with figures; placeholders are filled."""
    assert f'<html lang="{language}">' in other
    texts, said = report_texts(english), report_texts(other)
    assert len(texts) == len(said) > 20
    known = translations(language)
    same_word = {source for source, text in known.items() if source == text}
    left = {text for text, now in zip(texts, said) if text == now and re.search("[A-Za-z]{2}", text)}
    names = re.compile(
        "|".join([re.escape(name) + r"(, [\d,]+ (m|px))?(: [\d.]+)?" for name in untranslated] + [r"TerraPatch \d.*"])
    )
    assert [text for text in sorted(left - same_word) if not names.fullmatch(text)] == []
    sentences = [source for source, text in known.items() if source.count(" ") > 3 and "{" not in source]
    assert [source for source in sentences if any(source in text for text in said)] == []
    assert [text for text in said if "{" in text or "}" in text] == []
    assert [text for text in said if re.search(r"\d,\d{3}(?!\d)", text)] == []
