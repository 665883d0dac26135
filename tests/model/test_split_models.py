"""Models whose weights lie in files of their own: found, hashed, run, copied, and refused where they cannot be."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_card, write_model
from onnx import TensorProto, helper, numpy_helper

from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.external_data import data_files
from terrapatch.model.encoders.model_files import copy_model, model_sha256
from terrapatch.model.encoders.onnx_opening import open_session
from terrapatch.model.encoders.registry import find_encoder, installed
from terrapatch.model.errors import EncoderError, InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.inspect import inspect
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest, InspectRequest

LOCATION = "parts/weights.bin"
LOCATION_BESIDE = "weights.bin"


def write_conv(file: Path, location: str = LOCATION) -> Path:
    """A convolution of 8 px with seeded weights (two bands, three numbers per patch), its weights in another file."""
    file.parent.mkdir(exist_ok=True)
    kernel = np.random.default_rng(0).normal(size=(3, 2, 8, 8)).astype("float32")
    conv = helper.make_node("Conv", ["pixels", "weights"], ["features"], strides=[8, 8])
    write_model(file, [conv], ["batch", 3, "rows", "cols"], [numpy_helper.from_array(kernel, "weights")])
    if location:
        file.parent.joinpath(location).parent.mkdir(exist_ok=True)
        onnx.save(onnx.load(str(file)), str(file), save_as_external_data=True, location=location, size_threshold=0)
    return file


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    file = tmp_path / "scene.tif"
    profile: dict = {"driver": "GTiff", "count": 2, "height": 64, "width": 64, "dtype": "uint8", "crs": "EPSG:32631"}
    with rasterio.open(file, "w", transform=Affine(10, 0, 500_000, 0, -10, 4_000_000), **profile) as dataset:
        dataset.write(np.random.default_rng(0).integers(1, 255, (2, 64, 64)).astype("uint8"))
    return file


def carded(file: Path) -> Path:
    """With the card that the engine proposes, but no scaling."""
    card = inspect(InspectRequest(str(file)), SilentReporter())["card"]
    file.with_suffix(".json").write_text(json.dumps({**card, "scaling": [], "bands_flexible": False}))
    return file


def vectors(scene: Path, encoder: Path, out: Path) -> np.ndarray:
    embed(EmbedRequest(str(scene), str(encoder), str(out)), SilentReporter())
    return np.array(EmbeddingSet.open(out).vectors)


def test_gives_the_vectors_of_the_model_in_one_file(scene: Path, tmp_path: Path) -> None:
    whole, split = tmp_path / "whole.onnx", tmp_path / "split.onnx"
    card = {"outputs": [{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}]}
    write_card(write_conv(whole, ""), **card)
    carded(write_conv(split))
    assert read_card(split.with_suffix(".json")).data_files == (LOCATION,)
    wanted = vectors(scene, whole, tmp_path / "a")
    assert wanted.shape == (64, 3)
    np.testing.assert_array_equal(vectors(scene, split, tmp_path / "b"), wanted)


def test_goes_through_int8_as_the_model_in_one_file_does(scene: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    kernel = np.random.default_rng(1).normal(size=(16, 16)).astype("float32")
    nodes = [
        helper.make_node("Conv", ["pixels", "weights"], ["patches"], strides=[8, 8]),
        helper.make_node("Transpose", ["patches"], ["last"], perm=[0, 2, 3, 1]),
        helper.make_node("MatMul", ["last", "kernel"], ["product"]),
        helper.make_node("Transpose", ["product"], ["features"], perm=[0, 3, 1, 2]),
    ]
    first = np.random.default_rng(0).normal(size=(16, 2, 8, 8)).astype("float32") / 1000
    constants = [numpy_helper.from_array(first, "weights"), numpy_helper.from_array(kernel, "kernel")]
    found = {}
    for name in ("whole", "split"):
        file = tmp_path / name / "encoder.onnx"
        file.parent.mkdir()
        write_model(file, nodes, ["batch", 16, "rows", "cols"], constants)
        if name == "split":
            onnx.save(
                onnx.load(str(file)), str(file), save_as_external_data=True, location=LOCATION_BESIDE, size_threshold=0
            )
        request = EmbedRequest(str(scene), str(carded(file)), str(tmp_path / f"{name}-set"), precision="int8")
        assert embed(request, SilentReporter())["precision"] == "int8"
        found[name] = EmbeddingSet.open(tmp_path / f"{name}-set")
    assert len(found["split"]) == 64
    np.testing.assert_array_equal(found["split"].vectors, found["whole"].vectors)
    assert found["split"].metadata["fidelity"]["cosine_mean"] > 0.99


def test_probing_tells_where_weights_lie(tmp_path: Path) -> None:
    result = inspect(InspectRequest(str(write_conv(tmp_path / "split.onnx"))), SilentReporter())
    assert f"weights lie beside it in {LOCATION}" in result["found"]
    assert result["card"]["data_files"] == [LOCATION]
    result = inspect(InspectRequest(str(write_conv(tmp_path / "whole.onnx", ""))), SilentReporter())
    assert "data_files" not in result["card"]


def test_a_card_that_leaves_weights_out_is_told(tmp_path: Path) -> None:
    file = carded(write_conv(tmp_path / "split.onnx"))
    card = json.loads(file.with_suffix(".json").read_text())
    assert inspect(InspectRequest(str(file)), SilentReporter())["unknown"] == []
    del card["data_files"]
    file.with_suffix(".json").write_text(json.dumps({**card, "sha256": model_sha256(file)}))
    unknown = inspect(InspectRequest(str(file)), SilentReporter())["unknown"]
    assert unknown == [f"card: data_files are [], the model has ['{LOCATION}']"]


def test_changed_weights_are_noticed(scene: Path, tmp_path: Path) -> None:
    file = carded(write_conv(tmp_path / "split.onnx"))
    weights = tmp_path / LOCATION
    weights.write_bytes(bytes(weights.stat().st_size))
    with pytest.raises(EncoderError, match=r"split.onnx with its weights has SHA-256 .*its card was written for"):
        find_encoder(str(file))
    weights.unlink()
    with pytest.raises(EncoderError, match=r"keeps weights in a separate file, weights.bin, that is missing; put"):
        find_encoder(str(file))


def test_weights_that_were_cut_off_are_measured(tmp_path: Path) -> None:
    file = write_conv(tmp_path / "split.onnx", LOCATION_BESIDE)
    weights = tmp_path / LOCATION_BESIDE
    weights.write_bytes(weights.read_bytes()[:-4])
    with pytest.raises(EncoderError, match=r"weights\.bin, which .* of split\.onnx, has 1,532 bytes, needs 1,536:"):
        open_session(file)


def test_weights_elsewhere_than_the_card_says_are_refused(tmp_path: Path) -> None:
    """A card that names none would leave it to ONNX Runtime what else a stranger's model reads; old ones read all."""
    file = carded(write_conv(tmp_path / "model" / "split.onnx", "weights.bin"))
    card = json.loads(file.with_suffix(".json").read_text())
    del card["data_files"]
    file.with_suffix(".json").write_text(json.dumps({**card, "sha256": model_sha256(file)}))
    with pytest.raises(EncoderError, match=r"keeps weights in weights\.bin, its card names none; write a new card"):
        find_encoder(str(file))
    model = onnx.load(str(file), load_external_data=False)
    for entry in model.graph.initializer[0].external_data:
        entry.value = "../../secret.bin" if entry.key == "location" else entry.value
    onnx.save(model, str(file))
    file.with_suffix(".json").write_text(json.dumps({**card, "sha256": model_sha256(file)}))
    with pytest.raises(EncoderError, match=r"weights lie in '\.\./\.\./secret\.bin', which is not a file beside"):
        find_encoder(str(file))


