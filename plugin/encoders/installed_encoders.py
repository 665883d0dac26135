"""Which encoders are installed, told without starting the engine."""

from __future__ import annotations

from typing import List

from ...model.encoders.model_files import encoder_files, has_card, sidecar
from ...model.json_reading import json_of_file
from ..engine.encoder_folders import encoder_folders

MOSAIKS = "mosaiks"


def installed_encoder_ids() -> List[str]:
    """Ids of `mosaiks`, which is fitted on the layer, and of every ONNX file with a card beside it.

    The same places as the engine's, in its order: TERRAPATCH_ENCODERS (a path list), the QGIS profile, then the
    bundled ones. A card that cannot be read is left out here; the engine says what is wrong with it.
    """
    found = [MOSAIKS]
    for folder in encoder_folders():
        for model in encoder_files(folder):
            if not has_card(model):
                continue
            try:
                encoder = json_of_file(sidecar(model))["id"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if isinstance(encoder, str) and encoder not in found:
                found.append(encoder)
    return found
