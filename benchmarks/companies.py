"""Companies of any size to measure: generated companies of about 30 services, grown together.

The first has the incident; the others stand around it. Each has two services that also ask a store
of another, so all are one company, as deep as a generated one and as wide as wanted.
"""

from dataclasses import replace

from warroom.scenarios.build import scenario_of
from warroom.scenarios.generate.company import Size
from warroom.scenarios.generate.incident import TIERS, written
from warroom.scenarios.scenario import Scenario
from warroom.world.topology import Dependency, Kind, Service, Topology, build

PART = 30  # services of one generated company
TIER = replace(TIERS["hard"], size=Size(fewest=PART, most=PART, layers=4, gateways=2))
SHARED = (Kind.DATABASE, Kind.CONFIG, Kind.CACHE)
SHARED_CALLS = 0.02  # per request: little enough for the room that stores have


def incident_in(services: int, *, seed: int) -> Scenario:
    """Return the incident of a seed in a company of about so many services."""
    incident = _part(seed)
    parts = max(round(services / PART), 1)
    if parts == 1:
        return incident
    topologies = [_part(seed + number).company for number in range(parts)]
    grown = _grown_together([part.topology for part in topologies if part])
    assert incident.company is not None
    return replace(incident, company=replace(incident.company, topology=grown))


def later(scenario: Scenario, *, minutes: int) -> Scenario:
    """Return a scenario whose troubles begin so many minutes later."""
    assert scenario.company is not None
    troubles = tuple(
        replace(t, strike=replace(t.strike, minute=t.strike.minute + minutes))
        for t in scenario.troubles
    )
    strikes = tuple(trouble.strike for trouble in troubles)
    return replace(scenario, troubles=troubles, company=replace(scenario.company, strikes=strikes))


def _part(seed: int) -> Scenario:
    spec = written(TIER, seed, attempt=0, is_test=False)
    return scenario_of(spec, address=f"part/{seed}", seed=seed)


def _grown_together(parts: list[Topology]) -> Topology:
    """Return the parts as one company; names of all but the first are made their own."""
    own = [parts[0], *(_named(part, f"-{number}") for number, part in enumerate(parts) if number)]
    services = [service for part in own for service in part.services]
    calls = [call for part in own for call in part.dependencies]
    calls += [
        Dependency(caller=caller.name, callee=store.name, calls=SHARED_CALLS, hard=False)
        for number, part in enumerate(own)
        for caller, store in zip(_askers(part), _stores(own[number - 1]), strict=False)
    ]
    return build(services, calls)


def _named(part: Topology, ending: str) -> Topology:
    return build(
        [replace(service, name=service.name + ending) for service in part.services],
        [
            replace(
                call,
                caller=call.caller + ending,
                callee=call.callee + ending,
                on_miss=call.on_miss and call.on_miss + ending,
            )
            for call in part.dependencies
        ],
    )


def _askers(part: Topology) -> list[Service]:
    return [service for service in part.services if service.kind is Kind.SERVICE][:2]


def _stores(part: Topology) -> list[Service]:
    return [service for service in part.services if service.kind in SHARED][:2]
