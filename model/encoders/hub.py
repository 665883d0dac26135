"""Asking a model hub for a file: over https alone, past redirects, with what the hub states of the file.

The hub is huggingface.co, or a mirror that the variable HF_ENDPOINT names. It answers with a redirect to the host that
has the bytes, and states size and SHA-256 of large files in that first answer (X-Linked-Size, X-Linked-ETag); small
files have the SHA-1 by which git knows them as their ETag.
"""

from __future__ import annotations

import http.client
import os
import re
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from typing import IO, Any, Dict, List, Optional
from urllib.parse import quote, urlsplit

from ... import __version__
from ..errors import EngineError, InputError

HUB = "https://huggingface.co"
SECONDS_TO_ANSWER = 30.0
_TOKEN = "HF_TOKEN"  # nosec B105  # the name of a variable
_PLAIN_HTTP = "TERRAPATCH_TEST_HTTP"  # tests have a server of their own on this machine
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_SHA256, _SHA1 = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{40}")
_MOST_REDIRECTS = 6


@dataclass(frozen=True)
class Stated:
    """What the hub says of a file; None where it says nothing."""

    size: Optional[int]
    sha256: Optional[str]
    git_sha1: Optional[str]


@dataclass
class RemoteFile:
    """A file that is being read.

    Attributes
    ----------
    stated : Stated
    start : int
        Where in the file the stream begins.
    size : int, optional
        Of the whole file.
    stream : file
        Of bytes; to be closed.
    """

    stated: Stated
    start: int
    size: Optional[int]
    stream: IO[bytes]


class HubUnreachable(EngineError):
    """The connection failed, or the server had no time; trying again may help."""

    default_code = "network"


def file_url(repository: str, revision: str, path: str) -> str:
    """Address of a file at a revision."""
    hub = os.environ.get("HF_ENDPOINT", "").rstrip("/") or HUB
    return f"{hub}/{quote(repository)}/resolve/{quote(revision)}/{quote(path)}"


def open_remote(url: str, page: str, start: int = 0) -> RemoteFile:
    """Begin to read a file, from a byte on where the server can do that.

    Parameters
    ----------
    url : str
    page : str
        Address where people read about the file, for messages.
    start : int
        First byte wanted; look at `RemoteFile.start` for where the stream really begins.

    Raises
    ------
    InputError
        When the address is not https, or its owner wants an account that has accepted the licence.
    EngineError
        When the file is not there.
    HubUnreachable
        When the server does not answer.
    """
    _require_https(url)
    headers = {"User-Agent": f"terrapatch/{__version__}", "Accept-Encoding": "identity"}
    if os.environ.get(_TOKEN):
        headers["Authorization"] = f"Bearer {os.environ[_TOKEN]}"
    if start:
        headers["Range"] = f"bytes={start}-"
    hops = _Redirects()
    opener = urllib.request.build_opener(hops, urllib.request.HTTPSHandler(context=_certificates()))
    try:
        answer = opener.open(urllib.request.Request(url, headers=headers), timeout=SECONDS_TO_ANSWER)  # nosec B310
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 416 and start:  # nothing is left to read
                return open_remote(url, page)
            raise _refusal(error, url, page) from error
    except (OSError, http.client.HTTPException) as error:  # URLError is an OSError
        raise _unreachable(url, error) from error
    stated = _stated([*hops.passed, answer.headers])
    if answer.status != 206:
        length = answer.headers.get("Content-Length")
        return RemoteFile(stated, 0, stated.size or (int(length) if length else None), answer)
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", answer.headers.get("Content-Range", ""))
    if found is None or int(found[1]) != start:
        answer.close()
        return open_remote(url, page)
    return RemoteFile(stated, start, stated.size if found[2] == "*" else int(found[2]), answer)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https alone, keeps what each answer said, and shows a token to nobody but the hub."""

    max_redirections = _MOST_REDIRECTS

    def __init__(self) -> None:
        self.passed: List[Message] = []

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        _require_https(newurl)
        self.passed.append(headers)
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        if following is not None and urlsplit(newurl).netloc != urlsplit(req.full_url).netloc:
            following.remove_header("Authorization")
        return following


def _require_https(url: str) -> None:
    parts = urlsplit(url)
    tested = os.environ.get(_PLAIN_HTTP) == "1" and parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not (parts.scheme == "http" and tested):
        raise _not_https(url)


def _not_https(url: str) -> InputError:
    return InputError(
        "The address {url} is not https; TerraPatch fetches encoders over https alone.", "not_https", url=url
    )


def _stated(answers: List[Message]) -> Stated:
    """The first answer that states a thing counts: later ones are of hosts that only have the bytes."""
    found: Dict[str, str] = {}
    for headers in answers:
        etag = (headers.get("X-Linked-ETag") or headers.get("ETag") or "").strip('W/"')
        if "X-Linked-Size" in headers:
            found.setdefault("size", headers["X-Linked-Size"])
        if "X-Linked-ETag" in headers and _SHA256.fullmatch(etag):
            found.setdefault("sha256", etag)
        elif "X-Repo-Commit" in headers and _SHA1.fullmatch(etag):
            found.setdefault("git_sha1", etag)
    size = found.get("size", "")
    return Stated(int(size) if size.isdecimal() else None, found.get("sha256"), found.get("git_sha1"))


def _certificates() -> ssl.SSLContext:
    """What the system trusts, and certifi beside it: some Pythons on macOS know no authorities of their own."""
    context = ssl.create_default_context()
    try:
        import certifi
    except ImportError:
        return context
    context.load_verify_locations(certifi.where())
    return context


def _refusal(error: urllib.error.HTTPError, url: str, page: str) -> Exception:
    if 300 <= error.code < 400:  # to an address that urllib itself refuses
        return _not_https(error.headers.get("Location", "the server's answer"))
    if error.code in (401, 403):
        return InputError(
            "{netloc} gives {url} only to accounts that have accepted its licence (HTTP "
            "{error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.",
            "licence_gated",
            netloc=urlsplit(url).netloc,
            url=_file_name(url),
            error_code=error.code,
            page=page,
        )
    if error.code == 429 or error.code >= 500:
        return HubUnreachable(
            "{netloc} has no time for {url} now (HTTP {error_code}); try again later.",
            netloc=urlsplit(url).netloc,
            url=_file_name(url),
            error_code=error.code,
        )
    return EngineError(
        "{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of "
        "your own.",
        "not_there",
        url=url,
        error_code=error.code,
        page=page,
    )


def _unreachable(url: str, error: Exception) -> HubUnreachable:
    reason = " ".join(str(getattr(error, "reason", "") or error or type(error).__name__).split())
    return HubUnreachable(
        "{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what "
        "was fetched so far is kept.",
        netloc=urlsplit(url).netloc,
        reason=reason,
    )


def _file_name(url: str) -> str:
    return urlsplit(url).path.rsplit("/", 1)[-1]
