"""Collect what TerraPatch says in QGIS, and bring the translations up to date.

    .venv-engine/bin/python scripts/update_translations.py
    .venv-engine/bin/python scripts/update_translations.py --missing de de.json    what is not translated yet
    .venv-engine/bin/python scripts/update_translations.py --take de de.json       the same file, translated

Texts are collected from the sources and merged into `resources/i18n/terrapatch_LANGUAGE.ts` by Qt's `lupdate`, which
keeps the translations that are there; `lrelease` compiles each into the .qm file that the plugin loads. Both are in
Debian's qttools5-dev-tools. Adding a language is a word in LANGUAGES.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Iterable, Iterator, NamedTuple, Optional
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "es", "pt")
COMPLETE = LANGUAGES
"""The languages in which every text is translated; tests hold them to it."""
CONTEXT = "TerraPatch"

SOURCES = ("plugin", "model")
NOT_READ = re.compile(r"model/(export/|cli\.py|terminal\.py|messages\.py)")
"""What QGIS never shows, and what makes messages of any text."""
OF_A_TABLE = {"help", "title", "label", "name", "description", "note", "steps"}
"""What `tr` takes that is no literal: texts of the table of options, and of data that come with the plugin."""
MESSAGE = re.compile(r" {4}<message>\n.*? {4}</message>\n", re.DOTALL)
PLACEHOLDERS = (
    r"\{[^{}]*\}",  # {name:,}
    r"\{\{|\}\}",
    r"%(?:\d+|n\b)?",
    r"&(?=\S)",  # the letter of a shortcut, or an entity
    r"</?[a-z][^<>]*>",
    r"(?<![\w-])--[a-z][a-z-]*",  # options of the command line
    r"\n",
)


class Entry(NamedTuple):
    """One text of a .ts file; the translation is empty where there is none yet."""

    source: str
    translation: str
    is_finished: bool


class Texts(NamedTuple):
    """What was collected, and calls whose text cannot be read from the source."""

    texts: frozenset[str]
    unreadable: tuple[str, ...]


def collect(root: Path = ROOT) -> Texts:
    """All texts that QGIS shows in the user's language."""
    files = sorted(path for folder in SOURCES for path in (root / folder).rglob("*.py"))
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}
    speakers = {"Message", *error_classes(trees.values())}
    texts, unreadable, fields = set(), [], set()
    for name, tree in trees.items():
        for call in () if NOT_READ.match(name) else calls(tree):
            if called(call) == "option":
                fields |= {argument.value for argument in call.args if isinstance(argument, ast.Constant)}
            said = text_of(call, speakers)
            if isinstance(said, ast.Constant):
                texts.add(said.value)
            elif said is not None and not is_told_elsewhere(call, said):
                unreadable.append(f"{name}:{call.lineno}: {ast.unparse(call)}")
    return Texts(frozenset({*filter(is_sentence, texts), *option_texts(fields), *data_texts()}), tuple(unreadable))


def text_of(call: ast.Call, speakers: set[str]) -> Optional[ast.expr]:
    """The argument of a call that people read in their language: of `tr`, a message, an error or a notice."""
    name = called(call)
    if name == "tr" or name in speakers:
        return call.args[0]
    return call.args[min(len(call.args), 2) - 1] if name == "notice" else None


def is_told_elsewhere(call: ast.Call, said: ast.expr) -> bool:
    """Whether a text that is no literal comes from the table of options, or is a message that was made elsewhere."""
    if called(call) == "tr":
        return isinstance(said, ast.Attribute) and said.attr in OF_A_TABLE
    if called(call) == "Message":
        return False
    return isinstance(said, (ast.Name, ast.Attribute, ast.Call, ast.Subscript))


