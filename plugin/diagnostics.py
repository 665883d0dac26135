"""A text for a bug report: what is installed and how it does. Names of users and hosts are left out.

It is in English whatever QGIS speaks, so that those who read reports can.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
import time
from pathlib import Path
from typing import List

from ..model.messages import in_english
from .engine.errors import EngineMissing
from .engine.failures import FAILURES

# what opens databases and services, in their names
_OPENING = r"(?i)\b(password|passwd|pwd|token|access_token|api_?key|secret|sig)\s*=\s*('[^']*'|\"[^\"]*\"|[^\s&;,'\"]+)"
_OTHER_HOME = r"(?i)((?<![^\s'\"(:])[/\\](?:users|home)[/\\]+)[^/\\\n]+?(?=[/\\])"


def diagnostics(qgis_version: str, plugin_version: str, qt_version: str) -> str:
    """The text. Runs the engine's self-test, which takes seconds."""
    lines = [
        "```",
        f"TerraPatch {plugin_version}, QGIS {qgis_version}, Qt {qt_version}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} processors",
        *_engine_lines(),
        *_environment_lines(),
        *_failure_lines(),
        *_setup_lines(),
        "```",
    ]
    return without_names("\n".join(lines))


def without_names(text: str) -> str:
    """The text with the user's folder as `~`, without users' names, passwords, and what opens a signed address."""
    text = re.sub(r"(\w+://)[^/\s]*@", r"\1", text)
    text = re.sub(r"(\w+://[^\s'\"?]+)\?[^\s'\"]+", r"\1?…", text)
    text = re.sub(_OPENING, r"\1=…", text)
    home = str(Path.home())
    for folder in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(folder) > 1:
            text = text.replace(folder, "~")
    text = re.sub(_OTHER_HOME, r"\1USER", text)  # as Windows shortens it, too: C:\Users\ANNABE~1
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name at all
        return text
    return re.sub(rf"(?<=[/\\]){re.escape(name)}(?![\w-]|\.\w)", "USER", text) if name else text


def _engine_lines() -> List[str]:
    from .engine.interpreter import find_interpreter
    from .engine.setup.environments import usable_environments
    from .engine.setup.self_testing import self_test

    try:
        found = find_interpreter()
    except EngineMissing as missing:
        trouble = missing.trouble
        return [f"Engine: none ({trouble.remedy.value}). {in_english(trouble.problem)}", in_english(missing.details)]
    path = Path(found.path)
    managed = next((one for one in usable_environments() if one.python == path), None)
    answer = self_test(path, managed.pins if managed else None, keep_libraries=found.keeps_libraries)
    versions = answer.facts.get("versions") or {}
    test = f"passed on {answer.facts.get('device', '')}" if answer.works else in_english(answer.problem)
    return [
        f"Engine: {path}, from {in_english(found.origin.value)}, Python {answer.facts.get('python', 'unknown')}",
        f"Packages: {', '.join(f'{name} {version}' for name, version in sorted(versions.items()))}",
        f"Self-test: {test}",
    ]


def _environment_lines() -> List[str]:
    from .engine.setup.environments import engines_folder, environments, ready_facts
    from .engine.setup.graphics_card import variant_here

    variant, card = variant_here()
    found = []
    for one in environments():
        state = "ready" if one.is_ready else "not ready"
        found.append(f"  {one.folder.name}: {state}, Python {ready_facts(one.folder).get('python', 'unknown')}")
    return [
        f"Graphics card: {in_english(card) or 'no NVIDIA card'} ({variant.value})",
        f"Engines in {engines_folder()}:",
        *found,
    ]


def _failure_lines() -> List[str]:
    failures = []
    for one in FAILURES.all():
        at = time.strftime("%H:%M:%S", time.localtime(one.at))
        failures.append(f"  {at} {in_english(one.message)}\n{_indented(one.details)}".rstrip())
    return ["Failures of the engine in this session:", *(failures or ["  none"])]


def _setup_lines() -> List[str]:
    from .engine.setup.build import log_file
    from .engine.setup.child import log_tail

    tail = log_tail(log_file(), 15)
    return ["Last lines of the setup:", _indented(tail) or "  none"]


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
