"""Probing from small tiles up: memory is told from a fixed shape, rims are measured, the tile costs little a patch."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Tuple

import numpy as np
import pytest
from contract_encoders import FLOAT, Graph

from terrapatch.model.encoders import probe
from terrapatch.model.encoders.card_parts import ModelOutput
from terrapatch.model.encoders.probe import propose_card
from terrapatch.model.encoders.probe_inputs import Failure, Trial
from terrapatch.model.encoders.probe_model import probe_model
from terrapatch.model.encoders.probe_sizes import Rung, Sizes, climb
from terrapatch.model.encoders.probe_window import choose_window
from terrapatch.model.encoders.rim import measure_rim
from terrapatch.model.imagery.tile_size import TileSize

SHAPE = {"pixels": (FLOAT, ["batch", 3, "height", "width"])}


def write_hungry(folder: Path) -> Path:
    """Means of 2 px patches, and an array of as many numbers as patches cubed: 67 MB at 32 px, 4.3 GB at 64 px."""
    graph = Graph()
    tokens = graph.sequence("pixels", 2, "means")
    shape = graph.node("Shape", [tokens], "shape")
    count = graph.node("Gather", [shape, graph.constant("second", [1])], "count")
    cube = graph.node("Concat", [count, count, count], "cube", axis=0)
    big = graph.node("Expand", [graph.constant("zero", [[[0.0]]], "float32"), cube], "big")
    nothing = graph.node("ReduceMean", [big], "nothing", keepdims=0)
    graph.node("Add", [tokens, nothing], "tokens")
    return graph.write(folder / "hungry.onnx", SHAPE, {"tokens": ["batch", "n", 3]})


def write_wide(folder: Path, reach: int) -> Path:
    """Means of 8 px patches with so many pixels around each, beyond the tile's rim taken for 0."""
    graph = Graph()
    side = 8 + 2 * reach
    graph.node(
        "AveragePool", ["pixels"], "features", kernel_shape=[side, side], strides=[8, 8], pads=[reach] * 4,
        count_include_pad=1,
    )  # fmt: skip
    return graph.write(folder / f"wide{reach}.onnx", SHAPE, {"features": ["batch", 3, "r", "c"]})


def write_stages(folder: Path) -> Path:
    """Maps of 4, 8 and 16 px and a vector of all, the coarsest not last among the outputs."""
    graph = Graph()
    names = ["/stage1/out", "/stage2/out", "/stage3/out"]
    graph.node("AveragePool", ["pixels"], names[0], kernel_shape=[4, 4], strides=[4, 4])
    graph.node("AveragePool", [names[0]], names[1], kernel_shape=[2, 2], strides=[2, 2])
    graph.node("AveragePool", [names[1]], names[2], kernel_shape=[2, 2], strides=[2, 2])
    graph.node("ReduceMean", [names[2]], "pooled", axes=[2, 3], keepdims=0)
    outputs: Dict[str, list] = {name: ["batch", 3, "r", "c"] for name in (names[0], names[2], names[1])}
    return graph.write(folder / "stages.onnx", SHAPE, {**outputs, "pooled": ["batch", 3]})


@pytest.mark.skipif(not hasattr(probe, "os") or not hasattr(probe.os, "sysconf"), reason="Windows has no such limit")
def test_memory_is_no_property_of_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_hungry(tmp_path)
    monkeypatch.setattr(probe, "memory_limit", lambda _: 4 << 30)
    finding = propose_card(file)
    assert finding.dynamic == {"batch": True, "bands": False, "height": True, "width": True}
    assert "a tile of 64 px ran out of memory: a limit of this machine, not of the model" in finding.found
    assert not [text for text in finding.found if "holds for" in text]
    assert finding.card.fixed_batch is None
    window = finding.card.window
    assert (finding.card.output.patch_px, window.least, window.most) == (2, (2, 2), (1024, 1024))
    assert window.tile == (32, 32)


def test_what_memory_forbids_to_try_is_taken_as_declared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial(write_wide(tmp_path, 0))
    rung = climb(trial, "wide").rungs[0]
    attempt = Trial.attempt

    def small_only(self: Trial, pixels: np.ndarray) -> object:
        return attempt(self, pixels) if pixels.size <= 3 * 32 * 32 else Failure("bad_alloc", out_of_memory=True)

    monkeypatch.setattr(Trial, "attempt", small_only)
    sizes = Sizes(trial, ModelOutput("features", "map", 8, 3), rung, [rung])
    assert (sizes.dynamic["batch"], sizes.dynamic["height"], sizes.dynamic["width"]) == (True, True, True)
    assert "not known for lack of memory, and taken as declared: batch, height, width, square" in sizes.sentences()


