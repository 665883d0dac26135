"""How QGIS draws classes: a style file for the regions and one for the raster, with the classes as legend."""

from __future__ import annotations

from typing import Sequence
from xml.sax.saxutils import quoteattr  # writes text, reads none  # nosec B406

from ..report.pictures import PALETTE

UNKNOWN = "unknown"
UNKNOWN_COLOUR = "#d9d9d9"
NO_CLASS = 255  # in the raster


def class_colours(count: int) -> list[str]:
    """Colours of classes; where there are more than the palette has, lighter ones follow."""
    colours = []
    for number in range(count):
        base, lighter = PALETTE[number % len(PALETTE)], number // len(PALETTE)
        channels = (int(base[start : start + 2], 16) for start in (1, 3, 5))
        colours.append("#" + "".join(f"{255 - round((255 - channel) * 0.6**lighter):02x}" for channel in channels))
    return colours


def region_style(field: str, names: Sequence[str], colours: Sequence[str]) -> str:
    """QML of polygons that are coloured by the class in a field."""
    categories, symbols = [], []
    for number, (name, colour) in enumerate(zip(names, colours)):
        categories.append(
            f'<category symbol="{number}" value={quoteattr(name)} label={quoteattr(name)} render="true" type="string"/>'
        )
        symbols.append(
            f'<symbol name="{number}" type="fill" alpha="0.75" force_rhr="0" clip_to_extent="1">'
            '<layer class="SimpleFill" enabled="1" pass="0" locked="0">'
            f'<prop k="color" v="{_rgba(colour)}"/><prop k="style" v="solid"/><prop k="outline_style" v="no"/>'
            "</layer></symbol>"
        )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology">'
        f'<renderer-v2 type="categorizedSymbol" attr={quoteattr(field)} symbollevels="0" enableorderby="0">'
        f"<categories>{''.join(categories)}</categories><symbols>{''.join(symbols)}</symbols></renderer-v2></qgis>\n"
    )


def raster_style(names: Sequence[str], colours: Sequence[str]) -> str:
    """QML of a raster whose values are positions of classes."""
    entries = "".join(
        f'<paletteEntry value="{number}" color="{colour}" alpha="255" label={quoteattr(name)}/>'
        for number, (name, colour) in enumerate(zip(names, colours))
    )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology"><pipe>'
        '<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">'
        f"<colorPalette>{entries}</colorPalette></rasterrenderer></pipe></qgis>\n"
    )


def _rgba(colour: str) -> str:
    return ",".join(str(int(colour[start : start + 2], 16)) for start in (1, 3, 5)) + ",255"
