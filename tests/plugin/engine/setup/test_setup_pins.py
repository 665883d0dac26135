"""The pins that the plugin brings: whole, pinned by hash, and the versions that the tests run on."""

from __future__ import annotations

import ast
import re

import pytest

from terrapatch.plugin.engine.setup import pins as pins_module
from terrapatch.plugin.engine.setup.pins import PINS_FOLDER, pins_for, pins_of, pins_with, pythons_of, read_pins
from terrapatch.plugin.engine.setup.platforms import OLDEST_GLIBC, PLATFORMS, Variant, platform_of

FILES = sorted(PINS_FOLDER.glob("*.txt"))
NEEDED = {"affine", "filelock", "numpy", "onnx", "pyogrio", "rasterio", "scikit-learn", "scipy", "shapely"}


def versions_in(repository, name):
    text = (repository / "requirements" / name).read_text(encoding="utf-8")
    found = dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", text, re.M))
    for other in re.findall(r"^-r (\S+)", text, re.M):
        found.update(versions_in(repository, other))
    return {package.lower().replace("_", "-"): version for package, version in found.items()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_is_whole(file):
    pins = read_pins(file)
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(pins.packages) == len(lines)
    runtime = {Variant.CPU: "onnxruntime", Variant.CUDA: "onnxruntime-gpu"}[pins.variant]
    assert pins.packages.keys() >= NEEDED | {runtime}
    assert not pins.packages.keys() >= {"onnxruntime", "onnxruntime-gpu"}
    assert 100e6 < pins.download_bytes < pins.disk_bytes


def test_what_is_installed_is_what_the_tests_run_on(repository):
    for platform in ("linux-x86_64", "linux-aarch64", "windows-x86_64", "macos-arm64"):
        for minor in (11, 12, 13, 14):
            pins = pins_for(PLATFORMS[platform], (3, minor), Variant.CPU)
            wanted = versions_in(repository, "engine-cpu.txt")
            assert {package: pins.packages[package] for package in wanted} == wanted
    gpu = versions_in(repository, "engine-gpu.txt")
    assert pins_for(PLATFORMS["linux-x86_64"], (3, 12), Variant.CUDA).packages.items() >= gpu.items()


def test_pythons_of_each_platform():
    minors = {key: [minor for _, minor in pythons_of(platform)] for key, platform in PLATFORMS.items()}
    assert minors == {
        "linux-x86_64": [9, 10, 11, 12, 13, 14],
        "linux-aarch64": [10, 11, 12, 13, 14],
        "windows-x86_64": [9, 10, 11, 12, 13, 14],
        "macos-arm64": [9, 10, 11, 12, 13, 14],
        "macos-x86_64": [9, 10, 11, 12, 13],
    }
    with_card = {
        pins.platform.key for key in PLATFORMS for pins in pins_of(PLATFORMS[key]) if pins.variant is Variant.CUDA
    }
    assert with_card == {"linux-x86_64", "windows-x86_64"}


def test_folder_is_named_for_variant_python_and_packages(tmp_path):
    file = tmp_path / "linux-x86_64-cp312-cpu.txt"
    line = "one==1.0 --hash=sha256:" + "a" * 64
    file.write_text(f"# download-bytes: 12\n# disk-bytes: 34\n{line}\n", encoding="utf-8")
    first = read_pins(file)
    assert re.fullmatch(r"engine-cpu-cp312-[0-9a-f]{8}", first.folder_name)
    assert (first.download_bytes, first.disk_bytes, first.packages) == (12, 34, {"one": "1.0"})
    file.write_text(line.replace("a" * 64, "b" * 64), encoding="utf-8")
    assert read_pins(file).folder_name != first.folder_name
    file.write_text(f"# another comment\n{line}\n", encoding="utf-8")
    assert read_pins(file).folder_name == first.folder_name


def test_lines_of_some_packages_keep_their_hashes():
    pins = pins_for(PLATFORMS["linux-x86_64"], (3, 11), Variant.CPU)
    lines = pins_with(pins, ["onnxruntime", "numpy"]).splitlines()
    assert [line.split("==")[0] for line in lines] == ["numpy", "onnxruntime"]
    assert all(re.search(r" --hash=sha256:[0-9a-f]{64}$", line) for line in lines)


def test_a_stranger_s_file_is_no_pins(tmp_path):
    for name in ("README.txt", "windows-arm64-cp312-cpu.txt", "linux-x86_64-cp312-rocm.txt"):
        (tmp_path / name).write_text("one==1.0\n", encoding="utf-8")
        assert pins_module.read_pins(tmp_path / name) is None


@pytest.mark.parametrize(
    ("system", "machine", "key"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("linux", "aarch64", "linux-aarch64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("darwin", "x86_64", "macos-x86_64"),
        ("win32", "ARM64", None),
        ("linux", "armv7l", None),
        ("freebsd14", "amd64", None),
    ],
)
def test_platforms(system, machine, key):
    found = platform_of(system, machine)
    assert (None if found is None else found.key) == key


def test_pins_were_made_for_the_oldest_systems_that_are_promised(repository):
    text = (repository / "scripts" / "pin_engine.py").read_text(encoding="utf-8")
    floors = {key: platform.oldest_macos for key, platform in PLATFORMS.items() if platform.oldest_macos != (0, 0)}
    assert ast.literal_eval(re.search(r"^OLDEST_MACOS = (.*)$", text, re.M).group(1)) == floors
    assert re.search(r"^OLDEST_GLIBC = (\d+)", text, re.M).group(1) == str(OLDEST_GLIBC[1])
    assert [platform.wheel_tags[0] for platform in PLATFORMS.values()] == [
        f"manylinux_2_{OLDEST_GLIBC[1]}_x86_64",
        f"manylinux_2_{OLDEST_GLIBC[1]}_aarch64",
        "win_amd64",
        "macosx_14_0_arm64",
        "macosx_13_0_x86_64",
    ]