def test_weights_that_are_a_link_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    file = carded(write_conv(tmp_path / "model" / "split.onnx", "weights.bin"))
    weights, elsewhere = file.parent / "weights.bin", tmp_path / "elsewhere.bin"
    weights.rename(elsewhere)
    weights.symlink_to(elsewhere)
    with pytest.raises(EncoderError, match=r"weights\.bin is a link to .*elsewhere\.bin, outside of the model"):
        find_encoder(str(file))


def test_a_cache_of_links_is_a_folder_too(tmp_path: Path) -> None:
    """As Hugging Face keeps models: both files are links into one folder of contents."""
    file = carded(write_conv(tmp_path / "blobs" / "split.onnx", "weights.bin"))
    seen = tmp_path / "snapshot"
    seen.mkdir()
    for part in file.parent.iterdir():
        (seen / part.name).symlink_to(part)
    assert find_encoder(str(seen / "split.onnx")).card.data_files == ("weights.bin",)


def test_is_installed_in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "encoders"
    for name in ("one", "two"):  # with weights of the same name
        (home / name).mkdir(parents=True)
        carded(write_conv(home / name / f"{name}.onnx", "model.data"))
    (home / ".adding-three").mkdir()
    shutil.copy(home / "one" / "one.onnx", home / ".adding-three" / "three.onnx")
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(home))
    assert [encoder.card.id for encoder in installed()] == ["one", "two", "efficientnet-lite0"]
    assert find_encoder("two").file == home / "two" / "two.onnx"


