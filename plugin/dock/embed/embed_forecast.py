"""The line above Run: what a run will make, or what is in its way and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from qgis.core import QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ....model.encoders.mosaiks_tiles import DEFAULT_KERNEL, tile_sizes
from ....model.imagery.tile_size import TileSize, default_overlap, default_tile
from ...background.measured_rates import expected_seconds
from ...byte_sizes import bytes_text
from ...encoders.facts import EncoderFacts
from ...layers.memory_needs import bytes_in_qgis, free_bytes
from ...metre_sizes import metres_text
from ...rasters.raster_facts import extent_in_layer, ground_pixels, metres_per_unit, service_pixels
from ...rasters.service_zoom import count_tiles
from .area_choice import POLYGONS, WHOLE
from .band_guess import LayerBand, missing_bands
from .embed_estimate import EmbedEstimate, GroundPixels, PatchSizes, estimate

_SMALL_PATCH_M = 1.0  # things that people look for are larger


@dataclass(frozen=True)
class EmbedWish:
    """What the form says. None means not chosen, or the encoder's own."""

    raster: Optional[QgsRasterLayer]
    encoder: Optional[EncoderFacts]
    layer_bands: Sequence[LayerBand]
    bands: Optional[Sequence[int]]
    area_kind: str
    area: Optional[QgsReferencedRectangle]
    area_problem: str
    patch_px: Optional[int]
    tile_px: Optional[int]
    overlap_px: Optional[int]
    refine: int
    resolution: str
    device: str
    engine_missing: bool
    service: Optional[ServiceRead] = None
    temporary: bool = True


@dataclass(frozen=True)
class ServiceRead:
    """How a tile service is to be read: in CRS units per pixel, with the zoom in words."""

    resolution: float
    zoom: str


@dataclass(frozen=True)
class EmbedForecast:
    """What will happen.

    Attributes
    ----------
    problem : str
        Why it cannot run and what to do; empty where it can.
    offer_mosaiks : bool
        Whether the encoder that takes any bands would do.
    estimate : EmbedEstimate or None
        None where the layer has no pixels of its own to count.
    text : str
        The line.
    details : str
        For the tool tip.
    service_tiles : int
        Tiles that are downloaded from a service.
    """

    problem: str = ""
    offer_mosaiks: bool = False
    estimate: Optional[EmbedEstimate] = None
    text: str = ""
    details: str = ""
    service_tiles: int = 0

    @classmethod
    def of(cls, wish: EmbedWish) -> EmbedForecast:
        """Look at a wish."""
        problem, offer = _problem(wish)
        if problem:
            return cls(problem=problem, offer_mosaiks=offer)
        try:
            expected = _estimate(wish)
        except ValueError as error:
            return cls(problem=str(error))
        if expected is None:
            return cls(text=_tr("The layer has no pixels of its own: how many patches it gives is known when it runs."))
        seconds = expected_seconds(wish.encoder.key, wish.device, expected.encoded_pixels)
        text, tiles = _line(wish, expected, seconds), _service_tiles(wish)
        if wish.service is not None:
            one, many = _tr("{zoom}, 1 tile of the service"), _tr("{zoom}, {tiles} tiles of the service")
            text = f"{(one if tiles == 1 else many).format(zoom=wish.service.zoom, tiles=f'{tiles:,}')} · {text}"
        return cls(estimate=expected, text=text, details=_details(expected), service_tiles=tiles)


def _problem(wish: EmbedWish) -> Tuple[str, bool]:
    """Why a wish cannot be run, and whether MOSAIKS would help."""
    encoder = wish.encoder
    if wish.raster is None:
        return _tr("Add a raster layer to the project, or choose one that can be read."), False
    if encoder is None:
        return _tr("Choose an encoder."), False
    if wish.bands is None and encoder.flexible:
        return _tr("Tick at least one band."), False
    if wish.bands is None:
        lacking = missing_bands(encoder.required_bands, wish.layer_bands)
        lacking = lacking or [band.name for band in encoder.required_bands]
        return (
            _tr(
                "{encoder} needs {needed} bands, '{layer}' has {has}. Not found: {missing}. Choose bands above, or:"
            ).format(
                encoder=encoder.name,
                needed=encoder.bands_needed,
                layer=wish.raster.name(),
                has=len(wish.layer_bands),
                missing=", ".join(lacking),
            ),
            True,
        )
    if wish.area_problem:
        return wish.area_problem, False
    if wish.area_kind == WHOLE and wish.raster.width() < 1:
        return _tr("'{}' shows the whole world: choose Map view or a rectangle as the area.").format(
            wish.raster.name()
        ), False
    size_problem = _size_problem(wish, encoder)
    if size_problem:
        return size_problem, False
    if wish.engine_missing:
        return _tr("The engine is missing; see above how to set it up."), False
    return "", False


