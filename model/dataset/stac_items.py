"""STAC items as scenes: assets by name, with the date and the bands that the item tells."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timezone
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Type, TypeVar
from urllib.parse import urljoin

from ..errors import InputError
from ..listing import listed
from ..messages import Message
from .scene import Asset, Scene, gdal_name, scene_id

_DEFAULT_ASSETS = ("visual", "image", "data")
TypeT = TypeVar("TypeT")
_NO_IMAGERY = {"thumbnail", "overview", "metadata"}
# what the engine looks for in a raster's tags, and an item tells
_TAGS = {"s2:processing_baseline": "PROCESSING_BASELINE", "processing:version": "PROCESSING_BASELINE"}
_TAGS.update({"earthsearch:boa_offset_applied": "BOA_OFFSET_APPLIED"})


def item_scene(item: Mapping[str, Any], assets: Optional[Sequence[str]], folder: str) -> Scene:
    """The scene that an item describes.

    Parameters
    ----------
    item : mapping
        A STAC item, 1.0 or 1.1.
    assets : sequence of str, optional
        Names of its assets, in the order of their bands; default: the only one with imagery, or `visual`.
    folder : str
        What relative references are relative to.

    Raises
    ------
    InputError
        When the item has no id, lacks an asset, it is not clear which assets are meant, or what it tells is of other
        types than those of STAC.
    """
    item_id = item.get("id")
    if not isinstance(item_id, str) or not item_id:
        raise InputError("an item of the list has no id, needs one; check the list")
    held = item.get("assets")
    held = held if isinstance(held, dict) else {}
    names = _chosen(item_id, held, assets)
    base = _own_address(item) or folder
    found = tuple(_asset(item, held[name], name, base) for name in names)
    properties = _of_type(item.get("properties") or {}, dict, f"properties of item {item_id}")
    tags = {_TAGS[key]: _text(value) for key, value in properties.items() if key in _TAGS and value is not None}
    whole = f"{item.get('collection') or ''}/{item_id}/{','.join(names)}"
    return Scene(scene_id(item_id, whole), found, item_date(properties), tuple(sorted(tags.items())))


def item_date(properties: Mapping[str, Any]) -> Optional[str]:
    """When an item was taken: its datetime, else the middle of its time span; ISO in UTC, None where it has neither."""
    moments = [_moment(properties.get(key)) for key in ("datetime", "start_datetime", "end_datetime")]
    if moments[0] is not None:
        when = moments[0]
    elif moments[1] is not None and moments[2] is not None:
        when = moments[1] + (moments[2] - moments[1]) / 2
    else:
        return None
    return when.isoformat(timespec="seconds")


def _moment(value: Any) -> Optional[datetime]:
    """A moment in UTC, without a zone."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(_seconds_of(value))
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    if value.tzinfo is not None:
        try:
            value = value.astimezone(timezone.utc).replace(tzinfo=None)
        except OverflowError:  # within hours of the first or the last moment that there is
            return None
    return value.replace(microsecond=0)


def _seconds_of(text: str) -> str:
    """A date-time without fractions of a second, whose digits Python 3.9 counts, and with a zone in digits."""
    text = text.strip().replace("Z", "+00:00").replace("z", "+00:00")
    head, point, tail = text.partition(".")
    return head + tail.lstrip("0123456789") if point else text


def _chosen(item_id: str, held: Mapping[str, Any], assets: Optional[Sequence[str]]) -> List[str]:
    """Names of the assets that are meant."""
    known = ", ".join(sorted(held)) or Message("none")
    if assets is not None:
        missing = [name for name in assets if name not in held]
        if missing:
            raise InputError(
                "item {item_id} lacks asset {missing}, has {known}; give others by --assets",
                "asset_missing",
                item_id=item_id,
                missing=", ".join(missing),
                known=known,
            )
        return list(assets)
    images = [name for name, asset in held.items() if _is_imagery(asset)]
    preferred = [name for name in _DEFAULT_ASSETS if name in images]
    if len(images) == 1 or preferred:
        return (preferred or images)[:1]
    raise InputError(
        "item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with "
        "names among {known}",
        "asset_unclear",
        item_id=item_id,
        images_count=len(images),
        known=known,
    )


def _is_imagery(asset: Any) -> bool:
    if not isinstance(asset, dict):
        return False
    roles = asset.get("roles")
    if isinstance(roles, list) and any(isinstance(role, str) and role in _NO_IMAGERY for role in roles):
        return False
    media, href = str(asset.get("type") or ""), str(asset.get("href") or "").split("?")[0].lower()
    return media.startswith(("image/tiff", "image/jp2", "image/vnd.stac.geotiff")) or href.endswith(
        (".tif", ".tiff", ".jp2", ".vrt")
    )


def _asset(item: Mapping[str, Any], asset: Any, name: str, base: str) -> Asset:
    href = asset.get("href") if isinstance(asset, dict) else None
    if not isinstance(href, str) or not href:
        raise InputError(
            "asset {name} of item {id} has no href, needs one; check the list", name=name, id=item.get("id")
        )
    if "://" in base and "://" not in href and not href.startswith("/vsi"):
        try:
            href = _joined(base, href)
        except ValueError as error:
            raise InputError(
                "asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list",
                name=name,
                id=item.get("id"),
                href=href,
                error=error,
            ) from error
    return Asset(gdal_name(href, "" if "://" in base else base), _band_names(asset, name))


