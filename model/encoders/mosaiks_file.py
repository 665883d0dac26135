"""The card of a MOSAIKS encoder, fitted or to be fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Sequence

from .card import SCHEMA
from .mosaiks_tiles import tile_sizes

if TYPE_CHECKING:
    from .mosaiks import MosaiksEncoder

VERSION = "1.0.0"


def mosaiks_card(
    encoder: MosaiksEncoder,
    source_name: str,
    bands: Sequence[Mapping[str, Any]],
    mean: Sequence[float],
    stddev: Sequence[float],
    sha256: str = "",
) -> Dict[str, Any]:
    """The card of a fitted encoder, as JSON types.

    Parameters
    ----------
    encoder : MosaiksEncoder
        Fitted, or to be fitted: then its id is `mosaiks`.
    source_name : str
        File name of the layer it was fitted on.
    bands : sequence of {"name": str, "wavelength_um": float or None}
    mean, stddev : sequence of float
        Of each band of that layer; a deviation of 0 becomes 1.
    sha256 : str
        Of the ONNX file.
    """
    default, largest, overlap = tile_sizes(encoder.patch, encoder.kernel)
    return {
        "schema": SCHEMA,
        "id": f"mosaiks-{encoder.digest()[:8]}" if encoder.is_fitted else "mosaiks",
        "version": VERSION,
        "name": f"MOSAIKS, {encoder.features} features fitted on {source_name}",
        "description": f"Random convolutional features of {encoder.patch} x {encoder.patch} px patches: colour and "
        f"fine texture, without labels or training.",
        "licence": "CC0-1.0",
        "source": f"Rolf et al. 2021; fitted by terrapatch on {source_name}, seed {encoder.seed}",
        "sha256": sha256,
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": [{"name": str(band["name"]), "wavelength_um": band.get("wavelength_um")} for band in bands],
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [
            {
                "type": "z-score",
                "mean": [float(value) for value in mean],
                "stddev": [float(value) if value > 0 else 1.0 for value in stddev],
            }
        ],
        "window": {
            "default": default,
            "min": encoder.patch,
            "max": largest,
            "multiple_of": encoder.patch,
            "square_only": False,
            "overlap": overlap,
        },
        "outputs": [
            {
                "name": "features",
                "layout": "map",
                "patch_px": encoder.patch,
                "dim": encoder.features,
                "prefix_tokens": [],
                "suffix_tokens": [],
                "groups": [],
            }
        ],
        "similarity": "cosine",
    }
