"""Reading .npy files that may be damaged, or anybody's."""

from __future__ import annotations

import errno
import tokenize
from pathlib import Path

import numpy as np


def load_array(file: Path, mapped: bool = True) -> np.ndarray:
    """The array of a file; where it is mapped, a header that claims more than there is takes no memory.

    Raises
    ------
    OSError
        When it cannot be read.
    ValueError
        When it holds something else. numpy reads the header as Python text, and raises what that may.
    """
    if file.exists() and not file.is_file():  # a pipe might never end
        raise OSError(errno.EINVAL, "not a regular file", str(file))
    try:
        found = np.load(file, mmap_mode="r" if mapped else None, allow_pickle=False)
    except (EOFError, KeyError, TypeError, AttributeError, OverflowError, SyntaxError, tokenize.TokenError) as error:
        raise ValueError(f"{file.name} is not an array: {error}") from error
    if not isinstance(found, np.ndarray):
        raise ValueError(f"{file.name} is not an array but an archive")
    return found
