"""Several minutes of several runs worked out at once, where that is what living them in turn gives.

What a minute leaves behind seldom makes a difference to the next. So the minutes of a stretch are
worked out side by side as if each followed the last known one, and again from what that left
behind. From the first minute on, those that begin the same way both times are the true ones, to the
last bit; the others are worked out anew by whoever asks for them.
"""

from dataclasses import dataclass

import numpy as np

from warroom.world.dynamics import Tuning, advance, grown, worked, written
from warroom.world.machine import Machine
from warroom.world.noise import Floats, Ints
from warroom.world.state import Memory, Minute

PASSES = 24  # after which minutes that still differ are left to be lived in turn


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stretch:
    """`count` minutes of `runs` runs as columns, minute by minute, and what each began with."""

    minute: Minute
    before: Memory
    after: Memory  # what the last of them left behind
    count: int
    runs: int

    def column(self, number: int, run: int) -> int:
        """Return the column of a minute of a run; run -1 is the last."""
        return number * self.runs + run % self.runs

    def services(self, signals: Ints, rows: Ints) -> Floats:
        """Return some signals of some services, an index as numpy takes it: (T, ..., R)."""
        found = self.minute.services[signals, rows]
        apart = found.reshape(*found.shape[:-1], -1, self.runs)[..., : self.count, :]
        return np.moveaxis(apart, -2, 0)


def alone(machine: Machine, tuning: Tuning, memory: Memory, demand: float) -> Stretch:
    """Live one minute."""
    runs = int(memory.felt.shape[1])
    minute, after = advance(machine, tuning, memory, np.full(runs, demand))
    return Stretch(minute=minute, before=memory, after=after, count=1, runs=runs)


def side_by_side(machine: Machine, tuning: Tuning, memory: Memory, demand_T: Floats) -> Stretch:
    """Live as many of some minutes as come out the same twice: two at least.

    `tuning` is as wide as the runs of all minutes together, or one column for all of them.
    """
    runs, minutes = int(memory.felt.shape[1]), len(demand_T)
    factors = np.repeat(demand_T, runs)
    before = _piling_up(tuning, memory, minutes)
    work, count = worked(machine, tuning, before, factors), 0
    known = _shifted(memory, before, work.after, runs)
    for _ in range(PASSES):
        before, work = known, worked(machine, tuning, known, factors)
        known = _shifted(memory, before, work.after, runs)
        count = _agreed(before, known, runs)
        if count == minutes:
            break
    return Stretch(
        minute=written(tuning, work),
        before=before,
        after=work.after.lanes(np.arange((count - 1) * runs, count * runs)),
        count=count,
        runs=runs,
    )


def _piling_up(tuning: Tuning, memory: Memory, minutes: int) -> Memory:
    """Guess what each minute begins with: what the first does, and all that piles up until then."""
    runs = int(memory.felt.shape[1])
    before = memory.lanes(np.arange(runs * minutes) % runs)
    if tuning.own.growth is not None:
        for now in range(runs, runs * minutes, runs):
            was = slice(now - runs, now)
            before.piles[..., now : now + runs] = grown(tuning.own, before.piles[..., was], was)
    return before


def _shifted(first: Memory, before: Memory, after: Memory, runs: int) -> Memory:
    """Return what each minute begins with: what the one before left behind.

    What is the same object before and after has not moved in any minute.
    """

    def follow(one: Floats, was: Floats, left: Floats) -> Floats:
        return was if left is was else np.concatenate((one, left[..., :-runs]), axis=-1)

    return Memory(
        count_E=first.count_E,
        felt=follow(first.felt, before.felt, after.felt),
        piles=follow(first.piles, before.piles, after.piles),
        warmth_S_R=follow(first.warmth_S_R, before.warmth_S_R, after.warmth_S_R),
        is_clean=after.is_clean,
    )


def _agreed(one: Memory, other: Memory, runs: int) -> int:
    """Return how many minutes, from the first on, begin the same way."""
    columns = one.felt.shape[1]
    differs = (one.felt != other.felt).any(axis=0)
    for mine, theirs in ((one.piles, other.piles), (one.warmth_S_R, other.warmth_S_R)):
        if mine is not theirs:
            differs |= (mine != theirs).reshape(-1, columns).any(axis=0)
    return int(np.argmax(differs)) // runs if differs.any() else columns // runs
