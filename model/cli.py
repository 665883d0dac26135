"""The command line: `terrapatch VERB …`.

Only the standard library is imported here; each verb imports what it needs when it runs, so that help is instant.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
import traceback
from contextlib import redirect_stdout, suppress
from functools import partial
from typing import Any, Callable, Dict, List, Mapping, NoReturn, Optional, Sequence, TextIO, Tuple, Union

from .. import __version__
from .dataset_requests import EmbedManyRequest
from .errors import EngineError, InputError, TerraPatchError
from .exchange_requests import VerifyRequest
from .interruption import INTERRUPTED, signals_watched, was_interrupted
from .name_lists import read_names
from .option import Kind, Option, Verb
from .options import VERBS
from .protocol import REQUEST_TYPES, PlanRequest
from .request import Request
from .result_texts import result_text
from .shell_environment import clean_environment

_COORDINATES = [option.flag for verb in VERBS for option in verb.options if option.kind in (Kind.POINTS, Kind.EXTENT)]
_BARE = {option.flag: option for verb in VERBS for option in verb.options if option.bare}
_COORDINATE = re.compile(r"-?\.?\d[\d.eE+-]*(,[\d.eE+-]+)+$")


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run one command; returns the exit code: 0, 2 for bad input, 3 for a failure of the engine, 130 if interrupted."""
    _open_streams()
    clean_environment()
    arguments = _parser().parse_args(_joined_coordinates(_whole_flags(list(sys.argv[1:] if argv is None else argv))))
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
    return _carried_out(arguments)


def _carried_out(arguments: argparse.Namespace) -> int:
    """Run a verb and print its result; returns the exit code."""
    try:
        # what a library prints goes to stderr: stdout has the result and nothing else
        with signals_watched(), redirect_stdout(sys.stderr):
            request = arguments.request_of(arguments)
            result = _run(request)
            text = json.dumps(result, allow_nan=False) if arguments.json else result_text(request, result)
    except KeyboardInterrupt:
        return _interrupted(arguments.verb)
    except TerraPatchError as error:
        if was_interrupted():
            return _interrupted(arguments.verb)
        _complain(str(error))
        _trace()
        return error.exit_code
    except Exception as error:  # a bug, or a library that failed in a way nobody foresaw: still one clear line
        if was_interrupted():  # a library that was being imported makes an error of its own of it
            return _interrupted(arguments.verb)
        from .jobs.run import unforeseen

        _complain(f"{unforeseen(error)}; set TERRAPATCH_DEBUG=1 to see where")
        _trace()
        return TerraPatchError.exit_code
    unprinted = _print(text)
    if unprinted:
        return unprinted
    if isinstance(request, EmbedManyRequest):
        return _failed(result)
    if isinstance(request, VerifyRequest):
        return _found_wrong(result)
    return _refused(result["refusals"]) if isinstance(request, PlanRequest) else 0


def _interrupted(verb: str) -> int:
    advice = "the same command continues the run" if verb in ("embed", "embed-many", "sweep") else "run it again"
    _complain(f"interrupted; {advice}")
    return INTERRUPTED


def _found_wrong(result: Dict[str, Any]) -> int:
    """Exit code of a verification: what is wrong with a file is an error."""
    wrong = [finding["text"] for finding in result["findings"] if finding["level"] == "error"]
    for text in wrong[:1]:
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        _complain(f"{result['source']}: {text}{more}")
        return InputError.exit_code
    return 0


def _refused(refusals: List[Dict[str, Any]]) -> int:
    """Exit code of a plan: what stands in the way of a run is an error here as it is there."""
    for refusal in refusals[:1]:
        _complain(refusal["text"])
        return InputError.exit_code
    return 0


