"""Classifiers of vectors, and their file: the labelled examples themselves as JSON, which are fitted again."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from sklearn.ensemble import RandomForestClassifier

from ..errors import InputError
from ..json_reading import json_of_file
from ..patches.json_files import write_json
from ..quality.linear_probe import fit_linear_probe
from ..quality.one_thread import one_thread
from ..seeds import check_seed
from ..study_options import CLASSIFIERS, MOST_CLASSES

SCHEMA = "terrapatch-classifier-1"

_MOST_BYTES = 1 << 30  # 400,000 examples of 384 numbers
_NEIGHBOURS = 5
_TREES = 200
_ROWS_AT_ONCE = 2048
_OTHERS = 0.99  # of examples have another one nearer than what counts as usual


@dataclass(frozen=True)
class Examples:
    """Labelled vectors of one encoder.

    Attributes
    ----------
    rows : float32 array [n, D]
        Unit rows.
    classes : int64 array [n]
        Position of each one's class in `names`.
    names : tuple of str
    encoder : str
        Tag of the encoder, what must agree before the vectors are used elsewhere.
    """

    rows: np.ndarray
    classes: np.ndarray
    names: Tuple[str, ...]
    encoder: str

    def part(self, kept: np.ndarray) -> Examples:
        """Some of them."""
        return Examples(self.rows[kept], self.classes[kept], self.names, self.encoder)


@dataclass(frozen=True)
class Model:
    """A method and the examples that it learns from: all that a classifier is.

    Attributes
    ----------
    method : str
        One of `CLASSIFIERS`.
    examples : Examples
    seed : int
        Of the forest.
    """

    method: str
    examples: Examples
    seed: int = 0

    def save(self, file: Path) -> None:
        """Write it as JSON: the same file gives the same classes on any machine, and runs no code when it is read."""
        rows = np.ascontiguousarray(self.examples.rows, dtype="<f4")
        write_json(
            file,
            {
                "schema": SCHEMA,
                "method": self.method,
                "seed": self.seed,
                "encoder": self.examples.encoder,
                "classes": list(self.examples.names),
                "labels": self.examples.classes.tolist(),
                "shape": list(rows.shape),
                "vectors": base64.b64encode(rows.tobytes()).decode("ascii"),
            },
        )

    @classmethod
    def load(cls, file: Path) -> Model:
        """Read what `save` wrote.

        Raises
        ------
        InputError
            When the file holds something else, or is damaged.
        """
        try:
            values = json_of_file(file, _MOST_BYTES)
            if values["schema"] != SCHEMA or values["method"] not in CLASSIFIERS:
                raise ValueError(f"schema {values['schema']!r}, method {values['method']!r}")
            rows = np.frombuffer(base64.b64decode(values["vectors"], validate=True), dtype="<f4")
            rows = rows.reshape(values["shape"]).astype(np.float32)
            classes = np.array(values["labels"], dtype=np.int64)
            names = tuple(map(str, values["classes"]))
            "".join(names).encode()  # or no file could hold them
            if len(rows) != len(classes) or classes.min() < 0 or classes.max() >= len(names):
                raise ValueError("its labels do not fit its vectors")
            if rows.ndim != 2 or not np.isfinite(rows).all():
                raise ValueError("its vectors are not rows of finite numbers")
            if len(np.unique(classes)) < 2 or len(names) > MOST_CLASSES or len(set(names)) < len(names):
                raise ValueError(f"it needs examples of 2 to {MOST_CLASSES} classes of different names")
            seed = int(values["seed"])
            check_seed(seed)
            return cls(values["method"], Examples(rows, classes, names, str(values["encoder"])), seed)
        except OSError as error:
            raise InputError(
                "model {file} cannot be read ({reason}); give a file of `classify`", file=file, reason=error.strerror
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, InputError) as error:
            raise InputError(
                "{file} cannot be read as a classifier of this version ({error}); make it anew with "
                "`terrapatch classify`",
                file=file,
                error=error,
            ) from error


class Classifier:
    """A fitted model.

    Parameters
    ----------
    model : Model
        Its examples are of at least two classes.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        examples = model.examples
        self._present, labels = np.unique(examples.classes, return_inverse=True)
        if model.method == "probe":
            self._probe = fit_linear_probe(examples.rows, labels)
        elif model.method == "forest":
            forest = RandomForestClassifier(_TREES, class_weight="balanced", random_state=model.seed, n_jobs=1)
            self._forest = forest.fit(examples.rows, labels)

    def probabilities(self, rows: np.ndarray, threads: int = 1) -> np.ndarray:
        """Probability of each class, float32 [n, classes], for unit rows [n, D]; 0 for classes without an example.

        Of the five nearest examples it is the share of the class, weighted by how near they are.
        """
        found = np.zeros((len(rows), len(self._model.examples.names)), dtype=np.float32)

        def fill(start: int) -> None:
            some = slice(start, start + _ROWS_AT_ONCE)
            found[some, self._present] = self._of_some(rows[some])

        starts = range(0, len(rows), _ROWS_AT_ONCE)
        # each block on one core from its products to its classes: threads within products would wait between them
        with one_thread(), ThreadPoolExecutor(threads) as pool:
            list(pool.map(fill, starts))
        return found

    def _of_some(self, rows: np.ndarray) -> np.ndarray:
        if self._model.method == "probe":
            return self._probe.probabilities(rows)
        if self._model.method == "forest":
            return np.asarray(self._forest.predict_proba(rows), dtype=np.float32)
        return self._votes(rows)

    def _votes(self, rows: np.ndarray) -> np.ndarray:
        examples = self._model.examples
        near, scores = most_alike(rows @ examples.rows.T, min(_NEIGHBOURS, len(examples.rows)))
        weights = 1 / np.maximum(_chords(scores), 1e-3)
        votes = np.zeros((len(rows), len(self._present)), dtype=np.float32)
        labels = np.searchsorted(self._present, examples.classes[near])
        np.add.at(votes, (np.arange(len(rows))[:, None], labels), weights)
        return votes / votes.sum(axis=1, keepdims=True)


