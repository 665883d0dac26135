"""Moving files over others: a database takes over nothing from the one that had its name."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from terrapatch.model.file_moves import move_file


def write(file: Path, text: str) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("create table notes (note text)")
        database.execute("insert into notes values (?)", (text,))


def notes(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as database:
        return [note for (note,) in database.execute("select note from notes")]


def test_changes_that_wait_beside_the_earlier_database_are_not_written_into_the_new_one(tmp_path: Path) -> None:
    old, new = tmp_path / "patches.gpkg", tmp_path / "new.gpkg"
    write(old, "old")
    write(new, "new")
    with closing(sqlite3.connect(old)) as still_open:  # as QGIS has the files of its layers
        still_open.execute("pragma journal_mode = wal")
        still_open.execute("insert into notes values ('waits')")
        still_open.commit()
        assert (tmp_path / "patches.gpkg-wal").stat().st_size > 0
        move_file(new, old)
        assert notes(old) == ["new"]
        assert [note for (note,) in still_open.execute("select note from notes")] == ["old", "waits"]
    assert notes(old) == ["new"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["patches.gpkg"]
