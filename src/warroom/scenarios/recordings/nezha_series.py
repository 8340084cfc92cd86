"""Series of a Nezha case: one per service and metric, out of rows per pod and minute.

Several pods of one service become one: what adds up (load, bytes, memory) is summed, what does not
(latency, utilisation, errors) is that of the worst pod. `CpuUsage(m)` is left out: it is the rate
in other units. A success rate that is 0 from start to end was never measured, and is left out too.
Time is the wall-clock label; the epoch beside it is only compared.
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import isfinite, nan
from pathlib import Path

from warroom.scenarios.recordings import tables
from warroom.scenarios.recordings.clocks import Compared, Correction, wall_s
from warroom.scenarios.recordings.files import bad
from warroom.scenarios.recordings.nezha_columns import POD_COLUMNS, USER_COLUMNS, Column
from warroom.scenarios.recordings.recording import BASELINE_S, WATCHED_S, Series

# Kubernetes' own alphabet for the two random parts of a pod's name: no vowels, no 0, 1, 3, y
_POD_SUFFIX = re.compile(r"-[bcdfghj-np-tvwxz2456789]{6,10}-[bcdfghj-np-tvwxz2456789]{5}$")

SAME_TICK_S = 30  # samples of one tick lie within 2 s, ticks 59 to 61 s apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The series of one metrics file, the times it spans in all, and what was wrong or absent."""

    series: tuple[Series, ...]
    window_s: tuple[int, int]
    corrections: tuple[Correction, ...]
    unmeasured: tuple[tuple[str, str], ...]  # (place, metric) of success rates that never were
    absent: tuple[str, ...]  # columns of the layout that the file lacks


@dataclass(slots=True)
class _Samples:
    """Rows of one service as they came: when, of which pod, and all numbers in one array."""

    times_s: list[int] = field(default_factory=list[int])
    pods: list[str] = field(default_factory=list[str])
    cells: "array[float]" = field(default_factory=lambda: array("d"))


Tick = dict[str, Sequence[float]]  # pod -> its row of numbers


@lru_cache(maxsize=4096)
def deployment(pod: str) -> str:
    """Return the service that a pod belongs to.

    >>> deployment("currencyservice-cf787dd48-vpjrd"), deployment("ts-ui-dashboard")
    ('currencyservice', 'ts-ui-dashboard')
    """
    return _POD_SUFFIX.sub("", pod)


def read_pods(path: Path, *, onset_s: int) -> Sheet:
    """Return the series of every service in metrics.csv."""
    return _read(path, POD_COLUMNS, by="PodName", onset_s=onset_s)


def read_front(path: Path, *, onset_s: int) -> Sheet:
    """Return what users felt, from front_service.csv, at the place that the file names."""
    return _read(path, USER_COLUMNS, by="ServiceName", onset_s=onset_s)


def _read(path: Path, columns: Sequence[Column], *, by: str, onset_s: int) -> Sheet:
    table = tables.read_table(path)
    there = [column for column in columns if column.name in table.header]
    if not there:
        expected = f"a column {columns[0].name} or another one of this layout"
        raise bad(path, line=1, expected=expected, found="none")
    samples, window_s, compared = _samples(table, there, by=by, onset_s=onset_s)
    series = [
        one
        for place, rows in sorted(samples.items())
        for one in _series(place, _ticks(rows, width=len(there)), there, onset_s=onset_s)
    ]
    measured = [one for one in series if not _is_unmeasured(one)]
    return Sheet(
        series=tuple(measured),
        window_s=window_s,
        corrections=compared.corrections(),
        unmeasured=tuple((one.place, one.metric) for one in series if _is_unmeasured(one)),
        absent=tuple(column.name for column in columns if column not in there),
    )


def _samples(
    table: tables.Table, columns: Sequence[Column], *, by: str, onset_s: int
) -> tuple[dict[str, _Samples], tuple[int, int], Compared]:
    """Return the samples of each service near the onset, and the first and last time of all."""
    time_at = table.at("Time")
    epoch_at = table.at("TimeStamp") if "TimeStamp" in table.header else time_at
    names = [column.name for column in columns]
    cell_at = [table.at(name) for name in names]
    samples: dict[str, _Samples] = {}
    times_s: tuple[int, ...] = ()
    compared = Compared()
    for line, cells in table.rows:
        stamp_s = wall_s(cells[time_at], path=table.path, line=line, column="Time")
        pod = table.name(cells, by, line=line)
        picked = [cells[at] for at in cell_at]
        row = tables.numbers(table.path, line=line, columns=names, cells=picked)
        compared.note(pod, wall_s=stamp_s, epoch=cells[epoch_at])
        t_s = int(stamp_s)
        times_s = (min((*times_s[:1], t_s)), max((*times_s[1:], t_s)))
        if onset_s - BASELINE_S <= t_s <= onset_s + WATCHED_S:
            kept = samples.setdefault(deployment(pod), _Samples())
            kept.times_s.append(t_s)
            kept.pods.append(pod)
            kept.cells.extend(row)
    if not times_s:
        raise bad(table.path, line=2, expected="at least one sample", found="none")
    return samples, (times_s[0], times_s[1]), compared


def _ticks(rows: _Samples, *, width: int) -> dict[int, Tick]:
    """Group samples that were meant to be taken at once, under the time of the first."""
    ticks: dict[int, Tick] = {}
    at_s = None
    order = sorted(range(len(rows.pods)), key=lambda n: (rows.times_s[n], rows.pods[n]))
    for number in order:
        t_s = rows.times_s[number]
        if at_s is None or t_s - at_s >= SAME_TICK_S:
            at_s = t_s
        row = rows.cells[number * width : (number + 1) * width]
        ticks.setdefault(at_s, {})[rows.pods[number]] = row
    return ticks


def _series(
    place: str, ticks: dict[int, Tick], columns: Sequence[Column], *, onset_s: int
) -> Iterator[Series]:
    for index, column in enumerate(columns):
        values = tuple([_joined(tick, index, column) for tick in ticks.values()])
        if any(map(isfinite, values)):
            timed = zip(ticks, values, strict=True)
            healthy = tuple([v for t_s, v in timed if t_s < onset_s and isfinite(v)])
            yield Series(
                place=place,
                metric=column.metric,
                times_s=tuple(ticks),
                values=values,
                healthy=healthy,
            )


def _joined(tick: Tick, index: int, column: Column) -> float:
    """Return the service's value at one tick; nan if no pod had one."""
    cells = [row[index] for row in tick.values() if isfinite(row[index])]
    return column.join([column.offset + column.scale * cell for cell in cells]) if cells else nan


def _is_unmeasured(series: Series) -> bool:
    """Tell whether a series comes from a success rate that was 0 all the time."""
    is_ratio = series.metric.endswith("error_ratio")
    return is_ratio and min(v for v in series.values if isfinite(v)) == 1.0
