"""The pixel grid that a raster is read on: its own or one of another resolution, cut to an extent."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Tuple

from affine import Affine

from ..errors import InputError
from ..messages import Message
from ..number_text import short_number
from .source import RasterSource

Extent = Tuple[float, float, float, float]
_MOST_PIXELS = 2**31 - 1  # a side of any raster of GDAL
METRES_PER_DEGREE = 111_319.49  # along the equator and, within 1 %, along every meridian


@dataclass(frozen=True)
class TargetGrid:
    """The pixel grid that patches are cut from: a window of the whole raster, at its own or another resolution.

    `transform`, `width` and `height` are the window's; it begins at (row_offset, col_offset) of the whole raster on
    this resolution, which has whole_width x whole_height pixels. `native` means the raster's own resolution.
    """

    transform: Affine
    width: int
    height: int
    native: bool
    row_offset: int
    col_offset: int
    whole_width: int
    whole_height: int

    @property
    def whole_transform(self) -> Affine:
        """Affine transform of the whole raster on this resolution."""
        return self.transform * Affine.translation(-self.col_offset, -self.row_offset)

    @property
    def pixel_size(self) -> Tuple[float, float]:
        """Width and height of a pixel in CRS units, along the grid's own axes."""
        return math.hypot(self.transform.a, self.transform.d), math.hypot(self.transform.b, self.transform.e)

    def extent(self) -> Extent:
        """Ground extent (xmin, ymin, xmax, ymax)."""
        return _ground_extent(self.transform, self.width, self.height)


def target_grid(
    source: RasterSource, extent: Optional[Extent], resolution: str, encoder_resolution: Optional[float]
) -> TargetGrid:
    """The grid of pixels to read: the raster's own, or one of another resolution, cut to an extent.

    A grid keeps the raster's axes (also rotated and south-up ones) and stays aligned to the raster's origin, so that
    two runs over neighbouring extents share their pixels.

    Parameters
    ----------
    source : RasterSource
    extent : (xmin, ymin, xmax, ymax) or None
        In the raster's CRS; None means all of it.
    resolution : str
        `native`, `encoder`, or a number in CRS units per pixel.
    encoder_resolution : float or None
        Metres per pixel that the encoder was trained at.

    Raises
    ------
    InputError
        When the resolution is not positive, one pixel of it is larger than the raster, or the extent misses the raster.
    """
    scale_x, scale_y = _scale(source, resolution, encoder_resolution)
    if scale_x > source.width or scale_y > source.height:
        raise InputError(_too_coarse(source, resolution, encoder_resolution), "resolution_too_coarse")
    if min(scale_x, scale_y) <= max(source.width, source.height) / _MOST_PIXELS:
        raise InputError(
            "resolution is {resolution}, at which {raster} has more than {most:,} pixels a side; give a larger number "
            "of {unit} (its own pixels are {own})",
            "resolution_too_fine",
            resolution=resolution,
            raster=source.path,
            most=_MOST_PIXELS,
            unit=source.unit,
            own=Message.joined(" x ", map(short_number, source.pixel_size)),
        )
    native = math.isclose(scale_x, 1.0, rel_tol=1e-9) and math.isclose(scale_y, 1.0, rel_tol=1e-9)
    transform = source.transform if native else source.transform * Affine.scale(scale_x, scale_y)
    width = source.width if native else max(1, round(source.width / scale_x))
    height = source.height if native else max(1, round(source.height / scale_y))
    row0, col0, row1, col1 = 0, 0, height, width
    if extent is not None:
        row0, col0, row1, col1 = _pixel_window(source, transform, width, height, extent)
    return TargetGrid(
        transform=transform * Affine.translation(col0, row0),
        width=col1 - col0,
        height=row1 - row0,
        native=native,
        row_offset=row0,
        col_offset=col0,
        whole_width=width,
        whole_height=height,
    )


def _scale(source: RasterSource, resolution: str, encoder_resolution: Optional[float]) -> Tuple[float, float]:
    """Target pixels measured in source pixels, across and down."""
    pixel_x, pixel_y = source.pixel_size
    if resolution == "native":
        return 1.0, 1.0
    if resolution == "encoder":
        if encoder_resolution is None:
            return 1.0, 1.0
        if source.crs is None:
            raise InputError(
                "{raster} has no CRS, so the encoder's {encoder_resolution:g} m per pixel means nothing on it; "
                "use resolution 'native' or give the raster a CRS",
                "resolution_needs_crs",
                raster=source.path,
                encoder_resolution=encoder_resolution,
            )
        if not source.tells_metres:
            raise InputError(
                "{raster} has the CRS {crs}, in which lengths on the ground cannot be measured, so the encoder's "
                "{encoder_resolution:g} m per pixel means nothing on it; use resolution 'native' or reproject the "
                "raster",
                "resolution_needs_crs",
                raster=source.path,
                crs=source.crs_name,
                encoder_resolution=encoder_resolution,
            )
        metres_x, metres_y = source.metres_per_unit()
        return encoder_resolution / metres_x / pixel_x, encoder_resolution / metres_y / pixel_y
    size = checked_resolution(resolution)
    return size / pixel_x, size / pixel_y


