"""How one minute of the company follows from the last.

Arrays have axes `S` services (callers first), `E` dependencies and `R` runs: counterfactual worlds
side by side, so that a proof costs little more than one world. Within a minute, load flows from
users down to stores and answers flow back up; what depends on itself (retries, cache misses, pools)
sees the minute before. That delay is what lets a storm outlive its trigger.

Law of this module and of `own`: only + - * /, rounding, comparisons and tables. No exp, log, power
or matmul, whose last bits differ between processors.
"""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from warroom.world.answers import Answers, answer, summed
from warroom.world.knobs import Store
from warroom.world.machine import Machine
from warroom.world.noise import Floats
from warroom.world.own import Own, Room, own_work, room
from warroom.world.state import EDGE_SIGNALS, PILES, SIGNALS, Memory, Minute
from warroom.world.topology import Topology
from warroom.world.tuning import EdgeTuning, Knobs, OwnTuning, edge_tuning, own_tuning

WARM_PER_MIN = 0.125  # an empty cache is warm again after 8 minutes
# Popular keys are asked for again and again, and one answer fills a key for all: a cache warms at
# its full pace until fewer of its misses are answered than this.
FILLS_FROM = 0.03
LATE_AFTER_S = 600.0  # a queue that far behind delivers everything late
# Grains of a share, and of a millisecond, in which a minute is remembered: nobody who reacts to it
# measured it closer, and minutes that lean on each other agree soon instead of to the last bit.
GRAINS = 65_536.0


class Tuning(NamedTuple):
    """A machine as its knobs are set; `clean` is its room while nothing has piled up."""

    own: OwnTuning
    edge: EdgeTuning
    clean: Room


def tuned(machine: Machine, knobs: Knobs) -> Tuning:
    """Return what a machine works with when some knobs do not rest."""
    own = own_tuning(machine, knobs)
    fresh = machine.fresh_memory(1)
    return Tuning(
        own=own,
        edge=edge_tuning(machine, knobs),
        clean=room(machine, own, fresh.piles, fresh.warmth_S_R),
    )


class Calls(NamedTuple):
    """A minute's calls per dependency: of one request, with retries, and all of them; (E, R)."""

    calls_E: Floats
    share_E: Floats
    flow_E: Floats


class Compiled(NamedTuple):
    """A topology's machine, its tuning at rest, and what a minute of rest leaves behind."""

    machine: Machine
    rest: Tuning
    calm: Memory


@lru_cache(maxsize=256)
def compiled(topology: Topology) -> Compiled:
    """Return what a topology is run by, settled at the first minute."""
    machine = Machine(topology)
    one, fresh = np.ones(1), machine.fresh_memory(1)
    before = tuned(machine, {})
    first = worked(machine, before, fresh, one)
    machine.normal_busy_S = first.load_S * first.after.latency_S_R
    rest = before._replace(own=own_tuning(machine, {}))
    calm = settled(machine, rest, fresh, one)
    usual = worked(machine, rest, calm, one)
    machine.usual_ms_S = usual.answers.latency_S
    machine.usual_load_S = usual.load_S
    calls_S = np.zeros_like(usual.load_S)
    np.add.at(calls_S, machine.callee_E, usual.flow_E)
    machine.part_E = usual.flow_E / np.maximum(calls_S[machine.callee_E], 1e-9)
    return Compiled(machine, rest, calm)


class Work(NamedTuple):
    """What a minute came to, before it is written down."""

    space: Room
    own: Own
    answers: Answers
    load_S: Floats
    flow_E: Floats
    delivered_S: Floats
    after: Memory


def advance(
    machine: Machine, tuning: Tuning, memory: Memory, demand_R: Floats
) -> tuple[Minute, Memory]:
    """Return the next minute of every run and what it leaves behind.

    `demand_R` multiplies users' demand per run. A run may also be a minute of a healthy company:
    then the runs of one call are its minutes.
    """
    work = worked(machine, tuning, memory, demand_R)
    return written(tuning, work), work.after


def settled(machine: Machine, tuning: Tuning, memory: Memory, demand_R: Floats) -> Memory:
    """Return what the next minute of every run leaves behind, and nothing else of it."""
    return worked(machine, tuning, memory, demand_R).after


