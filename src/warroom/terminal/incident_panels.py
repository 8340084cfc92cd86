"""What the panels of incident_response say: painted from an observation and the player's looks."""

from collections.abc import Iterator, Mapping
from typing import Any

from textual.content import Content

from warroom.environments.incident_response.wire import Observation
from warroom.terminal.service_map import Known, Place, alerts_of, is_unusual, known, severity_of
from warroom.terminal.words import BAD, FAIR, GOOD, LOUD, QUIET, bars, hanging, line, number, page

Looks = Mapping[str, int]  # a service the player looked at, to the minute of the last look

SIGNS = {
    Known.UNKNOWN: ("○", QUIET),
    Known.USUAL: ("✓", GOOD),
    Known.ODD: ("◆", FAIR),
    Known.ALERTING: ("▲", BAD),
}
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


def pager(seen: Observation, width: int) -> Content:
    """Return the alerts, a line each."""
    rows = [line((alert, SEVERITIES.get(alert[1:].partition("]")[0], ""))) for alert in seen.alerts]
    rows = rows or [line(("✓ nothing is burning", GOOD))]
    return page(row.truncate(width, ellipsis=True) for row in rows)


def row(place: Place, *, chosen: str, seen: Observation, looks: Looks) -> Content:
    """Return a service's line on the map, seen from the chosen service."""
    mark = {chosen: "▸"}.get(place.service, " ")
    link = "↑" if chosen in place.calls else "↓" if chosen in place.called_by else mark
    indent = "  " * (place.depth - 1) + "└ " if place.depth else ""
    sign, style = SIGNS[known(seen, looks, place.service)]
    look = f" +{looks[place.service]}" if place.service in looks else ""
    return line((f"{link}{indent}", QUIET), (f"{sign} {place.service}", style), (look, QUIET))


def age(service: str, looks: Looks, minute: int) -> str:
    """Return how old what is shown of a service is."""
    if service not in looks:
        return "not looked at"
    since = minute - looks[service]
    return f"looked at +{looks[service]}" + (f", {since} min ago" if since else "")


def details(place: Place, *, seen: Observation, looks: Looks, width: int) -> Content:
    """Return all that is known of a service."""
    rows: list[Content] = []
    for title, names in (("calls", place.calls), ("called by", place.called_by)):
        if names:
            rows += hanging(", ".join(names), width, lead=f"{title} ", style=QUIET)
    for alert in alerts_of(seen, place.service):
        rows += hanging(alert.partition(": ")[2], width, lead="▲ ", style=BAD)
    for section in (
        list(_series(seen.metrics.get(place.service, {}), width)),
        list(_lines(seen.logs.get(place.service, ()), width)),
    ):
        rows += [Content(""), *section] if width >= ROOMY and section else section
    if place.service not in looks:
        rows.append(line(("press enter to look at it", QUIET)))
    return page(rows)


def _lines(logs: list[str] | tuple[()], width: int) -> Iterator[Content]:
    for text in logs:
        evidence, _, rest = text.partition(" ")
        style = SEVERITIES.get(severity_of(text), "")
        yield from hanging(rest, width, lead=f"{evidence:<4}", style=style, lead_style=QUIET)


def _series(metrics: Mapping[str, Mapping[str, Any]], width: int) -> Iterator[Content]:
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
