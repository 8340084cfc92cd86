"""How one minute of the company follows from the last.

Arrays have axes `S` services (callers first), `E` dependencies and `R` runs: counterfactual worlds
side by side, so that a proof costs little more than one world. Within a minute, load flows from
users down to stores and answers flow back up; what depends on itself (retries, cache misses, pools)
sees the minute before. That delay is what lets a storm outlive its trigger.

Law of this module: only + − × ÷, comparisons and tables. No exp, log, power or matmul, whose last
bits differ between processors.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from warroom.world.knobs import DEFAULTS, EDGE_KNOBS, SERVICE_KNOBS, Knob, Store
from warroom.world.noise import Floats
from warroom.world.topology import Kind, Topology

MAX_RETRIES = 3  # deeper retrying is not seen in the public configurations we read
TAIL = 2.4  # p99 : mean of a healthy server (realism: p99:p50 2.2 to 3.6)
STALL = 0.05  # share of hanging calls at which the 99th percentile is a timeout
GC_FROM = 0.88  # memory ratio from which collecting eats capacity
WARM_PER_MIN = 0.125  # an empty cache is warm again after 8 minutes
KNEE = 0.96  # utilisation beyond which a queue is as good as unbounded within a minute

SIGNALS = (
    "load_rps", "error_ratio", "own_error_ratio", "latency_ms", "own_latency_ms", "p99_ms",
    "saturation", "connections", "connection_limit", "refused_ratio", "memory_ratio", "memory_mb",
    "hit_ratio", "evictions_rate", "disk_ratio", "backlog", "bad_outcome_ratio",
    "exposed_records", "share_broken", "false_reading",
)  # fmt: skip
SIGNAL = {name: row for row, name in enumerate(SIGNALS)}
EDGE_SIGNALS = ("flow_rps", "fail_ratio")
_S = {knob: row for row, knob in enumerate(SERVICE_KNOBS)}
_E = {knob: row for row, knob in enumerate(EDGE_KNOBS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """The state of one minute: `services` is (signals, S, R), `edges` is (edge signals, E, R)."""

    services: Floats
    edges: Floats


@dataclass(slots=True, kw_only=True)
class Memory:
    """What a run carries from minute to minute; everything else follows from it.

    `fail_E_R` and `pass_E_R` are the last minute's failing and fallback shares per dependency.
    """

    fail_E_R: Floats
    miss_E_R: Floats
    latency_S_R: Floats
    piles: dict[Store, Floats]
    warmth_S_R: Floats

    def copy(self) -> "Memory":
        """Return an independent copy."""
        return Memory(
            fail_E_R=self.fail_E_R.copy(),
            miss_E_R=self.miss_E_R.copy(),
            latency_S_R=self.latency_S_R.copy(),
            piles={store: pile.copy() for store, pile in self.piles.items()},
            warmth_S_R=self.warmth_S_R.copy(),
        )

    def lanes(self, count: int) -> "Memory":
        """Return a copy in which run 0 stands `count` times side by side."""

        def spread(array: Floats) -> Floats:
            return np.repeat(array[:, :1], count, axis=1)

        return Memory(
            fail_E_R=spread(self.fail_E_R),
            miss_E_R=spread(self.miss_E_R),
            latency_S_R=spread(self.latency_S_R),
            piles={store: spread(pile) for store, pile in self.piles.items()},
            warmth_S_R=spread(self.warmth_S_R),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All knobs of all runs for one minute: (service knobs, S, R) and (edge knobs, E, R)."""

    services: Floats
    edges: Floats

    def service(self, knob: Knob) -> Floats:
        """Return one service knob, (S, R)."""
        return self.services[_S[knob]]

    def edge(self, knob: Knob) -> Floats:
        """Return one dependency knob, (E, R)."""
        return self.edges[_E[knob]]


