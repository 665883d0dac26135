"""What a graphics card could do: one session alone with tensors that stay on it, and the same shape in PyTorch."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import numpy as np

from benchmarks.result_rows import Row, row

STARTED = time.perf_counter()


def said(text: str) -> None:
    """Print with the seconds since the start."""
    print(f"[{time.perf_counter() - STARTED:6.1f} s] {text}", flush=True)


def session_alone(file: Path, feeds: Mapping[str, np.ndarray], outputs: List[str], seconds: float = 2.0) -> float:
    """Tiles a second of a graph whose inputs and outputs stay on the device."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    cuda = ("CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"})
    device = "cuda" if "CUDAExecutionProvider" in onnxruntime.get_available_providers() else "cpu"
    providers = [cuda, "CPUExecutionProvider"] if device == "cuda" else ["CPUExecutionProvider"]
    session = onnxruntime.InferenceSession(str(file), options, providers=providers)
    binding = session.io_binding()
    kept = {name: onnxruntime.OrtValue.ortvalue_from_numpy(values, device, 0) for name, values in feeds.items()}
    for name, value in kept.items():
        binding.bind_ortvalue_input(name, value)
    for name in outputs:
        binding.bind_output(name, device, 0)
    for _ in range(3):
        session.run_with_iobinding(binding)
    runs, started = 0, time.perf_counter()
    while time.perf_counter() - started < seconds:
        session.run_with_iobinding(binding)
        binding.synchronize_outputs()
        runs += 1
    return runs * len(next(iter(feeds.values()))) / (time.perf_counter() - started)


def _said(pace: Row) -> Row:
    said(f"  {pace.name:<66} {pace.value:,.0f} {pace.unit}")
    return pace


def alone_rows(
    name: str, encoder: Path, raster: Path, batches: Tuple[int, ...], device: str, folder: Path, wanted: float
) -> List[Row]:
    """The session alone: the encoder's own graph in half precision, and the one that the engine derives.

    The last row is the best that the derived one does, against what is `wanted` of it.
    """
    from terrapatch.model.encoders.devices import choose_device
    from terrapatch.model.encoders.graphs.derived import derived_graph
    from terrapatch.model.encoders.model_inputs import MASK_INPUT
    from terrapatch.model.encoders.precision import open_encoder
    from terrapatch.model.encoders.registry import find_encoder
    from terrapatch.model.jobs.embed_plan import plan_embedding
    from terrapatch.model.jobs.embed_scaling import bind_scaling
    from terrapatch.model.jobs.reporting import SilentReporter
    from terrapatch.model.protocol import EmbedRequest

    rows: List[Row] = []
    found, where = find_encoder(str(encoder)), choose_device(device)
    side = found.card.window.tile.height
    started = time.perf_counter()
    open_encoder(found, "fp16", where)
    said(f"{name}: converted to fp16 in {time.perf_counter() - started:.1f} s")
    kept = next((Path(os.environ["TERRAPATCH_CACHE"]) / "models").glob(f"{found.card.sha256[:32]}-fp16.onnx"))
    rng = np.random.default_rng(0)
    batches = batches if where.is_gpu else (2,)
    for batch in batches:
        pixels = rng.standard_normal((batch, 3, side, side)).astype(np.float32)
        pace = session_alone(kept, {"pixels": pixels}, [found.card.output.name])
        rows.append(_said(row(f"{name}: session alone, own graph, batch {batch}", pace, "/s")))
    request = EmbedRequest(str(raster), str(encoder), str(folder / "none"), precision="fp16", device=device)
    plan = plan_embedding(request).accepted()
    scaling, _ = bind_scaling(plan, SilentReporter())
    started = time.perf_counter()
    derived = derived_graph(found, scaling, "uint8", "fp16", where)
    if derived is None:
        raise RuntimeError("no graph was derived")
    best = 0.0
    said(f"{name}: {derived} in {time.perf_counter() - started:.1f} s")
    for batch in batches:
        raw = rng.integers(0, 255, (batch, 3, side, side)).astype(derived.pixel_dtype)
        feeds: Dict[str, np.ndarray] = {"pixels": raw}
        if derived.takes_mask:
            feeds[MASK_INPUT] = np.ones((batch, side, side), bool)
        pace = session_alone(derived.file, feeds, ["vectors", "largest", "vectors_f32"])
        rows.append(_said(row(f"{name}: session alone, derived graph, batch {batch}", pace, "/s")))
        best = max(best, pace)
    return [*rows, row(f"{name}: session alone, derived graph", best, "/s", wanted, at_least=True)]


def torch_rows(
    name: str, dim: int, depth: int, heads: int, patch: int, side: int, batches: Tuple[int, ...]
) -> List[Row]:
    """The same shape in PyTorch with scaled_dot_product_attention, eager, in half precision."""
    try:
        import torch
    except ImportError:
        return []
    if not torch.cuda.is_available():
        return []
    from torch import nn

    class Block(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
            self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
            self.mlp = nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim))

        def forward(self, x: Any) -> Any:
            batch, tokens, _ = x.shape
            q, k, v = self.qkv(self.norm1(x)).reshape(batch, tokens, 3, heads, -1).permute(2, 0, 3, 1, 4)
            mixed = nn.functional.scaled_dot_product_attention(q, k, v)
            x = x + self.proj(mixed.transpose(1, 2).reshape(batch, tokens, dim))
            return x + self.mlp(self.norm2(x))

    blocks = [Block() for _ in range(depth)]
    model = nn.Sequential(
        nn.Conv2d(3, dim, patch, patch),
        nn.Flatten(2),
        _transposed(nn),
        *blocks,
        nn.LayerNorm(dim),
    )
    model = model.cuda().half().eval()
    rows: List[Row] = []
    with torch.inference_mode():
        for batch in batches:
            pixels = torch.randn(batch, 3, side, side, device="cuda", dtype=torch.half)
            for _ in range(3):
                model(pixels)
            torch.cuda.synchronize()
            runs, started = 0, time.perf_counter()
            while time.perf_counter() - started < 1.5:
                model(pixels)
                torch.cuda.synchronize()
                runs += 1
            pace = runs * batch / (time.perf_counter() - started)
            rows.append(_said(row(f"{name}: PyTorch {torch.__version__}, SDPA, batch {batch}", pace, "/s")))
    return rows


def _transposed(nn: Any) -> Any:
    class Transposed(nn.Module):
        def forward(self, x: Any) -> Any:
            return x.transpose(1, 2)

    return Transposed()