def _failed(result: Dict[str, Any]) -> int:
    """Exit code of many scenes: those that failed are an error, though the others are made; so is a missing layer."""
    if result["layer_problem"]:
        _complain(result["layer_problem"])
    if not result["failed"]:
        return InputError.exit_code if result["layer_problem"] else 0
    _complain(
        f"{result['failed']:,} of {result['scenes']:,} scenes failed; {result['failures']} lists them with the reasons "
        "and can be given as the list"
    )
    return EngineError.exit_code


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
    for verb in VERBS:
        _add_verb(verbs, verb)
    verbs.add_parser("worker", help="the JSON-lines engine that the QGIS plugin starts")
    probe = verbs.add_parser("probe")  # no help: `inspect` runs it in a process of its own
    probe.add_argument("file")
    probe.add_argument("memory", type=int)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and exits with 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help; a reader that has gone, such as a closed pipe, is not a failure."""
        with suppress(OSError):
            super()._print_message(message, file)

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; see {self.prog} --help")
        sys.exit(InputError.exit_code)


def _add_verb(verbs: Any, verb: Verb) -> None:
    parser: argparse.ArgumentParser = verbs.add_parser(
        verb.name, help=verb.summary, description=verb.summary[0].upper() + verb.summary[1:] + "."
    )
    parser.set_defaults(request_of=partial(_request, verb))
    parser.add_argument("--json", action="store_true", help="Print one JSON object on stdout and nothing else.")
    for option in verb.options:
        _add_option(parser, option)
    if verb.can_plan:
        parser.add_argument(
            "--dry-run", action="store_true", help="Say what would be done, and what stands in the way; do nothing."
        )


def _add_option(parser: argparse.ArgumentParser, option: Option) -> None:
    default = option.default
    told = ",".join(map(str, default)) if isinstance(default, tuple) else default
    shown = "" if default in (None, False, ()) else f" Default: {told}."
    how: Dict[str, Any] = {"help": (option.help + shown).replace("%", "%%")}
    if option.kind is Kind.SWITCH:
        how["action"] = "store_true"
    else:
        how.update(metavar=option.metavar or "|".join(map(str, option.choices)), type=_READERS.get(option.kind, str))
    if option.kind is Kind.POINTS:  # given several times; argparse appends to a list
        how["action"], default = "append", list(default or ())
    if not option.flag:
        if option.kind is Kind.FOLDERS:
            how["nargs"] = "+"
        parser.add_argument(option.field, **how)
        return
    parser.add_argument(option.flag, dest=option.field, default=default, required=option.required, **how)


def _request(verb: Verb, arguments: argparse.Namespace) -> Request:
    values = {option.field: getattr(arguments, option.field) for option in verb.options}
    kind = PlanRequest if verb.can_plan and arguments.dry_run else REQUEST_TYPES[verb.name]
    return kind(**{field: tuple(value) if isinstance(value, list) else value for field, value in values.items()})


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None


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


def _bands(text: str) -> Tuple[Union[int, str], ...]:
    return tuple(int(part) if part.isdecimal() else part for part in read_names(text))


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


def _integers(text: str) -> Tuple[int, ...]:
    try:
        return tuple(int(part) for part in read_names(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of whole numbers such as 8,16") from None


def _wavelengths(text: str) -> Tuple[float, ...]:
    return _numbers(text, text.count(",") + 1, "a list of wavelengths in micrometres such as 0.66,0.84")


_READERS: Mapping[Kind, Callable[[str], Any]] = {
    Kind.INTEGER: _integer,
    Kind.INTEGERS: _integers,
    Kind.NUMBER: _number,
    Kind.BANDS: _bands,
    Kind.NUMBERS: _wavelengths,
    Kind.NAMES: read_names,
    Kind.TILE: _tile,
    Kind.EXTENT: _extent,
    Kind.POINTS: _point,
}


def _whole_flags(argv: List[str]) -> List[str]:
    """`--center-positions RASTER` as `--center-positions=on RASTER`: a bare flag takes no other word for its value."""
    whole = []
    for value, following in zip(argv, [*argv[1:], ""]):
        option = _BARE.get(value)
        whole.append(f"{value}={option.bare}" if option and following not in option.choices else value)
    return whole


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


def _print(text: str) -> int:
    """Print a result; returns the exit code. A reader that has seen enough, such as `head`, is not an error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _drop(sys.stdout)
    except OSError as error:  # a full disk
        _drop(sys.stdout)
        _complain(f"the result cannot be printed ({error.strerror}); the work is done, give its output another place")
        return EngineError.exit_code
    return 0


def _complain(message: str) -> None:
    try:
        print(f"terrapatch: error: {message}", file=sys.stderr, flush=True)
    except OSError:  # nobody hears; the exit code tells
        _drop(sys.stderr)


def _drop(stream: TextIO) -> None:
    """Let nothing more be written, not even when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _open_streams() -> None:
    """Open what the shell has closed (`2>&-`), whose place the first file would take; and let any text be printed."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            setattr(sys, name, os.fdopen(number, mode))
    if isinstance(sys.stdout, io.TextIOWrapper):  # of which a code page of Windows may lack a letter of a name
        sys.stdout.reconfigure(errors="backslashreplace")


def _trace() -> None:
    if os.environ.get("TERRAPATCH_DEBUG"):
        traceback.print_exc()
