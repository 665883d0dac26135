"""Getting an encoder from the dock: nothing without a click and a licence; fetched by the real engine from a server."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QTreeWidget

from terrapatch.plugin.dock.embed.encoder_choice import EncoderChoice
from terrapatch.plugin.dock.encoders.get_encoder_dialog import GetEncoderDialog
from terrapatch.plugin.encoders.encoder_download import ENCODER_DOWNLOAD
from terrapatch.plugin.encoders.own import own_encoders, remove
from terrapatch.plugin.engine.setup import network

sys.path.append(str(Path(__file__).resolve().parents[3] / "model"))
from hub_server import REPOSITORY, REVISION, HubFile, HubServer

SECONDS = 180_000


@pytest.fixture(scope="module")
def dino(tmp_path_factory, write_contract_encoders):
    folder = tmp_path_factory.mktemp("dino")
    write_contract_encoders(f"write_dino(Path({str(folder)!r}), licence='MIT', name='DINO of the <b>hub</b>')")
    return folder / "dino.onnx"


@pytest.fixture
def hub(dino, tmp_path, monkeypatch, own_settings):
    """A hub with one encoder, which a catalogue names, and a profile with none."""
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    card = json.loads(dino.with_suffix(".json").read_text(encoding="utf-8"))
    with HubServer() as server:
        file = HubFile(dino.read_bytes())
        server.files["dino.onnx"] = file
        told = {"licence": "MIT", "licence_url": "https://example.org/mit", "page": "https://example.org/dino"}
        got = {
            "id": "dino", "how": "get", "name": card["name"], "description": "A model.", "repository": REPOSITORY,
            "revision": REVISION, "card": {**{k: v for k, v in card.items() if k != "sha256"}, "id": "dino"},
            "files": [
                {"path": "dino.onnx", "save_as": "dino.onnx", "bytes": len(file.content), "sha256": file.sha256}
            ],
            **told,
        }  # fmt: skip
        made = {
            "id": "own",
            "how": "export",
            "name": "Own",
            "description": "Another.",
            "steps": "python -m <x>",
            **told,
        }
        catalogue = tmp_path / "catalogue.json"
        catalogue.write_text(
            json.dumps({"schema": "terrapatch-catalogue-1", "encoders": [got, made]}), encoding="utf-8"
        )
        monkeypatch.setenv("TERRAPATCH_TEST_HTTP", "1")
        monkeypatch.setenv("TERRAPATCH_CATALOGUE", str(catalogue))
        monkeypatch.setenv("HF_ENDPOINT", server.address())
        yield server
    ENCODER_DOWNLOAD.end()


@pytest.fixture
def dialog(hub, qtbot):
    made = GetEncoderDialog()
    made.deleteLater = lambda: None
    qtbot.addWidget(made)
    return made


def part(dialog, kind, name):
    return dialog.findChild(kind, f"terrapatch{name}")


def begin(dialog) -> None:
    part(dialog, QCheckBox, "AcceptLicence").setChecked(True)
    part(dialog, QPushButton, "GetEncoderBegin").click()


def wait(qtbot) -> None:
    qtbot.waitUntil(lambda: not ENCODER_DOWNLOAD.is_running, timeout=SECONDS)


def said(dialog) -> str:
    return part(dialog, QLabel, "GetEncoderLine").text()


class TestGetEncoder:
    def test_lists_what_there_is_and_fetches_nothing_unless_the_licence_is_accepted(self, dialog, hub):
        rows = part(dialog, QTreeWidget, "Catalogue")
        shown = [[rows.topLevelItem(row).text(column) for column in range(4)] for row in range(2)]
        size = hub.files["dino.onnx"].content
        assert shown == [
            ["DINO of the <b>hub</b>", f"{len(size)} bytes", "MIT", ""],
            ["Own", "", "MIT", "export it yourself"],
        ]
        about = part(dialog, QLabel, "CatalogueAbout").text()
        assert 'href="https://example.org/mit"' in about
        assert "revision 0123456789ab" in about
        assert not part(dialog, QPushButton, "GetEncoderBegin").isEnabled()
        part(dialog, QPushButton, "GetEncoderBegin").click()
        assert not ENCODER_DOWNLOAD.is_running
        dialog.choose("own")
        assert "python -m &lt;x&gt;" in part(dialog, QLabel, "CatalogueAbout").text()
        assert part(dialog, QPushButton, "GetEncoderBegin").isHidden()
        assert hub.asked == []

    def test_is_fetched_checked_listed_and_chosen(self, dialog, hub, qtbot, dino):
        choice = EncoderChoice()
        qtbot.addWidget(choice)
        dialog.encoder_installed.connect(choice.choose)
        lines = []
        ENCODER_DOWNLOAD.changed.connect(
            lambda: lines.append((part(dialog, QProgressBar, "GetEncoderProgress").maximum(), said(dialog)))
        )
        begin(dialog)
        assert not part(dialog, QProgressBar, "GetEncoderProgress").isHidden()
        wait(qtbot)
        assert (0, "Checking it") in lines
        assert said(dialog) == "dino is installed, and in the list of encoders."
        assert choice.encoder.key == "dino"
        assert choice.encoder.file.read_bytes() == dino.read_bytes()
        assert part(dialog, QTreeWidget, "Catalogue").topLevelItem(0).text(3) == "installed"
        assert part(dialog, QPushButton, "GetEncoderBegin").isHidden()
        remove(choice.encoder.file)
        assert own_encoders() == []

    def test_a_wrong_file_is_told_and_not_listed(self, dialog, hub, qtbot):
        hub.files["dino.onnx"].sent = hub.files["dino.onnx"].content[::-1]
        begin(dialog)
        wait(qtbot)
        assert "has SHA-256" in said(dialog)
        assert not part(dialog, QLabel, "GetEncoderLineIcon").isHidden()
        assert own_encoders() == []
        assert part(dialog, QPushButton, "GetEncoderBegin").isEnabled()

    def test_cancel_keeps_what_came_and_the_next_time_goes_on(self, dialog, hub, qtbot, tmp_path):
        content, arrived = hub.files["dino.onnx"].content, len(hub.asked)
        hub.files["dino.onnx"].stalls_at = 300
        begin(dialog)
        staged = tmp_path / "profile" / "terrapatch" / "encoders" / f".getting-dino-{REVISION[:8]}" / "dino.onnx.part"
        qtbot.waitUntil(lambda: len(hub.asked) > arrived + 1, timeout=SECONDS)
        part(dialog, QPushButton, "GetEncoderCancel").click()
        wait(qtbot)
        hub.go_on.set()
        assert said(dialog) == "Stopped. What was fetched is kept: Get goes on there."
        staged.parent.mkdir(parents=True, exist_ok=True)
        staged.write_bytes(content[:300])
        begin(dialog)
        wait(qtbot)
        assert [facts.key for facts in own_encoders()] == ["dino"]
        assert hub.ranges()[-1] == "bytes=300-"


def test_the_proxy_of_qgis_reaches_the_engine(dialog, hub, qtbot, monkeypatch):
    """The proxy is a server that has the file whatever host is asked; the hub's address leads nowhere."""
    monkeypatch.setattr(network, "network_environment", lambda folder: {"http_proxy": hub.address(), "no_proxy": ""})
    monkeypatch.setenv("HF_ENDPOINT", "http://localhost:9")
    hub.files["dino.onnx"].large = False
    begin(dialog)
    wait(qtbot)
    assert said(dialog) == "dino is installed, and in the list of encoders."
    assert [headers["host"] for _host, _name, headers in hub.asked] == ["localhost:9"]
