"""Which copies of temporary layers go, and when: by days seen and the clock, through a bin, never what is in use."""

from __future__ import annotations

import os

import pytest

from terrapatch.plugin.temporary import copy_files

DAY = 86_400
NOW = 1_800_000_000.0


@pytest.fixture
def folder(own_settings, monkeypatch):
    monkeypatch.setattr(copy_files, "_named", set())
    made = copy_files.copy_file("any.gpkg").parent
    made.mkdir(parents=True)
    return made


def copy_of(folder, name: str, days_old: int = 200):
    file = folder / name
    file.write_bytes(b"0123456789")
    os.utime(file, (NOW - days_old * DAY,) * 2)
    return file


def see_days(count: int, now: float = NOW, first: int = 0) -> None:
    for day in range(first, first + count):
        copy_files.discard_unused(now, f"day {day}")


def test_a_clock_that_is_ahead_for_a_day_harms_nothing(folder):
    file = copy_of(folder, "patches-0123456789ab.gpkg", 1)
    see_days(3)
    copy_files.discard_unused(NOW + 400 * DAY, "2031-01-01")
    see_days(3, first=3)
    assert file.exists()


def test_many_days_within_a_short_time_harm_nothing(folder):
    file = copy_of(folder, "patches-0123456789ab.gpkg", 100)
    see_days(200)
    assert file.exists()


def test_what_nobody_needs_goes_to_the_bin_and_then_away(folder):
    file = copy_of(folder, "patches-0123456789ab.gpkg")
    see_days(60)
    assert file.exists()
    see_days(1, first=60)
    assert not file.exists()
    assert (folder / "bin" / "patches-0123456789ab.gpkg").exists()
    see_days(100, first=61)
    assert (folder / "bin" / "patches-0123456789ab.gpkg").exists()  # it is there for half a year by the clock as well
    see_days(1, now=NOW + 181 * DAY, first=161)
    assert not (folder / "bin" / "patches-0123456789ab.gpkg").exists()


def test_a_project_gets_its_copy_back_out_of_the_bin(folder):
    file = copy_of(folder, "patches-0123456789ab.gpkg")
    see_days(61)
    assert not file.exists()
    assert copy_files.has_file("patches-0123456789ab.gpkg")
    assert file.read_bytes() == b"0123456789"


def test_what_a_project_names_while_qgis_runs_stays(folder):
    named, other = copy_of(folder, "named-0123456789ab.gpkg"), copy_of(folder, "other-0123456789ab.tif")
    assert copy_files.has_file("named-0123456789ab.gpkg")
    see_days(200)
    assert named.exists()
    assert not other.exists()
    assert copy_files.copied_bytes() == 20  # the bin counts
    assert copy_files.clear_copies() == 10
    assert named.exists()
    assert copy_files.copied_bytes() == 10


def test_files_of_others_are_none_of_ours(folder):
    theirs = [copy_of(folder, name) for name in ("study.gpkg", "photo.tif", "notes.txt")]
    see_days(130, now=NOW + 400 * DAY)
    assert copy_files.copied_bytes() == copy_files.clear_copies() == 0
    assert all(file.exists() for file in theirs)


def test_damaged_notes_of_use_begin_anew(folder):
    file = copy_of(folder, "patches-0123456789ab.gpkg")
    (folder / "uses.json").write_text("[" * 5000)
    see_days(60)
    assert file.exists()


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "x" * 5000, ""])
def test_a_name_in_a_project_leads_nowhere_else(folder, name):
    assert copy_files.copy_file(name).parent == folder
    assert not copy_files.has_file(name)
