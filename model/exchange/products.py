"""What made vectors, as the `encoder` of a set: so that unlike ones are never compared."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Any, Collection, Dict, Mapping, Optional, Tuple

from ..patches.embedding_set import encoder_tag


@dataclass(frozen=True)
class Product:
    """A collection of embeddings that is known by its layout.

    Attributes
    ----------
    id, name, version : str
    licence : str
        Empty where it is not told.
    unit : bool
        Whether its vectors have length one.
    columns : tuple of str
        Of its tables, all of which tell it from others.
    dim : int
        Length of its vectors; 0 for any.
    """

    id: str
    name: str
    version: str = ""
    licence: str = ""
    unit: bool = False
    columns: Tuple[str, ...] = ()
    dim: int = 0


ALPHAEARTH = Product("alphaearth", "AlphaEarth Satellite Embedding", "1", "CC-BY-4.0", unit=True, dim=64)
TESSERA = Product("tessera", "TESSERA", "1", dim=128)
_OF_TABLES = (
    Product("clay-v1.5", "Clay 1.5", "1.5", columns=("chips_id", "cell_id", "stac_item_id"), dim=1024),
    Product("clay-v0", "Clay 0", "0", columns=("index", "source_url", "date", "embeddings"), dim=768),
    Product("planet", "Planet embeddings", columns=("embedding_thumbnail_uri", "clear_percent")),
)
_TESSERA_VERSION = re.compile(r"v?(\d+)(?:\.(\d+))?(?:-(.+))?", re.IGNORECASE)
_MAJOR_TOM = re.compile(r"(?:Major-?TOM|Core)[\w-]*", re.IGNORECASE)


def encoder_record(product: Product, dim: int) -> Dict[str, Any]:
    """The `encoder` of embedding.json. Products come without weights, so the hash is of name, version and length."""
    told = f"{product.id}\n{product.version}\n{dim}"
    return {
        "id": product.id,
        "version": product.version,
        "name": product.name,
        "licence": product.licence,
        "sha256": hashlib.sha256(told.encode()).hexdigest(),
        "dim": dim,
        "similarity": "cosine",
        "imported": True,
    }


def named_product(name: str) -> Product:
    """A product of a name that somebody gave, or that a file has."""
    key = re.sub(r"[^\w.+-]+", "-", name.strip().replace("@", "-")).strip("-").lower()
    return Product(key or "embeddings", name.strip() or "embeddings")


def tessera_product(version: str, variant: str = "") -> Product:
    """TESSERA of a version, told as `1.0`, `v2-2B-L` or an address that ends so; 1 where nothing is told.

    Vectors of two versions do not compare. From version 2 on, the variant names a model of its own.
    """
    found = _TESSERA_VERSION.search(version.rstrip("/").rsplit("/", 1)[-1])
    if found is None:
        return TESSERA
    number = found[1] if found[2] in (None, "0") else f"{found[1]}.{found[2]}"
    model = (found[3] or variant) if int(found[1]) > 1 else ""
    if number == TESSERA.version:
        return TESSERA
    named = named_product(f"tessera-{number}-{model}" if model else f"tessera-{number}")
    return Product(named.id, f"{TESSERA.name} {number} {model}".strip(), number, dim=TESSERA.dim)


def product_of_table(columns: Collection[str], dim: int) -> Optional[Product]:
    """The known product whose columns a table has, with vectors of its length."""
    for product in _OF_TABLES:
        if set(product.columns) <= set(columns) and product.dim in (0, dim):
            return product
    return None


def product_of_path(path: str, stem: str) -> Product:
    """The last resort: a collection that the path names, else the file's own name."""
    found = _MAJOR_TOM.search(path)
    return named_product(found[0] if found else stem)


def told_encoder(metadata: Mapping[str, Any], dim: int) -> Optional[Dict[str, Any]]:
    """The encoder that a footer or attributes tell: a record of TerraPatch's own, or a model by id and version.

    Parameters
    ----------
    metadata : mapping
        The `emb` of a table's footer, or what stands for it elsewhere.
    dim : int
        Length of the vectors.
    """
    own = metadata.get("terrapatch")
    record = own.get("encoder") if isinstance(own, dict) else None
    if isinstance(record, dict) and record.get("dim") == dim and _has_tag(record):
        return record
    model = metadata.get("model")
    if isinstance(model, dict) and (model.get("id") or model.get("name")):
        key, version = str(model.get("id") or model["name"]), str(model.get("version") or "")
        named = named_product(f"{key}-{version}" if version and version not in key else key)
        return encoder_record(Product(named.id, str(model.get("name") or key), version), dim)
    return None


def _has_tag(record: Mapping[str, Any]) -> bool:
    try:
        return bool(encoder_tag(dict(record)))
    except KeyError:
        return False
