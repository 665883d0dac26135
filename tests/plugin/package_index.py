"""A package index and a proxy on this computer, which remember what they are asked for."""

from __future__ import annotations

import select
import socket
import ssl
import subprocess
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, List, Optional, Tuple


class PackageIndex:
    """Serves wheels of one package as PEP 503 has it, with a certificate or without; use it in a `with` statement.

    Attributes
    ----------
    url : str
        What pip takes as its index.
    asked : list of str
        Paths.
    """

    def __init__(self, folder: Path, package: str, wheels: Path, certificate: Optional[Tuple[Path, Path]] = None):
        page = folder / "simple" / package / "index.html"
        page.parent.mkdir(parents=True)
        links = []
        for wheel in wheels.glob("*.whl"):
            (folder / wheel.name).write_bytes(wheel.read_bytes())
            links.append(f'<a href="/{wheel.name}">{wheel.name}</a>')
        page.write_text(f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>", encoding="utf-8")
        self.asked: List[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, self.asked, directory=str(folder)))
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if certificate is None else "https"
        self.url = f"{scheme}://localhost:{self._server.server_port}/simple"

    @property
    def place(self) -> str:
        """Host and port."""
        return f"localhost:{self._server.server_port}"

    def __enter__(self) -> PackageIndex:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class Proxy:
    """Passes connections on for those who have the password; use it in a `with` statement.

    Attributes
    ----------
    connected : list of tuple
        What was asked for, and with which authorization.
    """

    def __init__(self) -> None:
        self.connected: List[Tuple[str, str]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Tunnel, self.connected))
        self.port = self._server.server_port

    def __enter__(self) -> Proxy:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def authority_and_certificate(folder: Path) -> Tuple[Path, Tuple[Path, Path]]:
    """An authority that nobody knows, and a certificate with its key for `localhost` that it has signed."""
    new = ("req", "-newkey", "rsa:2048", "-nodes")
    authority, key = folder / "authority.pem", folder / "authority.key"
    request, certificate, own_key = (folder / name for name in ("server.csr", "server.pem", "server.key"))
    extensions = folder / "server.ext"
    extensions.write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n", encoding="ascii")
    for command in (
        (*new, "-x509", "-days", "2", "-subj", "/CN=House authority", "-keyout", key, "-out", authority,
         "-addext", "keyUsage=critical,keyCertSign,cRLSign"),
        (*new, "-subj", "/CN=localhost", "-keyout", own_key, "-out", request),
        ("x509", "-req", "-in", request, "-CA", authority, "-CAkey", key, "-set_serial", "7", "-days", "2",
         "-extfile", extensions, "-out", certificate),
    ):  # fmt: skip
        subprocess.run(["openssl", *map(str, command)], check=True, capture_output=True)
    return authority, (certificate, own_key)


class _Files(SimpleHTTPRequestHandler):
    def __init__(self, asked: List[str], *arguments: Any, **options: Any) -> None:
        self._asked = asked
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        self._asked.append(self.path)
        super().do_GET()

    def log_message(self, *_arguments: object) -> None:
        pass


class _Tunnel(BaseHTTPRequestHandler):
    def __init__(self, connected: List[Tuple[str, str]], *arguments: Any) -> None:
        self._connected = connected
        super().__init__(*arguments)

    def do_CONNECT(self) -> None:
        self._connected.append((self.path, self.headers.get("Proxy-Authorization", "")))
        host, port = self.path.rsplit(":", 1)
        with socket.create_connection((host, int(port))) as there:
            self.send_response(200)
            self.end_headers()
            ends = (self.connection, there)
            while True:
                for end in select.select(ends, [], [])[0]:
                    data = end.recv(1 << 16)
                    if not data:
                        return
                    ends[end is self.connection].sendall(data)

    def log_message(self, *_arguments: object) -> None:
        pass