def most_alike(scores: np.ndarray, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """Columns and values [n, count] of the largest scores [n, m], largest first; the scores are used up.

    The largest one is taken as many times as are wanted: numpy finds it in vector instructions, and is quicker so than
    by partitioning for the few that are wanted here.
    """
    each = np.arange(len(scores))
    columns = np.empty((len(scores), count), dtype=np.int64)
    values = np.empty((len(scores), count), dtype=scores.dtype)
    for rank in range(count):
        columns[:, rank] = scores.argmax(axis=1)
        values[:, rank] = scores[each, columns[:, rank]]
        scores[each, columns[:, rank]] = -np.inf
    return columns, values


def distances_to_examples(rows: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """How far each row [n, D] is from the nearest example [m, D], as a multiple of what is usual among examples.

    Usual is the distance within which 99 of 100 examples have another one.
    """
    among = examples @ examples.T
    np.fill_diagonal(among, -1)
    usual = max(float(np.quantile(_chords(among.max(axis=1)), _OTHERS)), 1e-6)
    found = np.empty(len(rows), dtype=np.float32)
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        some = slice(start, start + _ROWS_AT_ONCE)
        found[some] = _chords((rows[some] @ examples.T).max(axis=1)) / usual
    return found


def _chords(cosines: np.ndarray) -> np.ndarray:
    """Euclidean distances of unit vectors."""
    return np.asarray(np.sqrt(np.maximum(2 - 2 * cosines, 0)))


def class_list(names: Tuple[str, ...], colours: List[str]) -> List[Dict[str, Any]]:
    """Names and colours as JSON types."""
    return [{"name": name, "colour": colour} for name, colour in zip(names, colours)]
