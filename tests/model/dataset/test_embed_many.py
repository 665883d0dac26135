"""Many scenes into one dataset: what partitions hold, what is made again, what fails alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from fake_encoders import write_mean_encoder, write_polygons
from rasterio.warp import transform
from rasters import write_raster
from scenes import SIDE, part_of, parts, run, vectors_of, write_list, write_scenes

from terrapatch.model.cli import main
from terrapatch.model.dataset import scene_run
from terrapatch.model.dataset.folder import DatasetFolder, read_manifest
from terrapatch.model.dataset.opened import OpenDataset
from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    return write_mean_encoder(tmp_path)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return write_scenes(tmp_path / "scenes")


class TestPartitions:
    def test_hold_what_embed_gives_and_where_it_lies(self, files: list, encoder: Path, tmp_path: Path) -> None:
        result = run(str(tmp_path / "scenes" / "*.tif"), encoder, tmp_path / "data")
        assert {key: result[key] for key in ("scenes", "made", "reused", "failed", "patches", "dim")} == {
            "scenes": 3, "made": 3, "reused": 0, "failed": 0, "patches": 75, "dim": 2,
        }  # fmt: skip
        embed(EmbedRequest(str(files[1]), str(encoder), str(tmp_path / "set")), SilentReporter())
        alone = EmbeddingSet.open(tmp_path / "set")
        file = part_of(tmp_path / "data", "scene1")
        table = pq.read_table(file)
        assert vectors_of(file).tolist() == alone.vectors.tolist()
        assert (np.array(table["row"]) * alone.grid.cols + np.array(table["col"])).tolist() == alone.index.tolist()
        assert {str(when) for when in table["datetime"].to_pylist()} == {"2024-05-02 00:00:00+00:00"}
        lon, lat = transform("EPSG:32631", "EPSG:4326", *alone.grid.corners(alone.index[7:8])[0].T)
        polygon = shapely.from_wkb(table["geometry"][7].as_py())
        assert shapely.get_coordinates(polygon)[:4].tolist() == [
            pytest.approx(place, abs=1e-9) for place in np.stack([lon, lat], axis=1)[[0, 3, 2, 1]]
        ]
        assert table["bbox"][7].as_py() == pytest.approx(
            {"xmin": min(lon), "ymin": min(lat), "xmax": max(lon), "ymax": max(lat)}
        )
        geo = json.loads(pq.read_metadata(file).metadata[b"geo"])
        assert (geo["version"], geo["columns"]["geometry"]["covering"]["bbox"]["xmax"]) == ("1.1.0", ["bbox", "xmax"])
        assert not (tmp_path / "data" / "_unfinished").exists()

    def test_are_the_same_bytes_wherever_and_whenever(self, files: list, encoder: Path, tmp_path: Path) -> None:
        scenes = write_list(tmp_path / "list.txt", ["# three", *files])
        run(scenes, encoder, tmp_path / "one")
        run(write_list(tmp_path / "back.txt", files[::-1]), encoder, tmp_path / "two")
        assert parts(tmp_path / "one") == parts(tmp_path / "two")
        manifests = [(tmp_path / name / "manifest.jsonl").read_bytes() for name in ("one", "two")]
        assert manifests[0] == manifests[1]
        again = run(scenes, encoder, tmp_path / "one")
        assert (again["made"], again["reused"]) == (0, 3)

    def test_a_run_that_was_ended_goes_on_to_the_same_bytes(
        self, files: list, encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scenes = write_list(tmp_path / "list.txt", files)
        run(scenes, encoder, tmp_path / "whole")

        def killed(*arguments: Any) -> None:
            raise KeyboardInterrupt

        for step in ("write_partition", "move_file", "remove_folder"):
            with monkeypatch.context() as patch:
                patch.setattr(scene_run, step, killed)
                with pytest.raises(KeyboardInterrupt):
                    run(scenes, encoder, tmp_path / "data")
            # a scene that has its line is finished, and no other is
            assert len(read_manifest(tmp_path / "data")) == (1 if step == "remove_folder" else 0)
        assert run(scenes, encoder, tmp_path / "data")["failed"] == 0
        assert parts(tmp_path / "data") == parts(tmp_path / "whole")
        assert len(read_manifest(tmp_path / "data")) == 3

    def test_a_cut_one_is_made_again_and_a_flipped_byte_is_noticed(
        self, files: list, encoder: Path, tmp_path: Path
    ) -> None:
        scenes, data = write_list(tmp_path / "list.txt", files), tmp_path / "data"
        run(scenes, encoder, data)
        before, file = parts(data), part_of(data, "scene1")
        file.write_bytes(file.read_bytes()[:-100])
        assert (run(scenes, encoder, data)["made"], parts(data)) == (1, before)
        content = bytearray(file.read_bytes())
        group = pq.read_metadata(file).row_group(0)
        columns = [group.column(number) for number in range(group.num_columns)]
        vectors = next(column for column in columns if column.path_in_schema.startswith("embedding"))
        content[vectors.data_page_offset + vectors.total_compressed_size - 20] ^= 255
        file.write_bytes(content)
        dataset = OpenDataset.open(data)
        with pytest.raises(EmbeddingSetError, match=r"scene1_20240502-\w+/part.parquet is damaged") as caught:
            list(dataset.vectors(1))
        assert caught.value.code == "partition_damaged"
        content[-60:-10] = bytes(50)  # of the footer
        file.write_bytes(content)
        with pytest.raises(EmbeddingSetError, match="is damaged") as caught:
            list(dataset.vectors(1))
        assert r"\n" not in str(caught.value)  # pyarrow's own words end so

    def test_a_scene_that_changed_is_made_again(self, files: list, encoder: Path, tmp_path: Path) -> None:
        scenes, data = write_list(tmp_path / "list.txt", files), tmp_path / "data"
        run(scenes, encoder, data)
        write_raster(files[0], np.full((2, SIDE, SIDE), 9, dtype="uint8"))
        assert run(scenes, encoder, data)["made"] == 1
        assert (vectors_of(part_of(data, "scene0")) == 9).all()

    def test_shards_make_the_whole_between_them(self, files: list, encoder: Path, tmp_path: Path) -> None:
        scenes = write_list(tmp_path / "list.txt", files)
        made = [run(scenes, encoder, tmp_path / "data", shard=f"{part}/2")["made"] for part in range(2)]
        assert made == [2, 1]
        run(scenes, encoder, tmp_path / "whole")
        assert parts(tmp_path / "data") == parts(tmp_path / "whole")
        assert [row["scene"][:6] for row in read_manifest(tmp_path / "data")] == ["scene0", "scene1", "scene2"]
        with pytest.raises(InputError, match="shard is '2/2', needs I/N with I from 0 to N-1"):
            run(scenes, encoder, tmp_path / "data", shard="2/2")

    def test_a_scene_that_another_run_is_making_comes_last(self, files: list, encoder: Path, tmp_path: Path) -> None:
        task = scene_run.SceneTask(str(tmp_path / "data"), _scene(files[0]), EmbedRequest("", str(encoder), ""))
        with DatasetFolder(tmp_path / "data").scene_lock(task.scene.id), pytest.raises(scene_run.SceneBusy):
            scene_run.make_partition(task, SilentReporter())

    def test_a_scene_without_patches_is_finished(self, files: list, encoder: Path, tmp_path: Path) -> None:
        write_raster(tmp_path / "scenes" / "sea.tif", np.zeros((2, SIDE, SIDE), dtype="uint8"), nodata=0)
        mask = write_polygons(tmp_path / "mask.gpkg", [shapely.box(500_000, 3_999_700, 500_100, 4_000_000)])
        result = run(str(tmp_path / "scenes"), encoder, tmp_path / "data", mask_file=str(mask))
        assert (result["made"], result["empty"], result["failed"], result["patches"]) == (4, 3, 0, 8)
        assert run(str(tmp_path / "scenes"), encoder, tmp_path / "data", mask_file=str(mask))["reused"] == 4
        assert list(parts(tmp_path / "data")) == ["scene0_20240501"]


class TestWhatFails:
    def test_one_scene_and_the_others_go_on(
        self, files: list, encoder: Path, tmp_path: Path, capsys: pytest.CaptureFixture
    ) -> None:
        scenes = write_list(tmp_path / "list.txt", [files[0], tmp_path / "gone.tif", files[1]])
        command = ["embed-many", scenes, "--encoder", str(encoder), "--out", str(tmp_path / "data"), "--json"]
        assert main(command) == 3
        printed = capsys.readouterr()
        result = json.loads(printed.out)
        assert (result["made"], result["failed"]) == (2, 1)
        assert "1 of 3 scenes failed" in printed.err
        failures = Path(result["failures"])
        assert failures.read_text().splitlines() == [
            f"# raster {tmp_path / 'gone.tif'} does not exist; check the path",
            str(tmp_path / "gone.tif"),
        ]
        files[2].rename(tmp_path / "gone.tif")
        assert main(["embed-many", str(failures), *command[2:]]) == 0
        assert len(read_manifest(tmp_path / "data")) == 3
        assert not failures.exists()

    def test_options_change_while_no_scene_is_finished(self, files: list, encoder: Path, tmp_path: Path) -> None:
        (tmp_path / "list.txt").write_text(f"{tmp_path / 'none.tif'}\n", encoding="utf-8")
        wrong = run(tmp_path / "list.txt", encoder, tmp_path / "data")
        assert wrong["failed"] == 1
        (tmp_path / "data" / "_unfinished" / "begun" / "set").mkdir(parents=True)
        (tmp_path / "list.txt").write_text(f"{files[0]}\n", encoding="utf-8")
        lock = DatasetFolder(tmp_path / "data").scene_lock("begun")
        with lock, pytest.raises(EmbeddingSetError, match="was made with patch"):
            run(tmp_path / "list.txt", encoder, tmp_path / "data", patch=16)
        assert run(tmp_path / "list.txt", encoder, tmp_path / "data", patch=16)["made"] == 1
        assert not (tmp_path / "data" / "_unfinished").exists()
        with pytest.raises(EmbeddingSetError, match="was made with patch"):
            run(tmp_path / "list.txt", encoder, tmp_path / "data")

    def test_a_dataset_of_another_encoder_or_other_options(self, files: list, encoder: Path, tmp_path: Path) -> None:
        data, scenes = tmp_path / "data", str(tmp_path / "scenes")
        run(scenes, encoder, data)
        other = write_mean_encoder(tmp_path, patch=4)
        with pytest.raises(EmbeddingSetError, match=r"holds vectors of encoder mean8@\w{8}, not of mean4@\w{8}"):
            run(scenes, other, data)
        with pytest.raises(EmbeddingSetError, match=r"was made with patch \(not given\), not 16"):
            run(scenes, encoder, data, patch=16)
        with pytest.raises(InputError, match="mosaiks is fitted on each raster anew"):
            run(scenes, Path("mosaiks"), tmp_path / "other")

    @pytest.mark.parametrize(
        ("name", "words"),
        [("none.txt", "does not exist"), ("empty.txt", "names no scene"), ("*.xyz", "names no scene")],
    )
    def test_a_list_of_nothing(self, encoder: Path, tmp_path: Path, name: str, words: str) -> None:
        (tmp_path / "empty.txt").write_text("# nothing\n")
        with pytest.raises(InputError, match=words):
            run(str(tmp_path / name), encoder, tmp_path / "data")

    def test_a_folder_of_other_files(self, files: list, encoder: Path, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "thesis.docx").write_text("x")
        with pytest.raises(InputError, match=r"holds other files \(thesis.docx\)"):
            run(str(tmp_path / "scenes"), encoder, tmp_path / "data")


def test_of_overlapping_scenes_the_newest_counts(encoder: Path, tmp_path: Path) -> None:
    """Scenes of 5 columns, each two columns east of the one before: only two of an older one's are seen."""
    write_scenes(tmp_path / "scenes", apart=16)
    run(str(tmp_path / "scenes"), encoder, tmp_path / "data", overlapping="newest")
    kept = [np.load(file).reshape(5, 5) for file in sorted((tmp_path / "data").glob("*/newest.npy"))]
    assert [part.all(axis=0).tolist() for part in kept] == [[True] * 2 + [False] * 3] * 2 + [[True] * 5]
    assert [part.any(axis=0).sum() for part in kept] == [2, 2, 5]


