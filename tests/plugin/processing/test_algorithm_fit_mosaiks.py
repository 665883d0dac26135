"""Fit MOSAIKS encoder: one encoder for two scenes, and examples that find their like over there."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, vectors_of

PARANA = "landsat8_parana.tif"
HERE = "732705,737505,-2803875,-2799075 [EPSG:32621]"
OVER_THERE = "742305,747105,-2813475,-2808675 [EPSG:32621]"


@pytest.fixture(scope="module")
def encoder(sample_folder, tmp_path_factory):
    file = tmp_path_factory.mktemp("encoder") / "landsat.onnx"
    run = Run("fitmosaiks", {"INPUT": str(sample_folder / PARANA), "FEATURES": 64, "OUTPUT": str(file)})
    assert run.outputs["OUTPUT"] == str(file)
    return file


def test_writes_an_encoder_and_its_card(encoder):
    card = json.loads(encoder.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["schema"] == "terrapatch-encoder-1"
    assert len(card["bands"]) == 3
    assert card["outputs"][0]["dim"] == 64


def test_same_seed_same_encoder(encoder, sample_folder, tmp_path):
    for seed, same in ((0, True), (1, False)):
        file = tmp_path / f"{seed}.onnx"
        parameters = {"INPUT": str(sample_folder / PARANA), "FEATURES": 64, "SEED": seed, "OUTPUT": str(file)}
        Run("fitmosaiks", parameters)
        assert (file.read_bytes() == encoder.read_bytes()) is same


def test_two_scenes_compare(encoder, sample_folder):
    layers = []
    for extent in (HERE, OVER_THERE):
        parameters = {"INPUT": str(sample_folder / PARANA), "ENCODER_FILE": str(encoder), "EXTENT": extent}
        layers.append(Run("embedraster", {**parameters, "OUTPUT": "memory:"}))
    here, there = (run.layer() for run in layers)
    assert set(column(here, "encoder")) == set(column(there, "encoder"))
    assert here.setSubsetString('"patch" = 17')
    hits = Run("findsimilar", {"INPUT": there, "EXAMPLES": here, "TOP_N": 3, "OUTPUT": "memory:"})
    example = vectors_of(here)[0].astype(np.float64)
    vectors = vectors_of(there).astype(np.float64)
    cosines = vectors @ example / np.linalg.norm(vectors, axis=1) / np.linalg.norm(example)
    assert column(hits.layer(), "score") == pytest.approx(np.sort(cosines)[::-1][:3], abs=1e-5)
    best = column(there, "patch")[np.argsort(-cosines)[:3]]
    assert column(hits.layer(), "patch").tolist() == best.tolist()


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"OUTPUT": "/tmp/encoder.bin"}, r"OUTPUT is /tmp/encoder.bin, needs a name that ends in .onnx"),
        ({"OUTPUT": "/no/such/encoder.onnx"}, r"the folder /no/such does not exist"),
        ({"BANDS": [7]}, r"[Bb]and 7 does not exist"),
        ({"PATCH_SIZE": 100_000, "OUTPUT": "/tmp/never.onnx"}, r"100000"),
    ],
)
def test_bad_input(parameters, message, sample_folder, tmp_path):
    given = {"INPUT": str(sample_folder / PARANA), "OUTPUT": str(tmp_path / "x.onnx")}
    with pytest.raises(AlgorithmFailed, match=message):
        Run("fitmosaiks", {**given, **parameters})
    assert list(tmp_path.iterdir()) == []


def test_a_json_file_that_is_no_card_stays(sample_folder, tmp_path):
    (tmp_path / "scene.json").write_text('{"years": "of work"}')
    parameters = {"INPUT": str(sample_folder / PARANA), "FEATURES": 64, "OUTPUT": str(tmp_path / "scene.onnx")}
    with pytest.raises(AlgorithmFailed, match=r"card would replace .*scene\.json, which is not a card"):
        Run("fitmosaiks", parameters)
    assert (tmp_path / "scene.json").read_text() == '{"years": "of work"}'


def test_an_earlier_encoder_is_replaced_with_its_card(encoder, sample_folder, tmp_path):
    file = tmp_path / "again.onnx"
    for bands, count in (("3,2,1", 3), ("2,1", 2)):
        Run("fitmosaiks", {"INPUT": str(sample_folder / PARANA), "BANDS": bands, "FEATURES": 16, "OUTPUT": str(file)})
        assert len(json.loads(file.with_suffix(".json").read_text())["bands"]) == count
