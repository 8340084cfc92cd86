"""Read a case in Nezha's layout: metrics every 60 s, logs, spans and the users' own signal.

The wall-clock labels are right; the epoch columns beside them are not (one pod is 2 * 10^8 s off,
the injection 8 h) and are only compared, except in spans, which have nothing else. What was sampled
before the fault is each series' baseline; other faults of the same day may lie in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from warroom.scenarios.recordings import tables, truth
from warroom.scenarios.recordings.clocks import Compared, Correction, merged, wall_s
from warroom.scenarios.recordings.files import bad, find, find_one
from warroom.scenarios.recordings.nezha_logs import LogReading
from warroom.scenarios.recordings.nezha_series import Sheet, deployment, read_front, read_pods
from warroom.scenarios.recordings.nezha_spans import SpanReading
from warroom.scenarios.recordings.recording import Recording, Series, SpanBook
from warroom.scenarios.recordings.templates import LogBook

FILES = ("truth.json", "metrics.csv", "front_service.csv")

# A users' sample covers the minute before it: an earlier one than this is mostly from before.
PAGE_AFTER_S = 60

_MACHINE = re.compile(r"\d{1,3}(\.\d{1,3}){3}$")

Calls = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    """What truth.json says."""

    onset_s: int
    pod: str
    inject_type: str
    family: str
    corrections: tuple[Correction, ...]


def read(folder: Path) -> Recording:
    """Return the recording that a Nezha folder holds."""
    path = folder / FILES[0]
    label = _read_label(path)
    pods = read_pods(find_one(folder, "metrics"), onset_s=label.onset_s)
    truth.check_within(label.onset_s, pods.window_s, path=path, column="inject_time")
    front_path = find_one(folder, "front_service")
    front = read_front(front_path, onset_s=label.onset_s)
    ticks_s = [t_s for one in pods.series for t_s in (one.times_s[0], one.times_s[-1])]
    window_s = (min(ticks_s, default=label.onset_s), max(ticks_s, default=label.onset_s))
    spans = SpanReading(folder=folder, window_s=window_s, onset_s=label.onset_s).book()
    lines = LogReading(folder=folder, window_s=window_s, onset_s=label.onset_s)
    logs = lines.book()
    calls = _read_calls(folder) or spans.calls
    places = {one.place for one in pods.series}.union(logs.places, spans.places)
    users = _at_entry(front.series, places, spans.came_in)
    services = tuple(sorted({one.place for one in users}.union(places, *calls)))
    root = truth.check_known(deployment(label.pod), services, path=path, column="inject_pod")
    page_s = _page_s(front.series, onset_s=label.onset_s, path=front_path)
    series = sorted((*pods.series, *users), key=lambda one: (one.place, one.metric))
    return Recording(
        name=folder.name,
        source="Nezha",
        licence="MIT",
        services=services,
        calls=calls,
        start_s=window_s[0],
        onset_s=label.onset_s,
        page_s=page_s,
        end_s=max(window_s[1], page_s),
        root=root,
        inject_type=label.inject_type,
        family=label.family,
        series=tuple(series),
        logs=logs,
        spans=spans,
        corrections=merged(
            (label.corrections, pods.corrections, front.corrections, lines.compared.corrections())
        ),
        gaps=tuple(_gaps(pods, front, logs, spans, onset_s=label.onset_s)),
    )


def _read_label(path: Path) -> _Label:
    tree = truth.read_json(path)
    stamp = truth.text_at(tree, "inject_time", path=path)
    onset_s = int(wall_s(stamp, path=path, line=None, column="inject_time"))
    compared = Compared()
    compared.note("the injection", wall_s=onset_s, epoch=truth.value_at(tree, "inject_timestamp"))
    pod = truth.text_at(tree, "inject_pod", path=path)
    kind, family = truth.family_at(tree, path=path)
    return _Label(
        onset_s=onset_s,
        pod=pod,
        inject_type=kind,
        family=family,
        corrections=compared.corrections(),
    )


def _page_s(front: Sequence[Series], *, onset_s: int, path: Path) -> int:
    """Return the first users' sample whose whole minute lies after the fault."""
    ticks_s = {t_s for one in front for t_s in one.times_s if t_s >= onset_s + PAGE_AFTER_S}
    if not ticks_s:
        expected = f"a sample {PAGE_AFTER_S} s after the fault or later"
        raise bad(path, column="Time", expected=expected, found="none")
    return min(ticks_s)


def _at_entry(
    front: Sequence[Series], places: set[str], came_in: Sequence[str]
) -> tuple[Series, ...]:
    """Put the users' series at the front door.

    That is the service of that name but for case, else the one where most requests come in,
    else a service of its own.
    """
    by_name = {place.casefold(): place for place in sorted(places)}
    busiest = next(iter(came_in), "")
    placed = {
        (by_name.get(one.place.casefold()) or busiest or one.place, one.metric): one
        for one in front
    }
    return tuple(replace(one, place=place) for (place, _), one in placed.items())


def _read_calls(folder: Path) -> Calls:
    """Return the rows of dependency.csv between services; a target that is an IP is a machine."""
    path = find(folder, "dependency")
    if path is None:
        return ()
    table = tables.read_table(path)
    calls = {
        (table.name(cells, "Source", line=line), table.name(cells, "Target", line=line))
        for line, cells in table.rows
    }
    return tuple(sorted(c for c in calls if c[0] != c[1] and not any(map(_MACHINE.match, c))))


def _gaps(
    pods: Sheet, front: Sheet, logs: LogBook, spans: SpanBook, *, onset_s: int
) -> Iterator[str]:
    """Yield what the folder does not tell, a sentence each."""
    for name, sheet in (("metrics", pods), ("front_service", front)):
        if sheet.absent:
            yield f"{name} has no column {', '.join(sheet.absent)}"
        if sheet.unmeasured:
            dead = len({place for place, _ in sheet.unmeasured})
            of_all = len({one.place for one in sheet.series})
            yield f"{name}: success rate a constant 0 in {dead} of {of_all} places, never measured"
    for words, count, first_s in (
        ("log line", logs.lines, logs.first_s),
        ("span", spans.count, spans.first_s),
    ):
        if not count:
            yield f"no {words} was recorded"
        elif first_s >= onset_s:
            yield f"no {words} is older than the fault: nothing healthy to compare with"