def worked(machine: Machine, tuning: Tuning, memory: Memory, demand_R: Floats) -> Work:
    """Work the next minute of every run out, without writing it down."""
    if tuning.own.growth is not None:
        memory = memory._replace(piles=grown(tuning.own, memory.piles), is_clean=False)
    load_S, calls = _load(machine, tuning, memory, demand_R)
    space = tuning.clean
    if not memory.is_clean:
        space = room(machine, tuning.own, memory.piles, memory.warmth_S_R)
    own = own_work(tuning.own, space, memory.latency_S_R, load_S)
    backlog_S = _backlog(machine, tuning.own, memory, load_S)
    bad_S = _bad(machine, tuning.own, load_S, backlog_S)
    answers = answer(
        machine, tuning.own, tuning.edge, own, load_S, bad_S, calls.calls_E, calls.share_E
    )
    return Work(
        space=space,
        own=own,
        answers=answers,
        load_S=load_S,
        flow_E=calls.flow_E,
        delivered_S=_delivered(machine, memory, load_S, backlog_S),
        after=_remember(machine, memory, space, own, answers, backlog_S),
    )


def grown(tuning: OwnTuning, piles: Floats, columns: slice = slice(None)) -> Floats:
    """Return what has piled up after one more minute of leaks, keys and files.

    `columns` are those of the tuning's runs that the piles are of.
    """
    assert tuning.growth is not None, "expected a tuning by which something piles up"
    assert tuning.most is not None, "what piles up has an end"
    most = np.maximum(piles, tuning.most[..., columns])
    more = np.minimum(piles + tuning.growth[..., columns], most)
    more[PILES[Store.BACKLOG]] = piles[PILES[Store.BACKLOG]]
    return more


def _load(
    machine: Machine, tuning: Tuning, memory: Memory, demand_R: Floats
) -> tuple[Floats, Calls]:
    """Let users' demand run down the dependencies."""
    attempts_E, residual_E = _attempts(tuning.edge, memory.fail_E_R)
    calls_E = _calls(machine, tuning.edge, memory, residual_E)
    share_E = calls_E * attempts_E
    load_S = tuning.own.entering_S * demand_R
    flow_E = np.zeros((machine.count_E + 1, share_E.shape[1]))  # the last stands for "none"
    enters_E = tuning.edge.enters_E
    entering_E = flow_E if enters_E is None else np.zeros_like(flow_E)
    for level in machine.levels:
        if level.into is not None:
            load_S[level.rows] += summed(entering_E.take(level.into, axis=0))
        if level.out is not None:
            load_E, at = load_S.take(level.callers, axis=0), level.edges
            np.multiply(load_E, share_E[at], out=flow_E[at])
            if enters_E is not None:
                np.multiply(flow_E[at], enters_E[at], out=entering_E[at])
    return load_S, Calls(calls_E=calls_E, share_E=share_E, flow_E=flow_E[:-1])


def _attempts(tuning: EdgeTuning, fail_E: Floats) -> tuple[Floats | float, Floats]:
    """Return attempts per call, and the share of calls that fail in spite of them."""
    attempts, again = 1.0, fail_E
    for retrying in tuning.retrying_E:
        tried = again * retrying
        attempts = attempts + tried
        again = tried * fail_E + again * (1.0 - retrying)
    return attempts, again


def _calls(machine: Machine, tuning: EdgeTuning, memory: Memory, residual_E: Floats) -> Floats:
    """Return calls per request: fallbacks count, what a failed request no longer asks does not."""
    calls_E = np.empty_like(memory.fail_E_R)
    calls_E[:] = tuning.calls_E
    for sources, targets in machine.falls_back:
        missed = calls_E.take(sources, axis=0) * memory.miss_E_R.take(sources, axis=0)
        again = 1.0 if tuning.herd_E is None else tuning.herd_E[sources]
        calls_E[targets] += missed * again
    if tuning.pieces > 1:
        calls_E -= residual_E * tuning.hard_E * np.maximum(calls_E - 1.0, 0.0)
    return calls_E


def _backlog(machine: Machine, tuning: OwnTuning, memory: Memory, load_S: Floats) -> Floats:
    """Return the messages that wait in each queue at the end of the minute."""
    before = memory.piles[PILES[Store.BACKLOG]]
    if not machine.has_queues:
        return before
    return np.maximum(before + (load_S - tuning.drain_S) * 60.0, 0.0) * machine.is_queue_S


def _delivered(machine: Machine, memory: Memory, load_S: Floats, backlog_S: Floats) -> Floats:
    """Return the messages per second that each queue's consumers took."""
    if not machine.has_queues:
        return backlog_S
    left = (backlog_S - memory.piles[PILES[Store.BACKLOG]]) / 60.0
    return (load_S - left) * machine.is_queue_S


