"""Which cancelled runs can be gone on with, and how far they are; also after QGIS was left."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Dict, Optional

from qgis.core import QgsSettings

from ...engine.engine_cache import newest_run, unfinished_run
from ...stored_json import read_json_object

_KEY = "terrapatch/resumable_runs"
_MOST = 100


def remember_run(form: str, percent: int) -> None:
    """The run that was cancelled just now.

    Parameters
    ----------
    form : str
        What it was about: `EmbedForm.key`.
    percent : int
        That is done.
    """
    folder = newest_run()
    if folder is not None:
        runs = {name: run for name, run in _runs().items() if name != _name(form)}
        runs[_name(form)] = {"percent": percent, "folder": folder.name}
        _store(dict(list(runs.items())[-_MOST:]))


def forget_run(form: str) -> None:
    """A run has come to its end."""
    runs = _runs()
    if runs.pop(_name(form), None) is not None:
        _store(runs)


def resumable_percent(form: str) -> Optional[int]:
    """How much of such a run is done; None where none was cancelled, or its work is not kept any more."""
    run = _runs().get(_name(form))
    if not isinstance(run, dict) or not isinstance(run.get("percent"), int):
        return None
    return run["percent"] if unfinished_run(str(run.get("folder"))) else None


def _name(form: str) -> str:
    return hashlib.sha256(form.encode()).hexdigest()[:24]


def _runs() -> Dict[str, Any]:
    return read_json_object(QgsSettings().value(_KEY, "", type=str))


def _store(runs: Dict[str, Any]) -> None:
    QgsSettings().setValue(_KEY, json.dumps(runs))
