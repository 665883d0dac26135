"""PCA of sets: against scikit-learn, with fixed signs, saved and applied again."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.decomposition import PCA

from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.jobs import reduce as reducing
from terrapatch.model.jobs.principal_components import PatchPCA
from terrapatch.model.jobs.reduce import Projection, reduce
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import ReduceRequest


def correlated(count: int, dim: int, seed: int = 0, offset: float = 0.0) -> np.ndarray:
    """Vectors whose components hold clearly different shares of the variance."""
    rng = np.random.default_rng(seed)
    scale = 0.6 ** np.arange(dim)
    rotation, _ = np.linalg.qr(np.random.default_rng(99).standard_normal((dim, dim)))
    return (rng.standard_normal((count, dim)) * scale @ rotation + offset).astype(np.float32)


def run(embeddings: EmbeddingSet, **options) -> dict:
    return reduce(ReduceRequest(str(embeddings.path), **options), SilentReporter())


class TestPatchPCA:
    @pytest.mark.parametrize("length", [12, 80])  # few axes of many are found in another way
    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_agrees_with_scikit_learn(self, dtype: type, length: int) -> None:
        vectors = correlated(9000, length, offset=5).astype(dtype)  # more rows than one block
        fitted = PatchPCA(4).fit(vectors)
        reference = PCA(4, svd_solver="full").fit(vectors.astype(np.float64))
        sign = np.sign((fitted.components_ * reference.components_).sum(axis=1))[:, None]
        np.testing.assert_allclose(fitted.components_, sign * reference.components_, atol=2e-5)
        np.testing.assert_allclose(fitted.mean_, reference.mean_, atol=1e-5)
        np.testing.assert_allclose(fitted.explained_variance_ratio_, reference.explained_variance_ratio_, rtol=1e-4)

    def test_axes_of_equal_variance_are_orthonormal(self) -> None:
        fitted = PatchPCA(3).fit(np.eye(80, dtype=np.float32))
        np.testing.assert_allclose(fitted.components_ @ fitted.components_.T, np.eye(3), atol=1e-6)
        np.testing.assert_allclose(fitted.explained_variance_ratio_, np.full(3, 1 / 79), rtol=1e-5)

    def test_signs_do_not_depend_on_the_order_of_the_rows(self) -> None:
        vectors = correlated(500, 8)
        fitted = PatchPCA(3).fit(vectors)
        strongest = np.abs(fitted.components_).argmax(axis=1)
        assert (fitted.components_[np.arange(3), strongest] > 0).all()
        np.testing.assert_allclose(PatchPCA(3).fit(vectors[::-1]).components_, fitted.components_, atol=1e-4)

    @pytest.mark.parametrize(
        ("vectors", "dims", "message"),
        [
            (np.eye(5), 5, "dims is 5, needs 1 to 4 for 5 vectors of 5 numbers"),
            (np.eye(5), 0, "dims is 0, needs 1 to 4"),
            (np.eye(9)[:, :3], 4, "dims is 4, needs 1 to 3"),
            (np.full((6, 3), 2.5), 1, r"all vectors \(6\) are the same"),
            (
                np.array([[1, 1], [1, 1.001], [1, 0.999], [1.001, 1]]),
                1,
                r"all vectors \(4\) are the same but for rounding",
            ),
            (np.array([[0, 1], [np.nan, 1], [1, 1], [1, np.inf]]), 1, "2 of 4 vectors are not finite"),
        ],
    )
    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_what_cannot_be_reduced_is_refused(self, vectors: np.ndarray, dims: int, message: str, dtype: type) -> None:
        with pytest.raises(InputError, match=message):
            PatchPCA(dims).fit(vectors.astype(dtype))


class TestReduce:
    def test_writes_a_set_of_the_projected_vectors(self, set_factory) -> None:
        vectors = correlated(60, 10)
        index = np.sort(np.random.default_rng(1).choice(80, 60, replace=False))
        parent = set_factory(vectors, shape=(8, 10), index=index, valid=np.linspace(0.5, 1, 60))
        result = run(parent)

        out = Path(result["out"])
        assert out == parent.path.with_name("set-pca3")
        assert result["dim"] == 3
        reduced = EmbeddingSet.open(out)
        assert reduced.vectors.dtype == np.float16
        reference = PCA(3, svd_solver="full").fit(vectors.astype(np.float64))
        expected = reference.transform(vectors.astype(np.float64))
        sign = np.sign((expected * reduced.vectors).sum(axis=0))
        np.testing.assert_allclose(reduced.vectors, sign * expected, atol=4e-3)
        assert result["variance"] == pytest.approx(reference.explained_variance_ratio_.sum(), rel=1e-4)
        np.testing.assert_array_equal(reduced.index, index)
        np.testing.assert_array_equal(reduced.valid, parent.valid)
        assert reduced.grid == parent.grid
        encoder = reduced.metadata["encoder"]
        assert (encoder["id"], encoder["dim"], encoder["version"]) == ("fake+pca3", 3, "1")
        assert encoder["parent"] == parent.metadata["encoder"]
        assert encoder["sha256"] == Projection.load(out).sha256
        assert reduced.encoder_tag != parent.encoder_tag
        assert reduced.metadata["source"] == parent.metadata["source"]
        assert reduced.metadata["reduction"]["variance"] == result["variance"]
        assert {file.name for file in out.iterdir()} == {
            "vectors.npy", "index.npy", "valid.npy", "embedding.json", "projection.npz",
        }  # fmt: skip

    def test_numbers_that_overflow_half_precision_are_kept_in_single(self, set_factory) -> None:
        vectors = np.zeros((6, 2), dtype=np.float32)
        vectors[:, 0] = [-90_000, 90_000, 0, 0, 1, -1]
        reduced = EmbeddingSet.open(run(set_factory(vectors), dims=1)["out"])
        assert reduced.vectors.dtype == np.float32
        np.testing.assert_allclose(reduced.vectors[:, 0], vectors[:, 0], rtol=1e-6)

    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_vectors_that_are_not_finite_are_left_out_and_told(self, set_factory, dtype: type) -> None:
        vectors = correlated(5000, 4).astype(dtype)
        odd = [0, 17, 4999]
        spoiled = vectors.copy()
        spoiled[odd, 1] = np.nan, np.inf, -np.inf
        kept = np.delete(np.arange(5000), odd)
        parent, reporter = set_factory(spoiled, shape=(50, 100), patches=5000), SilentReporter()
        result = reduce(ReduceRequest(str(parent.path), dims=2), reporter)
        assert result["left_out"] == 3
        assert any(notice.startswith("3 of 5,000 patches are left out") for notice in reporter.notices)
        reduced = EmbeddingSet.open(result["out"])
        assert reduced.index.tolist() == kept.tolist()
        assert reduced.metadata["patches"] == len(reduced) == 4997
        clean = set_factory(vectors[kept], shape=(50, 100), index=kept, name="clean")
        np.testing.assert_allclose(reduced.vectors, EmbeddingSet.open(run(clean, dims=2)["out"]).vectors, atol=2e-3)
        assert run(parent, dims=2)["left_out"] == 3  # already there

    def test_a_saved_projection_applies_to_another_set_of_the_encoder(self, set_factory) -> None:
        first = set_factory(correlated(50, 6, seed=1), name="first")
        second = set_factory(correlated(40, 6, seed=2) + 3, name="second")
        fitted = Path(run(first, dims=2)["out"])
        by_set = run(second, apply=str(fitted))
        projection = Projection.load(fitted)
        applied = EmbeddingSet.open(by_set["out"])
        assert Path(by_set["out"]).name == "second-pca2"
        expected = (second.vectors.astype(np.float64) - projection.mean) @ projection.components.T.astype(np.float64)
        np.testing.assert_allclose(applied.vectors, expected, rtol=2e-3, atol=2e-3)
        kept = np.var(expected, axis=0).sum() / np.var(second.vectors.astype(np.float64), axis=0).sum()
        assert by_set["variance"] == pytest.approx(kept, rel=1e-4)
        assert applied.encoder_tag == EmbeddingSet.open(fitted).encoder_tag
        by_file = run(second, apply=str(fitted / "projection.npz"), out=str(second.path.with_name("by-file")))
        np.testing.assert_array_equal(EmbeddingSet.open(by_file["out"]).vectors, applied.vectors)

    def test_a_projection_of_another_encoder_is_refused(self, set_factory) -> None:
        fitted = run(set_factory(correlated(20, 4), name="first"), dims=2)["out"]
        other = set_factory(correlated(20, 4), name="other", encoder={"sha256": "cd" * 32})
        with pytest.raises(EmbeddingSetError, match=r"takes vectors of fake@abababab, .* fake@cdcdcdcd"):
            run(other, apply=fitted)

    @pytest.mark.parametrize("content", [b"", b"not a zip archive", None])
    def test_what_is_no_projection_is_refused(self, set_factory, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / "some.npz"
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(InputError, match=r"some\.npz is (not a projection|not there)"):
            run(set_factory(correlated(20, 4)), apply=str(file))

    @pytest.mark.parametrize(
        "changes",
        [
            {"components": np.full((2, 3), "x")},
            {"components": np.full((2, 3), np.nan)},
            {"components": np.zeros((0, 3)), "variance": np.zeros(0)},
            {"components": np.full((2, 3), 1j)},
            {"mean": np.full(3, np.inf)},
            {"variance": np.array(["a", "b"])},
            {"variance": np.array([np.nan, 1])},
            {"variance": np.array(1.0)},
        ],
    )
    def test_a_projection_of_other_numbers_is_refused(self, set_factory, tmp_path: Path, changes: dict) -> None:
        embeddings = set_factory(correlated(9, 3))
        sound = {"mean": np.zeros(3), "components": np.eye(3)[:2], "variance": np.ones(2), "encoder": "e@1"}
        np.savez(tmp_path / "p.npz", **{**sound, **changes})
        with pytest.raises(InputError, match=r"p\.npz is (damaged|not a projection)"):
            run(embeddings, out=str(tmp_path / "new"), apply=str(tmp_path / "p.npz"))

    def test_a_projection_that_unfolds_beyond_measure_is_not_unpacked(
        self, set_factory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        embeddings = set_factory(correlated(9, 3))
        np.savez_compressed(tmp_path / "p.npz", mean=np.zeros(1 << 17))
        monkeypatch.setattr(reducing, "_MOST_BYTES", 1 << 20)
        with pytest.raises(InputError, match=r"p\.npz is not a projection \(it holds 0\.0 GB, needs at most 0\.0\)"):
            run(embeddings, out=str(tmp_path / "new"), apply=str(tmp_path / "p.npz"))

    def test_numbers_whose_squares_have_no_place_are_said(self, set_factory) -> None:
        embeddings = set_factory(correlated(9, 3) * np.float32(1e30))
        with pytest.raises(InputError, match="whose squares are beyond single precision"):
            run(embeddings, dims=2)

    def test_projections_hold_no_pickles(self, tmp_path: Path, set_factory) -> None:
        file = tmp_path / "pickled.npz"
        np.savez(file, mean=np.array([{}], dtype=object), components=np.eye(2), variance=np.ones(2), encoder="x")
        with pytest.raises(InputError, match=r"pickled\.npz is not a projection"):
            run(set_factory(correlated(20, 4)), apply=str(file))

    def test_the_same_reduction_is_reused_and_another_refused(self, set_factory) -> None:
        parent = set_factory(correlated(30, 5))
        first = run(parent, dims=2, out=str(parent.path.with_name("reduced")))
        written = (Path(first["out"]) / "vectors.npy").stat().st_mtime_ns
        reporter = SilentReporter()
        again = reduce(ReduceRequest(str(parent.path), 2, first["out"]), reporter)
        assert again == first
        assert "already holds this reduction" in reporter.notices[0]
        assert (Path(first["out"]) / "vectors.npy").stat().st_mtime_ns == written
        with pytest.raises(EmbeddingSetError, match="holds another embedding set"):
            run(parent, dims=3, out=first["out"])
        with pytest.raises(EmbeddingSetError, match="holds another embedding set"):
            run(parent, dims=3, out=str(parent.path))
        assert json.loads((parent.path / "embedding.json").read_text())["encoder"]["id"] == "fake"

    def test_folders_that_hold_other_things_are_refused_and_left_alone(self, set_factory, tmp_path: Path) -> None:
        parent = set_factory(correlated(30, 5))
        (tmp_path / "notes").mkdir()
        (tmp_path / "notes" / "diary.txt").write_text("dear diary")
        with pytest.raises(InputError, match=r"holds other files \(diary\.txt\)"):
            run(parent, out=str(tmp_path / "notes"))
        assert [file.name for file in (tmp_path / "notes").iterdir()] == ["diary.txt"]
        with pytest.raises(InputError, match="is a file, needs to be a folder"):
            run(parent, out=str(tmp_path / "notes" / "diary.txt"))

    def test_what_an_interrupted_run_left_is_no_set_and_is_replaced(self, set_factory, tmp_path: Path) -> None:
        parent = set_factory(correlated(30, 5))
        out = tmp_path / "out"
        run(parent, dims=2, out=str(out))
        whole = (out / "vectors.npy").read_bytes()
        (out / "embedding.json").unlink()
        (out / "partial").mkdir()
        (out / "partial" / "lock").touch()
        (out / "partial" / "vectors.npy").write_bytes(whole[:100])
        (out / "vectors.npy").unlink()
        with pytest.raises(EmbeddingSetError, match="unfinished"):
            EmbeddingSet.open(out)
        run(parent, dims=2, out=str(out))
        assert (out / "vectors.npy").read_bytes() == whole
        assert not (out / "partial").exists()
