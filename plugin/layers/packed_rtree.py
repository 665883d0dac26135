"""The spatial index of a table, packed in one go: the nodes of SQLite's R*Tree as it stores them.

To insert boxes one by one takes SQLite longer than to write the rows themselves. All boxes are known here, so that full
nodes are laid out at once: sorted into tiles (Leutenegger, Lopez & Edgington 1997, STR: a simple and efficient
algorithm for R-tree packing). The layout of a node is told at the head of SQLite's rtree.c.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

ROOT = 1
_HEAD = struct.Struct(">HH")  # depth of the tree, in the root alone; cells of the node
_CELL = np.dtype([("id", ">i8"), ("box", ">f4", (4,))])


@dataclass(frozen=True)
class PackedTree:
    """Rows of the three tables of an R*Tree.

    Attributes
    ----------
    nodes : list of (int, bytes)
        Numbers and content; number 1 is the root.
    parents : array [m, 2], int64
        A node other than the root, and the node above it.
    leaves : array [N, 2], int64
        Each id, ascending, and the leaf that holds it.
    """

    nodes: List[Tuple[int, bytes]]
    parents: np.ndarray
    leaves: np.ndarray


def outward(boxes: np.ndarray) -> np.ndarray:
    """Boxes float64 [n, 4] of (min x, max x, min y, max y) as the float32 that an index has; never smaller."""
    rounded = boxes.astype(np.float32)
    low, high = rounded[:, ::2], rounded[:, 1::2]
    rounded[:, ::2] = np.where(low > boxes[:, ::2], np.nextafter(low, np.float32(-np.inf)), low)
    rounded[:, 1::2] = np.where(high < boxes[:, 1::2], np.nextafter(high, np.float32(np.inf)), high)
    return rounded


def packed_tree(boxes: np.ndarray, node_bytes: int) -> PackedTree:
    """The index of the boxes float32 [N, 4] of `outward`, whose ids are 1 to N.

    Raises
    ------
    ValueError
        When a node of `node_bytes` holds fewer than two boxes.
    """
    capacity = (node_bytes - _HEAD.size) // _CELL.itemsize
    if capacity < 2:
        raise ValueError(f"a node of {node_bytes} bytes holds {max(capacity, 0)} boxes, needs 2")
    ids, depth, free = np.arange(1, len(boxes) + 1), 0, ROOT + 1
    nodes: List[Tuple[int, bytes]] = []
    links: List[np.ndarray] = []
    while len(ids) > capacity:
        order = _tiled(boxes, capacity)
        starts = np.arange(0, len(ids), capacity)
        numbers = np.arange(free, free + len(starts))
        ids, boxes = ids[order], boxes[order]
        links.append(np.column_stack([ids, np.repeat(numbers, capacity)[: len(ids)]]))
        cells = _cells(ids, boxes)
        nodes += [
            (number, _node(0, cells[start : start + capacity], node_bytes))
            for number, start in zip(numbers.tolist(), starts.tolist())
        ]
        low, high = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
        boxes = np.column_stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]])
        ids, depth, free = numbers, depth + 1, free + len(starts)
    links.append(np.column_stack([ids, np.full(len(ids), ROOT)]))
    nodes.append((ROOT, _node(depth, _cells(ids, boxes), node_bytes)))
    leaves = links[0][np.argsort(links[0][:, 0], kind="stable")]
    return PackedTree(nodes, np.concatenate(links[1:]) if depth else np.empty((0, 2), np.int64), leaves)


def _tiled(boxes: np.ndarray, capacity: int) -> np.ndarray:
    """An order of boxes in which each run of `capacity` lies close together: columns, and along y within each."""
    along_x = np.argsort(boxes[:, 0], kind="stable")
    columns = int(np.ceil(np.sqrt(-(-len(boxes) // capacity))))
    each = capacity * -(-len(boxes) // (capacity * columns))
    column = np.arange(len(boxes)) // each
    return along_x[np.lexsort((boxes[along_x, 2], column))]


def _cells(ids: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    cells = np.empty(len(ids), dtype=_CELL)
    cells["id"], cells["box"] = ids, boxes
    return cells


def _node(depth: int, cells: np.ndarray, node_bytes: int) -> bytes:
    return (_HEAD.pack(depth, len(cells)) + cells.tobytes()).ljust(node_bytes, b"\0")
