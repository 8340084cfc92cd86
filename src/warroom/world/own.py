"""What each service does by itself in a minute, before its dependencies have a say."""

from typing import NamedTuple

import numpy as np

from warroom.world.knobs import Store
from warroom.world.machine import Machine
from warroom.world.noise import Floats
from warroom.world.state import PILES
from warroom.world.tuning import OwnTuning

GC_FROM = 0.80  # memory ratio from which collecting eats capacity and time
GC_COSTS, GC_SLOWS = 0.9, 4.0  # share of capacity, and of its own work added, when memory is full
KNEE = 0.96  # utilisation beyond which a queue is as good as unbounded within a minute
KILLED_SHARE = 0.9  # of its requests that a replica loses in the minute it is killed
UNWRITTEN_SHARE = 0.7  # of requests that need room on a disk that has none
SHARDS = 8  # parts of equal size that a store's keys are spread over


class Room(NamedTuple):
    """How full a service's stores are, and what that leaves it to work with; all (S, R)."""

    memory_mb_S: Floats
    memory_ratio_S: Floats
    disk_S: Floats
    hit_S: Floats
    squeezed_S: Floats  # share of a cache's working set that no longer fits
    capacity_S: Floats
    work_ms_S: Floats
    sound_S: Floats  # share of requests it does not fail, but for load
    held_S: Floats  # connections held by what is no request
    free_S: Floats  # connections left for requests
    survives_S: Floats  # share of replicas that are not killed for their memory


class Own(NamedTuple):
    """What each service does by itself; all (S, R)."""

    ok_S: Floats  # share of requests it does not fail
    hang_S: Floats  # share of its requests that it keeps waiting until the caller gives up
    latency_S: Floats
    utilisation_S: Floats
    wanted_S: Floats  # connections for requests, had it any number
    accepted_S: Floats  # share of clients that get one


def room(machine: Machine, tuning: OwnTuning, piles: Floats, warmth_S: Floats) -> Room:
    """Work out what memory, keys, disks and leaks leave each service to work with."""
    keys_and_heap = piles[PILES[Store.MEMORY]] + piles[PILES[Store.KEYS]]
    wanted = machine.memory_S + keys_and_heap * machine.memory_limit_S
    ratio = wanted / tuning.memory_limit_S
    over = (wanted - tuning.memory_limit_S) / np.maximum(machine.memory_S, 1.0)
    squeezed = np.minimum(np.maximum(over, 0.0), 1.0) * machine.is_cache_S
    no_cache = 1.0 - machine.is_cache_S
    killed = (ratio >= 1.0) * no_cache * machine.replica_S  # one replica after another
    collecting = np.minimum(np.maximum((ratio - GC_FROM) / (1.0 - GC_FROM), 0.0), 1.0) * no_cache
    disk = np.minimum((machine.disk_S + piles[PILES[Store.DISK]]) / tuning.disk_size_S, 1.0)
    held = tuning.held_S + piles[PILES[Store.CONNECTIONS]] * machine.limit_S
    refuses = (1.0 - KILLED_SHARE * killed) * (1.0 - UNWRITTEN_SHARE * (disk >= 1.0))
    return Room(
        memory_mb_S=np.minimum(wanted, 0.99 * tuning.memory_limit_S),
        memory_ratio_S=np.minimum(ratio, 1.0 - 0.01 * machine.is_cache_S),
        disk_S=disk,
        hit_S=tuning.hit_S * warmth_S * (1.0 - squeezed),
        squeezed_S=squeezed,
        capacity_S=tuning.capacity_S * (1.0 - GC_COSTS * collecting),
        work_ms_S=tuning.work_ms_S * (1.0 + GC_SLOWS * collecting),
        sound_S=tuning.sound_S * refuses,
        held_S=held,
        free_S=np.maximum(tuning.limit_S - held, 1.0),
        survives_S=1.0 - killed,
    )


def own_work(tuning: OwnTuning, room: Room, latency_before_S: Floats, load_S: Floats) -> Own:
    """Work out queueing, shedding and connections under a minute's load."""
    utilisation = load_S / room.capacity_S
    served, slowdown = _served(utilisation), _queueing(utilisation)
    if tuning.hot_S is not None:
        served, slowdown = _sharded(utilisation, served, slowdown, tuning.hot_S)
    wanted = _wanted(tuning, latency_before_S, load_S)
    accepted = 1.0 / np.maximum(wanted / room.free_S, 1.0)
    answered = served * accepted
    sound = room.sound_S
    if tuning.quota_S is not None:
        sound = sound * _let_in(tuning.quota_S, load_S)
    return Own(
        ok_S=sound * answered,
        hang_S=1.0 - answered,
        latency_S=room.work_ms_S * slowdown,
        utilisation_S=utilisation,
        wanted_S=wanted,
        accepted_S=accepted,
    )


def _let_in(quota_S: Floats, load_S: Floats) -> Floats:
    """Return the share of requests within a quota; the rest is refused at once, not kept."""
    return np.minimum(quota_S / np.maximum(load_S, 1e-9), 1.0)


def _sharded(
    utilisation_S: Floats, served_S: Floats, slowdown_S: Floats, hot_S: Floats
) -> tuple[Floats, Floats]:
    """Return the share served and the slowdown where one shard draws more than its part."""
    hot = np.maximum(hot_S, 1.0 / SHARDS)
    busy, idle = utilisation_S * hot * SHARDS, utilisation_S * (1.0 - hot) * SHARDS / (SHARDS - 1)
    served = hot * _served(busy) + (1.0 - hot) * _served(idle)
    slowdown = hot * _queueing(busy) + (1.0 - hot) * _queueing(idle)
    return np.where(hot_S > 0.0, served, served_S), np.where(hot_S > 0.0, slowdown, slowdown_S)


def _served(utilisation_S: Floats) -> Floats:
    return 1.0 / np.maximum(utilisation_S, 1.0)


def _queueing(utilisation_S: Floats) -> Floats:
    """Return how many times its own work a request takes at a utilisation."""
    busy = np.minimum(utilisation_S, KNEE)
    square = busy * busy
    return 1.0 + 0.4 * square * square / (1.0 - busy)


def _wanted(tuning: OwnTuning, latency_before_S: Floats, load_S: Floats) -> Floats:
    """Return the connections that requests would use.

    Half of a usual pool idles open, the other half follows concurrency (Little's law).
    """
    concurrency = load_S * latency_before_S / tuning.busy_S
    return tuning.usual_S * (0.5 * tuning.pool_S + 0.5 * concurrency)
