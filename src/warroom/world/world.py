"""One company on one timeline: healthy, then struck, then perhaps mended.

The past before the first strike is computed a block at a time, its minutes side by side; from the
strike on, minute by minute. A fork shares its past, and a remedy rewrites only the future.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar, cast

import numpy as np

from warroom.world.demand import demand_factor
from warroom.world.dynamics import advance, compiled
from warroom.world.monitoring import SEES_ALL, Monitoring
from warroom.world.noise import Floats, Ints
from warroom.world.remedies import BY_VERB, Remedy
from warroom.world.runs import NEVER, Push, Runs, Strike
from warroom.world.state import SIGNAL, Memory, Minute
from warroom.world.timeline import Timeline, frozen
from warroom.world.topology import Topology

BLOCK_MIN = 60  # healthy minutes computed together

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Everything a world is made of: what runs, for whom, what strikes it when, and who watches."""

    topology: Topology
    strikes: tuple[Strike, ...]
    seed: int
    start_min: int = 9 * 60
    monitoring: Monitoring = SEES_ALL

    @property
    def onset_min(self) -> int:
        """Return the minute of the first strike."""
        return min((strike.minute for strike in self.strikes), default=NEVER)


class World:
    """A company's state, minute by minute, and the one place where it changes."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.machine, self._rest = compiled(company.topology)
        self._healthy: dict[int, tuple[Floats, Floats]] = {}
        self._timeline = self._begin(company.onset_min)
        self.remedies: tuple[tuple[int, str, str], ...] = ()

    def fork(self) -> "World":
        """Return an independent world with the same past."""
        twin = object.__new__(World)
        twin.company, twin.machine, twin._rest = self.company, self.machine, self._rest
        twin._healthy, twin._timeline = self._healthy, self._timeline
        twin.remedies = self.remedies
        return twin

    def _begin(self, minute: int) -> Timeline:
        """Return the timeline on which the company is healthy until `minute` and then struck."""
        runs = Runs(self.machine, self._calm_memory(), [], minute=minute, count=1)
        for strike in self.company.strikes:
            runs.strike(strike)
        return Timeline(runs, self.demand)

    def _calm_memory(self) -> Memory:
        return advance(self.machine, self._rest, self.machine.fresh_memory(1), np.ones(1))[1]

    def demand(self, minutes: Ints) -> Floats:
        """Return users' demand at some minutes, as a multiple of the first minute's."""
        company = self.company
        return demand_factor(company.seed, minutes, start_min=company.start_min)

    def services(self, minutes: range) -> Floats:
        """Return the state of all services: (minutes, signals, S)."""
        turn = self._timeline.first
        if minutes.start >= turn:
            return self._timeline.services(minutes)
        past = self._unbroken(range(minutes.start, min(minutes.stop, turn)), 0)
        if minutes.stop <= turn:
            return past
        return np.concatenate([past, self._timeline.services(range(turn, minutes.stop))])

    def edges(self, minutes: range) -> Floats:
        """Return the state of dependencies: (minutes, edge signals, E)."""
        turn = self._timeline.first
        if minutes.start >= turn:
            return self._timeline.edges(minutes)
        past = self._unbroken(range(minutes.start, min(minutes.stop, turn)), 1)
        if minutes.stop <= turn:
            return past
        return np.concatenate([past, self._timeline.edges(range(turn, minutes.stop))])

    def _unbroken(self, minutes: range, part: int) -> Floats:
        """Return services (part 0) or dependencies (part 1) as they would be had nothing broken."""
        blocks = range(minutes.start // BLOCK_MIN, (minutes.stop - 1) // BLOCK_MIN + 1)
        arrays = [self._block(block)[part] for block in blocks]
        joined = arrays[0] if len(arrays) == 1 else np.concatenate(arrays)
        offset = blocks.start * BLOCK_MIN
        return joined[minutes.start - offset : minutes.stop - offset]

    def _block(self, block: int) -> tuple[Floats, Floats]:
        if block not in self._healthy:
            self._healthy[block] = healthy_block(self.company, block * BLOCK_MIN)
        return self._healthy[block]

    def healthy(self, signal: str, minutes: range) -> Floats:
        """Return a signal as it would be had nothing broken: (S, minutes)."""
        return self._unbroken(minutes, 0)[:, SIGNAL[signal]].T

    def healthy_edges(self, minutes: range) -> Floats:
        """Return dependencies as they would be had nothing broken: (minutes, edge signals, E)."""
        return self._unbroken(minutes, 1)

    def signal(self, signal: str, minutes: range) -> Floats:
        """Return a signal of the causal state: (S, minutes)."""
        return self.services(minutes)[:, SIGNAL[signal]].T

    def minute(self, minute: int) -> Minute:
        """Return one whole minute of the causal state."""
        only = range(minute, minute + 1)
        return Minute(
            services=self.services(only)[0][:, :, None], edges=self.edges(only)[0][:, :, None]
        )

    def pushes_of(self, strike: Strike) -> tuple[Push, ...]:
        """Return a strike's effects as they are at work in this world."""
        return tuple(push for push in self._timeline.runs.pushes if push.strike == strike)

    def runs_at(self, minute: int, count: int) -> Runs:
        """Return `count` runs that continue this world from the start of `minute`."""
        return self._timeline_at(minute).continued(minute, count)

    def _timeline_at(self, minute: int) -> Timeline:
        return self._timeline if minute >= self._timeline.first else self._begin(minute)

    def apply(self, remedy: Remedy, service: str, *, minute: int) -> None:
        """Apply a remedy at the start of a minute; what was lived from then on is lived anew.

        Raises:
            ValueError: another remedy has already been applied at a later minute.
        """
        if self.remedies and minute < self.remedies[-1][0]:
            raise ValueError(f"{self.remedies[-1]} came later than minute {minute}; act in order")
        self._timeline = self._timeline_at(minute).branched(minute, remedy, service)
        self.remedies = (*self.remedies, (minute, remedy.verb, service))

    def recall(self, question: Hashable, last: int, work_out: Callable[[], T]) -> T:
        """Return the answer to a question about minutes up to `last`, worked out at most once.

        Worlds that share those minutes share the answer, so it must not be changed.
        """
        known = self._timeline.answers.get(question)
        if known is not None:
            return cast("T", known[1])
        answer = work_out()
        self._timeline.keep(question, last, answer)
        return answer


def healthy_block(company: Company, first: int) -> tuple[Floats, Floats]:
    """Return `BLOCK_MIN` minutes of a company in which nothing breaks: services, dependencies."""
    machine, rest = compiled(company.topology)
    minutes = np.arange(first, first + BLOCK_MIN)
    demand = demand_factor(company.seed, minutes, start_min=company.start_min)
    memory = machine.fresh_memory(BLOCK_MIN)
    for _ in range(2):
        memory = advance(machine, rest, memory, demand)[1]
    minute = advance(machine, rest, memory, demand)[0]
    services, edges = (array.transpose(2, 0, 1) for array in (minute.services, minute.edges))
    return frozen(np.ascontiguousarray(services)), frozen(np.ascontiguousarray(edges))


def fits(remedy: str, service: str, topology: Topology) -> bool:
    """Whether a verb can be applied to a service of this kind."""
    return (
        remedy in BY_VERB
        and service in topology.rank
        and topology.service(service).kind in BY_VERB[remedy].fits
    )
