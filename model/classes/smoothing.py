"""Single patches of another class than all around them, made like their neighbours."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import convolve

_WINDOW = np.ones((3, 3), dtype=np.int16)


def majority(labels: np.ndarray, rounds: int) -> np.ndarray:
    """Give each patch the class that most of it and its eight neighbours have; of equally many its own, if among them.

    Parameters
    ----------
    labels : int array [rows, cols]
        -1 for cells without a patch or a class, which are neither changed nor counted.
    rounds : int
        How often.
    """
    labels = labels.copy()
    names = np.unique(labels[labels >= 0])
    for _ in range(rounds):
        most, winner = np.zeros(labels.shape, dtype=np.int16), labels.copy()
        own = np.zeros(labels.shape, dtype=np.int16)
        for name in names:
            votes = convolve((labels == name).astype(np.int16), _WINDOW, mode="constant")
            own = np.where(labels == name, votes, own)
            better = votes > most
            most, winner = np.where(better, votes, most), np.where(better, name, winner)
        changed = (labels >= 0) & (most > own)
        if not changed.any():
            break
        labels = np.where(changed, winner, labels)
    return labels
