"""What the user agrees to, before anything is downloaded."""

from __future__ import annotations

from html import escape

from ...byte_sizes import bytes_text
from ...engine.setup.choose import Offer
from ...engine.setup.platforms import Variant
from ...translation import tr

_BREAK = "\u200b"  # where a narrow label may break a path


def offer_facts(offer: Offer) -> str:
    """Download, disk, folder, Python and device of an offer, as HTML."""
    plan = offer.plan
    rows = [
        (
            tr("Download"),
            tr("none, from a folder")
            if plan.wheels is not None
            else tr("{}, checked by hashes (SHA-256)").format(bytes_text(plan.download_bytes)),
        ),
        (tr("On disk"), bytes_text(plan.pins.disk_bytes)),
        (tr("Folder"), _path(str(plan.folder))),
        (tr("Made with"), f"Python {plan.pins.python_text}, {_path(plan.base.path)}"),
        (tr("Runs on"), _device(offer)),
    ]
    if offer.replaced_bytes:
        rows.append((tr("Removes"), tr("the engine before it, {}").format(bytes_text(offer.replaced_bytes))))
    return "<br>".join(f"{escape(name)}: {escape(value, quote=False)}" for name, value in rows)


def _device(offer: Offer) -> str:
    if offer.plan.pins.variant is Variant.CUDA:
        return offer.card or tr("the graphics card (CUDA)")
    processor = tr("the processor (CPU)")
    return f"{processor}. {offer.card}" if offer.card else processor


def _path(text: str) -> str:
    return text.replace("/", f"/{_BREAK}").replace("\\", f"\\{_BREAK}")
