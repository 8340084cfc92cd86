"""Alerts as Alertmanager sends them: version 4 webhooks, in the order they would have been sent.

Alerts are grouped by name. A notification goes out in each minute in which an alert of the group
begins or ends; it holds those that burn and those that ended since the last one.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

from warroom.report.export.telemetry import Firing, Telemetry

JSON = dict[str, Any]
RECEIVER = "on-call"
NEVER = "0001-01-01T00:00:00Z"  # Go's zero time: how Alertmanager says that an alert burns


def webhooks(telemetry: Telemetry) -> list[JSON]:
    """Return the bodies of all notifications, oldest first."""
    groups: dict[str, list[Firing]] = {}
    for alert in telemetry.alerts:
        groups.setdefault(alert.name, []).append(alert)
    sent = [
        (now_s, name, _body(name, alerts, now_s))
        for name, members in groups.items()
        for now_s, alerts in _notifications(members)
    ]
    return [body for _, _, body in sorted(sent, key=lambda one: one[:2])]


def _notifications(members: list[Firing]) -> Iterator[tuple[int, list[Firing]]]:
    """Yield when a group is notified of, and which of its alerts are told then."""
    ends = {alert.ended_s for alert in members if alert.ended_s is not None}
    for now_s in sorted({alert.started_s for alert in members} | ends):
        told = [
            alert
            for alert in members
            if alert.started_s <= now_s and (alert.ended_s is None or alert.ended_s >= now_s)
        ]
        yield now_s, told


def _body(name: str, alerts: list[Firing], now_s: int) -> JSON:
    told = [_alert(alert, now_s) for alert in alerts]
    return {
        "version": "4",
        "groupKey": f'{{}}:{{alertname="{name}"}}',
        "truncatedAlerts": 0,
        "status": "firing" if any(one["status"] == "firing" for one in told) else "resolved",
        "receiver": RECEIVER,
        "groupLabels": {"alertname": name},
        "commonLabels": _common([one["labels"] for one in told]),
        "commonAnnotations": _common([one["annotations"] for one in told]),
        "externalURL": "http://alertmanager:9093",
        "alerts": told,
    }


def _alert(alert: Firing, now_s: int) -> JSON:
    has_ended = alert.ended_s is not None and alert.ended_s <= now_s
    labels = {
        "alertname": alert.name,
        "service": alert.service,
        "severity": alert.severity.lower(),
    }
    return {
        "status": "resolved" if has_ended else "firing",
        "labels": labels,
        "annotations": {"summary": alert.summary},
        "startsAt": _iso(alert.started_s),
        "endsAt": _iso(alert.ended_s) if has_ended and alert.ended_s is not None else NEVER,
        "generatorURL": f"http://prometheus:9090/alerts?search={alert.name}",
        "fingerprint": _fingerprint(labels),
    }


def _common(maps: list[dict[str, str]]) -> dict[str, str]:
    """Return what is the same in all of some labels or annotations."""
    first, *rest = maps
    return {
        key: value for key, value in first.items() if all(one.get(key) == value for one in rest)
    }


def _fingerprint(labels: dict[str, str]) -> str:
    body = "\xff".join(f"{key}\xff{value}" for key, value in sorted(labels.items()))
    return blake2b(body.encode(), digest_size=8).hexdigest()


def _iso(time_s: int) -> str:
    return datetime.fromtimestamp(time_s, tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
