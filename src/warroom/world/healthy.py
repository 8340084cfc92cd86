"""The company as it would be had nothing broken: minutes worked out side by side when asked for.

No minute of it leans on another, so a block may be opened anywhere on the time axis for the price
of that block, and be forgotten again.
"""

from collections.abc import Iterator
from threading import RLock

import numpy as np

from warroom.world.dynamics import Compiled, advance, settled
from warroom.world.noise import Floats
from warroom.world.timeline import Demand, frozen

KEPT_BYTES = 100 << 20  # 38 minutes of ten thousand services: a look at any needs 15 and one more
MOST_MIN = 80  # of a block: two of them hold the past and the future that a proof asks for
MOST_CELLS = 30_000  # services x minutes: their arrays stay in the processor's cache

Block = tuple[Floats, Floats]  # (minutes, signals, S), (minutes, edge signals, E)


class Healthy:
    """Unbroken minutes, kept in blocks of a few `minutes` that are counted from `origin`."""

    def __init__(self, company: Compiled, demand: Demand, *, origin: int) -> None:
        self.machine, self.rest, calm = company
        self.demand = demand
        self.origin = origin
        self.minutes = min(MOST_MIN, max(MOST_CELLS // self.machine.count_S, 2))  # of a block
        self._calm = calm.lanes(np.zeros(self.minutes, dtype=np.int64))
        self._blocks: dict[int, Block] = {}
        self._making = RLock()  # sessions of one server share worlds

    def services(self, minutes: range) -> list[Floats]:
        """Return the state of services, piece by piece: (minutes, signals, S) each."""
        return [services[part] for (services, _), part in self._parts(minutes)]

    def edges(self, minutes: range) -> list[Floats]:
        """Return the state of dependencies, piece by piece: (minutes, edge signals, E) each."""
        return [edges[part] for (_, edges), part in self._parts(minutes)]

    def _parts(self, minutes: range) -> Iterator[tuple[Block, slice]]:
        first, last = (at - self.origin for at in (minutes.start, minutes.stop - 1))
        for number in range(first // self.minutes, last // self.minutes + 1):
            start = self.origin + number * self.minutes
            part = slice(max(minutes.start - start, 0), min(minutes.stop - start, self.minutes))
            yield self._block(number), part

    def _block(self, number: int) -> Block:
        with self._making:
            if number not in self._blocks:
                self._blocks[number] = self._worked_out(self.origin + number * self.minutes)
                self._forget_all_but(number)
            return self._blocks[number]

    def _forget_all_but(self, number: int) -> None:
        """Forget the oldest blocks while they take too much room."""
        size = sum(array.nbytes for array in self._blocks[number])
        while len(self._blocks) > max(KEPT_BYTES // size, 1):
            del self._blocks[next(iter(self._blocks))]

    def _worked_out(self, first: int) -> Block:
        machine, rest = self.machine, self.rest
        demand = self.demand(np.arange(first, first + self.minutes))
        # After one round pools and retries agree with each minute's demand.
        before = settled(machine, rest, self._calm, demand)
        minute, _ = advance(machine, rest, before, demand)
        services, edges = (array.transpose(2, 0, 1) for array in (minute.services, minute.edges))
        return frozen(services), frozen(edges)
