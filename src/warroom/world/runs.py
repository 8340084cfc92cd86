"""Runs of one company side by side: the same machine under different faults and remedies."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from warroom.world.dynamics import Machine, Memory, Minute, Settings
from warroom.world.knobs import (
    EDGE_KNOBS,
    FACTORS,
    SERVICE_KNOBS,
    Carrier,
    Effect,
    Profile,
    Scope,
    Store,
)
from warroom.world.noise import Floats, Ints
from warroom.world.remedies import Remedy
from warroom.world.topology import Kind, Topology

NEVER = 1 << 40


@dataclass(slots=True, kw_only=True)
class Push:
    """An effect at work: which rows of which knob, and from when to when in each run."""

    effect: Effect
    is_edge: bool
    knob_row: int
    rows: NDArray[np.int64]
    carrier: Carrier | None
    places: frozenset[str]
    strike: "Strike"
    start_R: Ints
    stop_R: Ints

    def copy(self, *, lanes: int) -> "Push":
        """Return a copy in which run 0 stands `lanes` times side by side."""
        return Push(
            effect=self.effect,
            is_edge=self.is_edge,
            knob_row=self.knob_row,
            rows=self.rows,
            carrier=self.carrier,
            places=self.places,
            strike=self.strike,
            start_R=np.repeat(self.start_R[:1], lanes),
            stop_R=np.repeat(self.stop_R[:1], lanes),
        )

    def level(self, minute: int) -> Floats:
        """Return how far the effect has come in each run, 0 to 1."""
        age = minute - self.start_R
        on = (age >= 0) & (minute < self.stop_R)
        length = max(self.effect.minutes, 1)
        match self.effect.profile:
            case Profile.STEP:
                return on.astype(np.float64)
            case Profile.PULSE:
                return (on & (age < length)).astype(np.float64)
            case Profile.RAMP:
                return on * np.minimum((age + 1) / length, 1.0)
            case Profile.SAW:
                return on * ((age % length + 1) / length)

    def is_on(self, minute: int) -> bool:
        """Whether the effect is at work in run 0 at a minute."""
        return bool(self.level(minute)[0] > 0)


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
    names, edges = topology.names, topology.dependencies

    def edges_where(keep: list[bool]) -> tuple[bool, list[int]]:
        return True, [row for row, kept in enumerate(keep) if kept]

    match scope:
        case Scope.SELF:
            return False, [names.index(service)]
        case Scope.OTHER:
            return False, [names.index(other)]
        case Scope.CLIENTS:
            return False, [names.index(name) for name in topology.callers(service)]
        case Scope.STORES:
            stores = [n for n in topology.callees(service)]
            kinds = [topology.service(name).kind for name in stores]
            return False, [
                names.index(n) for n, k in zip(stores, kinds, strict=True) if k is Kind.DATABASE
            ]
        case Scope.ENTRIES:
            return False, [row for row, s in enumerate(topology.services) if s.is_entry]
        case Scope.CALLERS:
            return edges_where([edge.callee == service for edge in edges])
        case Scope.CALLEES:
            return edges_where([edge.caller == service for edge in edges])
        case Scope.LINK:
            ends = {service, other}
            return edges_where([{edge.caller, edge.callee} == ends for edge in edges])


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

    def strike(self, strike: Strike, runs: NDArray[np.bool_] | None = None) -> None:
        """Put a strike's effects to work in the runs where `runs` is true; all by default."""
        chosen = np.ones(self.count, dtype=bool) if runs is None else runs
        topology = self.machine.topology
        for effect in strike.effects:
            is_edge, rows = place(
                topology, effect.scope, service=strike.service, other=strike.other
            )
            knobs = EDGE_KNOBS if is_edge else SERVICE_KNOBS
            scaled = _scaled(effect, strike.size)
            places = {strike.service} | ({topology.names[row] for row in rows} if not is_edge else set())
            self.pushes.append(
                Push(
                    effect=scaled,
                    is_edge=is_edge,
                    knob_row=knobs.index(effect.knob),
                    rows=np.array(rows, dtype=np.int64),
                    carrier=strike.carrier,
                    places=frozenset(places),
                    strike=strike,
                    start_R=np.where(chosen, strike.minute, NEVER),
                    stop_R=np.full(self.count, NEVER),
                )
            )

    def remedy(self, remedy: Remedy, service: str, runs: NDArray[np.bool_] | None = None) -> None:
        """Apply a remedy now in the runs where `runs` is true; all by default."""
        chosen = np.ones(self.count, dtype=bool) if runs is None else runs
        for push in self.pushes:
            if push.carrier in remedy.undoes and service in push.places:
                push.stop_R = np.where(chosen, np.minimum(push.stop_R, self.minute), push.stop_R)
        row = self.machine.topology.index(service)
        memory = self.memory = self.memory.copy()
        for store in remedy.empties:
            memory.piles[store][row] = np.where(chosen, 0.0, memory.piles[store][row])
        if Store.KEYS in remedy.empties:
            memory.warmth_S_R[row] = np.where(chosen, 0.0, memory.warmth_S_R[row])
        self.strike(Strike(effects=remedy.effects, service=service, minute=self.minute), chosen)

    def settings(self) -> Settings:
        """Return all knobs of all runs at the coming minute."""
        services = np.repeat(self.machine.rest.services, self.count, axis=2)
        edges = np.repeat(self.machine.rest.edges, self.count, axis=2)
        for push in self.pushes:
            table = (edges if push.is_edge else services)[push.knob_row]
            level = push.level(self.minute)
            if push.effect.knob in FACTORS:
                table[push.rows] *= 1.0 + (push.effect.size - 1.0) * level
            else:
                table[push.rows] += push.effect.size * level
        return Settings(services=services, edges=edges)

    def live(self, demand: float) -> Minute:
        """Live one minute under `demand` (a multiple of the first minute's) and return it."""
        settings = self.settings()
        minute, self.memory = self.machine.advance(
            settings, self.memory, np.full(self.count, demand)
        )
        self.minute += 1
        return minute

    def spread(self, count: int) -> "Runs":
        """Return `count` runs that all continue run 0."""
        return Runs(
            self.machine,
            self.memory.lanes(count),
            [push.copy(lanes=count) for push in self.pushes],
            minute=self.minute,
            count=count,
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
