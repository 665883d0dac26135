"""Examples of a search: patches that look as wanted and patches that do not, with every step undoable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import QgsGeometry

from ..layers.table import EmbeddingTable
from ..undo_steps import UndoSteps

ExampleKey = Tuple[str, int]
_State = Dict[ExampleKey, "Example"]


@dataclass(frozen=True)
class Example:
    """One patch, with all that a search needs of it, so that no layer has to be kept.

    Attributes
    ----------
    layer_id : str
        Of the patch's layer; empty for one whose vector came out of a file.
    feature_id : int
    patch : int
        Flat grid index.
    positive : bool
        Whether hits shall look like it.
    vector : array [D], float32
        Of length one.
    encoder : str
        `id@first 8 of sha256`.
    outline : QgsGeometry
        The patch, in `crs_wkt`; empty where only the vector is known.
    crs_wkt : str
    name : str
    confirmed : bool
        Whether it was a hit that the user has confirmed.
    """

    layer_id: str
    feature_id: int
    patch: int
    positive: bool
    vector: np.ndarray
    encoder: str
    outline: QgsGeometry
    crs_wkt: str
    name: str = ""
    confirmed: bool = False

    @property
    def key(self) -> ExampleKey:
        """What makes two examples the same patch."""
        return self.layer_id, self.feature_id


class ExampleSet(UndoSteps[_State]):
    """The examples in the order in which they were given, and the steps that led there.

    A patch is an example once: giving it again with the other sign turns it. Every change is one step, however many
    patches it holds.
    """

    def __init__(self, changed: Optional[Callable[[], None]] = None) -> None:
        super().__init__({}, changed)

    def __len__(self) -> int:
        return len(self._state)

    def __iter__(self) -> Iterator[Example]:
        return iter(list(self._state.values()))

    def positives(self) -> List[Example]:
        """Examples of what is wanted."""
        return [example for example in self._state.values() if example.positive]

    def negatives(self) -> List[Example]:
        """Examples of what is not."""
        return [example for example in self._state.values() if not example.positive]

    def sign_of(self, layer_id: str, feature_id: int) -> Optional[bool]:
        """True for a positive, False for a negative, None where a patch is not an example."""
        example = self._state.get((layer_id, feature_id))
        return None if example is None else example.positive

    def add(self, examples: Sequence[Example]) -> int:
        """Add some in one step; returns how many are new or turned. With none of those, no step is made."""
        state = dict(self._state)
        new = 0
        for example in examples:
            known = state.get(example.key)
            if known is None or known.positive != example.positive:
                state.pop(example.key, None)
                state[example.key] = example
                new += 1
        if new:
            self._step(state)
        return new

    def remove(self, keys: Iterable[ExampleKey]) -> int:
        """Remove some in one step; returns how many there were."""
        gone = set(keys) & set(self._state)
        if gone:
            self._step({key: example for key, example in self._state.items() if key not in gone})
        return len(gone)

    def clear(self) -> None:
        """Remove all, in one step that can be undone."""
        self.remove(list(self._state))

    def replace(self, examples: Sequence[Example]) -> None:
        """Put other examples in place of these, in one step."""
        state = {example.key: example for example in examples}
        if list(state) != list(self._state) or any(
            state[key].positive != example.positive for key, example in self._state.items()
        ):
            self._step(state)

    def forget_all(self) -> None:
        """Remove all, with all steps: the project has gone."""
        was_empty = not self._state and not self._undo and not self._redo
        self._state, self._undo, self._redo = {}, [], []
        if not was_empty:
            self.changed()

    def follow(self, layer_id: str, table: EmbeddingTable) -> int:
        """Take vectors anew from a layer that was edited, in the steps too; returns how many patches have gone."""
        states = [self._state, *self._undo, *self._redo]
        wanted = {key[1] for state in states for key in state if key[0] == layer_id}
        if not wanted:
            return 0
        found = np.flatnonzero(np.isin(table.feature_ids, np.fromiter(wanted, np.int64, len(wanted))))
        position_of = dict(zip(table.feature_ids[found].tolist(), found.tolist()))

        def followed(state: _State) -> _State:
            kept = {}
            for key, example in state.items():
                if example.layer_id != layer_id:
                    kept[key] = example
                elif example.feature_id in position_of:
                    position = position_of[example.feature_id]
                    kept[key] = replace(example, vector=table.matrix[position].copy(), encoder=table.encoder)
            return kept

        before = len(self._state)
        self._state = followed(self._state)
        self._undo = [followed(state) for state in self._undo]
        self._redo = [followed(state) for state in self._redo]
        return before - len(self._state)


def examples_at(
    layer_id: str,
    table: EmbeddingTable,
    positions: np.ndarray,
    outlines: Sequence[QgsGeometry],
    positive: bool,
    crs_wkt: str,
) -> List[Example]:
    """Examples of patches [m] of a table, with their polygons [m]."""
    return [
        Example(
            layer_id=layer_id,
            feature_id=int(table.feature_ids[position]),
            patch=int(table.patches[position]),
            positive=positive,
            vector=table.matrix[position].copy(),
            encoder=table.encoder,
            outline=outline,
            crs_wkt=crs_wkt,
        )
        for position, outline in zip(positions.tolist(), outlines)
    ]