class Machine:
    """A topology compiled into arrays; it holds no state and is shared by all runs on it."""

    def __init__(self, topology: Topology) -> None:
        self.topology = topology
        services, edges = topology.services, topology.dependencies
        rank = {name: position for position, name in enumerate(topology.names)}

        def column(values: list[float]) -> Floats:
            return np.array(values, dtype=np.float64)[:, None]

        self.demand_S = column([s.demand_rps for s in services])
        self.capacity_S = column([s.capacity_rps for s in services])
        self.base_ms_S = column([s.latency_ms for s in services])
        self.workers_S = column([s.workers or 1e12 for s in services])
        self.error_S = column([s.error_ratio for s in services])
        self.connections_S = column([s.connections for s in services])
        self.limit_S = column([s.connection_limit or 1e12 for s in services])
        self.memory_S = column([s.memory_mb for s in services])
        self.memory_limit_S = column([s.memory_limit_mb or 1e12 for s in services])
        self.hit_S = column([s.hit_ratio for s in services])
        self.disk_S = column([s.disk_ratio for s in services])
        self.is_cache_S = column([float(s.kind is Kind.CACHE) for s in services])
        self.is_queue_S = column([float(s.kind is Kind.QUEUE) for s in services])
        self.caller_E = np.array([rank[e.caller] for e in edges], dtype=np.int64)
        self.callee_E = np.array([rank[e.callee] for e in edges], dtype=np.int64)
        self.calls_E = column([e.calls for e in edges])
        self.timeout_E = column([e.timeout_ms for e in edges])
        self.retries_E = column([float(e.retries) for e in edges])
        self.hard_E = column([float(e.hard) for e in edges])
        pairs = {(e.caller, e.callee): position for position, e in enumerate(edges)}
        self.falls_back = [(i, pairs[e.caller, e.on_miss]) for i, e in enumerate(edges) if e.on_miss]
        self.covered_E = column([float(bool(e.on_miss)) for e in edges])
        self.slices = list(zip(topology.levels, topology.levels[1:], strict=False))
        self.edge_slices = [
            (int(np.searchsorted(self.caller_E, low)), int(np.searchsorted(self.caller_E, high)))
            for low, high in self.slices
        ]
        count_S, count_E = len(services), len(edges)
        self.into_D_S = _padded([np.flatnonzero(self.callee_E == i) for i in range(count_S)], count_E)
        self.out_D_S = _padded([np.flatnonzero(self.caller_E == i) for i in range(count_S)], count_E)
        self.rest = Settings(
            services=np.array([DEFAULTS[k] for k in SERVICE_KNOBS])[:, None, None]
            * np.ones((1, count_S, 1)),
            edges=np.array([DEFAULTS[k] for k in EDGE_KNOBS])[:, None, None]
            * np.ones((1, count_E, 1)),
        )
        self.normal = self._working_point()

    def fresh_memory(self, runs: int) -> Memory:
        """Return the memory of a company in which nothing has happened yet."""
        empty = np.zeros((len(self.topology.services), runs))
        return Memory(
            fail_E_R=np.zeros((len(self.calls_E), runs)),
            miss_E_R=self._healthy_misses() * np.ones((1, runs)),
            latency_S_R=self.base_ms_S * np.ones((1, runs)),
            piles={store: empty.copy() for store in Store},
            warmth_S_R=np.ones_like(empty),
        )

    def _healthy_misses(self) -> Floats:
        return self.covered_E * (1.0 - self.hit_S[self.callee_E])

    def _working_point(self) -> Minute:
        """Settle the healthy company at its first minute; pools are scaled to this point."""
        self.normal_busy_S = np.ones_like(self.demand_S)
        one, memory = np.ones(1), self.fresh_memory(1)
        for _ in range(2):
            minute, memory = self.advance(self.rest, memory, one)
        self.normal_busy_S = minute.services[SIGNAL["load_rps"]] * memory.latency_S_R
        return self.advance(self.rest, memory, one)[0]

    def advance(self, knobs: Settings, memory: Memory, demand_R: Floats) -> tuple[Minute, Memory]:
        """Return the next minute of every run and what it leaves behind.

        `demand_R` multiplies users' demand per run. A run may also be a minute of a healthy
        company: then the runs of one call are its minutes.
        """
        piles = self._pile_up(knobs, memory)
        load_S, flow_E, attempts_E = self._load(knobs, memory, demand_R)
        own = _Own.of(self, knobs, memory, piles, load_S)
        answers = self._answer(knobs, own, flow_E, load_S, attempts_E)
        after = self._remember(knobs, memory, piles, own, answers, load_S)
        backlog_S = after.piles[Store.BACKLOG]
        late_S = np.minimum(backlog_S / np.maximum(own.drain_S * 600.0, 1e-9), 1.0)
        bad_S = answers.bad_S + (1.0 - answers.bad_S) * late_S * self.is_queue_S
        services = np.stack(
            [load_S, answers.error_S, own.error_S, answers.latency_S, own.latency_S,
             answers.tail_S, np.maximum(own.saturation_S, answers.busy_S), own.connections_S,
             np.minimum(own.limit_S, 1e9), own.refused_S, own.memory_ratio_S, own.memory_mb_S,
             own.hit_S, own.evictions_S, own.disk_S, backlog_S, bad_S,
             knobs.service(Knob.EXPOSED) * np.ones_like(load_S),
             knobs.service(Knob.SHARE_BROKEN) * np.ones_like(load_S),
             knobs.service(Knob.FALSE_READING) * np.ones_like(load_S)]
        )  # fmt: skip
        return Minute(services=services, edges=np.stack([flow_E, answers.fail_E])), after

    def _pile_up(self, knobs: Settings, memory: Memory) -> dict[Store, Floats]:
        piles = dict(memory.piles)
        for store, knob in (
            (Store.MEMORY, Knob.MEMORY_LEAK),
            (Store.CONNECTIONS, Knob.CONNECTION_LEAK),
            (Store.KEYS, Knob.CACHE_FILL),
            (Store.DISK, Knob.DISK_FILL),
        ):
            piles[store] = np.minimum(piles[store] + knobs.service(knob), 1.0)
        return piles

    def _load(
        self, knobs: Settings, memory: Memory, demand_R: Floats
    ) -> tuple[Floats, Floats, Floats]:
        """Let users' demand run down the dependencies: load (S, R), flow and attempts (E, R)."""
        retries_E = self.retries_E + knobs.edge(Knob.EDGE_RETRIES)
        attempts_E, again_E = np.ones_like(memory.fail_E_R), memory.fail_E_R
        for attempt in range(MAX_RETRIES):
            attempts_E = attempts_E + again_E * (retries_E > attempt)
            again_E = again_E * memory.fail_E_R
        calls_E = self.calls_E * knobs.edge(Knob.EDGE_CALLS) + np.zeros_like(attempts_E)
        for source, target in self.falls_back:
            calls_E[target] += calls_E[source] * memory.miss_E_R[source]
        # A request whose hard call has failed makes no more of them.
        hard_E = np.minimum(self.hard_E + knobs.edge(Knob.EDGE_HARD), 1.0)
        lost_E = 1.0 - _kept(memory.fail_E_R, retries_E, np.ones_like(calls_E), hard_E)
        calls_E -= lost_E * np.maximum(calls_E - 1.0, 0.0)
        share_E = calls_E * attempts_E
        entering_S = self.demand_S * knobs.service(Knob.DEMAND) * demand_R
        load_S = np.zeros((len(self.demand_S), share_E.shape[1]))
        flow_E = np.zeros((len(share_E) + 1, share_E.shape[1]))
        for (low, high), (first, last) in zip(self.slices, self.edge_slices, strict=True):
            arriving = flow_E[self.into_D_S[:, low:high]].sum(axis=0)
            load_S[low:high] = entering_S[low:high] + arriving
            flow_E[first:last] = load_S[self.caller_E[first:last]] * share_E[first:last]
        return load_S, flow_E[:-1], attempts_E

    def _answer(
        self, knobs: Settings, own: "_Own", flow_E: Floats, load_S: Floats, attempts_E: Floats
    ) -> "_Answers":
        """Let answers run back up: errors, latency, tails and wrong outcomes of each service."""
        shape = own.error_S.shape
        edges = len(self.calls_E)
        timeout_E = self.timeout_E * knobs.edge(Knob.EDGE_TIMEOUT)
        hard_E = np.minimum(self.hard_E + knobs.edge(Knob.EDGE_HARD), 1.0)
        retries_E = self.retries_E + knobs.edge(Knob.EDGE_RETRIES)
        calls_E = flow_E / np.maximum(load_S[self.caller_E] * attempts_E, 1e-9)
        lost_E = knobs.edge(Knob.EDGE_ERROR) + np.zeros_like(flow_E)
        way_E = knobs.edge(Knob.EDGE_LATENCY_MS)
        error_S, latency_S = own.error_S.copy(), own.latency_S.copy()
        tail_S, bad_S = own.latency_S * TAIL, own.bad_S.copy()
        busy_S = np.zeros(shape)
        # One more row, which stands for "no such dependency" in padded look-ups.
        wait_E, fail_E = np.zeros((edges + 1, shape[1])), np.zeros((edges + 1, shape[1]))
        tails_E, keep_E, good_E = wait_E.copy(), wait_E + 1.0, wait_E + 1.0
        for (low, high), (first, last) in reversed(
            list(zip(self.slices, self.edge_slices, strict=True))
        ):
            if last > first:
                at, to = slice(first, last), self.callee_E[first:last]
                limit = timeout_E[at]
                there = latency_S[to] + way_E[at]
                tail_there = tail_S[to] + way_E[at]
                slow = _above(there, limit)
                fail = 1.0 - (1.0 - error_S[to]) * (1.0 - lost_E[at]) * (1.0 - slow)
                hang = np.minimum(own.hang_S[to] + slow + lost_E[at], 1.0)
                once = np.minimum(there, limit) * (1.0 - hang) + limit * hang
                wait_E[at] = calls_E[at] * attempts_E[at] * once
                stalled = np.minimum(hang / STALL, 1.0)
                longest = limit * (1.0 + np.minimum(retries_E[at], MAX_RETRIES) * fail)
                tails_E[at] = np.minimum(tail_there, limit) * (1.0 - stalled) + longest * stalled
                fail_E[at] = fail
                keep_E[at] = _kept(fail, retries_E[at], calls_E[at], hard_E[at])
                good_E[at] = 1.0 - bad_S[to] * np.minimum(calls_E[at], 1.0)
                out = self.out_D_S[:, low:high]
                latency_S[low:high] += wait_E[out].sum(axis=0)
                tail_S[low:high] += tails_E[out].max(axis=0)
                error_S[low:high] = 1.0 - (1.0 - error_S[low:high]) * keep_E[out].prod(axis=0)
                bad_S[low:high] = 1.0 - (1.0 - bad_S[low:high]) * good_E[out].prod(axis=0)
            held = load_S[low:high] * latency_S[low:high] / 1000.0
            busy = held / (self.workers_S[low:high] * knobs.service(Knob.WORKERS)[low:high])
            full = 1.0 - 1.0 / np.maximum(busy, 1.0)
            busy_S[low:high] = busy
            error_S[low:high] = 1.0 - (1.0 - error_S[low:high]) * (1.0 - full)
            own.hang_S[low:high] = np.minimum(own.hang_S[low:high] + full, 1.0)
        return _Answers(
            error_S=error_S,
            latency_S=latency_S,
            tail_S=tail_S,
            bad_S=bad_S,
            busy_S=np.minimum(busy_S, 1.0),
            fail_E=fail_E[:-1],
        )

    def _remember(
        self,
        knobs: Settings,
        memory: Memory,
        piles: dict[Store, Floats],
        own: "_Own",
        answers: "_Answers",
        load_S: Floats,
    ) -> Memory:
        backlog_S = memory.piles[Store.BACKLOG] + (load_S - own.drain_S) * 60.0
        hit_S = own.hit_S[self.callee_E]
        return Memory(
            fail_E_R=answers.fail_E,
            miss_E_R=self.covered_E * (1.0 - hit_S * (1.0 - answers.fail_E)),
            latency_S_R=own.latency_S,
            piles={
                **piles,
                Store.MEMORY: piles[Store.MEMORY] * (own.memory_ratio_S < 1.0),
                Store.BACKLOG: np.maximum(backlog_S, 0.0) * self.is_queue_S,
            },
            warmth_S_R=np.minimum(memory.warmth_S_R + WARM_PER_MIN, 1.0),
        )


