"""The command line: what it asks of the jobs, what it prints, and how it ends."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_encoders import write_halting_encoder
from rasters import write_raster

from terrapatch.model import cli, interruption
from terrapatch.model.errors import EngineError, InputError
from terrapatch.model.jobs import run as jobs
from terrapatch.model.protocol import (
    ClusterRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    ReduceRequest,
    SimilarRequest,
)
from terrapatch.model.terminal import TerminalReporter, duration

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "model" / "__main__.py"


@pytest.fixture(autouse=True)
def _sigterm_as_before():
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.fixture
def requests(monkeypatch) -> list:
    """Replaces the jobs; collects what they are asked and gives an empty hit list back."""
    asked: list = []

    def run_job(request: Any, reporter: Any) -> Any:
        asked.append(request)
        return {"hits": []}

    monkeypatch.setattr(jobs, "run_job", run_job)
    return asked


def failing_with(monkeypatch, error: BaseException) -> None:
    def run_job(request: Any, reporter: Any) -> Any:
        raise error

    monkeypatch.setattr(jobs, "run_job", run_job)


class TestRequests:
    def test_embed_with_every_flag(self, requests) -> None:
        flags = (
            "embed scene.tif --encoder vit.onnx --out set --bands 4,3,2 --extent -10.5,-3,20,1e3 --resolution 10 "
            "--tile 256 --overlap 32 --patch 16 --refine 2 --tokens both --min-valid 0.25 --device cpu "
            "--precision int8 --batch 4 --date 2026-05-18 --features 64 --seed 7 --json"
        )
        assert cli.main(flags.split()) == 0
        assert requests == [
            EmbedRequest(
                raster="scene.tif", encoder="vit.onnx", out="set", bands=(4, 3, 2), extent=(-10.5, -3.0, 20.0, 1000.0),
                resolution="10", tile=256, overlap=32, patch=16, refine=2, tokens="both", min_valid=0.25, device="cpu",
                precision="int8", batch=4, date="2026-05-18", features=64, seed=7,
            )
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("command", "request_"),
        [
            ("embed a.tif --encoder mosaiks --out d", EmbedRequest("a.tif", "mosaiks", "d")),
            ("cluster d", ClusterRequest("d", 8, 0)),
            ("cluster d --k 5 --seed 3", ClusterRequest("d", 5, 3)),
            ("reduce d", ReduceRequest("d", 3, None, None)),
            ("reduce d --dims 2 --out e --apply f", ReduceRequest("d", 2, "e", "f")),
            ("encoders", EncodersRequest()),
            ("inspect m.onnx", InspectRequest("m.onnx")),
            ("fit-mosaiks a.tif --out m.onnx", FitMosaiksRequest("a.tif", "m.onnx")),
            (
                "fit-mosaiks a.tif --out m.onnx --bands 1,2 --patch 4 --features 32 --seed 9",
                FitMosaiksRequest("a.tif", "m.onnx", (1, 2), 4, 32, 9),
            ),
        ],
    )
    def test_the_other_verbs(self, requests, command: str, request_: Any) -> None:
        assert cli.main([*command.split(), "--json"]) == 0
        assert requests == [request_]

    @pytest.mark.parametrize(
        ("places", "at", "unlike"),
        [
            ("--at -5.2,48.1", ((-5.2, 48.1),), ()),
            ("--at=-5.2,48.1", ((-5.2, 48.1),), ()),
            ("--at -5.2,48.1 6,-7 --not -.5,-1e3 2,3", ((-5.2, 48.1), (6, -7)), ((-0.5, -1000), (2, 3))),
            ("--at 1,2 --not -3,4 --at -5,6 --not=7,-8", ((1, 2), (-5, 6)), ((-3, 4), (7, -8))),
        ],
    )
    def test_places_may_be_negative_several_and_repeated(self, requests, places: str, at: tuple, unlike: tuple) -> None:
        expected = SimilarRequest("set", at, unlike, 50, "rocchio")
        assert cli.main(["similar", "set", *places.split(), "--json"]) == 0
        assert cli.main(["similar", *places.split(), "set", "--json"]) == 0
        assert requests == [expected, expected]

    def test_probe_and_top(self, requests) -> None:
        cli.main(["similar", "set", "--at", "1,2", "--not", "3,4", "--method", "probe", "--top", "7", "--json"])
        assert requests == [SimilarRequest("set", ((1, 2),), ((3, 4),), 7, "probe")]


class TestBadUsage:
    @pytest.mark.parametrize(
        ("command", "message"),
        [
            ("", "the following arguments are required: VERB"),
            ("dance", "invalid choice: 'dance'"),
            ("embed a.tif --out d", "the following arguments are required: --encoder"),
            ("embed a.tif --encoder e --out d --batch x", "argument --batch: 'x' is not a whole number"),
            ("embed a.tif --encoder e --out d --threads 1.5", "argument --threads: '1.5' is not a whole number"),
            ("embed a.tif --encoder e --out d --min-valid half", "argument --min-valid: 'half' is not a number"),
            ("embed a.tif --encoder e --out d --tile big", "argument --tile: 'big' is neither a side such as 256"),
            ("embed a.tif --encoder e --out d --extent 1,2,3", "'1,2,3' is not four numbers XMIN,YMIN,XMAX,YMAX"),
            ("similar d --at", "argument --at: expected one argument"),
            ("similar d --at -5", "argument --at: '-5' is not two numbers X,Y"),
            ("similar d --at north", "argument --at: 'north' is not two numbers X,Y"),
            ("cluster d --see 3", "unrecognized arguments: --see 3"),
        ],
    )
    def test_is_one_line_and_exit_2(self, capsys, command: str, message: str) -> None:
        with pytest.raises(SystemExit) as end:
            cli.main(command.split())
        assert end.value.code == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("terrapatch: error: ")
        assert message in err
        assert err.count("\n") == 1
        assert "--help" in err


class TestEnds:
    @pytest.mark.parametrize(
        ("error", "code", "line"),
        [
            (InputError("k is 9, needs 1 to 4; choose another k"), 2, "k is 9, needs 1 to 4; choose another k"),
            (EngineError("the disk is gone; plug it in"), 3, "the disk is gone; plug it in"),
            (ZeroDivisionError("division\nby zero"), 3, "ZeroDivisionError: division by zero; set TERRAPATCH_DEBUG=1"),
            (KeyboardInterrupt(), 130, "interrupted; run it again"),
        ],
    )
    def test_errors_are_one_line_on_stderr(self, monkeypatch, capsys, error, code: int, line: str) -> None:
        monkeypatch.delenv("TERRAPATCH_DEBUG", raising=False)
        failing_with(monkeypatch, error)
        assert cli.main(["cluster", "d", "--json"]) == code
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"terrapatch: error: {line}")
        assert err.count("\n") == 1

    def test_what_a_library_prints_does_not_reach_the_result(self, monkeypatch, capsys) -> None:
        def run_job(request: Any, reporter: Any) -> Any:
            print("EP Error: no card")
            return {"hits": []}

        monkeypatch.setattr(jobs, "run_job", run_job)
        assert cli.main(["similar", "d", "--at", "1,2", "--json"]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out) == {"hits": []}
        assert err == "EP Error: no card\n"

    def test_an_interrupted_embed_says_how_to_go_on(self, monkeypatch, capsys) -> None:
        failing_with(monkeypatch, KeyboardInterrupt())
        assert cli.main(["embed", "a.tif", "--encoder", "e", "--out", "d"]) == 130
        assert capsys.readouterr().err == "terrapatch: error: interrupted; the same command continues the run\n"

    def test_debugging_shows_where(self, monkeypatch, capsys) -> None:
        monkeypatch.setenv("TERRAPATCH_DEBUG", "1")
        failing_with(monkeypatch, ZeroDivisionError("by zero"))
        assert cli.main(["cluster", "d"]) == 3
        assert "Traceback" in capsys.readouterr().err

    def test_no_memory_is_an_error_of_the_engine(self, monkeypatch, capsys) -> None:
        def out_of_memory(*_: Any) -> Any:
            raise MemoryError("Unable to allocate 9 TiB")

        monkeypatch.setattr(jobs, "_result", out_of_memory)
        assert cli.main(["cluster", "d"]) == 3
        assert "cluster needs more memory than there is (Unable to allocate 9 TiB); close" in capsys.readouterr().err

    def test_interrupted_while_it_is_imported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from terrapatch.model import __main__ as script

        def interrupted(name: str) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(script, "import_module", interrupted)
        assert script.main() == 130
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        assert 'terrapatch = "terrapatch.model.__main__:main"' in project  # what the installed command calls

    @pytest.mark.skipif(os.name == "nt", reason="no signals to send")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_signals_end_it_with_130(self, number: int) -> None:
        code = f"""
            import runpy, sys, time
            runpy.run_path({str(ENGINE)!r})["register_package"]()
            from terrapatch.model import cli
            from terrapatch.model.jobs import run as jobs
            def forever(request, reporter):
                print("started", file=sys.__stdout__, flush=True)
                time.sleep(1000)
            jobs.run_job = forever
            sys.exit(cli.main("embed a.tif --encoder e --out d".split()))
        """
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout.readline() == "started\n"
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 130
        assert err == "terrapatch: error: interrupted; the same command continues the run\n"

    @pytest.mark.skipif(os.name == "nt", reason="no signals to send")
    def test_a_second_signal_ends_it_at_once(self) -> None:
        """Whatever the first one is held up by."""
        code = f"""
            import runpy, sys, time
            runpy.run_path({str(ENGINE)!r})["register_package"]()
            from terrapatch.model import cli
            from terrapatch.model.jobs import run as jobs
            def forever(request, reporter):
                while True:
                    try:
                        print("waiting", file=sys.__stdout__, flush=True)
                        time.sleep(1000)
                    except KeyboardInterrupt:
                        pass
            jobs.run_job = forever
            sys.exit(cli.main("embed a.tif --encoder e --out d".split()))
        """
        process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True)
        for _ in range(2):
            assert process.stdout.readline() == "waiting\n"
            process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130

    @pytest.mark.skipif(os.name == "nt", reason="no signals to send")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_a_signal_ends_a_model_that_never_ends(self, tmp_path: Path, number: int) -> None:
        pixels = np.random.default_rng(0).integers(1, 250, (3, 512, 16)).astype(np.uint8)
        pixels[:, 320:336] = 255  # one of 32 rows of tiles, not among those that a run looks at before it writes
        raster, encoder, out = (
            write_raster(tmp_path / "a.tif", pixels),
            write_halting_encoder(tmp_path, 250),
            tmp_path / "set",
        )
        sizes = ["--tile", "16", "--batch", "1"]
        command = [
            sys.executable,
            str(ENGINE),
            "embed",
            str(raster),
            "--encoder",
            str(encoder),
            "--out",
            str(out),
            *sizes,
        ]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        index = out / "partial" / "index.int64"
        while process.poll() is None and not (index.exists() and index.stat().st_size >= 128 + 80 * 8):
            time.sleep(0.005)
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err.splitlines()[-1]) == (
            130,
            "terrapatch: error: interrupted; the same command continues the run",
        )
        assert (out / "partial" / "journal.json").exists()


def test_nothing_is_begun_after_a_signal_that_nobody_would_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = threading.Event()
    heard.set()
    monkeypatch.setattr(interruption, "_heard", heard)
    began = []
    with pytest.raises(KeyboardInterrupt), interruption.stopped_by_signals(lambda: None):
        began.append("the body")
    assert not began


class TestRealCommands:
    def run(self, *arguments: str, folder: Path) -> subprocess.CompletedProcess:
        """As the plugin starts the engine: isolated, as a plain script, from any folder."""
        return subprocess.run(
            [sys.executable, "-I", str(ENGINE), *arguments], cwd=folder, capture_output=True, text=True, timeout=300
        )

    def test_cluster_prints_one_json_object_and_nothing_else(self, set_factory, tmp_path: Path) -> None:
        embeddings = set_factory(np.repeat(np.eye(2), [3, 5], axis=0), shape=(2, 4))
        done = self.run("cluster", "set", "--k", "2", "--json", folder=tmp_path)
        assert done.returncode == 0
        result = json.loads(done.stdout)
        assert set(result) == {"k", "sizes", "inertia", "labels", "clusters", "left_out"}
        assert (result["k"], result["sizes"]) == (2, [5, 3])
        assert np.load(tmp_path / result["labels"]).tolist() == [1] * 3 + [0] * 5
        assert embeddings.path.joinpath("clusters.gpkg").is_file()

    def test_similar_and_its_text(self, set_factory, tmp_path: Path) -> None:
        set_factory(np.array([[1, 0], [1, 0.1], [0, 1]]))
        asked = ("similar", "set", "--at", "500001,3999999")
        done = self.run(*asked, "--json", folder=tmp_path)
        assert [hit["patch"] for hit in json.loads(done.stdout)["hits"]] == [1, 2]
        lines = self.run(*asked, folder=tmp_path).stdout.splitlines()
        assert lines[1].split() == ["1", "0.9950", "0", "1", "500030,", "3999990"]

    def test_reduce(self, set_factory, tmp_path: Path) -> None:
        set_factory(np.random.default_rng(0).standard_normal((20, 5)))
        done = self.run("reduce", "set", "--dims", "2", "--out", "small", "--json", folder=tmp_path)
        result = json.loads(done.stdout)
        assert (result["out"], result["dim"]) == ("small", 2)
        assert 0 < result["variance"] < 1
        assert np.load(tmp_path / "small" / "vectors.npy").shape == (20, 2)

    def test_bad_input_ends_with_2_and_an_empty_stdout(self, tmp_path: Path) -> None:
        done = self.run("cluster", "nowhere", "--json", folder=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "terrapatch: error: nowhere is not a folder; give the folder that `terrapatch embed --out` wrote\n"
        )

    def test_version_and_help(self, tmp_path: Path) -> None:
        assert self.run("--version", folder=tmp_path).stdout.startswith("terrapatch 0.")
        text = self.run("--help", folder=tmp_path).stdout
        for verb in ("embed", "cluster", "similar", "reduce", "encoders", "inspect", "fit-mosaiks", "worker"):
            assert f"\n    {verb}" in text

    def test_inspect_of_an_encoder_whose_card_says_all(self, tmp_path: Path) -> None:
        text = self.run("inspect", str(ROOT / "resources/encoders/efficientnet-lite0.onnx"), folder=tmp_path).stdout
        assert "  its card agrees with the model\n" in text
        assert "not known" not in text

    def test_help_imports_nothing_heavy(self, tmp_path: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-I", "-X", "importtime", str(ENGINE), "--help"],
            cwd=tmp_path, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        imported = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines()}
        assert imported.isdisjoint({"numpy", "rasterio", "onnxruntime", "sklearn", "scipy", "onnx", "pyogrio"})

    def test_runs_as_a_module_too(self, tmp_path: Path) -> None:
        (tmp_path / "terrapatch").symlink_to(ROOT)
        done = subprocess.run(
            [sys.executable, "-m", "terrapatch.model", "--version"],
            cwd=tmp_path, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        assert done.stdout.startswith("terrapatch 0.")


class FakeTerminal(io.StringIO):
    """A stderr that is a terminal of some encoding."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:
        return self._encoding

    def isatty(self) -> bool:
        return True


