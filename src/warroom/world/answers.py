"""How answers run back up: errors, latency, tails and wrong outcomes, from stores to users."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from warroom.world.machine import Machine
from warroom.world.noise import Floats
from warroom.world.own import Own
from warroom.world.tuning import EdgeTuning, OwnTuning, Way

TAIL = 2.4  # p99 : mean of a healthy server (realism: p99:p50 2.2 to 3.6)
STALL = 0.05  # share of hanging calls at which the 99th percentile is a timeout
SLOW_FROM, SLOW_OVER = 0.6, 0.8  # mean ÷ timeout at which calls begin to time out; until all do

# Rows of what a service answers with, and of what a dependency does to its caller.
_MEAN, _TAIL, _OK, _HANG = range(4)
_WAIT, _LONGEST, _KEPT = range(3)


class Answers(NamedTuple):
    """What comes back to each caller, dependencies included: (S, R) and (E, R)."""

    ok_S: Floats
    latency_S: Floats
    tail_S: Floats
    bad_S: Floats | float
    busy_S: Floats  # workers that would be taken ÷ those there are
    fail_E: Floats
    kept_E: Floats  # share of the caller's requests that do not fail because of the dependency


@dataclass(slots=True, kw_only=True, eq=False)
class _Tally:
    """What is known so far on the way up; each level fills in its own rows."""

    answers: Floats  # (4, S, R): mean ms, tail ms, ok, hang
    effects: Floats  # (3, E + 1, R): wait ms, longest ms, kept; the last stands for "none"
    fail_E: Floats
    share_E: Floats  # calls with their retries
    harm_E: list[Floats]  # how much of a request hangs on the first, second, third call
    hangs: bool  # whether any call so far may keep its caller waiting until it gives up

    def settle(self, way: Way) -> None:
        """Let the dependencies of a level act on their callers."""
        self._ask(way)
        effects = self.effects.take(way.of_callers, axis=1)
        mine = self.answers[:, way.callers]
        mine[_MEAN] += summed(effects[_WAIT])
        mine[_TAIL] += np.maximum.reduce(effects[_LONGEST], axis=0)
        mine[_OK] *= np.multiply.reduce(effects[_KEPT], axis=0)

    def _ask(self, way: Way) -> None:
        """Work out what each call of a level costs its caller; mean and tail go side by side."""
        at = way.edges
        there = self.answers.take(way.callees, axis=1)
        times, ok = there[: _TAIL + 1], there[_OK]
        if way.way_ms is not None:
            times += way.way_ms
        late, slow = way.lost, _slow_share(times[_MEAN] / way.timeout_ms)
        if way.arrives is not None:
            ok *= way.arrives
        if slow is not None:
            ok *= 1.0 - slow
            late, self.hangs = slow + late, True
        fail = np.subtract(1.0, ok, out=self.fail_E[at])
        np.minimum(times, way.limit_ms, out=times)
        if self.hangs:
            times += _waiting(way, times, there[_HANG] + late, fail)
        np.multiply(self.share_E[at], times[_MEAN], out=self.effects[_WAIT, at])
        self.effects[_LONGEST, at] = times[_TAIL]
        self.effects[_KEPT, at] = self._kept(way, fail)

    def _kept(self, way: Way, fail: Floats) -> Floats:
        """Return the share of requests that each dependency does not fail, after its retries."""
        residual = fail
        if way.retrying:
            comes = 1.0 - fail
            for retrying in way.retrying:
                residual = residual * (1.0 - retrying * comes)
        kept = 1.0 - residual * self.harm_E[0][way.edges]
        for harm in self.harm_E[1 : way.pieces]:
            kept *= 1.0 - residual * harm[way.edges]
        return kept


def _waiting(way: Way, times: Floats, hang: Floats, fail: Floats) -> Floats:
    """Return how much longer mean and tail get where calls hang until their callers give up."""
    shares = np.empty_like(times)  # of calls whose mean, and whose tail, is the worst
    shares[_MEAN] = hang
    np.divide(hang, STALL, out=shares[_TAIL])
    np.minimum(shares, 1.0, out=shares)
    worse = way.patience_ms * fail
    worse += way.limit_ms
    worse -= times
    worse *= shares
    return worse


def answer(
    machine: Machine,
    tuning: OwnTuning,
    edges: EdgeTuning,
    own: Own,
    load_S: Floats,
    bad_S: Floats | None,
    calls_E: Floats,
    share_E: Floats,
) -> Answers:
    """Let answers run back up from the last level to users.

    `bad_S` is the share that each service answers wrongly by itself; None: nowhere. `calls_E` is
    per request, `share_E` with retries.
    """
    tally = _Tally(
        answers=_own_answers(own),
        effects=_no_effects(machine, load_S.shape[1]),
        fail_E=np.empty_like(calls_E),
        share_E=share_E,
        harm_E=[edges.hard_E * piece for piece in _pieces(calls_E, edges.pieces)],
        hangs=edges.loses or bool(own.hang_S.any()),
    )
    busy_S = load_S / tuning.per_ms_S
    for level, way in zip(reversed(machine.levels), reversed(edges.ways), strict=True):
        if way is not None:
            tally.settle(way)
        tally.hangs |= _fill_workers(tally.answers[:, level.rows], busy_S[level.rows])
    mean, tail, ok, _ = tally.answers
    return Answers(
        ok_S=ok,
        latency_S=mean,
        tail_S=tail,
        bad_S=_wrong(machine, bad_S, calls_E),
        busy_S=busy_S,
        fail_E=tally.fail_E,
        kept_E=tally.effects[_KEPT, :-1],
    )


def _own_answers(own: Own) -> Floats:
    answers = np.empty((4, *own.latency_S.shape))
    answers[_MEAN] = own.latency_S
    np.multiply(own.latency_S, TAIL, out=answers[_TAIL])
    answers[_OK] = own.ok_S
    answers[_HANG] = own.hang_S
    return answers


def _no_effects(machine: Machine, runs: int) -> Floats:
    effects = np.empty((3, machine.count_E + 1, runs))
    effects[:, -1] = 0.0
    effects[_KEPT, -1] = 1.0
    return effects


def summed(parts: Floats) -> Floats:
    """Add up along the first axis, first to last.

    That is what numpy does but for a lone column, whose terms it pairs; then a run's last bits
    would say whether others run beside it.
    """
    if parts[0].size == 1:
        return np.add.accumulate(parts, axis=0)[-1]
    return np.add.reduce(parts, axis=0)


def _fill_workers(answers: Floats, busy: Floats) -> bool:
    """Turn away what finds no worker, and return whether anything was.

    `busy` comes in per ms of latency and leaves as a share.
    """
    busy *= answers[_MEAN]
    if np.maximum.reduce(busy, axis=None) <= 1.0:
        return False
    served = 1.0 / np.maximum(busy, 1.0)
    answers[_OK] *= served
    answers[_HANG] = np.minimum(answers[_HANG] + (1.0 - served), 1.0)
    return True


def _slow_share(ratio: Floats) -> Floats | None:
    """Return the share of calls slower than their timeout, from mean ÷ timeout: 0 to 1, smooth.

    None: nowhere any.
    """
    if np.maximum.reduce(ratio, axis=None) <= SLOW_FROM:
        return None
    way = np.minimum(np.maximum((ratio - SLOW_FROM) / SLOW_OVER, 0.0), 1.0)
    return way * way * (3.0 - 2.0 * way)


def _pieces(calls_E: Floats, count: int) -> Iterator[Floats]:
    """Yield how much of the first, second, third call a request makes: (E, R) each, 0 to 1."""
    yield np.minimum(calls_E, 1.0)
    for before in range(1, count):
        yield np.minimum(np.maximum(calls_E - before, 0.0), 1.0)


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
