"""How things go from some minute on, lived minute by minute when it is first asked for.

Nothing in a timeline ever changes, so worlds that agree on their past share one; a remedy begins
another, which keeps what came before it.
"""

from collections.abc import Callable, Hashable
from typing import Any

import numpy as np

from warroom.world.noise import Floats, Ints
from warroom.world.remedies import Remedy
from warroom.world.runs import Runs
from warroom.world.state import EDGE_SIGNALS, SIGNALS, Memory

KEPT_ANSWERS = 4096  # a few hundred looks and a day of alert minutes; then the oldest go

Demand = Callable[[Ints], Floats]


class Timeline:
    """Minutes from `first` on; `answers` holds what was worked out from them, by question.

    Arrays are (minutes, signals, S) and (minutes, edge signals, E).
    """

    def __init__(self, runs: Runs, demand: Demand) -> None:
        self.first = runs.minute
        self.runs = runs
        self.demand = demand
        self.memories: list[Memory] = []
        self.answers: dict[Hashable, tuple[int, Any]] = {}
        machine = runs.machine
        self._services = np.empty((16, len(SIGNALS), machine.count_S))
        self._edges = np.empty((16, len(EDGE_SIGNALS), machine.count_E))

    @property
    def lived_until(self) -> int:
        """Return the first minute that has not been lived yet."""
        return self.first + len(self.memories)

    def services(self, minutes: range) -> Floats:
        """Return the state of services at minutes from `first` on: (minutes, signals, S)."""
        self._live_until(minutes.stop)
        return self._services[minutes.start - self.first : minutes.stop - self.first]

    def edges(self, minutes: range) -> Floats:
        """Return the state of dependencies at minutes from `first` on: (minutes, signals, E)."""
        self._live_until(minutes.stop)
        return self._edges[minutes.start - self.first : minutes.stop - self.first]

    def _live_until(self, stop: int) -> None:
        start = self.lived_until
        if stop <= start:
            return
        self._services = _with_room(self._services, stop - self.first)
        self._edges = _with_room(self._edges, stop - self.first)
        for factor in self.demand(np.arange(start, stop)).tolist():
            at = len(self.memories)
            self.memories.append(self.runs.memory)
            lived = self.runs.live(factor)
            self._services[at], self._edges[at] = lived.services[:, :, 0], lived.edges[:, :, 0]

    def continued(self, minute: int, count: int) -> Runs:
        """Return `count` runs that go on from the start of a minute, `first` or later."""
        self._live_until(minute)
        own, at = self.runs, minute - self.first
        memory = self.memories[at] if at < len(self.memories) else own.memory
        return Runs(own.machine, memory, own.pushes, minute=minute, count=1).spread(count)

    def branched(self, minute: int, remedy: Remedy, service: str) -> "Timeline":
        """Return the timeline on which a remedy is applied at the start of a minute."""
        runs = self.continued(minute, 1)
        runs.remedy(remedy, service)
        twin = Timeline(runs, self.demand)
        twin.first, kept = self.first, minute - self.first
        twin.memories = self.memories[:kept]
        twin._services = _with_room(self._services[:kept], kept + 16)
        twin._edges = _with_room(self._edges[:kept], kept + 16)
        twin.answers = {key: kept for key, kept in self.answers.items() if kept[0] < minute}
        return twin


def _with_room(array: Floats, minutes: int) -> Floats:
    """Return an array with room for so many minutes: itself, or a longer copy."""
    if len(array) >= minutes:
        return array
    longer = np.empty((max(minutes, 2 * len(array)), *array.shape[1:]))
    longer[: len(array)] = array
    return longer
