"""Logs and spans of a Nezha case.

Files are named after a minute but hold another, and overlap: lines are told apart by what they
say, and a line that stands in two files counts once. A log cell is JSON of the collector around
the program's own line, which may be JSON again, with quotes that were not always escaped.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from warroom.scenarios.recorded import tables
from warroom.scenarios.recorded.nezha_series import deployment
from warroom.scenarios.recorded.recording import LogRecord, SpanRecord

ANOTHER_CLOCK_S = 3600  # requests overlap the metrics by minutes; an hour off is another clock

SEVERITY = {
    "info": "INFO",
    "warn": "WARN",
    "warning": "WARN",
    "error": "ERROR",
    "fatal": "ERROR",
    "critical": "ERROR",
}

_UNESCAPED = re.compile(r'"?\{"log":\s*"(.*?)(?:\\n)*"\s*,\s*"stream"', re.DOTALL)
_TRACE_IDS = re.compile(r"TraceID: ?\w* SpanID: ?\w*\s*")
_CLOCK = r"\d\d:\d\d:\d\d[.,]\d+\s+"
_LEVEL = r"(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\s+(?:-\s+)?"
_HEAD = re.compile(rf"{_CLOCK}(?:{_LEVEL})?|{_LEVEL}")

Window = tuple[int, int]


def read_logs(folder: Path, window: Window) -> tuple[LogRecord, ...]:
    """Return the lines of all log files, each once, in order of time."""
    seen: set[str] = set()
    logs: list[LogRecord] = []
    for path in _files(folder, "log"):
        for line, cells in _log_cells(path, seen):
            stamp, pod, trace_id, cell = cells
            t_s = tables.wall_s(stamp, path=path, line=line, column="Timestamp")
            _check_clock(t_s, window, path=path, line=line, column="Timestamp")
            severity, body = read_line(cell)
            logs.append(
                LogRecord(
                    t_s=t_s,
                    place=deployment(pod),
                    severity=severity,
                    body=body,
                    trace_id=trace_id,
                )
            )
    return tuple(sorted(logs, key=lambda log: log.t_s))


def read_spans(folder: Path, window: Window) -> tuple[SpanRecord, ...]:
    """Return the spans of all trace files, each once, in order of time."""
    spans: dict[tuple[str, str], SpanRecord] = {}
    for path in _files(folder, "trace"):
        table = tables.read_table(path)
        ids = [table.at(name) for name in ("TraceID", "SpanID", "ParentID")]
        pod_at, operation_at = table.at("PodName"), table.at("OperationName")
        names = ("StartTimeUnixNano", "Duration")
        number_at = [table.at(name) for name in names]
        for line, cells in table.rows:
            picked = [cells[at] for at in number_at]
            start_ns, duration_us = tables.numbers(path, line=line, columns=names, cells=picked)
            _check_clock(start_ns / 1e9, window, path=path, line=line, column=names[0])
            trace_id, span_id, parent_id = (cells[at] for at in ids)
            spans[trace_id, span_id] = SpanRecord(
                t_s=start_ns / 1e9,
                place=deployment(cells[pod_at]),
                operation=cells[operation_at],
                duration_ms=duration_us / 1e3,
                trace_id=trace_id,
                span_id=span_id,
                parent_id="" if parent_id == "root" else parent_id,
            )
    return tuple(sorted(spans.values(), key=lambda span: span.t_s))


def read_line(cell: str) -> tuple[str, str]:
    r"""Return the severity and the words of one log cell, without clocks and trace ids.

    >>> read_line('"{""log"":""17:25:05.3 WARN  a.B#9 TraceID: 1 SpanID: 2 [late]\\n""}"')
    ('WARN', 'a.B#9 [late]')
    """
    line = _line_of(cell)
    inner = _tree(line)
    if inner is None:
        words = _bare(line)
        head = _HEAD.match(words)
        level, words = (head[1] or head[2] or "", words[head.end() :]) if head else ("", words)
    else:
        # How a request was answered is said beside the message, not in it
        answer = [f"{key}={inner[key]}" for key in sorted(inner) if key.startswith("http.resp.")]
        words = " ".join([_bare(str(inner.get("message", line))), *answer])
        level = str(inner.get("severity", ""))
    return SEVERITY.get(level.lower(), ""), words


def _bare(words: str) -> str:
    return _TRACE_IDS.sub("", words).strip()


def _line_of(cell: str) -> str:
    """Return what the program wrote, out of the collector's JSON, escaped or not."""
    is_quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    text = cell[1:-1].replace('""', '"') if is_quoted else cell
    outer = _tree(text)
    if outer is not None:
        return str(outer.get("log", text))
    unescaped = _UNESCAPED.match(text)
    return unescaped[1] if unescaped else text


def _tree(text: str) -> dict[str, object] | None:
    if not text.startswith("{"):
        return None
    try:
        tree: object = json.loads(text)
    except json.JSONDecodeError:
        return None
    return cast("dict[str, object]", tree) if isinstance(tree, dict) else None


def _log_cells(path: Path, seen: set[str]) -> Iterator[tuple[int, tuple[str, str, str, str]]]:
    """Yield time, pod, trace and log of each line not seen yet.

    Split by hand: a stray quote in the last cell would make a CSV reader swallow lines.
    """
    head, *lines = tables.read_text(path).replace("\r\n", "\n").split("\n")
    table = tables.Table(path=path, header=tuple(head.split(",")), rows=())
    stamp_at, pod_at, trace_at, log_at = (
        table.at(name) for name in ("Timestamp", "PodName", "TraceID", "Log")
    )
    if log_at != len(table.header) - 1:
        raise tables.bad(path, line=1, expected="Log as the last column", found=head)
    for line, text in enumerate(lines, start=2):
        if text and text not in seen:
            seen.add(text)
            cells = text.split(",", log_at)
            if len(cells) != log_at + 1:
                expected = f"{log_at + 1} cells"
                raise tables.bad(path, line=line, expected=expected, found=f"{len(cells)}")
            yield line, (cells[stamp_at], cells[pod_at], cells[trace_at], cells[log_at])


def _files(folder: Path, kind: str) -> list[Path]:
    names = re.compile(rf"{kind}(_.*)?\.csv(\.gz)?$")
    return sorted(path for path in folder.iterdir() if names.match(path.name))


def _check_clock(t_s: float, window: Window, *, path: Path, line: int, column: str) -> None:
    start_s, end_s = window
    if not start_s - ANOTHER_CLOCK_S <= t_s <= end_s + ANOTHER_CLOCK_S:
        expected = f"a time within an hour of {start_s} to {end_s}, where the metrics lie"
        raise tables.bad(path, line=line, column=column, expected=expected, found=f"{t_s:.3f}")
