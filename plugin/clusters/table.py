"""The clusters of one result as values: what renaming, recolouring, hiding and merging make of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Collection, Dict, Iterator, List, Optional, Tuple


@dataclass(frozen=True)
class Cluster:
    """One group of patches.

    Attributes
    ----------
    number : int
        As the layer's field says; 0 was the largest when the clusters were made.
    name : str
    color : str
        `#rrggbb`.
    patches : int
    area_ha : float, optional
        None where the layer has no CRS.
    share : float
        Of all patches, 0 to 1.
    visible : bool
        Whether the map shows it.
    named : bool
        Whether a person gave the name.
    """

    number: int
    name: str
    color: str
    patches: int
    area_ha: Optional[float]
    share: float
    visible: bool = True
    named: bool = False


@dataclass(frozen=True)
class ClusterTable:
    """All clusters of a result, largest first. Every change gives a new table; this one stays."""

    clusters: Tuple[Cluster, ...] = ()

    def __len__(self) -> int:
        return len(self.clusters)

    def __iter__(self) -> Iterator[Cluster]:
        return iter(self.clusters)

    def __getitem__(self, number: int) -> Cluster:
        """The cluster of a number; KeyError where there is none."""
        return self._by_number()[number]

    def __contains__(self, number: object) -> bool:
        return any(cluster.number == number for cluster in self.clusters)

    @property
    def numbers(self) -> List[int]:
        """Numbers of all clusters, in the order of the table."""
        return [cluster.number for cluster in self.clusters]

    def renamed(self, number: int, name: str) -> ClusterTable:
        """With another name; an empty one, and the one it has, change nothing."""
        name = " ".join(name.split())
        if not name or name == self[number].name:
            return self
        return self._with(number, name=name, named=True)

    def recolored(self, number: int, color: str) -> ClusterTable:
        """With another colour, `#rrggbb`."""
        return self if color == self[number].color else self._with(number, color=color)

    def shown(self, numbers: Collection[int], visible: bool) -> ClusterTable:
        """With some clusters shown or hidden."""
        return ClusterTable(
            tuple(replace(one, visible=visible) if one.number in numbers else one for one in self.clusters)
        )

    def merged(self, numbers: Collection[int]) -> ClusterTable:
        """With some clusters as one.

        It keeps the number and colour of the largest of them, and its name, unless only smaller ones were named by a
        person: then that of the largest of those. It is visible if any of them was.
        """
        parts = self.parts(numbers)
        if len(parts) < 2:
            return self
        largest = parts[0]
        naming = next((part for part in parts if part.named), largest)
        areas = [part.area_ha for part in parts if part.area_ha is not None]
        whole = replace(
            largest,
            name=naming.name,
            named=naming.named,
            patches=sum(part.patches for part in parts),
            area_ha=sum(areas) if len(areas) == len(parts) else None,
            share=sum(part.share for part in parts),
            visible=any(part.visible for part in parts),
        )
        others = [one for one in self.clusters if one not in parts]
        return ClusterTable(tuple(sorted([whole, *others], key=_largest_first)))

    def parts(self, numbers: Collection[int]) -> List[Cluster]:
        """The clusters of some numbers, largest first; numbers that are not there are left out."""
        return sorted((one for one in self.clusters if one.number in numbers), key=_largest_first)

    def _with(self, number: int, **changes: object) -> ClusterTable:
        return ClusterTable(
            tuple(
                replace(one, **changes) if one.number == number else one  # type: ignore[arg-type]
                for one in self.clusters
            )
        )

    def _by_number(self) -> Dict[int, Cluster]:
        return {cluster.number: cluster for cluster in self.clusters}


def table_of(clusters: Collection[Cluster]) -> ClusterTable:
    """A table in its order."""
    return ClusterTable(tuple(sorted(clusters, key=_largest_first)))


def _largest_first(cluster: Cluster) -> Tuple[int, int]:
    return -cluster.patches, cluster.number
