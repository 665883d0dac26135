"""Blocks of ground, so that what is tested never lies beside what was learned from.

Neighbouring places look alike because they are neighbours. Tests on them tell how well ground is remembered, not how
well a class is known: Roberts et al. (2017), Ecography 40, 913; Ploton et al. (2020), Nature Communications 11, 4540.
"""

from __future__ import annotations

import warnings
from typing import List, NamedTuple, Optional, Tuple

import numpy as np
from scipy.spatial import cKDTree
from sklearn.model_selection import StratifiedGroupKFold

from ..messages import Message

FOLDS = 5

_MOST_ACROSS = 24
_BLOCKS_WANTED = 5


class Split(NamedTuple):
    """Positions of places to learn from and of places to be tested."""

    train: np.ndarray
    test: np.ndarray


def block_side(xy: np.ndarray, classes: np.ndarray, least: float) -> float:
    """Side of square blocks: the largest at which each class lies in five of them, else the smallest that is allowed.

    Parameters
    ----------
    xy : float array [n, 2]
    classes : int array [n]
    least : float
        Smallest side, in the units of xy.
    """
    extent = float(np.ptp(xy, axis=0).max())
    if extent <= 0:
        return max(least, 1.0)
    sides = [extent / across for across in range(3, _MOST_ACROSS + 1)]
    for side in sides:
        if side < least:
            break
        blocks = block_numbers(xy, side)
        if all(len(np.unique(blocks[classes == label])) >= _BLOCKS_WANTED for label in np.unique(classes)):
            return side
    return max(least, sides[-1])


def block_numbers(xy: np.ndarray, side: float) -> np.ndarray:
    """Number of the square block of each place, int64 [n], from 0."""
    cells = np.floor((xy - xy.min(axis=0)) / side).astype(np.int64)
    _, numbers = np.unique(cells, axis=0, return_inverse=True)
    return numbers.reshape(-1)


def block_splits(
    xy: np.ndarray, classes: np.ndarray, blocks: np.ndarray, gap: float, seed: int = 0, folds: int = FOLDS
) -> List[Split]:
    """Cross-validation by whole blocks; places nearer than a gap to any tested place are not learned from.

    Classes are spread over the folds as evenly as whole blocks allow. Empty where there are fewer than two blocks, or
    no class has two places.

    Parameters
    ----------
    xy : float array [n, 2]
    classes, blocks : int arrays [n]
    gap : float
        In the units of xy.
    seed, folds : int
    """
    most = int(np.unique(classes, return_counts=True)[1].max()) if len(classes) else 0
    folds = min(folds, len(np.unique(blocks)), most)
    if folds < 2:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a class with fewer blocks than folds, which others tell
        chosen = _folds(classes, blocks, folds, seed)
    splits = []
    for test in chosen:
        if not len(test):
            continue
        train = np.setdiff1d(np.arange(len(xy)), test)
        splits.append(Split(train[_farther(xy[train], xy[test], gap)], test))
    return splits


def _folds(classes: np.ndarray, blocks: np.ndarray, folds: int, seed: int) -> List[np.ndarray]:
    cut = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    return [test for _, test in cut.split(np.zeros((len(classes), 1)), classes, blocks)]


def _farther(xy: np.ndarray, from_xy: np.ndarray, gap: float) -> np.ndarray:
    """Which places [n] are farther than a gap from all others."""
    if not len(xy):
        return np.zeros(0, dtype=bool)
    distances, _ = cKDTree(from_xy).query(xy)
    return np.asarray(distances > gap)


def warnings_of_labels(
    xy: np.ndarray,
    classes: np.ndarray,
    blocks: np.ndarray,
    names: Tuple[str, ...],
    ground: float,
    features: Optional[np.ndarray] = None,
) -> List[str]:
    """What makes figures from these labels weak, in plain sentences.

    Parameters
    ----------
    xy : float array [n, 2]
    classes, blocks : int arrays [n]
    names : tuple of str
        Of the classes.
    ground : float
        Side of the largest patch, in the units of xy.
    features : int array [n], optional
        Number of the feature that each place lies in.
    """
    told: List[str] = []
    present = np.unique(classes)
    counts = {label: int((classes == label).sum()) for label in present}
    few = [f"{names[label]} ({counts[label]})" for label in present if counts[label] < 20]
    if few:
        told.append(
            Message("Few places: {few}; 20 or more of each class make figures worth comparing.", few=", ".join(few))
        )
    lonely = [names[label] for label in present if len(np.unique(blocks[classes == label])) < 2]
    if lonely:
        told.append(
            Message(
                "In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; "
                "label such ground in other parts of the scene too.",
                lonely=", ".join(lonely),
            )
        )
    if features is not None and len(present) > 1:
        single = [
            names[label]
            for label in present
            if counts[label] > 1 and len(np.unique(features[classes == label])) == 1 and names[label] not in lonely
        ]
        if single:
            told.append(
                Message(
                    "One feature each: {single}. Its parts are tested on one another, which flatters; "
                    "draw several, far apart.",
                    single=", ".join(single),
                )
            )
    near = _touching(xy, classes, ground)
    if near > 0.1:
        told.append(
            Message(
                "{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds "
                "both.",
                near=near,
                ground=ground,
            )
        )
    return told


def _touching(xy: np.ndarray, classes: np.ndarray, ground: float) -> float:
    """Share of places that another class is nearer to than a distance."""
    near = np.zeros(len(xy), dtype=bool)
    for label in np.unique(classes):
        mine = classes == label
        if mine.all():
            return 0.0
        distances, _ = cKDTree(xy[~mine]).query(xy[mine])
        near[mine] = distances < ground
    return float(near.mean())
