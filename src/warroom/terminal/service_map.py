"""What a person on call knows of the services: who calls whom, and what looking has shown.

The map holds names and dependencies only, as a company's own service map does. What is known of a
service is read out of the observation and of which services the player looked at, and nothing else.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from warroom.environments.incident_response.wire import Observation
from warroom.scenarios.scenario import Scenario
from warroom.terminal.readings import is_unusual, severity_of


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
