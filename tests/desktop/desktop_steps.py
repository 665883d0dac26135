"""Runs inside QGIS: plays a story step by step with real mouse and key events, and watches the main thread meanwhile.

A story is a generator that is resumed by a timer, so that QGIS's own event loop runs between its steps. It yields
either seconds to wait or a condition to wait for.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Dict, Generator, Iterator, List, Optional, Tuple, Union

from living_garbage import living_garbage
from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QWidget

Step = Union[float, Callable[[], Any]]
Story = Generator[Step, None, None]

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_TICK_MS, _WATCH_MS = 20, 5
_STEP_SECONDS = 240  # for what never comes; a busy machine needs 20
_playing: List[Any] = []


class Desktop:
    """QGIS's window, as a person at the screen has it."""

    def __init__(self, images: Path) -> None:
        self.iface = utils.iface
        self.window = utils.iface.mainWindow()
        self.images = images
        self.report: Dict[str, Any] = {}
        self.stalls: List[Any] = []  # milliseconds, those of the main thread's processor time, stage
        self.stage = "start"
        self.looks_at_every_step = True  # for garbage, which takes longer than most steps
        self.longest_step = _STEP_SECONDS
        self._widgets: Dict[str, QWidget] = {}
        self._last_beat: Optional[Tuple[float, float]] = None
        self._watch = QTimer()
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._beat)

    def widget(self, name: str) -> QWidget:
        """A visible widget by its object name."""
        found = self._known(name)
        assert found is not None, f"no visible widget is called {name}"
        return found

    def shown(self, name: str) -> bool:
        """Whether a widget of this name is on the screen."""
        return self._known(name) is not None

    def _known(self, name: str) -> Optional[QWidget]:
        """A visible widget of the dock or a dialog. Going through all of QGIS's would take a tenth of a second."""
        known = self._widgets.get(name)
        if known is None or sip.isdeleted(known) or not known.isVisible():
            with self._not_counted():
                docks = self.window.findChildren(QDockWidget, "terrapatchDock", _DIRECT)
                dialogs = self.window.findChildren(QDialog, "terrapatchAddEncoder")
                parents = [*docks, *dialogs] or [self.window]
                found = [child for parent in parents for child in parent.findChildren(QWidget, name)]
                found = [child for child in [*parents, *found] if child.objectName() == name and child.isVisible()]
            if not found:
                return None
            self._widgets[name] = found[0]
        return self._widgets[name]

    def click(self, name: str) -> None:
        """Click the middle of a widget."""
        widget = self.widget(name)
        assert widget.isEnabled(), f"{name} cannot be clicked: it is disabled ({widget.toolTip()})"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_map(self, x: float, y: float, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click a place on the map, in map units."""
        canvas = self.iface.mapCanvas()
        place = canvas.getCoordinateTransform().transform(x, y)
        point = QPoint(round(place.x()), round(place.y()))
        QTest.mouseMove(canvas.viewport(), point)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    def tab(self, number: int) -> None:
        """Click a tab of the dock."""
        tabs = self.widget("terrapatchTabs")
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tabs.tabRect(number).center())

    def map_is_drawn(self) -> bool:
        """Whether the canvas shows everything it should."""
        return not self.iface.mapCanvas().isDrawing()

    def picture(self, name: str, widget: Optional[QWidget] = None) -> None:
        """Keep what QGIS's window shows, or another one; the time that takes is not the plugin's."""
        with self._not_counted():
            self.iface.messageBar().clearWidgets()  # QGIS's own news of finished tasks
            QApplication.processEvents()
            assert (widget or self.window).grab().save(str(self.images / f"{name}.png"))

    def look_for_garbage(self) -> None:
        """Let Python collect its garbage in a thread, as it may at any time, and see that nothing in use goes."""
        with self._not_counted():
            found = living_garbage(("desktop_steps",))
        assert not found, f"Python throws away what Qt uses, in stage '{self.stage}': " + "; ".join(found)

    def watch(self) -> None:
        """Begin to measure how long the main thread does not answer."""
        self._last_beat = _now()
        self._watch.start()

    @contextmanager
    def _not_counted(self) -> Iterator[None]:
        """What the test itself does takes time too, which is not the plugin's."""
        if self._last_beat is not None:
            self._beat()
        yield
        if self._last_beat is not None:
            self._last_beat = _now()

    def _beat(self) -> None:
        now = _now()
        if self._last_beat is not None:
            passed, busy = (round(1000 * (end - start)) for start, end in zip(self._last_beat, now))
            self.stalls.append((passed - _WATCH_MS, busy, self.stage))
        self._last_beat = now


def _now() -> Tuple[float, float]:
    """The clock, and the processor time of this thread, which no other program lengthens."""
    return time.perf_counter(), time.thread_time()


def play(story: Callable[[Desktop], Story], images: str, report: str) -> None:
    """Play a story, write its report, leave QGIS."""
    desktop = Desktop(Path(images))
    errors = Path(report).with_name("errors.txt")

    def keep_error(kind: Any, value: Any, trace: Any, *_rest: Any, **_named: Any) -> None:
        """QGIS would show a dialog, which nobody answers."""
        with errors.open("a", encoding="utf-8") as kept:
            kept.write("".join(traceback.format_exception(kind, value, trace)))

    utils.showException = keep_error
    desktop.window.setGeometry(0, 0, 1280, 800)
    steps = story(desktop)
    waiting: Dict[str, Any] = {"for": 0.0, "since": time.monotonic()}
    timer = QTimer(desktop.window)

    def write_report() -> None:
        worst: Dict[str, int] = {}
        busiest: Dict[str, int] = {}
        for stall, busy, stage in desktop.stalls:
            worst[stage] = max(stall, worst.get(stage, 0))
            busiest[stage] = max(busy, busiest.get(stage, 0))
        desktop.report["stall_ms"] = max(worst.values(), default=0)
        desktop.report["stalls_by_stage"] = worst
        desktop.report["busy_by_stage"] = busiest
        Path(report).write_text(json.dumps(desktop.report), encoding="utf-8")

    def leave() -> None:
        timer.stop()
        write_report()
        QgsProject.instance().clear()  # else QGIS asks about temporary layers, and nobody answers
        QTimer.singleShot(0, desktop.iface.actionExit().trigger)

    def step() -> None:
        wanted, waited = waiting["for"], time.monotonic() - waiting["since"]
        try:
            assert not errors.exists(), f"an error in stage '{desktop.stage}'\n{errors.read_text(encoding='utf-8')}"
            if callable(wanted):
                if not wanted():
                    longest = desktop.longest_step
                    assert waited < longest, f"waited {longest} s in stage '{desktop.stage}'"
                    return
            elif waited < wanted:
                return
            if desktop.looks_at_every_step:
                desktop.look_for_garbage()
            waiting["for"] = next(steps)
            waiting["since"] = time.monotonic()
        except StopIteration:
            leave()
        except Exception:
            desktop.report["error"] = traceback.format_exc()
            desktop.window.grab().save(str(desktop.images / "failed.png"))
            write_report()
            os._exit(1)  # at once: nobody answers what a QGIS in trouble asks

    timer.setInterval(_TICK_MS)
    timer.timeout.connect(step)
    timer.start()
    # Qt alone would hold these: to Python's cycle collector the timer, its slot and the story are then one loop of
    # garbage, and it clears the slot while the timer still fires, which ends QGIS.
    _playing.append((timer, step, desktop))
