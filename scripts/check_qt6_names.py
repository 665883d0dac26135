"""Check that the QGIS side names only what is there in Qt 6, too, without a QGIS that was built on Qt 6.

`make matrix` runs this with a Python that imports the installed QGIS and, beside it, PyQt6:

- what is imported from qgis.PyQt is in PyQt6, and so is every name below it (`Qt.AlignmentFlag.AlignLeft`);
- every name below a class of QGIS is in the installed QGIS, and enum members are named with their enum;
- no attribute has the name of a method that PyQt5 has and no class of PyQt6 has.

It reads names and runs nothing: what a method takes and gives is not checked.
"""

from __future__ import annotations

import argparse
import ast
import enum
import importlib
import inspect
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict, Iterator, List, Set, Tuple

ROOT = Path(__file__).resolve().parents[1]
CHECKED = ("plugin", "tests/plugin", "tests/desktop", "resources/sample")
QT_MODULES = ("QtCore", "QtGui", "QtWidgets")
SHIM = "qgis.PyQt."
# qgis.PyQt of QGIS on Qt 6 leaves these where Qt 5 has them
KEPT_IN_WIDGETS = {"QAction", "QShortcut"}


def imported_names(tree: ast.AST) -> Iterator[Tuple[str, str, int]]:
    """Module, name and line of everything that a file imports from QGIS, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                yield node.module or "", alias.name, node.lineno


def dotted_names(tree: ast.AST) -> Iterator[Tuple[List[str], int]]:
    """The parts of every longest dotted name that begins with a plain name, and its line."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        parts: List[str] = []
        part: ast.expr = node
        while isinstance(part, ast.Attribute):
            parts.insert(0, part.attr)
            part = part.value
        if isinstance(part, ast.Name):
            yield [part.id, *parts], node.lineno


def qt6_home(module: str, name: str) -> Any:
    """What PyQt6 has for an import from qgis.PyQt; AttributeError or ImportError where it has nothing."""
    part = module[len(SHIM) :] if module.startswith(SHIM) else ""
    if not part:
        return importlib.import_module(f"PyQt6.{name}")
    if part == "QtWidgets" and name in KEPT_IN_WIDGETS:
        part = "QtGui"
    return getattr(importlib.import_module(f"PyQt6.{part}"), name)


def misnamed(owner: Any, parts: List[str]) -> str:
    """What is wrong with the names `parts` below a class; empty where nothing is."""
    for depth, part in enumerate(parts):
        if not isinstance(owner, (type, ModuleType)):
            return ""  # an object: what its methods give is not known here
        if not hasattr(owner, part):
            return f"there is no {'.'.join(parts[: depth + 1])}"
        member = getattr(owner, part)
        if is_enum(type(member)) and not is_enum(owner):
            return f"{part} is named without its enum, {type(member).__name__}"
        owner = member
    return ""


def is_enum(kind: Any) -> bool:
    """Whether a class is an enum, of Python or as PyQt5 makes them."""
    return isinstance(kind, enum.EnumMeta) or type(kind).__name__ == "enumtype"


def method_names(classes: Iterator[type]) -> Set[str]:
    """Names of all members that begin small, as Qt's methods do and its enum members do not."""
    return {name for kind in classes for name in dir(kind) if name[0].islower()}


def classes_of(*modules: str) -> Iterator[type]:
    """Every class that some modules hold."""
    for module in modules:
        yield from (member for _, member in inspect.getmembers(importlib.import_module(module), inspect.isclass))


def own_names(trees: List[ast.AST]) -> Set[str]:
    """Names that our own classes give to methods and attributes."""
    found: Set[str] = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.add(node.attr)
    return found


def name_problems(tree: ast.AST) -> Iterator[Tuple[int, str]]:
    """Line and text of every name of a file that is not there, in PyQt6 or in the installed QGIS."""
    owners: Dict[str, Any] = {}
    for module, name, line in imported_names(tree):
        try:
            if module.startswith("qgis.PyQt"):
                owners[name] = qt6_home(module, name)
            else:
                owners[name] = getattr(importlib.import_module(module), name)
        except (AttributeError, ImportError) as error:
            yield line, f"{module}.{name}: {error}"
    for parts, line in dotted_names(tree):
        if parts[0] in owners:
            problem = misnamed(owners[parts[0]], parts[1:])
            if problem:
                yield line, f"{'.'.join(parts)}: {problem}"


def removed_method_problems(tree: ast.AST, removed: Set[str]) -> Iterator[Tuple[int, str]]:
    """Line and text of every attribute that is named as a method that Qt 6 dropped."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in removed:
            yield node.lineno, f"{ast.unparse(node)}: no class of PyQt6 has {node.attr}"


def main() -> int:
    """Print what was found; 1 where something was."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    try:
        from PyQt6.QtCore import PYQT_VERSION_STR
        from qgis.core import Qgis
    except ImportError as error:
        print(f"Qt 6 names: not checked ({error}); `make matrix` builds the environment for it")
        return 1
    paths = sorted(path for folder in CHECKED for path in (ROOT / folder).rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    found = [(path, *problem) for path, tree in trees.items() for problem in name_problems(tree)]
    shipped = {path: tree for path, tree in trees.items() if path.is_relative_to(ROOT / "plugin")}
    removed: Set[str] = set()
    try:
        removed = method_names(classes_of(*(f"PyQt5.{name}" for name in QT_MODULES)))
        removed -= method_names(classes_of(*(f"PyQt6.{name}" for name in QT_MODULES), "qgis.core", "qgis.gui"))
        removed -= own_names(list(shipped.values()))
        sought = f"{len(removed)} methods that PyQt6 dropped"
    except ImportError:
        sought = "no dropped methods, because this QGIS has no PyQt5 to compare with"
    found += [(path, *problem) for path, tree in shipped.items() for problem in removed_method_problems(tree, removed)]
    for path, line, text in found:
        print(f"{path.relative_to(ROOT)}:{line}: {text}")
    print(
        f"Qt 6 names in {len(paths)} files against PyQt6 {PYQT_VERSION_STR} and QGIS {Qgis.QGIS_VERSION}, looking for "
        f"{sought}: {'FAILED' if found else 'passed'} (read, not run)"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
