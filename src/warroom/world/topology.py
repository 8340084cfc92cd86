"""What the company runs, and who calls whom."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from warroom.errors import BadScenario


class Kind(StrEnum):
    """What a service is made of; it decides what it can suffer from and what helps it."""

    GATEWAY = "gateway"
    SERVICE = "service"
    DATABASE = "database"
    CACHE = "cache"
    QUEUE = "queue"
    CONFIG = "config"
    PROVIDER = "provider"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One thing the company runs, at its healthy working point.

    `demand_rps` is what comes from users (0 for all but entry points); `capacity_rps` is of all
    replicas together; `workers` is how many requests it can hold at once. The limits of what a
    service does not have are 0 and never bind. `failures_counted` is the share of its failures that
    its own counter knows of: some answer 200 and say in the body that they could not.
    """

    name: str
    kind: Kind = Kind.SERVICE
    team: str
    replicas: int = 3
    demand_rps: float = 0.0
    capacity_rps: float
    latency_ms: float
    workers: float = 0.0
    connections: float = 0.0
    connection_limit: float = 0.0
    memory_mb: float = 0.0
    memory_limit_mb: float = 0.0
    hit_ratio: float = 0.0
    disk_ratio: float = 0.0
    error_ratio: float = 0.002  # never a flat zero: a constant baseline hides roots from judges
    failures_counted: float = 1.0
    revenue_per_request_usd: float = 0.0

    @property
    def is_entry(self) -> bool:
        """Whether users call it directly."""
        return self.demand_rps > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """`caller` needs `callee` `calls` times per request.

    A soft dependency (`hard=False`) fails without failing the caller. `on_miss` names another
    dependency of the same caller that is called instead when this one misses or fails.
    """

    caller: str
    callee: str
    calls: float = 1.0
    timeout_ms: float = 2000.0
    retries: int = 1
    hard: bool = True
    on_miss: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topology:
    """Services ordered callers first, and the dependencies between them."""

    services: tuple[Service, ...]
    dependencies: tuple[Dependency, ...]
    levels: tuple[int, ...] = field(compare=False)  # first index of each level, then the count

    @property
    def names(self) -> tuple[str, ...]:
        """The services' names, in index order."""
        return tuple(service.name for service in self.services)

    def index(self, name: str) -> int:
        """Return a service's index."""
        return self.names.index(name)

    def service(self, name: str) -> Service:
        """Return a service by name."""
        return self.services[self.index(name)]

    def callers(self, name: str) -> tuple[str, ...]:
        """Return who calls a service directly."""
        return tuple(d.caller for d in self.dependencies if d.callee == name)

    def callees(self, name: str) -> tuple[str, ...]:
        """Return whom a service calls directly."""
        return tuple(d.callee for d in self.dependencies if d.caller == name)

    def path_to_users(self, name: str) -> tuple[str, ...]:
        """Return the chain from a service up to an entry point on which most users come by.

        It begins with the service. Dependencies that fail their caller are preferred to those it
        can go on without, and of two chains that are alike the shorter one.
        """
        binding = [d for d in self.dependencies if d.hard or d.on_miss]
        return self._path(name, binding) or self._path(name, list(self.dependencies)) or (name,)

    def _path(self, name: str, edges: list[Dependency]) -> tuple[str, ...]:
        """Return the chain over some edges that carries most, or an empty one if there is none."""
        best: dict[str, tuple[float, tuple[str, ...]]] = {}
        for service in self.services:  # callers first
            if service.is_entry:
                best[service.name] = 1.0, (service.name,)
                continue
            ways = [
                (best[edge.caller][0] * min(edge.calls, 1.0), best[edge.caller][1])
                for edge in edges
                if edge.callee == service.name and edge.caller in best
            ]
            if ways:
                share, path = max(ways, key=lambda way: (round(way[0], 9), -len(way[1])))
                best[service.name] = share, (service.name, *path)
        return best[name][1] if name in best else ()

    def dependants(self, name: str) -> tuple[str, ...]:
        """Return everyone who needs a service, directly or not, nearest first."""
        found = [name]
        for reached in found:
            found += [up for up in self.callers(reached) if up not in found]
        return tuple(found[1:])


def build(services: Iterable[Service], dependencies: Iterable[Dependency]) -> Topology:
    """Check the services and dependencies and order them callers first.

    Raises:
        BadScenario: a name twice, an unknown name, a cycle, or nobody for users to call.
    """
    by_name: dict[str, Service] = {}
    for service in services:
        if service.name in by_name:
            raise BadScenario(f"topology: service {service.name!r} is defined twice")
        by_name[service.name] = service
    edges = tuple(dependencies)
    _check(by_name, edges)
    ordered = _by_level(by_name, edges)
    level_starts, count = [0], 0
    for level in ordered:
        count += len(level)
        level_starts.append(count)
    flat = [service for level in ordered for service in level]
    rank = {service.name: position for position, service in enumerate(flat)}
    edges = tuple(sorted(edges, key=lambda edge: (rank[edge.caller], rank[edge.callee])))
    return Topology(services=tuple(flat), dependencies=edges, levels=tuple(level_starts))


def _check(by_name: dict[str, Service], edges: tuple[Dependency, ...]) -> None:
    pairs = {(edge.caller, edge.callee) for edge in edges}
    if len(pairs) < len(edges):
        raise BadScenario("topology: a pair of services has two dependencies; merge their calls")
    for edge in edges:
        for name in (edge.caller, edge.callee):
            if name not in by_name:
                known = ", ".join(by_name)
                raise BadScenario(
                    f"topology: dependency on unknown service {name!r}; known: {known}"
                )
        if edge.on_miss and (edge.caller, edge.on_miss) not in pairs:
            raise BadScenario(
                f"topology: {edge.caller} -> {edge.callee} falls back to {edge.on_miss!r}, "
                f"which {edge.caller} does not depend on"
            )
    if not any(service.is_entry for service in by_name.values()):
        raise BadScenario("topology: no service has demand_rps > 0, so there are no users")


def _by_level(by_name: dict[str, Service], edges: tuple[Dependency, ...]) -> list[list[Service]]:
    waiting = {name: {e.caller for e in edges if e.callee == name} for name in by_name}
    levels: list[list[Service]] = []
    while waiting:
        ready = [name for name, callers in waiting.items() if not callers]
        if not ready:
            raise BadScenario(f"topology: services call each other in a circle: {list(waiting)}")
        levels.append([by_name[name] for name in ready])
        for name in ready:
            del waiting[name]
        for callers in waiting.values():
            callers.difference_update(ready)
    return levels
