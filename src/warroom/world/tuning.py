"""A machine as its knobs are set: the numbers that a minute works with.

Knobs turn rarely, so what follows from them alone is worked out when they turn, not every minute.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from warroom.world.knobs import DEFAULTS, Knob, Store
from warroom.world.machine import Machine
from warroom.world.noise import Floats, Ints

MAX_RETRIES = 3  # deeper retrying is not seen in the public configurations we read

Knobs = Mapping[Knob, Floats]  # the knobs that do not rest: (S, R) or (E, R) each

_WAY, _LIMIT, _PATIENCE = range(3)  # rows of what dependencies take and may take, in ms

_LEAKS = {
    Store.MEMORY: Knob.MEMORY_LEAK,
    Store.CONNECTIONS: Knob.CONNECTION_LEAK,
    Store.KEYS: Knob.CACHE_FILL,
    Store.DISK: Knob.DISK_FILL,
    Store.BACKLOG: None,
}


class OwnTuning(NamedTuple):
    """What each service works with: (S, R), or (S, 1) of a machine at rest.

    Columns are as wide as there are runs, because a minute's arithmetic is on small arrays, and
    on equal shapes it takes half the time.
    """

    entering_S: Floats  # users' requests per second at a demand of 1
    capacity_S: Floats  # requests per second; a queue takes any number
    per_ms_S: Floats  # requests per second that fill its workers at 1 ms each
    work_ms_S: Floats
    sound_S: Floats  # share of requests it does not fail by itself
    bad_S: Floats | None  # share answered wrongly; None: nowhere
    stale_S: Floats | None  # share answered stale at its usual load; None: nowhere
    quota_S: Floats | None  # requests per second that it lets in; None: any number everywhere
    hot_S: Floats | None  # share of load that falls on one shard, 0 where even; None: nowhere
    usual_S: Floats  # connections in use at its working point
    busy_S: Floats  # its concurrency there
    limit_S: Floats
    held_S: Floats  # connections held by what is no request
    pool_S: Floats | float  # x connections that its clients keep open while idle
    memory_limit_S: Floats
    hit_S: Floats  # of a warm cache
    disk_size_S: Floats
    drain_S: Floats
    growth: Floats | None  # what piles up per minute, rows of PILES; None: nothing
    most: Floats | None  # what can pile up at all
    exposed_S: Floats
    broken_S: Floats
    false_S: Floats
    muted_S: Floats  # 1 where warnings do not fire


class Way(NamedTuple):
    """The dependencies that start at one level, as answers come back along them.

    `e` are these dependencies; what concerns times has two rows, for the mean and for the tail.
    """

    edges: slice
    callers: slice
    callees: Ints
    of_callers: Ints  # (widest, callers): the dependencies of each caller
    way_ms: Floats | None  # (2, e, R); None: no time at all
    timeout_ms: Floats  # (e, R): how long callers wait
    limit_ms: Floats  # (2, e, R): the same
    patience_ms: Floats  # (2, e, R): what all further attempts may add; to the tail alone
    lost: Floats  # share of calls lost on the way
    arrives: Floats | None  # share of calls that come through, and back; None: all of them
    retrying: tuple[Floats, ...]  # per further attempt: 1 where it is made
    pieces: int  # whole and part calls per request at most, counted up to 3


class EdgeTuning(NamedTuple):
    """What each dependency works with: (E, R), or (E, 1) of a machine at rest."""

    calls_E: Floats
    way_ms_E: Floats
    enters_E: Floats | None  # share of calls that reach their callee at all; None: all of them
    timeout_E: Floats
    retrying_E: tuple[Floats, ...]  # per further attempt: 1 where it is made
    hard_E: Floats
    herd_E: Floats | None  # fallback calls for one miss; None: one everywhere
    pieces: int  # whole and part calls per request at most, counted up to 3
    loses: bool  # whether any of them loses calls
    ways: tuple[Way | None, ...]  # by level; None where none starts


def own_tuning(machine: Machine, knobs: Knobs) -> OwnTuning:
    """Return what services work with when some knobs do not rest."""

    def of(knob: Knob) -> Floats | float:
        return knobs.get(knob, DEFAULTS[knob])

    def share(knob: Knob) -> Floats | float:
        return np.minimum(np.maximum(knobs[knob], 0.0), 1.0) if knob in knobs else 0.0

    at_rest = np.zeros((machine.count_S, _runs(knobs)))
    growth = _growth(machine, knobs)
    serves = np.where(machine.is_queue_S > 0.0, np.inf, machine.capacity_S)
    return OwnTuning(
        entering_S=_entering(machine, knobs) + at_rest,
        capacity_S=serves * of(Knob.CAPACITY) + at_rest,
        per_ms_S=machine.workers_S * of(Knob.WORKERS) * 1000.0 + at_rest,
        work_ms_S=machine.base_ms_S * of(Knob.LATENCY) + at_rest,
        sound_S=(1.0 - machine.error_S)
        * (1.0 - share(Knob.ERROR_ADD))
        * (1.0 - share(Knob.SHARE_BROKEN))
        + at_rest,
        bad_S=share(Knob.BAD_OUTCOME) + at_rest if Knob.BAD_OUTCOME in knobs else None,
        stale_S=share(Knob.STALE_READS) + at_rest if Knob.STALE_READS in knobs else None,
        quota_S=_quota(machine, knobs),
        hot_S=share(Knob.HOT_SHARD) + at_rest if Knob.HOT_SHARD in knobs else None,
        usual_S=machine.connections_S + at_rest,
        busy_S=np.maximum(machine.normal_busy_S, 1e-9) + at_rest,
        limit_S=machine.limit_S * of(Knob.CONNECTION_LIMIT) + at_rest,
        held_S=machine.limit_S * of(Knob.CONNECTIONS_HELD) + at_rest,
        pool_S=_pools(machine, knobs),
        memory_limit_S=machine.memory_limit_S * of(Knob.MEMORY_LIMIT) + at_rest,
        hit_S=machine.hit_S * (1.0 - share(Knob.HIT_LOSS)) + at_rest,
        disk_size_S=of(Knob.DISK_SIZE) + at_rest,
        drain_S=machine.capacity_S * machine.is_queue_S * of(Knob.DRAIN) + at_rest,
        growth=growth,
        most=None if growth is None else _most(machine, knobs, np.zeros_like(growth)),
        exposed_S=_exposed(machine, knobs) + at_rest,
        broken_S=share(Knob.SHARE_BROKEN) + at_rest,
        false_S=share(Knob.FALSE_READING) + at_rest,
        muted_S=share(Knob.WARNINGS_OFF) + at_rest,
    )


def _runs(knobs: Knobs) -> int:
    """Return how many runs some knobs are set for: 1 if none is turned."""
    return next((knob.shape[1] for knob in knobs.values()), 1)


def _entering(machine: Machine, knobs: Knobs) -> Floats:
    users = machine.demand_S * knobs.get(Knob.DEMAND, DEFAULTS[Knob.DEMAND])
    if Knob.EXTRA_LOAD not in knobs:
        return users
    return users + machine.usual_load_S * knobs[Knob.EXTRA_LOAD]


def _quota(machine: Machine, knobs: Knobs) -> Floats | None:
    if Knob.QUOTA_CUT not in knobs:
        return None
    cut = knobs[Knob.QUOTA_CUT]
    return np.where(cut > 0.0, machine.usual_load_S * np.maximum(1.0 - cut, 0.0), np.inf)


def _pools(machine: Machine, knobs: Knobs) -> Floats | float:
    """Return how many times its usual idle connections a service has: its clients' pools, summed.

    A client's pool is as large a part of them as its calls are of the usual load.
    """
    if Knob.EDGE_POOL not in knobs:
        return 1.0
    more_E = (knobs[Knob.EDGE_POOL] - 1.0) * machine.part_E
    pools = np.ones((machine.count_S, more_E.shape[1]))
    np.add.at(pools, machine.callee_E, more_E)
    return pools


def _exposed(machine: Machine, knobs: Knobs) -> Floats | float:
    """Return records exposed per minute; at entry points, those of the whole company."""
    if Knob.EXPOSED not in knobs:
        return DEFAULTS[Knob.EXPOSED]
    everywhere = np.add.reduce(knobs[Knob.EXPOSED], axis=0)
    return np.where(machine.demand_S > 0.0, everywhere, knobs[Knob.EXPOSED])


def _growth(machine: Machine, knobs: Knobs) -> Floats | None:
    if not any(knob in knobs for knob in _LEAKS.values()):
        return None
    nothing = np.zeros((machine.count_S, _runs(knobs)))
    return np.stack([knobs.get(leak, nothing) if leak else nothing for leak in _LEAKS.values()])


def _most(machine: Machine, knobs: Knobs, nothing: Floats) -> Floats:
    """Return what there is room for: all memory, all connections, what the disk has free."""
    rooms = {
        Store.MEMORY: knobs.get(Knob.MEMORY_LIMIT, 1.0),
        Store.CONNECTIONS: knobs.get(Knob.CONNECTION_LIMIT, 1.0),
        Store.KEYS: knobs.get(Knob.MEMORY_LIMIT, 1.0),
        Store.DISK: knobs.get(Knob.DISK_SIZE, 1.0) - machine.disk_S,
        Store.BACKLOG: 0.0,
    }
    return np.stack([nothing[0] + rooms[store] for store in _LEAKS])


def edge_tuning(machine: Machine, knobs: Knobs) -> EdgeTuning:
    """Return what dependencies work with when some knobs do not rest."""

    def of(knob: Knob) -> Floats | float:
        return knobs.get(knob, DEFAULTS[knob])

    at_rest = np.zeros((machine.count_E, _runs(knobs)))
    calls = machine.calls_E * of(Knob.EDGE_CALLS) + at_rest
    retries = machine.retries_E + of(Knob.EDGE_RETRIES) + at_rest
    retries = np.minimum(np.maximum(retries, 0.0), MAX_RETRIES)
    lost = np.minimum(of(Knob.EDGE_ERROR) + at_rest, 1.0)
    enters = 1.0 - np.minimum(of(Knob.EDGE_REFUSED) + at_rest, 1.0)
    deepest = int(np.ceil(retries.max(initial=0.0)))
    timeout = _timeout(machine, knobs) + at_rest
    way_ms = of(Knob.EDGE_LATENCY_MS) + at_rest
    herd = np.maximum(knobs[Knob.EDGE_HERD], 1.0) if Knob.EDGE_HERD in knobs else None
    pieces = _most_calls(machine, calls, None).max(initial=1.0)
    retrying = tuple((retries > attempt).astype(np.float64) for attempt in range(deepest))
    return EdgeTuning(
        calls_E=calls,
        way_ms_E=way_ms,
        enters_E=enters if Knob.EDGE_REFUSED in knobs else None,
        timeout_E=timeout,
        retrying_E=retrying,
        hard_E=np.minimum(machine.hard_E + of(Knob.EDGE_HARD), 1.0) + at_rest,
        herd_E=herd,
        pieces=_pieces(pieces),
        loses=bool(lost.any()),
        ways=_ways(
            machine,
            times=np.stack((way_ms, timeout, timeout * retries)),
            lost=lost,
            arrives=(1.0 - lost) * enters,
            retrying=retrying,
            most=np.minimum(_most_calls(machine, calls, herd), pieces),
        ),
    )


def _ways(
    machine: Machine,
    *,
    times: Floats,
    lost: Floats,
    arrives: Floats,
    retrying: tuple[Floats, ...],
    most: Floats,
) -> tuple[Way | None, ...]:
    """Return each level's part of the dependencies; `times` are way, timeout and patience, ms."""
    pairs = np.repeat(times[:, None], 2, axis=1)
    pairs[_PATIENCE, 0] = 0.0
    takes_time, loses = times[_WAY].any(), (arrives < 1.0).any()
    return tuple(
        None
        if level.out is None
        else Way(
            edges=level.edges,
            callers=level.rows,
            callees=level.callees,
            of_callers=level.out,
            way_ms=pairs[_WAY, :, level.edges] if takes_time else None,
            timeout_ms=pairs[_LIMIT, 0, level.edges],
            limit_ms=pairs[_LIMIT, :, level.edges],
            patience_ms=pairs[_PATIENCE, :, level.edges],
            lost=lost[level.edges],
            arrives=arrives[level.edges] if loses else None,
            retrying=tuple(made[level.edges] for made in retrying if made[level.edges].any()),
            pieces=_pieces(most[level.edges].max()),
        )
        for level in machine.levels
    )


def _timeout(machine: Machine, knobs: Knobs) -> Floats:
    """Return how long callers wait in ms; a deadline only ever shortens that."""
    if Knob.EDGE_DEADLINE not in knobs:
        return machine.timeout_E
    deadline = knobs[Knob.EDGE_DEADLINE] * machine.usual_ms_S[machine.callee_E]
    return np.where(deadline > 0.0, np.minimum(machine.timeout_E, deadline), machine.timeout_E)


def _most_calls(machine: Machine, calls: Floats, herd: Floats | None) -> Floats:
    """Return the calls per request of each dependency if every cache misses, all (E, R)."""
    most = calls.copy()
    for sources, targets in machine.falls_back:
        most[targets] += calls[sources] * (1.0 if herd is None else herd[sources])
    return most


def _pieces(calls: float) -> int:
    """Return in how many whole and part calls so many calls are counted: 1 to 3."""
    return min(max(int(np.ceil(calls)), 1), 3)
