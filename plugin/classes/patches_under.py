"""Which cells of a grid lie under what was clicked or drawn on the map."""

from __future__ import annotations

from typing import List

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ..clusters.fit import region_of_cells
from ..layers.patch_ground import PatchGround
from ..translation import tr

_POINT = QgsWkbTypes.GeometryType.PointGeometry


def patches_under(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    ground: PatchGround,
    transforms: QgsCoordinateTransformContext,
) -> List[int]:
    """Flat grid indices of the patch under a point, or of those whose middle lies in a polygon.

    Raises
    ------
    InputError
        When the place cannot be transformed to where the patches are.
    """
    moved = QgsGeometry(geometry)
    if crs.isValid() and ground.crs.isValid():
        try:
            moved.transform(QgsCoordinateTransform(crs, ground.crs, transforms))
        except QgsCsException as error:
            text = tr("The place cannot be transformed from {crs} to {other}: pick closer to the patches.")
            raise InputError(text.format(crs=crs.authid(), other=ground.crs.authid())) from error
    if moved.type() == _POINT:
        point = moved.asPoint()
        found = ground.grid.locate(np.array([[point.x(), point.y()]]))
        found = found[found >= 0]
    else:
        found = np.flatnonzero(region_of_cells(ground.grid, [(0, bytes(moved.asWkb()))]) == 0)
    return [int(patch) for patch in found[ground.has(found)]]
