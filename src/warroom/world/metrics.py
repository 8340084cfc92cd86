"""Metrics: the causal state as a scraper sees it, under the names that exporters use."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np

from warroom.world.exporters import BY_NAME, METRICS, Metric, exported, exported_numbers
from warroom.world.machine import Machine
from warroom.world.noise import Floats, Ints, rounded
from warroom.world.scatter import LEAST_M, MOST_M, NOISINESS, Scatter
from warroom.world.state import SIGNAL
from warroom.world.world import World

__all__ = ["BY_NAME", "METRICS", "Metric", "Panel", "exported", "observed", "panel_of", "readings"]

ERRORS = "http_server_error_ratio"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Panel:
    """Every series of a company as columns `K`; those of row s stand from starts_S[s] on.

    A series' truth is `signal_K` of service `row_K`, less the share `unseen_K` of its failures that
    the series does not count. Noise multiplies what stirs of it by `least_K` to `most_K`.
    """

    names_S: tuple[str, ...]
    starts_S: Ints
    metric_K: Ints  # which of METRICS it is
    signal_K: Ints
    row_K: Ints
    cap_K: Floats
    stirs_K: Floats
    floor_K: Floats  # of a usual service, which others exceed by NOISINESS
    unseen_K: Floats
    least_K: Floats
    most_K: Floats

    @property
    def series(self) -> tuple[tuple[str, Metric], ...]:
        """Return which service and metric each column is."""
        rows: list[int] = self.row_K.tolist()
        numbers: list[int] = self.metric_K.tolist()
        pairs = zip(rows, numbers, strict=True)
        return tuple((self.names_S[row], METRICS[number]) for row, number in pairs)


@lru_cache(maxsize=256)
def panel_of(machine: Machine) -> Panel:
    """Return all series that a company's services export."""
    services = machine.topology.services
    found = [exported_numbers(service) for service in services]
    number = np.array(list(chain.from_iterable(found)), dtype=np.int64)
    starts = np.cumsum([0, *map(len, found)])
    row_K = np.repeat(np.arange(len(services)), np.diff(starts))
    unseen_S = np.array([1.0 - service.failures_counted for service in services])
    counts_M = np.array([metric.name == ERRORS for metric in METRICS])
    return Panel(
        names_S=machine.topology.names,
        starts_S=starts,
        metric_K=number,
        signal_K=np.array([SIGNAL[metric.signal] for metric in METRICS])[number],
        row_K=row_K,
        cap_K=np.array([metric.cap for metric in METRICS])[number],
        stirs_K=np.array([metric.stirs_most for metric in METRICS])[number],
        floor_K=np.array([metric.floor for metric in METRICS])[number],
        unseen_K=np.where(counts_M[number], unseen_S[row_K], 0.0),
        least_K=LEAST_M[number],
        most_K=MOST_M[number],
    )  # fmt: skip


@lru_cache(maxsize=256)
def _scatter(panel: Panel, seed: int) -> Scatter:
    return Scatter(panel.names_S, panel.row_K, panel.metric_K, seed)


def truths(world: World, minutes: range, columns: Ints) -> Floats:
    """Return what some of the company's series would read but for noise: (minutes, columns)."""
    panel = panel_of(world.machine)
    rows, unseen = panel.row_K[columns], panel.unseen_K[columns]
    truth = world.services(minutes, panel.signal_K[columns], rows)
    some = np.flatnonzero(unseen)
    if len(some):
        failures = world.services(minutes, SIGNAL["error_ratio"], rows[some])
        truth[:, some] -= failures * unseen[some]
    return truth


def reach(panel: Panel, columns: Ints, truth: Floats) -> tuple[Floats, Floats]:
    """Return the least and the most that some series can read where their truth is `truth`.

    Both rise with the truth.
    """
    stirs = np.minimum(truth, panel.stirs_K[columns])
    still, floor, cap = truth - stirs, panel.floor_K[columns], panel.cap_K[columns]
    least = still + (stirs + floor * NOISINESS[0]) * panel.least_K[columns]
    most = still + (stirs + floor * NOISINESS[-1]) * panel.most_K[columns]
    return np.minimum(least, cap), np.minimum(most, cap)


def observed(world: World, minutes: range, columns: slice | Ints) -> Floats:
    """Return some series of the company's panel as a scraper sees them: (minutes, columns).

    The noise on them is addressed, so a second look repeats it.
    """
    panel = panel_of(world.machine)
    wanted = np.arange(len(panel.metric_K))[columns]
    scatter = _scatter(panel, world.company.seed)
    noise, truth = scatter.noise(minutes, wanted), truths(world, minutes, wanted)
    stirs = np.minimum(truth, panel.stirs_K[wanted])
    seen = truth - stirs + (stirs + scatter.floor_K[wanted]) * noise
    return np.minimum(np.maximum(seen, 0.0), panel.cap_K[wanted])


def readings(world: World, service: str, metric: Metric, minutes: range) -> tuple[float, ...]:
    """Return one service's metric as it leaves the world: 4 significant digits."""
    every = world.recall(
        ("readings", service, minutes), minutes.stop - 1, lambda: _readings(world, service, minutes)
    )
    return every[metric.name]


def _readings(world: World, service: str, minutes: range) -> dict[str, tuple[float, ...]]:
    panel = panel_of(world.machine)
    row = world.machine.rank[service]
    columns = slice(int(panel.starts_S[row]), int(panel.starts_S[row + 1]))
    values = observed(world, minutes, columns).T.tolist()
    numbers: list[int] = panel.metric_K[columns].tolist()
    return {
        METRICS[number].name: tuple(rounded(value) for value in row)
        for number, row in zip(numbers, values, strict=True)
    }
