"""What the one button does on this computer: which Python, which packages, or why not."""

from __future__ import annotations

import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Optional, Tuple

from ....model.messages import Message
from ..errors import EngineMissing, EngineRunError
from ..own_python import qgis_python
from .build import SetupPlan
from .child import Watch, child_environment, run_child
from .environments import folder_bytes, old_environments
from .graphics_card import variant_here
from .offline import installer_pins, installer_wheels
from .pins import Pins, pins_for, python_range, pythons_of
from .platforms import Variant, not_available, this_platform
from .python_search import UV_INSTALL, BasePython, Refusal, SearchResult, candidates, search


@dataclass(frozen=True)
class Offer:
    """What would be done, for the user to agree to.

    Attributes
    ----------
    plan : SetupPlan
    card : str
        What is said of the graphics card; empty where there is none.
    has_card : bool
        Whether it can be used, so that there is a choice.
    replaced_bytes : int
        What the environments take that this one will replace.
    refused : tuple of Refusal
        Pythons that would not do.
    """

    plan: SetupPlan
    card: str = ""
    has_card: bool = False
    replaced_bytes: int = 0
    refused: Tuple[Refusal, ...] = ()


class NoPython(EngineMissing):
    """No Python here can be the base of the engine's environment.

    Attributes
    ----------
    can_bring : bool
        Whether uv is there, which can download one.
    """

    def __init__(self, message: str, details: str, can_bring: bool) -> None:
        super().__init__(message, details)
        self.can_bring = can_bring


def make_offer(chosen: str = "", variant: Optional[Variant] = None) -> Offer:
    """Look for a Python and say what would be installed.

    Parameters
    ----------
    chosen : str
        The path of a Python that the user named; empty looks for one.
    variant : Variant, optional
        By default what the machine has.

    Raises
    ------
    NoPython
        The message says which versions would do; `details` are the Pythons that were refused.
    """
    if this_platform() is None:
        raise NoPython(
            Message(
                "TerraPatch's engine is {not_available}: ONNX Runtime, rasterio or "
                "pyogrio has no packages for it. Name the Python of an environment that has them in the settings.",
                not_available=not_available(sys.platform, platform.machine()),
            ),
            "",
            can_bring=False,
        )
    found = search(candidates(chosen, qgis_python()))
    if not found.usable:
        raise _none_found(found)
    best, card = variant_here()
    plan = SetupPlan(*_best(found, best if variant is None else variant))
    return Offer(plan, card, best is Variant.CUDA, _replaced_bytes(plan), found.refused)


def offer_from_folder(folder: Path, chosen: str = "") -> Offer:
    """What would be installed from an installer's folder.

    Raises
    ------
    EngineRunError
        When it does not hold an installer, or one for another computer; the message says what to do.
    """
    pins = installer_pins(folder)
    here = this_platform()
    if here is None or pins.platform != here:
        title = here.title if here is not None else f"{sys.platform} {platform.machine()}"
        raise EngineRunError(
            Message(
                "{folder} is an installer for {other}, this computer is {title}. Save one for it.",
                folder=folder,
                other=pins.platform.title,
                title=title,
            )
        )
    found = search(candidates(chosen, qgis_python()))
    base = next((one for one in found.usable if one.version == pins.python), None)
    if base is None:
        versions = sorted({f"{one.version[0]}.{one.version[1]}" for one in found.usable})
        raise EngineRunError(
            Message(
                "{folder} is an installer for Python {python_text}, this computer has "
                "{versions}. Install that version of Python, or save an installer for one that is "
                "here.",
                folder=folder,
                python_text=pins.python_text,
                versions=", ".join(versions) or Message("none"),
            )
        )
    plan = SetupPlan(base, pins, installer_wheels(folder))
    return Offer(plan, replaced_bytes=_replaced_bytes(plan), refused=found.refused)


def _replaced_bytes(plan: SetupPlan) -> int:
    return sum(folder_bytes(one.folder) for one in old_environments(plan.folder))


def bring_python(network: Mapping[str, str], watch: Watch, log: Path) -> bool:
    """Have uv install a Python of its own; whether it did."""
    uv = shutil.which("uv")
    return uv is not None and run_child([uv, *UV_INSTALL], child_environment(network), log, watch) == 0


def _best(found: SearchResult, variant: Variant) -> Tuple[BasePython, Pins]:
    """The first Python that has packages of the variant, else the first with those for the processor."""
    for wanted in (variant, Variant.CPU):
        for base in found.usable:
            pins = pins_for(base.platform, base.version, wanted)
            if pins is not None:
                return base, pins
    raise _none_found(found)  # the files of pins have gone since


def _none_found(found: SearchResult) -> NoPython:
    here = this_platform()
    versions = python_range(pythons_of(here)) if here is not None else ""
    details = "\n".join(f"{refusal.path} {refusal.reason}" for refusal in found.refused)
    return NoPython(
        Message(
            "The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org "
            "(not from the Microsoft Store) or with your system's packages, then check again.",
            versions=versions,
        ),
        details,
        can_bring=shutil.which("uv") is not None,
    )
