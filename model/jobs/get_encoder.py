"""Getting an encoder of the catalogue: its files are fetched and checked, it is probed, and then it is installed.

All of it happens in a folder that no list of encoders looks into. It gets the encoder's name as the last step, and
stays for the next try where something went wrong.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Sequence

import filelock

from ..encoders.card import EncoderCard
from ..encoders.catalogue import EXPORT, CatalogueEntry, find_entry
from ..encoders.data_folder import encoders_folder
from ..encoders.download import fetch
from ..encoders.hub import file_url
from ..encoders.model_files import encoder_files, model_sha256, sidecar
from ..encoders.probe import propose_card
from ..encoders.registry import VARIABLE
from ..errors import EncoderError, InputError
from ..file_moves import move_file
from ..messages import Message
from ..protocol import EncodersRequest
from .inspect import card_disagreements, text_disagreements
from .reporting import Reporter
from .result_folder import not_written

_STAGING = ".getting-"
_LOCK = ".lock"


def get_encoder(request: EncodersRequest, reporter: Reporter) -> Dict[str, Any]:
    """Fetch, check and install one encoder of the catalogue.

    Returns
    -------
    dict
        Its card, and its `file`.

    Raises
    ------
    InputError
        When there is none of that name, it cannot be fetched, its licence is not accepted, or it is installed already.
    EncoderError
        When the files are right but do not do what the card says.
    EngineError
        When a file cannot be fetched or is not what it should be.
    """
    entry = find_entry(str(request.get))
    _check_may_be_fetched(entry, request.accept_licence)
    home = _home(request.out)
    if (home / entry.id).exists() or entry.id in {file.stem for file in encoder_files(home)}:
        raise InputError(
            "Encoder {encoder} is in {home} already; remove it there to get it anew.",
            "installed",
            encoder=entry.id,
            home=home,
        )
    with _staging(home, entry) as staged:
        _fetch_all(entry, staged, reporter)
        reporter.notice(Message("checking that {encoder} does what its card says", encoder=entry.id))
        card = _checked_card(entry, staged / f"{entry.id}.onnx")
        text = json.dumps(card.to_dict(), indent=1, ensure_ascii=False)
        sidecar(staged / f"{entry.id}.onnx").write_text(text + "\n", encoding="utf-8")
        move_file(staged, home / entry.id)
    return {**card.to_dict(), "file": str(home / entry.id / f"{entry.id}.onnx")}


def _check_may_be_fetched(entry: CatalogueEntry, accepted: str) -> None:
    if not entry.can_be_fetched:
        do = Message.of(entry.steps, {})
        if entry.how == EXPORT:
            do = Message("Export it from its weights, with a checkout: `{steps}`.", steps=entry.steps)
        raise InputError(
            "Encoder {encoder} cannot be fetched as it is. {do} See {page}.",
            "no_file",
            encoder=entry.id,
            do=do,
            page=entry.page,
        )
    if accepted != entry.licence:
        given = Message(" (got --accept-licence {accepted})", accepted=accepted) if accepted else ""
        raise InputError(
            "Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept "
            "it, add --accept-licence {licence}{given}.",
            "licence_not_accepted",
            licence=entry.licence,
            encoder=entry.id,
            licence_url=entry.licence_url,
            given=given,
        )


def _home(out: str) -> Path:
    """The folder that it is installed into."""
    listed = [part for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part]
    home = Path(out or (listed[0] if listed else encoders_folder()))
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(home, error) from error
    return home


@contextmanager
def _staging(home: Path, entry: CatalogueEntry) -> Iterator[Path]:
    """The folder of the unfinished encoder, for one process at a time.

    Raises
    ------
    InputError
        When another process has it, or nothing can be written there. Errors of the network are EngineErrors by then.
    """
    lock = filelock.FileLock(str(home / f"{_STAGING}{entry.id}{_LOCK}"), timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise InputError(
            "Another TerraPatch is getting {encoder} right now; wait for it.", "busy", encoder=entry.id
        ) from None
    except OSError as error:
        raise not_written(home, error) from error
    try:
        staged = home / f"{_STAGING}{entry.id}-{entry.revision[:8]}"
        staged.mkdir(exist_ok=True)
        yield staged
    except OSError as error:
        raise not_written(home, error) from error
    finally:
        lock.release()
        Path(lock.lock_file).unlink(missing_ok=True)  # nobody waits for it


def _fetch_all(entry: CatalogueEntry, staged: Path, reporter: Reporter) -> None:
    """All files of an encoder, with one progress for all."""
    unit, name = (1_000_000, "MB") if entry.size >= 10_000_000 else (1000, "kB")
    total, before = max(entry.size, 1), 0
    units = -(-total // unit)

    def tell(done: int) -> None:
        there = before + done
        reporter.progress(units if there >= total else there // unit, units, name)

    for file in entry.files:
        url = file_url(entry.repository, entry.revision, file.path)
        fetch(url, staged / file.save_as, entry.page, file.sha256, file.size if file.sha256 else 0, tell)
        before += file.size
    reporter.progress(units, units, name)  # also where the catalogue's sizes are about


def _checked_card(entry: CatalogueEntry, model: Path) -> EncoderCard:
    """The card with its hash, held against the model.

    Raises
    ------
    EncoderError
        When they disagree.
    """
    values = dict(entry.card or {})
    data_files = values.get("data_files") or ()
    seen = propose_card(model)
    values["sha256"] = model_sha256(model, data_files)
    if values.get("text"):
        files = {key: model.parent / values["text"][key] for key in ("model", "tokenizer")}
        hashes = {"sha256": model_sha256(files["model"]), "tokenizer_sha256": model_sha256(files["tokenizer"])}
        values["text"] = {**values["text"], **hashes}
    values["outputs"] = _named_outputs(values["outputs"], seen.card)
    card = EncoderCard.from_dict(values, f"card of {entry.id}")
    disagreements = [*card_disagreements(card, seen.card, seen.dynamic), *text_disagreements(model, card)]
    if disagreements:
        raise EncoderError(
            "Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not "
            "installed; its files are in {parent}. Tell the authors of TerraPatch.",
            "card_disagrees",
            encoder=entry.id,
            disagreements="; ".join(disagreements),
            parent=model.parent,
        )
    return card


def _named_outputs(outputs: Sequence[Mapping[str, Any]], seen: EncoderCard) -> Sequence[Mapping[str, Any]]:
    """Outputs of the catalogue; one without a name is the model's own first."""
    return [{**output, "name": output["name"] or seen.output.name} for output in outputs]