def _joined(base: str, href: str) -> str:
    """A reference that is relative to an address, of any scheme: of s3 and such urljoin knows nothing."""
    scheme, _, rest = base.partition("://")
    return scheme + urljoin(f"http://{rest}", href)[len("http") :]


def repeatable_item(item: Mapping[str, Any], folder: str) -> Dict[str, Any]:
    """An item as JSON can hold it, that says the same in a list in another folder.

    References of its assets are made absolute; numbers that are not finite become null, and bytes
    are left out.
    """
    plain: Dict[str, Any] = _json_value(item)
    assets = plain.get("assets")
    of_folder = not (isinstance(plain.get("links"), list) and _own_address(plain))
    for asset in assets.values() if isinstance(assets, dict) and of_folder else ():
        href = asset.get("href") if isinstance(asset, dict) else None
        if isinstance(href, str) and href and "://" not in href:
            asset["href"] = gdal_name(href, folder)
    return plain


def _json_value(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _json_value(held) for key, held in value.items() if not isinstance(held, bytes)}
    if isinstance(value, (list, tuple)):
        return [_json_value(held) for held in value if not isinstance(held, bytes)]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, bool, int)):
        return value
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def _band_names(asset: Mapping[str, Any], name: str) -> Tuple[str, ...]:
    """What the bands of an asset are: common names, else names; of one band without any the asset's own name."""
    told = _of_type(asset.get("bands") or asset.get("eo:bands") or [], list, f"bands of asset {name}")
    names = tuple(
        str(band.get("eo:common_name") or band.get("common_name") or band.get("name") or "")
        for band in told
        if isinstance(band, dict)
    )
    return names if any(names) else (name,)


def _own_address(item: Mapping[str, Any]) -> str:
    """Where the item itself lies, which its references may be relative to; empty where it does not say."""
    links = _of_type(item.get("links") or [], list, Message("links of item {item}", item=item.get("id")))
    own = (link.get("href") for link in links if isinstance(link, dict) and link.get("rel") == "self")
    return next((href for href in own if isinstance(href, str) and "://" in href), "")


def _of_type(value: Any, kind: Type[TypeT], what: str) -> TypeT:
    if not isinstance(value, kind):
        needed = Message("a list") if kind is list else Message("an object")
        raise InputError(
            "{what} are {value!r}, need to be {needed} of JSON; check the list",
            what=what,
            value=str(value)[:60],
            needed=needed,
        )
    return value


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def items_of_json(values: Any, file: Path) -> List[Dict[str, Any]]:
    """The items of an ItemCollection, or the one item, of a JSON file.

    Raises
    ------
    InputError
        When it is neither.
    """
    kind = values.get("type") if isinstance(values, dict) else None
    features = [values] if kind == "Feature" else values.get("features") if kind == "FeatureCollection" else None
    if not isinstance(features, list) or not all(isinstance(item, dict) for item in features):
        raise InputError(
            "{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text "
            "file with a GDAL name on each line",
            file=file,
            kind=kind,
        )
    return features


def items_of_parquet(file: Path) -> List[Dict[str, Any]]:
    """The items of a stac-geoparquet file.

    Raises
    ------
    InputError
        When pyarrow is missing, the file cannot be read, or has no assets.
    """
    from .parquet import parquet

    pq = parquet()
    import pyarrow

    try:
        table = pq.read_table(file)
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(
            "{file} cannot be read as Parquet ({error}); check the file", file=file, error=error
        ) from error
    missing = [name for name in ("id", "assets") if name not in table.column_names]
    if missing:
        raise InputError(
            "{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}",
            file=file,
            missing=listed(missing),
            column_names=", ".join(table.column_names),
        )
    return [_item_of_row(row) for row in table.drop_columns(_heavy(table)).to_pylist()]


def _heavy(table: Any) -> List[str]:
    return [name for name in ("geometry", "bbox") if name in table.column_names]


def _item_of_row(row: Mapping[str, Any]) -> Dict[str, Any]:
    """A row's columns as an item; what is null is left out."""
    top = ("id", "collection", "links", "assets")
    held = row["assets"]
    if isinstance(held, list) and all(isinstance(pair, tuple) and len(pair) == 2 for pair in held):
        held = dict(held)  # a column of maps
    assets = {
        name: {key: value for key, value in asset.items() if value is not None} if isinstance(asset, dict) else asset
        for name, asset in (held if isinstance(held, dict) else {}).items()
        if asset is not None
    }
    properties = {key: _plain(value) for key, value in row.items() if key not in top and value is not None}
    more = properties.pop("properties", None)
    properties.update(more if isinstance(more, dict) else {})
    return {
        "type": "Feature",
        "id": row["id"],
        "collection": row.get("collection"),
        "links": row.get("links") or [],
        "assets": assets,
        "properties": properties,
    }


def _plain(value: Any) -> Any:
    """A value as JSON has it: moments as ISO text."""
    return value.isoformat() if isinstance(value, datetime) else value
