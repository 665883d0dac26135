"""Classifications that have ended, one for each layer of patches, and what a project keeps of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ...model.json_reading import json_of_file
from ..stored_json import packed_json, read_json_object, unpacked_json
from .class_result import MOST_UNSURE, ClassResult, UnsurePatch
from .class_run import RunFiles
from .label_set import PatchClass

_MOST_MODEL_BYTES = 4 << 20
"""A larger model, which holds many examples of long vectors, would make every save of the project slow."""


@dataclass(frozen=True)
class Classified:
    """A classification that has ended.

    Attributes
    ----------
    patches_id : str
    result : ClassResult
    unsure : list of UnsurePatch
    classes : tuple of PatchClass
        As they were when it began.
    by_model : bool
        Whether it was made by a saved model, and not from labels.
    seconds : float
    files : RunFiles or None
        Where its files lie; None for what came with a project.
    kept_model : str
        The model that came with a project, packed; empty where there is none.
    """

    patches_id: str
    result: ClassResult
    unsure: List[UnsurePatch]
    classes: Tuple[PatchClass, ...]
    by_model: bool
    seconds: float
    files: Optional[RunFiles]
    kept_model: str = ""

    def renamed(self, names: Mapping[str, str]) -> Classified:
        """With other names of classes, by those that they have."""
        unsure = [replace(one, name=names.get(one.name, one.name)) for one in self.unsure]
        return replace(self, result=self.result.renamed(names), unsure=unsure)

    def save_state(self) -> Dict[str, Any]:
        """What the project keeps, as JSON types."""
        return {
            **self.result.to_json(),
            "by_model": self.by_model,
            "unsure": [asdict(one) for one in self.unsure],
            "model": self._packed_model(),
        }

    @classmethod
    def restored(cls, patches_id: str, state: Any) -> Optional[Classified]:
        """What `save_state` gave; None for anything else."""
        try:
            result, unsure = ClassResult.from_json(state), [_unsure(one) for one in state.get("unsure", [])]
            model = str(state.get("model") or "")
            return cls(patches_id, result, unsure[:MOST_UNSURE], (), bool(state.get("by_model")), 0.0, None, model)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            return None

    @property
    def has_model(self) -> bool:
        """Whether its model can be saved."""
        return self._model_file is not None or bool(self.kept_model)

    def model(self) -> Dict[str, Any]:
        """The model, as JSON types. Raises OSError and ValueError where it cannot be read."""
        file = self._model_file
        values = unpacked_json(self.kept_model) if file is None else json_of_file(file)
        if not isinstance(values, dict) or not isinstance(values.get("classes"), list):
            raise ValueError("the model is damaged")
        return values

    @property
    def _model_file(self) -> Optional[Path]:
        file = None if self.files is None else self.files.out / "model.json"
        return file if file is not None and file.is_file() else None

    def _packed_model(self) -> str:
        file = self._model_file
        if file is None or file.stat().st_size > _MOST_MODEL_BYTES:
            return self.kept_model
        return packed_json(read_json_object(file.read_bytes())) or ""


class Classifications:
    """The latest one of each layer of patches; the files of those that go are removed."""

    def __init__(self) -> None:
        self._by_patches: Dict[str, Classified] = {}

    def of(self, patches_id: str) -> Optional[Classified]:
        """That of a layer of patches; None where there is none."""
        return self._by_patches.get(patches_id)

    def put(self, made: Classified) -> None:
        """Keep one in the place of the one before."""
        before = self.of(made.patches_id)
        if before is not None and before.files is not made.files:
            self.drop(made.patches_id)
        self._by_patches[made.patches_id] = made

    def drop(self, patches_id: str) -> None:
        """Let one go."""
        gone = self._by_patches.pop(patches_id, None)
        if gone is not None and gone.files is not None:
            gone.files.discard()

    def clear(self) -> None:
        """Let all go."""
        for patches_id in list(self._by_patches):
            self.drop(patches_id)

    def save_state(self) -> Dict[str, Any]:
        """What the project keeps of all, by layer of patches."""
        return {patches_id: one.save_state() for patches_id, one in self._by_patches.items()}

    def restore_state(self, state: object) -> None:
        """Take over what `save_state` gave; what is damaged is left out."""
        for patches_id, saved in state.items() if isinstance(state, dict) else ():
            made = Classified.restored(str(patches_id), saved)
            if made is not None:
                self.put(made)


def _unsure(saved: Mapping[str, Any]) -> UnsurePatch:
    patch = UnsurePatch(int(saved["patch"]), str(saved["name"]), float(saved["confidence"]), float(saved["margin"]))
    if patch.patch < 0 or not (0 <= patch.confidence <= 1 and 0 <= patch.margin <= 1):
        raise ValueError(f"no patch is like {saved}")
    return patch
