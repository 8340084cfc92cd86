"""How far values stray from what is usual, in robust z."""

from collections.abc import Sequence
from math import isfinite
from statistics import median

MAD_TO_SIGMA = 1.4826  # of a normal distribution, so that a z of 3 means what it always means

RELATIVE_FLOOR = 0.05  # fault-free memory has a cv of .05 in public data: less is no change

# A spread below these is a quiet series, not a precise one: 10 ms, one point of a ratio, ...
FLOOR_BY_UNIT = (
    ("_s", 0.01),
    ("_ratio", 0.01),
    ("_utilization", 0.01),
    ("_mib", 5.0),
    ("_bytes", 10_000.0),
    ("_ops", 1.0),
    ("", 10.0),  # plain counts: requests, syscalls
)


def robust_z(after: Sequence[float], *, healthy: Sequence[float], floor: float) -> float:
    """Return the largest distance from the healthy median in healthy spreads, either way.

    The spread is the scaled median absolute deviation, but never less than `floor` or 5 % of
    the median. Empty cells count for nothing; without a baseline there is nothing to leave: 0.

    >>> robust_z([1.0, float("nan"), 4.0], healthy=[1.0, 1.0, 1.0], floor=0.5)
    6.0
    >>> robust_z([7.0], healthy=[], floor=0.5)
    0.0
    """
    if not healthy:
        return 0.0
    middle = median(healthy)
    mad = median(abs(value - middle) for value in healthy)
    spread = max(MAD_TO_SIGMA * mad, RELATIVE_FLOOR * abs(middle), floor)
    return max((abs(value - middle) / spread for value in after if isfinite(value)), default=0.0)


def floor_of(metric: str) -> float:
    """Return the smallest spread that counts for a metric, by the unit in its name.

    >>> floor_of("latency_p99_s"), floor_of("user_error_ratio"), floor_of("requests")
    (0.01, 0.01, 10.0)
    """
    return next(floor for unit, floor in FLOOR_BY_UNIT if metric.endswith(unit))
