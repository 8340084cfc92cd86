"""Runs of one company side by side: the same machine under different faults and remedies."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from warroom.world.dynamics import Tuning, advance, tuned
from warroom.world.knobs import DEFAULTS, FACTORS, Carrier, Effect, Knob, Profile, Scope
from warroom.world.machine import Machine
from warroom.world.noise import Floats, Ints
from warroom.world.remedies import Remedy
from warroom.world.state import Memory, Minute
from warroom.world.topology import Kind, Topology
from warroom.world.tuning import Knobs

NEVER = 1 << 40
PROFILES = tuple(Profile)


@dataclass(slots=True, kw_only=True)
class Push:
    """An effect at work: which rows of which knob, and from when to when in each run."""

    effect: Effect
    is_edge: bool
    rows: NDArray[np.int64]
    carrier: Carrier | None
    places: frozenset[str]
    strike: "Strike"
    start_R: Ints
    stop_R: Ints

    def lanes(self, of: Ints) -> "Push":
        """Return a copy that is at work in some of the runs, each as often as it is named."""
        return Push(
            effect=self.effect,
            is_edge=self.is_edge,
            rows=self.rows,
            carrier=self.carrier,
            places=self.places,
            strike=self.strike,
            start_R=self.start_R[of],
            stop_R=self.stop_R[of],
        )

    def is_on(self, minutes: range) -> NDArray[np.bool_]:
        """Return for each minute whether the effect is at work in run 0."""
        times = np.arange(minutes.start, minutes.stop)
        age, on = times - self.start_R[0], times < self.stop_R[0]
        if self.effect.profile is Profile.PULSE:
            on &= age < max(self.effect.minutes, 1)
        return on & (age >= 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """A set of effects placed in a company: at `service`, maybe with an `other`, from `minute`."""

    effects: tuple[Effect, ...]
    service: str
    other: str = ""
    minute: int
    size: float = 1.0
    carrier: Carrier | None = None


def place(topology: Topology, scope: Scope, *, service: str, other: str) -> tuple[bool, list[int]]:
    """Return whether a scope means dependencies, and the rows it means."""
    match scope:
        case Scope.SELF:
            return False, [topology.index(service)]
        case Scope.OTHER:
            return False, [topology.index(other)]
        case Scope.CLIENTS:
            return False, [topology.index(name) for name in topology.callers(service)]
        case Scope.QUERIES:
            edges, asked = topology.dependencies, topology.out_of.get(service, ())
            return True, [
                row for row in asked if topology.service(edges[row].callee).kind is Kind.DATABASE
            ]
        case Scope.ENTRIES:
            return False, [row for row, s in enumerate(topology.services) if s.is_entry]
        case Scope.EVERYWHERE:
            return False, list(range(len(topology.services)))
        case Scope.CALLERS:
            return True, list(topology.into.get(service, ()))
        case Scope.CALLEES:
            return True, list(topology.out_of.get(service, ()))
        case Scope.LINK:
            ends = {service, other}
            near = sorted(row for end in ends for row in topology.out_of.get(end, ()))
            edges = topology.dependencies
            return True, [row for row in near if {edges[row].caller, edges[row].callee} == ends]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Schedule:
    """When and how far several effects come, pushes `P` by runs: (P, R), or (P, 1)."""

    start_P_R: Ints
    stop_P_R: Ints
    length_P: Ints
    is_pulse_P: NDArray[np.bool_]
    is_ramp_P: NDArray[np.bool_]
    is_saw_P: NDArray[np.bool_]

    def levels(self, minute: int) -> Floats:
        """Return how far the effects have come in each run, 0 to 1: (P, R)."""
        age, length = minute - self.start_P_R, self.length_P
        is_on = (age >= 0) & (minute < self.stop_P_R)
        level = (is_on & ~(self.is_pulse_P & (age >= length))).astype(np.float64)
        if self.is_ramp_P.any():
            level *= np.where(self.is_ramp_P, np.minimum((age + 1) / length, 1.0), 1.0)
        if self.is_saw_P.any():
            level *= np.where(self.is_saw_P, (age % length + 1) / length, 1.0)
        return level

    def steady_until(self, minute: int) -> int:
        """Return the first minute after `minute` at which a level may be another in some run."""
        start, stop, end = self.start_P_R, self.stop_P_R, self.start_P_R + self.length_P
        is_on = (start <= minute) & (minute < stop)
        climbs = is_on & (self.is_saw_P | (self.is_ramp_P & (minute < end)))
        if climbs.any():
            return minute + 1
        turns = np.concatenate((start, stop, np.where(self.is_pulse_P, end, NEVER)))
        return int(turns[turns > minute].min(initial=NEVER))


def schedule_of(pushes: list[Push], runs: int) -> Schedule:
    """Return when some effects are at work."""

    def column(values: list[int]) -> Ints:
        return np.array(values, dtype=np.int64)[:, None]

    profile = column([PROFILES.index(push.effect.profile) for push in pushes])
    times = np.array([(push.start_R, push.stop_R) for push in pushes], dtype=np.int64)
    start, stop = times.reshape(-1, 2, runs).transpose(1, 0, 2)
    return Schedule(
        start_P_R=start,
        stop_P_R=stop,
        length_P=column([max(push.effect.minutes, 1) for push in pushes]),
        is_pulse_P=profile == PROFILES.index(Profile.PULSE),
        is_ramp_P=profile == PROFILES.index(Profile.RAMP),
        is_saw_P=profile == PROFILES.index(Profile.SAW),
    )


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
            effect=_scaled(effect, strike.size),
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

    def _knobs(self, level_P_R: Floats) -> Knobs:
        """Return the knobs that do not rest while effects have come so far."""
        knobs: dict[Knob, Floats] = {}
        for at in np.flatnonzero(level_P_R.any(axis=1)).tolist():
            push, level = self.pushes[at], level_P_R[at]
            knob = push.effect.knob
            if knob not in knobs:
                rows = self.machine.count_E if push.is_edge else self.machine.count_S
                knobs[knob] = np.full((rows, self.count), DEFAULTS[knob])
            if knob in FACTORS:
                knobs[knob][push.rows] *= 1.0 + (push.effect.size - 1.0) * level
            else:
                knobs[knob][push.rows] += push.effect.size * level
        return knobs

    def _tune(self) -> Tuning:
        """Return the tuning for the coming minute; it is worked out anew when a knob turns."""
        if self._schedule is None:
            self._schedule = schedule_of(self.pushes, self.count)
        if self._tuning is None or self.minute >= self._tuned_until:
            self._tuning = tuned(self.machine, self._knobs(self._schedule.levels(self.minute)))
            self._tuned_until = self._schedule.steady_until(self.minute)
        return self._tuning

    def live(self, demand: float) -> Minute:
        """Live one minute under `demand` (a multiple of the first minute's) and return it."""
        factors = np.full(self.count, demand)
        minute, self.memory = advance(self.machine, self._tune(), self.memory, factors)
        self.minute += 1
        return minute

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


def _scaled(effect: Effect, size: float) -> Effect:
    """Return an effect `size` times as strong; a factor is scaled by its distance from 1."""
    if size == 1.0:
        return effect
    scaled = 1.0 + (effect.size - 1.0) * size if effect.knob in FACTORS else effect.size * size
    if effect.knob in FACTORS and effect.size < 1.0:
        scaled = max(scaled, 0.01)
    return Effect(
        knob=effect.knob,
        size=scaled,
        scope=effect.scope,
        profile=effect.profile,
        minutes=effect.minutes,
    )
