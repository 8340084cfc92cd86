"""What a real incident left behind: series, log lines, spans, and the label of what broke.

Laws. Times are seconds of UTC wall clock, start <= onset <= page <= end. A series carries its own
healthy values, so how far it strays is a question to the series alone. Nothing here reads files.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from statistics import median

from warroom.errors import BadScenario

MAD_TO_SIGMA = 1.4826  # of a normal distribution, so that a z of 3 means what it always means

RELATIVE_FLOOR = 0.05  # fault-free memory has a cv of .05 (design/realism.md): less is no change

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One metric of one service over time; nan where the cell was empty."""

    place: str
    metric: str
    times_s: tuple[int, ...]
    values: tuple[float, ...]
    healthy: tuple[float, ...]

    def __post_init__(self) -> None:
        is_ascending = all(before < after for before, after in pairwise(self.times_s))
        if not is_ascending or len(self.times_s) != len(self.values):
            name = f"{self.place} {self.metric}"
            raise BadScenario(f"{name}: expected ascending times with a value each, found others")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRecord:
    """One line a service wrote; severity is INFO, WARN, ERROR or "" where the line has none."""

    t_s: float
    place: str
    severity: str
    body: str
    trace_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRecord:
    """One piece of work for one request; `parent_id` is "" where the request came in."""

    t_s: float
    place: str
    operation: str
    duration_ms: float
    trace_id: str
    span_id: str
    parent_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A labelled incident as it was recorded; `calls` are (caller, callee)."""

    name: str
    source: str
    licence: str
    services: tuple[str, ...]
    calls: tuple[tuple[str, str], ...]
    start_s: int
    onset_s: int
    page_s: int
    end_s: int
    root: str
    inject_type: str | None
    family: str | None
    series: tuple[Series, ...]
    logs: tuple[LogRecord, ...]
    spans: tuple[SpanRecord, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """Return which of metric, log and span were recorded at all."""
        kept = {"metric": self.series, "log": self.logs, "span": self.spans}
        return frozenset(kind for kind, records in kept.items() if records)

    def deviation(self, place: str, metric: str) -> float:
        """Return how far the series strays from its own baseline from onset on, in robust z."""
        for one in self.series:
            if (one.place, one.metric) == (place, metric):
                return stray(one, onset_s=self.onset_s)
        raise BadScenario(f"{self.name}: expected a recorded series, found no {metric} of {place}")


def stray(series: Series, *, onset_s: int) -> float:
    """Return the largest robust z of a series from onset on."""
    timed = zip(series.times_s, series.values, strict=True)
    after = [value for t_s, value in timed if t_s >= onset_s]
    return robust_z(after, healthy=series.healthy, floor=floor_of(series.metric))


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
