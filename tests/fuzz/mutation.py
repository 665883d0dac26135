"""Damage to values and files, by a seeded generator: the same seed gives the same damage."""

from __future__ import annotations

import copy
import random
import struct
from typing import Any, List

JUNK: List[Any] = [
    *(None, True, False, 0, -1, 1, 10**6, 2**62, 10**30, 1.5, -0.0, 1e308, float("nan"), float("inf")),
    *("", " ", "x" * 300, "../../x", "/etc/passwd", "%s%n{}", "<b>", "\u0000", "ünï", "nan", "a\nb"),
    *([], [1], [[[]]], {}, {"a": 1}, [None], [-1, 3], ["a"] * 5),
]


def mutated(random_: random.Random, value: Any) -> Any:
    """A copy of a JSON value with one thing in it changed, added or taken away."""
    value = copy.deepcopy(value)
    if isinstance(value, dict) and value and random_.random() < 0.85:
        return _mutated_object(random_, value)
    if isinstance(value, list) and value and random_.random() < 0.8:
        return _mutated_list(random_, value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and random_.random() < 0.4:
        return random_.choice([value + 1, value - 1, value * 2, -value, value * 1000, value / 3, 0])
    if isinstance(value, str) and random_.random() < 0.3:
        return value[: len(value) // 2] + random_.choice(["", "\0", "é", "x" * 50])
    return copy.deepcopy(random_.choice(JUNK))


def _mutated_object(random_: random.Random, value: dict) -> dict:
    key, chance = random_.choice(list(value)), random_.random()
    if chance < 0.12:
        del value[key]
    elif chance < 0.22:
        value[random_.choice(["extra", "__class__", "", "schema"])] = random_.choice(JUNK)
    else:
        value[key] = mutated(random_, value[key])
    return value


def _mutated_list(random_: random.Random, value: list) -> list:
    place, chance = random_.randrange(len(value)), random_.random()
    if chance < 0.15:
        del value[place]
    elif chance < 0.3:
        value.append(copy.deepcopy(value[place]))
    else:
        value[place] = mutated(random_, value[place])
    return value


def mutated_often(random_: random.Random, value: Any) -> Any:
    """The same, one to four times."""
    for _ in range(random_.choice([1, 1, 2, 4])):
        value = mutated(random_, value)
    return value


def damaged(random_: random.Random, content: bytes, times: int = 0) -> bytes:
    """Bytes with flipped bits, parts cut out or put in, numbers replaced, or the end cut off."""
    changed = bytearray(content)
    for _ in range(times or random_.choice([1, 3, 10, 100])):
        chance, place = random_.random(), random_.randrange(max(len(changed), 1))
        if chance < 0.6 and changed:
            changed[place] ^= 1 << random_.randrange(8)
        elif chance < 0.75:
            del changed[place : place + random_.randrange(1, 20)]
        elif chance < 0.9:
            changed[place:place] = bytes(random_.randrange(256) for _ in range(random_.randrange(1, 20)))
        else:
            changed[place : place + 8] = struct.pack("<q", random_.choice([-1, 2**62, 0, 2**31]))
    if random_.random() < 0.15:
        del changed[random_.randrange(len(changed) + 1) :]
    return bytes(changed)
