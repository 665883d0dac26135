"""Several runs of an encoder at the same time: on one session or, on several graphics cards, on one for each."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import Iterable, Iterator, List, Mapping, Optional, Protocol, Sequence

import numpy as np

from ..errors import EngineError
from ..messages import Message
from .bound_runs import Encoded
from .card import EncoderCard
from .devices import Device
from .model_inputs import PixelGraph

Feeds = Mapping[str, np.ndarray]


class TileEncoder(Protocol):
    """What a run asks an encoder for; any number of threads may."""

    card: EncoderCard
    device: Device
    batch: Optional[int]
    derived: Optional[PixelGraph]

    def encode(self, feeds: Feeds) -> Encoded:
        """Encode tiles: see `EncoderSession.encode`."""

    def run(self, feeds: Feeds) -> np.ndarray:
        """The vectors alone, as a float32 array of the caller's own."""


class EncoderLanes:
    """Encodes on the next of some sessions that has a lane free; who asks meanwhile waits.

    Parameters
    ----------
    sessions : sequence of TileEncoder
        Of one encoder.
    lanes : int
        Runs at the same time on each of them.
    quick : bool
        Whether a tile was measured to take a processor less than a millisecond.

    Attributes
    ----------
    sessions : list of TileEncoder
    count : int
        Runs at the same time altogether. One less each time that memory runs out at the smallest batch.
    seconds : float
        In which at least one was running.
    """

    def __init__(self, sessions: Sequence[TileEncoder], lanes: int = 1, quick: bool = False) -> None:
        self.sessions = list(sessions)
        self.quick = quick
        self.card, self.device, self.derived = sessions[0].card, sessions[0].device, sessions[0].derived
        self.count = lanes * len(sessions)
        self.seconds = 0.0
        self._lock = threading.Lock()
        self._running, self._since = 0, 0.0
        self._free: SimpleQueue[TileEncoder] = SimpleQueue()
        for _ in range(lanes):
            for session in sessions:
                self._free.put(session)
        # on a graphics card each thread gets handles of its own from CUDA's libraries, which takes a tenth of a second
        self._threads = ThreadPoolExecutor(self.count, thread_name_prefix="lane") if self.device.is_gpu else None
        self._told = self._state()

    @property
    def batch(self) -> Optional[int]:
        """Tiles that one run takes; the least where memory ran out on some of the sessions."""
        return min((session.batch for session in self.sessions if session.batch is not None), default=None)

    @batch.setter
    def batch(self, tiles: Optional[int]) -> None:
        for session in self.sessions:
            session.batch = tiles
        self._told = self._state()

    def encode(self, feeds: Feeds) -> Encoded:
        """As `EncoderSession.encode`."""
        return self._encode(feeds) if self._threads is None else self._threads.submit(self._encode, feeds).result()

    def _encode(self, feeds: Feeds) -> Encoded:
        while True:
            session = self._free.get()
            self._begin()
            try:
                encoded = session.encode(feeds)
            except EngineError as error:
                self._end()
                if error.code == "out_of_memory" and self._drop_lane():
                    continue
                self._free.put(session)
                raise
            except BaseException:
                self._end()
                self._free.put(session)
                raise
            self._end()
            self._free.put(session)
            return encoded

    def run(self, feeds: Feeds) -> np.ndarray:
        """As `EncoderSession.run`."""
        encoded = self.encode(feeds)
        vectors = encoded.vectors.astype(np.float32)
        encoded.release()
        return vectors

    def run_all(self, feeds: Iterable[Feeds]) -> Iterator[np.ndarray]:
        """As `run` for one after the other, in all lanes; no more of `feeds` is asked for than lanes can take."""
        with ThreadPoolExecutor(self.count, thread_name_prefix="lane") as pool:
            ahead: List = []
            for some in feeds:
                ahead.append(pool.submit(self.run, some))
                if len(ahead) > self.count:
                    yield ahead.pop(0).result()
            for future in ahead:
                yield future.result()

    def news(self) -> List[str]:
        """What has changed for want of memory since the last time, for the user."""
        before, self._told = self._told, self._state()
        if self._told == before:
            return []
        tiles, lanes = self._told
        told = Message(
            "out of memory on {device}: going on with {tiles} tile(s) at once",
            device=self.device.name,
            tiles=tiles or 1,
        )
        if lanes > 1 or before[1] > 1:
            told = Message(
                "out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side",
                device=self.device.name,
                tiles=tiles or 1,
                lanes=lanes,
            )
        return [told]

    def _state(self) -> tuple:
        return self.batch, self.count

    def _drop_lane(self) -> bool:
        with self._lock:
            if self.count < 2:
                return False
            self.count -= 1
            return True

    def _begin(self) -> None:
        with self._lock:
            if not self._running:
                self._since = time.perf_counter()
            self._running += 1

    def _end(self) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                self.seconds += time.perf_counter() - self._since
