"""Chance with an address: the same question gets the same answer, and asking changes nothing.

A draw is a hash of (seed, place, signal, minute), never the next number of a stream. Only integer
operations, + - * / and table look-ups are used, so the bits are the same on every processor.
"""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from math import sqrt
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from warroom.world.shapes import SHAPES

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Places = NDArray[np.uint64]  # addresses
T = TypeVar("T")

_STRIDE = np.uint64(0x9E3779B97F4A7C15)  # splitmix64 (Steele, Lea, Flood 2014)
_MIX_1, _MIX_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_30, _27, _31, _11 = (np.uint64(shift) for shift in (30, 27, 31, 11))
_MASK = (1 << 64) - 1
_TWO_53 = float(1 << 53)

CELLS = SHAPES.shape[1]
_FLAT = SHAPES.ravel()
_ROWS = SHAPES.tolist()
# Quantiles of a bell-shaped series at (k + .5) / 32: a uniform draw becomes a deviation (mean 0,
# sd 1).
BELL = np.array(
    [-2.15, -1.68, -1.42, -1.23, -1.08, -0.95, -0.83, -0.72, -0.62, -0.53, -0.44, -0.36, -0.28,
     -0.2, -0.12, -0.04, 0.04, 0.12, 0.2, 0.28, 0.36, 0.44, 0.53, 0.62, 0.72, 0.83, 0.95, 1.08,
     1.23, 1.42, 1.68, 2.15]
)  # fmt: skip


@lru_cache(maxsize=65_536)
def address(*parts: str | int) -> int:
    """Return the 64-bit address of `parts`; order counts, types do not.

    >>> address("api", "latency", 7) == address("api", "latency", "7")
    True
    """
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def draws_at(places: list[int] | Places, times: Ints) -> Floats:
    """Return one uniform number in [0, 1) for each of several addresses and times: (places, times).

    `times` is shared by all places, or has one row for each.
    """
    at = np.asarray(places, dtype=np.uint64)[:, None]
    return _uniform((times.astype(np.uint64) + np.uint64(1)) * _STRIDE + at)


def draws(place: int, times: Ints) -> Floats:
    """Return one uniform number in [0, 1) for each of `times` at an `address`."""
    return _uniform((times.astype(np.uint64) + np.uint64(1)) * _STRIDE + np.uint64(place))


def _uniform(bits: NDArray[np.uint64]) -> Floats:
    bits ^= bits >> _30
    bits *= _MIX_1
    bits ^= bits >> _27
    bits *= _MIX_2
    bits ^= bits >> _31
    bits >>= _11
    return bits / _TWO_53


def draw(*parts: str | int) -> float:
    """Return the uniform number in [0, 1) that lives at the address of `parts`."""
    return uniform(address(*parts))


def uniform(place: int) -> float:
    """Return the uniform number in [0, 1) that lives at an address."""
    bits = ((place + 1) * int(_STRIDE)) & _MASK
    bits = ((bits ^ (bits >> 30)) * int(_MIX_1)) & _MASK
    bits = ((bits ^ (bits >> 27)) * int(_MIX_2)) & _MASK
    return ((bits ^ (bits >> 31)) >> 11) / _TWO_53


def uniforms(places: Places) -> Floats:
    """Return the uniform numbers in [0, 1) that live at some addresses."""
    return _uniform((places + np.uint64(1)) * _STRIDE)


def deviations(uniform: Floats, table: Floats) -> Floats:
    """Turn uniform draws into deviations (mean about 0, sd about 1) by a quantile table."""
    position = uniform * (len(table) - 1)
    low = position.astype(np.int64)
    below = table.take(low)
    return below + (table.take(np.minimum(low + 1, len(table) - 1)) - below) * (position - low)


def shaped(uniform: Floats, levels: Ints) -> Floats:
    """Turn uniform draws into factors of mean 1 that scatter with the shape of a level each.

    `levels` are rows of `shapes.SHAPES`, of any shape that broadcasts.
    """
    position = (1.0 - np.sqrt(np.sqrt(1.0 - uniform))) * (CELLS - 1)
    low = position.astype(np.int64)
    at = low + levels * CELLS
    below = _FLAT.take(at)
    return below + (_FLAT.take(at + 1) - below) * (position - low)


def shaped_one(uniform: float, level: int) -> float:
    """Return what `shaped` makes of one draw."""
    position = (1.0 - sqrt(sqrt(1.0 - uniform))) * (CELLS - 1)
    low = int(position)
    below, above = _ROWS[level][low : low + 2]
    return below + (above - below) * (position - low)


def within(place: int, part: int) -> int:
    """Return the address of a numbered part of what lives at an address."""
    bits = (place + (part + 1) * int(_STRIDE)) & _MASK
    bits = ((bits ^ (bits >> 30)) * int(_MIX_1)) & _MASK
    return bits ^ (bits >> 27)


def parts_of(places: Places, part: int) -> Places:
    """Return for each of some addresses what `within` returns for one."""
    bits = places + np.uint64((part + 1) * int(_STRIDE) & _MASK)
    bits = (bits ^ (bits >> _30)) * _MIX_1
    return bits ^ (bits >> _27)


def pick(options: Sequence[T], *parts: str | int) -> T:
    """Return the option that the address of `parts` points at."""
    return options[int(draw(*parts) * len(options))]


def shuffled(options: Sequence[T], *parts: str | int) -> list[T]:
    """Return all options in the order that the address of `parts` gives them."""
    keyed = [(address(*parts, index), index) for index in range(len(options))]
    return [options[index] for _, index in sorted(keyed)]


def rounded(value: float) -> float:
    """Round to the 4 significant digits that readings leave the world with.

    >>> rounded(0.123456), rounded(98765.4)
    (0.1235, 98770.0)
    """
    return float(f"{value:.4g}")
