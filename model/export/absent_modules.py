"""Stand-ins for packages that a model's source imports but that running the model never uses.

Clay's model file imports its teacher (timm) and its augmentations (torchvision) for training; timm imports
torchvision for reading pictures. Neither is needed to build the network and run it, and torchvision comes only with
gigabytes of CUDA libraries on many machines. A stand-in can be imported, subclassed and compared with; whoever calls
one gets an error that names it, so that nothing is computed from a thing that is not there.
"""

from __future__ import annotations

import importlib.util
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, List, Optional, Sequence

from ..errors import EncoderError


class _Absent(type):
    """A class for every name of an absent package, at any depth: torchvision.transforms.v2.Resize."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _absent(f"{cls.__qualname__}.{name}")

    def __call__(cls, *arguments: Any, **options: Any) -> Any:
        raise EncoderError(
            f"the model runs {cls.__qualname__}, which is not installed in this environment; "
            f"install the package {cls.__qualname__.split('.')[0]} and export again"
        )


def _absent(name: str) -> Any:
    return _Absent(name.rsplit(".", 1)[-1], (), {"__qualname__": name})


class _AbsentModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _absent(f"{self.__name__}.{name}")


class _AbsentFinder(MetaPathFinder, Loader):
    def __init__(self, package: str) -> None:
        self._package = package

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Optional[ModuleSpec]:
        if fullname != self._package and not fullname.startswith(self._package + "."):
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _AbsentModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def stand_in_for(packages: Sequence[str]) -> List[str]:
    """Make those of the packages importable that are not installed, for the life of this process.

    Returns
    -------
    list of str
        The packages that have a stand-in now.
    """
    absent = []
    for package in packages:
        if package in sys.modules:
            if isinstance(sys.modules[package], _AbsentModule):
                absent.append(package)
            continue
        if importlib.util.find_spec(package) is None:
            sys.meta_path.append(_AbsentFinder(package))
            absent.append(package)
    return absent
