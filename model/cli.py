"""The command line: `terrapatch VERB …`.

Only the standard library is imported here; each verb imports what it needs when it runs, so that help is instant.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import re
import signal
import sys
import traceback
from typing import Any, Callable, Dict, List, NoReturn, Optional, Sequence, Tuple, Union

from .. import __version__
from .errors import InputError, TerraPatchError
from .protocol import (
    ClusterRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    Request,
    SimilarRequest,
)
from .result_texts import result_text

INTERRUPTED = 130
_COORDINATES = ("--at", "--not", "--extent")
_COORDINATE = re.compile(r"-?\.?\d[\d.eE+-]*(,[\d.eE+-]+)+$")


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run one command; returns the exit code: 0, 2 for bad input, 3 for a failure of the engine, 130 if interrupted."""
    arguments = _parser().parse_args(_joined_coordinates(list(sys.argv[1:] if argv is None else argv)))
    if arguments.verb == "worker":
        from .worker import serve

        try:
            return serve()
        except KeyboardInterrupt:
            return INTERRUPTED
    if arguments.verb == "probe":
        from .encoders.probe import probe_here

        print(json.dumps(probe_here(arguments.file, arguments.memory)))
        return 0
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        request = arguments.request_of(arguments)
        result = _run(request)
        text = json.dumps(result, allow_nan=False) if arguments.json else result_text(request, result)
    except KeyboardInterrupt:
        advice = "the same command continues the run" if arguments.verb == "embed" else "run it again"
        _complain(f"interrupted; {advice}")
        return INTERRUPTED
    except TerraPatchError as error:
        _complain(str(error))
        _trace()
        return error.exit_code
    except Exception as error:  # a bug, or a library that failed in a way nobody foresaw: still one clear line
        from .jobs.run import unforeseen

        _complain(f"{unforeseen(error)}; set TERRAPATCH_DEBUG=1 to see where")
        _trace()
        return TerraPatchError.exit_code
    _print(text)
    return _refused(result["refusals"]) if isinstance(request, PlanRequest) else 0


def _refused(refusals: List[Dict[str, Any]]) -> int:
    """Exit code of a plan: what stands in the way of a run is an error here as it is there."""
    for refusal in refusals[:1]:
        _complain(refusal["text"])
        return InputError.exit_code
    return 0


