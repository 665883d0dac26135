"""Layers of examples: what the user points at, as vectors to search with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProcessingFeedback,
)

from ...model.errors import EmbeddingSetError, InputError
from ..translation import tr
from .vector_input import EmbeddingInput, VectorInput

if TYPE_CHECKING:
    import numpy as np

    from ..layers.patches_under import PatchFinder
    from ..layers.table import EmbeddingTable


@dataclass(frozen=True)
class ExampleVectors:
    """What a layer of examples comes to.

    Attributes
    ----------
    vectors : array [m, D]
    positions : array [n], int64
        Of the searched table: patches that are examples themselves, and no hits.
    """

    vectors: np.ndarray
    positions: np.ndarray


@dataclass(frozen=True)
class ExampleLayer:
    """A layer of examples, taken on its thread.

    Attributes
    ----------
    name : str
    role : str
        `EXAMPLES` or `COUNTEREXAMPLES`, for messages.
    crs : QgsCoordinateReferenceSystem
    geometries : list of QgsGeometry
        Of a layer without vectors.
    patches : EmbeddingInput or None
        A layer with vectors.
    """

    name: str
    role: str
    crs: QgsCoordinateReferenceSystem
    geometries: List[QgsGeometry]
    patches: Optional[EmbeddingInput]

    @classmethod
    def of(cls, given: VectorInput, role: str) -> ExampleLayer:
        """Take a layer.

        Raises
        ------
        InputError
            When there is nothing in it to use.
        """
        from ..layers.schema import vector_field
        from ..layers.stated_crs import stated_crs

        layer = given.layer
        if vector_field(layer.fields()) is not None and given.feature_count != 0:
            return cls(layer.name(), role, stated_crs(layer.crs()), [], EmbeddingInput.of(given))
        features = layer.getFeatures(given.request().setNoAttributes())
        geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
        if not geometries:
            text = (
                tr("{role}: layer '{layer}' has no features with a geometry, needs at least 1; {next}")
                if given.feature_ids is None
                else tr("{role}: layer '{layer}' has no selected features with a geometry, needs at least 1; {next}")
            )
            step = tr("draw or select points, lines or polygons on the patches")
            raise InputError(text.format(role=role, layer=layer.name(), next=step))
        return cls(layer.name(), role, stated_crs(layer.crs()), geometries, None)

    def vectors(
        self,
        table: EmbeddingTable,
        layer_id: str,
        finder: PatchFinder,
        transforms: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> ExampleVectors:
        """Vectors of the examples.

        Parameters
        ----------
        table : EmbeddingTable
            That is searched.
        layer_id : str
            Of its layer.
        finder : PatchFinder
            Of the table.
        transforms : QgsCoordinateTransformContext
        feedback : QgsProcessingFeedback

        Raises
        ------
        EmbeddingSetError
            When the examples are patches of another encoder.
        InputError
            When none of them lies on a patch, or their CRS cannot be transformed.
        """
        import numpy as np

        if self.patches is None:
            positions = self._positions(table, finder, transforms, feedback)
            return ExampleVectors(table.matrix[positions], positions)
        examples = self.patches.read(feedback)
        if examples.encoder != table.encoder or examples.dim != table.dim:
            raise EmbeddingSetError(
                tr(
                    "{role}: the patches of '{name}' are by {examples_encoder} ({examples_dim} numbers), those of "
                    "'{table}' by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not "
                    "compare; embed both rasters with one encoder file"
                ).format(
                    role=self.role,
                    name=self.name,
                    examples_encoder=examples.encoder,
                    examples_dim=examples.dim,
                    table=table.name,
                    table_encoder=table.encoder,
                    table_dim=table.dim,
                )
            )
        if self.patches.pending.layer_id == layer_id:
            return ExampleVectors(examples.matrix, np.flatnonzero(np.isin(table.feature_ids, examples.feature_ids)))
        from ..layers.patches_under import same_patches

        return ExampleVectors(examples.matrix, same_patches(table, examples))

    def _positions(
        self,
        table: EmbeddingTable,
        finder: PatchFinder,
        transforms: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> np.ndarray:
        import numpy as np

        found = [finder.under(geometry) for geometry in self._transformed(table, transforms)]
        missed = sum(1 for positions in found if not len(positions))
        if missed == len(found):
            raise InputError(
                tr(
                    "{role}: none of the {missed} features of '{name}' lies on a patch of '{table}'; {reach}put "
                    "examples on the patches"
                ).format(role=self.role, missed=missed, name=self.name, table=table.name, reach=_reach(table))
            )
        if missed:
            feedback.pushWarning(
                tr("{missed} of {count} features of '{name}' lie on no patch of '{patches}' and are left out.").format(
                    missed=missed, count=len(found), name=self.name, patches=table.name
                )
            )
        return np.unique(np.concatenate(found))

    def _transformed(self, table: EmbeddingTable, transforms: QgsCoordinateTransformContext) -> List[QgsGeometry]:
        if self.crs == table.crs or not self.crs.isValid() or not table.crs.isValid():
            return self.geometries
        transform = QgsCoordinateTransform(self.crs, table.crs, transforms)
        moved = []
        for geometry in self.geometries:
            copy = QgsGeometry(geometry)
            try:
                copy.transform(transform)
            except QgsCsException as error:
                raise InputError(
                    tr(
                        "{role}: layer '{name}' cannot be transformed from {crs} to {table_crs} ({error}); use a "
                        "layer in the CRS of '{table}'"
                    ).format(
                        role=self.role,
                        name=self.name,
                        crs=self.crs.authid(),
                        table_crs=table.crs.authid(),
                        error=error,
                        table=table.name,
                    )
                ) from error
            moved.append(copy)
        return moved


def without_contradiction(examples: ExampleVectors, counterexamples: ExampleVectors, patches: np.ndarray) -> None:
    """Raise an InputError where a patch is an example and a counterexample."""
    import numpy as np

    both: Tuple[int, ...] = tuple(np.intersect1d(examples.positions, counterexamples.positions).tolist())
    if both:
        text = (
            tr("patch {patch} is given both as an example and as a counterexample; remove it from one of the two")
            if len(both) == 1
            else tr(
                "patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove "
                "it from one of the two"
            )
        )
        raise InputError(text.format(patch=patches[both[0]], more=len(both) - 1))


def _reach(table: EmbeddingTable) -> str:
    if table.grid is None:
        return ""
    xmin, ymin, xmax, ymax = (f"{value:.10g}" for value in table.grid.bounds())
    where = table.crs.authid() or tr("its own coordinates")
    return tr("they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; ").format(
        xmin=xmin, ymin=ymin, xmax=xmax, ymax=ymax, where=where
    )
