"""pyarrow, imported when it is needed, and said plainly where it is missing."""

from __future__ import annotations

from typing import Any

from ..errors import InputError


def parquet() -> Any:
    """The module pyarrow.parquet.

    Raises
    ------
    InputError
        When pyarrow is not installed.
    """
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise InputError(
            f"datasets are Parquet files, which need the package pyarrow ({error}); install it into the engine's "
            "Python: pip install pyarrow",
            "pyarrow_missing",
        ) from error
    return pyarrow.parquet
