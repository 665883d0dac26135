"""Searching and grouping a dataset by parts: what the whole matrix at once would give."""

from __future__ import annotations

import errno
import json
import os
import shutil
from functools import lru_cache
from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from fake_encoders import write_mean_encoder
from scenes import part_of, run, vectors_of, write_scenes

from terrapatch.model.cli import main
from terrapatch.model.dataset import code_index, index_building, opened
from terrapatch.model.dataset.embedding_layer import write_embedding_layer
from terrapatch.model.dataset.folder import read_manifest
from terrapatch.model.dataset.partition import read_head
from terrapatch.model.dataset.similar_dataset import wanted_of
from terrapatch.model.dataset_requests import IndexRequest, OpenDatasetRequest
from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.exchange_requests import ImportRequest, VerifyRequest
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.patches.search import find_similar
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.protocol import ClusterRequest, SimilarRequest

BANDS = 6


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four scenes of 25 patches, of the 1st to the 4th of May, each beside the one before; and their dataset."""
    folder = tmp_path_factory.mktemp("made")
    write_scenes(folder / "scenes", 4, bands=BANDS)
    run(str(folder / "scenes"), write_mean_encoder(folder, dim=BANDS), folder / "data")
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    """A copy of the dataset."""
    shutil.copytree(made / "data", tmp_path / "data")
    return tmp_path / "data"


def matrix_of(data: Path) -> np.ndarray:
    return unit_rows(np.concatenate([vectors_of(part_of(data, f"scene{number}")) for number in range(4)]))


def center_of(data: Path, number: int) -> tuple[float, float]:
    """Longitude and latitude of the centre of a patch, counted through all scenes."""
    part = part_of(data, f"scene{number // 25}")
    return centers_in(part, part.stat().st_mtime_ns)[number % 25]


@lru_cache(maxsize=16)
def centers_in(part: Path, _modified: int) -> list[tuple[float, float]]:
    """Of all patches of a partition."""
    points = shapely.centroid(shapely.from_wkb(pq.read_table(part)["geometry"].to_pylist()))
    return [(point.x, point.y) for point in points]


def ask(data: Path, **options: Any) -> list[tuple[int, float]]:
    """Numbers and scores of hits."""
    hits = run_job(SimilarRequest(str(data), **options), SilentReporter())["hits"]
    return [(25 * int(hit["scene"][5]) + hit["patch"], hit["score"]) for hit in hits]


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("method", ["rocchio", "mean", "probe"])
class TestSimilar:
    def test_hits_are_those_of_an_exact_scan_of_all(self, data: Path, method: str, indexed: bool) -> None:
        if indexed:
            run_job(IndexRequest(str(data)), SilentReporter())
        found = ask(
            data, at=(center_of(data, 7), center_of(data, 60)), unlike=(center_of(data, 30),), method=method, top=9
        )
        exact = find_similar(matrix_of(data), np.array([7, 60]), np.array([30]), 9, method)
        assert [number for number, _ in found] == exact.positions.tolist()
        assert [score for _, score in found] == pytest.approx(exact.scores.tolist(), abs=1e-6)

    def test_filters_leave_out_and_change_no_score(self, data: Path, method: str, indexed: bool) -> None:
        if indexed:
            run_job(IndexRequest(str(data)), SilentReporter())
        points = {"at": (center_of(data, 7),), "unlike": (center_of(data, 30),), "method": method, "top": 100}
        everything = dict(ask(data, **points))
        west, south, east, north = *center_of(data, 46), *center_of(data, 83)  # columns 1 of scene 1 to 3 of scene 3
        low, high = min(south, north) - 1e-4, max(south, north) + 1e-4
        inside = {
            number
            for number in everything
            if west - 1e-6 <= center_of(data, number)[0] <= east + 1e-6 and low <= center_of(data, number)[1] <= high
        }
        for options, wanted in (
            ({"scenes": ("scene2*",)}, set(range(50, 75))),
            ({"dates": "2024-05-03/2024-05-04"}, set(range(50, 100))),
            ({"dates": "/2024-05-01"}, set(range(25))),
            ({"extent": (west - 1e-6, low, east + 1e-6, high)}, inside),
        ):
            found = dict(ask(data, **points, **options))
            assert set(found) == wanted & set(everything), options
            assert all(found[number] == pytest.approx(everything[number], abs=1e-6) for number in found)
        assert 0 < len(inside) < 75


class TestIndex:
    @pytest.mark.parametrize("announced", [True, False])
    def test_candidates_far_apart_are_ranked_by_their_own_vectors(
        self, data: Path, monkeypatch: pytest.MonkeyPatch, announced: bool
    ) -> None:
        """Several stretches and parts, on a system that takes announcements of what is read next, and on another."""
        run_job(IndexRequest(str(data)), SilentReporter())
        index, _why = code_index.open_index(opened.OpenDataset.open(data))
        monkeypatch.setattr(code_index, "_BETWEEN_BYTES", 2 * BANDS)
        monkeypatch.setattr(code_index, "_ROWS_AT_ONCE", 3)
        if announced:
            monkeypatch.setattr(os, "posix_fadvise", lambda *_what: asked.append(_what[1:3]), raising=False)
            monkeypatch.setattr(os, "POSIX_FADV_WILLNEED", 3, raising=False)
        else:
            monkeypatch.delattr(os, "posix_fadvise", raising=False)
        asked: List[Tuple[int, int]] = []
        numbers, query = np.array([0, 1, 2, 30, 31, 64, 98, 99]), matrix_of(data)[3]
        scores = index.scores(numbers, lambda rows: rows @ query)
        assert scores == pytest.approx(matrix_of(data)[numbers] @ query, abs=1e-3)
        row = 2 * BANDS
        begins = (data / "_index" / "vectors.npy").stat().st_size - 100 * row
        stretches = [(begins + first * row, count * row) for first, count in ((0, 3), (30, 2), (64, 1), (98, 2))]
        assert asked == (stretches if announced else [])

    def test_says_what_it_finds_and_is_left_when_the_dataset_changes(self, made: Path, data: Path) -> None:
        result = run_job(IndexRequest(str(data)), SilentReporter())
        assert (result["patches"], result["recall"], result["bytes"]) == (100, 1.0, 100 * (BANDS + 2 * BANDS + 8))
        dataset = opened.OpenDataset.open(data)
        index, why = code_index.open_index(dataset)
        assert why == ""
        query = matrix_of(data)[3]
        assert index.approximate(query) == pytest.approx(matrix_of(data) @ query, abs=0.02)
        assert index.vectors(np.array([3, 77])).tolist() == np.concatenate(list(dataset.vectors(0)))[3:4].tolist() + (
            np.concatenate(list(dataset.vectors(3)))[2:3].tolist()
        )
        write_scenes(made / "more", 1, bands=BANDS)[0].rename(made / "more" / "another.tif")
        run(str(made / "more"), made / "mean8.onnx", data)
        reporter = SilentReporter()
        hits = run_job(SimilarRequest(str(data), at=(center_of(data, 7),), top=200), reporter)["hits"]
        assert len(hits) == 124
        assert "is of an earlier state of the dataset" in reporter.notices[0]

    def test_more_candidates_where_codes_tell_too_little(self, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """With codes of one direction, one candidate in a hundred is not enough, and a fourth of all finds most."""
        for name, value in {"_CODE_DIMS": 1, "_LEAST_CANDIDATES": 2, "_MOST_SHARE": 1.0, "_TOP": 2}.items():
            monkeypatch.setattr(index_building, name, value)
        result = run_job(IndexRequest(str(data)), SilentReporter())
        assert result["candidates"] > 16
        assert result["recall"] >= 0.99


class TestCluster:
    def test_blobs_are_found_and_written_with_their_places(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from rasters import write_raster

        (tmp_path / "scenes").mkdir()
        for number in range(3):  # bright in the first band in the west half, in the second in the east half
            values = np.ones((2, 32, 32), dtype="uint8")
            values[0, :, :8], values[1, :, 8:] = 200, 200
            write_raster(tmp_path / "scenes" / f"s{number}.tif", values)
        run(str(tmp_path / "scenes"), write_mean_encoder(tmp_path), tmp_path / "data")
        monkeypatch.setattr("terrapatch.model.dataset.cluster_dataset._SAMPLE", 20)
        result = run_job(ClusterRequest(str(tmp_path / "data"), k=2), SilentReporter())
        assert (result["sizes"], result["left_out"]) == ([36, 12], 0)
        table = pq.read_table(result["clusters"])
        assert [table["col"][i].as_py() > 0 for i in range(48)] == [table["cluster"][i].as_py() == 0 for i in range(48)]
        assert sorted(set(table["scene"].to_pylist()))[0].startswith("s0-")
        geo = json.loads(pq.read_metadata(result["clusters"]).metadata[b"geo"])
        assert geo["columns"]["geometry"]["bbox"][0] < geo["columns"]["geometry"]["bbox"][2]
        assert table["geometry"][0].as_py() == pq.read_table(part_of(tmp_path / "data", "s0"))["geometry"][0].as_py()

    def test_clusters_are_numbered_by_how_many_patches_they_end_with(
        self, data: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def misled(centroids: np.ndarray, counts: np.ndarray, rows: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
            return centroids, np.arange(len(counts), dtype=float)  # as if the last were the largest

        monkeypatch.setattr("terrapatch.model.dataset.cluster_dataset._moved", misled)
        result = run_job(ClusterRequest(str(data), k=7), SilentReporter())
        assert result["sizes"] == sorted(result["sizes"], reverse=True)
        labels = np.array(pq.read_table(result["clusters"])["cluster"])
        assert np.bincount(labels).tolist() == result["sizes"]


class TestTables:
    def test_hits_as_geoparquet(self, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
        lon, lat = center_of(data, 7)
        command = ["similar", str(data), "--at", f"{lon},{lat}", "--top", "5", "--out", str(tmp_path / "hits.parquet")]
        assert main([*command, "--json"]) == 0
        hits = json.loads(capsys.readouterr().out)["hits"]
        table = pq.read_table(tmp_path / "hits.parquet")
        held = dict(zip(table["id"].to_pylist(), table["score"].to_pylist()))
        assert held == {f"{hit['scene']}/{hit['patch']}": pytest.approx(hit["score"]) for hit in hits}
        assert main(command) == 2
        assert "hits.parquet is there already" in capsys.readouterr().err

    def test_what_cannot_be_asked(self, data: Path, tmp_path: Path) -> None:
        place = center_of(data, 7)
        for options, words in (
            ({"at": ((0.0, 0.0),)}, "lies on no patch of"),
            (
                {"at": (place,), "dates": "yesterday"},
                "dates are 'yesterday', need a day, month or year such",
            ),
            ({"at": (place,), "dates": "2024-5-1"}, "dates are '2024-5-1', need a day, month"),
            ({"at": (place,), "dates": "/"}, "dates are '/', need a day, month"),
            ({"at": (place,), "dates": "2024-06/2024-05-01"}, "and the last is before the first; swap them"),
            ({"at": (place,), "scenes": ("x*",)}, "has nothing within the extent, dates and names"),
            ({"at": (place,), "unlike": (place,)}, "both as an example and as a counterexample"),
            ({"at": (place,), "top": 0}, "top is 0"),
            ({"at": (place,), "out": str(tmp_path / "hits.csv")}, "is not called .parquet"),
        ):
            with pytest.raises(InputError, match=words):
                ask(data, **options)

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ("2024-05-02", "May 2 to 3, May, 2024"), ("2024-05-02/", "May 2 to 3, May, 2024"),
            ("/2024-05-01", "May 1, May, 2024"), ("2024-05-02/2024-05-02", "May 2 to 3, May, 2024"),
            ("2024", "May 1, May 2 to 3, May, 2024"), ("2024-12", "2024"), ("2023-01/2024-04-30", "2024"),
            ("2024-05-04/2024-05-09", "May, 2024"), ("2023", ""),
        ],
    )  # fmt: skip
    def test_dates_are_days_months_or_years_and_so_are_those_of_scenes(self, asked: str, found: str) -> None:
        dates = {
            "May 1": "2024-05-01T10:30:00", "May 2 to 3": "2024-05-02/2024-05-03", "May": "2024-05", "2024": "2024",
            "none": None,
        }  # fmt: skip
        wanted = wanted_of(SimilarRequest("data", dates=asked))
        kept = [name for name, date in dates.items() if wanted.has_scene({"scene": name, "date": date})]
        assert ", ".join(kept) == found

    def test_vectors_of_two_encoders_are_refused(self, data: Path) -> None:
        lines = (data / "manifest.jsonl").read_text().splitlines()
        row = {**json.loads(lines[1]), "encoder": "other@12345678"}
        (data / "manifest.jsonl").write_text("\n".join([lines[0], json.dumps(row)]))
        with pytest.raises(EmbeddingSetError, match="holds vectors of two kinds"):
            ask(data, at=(center_of(data, 7),))

    def test_the_newest_of_overlapping_scenes(self, tmp_path: Path) -> None:
        write_scenes(tmp_path / "scenes", 2, apart=0, bands=BANDS)
        encoder = write_mean_encoder(tmp_path, dim=BANDS)
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data", overlapping="newest")
        hits = ask(tmp_path / "data", at=(center_of(tmp_path / "data", 3),), top=100)
        assert {number for number, _ in hits} == set(range(25, 50)) - {28}

    def test_scenes_that_are_not_marked_yet_count_whole_and_it_is_said(self, tmp_path: Path) -> None:
        write_scenes(tmp_path / "scenes", 2, apart=0, bands=BANDS)
        encoder = write_mean_encoder(tmp_path, dim=BANDS)
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data", overlapping="newest")
        (part_of(tmp_path / "data", "scene0").parent / "newest.npy").unlink()
        place, reporter = center_of(tmp_path / "data", 3), SilentReporter()
        hits = run_job(SimilarRequest(str(tmp_path / "data"), at=(place,), top=100), reporter)["hits"]
        assert len(hits) == 49
        assert "1 of 2 scenes are not marked yet" in reporter.notices[0]
        assert sum(run_job(ClusterRequest(str(tmp_path / "data"), k=2), SilentReporter())["sizes"]) == 50

    def test_only_the_dataset_s_own_clusters_are_replaced(self, data: Path, tmp_path: Path) -> None:
        for _ in range(2):
            run_job(ClusterRequest(str(data), k=2), SilentReporter())
        mine = tmp_path / "clusters.parquet"
        mine.write_text("mine")
        with pytest.raises(InputError, match=r"clusters\.parquet is there already"):
            run_job(ClusterRequest(str(data), k=2, out=str(mine)), SilentReporter())
        assert mine.read_text() == "mine"

    def test_partitions_are_tables_of_the_dataset_s_encoder(self, data: Path, tmp_path: Path) -> None:
        run_job(ClusterRequest(str(data), k=2), SilentReporter())
        result = run_job(VerifyRequest(str(data)), SilentReporter())
        rows = read_manifest(data)
        assert (result["patches"], result["encoder"]) == (sum(row["patches"] for row in rows), rows[0]["encoder"])
        part = part_of(data, rows[0]["scene"])
        assert (
            run_job(ImportRequest(str(part), str(tmp_path / "set")), SilentReporter())["encoder"] == rows[0]["encoder"]
        )
        assert EmbeddingSet.open(tmp_path / "set").grid == read_head(part).grid.coarsened(1)
        damaged = bytearray(part.read_bytes())
        group = pq.read_metadata(part).row_group(0)
        columns = [group.column(number) for number in range(group.num_columns)]
        chunk = next(column for column in columns if column.path_in_schema.startswith("embedding"))
        damaged[chunk.data_page_offset + chunk.total_compressed_size // 2] ^= 255
        part.write_bytes(damaged)
        with pytest.raises(InputError, match="is not a whole Parquet file"):
            run_job(VerifyRequest(str(data)), SilentReporter())

    def test_a_full_disk_is_not_told_as_a_damaged_partition(
        self, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(pq.ParquetWriter, "write_table", full)
        with pytest.raises(InputError, match=r"hits.parquet cannot be written \(No space left on device\)"):
            ask(data, at=(center_of(data, 7),), out=str(tmp_path / "hits.parquet"))
        assert not (tmp_path / "hits.parquet").exists()


class TestTwoTypesOfNumber:
    """Vectors of some scenes are float16, and those of one are beyond it."""

    @pytest.fixture
    def mixed(self, tmp_path: Path) -> Path:
        from rasters import write_raster

        write_scenes(tmp_path / "scenes", 1, bands=BANDS)
        large = np.random.default_rng(5).integers(70_000, 90_000, (BANDS, 40, 40)).astype("float32")
        write_raster(tmp_path / "scenes" / "scene1.tif", large)
        run(str(tmp_path / "scenes"), write_mean_encoder(tmp_path, dim=BANDS), tmp_path / "data")
        return tmp_path / "data"

    def held(self, mixed: Path) -> np.ndarray:
        parts = [vectors_of(part_of(mixed, f"scene{number}")) for number in range(2)]
        assert [part.dtype for part in parts] == [np.float16, np.float32]
        return np.concatenate(parts)

    def test_an_index_holds_all_of_them(self, mixed: Path) -> None:
        run_job(IndexRequest(str(mixed)), SilentReporter())
        index, _ = code_index.open_index(opened.OpenDataset.open(mixed))
        assert index.vectors(np.arange(50)).tolist() == self.held(mixed).tolist()

    def test_a_layer_holds_all_of_them(self, mixed: Path, tmp_path: Path) -> None:
        file = tmp_path / "patches.gpkg"
        assert write_embedding_layer(file, opened.OpenDataset.open(mixed), opened.Wanted()) == 50
        meta, _, _, values = pyogrio.raw.read(file)
        texts = dict(zip(meta["fields"], values))["embedding_f32"]
        assert [np.frombuffer(text, "<f4").tolist() for text in texts] == self.held(mixed).tolist()


def test_a_dataset_is_opened_with_the_patches_of_an_extent(data: Path, tmp_path: Path) -> None:
    x, y = center_of(data, 30)
    west, south, east, north = x - 1e-6, y - 1e-6, x + 1e-6, y + 1e-6
    file = tmp_path / "patches.gpkg"
    told = run_job(OpenDatasetRequest(str(data), str(file), (west, south, east, north)), SilentReporter())
    assert [(scene["patches"], scene["date"]) for scene in told["scenes"]] == [
        (25, f"2024-05-0{day}T00:00:00") for day in (1, 2, 3, 4)
    ]
    assert (told["patches"], told["layer"], told["problem"]) == (100, str(file), "")
    assert pyogrio.read_arrow(file)[1]["patch"].to_pylist() == [30]
    nowhere = run_job(OpenDatasetRequest(str(data), str(tmp_path / "b.gpkg"), (0.0, 0.0, 1.0, 1.0)), SilentReporter())
    assert nowhere["layer"] is None
    assert "has nothing within the extent" in nowhere["problem"]
    assert not (tmp_path / "b.gpkg").exists()


def test_hits_tell_the_corners_of_their_patches(data: Path) -> None:
    hits = run_job(SimilarRequest(str(data), at=(center_of(data, 7),), top=2), SilentReporter())["hits"]
    for hit in hits:
        number = 25 * int(hit["scene"][5]) + hit["patch"]
        wkb = pq.read_table(part_of(data, f"scene{number // 25}"))["geometry"][number % 25].as_py()
        assert shapely.Polygon(hit["corners"]).symmetric_difference(shapely.from_wkb(wkb)).area < 1e-15
