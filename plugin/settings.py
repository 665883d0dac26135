"""The user's settings, as a typed value over QgsSettings."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsSettings

OPTIONS_PAGE = "terrapatchOptions"
"""Name of TerraPatch's page among QGIS's options."""
_PREFIX = "terrapatch"


class TerraPatchSettings(NamedTuple):
    """What the user can set; the names of the fields are the keys below `terrapatch/`.

    Attributes
    ----------
    engine_python : str
        Path of the Python that runs the engine; empty lets TerraPatch look for one.
    encoder : str
        Id or ONNX file of the encoder that forms and algorithms offer first; empty leaves the choice to them.
    device : str
        `auto`, `cpu` or `cuda`.
    """

    engine_python: str = ""
    encoder: str = ""
    device: str = "auto"

    @classmethod
    def load(cls) -> TerraPatchSettings:
        """Read the settings; what was never set has its default."""
        stored = QgsSettings()
        return cls(
            **{
                name: stored.value(f"{_PREFIX}/{name}", default, type=type(default))
                for name, default in cls._field_defaults.items()
            }
        )

    def save(self) -> None:
        """Write the settings; one that has its default is removed, so that it follows later defaults."""
        stored = QgsSettings()
        for name, value in self._asdict().items():
            if value == self._field_defaults[name]:
                stored.remove(f"{_PREFIX}/{name}")
            else:
                stored.setValue(f"{_PREFIX}/{name}", value)


def is_dock_open() -> bool:
    """Whether QGIS was last left with the dock open."""
    return bool(QgsSettings().value(f"{_PREFIX}/dock_open", False, type=bool))


def remember_dock_open(is_open: bool) -> None:
    """Remember whether the dock is open, for QGIS's next start."""
    QgsSettings().setValue(f"{_PREFIX}/dock_open", is_open)
