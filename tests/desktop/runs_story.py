"""Runs inside QGIS: a run is cancelled and resumed, patches lie above their raster, a tile service is embedded.

At the end a run that waits for tiles is cancelled. QGIS is left while these are still on their way, and a task reads.
"""

from __future__ import annotations

import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import List

from desktop_steps import Desktop, Story
from embed_story import embedding_layers, open_dock, text_of
from encoder_story import LANDSAT_7
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

VIEW = 1  # of the choice of areas
DEEPEST = 12


def choose_encoder(desktop: Desktop) -> Story:
    yield lambda: desktop.shown("terrapatchEncoder")
    encoders = desktop.widget("terrapatchEncoder")
    encoders.setCurrentIndex(encoders.findData("efficientnet-lite0"))
    yield 0.3
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    yield desktop.map_is_drawn


def run_to_the_end(desktop: Desktop) -> Story:
    before = len(embedding_layers())
    desktop.click("terrapatchEmbedRun")
    yield lambda: len(embedding_layers()) > before and text_of(desktop, "terrapatchEmbedResult")
    yield 0.5
    yield desktop.map_is_drawn


def cancel_and_resume(desktop: Desktop) -> Story:
    desktop.stage = "cancel"
    desktop.click("terrapatchTrySample")
    yield from choose_encoder(desktop)
    run = desktop.widget("terrapatchEmbedRun")
    desktop.click("terrapatchEmbedRun")
    yield lambda: desktop.shown("terrapatchEmbedProgress") and desktop.widget("terrapatchEmbedProgress").value() > 0
    desktop.click("terrapatchEmbedCancel")
    yield lambda: text_of(desktop, "terrapatchEmbedResult") and run.isEnabled()
    desktop.report["cancelled"] = text_of(desktop, "terrapatchEmbedResult")
    desktop.report["offered"] = run.text()
    desktop.report["layers_after_cancel"] = len(embedding_layers())
    desktop.picture("run-cancelled")
    desktop.stage = "resume"
    yield from run_to_the_end(desktop)
    desktop.report["resumed"] = embedding_layers()[0].featureCount()
    desktop.report["offered_after"] = run.text()


def patches_above_their_raster(desktop: Desktop) -> Story:
    """A raster that is added while a layer of patches is the current one lands in front of those."""
    desktop.stage = "embed a raster in the group"
    first = embedding_layers()[0]
    desktop.iface.setActiveLayer(first)
    raster = desktop.iface.addRasterLayer(str(LANDSAT_7), "Olinda")
    desktop.iface.setActiveLayer(raster)
    desktop.iface.zoomToActiveLayer()
    yield 0.3
    yield from choose_encoder(desktop)
    yield from run_to_the_end(desktop)
    root = QgsProject.instance().layerTreeRoot()
    made = next(layer for layer in embedding_layers() if layer.id() != first.id())
    order = [layer.id() for layer in root.layerOrder()]
    desktop.report["above_by"] = order.index(raster.id()) - order.index(made.id())
    desktop.report["same_group"] = root.findLayer(made.id()).parent() == root.findLayer(raster.id()).parent()


class TileServer(ThreadingHTTPServer):
    """One picture for every tile, while `answers` is set; keeps the zooms that were asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        image = QImage(256, 256, QImage.Format.Format_RGB32)
        for row in range(256):
            for col in range(256):
                image.setPixelColor(col, row, QColor(col, row, (col * row) % 256))
        packed = QByteArray()
        buffer = QBuffer(packed)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self.picture = bytes(packed)
        self.zooms: List[int] = []
        self.answers = threading.Event()
        self.answers.set()
        super().__init__(("127.0.0.1", 0), TileHandler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class TileHandler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.zooms.append(int(self.path.split("/")[1]))
        self.server.answers.wait()
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(self.server.picture)))
        self.end_headers()
        self.wfile.write(self.server.picture)

    def log_message(self, *_what: object) -> None:
        """Say nothing."""


def tile_service(desktop: Desktop) -> Story:
    desktop.stage = "embed a tile service"
    server = TileServer()
    url = f"type=xyz&url=http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={DEEPEST}"
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(url, "Basemap", "wms"))
    assert layer.isValid()
    desktop.iface.setActiveLayer(layer)
    canvas = desktop.iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(-2_000_000, -2_000_000, 2_000_000, 2_000_000))
    desktop.widget("terrapatchAreaKind").setCurrentIndex(VIEW)
    yield lambda: "tiles of the service" in text_of(desktop, "terrapatchEmbedLine")
    yield from choose_encoder(desktop)
    yield lambda: "tiles of the service" in text_of(desktop, "terrapatchEmbedLine")
    line = text_of(desktop, "terrapatchEmbedLine")
    desktop.report["service_line"] = line
    desktop.report["zoom_said"] = int(re.search(r"zoom (\d+)", line).group(1))
    desktop.report["patches_said"] = int(re.search(r"([\d,]+) patches", line).group(1).replace(",", ""))
    drawn = len(server.zooms)
    known = {made.id() for made in embedding_layers()}
    yield from run_to_the_end(desktop)
    made = next(layer for layer in embedding_layers() if layer.id() not in known)
    desktop.report["patches_of_service"] = made.featureCount()
    desktop.report["zooms_of_run"] = sorted(set(server.zooms[drawn:]))
    desktop.report["zooms_ever"] = sorted(set(server.zooms))
    desktop.picture("run-service")
    yield from cancel_without_tiles(desktop, server)


def cancel_without_tiles(desktop: Desktop, server: TileServer) -> Story:
    desktop.stage = "cancel a run that waits for tiles"
    server.answers.clear()
    asked = len(server.zooms)
    desktop.iface.mapCanvas().setExtent(QgsRectangle(6_000_000, 2_000_000, 10_000_000, 6_000_000))
    yield 0.5
    yield lambda: desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.click("terrapatchEmbedRun")
    yield lambda: desktop.shown("terrapatchEmbedCancel") and len(server.zooms) > asked
    desktop.click("terrapatchEmbedCancel")
    yield lambda: not desktop.shown("terrapatchEmbedCancel")  # QGIS is not left while a run has not ended
    desktop.report["cancelled_without_tiles"] = text_of(desktop, "terrapatchEmbedResult")


def read_until_cancelled(feedback) -> None:
    """It takes a moment to notice."""
    until = float("inf")
    while time.monotonic() < until:
        layer = QgsRasterLayer(str(LANDSAT_7), "read in a thread")
        layer.dataProvider().block(1, layer.extent(), 50, 50)
        if feedback.isCanceled():
            until = min(until, time.monotonic() + 1.0)


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from cancel_and_resume(desktop)
    yield from patches_above_their_raster(desktop)
    yield from tile_service(desktop)
    from terrapatch.plugin.background.background_task import BackgroundTask

    BackgroundTask("reading", read_until_cancelled, asks=False).begin()