def _bad(machine: Machine, tuning: OwnTuning, load_S: Floats, backlog_S: Floats) -> Floats | None:
    """Return the share answered wrongly: by mistake, stale, or too late from a queue."""
    bad_S = None if tuning.bad_S is None else tuning.bad_S + np.zeros_like(load_S)
    if tuning.stale_S is not None:
        busier = load_S / np.maximum(machine.usual_load_S, 1e-9)
        bad_S = _either(bad_S, np.minimum(tuning.stale_S * busier, 1.0))
    if backlog_S.any():
        late = backlog_S / np.maximum(tuning.drain_S * LATE_AFTER_S, 1e-9)
        bad_S = _either(bad_S, np.minimum(late, 1.0) * machine.is_queue_S)
    return bad_S


def _either(one: Floats | None, other: Floats) -> Floats:
    return other if one is None else one + (1.0 - one) * other


def _remember(
    machine: Machine,
    memory: Memory,
    space: Room,
    own: Own,
    answers: Answers,
    backlog_S: Floats,
) -> Memory:
    piles, warmth = memory.piles, memory.warmth_S_R
    if machine.has_queues or not memory.is_clean:
        piles = piles.copy()
        piles[PILES[Store.BACKLOG]] = backlog_S
        piles[PILES[Store.MEMORY]] *= space.survives_S
        if not memory.is_clean:
            warmth = np.minimum(warmth + WARM_PER_MIN * _refilled(machine, answers), 1.0)
    return Memory(
        count_E=memory.count_E,
        felt=_felt(machine, space, own, answers),
        piles=piles,
        warmth_S_R=warmth,
        is_clean=memory.is_clean,
    )


def _felt(machine: Machine, space: Room, own: Own, answers: Answers) -> Floats:
    """Return how the minute felt, in whole grains: exact, as `GRAINS` is a power of two."""
    edges = machine.count_E
    felt = np.empty((2 * edges + machine.count_S, answers.fail_E.shape[1]))
    felt[:edges] = answers.fail_E
    hits_E = space.hit_S.take(machine.callee_E, axis=0) * (1.0 - answers.fail_E)
    np.multiply(machine.covered_E, 1.0 - hits_E, out=felt[edges : 2 * edges])
    felt[2 * edges :] = own.latency_S
    felt *= GRAINS
    np.rint(felt, out=felt)
    felt /= GRAINS
    return felt


def _refilled(machine: Machine, answers: Answers) -> Floats | float:
    """Return the pace at which caches fill again: nothing comes from a store that answers nothing.

    So a stampede that brings its store down keeps its cache cold, and lasts.
    """
    if not machine.falls_back:
        return 1.0
    answered = 1.0 - answers.fail_E.take(machine.fallback_rows, axis=0)
    pace_S = np.ones_like(answers.ok_S)
    caches = machine.callee_E.take(machine.covered_rows)
    np.minimum.at(pace_S, caches, np.minimum(answered / FILLS_FROM, 1.0))
    return pace_S


def written(tuning: Tuning, work: Work) -> Minute:
    """Write a minute down, signal by signal, in the order of SIGNALS and EDGE_SIGNALS."""
    space, own, answers, knobs = work.space, work.own, work.answers, tuning.own
    cpu, workers_busy = np.minimum(own.utilisation_S, 1.0), np.minimum(answers.busy_S, 1.0)
    evictions = work.load_S * (1.0 - space.hit_S) * space.squeezed_S
    signals = (
        work.load_S, 1.0 - answers.ok_S, 1.0 - own.ok_S, answers.latency_S, own.latency_S,
        answers.tail_S, np.maximum(cpu, workers_busy),
        np.minimum(own.wanted_S + space.held_S, knobs.limit_S), np.minimum(knobs.limit_S, 1e9),
        1.0 - own.accepted_S, space.memory_ratio_S, space.memory_mb_S, space.hit_S, evictions,
        space.disk_S, work.after.piles[PILES[Store.BACKLOG]], answers.bad_S, knobs.exposed_S,
        knobs.broken_S, knobs.false_S, 1.0 - answers.ok_S * (1.0 - knobs.false_S), knobs.muted_S,
        cpu, workers_busy, np.maximum(1.0 - own.ok_S, knobs.broken_S > 0.0), work.delivered_S,
    )  # fmt: skip
    ways = (
        work.flow_E, answers.fail_E, 1.0 - answers.kept_E, tuning.edge.way_ms_E,
        tuning.edge.timeout_E,
    )  # fmt: skip
    services = np.empty((len(SIGNALS), *work.load_S.shape))
    for row, values in enumerate(signals):
        services[row] = values
    edges = np.empty((len(EDGE_SIGNALS), *work.flow_E.shape))
    for row, values in enumerate(ways):
        edges[row] = values
    return Minute(services=services, edges=edges)