def _run(request: Request) -> Any:
    from .jobs.run import run_job
    from .terminal import TerminalReporter

    with TerminalReporter(sys.stderr) as reporter:
        return run_job(request, reporter)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="terrapatch",
        description="Vectors for every patch of ground: embed a raster, group its patches, find look-alikes.",
    )
    parser.add_argument("--version", action="version", version=f"terrapatch {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_embed(verbs)
    _add_cluster(verbs)
    _add_similar(verbs)
    _add_reduce(verbs)
    _add_encoders(verbs)
    _add_inspect(verbs)
    _add_fit_mosaiks(verbs)
    verbs.add_parser("worker", help="the JSON-lines engine that the QGIS plugin starts")
    probe = verbs.add_parser("probe")  # no help: `inspect` runs it in a process of its own
    probe.add_argument("file")
    probe.add_argument("memory", type=int)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and exits with 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; see {self.prog} --help")
        sys.exit(InputError.exit_code)


def _verb(
    verbs: Any,
    name: str,
    text: str,
    request_of: Callable[[argparse.Namespace], Request],
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout and nothing else")
    parser.set_defaults(request_of=request_of)
    return parser


def _add_embed(verbs: Any) -> None:
    parser = _verb(verbs, "embed", "run an encoder over a raster and keep one vector per patch", _embed_request)
    parser.add_argument("raster", metavar="RASTER", help="path or GDAL name of the raster")
    parser.add_argument("--encoder", required=True, metavar="ID|FILE.onnx", help="see `terrapatch encoders`")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the embedding set")
    parser.add_argument("--bands", type=_integers, metavar="3,2,1", help="numbers of the file, in the encoder's order")
    parser.add_argument("--extent", type=_extent, metavar="XMIN,YMIN,XMAX,YMAX", help="in the raster's CRS")
    parser.add_argument(
        "--mask", dest="mask_file", metavar="FILE", help="polygons in any CRS: only patches that they touch"
    )
    parser.add_argument("--mask-wkt", metavar="WKT", help="the same as text, in the raster's CRS")
    parser.add_argument("--resolution", default="native", metavar="native|encoder|NUMBER", help="CRS units per pixel")
    parser.add_argument(
        "--tile", type=_tile, metavar="PX|HxW", help="side of a tile, or height x width (default: the encoder's)"
    )
    parser.add_argument("--overlap", type=int, metavar="PX", help="of neighbouring tiles (default: the encoder's)")
    parser.add_argument("--patch", type=int, metavar="PX", help="side of a patch, a multiple of the encoder's")
    parser.add_argument("--refine", type=int, default=1, metavar="1|2|4", help="vectors along each side of a patch")
    parser.add_argument("--tokens", default="patch", metavar="patch|tile|both|raw", help="what to keep besides")
    parser.add_argument(
        "--min-valid", type=float, default=0.5, metavar="SHARE", help="drop patches with fewer valid px"
    )
    parser.add_argument("--device", default="auto", metavar="auto|cpu|cuda")
    parser.add_argument("--precision", default="auto", metavar="auto|fp32|fp16|int8")
    parser.add_argument("--batch", type=int, metavar="N", help="tiles per run of the encoder")
    parser.add_argument("--date", metavar="ISO", help="of the imagery, or unknown (default: by its tags or name)")
    parser.add_argument("--groups", metavar="mean|concat|NAME", help="how groups of bands become one vector")
    parser.add_argument(
        "--center-positions", action="store_true", help="subtract the mean of all vectors at the same place in a tile"
    )
    parser.add_argument("--sensor", metavar="ID", help="of the imagery, for encoders of any bands (default: guessed)")
    parser.add_argument("--sensor-bands", type=_names, metavar="red,nir", help="which of the sensor's bands they are")
    parser.add_argument("--wavelengths", type=_wavelengths, metavar="0.66,0.84", help="of each band, in micrometres")
    parser.add_argument(
        "--subtract", type=float, metavar="N", help="from all pixels (default: Sentinel-2's offset, by its metadata)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be done and what stands in the way")
    parser.add_argument("--features", type=int, default=512, metavar="N", help="for mosaiks: length of a vector")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="for mosaiks: seed of the draw")


def _embed_request(arguments: argparse.Namespace) -> Request:
    names = [field.name for field in dataclasses.fields(EmbedRequest)]
    values = {name: getattr(arguments, name) for name in names}
    return PlanRequest(**values) if arguments.dry_run else EmbedRequest(**values)


def _add_cluster(verbs: Any) -> None:
    parser = _verb(verbs, "cluster", "group the patches of a set by k-means", _cluster_request)
    parser.add_argument("path", metavar="DIR", help="an embedding set")
    parser.add_argument("--k", type=int, default=8, help="number of clusters")
    parser.add_argument("--seed", type=int, default=0)


def _cluster_request(arguments: argparse.Namespace) -> Request:
    return ClusterRequest(arguments.path, arguments.k, arguments.seed)


def _add_similar(verbs: Any) -> None:
    parser = _verb(verbs, "similar", "find patches that look like examples", _similar_request)
    parser.add_argument("path", metavar="DIR", help="an embedding set")
    where: Dict[str, Any] = {"type": _point, "action": "append", "metavar": "X,Y …"}
    parser.add_argument("--at", required=True, help="places of examples on the ground", **where)
    parser.add_argument("--not", dest="unlike", default=[], help="places of counterexamples", **where)
    parser.add_argument("--top", type=int, default=50, metavar="N", help="how many hits")
    parser.add_argument("--method", default="rocchio", metavar="rocchio|probe")


def _similar_request(arguments: argparse.Namespace) -> Request:
    return SimilarRequest(arguments.path, tuple(arguments.at), tuple(arguments.unlike), arguments.top, arguments.method)


def _add_reduce(verbs: Any) -> None:
    parser = _verb(verbs, "reduce", "project a set on its principal components", _reduce_request)
    parser.add_argument("path", metavar="DIR", help="an embedding set")
    parser.add_argument("--dims", type=int, default=3, help="length of the new vectors")
    parser.add_argument("--out", metavar="DIR", help="folder of the new set (default: beside the old one)")
    parser.add_argument("--apply", metavar="DIR|FILE", help="a reduced set, or its projection.npz, to project alike")


def _reduce_request(arguments: argparse.Namespace) -> Request:
    return ReduceRequest(arguments.path, arguments.dims, arguments.out, arguments.apply)


def _add_encoders(verbs: Any) -> None:
    _verb(verbs, "encoders", "list the encoders that are installed", lambda _: EncodersRequest())


def _add_inspect(verbs: Any) -> None:
    parser = _verb(
        verbs,
        "inspect",
        "probe an ONNX file and propose its card",
        lambda arguments: InspectRequest(arguments.model),
    )
    parser.add_argument("model", metavar="FILE.onnx")


def _add_fit_mosaiks(verbs: Any) -> None:
    parser = _verb(verbs, "fit-mosaiks", "fit a MOSAIKS encoder on a raster and keep it as an ONNX file", _fit_request)
    parser.add_argument("raster", metavar="RASTER")
    parser.add_argument("--out", required=True, metavar="FILE.onnx")
    parser.add_argument("--bands", type=_integers, metavar="3,2,1", help="numbers of the file (default: all)")
    parser.add_argument("--patch", type=int, default=8, metavar="PX")
    parser.add_argument("--features", type=int, default=512, metavar="N")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--overwrite", action="store_true", help="replace FILE.onnx and its card if they are there")


def _fit_request(arguments: argparse.Namespace) -> Request:
    names = [field.name for field in dataclasses.fields(FitMosaiksRequest)]
    return FitMosaiksRequest(**{name: getattr(arguments, name) for name in names})


def _numbers(text: str, count: int, shape: str) -> Tuple[float, ...]:
    try:
        values = tuple(float(part) for part in text.split(","))
    except ValueError:
        values = ()
    if len(values) != count:
        raise argparse.ArgumentTypeError(f"{text!r} is not {shape}")
    return values


def _point(text: str) -> Tuple[float, ...]:
    return _numbers(text, 2, "two numbers X,Y")


def _extent(text: str) -> Tuple[float, ...]:
    return _numbers(text, 4, "four numbers XMIN,YMIN,XMAX,YMAX")


def _integers(text: str) -> Tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of whole numbers such as 3,2,1") from None


def _tile(text: str) -> Union[int, Tuple[int, int]]:
    sides = text.lower().split("x")
    try:
        if len(sides) == 1:
            return int(text)
        height, width = map(int, sides)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither a side such as 256 nor height x width, 256x512"
        ) from None
    return height, width


