"""pyarrow, imported when it is needed, and said plainly where it is missing."""

from __future__ import annotations

from typing import Any

from ..exchange.tables import require_pyarrow


def parquet() -> Any:
    """The module pyarrow.parquet.

    Raises
    ------
    InputError
        When pyarrow is not installed.
    """
    require_pyarrow()
    import pyarrow.parquet

    return pyarrow.parquet
