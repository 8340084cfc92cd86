"""How things go from some minute on, lived minute by minute when it is first asked for.

Nothing in a timeline ever changes, so worlds that agree on their past share one; a remedy begins
another, which keeps what came before it.
"""

from collections.abc import Callable, Hashable, Iterator
from threading import RLock
from typing import Any

import numpy as np

from warroom.world.noise import Floats, Ints
from warroom.world.remedies import Remedy
from warroom.world.runs import Runs, ahead_min
from warroom.world.state import EDGE_SIGNALS, SIGNALS, Memory
from warroom.world.stretch import Stretch

KEPT_ANSWERS = 1024  # some 250 looks, about 4 MB; then the oldest go

_LAST = np.array([-1])
Demand = Callable[[Ints], Floats]


class Timeline:
    """Minutes from `first` on; `answers` holds what was worked out from them, by question.

    Arrays are (minutes, signals, S) and (minutes, edge signals, E).
    """

    def __init__(self, runs: Runs, demand: Demand) -> None:
        self.first = runs.minute
        self.runs = runs
        self.demand = demand
        self.memories: list[tuple[Memory, int]] = []  # a minute began with this run of that
        self.answers: dict[Hashable, tuple[int, Any]] = {}
        machine = runs.machine
        self._services = np.empty((16, len(SIGNALS), machine.count_S))
        self._edges = np.empty((16, len(EDGE_SIGNALS), machine.count_E))
        self._living = RLock()  # sessions of one server share timelines

    @property
    def lived_until(self) -> int:
        """Return the first minute that has not been lived yet."""
        return self.first + len(self.memories)

    def services(self, minutes: range) -> Floats:
        """Return the state of services at minutes from `first` on: (minutes, signals, S)."""
        self._live_until(minutes.stop)
        return frozen(self._services[minutes.start - self.first : minutes.stop - self.first])

    def edges(self, minutes: range) -> Floats:
        """Return the state of dependencies at minutes from `first` on: (minutes, signals, E)."""
        self._live_until(minutes.stop)
        return frozen(self._edges[minutes.start - self.first : minutes.stop - self.first])

    def _live_until(self, stop: int) -> None:
        if stop <= self.lived_until:
            return
        with self._living:
            stop = max(stop, self.lived_until + ahead_min(self.runs.machine))
            while self.lived_until < stop:
                demand = self.demand(np.arange(self.lived_until, stop))
                self._write_down(self.runs.live_some(demand), lane=0)

    def _write_down(self, lived: Stretch, *, lane: int) -> None:
        at, stop = len(self.memories), len(self.memories) + lived.count
        self._services = _with_room(self._services, stop)
        self._edges = _with_room(self._edges, stop)
        bounds = lived.column(0, lane), lived.runs * lived.count, lived.runs
        columns = slice(*bounds)
        self._services[at:stop] = lived.minute.services[:, :, columns].transpose(2, 0, 1)
        self._edges[at:stop] = lived.minute.edges[:, :, columns].transpose(2, 0, 1)
        # Last: from here on the minutes have been lived.
        self.memories += [(lived.before, column) for column in range(*bounds)]

    def live_beside(self, runs: Runs, stop: int) -> Iterator[Stretch]:
        """Live runs that continue this timeline up to `stop`, and yield their minutes.

        The last of them must have been left alone: what it lives is lived here too.
        """
        demand, first = self.demand(np.arange(runs.minute, stop)), runs.minute
        while runs.minute < stop:
            start = runs.minute
            lived = runs.live_some(demand[start - first :])
            with self._living:
                if start == self.lived_until:
                    self._write_down(lived, lane=-1)
                    self.runs.minute, self.runs.memory = runs.minute, runs.memory.lanes(_LAST)
            yield lived

    def keep(self, question: Hashable, last: int, answer: object) -> None:
        """Keep an answer that follows from minutes up to `last`; the oldest make room for it."""
        with self._living:
            self.answers[question] = last, answer
            if len(self.answers) > KEPT_ANSWERS:
                del self.answers[next(iter(self.answers))]

    def continued(self, minute: int, count: int) -> Runs:
        """Return `count` runs that go on from the start of a minute, `first` or later."""
        self._live_until(minute)
        own, at = self.runs, minute - self.first
        with self._living:
            lived, run = self.memories[at] if at < len(self.memories) else (own.memory, 0)
        memory = lived.lanes(np.array([run]))
        return Runs(own.machine, memory, own.pushes, minute=minute, count=1).spread(count)

    def branched(self, minute: int, remedy: Remedy, service: str) -> "Timeline":
        """Return the timeline on which a remedy is applied at the start of a minute.

        It is this one if the remedy changes nothing.
        """
        runs = self.continued(minute, 1)  # lives what comes before
        if not runs.is_touched(remedy, service):
            return self
        runs.remedy(remedy, service)
        twin = Timeline(runs, self.demand)
        twin.first, kept = self.first, minute - self.first
        twin.memories = self.memories[:kept]
        twin._services = _with_room(self._services[:kept], kept + 16)
        twin._edges = _with_room(self._edges[:kept], kept + 16)
        known = tuple(self.answers.items())
        twin.answers = {question: answer for question, answer in known if answer[0] < minute}
        return twin


def frozen(array: Floats) -> Floats:
    """Return an array after making it unwritable: what is lived is shared."""
    array.flags.writeable = False
    return array


def _with_room(array: Floats, minutes: int) -> Floats:
    """Return an array with room for so many minutes: itself, or a longer copy."""
    if len(array) >= minutes:
        return array
    longer = np.empty((max(minutes, 2 * len(array)), *array.shape[1:]))
    longer[: len(array)] = array
    return longer
