"""The judge that knows the graph and the noiseless state: what cannot be blamed on a neighbour.

It goes to the first minute in which anything is not as it would have been. Users who come in
greater number are their entry's doing. Calls made more often, or given up earlier, are a caller's;
if they go round a cache, it is the way to the cache. Otherwise it is a service whose own work
has changed under an unchanged load, or the way to it:

- what has changed nearly everywhere is the ground under all, and blames nobody;
- a service all of whose callers, and nobody else, have changed is behind them;
- what users' requests hang on comes before what they do not, and the furthest from users first;
- wrong answers are handed on, so whoever gives them furthest from users is their source;
- connections and utilisation follow from much else, and count where nothing else has changed.

A faulty dependency is a place of its own: either end is right. The judge bounds what the state
tells, and knows no fault.
"""

import numpy as np
from benchmarks.realism.series import Floats
from numpy.typing import NDArray

from warroom.world.state import EDGE_SIGNAL
from warroom.world.world import World

Flags = NDArray[np.bool_]
OWN = (
    "own_error_ratio", "own_latency_ms", "connection_limit", "memory_ratio", "hit_ratio",
    "disk_ratio", "backlog", "share_broken", "false_reading", "warnings_off",
)  # fmt: skip
HANDED_ON = ("bad_outcome_ratio", "exposed_records")  # to callers, but not by whom they ask
FOLLOWS = ("connections", "saturation")
APART = 0.04  # of what it would have been, or in points
APART_WRONG = 0.001  # in points: nobody's answers are wrong where nothing is broken
GROUND = 0.5  # share of services beyond which a change is everybody's
UNTIL_MIN = 90


def blamed(world: World) -> frozenset[str]:
    """Return the service that the causal state blames, or both ends of a dependency."""
    onset = world.company.onset_min
    found = (_blamed_at(world, minute) for minute in range(onset, onset + UNTIL_MIN))
    return next((names for names in found if names), frozenset[str]())


def _blamed_at(world: World, minute: int) -> frozenset[str]:
    services = world.company.topology.services
    load = _moved(world, "load_rps", minute)
    surge = [s.name for row, s in enumerate(services) if s.is_entry and load[row]]
    if surge:
        return frozenset(surge)
    calls = np.flatnonzero(_calls_moved(world, minute)).tolist()
    if calls:
        return frozenset(services[row].name for edge in calls for row in _who_calls(world, edge))
    own, wrong, follows = (
        _any_moved(world, names, minute) & ~load for names in (OWN, HANDED_ON, FOLLOWS)
    )
    late, lost = _ways_moved(world, minute)
    own, follows = (moved & ((own | follows).mean() <= GROUND) for moved in (own, follows))
    needed = _needed(world)
    if (own & needed).any():
        rows = [_behind(world, own)]
    elif wrong.any():
        rows = np.flatnonzero(wrong).tolist()[-1:]
    elif late.any():
        rows = _ends(world, late)
    elif (follows & needed).any():
        rows = [_behind(world, follows)]
    elif lost.any():
        rows = _ends(world, lost)
    else:
        rows = np.flatnonzero(own).tolist()[-1:]
    return frozenset(services[row].name for row in rows)


def _behind(world: World, moved: Flags) -> int:
    """Return who is to blame among services that changed."""
    machine, rows = world.machine, np.flatnonzero(moved).tolist()
    for callee in range(machine.count_S):
        callers = set(machine.caller_E[machine.callee_E == callee].tolist())
        if len(rows) > 1 and callers == set(rows):
            return callee
    needed = np.flatnonzero(moved & _needed(world)).tolist()
    return (needed or rows)[-1]


def _ends(world: World, ways: Flags) -> list[int]:
    """Return the one service that most of some dependencies start or end at, or both of one."""
    machine = world.machine
    ends = np.concatenate((machine.caller_E[ways], machine.callee_E[ways]))
    often = np.bincount(ends, minlength=machine.count_S)
    return np.flatnonzero(often == often.max()).tolist() if len(ends) else []


def _needed(world: World) -> Flags:
    """Tell which services users' requests hang on: along what fails or slows its callers."""
    needed = np.array([service.is_entry for service in world.company.topology.services])
    for edge in world.company.topology.dependencies:  # callers first
        needed[world.machine.rank[edge.callee]] |= (edge.hard or bool(edge.on_miss)) and needed[
            world.machine.rank[edge.caller]
        ]
    return needed


def _who_calls(world: World, edge: int) -> set[int]:
    """Return whose doing the calls of a dependency are: if they go round a cache, the way to it."""
    machine = world.machine
    for source, target in zip(machine.covered_rows, machine.fallback_rows, strict=True):
        if target == edge:
            return {int(machine.caller_E[source]), int(machine.callee_E[source])}
    return {int(machine.caller_E[edge])}


def _calls_moved(world: World, minute: int) -> Flags:
    """Tell along which dependencies more calls are made per request, or given up earlier."""
    now, before = (_edges(world, at) for at in (minute, world.company.onset_min - 1))
    loads = [
        np.maximum(world.signal("load_rps", range(at, at + 1))[world.machine.caller_E, 0], 1e-9)
        for at in (minute, world.company.onset_min - 1)
    ]
    flow, timeout = EDGE_SIGNAL["flow_rps"], EDGE_SIGNAL["timeout_ms"]
    calls, usual = now[flow] / loads[0], before[flow] / loads[1]
    return (calls > usual * 1.1) | (now[timeout] < before[timeout] * 0.99)


def _edges(world: World, minute: int) -> Floats:
    return world.edges(range(minute, minute + 1))[0]


def _ways_moved(world: World, minute: int) -> tuple[Flags, Flags]:
    """Tell on which ways calls get late, and on which more of them fail than their callee fails."""
    now, before = (_edges(world, at) for at in (minute, world.company.onset_min - 1))
    error = world.signal("error_ratio", range(minute, minute + 1))[world.machine.callee_E, 0]
    late = now[EDGE_SIGNAL["way_ms"]] > before[EDGE_SIGNAL["way_ms"]] + 1.0
    return late, now[EDGE_SIGNAL["fail_ratio"]] > error + 0.02


def _any_moved(world: World, signals: tuple[str, ...], minute: int) -> Flags:
    return np.logical_or.reduce([_moved(world, signal, minute) for signal in signals])


def _moved(world: World, signal: str, minute: int) -> Flags:
    only = range(minute, minute + 1)
    now, rest = world.signal(signal, only)[:, 0], world.healthy(signal, only)[:, 0]
    apart = APART_WRONG if signal == "bad_outcome_ratio" else APART
    return np.abs(now - rest) > apart * np.maximum(np.abs(rest), 1.0 * (np.abs(rest) < 1.0))
