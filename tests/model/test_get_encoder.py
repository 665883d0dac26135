"""Encoders to get: the catalogue, and one that is fetched, probed, held against its card and installed."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path
from typing import Any, Dict, Iterator, List

import onnx
import pytest
from contract_encoders import write_dino, write_pooled
from hub_server import REPOSITORY, REVISION, HubFile, HubServer

from terrapatch.model.cli import main
from terrapatch.model.encoders import download
from terrapatch.model.encoders.card import EncoderCard
from terrapatch.model.encoders.catalogue import CATALOGUE, read_catalogue
from terrapatch.model.encoders.model_files import companion_files
from terrapatch.model.encoders.probe import propose_card
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.errors import EncoderError, EngineError, InputError
from terrapatch.model.jobs import get_encoder
from terrapatch.model.jobs.encoders import encoders
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EncodersRequest

ROOT = CATALOGUE.parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def get(name: str, **options: Any) -> Dict[str, Any]:
    (card,) = encoders(EncodersRequest(get=name, accept_licence="MIT", **options), SilentReporter())
    return card


class TestCatalogue:
    def test_follows_its_schema(self) -> None:
        jsonschema = pytest.importorskip("jsonschema")
        schema = json.loads((CATALOGUE.parent / "catalogue.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        values = json.loads(CATALOGUE.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator(schema).validate(values)

    def test_what_is_fetched_is_pinned_to_a_commit_and_has_a_card(self) -> None:
        fetched = [entry for entry in read_catalogue() if entry.can_be_fetched]
        assert len(fetched) >= 3
        for entry in fetched:
            assert len(entry.revision) == 40
            names = [file.save_as for file in entry.files]
            assert f"{entry.id}.onnx" in names
            assert len(set(names)) == len(names)
            assert not [name for name in names if "/" in name or name.startswith(".")]
            values = {**(entry.card or {}), "sha256": "0" * 64}
            values["outputs"] = [{**output, "name": output["name"] or "x"} for output in values["outputs"]]
            if "text" in values:
                values["text"] = {**values["text"], "sha256": "0" * 64, "tokenizer_sha256": "0" * 64}
            card = EncoderCard.from_dict(values, entry.id)
            assert (card.id, card.licence) == (entry.id, entry.licence)
            assert set(companion_files(values)) <= set(names)

    def test_what_is_not_fetched_says_how_to_come_by_it(self) -> None:
        others = [entry for entry in read_catalogue() if not entry.can_be_fetched]
        assert {entry.how for entry in others} == {"export", "by-hand"}
        for entry in others:
            assert entry.steps
            assert not entry.files
            if entry.how == "export":
                module = entry.steps.split()[2]
                assert (ROOT / Path(*module.split(".")[1:]).with_suffix(".py")).is_file()

    def test_ids_and_licences_are_words_that_can_be_typed(self) -> None:
        ids = [entry.id for entry in read_catalogue()]
        assert len(set(ids)) == len(ids)
        assert not [entry.licence for entry in read_catalogue() if " " in entry.licence]

    def test_the_command_line_lists_it(self, capsys: pytest.CaptureFixture) -> None:
        assert main(["encoders", "--available", "--json"]) == 0
        listed = json.loads(capsys.readouterr().out)
        assert [item["id"] for item in listed] == [entry.id for entry in read_catalogue()]
        assert not any(item["installed"] for item in listed)
        assert main(["encoders", "--available"]) == 0
        text = capsys.readouterr().out
        assert "dinov2-small           88.5 MB  Apache-2.0" in text
        assert "export it yourself" in text

    def test_a_damaged_catalogue_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "c.json").write_text('{"schema": "other"}', encoding="utf-8")
        monkeypatch.setenv("TERRAPATCH_CATALOGUE", str(tmp_path / "c.json"))
        with pytest.raises(InputError, match=r"c\.json cannot be read .*schema is 'other'"):
            read_catalogue()


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """DINO, the same in two files, and one that gives a vector a window; with their cards."""
    folder = tmp_path_factory.mktemp("models")
    write_dino(folder, licence="MIT")
    write_pooled(folder, licence="MIT")
    whole = onnx.load(str(folder / "dino.onnx"))
    for tensor in whole.graph.initializer:
        if tensor.data_type == onnx.TensorProto.FLOAT:
            onnx.external_data_helper.set_external_data(tensor, "weights.bin")
    onnx.save(whole, str(folder / "split.onnx"))
    return folder


@pytest.fixture
def server(models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A hub with the models, and a catalogue of them; nothing else is installed."""
    for name in ("HF_TOKEN", "TERRAPATCH_ENCODERS"):
        monkeypatch.delenv(name, raising=False)
    with HubServer() as hub:
        monkeypatch.setenv("TERRAPATCH_TEST_HTTP", "1")
        monkeypatch.setenv("HF_ENDPOINT", hub.address())
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        monkeypatch.setenv("TERRAPATCH_CATALOGUE", str(tmp_path / "catalogue.json"))
        write_catalogue(tmp_path / "catalogue.json", models, hub)
        yield hub


