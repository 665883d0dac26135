"""How changes look on the map: bold outlines around what has changed, and one scale of colours for how much."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSimpleFillSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..translation import tr

_OUTLINE = QColor("#ff3df2")
_SHADOW = QColor(0, 0, 0, 170)
_WIDTH_MM, _SHADOW_MM = 0.6, 1.0
_NONE, _SOME, _MOST = QColor(0, 0, 0, 0), QColor("#fd8d3c"), QColor("#800026")
_OPACITY = 0.7


def style_changed_places(layer: QgsVectorLayer) -> None:
    """Outlines with a dark rim, seen on any imagery."""
    symbol = QgsFillSymbol()
    for number, (color, width) in enumerate(((_SHADOW, _SHADOW_MM), (_OUTLINE, _WIDTH_MM))):
        outline = QgsSimpleFillSymbolLayer(color, Qt.BrushStyle.NoBrush, color, Qt.PenStyle.SolidLine, width)
        if number:
            symbol.appendSymbolLayer(outline)
        else:
            symbol.changeSymbolLayer(0, outline)  # takes ownership
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def style_change_scores(layer: QgsRasterLayer, band: int, low: float, high: float, threshold: float) -> None:
    """Clear where nothing has changed, the stronger the higher the score; the legend marks where changes begin."""
    items = [
        QgsColorRampShader.ColorRampItem(low, _NONE, tr("as everywhere")),
        QgsColorRampShader.ColorRampItem(threshold, _SOME, tr("changes from here on ({:.1f})").format(threshold)),
        QgsColorRampShader.ColorRampItem(high, _MOST, tr("most ({:.1f})").format(high)),
    ]
    shader = QgsColorRampShader(low, high)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(items)
    settings = shader.legendSettings()
    if settings is not None:
        settings.setUseContinuousLegend(False)
    raster_shader = QgsRasterShader()
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, raster_shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.setOpacity(_OPACITY)
    layer.triggerRepaint()
