"""Which encoders are installed, told without starting the engine."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import List

MOSAIKS = "mosaiks"
_BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "encoders"


def installed_encoder_ids() -> List[str]:
    """Ids of `mosaiks`, which is fitted on the layer, and of every ONNX file with a card beside it.

    The same places as the engine's, in its order: TERRAPATCH_ENCODERS (a path list), then the bundled ones. A card
    that cannot be read is left out here; the engine says what is wrong with it.
    """
    folders = [Path(part) for part in os.environ.get("TERRAPATCH_ENCODERS", "").split(os.pathsep) if part]
    found = [MOSAIKS]
    for folder in [*folders, _BUNDLED]:
        for model in sorted(folder.glob("*.onnx")):
            try:
                encoder = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))["id"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if isinstance(encoder, str) and encoder not in found:
                found.append(encoder)
    return found
