"""What a person on call knows of the services: who calls whom, and what looking has shown.

The map holds names and dependencies only, as a company's own service map does. What is known of a
service is read out of the observation and of which services the player looked at, and nothing else.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from warroom.environments.incident_response.wire import Observation
from warroom.scenarios.scenario import Scenario

# The pager calls three times the usual latency high; twice is worth a second glance.
FAR_FROM_USUAL = 2.0  # times
FAR_FOR_A_SHARE = 0.1  # of something between 0 and 1
SHARES = ("ratio", "utilization")


class Known(StrEnum):
    """What is known of a service."""

    UNKNOWN = "unknown"
    USUAL = "usual"  # looked at: numbers as an hour ago, no change
    ODD = "odd"  # looked at: unusual numbers, a fatal line or a recent change
    ALERTING = "alerting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A service on the map; `depth` is how far from the users it is drawn."""

    service: str
    depth: int
    calls: tuple[str, ...]
    called_by: tuple[str, ...]


def service_map(scenario: Scenario, services: tuple[str, ...]) -> tuple[Place, ...]:
    """Return the services as a tree in drawing order, each once, below the deepest of its callers.

    A recorded incident comes without a map: its services are a flat list.
    """
    if scenario.company is None:
        return tuple(Place(service=name, depth=0, calls=(), called_by=()) for name in services)
    edges = [(d.caller, d.callee) for d in scenario.company.topology.dependencies]
    callers = {name: tuple(a for a, b in edges if b == name) for name in services}
    callees = {name: tuple(b for a, b in edges if a == name) for name in services}

    def depth(name: str) -> int:
        return max((depth(caller) + 1 for caller in callers[name]), default=0)

    depths = {name: depth(name) for name in services}
    parents = {name: max(ups, key=lambda up: depths[up]) for name, ups in callers.items() if ups}

    def below(name: str) -> list[str]:
        own = [callee for callee in callees[name] if parents[callee] == name]
        return [name, *(service for callee in own for service in below(callee))]

    drawn = [service for name in services if name not in parents for service in below(name)]
    return tuple(
        Place(service=name, depth=depths[name], calls=callees[name], called_by=callers[name])
        for name in drawn
    )


def known(seen: Observation, looked: Collection[str], service: str) -> Known:
    """Return what an observation and the player's own looks tell about a service."""
    if alerts_of(seen, service):
        return Known.ALERTING
    if service not in looked:
        return Known.UNKNOWN
    is_odd = any(
        is_unusual(name, series) for name, series in seen.metrics.get(service, {}).items()
    ) or any(severity_of(line) in ("FATAL", "CHANGE") for line in seen.logs.get(service, ()))
    return Known.ODD if is_odd else Known.USUAL


def alerts_of(seen: Observation, service: str) -> tuple[str, ...]:
    """Return the alerts on the pager that name a service."""
    return tuple(
        alert for alert in seen.alerts if alert.partition("] ")[2].startswith(f"{service}: ")
    )


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


def news(before: Observation, after: Observation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the alerts that came and those that went, without their numbers."""
    old, new = _rules(before), _rules(after)
    return (
        tuple(rule for rule in new if rule not in old),
        tuple(rule for rule in old if rule not in new),
    )


def _rules(seen: Observation) -> list[str]:
    texts = (alert.partition("] ")[2] for alert in seen.alerts)
    return list(dict.fromkeys(" ".join(text.split(": ")[:2]) for text in texts))
