"""One company on one timeline: healthy, then struck, then perhaps mended.

The past before the first strike is worked out an hour at a time, its minutes side by side; from the
strike on, minute by minute. A fork shares its past, and a remedy rewrites only the future.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, cast

import numpy as np

from warroom.world.demand import demand_factor
from warroom.world.dynamics import compiled
from warroom.world.healthy import Healthy
from warroom.world.monitoring import SEES_ALL, Monitoring
from warroom.world.noise import Floats, Ints
from warroom.world.pushes import NEVER, Push, Strike
from warroom.world.remedies import BY_VERB, Remedy
from warroom.world.runs import Runs
from warroom.world.state import SIGNAL, Minute
from warroom.world.stretch import Stretch
from warroom.world.timeline import Timeline
from warroom.world.topology import Topology

T = TypeVar("T")
Rows = int | slice | Ints  # of signals, services or dependencies
ALL = slice(None)
Done = tuple[int, str, str]  # a remedy: the minute, the verb, the service
KEPT_FUTURES = 2  # some 3 MB each at 30 services; then the one not asked for longest goes


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
        company_at_rest = compiled(company.topology)
        self.machine, self._calm = company_at_rest.machine, company_at_rest.calm
        onset = company.onset_min
        # Users' demand at some minutes, as a multiple of the first one's. It is no method of this
        # world, since those who keep it would keep the world as well.
        self.demand = partial(demand_factor, company.seed, start_min=company.start_min)
        self._healthy = Healthy(company_at_rest, self.demand, origin=onset if onset < NEVER else 0)
        self._timeline = self._begin(company.onset_min)
        self.remedies: tuple[Done, ...] = ()
        self.futures: OrderedDict[tuple[Done, ...], Timeline] = OrderedDict()  # shared by forks

    def fork(self) -> "World":
        """Return an independent world with the same past."""
        twin = object.__new__(World)
        twin.company, twin.machine = self.company, self.machine
        twin._calm = self._calm
        twin._healthy, twin._timeline = self._healthy, self._timeline
        twin.demand = self.demand
        twin.remedies, twin.futures = self.remedies, self.futures
        return twin

    def _begin(self, minute: int) -> Timeline:
        """Return the timeline on which the company is healthy until `minute` and then struck."""
        runs = Runs(self.machine, self._calm, [], minute=minute, count=1)
        for strike in self.company.strikes:
            runs.strike(strike)
        return Timeline(runs, self.demand)

    def services(self, minutes: range, signals: Rows = ALL, rows: Rows = ALL) -> Floats:
        """Return the state of services: (minutes, signals, S), or some signals of some services.

        `signals` and `rows` pick as numpy does; what is not picked costs nothing.
        """
        past, lived = self._split(minutes)
        pieces = self._healthy.services(past) if past else []
        if lived:
            pieces.append(self._timeline.services(lived))
        return _joined([piece[:, signals, rows] for piece in pieces])

    def edges(self, minutes: range, signals: Rows = ALL, rows: Rows = ALL) -> Floats:
        """Return the state of dependencies: (minutes, edge signals, E), or some of it."""
        past, lived = self._split(minutes)
        pieces = self._healthy.edges(past) if past else []
        if lived:
            pieces.append(self._timeline.edges(lived))
        return _joined([piece[:, signals, rows] for piece in pieces])

    def _split(self, minutes: range) -> tuple[range, range]:
        """Return the minutes before the timeline begins, and those on it."""
        turn = min(max(self._timeline.first, minutes.start), minutes.stop)
        return range(minutes.start, turn), range(turn, minutes.stop)

    def unbroken(self, minutes: range, signals: Rows = ALL, rows: Rows = ALL) -> Floats:
        """Return the state of services as it would be had nothing broken, picked likewise."""
        pieces = self._healthy.services(minutes)
        return _joined([piece[:, signals, rows] for piece in pieces])

    def healthy(self, signal: str, minutes: range) -> Floats:
        """Return a signal as it would be had nothing broken: (S, minutes)."""
        return self.unbroken(minutes, SIGNAL[signal]).T

    def healthy_edges(self, minutes: range, signals: Rows = ALL, rows: Rows = ALL) -> Floats:
        """Return dependencies as they would be had nothing broken, picked likewise."""
        return _joined([piece[:, signals, rows] for piece in self._healthy.edges(minutes)])

    def signal(self, signal: str, minutes: range) -> Floats:
        """Return a signal of the causal state: (S, minutes)."""
        return self.services(minutes, SIGNAL[signal]).T

    def minute(self, minute: int) -> Minute:
        """Return one whole minute of the causal state."""
        only = range(minute, minute + 1)
        return Minute(
            services=self.services(only)[0][:, :, None], edges=self.edges(only)[0][:, :, None]
        )

    def pushes_of(self, strike: Strike) -> tuple[Push, ...]:
        """Return a strike's effects as they are at work in this world."""
        pushes = self._timeline.runs.pushes
        return tuple(p for p in pushes if p.strike is strike or p.strike == strike)

    def runs_at(self, minute: int, count: int) -> Runs:
        """Return `count` runs that continue this world from the start of `minute`."""
        return self._timeline_at(minute).continued(minute, count)

    def lived_beside(self, runs: Runs, stop: int) -> Iterator[Stretch]:
        """Live runs that continue this world up to `stop`, and yield their minutes.

        The last of them must have been left alone: its future is this world's own.
        """
        timeline = self._timeline_at(runs.minute)
        return timeline.live_beside(runs, stop)

    def _timeline_at(self, minute: int) -> Timeline:
        return self._timeline if minute >= self._timeline.first else self._begin(minute)

    def apply(self, remedy: Remedy, service: str, *, minute: int) -> None:
        """Apply a remedy at the start of a minute; what was lived from then on is lived anew.

        Worlds that have been treated the same way share what comes of it.

        Raises:
            ValueError: another remedy has already been applied at a later minute.
        """
        if self.remedies and minute < self.remedies[-1][0]:
            raise ValueError(f"{self.remedies[-1]} came later than minute {minute}; act in order")
        done = (*self.remedies, (minute, remedy.verb, service))
        future = self.futures.pop(done, None)
        if future is None:
            future = self._timeline_at(minute).branched(minute, remedy, service)
        self._timeline, self.remedies = future, done
        self.futures[done] = future
        if len(self.futures) > KEPT_FUTURES:
            self.futures.popitem(last=False)

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


def _joined(pieces: list[Floats]) -> Floats:
    return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)


def fits(remedy: str, service: str, topology: Topology) -> bool:
    """Whether a verb can be applied to a service of this kind."""
    return (
        remedy in BY_VERB
        and service in topology.rank
        and topology.service(service).kind in BY_VERB[remedy].fits
    )
