"""Fetching files from a hub that behaves as the real one does, and as it does on bad days."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Iterator

import numpy as np
import pytest
from hub_server import HubFile, HubServer

from terrapatch.model.encoders import download, hub
from terrapatch.model.encoders.download import fetch
from terrapatch.model.encoders.hub import HubUnreachable, file_url
from terrapatch.model.errors import EngineError, InputError, TerraPatchError

CONTENT = np.random.default_rng(0).bytes(300_000)
PAGE = "https://example.org/encoder"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_SECONDS_BETWEEN_TRIES", 0.0)
    monkeypatch.setattr(download, "_BLOCK", 10_000)
    for name in ("HF_ENDPOINT", "HF_TOKEN", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERRAPATCH_TEST_HTTP", "1")


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer() as running:
        yield running


def test_a_large_file_comes_from_another_host_and_is_checked(server: HubServer, tmp_path: Path) -> None:
    server.files["onnx/model.onnx"] = HubFile(CONTENT)
    told = []
    fetch(server.url("onnx/model.onnx"), tmp_path / "m.onnx", PAGE, tell=told.append)
    assert (tmp_path / "m.onnx").read_bytes() == CONTENT
    assert [host for host, _path, _headers in server.asked] == ["hub", "bytes"]
    assert told == [*range(10_000, 300_001, 10_000)]
    assert [file.name for file in tmp_path.iterdir()] == ["m.onnx"]


def test_a_small_file_is_checked_by_the_hash_of_git(server: HubServer, tmp_path: Path) -> None:
    server.files["LICENSE.md"] = HubFile(b"You may.", large=False)
    fetch(server.url("LICENSE.md"), tmp_path / "LICENSE.md", PAGE)
    assert (tmp_path / "LICENSE.md").read_bytes() == b"You may."
    server.files["LICENSE.md"].sent = b"You must"
    with pytest.raises(EngineError, match=r"has the hash \w{12}…, its server states"):
        fetch(server.url("LICENSE.md"), tmp_path / "again.md", PAGE)
    assert [file.name for file in tmp_path.iterdir()] == ["LICENSE.md"]


def test_a_connection_that_breaks_is_taken_up_where_it_broke(server: HubServer, tmp_path: Path) -> None:
    server.files["m"] = HubFile(CONTENT, breaks_at=[120_000, 200_000])
    fetch(server.url("m"), tmp_path / "m", PAGE)
    assert (tmp_path / "m").read_bytes() == CONTENT
    assert server.ranges() == [None, "bytes=120000-", "bytes=200000-"]


def test_what_an_earlier_run_has_left_is_gone_on_with(server: HubServer, tmp_path: Path) -> None:
    (tmp_path / "m.part").write_bytes(CONTENT[:123_456])
    server.files["m"] = HubFile(CONTENT)
    fetch(server.url("m"), tmp_path / "m", PAGE)
    assert (tmp_path / "m").read_bytes() == CONTENT
    assert server.ranges() == ["bytes=123456-"]


def test_a_part_that_is_whole_already_is_only_checked(server: HubServer, tmp_path: Path) -> None:
    (tmp_path / "m.part").write_bytes(CONTENT)
    server.files["m"] = HubFile(CONTENT)
    told = []
    fetch(server.url("m"), tmp_path / "m", PAGE, tell=told.append)
    assert (tmp_path / "m").read_bytes() == CONTENT
    assert told == []


def test_a_server_without_ranges_begins_anew(server: HubServer, tmp_path: Path) -> None:
    (tmp_path / "m.part").write_bytes(b"x" * 400_000)
    server.files["m"] = HubFile(CONTENT, ranges=False)
    fetch(server.url("m"), tmp_path / "m", PAGE)
    assert (tmp_path / "m").read_bytes() == CONTENT


def test_a_file_that_is_right_already_is_not_asked_for(server: HubServer, tmp_path: Path) -> None:
    (tmp_path / "m").write_bytes(CONTENT)
    fetch(server.url("m"), tmp_path / "m", PAGE, HubFile(CONTENT).sha256, len(CONTENT))
    assert server.asked == []


def test_a_server_that_breaks_off_again_and_again_is_left_with_what_came(server: HubServer, tmp_path: Path) -> None:
    server.files["m"] = HubFile(CONTENT, breaks_at=[50_000] * 9)
    with pytest.raises(HubUnreachable, match="to fetch m ended after 50,000 of 300,000 bytes; try again, it goes on"):
        fetch(server.url("m"), tmp_path / "m", PAGE)
    assert (tmp_path / "m.part").read_bytes() == CONTENT[:50_000]
    assert not (tmp_path / "m").exists()


def test_a_server_without_time_is_asked_again(server: HubServer, tmp_path: Path) -> None:
    server.files["m"] = HubFile(CONTENT, status=[503, 429])
    fetch(server.url("m"), tmp_path / "m", PAGE)
    assert (tmp_path / "m").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("file", "sha256", "kind", "code", "words"),
    [
        (HubFile(CONTENT, sent=CONTENT[:-1] + b"!"), "", EngineError, "checksum", "damaged on the way or is another"),
        (HubFile(CONTENT), "ab" * 32, EngineError, "checksum", "needs abababababab…: it was damaged"),
        (HubFile(CONTENT, sent=CONTENT + b"more"), "", EngineError, "size", "more than the 300,000 bytes that it anno"),
        (HubFile(CONTENT, states_hash=False, large=False), "", EngineError, "checksum", "states no SHA-256"),
        (HubFile(CONTENT, status=[401]), "", InputError, "licence_gated", f"accept it on {PAGE}, and set .* HF_TOKEN"),
        (HubFile(CONTENT, status=[403]), "", InputError, "licence_gated", "HTTP 403"),
        (HubFile(CONTENT, status=[404]), "", EngineError, "not_there", f"HTTP 404.*see {PAGE}"),
        (HubFile(CONTENT, location="http://example.org/m"), "", InputError, "not_https", "http://example.org/m is not"),
        (HubFile(CONTENT, location="file:///etc/passwd"), "", InputError, "not_https", "over https alone"),
    ],
)
def test_what_cannot_be_trusted_is_not_kept(
    server: HubServer, tmp_path: Path, file: HubFile, sha256: str, kind: type, code: str, words: str
) -> None:
    server.files["m"] = file
    with pytest.raises(kind, match=words) as caught:
        fetch(server.url("m"), tmp_path / "m", PAGE, sha256)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_size_other_than_the_catalogue_says_is_refused_before_it_is_fetched(
    server: HubServer, tmp_path: Path
) -> None:
    server.files["m"] = HubFile(CONTENT, states_hash=False)
    with pytest.raises(EngineError, match="has 300,000 bytes, the catalogue says 5"):
        fetch(server.url("m"), tmp_path / "m", PAGE, HubFile(CONTENT).sha256, 5)
    assert list(tmp_path.iterdir()) == []


def test_without_a_network_the_message_says_what_to_look_at(server: HubServer, tmp_path: Path) -> None:
    with pytest.raises(HubUnreachable, match=r"cannot be reached .*check the network and the proxy"):
        fetch("http://127.0.0.1:9/m", tmp_path / "m", PAGE)


def test_a_full_disk_is_told_before(server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download.shutil, "disk_usage", lambda folder: SimpleNamespace(free=5_000_000))
    server.files["m"] = HubFile(CONTENT)
    with pytest.raises(InputError, match=r"has 5\.0 MB free, and m needs 50 MB; make room"):
        fetch(server.url("m"), tmp_path / "m", PAGE)


def test_a_token_goes_to_the_hub_and_not_to_where_it_redirects(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    server.files["m"] = HubFile(CONTENT)
    fetch(server.url("m"), tmp_path / "m", PAGE)
    assert [headers.get("authorization") for _host, _path, headers in server.asked] == ["Bearer secret", None]


def test_a_proxy_of_the_environment_is_asked(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files["m"] = HubFile(b"small", large=False)
    monkeypatch.setenv("http_proxy", server.address())  # it has the file, whatever host is asked
    monkeypatch.setenv("no_proxy", "")
    fetch(f"http://localhost:9/{server.url('m').split('/', 3)[3]}", tmp_path / "m", PAGE)
    assert (tmp_path / "m").read_bytes() == b"small"


@pytest.mark.parametrize("address", ["http://huggingface.co/m", "ftp://127.0.0.1/m", "file:///m"])
def test_plain_http_is_for_tests_on_this_machine_alone(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match="is not https"):
        fetch(address, tmp_path / "m", PAGE)
    monkeypatch.delenv("TERRAPATCH_TEST_HTTP")
    with pytest.raises(InputError, match="is not https"):
        fetch("http://127.0.0.1:9/m", tmp_path / "m", PAGE)


def test_a_mirror_is_named_as_the_hubs_own_tools_take_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert file_url("a/b", "c", "onnx/d e.onnx") == "https://huggingface.co/a/b/resolve/c/onnx/d%20e.onnx"
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example.org/")
    assert file_url("a/b", "c", "d") == "https://mirror.example.org/a/b/resolve/c/d"


def test_every_error_is_one_of_ours() -> None:
    assert issubclass(HubUnreachable, TerraPatchError)
    assert hub.SECONDS_TO_ANSWER < 60
