"""How answers run back up: errors, latency, tails and wrong outcomes, from stores to users."""

from dataclasses import dataclass

import numpy as np

from warroom.world.machine import Level, Machine
from warroom.world.noise import Floats
from warroom.world.own import Own
from warroom.world.tuning import EdgeTuning, OwnTuning

TAIL = 2.4  # p99 : mean of a healthy server (realism: p99:p50 2.2 to 3.6)
STALL = 0.05  # share of hanging calls at which the 99th percentile is a timeout
SLOW_FROM, SLOW_OVER = 0.6, 0.8  # mean ÷ timeout at which calls begin to time out; until all do

# Rows of what a service answers with, and of what a dependency does to its caller.
_MEAN, _TAIL, _OK, _HANG = range(4)
_WAIT, _LONGEST, _KEPT = range(3)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Answers:
    """What comes back to each caller, dependencies included: (S, R) and (E, R)."""

    ok_S: Floats
    latency_S: Floats
    tail_S: Floats
    bad_S: Floats | float
    busy_S: Floats  # share of workers that are taken
    fail_E: Floats
    lost_E: Floats  # share of the caller's requests that fail because of the dependency


@dataclass(slots=True, kw_only=True, eq=False)
class _Tally:
    """What is known so far on the way up; each level fills in its own rows."""

    tuning: EdgeTuning
    answers: Floats  # (4, S, R): mean ms, tail ms, ok, hang
    effects: Floats  # (3, E + 1, R): wait ms, longest ms, kept; the last stands for "none"
    fail_E: Floats
    calls_E: Floats
    share_E: Floats  # calls with their retries
    harm_E: Floats  # (pieces, E, R): how much of a request hangs on each further call

    def settle(self, level: Level) -> None:
        """Let the dependencies of a level act on their callers."""
        if level.out is None:
            return
        self._ask(level)
        effects = self.effects.take(level.out, axis=1)
        mine = self.answers[:, level.rows]
        mine[_MEAN] += np.add.reduce(effects[_WAIT], axis=0)
        mine[_TAIL] += np.maximum.reduce(effects[_LONGEST], axis=0)
        mine[_OK] *= np.multiply.reduce(effects[_KEPT], axis=0)

    def _ask(self, level: Level) -> None:
        """Work out what each call of a level costs its caller."""
        at, tuning = level.edges, self.tuning
        there = self.answers.take(level.callees, axis=1)
        limit = tuning.timeout_E[at]
        times = there[: _TAIL + 1] + tuning.way_ms_E[at]
        slow = _slow_share(times[_MEAN] / limit)
        fail = 1.0 - there[_OK] * tuning.arrives_E[at] * (1.0 - slow)
        hang = np.minimum(there[_HANG] + (slow + tuning.lost_E[at]), 1.0)
        times = np.minimum(times, limit)
        once = times[_MEAN] + (limit - times[_MEAN]) * hang
        np.multiply(self.share_E[at], once, out=self.effects[_WAIT, at])
        stalled = np.minimum(hang / STALL, 1.0)
        longest = limit + tuning.patience_E[at] * fail
        self.effects[_LONGEST, at] = times[_TAIL] + (longest - times[_TAIL]) * stalled
        self.effects[_KEPT, at] = self._kept(level, fail)
        self.fail_E[at] = fail

    def _kept(self, level: Level, fail: Floats) -> Floats:
        """Return the share of requests that each dependency does not fail, after its retries."""
        residual = fail
        for retrying in self.tuning.retrying_E:
            residual = residual * (1.0 - retrying[level.edges] * (1.0 - fail))
        return np.multiply.reduce(1.0 - residual * self.harm_E[:, level.edges], axis=0)


def answer(
    machine: Machine,
    tuning: OwnTuning,
    edges: EdgeTuning,
    own: Own,
    load_S: Floats,
    bad_S: Floats | None,
    calls_E: Floats,
    attempts_E: Floats,
) -> Answers:
    """Let answers run back up from the last level to users.

    `bad_S` is the share that each service answers wrongly by itself; None: nowhere.
    """
    tally = _Tally(
        tuning=edges,
        answers=np.stack((own.latency_S, own.latency_S * TAIL, own.ok_S, own.hang_S)),
        effects=_no_effects(machine, load_S.shape[1]),
        fail_E=np.empty_like(calls_E),
        calls_E=calls_E,
        share_E=calls_E * attempts_E,
        harm_E=_pieces(calls_E, edges.pieces) * edges.hard_E,
    )
    busy_S = load_S / (tuning.workers_S * 1000.0)  # per ms of latency
    for level in reversed(machine.levels):
        tally.settle(level)
        _fill_workers(tally.answers[:, level.rows], busy_S[level.rows])
    mean, tail, ok, _ = tally.answers
    return Answers(
        ok_S=ok,
        latency_S=mean,
        tail_S=tail,
        bad_S=_wrong(machine, bad_S, calls_E),
        busy_S=np.minimum(busy_S, 1.0),
        fail_E=tally.fail_E,
        lost_E=1.0 - tally.effects[_KEPT, :-1],
    )


def _no_effects(machine: Machine, runs: int) -> Floats:
    effects = np.empty((3, machine.count_E + 1, runs))
    effects[:, -1] = 0.0
    effects[_KEPT, -1] = 1.0
    return effects


def _fill_workers(answers: Floats, busy: Floats) -> None:
    """Turn away what finds no worker; `busy` comes in per ms of latency and leaves as a share."""
    busy *= answers[_MEAN]
    if np.maximum.reduce(busy, axis=None) > 1.0:
        served = 1.0 / np.maximum(busy, 1.0)
        answers[_OK] *= served
        answers[_HANG] = np.minimum(answers[_HANG] + (1.0 - served), 1.0)


def _slow_share(ratio: Floats) -> Floats | float:
    """Return the share of calls slower than their timeout, from mean ÷ timeout: 0 to 1, smooth."""
    if np.maximum.reduce(ratio, axis=None) <= SLOW_FROM:
        return 0.0
    way = np.minimum(np.maximum((ratio - SLOW_FROM) / SLOW_OVER, 0.0), 1.0)
    return way * way * (3.0 - 2.0 * way)


def _pieces(calls_E: Floats, count: int) -> Floats:
    """Return how much of the first, second, third call a request makes: (count, E, R), 0 to 1."""
    before = np.arange(float(count))[:, None, None]
    return np.minimum(np.maximum(calls_E - before, 0.0), 1.0)


def _wrong(machine: Machine, bad_S: Floats | None, calls_E: Floats) -> Floats | float:
    """Return the share of requests answered wrongly, by a service or by whom it asks."""
    if bad_S is None:
        return 0.0
    bad_S, asked_E = bad_S.copy(), np.minimum(calls_E, 1.0)
    good_E = np.ones((machine.count_E + 1, bad_S.shape[1]))
    for level in reversed(machine.levels):
        if level.out is not None:
            at = level.edges
            good_E[at] = 1.0 - bad_S.take(level.callees, axis=0) * asked_E[at]
            good = np.multiply.reduce(good_E.take(level.out, axis=0), axis=0)
            bad_S[level.rows] = 1.0 - (1.0 - bad_S[level.rows]) * good
    return bad_S
