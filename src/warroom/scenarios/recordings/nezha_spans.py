"""Spans of a Nezha case.

They have epochs alone, so a clock that disagrees with the metrics is refused and not mended. Of all
spans the slowest of each service are kept, and who called whom; ids that are done with are kept as
digests of 8 bytes.
"""

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from math import inf, isfinite
from pathlib import Path

from warroom.scenarios.recordings.files import bad, shown
from warroom.scenarios.recordings.nezha_logs import Window, check_clock, files_of
from warroom.scenarios.recordings.nezha_series import deployment
from warroom.scenarios.recordings.recording import BASELINE_S, WATCHED_S, SpanBook, SpanRecord
from warroom.scenarios.recordings.tables import Table, read_table

MOST_SLOW = 6  # spans kept of each service: what one look shows
MOST_OPERATION = 200  # characters of an operation's name
NO_PARENT = "root"

Slow = tuple[float, float, str, SpanRecord]  # ordered: slowest last, then latest


@dataclass(slots=True)
class SpanReading:
    """The trace files of a folder being read, and what was found so far."""

    folder: Path
    window_s: Window
    onset_s: int
    count: int = 0
    repeated: int = 0
    first_s: float = inf
    last_s: float = -inf
    came_in: Counter[str] = field(default_factory=Counter[str])
    calls: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _slow: dict[str, list[Slow]] = field(default_factory=dict[str, list[Slow]])
    _place_of: dict[bytes, str] = field(default_factory=dict[bytes, str])
    _orphans: dict[bytes, set[str]] = field(default_factory=dict[bytes, set[str]])

    def book(self) -> SpanBook:
        """Read all files, and return what they hold."""
        for span in self.records():
            self._take(span)
        slow = [one[-1] for place in sorted(self._slow) for one in sorted(self._slow[place])[::-1]]
        return SpanBook(
            count=self.count,
            repeated=self.repeated,
            first_s=self.first_s if self.count else 0.0,
            last_s=self.last_s if self.count else 0.0,
            slowest=tuple(slow),
            calls=tuple(sorted(self.calls)),
            places=tuple(sorted(set(self._place_of.values()))),
            came_in=tuple(sorted(self.came_in, key=lambda place: (-self.came_in[place], place))),
        )

    def records(self) -> Iterator[SpanRecord]:
        """Yield the spans of all files as they stand there, repeated ones too."""
        for path in files_of(self.folder, "trace"):
            table = read_table(path)
            for line, cells in table.rows:
                yield _span(table, line, cells, window_s=self.window_s)

    def _take(self, span: SpanRecord) -> None:
        if not self.onset_s - BASELINE_S <= span.t_s <= self.onset_s + WATCHED_S:
            return
        own = _digest(span.trace_id, span.span_id)
        if own in self._place_of:
            self.repeated += 1
            return
        self._place_of[own] = span.place
        self.count += 1
        self.first_s, self.last_s = min(self.first_s, span.t_s), max(self.last_s, span.t_s)
        self._link(span, own)
        if span.t_s >= self.onset_s:
            self._rank(span)

    def _link(self, span: SpanRecord, own: bytes) -> None:
        """Note who called whom, whichever of the two is read first."""
        for callee in self._orphans.pop(own, ()):
            self._call(span.place, callee)
        if not span.parent_id:
            self.came_in[span.place] += 1
            return
        parent = _digest(span.trace_id, span.parent_id)
        if parent in self._place_of:
            self._call(self._place_of[parent], span.place)
        else:
            self._orphans.setdefault(parent, set()).add(span.place)

    def _call(self, caller: str, callee: str) -> None:
        if caller != callee:
            self.calls.add((caller, callee))

    def _rank(self, span: SpanRecord) -> None:
        slow = self._slow.setdefault(span.place, [])
        ranked = (span.duration_ms, -span.t_s, f"{span.trace_id} {span.span_id}", span)
        if len(slow) < MOST_SLOW:
            heapq.heappush(slow, ranked)
        elif ranked[:3] > slow[0][:3]:
            heapq.heapreplace(slow, ranked)


def _span(table: Table, line: int, cells: list[str], *, window_s: Window) -> SpanRecord:
    start_ns = _positive(table, "StartTimeUnixNano", line, cells)
    duration_us = _positive(table, "Duration", line, cells)
    trace_id, span_id, parent_id = (
        cells[table.at(name)] for name in ("TraceID", "SpanID", "ParentID")
    )
    t_s = start_ns / 1e9
    check_clock(t_s, window_s, path=table.path, line=line, column="StartTimeUnixNano")
    return SpanRecord(
        t_s=t_s,
        place=deployment(table.name(cells, "PodName", line=line)),
        operation=cells[table.at("OperationName")][:MOST_OPERATION],
        duration_ms=duration_us / 1e3,
        trace_id=trace_id,
        span_id=span_id,
        parent_id="" if parent_id == NO_PARENT else parent_id,
    )


def _positive(table: Table, column: str, line: int, cells: list[str]) -> float:
    """Return a number of ns or µs that cannot be missing or negative."""
    cell = cells[table.at(column)]
    try:
        value = float(cell)
    except ValueError:
        value = -inf
    if not (isfinite(value) and value >= 0):
        expected = "a number of 0 or more"
        raise bad(table.path, line=line, column=column, expected=expected, found=shown(cell))
    return value


def _digest(trace_id: str, span_id: str) -> bytes:
    return blake2b(f"{trace_id}\0{span_id}".encode(), digest_size=8).digest()