class TestTerminalReporter:
    def test_without_a_terminal_there_is_a_line_each_tenth(self) -> None:
        stream = io.StringIO()
        with TerminalReporter(stream) as reporter:
            for done in range(0, 1001):
                reporter.progress(done, 1000)
            reporter.notice("bands taken in order")
        lines = stream.getvalue().splitlines()
        assert [line.split("%")[0].strip() for line in lines[:-1]] == [str(share) for share in range(0, 101, 10)]
        assert lines[5].split("%")[1].strip().startswith("500 of 1,000 patches")
        assert lines[-1] == "terrapatch: bands taken in order"

    @pytest.mark.parametrize(("encoding", "full", "empty"), [("utf-8", "█", "░"), ("ascii", "#", ".")])
    def test_on_a_terminal_there_is_a_bar(self, encoding: str, full: str, empty: str) -> None:
        stream = FakeTerminal(encoding)
        with TerminalReporter(stream) as reporter:
            reporter.progress(0, 4)
            reporter.progress(4, 4)
        first, last = stream.getvalue().split("\r")[1:]
        assert first.startswith(empty * 28 + "   0%  0 of 4 patches")
        assert last.startswith(full * 28 + " 100%  4 of 4 patches")
        assert last.endswith("\n")

    @pytest.mark.parametrize(
        ("seconds", "text"), [(8.4, "8 s"), (185, "3 min 5 s"), (7800, "2 h 10 min"), (59.6, "1 min 0 s")]
    )
    def test_duration(self, seconds: float, text: str) -> None:
        assert duration(seconds) == text


