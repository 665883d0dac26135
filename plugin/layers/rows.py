"""The rows of an embedding layer, by the quickest way that its storage offers; to be read in any thread.

To take a value over from QGIS to Python is what reading features takes its time for. So what mostly is the same in all
rows is looked through by the storage itself, which gives only the others; and a GeoPackage is read as the SQLite
database that it is, at three times the pace of its features.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Protocol, Sequence, Tuple

from qgis.core import (
    QgsAbstractFeatureSource,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .schema import ENCODER, PATCH, VALID

# Few enough that the objects of a block stay in the processor's cache and a cancel is seen at once.
_BLOCK = 128
_STORED_BLOCK = 512

Block = Tuple[Sequence[int], Sequence[Any], Sequence[Any]]
"""Ids, numbers of patches, and vectors as bytes."""


class Rows(Protocol):
    """The rows of one layer."""

    def blocks(self, vector: str) -> Iterator[Block]:
        """All rows, with the field `vector`."""

    def first(self, name: str) -> Any:
        """A field of the first row; None where there are no rows."""

    def others(self, usual: Mapping[str, object]) -> Dict[str, List[Tuple[int, Any]]]:
        """For each field ids and values of the rows that hold something else than its usual text or number."""


@dataclass(frozen=True)
class FeatureRows:
    """Rows as QGIS's features: of any layer."""

    source: QgsAbstractFeatureSource
    fields: QgsFields

    def blocks(self, vector: str) -> Iterator[Block]:
        """All rows."""
        positions = [self.fields.indexOf(PATCH), self.fields.indexOf(vector)]
        features = iter(self.source.getFeatures(_request(positions)))
        values_of = itemgetter(*positions)
        while True:
            block: List[QgsFeature] = list(islice(features, _BLOCK))
            if not block:
                return
            patches, blobs = zip(*map(values_of, block))
            yield list(map(QgsFeature.id, block)), patches, blobs

    def first(self, name: str) -> Any:
        """A field of the first row."""
        position = self.fields.indexOf(name)
        feature = next(iter(self.source.getFeatures(_request([position]).setLimit(1))), None)
        return None if feature is None else feature[position]

    def others(self, usual: Mapping[str, object]) -> Dict[str, List[Tuple[int, Any]]]:
        """Rows that are not as usual."""
        return {name: self._others(name, value) for name, value in usual.items()}

    def _others(self, name: str, usual: object) -> List[Tuple[int, Any]]:
        position = self.fields.indexOf(name)
        value = QgsExpression.quotedString(usual) if isinstance(usual, str) else str(usual)
        request = _request([position]).setFilterExpression(f"{QgsExpression.quotedColumnRef(name)} IS NOT {value}")
        return [(feature.id(), feature[position]) for feature in self.source.getFeatures(request)]


@dataclass(frozen=True)
class GeoPackageRows:
    """Rows of a table of a GeoPackage, read past QGIS. All methods may raise sqlite3.Error.

    Attributes
    ----------
    file : Path
    table : str
        Empty for the only one.
    key : str
        The column that has the ids of features.
    """

    file: Path
    table: str
    key: str

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> Optional[GeoPackageRows]:
        """Of a layer, on its thread; None unless it is a table of a GeoPackage, unfiltered and not being edited."""
        if layer.providerType() != "ogr" or layer.storageType() != "GPKG" or layer.isEditable() or layer.subsetString():
            return None
        provider = layer.dataProvider()
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        file, keys, own = Path(parts.get("path") or ""), provider.pkAttributeIndexes(), provider.fields().names()
        if len(keys) != 1 or not file.is_file() or parts.get("layerId") or not {PATCH, VALID, ENCODER} <= set(own):
            return None
        return cls(file, parts.get("layerName") or "", own[keys[0]])

    def blocks(self, vector: str) -> Iterator[Block]:
        """All rows."""
        with closing(self._open()) as database:
            found = database.execute(self._select(database, PATCH, vector) + f" ORDER BY {_column(self.key)}")
            while True:
                block = found.fetchmany(_STORED_BLOCK)
                if not block:
                    return
                ids, patches, blobs = zip(*block)
                yield ids, patches, blobs

    def first(self, name: str) -> Any:
        """A field of the first row."""
        with closing(self._open()) as database:
            found = database.execute(self._select(database, name) + f" ORDER BY {_column(self.key)} LIMIT 1").fetchone()
        return None if found is None else found[1]

    def others(self, usual: Mapping[str, object]) -> Dict[str, List[Tuple[int, Any]]]:
        """Rows that are not as usual, found in one pass."""
        unusual = " OR ".join(f"{_column(name)} IS NOT ?" for name in usual)
        with closing(self._open()) as database:
            asked = self._select(database, *usual) + f" WHERE {unusual}"
            found = database.execute(asked, tuple(usual.values())).fetchall()
        return {
            name: [(row[0], row[place]) for row in found if row[place] != value]
            for place, (name, value) in enumerate(usual.items(), start=1)
        }

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=ro", uri=True)

    def _select(self, database: sqlite3.Connection, *names: str) -> str:
        table = self.table
        if not table:
            tables = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchall()
            if len(tables) != 1:
                raise sqlite3.OperationalError(f"{self.file} has {len(tables)} layers, and none is named")
            table = tables[0][0]
        columns = ", ".join(map(_column, (self.key, *names)))
        return f"SELECT {columns} FROM {quoted(table)} AS stored"  # nosec B608  # names alone, quoted


def _column(name: str) -> str:
    """A column, or an error of SQLite: without its table, SQLite takes the name of no column for a text."""
    return f"stored.{quoted(name)}"


def quoted(name: str) -> str:
    """A name as SQL takes it, whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def _request(positions: List[int]) -> QgsFeatureRequest:
    """A request for these attributes alone."""
    return QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(positions)
