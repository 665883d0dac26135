"""TerraPatch: image-encoder vectors for every patch of ground, in QGIS and on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.plugin import TerraPatchPlugin

__version__ = "0.1.0"


def classFactory(iface: QgisInterface) -> TerraPatchPlugin:
    """Return the plugin object; QGIS calls this once when it loads the plugin."""
    from .plugin.plugin import TerraPatchPlugin

    return TerraPatchPlugin(iface)
