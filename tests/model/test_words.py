"""Searching by words, from two ONNX files and a tokenizer to ranked patches; the towers agree by construction."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from rasters import write_raster
from test_card import validator
from word_pair import PATCH, read_values, write_text_tower, write_word_pair

from terrapatch.model.cli import main
from terrapatch.model.encoders.card import EncoderCard, read_card
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.encoders.text_tower import text_vectors
from terrapatch.model.errors import EncoderError, InputError
from terrapatch.model.jobs.inspect import text_disagreements
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.protocol import SimilarRequest, TextVectorsRequest
from terrapatch.model.words import Words, read_words

COLOURS = {"red": (200, 0, 0), "green": (0, 200, 0), "blue": (0, 0, 200), "purple": (150, 0, 150)}
# of the 4 x 4 patches of the scene, row by row
SCENE = ["red", "green", "blue", "purple", *["green"] * 8, "blue", "blue", "red", "purple"]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_word_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture(scope="module")
def embedded(pair: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedding set of a scene of sixteen coloured patches."""
    folder = tmp_path_factory.mktemp("scene")
    patches = np.array([COLOURS[name] for name in SCENE], dtype=np.uint8).T.reshape(3, 4, 4)
    raster = write_raster(folder / "scene.tif", patches.repeat(PATCH, axis=1).repeat(PATCH, axis=2))
    assert main(["embed", str(raster), "--encoder", str(pair), "--out", str(folder / "set")]) == 0
    return folder / "set"


def search(embedded: Path, pair: Path, text: str, **options: Any) -> List[dict]:
    request = SimilarRequest(str(embedded), text=text, encoder=str(pair), **options)
    hits: List[dict] = run_job(request, SilentReporter())["hits"]
    return hits


def named(hits: List[dict]) -> List[str]:
    return [SCENE[hit["patch"]] for hit in hits]