def write_catalogue(file: Path, models: Path, hub: HubServer) -> None:
    dino = json.loads((models / "dino.json").read_text(encoding="utf-8"))
    pooled = json.loads((models / "pooled.json").read_text(encoding="utf-8"))
    nameless = [{**pooled["outputs"][0], "name": None}]
    wrong = [{**dino["outputs"][0], "patch_px": 8}]
    cards = {
        "dino": dino,
        "split": {**dino, "data_files": ["weights.bin"]},
        "pooled": {**pooled, "outputs": nameless},
        "wrong": {**dino, "outputs": wrong},
    }
    sources = {"dino": "dino.onnx", "split": "split.onnx", "pooled": "pooled.onnx", "wrong": "dino.onnx"}
    entries: List[Dict[str, Any]] = []
    for name, card in cards.items():
        files = [{"path": f"onnx/{name}.onnx", "save_as": f"{name}.onnx"}]
        if name == "split":
            files.append({"path": "onnx/weights.bin", "save_as": "weights.bin"})
        for part in files:
            source = sources[name] if part["path"].endswith(".onnx") else "weights.bin"
            hub.files[part["path"]] = HubFile((models / source).read_bytes())
            content = hub.files[part["path"]]
            part.update(bytes=len(content.content), sha256=content.sha256)
        body = {key: value for key, value in {**card, "id": name}.items() if key != "sha256"}
        entries.append(
            {
                "id": name, "how": "get", "name": name, "description": "", "licence": "MIT", "page": hub.address(),
                "licence_url": "https://example.org/mit", "repository": REPOSITORY, "revision": REVISION,
                "files": files, "card": body,
            }
        )  # fmt: skip
    told = {"licence": "MIT", "licence_url": "https://example.org/mit", "page": hub.address()}
    entries.append({"id": "own", "how": "export", "name": "", "description": "", "steps": "python -m x", **told})
    file.write_text(json.dumps({"schema": "terrapatch-catalogue-1", "encoders": entries}), encoding="utf-8")


