"""The similar job: points on the ground to ranked patches."""

from __future__ import annotations

import numpy as np
import pytest

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.similar import similar
from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.model.protocol import SimilarRequest

# 2 rows x 3 columns of 20 m patches, upper left corner at (500000, 4000000); patch 4 (row 1, col 1) was dropped.
#   0: east     1: nearly east   2: north
#   3: oblique  4: none          5: west
DIRECTIONS = {0: 0, 1: 10, 2: 90, 3: 60, 5: 180}


@pytest.fixture
def embeddings(set_factory) -> EmbeddingSet:
    angles = np.radians(list(DIRECTIONS.values()))
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32) * 9
    return set_factory(vectors, shape=(2, 3), index=np.array(list(DIRECTIONS)))


def ask(embeddings: EmbeddingSet, *at: tuple, **options) -> list[dict]:
    return similar(SimilarRequest(str(embeddings.path), at=at, **options), SilentReporter())["hits"]


class TestSimilar:
    @pytest.mark.parametrize("method", ["rocchio", "probe"])
    def test_patches_like_no_other_are_never_hits(self, set_factory, method: str) -> None:
        vectors = np.array([[1, 0.1], [0, 0], [np.nan, 1], [-1, 0.2], [-1, 0], [1, 0]])
        given, reporter = set_factory(vectors), SilentReporter()
        x, y = given.grid.centers(np.array([0, 4])).tolist()
        request = SimilarRequest(str(given.path), at=(tuple(x),), unlike=(tuple(y),), method=method)
        hits = similar(request, reporter)["hits"]
        assert [hit["patch"] for hit in hits] == [5, 3]
        assert reporter.notices == [
            "2 of 6 patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out "
            "patches that are mostly without imagery"
        ]

    def test_hits_are_ranked_and_placed(self, embeddings) -> None:
        hits = ask(embeddings, (500_003, 3_999_999))  # inside patch 0
        assert [hit["patch"] for hit in hits] == [1, 3, 2, 5]
        assert [hit["rank"] for hit in hits] == [1, 2, 3, 4]
        assert [hit["score"] for hit in hits] == pytest.approx([np.cos(np.radians(10)), 0.5, 0, -1], abs=1e-6)
        # patch 1 covers x 500020..500040, y 3999980..4000000; patch 3 the row below, first column
        assert {key: hits[0][key] for key in ("row", "col", "x", "y")} == {
            "row": 0, "col": 1, "x": 500_030.0, "y": 3_999_990.0,
        }  # fmt: skip
        assert {key: hits[1][key] for key in ("row", "col", "x", "y")} == {
            "row": 1, "col": 0, "x": 500_010.0, "y": 3_999_970.0,
        }  # fmt: skip

    @pytest.mark.parametrize("least", [float("nan"), float("inf"), -1e300, 1.01])
    def test_least_score_that_no_score_is_is_refused(self, embeddings, least: float) -> None:
        with pytest.raises(InputError, match=r"min-score is .*, needs to be from -1 to 1, as scores are"):
            ask(embeddings, (500_003, 3_999_999), min_score=least)

    def test_hits_with_a_lower_score_are_left_out(self, embeddings) -> None:
        hits = ask(embeddings, (500_003, 3_999_999))
        assert [hit["patch"] for hit in ask(embeddings, (500_003, 3_999_999), min_score=hits[1]["score"])] == [1, 3]
        assert ask(embeddings, (500_003, 3_999_999), min_score=0.999) == []

    def test_counterexamples_turn_the_search_away(self, embeddings) -> None:
        # 2 * east - north points 26.6 degrees south of east: patch 1 (36.6 degrees off) before 3 (86.6) and 5 (153.4)
        hits = ask(embeddings, (500_010, 3_999_990), unlike=((500_050, 3_999_990),))
        assert [hit["patch"] for hit in hits] == [1, 3, 5]
        angle = np.degrees(np.arccos([hit["score"] for hit in hits]))
        assert angle == pytest.approx([36.565, 86.565, 153.435], abs=0.01)

    def test_top_limits_the_hits(self, embeddings) -> None:
        assert [hit["patch"] for hit in ask(embeddings, (500_010, 3_999_990), top=2)] == [1, 3]

    def test_probe_gives_probabilities(self, embeddings) -> None:
        hits = ask(embeddings, (500_010, 3_999_990), unlike=((500_050, 3_999_970),), method="probe")
        assert [hit["patch"] for hit in hits] == [1, 3, 2]
        assert hits[0]["score"] > 0.5
        assert hits[2]["score"] == pytest.approx(0.5, abs=1e-6)  # north is as far from east as from west

    def test_two_clicks_on_one_patch_weigh_as_one(self, embeddings) -> None:
        once = ask(embeddings, (500_010, 3_999_990), (500_050, 3_999_990))
        assert ask(embeddings, (500_010, 3_999_990), (500_011, 3_999_991), (500_050, 3_999_990)) == once

    def test_on_a_rotated_grid_the_patch_under_the_point_counts(self, set_factory) -> None:
        grid = PatchGrid((6.0, 8.0, 100.0, 8.0, -6.0, 200.0), "", 3, 3, 2)
        rotated = set_factory(np.eye(9), grid=grid, name="rotated")
        center = tuple(grid.centers(np.array([7]))[0])
        hits = ask(rotated, center)
        assert 7 not in [hit["patch"] for hit in hits]
        assert len(hits) == 8

    @pytest.mark.parametrize(
        ("at", "options", "message"),
        [
            (
                (499_990, 3_999_990),
                {},
                r"499990,3999990 is outside .* from 500000,3999960 to 500060,4000000",
            ),
            ((500_035, 3_999_970), {}, r"point 500035,3999970 lies on a patch without .* around 500050,3999970"),
            ((500_010, 3_999_990), {"unlike": ((500_011, 3_999_991),)}, "both as an example and as a counterexample"),
            ((500_010, 3_999_990), {"method": "probe"}, "0 negative examples"),
            ((500_010, 3_999_990), {"top": 0}, "top is 0, needs at least 1"),
        ],
    )
    def test_what_cannot_be_searched_is_refused(self, embeddings, at: tuple, options: dict, message: str) -> None:
        with pytest.raises(InputError, match=message):
            ask(embeddings, at, **options)

    def test_no_example_and_no_patch_are_refused(self, embeddings, set_factory) -> None:
        with pytest.raises(InputError, match="0 positive examples"):
            ask(embeddings, unlike=((500_010, 3_999_990),))
        with pytest.raises(InputError, match="holds 0 patches"):
            ask(set_factory(np.empty((0, 2)), shape=(1, 1), name="empty"), (500_001, 3_999_999))