def test_is_copied_with_its_weights(tmp_path: Path) -> None:
    file = carded(write_conv(tmp_path / "split.onnx"))
    target = tmp_path / "copy" / "renamed.onnx"
    target.parent.mkdir()
    copy_model(file, [LOCATION], target)
    assert sorted(str(path.relative_to(target.parent)) for path in target.parent.rglob("*")) == [
        "parts", LOCATION, "renamed.onnx",
    ]  # fmt: skip
    assert model_sha256(target, [LOCATION]) == read_card(file.with_suffix(".json")).sha256
    assert inspect(InspectRequest(str(target)), SilentReporter())["card"]["outputs"][0]["dim"] == 3
    with pytest.raises(InputError, match=r"weights.bin is there already; give the encoder a folder of its own"):
        copy_model(file, [LOCATION], target.with_name("again.onnx"))


def test_a_full_disk_is_told_before_copying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_conv(tmp_path / "split.onnx")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1000))
    target = tmp_path / "copy" / "split.onnx"
    target.parent.mkdir()
    with pytest.raises(InputError, match=r"split.onnx takes .* kB, the disk of .*copy has 1.0 kB free; make room"):
        copy_model(file, [LOCATION], target)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("location", ["../weights.bin", "/etc/passwd", "a/../../b", "C:/w.bin", "..\\w.bin", "C:w", ""])
def test_weights_outside_the_folder_are_refused(tmp_path: Path, location: str) -> None:
    file = write_conv(tmp_path / "split.onnx")
    model = onnx.load(str(file), load_external_data=False)
    for entry in model.graph.initializer[0].external_data:
        if entry.key == "location":
            entry.value = location
    onnx.save(model, str(file))
    with pytest.raises(EncoderError, match=r"which is not a file beside the model; export the model again"):
        find_encoder(str(file))
    card = {"outputs": [{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}], "data_files": [location]}
    write_card(file, **card)
    with pytest.raises(EncoderError, match=r"which is not a file beside the model"):
        find_encoder(str(file))


def test_weights_inside_branches_are_found(tmp_path: Path) -> None:
    def branch(name: str) -> onnx.GraphProto:
        tensor = TensorProto(name=f"{name}_w", data_type=TensorProto.FLOAT, dims=[1])
        tensor.data_location = TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value=f"{name}.bin")
        node = helper.make_node("Constant", [], [f"{name}_out"], value=tensor)
        return helper.make_graph([node], name, [], [helper.make_tensor_value_info(f"{name}_out", 1, [1])])

    node = helper.make_node("If", ["yes"], ["out"], then_branch=branch("then"), else_branch=branch("else"))
    yes = helper.make_tensor_value_info("yes", TensorProto.BOOL, [])
    graph = helper.make_graph([node], "g", [yes], [helper.make_tensor_value_info("out", 1, [1])])
    file = tmp_path / "branches.onnx"
    file.write_bytes(helper.make_model(graph).SerializeToString())
    assert data_files(file) == ("else.bin", "then.bin")
