"""Metrics: the causal state as a scraper sees it, under the names that exporters use."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from warroom.world.exporters import BY_NAME, METRICS, Metric, exported
from warroom.world.machine import Machine
from warroom.world.noise import (
    BELL,
    Floats,
    Ints,
    address,
    deviations,
    draws_at,
    rounded,
    shaped,
    uniform,
    within,
)
from warroom.world.shapes import SHAPES
from warroom.world.state import SIGNAL
from warroom.world.world import World

__all__ = ["BY_NAME", "METRICS", "Metric", "Panel", "exported", "observed", "panel_of", "readings"]

NOISINESS = (0.1, 0.2, 0.3, 0.6, 1.0, 1.7, 2.5, 3.5, 4.5)  # services differ by two decades
TREAD = 0.15  # of a stair: memory is never quite still on one
ERRORS = "http_server_error_ratio"
NOISE_MIN = 60  # minutes of noise worked out together


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Panel:
    """Every series of a company as columns `K`, those of a service side by side (`of`).

    `at_K` is where a series' truth stands in a minute of (signals, S) laid flat.
    """

    series: tuple[tuple[str, Metric], ...]
    of: dict[str, slice]
    at_K: Ints
    cap_K: Floats
    stirs_K: Floats
    errors_at_K: Ints  # where its service's failures stand
    unseen_K: Floats  # share of those failures that the series does not count
    stairs: tuple[int, ...]  # columns that climb stairs
    steps: Floats  # of those


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Scatter:
    """How each series of one company scatters: series differ, and stay as they are."""

    places: list[int]
    level_K: Ints
    floor_K: Floats
    stair_places: list[int]
    tread_places: list[int]
    lasts: Ints  # minutes of a stair
    treads_last: Ints
    phase: Ints


@lru_cache(maxsize=256)
def panel_of(machine: Machine) -> Panel:
    """Return all series that a company's services export."""
    services = machine.topology.services
    series: list[tuple[str, Metric]] = []
    of: dict[str, slice] = {}
    for service in services:
        first = len(series)
        series += [(service.name, metric) for metric in exported(service)]
        of[service.name] = slice(first, len(series))
    metrics = [metric for _, metric in series]
    unseen = {service.name: 1.0 - service.failures_counted for service in services}
    at = [SIGNAL[m.signal] * machine.count_S + machine.rank[name] for name, m in series]
    stairs = tuple(column for column, metric in enumerate(metrics) if metric.steps)
    return Panel(
        series=tuple(series),
        of=of,
        at_K=np.array(at, dtype=np.int64),
        cap_K=np.array([metric.cap for metric in metrics]),
        stirs_K=np.array([metric.stirs_most for metric in metrics]),
        errors_at_K=np.array(
            [SIGNAL["error_ratio"] * machine.count_S + machine.rank[name] for name, _ in series],
            dtype=np.int64,
        ),
        unseen_K=np.array([unseen[name] if m.name == ERRORS else 0.0 for name, m in series]),
        stairs=stairs,
        steps=np.array([metrics[column].steps for column in stairs]),
    )


@lru_cache(maxsize=256)
def _scatter(panel: Panel, seed: int) -> _Scatter:
    places = [address(seed, service, metric.name) for service, metric in panel.series]
    stair_places = [within(places[column], 0) for column in panel.stairs]
    usual = np.array([panel.series[column][1].holds_min for column in panel.stairs], dtype=np.int64)
    chance = np.array([uniform(place) for place in stair_places])
    pairs = [(metric, place) for (_, metric), place in zip(panel.series, places, strict=True)]
    return _Scatter(
        places=places,
        level_K=np.array([_level(metric, place) for metric, place in pairs], dtype=np.int64),
        floor_K=np.array([metric.floor * _noisiness(place) for metric, place in pairs]),
        stair_places=stair_places,
        tread_places=[within(place, 0) for place in stair_places],
        lasts=np.maximum((usual * (0.5 + chance)).astype(np.int64), 1)[:, None],
        treads_last=(1.0 + chance * np.minimum(usual - 1, 3)).astype(np.int64)[:, None],
        phase=(chance * 997.0).astype(np.int64)[:, None],
    )


def _level(metric: Metric, place: int) -> int:
    apart = int(uniform(within(place, 1)) * (2 * metric.varies + 1)) - metric.varies
    return min(max(metric.level + apart, 0), len(SHAPES) - 1)


def _noisiness(place: int) -> float:
    """Return how many errors that mean nothing a service has, as a multiple of the usual."""
    return NOISINESS[int(uniform(within(place, 2)) * len(NOISINESS))]


@lru_cache(maxsize=256)
def _noise_block(panel: Panel, seed: int, block: int) -> Floats:
    """Return what noise multiplies each series by in one block: (minutes, K)."""
    times = np.arange(block * NOISE_MIN, (block + 1) * NOISE_MIN)
    own = _scatter(panel, seed)
    noise = shaped(draws_at(own.places, times), own.level_K[:, None])
    stairs = draws_at(own.stair_places, (times + own.phase) // own.lasts)
    treads = draws_at(own.tread_places, (times + own.phase) // own.treads_last)
    climb = deviations(stairs, BELL) + TREAD * deviations(treads, BELL)
    noise[list(panel.stairs)] *= 1.0 + panel.steps[:, None] * climb
    return np.ascontiguousarray(noise.T)


def _noise(panel: Panel, seed: int, minutes: range) -> Floats:
    blocks = range(minutes.start // NOISE_MIN, (minutes.stop - 1) // NOISE_MIN + 1)
    arrays = [_noise_block(panel, seed, block) for block in blocks]
    joined = arrays[0] if len(arrays) == 1 else np.concatenate(arrays)
    offset = blocks.start * NOISE_MIN
    return joined[minutes.start - offset : minutes.stop - offset]


def observed(world: World, minutes: range, columns: slice | Ints) -> Floats:
    """Return some series of the company's panel as a scraper sees them: (minutes, columns).

    The noise on them is addressed, so a second look repeats it.
    """
    panel = panel_of(world.machine)
    state = world.services(minutes)
    flat = state.reshape(len(state), -1)
    truth = flat.take(panel.at_K[columns], axis=1)
    truth -= flat.take(panel.errors_at_K[columns], axis=1) * panel.unseen_K[columns]
    noise = _noise(panel, world.company.seed, minutes)[:, columns]
    floor = _scatter(panel, world.company.seed).floor_K[columns]
    stirs = np.minimum(truth, panel.stirs_K[columns])
    seen = truth - stirs + (stirs + floor) * noise
    return np.minimum(np.maximum(seen, 0.0), panel.cap_K[columns])


def readings(world: World, service: str, metric: Metric, minutes: range) -> tuple[float, ...]:
    """Return one service's metric as it leaves the world: 4 significant digits."""
    every = world.recall(
        ("readings", service, minutes), minutes.stop - 1, lambda: _readings(world, service, minutes)
    )
    return every[metric.name]


def _readings(world: World, service: str, minutes: range) -> dict[str, tuple[float, ...]]:
    panel = panel_of(world.machine)
    columns = panel.of[service]
    values = observed(world, minutes, columns).T.tolist()
    return {
        metric.name: tuple(rounded(value) for value in row)
        for (_, metric), row in zip(panel.series[columns], values, strict=True)
    }
