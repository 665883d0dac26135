"""Runs inside QGIS with an empty profile: from the zip to the first vectors, by clicks."""

from __future__ import annotations

import time

from desktop_steps import Desktop, Story
from embed_story import embedding_layers
from install_story import embed, install, set_up
from qgis.core import QgsProject


def story(desktop: Desktop) -> Story:
    desktop.looks_at_every_step = False
    began = time.monotonic()
    yield from install(desktop)
    agreed = time.monotonic()
    yield from set_up(desktop)
    desktop.report["set_up_s"] = time.monotonic() - agreed
    desktop.stage = "embed"
    yield from embed(desktop)
    desktop.report["all_s"] = time.monotonic() - began
    desktop.report["patches"] = embedding_layers()[0].featureCount()
    QgsProject.instance().clear()
