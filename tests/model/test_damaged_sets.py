"""Files of a set that were truncated, emptied, deleted, zeroed or changed: noticed, named, and made again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Dict

import numpy as np
import pytest
from fake_encoders import write_mean_encoder
from rasters import write_raster

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[140] ^= 16  # behind the header
    file.write_bytes(content)


def raise_one_index(file: Path) -> None:
    index = np.load(file)
    index[3] += 1000
    np.save(file, index)


HARM: Dict[str, Callable[[Path], object]] = {
    "deleted": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "truncated": lambda file: file.write_bytes(file.read_bytes()[:-1]),
    "zeroed": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "header": lambda file: file.write_bytes(file.read_bytes().replace(b"'shape': (", b"'shape': ((", 1)),
    "claims": lambda file: file.write_bytes(file.read_bytes().replace(b"(64,", b"(9999999999,", 1)),
}


class Interrupting(SilentReporter):
    """Ends the run once a number of cells is done."""

    def __init__(self, cells: int) -> None:
        super().__init__()
        self._cells = cells

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        super().progress(done, total, unit)
        if done >= self._cells:
            raise KeyboardInterrupt


@pytest.fixture
def request_of(tmp_path: Path) -> Callable[..., EmbedRequest]:
    pixels = np.random.default_rng(0).integers(1, 250, (2, 64, 64)).astype(np.uint8)
    raster, encoder = str(write_raster(tmp_path / "a.tif", pixels)), str(write_mean_encoder(tmp_path))
    return lambda out, **more: EmbedRequest(raster, encoder, str(tmp_path / out), tile=16, **more)


def arrays(folder: str) -> Dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(Path(folder).glob("*.npy"))}


class TestFinished:
    @pytest.mark.parametrize("name", ["vectors", "index", "valid"])
    @pytest.mark.parametrize("harm", HARM)
    def test_is_made_again(self, request_of, name: str, harm: str) -> None:
        request = request_of("set")
        embed(request, SilentReporter())
        whole, reporter = arrays(request.out), SilentReporter()
        HARM[harm](Path(request.out, f"{name}.npy"))
        with pytest.raises(EmbeddingSetError, match="is damaged"):
            EmbeddingSet.open(request.out)
        assert embed(request, reporter)["reused"] is False
        assert any(notice.endswith("making it again") for notice in reporter.notices)
        assert arrays(request.out) == whole
        assert embed(request, SilentReporter())["reused"]

    def test_says_what_is_damaged(self, request_of) -> None:
        request, reporter = request_of("set"), SilentReporter()
        embed(request, reporter)
        raise_one_index(Path(request.out, "index.npy"))
        assert embed(request, reporter)["reused"] is False
        wrong = "index.npy does not rise from patch to patch within the 64 patches of the grid"
        assert f"{request.out} is damaged: {wrong}; making it again" in reporter.notices

    def test_valid_shares_are_shares(self, request_of) -> None:
        request = request_of("set")
        embed(request, SilentReporter())
        np.save(Path(request.out, "valid.npy"), np.full(64, np.nan, dtype=np.float32))
        with pytest.raises(EmbeddingSetError, match=r"valid\.npy holds numbers outside 0 to 1"):
            EmbeddingSet.open(request.out)

    def test_results_that_lie_beside_it_stay(self, request_of) -> None:
        request = request_of("set")
        embed(request, SilentReporter())
        Path(request.out, "labels.npy").write_bytes(b"mine")
        Path(request.out, "vectors.npy").unlink()
        embed(request, SilentReporter())
        assert Path(request.out, "labels.npy").read_bytes() == b"mine"

    def test_checksums_are_those_of_the_arrays(self, request_of) -> None:
        import zlib

        request = request_of("set")
        embed(request, SilentReporter())
        found = EmbeddingSet.open(request.out)
        told = found.metadata["crc32"]
        for name in ("vectors", "index", "valid"):
            assert told[name] == zlib.crc32(np.ascontiguousarray(getattr(found, name)).tobytes())


class TestUnfinished:
    @pytest.mark.parametrize("name", ["vectors.float16", "index.int64", "valid.float32"])
    @pytest.mark.parametrize("harm", ["deleted", "empty", "zeroed", "flipped", "halved"])
    def test_begins_afresh(self, request_of, name: str, harm: str) -> None:
        request, whole, reporter = request_of("set"), request_of("whole"), SilentReporter()
        embed(whole, SilentReporter())
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(40))
        file = Path(request.out, "partial", name)
        more = {"flipped": flip, "halved": lambda file: file.write_bytes(file.read_bytes()[:150])}
        {**HARM, **more}[harm](file)
        embed(request, reporter)
        assert f"{file} of an interrupted run is damaged; beginning afresh" in reporter.notices
        assert arrays(request.out) == arrays(whole.out)

    def test_what_is_whole_goes_on(self, request_of) -> None:
        request, whole, reporter = request_of("set"), request_of("whole"), SilentReporter()
        embed(whole, SilentReporter())
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(40))
        embed(request, reporter)
        assert any("going on with an interrupted run" in notice for notice in reporter.notices)
        assert arrays(request.out) == arrays(whole.out)
        one, other = (EmbeddingSet.open(made.out).metadata["crc32"] for made in (request, whole))
        assert one == other


def test_a_pipe_is_refused_and_not_waited_for(set_factory) -> None:
    found = set_factory(np.eye(3))
    (found.path / "valid.npy").unlink()
    os.mkfifo(found.path / "valid.npy")
    with pytest.raises(EmbeddingSetError, match="not a regular file"):
        EmbeddingSet.open(found.path)
