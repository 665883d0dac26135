"""How a search looks on the map: one bright outline for hits, one scale of colours for scores, in words."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .hits import RANK, STATUS, HitStatus

# The matplotlib map "viridis" (Smith & van der Walt 2015), of which equal steps look equal
_VIRIDIS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
HIT_COLOR = "#ff3df2"
"""A magenta that neither imagery nor the colours of scores, clusters and examples have."""
_SHADOW = QColor(0, 0, 0, 170)
_WIDEST_MM, _NARROWEST_MM = 1.0, 0.4
_SHADOW_MM = 0.5
_MANY_HITS = 300
_THINNER = 0.4
"""Lines of many hits are this much as wide: side by side they would hide what is in them."""
_MARKER_MM = 1.8
_MOST_MARKERS = 1000
_STOPS = 6
_MAP_OPACITY = 0.75

ScoreScale = Tuple[float, float]
"""Scores of the first and the last colour."""


def style_hits(layer: QgsVectorLayer, hits: int, patch_m: Optional[float], with_rejected: bool = False) -> None:
    """Bright outlines, the best hit's the widest, and what was given as an example dashed.

    Where a patch is smaller than a marker, which has the same size at every scale, the marker is drawn; very many hits
    are seen without.

    Parameters
    ----------
    layer : QgsVectorLayer
        With the fields of `hit_fields`.
    hits : int
        The highest rank.
    patch_m : float or None
        Width of a patch on the ground in metres; None where it is not known, and no markers are drawn.
    with_rejected : bool
        Whether the layer holds rejected patches, which are dotted.
    """
    given = ", ".join(f"'{status.value}'" for status in (HitStatus.EXAMPLE, HitStatus.CONFIRMED))
    rejected = HitStatus.REJECTED.value
    root = QgsRuleBasedRenderer.Rule(None)
    far = round(1000 * patch_m / _MARKER_MM) if patch_m and hits <= _MOST_MARKERS else 0
    rules = [
        (tr("Found: the wider, the more alike"), f"\"{STATUS}\" = '{HitStatus.FOUND.value}'", Qt.PenStyle.SolidLine),
        (tr("Given as an example, or confirmed"), f'"{STATUS}" IN ({given})', Qt.PenStyle.DashLine),
    ]
    if with_rejected:
        rules.append((tr("Rejected"), f"\"{STATUS}\" = '{rejected}'", Qt.PenStyle.DotLine))
    for text, expression, style in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(_outline(hits, style), 0, far, expression, text))
    if far:
        root.appendChild(
            QgsRuleBasedRenderer.Rule(_marker(), far, 0, f"\"{STATUS}\" <> '{rejected}'", tr("Hits, seen from afar"))
        )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.triggerRepaint()


def score_ramp() -> QgsGradientColorRamp:
    """The colours of scores, unlike to like."""
    first, *middle, last = [QColor(name) for name in _VIRIDIS]
    stops = [QgsGradientStop((number + 1) / (len(_VIRIDIS) - 1), color) for number, color in enumerate(middle)]
    return QgsGradientColorRamp(first, last, False, stops)


def style_scores(layer: QgsRasterLayer, scale: ScoreScale, threshold: Optional[float]) -> None:
    """The colours of scores, with a legend in words that marks where hits begin.

    Parameters
    ----------
    layer : QgsRasterLayer
        One band of scores.
    scale : (float, float)
    threshold : float or None
        The score of the last hit.
    """
    low, high = scale
    ramp = score_ramp()
    marks = {low + (high - low) * step / (_STOPS - 1): "" for step in range(_STOPS)}
    marks[low], marks[high] = tr("unlike ({:.2f})").format(low), tr("like ({:.2f})").format(high)
    if threshold is not None and low < threshold < high:
        marks[threshold] = tr("hits from here on ({:.2f})").format(threshold)
    shader = QgsColorRampShader(low, high)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, ramp.color((value - low) / (high - low)), label)
            for value, label in sorted(marks.items())
        ]
    )
    if hasattr(shader, "legendSettings"):  # QGIS 3.18 and later would draw a bar without the words
        settings = shader.legendSettings()
        if settings is not None:
            settings.setUseContinuousLegend(False)
    raster_shader = QgsRasterShader()
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.setOpacity(_MAP_OPACITY)
    layer.triggerRepaint()


def name_in_legend(node: Optional[QgsLayerTreeLayer]) -> None:
    """Say in the layer tree what the colours are, in place of the name of the band."""
    if node is not None:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, tr("How alike to the examples"))
        node.setExpanded(True)
        if node.layer() is not None and node.layer().legend() is not None:
            node.layer().legend().itemsChanged.emit()  # the tree has built the legend already


def _outline(hits: int, style: Qt.PenStyle) -> QgsFillSymbol:
    """A bright line in a dark one, which shows on bright and on dark imagery."""
    symbol = QgsFillSymbol()
    share = _THINNER if hits > _MANY_HITS else 1.0
    widest, narrowest = share * _WIDEST_MM, share * _NARROWEST_MM
    for number, (color, extra) in enumerate(((_SHADOW, share * _SHADOW_MM), (QColor(HIT_COLOR), 0.0))):
        line = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0))
        line.setBrushStyle(Qt.BrushStyle.NoBrush)
        line.setStrokeColor(color)
        line.setStrokeWidth(widest + extra)
        line.setStrokeStyle(style if number else Qt.PenStyle.SolidLine)
        if hits > 1:
            width = f'coalesce(scale_linear("{RANK}", 1, {hits}, {widest}, {narrowest}), {widest}) + {extra}'
            line.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression(width))
        if number:
            symbol.appendSymbolLayer(line)
        else:
            symbol.changeSymbolLayer(0, line)  # takes ownership; the constructor's list of layers does not
    return symbol


def _marker() -> QgsFillSymbol:
    dot = QgsSimpleMarkerSymbolLayer()
    dot.setColor(QColor(HIT_COLOR))
    dot.setStrokeColor(_SHADOW)
    dot.setSize(_MARKER_MM)
    marker = QgsMarkerSymbol()
    marker.changeSymbolLayer(0, dot)
    middle = QgsCentroidFillSymbolLayer()
    middle.setSubSymbol(marker)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, middle)
    return symbol