def checked_resolution(resolution: str) -> float:
    """CRS units per pixel from a text; 0 for `native` and `encoder`.

    Raises
    ------
    InputError
        When it is neither of the words, or a number that is not above 0.
    """
    if resolution in ("native", "encoder"):
        return 0.0
    try:
        size = float(resolution)
    except ValueError:
        raise InputError(
            "resolution is {resolution!r}, needs 'native', 'encoder' or a number in CRS units per pixel",
            "resolution_unknown",
            resolution=resolution,
        ) from None
    if not (math.isfinite(size) and size > 0):
        raise InputError(
            "resolution is {resolution}, needs to be above 0 CRS units per pixel",
            "resolution_not_positive",
            resolution=resolution,
        )
    return size


def _too_coarse(source: RasterSource, resolution: str, encoder_resolution: Optional[float]) -> str:
    """Why one pixel is larger than the raster, with what to give instead."""
    (pixel_x, pixel_y), (metres_x, metres_y) = source.pixel_size, source.metres_per_unit()
    unit = source.unit
    sides = short_number(source.width * pixel_x), short_number(source.height * pixel_y)
    size = Message.joined(" ", [Message.joined(" x ", sides), unit])
    own = Message(
        "its own pixels are {pixel_x} x {pixel_y} {unit}",
        pixel_x=short_number(pixel_x),
        pixel_y=short_number(pixel_y),
        unit=unit,
    )
    if resolution == "encoder":
        return Message(
            "the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is "
            "{source_width} x "
            "{source_height} m; use resolution 'native' or a number in {unit} "
            "({own}), or another encoder",
            encoder_resolution=encoder_resolution,
            raster=source.path,
            source_width=short_number(source.width * pixel_x * metres_x),
            source_height=short_number(source.height * pixel_y * metres_y),
            unit=unit,
            own=own,
        )
    message = Message(
        "resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number "
        "in {unit}, the unit of its CRS ({own})",
        resolution=float(resolution),
        unit=unit,
        raster=source.path,
        size=size,
        own=own,
    )
    if source.crs is not None and source.crs.is_geographic:
        metres = float(resolution)
        degrees = metres / METRES_PER_DEGREE
        message = Message.joined(
            "; ", [message, Message("{metres:g} m are about {degrees:.3g} degrees", metres=metres, degrees=degrees)]
        )
    return message


def _pixel_window(
    source: RasterSource, transform: Affine, width: int, height: int, extent: Extent
) -> Tuple[int, int, int, int]:
    """Pixels of the grid that an extent touches: first row, first column, row and column behind the last."""
    xmin, ymin, xmax, ymax = extent
    whole = _ground_extent(transform, width, height)
    if not all(math.isfinite(value) for value in extent) or xmin >= xmax or ymin >= ymax:
        raise InputError(
            "extent {extent} is empty, needs xmin < xmax and ymin < ymax in the raster's CRS",
            "extent_empty",
            extent=extent,
        )
    cols, rows = zip(*(_bounded(~transform * (x, y)) for x in (xmin, xmax) for y in (ymin, ymax)))
    tolerance = 1e-6  # an extent written with rounded decimals must not take in one more row of pixels
    row0, row1 = max(0, math.floor(min(rows) + tolerance)), min(height, math.ceil(max(rows) - tolerance))
    col0, col1 = max(0, math.floor(min(cols) + tolerance)), min(width, math.ceil(max(cols) - tolerance))
    if row0 >= row1 or col0 >= col1:
        raise InputError(
            "extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster's CRS",
            "extent_outside",
            covers=list(whole),
            extent=_numbers(extent),
            raster=source.path,
            whole=_numbers(whole),
        )
    return row0, col0, row1, col1


def _bounded(place: Tuple[float, float]) -> Tuple[float, float]:
    """A place in pixels, however far off, as numbers that can be rounded."""
    col, row = (min(max(along, -_MOST_PIXELS), _MOST_PIXELS) for along in place)
    return col, row


def _ground_extent(transform: Affine, width: int, height: int) -> Extent:
    xs, ys = zip(*(transform * corner for corner in ((0, 0), (width, 0), (width, height), (0, height))))
    return min(xs), min(ys), max(xs), max(ys)


def _numbers(extent: Extent) -> str:
    return ",".join(f"{value:.10g}" for value in extent)
