"""What a run would do with a layer: the engine's own plan, asked for from a thread."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.errors import InputError
from ...model.protocol import PlanRequest
from ..background.latest_work import LatestWork
from ..engine.errors import EngineMissing, EngineRunError, RunCanceled
from ..engine.idle_engine import IDLE_ENGINE
from ..processing.raster_mask import polygons_wkt
from ..rasters.engine_source import LayerReading

LACKING_BANDS = ("bands_missing", "bands_too_few")
"""Codes of refusals for bands that the encoder needs and the raster lacks."""


class NoPlan(Enum):
    """Why there is no plan, where that is not the form's fault."""

    ENGINE_MISSING = "engine missing"
    ENGINE_FAILED = "engine failed"


class MaskPolygons:
    """The polygons of a layer, to be read in any thread; made on the layer's own. `key` tells them from others."""

    def __init__(self, layer: QgsVectorLayer, only_selected: bool) -> None:
        self._name = layer.name()
        self._crs = QgsCoordinateReferenceSystem(layer.crs())
        self._source = QgsVectorLayerFeatureSource(layer)
        self._transforms = QgsCoordinateTransformContext(QgsProject.instance().transformContext())
        self._ids = sorted(layer.selectedFeatureIds()) if only_selected else None
        ground = layer.extent().toString(12)
        self.key = json.dumps([layer.id(), layer.subsetString(), layer.featureCount(), ground, self._ids])

    def wkt(self, crs: QgsCoordinateReferenceSystem) -> str:
        """As a request takes it. Raises an InputError where there are none."""
        request = QgsFeatureRequest() if self._ids is None else QgsFeatureRequest().setFilterFids(self._ids)
        features = self._source.getFeatures(request.setNoAttributes())
        return polygons_wkt(features, self._name, self._crs, crs, self._transforms)


@dataclass(frozen=True)
class PlanQuestion:
    """A form, ready to be planned in another thread.

    Attributes
    ----------
    key : str
        All that the answer depends on: two questions of the same key have the same answer.
    reading : LayerReading
    extent : QgsRectangle or None
        In the layer's CRS.
    mask : MaskPolygons or None
    shown_as_rgb : tuple of int
        Bands that the layer was set to be shown by.
    values : mapping
        Fields of the request, `resolution` and `encoder` among them.
    """

    key: str
    reading: LayerReading
    extent: Optional[QgsRectangle]
    mask: Optional[MaskPolygons]
    shown_as_rgb: Tuple[int, ...]
    values: Mapping[str, Any]


@dataclass(frozen=True)
class FormValues:
    """What a form asks for; `key` is cheap, the question is made where it has not been answered yet."""

    raster: QgsRasterLayer
    extent: Optional[QgsRectangle]
    mask: Optional[MaskPolygons]
    shown_as_rgb: Tuple[int, ...]
    values: Mapping[str, Any]

    @property
    def key(self) -> str:
        """All that the answer depends on."""
        raster, provider = self.raster, self.raster.dataProvider()
        nodata = [(entry.min(), entry.max()) for entry in provider.userNoDataValues(1)]
        return json.dumps(
            [
                *(raster.id(), raster.source(), raster.crs().toWkt(), raster.name(), self.shown_as_rgb),
                *(provider.useSourceNoDataValue(1), nodata, "" if self.extent is None else self.extent.toString(12)),
                "" if self.mask is None else self.mask.key,
                sorted((name, str(value)) for name, value in self.values.items()),
            ]
        )

    def question(self) -> PlanQuestion:
        """To be asked; raises a RasterError where the layer is broken."""
        reading = LayerReading(self.raster)
        return PlanQuestion(self.key, reading, self.extent, self.mask, self.shown_as_rgb, self.values)


