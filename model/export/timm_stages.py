"""Which stages of a convolutional network of timm make a patch's vector, and the module that puts them together."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from ..encoders.rim import sample_imagery
from ..errors import EncoderError

DEEPEST_DEFAULT_STRIDE = 16  # deeper maps see the world in cells of 32 pixels: too coarse for most patches
EARLY_STRIDE = 4  # colour and texture, which deeper stages nearly lose
# The say of a stage in a cosine by its stride, as in the bundled encoder, where benchmarks/encoder_stages.py chose it.
STAGE_WEIGHTS = {2: 3.0, 4: 2.0}


def choose_stages(model: Any, name: str, wanted: Optional[Sequence[int]]) -> Dict[int, int]:
    """Strides of the stages to export by their numbers, in order.

    Parameters
    ----------
    wanted : sequence of int or None
        Numbers from 0; None means the early stages and the deepest that is no coarser than 16 pixels.

    Raises
    ------
    EncoderError
        When the network has no stages, or not the wanted ones.
    """
    strides = [int(info["reduction"]) for info in getattr(model, "feature_info", [])]
    if not strides or not hasattr(model, "forward_intermediates"):
        raise EncoderError(f"timm offers no stages of {name}; choose a transformer or another convolutional network")
    if wanted is None:
        fine = [number for number, stride in enumerate(strides) if stride <= DEEPEST_DEFAULT_STRIDE] or [0]
        wanted = [*(number for number in fine if strides[number] <= EARLY_STRIDE), fine[-1]]
    missing = [number for number in wanted if not 0 <= number < len(strides)]
    if missing:
        listed = ", ".join(f"{number}: {stride} px" for number, stride in enumerate(strides))
        raise EncoderError(f"{name} has no stage {missing[0]}, needs one of {listed}")
    return {number: strides[number] for number in sorted(set(wanted))}


def intermediates(model: Any, pixels: Any, stages: Iterable[int]) -> List[Any]:
    """What some stages of a network give for pixels [n, bands, h, w]."""
    return list(model.forward_intermediates(pixels, indices=list(stages), intermediates_only=True, stop_early=True))


def stage_module(model: Any, stages: Dict[int, int], factors: Sequence[float], torch: Any) -> Any:
    """Stages (stride by number) pooled to the cells of the deepest, each times its factor, one after another."""
    deepest = max(stages.values())

    class Stages(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.model = model
            self.register_buffer("factors", torch.tensor(factors))  # goes with the weights

        def forward(self, pixels: Any) -> Any:
            maps = dict(zip(stages, intermediates(self.model, pixels, stages)))
            cells_of_patches = maps[max(stages, key=stages.__getitem__)].shape[2:]
            parts = []
            for place, (number, stride) in enumerate(stages.items()):
                pooled = torch.nn.functional.avg_pool2d(maps[number], deepest // stride)
                if stride < deepest:  # as large already; but PyTorch must see that, or it fixes height and width
                    pooled = torch.nn.functional.interpolate(pooled, size=cells_of_patches, mode="nearest")
                parts.append(pooled * self.factors[place])
            return torch.cat(parts, 1)

    return Stages().eval()


def stage_factors(model: Any, stages: Dict[int, int], bands: int, torch: Any) -> Tuple[float, ...]:
    """Weight over length of each stage: the root mean square length of its pooled vectors on the sample scene.

    A fixed length and not each patch's own: how strongly a stage responds says something.
    """
    if len(stages) == 1:
        return (1.0,)
    deepest = max(stages.values())
    pixels = sample_imagery(bands, 512 // deepest * deepest)
    if pixels is None:
        raise EncoderError("resources/sample is not there, and stages are weighed on it; run this in a whole checkout")
    factors = []
    with torch.no_grad():
        maps = intermediates(model, torch.from_numpy(pixels[None]), stages)
        for cells, stride in zip(maps, stages.values()):
            pooled = torch.nn.functional.avg_pool2d(cells, deepest // stride)
            length = float(pooled.pow(2).sum(1).mean().sqrt())
            factors.append(STAGE_WEIGHTS.get(stride, 1.0) / max(length, 1e-6))
    return tuple(factors)
