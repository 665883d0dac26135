"""Makes this system refuse what Windows refuses: moving, replacing, removing or cutting files that are in use."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Callable, List, Set


def files_in_use() -> Set[str]:
    """Files that this process has open or mapped."""
    used = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            used.add(os.readlink(descriptor))
        except OSError:  # the one that lists them
            continue
    return used | mapped_files()


def mapped_files() -> Set[str]:
    """Files that this process has mapped into its memory."""
    lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
    return {line[line.index("/") :] for line in lines if "/" in line}


def as_on_windows(monkeypatch: Any) -> List[str]:
    """Put the rules into force; returns a list that grows by what was refused."""
    refused: List[str] = []

    def check(path: Any, used: Set[str]) -> None:
        whole = os.path.abspath(os.fspath(path))
        held = sorted(name for name in used if name == whole or name.startswith(whole + os.sep))
        if held:
            refused.append(held[0])
            raise PermissionError(13, "The process cannot access the file because it is in use", whole)

    def guarded(function: Callable[..., Any], paths: int) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if not options.get("dir_fd"):
                for path in arguments[:paths]:
                    check(path, files_in_use())
            return function(*arguments, **options)

        return call

    def remove_tree(folder: Any, ignore_errors: bool = False, **options: Any) -> None:
        try:
            check(folder, files_in_use())
        except PermissionError:
            if not ignore_errors:
                raise
            return
        tree(folder, ignore_errors, **options)

    def cut(handle: int, size: int) -> None:
        check(os.readlink(f"/proc/self/fd/{handle}"), mapped_files())
        plain_cut(handle, size)

    tree, plain_cut = shutil.rmtree, os.ftruncate
    monkeypatch.setattr(shutil, "rmtree", remove_tree)
    monkeypatch.setattr(os, "ftruncate", cut)
    for name, paths in (("replace", 2), ("rename", 2), ("unlink", 1), ("remove", 1)):
        monkeypatch.setattr(os, name, guarded(getattr(os, name), paths))
    return refused
