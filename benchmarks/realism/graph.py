"""The judge that knows the graph and the noiseless state: what cannot be blamed on a neighbour.

It goes to the first minute in which anything is not as it would have been. Users who come in
greater number are their entry's doing, calls made more often or given up earlier a caller's;
otherwise it is the service furthest from users whose own work, or the way to it, has changed under
an unchanged load. A faulty dependency is a place of its own: either end is right. It bounds what
the state tells, and knows no fault.
"""

import numpy as np
from benchmarks.realism.series import Floats
from numpy.typing import NDArray

from warroom.world.state import EDGE_SIGNAL
from warroom.world.world import World

Flags = NDArray[np.bool_]
OWN = (
    "own_error_ratio", "own_latency_ms", "connection_limit", "memory_ratio", "hit_ratio",
    "disk_ratio", "backlog", "share_broken", "false_reading", "exposed_records", "warnings_off",
    "bad_outcome_ratio", "connections", "saturation",
)  # fmt: skip
APART = 0.04  # of what it would have been, or in points
UNTIL_MIN = 90


def blamed(world: World) -> frozenset[str]:
    """Return the service that the causal state blames, or both ends of a dependency."""
    onset = world.company.onset_min
    found = (_blamed_at(world, minute) for minute in range(onset, onset + UNTIL_MIN))
    return next((names for names in found if names), frozenset[str]())


def _blamed_at(world: World, minute: int) -> frozenset[str]:
    services, machine = world.company.topology.services, world.machine
    load = _moved(world, "load_rps", minute)
    surge = [s.name for row, s in enumerate(services) if s.is_entry and load[row]]
    if surge:
        return frozenset(surge)
    callers = machine.caller_E[_calls_moved(world, minute)].tolist()
    if callers:
        return frozenset(services[int(row)].name for row in callers)
    own = np.logical_or.reduce([_moved(world, signal, minute) for signal in OWN]) & ~load
    rows = np.flatnonzero(own).tolist()
    edges = np.flatnonzero(_way_moved(world, minute)).tolist()
    if edges and not rows:
        ends = [(int(machine.caller_E[e]), int(machine.callee_E[e])) for e in edges]
        return frozenset(services[row].name for pair in ends for row in pair)
    return frozenset(services[row].name for row in rows[-1:])


def _calls_moved(world: World, minute: int) -> Flags:
    """Tell which callers call more often per request, or wait less long."""
    now, before = (_edges(world, at) for at in (minute, world.company.onset_min - 1))
    loads = [
        np.maximum(world.signal("load_rps", range(at, at + 1))[world.machine.caller_E, 0], 1e-9)
        for at in (minute, world.company.onset_min - 1)
    ]
    flow, timeout = EDGE_SIGNAL["flow_rps"], EDGE_SIGNAL["timeout_ms"]
    calls, usual = now[flow] / loads[0], before[flow] / loads[1]
    more = calls > usual * 1.1
    return more | (now[timeout] < before[timeout] * 0.99)


def _edges(world: World, minute: int) -> Floats:
    return world.edges(range(minute, minute + 1))[0]


def _way_moved(world: World, minute: int) -> Flags:
    """Tell on which ways calls get late or lost though the callee is as ever."""
    now, before = (_edges(world, at) for at in (minute, world.company.onset_min - 1))
    error = world.signal("error_ratio", range(minute, minute + 1))[world.machine.callee_E, 0]
    late = now[EDGE_SIGNAL["way_ms"]] > before[EDGE_SIGNAL["way_ms"]] + 1.0
    return late | (now[EDGE_SIGNAL["fail_ratio"]] > error + 0.02)


def _moved(world: World, signal: str, minute: int) -> Flags:
    only = range(minute, minute + 1)
    now, rest = world.signal(signal, only)[:, 0], world.healthy(signal, only)[:, 0]
    return np.abs(now - rest) > APART * np.maximum(np.abs(rest), 1.0 * (np.abs(rest) < 1.0))
