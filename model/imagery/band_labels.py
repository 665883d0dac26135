"""What a band's name and tags say about it: every spelling of the name in one form, and its wavelength."""

from __future__ import annotations

import re
from typing import List, Mapping, Optional

_PARENTHESES = re.compile(r"[(\[]([^)\]]*)[)\]]")
_BAND_WORD = re.compile(r"\b(?:band|bd|channel|ch)[\s_.\-]*(?=\d)", re.IGNORECASE)
_SEPARATORS = re.compile(r"[^0-9a-z+]+")
_NUMBERED = re.compile(r"^([a-z]*b)0+(?=\d)")
_LENGTH = re.compile(
    r"(\d+(?:\.\d+)?)\s*(nm|nanomet(?:er|re)s?|µm|μm|um|micron(?:s)?|micromet(?:er|re)s?)\b", re.IGNORECASE
)
_UNIT_IN_UM = {"n": 1e-3, "µ": 1.0, "μ": 1.0, "u": 1.0, "m": 1.0}  # by first letter: nm, µm, um, micrometers
# Optical and near, short-wave and thermal infrared, in µm. A number outside is not a wavelength of imagery.
_SHORTEST_UM, _LONGEST_UM = 0.3, 15.0
_UM_KEYS = ("central_wavelength_um", "center_wavelength_um", "wavelength_um")
_PLAIN_KEYS = ("wavelength", "central_wavelength", "center_wavelength")
_UNIT_KEYS = ("wavelength_units", "wavelength_unit", "wavelengthunits")


def spellings(label: str) -> List[str]:
    """A band's name in lower case without separators, the most telling form first.

    "Band 2 (blue)" gives b2blue, b2, blue; "SR_B4" gives srb4, sr, b4; "Red Edge 1" gives rededge1 before red, so that
    a red edge is never taken for red. Leading zeros of a band number go: B02 and b2 are one name.
    """
    text = _BAND_WORD.sub("b", label).strip().lower()
    inside = " ".join(_PARENTHESES.findall(text))
    outside = _PARENTHESES.sub(" ", text)
    found: List[str] = []
    for part in (f"{outside} {inside}", outside, inside):
        words = [word for word in _SEPARATORS.split(part) if word]
        for length in range(min(len(words), 6), 0, -1):
            for start in range(len(words) - length + 1):
                name = _NUMBERED.sub(r"\1", "".join(words[start : start + length]))
                if name not in found:
                    found.append(name)
    # longer runs of words first over all parts: outside and inside of parentheses have the same rights
    return sorted(found, key=lambda name: -len(name)) if found else []


def label_wavelength_um(label: str) -> Optional[float]:
    """The wavelength that a name holds with its unit, such as "665 nm" or "0.665 Micrometers", in µm; else None."""
    match = _LENGTH.search(label)
    if match is None:
        return None
    return _plausible(float(match.group(1)) * _UNIT_IN_UM[match.group(2)[0].lower()])


def tagged_wavelength_um(tags: Mapping[str, str]) -> Optional[float]:
    """The wavelength in a band's tags, in µm; else None.

    Reads CENTRAL_WAVELENGTH_UM of GDAL's IMAGERY domain, and `wavelength` with `wavelength_units` as GDAL's ENVI
    driver gives them. Without a unit, a number above 30 is taken for nanometres, as no imagery has 30 µm.
    """
    lower = {key.lower(): value for key, value in tags.items()}
    for key in _UM_KEYS:
        if key in lower:
            return _plausible(_number(lower[key]))
    unit = next((lower[key] for key in _UNIT_KEYS if key in lower), "").strip().lower()
    for key in _PLAIN_KEYS:
        if key not in lower:
            continue
        inside = label_wavelength_um(lower[key])
        if inside is not None:
            return inside
        value = _number(lower[key])
        if value is None:
            return None
        if unit.startswith("nano") or unit == "nm" or (not unit and value > 30):
            value *= 1e-3
        return _plausible(value)
    return None


def _number(text: str) -> Optional[float]:
    try:
        return float(text)
    except ValueError:
        return None


def _plausible(value: Optional[float]) -> Optional[float]:
    return round(value, 6) if value is not None and _SHORTEST_UM <= value <= _LONGEST_UM else None
