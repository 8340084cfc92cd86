"""Read a case in PetShop's layout: metrics every 300 s, a graph, a healthy file of its own.

The incident holds only a handful of points, so each series' baseline is `noissue.csv`, recorded
months apart with another set of nodes: a node it does not know has no baseline. Nobody wrote down
when the fault began or of what family it was: onset is the last tick up to the page (the page
itself is `target.timestamp`), the inject type and family are None.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, isfinite
from pathlib import Path

from warroom.scenarios.recordings import tables, truth
from warroom.scenarios.recordings.files import bad, find_one, shown
from warroom.scenarios.recordings.recording import Recording, Series, SpanBook
from warroom.scenarios.recordings.templates import LogBook

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
MOST_ROWS = 2_016  # the latest week of 300 s: what is older says nothing more of the usual

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
    label = truth.read_json(path)
    sheet = _read_sheet(find_one(folder, "metrics"))
    healthy = _read_sheet(find_one(folder, "noissue"))
    nodes, calls = _read_graph(find_one(folder, "graph"))
    services = tuple(sorted(nodes | {place for place, _ in sheet.columns}))
    window_s = (sheet.times_s[0], sheet.times_s[-1])
    page_s = truth.seconds_at(label, "target", "timestamp", path=path)
    truth.check_within(page_s, window_s, path=path, column="target.timestamp")
    root = truth.text_at(label, "root_cause", "node", path=path)
    return Recording(
        name=folder.name,
        source="PetShop",
        licence="CC-BY-4.0",
        services=services,
        calls=calls,
        start_s=window_s[0],
        onset_s=max(t_s for t_s in sheet.times_s if t_s <= page_s),
        page_s=page_s,
        end_s=window_s[1],
        root=truth.check_known(root, services, path=path, column="root_cause.node"),
        inject_type=None,
        family=None,
        series=tuple(_series(sheet, healthy)),
        logs=LogBook(),
        spans=SpanBook(),
        gaps=tuple(_gaps(sheet, healthy)),
    )


def _series(sheet: _Sheet, healthy: _Sheet) -> Iterator[Series]:
    for key, values in sorted(sheet.columns.items()):
        baseline = healthy.columns.get(key, ())
        if any(map(isfinite, values)) and not _is_unmeasured(key, values, baseline):
            yield Series(
                place=key[0],
                metric=key[1],
                times_s=sheet.times_s,
                values=values,
                healthy=tuple(filter(isfinite, baseline)),
            )


def _is_unmeasured(key: Key, values: Sequence[float], healthy: Sequence[float]) -> bool:
    """Tell whether a series comes from an availability that was 0 all the time, fault or none."""
    known = [value for value in (*values, *healthy) if isfinite(value)]
    return key[1] == "error_ratio" and min(known, default=0.0) == 1.0


def _gaps(sheet: _Sheet, healthy: _Sheet) -> Iterator[str]:
    """Yield what the folder does not tell, a sentence each."""
    yield "no log line was recorded"
    yield "no span was recorded"
    yield "the kind of fault is not told, so its family is not asked"
    own, known = ({place for place, _ in one.columns} for one in (sheet, healthy))
    months = (healthy.times_s[0] - sheet.times_s[0]) / (30 * 86_400)
    side = "later" if months > 0 else "earlier"
    yield f"the healthy file is {abs(months):.1f} months {side} than the incident"
    if own - known:
        yield f"the healthy file does not know {len(own - known)} of its {len(own)} services"
    silent = sum(not any(map(isfinite, values)) for values in sheet.columns.values())
    dead = sum(
        _is_unmeasured(key, values, healthy.columns.get(key, ()))
        for key, values in sheet.columns.items()
    )
    if dead:
        yield f"availability a constant 0 in {dead} of {len(own)} places, never measured"
    if silent:
        yield f"{silent} of {len(sheet.columns)} columns are empty throughout"


def _read_sheet(path: Path) -> _Sheet:
    """Read three or four header lines (whose labels may be blank), then a time and numbers.

    The fourth line holds only the name of the first column, and is not in every file.
    """
    first, rows = tables.peeked(tables.read_rows(path), len(HEADER))
    depth = 4 if len(first) == 4 and first[3][1][0] in ("", HEADER[3]) else 3
    for (line, cells), label in zip(first[:depth], HEADER, strict=False):
        if cells[0] not in ("", label):
            raise bad(path, line=line, expected=f"a row {label}", found=shown(cells[0]))
    if len(first) <= depth - 1:
        found = f"{len(first)} lines"
        raise bad(path, expected="rows under three or four header lines", found=found)
    keys = _keys(path, [cells[1:] for _, cells in first[:3]])
    names = (HEADER[3], *(f"{place} {metric}" for place, metric, _, _ in keys))
    times_s: deque[int] = deque(maxlen=MOST_ROWS)
    values: tuple[deque[float], ...] = tuple(deque(maxlen=MOST_ROWS) for _ in keys)
    before_s = -inf
    for number, (line, cells) in enumerate(rows):
        if number < depth:
            continue
        t_s, *row = tables.numbers(path, line=line, columns=names, cells=cells)
        if not t_s > before_s:
            expected = "a time later than the row above"
            raise bad(path, line=line, column=HEADER[3], expected=expected, found=f"{t_s:.0f}")
        before_s = t_s
        times_s.append(int(t_s))
        for column, value in zip(values, row, strict=True):
            column.append(value)
    if not times_s:
        found = f"{len(first)} lines"
        raise bad(path, expected="rows under three or four header lines", found=found)
    return _Sheet(
        path=path,
        times_s=tuple(times_s),
        columns={
            (place, metric): tuple([offset + scale * value for value in column])
            for (place, metric, scale, offset), column in zip(keys, values, strict=True)
        },
    )


def _keys(path: Path, heads: Sequence[Sequence[str]]) -> list[tuple[str, str, float, float]]:
    """Return what each column is: place, our name of its metric, and how it is scaled."""
    keys: list[tuple[str, str, float, float]] = []
    for place, metric, statistic in zip(*heads, strict=True):
        if (metric, statistic) not in METRICS:
            expected = "one of " + ", ".join(" ".join(pair) for pair in METRICS)
            found = shown(f"{metric} {statistic}")
            raise bad(path, line=2, column=shown(place), expected=expected, found=found)
        name = tables.checked_name(place, path=path, line=1, column=HEADER[0])
        keys.append((name, *METRICS[metric, statistic]))
    return keys


def _read_graph(path: Path) -> tuple[set[str], tuple[Key, ...]]:
    """Read a square table: a caller per row, a callee per column, above 0 where it calls."""
    rows = tables.read_rows(path)
    line, (_, *heads) = next(rows)
    callees = [tables.checked_name(one, path=path, line=line, column="callee") for one in heads]
    calls: set[Key] = set()
    nodes = set(callees)
    for line, (head, *cells) in rows:
        caller = tables.checked_name(head, path=path, line=line, column="caller")
        nodes.add(caller)
        weights = tables.numbers(path, line=line, columns=callees, cells=cells)
        calls |= {
            (caller, to)
            for to, weight in zip(callees, weights, strict=True)
            if weight > 0 and to != caller
        }
    return nodes, tuple(sorted(calls))
