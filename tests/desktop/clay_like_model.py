"""Writes an ONNX file with Clay's five inputs and no card; run by the engine's Python, because QGIS's has no onnx.

The vector of a patch (8 px) is [sum of band mean · wavelength, sum of wavelengths, time (4), latlon (4), gsd]: it tells
what each input was, and is as long for any number of bands.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[1] / "model")]

import conftest  # noqa: E402, F401  (makes `import terrapatch` work)
from contract_encoders import FLOAT, Graph  # noqa: E402


def write(file: Path) -> None:
    """Write the model."""
    graph = Graph()
    patches = graph.sequence("cube", 8)
    first, last = graph.constant("first", [0]), graph.constant("last", [2])
    weighted = graph.node("ReduceSum", [graph.node("Mul", [patches, "waves"], "by_wave"), last], "seen", keepdims=1)
    total = graph.node("Reshape", [graph.node("ReduceSum", ["waves", first], "waves_sum", keepdims=1),
                                   graph.constant("row", [1, 1])], "waves_row")  # fmt: skip
    parts = [
        weighted,
        graph.spread(total, patches, "wave_sums"),
        graph.spread("time", patches, "times"),
        graph.spread("latlon", patches, "places"),
        graph.spread(graph.node("Unsqueeze", ["gsd", first], "gsd_row"), patches, "gsds"),
    ]
    tokens = graph.node("Concat", parts, "patch_tokens", axis=2)
    mean = graph.node("ReduceMean", [tokens], "mean_token", axes=[1], keepdims=1)
    graph.node("Concat", [mean, tokens], "tokens", axis=1)
    graph.write(
        file,
        {
            "cube": (FLOAT, ["batch", "bands", "height", "width"]),
            "time": (FLOAT, ["batch", 4]),
            "latlon": (FLOAT, ["batch", 4]),
            "waves": (FLOAT, ["bands"]),
            "gsd": (FLOAT, [1]),
        },
        {"tokens": ["batch", "n", 11]},
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]))
