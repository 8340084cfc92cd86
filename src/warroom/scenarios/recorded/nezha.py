"""Read a case of the Nezha dataset: metrics every 60 s, logs, spans and the users' own signal.

The wall-clock labels are right; the epoch columns beside them are not (one pod is 2 * 10^8 s off,
the injection 8 h) and are never read, except in spans, which have nothing else. What was sampled
before the fault is each series' baseline; other faults of the same day may lie in it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from warroom.scenarios.recorded import labels, nezha_lines, nezha_series, tables
from warroom.scenarios.recorded.recording import Recording, Series, SpanRecord

FILES = ("truth.json", "metrics.csv", "front_service.csv")

FAMILY = {
    "cpu_contention": "resource",
    "cpu_consumed": "resource",
    "memory": "resource",
    "network_delay": "network",
    "network_loss": "network",
    "exception": "code",
    "return": "code",
}

# A users' sample covers the minute before it: an earlier one than this is mostly from before.
PAGE_AFTER_S = 60

_MACHINE = re.compile(r"\d{1,3}(\.\d{1,3}){3}$")

Calls = tuple[tuple[str, str], ...]


def read(folder: Path) -> Recording:
    """Return the recording that a Nezha folder holds."""
    path = folder / "truth.json"
    truth = labels.read_json(path)
    onset_s = _onset_s(truth, path)
    pods = nezha_series.read_pods(tables.find_one(folder, "metrics"), onset_s=onset_s)
    ticks_s = [t_s for one in pods for t_s in one.times_s]
    window = (min(ticks_s), max(ticks_s))
    labels.check_within(onset_s, window, path=path, column="inject_time")
    spans = nezha_lines.read_spans(folder, window)
    logs = nezha_lines.read_logs(folder, window)
    front_path = tables.find_one(folder, "front_service")
    front = nezha_series.read_front(front_path, onset_s=onset_s)
    calls = _read_calls(folder) or _calls_of(spans)
    places = {record.place for records in (pods, logs, spans) for record in records}
    users = _at_entry(front, places, spans)
    services = tuple(sorted({one.place for one in users}.union(places, *calls)))
    inject_type = _inject_type(truth, path)
    return Recording(
        name=folder.name,
        source="Nezha",
        licence="MIT",
        services=services,
        calls=calls,
        start_s=window[0],
        onset_s=onset_s,
        page_s=_page_s(front, onset_s=onset_s, path=front_path),
        end_s=window[1],
        root=_root(truth, path, services),
        inject_type=inject_type,
        family=FAMILY[inject_type],
        series=tuple(sorted((*pods, *users), key=lambda one: (one.place, one.metric))),
        logs=logs,
        spans=spans,
    )


def _onset_s(truth: object, path: Path) -> int:
    label = labels.text_at(truth, "inject_time", path=path)
    return int(tables.wall_s(label, path=path, line=None, column="inject_time"))


def _inject_type(truth: object, path: Path) -> str:
    kind = labels.text_at(truth, "inject_type", path=path)
    if kind not in FAMILY:
        expected = f"one of {', '.join(FAMILY)}"
        raise tables.bad(path, column="inject_type", expected=expected, found=repr(kind))
    return kind


def _root(truth: object, path: Path, services: Sequence[str]) -> str:
    pod = labels.text_at(truth, "inject_pod", path=path)
    return labels.check_known(
        nezha_series.deployment(pod), services, path=path, column="inject_pod"
    )


def _page_s(front: Sequence[Series], *, onset_s: int, path: Path) -> int:
    """Return the first users' sample whose whole minute lies after the fault."""
    ticks_s = {t_s for one in front for t_s in one.times_s if t_s >= onset_s + PAGE_AFTER_S}
    if not ticks_s:
        expected = f"a sample {PAGE_AFTER_S} s after the fault or later"
        raise tables.bad(path, column="Time", expected=expected, found="none")
    return min(ticks_s)


def _at_entry(
    front: Sequence[Series], places: set[str], spans: Sequence[SpanRecord]
) -> list[Series]:
    """Put the users' series at the front door.

    That is the service of that name but for case, else the one where most requests come in,
    else a service of its own.
    """
    by_name = {place.casefold(): place for place in sorted(places)}
    came_in = Counter(span.place for span in spans if not span.parent_id)
    busiest = min(came_in, key=lambda place: (-came_in[place], place), default=None)
    return [
        replace(one, place=by_name.get(one.place.casefold()) or busiest or one.place)
        for one in front
    ]


def _read_calls(folder: Path) -> Calls:
    """Return the rows of dependency.csv between services; a target that is an IP is a machine."""
    path = tables.find(folder, "dependency")
    if path is None:
        return ()
    table = tables.read_table(path)
    ends = (table.at("Source"), table.at("Target"))
    calls = {(cells[ends[0]], cells[ends[1]]) for _, cells in table.rows}
    return tuple(sorted(call for call in calls if not any(map(_MACHINE.match, call))))


def _calls_of(spans: Sequence[SpanRecord]) -> Calls:
    """Return who calls whom, from spans whose parent is another service's."""
    place_of = {(span.trace_id, span.span_id): span.place for span in spans}
    calls = {(place_of.get((s.trace_id, s.parent_id), s.place), s.place) for s in spans}
    return tuple(sorted((caller, callee) for caller, callee in calls if caller != callee))
