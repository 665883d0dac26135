"""`terrapatch sweep`: many ways to make vectors of a raster, measured alike, and a report of what is good for what."""

from __future__ import annotations

import dataclasses
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Set

import numpy as np
from filelock import FileLock, Timeout

from ..errors import InputError, TerraPatchError, one_line
from ..imagery.source import RasterSource, open_source
from ..jobs.embed_plan import accepted_plan
from ..jobs.reporting import Reporter, SilentReporter
from ..labels.label_file import LabelFeatures, read_labels
from ..labels.places import labelled_places
from ..messages import Message
from ..name_lists import first_names
from ..patches.embedding_set import read_metadata
from ..report.pictures import cluster_colours, grid_picture, principal_colours
from ..results import SweepResult
from ..study_requests import SweepRequest
from .encoder_trial import try_encoder
from .ground import LabelledGround, labelled_ground
from .making import Planned, TableMaker, baseline_of, baselines_of, check_count, planned
from .measuring import EFFORTS, VERSION, measured, place_scores
from .records import RECORDS, Record, load_record, save_record
from .settings import BANDS, Setting, settings_of
from .sweep_report import Outcome, write_report
from .vectors import VectorTable

_LOCK_FILE = "sweep.lock"
_FULL_PRECISION = ("auto", "fp32")
_REPORT_SHARE = 10  # the report is written again once this many times its own duration has passed


def sweep(request: SweepRequest, reporter: Reporter) -> SweepResult:
    """Make and measure the vectors of every setting, and write report.html, sweep.csv and sweep.json.

    What an earlier sweep into the folder has made is used again. A setting that cannot be made, or for which the memory
    does not suffice, is skipped, and the report says why. The report is written while the sweep goes on too, so that
    one that was ended tells what is done.

    Returns
    -------
    dict
        out, report, csv, json: files; settings: how many were measured; skipped: list of {title, reason}; answers: see
        `sweep.answers.Answer`.

    Raises
    ------
    InputError
        When the raster, the labels or the lists cannot be used, no setting can be made, or the folder holds other
        files.
    """
    settings = settings_of(request)
    source = open_source(request.raster)
    if request.field is not None and request.labels is None:
        raise InputError(
            "field is {field!r}, and no labels are given; give --labels too, or leave it out", field=request.field
        )
    labels = None if request.labels is None else read_labels(request.labels, request.field, source.crs)
    with _claimed(Path(request.out)) as folder:
        plans = [planned(request, setting, folder) for setting in settings]
        runnable = [item for item in plans if isinstance(item, Planned)]
        skipped = [item for item in plans if isinstance(item, Record)]
        if not runnable:
            raise InputError(
                "none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}",
                settings_count=len(settings),
                first_skipped_title=skipped[0].title,
                reason=skipped[0].reason,
            )
        ground = None if labels is None else _ground(labels, runnable, request, reporter)
        return _Sweep(request, source, folder, runnable, ground).run(skipped, reporter)


def _ground(
    labels: LabelFeatures, settings: List[Planned], request: SweepRequest, reporter: Reporter
) -> LabelledGround:
    """The places that all settings are asked about."""
    if labels.without:
        reporter.notice(
            Message("features left out, without a class or a geometry: {without:,}", without=labels.without)
        )
    sides = [item.side for item in settings]
    extent = settings[0].plan.target.extent()
    places = labelled_places(labels, min(sides), extent, EFFORTS[request.preset].places, request.seed)
    ground = labelled_ground(places, sides)
    for told in ground.warnings:
        reporter.notice(told)
    return ground


