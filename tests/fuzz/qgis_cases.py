"""The sorts of cases of the plugin: each makes one damaged thing and says what to do with it."""

from __future__ import annotations

import base64
import json
import os
import random
import zlib
from pathlib import Path
from typing import Any, Callable, Dict, Tuple

import numpy as np
from algorithm_runs import registered_provider
from layer_factory import embedding_layer
from mutation import JUNK, damaged, mutated, mutated_often
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, pyqtSignal
from similar_scene import Iface

from terrapatch.model.events import read_event
from terrapatch.model.protocol import REQUEST_TYPES, decode_line
from terrapatch.model.results import check_result
from terrapatch.plugin.classes.label_files import from_json, placed_labels
from terrapatch.plugin.dock.dock import TerraPatchDock
from terrapatch.plugin.dock.embed.sweep_dialog import SweepDialog
from terrapatch.plugin.dock.panel_pages import PANEL_NAMES
from terrapatch.plugin.encoders.facts import encoder_of_file
from terrapatch.plugin.encoders.installed_encoders import installed_encoder_ids
from terrapatch.plugin.encoders.own import card_beside
from terrapatch.plugin.layers.patch_ground import PatchGround
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.planning.sweep_file import read_sweep
from terrapatch.plugin.processing.provenance import RUN_PROPERTY
from terrapatch.plugin.search.example_files import load_examples
from terrapatch.plugin.temporary.embed_again import embed_again
from terrapatch.plugin.temporary.stored_features import STORED_PROPERTY, refill_stored, store_features


class Window(Iface):
    """QGIS's window, as far as panels listen to it."""

    currentLayerChanged = pyqtSignal(object)

    def activeLayer(self) -> None:
        """None."""


Case = Tuple[str, Callable[[], object]]
_CARD = Path(__file__).resolve().parents[2] / "resources" / "encoders" / "efficientnet-lite0.json"
METADATA = "terrapatch/embedding"
_FIELDS = "field=patch:int8&field=row:integer&field=col:integer&field=valid:double&field=encoder:string"
_VALUES = (None, 0, -1, 2**31 - 1, 1e300, float("nan"), "x", "")
_SHAPES = (
    "POLYGON EMPTY",
    "POLYGON((0 0,0 0,0 0,0 0))",
    "POLYGON((nan 0,1 1,1 0,nan 0))",
    "POLYGON((0 0,1e300 0,1 1,0 0))",
)


