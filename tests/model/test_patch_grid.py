"""PatchGrid: patches on the ground and back, on grids of any orientation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from terrapatch.model.patches import PatchGrid

NORTH_UP = PatchGrid((10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0), "", rows=3, cols=5, patch_px=4)
SHEARED = PatchGrid((3.0, 1.0, 100.0, -2.0, -4.0, 50.0), "", rows=2, cols=3, patch_px=2)


@st.composite
def grids(draw: st.DrawFn) -> PatchGrid:
    """Grids of any rotation, shear and handedness, somewhere on a map in metres or degrees."""
    angle = draw(st.floats(0, 2 * np.pi))
    width, height = draw(st.floats(1e-5, 1e3)), draw(st.floats(1e-5, 1e3))
    flip = draw(st.sampled_from([-1.0, 1.0]))
    shear = draw(st.floats(-0.8, 0.8))
    origin_x, origin_y = draw(st.floats(-1e4, 1e4)) * width, draw(st.floats(-1e4, 1e4)) * height
    cos, sin = np.cos(angle), np.sin(angle)
    along = np.array([cos, sin]) * width
    down = (np.array([-sin, cos]) * flip + shear * np.array([cos, sin])) * height
    return PatchGrid(
        (along[0], down[0], origin_x, along[1], down[1], origin_y),
        "",
        rows=draw(st.integers(1, 40)),
        cols=draw(st.integers(1, 40)),
        patch_px=draw(st.integers(1, 32)),
    )


class TestAnyGrid:
    @given(grids())
    def test_the_centre_of_a_patch_lies_on_that_patch(self, grid: PatchGrid) -> None:
        index = np.arange(len(grid))
        np.testing.assert_array_equal(grid.locate(grid.centers(index)), index)

    @given(grids(), st.integers(0, 3), st.floats(0.01, 0.49))
    def test_every_point_inside_a_patch_lies_on_it_and_beyond_its_corner_on_another(
        self, grid: PatchGrid, corner: int, share: float
    ) -> None:
        index = np.arange(len(grid))
        center, corners = grid.centers(index), grid.corners(index)
        inside = center + 2 * share * (corners[:, corner] - center)
        np.testing.assert_array_equal(grid.locate(inside), index)
        beyond = center + (2.02 - share) * (corners[:, corner] - center)
        assert (grid.locate(beyond) != index).all()

    @given(grids())
    def test_neighbours_share_corners_and_the_grid_is_what_its_patches_cover(self, grid: PatchGrid) -> None:
        corners = grid.corners(np.arange(len(grid))).reshape(grid.rows, grid.cols, 4, 2)
        np.testing.assert_array_equal(corners[:, :-1, 1], corners[:, 1:, 0])
        np.testing.assert_array_equal(corners[:-1, :, 3], corners[1:, :, 0])
        xmin, ymin, xmax, ymax = grid.bounds()
        assert (xmin, ymin) == tuple(corners.min(axis=(0, 1, 2)))
        assert (xmax, ymax) == tuple(corners.max(axis=(0, 1, 2)))

    @given(grids())
    def test_nodes_are_the_corners_each_once(self, grid: PatchGrid) -> None:
        index = np.arange(len(grid))[::2]
        places, where = grid.nodes(index)
        assert np.array_equal(places[where], grid.corners(index))
        assert len(places) == len(np.unique(where)) <= 4 * len(index)

    @given(grids())
    def test_a_window_has_the_patches_of_the_whole(self, grid: PatchGrid) -> None:
        part = grid.window(slice(grid.rows // 2, grid.rows), slice(grid.cols // 3, grid.cols))
        first = grid.rows // 2 * grid.cols + grid.cols // 3
        expected = grid.corners(np.array([first, len(grid) - 1]))
        size = np.abs(expected).max()
        assert np.abs(part.corners(np.array([0, len(part) - 1])) - expected).max() <= 1e-9 * size
        assert grid.is_lattice_of(part, 1e-3)
        assert not grid.is_lattice_of(part.coarsened(2), 1e-3)

    @given(grids())
    def test_the_outline_is_closed_and_goes_over_the_corners(self, grid: PatchGrid) -> None:
        ring = grid.outline(3)
        cols = grid.cols
        ends = np.array([0, cols - 1, len(grid) - 1, len(grid) - cols])
        assert np.array_equal(ring[0], ring[-1])
        assert ring[:-1:3] == pytest.approx(grid.corners(ends)[np.arange(4), np.arange(4)], rel=1e-9)

    @given(grids())
    def test_survives_embedding_json(self, grid: PatchGrid) -> None:
        assert PatchGrid.from_dict(grid.to_dict()) == grid

    @given(grids(), st.integers(1, 9))
    def test_a_coarser_patch_covers_its_block_of_patches(self, grid: PatchGrid, factor: int) -> None:
        coarse = grid.coarsened(factor)
        index = np.arange(len(grid))
        row, col = grid.row_col(index)
        np.testing.assert_array_equal(coarse.locate(grid.centers(index)), row // factor * coarse.cols + col // factor)
        np.testing.assert_allclose(coarse.corners(np.array([0]))[0, 0], grid.corners(np.array([0]))[0, 0])


class TestNumbersByHand:
    def test_corners_are_those_of_the_pixel_window(self) -> None:
        # Patch 7 is row 1, column 2: pixels rows 4..8, columns 8..12 of 10 m.
        assert NORTH_UP.pixel_window(7) == (4, 8, 4, 4)
        assert NORTH_UP.corners(np.array([7]))[0].tolist() == [
            [500_080, 3_999_960],
            [500_120, 3_999_960],
            [500_120, 3_999_920],
            [500_080, 3_999_920],
        ]
        assert NORTH_UP.centers(np.array([7]))[0].tolist() == [500_100, 3_999_940]

    def test_corners_on_a_sheared_grid(self) -> None:
        # Patch 4 is row 1, column 1: pixel corners (col, row) (2,2), (4,2), (4,4), (2,4); x = 3c + r + 100,
        # y = -2c - 4r + 50.
        assert SHEARED.pixel_window(4) == (2, 2, 2, 2)
        assert SHEARED.corners(np.array([4]))[0].tolist() == [[108, 38], [114, 34], [116, 26], [110, 30]]
        assert SHEARED.centers(np.array([4]))[0].tolist() == [112, 32]

    @pytest.mark.parametrize("grid", [NORTH_UP, SHEARED])
    def test_corners_follow_from_pixel_windows_everywhere(self, grid: PatchGrid) -> None:
        a, b, c, d, e, f = grid.transform
        for index in range(len(grid)):
            top, left, height, width = grid.pixel_window(index)
            pixels = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
            expected = [[a * col + b * row + c, d * col + e * row + f] for col, row in pixels]
            assert grid.corners(np.array([index]))[0].tolist() == expected

    def test_bounds_size_and_shape(self) -> None:
        assert NORTH_UP.bounds() == (500_000, 3_999_880, 500_200, 4_000_000)
        assert SHEARED.bounds() == (100, 22, 122, 50)
        assert NORTH_UP.patch_size == (40, 40)
        assert SHEARED.patch_size == pytest.approx((2 * 13**0.5, 2 * 17**0.5))
        assert (NORTH_UP.shape, len(NORTH_UP)) == ((3, 5), 15)
        assert NORTH_UP.patch_transform == (40, 0, 500_000, 0, -40, 4_000_000)

    def test_row_col(self) -> None:
        row, col = NORTH_UP.row_col(np.array([0, 4, 5, 14]))
        assert (row.tolist(), col.tolist()) == ([0, 0, 1, 2], [0, 4, 0, 4])

    def test_points_outside_and_on_edges(self) -> None:
        points = [
            (499_999.99, 3_999_999),  # west of the grid
            (500_200, 3_999_999),  # on its east edge, which belongs to the next column
            (500_000, 4_000_000),  # its first corner, which is inside
            (500_040, 3_999_960),  # the corner of four patches belongs to the lower right one
            (np.nan, 3_999_999),
            (np.inf, -np.inf),
        ]
        assert NORTH_UP.locate(np.array(points)).tolist() == [-1, -1, 0, 6, -1, -1]

    def test_coarsened_reaches_beyond_where_it_does_not_divide(self) -> None:
        coarse = NORTH_UP.coarsened(2)
        assert (coarse.rows, coarse.cols, coarse.patch_px) == (2, 3, 8)
        assert coarse.transform == NORTH_UP.transform
        assert NORTH_UP.coarsened(1) == NORTH_UP
        assert NORTH_UP.coarsened(99).shape == (1, 1)
        with pytest.raises(ValueError, match="factor is 0, needs at least 1"):
            NORTH_UP.coarsened(0)


class TestWhatPlacesNoGrid:
    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"transform": (1, 0, 0, 0, 0, 0)}, "not invertible"),
            ({"transform": (1, 2, 0, 2, 4, 0)}, "not invertible"),
            ({"transform": (1, 0, np.nan, 0, -1, 0)}, "not invertible"),
            ({"transform": (1, 0, 0)}, "transform has 3 numbers"),
            ({"rows": 0}, "rows is 0, needs a whole number from 1 up"),
            ({"cols": -2}, "cols is -2, needs a whole number from 1 up"),
            ({"patch_px": 0}, "patch_px is 0, needs a whole number from 1 up"),
        ],
    )
    def test_is_refused(self, change: dict, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            PatchGrid.from_dict({**NORTH_UP.to_dict(), **change})

    def test_a_missing_key_is_refused(self) -> None:
        values = NORTH_UP.to_dict()
        del values["rows"]
        with pytest.raises(KeyError, match="rows"):
            PatchGrid.from_dict(values)

    def test_grids_are_values(self) -> None:
        same = PatchGrid([10, 0, 500_000, 0, -10, 4_000_000], "", 3, 5, 4)
        assert same == NORTH_UP
        assert hash(same) == hash(NORTH_UP)
        with pytest.raises(AttributeError):
            same.rows = 4


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rows": 2**62, "cols": 2**62}, "too large to be counted"),
        ({"cols": float("inf")}, "need to be whole numbers"),
        ({"patch_px": 0}, "patch_px is 0, needs a whole number from 1 up"),
        ({"transform": [10**400, 0, 0, 0, 1, 0]}, "too large"),
    ],
)
def test_numbers_that_count_nothing_are_refused(changes, words):
    told = {"transform": [30, 0, 0, 0, -30, 0], "crs_wkt": "", "rows": 3, "cols": 4, "patch_px": 8, **changes}
    with pytest.raises(ValueError, match=words):
        PatchGrid.from_dict(told)