class TestGet:
    def test_is_fetched_checked_and_listed(
        self, server: HubServer, models: Path, tmp_path: Path, capsys: pytest.CaptureFixture
    ) -> None:
        assert main(["encoders", "--get", "dino", "--accept-licence", "MIT"]) == 0
        home = tmp_path / "data" / "terrapatch" / "encoders"
        assert f"dino is installed: {home / 'dino' / 'dino.onnx'}" in capsys.readouterr().out
        found = find_encoder("dino")
        assert found.file.read_bytes() == (models / "dino.onnx").read_bytes()
        assert sorted(path.name for path in home.rglob("*")) == ["dino", "dino.json", "dino.onnx"]
        assert main(["encoders", "--available", "--json"]) == 0
        installed = {item["id"]: item["installed"] for item in json.loads(capsys.readouterr().out)}
        assert installed == {"dino": True, "split": False, "pooled": False, "wrong": False, "own": False}

    @pytest.mark.parametrize("stated", ["exact", "more than there is"])
    def test_all_is_there_before_it_is_checked(
        self, server: HubServer, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stated: str
    ) -> None:
        """Sizes are no whole thousands of bytes, and may be told roughly: the end of fetching is all of it."""
        if stated != "exact":
            file = tmp_path / "catalogue.json"
            catalogue = json.loads(file.read_text(encoding="utf-8"))
            (part,) = catalogue["encoders"][0]["files"]
            del part["sha256"]
            part["about_bytes"] = part.pop("bytes") + 5_000
            file.write_text(json.dumps(catalogue), encoding="utf-8")
        assert len(server.files["onnx/dino.onnx"].content) % 1000
        reporter, when_checked = SilentReporter(), []

        def checked(model: Path) -> Any:
            when_checked.append(reporter.done / reporter.total)
            return propose_card(model)

        monkeypatch.setattr(get_encoder, "propose_card", checked)
        encoders(EncodersRequest(get="dino", accept_licence="MIT", out=str(tmp_path / "mine")), reporter)
        assert when_checked == [1.0]

    def test_weights_in_a_file_of_their_own_come_too(self, server: HubServer, tmp_path: Path) -> None:
        card = get("split", out=str(tmp_path / "mine"))
        assert Path(card["file"]) == tmp_path / "mine" / "split" / "split.onnx"
        assert find_encoder(card["file"]).card.data_files == ("weights.bin",)

    def test_the_name_of_an_output_that_is_not_known_is_that_of_the_model(
        self, server: HubServer, tmp_path: Path
    ) -> None:
        assert get("pooled", out=str(tmp_path))["outputs"][0]["name"] == "features"

    def test_the_first_folder_of_the_variable_is_taken(
        self, server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRAPATCH_ENCODERS", str(tmp_path / "first"))
        assert get("dino")["file"] == str(tmp_path / "first" / "dino" / "dino.onnx")

    def test_what_disagrees_with_its_card_is_not_listed_and_not_fetched_again(
        self, server: HubServer, tmp_path: Path
    ) -> None:
        for _time in range(2):
            with pytest.raises(
                EncoderError, match=r"does not do what the catalogue says .*patch_px is 8, running shows"
            ):
                get("wrong", out=str(tmp_path / "mine"))
        assert len(server.ranges()) == 1
        assert not list((tmp_path / "mine").glob("*.onnx"))
        assert not (tmp_path / "mine" / "wrong").exists()

    def test_a_wrong_file_is_not_kept(self, server: HubServer, tmp_path: Path) -> None:
        file = server.files["onnx/dino.onnx"]
        file.sent = file.content[::-1]
        with pytest.raises(EngineError, match="has SHA-256"):
            get("dino", out=str(tmp_path / "mine"))
        assert [path.name for path in (tmp_path / "mine").rglob("*") if path.is_file()] == []

    def test_the_same_command_goes_on(self, server: HubServer, tmp_path: Path) -> None:
        staged = tmp_path / "mine" / f".getting-dino-{REVISION[:8]}"
        staged.mkdir(parents=True)
        (staged / "dino.onnx.part").write_bytes(server.files["onnx/dino.onnx"].content[:100])
        get("dino", out=str(tmp_path / "mine"))
        assert server.ranges() == ["bytes=100-"]
        assert not staged.exists()

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["--get", "dino"], "comes under the licence MIT: https://example.org/mit. Read it; if you accept it, add "
             "--accept-licence MIT."),
            (["--get", "dino", "--accept-licence", "GPL"], "add --accept-licence MIT (got --accept-licence GPL)."),
            (["--get", "nothing", "--accept-licence", "MIT"], "has dino, split, pooled, wrong, own; choose one"),
            (["--get", "own", "--accept-licence", "MIT"], "Export it from its weights, with a checkout: `python -m"),
            (["--get", "dino", "--available"], "give one of the two"),
        ],
    )  # fmt: skip
    def test_nothing_is_fetched_unless_all_is_said(
        self, server: HubServer, arguments: List[str], words: str, capsys: pytest.CaptureFixture
    ) -> None:
        assert main(["encoders", *arguments]) == 2
        told = capsys.readouterr().err
        assert words in told
        assert told.count("\n") == 1
        assert server.asked == []

    def test_one_that_is_there_is_not_replaced(self, server: HubServer, models: Path, tmp_path: Path) -> None:
        shutil.copy(models / "dino.onnx", tmp_path / "dino.onnx")
        with pytest.raises(InputError, match=r"is in .* already; remove it there"):
            get("dino", out=str(tmp_path))
        assert server.asked == []

    def test_two_do_not_fetch_the_same_at_once(self, server: HubServer, tmp_path: Path) -> None:
        import filelock

        with filelock.FileLock(str(tmp_path / ".getting-dino.lock")), pytest.raises(InputError, match="Another Terra"):
            get("dino", out=str(tmp_path))

    def test_a_folder_that_cannot_be_written_is_told(self, server: HubServer, tmp_path: Path) -> None:
        (tmp_path / "locked" / ".getting-dino.lock").mkdir(parents=True)
        (tmp_path / "taken" / f".getting-dino-{REVISION[:8]}" / "dino.onnx.part").mkdir(parents=True)
        for name in ("locked", "taken"):
            with pytest.raises(InputError, match=rf"folder .*{name} cannot be written \(.*\); choose another"):
                get("dino", out=str(tmp_path / name))

    @pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
    def test_a_full_disk_is_told_and_the_same_command_goes_on(
        self, server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
    ) -> None:
        def full(file: Path, target: Path) -> None:
            raise OSError(code, "no room")

        with monkeypatch.context() as patched:
            patched.setattr(download, "move_file", full)
            with pytest.raises(InputError, match="is full; free some space and run the same command again"):
                get("dino", out=str(tmp_path))
        card = get("dino", out=str(tmp_path))
        content = server.files["onnx/dino.onnx"].content
        assert Path(card["file"]).read_bytes() == content
        assert f"bytes={len(content)}-" in server.ranges()  # what was fetched was still there