def error_classes(trees: Iterable[ast.Module]) -> set[str]:
    """Names of all classes of errors that speak to people."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found: set[str] = set()
    more = {"TerraPatchError"}
    while more:
        found |= more
        bases = {one.name: {base.id for base in one.bases if isinstance(base, ast.Name)} for one in classes}
        more = {name for name, of in bases.items() if of & found} - found
    return found


def is_sentence(text: str) -> bool:
    """Whether there is anything to translate."""
    return any(character.isalpha() for character in re.sub(PLACEHOLDERS[0], "", text))


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Every call with arguments in a source file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            yield node


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def option_texts(fields: set[str]) -> set[str]:
    """Labels and explanations of the options that QGIS offers, and of those whose fields the plugin asks for."""
    from terrapatch.model.options import VERBS

    offered = [
        option
        for verb in VERBS
        for option in verb.options
        if option.parameter or option.label or option.field in fields
    ]
    return {text for option in offered for text in (option.help, option.label, option.title) if text}


def data_texts() -> set[str]:
    """What cards of encoders, the catalogue of others and the table of sensors say to people."""
    folder = ROOT / "resources"
    files = ("sensors.json", "catalogue/encoders.json")
    sensors, catalogue = (json.loads((folder / file).read_text(encoding="utf-8")) for file in files)
    cards = (json.loads(card.read_text(encoding="utf-8")) for card in (folder / "encoders").glob("*.json"))
    texts = {card["description"] for card in cards if "dim" in str(card.get("outputs", ""))}
    texts |= {sensor[key] for sensor in sensors["sensors"] for key in ("name", "unit")}
    for entry in catalogue["encoders"]:
        texts |= {entry[key] for key in ("name", "description", "note") if key in entry}
        texts |= {entry["steps"]} if entry["how"] == "by-hand" else set()
    return texts


def ts_file(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"terrapatch_{language}.ts"


def read_entries(ts: Path) -> list[Entry]:
    """The texts of a .ts file."""
    found = []
    for message in ElementTree.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        is_finished = translation.get("type") is None and bool(translation.text)
        found.append(Entry(message.findtext("source"), translation.text or "", is_finished))
    return found


def placeholders(text: str) -> dict[str, list[str]]:
    """What a translation must repeat of its source, in any order."""
    return {pattern: sorted(re.findall(pattern, text)) for pattern in PLACEHOLDERS}


def faults(entry: Entry) -> list[str]:
    """What is wrong with a translation; empty where nothing, and where it is not finished."""
    if not entry.is_finished:
        return []
    wanted, found = placeholders(entry.source), placeholders(entry.translation)
    told = [
        f"{entry.source!r} has {wanted[pattern]}, its translation {found[pattern]}"
        for pattern in PLACEHOLDERS
        if wanted[pattern] != found[pattern]
    ]
    for edge in (r"^\s*", r"(…|:)?\s*$"):
        if re.search(edge, entry.source)[0] != re.search(edge, entry.translation)[0]:
            told.append(f"{entry.source!r} begins or ends otherwise than {entry.translation!r}")
    return told


def update(ts: Path, language: str, texts: frozenset[str]) -> None:
    """Merge the texts into a .ts file, in the order of the alphabet; what is not said any more goes."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        lines = [f'QCoreApplication::translate("{CONTEXT}", {quoted(text)});\n' for text in sorted(texts)]
        source.write_text("".join(lines), encoding="utf-8")
        languages = ("-source-language", "en", "-target-language", language)
        run("lupdate", "-locations", "none", "-no-obsolete", *languages, source, "-ts", ts)
    text = ts.read_text(encoding="utf-8")
    messages = sorted(MESSAGE.findall(text), key=source_of)
    first, last = MESSAGE.search(text).start(), text.rindex("</message>\n") + len("</message>\n")
    ts.write_text(text[:first] + "".join(messages) + text[last:], encoding="utf-8")


def source_of(message: str) -> str:
    """The text that a <message> of a .ts file is about."""
    return unescape(message[message.index("<source>") + len("<source>") : message.index("</source>")])


def quoted(text: str) -> str:
    """The text as a C++ literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def run(tool: str, *arguments: object) -> None:
    """Run one of Qt's tools; a RuntimeError where it fails or is not there."""
    program = next(filter(None, map(shutil.which, (f"{tool}-qt5", f"/usr/lib/qt5/bin/{tool}", tool))), None)
    if program is None:
        raise RuntimeError(f"{tool} is not there; install Debian's qttools5-dev-tools")
    answer = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False)
    if answer.returncode:
        raise RuntimeError(f"{tool} failed: {answer.stderr.strip() or answer.stdout.strip()}")


def write_missing(ts: Path, file: Path) -> int:
    """Write a JSON object of the texts that are not translated, each with an empty text to be filled in; how many."""
    missing = {entry.source: "" for entry in read_entries(ts) if not entry.is_finished}
    file.write_text(json.dumps(missing, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(missing)


def take(ts: Path, file: Path) -> list[str]:
    """Take translations from such an object, in place of those that are there; what was wrong and left out."""
    given = {source: text for source, text in json.loads(file.read_text(encoding="utf-8")).items() if text}
    told = []

    def translated(found: re.Match[str]) -> str:
        source = source_of(found[0])
        if source not in given:
            return found[0]
        wrong = faults(Entry(source, given[source], True))
        told.extend(wrong)
        if wrong:
            return found[0]
        text = escape(given[source], {'"': "&quot;", "'": "&apos;"})
        return re.sub(
            r"<translation.*</translation>", lambda _: f"<translation>{text}</translation>", found[0], flags=re.S
        )

    ts.write_text(MESSAGE.sub(translated, ts.read_text(encoding="utf-8")), encoding="utf-8")
    known = {entry.source for entry in read_entries(ts)}
    return told + [f"{source!r} is not said any more" for source in given if source not in known]


def main() -> int:
    """Update and compile all languages; 1 where a text cannot be collected or a translation has a fault."""
    parser = argparse.ArgumentParser(description="Bring the translations in resources/i18n up to date.")
    parser.add_argument("--missing", nargs=2, metavar=("LANGUAGE", "FILE"), help="write what is not translated as JSON")
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from such a file")
    arguments = parser.parse_args()
    if arguments.missing:
        language, file = arguments.missing
        print(f"{write_missing(ts_file(language), Path(file))} texts are in {file}")
        return 0
    told = take(ts_file(arguments.take[0]), Path(arguments.take[1])) if arguments.take else []
    collected = collect()
    told += [f"{call}: the text must be a literal" for call in collected.unreadable]
    for language in LANGUAGES:
        ts = ts_file(language)
        update(ts, language, collected.texts)
        run("lrelease", "-nounfinished", ts, "-qm", ts.with_suffix(".qm"))
        entries = read_entries(ts)
        told += [f"{ts.name}: {fault}" for entry in entries for fault in faults(entry)]
        print(f"{ts.name}: {sum(entry.is_finished for entry in entries)} of {len(entries)} texts are translated")
    for line in told:
        print(line, file=sys.stderr)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
