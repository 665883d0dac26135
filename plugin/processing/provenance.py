"""Where a layer comes from, in its metadata: what a person reads under Layer Properties, and what tools read."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Dict, List, Mapping

from qgis.core import QgsLayerMetadata, QgsVectorLayer

from ... import __version__

RUN_PROPERTY = "terrapatch/run"
"""Custom property of a layer that holds the algorithm and its parameters as JSON."""


def run_record(algorithm: str, parameters: Mapping[str, Any]) -> Dict[str, Any]:
    """What made a layer.

    Parameters
    ----------
    algorithm : str
        Its id, such as `terrapatch:clusterpatches`.
    parameters : mapping
        JSON types: also those that were left at their defaults, for defaults change.
    """
    return {
        "algorithm": algorithm,
        "parameters": dict(parameters),
        "terrapatch": __version__,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }


def attach_provenance(
    layer: QgsVectorLayer, title: str, abstract: str, run: Mapping[str, Any], embedding: Mapping[str, Any]
) -> None:
    """Write the origin of a layer into its metadata.

    Parameters
    ----------
    layer : QgsVectorLayer
    title, abstract : str
    run : mapping
        As `run_record` gives it.
    embedding : mapping
        embedding.json of the vectors that went in; may lack anything.
    """
    metadata = layer.metadata() or QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setType("dataset")
    metadata.setCrs(layer.crs())
    metadata.setHistory([*_history_of(embedding), _one_line(run["algorithm"], run["parameters"], run)])
    layer.setMetadata(metadata)
    layer.setCustomProperty(RUN_PROPERTY, json.dumps(run))


def _history_of(embedding: Mapping[str, Any]) -> List[str]:
    lines = []
    source, encoder = embedding.get("source") or {}, embedding.get("encoder") or {}
    if source.get("uri"):
        lines.append(f"source: {source['uri']}, bands {source.get('bands', 'not recorded')}")
    if encoder.get("id"):
        version = f" version {encoder['version']}" if encoder.get("version") else ""
        lines.append(f"encoder: {encoder['id']}{version}, sha256 {encoder.get('sha256', 'not recorded')}")
    if embedding.get("parameters"):
        lines.append(_one_line("embedding", embedding["parameters"], embedding))
    if (embedding.get("positions") or {}).get("share") is not None:
        lines.append(_place_in_the_tile(embedding["positions"]))
    return lines


def _place_in_the_tile(positions: Mapping[str, Any]) -> str:
    told = f"place in the tile: explains {positions['share']:.1%} of the variance of the vectors"
    if not positions.get("centred"):
        return f"{told}; not taken out"
    after = positions.get("share_after")
    return f"{told}; taken out" + ("" if after is None else f", {after:.1%} after it")


def _one_line(what: str, parameters: Mapping[str, Any], made: Mapping[str, Any]) -> str:
    listed = ", ".join(f"{name} {value}" for name, value in parameters.items() if value is not None)
    return f"{what}: {listed} (TerraPatch {made.get('terrapatch', '')}, {made.get('created', '')})"
