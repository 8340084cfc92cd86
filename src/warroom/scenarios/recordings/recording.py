"""What a real incident left behind: series, log lines, spans, and the label of what broke.

Laws. Times are seconds of UTC wall clock, start <= onset <= page <= end. A series carries its own
healthy values, so how far it strays is a question to the series alone. Log lines are kept as the
templates they fold into and spans as the slowest of each service, so a recording is small however
large its files are. Nothing here reads files.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

from warroom.errors import BadScenario
from warroom.scenarios.readings import LOOK_BACK_MIN
from warroom.scenarios.recordings.clocks import Correction
from warroom.scenarios.recordings.straying import floor_of, robust_z
from warroom.scenarios.recordings.templates import LogBook

# What is looked at after the onset: as long as a look goes back, because a day has other faults.
WATCHED_S = LOOK_BACK_MIN * 60
BASELINE_S = 6 * 3600  # what is kept before it: a longer past says nothing more of the usual


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

    def since(self, onset_s: int) -> tuple[float, ...]:
        """Return the values that are watched: from onset on, without the empty cells."""
        timed = zip(self.times_s, self.values, strict=True)
        last_s = onset_s + WATCHED_S
        return tuple([v for t_s, v in timed if onset_s <= t_s <= last_s and isfinite(v)])


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
class SpanBook:
    """What is kept of all spans: how many, from when to when, and the slowest of each service.

    `repeated` stood in more than one file and count once. `came_in` are the services that requests
    entered by, the busiest first.
    """

    count: int = 0
    repeated: int = 0
    first_s: float = 0.0
    last_s: float = 0.0
    slowest: tuple[SpanRecord, ...] = ()
    calls: tuple[tuple[str, str], ...] = ()
    places: tuple[str, ...] = ()
    came_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A labelled incident as it was recorded; `calls` are (caller, callee).

    `corrections` are the clocks that were not believed, `gaps` what was left out or never measured,
    a sentence each.
    """

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
    logs: LogBook
    spans: SpanBook
    corrections: tuple[Correction, ...] = ()
    gaps: tuple[str, ...] = ()

    @property
    def kinds(self) -> frozenset[str]:
        """Return which of metric, log and span were recorded at all."""
        kept = {"metric": len(self.series), "log": self.logs.lines, "span": self.spans.count}
        return frozenset(kind for kind, count in kept.items() if count)

    def deviation(self, place: str, metric: str) -> float:
        """Return how far the series strays from its own baseline from onset on, in robust z."""
        for one in self.series:
            if (one.place, one.metric) == (place, metric):
                return stray(one, onset_s=self.onset_s)
        raise BadScenario(f"{self.name}: expected a recorded series, found no {metric} of {place}")


def stray(series: Series, *, onset_s: int) -> float:
    """Return the largest robust z of a series while it is watched."""
    floor = floor_of(series.metric)
    return robust_z(series.since(onset_s), healthy=series.healthy, floor=floor)
