"""What a series looks like in a few numbers that do not depend on its unit."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
LEAST = 20  # values; fewer say nothing about a tail


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Coefficient of variation, autocorrelation at one step, p99 : median, and skew."""

    cv: float
    lag_1: float
    tail: float
    skew: float

    def __str__(self) -> str:
        """Return the numbers as a table shows them."""
        skew = f"{self.skew:5.1f}" if isfinite(self.skew) else " " * 5
        return f"{self.cv:5.2f} {self.lag_1:5.2f} {self.tail:5.2f} {skew}"


def look_of(values: Sequence[float] | Floats) -> Look | None:
    """Return how a series looks; None if it is too short, or never changes."""
    x = np.asarray(values, dtype=float)
    x = x[np.isfinite(x)]
    if len(x) < LEAST or x.std() == 0.0 or not x.mean() or not np.median(x):
        return None
    apart = x - x.mean()
    return Look(
        cv=float(x.std() / abs(x.mean())),
        lag_1=float((apart[1:] * apart[:-1]).mean() / (apart * apart).mean()),
        tail=float(np.quantile(x, 0.99) / np.median(x)),
        skew=float((apart**3).mean() / x.std() ** 3),
    )


def middle(looks: Iterable[Look | None]) -> Look | None:
    """Return the median look of several series, number by number."""
    rows = [astuple(look) for look in looks if look is not None]
    if not rows:
        return None
    cv, lag_1, tail, skew = np.median(np.array(rows), axis=0).tolist()
    return Look(cv=cv, lag_1=lag_1, tail=tail, skew=skew)
