"""Whether the parts of a scenario file fit together: names, ends of calls, places of faults.

Each misfit is told as `<path in the file>: <what was found>; <what was expected>`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from warroom.errors import BadScenario
from warroom.scenarios.spec_parts import CallSpec, FaultSpec, ServiceSpec
from warroom.world.faults import FAULTS
from warroom.world.state import SIGNAL
from warroom.world.topology import Dependency, Kind, Service, Topology, build

Services = Mapping[str, ServiceSpec]


class Placed(Protocol):
    """Something that a file says of a service."""

    @property
    def service(self) -> str:
        """Return the service's name."""
        ...


def topology_of(services: Services, calls: Sequence[CallSpec]) -> Topology:
    """Return the company that a file describes.

    Raises:
        BadScenario: the services and calls are no company.
    """
    return build(
        [Service(name=name, **spec.model_dump(exclude={"aka"})) for name, spec in services.items()],
        [
            Dependency(caller=c.call[0], callee=c.call[1], **c.model_dump(exclude={"call"}))
            for c in calls
        ],
    )


def misfits(
    services: Services,
    *,
    calls: Sequence[CallSpec],
    faults: Sequence[FaultSpec],
    placed: Mapping[str, Sequence[Placed]],
    asserts: Mapping[str, float],
    watched: Sequence[str],
) -> list[str]:
    """Return everything in which the parts of a file do not fit together."""
    found = [*_shared_names(services), *_places(services, placed), *_signals(services, asserts)]
    for name in watched:
        found += _known("monitoring", name, services)
    if not faults:
        found.append("faults: expected one fault or more")
    for number, call in enumerate(calls):
        found += _call(f"calls.{number}", call, services, calls)
        if call.call in [earlier.call for earlier in calls[:number]]:
            ends = " and ".join(call.call)
            found.append(f"calls.{number}.call: {ends} have two dependencies; merge their calls")
    for number, fault in enumerate(faults):
        found += _fault(f"faults.{number}", fault, services, calls)
        if fault in faults[:number]:
            found.append(f"faults.{number}: stands twice; expected each fault once")
    return found or list(_company(services, calls))


def _places(services: Services, placed: Mapping[str, Sequence[Placed]]) -> Iterator[str]:
    for section, items in placed.items():
        for number, item in enumerate(items):
            yield from _known(f"{section}.{number}.service", item.service, services)


def _known(place: str, name: str, services: Services) -> Iterator[str]:
    if name not in services:
        yield f"{place}: unknown service {name!r}; known: {', '.join(services)}"


def _shared_names(services: Services) -> Iterator[str]:
    """Yield names that mean two services, and aliases that are no second name; case is ignored."""
    owner: dict[str, str] = {}
    for name in services:
        if owner.setdefault(name.lower(), name) != name:
            yield f"services.{name}: differs from {owner[name.lower()]} in case alone"
    for name, service in services.items():
        for number, alias in enumerate(service.aka):
            place = f"services.{name}.aka.{number}"
            if alias.lower() in owner:
                yield f"{place}: {alias!r} also means {owner[alias.lower()]}; expected a new name"
            owner.setdefault(alias.lower(), name)


def _call(
    place: str, call: CallSpec, services: Services, calls: Sequence[CallSpec]
) -> Iterator[str]:
    caller, callee = call.call
    for name in call.call:
        yield from _known(f"{place}.call", name, services)
    reached = [other.call[1] for other in calls if other.call[0] == caller]
    reached = [name for name in reached if name != callee]
    if call.on_miss and call.on_miss not in reached:
        yield (
            f"{place}.on_miss: {caller} -> {callee} falls back to {call.on_miss!r}; expected "
            f"another service that {caller} calls: {', '.join(reached) or 'there is none'}"
        )


def _fault(
    place: str, spec: FaultSpec, services: Services, calls: Sequence[CallSpec]
) -> Iterator[str]:
    fault = FAULTS[spec.mechanism]
    yield from _strikes(f"{place}.service", fault.id, spec.service, fault.kinds, services)
    if not spec.other:
        return
    yield from _strikes(
        f"{place}.other", fault.id, spec.other, frozenset({Kind(fault.other)}), services
    )
    ends = {spec.service, spec.other}
    if ends <= services.keys() and not any(set(call.call) == ends for call in calls):
        yield (
            f"{place}.other: {spec.service} and {spec.other} do not call each other; expected "
            "two that do"
        )


def _strikes(
    place: str, fault: str, name: str, kinds: frozenset[Kind], services: Services
) -> Iterator[str]:
    if name not in services:
        yield f"{place}: {name!r} is not one of {', '.join(services)}"
        return
    kind, wanted = services[name].kind, " or ".join(sorted(kinds))
    if kind not in kinds:
        yield f"{place}: {fault} strikes a {wanted}; {name} is a {kind}"


def _signals(services: Services, asserts: Mapping[str, float]) -> Iterator[str]:
    for name in asserts:
        service, _, signal = name.rpartition(".")
        if service not in services or signal not in SIGNAL:
            yield (
                f"asserts.{name}: expected <service>.<signal> with a service of "
                f"{', '.join(services)} and a signal of {', '.join(SIGNAL)}"
            )


def _company(services: Services, calls: Sequence[CallSpec]) -> Iterator[str]:
    if not any(service.demand_rps > 0 for service in services.values()):
        yield "services: no service has demand_rps > 0; expected one or more that users call"
        return
    try:
        topology_of(services, calls)
    except BadScenario as error:
        yield f"calls: {str(error).removeprefix('topology: ')}"
