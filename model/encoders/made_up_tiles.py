"""Made-up input for an encoder, to run it before imagery is at hand."""

from __future__ import annotations

from datetime import datetime
from typing import Dict

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..imagery.tile_size import TileSize
from .card import EncoderCard
from .element_types import as_type
from .model_inputs import ModelInputs, Scene
from .probe_scaling import plausible_pixels

_BANDS_OF_ANY = 3


def normal_pixels(count: int, bands: int, height: int, width: int) -> np.ndarray:
    """Standard normal numbers; a tile of a larger batch equals the first tile of a smaller one."""
    return np.random.default_rng(0).standard_normal((count, bands, height, width)).astype(np.float32)


def made_up_feeds(card: EncoderCard, pixels: np.ndarray) -> Dict[str, np.ndarray]:
    """All inputs of an encoder for scaled pixels [n, bands, height, width], at a plausible place and time.

    For an input of whole numbers, standard normal pixels become plausible ones.
    """
    bands = pixels.shape[1]
    scene = Scene(
        transform=Affine(0.001, 0, 20, 0, -0.001, 40),
        crs=CRS.from_epsg(4326),
        tile=TileSize(*pixels.shape[2:]),
        gsd_m=10.0,
        when=datetime(2020, 6, 15, 10),
        bands=("",) * bands,
        wavelengths_um=tuple(np.linspace(0.45, 2.2, bands).tolist()),
    )
    dtype = np.dtype(card.pixels.dtype)
    return ModelInputs(card, scene).feeds(as_type(plausible_pixels(pixels, dtype), dtype), [(0, 0)] * len(pixels))


def made_up_tile(card: EncoderCard) -> Dict[str, np.ndarray]:
    """All inputs for one tile of the encoder's usual size."""
    return made_up_feeds(card, normal_pixels(1, len(card.bands) or _BANDS_OF_ANY, *card.window.tile))
