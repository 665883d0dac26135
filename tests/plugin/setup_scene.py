"""Setting the engine up with a wheel of a few bytes in place of the engine's."""

from __future__ import annotations

import hashlib
import subprocess
import zipfile
from pathlib import Path

from terrapatch.plugin.engine.setup.child import Watch
from terrapatch.plugin.engine.setup.environments import engines_folder, environment_python
from terrapatch.plugin.engine.setup.self_testing import SelfTestAnswer

WHEEL = "tiny_engine-1.0-py3-none-any.whl"
GOOD = SelfTestAnswer(True, (), "", {"python": "3"})


def write_wheel(folder: Path) -> str:
    """A wheel with one module; its sha256."""
    info = "tiny_engine-1.0.dist-info"
    with zipfile.ZipFile(folder / WHEEL, "w") as archive:
        archive.writestr("tiny_engine.py", "ANSWER = 42\n")
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-engine\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"tiny_engine.py,,12\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return hashlib.sha256((folder / WHEEL).read_bytes()).hexdigest()


class Scene:
    def __init__(self, plan, tested):
        self.plan, self.tested = plan, tested
        self.told = []

    def watch(self, cancel_at=None):
        return Watch(
            lambda percent, text: self.told.append((percent, text)),
            lambda: cancel_at is not None and any(cancel_at in text for _, text in self.told),
        )

    def left_behind(self):
        return sorted(path.name for path in engines_folder().iterdir() if path.is_dir())


def answer_of(folder):
    code = "import tiny_engine, sys; print(tiny_engine.ANSWER, sys.prefix)"
    run = subprocess.run([environment_python(folder), "-I", "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.split()
