"""The way of a graphics card, on a processor: derived graph, measured batch, bound tensors, several runs at a time."""

from __future__ import annotations

import dataclasses
import json
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

import numpy as np
import onnxruntime
import pytest
from contract_encoders import write_clay
from fake_encoders import write_mean_encoder
from test_tile_pipeline import Interrupting, contents, write_scene

from terrapatch.model.encoders import bound_runs, cuda_memory, devices, session
from terrapatch.model.encoders.bound_runs import Encoded
from terrapatch.model.encoders.cuda_memory import Cards
from terrapatch.model.encoders.devices import ASKED_FOR, Device, choose_device, providers
from terrapatch.model.encoders.graphs.observing import checking_session
from terrapatch.model.encoders.precision import open_encoder
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.encoders.session import EncoderSession
from terrapatch.model.errors import EncoderError, EngineError, InputError
from terrapatch.model.jobs import embed_plan, set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

MASK = "POLYGON ((500300 3999500, 501900 3999500, 501000 3998100, 500300 3999500))"


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processor stand for graphics cards."""
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("terrapatch.model.encoders.remembered._SETTLED_NS", 0)
    monkeypatch.setattr(bound_runs, "CARDS", "cpu")
    monkeypatch.setattr(session, "providers", lambda *_: ["CPUExecutionProvider"])
    monkeypatch.setattr(session, "is_running_on", lambda *_: True)
    monkeypatch.setattr(embed_plan, "choose_device", lambda wanted: Device(wanted, "asked for"))


def pretend(monkeypatch: pytest.MonkeyPatch, *kinds: str, cards: Optional[Cards] = None) -> None:
    """Let ONNX Runtime have providers of these kinds, and the driver give these cards; unknown where None."""
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [f"{kind}ExecutionProvider" for kind in kinds])
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
    monkeypatch.setattr(cuda_memory, "cards", lambda: cards)
    monkeypatch.setattr(devices, "tensorrt_problem", lambda: "")


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


def own_of(tmp_path: Path, name: str) -> EmbeddingSet:
    return EmbeddingSet.open(tmp_path / name)


@pytest.mark.parametrize(
    ("make", "options"),
    [
        (write_clay, {"wavelengths": (0.66, 0.56, 0.48), "date": "2020-05-18"}),
        (partial(write_clay, batch=3), {"wavelengths": (0.66, 0.56, 0.48), "date": "unknown"}),
        (partial(write_mean_encoder, patch=8, dim=3, shape=(5, "bands", "height", "width"), batch=5), {}),
        (partial(write_mean_encoder, patch=8, dim=3), {"mask_wkt": MASK, "min_valid": 0.1}),
        (partial(write_mean_encoder, patch=8, dim=3), {"refine": 2, "overlap": 8}),
    ],
    ids=["five inputs", "five inputs, three tiles at once", "five tiles at once", "polygons", "finer and overlapping"],
)
def test_every_kind_of_encoder_gives_what_it_gives_on_a_processor(
    tmp_path: Path, cards: None, make: Callable[[Path], Path], options: Dict[str, Any]
) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif", nodata=0), make(tmp_path)
    results = {}
    for device in ("cpu", "cuda"):
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / device), tile=32, device=device, **options)
        results[device] = embed(request, SilentReporter())
    plain, fast = own_of(tmp_path, "cpu"), own_of(tmp_path, "cuda")
    assert results["cuda"]["graph"]["derived"]
    np.testing.assert_array_equal(fast.index, plain.index)
    np.testing.assert_array_equal(fast.valid, plain.valid)
    np.testing.assert_allclose(fast.vectors.astype(np.float32), plain.vectors.astype(np.float32), rtol=2e-3, atol=2e-3)


def test_an_interrupted_run_goes_on_to_the_same_bytes(
    tmp_path: Path, cards: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    scene, encoder = write_scene(tmp_path / "scene.tif", nodata=0), write_mean_encoder(tmp_path, 8, 3)
    request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, device="cuda", batch=5)
    embed(dataclasses.replace(request, out=str(tmp_path / "whole")), SilentReporter())
    for after in (200, 600):
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(after))
    runs = counted(monkeypatch)
    embed(dataclasses.replace(request, batch=None), SilentReporter())
    assert contents(tmp_path / "set") == contents(tmp_path / "whole")
    assert {feeds["pixels"][0][0] for _, feeds in runs} == {5}
    assert len(runs) < 12  # of 64 tiles; the rest were done


def test_a_session_runs_on_the_card_that_its_device_names(
    tmp_path: Path, cards: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: List[int] = []

    def asked(_: Device, number: int, __: Path) -> List[str]:
        opened.append(number)
        return ["CPUExecutionProvider"]

    monkeypatch.setattr(session, "providers", asked)
    encoder = find_encoder(str(write_mean_encoder(tmp_path, 8, 3)))
    EncoderSession(encoder.file, encoder.card, Device("cuda:1", ASKED_FOR))
    open_encoder(encoder, "fp32", Device("cuda:2,0", ASKED_FOR))  # as a sweep does
    open_encoder(encoder, "fp32", Device("cuda:2,0", ASKED_FOR), number=0)
    assert opened == [1, 2, 0]


class TestStart:
    """A card that is there by its provider, and does not start."""

    def fails(self, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
        original = onnxruntime.InferenceSession

        def opened(*arguments: Any, providers: Any, **named: Any) -> Any:
            if providers[0] != "CPUExecutionProvider":
                raise RuntimeError(text)
            return original(*arguments, providers=providers, **named)

        monkeypatch.setattr(onnxruntime, "InferenceSession", opened)

    @pytest.mark.parametrize("text", ["", "CUDA failure 46: all CUDA-capable devices are busy or unavailable"])
    def test_auto_takes_the_processor_and_says_why(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
    ) -> None:
        """With a text, ONNX Runtime raises it; without, it leaves CUDA out, as where its libraries are missing."""
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        monkeypatch.setattr(embed_plan, "choose_device", lambda _: Device("cuda", "onnxruntime has its CUDA provider"))
        if text:
            self.fails(monkeypatch, text)
        else:
            monkeypatch.setattr(session, "providers", lambda *_: ["CPUExecutionProvider"])
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        reporter, runs = SilentReporter(), counted(monkeypatch)
        found = embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, threads=2), reporter)
        why = text or "its libraries were not found"
        assert f"encoder mean8 runs on cpu (onnxruntime has CUDA, but it did not start: {why})" in reporter.notices
        assert (found["device"], found["graph"]["derived"]) == ("cpu", False)
        assert runs[-1][1]["pixels"][1] == "float32"  # the processor's own way

    def test_a_card_that_was_named_is_no_processor(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fails(monkeypatch, "CUDA failure 46: all CUDA-capable devices are busy or unavailable")
        encoder = find_encoder(str(write_mean_encoder(tmp_path, 8, 3)))
        with pytest.raises(InputError, match=r"device cuda:0: ONNX Runtime could not start CUDA \(CUDA failure 46"):
            EncoderSession(encoder.file, encoder.card, Device("cuda:0", ASKED_FOR))
        self.fails(monkeypatch, "Failed to allocate memory for requested buffer of size 1073741824")
        with pytest.raises(EngineError, match="out of memory on loading"):
            EncoderSession(encoder.file, encoder.card, Device("cuda:0", ASKED_FOR))

    def test_graphs_are_compared_all_the_same(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        pretend(monkeypatch, "CUDA", "CPU")
        self.fails(monkeypatch, "CUDA failure 46: all CUDA-capable devices are busy or unavailable")
        file = str(write_mean_encoder(tmp_path, 8, 3))
        assert checking_session(file, Device("cuda", "")).get_providers() == ["CPUExecutionProvider"]
        assert capfd.readouterr() == ("", "")
        Path(file).write_bytes(b"no model")
        with pytest.raises(Exception, match="Protobuf parsing failed"):
            checking_session(file, Device("cuda", ""))

    @pytest.mark.filterwarnings("ignore:Specified provider")
    def test_a_model_that_is_at_fault_is_named(self, tmp_path: Path) -> None:
        encoder = find_encoder(str(write_mean_encoder(tmp_path, 8, 3)))
        encoder.file.write_bytes(b"no model")
        with pytest.raises(EncoderError, match="is not an ONNX model"):
            EncoderSession(encoder.file, encoder.card, Device("cuda", "onnxruntime has its CUDA provider"))

    def test_what_libraries_print_is_kept_off_stdout(
        self, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        pretend(monkeypatch, "CUDA")
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: print("Failed to load libcudart.so.13"))
        devices._load_libraries.cache_clear()
        assert choose_device("auto").name == choose_device("cuda").name == "cuda"
        devices._load_libraries.cache_clear()
        out, err = capfd.readouterr()
        assert (out, err) == ("", "Failed to load libcudart.so.13\n")


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
        pretend(monkeypatch, "Tensorrt", "CUDA", "CPU")
        device = choose_device(name)
        assert (device.name, device.kind, device.cards, device.is_gpu) == (name, kind, numbers, True)

    @pytest.mark.parametrize("name", ["cuda:", "cuda:x", "cuda:1,", "cpu:1", "auto:0", "gpu", ""])
    def test_other_names_are_refused(self, name: str) -> None:
        with pytest.raises(InputError, match="or a card by its number such as cuda:1 or cuda:0,1") as refusal:
            choose_device(name)
        assert refusal.value.code == "device_unknown"

    def test_a_card_is_named_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pretend(monkeypatch, "CUDA")
        with pytest.raises(InputError, match="device is 'cuda:1,1', which names a card twice; name each once"):
            choose_device("cuda:1,1")

    @pytest.mark.parametrize(("name", "what"), [("cuda:1", "CUDA"), ("tensorrt", "TensorRT")])
    def test_a_missing_provider_is_named(self, monkeypatch: pytest.MonkeyPatch, name: str, what: str) -> None:
        pretend(monkeypatch, "CPU")
        with pytest.raises(InputError, match=f"device {name}: this onnxruntime has no {what} provider") as refusal:
            choose_device(name)
        assert refusal.value.code == "device_missing"

    @pytest.mark.parametrize("name", ["cuda", "tensorrt", "cuda:0,1"])
    def test_a_driver_that_gives_no_card_is_told(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        pretend(monkeypatch, "Tensorrt", "CUDA", "CPU", cards=Cards(0, "CUDA driver version is insufficient"))
        why = "CUDA finds no graphics card that it can use (CUDA driver version is insufficient)"
        with pytest.raises(InputError) as refusal:
            choose_device(name)
        assert str(refusal.value) == f"device {name}: {why}; check the NVIDIA driver, or use device cpu"
        assert choose_device("auto") == Device("cpu", why)

    @pytest.mark.parametrize("name", ["cuda:2", "cuda:0,7"])
    def test_a_card_that_there_is_not_is_named(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        pretend(monkeypatch, "CUDA", cards=Cards(2, ""))
        with pytest.raises(InputError) as refusal:
            choose_device(name)
        wanted = "needs to name graphics cards that this machine has: cuda:0, cuda:1"
        assert str(refusal.value) == f"device is '{name}', {wanted}"
        assert choose_device("cuda:0,1").cards == (0, 1)
        assert choose_device("auto").name == "cuda"

    def test_tensorrt_without_its_library_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pretend(monkeypatch, "Tensorrt")
        monkeypatch.setattr(devices, "tensorrt_problem", lambda: "libnvinfer.so.10 is not there")
        with pytest.raises(InputError) as refusal:
            choose_device("tensorrt")
        told = "device tensorrt: libnvinfer.so.10 is not there; install TensorRT 10, or use device cpu"
        assert str(refusal.value) == told

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