class TestSearch:
    def test_patches_that_are_what_the_words_say_come_first(self, embedded: Path, pair: Path) -> None:
        hits = search(embedded, pair, "Red")
        assert named(hits)[:4] == ["red", "red", "purple", "purple"]
        scores = [hit["score"] for hit in hits]
        assert scores[:4] == pytest.approx([1, 1, 0.5**0.5, 0.5**0.5], abs=1e-3)
        assert scores[4:] == pytest.approx([0] * 12, abs=1e-3)
        assert len(hits) == 16

    def test_terms_after_not_are_subtracted(self, embedded: Path, pair: Path) -> None:
        assert named(search(embedded, pair, "purple"))[:2] == ["purple", "purple"]
        hits = search(embedded, pair, "purple, not blue")
        assert named(hits)[:4] == ["red", "red", "purple", "purple"]
        query = 2 * np.array([1, 0, 1]) / 2**0.5 - [0, 0, 1]  # twice what is wanted less what is not
        assert hits[0]["score"] == pytest.approx(query[0] / np.linalg.norm(query), abs=1e-3)
        assert all(hit["score"] < 0 for hit in search(embedded, pair, "red, not green")[-9:])

    @pytest.mark.parametrize(("text", "named"), [("marsh", "'marsh'"), ("red, moor, not marsh", "'moor', 'marsh'")])
    def test_terms_that_mean_nothing_to_the_encoder_are_named(
        self, embedded: Path, pair: Path, text: str, named: str
    ) -> None:
        with pytest.raises(InputError, match=f"Words {named} mean nothing to the encoder pair, .*; use other words"):
            search(embedded, pair, text)

    def test_examples_and_words_go_together(self, embedded: Path, pair: Path) -> None:
        at = ((500_000 + 10 * PATCH * 2.5, 3_999_990),)  # the blue patch of the first row
        hits = search(embedded, pair, "red", at=at)
        assert named(hits)[:2] == ["purple", "purple"]
        assert 2 not in [hit["patch"] for hit in hits]

    def test_on_the_command_line(self, embedded: Path, pair: Path, capsys: pytest.CaptureFixture) -> None:
        command = ["similar", str(embedded), "--text", "green", "--encoder", str(pair), "--top", "9", "--json"]
        assert main(command) == 0
        assert named(json.loads(capsys.readouterr().out)["hits"]) == ["green"] * 9

    def test_the_encoder_is_found_by_the_name_that_the_set_has(
        self, embedded: Path, pair: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRAPATCH_ENCODERS", str(pair.parent))
        request = SimilarRequest(str(embedded), text="red", top=1)
        assert named(run_job(request, SilentReporter())["hits"]) == ["red"]

    def test_with_scale_and_bias_a_hit_has_its_probability(self, embedded: Path, pair: Path, tmp_path: Path) -> None:
        calibrated = write_word_pair(tmp_path, scale=4.0, bias=-1.0)
        first = search(embedded, calibrated, "red")[0]
        assert first["probability"] == pytest.approx(1 / (1 + np.exp(-3)), abs=1e-3)
        assert "probability" not in search(embedded, calibrated, "red, not blue")[0]
        assert "probability" not in search(embedded, pair, "red")[0]

    def test_in_a_dataset(self, embedded: Path, pair: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
        (tmp_path / "scenes.txt").write_text(f"{embedded.parent / 'scene.tif'}\n", encoding="utf-8")
        dataset = str(tmp_path / "dataset")
        assert main(["embed-many", str(tmp_path / "scenes.txt"), "--encoder", str(pair), "--out", dataset]) == 0
        capsys.readouterr()
        command = ["similar", dataset, "--text", "blue, not red", "--encoder", str(pair), "--top", "3", "--json"]
        assert main(command) == 0
        assert named(json.loads(capsys.readouterr().out)["hits"]) == ["blue"] * 3
        calibrated = write_word_pair(tmp_path, scale=4.0, bias=-1.0)
        assert search(Path(dataset), calibrated, "red")[0]["probability"] == pytest.approx(
            1 / (1 + np.exp(-3)), abs=1e-3
        )
        assert "probability" not in search(Path(dataset), calibrated, "red, not blue")[0]

    def test_the_worker_gives_the_vectors(self, pair: Path) -> None:
        digest = read_values(pair)["sha256"][:8]
        given = run_job(TextVectorsRequest(str(pair), digest, "purple, not green"), SilentReporter())
        assert given["wanted"] == [pytest.approx([0.5**0.5, 0, 0.5**0.5])]
        assert given["unwanted"] == [pytest.approx([0, 1, 0])]

    def test_what_cannot_be_searched_is_refused(self, embedded: Path, pair: Path, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="0 positive examples"):
            run_job(SimilarRequest(str(embedded)), SilentReporter())
        with pytest.raises(InputError, match=r"Words need the encoder pair .* give its file by --encoder"):
            run_job(SimilarRequest(str(embedded), text="red"), SilentReporter())
        with pytest.raises(EncoderError, match="Encoder efficientnet-lite0 knows no words; embed with one that does"):
            run_job(TextVectorsRequest("efficientnet-lite0", "", "red"), SilentReporter())
        with pytest.raises(EncoderError, match=r"by a file with SHA-256 abababab…, the encoder pair in"):
            run_job(TextVectorsRequest(str(pair), "ab" * 32, "red"), SilentReporter())
        reduced = tmp_path / "reduced"
        assert main(["reduce", str(embedded), "--dims", "2", "--out", str(reduced)]) == 0
        with pytest.raises(
            InputError, match="was reduced to vectors of 2 numbers, words have as many as the encoder gives"
        ):
            search(reduced, pair, "red")


class TestTerms:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("solar panels", Words(("solar panels",), ())),
            (" Solar  panels , ,not clouds,- snow,nothing", Words(("Solar panels", "nothing"), ("clouds", "snow"))),
            ("NOT clouds, ponds", Words(("ponds",), ("clouds",))),
            ("not, ponds", Words(("not", "ponds"), ())),
        ],
    )
    def test_are_read(self, text: str, words: Words) -> None:
        assert read_words(text) == words

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "name nothing that is wanted"),
            ("not clouds", "'not clouds' name nothing that is wanted"),
            (", ,-", "name nothing"),
            (",".join(["a"] * 21), "have 21 terms between commas, at most 20"),
            ("a" * 201, "has 201 letters, at most 200"),
        ],
    )
    def test_have_limits(self, text: str, message: str) -> None:
        with pytest.raises(InputError, match=message):
            read_words(text)

    def test_are_put_into_every_template_and_averaged(self, tmp_path: Path) -> None:
        file = write_word_pair(tmp_path, templates=["{}", "{} with blue"])
        (vector,) = text_vectors(find_encoder(str(file)), ["red"])
        wanted = np.array([1, 0, 0]) + np.array([1, 0, 1]) / 2**0.5
        assert vector == pytest.approx(wanted / np.linalg.norm(wanted), abs=1e-6)

    def test_that_are_too_long_are_cut(self, pair: Path) -> None:
        (vector,) = text_vectors(find_encoder(str(pair)), ["red " * 30 + "blue"])
        assert vector == pytest.approx([1, 0, 0])

    def test_stay_as_they_are_written_where_the_model_wants_that(self, tmp_path: Path) -> None:
        file = write_word_pair(tmp_path, lowercase=False)
        assert text_vectors(find_encoder(str(file)), ["Red"]).tolist() == [[0, 0, 0]]


