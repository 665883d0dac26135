"""A model hub on this machine that behaves as the real one does: two hosts, redirects, ranges, what it states.

The hub's host answers `/{repository}/resolve/{revision}/{path}`: small files itself, with git's SHA-1 as their ETag,
large ones by a redirect to the other host, with X-Linked-Size and X-Linked-ETag. The other host has the bytes.
"""

from __future__ import annotations

import hashlib
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Dict, List, Optional, Tuple, Type

REPOSITORY, REVISION = "somebody/encoder", "0123456789abcdef0123456789abcdef01234567"


@dataclass
class HubFile:
    """A file of the hub, and what goes wrong with it.

    Attributes
    ----------
    content : bytes
    large : bool
        Whether another host has its bytes.
    sent : bytes, optional
        What is sent in place of the content.
    breaks_at : list of int
        Bytes of the file after which the connection ends, one for each answer.
    ranges : bool
        Whether a part can be asked for.
    states_hash : bool
    states_size : bool
    status : list of int
        Answers of the hub before it gives the file.
    location : str
        Where it redirects to, if not to the other host.
    stalls_at : int, optional
        Bytes after which the first answer waits until the hub's `go_on` is set.
    """

    content: bytes
    large: bool = True
    sent: Optional[bytes] = None
    breaks_at: List[int] = field(default_factory=list)
    ranges: bool = True
    states_hash: bool = True
    states_size: bool = True
    status: List[int] = field(default_factory=list)
    location: str = ""
    stalls_at: Optional[int] = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def git_sha1(self) -> str:
        return hashlib.sha1(b"blob %d\0" % len(self.content) + self.content).hexdigest()


class HubServer:
    """Both hosts, running.

    Attributes
    ----------
    files : dict of str to HubFile
        By their path in the repository.
    asked : list of (host, path, headers)
        Every request, in order; host is `hub` or `bytes`.
    go_on : Event
        Lets an answer that stalls go on.
    """

    def __init__(self) -> None:
        self.files: Dict[str, HubFile] = {}
        self.asked: List[Tuple[str, str, Dict[str, str]]] = []
        self.go_on = threading.Event()
        self._servers = {name: ThreadingHTTPServer(("127.0.0.1", 0), self._handler(name)) for name in ("hub", "bytes")}

    def __enter__(self) -> HubServer:
        for server in self._servers.values():
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.go_on.set()
        for server in self._servers.values():
            server.shutdown()
            server.server_close()

    def address(self, host: str = "hub") -> str:
        return f"http://127.0.0.1:{self._servers[host].server_port}"

    def url(self, path: str) -> str:
        return f"{self.address()}/{REPOSITORY}/resolve/{REVISION}/{path}"

    def ranges(self) -> List[Optional[str]]:
        """Which part each request for bytes asked for."""
        return [headers.get("range") for host, _path, headers in self.asked if host == "bytes"]

    def _handler(self, host: str) -> Type[BaseHTTPRequestHandler]:
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                name = self.path.split(f"/resolve/{REVISION}/")[-1].lstrip("/")
                headers = {key.lower(): value for key, value in self.headers.items()}
                hub.asked.append((host, name, headers))
                file = hub.files.get(name)
                if file is None:
                    self._end(404)
                elif host == "hub" and file.status:
                    self._end(file.status.pop(0))
                elif host == "hub" and file.large:
                    stated = {"X-Repo-Commit": REVISION, "Location": file.location or f"{hub.address('bytes')}/{name}"}
                    if file.states_size:
                        stated["X-Linked-Size"] = str(len(file.content))
                    if file.states_hash:
                        stated["X-Linked-ETag"] = f'"{file.sha256}"'
                    self._end(302, stated)
                else:
                    self._give(file)

            def _give(self, file: HubFile) -> None:
                content = file.content if file.sent is None else file.sent
                stated: Dict[str, str] = {"ETag": '"of-the-other-host"'}
                if host == "hub":
                    stated = {"X-Repo-Commit": REVISION, "ETag": f'"{file.git_sha1}"'} if file.states_hash else {}
                start, status = 0, 200
                asked = self.headers.get("Range")
                if asked and file.ranges:
                    start, status = int(asked[len("bytes=") : -1]), 206
                    if start >= len(content):
                        self._end(416, {"Content-Range": f"bytes */{len(content)}"})
                        return
                    stated["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
                end = file.breaks_at.pop(0) if file.breaks_at else len(content)
                self.send_response(status)
                for key, value in {**stated, "Content-Length": str(len(content) - start)}.items():
                    self.send_header(key, value)
                self.end_headers()
                if file.stalls_at is not None:
                    here, file.stalls_at = start + file.stalls_at, None
                    self.wfile.write(content[start:here])
                    hub.go_on.wait()
                    start = here
                self.wfile.write(content[start:end])
                if end < len(content):
                    self.close_connection = True

            def handle(self) -> None:
                with suppress(ConnectionError):  # whoever asked has gone
                    super().handle()

            def _end(self, status: int, headers: Optional[Dict[str, str]] = None) -> None:
                self.send_response(status)
                for key, value in {**(headers or {}), "Content-Length": "0"}.items():
                    self.send_header(key, value)
                self.end_headers()

            def log_message(self, *_words: Any) -> None:
                """Nothing to standard error."""

        return Handler
