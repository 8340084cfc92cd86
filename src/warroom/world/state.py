"""The causal state: what is true of the company in one minute, and what it remembers of it."""

from typing import NamedTuple

from warroom.world.knobs import Store
from warroom.world.noise import Floats, Ints

SIGNALS = (
    "load_rps", "error_ratio", "own_error_ratio", "latency_ms", "own_latency_ms", "p99_ms",
    "saturation", "connections", "connection_limit", "refused_ratio", "memory_ratio", "memory_mb",
    "hit_ratio", "evictions_rate", "disk_ratio", "backlog", "bad_outcome_ratio",
    "exposed_records", "share_broken", "false_reading", "reported_error_ratio",
    "warnings_off", "cpu", "workers_busy", "worst_replica_error", "delivered_rps",
)  # fmt: skip
SIGNAL = {name: row for row, name in enumerate(SIGNALS)}

# Of a dependency: calls on their way, the share of them that fails, the share of the caller's
# requests that fail because of it (retries and soft edges taken into account), the time that the
# way itself takes, and how long the caller waits.
EDGE_SIGNALS = ("flow_rps", "fail_ratio", "lost_ratio", "way_ms", "timeout_ms")
EDGE_SIGNAL = {name: row for row, name in enumerate(EDGE_SIGNALS)}

PILES = {store: row for row, store in enumerate(Store)}


class Minute(NamedTuple):
    """The state of one minute: `services` is (signals, S, R), `edges` is (edge signals, E, R)."""

    services: Floats
    edges: Floats


class Memory(NamedTuple):
    """What runs carry from minute to minute; everything else follows from it and the knobs.

    `felt` is what the last minute felt like, (2E + S, R): the failing share of each dependency's
    calls, the share that falls back, and each service's own latency in ms. `piles` is what has
    piled up per store (rows of `PILES`), `warmth_S_R` how warm caches are, 0 to 1. While
    `is_clean`, nothing has piled up but backlog, and all caches are warm.
    """

    count_E: int
    felt: Floats
    piles: Floats
    warmth_S_R: Floats
    is_clean: bool = True

    @property
    def fail_E_R(self) -> Floats:
        """Return the last minute's failing share of each dependency's calls."""
        return self.felt[: self.count_E]

    @property
    def miss_E_R(self) -> Floats:
        """Return the last minute's share of each dependency's calls that falls back."""
        return self.felt[self.count_E : 2 * self.count_E]

    @property
    def latency_S_R(self) -> Floats:
        """Return each service's own latency in the last minute, in ms."""
        return self.felt[2 * self.count_E :]

    def lanes(self, of: Ints) -> "Memory":
        """Return the memory of some of the runs, each as often as it is named."""
        return Memory(
            count_E=self.count_E,
            felt=self.felt.take(of, axis=-1),
            piles=self.piles.take(of, axis=-1),
            warmth_S_R=self.warmth_S_R.take(of, axis=-1),
            is_clean=self.is_clean,
        )

    def emptied(self, stores: frozenset[Store], row: int, chosen: Floats) -> "Memory":
        """Return a memory in which a service's stores are empty in the runs where `chosen` is 1.

        A cache whose keys are gone is cold.
        """
        if not stores:
            return self
        piles, warmth = self.piles.copy(), self.warmth_S_R.copy()
        for store in stores:
            piles[PILES[store], row] *= 1.0 - chosen
        if Store.KEYS in stores:
            warmth[row] *= 1.0 - chosen
        is_clean = self.is_clean and Store.KEYS not in stores
        return self._replace(piles=piles, warmth_S_R=warmth, is_clean=is_clean)
