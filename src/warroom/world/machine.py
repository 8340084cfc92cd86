"""A topology compiled into arrays: what never changes while the company runs."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from warroom.world.noise import Floats, Ints
from warroom.world.state import PILES, Memory
from warroom.world.topology import Dependency, Kind, Service, Topology

UNBOUNDED = 1e12  # the limit of what a service does not have


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Level:
    """Services that depend only on later levels, and the dependencies they call.

    `into` and `out` are (widest, services) tables of the dependencies that end and start at each
    service, padded with the index one past the last; None where there are none.
    """

    rows: slice
    edges: slice
    callers: Ints
    callees: Ints
    into: Ints | None
    out: Ints | None


class Machine:
    """A topology's numbers as columns, (S, 1) and (E, 1); it holds no state and is shared by runs.

    `normal_busy_S`, `usual_ms_S` and `usual_load_S` are each service's concurrency, latency and
    load at its working point, to which pools, deadlines and quotas are scaled, and `part_E` the
    share of its callee's calls that each dependency makes; `dynamics.compiled` settles them.
    """

    def __init__(self, topology: Topology) -> None:
        self.topology = topology
        self.rank = topology.rank
        self.count_S, self.count_E = len(topology.services), len(topology.dependencies)
        self._take_services(topology.services)
        self._take_dependencies(topology.dependencies)
        into, out = (_Groups.of(ends, self.count_S) for ends in (self.callee_E, self.caller_E))
        self.edges_of = [range(a, b) for a, b in pairwise(out.starts.tolist())]
        self.levels = tuple(
            self._level(low, high, into, out) for low, high in pairwise(topology.levels)
        )
        self.normal_busy_S = np.ones_like(self.demand_S)
        self.usual_ms_S = self.base_ms_S
        self.usual_load_S = self.demand_S
        self.part_E = np.zeros_like(self.calls_E)

    def _take_services(self, services: tuple[Service, ...]) -> None:
        self.demand_S = _column([s.demand_rps for s in services])
        self.capacity_S = _column([s.capacity_rps for s in services])
        self.base_ms_S = _column([s.latency_ms for s in services])
        self.workers_S = _column([s.workers or UNBOUNDED for s in services])
        self.error_S = _column([s.error_ratio for s in services])
        self.connections_S = _column([s.connections for s in services])
        self.limit_S = _column([s.connection_limit or UNBOUNDED for s in services])
        self.memory_S = _column([s.memory_mb for s in services])
        self.memory_limit_S = _column([s.memory_limit_mb or UNBOUNDED for s in services])
        self.hit_S = _column([s.hit_ratio for s in services])
        self.disk_S = _column([s.disk_ratio for s in services])
        self.replica_S = _column([1.0 / max(s.replicas, 1) for s in services])
        self.is_cache_S = _column([float(s.kind is Kind.CACHE) for s in services])
        self.is_queue_S = _column([float(s.kind is Kind.QUEUE) for s in services])
        self.has_queues = bool(self.is_queue_S.any())

    def _take_dependencies(self, edges: tuple[Dependency, ...]) -> None:
        self.caller_E = np.array([self.rank[e.caller] for e in edges], dtype=np.int64)
        self.callee_E = np.array([self.rank[e.callee] for e in edges], dtype=np.int64)
        self.calls_E = _column([e.calls for e in edges])
        self.timeout_E = _column([e.timeout_ms for e in edges])
        self.retries_E = _column([float(e.retries) for e in edges])
        self.hard_E = _column([float(e.hard) for e in edges])
        self.covered_E = _column([float(bool(e.on_miss)) for e in edges])
        at = {(e.caller, e.callee): row for row, e in enumerate(edges)}
        pairs = [(row, at[e.caller, e.on_miss]) for row, e in enumerate(edges) if e.on_miss]
        self.falls_back = _rounds(pairs)
        self.covered_rows = np.array([source for source, _ in pairs], dtype=np.int64)
        self.fallback_rows = np.array([target for _, target in pairs], dtype=np.int64)

    def _level(self, low: int, high: int, into: "_Groups", out: "_Groups") -> Level:
        edges = slice(int(out.starts[low]), int(out.starts[high]))
        return Level(
            rows=slice(low, high),
            edges=edges,
            callers=self.caller_E[edges],
            callees=self.callee_E[edges],
            into=into.table(low, high),
            out=out.table(low, high),
        )

    def fresh_memory(self, runs: int) -> Memory:
        """Return the memory of a company in which nothing has happened yet."""
        missed_E = self.covered_E * (1.0 - self.hit_S[self.callee_E])
        felt = np.concatenate((np.zeros_like(missed_E), missed_E, self.base_ms_S))
        return Memory(
            count_E=self.count_E,
            felt=np.repeat(felt, runs, axis=1),
            piles=np.zeros((len(PILES), self.count_S, runs)),
            warmth_S_R=np.ones((self.count_S, runs)),
        )


def _rounds(pairs: list[tuple[int, int]]) -> tuple[tuple[Ints, Ints], ...]:
    """Return fallbacks (from, to) in rounds of which each may be taken at once, in their order."""
    rounds: list[list[tuple[int, int]]] = []
    reached: set[int] = set()  # by the last round
    for source, target in pairs:
        if not rounds or reached & {source, target}:
            rounds.append([])
            reached = set()
        rounds[-1].append((source, target))
        reached.add(target)
    ends = (np.array(found, dtype=np.int64).T for found in rounds)
    return tuple((sources, targets) for sources, targets in ends)


def _column(values: list[float]) -> Floats:
    return np.array(values, dtype=np.float64)[:, None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Groups:
    """Dependencies by the service at one of their ends: those of row s stand at starts[s]."""

    edges: Ints
    starts: Ints

    @classmethod
    def of(cls, ends: Ints, services: int) -> "_Groups":
        edges = np.argsort(ends, kind="stable")
        starts = np.searchsorted(ends[edges], np.arange(services + 1))
        return cls(edges=edges, starts=starts)

    def table(self, low: int, high: int) -> Ints | None:
        """Return (widest, services) dependencies of some rows, padded with the index past the last.

        None where there are none.
        """
        starts = self.starts[low : high + 1]
        counts = np.diff(starts)
        if not counts.any():
            return None
        table = np.full((counts.max(), high - low), len(self.edges), dtype=np.int64)
        edges = self.edges[starts[0] : starts[-1]]
        places = np.arange(len(edges)) - np.repeat(starts[:-1] - starts[0], counts)
        table[places, np.repeat(np.arange(high - low), counts)] = edges
        return table