def _names(text: str) -> Tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _wavelengths(text: str) -> Tuple[float, ...]:
    return _numbers(text, text.count(",") + 1, "a list of wavelengths in micrometres such as 0.66,0.84")


def _joined_coordinates(argv: List[str]) -> List[str]:
    """`--at -5,48 6,47` as `--at=-5,48 --at=6,47`.

    argparse takes a value that begins with a minus for an option, and an option of several values for a reason to
    swallow the folder that follows.
    """
    joined: List[str] = []
    option = None
    for position, value in enumerate(argv):
        if value in _COORDINATES:
            option = value
            if not (position + 1 < len(argv) and _COORDINATE.match(argv[position + 1])):
                joined.append(value)  # argparse says what is missing
        elif option and _COORDINATE.match(value):
            joined.append(f"{option}={value}")
        else:
            option = None
            joined.append(value)
    return joined


def _print(text: str) -> None:
    """Print a result. A reader that has seen enough, such as `head`, is no error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for the flush when Python ends


def _complain(message: str) -> None:
    print(f"terrapatch: error: {message}", file=sys.stderr)


def _trace() -> None:
    if os.environ.get("TERRAPATCH_DEBUG"):
        traceback.print_exc()


def _interrupt(*_: object) -> NoReturn:
    """Let a polite kill close files in order, as Ctrl-C does."""
    raise KeyboardInterrupt
