"""What the company runs, and who calls whom."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

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


@dataclass(frozen=True, kw_only=True)
class Topology:
    """Services ordered callers first, and the dependencies between them."""

    services: tuple[Service, ...]
    dependencies: tuple[Dependency, ...]
    levels: tuple[int, ...] = field(compare=False)  # first index of each level, then the count

    def __hash__(self) -> int:
        """Tell topologies apart by names alone: those of ten thousand services are many numbers."""
        return hash((self.names, len(self.dependencies)))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The services' names, in index order."""
        return tuple(service.name for service in self.services)

    @cached_property
    def rank(self) -> dict[str, int]:
        """Each service's index, by name."""
        return {name: index for index, name in enumerate(self.names)}

    @cached_property
    def into(self) -> dict[str, list[int]]:
        """The indices of the dependencies on each service that has any."""
        return _grouped(edge.callee for edge in self.dependencies)

    @cached_property
    def out_of(self) -> dict[str, list[int]]:
        """The indices of the dependencies of each service that has any."""
        return _grouped(edge.caller for edge in self.dependencies)

    def index(self, name: str) -> int:
        """Return a service's index."""
        return self.rank[name]

    def service(self, name: str) -> Service:
        """Return a service by name."""
        return self.services[self.rank[name]]

    def callers(self, name: str) -> tuple[str, ...]:
        """Return who calls a service directly."""
        return tuple(self.dependencies[row].caller for row in self.into.get(name, ()))

    def callees(self, name: str) -> tuple[str, ...]:
        """Return whom a service calls directly."""
        return tuple(self.dependencies[row].callee for row in self.out_of.get(name, ()))

    def path_to_users(self, name: str) -> tuple[str, ...]:
        """Return the chain from a service up to an entry point on which most users come by.

        It begins with the service. Dependencies that fail their caller are preferred to those it
        can go on without, and of two chains that are alike the shorter one.
        """
        return self._path(name, only_binding=True) or self._path(name) or (name,)

    def _path(self, name: str, *, only_binding: bool = False) -> tuple[str, ...]:
        """Return the chain that carries most, or an empty one if there is none."""
        best: dict[str, tuple[float, tuple[str, ...]]] = {}
        above = {name, *self.dependants(name)}
        for service in sorted(above, key=self.index):  # callers first
            if self.service(service).is_entry:
                best[service] = 1.0, (service,)
                continue
            edges = (self.dependencies[row] for row in self.into.get(service, ()))
            ways = [
                (best[edge.caller][0] * min(edge.calls, 1.0), best[edge.caller][1])
                for edge in edges
                if edge.caller in best and (edge.hard or edge.on_miss or not only_binding)
            ]
            if ways:
                share, path = max(ways, key=lambda way: (round(way[0], 9), -len(way[1])))
                best[service] = share, (service, *path)
        return best[name][1] if name in best else ()

    def dependants(self, name: str) -> tuple[str, ...]:
        """Return everyone who needs a service, directly or not, nearest first."""
        nearest_first, found = [name], {name}
        for reached in nearest_first:
            ups = [up for up in self.callers(reached) if up not in found]
            nearest_first += ups
            found.update(ups)
        return tuple(nearest_first[1:])


def _grouped(names: Iterable[str]) -> dict[str, list[int]]:
    """Return where each name stands."""
    rows: dict[str, list[int]] = {}
    for row, name in enumerate(names):
        rows.setdefault(name, []).append(row)
    return rows


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
    """Return services level by level: each calls later levels only, and some of the next."""
    callers = dict.fromkeys(by_name, 0)
    callees: dict[str, list[str]] = {name: [] for name in by_name}
    for edge in edges:
        callers[edge.callee] += 1
        callees[edge.caller].append(edge.callee)
    order = {name: position for position, name in enumerate(by_name)}
    ready = [name for name, count in callers.items() if not count]
    levels: list[list[Service]] = []
    while ready:
        levels.append([by_name[name] for name in ready])
        for name in [callee for caller in ready for callee in callees[caller]]:
            callers[name] -= 1
        reached = {callee for caller in ready for callee in callees[caller]}
        ready = sorted((name for name in reached if not callers[name]), key=order.__getitem__)
    circle = [name for name, count in callers.items() if count]
    if circle:
        raise BadScenario(f"topology: services call each other in a circle: {circle}")
    return levels
