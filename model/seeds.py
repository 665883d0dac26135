"""Seeds of draws, checked before anything is begun."""

from __future__ import annotations

from .errors import InputError

_MOST = 2**32 - 1  # of scikit-learn


def check_seed(seed: int) -> None:
    """Raise an InputError where scikit-learn takes no such seed."""
    if not 0 <= seed <= _MOST:
        raise InputError("seed is {seed}, needs 0 to {most}; choose another seed", seed=seed, most=_MOST)
