"""What the engine calls options of the command line, by the names that parameters of the algorithms have."""

from __future__ import annotations

import re
from functools import cache
from typing import Dict

_OPTION = re.compile(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*")


def in_parameters(text: str) -> str:
    """A message of the engine with `--min-valid` as MIN_VALID: its next step is one that QGIS offers."""
    return _OPTION.sub(lambda found: _names().get(found[0], found[0][2:].upper().replace("-", "_")), text)


@cache
def _names() -> Dict[str, str]:
    from ...model.options import VERBS

    named = {option.flag: option.parameter for verb in VERBS for option in verb.parameters}
    return {**named, "--out": "OUTPUT", "--at": "EXAMPLES", "--not": "COUNTEREXAMPLES"}
