"""What time it really was: a wall-clock label is believed, the epoch beside it is only compared.

In real cases one pod's epochs are 2 * 10^8 s off and an injection's are 8 hours off, while the
labels beside them agree with everything else. Where both stand, the difference is kept, so that
whoever imports the case is told which clock was not believed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from pathlib import Path

from warroom.scenarios.recordings.files import bad, shown

_WALL = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?: ?(Z|[+-]\d\d:?\d\d))?(?: |$)"
)

SAME_CLOCK_S = 30  # a label and an epoch of one sample lie within a second or two
_NANO_FROM, _MILLI_FROM = 1e16, 1e11  # an epoch beyond these (in 1973 as seconds) is in that unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A clock that was not believed: whose, and by how many seconds it was ahead (or behind)."""

    whose: str
    off_s: int

    def told(self) -> str:
        """Return the correction as a sentence.

        >>> Correction(whose="the injection", off_s=-28800).told()
        'epoch of the injection is 28,800 s (8 h) behind its wall clock; the wall clock counts'
        """
        hours = f" ({abs(self.off_s) // 3600} h)" if self.off_s % 3600 == 0 else ""
        side = "ahead of" if self.off_s > 0 else "behind"
        return (
            f"epoch of {self.whose} is {abs(self.off_s):,} s{hours} {side} its wall clock; "
            "the wall clock counts"
        )


class Compared:
    """How far the epochs of each pod lie from the labels beside them."""

    def __init__(self) -> None:
        self._range_s: dict[str, tuple[float, float]] = {}

    def note(self, whose: str, *, wall_s: float, epoch: object) -> None:
        """Take in one sample that has both; an epoch that is no number says nothing."""
        epoch_s = _seconds(epoch)
        if epoch_s is not None:
            off_s = epoch_s - wall_s
            least, most = self._range_s.get(whose, (off_s, off_s))
            self._range_s[whose] = (min(least, off_s), max(most, off_s))

    def corrections(self) -> tuple[Correction, ...]:
        """Return whose epochs are off in every sample, nearest side told."""
        nearest = {
            whose: least if least > 0 else most
            for whose, (least, most) in self._range_s.items()
            if least > SAME_CLOCK_S or most < -SAME_CLOCK_S
        }
        return tuple(
            Correction(whose=whose, off_s=round(off_s)) for whose, off_s in sorted(nearest.items())
        )


def _seconds(epoch: object) -> float | None:
    """Return an epoch in seconds, whichever unit its size shows, or None if it is none."""
    try:
        value = float(str(epoch))
    except ValueError:
        return None
    if not isfinite(value):
        return None
    size = abs(value)
    return value / (1e9 if size >= _NANO_FROM else 1e3 if size >= _MILLI_FROM else 1)


def wall_s(cell: str, *, path: Path, line: int | None, column: str) -> float:
    """Read a wall-clock label as seconds of UTC; a label without a zone is UTC.

    >>> here = {"path": Path("front.csv"), "line": 2, "column": "Time"}
    >>> wall_s("2022-08-22 04:48:19.581149241 +0000 UTC m=+3420.08", **here)
    1661143699.581149
    >>> wall_s("2022-08-22T05:18:42.9Z", **here) - wall_s("2022-08-22 04:48:19", **here)
    1823.9000000953674
    """
    label = _WALL.match(cell)
    try:
        if label is None:
            raise ValueError(cell)
        return datetime.fromisoformat(f"{label[1]}T{label[2]}{label[3] or 'Z'}").timestamp()
    except (ValueError, OverflowError):
        expected = "a time like 2022-08-22 05:18:09"
        raise bad(path, line=line, column=column, expected=expected, found=shown(cell)) from None


def merged(parts: Iterable[Iterable[Correction]]) -> tuple[Correction, ...]:
    """Return the corrections of several files, each once, by whose clock it is."""
    return tuple(
        sorted({one for part in parts for one in part}, key=lambda one: (one.whose, one.off_s))
    )
