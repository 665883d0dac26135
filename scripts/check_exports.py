"""Read exports with other people's code, and hold them against the published schemas (these need a network).

    python scripts/check_exports.py TERRAPATCH SET

TERRAPATCH is the command line tool, SET an embedding set. Exit code 1 where a reader gets other values, or a schema
does not hold or cannot be fetched.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import duckdb
import geopandas
import jsonschema
import numpy as np
import pyarrow.parquet as parquet

GEOPARQUET_SCHEMA = "https://geoparquet.org/releases/v1.1.0/schema.json"


def main(tool: str, path: str) -> int:
    """Run all checks; 1 where one fails."""
    vectors = np.load(Path(path) / "vectors.npy").astype(np.float32)
    failed = False
    with tempfile.TemporaryDirectory() as name:
        for crs in ("lonlat", "grid"):
            file = Path(name) / f"{crs}.parquet"
            subprocess.run([tool, "export", path, "--out", str(file), "--crs", crs], check=True)
            failed |= told(f"geopandas, {crs}", np.array_equal(by_geopandas(file), vectors))
            failed |= told(f"DuckDB, {crs}", np.array_equal(by_duckdb(file), vectors))
            failed |= told(f"a window by the covering, {crs}", window_is_smaller(file))
            geo = json.loads(parquet.read_schema(file).metadata[b"geo"])
            failed |= told(f"GeoParquet's schema, {crs}", holds(geo, GEOPARQUET_SCHEMA))
            item = json.loads(file.with_name(f"{file.name}.json").read_text(encoding="utf-8"))
            for schema in item["stac_extensions"]:
                failed |= told(f"{schema}, {crs}", holds(item, schema))
    return int(failed)


def by_geopandas(file: Path) -> np.ndarray:
    """Vectors in the order of the grid."""
    table = geopandas.read_parquet(file).sort_values(["row", "col"])
    return np.stack(table["embedding"].to_list())


def by_duckdb(file: Path) -> np.ndarray:
    """The same by SQL."""
    rows = duckdb.sql(f"select embedding from '{file}' order by row, col").fetchall()
    return np.array([row[0] for row in rows], dtype=np.float32)


def window_is_smaller(file: Path) -> bool:
    """Whether a box of half the width and height finds some rows and not all."""
    table = geopandas.read_parquet(file)
    xmin, ymin, xmax, ymax = table.total_bounds
    some = geopandas.read_parquet(file, bbox=(xmin, ymin, (xmin + xmax) / 2, (ymin + ymax) / 2))
    return 0 < len(some) < len(table)


def holds(content: dict, address: str) -> bool:
    """Whether content is as a schema on the web says."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            jsonschema.validate(content, json.load(answer))
    except (OSError, jsonschema.ValidationError, jsonschema.exceptions.RefResolutionError) as error:
        print(f"  {' '.join(str(error).split())[:200]}")
        return False
    return True


def told(what: str, well: bool) -> bool:
    """Say how a check went; whether it failed."""
    print(f"{'right' if well else 'WRONG'}  {what}")
    return not well


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
