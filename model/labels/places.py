"""Places that labels are asked at: the same for whatever describes them, so that descriptions compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..patches import PatchGrid
from .feature_file import read_features
from .label_file import LabelFeatures

_PLACES_A_PATCH = 2  # a side, of polygons and lines
_MOST_LINES = 4000  # of candidates across a feature, lest a large polygon take the memory


@dataclass(frozen=True)
class LabelledPlaces:
    """Points of known class.

    Attributes
    ----------
    xy : float64 array [n, 2]
        In the CRS of the features.
    classes : int64 array [n]
        Position of the class in `names`.
    features : int64 array [n]
        Which feature each lies in; the parts of a feature of several count as features.
    names : tuple of str
    """

    xy: np.ndarray
    classes: np.ndarray
    features: np.ndarray
    names: Tuple[str, ...]

    def __len__(self) -> int:
        return len(self.xy)

    def part(self, kept: np.ndarray) -> LabelledPlaces:
        """Some of them, by positions or by a mask."""
        return LabelledPlaces(self.xy[kept], self.classes[kept], self.features[kept], self.names)


def labelled_places(
    labels: LabelFeatures,
    spacing: float,
    bounds: Tuple[float, float, float, float],
    most: Optional[int] = None,
    seed: int = 0,
) -> LabelledPlaces:
    """Points of the features that lie within bounds: points as they are, lines and polygons every so often.

    Polygons give the nodes of a regular lattice that lie in them, or one inner point where none does.

    Parameters
    ----------
    labels : LabelFeatures
    spacing : float
        Between points of a line or polygon, in the units of the CRS.
    bounds : (xmin, ymin, xmax, ymax)
    most : int, optional
        Of each class; more are thinned out at random.
    seed : int

    Raises
    ------
    InputError
        When fewer than two classes lie within the bounds.
    """
    xmin, ymin, xmax, ymax = bounds
    parts, owners = shapely.get_parts(labels.shapes, return_index=True)
    points = [points_of(part, spacing, bounds) for part in parts]
    xy = np.concatenate([np.empty((0, 2)), *points])
    feature = np.repeat(np.arange(len(parts)), [len(found) for found in points])
    inside = (xy[:, 0] >= xmin) & (xy[:, 0] <= xmax) & (xy[:, 1] >= ymin) & (xy[:, 1] <= ymax)
    xy, feature = xy[inside], feature[inside]
    classes = labels.classes[owners[feature]]
    if not len(xy):
        low, high = shapely.bounds(labels.shapes)[:, :2].min(axis=0), shapely.bounds(labels.shapes)[:, 2:].max(axis=0)
        raise InputError(
            "all labels lie outside the scene: they reach from {low} to {high}, the scene from "
            "{xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels",
            low=_pair(low),
            high=_pair(high),
            xmin=xmin,
            ymin=ymin,
            xmax=xmax,
            ymax=ymax,
        )
    present = np.unique(classes)
    if len(present) < 2:
        raise InputError(
            "only the class {names!r} lies within the scene, needs at least 2; label a second class there",
            names=labels.names[int(present[0])],
        )
    places = LabelledPlaces(xy, classes, feature, labels.names)
    return places if most is None else places.part(_thinned(classes, most, seed))


def points_of(shape: shapely.Geometry, spacing: float, bounds: Tuple[float, float, float, float]) -> np.ndarray:
    """Points [n, 2] that stand for a geometry; those of lines and polygons within bounds only."""
    found = [np.empty((0, 2))]
    for part in shapely.get_parts(shape):
        kind = shapely.get_dimensions(part)
        if kind == 0:
            found.append(shapely.get_coordinates(part))
        elif kind == 1:
            count = max(int(shapely.length(part) / spacing), 1)
            along = (np.arange(min(count, _MOST_LINES)) + 0.5) / min(count, _MOST_LINES)
            found.append(shapely.get_coordinates(shapely.line_interpolate_point(part, along, normalized=True)))
        elif kind == 2:
            found.append(_lattice(part, spacing, bounds))
    return np.concatenate(found)


def _lattice(polygon: shapely.Polygon, spacing: float, bounds: Tuple[float, float, float, float]) -> np.ndarray:
    """Nodes of a regular lattice in a polygon, one inner point at least."""
    first = np.maximum(shapely.bounds(polygon)[:2], bounds[:2])
    last = np.minimum(shapely.bounds(polygon)[2:], bounds[2:])
    if (last <= first).any():
        return np.empty((0, 2))
    spacing = max(spacing, float((last - first).max()) / _MOST_LINES)
    xs, ys = (
        np.arange(np.ceil(low / spacing), np.floor(high / spacing) + 1) * spacing for low, high in zip(first, last)
    )
    nodes = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    shapely.prepare(polygon)
    nodes = nodes[shapely.contains_xy(polygon, nodes[:, 0], nodes[:, 1])]
    return nodes if len(nodes) else shapely.get_coordinates(shapely.point_on_surface(polygon))


def _thinned(classes: np.ndarray, most: int, seed: int) -> np.ndarray:
    """Positions, ascending, with at most so many of each class."""
    generator = np.random.default_rng(seed)
    kept = []
    for label in np.unique(classes):
        members = np.flatnonzero(classes == label)
        kept.append(members if len(members) <= most else generator.choice(members, most, replace=False))
    return np.sort(np.concatenate(kept))


def _pair(xy: np.ndarray) -> str:
    return f"{xy[0]:.8g},{xy[1]:.8g}"


def patches_under(file: str, what: str, grid: PatchGrid) -> np.ndarray:
    """Patches of a grid that points, lines and polygons of a file lie on, ascending; int64 [m].

    Raises
    ------
    InputError
        As `read_features`.
    """
    shapes = read_features(file, what, CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None).shapes
    spacing = min(grid.patch_size) / _PLACES_A_PATCH
    usable = shapes[~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)]
    found = [grid.locate(points_of(shape, spacing, grid.bounds())) for shape in usable]
    patches = np.unique(np.concatenate([np.empty(0, dtype=np.int64), *found]))
    return np.asarray(patches[patches >= 0])
