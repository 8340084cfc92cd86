"""Log lines and series on the screen, with what is far from usual in them marked."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from textual.content import Content

from warroom.terminal.words import BAD, FAIR, LOUD, QUIET, bars, hanging, line, number

# The pager calls three times the usual latency high; twice is worth a second glance.
FAR_FROM_USUAL = 2.0  # times
FAR_FOR_A_SHARE = 0.1  # of something between 0 and 1
SHARES = ("ratio", "utilization")
SEVERITIES = {
    "FATAL": BAD,
    "ERROR": BAD,
    "CRITICAL": BAD,
    "WARN": FAIR,
    "WARNING": FAIR,
    "CHANGE": LOUD,
    "TRACE": QUIET,
}
COLUMNS = {"1h_ago": "1h ago", "peak_15m": "peak", "now": "now"}
ROOMY = 56  # columns in which a series has room for its peak, and sections for a gap


def log_rows(logs: Sequence[str], width: int) -> Iterator[Content]:
    """Yield log lines, each behind its number."""
    for text in logs:
        evidence, _, rest = text.partition(" ")
        style = SEVERITIES.get(severity_of(text), "")
        yield from hanging(rest, width, lead=f"{evidence:<4}", style=style, lead_style=QUIET)


def series_rows(metrics: Mapping[str, Mapping[str, Any]], width: int) -> Iterator[Content]:
    """Yield a service's series: an hour ago, at its worst and by now, as a chart and in numbers."""
    columns = [name for name in COLUMNS if width >= ROOMY or name != "peak_15m"]
    if metrics:
        yield line(("    " + "".join(f"{COLUMNS[column]:>8}" for column in columns), QUIET))
    for name, series in metrics.items():
        style = FAIR if is_unusual(name, series) else ""
        chart = bars([series.get(column) or 0.0 for column in COLUMNS])
        *past, now = (f"{number(series.get(column)):>8}" for column in columns)
        told = f"{now} {name.removeprefix('http_server_')}"
        parts = line((f"{chart} ", style), ("".join(past), QUIET), (told, style))
        yield parts.truncate(width, ellipsis=True)


def is_unusual(name: str, series: Mapping[str, Any]) -> bool:
    """Whether a series is far from where it was an hour ago.

    >>> is_unusual("cache_hit_ratio", {"now": 0.2, "1h_ago": 0.9})
    True
    >>> is_unusual("latency_p99_s", {"now": 0.12, "1h_ago": 0.1})
    False
    """
    now, before = series.get("now"), series.get("1h_ago")
    if now is None or before is None:
        return False
    if name.endswith(SHARES):
        return abs(now - before) >= FAR_FOR_A_SHARE
    return now > FAR_FROM_USUAL * before or before > FAR_FROM_USUAL * now


def severity_of(line: str) -> str:
    """Return the severity of a log line, or what stands in its place (CHANGE, TRACE).

    >>> severity_of("e5 09:59-10:11 ERROR x10 call to card-provider failed")
    'ERROR'
    """
    words = line.split(maxsplit=3)
    return words[2] if len(words) > 2 else ""
