"""Probing says what a model takes and gives by running it, and never believes what the file declares."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
import rasterio
from affine import Affine
from contract_encoders import (
    FLOAT,
    Graph,
    write_channels_last,
    write_clay,
    write_clay_v0,
    write_cnn,
    write_dino,
    write_lying,
    write_pooled,
    write_prithvi,
    write_satmae,
)
from fake_encoders import write_card, write_halting_encoder, write_mean_encoder
from onnx import helper

from terrapatch.model.encoders import probe
from terrapatch.model.encoders.probe import propose_card
from terrapatch.model.encoders.probe_model import Finding, probe_model
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.errors import EncoderError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.inspect import inspect
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest, InspectRequest

ALL = {"batch": True, "bands": True, "height": True, "width": True}
SIZES = {**ALL, "bands": False}


def said(finding: Finding, *words: str) -> bool:
    text = "\n".join([*finding.found, *finding.unknown])
    return all(word in text for word in words)


def test_clay(tmp_path: Path) -> None:
    finding = probe_model(write_clay(tmp_path))
    assert finding.dynamic == ALL
    roles = {tensor.name: (tensor.role, tensor.dims, tensor.encoding) for tensor in finding.card.inputs}
    assert roles == {
        "cube": ("pixels", ("batch", "bands", "height", "width"), None),
        "time": ("time", ("batch", 4), "clay_week_hour"),
        "latlon": ("location", ("batch", 4), "clay_latlon"),
        "waves": ("wavelengths", ("bands",), "wavelength_um"),
        "gsd": ("gsd", (1,), "gsd_m"),
    }
    assert (finding.card.output.patch_px, finding.card.output.prefix_tokens) == (8, ("class",))
    assert finding.card.bands_flexible
    assert finding.card.scaling == ({"type": "sensor"},)
    for name in ("time", "latlon", "waves", "gsd"):
        assert said(finding, f"input {name!r} is taken for", "changing it changes the output")
    assert said(finding, "check units and order", "a class token before the patches")


def test_an_input_without_effect_is_reported(tmp_path: Path) -> None:
    graph = Graph()
    graph.sequence("cube", 8, "tokens")
    graph.node("Identity", ["gsd"], "unused")
    shapes = {"cube": (FLOAT, ["batch", 3, "height", "width"]), "gsd": (FLOAT, [1])}
    file = graph.write(tmp_path / "deaf.onnx", shapes, {"tokens": ["batch", "n", 3], "unused": [1]})
    assert said(probe_model(file), "'gsd' is taken for gsd (gsd_m); changing it does not change the output")


@pytest.mark.parametrize(
    ("write", "dynamic", "expected"),
    [
        (write_clay_v0, SIZES, {"patch_px": 32, "dim": 2, "suffix_tokens": ["other"] * 2, "prefix_tokens": []}),
        (write_satmae, SIZES, {"patch_px": 8, "dim": 2, "suffix_tokens": [], "prefix_tokens": ["class"]}),
        (write_dino, SIZES, {"patch_px": 16, "dim": 3, "prefix_tokens": ["class", *["register"] * 4]}),
        (write_prithvi, SIZES, {"patch_px": 16, "dim": 10, "prefix_tokens": ["class"]}),
        (write_channels_last, SIZES, {"layout": "map_last", "patch_px": 8, "dim": 5}),
        (write_cnn, SIZES, {"layout": "map", "patch_px": 32, "dim": 5}),
        (write_pooled, dict.fromkeys(ALL, False), {"layout": "vector", "patch_px": 32, "dim": 3}),
    ],
)
def test_layouts(tmp_path: Path, write: Callable, dynamic: dict, expected: dict) -> None:
    finding = probe_model(write(tmp_path))
    assert finding.dynamic == dynamic
    output = finding.card.to_dict()["outputs"][0]
    assert {key: output[key] for key in expected} == expected


def test_groups_are_counted(tmp_path: Path) -> None:
    assert len(probe_model(write_clay_v0(tmp_path)).card.output.groups) == 6
    assert len(probe_model(write_satmae(tmp_path)).card.output.groups) == 3


def test_orders_of_axes(tmp_path: Path) -> None:
    five = probe_model(write_prithvi(tmp_path))
    assert five.card.pixels.dims == ("batch", "bands", "time", "height", "width")
    last = probe_model(write_channels_last(tmp_path))
    assert last.card.pixels.dims == ("batch", "height", "width", "time", "bands")
    assert [tensor.role for tensor in last.card.inputs] == ["pixels", "time", "mask"]
    assert probe_model(write_pooled(tmp_path)).card.pixels.dims == (1, "bands", "height", "width")


def test_fixed_window_of_224_with_registers(tmp_path: Path) -> None:
    finding = probe_model(write_dino(tmp_path, 224))
    assert finding.card.output.prefix_tokens == ("class", *["register"] * 4)
    assert (finding.card.window.min, finding.card.window.max) == (224, 224)
    assert finding.dynamic == {**SIZES, "height": False, "width": False}
    assert said(finding, "takes windows of 224 x 224 px only, as it declares")
    assert not said(finding, "declares dynamic")


def test_a_lying_graph_is_found_out(tmp_path: Path) -> None:
    finding = probe_model(write_lying(tmp_path, 64))
    assert finding.dynamic == {"batch": True, "bands": False, "height": False, "width": False}
    assert (finding.card.window.min, finding.card.window.default, finding.card.window.max) == (64, 64, 64)
    assert said(finding, "declares dynamic height and width, but holds for 64 px only", "96 x 64 px fails")


def test_a_batch_that_mixes_tiles_is_not_believed(tmp_path: Path) -> None:
    graph = Graph()
    patches = graph.sequence("pixels", 8)
    mean = graph.node("ReduceMean", [patches], "of_the_batch", axes=[0], keepdims=1)
    graph.node("Sub", [patches, mean], "tokens")
    shapes = {"pixels": (FLOAT, ["batch", 3, "height", "width"])}
    finding = probe_model(graph.write(tmp_path / "mixing.onnx", shapes, {"tokens": ["batch", "n", 3]}))
    assert finding.dynamic["batch"] is False
    assert finding.card.fixed_batch == 1
    assert said(finding, "takes one tile at a time: gives other vectors in a batch")


def test_a_proposed_card_runs(tmp_path: Path) -> None:
    for write in (write_clay_v0, write_dino, write_prithvi, write_lying):
        file = write(tmp_path)
        file.with_suffix(".json").unlink(missing_ok=True)
        bands = probe_model(file).card.bands
        options: dict = {"driver": "GTiff", "count": len(bands), "height": 128, "width": 128, "dtype": "uint8"}
        options.update(crs="EPSG:32631", transform=Affine(10, 0, 5e5, 0, -10, 4e6), photometric="MINISBLACK")
        with rasterio.open(tmp_path / "scene.tif", "w", **options) as dataset:
            dataset.write(np.random.default_rng(0).integers(1, 200, (len(bands), 128, 128)).astype("uint8"))
        result = embed(
            EmbedRequest(str(tmp_path / "scene.tif"), str(file), str(tmp_path / file.stem)), SilentReporter()
        )
        assert result["patches"] == (128 // probe_model(file).card.output.patch_px) ** 2


def test_deepness_metadata(tmp_path: Path) -> None:
    file = write_mean_encoder(tmp_path, 16, 3)
    file.with_suffix(".json").unlink()
    model = onnx.load(str(file))
    mean, deviation = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    entries: dict = {"model_type": "Segmentor", "resolution": 20, "tile_size": 512, "tiles_overlap": 25}
    entries.update(standardization_mean=mean, standardization_std=deviation)
    helper.set_model_props(model, {key: json.dumps(value) for key, value in entries.items()})
    onnx.save(model, str(file))
    finding = probe_model(file)
    card = finding.card
    assert card.source_resolution == pytest.approx(0.2)
    assert (card.window.default, card.window.overlap) == (512, 128)
    assert card.scaling == (
        {"type": "scale", "value": 255},
        {"type": "z-score", "mean": mean, "stddev": deviation},
    )
    assert said(finding, "plugin Deepness", "0.2 m per pixel")
    assert not said(finding, "resolution: metres per pixel")
    helper.set_model_props(model, {"standardization_mean": "[0.5]", "standardization_std": "[0.5]", "tile_size": "big"})
    onnx.save(model, str(file))
    finding = probe_model(file)
    assert finding.card.scaling == ({"type": "percentiles", "low": 2, "high": 98},)
    assert said(finding, "need 3 numbers each", "not JSON")


class TestRefusals:
    def graph(self, folder: Path, shape: list, output: list, operators: Any = None) -> Path:
        graph = Graph()
        (operators or (lambda g: g.node("Identity", ["pixels"], "features")))(graph)
        return graph.write(folder / "odd.onnx", {"pixels": (FLOAT, shape)}, {"features": output})

    def refusal(self, file: Path) -> str:
        with pytest.raises(EncoderError) as caught:
            probe_model(file)
        assert "\n" not in str(caught.value)
        return str(caught.value)

    def test_several_dates(self, tmp_path: Path) -> None:
        file = self.graph(tmp_path, ["b", 6, 4, 224, 224], ["b", 6, 4, 224, 224])
        assert "takes 4 dates at once, TerraPatch gives one; export the model for one date" in self.refusal(file)

    def test_no_image(self, tmp_path: Path) -> None:
        file = self.graph(tmp_path, ["b", 11], ["b", 11])
        assert "needs exactly one image" in self.refusal(file)

    def test_a_token_count_that_fits_no_grid(self, tmp_path: Path) -> None:
        def seven(graph: Graph) -> None:
            graph.node("Reshape", ["pixels", graph.constant("shape", [0, 24, -1])], "features")

        file = self.graph(tmp_path, ["b", 3, 64, 64], ["b", 24, 512], seven)
        assert "not a grid of tokens, a map or a vector" in self.refusal(file)

    def test_an_input_of_unknown_meaning(self, tmp_path: Path) -> None:
        graph = Graph()
        graph.node("Add", ["pixels", "flux"], "features")
        shapes = {"pixels": (FLOAT, ["b", 3, "h", "w"]), "flux": (FLOAT, [1])}
        file = graph.write(tmp_path / "flux.onnx", shapes, {"features": ["b", 3, "h", "w"]})
        assert "what 'flux' carries is not known: write a card" in self.refusal(file)

    def test_a_file_of_2_gb(self, tmp_path: Path) -> None:
        file = tmp_path / "huge.onnx"
        with file.open("wb") as stream:
            stream.truncate(2**31)  # takes no room on the disk
        with pytest.raises(EncoderError, match=r"has 2\.15 GB, one ONNX file holds less"):
            propose_card(file)
        write_card(write_mean_encoder(tmp_path, 8, 2)).with_suffix(".json").rename(file.with_suffix(".json"))
        with pytest.raises(EncoderError, match="external data"):
            find_encoder(str(file))


class TestChild:
    def test_is_another_process_with_the_same_answer(self, tmp_path: Path) -> None:
        file = write_prithvi(tmp_path)
        here, there = probe_model(file), propose_card(file)
        parts = [(found.card.inputs, found.card.outputs, found.card.bands) for found in (here, there)]
        assert parts[0] == parts[1]
        assert (there.found[:6], there.unknown, there.dynamic) == (here.found[:6], here.unknown, here.dynamic)

    def test_errors_come_through(self, tmp_path: Path) -> None:
        file = tmp_path / "text.onnx"
        file.write_text("no model")
        with pytest.raises(EncoderError, match="is not an ONNX model"):
            propose_card(file)

    def test_time_is_limited(self, tmp_path: Path) -> None:
        with pytest.raises(EncoderError, match="was not probed within 0 s"):
            propose_card(write_halting_encoder(tmp_path, above=float("-inf")), seconds=0.2)

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
    def test_memory_is_limited(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        graph = Graph()
        big = graph.node("Expand", ["pixels", graph.constant("size", [20_000, 3, 224, 224])], "big")  # 12 GB
        graph.node("ReduceMean", [big], "features", axes=[2, 3], keepdims=0)
        shapes = {"pixels": (FLOAT, [1, 3, 224, 224])}
        file = graph.write(tmp_path / "hungry.onnx", shapes, {"features": ["b", 3]})
        monkeypatch.setattr(probe, "memory_limit", lambda _: 4 << 30)
        with pytest.raises(EncoderError, match=r"hungry\.onnx"):
            propose_card(file)

    def test_a_crash_is_one_line(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def crash(*_: Any, **__: Any) -> subprocess.CompletedProcess:
            return subprocess.CompletedProcess([], -11, "", "")

        monkeypatch.setattr(probe, "_run", crash)
        with pytest.raises(EncoderError, match=r"crashed ONNX Runtime while it was probed \(SIGSEGV\)"):
            propose_card(write_dino(tmp_path))

    def test_is_asked_once_for_a_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        file = write_dino(tmp_path)
        file.with_suffix(".json").unlink()
        first = find_encoder(str(file)).card
        monkeypatch.setattr(probe, "propose_card", None)
        again = file.with_name("renamed.onnx")
        file.rename(again)
        second = find_encoder(str(again)).card
        assert (first.id, second.id) == ("dino", "renamed")
        assert (first.inputs, first.outputs, first.sha256) == (second.inputs, second.outputs, second.sha256)

    def test_custom_operators(self, tmp_path: Path) -> None:
        node = helper.make_node("Wobble", ["pixels"], ["features"], domain="my.own")
        values = [helper.make_tensor_value_info(name, FLOAT, ["b", 3, "h", "w"]) for name in ("pixels", "features")]
        graph = helper.make_graph([node], "custom", values[:1], values[1:])
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid("my.own", 1)]
        onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), str(tmp_path / "custom.onnx"))
        with pytest.raises(EncoderError, match=r"operators that ONNX Runtime .* does not know.*Wobble"):
            propose_card(tmp_path / "custom.onnx")


class TestInspect:
    def test_prints_the_own_card_and_says_that_it_agrees(self, tmp_path: Path) -> None:
        file = write_satmae(tmp_path)
        result = inspect(InspectRequest(str(file)), SilentReporter())
        assert result["card"] == json.loads(file.with_suffix(".json").read_text()) | result["card"]
        assert result["card"]["outputs"][0]["groups"] == ["visible", "rededge", "swir"]
        assert result["found"][-1] == "its card agrees with the model"
        assert result["unknown"] == []

    @pytest.mark.parametrize(
        ("write", "changes", "words"),
        [
            (
                write_dino,
                {"outputs": [{"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": 3}]},
                "running shows 16",
            ),
            (write_dino, {"bands": [{"name": "a"}]}, "bands 1, the model takes 3"),
            (write_lying, {}, "window is 1 to 4096 px in steps of 1, the model takes 64 px only"),
            (write_cnn, {"sha256": "ab" * 32}, "written for another file"),
        ],
    )
    def test_disagreements(self, tmp_path: Path, write: Callable, changes: dict, words: str) -> None:
        file = write(tmp_path, **changes) if write is not write_lying else write(tmp_path)
        if write is write_lying:
            output = {"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": 3}
            write_card(file, outputs=[output], bands=[{"name": name} for name in "abc"], bands_flexible=False)
        result = inspect(InspectRequest(str(file)), SilentReporter())
        assert any(words in sentence for sentence in result["unknown"]), result["unknown"]
        assert result["found"][-1] == "its card and the model disagree"