class Scene:
    """A dock with a layer of patches, and the sorts of cases.

    Parameters
    ----------
    folder : Path
        For files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._iface = Window()
        registered_provider()
        self._layer = QgsProject.instance().addMapLayer(embedding_layer("patches"))
        self._dock = TerraPatchDock(self._iface, self._iface.window)
        self._panels = {name: self._dock.pages.panel(name) for name in PANEL_NAMES}
        self._settle()
        self._state = json.loads(json.dumps(self._dock.pages.save_states()))
        self.sorts: Dict[str, Callable[[random.Random], Case]] = {
            "layer": self.layer,
            "examples": self.examples,
            "project": self.project,
            "properties": self.properties,
            "stored": self.stored,
            "line": self.line,
            "card": self.card,
            "sweep": self.sweep,
            "labels": self.labels,
        }

    def end(self) -> None:
        """Let go of QGIS."""
        self._dock.unload()
        QgsProject.instance().clear()

    def layer(self, generator: random.Random) -> Case:
        """A layer of patches with damaged features or metadata, read as a table."""
        fields = f"{_FIELDS}&field=embedding_f16:binary&field=color:string"
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:32721&{fields}", "fuzzed", "memory")
        features = [_feature(generator, layer, number) for number in range(generator.choice([0, 1, 2, 12, 12, 12]))]
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        text = ""
        if generator.random() < 0.5:
            grid = {"transform": [30, 0, 0, 0, -30, 0], "rows": 3, "cols": 4, "patch_px": 8, "crs_wkt": ""}
            told = mutated_often(generator, {"grid": grid, "encoder": {"id": "e", "sha256": "0" * 64, "dim": 8}})
            text = generator.choice([json.dumps(told)] * 4 + [json.dumps(told)[:30], "[]", "null", "[" * 5000])
            layer.setCustomProperty(METADATA, text)
        what = f"{[feature.attributes()[:5] for feature in features][:3]} {text}"
        return what, lambda: read_table(LayerSnapshot.of(layer))

    def examples(self, generator: random.Random) -> Case:
        """A file of examples."""
        vector = base64.b64encode(np.ones(8, "<f4").tobytes()).decode()
        properties = {"name": "a", "label": "positive", "encoder": "e@0", "patch": 3, "embedding": vector}
        point = {"type": "Point", "coordinates": [1.0, 2.0]}
        feature = {"type": "Feature", "properties": properties, "geometry": point}
        text = json.dumps(mutated_often(generator, {"type": "FeatureCollection", "name": "n", "features": [feature]}))
        content = text.encode()
        if generator.random() < 0.2:
            deep, wide = b"[" * 200_000, text.encode("utf-16")
            content = generator.choice(
                [content[: generator.randrange(len(content))], deep, wide, damaged(generator, content)]
            )
        file = self._folder / "examples.geojson"
        file.write_bytes(content)
        return text, lambda: load_examples(file)

    def project(self, generator: random.Random) -> Case:
        """What a project holds of the dock."""
        state = {name: mutated_often(generator, saved) if saved else saved for name, saved in self._state.items()}
        if generator.random() < 0.2:
            state = mutated(generator, self._state)

        def restore() -> None:
            self._dock.pages.restore_states(state)
            for name in list(self._dock.pages._to_restore):
                self._dock.pages._restore(name)
            json.dumps(self._dock.pages.save_states())

        return json.dumps(state), restore

    def properties(self, generator: random.Random) -> Case:
        """Properties of a layer of patches, by which it is embedded again."""
        run = {
            "algorithm": "terrapatch:embedraster",
            "parameters": {
                "raster": "a.tif",
                "encoder": "mosaiks",
                "extent": [0, 0, 1, 1],
                "bands": [1, 2],
                "tile": None,
            },
        }
        told = mutated_often(generator, {"source": {"uri": "a.tif"}, "encoder": {"id": "mosaiks"}, "run": run})
        layer = QgsVectorLayer("Polygon?crs=EPSG:32721", "fuzzed", "memory")
        layer.setCustomProperty(METADATA, json.dumps(told))
        layer.setCustomProperty(RUN_PROPERTY, json.dumps(mutated_often(generator, run)))
        return json.dumps(told), lambda: embed_again(layer)

    def card(self, generator: random.Random) -> Case:
        """A card in a folder of encoders."""
        text = _text_of(generator, json.loads(_CARD.read_text(encoding="utf-8")))
        folder = self._folder / "encoders"
        folder.mkdir(exist_ok=True)
        (folder / "fuzzed.onnx").write_bytes(b"")
        (folder / "fuzzed.json").write_bytes(text)
        os.environ["TERRAPATCH_ENCODERS"] = str(folder)

        def listed() -> None:
            facts = encoder_of_file(folder / "fuzzed.onnx")
            card_beside(folder / "fuzzed.onnx")
            installed_encoder_ids()
            if facts is not None:
                json.dumps([facts.size_bytes, facts.description, facts.tag])
            self._dock.pages.panel("embed").form.encoder.reload()

        return text[:300].decode("utf-8", "replace"), listed

    def sweep(self, generator: random.Random) -> Case:
        """The sweep.json of a sweep, shown and used."""
        own = {"encoder": "mosaiks", "patch": 16, "refine": 1, "tile": None, "resolution": "native", "vector": "patch"}
        setting = {"title": "mosaiks 16 px", "setting": own, "ground_m": 480.0, "count": 4096, "seconds": 2.5}
        answers = [{"aim": "finding", "advice": "mosaiks 16 px", "sentence": "Take mosaiks."}]
        text = _text_of(generator, {"schema": "terrapatch-sweep-1", "answers": answers, "settings": [setting] * 2})
        file = self._folder / "sweep.json"
        file.write_bytes(text)

        def shown() -> None:
            sweep = read_sweep(file)
            SweepDialog(sweep).deleteLater()
            for one in sweep.settings:
                self._dock.pages.panel("embed").form.use_setting(one.encoder, one.options)

        return text[:300].decode("utf-8", "replace"), shown

    def labels(self, generator: random.Random) -> Case:
        """Labels and a classification that came with a project."""
        point = {"type": "Point", "coordinates": [1.0, 2.0]}
        feature = {"type": "Feature", "properties": {"class": "a", "key": 1}, "geometry": point}
        classes = [{"key": 1, "name": "a", "color": "#ff0000"}, {"key": 2, "name": "b", "color": "#00ff00"}]
        told = mutated_often(generator, {"classes": classes, "coordinates": "degrees", "features": [feature] * 2})
        layer_id = self._layer.id()
        result = {"classes": ["a", "b"], "counts": [1, 2], "validation": {"tested": 3}, "unsure": [], "model": ""}
        state = mutated_often(
            generator,
            {
                "labels": [{"patches": layer_id, **told}] if isinstance(told, dict) else told,
                "results": {layer_id: result},
            },
        )

        def restored() -> None:
            ground = PatchGround.of_table(read_table(LayerSnapshot.of(self._layer)))
            placed_labels(from_json(told), ground, QgsProject.instance().transformContext())
            panel = self._dock.pages.panel("classify")
            panel.restore_state(state if isinstance(state, dict) else {})
            json.dumps(panel.save_state())

        return json.dumps(state)[:300], restored

    def stored(self, generator: random.Random) -> Case:
        """Features that are kept in a property of their layer."""
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32721&field=cluster:integer&field=name:string", "r", "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1, "water"])
        feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"))
        layer.dataProvider().addFeatures([feature])
        store_features(layer)
        text = _repacked(generator, str(layer.customProperty(STORED_PROPERTY)))
        layer.setCustomProperty(STORED_PROPERTY, text)
        layer.dataProvider().truncate()
        return text[:200], lambda: refill_stored(layer)

    def line(self, generator: random.Random) -> Case:
        """A line of the engine."""
        request = REQUEST_TYPES[generator.choice(sorted(REQUEST_TYPES))]
        sound: Tuple[Dict[str, Any], ...] = (
            {"event": "hello", "protocol": 1, "version": "0.1.0", "pid": 3, "python": "3.11", "providers": []},
            {"event": "progress", "id": 1, "done": 3, "total": 9, "unit": "patches", "rate": 1.5, "seconds_left": 4.0},
            {"event": "notice", "id": 1, "text": "bands taken in order"},
            {"event": "error", "id": 1, "kind": "input", "code": "bands", "message": "m", "values": {}, "details": ""},
            {"event": "done", "id": 1, "result": {"k": 3, "sizes": [1, 2], "inertia": 0.5, "labels": "l", "out": "o"}},
        )
        text = json.dumps(mutated_often(generator, generator.choice(sound)))
        if generator.random() < 0.2:
            text = generator.choice([text[: len(text) // 2], "[" * 100_000, text.replace("1", "1" * 5000), "NaN"])

        def read() -> None:
            try:
                event = read_event(decode_line(text))
                if event is not None and hasattr(event, "result"):
                    check_result(request.__new__(request), event.result)
            except ValueError:
                return  # which is what the reader of the engine's lines waits for

        return text, read

    def _settle(self) -> None:
        for _ in range(200):
            QgsApplication.processEvents()


def _feature(generator: random.Random, layer: QgsVectorLayer, number: int) -> QgsFeature:
    vector = np.random.default_rng(number).normal(size=8).astype("<f2").tobytes()
    values: list = [number, number // 4, number % 4, 1.0, "e@01234567", QByteArray(vector), "#808080"]
    left, top = 240.0 * (number % 4), -240.0 * (number // 4)
    shape = QgsGeometry.fromRect(QgsRectangle(left, top - 240, left + 240, top))
    if generator.random() < 0.25:
        place = generator.randrange(7)
        if place < 5:
            values[place] = generator.choice(_VALUES)
        elif place == 5:
            odd = (b"", vector[:7], vector[:3], b"\xff" * 16, b"\0" * 16, vector * 1000, b"\x00\x7c" * 8)
            values[5] = generator.choice([None, *map(QByteArray, odd)])
        else:
            shape = generator.choice([QgsGeometry(), *map(QgsGeometry.fromWkt, _SHAPES)])
    feature = QgsFeature(layer.fields())
    feature.setAttributes(values)
    feature.setGeometry(shape)
    return feature


def _text_of(generator: random.Random, sound: Any) -> bytes:
    """A JSON value that was changed, as the text of a file, which may be damaged too."""
    content = json.dumps(mutated_often(generator, sound)).encode()
    if generator.random() < 0.15:
        content = generator.choice(
            [damaged(generator, content), b"[" * 200_000, content.decode().encode("utf-16"), b""]
        )
    return content


def _repacked(generator: random.Random, text: str) -> str:
    """What is packed in a property, changed and packed again; or the property itself, changed."""
    try:
        told = json.loads(zlib.decompress(base64.b64decode(text)))
    except (ValueError, zlib.error):
        told = generator.choice(JUNK)
    plain = json.dumps(mutated_often(generator, told)).encode()
    if generator.random() < 0.1:
        plain = b"[" + b" " * (32 << 20)
    packed = base64.b64encode(zlib.compress(plain)).decode()
    return generator.choice([packed, packed, packed, packed[: len(packed) // 2], "é" * 10, "", "AAAA"])