@dataclass(slots=True, kw_only=True)
class _Answers:
    error_S: Floats
    latency_S: Floats
    tail_S: Floats
    bad_S: Floats
    busy_S: Floats
    fail_E: Floats


@dataclass(slots=True, kw_only=True)
class _Own:
    """What each service does by itself in a minute, before its dependencies have a say."""

    error_S: Floats
    latency_S: Floats
    hang_S: Floats  # share of its failures that keep the caller waiting
    bad_S: Floats
    saturation_S: Floats
    connections_S: Floats
    limit_S: Floats
    refused_S: Floats
    memory_ratio_S: Floats
    memory_mb_S: Floats
    hit_S: Floats
    evictions_S: Floats
    disk_S: Floats
    drain_S: Floats

    @classmethod
    def of(
        cls,
        machine: Machine,
        knobs: Settings,
        memory: Memory,
        piles: dict[Store, Floats],
        load_S: Floats,
    ) -> "_Own":
        """Work out a minute's own state from knobs, what piled up, and load."""
        memory_limit = machine.memory_limit_S * knobs.service(Knob.MEMORY_LIMIT)
        grown = (piles[Store.MEMORY] + piles[Store.KEYS]) * machine.memory_limit_S
        wanted = machine.memory_S + grown
        memory_ratio = wanted / memory_limit
        squeezed = np.clip((wanted - memory_limit) / np.maximum(machine.memory_S, 1.0), 0.0, 1.0)
        squeezed = squeezed * machine.is_cache_S
        hit = machine.hit_S * memory.warmth_S_R * (1.0 - squeezed)
        hit = hit * (1.0 - knobs.service(Knob.HIT_LOSS))
        killed = (memory_ratio >= 1.0) * (1.0 - machine.is_cache_S)
        collecting = np.clip((memory_ratio - GC_FROM) / (1.0 - GC_FROM), 0.0, 1.0)
        collecting = collecting * (1.0 - machine.is_cache_S)
        disk = (machine.disk_S + piles[Store.DISK]) / knobs.service(Knob.DISK_SIZE)
        disk = np.minimum(disk, 1.0)
        capacity = machine.capacity_S * knobs.service(Knob.CAPACITY) * (1.0 - 0.5 * collecting)
        utilisation = load_S * (1.0 - machine.is_queue_S) / capacity
        shed = 1.0 - 1.0 / np.maximum(utilisation, 1.0)
        busy = np.minimum(utilisation, KNEE)
        square = busy * busy
        queueing = 1.0 + 0.4 * square * square / (1.0 - busy)
        work = machine.base_ms_S * (1.0 + collecting) * knobs.service(Knob.LATENCY)
        latency = work * queueing
        # Connections: half of a pool idles open, the other half follows concurrency (Little's law).
        concurrency = load_S * memory.latency_S_R / np.maximum(machine.normal_busy_S, 1e-9)
        wanted_connections = machine.connections_S * (0.5 + 0.5 * concurrency)
        held = (piles[Store.CONNECTIONS] + knobs.service(Knob.CONNECTIONS_HELD)) * machine.limit_S
        limit = machine.limit_S * knobs.service(Knob.CONNECTION_LIMIT)
        free = np.maximum(limit - held, 1.0)
        refused = 1.0 - 1.0 / np.maximum(wanted_connections / free, 1.0)
        alone = (
            (1.0 - machine.error_S)
            * (1.0 - np.minimum(knobs.service(Knob.ERROR_ADD), 1.0))
            * (1.0 - np.minimum(knobs.service(Knob.SHARE_BROKEN), 1.0))
            * (1.0 - 0.9 * killed)
            * (1.0 - 0.7 * (disk >= 1.0))
        )
        return cls(
            error_S=1.0 - alone * (1.0 - shed) * (1.0 - refused),
            latency_S=latency,
            hang_S=1.0 - (1.0 - shed) * (1.0 - refused),
            bad_S=np.minimum(knobs.service(Knob.BAD_OUTCOME), 1.0) * np.ones_like(load_S),
            saturation_S=np.minimum(utilisation, 1.0),
            connections_S=np.minimum(wanted_connections + held, limit),
            limit_S=limit * np.ones_like(load_S),
            refused_S=refused,
            memory_ratio_S=np.minimum(memory_ratio, 0.99 + 0.01 * killed),
            memory_mb_S=np.minimum(wanted, 0.99 * memory_limit),
            hit_S=hit,
            evictions_S=load_S * (1.0 - hit) * squeezed,
            disk_S=disk,
            drain_S=machine.capacity_S * knobs.service(Knob.DRAIN) * machine.is_queue_S,
        )


def _above(value: Floats, limit: Floats) -> Floats:
    """Return the share of calls slower than `limit` when their mean is `value`: 0 to 1, smooth."""
    ratio = np.clip((value / np.maximum(limit, 1e-9) - 0.6) / 0.8, 0.0, 1.0)
    return ratio * ratio * (3.0 - 2.0 * ratio)


def _kept(fail: Floats, retries: Floats, calls: Floats, hard: Floats) -> Floats:
    """Return the share of requests that a dependency does not fail, after its retries."""
    residual = fail
    for attempt in range(MAX_RETRIES):
        residual = np.where(retries > attempt, residual * fail, residual)
    residual = residual * hard
    kept = 1.0 - residual * np.clip(calls, 0.0, 1.0)
    for more in (1.0, 2.0):
        kept = kept * (1.0 - residual * np.clip(calls - more, 0.0, 1.0))
    return kept


def _padded(groups: list[NDArray[np.int64]], filler: int) -> NDArray[np.int64]:
    """Return groups of indices as one (widest, groups) array, padded with `filler`."""
    widest = max((len(group) for group in groups), default=0) or 1
    table = np.full((widest, len(groups)), filler, dtype=np.int64)
    for column, group in enumerate(groups):
        table[: len(group), column] = group
    return table
