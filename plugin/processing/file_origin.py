"""Origin and style of a layer, kept with the file that it was written to: for whoever opens it without this QGIS."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Callable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsLayerMetadata,
    QgsMessageLog,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..translation import tr

GEOPACKAGE = ".gpkg"
SIDECARS = (".qml", ".qmd")
"""Endings of the files beside other formats: style and metadata."""

SQLITE = (".sqlite", ".db", ".sqlite3", ".db3", ".s3db", ".sl3")

_STYLE_NAME = "TerraPatch"
_FIRST_OWN_CRS = 100_000  # above the numbers of authorities
_OWN_MARKS = (b"terrapatch/", b"terrapatch:")  # a property, an algorithm: one stands in each file that is written here


def store_with_file(
    destination: str, finish: Callable[[QgsVectorLayer], None], crs: QgsCoordinateReferenceSystem
) -> None:
    """Finish a written layer, and store its metadata, properties and style where QGIS finds them again.

    That is in a GeoPackage itself, and beside other files as .qmd and .qml. Of layers in servers' databases nothing is
    kept, because the tables for that would be others' business. Runs in any thread; what cannot be kept is logged, for
    the layer itself is whole.

    Parameters
    ----------
    destination : str
        What an output says: a file, and `|layername=` where it is one table of many.
    finish : callable
        Gives a layer its metadata, properties and style.
    crs : QgsCoordinateReferenceSystem
        Of the layer; QGIS writes none into SQLite files.
    """
    file = Path(destination.partition("|")[0])
    if not file.is_file():
        return
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(destination, file.stem, "ogr", options)
    if not layer.isValid():
        return
    finish(layer)
    if file.suffix.lower() in SQLITE and not layer.crs().isValid() and crs.isValid():
        _crs_into_sqlite(file, crs)
    if file.suffix.lower() == GEOPACKAGE:
        table = layer.dataProvider().subLayers()[0].split(QgsDataProvider.sublayerSeparator())[1]
        metadata, other_crs = layer.metadata(), crs.isValid() and layer.crs() != crs
        problem = _style_into_geopackage(layer)
        del layer  # closes the file
        if other_crs:
            _crs_into_geopackage(file, table, crs)
        problem = problem or _metadata_into_geopackage(file, table, metadata)
    else:
        problem = _beside(layer, file)
    if problem:
        text = tr("{file} was written without its origin or style: {problem}")
        QgsMessageLog.logMessage(text.format(file=file, problem=problem), "TerraPatch", Qgis.MessageLevel.Warning)


def _style_into_geopackage(layer: QgsVectorLayer) -> str:
    """Save the style as the default one; returns what went wrong."""
    count, identifiers, names, *_ = layer.listStylesInDatabase()
    for identifier, name in list(zip(identifiers, names))[:count]:  # the rest belong to other tables
        if name == _STYLE_NAME:  # of a table that was overwritten; QGIS would ask in a dialog
            layer.deleteStyleFromDatabase(identifier)
    return layer.saveStyleToDatabase(_STYLE_NAME, "", True, "")


def _metadata_into_geopackage(file: Path, table: str, metadata: QgsLayerMetadata) -> str:
    try:
        saved, problem = QgsProviderRegistry.instance().saveLayerMetadata("ogr", f"{file}|layername={table}", metadata)
    except QgsProcessingException as error:
        return str(error)
    return "" if saved else problem or "?"


def _beside(layer: QgsVectorLayer, file: Path) -> str:
    for save, ending in zip((layer.saveNamedStyle, layer.saveNamedMetadata), SIDECARS):
        target = file.with_suffix(ending)
        if target.exists() and not is_own_sidecar(target):
            return tr("{file} belongs to another layer of that name").format(file=target)
        problem, saved = save(str(target))
        if not saved:
            return problem
    return ""


def is_own_sidecar(file: Path) -> bool:
    """Whether a style or metadata file was written here, and is not the user's of a layer with the same name."""
    try:
        content = file.read_bytes()
    except OSError:
        return False
    return any(mark in content for mark in _OWN_MARKS)


def _crs_into_geopackage(file: Path, table: str, crs: QgsCoordinateReferenceSystem) -> None:
    """Give a table a CRS of its own: GDAL takes one without an authority for the nearest that it knows.

    UTM in kilometres became UTM in metres so, and everything lay a thousand times off.
    """
    import sqlite3

    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL)
    with closing(sqlite3.connect(file)) as database, database:
        (highest,) = database.execute("SELECT MAX(srs_id) FROM gpkg_spatial_ref_sys").fetchone()
        number = max(highest, _FIRST_OWN_CRS - 1) + 1
        database.execute(
            "INSERT INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition) "
            "VALUES (?, ?, 'NONE', ?, ?)",
            (crs.description() or "unnamed", number, number, wkt),
        )
        # views and triggers of spatial indices do not depend on these rows
        database.execute("UPDATE gpkg_contents SET srs_id = ? WHERE table_name = ?", (number, table))
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = ? WHERE table_name = ?", (number, table))


def _crs_into_sqlite(file: Path, crs: QgsCoordinateReferenceSystem) -> None:
    """Say the CRS of the only layer of a SQLite file in the tables that GDAL reads it from."""
    import sqlite3

    authority, _, code = crs.authid().partition(":")
    number = int(code) if code.isdigit() else 100_000
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(
            "INSERT OR REPLACE INTO spatial_ref_sys (srid, auth_name, auth_srid, srtext) VALUES (?, ?, ?, ?)",
            (number, authority or None, number if authority else None, wkt),
        )
        database.execute("UPDATE geometry_columns SET srid = ? WHERE srid IS NULL", (number,))
