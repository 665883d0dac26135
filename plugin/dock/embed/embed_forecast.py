"""The line above Run: what the engine says that a run will make, or what is in its way and how to mend it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional

from ....model.number_text import short_number
from ....model.options import EMBED
from ...background.measured_rates import expected_seconds
from ...byte_sizes import bytes_text
from ...ground.metre_sizes import metres_text
from ...layers.memory_needs import bytes_in_qgis, bytes_on_disk, free_bytes
from ...planning.layer_plan import LACKING_BANDS, NoPlan, PlanAnswer
from ...translation import number_text, tr

_SMALL_PATCH_M = 1.0  # things that people look for are larger
_HECTARE_M2 = 10_000.0


@dataclass(frozen=True)
class ServiceRead:
    """How a tile service is to be read: in CRS units per pixel, with the zoom in words, and how many tiles that is."""

    resolution: float
    zoom: str
    tiles: int


@dataclass(frozen=True)
class RunPlace:
    """What the line needs beside the plan.

    Attributes
    ----------
    layer : str
        Name of the raster.
    encoder, device : str
        That runs were measured by.
    temporary : bool
        Whether the patches are kept in memory.
    may_leave_out : bool
        Whether some patches may lack pixels.
    service : ServiceRead or None
    """

    layer: str
    encoder: str
    device: str
    temporary: bool
    may_leave_out: bool
    service: Optional[ServiceRead] = None


@dataclass(frozen=True)
class EmbedForecast:
    """What will happen.

    Attributes
    ----------
    problem : str
        Why it cannot run and what to do; empty where it can.
    offer_mosaiks : bool
        Whether the encoder that takes any bands would do.
    offer_check : bool
        Whether asking the engine again may help.
    checking : bool
        Whether the engine is still to answer.
    text : str
        The line.
    details : str
        For the tool tip.
    service_tiles : int
        Tiles that are downloaded from a service.
    encoded_pixels : int
        That the encoder sees, overlaps included.
    """

    problem: str = ""
    offer_mosaiks: bool = False
    offer_check: bool = False
    checking: bool = False
    text: str = ""
    details: str = ""
    service_tiles: int = 0
    encoded_pixels: int = 0

    @classmethod
    def unanswered(cls) -> EmbedForecast:
        """While the engine looks at the form."""
        return cls(problem=tr("Checking…"), checking=True)

    @classmethod
    def of(cls, answer: PlanAnswer, place: RunPlace) -> EmbedForecast:
        """What an answer says."""
        if answer.no_plan is NoPlan.ENGINE_MISSING:
            return cls(problem=tr("The engine is missing; see above how to set it up."))
        if answer.no_plan is not None:
            return cls(problem=tr("This could not be checked: {}").format(answer.text), offer_check=True)
        if not answer.runs:
            lacking = next((answer.refusals[code] for code in LACKING_BANDS if code in answer.refusals), None)
            if lacking is not None:
                return cls(problem=_lacking_text(lacking["values"], answer.plan, place), offer_mosaiks=True)
            return cls(problem=dialog_text(next(iter(answer.refusals.values()))["text"]))
        tiles, service = answer.plan["tiles"], place.service
        text = _line(answer.plan, place)
        if service is not None:
            one, many = tr("{zoom}, 1 tile of the service"), tr("{zoom}, {tiles} tiles of the service")
            counted = (one if service.tiles == 1 else many).format(zoom=service.zoom, tiles=number_text(service.tiles))
            text = f"{counted} · {text}"
        return cls(
            text=text,
            details=_details(answer),
            service_tiles=0 if service is None else service.tiles,
            encoded_pixels=tiles["encoded_pixels"],
        )


def dialog_text(text: str) -> str:
    """A sentence of the engine for a form: fields by their labels, where it names flags of the command line."""
    for option in EMBED.options:
        if option.flag and option.label:
            text = re.sub(rf"{option.flag}(?![\w-])", f"'{tr(option.label)}'", text)
    return text[:1].upper() + text[1:]


def _lacking_text(values: Mapping[str, Any], plan: Mapping[str, Any], place: RunPlace) -> str:
    return tr(
        "Bands that {encoder} needs: {needed}, that '{layer}' has: {has}. Not found: {missing}. Choose bands above, or:"
    ).format(
        encoder=plan["encoder"]["name"],
        needed=len(values["needed"]),
        layer=place.layer,
        has=values["found"],
        missing=", ".join(values["missing"]),
    )


def _line(plan: Mapping[str, Any], place: RunPlace) -> str:
    """Such as "4,096 patches from 9 tiles · 16 px = 480 m, 23 ha each · 2.7 MB on disk · about 5 s"."""
    made, count, many, dim = plan["patches"], plan["patches"]["count"], plan["tiles"]["count"], plan["encoder"]["dim"]
    patches = tr("1 patch") if count == 1 else tr("{} patches").format(number_text(count))
    if place.may_leave_out:
        patches = tr("up to {}").format(patches)
    tiles = tr("from 1 tile") if many == 1 else tr("from {} tiles").format(number_text(many))
    parts = [f"<b>{patches} {tiles}</b>", _ground_text(made)]
    if made["width_m"] is not None and max(made["width_m"], made["height_m"]) < _SMALL_PATCH_M:
        parts.append(tr("patches below 1 m: Patch size makes them larger"))
    needed, free = bytes_in_qgis(count, dim, place.temporary), free_bytes()
    disk = bytes_on_disk(count, dim)
    parts.append(tr("{disk} on disk, {memory} in memory").format(disk=bytes_text(disk), memory=bytes_text(needed)))
    if free is not None and needed > free / 2:
        advice = tr("{} of memory are free: save to a GeoPackage, or embed less") if place.temporary else ""
        advice = advice or tr("{} of memory are free: embed less, or larger patches")
        parts.append(f"<b>{advice.format(bytes_text(free))}</b>")
    seconds = expected_seconds(place.encoder, place.device, plan["tiles"]["encoded_pixels"])
    parts.append(
        tr("about {}").format(duration_text(seconds)) if seconds is not None else tr("the first run measures the time")
    )
    return " · ".join(parts)


def _ground_text(patches: Dict[str, Any]) -> str:
    if patches["width_m"] is None:
        return tr("{} px each, no CRS").format(patches["cell_px"])
    across, down = patches["width_m"], patches["height_m"]
    square = max(across, down) <= 1.01 * min(across, down)
    size = metres_text(across) if square else f"{metres_text(across)} × {metres_text(down)}"
    text = tr("{px} px = {size}, {area} each").format(
        px=patches["cell_px"], size=size, area=_area_text(patches["area_m2"] / _HECTARE_M2)
    )
    return text.replace(" ", "\u00a0").replace(",\u00a0", ", ")  # a number stays beside its unit


def _area_text(hectares: float) -> str:
    if hectares < 0.01:
        return f"{short_number(hectares * _HECTARE_M2)} m²"
    return f"{short_number(hectares / 100)} km²" if hectares >= 1000 else f"{short_number(hectares)} ha"


def _details(answer: PlanAnswer) -> str:
    """What the engine notes of the run, and how much it is."""
    lines: List[str] = [dialog_text(notice["text"]) for notice in answer.notices.values()]
    lines.append(tr("Patches without enough valid pixels, or outside the polygons, are left out."))
    seen = answer.plan["tiles"]["encoded_pixels"] / 1e6
    lines.append(tr("The encoder sees {} million pixels, overlaps of tiles included.").format(number_text(seen, 1)))
    return "\n".join(lines)


def duration_text(seconds: float) -> str:
    """Such as `5 s`, `3 min`, `1.5 h`."""
    if seconds < 90:
        return tr("{} s").format(max(1, round(seconds)))
    return tr("{} min").format(round(seconds / 60)) if seconds < 5400 else tr("{} h").format(f"{seconds / 3600:.1f}")