def test_a_session_is_a_new_one_after_memory_ran_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial(write_wide(tmp_path, 0))
    before = trial.session

    def exhausted(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(Trial, "run", exhausted)
        failure = trial.attempt(np.zeros((1, 3, 32, 32), np.float32))
    assert isinstance(failure, Failure)
    assert failure.out_of_memory
    assert trial.session is not before
    assert isinstance(trial.attempt(np.zeros((1, 3, 8, 8), np.float32)), dict)
    wrong = trial.attempt(np.zeros((1, 5, 8, 8), np.float32))
    assert isinstance(wrong, Failure)
    assert not wrong.out_of_memory


def test_patches_of_14_px_are_not_taken_for_16(tmp_path: Path) -> None:
    """In tiles of 32, 64 and 96 px as many whole patches of 14 px fit as of 16 px."""
    graph = Graph()
    graph.sequence("pixels", 14, "tokens")
    file = graph.write(tmp_path / "fourteen.onnx", SHAPE, {"tokens": ["batch", "n", 3]})
    card = probe_model(file).card
    assert (card.output.patch_px, card.window.multiple_of, card.window.default) == (14, 14, 224)


def test_several_outputs_are_listed_and_the_deepest_is_proposed(tmp_path: Path) -> None:
    finding = probe_model(write_stages(tmp_path))
    outputs = [(output.name, output.layout, output.patch_px) for output in finding.card.outputs[:3]]
    assert outputs == [("/stage3/out", "map", 16), ("/stage2/out", "map", 8), ("/stage1/out", "map", 4)]
    assert (finding.card.outputs[3].name, finding.card.outputs[3].layout) == ("pooled", "vector")
    assert finding.card.window.multiple_of == 16
    (told,) = [text for text in finding.found if "outputs can hold vectors" in text]
    assert told == (
        "4 outputs can hold vectors ('/stage3/out': map, 3 numbers per 16 px patch; '/stage2/out': map, 3 numbers per "
        "8 px patch; '/stage1/out': map, 3 numbers per 4 px patch; 'pooled': vector, 3 numbers); '/stage3/out', the "
        "deepest, is proposed; for another, put it first among outputs of the card"
    )


def test_one_output_is_not_a_choice(tmp_path: Path) -> None:
    finding = probe_model(write_wide(tmp_path, 0))
    assert len(finding.card.outputs) == 1
    assert not [text for text in finding.found if "can hold vectors" in text]


@pytest.mark.parametrize(("reach", "overlap"), [(0, 0), (8, 16), (16, 32), (24, 48)])
def test_the_overlap_is_what_the_rim_reaches(tmp_path: Path, reach: int, overlap: int) -> None:
    finding = probe_model(write_wide(tmp_path, reach))
    assert finding.card.window.overlap == overlap
    (told,) = [text for text in finding.found if text.startswith("rim effect: ")]
    assert f"from {reach} px on 1.000" in told


def test_a_vector_that_says_where_it_lies_never_agrees() -> None:
    """Half of each vector is the place in the tile: no overlap helps, and that is said."""
    place = np.random.default_rng(3).normal(size=(1, 16, 16, 8))

    def vectors(pixels: np.ndarray) -> np.ndarray:
        means = pixels.reshape(1, 3, 16, 4, 16, 4).mean(axis=(3, 5)).transpose(0, 2, 3, 1)
        return np.concatenate([means, place], axis=-1)

    effect = measure_rim(vectors, 3, 64, 4, 4)
    assert effect is not None
    assert effect.reached < 0.5
    assert "no overlap reaches 0.99, so that a vector also says where in the tile its patch lies" in str(effect)


@pytest.mark.parametrize(
    ("seconds", "wanted"),
    [
        ({32: 0.1, 64: 1.6, 96: 8.1, 128: 25.6}, 32),  # attention: dearer with every patch more
        ({64: 0.5, 128: 2.0, 224: 6.5, 256: 8.0}, 224),  # the same for every patch: the usual size
        ({64: 0.5, 128: 2.0}, 128),
        ({32: 0.001, 224: 0.02}, 224),  # too quick to matter
    ],
)
def test_the_tile_is_the_one_that_costs_little_a_patch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: Dict[int, float], wanted: int
) -> None:
    from terrapatch.model.encoders import probe_window

    trial = Trial(write_wide(tmp_path, 0))
    rungs = [Rung(3, TileSize(side, side), {}, took) for side, took in seconds.items()]
    output = ModelOutput("features", "map", 8, 3)

    def cost(_trial: Trial, _output: ModelOutput, rung: Rung, overlap: int) -> float:
        return rung.seconds / (rung.tile.height // 8) ** 2

    monkeypatch.setattr(probe_window, "_seconds_per_patch", cost)
    monkeypatch.setattr(probe_window, "_seconds", lambda _trial, rung: rung.seconds)
    monkeypatch.setattr(probe_window, "_rim", lambda *_: None)

    class Free:
        tile = TileSize(32, 32)
        resizable: Tuple[bool, bool] = (True, True)

    choice = choose_window(trial, output, Free(), rungs)  # type: ignore[arg-type]
    assert choice.tile == (wanted, wanted)
