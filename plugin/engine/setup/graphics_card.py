"""Whether this computer has a graphics card that the engine can use."""

from __future__ import annotations

import re
import shutil
from typing import Any, Callable, List, Mapping, Optional, Tuple

from ....model.messages import Message
from .platforms import Variant
from .python_search import output_of

LEAST_DRIVER = 580
"""Of CUDA 13, which comes with the packages."""
_QUESTION = ("--query-gpu=name,driver_version", "--format=csv,noheader")


def variant_here(
    run: Optional[Callable[[List[str]], str]] = None, program: Optional[str] = None
) -> Tuple[Variant, str]:
    """The variant for this computer, and why, for the user; nothing is said where there is no NVIDIA card."""
    program = program or shutil.which("nvidia-smi")
    answer = (run or output_of)([program, *_QUESTION]) if program else ""
    cards = re.findall(r"^\s*(\S.*?),\s*(\d+)\.", answer, re.M)
    if not cards:
        return Variant.CPU, ""
    name, driver = cards[0]
    if int(driver) < LEAST_DRIVER:
        return Variant.CPU, Message(
            "The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.",
            name=name,
            driver=driver,
            least_driver=LEAST_DRIVER,
        )
    return Variant.CUDA, Message("{name}, driver {driver}", name=name, driver=driver)


def is_unused_card(found: Mapping[str, Any]) -> bool:
    """Whether there is a card that an engine with CUDA could use and this one cannot, by what its `doctor` found."""
    if "CUDAExecutionProvider" in found["providers"]:
        return False
    drivers = [re.match(r"\d+", str(card["driver"])) for card in found["cards"]]
    return any(driver is not None and int(driver.group()) >= LEAST_DRIVER for driver in drivers)