class TestStreams:
    """Output that goes nowhere: what a shell may have closed, or a full disk."""

    def test_a_result_that_cannot_be_printed_is_said(self, requests, monkeypatch, capsys) -> None:
        with open("/dev/full", "w") as full:
            monkeypatch.setattr(sys, "stdout", full)
            assert cli.main(["similar", "set", "--at", "1,2", "--json"]) == 3
        assert "the result cannot be printed (No space left on device)" in capsys.readouterr().err

    def test_progress_that_nobody_takes_ends_no_run(self) -> None:
        with open("/dev/full", "w") as full, TerminalReporter(full) as reporter:
            reporter.notice("first")
            reporter.progress(1, 2)
            reporter.notice("second")

    @pytest.mark.parametrize("words", [["encoders"], ["encoders", "--json"]])
    def test_letters_that_the_output_has_not(self, words: list, tmp_path: Path) -> None:
        shutil.copytree(ROOT / "resources" / "encoders", tmp_path / "ö", ignore=shutil.ignore_patterns("*.md"))
        card = next((tmp_path / "ö").glob("*lite0.json"))
        card.write_text(card.read_text().replace("EfficientNet", "Éfficient"), encoding="utf-8")
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "TERRAPATCH_ENCODERS": str(tmp_path / "ö")}
        command = [sys.executable, str(ENGINE), *words]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert (ended.returncode, "\\" in ended.stdout) == (0, True), ended.stderr

    @pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    def test_closed_streams(self, closed: str, tmp_path: Path) -> None:
        command = f'"{sys.executable}" -I "{ENGINE}" verify "$0" --json {closed}'
        ended = subprocess.run(["sh", "-c", command, str(tmp_path)], capture_output=True, text=True)
        assert ended.returncode == 2
        assert "Traceback" not in ended.stderr
