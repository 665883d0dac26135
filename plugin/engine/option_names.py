"""What the engine calls options of the command line, by the names that parameters of the algorithms have."""

from __future__ import annotations

import re

_OPTION = re.compile(r"(?<![\w-])--([a-z]+(?:-[a-z]+)*)")
_OTHERWISE = {"tile": "TILE_SIZE", "patch": "PATCH_SIZE", "batch": "BATCH_SIZE", "out": "OUTPUT"}


def in_parameters(text: str) -> str:
    """A message of the engine with `--min-valid` as MIN_VALID: its next step is one that QGIS offers."""
    return _OPTION.sub(lambda found: _OTHERWISE.get(found[1], found[1].upper().replace("-", "_")), text)