def _scene(file: Path) -> Any:
    from terrapatch.model.dataset.scene import raster_scene

    return raster_scene(str(file))


def test_patches_as_a_layer_that_qgis_searches(files: list, encoder: Path, tmp_path: Path) -> None:
    run(str(tmp_path / "scenes"), encoder, tmp_path / "data")
    rows = read_manifest(tmp_path / "data")
    west, south, east, north = rows[1]["bounds"]
    box = (west + 1e-5, south - 1, east - 1e-5, north + 1)  # centres of scene1 alone
    layer = tmp_path / "patches.gpkg"
    result = run(str(tmp_path / "scenes"), encoder, tmp_path / "data", layer=str(layer), layer_extent=box)
    assert (result["reused"], result["notices"][-1]) == (3, f"patches in {layer} now: 25")
    meta, _, shapes, values = pyogrio.raw.read(layer)
    fields = dict(zip(meta["fields"], values))
    assert fields["patch"].tolist() == list(range(25, 50))
    assert {name.rsplit("-", 1)[0] for name in fields["scene"]} == {"scene1_20240502"}
    vectors = np.stack([np.frombuffer(text, "<f2") for text in fields["embedding_f16"]])
    assert vectors.tolist() == vectors_of(part_of(tmp_path / "data", "scene1")).tolist()
    table = pq.read_table(part_of(tmp_path / "data", "scene1"))
    assert shapely.from_wkb(shapes[3]).equals(shapely.from_wkb(table["geometry"][3].as_py()))


