"""What the panels of incident_response say: painted from an observation and the player's looks."""

from collections.abc import Mapping

from textual.content import Content

from warroom.environments.incident_response.wire import Observation
from warroom.terminal.readings import ROOMY, log_rows, series_rows
from warroom.terminal.service_map import Known, Place, alerts_of, known
from warroom.terminal.words import BAD, FAIR, GOOD, QUIET, hanging, line, page

Looks = Mapping[str, int]  # a service the player looked at, to the minute of the last look

SIGNS = {
    Known.UNKNOWN: ("○", QUIET),
    Known.USUAL: ("✓", GOOD),
    Known.ODD: ("◆", FAIR),
    Known.ALERTING: ("▲", BAD),
}


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
        list(series_rows(seen.metrics.get(place.service, {}), width)),
        list(log_rows(seen.logs.get(place.service, ()), width)),
    ):
        rows += [Content(""), *section] if width >= ROOMY and section else section
    if place.service not in looks:
        rows.append(line(("press enter to look at it", QUIET)))
    return page(rows)
