"""The suggested number of clusters: planted groups are found, and the figures are those of their definitions."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import silhouette_score

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.cluster import PatchKMeans
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.jobs.suggest_k import suggest_k, suggested_number
from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.protocol import SuggestKRequest


def planted(groups: int, per_group: int, dim: int = 24, noise: float = 0.05) -> np.ndarray:
    """Separated unit vectors in shuffled order."""
    rng = np.random.default_rng(5)
    centers = rng.standard_normal((groups, dim))
    member = rng.permutation(np.repeat(np.arange(groups), per_group))
    return unit_rows((centers[member] + noise * rng.standard_normal((len(member), dim))).astype(np.float32))


def set_of(vectors: np.ndarray, folder: Path) -> str:
    grid = PatchGrid((10.0, 0.0, 0.0, 0.0, -10.0, 0.0), "", 1, len(vectors), 8)
    np.save(folder / "vectors.npy", vectors.astype(np.float32))
    np.save(folder / "index.npy", np.arange(len(vectors)))
    np.save(folder / "valid.npy", np.ones(len(vectors), np.float32))
    metadata = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": "made-up", "version": "1", "sha256": "0" * 64, "dim": vectors.shape[1]},
    }
    (folder / "embedding.json").write_text(json.dumps(metadata))
    return str(folder)


@pytest.mark.parametrize("groups", [2, 3, 5, 9])
def test_finds_the_number_of_planted_groups(groups: int, tmp_path: Path) -> None:
    result = suggest_k(SuggestKRequest(set_of(planted(groups, 60), tmp_path)), SilentReporter())
    assert (result["suggested"], result["reason"]) == (groups, "clear")
    assert result["ks"] == list(range(2, 16))
    assert len(result["silhouette"]) == len(result["inertia"]) == 14
    assert max(result["silhouette"]) == result["silhouette"][groups - 2] > 0.9


def test_the_figures_are_those_of_their_definitions(tmp_path: Path) -> None:
    vectors = planted(4, 50, noise=0.2)
    result = suggest_k(SuggestKRequest(set_of(vectors, tmp_path), most=6, seed=3), SilentReporter())
    assert result["ks"] == [2, 3, 4, 5, 6]
    assert result["patches"] == 200
    fitted = PatchKMeans(4, seed=3).fit(vectors)
    assert result["silhouette"][2] == pytest.approx(silhouette_score(vectors, fitted.labels_), abs=1e-4)
    assert result["inertia"][2] == pytest.approx(fitted.inertia_, rel=1e-4)
    assert result["inertia"] == sorted(result["inertia"], reverse=True)


def test_many_patches_are_sampled_and_the_seed_decides_which(tmp_path: Path) -> None:
    path = set_of(planted(4, 1500, dim=8), tmp_path)
    first, second, other = (suggest_k(SuggestKRequest(path, most=5, seed=s), SilentReporter()) for s in (1, 1, 2))
    assert first["patches"] == 2000
    assert first["suggested"] == other["suggested"] == 4
    assert first == second
    assert first["inertia"] != other["inertia"]


def test_patches_like_no_other_are_left_out(tmp_path: Path) -> None:
    vectors = np.concatenate([planted(4, 20), np.zeros((2, 24)), np.full((1, 24), np.nan)])
    reporter = SilentReporter()
    result = suggest_k(SuggestKRequest(set_of(vectors, tmp_path)), reporter)
    assert (result["suggested"], result["patches"], result["left_out"]) == (4, 80, 3)
    assert reporter.notices[0].startswith("3 of 83 patches are left out")


def test_long_vectors_are_judged_by_their_own_distances(tmp_path: Path) -> None:
    vectors = planted(5, 40, dim=200, noise=0.05)
    result = suggest_k(SuggestKRequest(set_of(vectors, tmp_path), most=6), SilentReporter())
    fitted = PatchKMeans(5).fit(vectors)
    assert result["silhouette"][3] == pytest.approx(silhouette_score(vectors, fitted.labels_), abs=1e-4)
    assert result["inertia"][3] == pytest.approx(fitted.inertia_, rel=1e-4)


KS = list(range(2, 16))
FALLING = [0.29, 0.28, 0.26, 0.24, 0.235, 0.23, 0.22, 0.21, 0.205, 0.2, 0.19, 0.18, 0.17, 0.16]
CONVEX = [100.0 * 0.8**k for k in KS]


@pytest.mark.parametrize(
    ("silhouettes", "inertias", "expected"),
    [
        ([*FALLING[:5], 0.245, *FALLING[6:]], CONVEX, (7, "peak")),  # 2 is clearer and of less use
        ([*FALLING[:5], 0.245, *FALLING[6:9], 0.25, *FALLING[10:]], CONVEX, (11, "peak")),  # the higher one of two
        ([0.2, 0.35, *FALLING[2:]], CONVEX, (7, "elbow")),  # a peak at 3 splits the coarsest difference only
        (FALLING, [90, 70, 50, 30, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], (6, "elbow")),
        ([0.9, *FALLING[1:]], CONVEX, (2, "clear")),  # two that stand well apart
    ],
    ids=["peak", "two peaks", "three", "elbow", "clear"],
)
def test_a_useful_number_from_four_up(silhouettes: list, inertias: list, expected: tuple) -> None:
    assert suggested_number(KS, silhouettes, inertias) == expected


def test_few_numbers() -> None:
    assert suggested_number([2, 3], [0.2, 0.3], [2.0, 1.0]) == (3, "clear")


def test_stops_where_no_more_vectors_differ(tmp_path: Path) -> None:
    vectors = np.repeat(np.eye(4, dtype=np.float32), 10, axis=0)
    result = suggest_k(SuggestKRequest(set_of(vectors, tmp_path)), SilentReporter())
    assert result["ks"] == [2, 3, 4]
    assert result["suggested"] == 4
    assert result["silhouette"][-1] == pytest.approx(1.0)


def test_k_stays_below_the_number_of_patches(tmp_path: Path) -> None:
    result = suggest_k(SuggestKRequest(set_of(np.eye(5, dtype=np.float32), tmp_path)), SilentReporter())
    assert result["ks"] == [2, 3, 4]


def test_progress_ends_at_its_total(tmp_path: Path) -> None:
    reporter = SilentReporter()
    suggest_k(SuggestKRequest(set_of(planted(3, 20), tmp_path), most=7), reporter)
    assert (reporter.done, reporter.total) == (6, 6)


@pytest.mark.parametrize(
    ("vectors", "options", "message"),
    [
        (np.eye(2, dtype=np.float32), {}, "patches in .*: 2, needs at least 3"),
        (np.ones((20, 4), dtype=np.float32), {}, r"all vectors \(20\) are the same but for rounding"),
        (np.zeros((20, 4), dtype=np.float32), {}, r"all vectors \(20\) are zero"),
        (np.eye(5, dtype=np.float32), {"most": 1}, "most is 1, needs 2 or more"),
        (np.eye(5, dtype=np.float32), {"most": 4000}, "most is 4000, needs 50 or less"),
        (np.eye(5, dtype=np.float32), {"seed": -1}, "seed is -1"),
    ],
    ids=["too few", "all the same", "zero", "most", "too many", "seed"],
)
def test_says_what_is_wrong(vectors: np.ndarray, options: dict, message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=message):
        suggest_k(SuggestKRequest(set_of(vectors, tmp_path), **options), SilentReporter())


def test_is_a_verb_of_the_engine(tmp_path: Path) -> None:
    assert run_job(SuggestKRequest(set_of(planted(3, 20), tmp_path)), SilentReporter())["suggested"] == 3
