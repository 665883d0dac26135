"""What `doctor` tells of a machine."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any, List

import onnxruntime
import pytest

from terrapatch.model import cli
from terrapatch.model.encoders import cuda_memory, devices
from terrapatch.model.encoders.cuda_memory import Cards
from terrapatch.model.encoders.devices import Device, tensorrt_problem
from terrapatch.model.errors import EngineError
from terrapatch.model.jobs import doctor as doctor_module
from terrapatch.model.jobs.doctor import cards_of, doctor, graphics_cards
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.messages import Message
from terrapatch.model.protocol import DoctorRequest
from terrapatch.model.results import check_result

TOLD = """0, NVIDIA H100 80GB HBM3, 580.82.07, 81559 MiB, 81008 MiB
1, NVIDIA RTX A2000, 580.82.07, [N/A], [N/A]
No devices were found
"""


def test_cards_are_read_from_what_the_driver_prints() -> None:
    first, second = cards_of(TOLD)
    assert first == {
        "number": 0,
        "name": "NVIDIA H100 80GB HBM3",
        "driver": "580.82.07",
        "total_bytes": 81559 << 20,
        "free_bytes": 81008 << 20,
    }
    assert (second["number"], second["total_bytes"], second["free_bytes"]) == (1, None, None)


@pytest.mark.parametrize("error", [FileNotFoundError(), subprocess.TimeoutExpired("nvidia-smi", 1)])
def test_without_a_driver_there_are_no_cards(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def run(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(subprocess, "run", run)
    assert graphics_cards() == []


def test_the_processor_is_timed_and_auto_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_module, "graphics_cards", list)
    found = doctor(DoctorRequest(), SilentReporter())
    check_result(DoctorRequest(), found)
    (device,) = found["devices"]
    assert (device["name"], device["problem"]) == ("cpu", None)
    assert device["tiles_per_second"] > 0
    assert found["processor"]["cores"] == len(os.sched_getaffinity(0))
    assert found["versions"]["onnxruntime"] == onnxruntime.__version__
    assert found["automatic"] == {"name": "cpu", "reason": "this onnxruntime has no CUDA provider"}
    assert "device auto takes cpu: this onnxruntime has no CUDA provider" in found["lines"]
    assert "graphics cards: the NVIDIA driver tells of none" in found["lines"]
    assert found["tensorrt"] == "this onnxruntime has no TensorRT provider"
    assert "TensorRT was not found: this onnxruntime has no TensorRT provider" in found["lines"]


def test_tensorrt_is_told_where_its_libraries_are(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        loaded.append(name)
        if missing:
            raise OSError("no such file")

    loaded: List[str] = []
    assert tensorrt_problem() == "this onnxruntime has no TensorRT provider"
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["TensorrtExecutionProvider"])
    monkeypatch.setattr(devices.ctypes, "CDLL", load)
    missing = True
    assert tensorrt_problem() == f"{loaded[0]} of TensorRT 10 is not where the system looks for libraries"
    missing = False
    assert tensorrt_problem() == ""
    assert set(loaded) <= {"libnvinfer.so.10", "nvinfer_10.dll"}


def test_a_card_that_does_not_work_says_so_and_the_others_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    def pace(_: Any, device: Device) -> float:
        if device.name == "cuda:1":
            raise EngineError("the card is out of order")
        return {"cpu": 10.0, "cuda:0": 2345.0}[device.name]

    monkeypatch.setattr(doctor_module, "graphics_cards", lambda: cards_of(TOLD))
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
    monkeypatch.setattr(cuda_memory, "cards", lambda: None)
    monkeypatch.setattr(doctor_module, "_pace", pace)
    found = doctor(DoctorRequest(), SilentReporter())
    assert [(device["name"], device["tiles_per_second"], device["problem"]) for device in found["devices"]] == [
        ("cpu", 10.0, None),
        ("cuda:0", 2345.0, None),
        ("cuda:1", None, "the card is out of order"),
    ]
    side = found["tile_px"]
    assert f"device cuda:0: 2,345 tiles of {side} px a second by efficientnet-lite0" in found["lines"]
    assert "device cuda:1: the card is out of order" in found["lines"]
    assert "graphics card 0: NVIDIA H100 80GB HBM3, driver 580.82.07, 84.9 GB of 85.5 GB free" in found["lines"]
    assert "graphics card 1: NVIDIA RTX A2000, driver 580.82.07" in found["lines"]


def test_auto_does_not_take_a_card_that_has_just_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    def pace(_: Any, device: Device) -> float:
        if device.is_gpu:
            raise EngineError("the card is out of order")
        return 10.0

    monkeypatch.setattr(doctor_module, "graphics_cards", lambda: cards_of(TOLD))
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
    monkeypatch.setattr(cuda_memory, "cards", lambda: None)
    monkeypatch.setattr(doctor_module, "_pace", pace)
    found = doctor(DoctorRequest(), SilentReporter())
    assert found["automatic"] == {"name": "cpu", "reason": "device cuda:0 does not work"}
    assert "device auto takes cpu: device cuda:0 does not work" in found["lines"]


def test_only_cards_that_this_process_may_use_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_module, "graphics_cards", lambda: cards_of(TOLD))
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
    monkeypatch.setattr(doctor_module, "_pace", lambda *_: 10.0)
    for cards, names in ((Cards(1, ""), ["cpu", "cuda:0"]), (Cards(0, "no device"), ["cpu", "cuda"])):
        monkeypatch.setattr(cuda_memory, "cards", lambda cards=cards: cards)
        found = doctor(DoctorRequest(), SilentReporter())
        assert [device["name"] for device in found["devices"]] == names
    assert found["automatic"]["name"] == "cpu"
    why = "CUDA finds no graphics card that it can use (no device)"
    assert f"device cuda: {why}; check the NVIDIA driver, or use device cpu" in found["lines"]


def test_a_card_that_the_engine_cannot_use_has_its_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_module, "graphics_cards", lambda: cards_of(TOLD))
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    monkeypatch.setattr(doctor_module, "_pace", lambda *_: 10.0)
    lines = doctor(DoctorRequest(), SilentReporter())["lines"]
    assert any(line.startswith("the graphics card is not used: this engine has no CUDA; install") for line in lines)


def test_all_but_versions_can_be_said_in_other_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_module, "graphics_cards", lambda: cards_of(TOLD))
    monkeypatch.setattr(doctor_module, "_pace", lambda *_: 10.0)
    first, *others = doctor(DoctorRequest(), SilentReporter())["lines"]
    assert first.startswith("terrapatch ")
    assert [line for line in others if not isinstance(line, Message)] == []


def test_the_command_prints_lines_or_one_object(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor_module, "_pace", lambda *_: 12.0)
    assert cli.main(["doctor"]) == 0
    lines: List[str] = capsys.readouterr().out.splitlines()
    assert cli.main(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["lines"] == lines
