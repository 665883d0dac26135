"""The check of names for Qt 6: it finds what it is for, in the classes of the Qt and QGIS that are here."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest
from qgis.core import QgsTask, QgsWkbTypes
from qgis.PyQt.QtCore import Qt

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "check_qt6_names.py"


@pytest.fixture(scope="module")
def check():
    spec = importlib.util.spec_from_file_location("check_qt6_names", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("owner", "name", "problem"),
    [
        (Qt, "AlignmentFlag.AlignLeft", ""),
        (Qt, "AlignmentFlag.AlignLeft.value", ""),
        (Qt, "AlignmentFlag.AlignElsewhere", "there is no AlignmentFlag.AlignElsewhere"),
        (QgsTask, "Flag.CanCancel", ""),
        (QgsTask, "CanCancel", "CanCancel is named without its enum, Flag"),
        (QgsWkbTypes, "GeometryType.PolygonGeometry", ""),
        (QgsWkbTypes, "PolygonGeometry", "PolygonGeometry is named without its enum, GeometryType"),
        (QgsWkbTypes, "displayString", ""),
        (QgsWkbTypes, "Unheard", "there is no Unheard"),
    ],
)
def test_names_below_a_class(check, owner, name, problem):
    assert check.misnamed(owner, name.split(".")) == problem


def test_names_in_a_file(check):
    tree = ast.parse("def f(a):\n    return a.b().c.d, Qt.Key.Key_A, [x.y for x in a]")
    found = {(".".join(parts), line) for parts, line in check.dotted_names(tree)}
    assert found == {("a.b", 2), ("Qt.Key.Key_A", 2), ("x.y", 2)}


def test_imports_inside_functions_count(check):
    tree = ast.parse("import os\ndef f():\n    from qgis.PyQt.QtGui import QColor, QPen\n    from .own import a")
    assert list(check.imported_names(tree)) == [("qgis.PyQt.QtGui", "QColor", 3), ("qgis.PyQt.QtGui", "QPen", 3)]


def test_dropped_methods(check):
    tree = ast.parse("dialog.exec_()\ndialog.exec()\nself.pid.x()")
    assert list(check.removed_method_problems(tree, {"exec_", "globalX"})) == [
        (1, "dialog.exec_: no class of PyQt6 has exec_")
    ]


def test_own_names_are_no_methods_of_qt(check):
    tree = ast.parse("class A:\n    layers: int\n    def parameters(self):\n        self.pid = other.read")
    assert check.own_names([tree]) == {"A", "layers", "parameters", "pid"}