def _size_problem(wish: EmbedWish, encoder: EncoderFacts) -> str:
    """Why sizes do not go together; empty where they do. The engine's own rules, told before a run."""
    patch = wish.patch_px or encoder.patch_px
    if not encoder.is_mosaiks and patch % encoder.patch_px:
        return _tr("A patch of {patch} px is no multiple of the encoder's {own} px: use {below} or {above}.").format(
            patch=patch,
            own=encoder.patch_px,
            below=max(1, patch // encoder.patch_px) * encoder.patch_px,
            above=(patch // encoder.patch_px + 1) * encoder.patch_px,
        )
    sizes = patch_sizes(wish, encoder)
    if any(side % patch for side in sizes.tile):
        below = TileSize(*(max(1, side // patch) * patch for side in sizes.tile))
        above = TileSize(*(side + patch for side in below))
        return _tr("A tile of {tile} px is no whole number of {patch} px patches: use {below} or {above}.").format(
            tile=sizes.tile, patch=patch, below=below, above=above
        )
    least, most = encoder.tile_range
    inside = all(low <= side <= high for side, low, high in zip(sizes.tile, least, most))
    if not encoder.is_mosaiks and not inside:
        return _tr("A tile of {tile} px does not suit the encoder, which takes {least} to {most} px.").format(
            tile=sizes.tile, least=least, most=most
        )
    shortest = min(sizes.tile)
    if sizes.overlap_px >= shortest:
        return _tr("An overlap of {overlap} px leaves nothing of a {tile} px tile: use at most {most}.").format(
            overlap=sizes.overlap_px, tile=sizes.tile, most=shortest - patch
        )
    if wish.refine > 1 and patch % (2 * wish.refine):
        return _tr("Refine {refine} needs a patch that is a multiple of {step} px, this one has {patch}.").format(
            refine=wish.refine, step=2 * wish.refine, patch=patch
        )
    return ""


def patch_sizes(wish: EmbedWish, encoder: EncoderFacts) -> PatchSizes:
    """Tile, overlap and patch that a run will have."""
    patch = wish.patch_px or encoder.patch_px
    own_tile, own_overlap, step = encoder.tile, encoder.overlap_px, encoder.multiple_of
    if encoder.is_mosaiks:  # it is fitted for the patch, and its tiles grow with it
        side, _, own_overlap = tile_sizes(patch, DEFAULT_KERNEL)
        own_tile, step = TileSize.of(side), TileSize.of(patch)
    tile = default_tile(own_tile, encoder.tile_range[0], step, patch)
    if wish.tile_px is not None:
        tile = TileSize.of(wish.tile_px)
    overlap = default_overlap(tile, own_overlap, patch) if wish.overlap_px is None else wish.overlap_px
    return PatchSizes(tile, overlap, patch, wish.refine)


def _estimate(wish: EmbedWish) -> Optional[EmbedEstimate]:
    """What it will make. Raises ValueError where the area misses the layer."""
    raster, encoder = wish.raster, wish.encoder
    extent = None if wish.area is None else extent_in_layer(raster, wish.area)
    if wish.service is not None and extent is not None:
        ground = service_pixels(raster, extent, wish.service.resolution)
        return estimate(ground, patch_sizes(wish, encoder), encoder.dim)
    ground = ground_pixels(raster, extent)
    if ground is None:
        return None
    return estimate(_resampled(ground, wish), patch_sizes(wish, encoder), encoder.dim)


def _service_tiles(wish: EmbedWish) -> int:
    if wish.service is None or wish.area is None:
        return 0
    return count_tiles(wish.raster.extent(), extent_in_layer(wish.raster, wish.area), wish.service.resolution)


def _resampled(ground: GroundPixels, wish: EmbedWish) -> GroundPixels:
    """The ground in the pixels that the encoder will see."""
    raster, resolution = wish.raster, wish.resolution
    across, down = raster.rasterUnitsPerPixelX(), raster.rasterUnitsPerPixelY()
    if resolution == "native":
        return ground
    if resolution == "encoder":
        metres = wish.encoder.resolution_m
        factors = metres_per_unit(raster.crs(), raster.extent())
        if metres is None or factors is None:
            return ground
        return ground.at(metres / factors[0] / across, metres / factors[1] / down)
    return ground.at(float(resolution) / across, float(resolution) / down)


def _line(wish: EmbedWish, expected: EmbedEstimate, seconds: Optional[float]) -> str:
    """Such as "4,096 patches from 9 tiles · 16 px = 480 m, 23 ha each · 2.7 MB on disk · about 5 s"."""
    patches = _tr("1 patch") if expected.patches == 1 else _tr("{} patches").format(f"{expected.patches:,}")
    if _may_leave_out(wish):
        patches = _tr("up to {}").format(patches)
    tiles = _tr("from 1 tile") if expected.tiles == 1 else _tr("from {} tiles").format(f"{expected.tiles:,}")
    parts = [f"<b>{patches} {tiles}</b>", _ground_text(expected)]
    if expected.patch_m is not None and max(expected.patch_m) < _SMALL_PATCH_M:
        parts.append(_tr("patches below 1 m: Patch in Advanced makes them larger"))
    needed, free = bytes_in_qgis(expected.patches, wish.encoder.dim, wish.temporary), free_bytes()
    parts.append(
        _tr("{disk} on disk, {memory} in memory").format(
            disk=bytes_text(expected.disk_bytes), memory=bytes_text(needed)
        )
    )
    if free is not None and needed > free / 2:
        advice = _tr("{} of memory are free: save to a GeoPackage, or embed less") if wish.temporary else ""
        advice = advice or _tr("{} of memory are free: embed less, or larger patches")
        parts.append(f"<b>{advice.format(bytes_text(free))}</b>")
    parts.append(
        _tr("about {}").format(duration_text(seconds))
        if seconds is not None
        else _tr("the first run measures the time")
    )
    return " · ".join(parts)


def _may_leave_out(wish: EmbedWish) -> bool:
    """Whether some patches may lack pixels: there is nodata or alpha, or the area has another shape than the raster."""
    provider = wish.raster.dataProvider()
    numbers = range(1, provider.bandCount() + 1)
    alpha = any(provider.colorInterpretationName(number).lower() == "alpha" for number in numbers)
    nodata = any(provider.sourceHasNoDataValue(n) or provider.userNoDataValues(n) for n in numbers)
    return alpha or nodata or wish.service is not None or wish.area_kind == POLYGONS


def _ground_text(expected: EmbedEstimate) -> str:
    if expected.patch_m is None:
        return _tr("{} px each, no CRS").format(expected.cell_px)
    across, down = expected.patch_m
    square = max(across, down) <= 1.01 * min(across, down)
    size = metres_text(across) if square else f"{metres_text(across)} × {metres_text(down)}"
    text = _tr("{px} px = {size}, {area} each").format(
        px=expected.cell_px, size=size, area=_area_text(expected.patch_hectares or 0.0)
    )
    return text.replace(" ", "\u00a0").replace(",\u00a0", ", ")  # a number stays beside its unit


def _area_text(hectares: float) -> str:
    if hectares < 0.01:
        return f"{hectares * 10_000:.3g} m²"
    return f"{hectares / 100:.3g} km²" if hectares >= 1000 else f"{hectares:.3g} ha"


def _details(expected: EmbedEstimate) -> str:
    lines: List[str] = [
        _tr("Patches without enough valid pixels, or outside the polygons, are left out."),
        _tr("The encoder sees {} million pixels, overlaps of tiles included.").format(
            f"{expected.encoded_pixels / 1e6:,.1f}"
        ),
    ]
    return "\n".join(lines)


def duration_text(seconds: float) -> str:
    """Such as `5 s`, `3 min`, `1.5 h`."""
    if seconds < 90:
        return _tr("{} s").format(max(1, round(seconds)))
    return _tr("{} min").format(round(seconds / 60)) if seconds < 5400 else _tr("{} h").format(f"{seconds / 3600:.1f}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmbedForecast", text)
