"""One engine that waits for short jobs, so that not each of them starts a process and imports its libraries.

A long run has a process of its own. While the waiting engine works, another job starts one for itself, so that nothing
queues behind anything. It goes after some minutes of idleness, with QGIS, and when an embedding run wants its memory.
"""

from __future__ import annotations

import threading
from typing import Any, Dict, List, NamedTuple, Optional

from ...model.request import Request
from .environment import start_options
from .interpreter import EngineInterpreter, find_interpreter
from .process import EngineProcess
from .progress import Feedback

IDLE_SECONDS = 180.0


# Variables that the engine goes by: folders of encoders and of the cache, devices, threads, places of temporary files
_HEEDED = ("TERRAPATCH_", "XDG_", "HOME", "LOCALAPPDATA", "CUDA_", "OMP_", "TMP", "TEMP")


class _Start(NamedTuple):
    """What an engine was started with: another one is needed where this changes."""

    interpreter: EngineInterpreter
    environment: Dict[str, str]

    @classmethod
    def now(cls) -> _Start:
        interpreter = find_interpreter()
        environment = start_options(keep_libraries=interpreter.keeps_libraries)["env"]
        return cls(interpreter, {name: value for name, value in environment.items() if name.startswith(_HEEDED)})


class IdleEngine:
    """Keeps at most one idle engine. Any thread may call."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._lock = threading.Lock()
        self._engine: Optional[EngineProcess] = None
        self._start: Optional[_Start] = None
        self._timer: Optional[threading.Timer] = None

    def run(self, request: Request, feedback: Feedback) -> Any:
        """Run a short job; returns its result.

        Raises what `EngineProcess.start` and `EngineProcess.run` raise. An engine that died while it was idle is
        replaced without a word; one that dies at work is reported, and the next job gets a new one.
        """
        start = _Start.now()
        engine = self._take(start)
        if engine is None:
            engine = EngineProcess.start(start.interpreter, feedback)
        try:
            return engine.run(request, feedback, keep_alive=True)
        except BaseException:
            if not engine.is_ready:
                engine.end()
            raise
        finally:
            self._give_back(engine, start)

    def engines(self) -> List[EngineProcess]:
        """The engine that waits, if one does."""
        with self._lock:
            return [] if self._engine is None else [self._engine]

    def release(self) -> None:
        """Let the waiting engine go: it ends by itself."""
        with self._lock:
            self._let_go()

    def _take(self, start: _Start) -> Optional[EngineProcess]:
        with self._lock:
            if self._engine is None or self._start != start or not self._engine.is_ready:
                self._let_go()
                return None
            engine, self._engine = self._engine, None
            self._stop_timer()
            return engine

    def _give_back(self, engine: EngineProcess, start: _Start) -> None:
        with self._lock:
            if not engine.is_ready:
                return
            if self._engine is not None:
                engine.close()
                return
            self._engine, self._start = engine, start
            self._timer = threading.Timer(self._idle_seconds, self.release)
            self._timer.daemon = True
            self._timer.start()

    def _let_go(self) -> None:
        self._stop_timer()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


IDLE_ENGINE = IdleEngine()
"""The one of this QGIS."""
