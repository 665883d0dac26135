"""Asking the engine in the background what an ONNX file is, and whether a card fits it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from ...model.encoders.model_files import companion_files, copy_model, model_sha256
from ...model.errors import WEIGHTS_MISSING, InputError, TerraPatchError
from ...model.protocol import InspectRequest
from ..background.background_task import BackgroundTask
from ..engine.progress import Feedback
from ..translation import tr
from .own import card_beside, discard, stage


@dataclass(frozen=True)
class ProbeResult:
    """What probing a file has shown.

    Attributes
    ----------
    file : Path
    card : dict
        The file's own card, else the proposed one.
    found, unknown : tuple of str
        Sentences of the engine.
    has_card : bool
        Whether the card is the file's own.
    any_bands : bool
        Whether the model really runs with other numbers of bands.
    before : dict or None
        The card of an earlier file of this name: what it says of name, bands and scaling may still hold.
    """

    file: Path
    card: Dict[str, Any]
    found: Tuple[str, ...]
    unknown: Tuple[str, ...]
    has_card: bool
    any_bands: bool = False
    before: Optional[Dict[str, Any]] = None


def probe_question(file: Path) -> BackgroundTask:
    """Run a file at several shapes; answers with a ProbeResult.

    A file that has changed since its card was written is probed as if it had none.
    """

    def work(feedback: Feedback) -> ProbeResult:
        from ..engine.engine_run import run_request
        from ..engine.work_folder import work_folder

        if not file.is_file():
            raise InputError(tr("{} does not exist; choose an .onnx file.").format(file))
        beside = card_beside(file)
        weights = (beside or {}).get("data_files") or ()
        more = companion_files(beside or {})
        if beside is None or beside.get("sha256") == model_sha256(file, weights):
            answer = run_request(InspectRequest(str(file)), feedback)
            return _result(file, answer, beside is not None or answer["own_card"], None)
        with work_folder() as folder:
            alone = folder / file.name
            copy_model(file, more, alone)
            answer = run_request(InspectRequest(str(alone)), feedback)
        return _result(file, answer, False, beside)

    return BackgroundTask(tr("Probe {}").format(file.name), work)


def check_question(file: Path, card: Mapping[str, Any]) -> BackgroundTask:
    """Copy a model with a card and let the engine say whether they go together; answers with the copy's path."""

    def work(feedback: Feedback) -> Path:
        from ..engine.engine_run import run_request

        staged = stage(file, {**card, "sha256": model_sha256(file, card.get("data_files") or ())})
        try:
            answer = run_request(InspectRequest(str(staged)), feedback)
            if answer["unknown"]:  # of a file with a card: where the two disagree
                raise InputError("; ".join(answer["unknown"]))
        except TerraPatchError as error:
            discard(staged)
            if error.code == WEIGHTS_MISSING:
                raise InputError(
                    tr(
                        "{} keeps weights in a separate file that its card does not name; add it to data_files of "
                        "the card beside the model, or remove that card and choose the model again."
                    ).format(file.name)
                ) from error
            # the user knows the file by its own name
            raise InputError(str(error).replace(str(staged), file.name).replace(str(staged.parent), "")) from error
        except BaseException:
            discard(staged)
            raise
        return staged

    return BackgroundTask(tr("Check {}").format(file.name), work, discard=discard)


def _result(file: Path, answer: Mapping[str, Any], own: bool, before: Optional[Dict[str, Any]]) -> ProbeResult:
    return ProbeResult(
        file=file,
        card=dict(answer["card"]),
        found=tuple(answer["found"]),
        unknown=tuple(answer["unknown"]),
        has_card=own,
        any_bands=bool(answer["dynamic"]["bands"]),
        before=before,
    )
