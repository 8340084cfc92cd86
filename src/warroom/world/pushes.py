"""Effects at work: what a strike or a remedy moves, where, and how far it has come when."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from warroom.world.knobs import FACTORS, Carrier, Effect, Profile, Scope
from warroom.world.noise import Floats, Ints
from warroom.world.topology import Kind, Topology

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

    def levels(self, minutes: range) -> Floats:
        """Return how far the effects have come at each minute of each run, 0 to 1: (P, T x R)."""
        runs, length = self.start_P_R.shape[1], self.length_P
        now = np.repeat(np.arange(minutes.start, minutes.stop), runs)
        start, stop = (np.tile(at, len(minutes)) for at in (self.start_P_R, self.stop_P_R))
        age = now - start
        is_on = (age >= 0) & (now < stop)
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


def scaled(effect: Effect, size: float) -> Effect:
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
