"""Forms whose lines wrap get the height that their width asks for; what is longer than the dock scrolls."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFrame, QPushButton, QWidget

_LEAST_WIDTH = {QComboBox: 60, QPushButton: 110, QCheckBox: 110}
"""In pixels: what still says enough in a narrow dock, whatever the language; tooltips say the rest."""


def form_scroll(name: str, form: QWidget) -> QgsScrollArea:
    """An area of that object name in which a form scrolls."""
    area = QgsScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(form)
    for kind, width in _LEAST_WIDTH.items():
        for part in form.findChildren(kind):
            part.setMinimumWidth(min(width, part.minimumSizeHint().width()))
    keep_whole(form)
    return area


def keep_whole(form: QWidget) -> None:
    """Have a widget with a layout never become lower than its wrapped lines need.

    A layout's least height takes every label for one that may be cut; Qt 6 goes by that in areas that scroll.
    """
    form.installEventFilter(_HeightOfWidth(form))


class _HeightOfWidth(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)
            and watched is self.parent()
        ):
            form: QWidget = watched
            layout = form.layout()
            border = form.size() - form.contentsRect().size()  # of a frame
            if layout.hasHeightForWidth():
                height = layout.minimumHeightForWidth(form.width() - border.width())
            else:  # no wrapped line is shown now: the height that was set for some must not stay
                height = layout.minimumSize().height()
            if height + border.height() != form.minimumHeight():
                form.setMinimumHeight(height + border.height())
                around = None if form.isWindow() or form.parentWidget() is None else form.parentWidget().layout()
                if around is not None:
                    around.activate()  # at once, so that no button lies outside the dock for a moment
                layout.update()  # it may have been laid out for the height before
        return False
