"""Logs of a Nezha case.

Files are named after a minute but hold another, and overlap: lines are told apart by what they
say, and a line that stands in two files counts once. Files are read a line at a time and folded on
the way; of a line that is done with only a digest of 8 bytes is kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from math import inf
from pathlib import Path

from warroom.scenarios.recordings.clocks import Compared, wall_s
from warroom.scenarios.recordings.files import bad, read_lines, shown
from warroom.scenarios.recordings.nezha_series import deployment
from warroom.scenarios.recordings.nezha_words import read_line
from warroom.scenarios.recordings.recording import BASELINE_S, WATCHED_S
from warroom.scenarios.recordings.tables import Table
from warroom.scenarios.recordings.templates import LogBook, LogRecord, fold

ANOTHER_CLOCK_S = 3600  # requests overlap the metrics by minutes; an hour off is another clock

MOST_OPEN = 100_000  # characters of a cell whose quote is not closed yet

_STAMPED = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:")  # a line that begins so begins a record

Window = tuple[int, int]
Cells = tuple[int, list[str]]


@dataclass(slots=True)
class LogReading:
    """The log files of a folder being read: an iterator of lines that counts what passes."""

    folder: Path
    window_s: Window
    onset_s: int
    lines: int = 0
    repeated: int = 0
    first_s: float = inf
    last_s: float = -inf
    compared: Compared = field(default_factory=Compared)
    _seen: set[bytes] = field(default_factory=set[bytes])

    def book(self) -> LogBook:
        """Read all files, and return what they say."""
        templates = fold(self.records())
        return LogBook(
            templates=templates,
            lines=self.lines,
            repeated=self.repeated,
            first_s=self.first_s if self.lines else 0.0,
            last_s=self.last_s if self.lines else 0.0,
        )

    def records(self) -> Iterator[LogRecord]:
        """Yield the lines of all files, each once, that lie near the onset."""
        for path in files_of(self.folder, "log"):
            table, rows = _rows(path)
            for line, cells in rows:
                if not self._is_repeated(cells):
                    record = self._record(table, line, cells)
                    if self.onset_s - BASELINE_S <= record.t_s <= self.onset_s + WATCHED_S:
                        self._count(record.t_s)
                        yield record

    def _record(self, table: Table, line: int, cells: list[str]) -> LogRecord:
        stamp = cells[table.at("Timestamp")]
        t_s = wall_s(stamp, path=table.path, line=line, column="Timestamp")
        pod = table.name(cells, "PodName", line=line)
        if "TimeUnixNano" in table.header:
            self.compared.note(pod, wall_s=t_s, epoch=cells[table.at("TimeUnixNano")])
        check_clock(t_s, self.window_s, path=table.path, line=line, column="Timestamp")
        severity, body = read_line(cells[table.at("Log")])
        return LogRecord(
            t_s=t_s,
            place=deployment(pod),
            severity=severity,
            body=body,
            trace_id=cells[table.at("TraceID")],
        )

    def _is_repeated(self, cells: list[str]) -> bool:
        digest = blake2b("\0".join(cells).encode(), digest_size=8).digest()
        is_repeated = digest in self._seen
        self._seen.add(digest)
        self.repeated += is_repeated
        return is_repeated

    def _count(self, t_s: float) -> None:
        self.lines += 1
        self.first_s, self.last_s = min(self.first_s, t_s), max(self.last_s, t_s)


def _rows(path: Path) -> tuple[Table, Iterator[Cells]]:
    """Return the header, and each record's line number and cells.

    Split by hand: a stray quote in the last cell would make a CSV reader swallow lines.
    """
    lines = (line.rstrip("\r\n") for line in read_lines(path))
    head = next(lines, "")
    header = tuple(cell.strip() for cell in head.split(","))
    table = Table(path=path, header=header, rows=iter(()))
    if table.at("Log") != len(header) - 1:
        raise bad(path, line=1, expected="Log as the last column", found=shown(head))
    return table, _records(path, lines, width=len(header))


def _records(path: Path, lines: Iterator[str], *, width: int) -> Iterator[Cells]:
    """Yield each record once it is whole: a line, and what goes on within its open quotes."""
    begun: Cells | None = None
    for number, text in enumerate(lines, start=2):
        if begun and _is_open(begun[1][-1]) and not _STAMPED.match(text):
            begun[1][-1] += f"\n{text}"
        elif text:
            if begun:
                yield begun
            cells = text.split(",", width - 1)
            if len(cells) != width:
                raise bad(path, line=number, expected=f"{width} cells", found=f"{len(cells)}")
            begun = (number, cells)
    if begun:
        yield begun


def _is_open(cell: str) -> bool:
    """Tell whether a quoted cell goes on in the next line: what it opened was never closed."""
    return cell.startswith('"') and cell.count('"') % 2 == 1 and len(cell) < MOST_OPEN


def files_of(folder: Path, kind: str) -> list[Path]:
    """Return the files of one kind in a folder, by name: `log.csv`, `log_05_19_log.csv.gz`."""
    names = re.compile(rf"{kind}(_.*)?\.csv(\.gz)?$")
    return sorted(path for path in folder.iterdir() if names.match(path.name))


def check_clock(t_s: float, window_s: Window, *, path: Path, line: int, column: str) -> None:
    """Refuse a time that lies nowhere near the metrics: it was told by another clock."""
    start_s, end_s = window_s
    if not start_s - ANOTHER_CLOCK_S <= t_s <= end_s + ANOTHER_CLOCK_S:
        expected = f"a time within an hour of {start_s} to {end_s}, where the metrics lie"
        raise bad(path, line=line, column=column, expected=expected, found=f"{t_s:.3f}")
