"""How many tiles a graphics card takes at once: more, while each then takes less time and memory lasts."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper

from terrapatch.model.encoders import batch_size, cuda_memory
from terrapatch.model.encoders.batch_size import batch_on_gpu, batch_on_processor
from terrapatch.model.encoders.onnx_opening import is_out_of_memory


class Card:
    """An encoder that takes a known time for each batch; it runs out of memory, or halves its batch, above some."""

    def __init__(self, seconds: Dict[int, float], fails_at: int = 10**9, halves_at: int = 10**9) -> None:
        self.seconds, self.fails_at, self.halves_at = seconds, fails_at, halves_at
        self.batch: Optional[int] = 7
        self.tried: List[int] = []


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    def timed(encoder: Card, feeds: Any) -> float:
        size = len(feeds["pixels"])
        assert encoder.batch in (size, size // 2)
        if not encoder.tried or encoder.tried[-1] != size:
            encoder.tried.append(size)
        if size >= encoder.fails_at:
            raise RuntimeError("Failed to allocate memory for requested buffer of size 1073741824")
        if size >= encoder.halves_at:
            encoder.batch = size // 2
        return encoder.seconds[size]

    monkeypatch.setattr(batch_size, "_timed", timed)
    monkeypatch.setattr(cuda_memory, "free_bytes", lambda card: None)


def of_tiles(count: int) -> Dict[str, np.ndarray]:
    return {"pixels": np.empty((count, 1))}


QUICKER = {1: 1.0, 2: 1.1, 3: 1.15, 4: 1.2, 6: 1.4, 8: 2.36, 16: 2.4}  # four take hardly longer than one, eight twice


def test_grows_until_a_tile_takes_as_long_as_before() -> None:
    card = Card(QUICKER)
    assert batch_on_gpu(card, of_tiles, 512, 0) == 4
    assert (card.tried, card.batch) == ([1, 2, 4, 8], 7)


def test_takes_no_more_than_there_are() -> None:
    card = Card(QUICKER)
    assert batch_on_gpu(card, of_tiles, 6, 0) == 6
    assert card.tried == [1, 2, 4, 6]


@pytest.mark.parametrize("short", [{"fails_at": 4}, {"halves_at": 4}])
def test_what_memory_does_not_hold_is_not_taken(short: Dict[str, int]) -> None:
    card = Card(QUICKER, **short)
    assert batch_on_gpu(card, of_tiles, 512, 0) == 2
    assert (card.tried, card.batch) == ([1, 2, 4], 7)


def test_memory_that_is_bounded_says_so_in_words_of_its_own() -> None:
    """As that of a graphics card is; here that of the processor, which takes the same allocator."""
    tensors = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 1000]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Softmax", ["x"], ["y"])], "softmax", tensors[:1], tensors[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(memory, onnxruntime.OrtArenaCfg(1_000_000, 1, -1, -1))
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    with pytest.raises(Exception, match="Available memory of") as failure:
        session.run(None, {"x": np.zeros((1000, 1000), np.float32)})
    assert is_out_of_memory(failure.value)
    assert is_out_of_memory(RuntimeError("CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED"))
    assert not is_out_of_memory(RuntimeError("CUBLAS failure 13: CUBLAS_STATUS_EXECUTION_FAILED"))


def test_leaves_memory_for_the_other_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    free = {1: 99, 2: 70}  # of 100 at the start: two tiles take more than a quarter
    card = Card(QUICKER)
    monkeypatch.setattr(cuda_memory, "free_bytes", lambda number: free[card.tried[-1]] if card.tried else 100)
    assert batch_on_gpu(card, of_tiles, 512, 0) == 2
    assert card.tried == [1, 2]


def test_other_failures_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> float:
        raise RuntimeError("CUDA error 700: an illegal memory access was encountered")

    monkeypatch.setattr(batch_size, "_timed", broken)
    card = Card(QUICKER)
    with pytest.raises(RuntimeError, match="illegal memory access"):
        batch_on_gpu(card, of_tiles, 512, 0)
    assert card.batch == 7


@pytest.mark.parametrize(("seconds", "tiles"), [(0.1, 1), (0.02, 1), (0.005, 4), (1e-5, 32)])
def test_a_processor_takes_several_tiles_of_an_encoder_that_costs_next_to_nothing(
    monkeypatch: pytest.MonkeyPatch, seconds: float, tiles: int
) -> None:
    monkeypatch.setattr(batch_size, "_timed", lambda *_: seconds)
    assert batch_on_processor(Card({}), of_tiles(1)) == tiles
