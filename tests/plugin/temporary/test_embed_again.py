"""What a layer says of its run makes its patches again, and reaches nothing else: the layer may be anybody's."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsRectangle, QgsVectorLayer

from terrapatch.model.errors import InputError
from terrapatch.plugin.processing.provenance import RUN_PROPERTY
from terrapatch.plugin.temporary.embed_again import embed_again
from terrapatch.plugin.used_paths import remember_encoder_file

SOUND = {"raster": "a.tif", "encoder": "mosaiks", "tile": [16, 32], "patch": 8, "batch": 3, "date": None, "out": "/x"}


def layer_of(**asked):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32721", "lost", "memory")
    run = {"algorithm": "terrapatch:embedraster", "parameters": {**SOUND, **asked}}
    layer.setCustomProperty(RUN_PROPERTY, json.dumps(run))
    return layer


@pytest.mark.usefixtures("qgis_new_project", "own_settings")
class TestEmbedAgain:
    def test_options_of_then(self):
        parameters = embed_again(layer_of(extent=[0, 1, 2, 3]))
        extent = parameters.pop("EXTENT")
        assert QgsRectangle(extent) == QgsRectangle(0, 1, 2, 3)
        assert parameters == {
            **{"INPUT": "a.tif", "ENCODER": "mosaiks"},
            **{"TILE_SIZE": [16, 32], "PATCH_SIZE": 8, "BATCH_SIZE": 3},
        }

    @pytest.mark.parametrize("extent", ["abcd", [1], [1, 2, 3, "x"], [1, 2, 3, [4]], 7, {"xmin": 1}, [10**400] * 4])
    def test_an_extent_that_is_none_makes_nothing(self, extent):
        """All of the raster would be another thing."""
        assert embed_again(layer_of(extent=extent)) is None

    def test_a_run_that_is_nested_without_end_is_none(self):
        layer = layer_of()
        layer.setCustomProperty(RUN_PROPERTY, '{"algorithm": "terrapatch:embedraster", "parameters": ' + '{"a":' * 3000)
        assert embed_again(layer) is None

    @pytest.mark.parametrize(
        "name", ["output_tiles", "OUTPUT_SET", "encoder_file", "input", "mask", "mask_file", "out"]
    )
    def test_no_file_of_anybody_s_choice(self, name, tmp_path):
        """A run would write or read it."""
        assert embed_again(layer_of(**{name: str(tmp_path / "precious.gpkg")})) == embed_again(layer_of())

    @pytest.mark.parametrize("name", ["evil.onnx", "evil.bin", "../evil.onnx"])
    def test_an_encoder_that_the_user_has_chosen_before_and_no_other(self, name, tmp_path):
        file = str(tmp_path / name)
        (tmp_path / "evil.bin").write_bytes(b"")
        with pytest.raises(InputError, match="is not among your encoders: add it with the plus, or open its file once"):
            embed_again(layer_of(encoder=file))
        remember_encoder_file(file)
        assert embed_again(layer_of(encoder=file))["ENCODER_FILE"] == file
