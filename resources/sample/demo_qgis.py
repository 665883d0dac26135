"""The QGIS half of `make demo`: a scene to patches, regions and look-alikes through the Processing algorithms.

Runs a QGIS without a window. Leaves a project with all layers, a GeoPackage of the results, and a map that QGIS drew.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Dict, List

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFont

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = Path(__file__).resolve().parent
SCENE = "landsat8_parana"
CLUSTERS = 8
HITS = 200
MILLIMETERS = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def main() -> None:
    """Run the demo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("demo"))
    out: Path = parser.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    application = start_qgis()
    layers = run_algorithms(out)
    picture = out / "map.png"
    draw_map(layers, picture)
    project = QgsProject.instance()
    project.setTitle("TerraPatch demo")
    if not project.write(str(out / "demo.qgz")):
        raise SystemExit(f"{out / 'demo.qgz'} could not be written")
    print(f"\nLook at {picture}, or open {out / 'demo.qgz'} in QGIS.")
    project.clear()
    del layers
    application.exitQgis()


def start_qgis() -> QgsApplication:
    """QGIS without a window, with its Processing framework and TerraPatch's algorithms."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    sys.path.insert(0, str(ROOT))
    from model.__main__ import register_package

    register_package()
    from terrapatch.plugin.processing.provider import TerraPatchProvider

    provider = TerraPatchProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.setParent(application)
    return application


def run_algorithms(out: Path) -> Dict[str, QgsMapLayer]:
    """Embed, cluster and search the scene; returns the layers by what they are."""
    raster = out / f"{SCENE}.tif"
    shutil.copyfile(SAMPLE / f"{SCENE}.tif", raster)  # beside the project, so that the folder can be moved
    database = out / "demo.gpkg"
    database.unlink(missing_ok=True)
    imagery = QgsRasterLayer(str(raster), "Landsat 8, 18 May 2020")
    stretch(imagery)
    QgsProject.instance().addMapLayer(imagery)
    town = QgsVectorLayer(str(SAMPLE / f"{SCENE}_points.geojson"), "Example: a town")
    town.setSubsetString("\"name\" = 'developed'")
    patches = run("embedraster", database, "patches", INPUT=imagery, ENCODER="mosaiks", OUTPUT=None)
    regions = run("clusterpatches", database, "regions", INPUT=patches, K=CLUSTERS, OUTPUT=None)
    hits = run("findsimilar", database, "hits", INPUT=patches, EXAMPLES=town, TOP_N=HITS, OUTPUT=None)
    return {"imagery": imagery, "patches": patches, "regions": regions, "hits": hits}


def run(algorithm: str, database: Path, table: str, **parameters: Any) -> QgsVectorLayer:
    """Run one algorithm into a table of the GeoPackage; returns its layer, styled and in the project."""
    import processing

    destination = f"ogr:dbname='{database}' table=\"{table}\" (geom)"
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(destination, QgsProject.instance())
    print(f"terrapatch:{algorithm}", flush=True)
    before = set(QgsProject.instance().mapLayers())
    processing.runAndLoadResults(f"terrapatch:{algorithm}", parameters)
    (made,) = set(QgsProject.instance().mapLayers()) - before
    layer = QgsProject.instance().mapLayer(made)
    print(f"  {layer.name()}: {layer.featureCount()} features", flush=True)
    return layer


def stretch(imagery: QgsRasterLayer) -> None:
    """Show each band between its 2nd and 98th percentile."""
    from qgis.core import QgsContrastEnhancement, QgsRasterMinMaxOrigin

    imagery.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def draw_map(layers: Dict[str, QgsMapLayer], picture: Path) -> None:
    """Three maps side by side with a legend, as a PNG."""
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("TerraPatch demo")
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(330, 146, MILLIMETERS))
    grounds: List[tuple] = [
        ("Patches: first three principal components as colours", ["patches"]),
        (f"{CLUSTERS} clusters of 240 m patches", ["regions", "imagery"]),
        (f"The {HITS} patches most like a town", ["hits", "imagery"]),
    ]
    for position, (title, names) in enumerate(grounds):
        left = 6 + position * 108
        add_label(layout, title, left, 4, 102, 11)
        item = QgsLayoutItemMap(layout)
        item.setRect(0, 0, 102, 102)  # an item without a size has no extent either
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, 12, MILLIMETERS))
        item.attemptResize(QgsLayoutSize(102, 102, MILLIMETERS))
        item.setLayers([layers[name] for name in names])
        item.setKeepLayerSet(True)
        item.setCrs(layers["imagery"].crs())
        item.zoomToExtent(layers["imagery"].extent())
        item.setFrameEnabled(True)
        if position == 0:
            add_scale_bar(layout, item, left, 117)
        else:
            add_legend(layout, layers[names[0]], left, 117, columns=4 if names[0] == "regions" else 1)
    add_label(layout, "Landsat 8 courtesy of the U.S. Geological Survey", 6, 138, 120, 7)
    project.layoutManager().addLayout(layout)
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 130)
    if not image.save(str(picture)):
        raise SystemExit(f"{picture} could not be written")


def add_label(layout: QgsPrintLayout, text: str, left: float, top: float, width: float, size: int) -> None:
    """One line of text."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont(label.font())
    font.setPointSize(size)
    label.setFont(font)
    layout.addLayoutItem(label)
    label.attemptMove(QgsLayoutPoint(left, top, MILLIMETERS))
    label.attemptResize(QgsLayoutSize(width, 8, MILLIMETERS))


def add_scale_bar(layout: QgsPrintLayout, linked: QgsLayoutItemMap, left: float, top: float) -> None:
    """A scale bar of a map, in kilometres."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(linked)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(left, top, MILLIMETERS))


def add_legend(layout: QgsPrintLayout, layer: QgsMapLayer, left: float, top: float, columns: int) -> None:
    """The legend of one layer."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    QgsLegendRenderer.setNodeLegendStyle(root.addLayer(layer), QgsLegendStyle.Style.Hidden)
    legend.setColumnCount(columns)
    legend.setSplitLayer(True)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(left, top, MILLIMETERS))
    legend.adjustBoxSize()


if __name__ == "__main__":
    main()
