"""The pager: what is burning, and what has changed about that."""

from collections.abc import Sequence

from textual.content import Content

from warroom.terminal.readings import ROOMY, SEVERITIES
from warroom.terminal.words import GOOD, line, page


def pager(alerts: Sequence[str], width: int) -> Content:
    """Return the alerts, a line each."""
    rows = [line((_told(alert, width), SEVERITIES.get(_severity(alert), ""))) for alert in alerts]
    rows = rows or [line(("✓ nothing is burning", GOOD))]
    return page(row.truncate(width, ellipsis=True) for row in rows)


def _told(alert: str, width: int) -> str:
    """Return an alert; where there is little room, its service, rule and value."""
    if width >= ROOMY:
        return alert
    service, rule, *reading = alert.partition("] ")[2].split(": ")
    value = reading[0].split(" ")[1:2] if reading else []
    sign = "▲" if _severity(alert) == "CRITICAL" else "△"
    return " ".join((sign, service, rule, *value))


def _severity(alert: str) -> str:
    return alert[1:].partition("]")[0]


def news(before: Sequence[str], after: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the alerts that came and those that went, without their numbers."""
    old, new = _rules(before), _rules(after)
    return (
        tuple(rule for rule in new if rule not in old),
        tuple(rule for rule in old if rule not in new),
    )


def _rules(alerts: Sequence[str]) -> list[str]:
    texts = (alert.partition("] ")[2] for alert in alerts)
    return list(dict.fromkeys(" ".join(text.split(": ")[:2]) for text in texts))
