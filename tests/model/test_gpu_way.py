"""The way of a graphics card, on a processor: derived graph, measured batch, bound tensors, several runs at a time."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, List

import numpy as np
import onnxruntime
import pytest
from fake_encoders import write_mean_encoder
from test_tile_pipeline import write_scene

from terrapatch.model.encoders import bound_runs, devices, session
from terrapatch.model.encoders.bound_runs import Encoded
from terrapatch.model.encoders.devices import Device, choose_device, providers
from terrapatch.model.encoders.session import EncoderSession
from terrapatch.model.errors import InputError
from terrapatch.model.jobs import embed_plan
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processor stand for graphics cards."""
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("terrapatch.model.encoders.remembered._SETTLED_NS", 0)
    monkeypatch.setattr(bound_runs, "CARDS", "cpu")
    monkeypatch.setattr(session, "providers", lambda *_: ["CPUExecutionProvider"])
    monkeypatch.setattr(session, "is_running_on", lambda *_: True)
    monkeypatch.setattr(embed_plan, "choose_device", lambda wanted: Device(wanted, "asked for"))


def counted(monkeypatch: pytest.MonkeyPatch) -> List[Any]:
    """What each run of a session got."""
    original, runs = EncoderSession._run_once, []

    def run_once(self: EncoderSession, feeds: Any) -> Encoded:
        runs.append((id(self), {name: (values.shape, values.dtype.name) for name, values in feeds.items()}))
        return original(self, feeds)

    monkeypatch.setattr(EncoderSession, "_run_once", run_once)
    return runs


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
def test_makes_the_set_that_a_processor_makes(
    tmp_path: Path, cards: None, monkeypatch: pytest.MonkeyPatch, dtype: str
) -> None:
    scene = write_scene(tmp_path / "scene.tif", dtype=dtype, nodata=0)
    encoder = write_mean_encoder(tmp_path, 8, 3)
    runs = counted(monkeypatch)
    for device in ("cpu", "cuda"):
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / device), tile=32, device=device)
        embed(request, SilentReporter())
    plain, fast = (EmbeddingSet.open(tmp_path / device) for device in ("cpu", "cuda"))
    np.testing.assert_array_equal(fast.index, plain.index)
    np.testing.assert_array_equal(fast.valid, plain.valid)
    np.testing.assert_allclose(fast.vectors, plain.vectors, rtol=1e-3)
    shape, kind = runs[-1][1]["pixels"]
    assert kind == ("float32" if dtype == "float64" else dtype)
    assert shape[0] == json.loads((tmp_path / "cuda" / "embedding.json").read_text())["batch"]


def test_a_run_has_one_shape_and_the_next_run_knows_it(
    tmp_path: Path, cards: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
    request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "first"), tile=32, device="cuda")
    embed(request, SilentReporter())
    runs = counted(monkeypatch)
    embed(dataclasses.replace(request, out=str(tmp_path / "second")), SilentReporter())
    batch = json.loads((tmp_path / "second" / "embedding.json").read_text())["batch"]
    assert {feeds["pixels"][0][0] for _, feeds in runs} == {batch}
    assert batch == json.loads((tmp_path / "first" / "embedding.json").read_text())["batch"]


def test_two_cards_share_the_tiles(tmp_path: Path, cards: None, monkeypatch: pytest.MonkeyPatch) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
    runs = counted(monkeypatch)
    for device in ("cuda", "cuda:0,1"):
        request = EmbedRequest(
            str(scene), str(encoder), str(tmp_path / device.replace(":", "")), tile=32, device=device, batch=4
        )
        embed(request, SilentReporter())
    one, two = (EmbeddingSet.open(tmp_path / name) for name in ("cuda", "cuda0,1"))
    np.testing.assert_array_equal(one.vectors, two.vectors)
    assert two.metadata["device"] == "cuda:0,1"
    assert len({number for number, _ in runs[-16:]}) == 2


class TestDevices:
    @pytest.mark.parametrize(
        ("name", "kind", "numbers"),
        [
            ("cuda", "cuda", (0,)),
            ("cuda:1", "cuda", (1,)),
            ("cuda:0,2", "cuda", (0, 2)),
            ("tensorrt:3", "tensorrt", (3,)),
        ],
    )
    def test_names_tell_cards(self, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, numbers: Any) -> None:
        provided = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: provided)
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
        device = choose_device(name)
        assert (device.name, device.kind, device.cards, device.is_gpu) == (name, kind, numbers, True)

    @pytest.mark.parametrize("name", ["cuda:", "cuda:x", "cuda:1,", "cpu:1", "auto:0", "gpu", ""])
    def test_other_names_are_refused(self, name: str) -> None:
        with pytest.raises(InputError, match="or a card by its number such as cuda:1 or cuda:0,1") as refusal:
            choose_device(name)
        assert refusal.value.code == "device_unknown"

    def test_a_card_is_named_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
        with pytest.raises(InputError, match="device is 'cuda:1,1', which names a card twice; name each once"):
            choose_device("cuda:1,1")

    @pytest.mark.parametrize(("name", "what"), [("cuda:1", "CUDA"), ("tensorrt", "TensorRT")])
    def test_a_missing_provider_is_named(self, name: str, what: str) -> None:
        with pytest.raises(InputError, match=f"device {name}: this onnxruntime has no {what} provider") as refusal:
            choose_device(name)
        assert refusal.value.code == "device_missing"

    def test_providers_have_the_card_and_a_quick_search(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("terrapatch.model.encoders.cuda_memory.free_bytes", lambda card: 1000 * (card + 1))
        (cuda, options), last = providers(Device("cuda:2", "asked for"), 2, tmp_path)
        assert (cuda, last) == ("CUDAExecutionProvider", "CPUExecutionProvider")
        assert options["device_id"] == 2
        assert options["cudnn_conv_algo_search"] == "HEURISTIC"
        assert options["gpu_mem_limit"] == 2700
        tensorrt, *others = providers(Device("tensorrt:2", "asked for"), 2, tmp_path)
        assert tensorrt[0] == "TensorrtExecutionProvider"
        assert tensorrt[1]["trt_engine_cache_path"] == str(tmp_path / "tensorrt")
        assert others == [(cuda, options), last]
        assert devices.providers(Device("cpu", ""), 0, tmp_path) == ["CPUExecutionProvider"]
