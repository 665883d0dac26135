"""How layers look: patches in the colours of their vectors, clusters in colours that everybody can tell."""

from __future__ import annotations

from typing import Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .schema import COLOR

# Okabe & Ito (2008), Color universal design, without black; then Tol (2021), Colour schemes, "muted" and "light"
# where they stay apart from the first ones. All can be told apart with each of the three colour vision deficiencies.
CLUSTER_COLORS: Tuple[str, ...] = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442",
    "#332288", "#117733", "#882255", "#999933", "#aa4499", "#44bb99", "#ffaabb",
    "#77aadd", "#bbcc33", "#661100", "#dddddd", "#000000", "#6699cc",
)  # fmt: skip

_PLAIN_PATCH = "#8c96a0"
PATCH_OPACITY = 0.65
CLASS_OPACITY = 0.5
"""So that the imagery of a patch can be looked at while its class is in doubt."""


def style_patches(layer: QgsVectorLayer) -> None:
    """Fill patches with the colour in their field `color`, and say in the legend what colours mean.

    Grey where the layer has no such field. One class of all values: the legend of a single symbol has no text.
    """
    fill = _seamless_fill(QColor(_PLAIN_PATCH))
    if layer.fields().indexOf(COLOR) >= 0:
        fill.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromField(COLOR))
        fill.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, QgsProperty.fromField(COLOR))
        every_value = QgsRendererCategory(None, _symbol(fill), colors_meaning())
        layer.setRenderer(QgsCategorizedSymbolRenderer(COLOR, [every_value]))
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(fill)))
    layer.setOpacity(PATCH_OPACITY)
    layer.triggerRepaint()


def is_patch_style(layer: QgsVectorLayer) -> bool:
    """Whether a layer looks as `style_patches` made it, and not as the user did."""
    renderer = layer.renderer()
    categories = renderer.categories() if isinstance(renderer, QgsCategorizedSymbolRenderer) else []
    if len(categories) != 1 or renderer.classAttribute() != COLOR:
        return False
    fill = categories[0].symbol().symbolLayer(0)
    return fill.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyFillColor).field() == COLOR


def colors_meaning() -> str:
    """What the colours of patches say, for legends."""
    return tr("Similar colours = similar ground; colours have no fixed meaning")


def style_clusters(layer: QgsVectorLayer, field: str, clusters: Sequence[int], labels: Sequence[str] = ()) -> None:
    """One colour per cluster; colours repeat after twenty.

    Parameters
    ----------
    layer : QgsVectorLayer
        Polygons: regions, or patches.
    field : str
        Holds the cluster's number.
    clusters : sequence of int
    labels : sequence of str
        For the legend; the numbers where empty.
    """
    categories = []
    for position, cluster in enumerate(clusters):
        fill = _seamless_fill(QColor(CLUSTER_COLORS[position % len(CLUSTER_COLORS)]))
        label = labels[position] if labels else str(cluster)
        categories.append(QgsRendererCategory(cluster, _symbol(fill), label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.setOpacity(0.7)
    layer.triggerRepaint()


def style_classes(layer: QgsVectorLayer, field: str, legend: Sequence[Tuple[str, str]]) -> None:
    """Colour polygons by the class in a field; opacity, and what the user has hidden in the legend, stay.

    Parameters
    ----------
    layer : QgsVectorLayer
    field : str
        Holds the name of the class.
    legend : sequence of (name, colour)
    """
    before = layer.renderer()
    known = before.categories() if isinstance(before, QgsCategorizedSymbolRenderer) else []
    hidden = {category.value() for category in known if not category.renderState()}
    categories = [
        QgsRendererCategory(name, _symbol(_seamless_fill(QColor(color))), name, name not in hidden)
        for name, color in legend
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    if not known:
        layer.setOpacity(CLASS_OPACITY)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def _seamless_fill(color: QColor) -> QgsSimpleFillSymbolLayer:
    """A fill without a visible outline.

    Smoothed edges of neighbours let the map below shine through as a fine grid. A line of one pixel (width 0) in
    the fill's own colour closes it.
    """
    fill = QgsSimpleFillSymbolLayer(color)
    fill.setStrokeColor(color)
    fill.setStrokeWidth(0)
    return fill


def _symbol(fill: QgsSimpleFillSymbolLayer) -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)  # takes ownership; the constructor's list of layers does not
    return symbol
