"""Writing behind the encoder: order, errors and ends of the thread that writes, and a disk that takes no more."""

from __future__ import annotations

import dataclasses
import resource
import subprocess
import sys
import threading
from pathlib import Path
from typing import Dict, List

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder

from terrapatch.model.errors import EngineError
from terrapatch.model.jobs import set_assembly
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.write_behind import WriteBehind
from terrapatch.model.protocol import EmbedRequest

ENGINE = Path(__file__).resolve().parents[2] / "model" / "__main__.py"
PATIENCE = 120.0


class TestWriteBehind:
    def test_calls_are_done_in_order_on_one_other_thread(self) -> None:
        behind, done, threads = WriteBehind(2), [], set()

        def call(number: int) -> None:
            done.append(number)
            threads.add(threading.get_ident())

        for number in range(100):
            behind.submit(lambda number=number: call(number))
        behind.finish()
        assert done == list(range(100))
        assert len(threads) == 1
        assert threading.get_ident() not in threads

    def test_a_giver_is_no_further_ahead_than_the_depth(self) -> None:
        behind, gate, given = WriteBehind(2), threading.Event(), []

        def give() -> None:
            for number in range(6):
                behind.submit(lambda: gate.wait(PATIENCE))
                given.append(number)

        giver = threading.Thread(target=give)
        giver.start()
        giver.join(1.0)
        assert len(given) == 3  # one is being done, two wait
        gate.set()
        giver.join(PATIENCE)
        assert len(given) == 6
        behind.finish()

    def test_an_error_reaches_the_giver_and_drops_the_rest(self) -> None:
        behind, done = WriteBehind(1), []

        def fail() -> None:
            raise OSError(5, "broken")

        def give_more_than_may_wait() -> None:
            for _ in range(10):
                behind.submit(lambda: done.append(1))

        behind.submit(fail)
        with pytest.raises(OSError, match="broken"):
            give_more_than_may_wait()
        with pytest.raises(OSError, match="broken"):
            behind.finish()
        behind.cancel()
        assert done == []

    def test_cancel_ends_after_the_call_that_is_being_done(self) -> None:
        behind, started, gate, done = WriteBehind(3), threading.Event(), threading.Event(), []

        def slow() -> None:
            started.set()
            gate.wait(PATIENCE)
            done.append("slow")

        behind.submit(slow)
        behind.submit(lambda: done.append("dropped"))
        started.wait(PATIENCE)
        cancelling = threading.Thread(target=behind.cancel)
        cancelling.start()
        while not behind._dropping:
            cancelling.join(0.001)
        gate.set()
        cancelling.join()
        assert done == ["slow"]
        assert "write-behind" not in [thread.name for thread in threading.enumerate()]
        behind.cancel()  # once more does nothing


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A raster of 640 x 512 px, three bands."""
    values = np.random.default_rng(2).integers(1, 255, (3, 640, 512)).astype("uint8")
    profile = {"driver": "GTiff", "count": 3, "height": 640, "width": 512, "dtype": "uint8"}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    with rasterio.open(tmp_path / "scene.tif", "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        dataset.write(values)
    return tmp_path / "scene.tif"


def contents(folder: Path) -> Dict[str, bytes]:
    """Every array of a set, byte for byte."""
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.npy"))}


def command(scene: Path, encoder: Path, out: Path) -> List[str]:
    """The command line with small tiles: 80 x 64 patches of six bytes."""
    options = ["--encoder", str(encoder), "--out", str(out), "--tile", "32", "--batch", "2"]
    return [sys.executable, str(ENGINE), "embed", str(scene), *options]


@pytest.mark.parametrize("limit", [10_000, 20_000])
def test_a_disk_that_takes_no_more_ends_the_run_and_can_be_gone_on_with(
    scene: Path, tmp_path: Path, limit: int
) -> None:
    encoder = write_mean_encoder(tmp_path, 8, 3)
    out = tmp_path / "set"

    def narrow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    ended = subprocess.run(
        command(scene, encoder, out), preexec_fn=narrow, capture_output=True, text=True, timeout=PATIENCE
    )
    assert ended.returncode == 2, ended.stderr
    assert ended.stdout == ""
    last = ended.stderr.splitlines()[-1]
    assert f"{out} may not hold files that large" in last
    assert "Traceback" not in ended.stderr
    assert not (out / "embedding.json").exists()
    subprocess.run(command(scene, encoder, out), check=True, capture_output=True, timeout=PATIENCE)
    subprocess.run(command(scene, encoder, tmp_path / "whole"), check=True, capture_output=True, timeout=PATIENCE)
    assert contents(out) == contents(tmp_path / "whole")


def test_an_error_while_writing_ends_the_run_and_its_threads(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = write_mean_encoder(tmp_path, 8, 3)
    request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=2)
    original, places = set_assembly.Strip.place, []

    def broken(*arguments: object) -> None:
        places.append(threading.current_thread().name)
        if len(places) > 20:
            raise EngineError("the writing broke")
        original(*arguments)

    monkeypatch.setattr(set_assembly.Strip, "place", broken)
    with pytest.raises(EngineError, match="the writing broke"):
        embed(request, SilentReporter())
    monkeypatch.undo()
    assert {name.partition("_")[0] for name in places} == {"encode"}
    assert 20 < len(places) < 40
    left = [thread.name for thread in threading.enumerate()]
    assert not [name for name in left if name.startswith(("write-behind", "tiles", "session", "encode"))]
    reporter = SilentReporter()
    embed(dataclasses.replace(request, batch=3), reporter)
    assert "going on with 2 tile(s) at once, as the interrupted run had, and not with 3" in " ".join(reporter.notices)
    embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "whole"), tile=32, batch=2), SilentReporter())
    assert contents(tmp_path / "set") == contents(tmp_path / "whole")
