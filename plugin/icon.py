"""The plugin's icon."""

from __future__ import annotations

import os

# os.path, because importing pathlib can take half of the time that a plugin may take at QGIS's start
ICON = os.path.join(os.path.dirname(os.path.dirname(__file__)), "resources", "icons", "terrapatch.svg")
