"""Read a case of the PetShop dataset: metrics every 300 s, a graph, a healthy file of its own.

The incident holds only a handful of points, so each series' baseline is `noissue.csv`, recorded
months apart with another set of nodes: a node it does not know has no baseline. Nobody wrote down
when the fault began or of what family it was: onset is the last tick up to the page (the page
itself is `target.timestamp`), the inject type and family are None.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf, isfinite
from pathlib import Path

from warroom.scenarios.recorded import labels, tables
from warroom.scenarios.recorded.recording import Recording, Series

FILES = ("target.json", "metrics.csv", "noissue.csv", "graph.csv")

HEADER = ("microservice", "metric", "statistic", "unix_timestamp")

# (metric, statistic) -> (our name, scale, offset); availability is in percent of calls
METRICS = {
    ("latency", "Average"): ("latency_avg_s", 1.0, 0.0),
    ("latency", "p50"): ("latency_p50_s", 1.0, 0.0),
    ("latency", "p90"): ("latency_p90_s", 1.0, 0.0),
    ("latency", "p95"): ("latency_p95_s", 1.0, 0.0),
    ("latency", "p99"): ("latency_p99_s", 1.0, 0.0),
    ("requests", "Sum"): ("requests", 1.0, 0.0),
    ("availability", "Average"): ("error_ratio", -0.01, 1.0),
}

Key = tuple[str, str]  # (place, metric)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """A metrics file: when its rows were taken, and one column of values per place and metric."""

    path: Path
    times_s: tuple[int, ...]
    columns: dict[Key, tuple[float, ...]]


def read(folder: Path) -> Recording:
    """Return the recording that a PetShop folder holds."""
    path = folder / FILES[0]
    label = labels.read_json(path)
    sheet = _read_sheet(tables.find_one(folder, "metrics"))
    healthy = _read_sheet(tables.find_one(folder, "noissue"))
    nodes, calls = _read_graph(tables.find_one(folder, "graph"))
    services = tuple(sorted(nodes | {place for place, _ in sheet.columns}))
    window = (sheet.times_s[0], sheet.times_s[-1])
    page_s = labels.seconds_at(label, "target", "timestamp", path=path)
    labels.check_within(page_s, window, path=path, column="target.timestamp")
    root = labels.text_at(label, "root_cause", "node", path=path)
    return Recording(
        name=folder.name,
        source="PetShop",
        licence="CC-BY-4.0",
        services=services,
        calls=calls,
        start_s=window[0],
        onset_s=max(t_s for t_s in sheet.times_s if t_s <= page_s),
        page_s=page_s,
        end_s=window[1],
        root=labels.check_known(root, services, path=path, column="root_cause.node"),
        inject_type=None,
        family=None,
        series=tuple(_series(sheet, healthy)),
        logs=(),
        spans=(),
    )


def _series(sheet: _Sheet, healthy: _Sheet) -> Iterable[Series]:
    for key, values in sorted(sheet.columns.items()):
        baseline = healthy.columns.get(key, ())
        if any(map(isfinite, values)):
            yield Series(
                place=key[0],
                metric=key[1],
                times_s=sheet.times_s,
                values=values,
                healthy=tuple(filter(isfinite, baseline)),
            )


def _read_sheet(path: Path) -> _Sheet:
    """Read four header lines (whose labels may be blank), then rows of a time and numbers."""
    rows = tables.read_rows(path)
    for (line, cells), label in zip(rows, HEADER, strict=False):
        if cells[0] not in ("", label):
            raise tables.bad(path, line=line, expected=f"a row {label}", found=repr(cells[0]))
    if len(rows) <= len(HEADER):
        raise tables.bad(path, expected="rows under four header lines", found=f"{len(rows)} lines")
    keys = [_key(path, head) for head in zip(*(cells[1:] for _, cells in rows[:3]), strict=True)]
    names = ("unix_timestamp", *(f"{place} {metric}" for place, metric, _, _ in keys))
    body = [
        tables.numbers(path, line=line, columns=names, cells=cells)
        for line, cells in rows[len(HEADER) :]
    ]
    times_s, *columns = zip(*body, strict=True)
    _check_ascending(path, times_s, first_line=rows[len(HEADER)][0])
    return _Sheet(
        path=path,
        times_s=tuple(map(int, times_s)),
        columns={
            (place, metric): tuple([offset + scale * value for value in column])
            for (place, metric, scale, offset), column in zip(keys, columns, strict=True)
        },
    )


def _check_ascending(path: Path, times_s: Sequence[float], *, first_line: int) -> None:
    for line, (before_s, t_s) in enumerate(pairwise((-inf, *times_s)), start=first_line):
        if not t_s > before_s:
            expected = "a time later than the row above"
            raise tables.bad(
                path, line=line, column=HEADER[3], expected=expected, found=f"{t_s:.0f}"
            )


def _key(path: Path, head: tuple[str, ...]) -> tuple[str, str, float, float]:
    place, metric, statistic = head
    if (metric, statistic) not in METRICS:
        expected = "one of " + ", ".join(" ".join(pair) for pair in METRICS)
        raise tables.bad(
            path, line=2, column=place, expected=expected, found=f"{metric} {statistic}"
        )
    return (place, *METRICS[metric, statistic])


def _read_graph(path: Path) -> tuple[set[str], tuple[Key, ...]]:
    """Read a square table: a caller per row, a callee per column, above 0 where it calls."""
    (_, (_, *callees)), *rows = tables.read_rows(path)
    calls: set[Key] = set()
    for line, (caller, *cells) in rows:
        weights = tables.numbers(path, line=line, columns=callees, cells=cells)
        calls |= {(caller, to) for to, w in zip(callees, weights, strict=True) if w > 0}
    return {*callees, *(cells[0] for _, cells in rows)}, tuple(sorted(calls))
