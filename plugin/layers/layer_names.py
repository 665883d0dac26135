"""What layers of patches are called, and what their notes say."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from qgis.core import QgsRectangle

from ..encoders.installed_encoders import MOSAIKS
from ..ground.metre_sizes import metres_text
from ..ground.metres_per_unit import metres_per_unit
from ..translation import number_text, tr
from .styles import colors_meaning
from .write import layer_crs

if TYPE_CHECKING:
    from ...model.patches import EmbeddingSet


def patches_name(raster: str, embeddings: EmbeddingSet) -> str:
    """Such as `drone_ortho_5cm · MOSAIKS 0.4 m`: raster, encoder, and how wide a patch is on the ground.

    Without a CRS the width is in pixels.
    """
    if embeddings.metadata.get("grid") is None:  # places of any size
        return f"{raster} · {_encoder_name(embeddings)}"
    return f"{raster} · {_encoder_name(embeddings)} {_width_text(embeddings)}"


def patches_notes(embeddings: EmbeddingSet) -> str:
    """Notes of the layer, as QGIS shows them in the tree: what its colours mean, and what made it."""
    of_patches = tr("Patches: {patches}, {width} wide, with {dim}-dimensional vectors of {encoder}")
    of_polygons = tr("Polygons: {patches}, with {dim}-dimensional vectors of {encoder}, merged from patches")
    of_places = tr("Places: {patches}, with {dim}-dimensional vectors of {encoder}")
    texts = {"polygons": of_polygons, "places": of_places}
    facts = texts.get(str(embeddings.metadata.get("vectors_of")), of_patches).format(
        patches=number_text(len(embeddings)),
        width=_width_text(embeddings),
        dim=embeddings.dim,
        encoder=embeddings.encoder_tag,
    )
    return f"{colors_meaning()}.<br>{html.escape(facts)}."


def _encoder_name(embeddings: EmbeddingSet) -> str:
    """MOSAIKS is fitted on each raster anew, with an id of its own; others are called as their cards do."""
    encoder = embeddings.metadata.get("encoder") or {}
    key = str(encoder.get("id") or "")
    return "MOSAIKS" if key.startswith(MOSAIKS) else str(encoder.get("name") or key).partition(" (")[0]


def _width_text(embeddings: EmbeddingSet) -> str:
    grid = embeddings.grid
    factors = metres_per_unit(layer_crs(grid), QgsRectangle(*grid.bounds()))
    return f"{grid.patch_px} px" if factors is None else metres_text(grid.patch_size[0] * factors[0])