@dataclass(frozen=True)
class PlanAnswer:
    """The engine's plan.

    Attributes
    ----------
    key : str
        Of the question.
    plan : dict
        As the engine's job `plan` gives it; only refusals where the layer could not be described.
    no_plan : NoPlan or None
    text : str
        Why there is none.
    """

    key: str
    plan: Dict[str, Any]
    no_plan: Optional[NoPlan] = None
    text: str = ""

    @property
    def refusals(self) -> Dict[str, Dict[str, Any]]:
        """By their codes, in the engine's order."""
        return {refusal["code"]: refusal for refusal in self.plan.get("refusals", [])}

    @property
    def notices(self) -> Dict[str, Dict[str, Any]]:
        """By their codes."""
        return {notice["code"]: notice for notice in self.plan.get("notices", [])}

    @property
    def takes_any_bands(self) -> bool:
        """Whether any number of bands will do; MOSAIKS, which is fitted on them, takes any too.

        True where the plan does not know the encoder, as in a refusal of MOSAIKS or without an answer of the engine.
        """
        encoder = self.plan.get("encoder")
        return encoder is None or bool(encoder["flexible"] or not encoder["fitted"])

    @property
    def wanted_bands(self) -> List[Dict[str, Any]]:
        """The encoder's bands that the raster has to give, in its order; without those that are computed or filled.

        None of them where the plan does not know the encoder.
        """
        missing = next((self.refusals[code] for code in LACKING_BANDS if code in self.refusals), None)
        read = [band for band in (self.plan.get("encoder") or {"bands": []})["bands"] if band["made"] is None]
        return read if missing is None else [band for band in read if band["name"] in missing["values"]["needed"]]

    @property
    def runs(self) -> bool:
        """Whether a run can start."""
        return bool(self.plan.get("runs"))


class LayerPlans(QObject):
    """Answers questions one after the other; a question that waits is replaced by a newer one.

    Signals
    -------
    answered(object)
        A PlanAnswer, on the main thread.
    """

    answered = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._feedback = QgsFeedback()
        self._folder = tempfile.TemporaryDirectory(prefix="terrapatch-plan-")
        self._work = LatestWork(self._answer, "terrapatch-plan", self)
        self._work.answered.connect(self._told)

    def ask(self, question: PlanQuestion) -> None:
        """Answer this one next."""
        self._work.ask(question)

    def end(self) -> None:
        """Let go of what is being asked."""
        self._feedback.cancel()
        self._work.end()
        self._folder.cleanup()

    def _told(self, answer: Optional[PlanAnswer]) -> None:
        if answer is not None:
            self.answered.emit(answer)

    def _answer(self, question: PlanQuestion) -> Optional[PlanAnswer]:
        """Runs in the thread."""
        try:
            return PlanAnswer(question.key, IDLE_ENGINE.run(self._request(question), self._feedback))
        except InputError as error:
            refusal = {"code": error.code, "text": str(error), "values": error.values}
            return PlanAnswer(question.key, {"runs": False, "refusals": [refusal], "notices": []})
        except EngineMissing as error:
            return PlanAnswer(question.key, {}, NoPlan.ENGINE_MISSING, str(error))
        except EngineRunError as error:
            return PlanAnswer(question.key, {}, NoPlan.ENGINE_FAILED, str(error))
        except RunCanceled:
            return None
        except Exception as error:  # the form has to say so, and to stay usable
            return PlanAnswer(question.key, {}, NoPlan.ENGINE_FAILED, f"{type(error).__name__}: {error}")

    def _request(self, question: PlanQuestion) -> PlanRequest:
        values = dict(question.values)
        asked = str(values.pop("resolution", "native"))
        source = question.reading.plan_source(question.extent, asked, self._feedback, Path(self._folder.name))
        return PlanRequest(
            raster=source.path,
            out="",
            extent=source.extent,
            resolution=source.resolution,
            mask_wkt=None if question.mask is None else question.mask.wkt(question.reading.crs),
            facts=source.facts,
            shown_as_rgb=question.shown_as_rgb,
            **values,
        )
