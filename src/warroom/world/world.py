"""One company on one timeline: healthy, then struck, then perhaps mended.

The past before the first strike is computed at once, its minutes side by side; from the strike on,
minute by minute. What has been lived is kept, so a fork shares its past and a remedy rewrites only
the future.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from warroom.world.demand import demand_factor
from warroom.world.dynamics import EDGE_SIGNALS, SIGNAL, Machine, Memory, Minute
from warroom.world.noise import Floats, Ints
from warroom.world.remedies import BY_VERB, Remedy
from warroom.world.runs import NEVER, Push, Runs, Strike
from warroom.world.topology import Topology

BLOCK_MIN = 120  # healthy minutes computed together


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Everything a world is made of: what runs, for whom, and what strikes it when."""

    topology: Topology
    strikes: tuple[Strike, ...]
    seed: int
    start_min: int = 9 * 60

    @property
    def onset_min(self) -> int:
        """Return the minute of the first strike."""
        return min((strike.minute for strike in self.strikes), default=NEVER)


@lru_cache(maxsize=256)
def machine_of(topology: Topology) -> Machine:
    """Return a topology's compiled machine; worlds of one topology share it."""
    return Machine(topology)


class World:
    """A company's state, minute by minute, and the one place where it changes."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.machine = machine_of(company.topology)
        self._healthy: list[Minute] = []
        self._first = min(company.onset_min, 1 << 30)
        runs = Runs(self.machine, self._calm_memory(), [], minute=self._first, count=1)
        for strike in company.strikes:
            runs.strike(strike)
        self._runs = runs
        self._minutes: list[Minute] = []
        self._memories: list[Memory] = []
        self.remedies: tuple[tuple[int, str, str], ...] = ()

    def _calm_memory(self) -> Memory:
        memory = self.machine.fresh_memory(1)
        return self.machine.advance(self.machine.rest, memory, np.ones(1))[1]

    def fork(self) -> "World":
        """Return an independent world with the same past."""
        twin = object.__new__(World)
        twin.company, twin.machine, twin._first = self.company, self.machine, self._first
        twin._healthy = self._healthy
        twin._minutes, twin._memories = self._minutes.copy(), self._memories.copy()
        twin._runs = self._runs.spread(1)
        twin.remedies = self.remedies
        return twin

    def demand(self, minutes: Ints) -> Floats:
        """Return users' demand at some minutes, as a multiple of the first minute's."""
        company = self.company
        return demand_factor(company.seed, minutes, start_min=company.start_min)

    def _live_until(self, minute: int) -> None:
        """Make sure that every minute up to and including `minute` has been lived."""
        while self._first + len(self._minutes) <= minute:
            now = self._first + len(self._minutes)
            self._memories.append(self._runs.memory)
            demand = float(self.demand(np.array([now]))[0])
            self._minutes.append(self._runs.live(demand))

    def _healthy_block(self, block: int) -> Minute:
        while len(self._healthy) <= block:
            first = len(self._healthy) * BLOCK_MIN
            self._healthy.append(healthy_block(self.company, first))
        return self._healthy[block]

    def healthy(self, signal: str, minutes: range) -> Floats:
        """Return a signal as it would be had nothing broken: (S, minutes)."""
        columns = [
            self._healthy_block(m // BLOCK_MIN).services[SIGNAL[signal], :, m % BLOCK_MIN]
            for m in minutes
        ]
        return np.stack(columns, axis=1)

    def signal(self, signal: str, minutes: range) -> Floats:
        """Return a signal of the causal state: (S, minutes)."""
        row = SIGNAL[signal]
        return np.stack([self.minute(m).services[row, :, 0] for m in minutes], axis=1)

    def edge_signal(self, signal: str, minutes: range) -> Floats:
        """Return a signal of the dependencies: (E, minutes)."""
        row = EDGE_SIGNALS.index(signal)
        return np.stack([self.minute(m).edges[row, :, 0] for m in minutes], axis=1)

    def minute(self, minute: int) -> Minute:
        """Return one whole minute of the causal state."""
        if minute >= self._first:
            self._live_until(minute)
            return self._minutes[minute - self._first]
        block, column = self._healthy_block(minute // BLOCK_MIN), minute % BLOCK_MIN
        return Minute(
            services=block.services[:, :, column : column + 1],
            edges=block.edges[:, :, column : column + 1],
        )

    def pushes_of(self, strike: Strike) -> tuple[Push, ...]:
        """Return a strike's effects as they are at work in this world."""
        return tuple(push for push in self._runs.pushes if push.strike is strike)

    def runs_at(self, minute: int, count: int) -> Runs:
        """Return `count` runs that continue this world from the start of `minute`."""
        self._live_until(minute)
        at = minute - self._first
        memory = self._memories[at] if at >= 0 else self._memories[0]
        own = self._runs
        return Runs(own.machine, memory, own.pushes, minute=max(minute, self._first), count=1).spread(
            count
        )

    def apply(self, remedy: Remedy, service: str, *, minute: int) -> None:
        """Apply a remedy at the start of a minute; what was lived from then on is lived anew."""
        runs = self.runs_at(minute, 1)
        runs.remedy(remedy, service)
        self._runs = runs
        keep = max(minute - self._first, 0)
        self._minutes, self._memories = self._minutes[:keep], self._memories[:keep]
        self.remedies = (*self.remedies, (minute, remedy.verb, service))


def healthy_block(company: Company, first: int) -> Minute:
    """Return `BLOCK_MIN` minutes of a company in which nothing breaks, side by side."""
    machine = machine_of(company.topology)
    minutes = np.arange(first, first + BLOCK_MIN)
    demand = demand_factor(company.seed, minutes, start_min=company.start_min)
    memory = machine.fresh_memory(BLOCK_MIN)
    for _ in range(2):
        minute, memory = machine.advance(machine.rest, memory, demand)
    return machine.advance(machine.rest, memory, demand)[0]


def fits(remedy: str, service: str, topology: Topology) -> bool:
    """Whether a verb can be applied to a service of this kind."""
    return (
        remedy in BY_VERB
        and service in topology.names
        and topology.service(service).kind in BY_VERB[remedy].fits
    )
