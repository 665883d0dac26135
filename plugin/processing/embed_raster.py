"""Embed raster: a raster layer goes in, a layer of patches with one vector each comes out."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsRectangle

from ...model.errors import InputError
from ...model.options import EMBED, REFINEMENTS
from ..engine.engine_run import run_request
from ..engine.progress import stop_if_canceled
from ..translation import number_text, tr
from .algorithm import INPUT, OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .embed_parameters import (
    ENCODER,
    ENCODER_FILE,
    EXTENT,
    MASK,
    OUTPUT_SET,
    OUTPUT_TILES,
    REFINE,
    RESOLUTION,
    TOKENS,
    TOKENS_OF_TILES,
    add_embed_parameters,
)
from .extent_input import wanted_extent
from .option_parameters import option_values
from .outputs import check_output, whole_path
from .progress_part import ProgressPart
from .sensor_parameters import checked_sensor_values
from .vector_input import vector_input

if TYPE_CHECKING:
    from ...model.patches import EmbeddingSet
    from ...model.protocol import EmbedRequest
    from ...model.results import EmbedResult
    from ..rasters import EngineSource, LayerReading

# Shares of the time: the encoder's and the layer's
_ENCODED = 92.0
_MUCH_UNFINISHED_BYTES = 1_000_000_000


class EmbedRaster(TerraPatchAlgorithm):
    """Runs an encoder over a raster layer."""

    _reading: LayerReading
    _extent: Optional[QgsRectangle]
    _mask_wkt: Optional[str]
    unique_name = "embedraster"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Embed raster"),
            tr("One vector for every patch of a raster, by an image encoder."),
            tr("embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning"),
            tr(
                "Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an "
                "embedding). Patches that look alike have vectors that point the same way: Cluster patches groups "
                "them, Find similar searches them. A raster alone is enough to start."
            ),
            [
                (
                    tr("Encoders"),
                    tr(
                        "<i>mosaiks</i> is fitted on the layer itself within seconds and takes any number of bands of "
                        "any kind. Others want certain bands, which are found by their names or colours, and can be "
                        "named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs."
                    ),
                ),
                (
                    tr("Units"),
                    tr(
                        "Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 "
                        "pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer's CRS per pixel: "
                        "metres, or degrees."
                    ),
                ),
                (
                    tr("Vectors"),
                    tr(
                        "A patch has one vector; the layer Tiles has one for each window that the encoder saw, its "
                        "class token where it gives one. The folder Embedding set keeps all that the engine wrote: "
                        "with Vectors at 'raw' also raw.npy, every token before any averaging, which takes much space."
                    ),
                ),
                (
                    tr("Colours"),
                    tr(
                        "Patches are shown in their first three principal components as red, green and blue: alike "
                        "colours mean alike ground."
                    ),
                ),
            ],
            "processing.run('terrapatch:embedraster', {\n"
            "    'INPUT': 'landsat8.tif',\n    'ENCODER': 'efficientnet-lite0',\n    'BANDS': [1, 2, 3],\n"
            "    'OUTPUT': 'patches.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        add_embed_parameters(self)

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where parameters cannot do."""
        refine = self.parameterAsInt(parameters, REFINE, context)
        if refine not in REFINEMENTS:
            raise InputError(tr("REFINE is {}, needs to be 1, 2 or 4; choose one of these").format(refine))
        resolution = self.parameterAsString(parameters, RESOLUTION, context).strip()
        if resolution not in ("native", "encoder") and not _is_positive(resolution):
            raise InputError(
                tr(
                    "RESOLUTION is '{}', needs to be 'native', 'encoder' or a number above 0 in CRS units per pixel; "
                    "leave it at 'native' if in doubt"
                ).format(resolution)
            )
        self._check_tokens(parameters, context)
        encoder = self._encoder_file(parameters, context)
        if encoder and not Path(encoder).is_file():
            raise InputError(tr("ENCODER_FILE {} does not exist; choose an .onnx file").format(encoder))
        self._values(parameters, context)
        check_output(parameters, OUTPUT, holds_vectors=True)
        check_output(parameters, OUTPUT_TILES, holds_vectors=True)

    def _check_tokens(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where vectors are asked for and there is no place for them."""
        tokens = self.parameterAsEnumString(parameters, TOKENS, context)
        wants_tiles = self.is_given(parameters, OUTPUT_TILES)
        if tokens in TOKENS_OF_TILES and not wants_tiles:
            raise InputError(
                tr("TOKENS is '{}', but there is no layer for them; give OUTPUT_TILES as well").format(tokens)
            )
        if tokens == "raw" and not self.is_given(parameters, OUTPUT_SET):
            raise InputError(tr("TOKENS is 'raw', but there is no folder to keep them in; give OUTPUT_SET as well"))
        if tokens == "raw" and wants_tiles:
            raise InputError(
                tr(
                    "TOKENS is 'raw', which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose "
                    "'both'"
                )
            )

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take a clone of the raster's provider, and the mask's polygons."""
        from ..rasters import LayerReading

        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
        self._reading = LayerReading(layer)
        self._extent = wanted_extent(self, parameters, EXTENT, context, layer.crs())
        self._mask_wkt = None
        if self.is_given(parameters, MASK):
            from .raster_mask import mask_wkt

            self._mask_wkt = mask_wkt(vector_input(self, parameters, MASK, context), layer.crs(), context)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Embed, and write the layers."""
        from ..engine.work_folder import output_folder, resumable_folder

        asked = self._request(parameters, context)
        identity = {**asked.to_json(), "layer": self._reading.layer_source, "extent": _listed(self._extent)}
        kept = whole_path(self.parameterAsFileOutput(parameters, OUTPUT_SET, context))
        self._tell_what_unfinished_runs_take(feedback)
        with resumable_folder(identity) as folder, output_folder(Path(kept) if kept else None) as set_folder:
            out = set_folder or folder / "embedding"
            source = self._reading.engine_source(
                self._extent, asked.resolution, ProgressPart(feedback, 0.0, 10.0), folder
            )
            request = dataclasses.replace(
                asked, raster=source.path, extent=source.extent, resolution=source.resolution, out=str(out)
            )
            start = 10.0 if source.copied else 0.0
            result = run_request(request, ProgressPart(feedback, start, _ENCODED))
            return self._outputs(result, request, source, kept, parameters, context, feedback)

    def _tell_what_unfinished_runs_take(self, feedback: QgsProcessingFeedback) -> None:
        """They go when the user says so, and by nothing else: so it is said when they take much."""
        from ..byte_sizes import bytes_text
        from ..engine.engine_cache import unfinished_bytes

        size = unfinished_bytes()
        if size > _MUCH_UNFINISHED_BYTES:
            text = tr(
                "Cancelled runs that can be gone on with take {}. Settings > Options > TerraPatch > Cache clears them."
            )
            feedback.pushInfo(text.format(bytes_text(size)))

    def _outputs(
        self,
        result: EmbedResult,
        request: EmbedRequest,
        source: EngineSource,
        kept: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Write what the engine has made as layers. The set's arrays are mapped, and let go of at the end of this."""
        from ...model.patches import EmbeddingSet
        from ...model.patches.embedding_set import METADATA_FILE
        from ...model.patches.json_files import write_json

        embeddings = _with_layer_source(EmbeddingSet.open(request.out), self._reading, source)
        feedback.pushInfo(
            tr("Patches: {patches}, with vectors of {dim} numbers by {encoder} on {device} in {seconds} s").format(
                patches=number_text(result["patches"]),
                dim=result["dim"],
                encoder=embeddings.encoder_tag,
                device=result["device"],
                seconds=result["seconds"],
            )
        )
        outputs = self._write(embeddings, request, parameters, context, feedback)
        stop_if_canceled(feedback)
        if kept:
            write_json(embeddings.path / METADATA_FILE, embeddings.metadata)
            outputs[OUTPUT_SET] = kept
        return outputs

    def _encoder_file(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return whole_path(self.parameterAsFile(parameters, ENCODER_FILE, context))

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> EmbedRequest:
        """What is asked of the engine, but for the raster's path and the folder."""
        from ...model.protocol import EmbedRequest

        return EmbedRequest(
            raster="",
            encoder=self._encoder_file(parameters, context) or self.parameterAsEnumString(parameters, ENCODER, context),
            out="",
            mask_wkt=self._mask_wkt,
            **self._values(parameters, context),
        )

    def _values(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """What the parameters that the table of options makes come to, as an EmbedRequest takes it."""
        values = option_values(self, EMBED, parameters, context, ("encoder",))
        values.update(checked_sensor_values(self, values, len(values["bands"] or ())))
        if values["tokens"] == "patch" and self.is_given(parameters, OUTPUT_TILES):
            values["tokens"] = "both"
        return values

    def _write(
        self,
        embeddings: EmbeddingSet,
        request: EmbedRequest,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Write the layers; returns the outputs."""
        from ..layers.layer_names import patches_name
        from ..layers.tiles import open_tiles
        from ..layers.write import Shapes
        from .embedding_output import write_embedding_layer
        from .provenance import run_record

        outputs = {}
        layer_name = patches_name(self._reading.name, embeddings)
        layers: List[Tuple[str, Any, Any, str]] = [(OUTPUT, embeddings, None, layer_name)]
        if request.tokens in TOKENS_OF_TILES:
            tiles = open_tiles(embeddings)
            tiles_name = tr("{}: tiles").format(layer_name)
            layers.append((OUTPUT_TILES, tiles.embeddings, Shapes(tiles.geometries), tiles_name))
        for position, (name, vectors, shapes, title) in enumerate(layers):
            step = (100.0 - _ENCODED) / len(layers)
            part = ProgressPart(feedback, _ENCODED + position * step, _ENCODED + (position + 1) * step)
            run = run_record(self.id(), {**request.to_json(), "raster": self._reading.layer_source, "out": None})
            outputs[name] = write_embedding_layer(self, parameters, name, context, vectors, part, title, run, shapes)
        return outputs


def _with_layer_source(embeddings: EmbeddingSet, reading: LayerReading, source: EngineSource) -> EmbeddingSet:
    """The set with the layer named as its source: a copy of its pixels is gone after the run."""
    origin = {**embeddings.metadata.get("source", {}), "layer": reading.name}
    if source.path != reading.layer_source:
        origin["uri"] = reading.layer_source
    return dataclasses.replace(embeddings, metadata={**embeddings.metadata, "source": origin})


def _listed(extent: Optional[QgsRectangle]) -> Optional[str]:
    return None if extent is None else extent.toString(17)


def _is_positive(text: str) -> bool:
    try:
        return 0 < float(text) < float("inf")
    except ValueError:
        return False
