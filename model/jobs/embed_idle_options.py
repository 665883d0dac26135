"""Options of an embedding run that change nothing with the chosen encoder: the user is told, and the run goes on."""

from __future__ import annotations

from dataclasses import fields

from ..encoders.registry import MOSAIKS, Encoder
from ..encoders.spectral import needs_sensor
from ..messages import Message
from ..protocol import EmbedRequest
from .embed_decision import Decisions

_SENTINEL_2 = "sentinel-2"  # whose offset is taken off for any encoder


def note_idle_options(request: EmbedRequest, to: Decisions, encoder: Encoder) -> None:
    """Note each option that was given and has no effect; those that contradict the encoder are refused elsewhere."""
    card = encoder.card
    if request.batch is not None and card.fixed_batch not in (None, request.batch):
        text = Message(
            "batch {batch} changes nothing: encoder {encoder} takes {fixed} tile(s) at once and no other number",
            batch=request.batch,
            encoder=card.id,
            fixed=card.fixed_batch,
        )
        to.notice("batch_without_effect", text, found=request.batch, batch=card.fixed_batch)
    if request.resolution == "encoder" and card.source_resolution is None:
        text = Message(
            "resolution encoder changes nothing: encoder {encoder} names no pixel size, so the raster's own pixels are "
            "taken",
            encoder=card.id,
        )
        to.notice("resolution_without_effect", text)
    if request.encoder != MOSAIKS:
        defaults = {part.name: part.default for part in fields(EmbedRequest)}
        for option in ("features", "seed"):
            if getattr(request, option) != defaults[option]:
                text = Message(
                    "{option} is for mosaiks and changes nothing for encoder {encoder}", option=option, encoder=card.id
                )
                to.notice(f"{option}_without_effect", text)
    if needs_sensor(card) or card.bands_flexible:
        return
    if request.wavelengths is not None and not card.takes_wavelengths:
        text = Message("wavelengths change nothing: encoder {encoder} does not take them", encoder=card.id)
        to.notice("wavelengths_without_effect", text)
    if request.sensor is not None and not request.sensor.startswith(_SENTINEL_2):
        text = Message(
            "sensor {sensor} changes nothing: encoder {encoder} has its own bands and scaling",
            sensor=request.sensor,
            encoder=card.id,
        )
        to.notice("sensor_without_effect", text)
