"""Vectors survive every way into a GeoPackage, also those whose bytes begin with a zero."""

from __future__ import annotations

import numpy as np
from layer_factory import embedding_set
from qgis.core import QgsProcessingOutputLayerDefinition, QgsVectorLayer

from terrapatch.plugin.layers.write import memory_layer, without_leading_zero


def vectors_beginning_with_every_byte() -> np.ndarray:
    """256 half-precision vectors of 4 numbers whose first bytes are 0 to 255."""
    first = (np.arange(256, dtype=np.uint16) + (15 << 10)).view(np.float16)  # 1.0 and the next 255 numbers
    return np.column_stack([first, np.ones((256, 3), dtype=np.float16)])


def test_only_a_leading_zero_byte_is_touched_and_only_in_its_last_bit():
    vectors = vectors_beginning_with_every_byte()
    changed = without_leading_zero(vectors.copy())
    different = np.flatnonzero((vectors != changed).any(axis=1))
    assert different.tolist() == [0]
    np.testing.assert_array_equal(changed[0], np.array([1 + 2**-10, 1, 1, 1], dtype=np.float16))


def test_a_table_of_a_geopackage_keeps_every_vector(tmp_path, qgis_processing):
    import processing

    vectors = vectors_beginning_with_every_byte()
    layer = memory_layer(embedding_set(rows=16, cols=16, vectors=vectors), "patches")
    # a table of an existing database is written through QGIS's OGR provider, which is what loses such values
    destination = f"ogr:dbname='{tmp_path / 'results.gpkg'}' table=\"patches\" (geom)"
    processing.run(
        "native:reprojectlayer",
        {"INPUT": layer, "TARGET_CRS": layer.crs(), "OUTPUT": QgsProcessingOutputLayerDefinition(destination)},
    )
    reopened = QgsVectorLayer(f"{tmp_path / 'results.gpkg'}|layername=patches", "reopened", "ogr")
    blobs = {feature["patch"]: feature["embedding_f16"].data() for feature in reopened.getFeatures()}
    assert len(blobs) == 256
    expected = without_leading_zero(vectors.copy())
    assert all(blobs[patch] == expected[patch].tobytes() for patch in range(256))
