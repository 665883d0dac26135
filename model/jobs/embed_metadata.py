"""What embedding.json says of a finished set."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, Mapping

from ... import __version__
from ..encoders.guesses import guesses
from ..imagery.dates import acquisition_date
from ..patches.embedding_set import SCHEMA
from .embed_decision import AcceptedPlan
from .embed_pixels import UNKNOWN_DATE
from .strip_assembly import tile_origins


def set_metadata(plan: AcceptedPlan, measured: Mapping[str, Any]) -> Dict[str, Any]:
    """All of it but the checksums.

    Parameters
    ----------
    plan : AcceptedPlan
    measured : mapping
        What turned out in the run, as JSON types.
    """
    card, identity = plan.encoder.card, plan.identity()
    taken = None if plan.request.date == UNKNOWN_DATE else acquisition_date(plan.source)
    metadata = {
        "schema": SCHEMA,
        "grid": plan.grid.to_dict(),
        "encoder": {
            "id": card.id,
            "version": card.version,
            "name": card.name,
            "licence": card.licence,
            "sha256": card.sha256,
            "dim": plan.vector_dim,
            "similarity": card.similarity,
            **({"guessed": guesses(card)} if plan.encoder.guessed else {}),
        },
        "source": {
            **identity["source"],
            "band_names": [plan.source.name(band) for band in plan.bands.bands],
            "bands_chosen": plan.bands.reason,
            "sensor": plan.spectra.reason or None,
            "offset": plan.offset.reason or None,
            "acquired": None if taken is None else taken.iso(),
        },
        "parameters": identity["parameters"],
        "terrapatch": __version__,
        **measured,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    if plan.request.tokens != "patch":
        rows, cols = tile_origins(plan.tiles)
        metadata["tile_grid"] = {
            "crs_wkt": plan.grid.crs_wkt,
            "transform": list(plan.grid.transform),
            "tile_px": plan.tiles.tile.to_json(),
            "row_px": rows,
            "col_px": cols,
        }
    return metadata