def test_a_scene_far_from_the_mask_is_empty_though_its_crs_has_no_coordinates_there(
    encoder: Path, tmp_path: Path
) -> None:
    write_scenes(tmp_path / "scenes", 1)
    scenes, far = str(tmp_path / "scenes"), shapely.box(92.9, -1, 93.1, 1)  # 90 degrees from the middle of zone 31
    mask = write_polygons(tmp_path / "far.gpkg", [far], crs="EPSG:4326")
    result = run(scenes, encoder, tmp_path / "far", mask_file=str(mask))
    assert (result["empty"], result["failed"]) == (1, 0)
    both = write_polygons(tmp_path / "both.gpkg", [far, shapely.box(2.9, 36.1, 3.1, 36.2)], crs="EPSG:4326")
    result = run(scenes, encoder, tmp_path / "both", mask_file=str(both))
    assert (result["failed"], result["patches"]) == (0, 25)


class TestLayer:
    """The file of a layer is looked at before the scenes are."""

    def test_only_a_layer_of_the_same_dataset_is_replaced(self, files: list, encoder: Path, tmp_path: Path) -> None:
        scenes, layer = str(tmp_path / "scenes"), tmp_path / "patches.gpkg"
        for _ in range(2):
            result = run(scenes, encoder, tmp_path / "data", layer=str(layer))
        assert result["notices"][-1] == f"patches in {layer} now: 75"
        before = layer.read_bytes()
        with pytest.raises(
            InputError, match=r"patches\.gpkg is there already and holds other things than patches of .*other"
        ):
            run(scenes, encoder, tmp_path / "other", layer=str(layer))
        assert layer.read_bytes() == before
        assert not (tmp_path / "other").exists()
        moved = (tmp_path / "data").rename(tmp_path / "moved")
        layer.rename(moved / "patches.gpkg")
        layer = moved / "patches.gpkg"
        run(scenes, encoder, moved, layer=str(layer))
        pyogrio.write_arrow(pa.table({"mine": [1]}), layer, layer="mine", driver="GPKG", append=True)
        with pytest.raises(InputError, match="holds other things than patches"):
            run(scenes, encoder, moved, layer=str(layer))

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("mine.tif", "is not called .gpkg"),
            ("mine.gpkg", "is there already and holds other things than patches of"),
            ("mine.tif/new.gpkg", "cannot be written into .*mine.tif"),
        ],
    )
    def test_a_file_that_cannot_be_written_is_refused_before_any_work(
        self, files: list, encoder: Path, tmp_path: Path, name: str, words: str
    ) -> None:
        for mine in ("mine.tif", "mine.gpkg"):
            (tmp_path / mine).write_text("mine")
        with pytest.raises(InputError, match=words):
            run(str(tmp_path / "scenes"), encoder, tmp_path / "data", layer=str(tmp_path / name))
        assert not (tmp_path / "data").exists()
        assert (tmp_path / "mine.gpkg").read_text() == "mine"

    def test_too_many_patches_of_finished_scenes_are_refused_at_once(
        self, files: list, encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data")
        monkeypatch.setattr("terrapatch.model.dataset.embedding_layer.MOST_PATCHES", 74)
        write_scenes(tmp_path / "scenes", 4)
        with pytest.raises(InputError, match="of these 75 patches cannot be made, it takes 1 to 74"):
            run(str(tmp_path / "scenes"), encoder, tmp_path / "data", layer=str(tmp_path / "patches.gpkg"))
        assert len(read_manifest(tmp_path / "data")) == 3

    def test_too_many_patches_leave_the_dataset_and_say_why_there_is_no_layer(
        self, files: list, encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("terrapatch.model.dataset.embedding_layer.MOST_PATCHES", 74)
        layer = tmp_path / "patches.gpkg"
        result = run(str(tmp_path / "scenes"), encoder, tmp_path / "data", layer=str(layer))
        assert "of these 75 patches cannot be made" in str(result["layer_problem"])
        assert (result["made"], result["patches"], layer.exists()) == (3, 75, False)


class TestRunsBesideEachOther:
    def test_a_shard_that_ends_while_another_marks_is_marked_too(
        self, encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_scenes(tmp_path / "scenes", 2, apart=0)
        scenes, options = str(tmp_path / "scenes"), {"overlapping": "newest"}
        lock = DatasetFolder.lock

        def lock_late(folder: DatasetFolder, name: str) -> Any:
            if name == "newest":  # the other shard is quicker, and has the lock first
                monkeypatch.setattr(DatasetFolder, "lock", lock)
                run(scenes, encoder, tmp_path / "data", shard="1/2", **options)
            return lock(folder, name)

        monkeypatch.setattr(DatasetFolder, "lock", lock_late)
        run(scenes, encoder, tmp_path / "data", shard="0/2", **options)
        marks = [np.load(file).sum() for file in sorted((tmp_path / "data").glob("scene=*/newest.npy"))]
        assert marks == [0, 25]

    def test_what_another_run_has_begun_stays(self, files: list, encoder: Path, tmp_path: Path) -> None:
        folder = DatasetFolder(tmp_path / "data")
        result = run(str(files[0]).replace(".tif", ".*"), encoder, folder.path)
        (mine,) = (row["scene"] for row in read_manifest(folder.path))
        assert result["made"] == 1
        for scene in ("of-another-list", mine):
            (folder.unfinished / scene).mkdir(parents=True)
        with folder.scene_lock("of-another-list"):
            run(str(files[0]).replace(".tif", ".*"), encoder, folder.path)
            left = sorted(file.name for file in folder.unfinished.iterdir())
            assert left == ["of-another-list", "of-another-list.lock"]
        (folder.unfinished / mine).mkdir()
        with folder.scene_lock(mine):  # a run that makes it anew
            folder.remove_unfinished(mine)
            assert (folder.unfinished / mine).exists()

    def test_a_dataset_that_another_run_begins_at_the_same_moment_is_no_stranger(
        self, files: list, encoder: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "dataset.json.new").write_text("{")
        assert run(str(tmp_path / "scenes"), encoder, tmp_path / "data")["made"] == 3

    def test_another_layer_of_the_mask_is_another_option(self, files: list, encoder: Path, tmp_path: Path) -> None:
        mask = tmp_path / "mask.gpkg"
        whole = shapely.to_wkb(np.array([shapely.box(500_000, 3_999_600, 500_400, 4_000_000)]))
        for layer in ("one", "two"):
            about = {"crs": "EPSG:32631", "geometry_type": "Polygon", "layer": layer, "append": mask.exists()}
            pyogrio.raw.write(mask, whole, field_data=[], fields=[], **about)
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data", mask_file=f"{mask}|layername=one")
        with pytest.raises(EmbeddingSetError, match="was made with mask"):
            run(str(tmp_path / "scenes"), encoder, tmp_path / "data", mask_file=f"{mask}|layername=two")

    def test_a_newer_scene_whose_crs_has_no_coordinates_for_all_of_the_older(
        self, encoder: Path, tmp_path: Path
    ) -> None:
        """A map of the world, and a scene of one zone upon it that covers the centres of four of its patches."""
        world = np.random.default_rng(0).integers(1, 255, (2, 160, 360)).astype("uint8")
        (tmp_path / "scenes").mkdir()
        write_raster(
            tmp_path / "scenes" / "world_20200101.tif", world, crs="EPSG:4326", transform=(1, 0, -180, 0, -1, 80)
        )
        zone = np.random.default_rng(1).integers(1, 255, (2, 128, 128)).astype("uint8")
        wide = {"transform": (12_000, 0, -300_000, 0, -12_000, 5_200_000)}
        write_raster(tmp_path / "scenes" / "zone_20240101.tif", zone, **wide)
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data", overlapping="newest")
        file = part_of(tmp_path / "data", "world")
        boxes = pq.read_table(file, columns=["bbox"])["bbox"].to_pylist()
        under = [box for box, kept in zip(boxes, np.load(file.with_name("newest.npy"))) if not kept]
        centers = sorted(((box["xmin"] + box["xmax"]) / 2, (box["ymin"] + box["ymax"]) / 2) for box in under)
        assert centers == [pytest.approx(place) for place in [(0, 36), (0, 44), (8, 36), (8, 44)]]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resolution": "fine"}, "resolution is 'fine'"),
        ({"min_valid": float("nan")}, "min-valid is nan"),
        ({"wavelengths": (float("nan"),)}, "wavelengths are nan, need to be numbers above 0"),
        ({"mask_file": "/nowhere/mask.gpkg"}, "mask /nowhere/mask.gpkg cannot be read"),
    ],
)
def test_what_would_fail_for_every_scene_is_refused_before_anything_is_written(
    files: list, encoder: Path, tmp_path: Path, options: dict, message: str
) -> None:
    with pytest.raises(InputError, match=message):
        run(str(tmp_path / "scenes"), encoder, tmp_path / "data", **options)
    assert not (tmp_path / "data").exists()
