"""Where one vector lies before a run, and its tile: the same as the engine lays them out."""

from __future__ import annotations

import numpy as np
import pytest

from terrapatch.plugin.planning.vector_ground import vector_ground


def plan_of(transform=(10, 0, 500_000, 0, -10, 4_000_000), cell=16, patch=16, tile=64, overlap=16, side=160) -> dict:
    """A raster of 160 x 160 pixels; tiles start at patches 0, 3 and 6."""
    cells = -(-side // cell)
    return {
        "target": {"transform": list(transform)},
        "tiles": {"tile": tile, "overlap_px": overlap},
        "patches": {"patch_px": patch, "cell_px": cell, "rows": cells, "cols": cells},
    }


def box(corners: np.ndarray) -> tuple:
    """First row and column, last row and column, in pixels of the plain transform."""
    cols, rows = (corners[:, 0] - 500_000) / 10, (4_000_000 - corners[:, 1]) / 10
    return rows.min(), cols.min(), rows.max(), cols.max()


@pytest.mark.parametrize(("row", "col", "tile"), [(0, 0, (0, 0)), (2, 3, (0, 48)), (5, 6, (48, 96)), (9, 9, (96, 96))])
def test_each_patch_has_the_tile_that_gives_it(row, col, tile):
    found = vector_ground(plan_of(), 500_000 + (col * 16 + 3) * 10, 4_000_000 - (row * 16 + 3) * 10)
    assert box(found.cell) == (row * 16, col * 16, row * 16 + 16, col * 16 + 16)
    assert box(found.tile) == (*tile, tile[0] + 64, tile[1] + 64)


def test_outside_the_raster_it_is_the_nearest():
    found = vector_ground(plan_of(), 0, 9e6)
    assert box(found.cell) == (0, 0, 16, 16)


def test_finer_cells_come_from_shifted_tiles():
    first, second = (vector_ground(plan_of(cell=8, overlap=0), 500_000 + x * 10, 4_000_000 - 10) for x in (1, 9))
    assert (box(first.cell), box(second.cell)) == ((0, 0, 8, 8), (0, 8, 8, 16))
    # windows of 16 pixels centred on cells of 8: 4 pixels to either side
    assert box(first.tile) == (-4, -4, 60, 60)
    assert box(second.tile) == (-4, 4, 60, 68)


def test_vectors_of_whole_tiles_stand_for_them():
    found = vector_ground(plan_of(tile=[32, 64], overlap=0), 500_000, 4_000_000, of_tiles=True)
    np.testing.assert_array_equal(found.cell, found.tile)
    assert box(found.tile) == (0, 0, 32, 64)


def test_turned_rasters_need_no_code_of_their_own():
    turned = (24.0, 18.0, 7e5, 18.0, -24.0, 7.2e6)
    found = vector_ground(plan_of(turned, overlap=0), 7e5, 7.2e6)
    np.testing.assert_allclose(found.cell[2], [7e5 + 16 * (24 + 18), 7.2e6 + 16 * (18 - 24)])
    np.testing.assert_allclose(found.tile[1], [7e5 + 64 * 24, 7.2e6 + 64 * 18])