class TestCard:
    def test_follows_the_schema_and_is_written_again(self, pair: Path) -> None:
        values = read_values(pair)
        validator().validate(values)
        assert read_card(pair.with_suffix(".json")).to_dict()["text"] == values["text"]

    def test_texts_change_no_identity_of_sets(self, pair: Path) -> None:
        values = read_values(pair)
        without = EncoderCard.from_dict({key: part for key, part in values.items() if key != "text"}, "card")
        assert EncoderCard.from_dict(values, "card").digest() == without.digest()
        assert "text" not in without.to_dict()

    @pytest.mark.parametrize(
        ("changes", "words", "by_schema"),
        [
            ({"model": "../text.onnx"}, "leads out|not a file beside", True),
            ({"model": "a/text.onnx"}, "text.model is 'a/text.onnx', needs a file .onnx beside", True),
            ({"tokenizer": "/etc/passwd"}, "not a file beside", True),
            ({"tokenizer": "vocabulary.txt"}, "text.tokenizer is 'vocabulary.txt'", True),
            ({"sha256": "abc"}, "text.sha256 is 'abc', needs a SHA-256", True),
            ({"length": 0}, "text.length is 0, needs to be 1 to 1024", True),
            ({"length": 10**6}, "text.length is 1000000", True),
            ({"pad_id": -1}, "text.pad_id is -1", True),
            ({"templates": ["no place"]}, "text.templates hold 'no place'", True),
            ({"templates": ["{} {}"]}, "with one {} in place", False),
            ({"templates": ["{}"] * 101}, "are 101, needs 100 at most", True),
            ({"scale": float("inf")}, "text.scale is inf", False),
            ({"colour": 1}, "unknown keys colour", True),
            ({"length": "8"}, "length is '8', needs int", True),
        ],
    )
    def test_what_it_says_of_texts_has_bounds(self, pair: Path, changes: dict, words: str, by_schema: bool) -> None:
        values = read_values(pair)
        wrong = {**values, "text": {**values["text"], **changes}}
        with pytest.raises(EncoderError, match=words):
            EncoderCard.from_dict(wrong, "card.json")
        assert validator().is_valid(wrong) != by_schema


class TestFiles:
    def test_that_fit_are_told_as_such(self, pair: Path) -> None:
        assert text_disagreements(pair, read_card(pair.with_suffix(".json"))) == []

    @pytest.mark.parametrize(
        ("damage", "words"),
        [
            (lambda folder: (folder / "tokenizer.json").unlink(), "tokenizer.json, which is missing"),
            (lambda folder: (folder / "tokenizer.json").write_text("{}"), "names .*restore it"),
            (lambda folder: (folder / "pair-text.onnx").write_bytes(b"no model"), "names .*restore it"),
        ],
    )
    def test_that_are_others_are_refused(self, tmp_path: Path, damage: Any, words: str) -> None:
        file = write_word_pair(tmp_path)
        damage(tmp_path)
        (told,) = text_disagreements(file, read_card(file.with_suffix(".json")))
        assert words.split(" .*")[0] in told

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"output": "pooled"}, "has no output 'pooled'; mend text.output"),
            (
                {"attention_mask": "mask"},
                "takes inputs ['attention_mask', 'input_ids'], its card names ['input_ids', 'm",
            ),
        ],
    )
    def test_that_do_other_than_the_card_says_are_told(self, tmp_path: Path, changes: dict, words: str) -> None:
        file = write_word_pair(tmp_path, **changes)
        (told,) = text_disagreements(file, read_card(file.with_suffix(".json")))
        assert words in told

    def test_vectors_of_another_length_are_told(self, tmp_path: Path) -> None:
        write_word_pair(tmp_path)
        write_text_tower(tmp_path / "wide.onnx", dim=5)
        file = tmp_path / "pair.onnx"
        values = read_values(file)
        values["text"].update(model="wide.onnx", sha256=model_sha256(tmp_path / "wide.onnx"))
        (told,) = text_disagreements(file, EncoderCard.from_dict(values, "card"))
        assert "gives texts as [8, 5], patches have 3 numbers" in told or "as [2, 5], patches have 3" in told

    def test_a_tokenizer_that_is_none_is_told(self, tmp_path: Path) -> None:
        file = write_word_pair(tmp_path)
        (tmp_path / "tokenizer.json").write_text('{"no": "tokenizer"}', encoding="utf-8")
        values = read_values(file)
        values["text"]["tokenizer_sha256"] = model_sha256(tmp_path / "tokenizer.json")
        (told,) = text_disagreements(file, EncoderCard.from_dict(values, "card"))
        assert "tokenizer.json is not a tokenizer" in told

    def test_a_missing_package_is_named(self, pair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import sys

        from terrapatch.model.encoders.text_tower import open_tokenizer
        from terrapatch.model.errors import EngineError

        monkeypatch.setitem(sys.modules, "tokenizers", None)
        tower = read_card(pair.with_suffix(".json")).text
        with pytest.raises(EngineError, match="Words need the Python package tokenizers"):
            open_tokenizer(pair.parent / "tokenizer.json", tower)
