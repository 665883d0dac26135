"""Opening embedding sets: whole ones as they are, all others with a word on what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.model.patches import EmbeddingSet, PatchGrid

VECTORS = np.array([[3, 4], [0, 0], [-1, 0]], dtype=np.float16)


class TestWholeSet:
    def test_is_read_as_it_was_written(self, set_factory) -> None:
        grid = PatchGrid((10.0, 0.0, 0.0, 0.0, -10.0, 0.0), "", 2, 4, 16)
        opened = set_factory(VECTORS, grid=grid, index=np.array([1, 4, 6]), valid=np.array([1, 0.5, 0.75]))
        assert (len(opened), opened.dim) == (3, 2)
        assert opened.grid == grid
        assert opened.vectors.dtype == np.float16
        assert opened.vectors.tolist() == VECTORS.tolist()
        assert (opened.index.dtype, opened.index.tolist()) == (np.int64, [1, 4, 6])
        assert (opened.valid.dtype, opened.valid.tolist()) == (np.float32, [1, 0.5, 0.75])
        assert opened.metadata["source"]["uri"] == "/data/scene.tif"
        assert opened.encoder_tag == "fake@abababab"

    def test_vectors_stay_on_the_disk(self, set_factory) -> None:
        assert isinstance(set_factory(VECTORS).vectors, np.memmap)

    def test_unit_matrix(self, set_factory) -> None:
        matrix = set_factory(VECTORS).unit_matrix()
        assert matrix.dtype == np.float32
        np.testing.assert_allclose(matrix, [[0.6, 0.8], [0, 0], [-1, 0]], rtol=1e-6)

    def test_positions_of_patches(self, set_factory) -> None:
        opened = set_factory(VECTORS, shape=(2, 4), index=np.array([1, 4, 6]))
        positions, found = opened.positions_of(np.array([6, 0, 1, 5, 7, 4, -1]))
        assert found.tolist() == [True, False, True, False, False, True, False]
        assert positions[found].tolist() == [2, 0, 1]

    def test_an_empty_set_opens(self, set_factory) -> None:
        opened = set_factory(np.empty((0, 5)), shape=(2, 2))
        assert (len(opened), opened.dim) == (0, 5)
        assert opened.unit_matrix().shape == (0, 5)


class TestNoSet:
    def open(self, path: Path, match: str) -> None:
        with pytest.raises(EmbeddingSetError, match=match) as caught:
            EmbeddingSet.open(path)
        assert "\n" not in str(caught.value)
        assert str(path) in str(caught.value)

    def test_no_folder(self, tmp_path: Path) -> None:
        self.open(tmp_path / "nowhere", "is not a folder; give the folder that")

    def test_a_folder_of_something_else(self, tmp_path: Path) -> None:
        self.open(tmp_path, r"holds no embedding set \(no embedding\.json\)")

    def test_places_on_no_grid(self, tmp_path: Path) -> None:
        (tmp_path / "embeddings.gpkg").touch()
        self.open(tmp_path, r"places that lie on no grid \(embeddings\.gpkg\), .* in QGIS; open that file")

    def test_an_unfinished_run(self, tmp_path: Path) -> None:
        (tmp_path / "partial").mkdir()
        self.open(tmp_path, "holds an unfinished run; repeat the same")

    @pytest.mark.parametrize("content", ["{", "", "[]", "null", '{"schema": "terrapatch-embedding-99"}'])
    def test_other_json(self, set_factory, content: str) -> None:
        path = set_factory(VECTORS).path
        (path / "embedding.json").write_text(content)
        self.open(path, r"embedding\.json (cannot be read|says schema)")

    @pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
    def test_numbers_that_json_does_not_know(self, set_factory, number: str) -> None:
        file = set_factory(VECTORS).path / "embedding.json"
        file.write_text(file.read_text().replace("{", f'{{"remark": [{number}],', 1))
        self.open(file.parent, r"embedding\.json cannot be read \(.*float.*\); run `terrapatch embed` again")

    @pytest.mark.parametrize("name", ["vectors.npy", "index.npy", "valid.npy"])
    def test_an_array_that_is_gone_cut_short_or_no_array(self, set_factory, name: str) -> None:
        path = set_factory(VECTORS).path
        whole = (path / name).read_bytes()
        for content in (whole[:-1], whole[:20], b"not an array at all"):
            (path / name).write_bytes(content)
            self.open(path, "is damaged")
        (path / name).unlink()
        self.open(path, "is damaged")

    def test_arrays_that_disagree(self, set_factory) -> None:
        path = set_factory(VECTORS).path
        np.save(path / "index.npy", np.arange(2))
        self.open(path, r"vectors\.npy has shape \(3, 2\), index\.npy \(2,\), valid\.npy \(3,\)")

    def test_a_pickle_is_not_loaded(self, set_factory) -> None:
        path = set_factory(VECTORS).path
        np.save(path / "valid.npy", np.array([{}, {}, {}], dtype=object))
        self.open(path, "is damaged")

    @pytest.mark.parametrize("change", [{"rows": 0}, {"transform": [1, 0, 0]}, {"transform": None}, {"cols": "many"}])
    def test_a_grid_that_places_nothing(self, set_factory, change: dict) -> None:
        path = set_factory(VECTORS).path
        metadata = json.loads((path / "embedding.json").read_text())
        metadata["grid"].update(change)
        (path / "embedding.json").write_text(json.dumps(metadata))
        self.open(path, "is damaged")


def test_a_file_in_place_of_a_set_is_no_folder(tmp_path: Path) -> None:
    raster = tmp_path / "scene.tif"
    raster.write_bytes(b"II*")
    with pytest.raises(EmbeddingSetError, match=r"scene\.tif is not a folder; give the folder"):
        EmbeddingSet.open(raster)
