"""The house rules that a machine can check: metadata, imports, syntax, names, pins, samples, the zip."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import re
import shutil
import sys
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import rasterio
import shapely
from rasterio.features import geometry_mask
from rasterio.warp import transform_geom

import terrapatch

ROOT = Path(__file__).resolve().parents[2]
QT = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6"}
ENGINE_LIBRARIES = {"onnx", "onnxruntime", "rasterio", "sklearn", "torch", "pyogrio", "shapely", "pyarrow", "zarr"}
OWN_NAMES = {"terrapatch", "model", "plugin"}

# of plugins.qgis.org; plugin_dependencies is the one recommended key that must not be there while it is empty
REQUIRED_KEYS = ["name", "description", "about", "version", "qgisMinimumVersion", "author", "email"]
REQUIRED_KEYS += ["tracker", "repository"]
RECOMMENDED_KEYS = ["homepage", "changelog", "tags", "icon", "category", "experimental", "deprecated"]
RECOMMENDED_KEYS += ["hasProcessingProvider"]


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def absolute_imports(path: Path) -> set[str]:
    """First parts of every absolute import in a file, also of those inside functions and `if TYPE_CHECKING`."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found


def english_numbers(path: Path) -> list[int]:
    """Lines where `str.format`, an f-string or `tr` puts commas between thousands."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.FormattedValue)
            and node.format_spec is not None
            and "," in ast.unparse(node.format_spec)
        ):
            found.append(node.lineno)
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in {"tr", "format"}:
            texts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
            found += [node.lineno for text in texts if re.search(r"\{\w*:[^{}]*,[^{}]*\}", str(text))]
    return found


def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def requirements(name: str) -> dict[str, str]:
    """Pinned packages of a requirement file, those that it includes as well."""
    pins = {}
    for line in (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines():
        content = line.split("#")[0].strip()
        if content.startswith("-r "):
            pins |= requirements(content[3:])
        elif content:
            package, _, version = content.partition("==")
            assert version, f"{name}: {content} is not pinned with =="
            pins[package.split("[")[0].lower().replace("_", "-")] = version
    return pins


class TestMetadata:
    def test_version_is_that_of_the_package(self):
        assert metadata()["version"] == terrapatch.__version__
        assert re.fullmatch(r"\d+\.\d+\.\d+", terrapatch.__version__)

    @pytest.mark.parametrize(
        "key",
        [*REQUIRED_KEYS, *RECOMMENDED_KEYS],
    )
    def test_key_is_there(self, key):
        assert metadata()[key]

    @pytest.mark.parametrize("key", ["description", "about", "tags"])
    def test_what_the_plugin_manager_shows_is_in_every_language(self, key):
        values = metadata()
        texts = {language: values[f"{key}[{language}]"] for language in ("de", "fr", "es", "pt")}
        mark = {"description": ":", "about": "\n", "tags": ","}[key]
        assert {text.count(mark) for text in texts.values()} == {values[key].count(mark)}
        assert len({values[key], *texts.values()}) == 5
        assert not any("%" in text for text in texts.values())  # which QGIS would read as a placeholder

    def test_values_that_qgis_acts_on(self):
        values = metadata()
        assert (values["qgisMinimumVersion"], values["qgisMaximumVersion"]) == ("3.22", "4.99")
        assert values["hasProcessingProvider"] == "yes"
        assert values["category"] == "Raster"
        assert (ROOT / values["icon"]).read_bytes().startswith(b"\x89PNG")
        assert (ROOT / values["icon"]).with_suffix(".svg").is_file()

    def test_no_empty_plugin_dependencies(self):
        # QGIS 3.22 reads an empty value as one missing plugin without a name, and warns the user
        assert metadata().get("plugin_dependencies", "none") != ""

    def test_version_heads_the_changelog(self):
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        assert "## [Unreleased]" in text or f"## [{terrapatch.__version__}]" in text

    def test_licence_is_gpl_2(self):
        text = (ROOT / "LICENSE").read_text(encoding="utf-8")
        assert "GNU GENERAL PUBLIC LICENSE" in text
        assert "Version 2, June 1991" in text
        assert "END OF TERMS AND CONDITIONS" in text


class TestSource:
    @pytest.mark.parametrize("path", python_files("model"), ids=relative)
    def test_engine_knows_nothing_of_qgis(self, path):
        assert not absolute_imports(path) & QT

    @pytest.mark.parametrize("path", python_files("model"), ids=relative)
    def test_engine_imports_itself_relatively(self, path):
        # __main__.py may be run as a bare file: it gives the package its name first, and has to use it
        allowed = {"terrapatch"} if path == ROOT / "model" / "__main__.py" else set()
        assert absolute_imports(path) & OWN_NAMES <= allowed

    @pytest.mark.parametrize("path", python_files("model/patches"), ids=relative)
    def test_shared_room_needs_numpy_only(self, path):
        assert not absolute_imports(path) & (ENGINE_LIBRARIES | {"scipy", "affine"})

    def test_plugin_leaves_the_engine_libraries_and_qt_bindings_alone(self):
        banned = ENGINE_LIBRARIES | QT - {"qgis"}
        found = {relative(path): absolute_imports(path) & banned for path in python_files("plugin")}
        assert {path: names for path, names in found.items() if names} == {}

    def test_plugin_imports_itself_relatively(self):
        found = {relative(path): absolute_imports(path) & OWN_NAMES for path in python_files("plugin")}
        assert {path: names for path, names in found.items() if names} == {}

    @pytest.mark.parametrize("path", [ROOT / "__init__.py", *python_files("model", "plugin")], ids=relative)
    def test_syntax_is_python_3_9(self, path):
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))

    def test_thousands_follow_the_language(self):
        """A format with a comma is English in every language, but in the template of a message or an error."""
        of_the_command_line = {"model/cli.py", "model/terminal.py", "model/result_texts.py"}
        of_the_command_line.add("model/number_text.py")  # counted()
        found = {relative(path): english_numbers(path) for path in python_files("plugin", "model")}
        assert {path: lines for path, lines in found.items() if lines and path not in of_the_command_line} == {}

    def test_no_file_is_named_for_nothing(self):
        shapeless = re.compile(r"(^|_)(utils?|helpers?|misc|common|managers?)$")
        files = python_files("model", "plugin", "tests", "benchmarks", "scripts", "resources")
        assert [relative(path) for path in files if shapeless.search(path.stem)] == []

    def test_nothing_is_taken_out_of_a_temporary_geometry(self):
        # constGet() keeps no reference: what it gives of a geometry that nobody holds is gone, and newer QGIS crashes
        taken = re.compile(r"\)\.(constGet|get)\(\)")
        found = [relative(path) for path in python_files("plugin") if taken.search(path.read_text(encoding="utf-8"))]
        assert found == []

    def test_root_import_is_cheap(self):
        assert absolute_imports(ROOT / "__init__.py") <= {"__future__", "typing", "qgis"}  # qgis: for type checks


@cache  # several tests ask, and parsing all takes seconds
def imports_of(path: Path) -> tuple[set[str], set[str]]:
    """What a file of the package imports, also inside functions: own modules by their dotted name, and libraries.

    Imports for type checks alone are left out: they never happen.
    """
    package = relative(path.parent).split("/")
    own, libraries = set(), set()
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            waiting += node.orelse
        elif isinstance(node, ast.Import):
            libraries |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            libraries.add(node.module.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
            modules = [[*above, alias.name] for alias in node.names]
            own |= {".".join(parts if is_module(parts) else above) for parts in modules}
        else:
            waiting += ast.iter_child_nodes(node)
    return own, libraries


def is_module(parts: list[str]) -> bool:
    path = ROOT.joinpath(*parts)
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def dotted(path: Path) -> str:
    return relative(path.parent if path.name == "__init__.py" else path.with_suffix("")).replace("/", ".")


def room_of(name: str) -> str:
    """`plugin.dock` of `plugin.dock.embed.band_table`; a module that lies in no room is one of its own."""
    return ".".join(name.split(".")[:2])


def in_circles(graph: dict[str, set[str]]) -> list[str]:
    """What imports itself by way of others, and what imports that."""
    settled: set[str] = set()
    while ready := {name for name, own in graph.items() if name not in settled and own & graph.keys() <= settled}:
        settled |= ready
    return sorted(graph.keys() - settled)


class TestImports:
    def test_no_module_imports_itself_by_way_of_others(self):
        assert in_circles({dotted(path): imports_of(path)[0] for path in python_files("model", "plugin")}) == []

    def test_no_room_imports_itself_by_way_of_others(self):
        graph: dict[str, set[str]] = {}
        for path in python_files("model", "plugin"):
            room = room_of(dotted(path))
            graph[room] = graph.get(room, set()) | {room_of(name) for name in imports_of(path)[0]} - {room}
        assert in_circles(graph) == []

    def test_both_processes_import_what_the_plan_of_the_house_lists(self, repository):
        text = (repository / "docs" / "architecture.md").read_text(encoding="utf-8")
        listed = re.search(r"^Both processes import.*?:(.*?)\.\s", text, re.M | re.S).group(1)
        allowed = {f"model.{name.strip('/').replace('/', '.')}" for name in re.findall(r"`([^`]+)`", listed)}
        waiting = {name for path in python_files("plugin") for name in imports_of(path)[0] if name.startswith("model.")}
        reached: set[str] = set()
        libraries: set[str] = set()
        while waiting:
            name = waiting.pop()
            path = ROOT.joinpath(*name.split("."))
            own, others = imports_of(path / "__init__.py" if path.is_dir() else path.with_suffix(".py"))
            reached.add(name)
            waiting |= own - reached
            libraries |= others
        assert {re.sub(r"^(model\.patches)\..*", r"\1", name) for name in reached} == allowed
        assert libraries - sys.stdlib_module_names == {"numpy"}


class TestPackaging:
    def test_every_package_of_the_engine_is_listed(self):
        listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
        found = {path.parent for path in (ROOT / "model").rglob("__init__.py")}
        assert set(listed) == {"terrapatch"} | {f"terrapatch.{relative(path).replace('/', '.')}" for path in found}

    def test_both_engines_differ_in_the_runtime_only(self):
        cpu, gpu = requirements("engine-cpu.txt"), requirements("engine-gpu.txt")
        assert cpu.pop("onnxruntime") == gpu.pop("onnxruntime-gpu")
        assert cpu == {package: version for package, version in gpu.items() if not package.startswith("nvidia-")}

    def test_files_installed_together_agree(self):
        engine = requirements("engine-cpu.txt") | requirements("engine-gpu.txt")
        for name in ("engine-test.txt", "lint.txt"):
            assert {package: engine.get(package, version) for package, version in requirements(name).items()} == (
                requirements(name)
            )

    def test_qgis_keeps_its_own_numpy(self):
        banned = {"numpy", "scipy", "gdal", "rasterio", "shapely", "pyproj", "pyqt5", "pyqt6", "attrs"}
        assert not requirements("qgis-test.txt").keys() & banned

    @pytest.mark.skipif(
        not (ROOT / ".git").exists() or shutil.which("git") is None, reason="the zip is built from git's list of files"
    )
    def test_zip_is_what_the_plugin_site_takes(self, tmp_path):
        script = load_script("package_plugin")
        package = script.build(ROOT, tmp_path)
        assert script.problems(package) == []
        names = zipfile.ZipFile(package).namelist()
        assert f"terrapatch-{terrapatch.__version__}.zip" == package.name
        assert {"terrapatch/model/errors.py", "terrapatch/resources/icons/terrapatch.png"} <= set(names)
        assert not [
            name for name in names if re.match(r"terrapatch/(tests|benchmarks|scripts|model/export|\.venv)", name)
        ]
        hidden = {name for name in names if name.split("/")[1].startswith(".")}
        assert hidden == {f"terrapatch/{name}" for name in (".bandit", ".flake8", ".secrets.baseline")}
        read = zipfile.ZipFile(package).read
        assert b"make" not in read("terrapatch/README.md")  # for users, who have no checkout
        pins = {f"terrapatch/{relative(path)}" for path in (ROOT / "plugin/engine/setup/pins").glob("*.txt")}
        assert len(pins) > 30
        assert pins <= set(names)

    def test_zip_checker_sees_what_the_site_refuses(self, tmp_path):
        script = load_script("package_plugin")
        package = tmp_path / "terrapatch-bad.zip"
        with zipfile.ZipFile(package, "w") as archive:
            archive.writestr("terrapatch/metadata.txt", "[general]\nname=X\nversion=1.0\nicon=none.png\n")
            archive.writestr("terrapatch/model/__pycache__/errors.pyc", b"")
            archive.writestr("other/__init__.py", "")
        text = "\n".join(script.problems(package))
        for expected in (
            "['other', 'terrapatch']",
            "LICENSE is missing",
            "__pycache__/errors.pyc has a name",
            "errors.pyc has a suffix",
            "metadata.txt lacks email",
            "'1.0'",
            "icon none.png",
        ):
            assert expected in text


def load_script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestSamples:
    def test_landsat8(self, sample_folder):
        with rasterio.open(sample_folder / "landsat8_parana.tif") as raster:
            assert (raster.width, raster.height) == (1024, 1024)
            assert raster.dtypes == ("uint16",) * 3
            assert raster.descriptions == ("red", "green", "blue")
            assert [colour.name for colour in raster.colorinterp] == ["red", "green", "blue"]
            assert raster.crs.to_epsg() == 32621
            assert raster.transform[:6] == (30, 0, 727905, 0, -30, -2794275)
            assert raster.nodata == 0
            assert raster.tags()["TIFFTAG_DATETIME"] == "2020:05:18 00:00:00"
            assert raster.block_shapes == [(256, 256)] * 3
            pixels = raster.read()
        assert pixels[:, 0, 0].tolist() == [8148, 7768, 8255]
        assert pixels[:, 512, 512].tolist() == [6264, 7342, 7954]
        assert pixels[:, 1023, 1023].tolist() == [6320, 7139, 7595]
        assert pixels.min() > 0

    def test_landsat7(self, sample_folder):
        with rasterio.open(sample_folder / "landsat7_olinda.tif") as raster:
            assert (raster.width, raster.height) == (349, 352)
            assert raster.dtypes == ("uint8",) * 6
            assert raster.descriptions == ("blue", "green", "red", "nir", "swir16", "swir22")
            assert [colour.name for colour in raster.colorinterp[:3]] == ["blue", "green", "red"]
            assert raster.crs.to_epsg() == 31985
            assert raster.transform[:6] == pytest.approx((28.5, 0, 288776.25, 0, -28.5, 9120760.75), abs=1e-4)
            assert raster.nodata is None
            assert raster.block_shapes == [(256, 256)] * 6
            pixels = raster.read()
        assert pixels[:, 0, 0].tolist() == [69, 56, 46, 79, 86, 46]
        assert pixels[:, 176, 174].tolist() == [80, 67, 61, 72, 83, 60]
        assert pixels[:, 351, 348].tolist() == [100, 91, 64, 13, 14, 12]

    @pytest.mark.parametrize(
        ("name", "kind", "labels"),
        [
            ("labels", "Polygon", ["water", "crop", "tree", "developed"]),
            ("points", "Point", ["water", "crop", "tree", "developed", "water"]),
        ],
    )
    def test_labels_lie_in_the_scene(self, sample_folder, name, kind, labels):
        collection = json.loads((sample_folder / f"landsat8_parana_{name}.geojson").read_text(encoding="utf-8"))
        assert [feature["properties"]["name"] for feature in collection["features"]] == labels
        with rasterio.open(sample_folder / "landsat8_parana.tif") as raster:
            scene, crs = shapely.box(*raster.bounds), raster.crs
        for feature in collection["features"]:
            assert feature["geometry"]["type"] == kind
            geometry = shapely.geometry.shape(transform_geom("EPSG:4326", crs, feature["geometry"]))
            assert geometry.within(scene.buffer(-900))  # 30 px from the rim

    def test_labels_name_what_is_there(self, sample_folder):
        """Red, green and blue as reflectance above the atmosphere: forest is darkest in all, houses are brightest."""
        shapes = json.loads((sample_folder / "landsat8_parana_labels.geojson").read_text(encoding="utf-8"))["features"]
        with rasterio.open(sample_folder / "landsat8_parana.tif") as raster:
            pixels, found = raster.read(), {}
            for feature in shapes:
                ground = transform_geom("EPSG:4326", raster.crs, feature["geometry"])
                inside = geometry_mask([ground], raster.shape, raster.transform, invert=True)
                reflectance = pixels[:, inside] * 0.00002 - 0.1
                found[feature["properties"]["name"]] = reflectance.mean(axis=1).tolist()
        assert found["water"] == pytest.approx([0.025, 0.048, 0.06], abs=0.002)
        assert found["crop"] == pytest.approx([0.051, 0.041, 0.054], abs=0.002)
        assert found["tree"] == pytest.approx([0.022, 0.037, 0.05], abs=0.002)
        assert found["developed"] == pytest.approx([0.067, 0.066, 0.073], abs=0.002)

    def test_size(self, sample_folder):
        assert sum(path.stat().st_size for path in sample_folder.iterdir() if path.is_file()) < 5_000_000


def test_the_plan_of_the_house_names_every_room(repository):
    """Each package stands in docs/architecture.md, and each room named there is a folder."""
    text = (repository / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `((?:model|plugin)/[a-z/]*)` \|", text, re.M))
    rooms = {
        f"{folder.relative_to(repository).as_posix()}/"
        for top in ("model", "plugin")
        for folder in (repository / top, *(repository / top).iterdir())
        if (folder / "__init__.py").is_file()
    }
    assert named == rooms
    panels = {
        folder.name for folder in (repository / "plugin" / "dock").iterdir() if (folder / "__init__.py").is_file()
    }
    assert panels == set(re.findall(r"`([a-z]+)/`", text[text.index("| `plugin/dock/` |") :].splitlines()[0]))


class TestFiles:
    def test_json_of_others_is_read_with_limits(self):
        """Of size, depth and kind of file: `json_reading`; a line of the protocol has rules of its own."""
        found = {
            path.name
            for path in python_files("model", "plugin")
            if re.search(r"\bjson\.loads?\(", path.read_text(encoding="utf-8")) and "export" not in path.parts
        }
        assert found == {"json_reading.py", "protocol.py", "card.py"}  # a card takes a copy of itself

    def test_what_others_may_have_open_is_moved_patiently(self):
        """Windows refuses it while a virus scanner reads: `file_moves` waits."""
        moves = re.compile(r"\b(os\.(replace|rename)|shutil\.move)\b")
        found = [
            f"{relative(path)}:{number}"
            for path in python_files("model", "plugin")
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if moves.search(line) and "patiently(" not in line and path.name != "file_moves.py"
        ]
        assert found == []
