"""What stands beside exported embeddings: the footer `emb`, and a STAC item with the embedding extension."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

import numpy as np
import shapely
import shapely.affinity
from rasterio.crs import CRS

from ... import __version__
from ..errors import RasterError
from ..imagery.ground_measure import metres_per_unit, tells_metres
from ..patches import EmbeddingSet, PatchGrid
from ..patches.set_date import date_of, moments
from .patch_polygons import in_degrees
from .quantizing import Stored

EXTENSION = "https://stac-extensions.github.io/embeddings/v0.0.1/schema.json"
PROCESSING = "https://stac-extensions.github.io/processing/v1.2.0/schema.json"
PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
_EDGE_STEPS = 16


def embedding_asset(
    embeddings: EmbeddingSet, way: Stored, media_type: str, loss: Optional[Mapping[str, float]]
) -> Dict[str, Any]:
    """The footer `emb`: a STAC asset that says what the vectors are, and what TerraPatch reads them back by."""
    grid, encoder = embeddings.grid, embeddings.metadata["encoder"]
    told: Dict[str, Any] = {
        "type": media_type,
        "roles": ["data"],
        "emb:type": "pixel" if grid.patch_px == 1 else "chip",
        "emb:dimensions": embeddings.dim,
        "data_type": "uint8" if way.numbers == "binary" else way.numbers,
        "emb:chip_layout": chip_layout(grid),
        "model": {key: encoder.get(key, "") for key in ("id", "version", "name")},
        "terrapatch": {
            "encoder": encoder,
            "grid": grid.to_dict(),
            "source": embeddings.metadata.get("source", {}),
            "parameters": embeddings.metadata.get("parameters", {}),
            "version": __version__,
        },
    }
    size = ground_size(grid)
    if size is not None:
        told["gsd"] = size
    quantization = way.told()
    if quantization is not None:
        told["emb:quantization"] = quantization
    if loss is not None:
        told["loss"] = dict(loss)
    when = date_of(embeddings.metadata)
    if moments(when):
        told["datetime"] = when
    return told


def stac_item(
    embeddings: EmbeddingSet, way: Stored, file: Path, media_type: str, loss: Optional[Mapping[str, float]]
) -> Dict[str, Any]:
    """A STAC item of a file of embeddings, as version 1.0.0 and the embedding extension 0.0.1 want it."""
    grid = embeddings.grid
    source = embeddings.metadata.get("source", {})
    properties: Dict[str, Any] = {
        **_times(date_of(embeddings.metadata)),
        "processing:datetime": embeddings.metadata.get("created"),
        "processing:version": f"terrapatch {embeddings.metadata.get('terrapatch', __version__)}",
        **_projection(grid),
        "emb:runtime_parameters": embeddings.metadata.get("parameters", {}),
    }
    quantization = way.told()
    if quantization is not None:
        properties["emb:quantization"] = quantization
    if loss is not None:
        properties["loss"] = dict(loss)
    asset = {
        key: value
        for key, value in embedding_asset(embeddings, way, media_type, loss).items()
        if not key.startswith("emb:") and key not in ("terrapatch", "loss", "datetime")
    }
    links: List[Dict[str, str]] = []
    if source.get("uri"):
        links.append(
            {"rel": "emb:source-data", "href": str(source["uri"]), "title": "imagery or embeddings that went in"}
        )
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [EXTENSION, PROCESSING, PROJECTION],
        "id": file.name,
        **_place(grid),
        "properties": properties,
        "links": links,
        "assets": {"embeddings": {"href": f"./{file.name}", **asset}},
    }


def chip_layout(grid: PatchGrid) -> Dict[str, Any]:
    """Patches touch and do not overlap."""
    side = [grid.patch_px, grid.patch_px]
    return {"layout_type": "regular_grid", "chip_size": side, "stride": side}


def ground_size(grid: PatchGrid) -> Optional[float]:
    """Metres that a patch is wide; None where its CRS does not tell."""
    from affine import Affine

    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    if crs is None or not tells_metres(crs):
        return None
    across, _ = metres_per_unit(crs, Affine(*grid.patch_transform), grid.cols / 2, grid.rows / 2)
    return round(grid.patch_size[0] * across, 6)


def _projection(grid: PatchGrid) -> Dict[str, Any]:
    """The grid in its own CRS: a null code says that there is none, or that only `proj:wkt2` tells it."""
    told: Dict[str, Any] = {
        "proj:code": None,
        "proj:shape": list(grid.shape),
        "proj:transform": [float(number) for number in grid.patch_transform],
    }
    if grid.crs_wkt:
        crs = CRS.from_wkt(grid.crs_wkt)
        authority = crs.to_authority()
        told["proj:code"] = ":".join(authority) if authority else None
        if authority is None:
            told["proj:wkt2"] = crs.to_wkt(version="WKT2_2019")
    return told


def _place(grid: PatchGrid) -> Dict[str, Any]:
    """The geometry and bbox of a grid, as GeoJSON (RFC 7946) has them; without a CRS in the grid's own units.

    Polygons are counter-clockwise and cut at the antimeridian, and west is above east where they cross it. The geometry
    is null where the outline has no longitudes and latitudes.
    """
    ring = grid.outline(_EDGE_STEPS)
    if grid.crs_wkt:
        try:
            ring = in_degrees(grid.crs_wkt, ring)
        except RasterError:  # said by the null
            return {"geometry": None}
        ring = ring[np.isfinite(ring).all(axis=1)]
        if len(ring) <= _EDGE_STEPS:
            return {"geometry": None}
        ring[:, 0] = np.unwrap(ring[:, 0], period=360)
        if abs(ring[-1, 0] - ring[0, 0]) > 180:  # once around the earth: a pole is inside
            pole = float(np.copysign(90, ring[:, 1].mean()))
            ring = np.concatenate([ring, [[ring[-1, 0], pole], [ring[0, 0], pole]]])
    whole = shapely.make_valid(shapely.Polygon(ring))
    west, south, east, north = whole.bounds
    if grid.crs_wkt and (west < -180 or east > 180):
        earth = shapely.box(-180, -90, 180, 90)
        turns = [shapely.affinity.translate(whole, turn) for turn in (-360, 0, 360)]
        whole = shapely.union_all([shapely.intersection(turned, earth) for turned in turns])
        west, east = (-180.0, 180.0) if east - west >= 360 else ((west + 180) % 360 - 180, (east + 180) % 360 - 180)
    parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
    rings = [[list(map(list, shapely.geometry.polygon.orient(part).exterior.coords))] for part in parts]
    several = len(rings) > 1
    shape = {"type": "MultiPolygon" if several else "Polygon", "coordinates": rings if several else rings[0]}
    return {"bbox": [west, south, east, north], "geometry": shape}


def _times(date: str) -> Dict[str, Any]:
    """As a STAC item has them: one moment, or none with a first and last. Unknown times count from the year 1970."""
    found = moments(date)
    if found is None:
        return {
            "datetime": None,
            "start_datetime": "1970-01-01T00:00:00Z",
            "end_datetime": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
    start, end = (moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in found)
    return {"datetime": start} if start == end else {"datetime": None, "start_datetime": start, "end_datetime": end}
