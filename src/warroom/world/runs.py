"""Runs of one company side by side: the same machine under different faults and remedies."""

import numpy as np
from numpy.typing import NDArray

from warroom.world.dynamics import Tuning, tuned
from warroom.world.knobs import DEFAULTS, FACTORS, Effect, Knob
from warroom.world.machine import Machine
from warroom.world.noise import Floats, Ints
from warroom.world.pushes import NEVER, Push, Schedule, Strike, place, scaled, schedule_of
from warroom.world.remedies import Remedy
from warroom.world.state import Memory, Minute
from warroom.world.stretch import Stretch, alone, side_by_side
from warroom.world.tuning import Knobs

# Services x runs of a minute, from which on minutes are lived one by one, of all that are lived at
# once, and the fewest minutes at which two wide passes beat narrow ones: measured.
CROWDED, MOST_CELLS, WORTH_IT_MIN = 300, 6_000, 5
AHEAD_MIN, LEAST_AHEAD_MIN = 36, 3
IN_TURN_MIN = 8  # before it is tried again whether minutes lean on each other


def ahead_min(machine: Machine) -> int:
    """Return how many minutes are worth living at once: who asks for one soon asks for more."""
    return min(AHEAD_MIN, max(LEAST_AHEAD_MIN, CROWDED // machine.count_S))


class Runs:
    """`count` runs that share a past; each may then be struck and mended differently."""

    def __init__(
        self, machine: Machine, memory: Memory, pushes: list[Push], *, minute: int, count: int
    ) -> None:
        self.machine = machine
        self.memory = memory
        self.pushes = pushes
        self.minute = minute  # the next minute to be lived
        self.count = count
        self._schedule: Schedule | None = None
        self._tuning: Tuning | None = None
        self._tuned_until = minute
        self._in_turn_until = minute  # minutes that lean on each other are lived in turn

    def strike(self, strike: Strike, runs: NDArray[np.bool_] | None = None) -> None:
        """Put a strike's effects to work in the runs where `runs` is true; all by default."""
        chosen = np.ones(self.count, dtype=bool) if runs is None else runs
        self._schedule = self._tuning = None
        for effect in strike.effects:
            self.pushes.append(self._push(strike, effect, chosen))

    def _push(self, strike: Strike, effect: Effect, chosen: NDArray[np.bool_]) -> Push:
        topology = self.machine.topology
        is_edge, rows = place(topology, effect.scope, service=strike.service, other=strike.other)
        at_services = () if is_edge else (topology.names[row] for row in rows)
        return Push(
            effect=scaled(effect, strike.size),
            is_edge=is_edge,
            rows=np.array(rows, dtype=np.int64),
            carrier=strike.carrier,
            places=frozenset((strike.service, *at_services)),
            strike=strike,
            start_R=np.where(chosen, strike.minute, NEVER),
            stop_R=np.full(self.count, NEVER),
        )

    def is_touched(self, remedy: Remedy, service: str) -> bool:
        """Whether a remedy at a service would change anything at all."""
        undone = (p.carrier in remedy.undoes and service in p.places for p in self.pushes)
        return bool(remedy.effects or remedy.empties or remedy.loses) or any(undone)

    def remedy(self, remedy: Remedy, service: str, runs: NDArray[np.bool_] | None = None) -> None:
        """Apply a remedy now in the runs where `runs` is true; all by default."""
        chosen = np.ones(self.count, dtype=bool) if runs is None else runs
        guilty = np.zeros(self.count, dtype=bool)
        for push in self.pushes:
            if push.carrier in remedy.undoes and service in push.places:
                if push.carrier in remedy.takes:
                    guilty |= (push.start_R <= self.minute) & (self.minute < push.stop_R)
                push.stop_R = np.where(chosen, np.minimum(push.stop_R, self.minute), push.stop_R)
        row = self.machine.rank[service]
        self.memory = self.memory.emptied(remedy.empties, row, chosen.astype(np.float64))
        self.strike(Strike(effects=remedy.effects, service=service, minute=self.minute), chosen)
        if remedy.loses and (chosen & ~guilty).any():
            lost = Strike(effects=remedy.loses, service=service, minute=self.minute)
            self.strike(lost, chosen & ~guilty)

    def _knobs(self, minutes: range) -> Knobs:
        """Return the knobs that do not rest in some minutes, (S or E, T x R) each."""
        knobs: dict[Knob, Floats] = {}
        levels = self._planned().levels(minutes)
        for at in np.flatnonzero(levels.any(axis=1)).tolist():
            push, level = self.pushes[at], levels[at]
            knob = push.effect.knob
            if knob not in knobs:
                rows = self.machine.count_E if push.is_edge else self.machine.count_S
                knobs[knob] = np.full((rows, len(level)), DEFAULTS[knob])
            if knob in FACTORS:
                knobs[knob][push.rows] *= 1.0 + (push.effect.size - 1.0) * level
            else:
                knobs[knob][push.rows] += push.effect.size * level
        return knobs

    def _planned(self) -> Schedule:
        if self._schedule is None:
            self._schedule = schedule_of(self.pushes, self.count)
        return self._schedule

    def _tune(self) -> Tuning:
        """Return the tuning for the coming minute; it is worked out anew when a knob turns."""
        if self._tuning is None or self.minute >= self._tuned_until:
            self._tuning = tuned(self.machine, self._knobs(range(self.minute, self.minute + 1)))
            self._tuned_until = self._planned().steady_until(self.minute)
        return self._tuning

    def _tune_all(self, minutes: range) -> Tuning:
        """Return the tuning for some coming minutes: one column for all, if no knob turns."""
        if self.count == 1 and self._planned().steady_until(minutes.start) >= minutes.stop:
            tuning = self._tune()
            if tuning.own.growth is None:
                return tuning
        return tuned(self.machine, self._knobs(minutes))

    def live(self, demand: float) -> Minute:
        """Live one minute under `demand` (a multiple of the first minute's) and return it."""
        return self._past(alone(self.machine, self._tune(), self.memory, demand)).minute

    def live_some(self, demand_T: Floats) -> Stretch:
        """Live one or more minutes of those whose demand is given, and return them.

        Few runs of few services live many at once: a pass over small arrays costs what a pass over
        smaller ones does.
        """
        cells = self.machine.count_S * self.count
        minutes = min(len(demand_T), MOST_CELLS // cells)
        if cells > CROWDED or minutes < WORTH_IT_MIN or self.minute < self._in_turn_until:
            return self._past(alone(self.machine, self._tune(), self.memory, float(demand_T[0])))
        tuning = self._tune_all(range(self.minute, self.minute + minutes))
        lived = side_by_side(self.machine, tuning, self.memory, demand_T[:minutes])
        if lived.count < minutes / 2:
            self._in_turn_until = self.minute + lived.count + IN_TURN_MIN
        return self._past(lived)

    def _past(self, lived: Stretch) -> Stretch:
        self.memory = lived.after
        self.minute += lived.count
        return lived

    def spread(self, count: int) -> "Runs":
        """Return `count` runs that all continue run 0."""
        return self.lanes(np.zeros(count, dtype=np.int64))

    def lanes(self, of: Ints) -> "Runs":
        """Return runs that continue some of these, each as often as it is named."""
        return Runs(
            self.machine,
            self.memory.lanes(of),
            [push.lanes(of) for push in self.pushes],
            minute=self.minute,
            count=len(of),
        )
