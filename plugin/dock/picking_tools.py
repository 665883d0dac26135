"""The row of tools over a panel that picks patches on the map, and how a panel says what to do first."""

from __future__ import annotations

from typing import Iterable, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QToolButton, QWidget

from ..translation import tr


def named_action(parent: QWidget, name: str, icon: QIcon, text: str, tip: str = "") -> QAction:
    """An action of a panel; its tip is its text where there is nothing more to say."""
    action = QAction(icon, text, parent)
    action.setObjectName(name)
    action.setToolTip(tip or text)
    return action


def undo_and_redo(parent: QWidget, undo_name: str, redo_name: str) -> Tuple[QAction, QAction]:
    """Actions with QGIS's shortcuts, which work while the panel or something in it has the keyboard."""
    theme = QgsApplication.getThemeIcon
    undo = named_action(parent, undo_name, theme("/mActionUndo.svg"), tr("Take back"))
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    redo = named_action(parent, redo_name, theme("/mActionRedo.svg"), tr("Redo"))
    redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
    for action in (undo, redo):
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({shortcut})")
        parent.addAction(action)
    return undo, redo


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """A flat button of an action, named after it."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}Button")
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def picking_row(
    parent: QWidget,
    pick: QAction,
    text: str,
    layers: QMenu,
    layers_tip: str,
    others: Iterable[QAction],
    counts: QWidget,
) -> QHBoxLayout:
    """Pick, take from layers, the other actions, and at the end how many there are.

    Parameters
    ----------
    parent : QWidget
    pick : QAction
    text : str
        What its button says beside the icon.
    layers : QMenu
        Of the button that takes from layers, which is named after it.
    layers_tip : str
    others : iterable of QAction
    counts : QWidget
    """
    row = QHBoxLayout()
    row.setSpacing(1)
    picking = tool_button(pick, parent)
    picking.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    pick.setIconText(text)  # of the action, which gives the button its text whenever it changes
    picking.setAutoRaise(False)
    row.addWidget(picking)
    taking = QToolButton(parent)
    taking.setObjectName(f"{layers.objectName()}Button")
    taking.setIcon(QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"))
    taking.setToolTip(layers_tip)
    taking.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    taking.setMenu(layers)
    taking.setAutoRaise(True)
    row.addWidget(taking)
    for action in others:
        row.addWidget(tool_button(action, parent))
    row.addStretch(1)
    row.addWidget(counts)
    return row


def numbered_steps(steps: Iterable[str]) -> str:
    """Steps, each of them HTML, as a numbered list."""
    rows = "".join(f"<li style='margin-bottom: 6px'>{step}</li>" for step in steps)
    return f"<ol style='margin-left: -20px'>{rows}</ol>"