class _Sweep:
    """Measures settings, and writes the report."""

    def __init__(
        self,
        request: SweepRequest,
        source: RasterSource,
        folder: Path,
        settings: List[Planned],
        ground: Optional[LabelledGround],
    ) -> None:
        self._request, self._source, self._folder, self._ground = request, source, folder, ground
        self._effort = EFFORTS[request.preset]
        families = list(dict.fromkeys(item.setting.family for item in settings))
        # the finest ground of an encoder first, what is squeezed behind what it is made of
        self._settings = sorted(
            settings, key=lambda item: (item.setting.squeeze != "none", families.index(item.setting.family), item.side)
        )
        self._maker = TableMaker(source)
        self._lost: Set[Setting] = set()

    def run(self, skipped: List[Record], reporter: Reporter) -> SweepResult:
        """Measure all settings, plain bands first."""
        order = [*baselines_of(self._settings), *self._settings]
        records: List[Record] = list(skipped)
        took, written = 0.0, time.monotonic()
        try:
            for number, item in enumerate(order):
                reporter.progress(number, len(order), "settings")
                records.append(self._record(item))
                if records[-1].reason:
                    reporter.notice(
                        Message(
                            "{last_records_title} is skipped: {reason}",
                            last_records_title=records[-1].title,
                            reason=records[-1].reason,
                        )
                    )
                began = time.monotonic()
                if began - written > _REPORT_SHARE * took:
                    self._write(records, len(order) - number - 1)
                    written = time.monotonic()
                    took = written - began
        except KeyboardInterrupt:
            self._write(records, len(order) + len(skipped) - len(records))
            raise
        reporter.progress(len(order), len(order), "settings")
        return self._write(records, 0)

    def _write(self, records: List[Record], left: int) -> SweepResult:
        return write_report(self._folder, Outcome(self._request, self._source, tuple(records), self._ground, left))

    def _record(self, item: Planned) -> Record:
        """The record of a setting: kept from an earlier sweep, or made now; or why there is none."""
        identity, folder = self._identity(item), self._folder / RECORDS
        kept = load_record(folder, item.setting, identity)
        if kept is not None:
            return kept
        try:
            record = self._measured(item)
        except TerraPatchError as error:
            record = Record(item.setting, one_line(error.message))
        except MemoryError:
            reason = Message("needs more memory than there is; choose a smaller extent or a larger patch")
            record = Record(item.setting, reason)
        if record.done:
            save_record(folder, record, identity)
        else:  # what compares with it goes without
            self._lost.add(item.setting)
        return record

    def _measured(self, item: Planned) -> Record:
        setting, seed, effort = item.setting, self._request.seed, self._effort
        table = self._maker.table(item)
        reason = check_count(table)
        if reason:
            return Record(setting, reason)
        finer_item = self._finer(item)
        finer = None if finer_item is None else self._maker.table(finer_item)
        whole_item, bands = self._whole(item), None
        whole = None if whole_item is None else self._maker.table(whole_item)
        baseline = baseline_of(item)
        if setting.encoder != BANDS and baseline.setting not in self._lost:
            bands = self._maker.table(baseline)
        measures = measured(table, bands, whole, finer, effort, seed)
        found = None if self._ground is None else place_scores(table, self._ground, effort, seed)
        return Record(
            setting,
            "",
            self._facts(item, table),
            measures,
            {} if found is None else found.values,
            {} if found is None else found.curve,
            self._pictures(table, bands),
        )

    def _facts(self, item: Planned, table: VectorTable) -> Dict[str, Any]:
        setting, grid, gsd_m = item.setting, item.grid, item.plan.gsd_m
        facts = {
            "ground_px": grid.patch_px,
            "ground": item.side,
            "ground_m": None if gsd_m is None else gsd_m * grid.patch_px,
            "count": len(table),
            "dim": table.dim,
            "bytes": table.bytes,
            "seconds": round(self._maker.seconds[setting.of_set()], 3),
            "left_out": table.left_out,
        }
        of_patches = setting.vector == "patch" and setting.squeeze == "none" and setting.encoder != BANDS
        return {**facts, **self._of_encoder(item)} if of_patches else facts

    def _of_encoder(self, item: Planned) -> Dict[str, Any]:
        """What the place in the tile and the surroundings do to a patch's vector, and whether that was taken out."""
        plan = accepted_plan(item.plan.request, SilentReporter())  # MOSAIKS is fitted now, and found in the cache
        positions = read_metadata(Path(plan.request.out)).get("positions") or {}
        centred, before = bool(positions.get("centred")), positions.get("share")
        trial = try_encoder(plan, self._effort.windows, self._request.seed)
        return {
            "place_before": before,
            "place_after": positions.get("share_after") if centred else before,
            "centred": centred,
            "context_share": trial.context,
            "shift_consistency": trial.shift,
        }

    def _finer(self, item: Planned) -> Optional[Planned]:
        """The setting of the same kind for the next smaller ground, where there is one."""
        if item.setting.encoder == BANDS:
            return None
        kin = [
            other
            for other in self._settings
            if other.setting.family == item.setting.family and other.setting not in self._lost
        ]
        finer = [other for other in kin if other.grid.patch_px < item.grid.patch_px]
        return max(finer, key=lambda other: other.grid.patch_px, default=None)

    def _whole(self, item: Planned) -> Optional[Planned]:
        """The same vectors before they were squeezed, or else in full precision, where that is one of the settings."""
        setting = item.setting
        if setting.squeeze != "none":
            return item.with_setting(replace(setting, squeeze="none"))
        if setting.precision in _FULL_PRECISION:
            return None
        twins = [replace(setting, precision=precision) for precision in _FULL_PRECISION]
        return next((other for other in self._settings if other.setting in twins), None)

    def _pictures(self, table: VectorTable, bands: Optional[VectorTable]) -> Dict[str, bytes]:
        rows = table.unit_rows()
        plain = table if bands is None else bands
        position, found = plain.rows_of(table.index)
        brightness = np.where(found, plain.vectors[position, : plain.dim // 2].mean(axis=1), 0.0)
        colours = principal_colours(rows, brightness)
        clusters = cluster_colours(rows, colours, self._request.seed)
        return {
            "colours": grid_picture(table.grid, table.index, colours),
            "clusters": grid_picture(table.grid, table.index, clusters),
        }

    def _identity(self, item: Planned) -> Dict[str, Any]:
        """All that a record depends on."""
        request, finer, whole = self._request, self._finer(item), self._whole(item)
        plain = item.setting.encoder == BANDS
        return {
            "version": VERSION,
            "setting": item.setting.to_json(),
            "source": self._source.identity(),
            "encoder": "" if plain else item.plan.encoder.card.sha256,
            "extent": request.extent,
            "bands": None if plain else request.bands,
            "date": request.date,
            "seed": request.seed,
            "effort": dataclasses.asdict(self._effort),
            "ground": None if self._ground is None else self._ground.digest(),
            "finer": None if finer is None else finer.setting.to_json(),
            "whole": None if whole is None else whole.setting.to_json(),
        }


@contextmanager
def _claimed(folder: Path) -> Iterator[Path]:
    """The folder of a sweep, to which no other sweep writes meanwhile.

    Raises
    ------
    InputError
        When it is a file, cannot be written, holds other files, or another sweep runs into it.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError("{folder} is a file, needs to be a folder; give another", folder=folder)
    if folder.is_dir() and not (folder / _LOCK_FILE).exists():
        inside = sorted(child.name for child in folder.iterdir())
        if inside:
            raise InputError(
                "{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder",
                folder=folder,
                inside=first_names(inside, 3),
            )
    lock = FileLock(str(folder / _LOCK_FILE), blocking=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise InputError(
            "another sweep is writing into {folder}; wait until it is done, or give another", folder=folder
        ) from None
    except OSError as error:
        raise InputError(
            "folder {folder} cannot be written ({reason}); choose another", folder=folder, reason=error.strerror
        ) from error
    try:
        yield folder
    finally:
        lock.release()
        (folder / _LOCK_FILE).touch()  # on some systems it goes with the lock, and tells whose folder this is
