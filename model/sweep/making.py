"""Settings that can be made, and the making of their vectors."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, NamedTuple, Union

from ..imagery.source import RasterSource
from ..jobs.embed import embed
from ..jobs.embed_decision import AcceptedPlan
from ..jobs.embed_plan import plan_embedding
from ..jobs.reporting import SilentReporter
from ..messages import Message
from ..patches import PatchGrid
from ..patches.embedding_set import read_metadata
from ..study_requests import SweepRequest
from .band_statistics import band_statistics
from .measuring import FEWEST_VECTORS
from .records import RECORDS, SETS, Record, seconds_of
from .settings import BANDS, Setting
from .vectors import VectorTable, pooled_table, squeezed_table, table_of_set, table_of_tiles

_TABLES_KEPT = 4


class Planned(NamedTuple):
    """A setting, the plan of the set that it is made of, and the grid of its vectors."""

    setting: Setting
    plan: AcceptedPlan
    grid: PatchGrid

    @property
    def side(self) -> float:
        """Of the ground of a vector in units of the CRS: the longer one."""
        return max(self.grid.patch_size)

    def with_setting(self, setting: Setting) -> Planned:
        """Another setting on the same plan."""
        return self._replace(setting=setting)


def planned(request: SweepRequest, setting: Setting, folder: Path) -> Union[Planned, Record]:
    """What is decided about a setting before anything is made; a record with the reason where it cannot be made.

    Parameters
    ----------
    request : SweepRequest
    setting : Setting
    folder : Path
        Of the sweep.
    """
    base = setting.of_set()
    plan = plan_embedding(base.embed_request(request, str(folder / SETS / base.key())))
    if plan.refusals:
        return Record(setting, plan.refusals[0].text)
    accepted = plan.accepted()
    grid, tiles = accepted.grid, accepted.tiles
    if setting.vector == "tile":
        if not tiles.tile.is_square:
            reason = Message("its tiles are {tile} px, and vectors of whole tiles need square ones", tile=tiles.tile)
            return Record(setting, reason)
        grid = replace(grid, rows=len(tiles.row_spans), cols=len(tiles.col_spans), patch_px=tiles.tile.height)
    elif setting.vector != "patch":
        grid = grid.coarsened(setting.window)
    if len(grid) < FEWEST_VECTORS:
        return Record(setting, _too_few(len(grid)))
    return Planned(setting, accepted, grid)


def baselines_of(settings: List[Planned]) -> List[Planned]:
    """Plain bands on every size of ground that a setting has, the finest first."""
    found: Dict[Setting, Planned] = {}
    for item in settings:
        found.setdefault(baseline_of(item).setting, baseline_of(item))
    return sorted(found.values(), key=lambda item: item.side)


def baseline_of(item: Planned) -> Planned:
    """Plain bands on the ground of a setting."""
    return item.with_setting(Setting(BANDS, item.grid.patch_px, resolution=item.setting.resolution))


def check_count(table: VectorTable) -> str:
    """Why vectors are too few to be measured; empty where they are not."""
    return _too_few(len(table)) if len(table) < FEWEST_VECTORS else ""


def _too_few(count: int) -> Message:
    if count == 1:
        return Message("gives 1 vector on this extent, needs at least {least} to be measured", least=FEWEST_VECTORS)
    return Message(
        "vectors on this extent: {count}, needs at least {least} to be measured", count=count, least=FEWEST_VECTORS
    )


class TableMaker:
    """Makes the vectors of settings, and keeps the last few.

    Attributes
    ----------
    seconds : dict
        That each set took to make, or its encoder where an earlier sweep made it.
    """

    def __init__(self, source: RasterSource) -> None:
        self._source = source
        self._tables: Dict[Setting, VectorTable] = {}
        self.seconds: Dict[Setting, float] = {}

    def table(self, item: Planned) -> VectorTable:
        """The vectors of a setting.

        Raises
        ------
        TerraPatchError
            As `embed`, and when there are too few vectors to squeeze them so.
        """
        setting = item.setting
        if setting not in self._tables:
            made = self._made(item)
            self._tables = {**dict(list(self._tables.items())[1 - _TABLES_KEPT :]), setting: made}
        return self._tables[setting]

    def _made(self, item: Planned) -> VectorTable:
        setting, plan = item.setting, item.plan
        if setting.encoder == BANDS:
            began = time.perf_counter()
            bands = self._source.band_numbers
            table = band_statistics(self._source, plan.target, item.grid, bands, plan.request.min_valid)
            self.seconds[setting] = time.perf_counter() - began
            return table
        if setting.squeeze != "none":
            whole = self.table(item.with_setting(replace(setting, squeeze="none")))
            return squeezed_table(whole, setting.squeeze)
        if setting != setting.of_set():
            return pooled_table(self.table(item.with_setting(setting.of_set())), setting.pooling, setting.window)
        return self._embedded(item)

    def _embedded(self, item: Planned) -> VectorTable:
        """The set of a setting, made unless it is there."""
        plan = item.plan
        folder = Path(plan.request.out)
        result = embed(plan.request, SilentReporter())
        if result["reused"]:
            earlier = seconds_of(folder.parents[1] / RECORDS, item.setting)
            taken = read_metadata(folder)["session_seconds"] if earlier is None else earlier
        else:
            taken = result["seconds"]
        self.seconds.setdefault(item.setting, float(taken))
        if item.setting.vector == "tile":
            return table_of_tiles(folder, plan.request.min_valid)
        return table_of_set(folder, plan.tiles)
