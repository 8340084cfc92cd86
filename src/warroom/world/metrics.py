"""Metrics: the causal state as a scraper sees it, under the names that exporters use."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from warroom.world.machine import Machine
from warroom.world.noise import BELL, HEAVY, Floats, Ints, address, deviations, draws_at, rounded
from warroom.world.state import SIGNAL
from warroom.world.topology import Kind, Service
from warroom.world.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One exported series: the state's `signal` * (1 + `cv` * noise), capped at `cap`.

    `holds_min` minutes share one draw: 1 is nearly white (CPU, latency), more is a slow staircase
    (memory). Only services whose `needs` field is set export it; `kinds` empty means all.
    """

    name: str
    signal: str
    cv: float
    heavy: bool = False
    holds_min: int = 1
    cap: float = 1e12
    needs: str = ""


# cv and shape after fault-free series of public systems (design: noise per minute, then averaged
# over replicas, which is why ours sit below the single-pod figures).
METRICS = (
    Metric(name="http_server_requests_per_s", signal="load_rps", cv=0.06),
    Metric(name="http_server_error_ratio", signal="reported_error_ratio", cv=0.22, heavy=True,
           cap=1.0),
    Metric(name="http_server_request_duration_mean_ms", signal="latency_ms", cv=0.10, heavy=True),
    Metric(name="http_server_request_duration_p99_ms", signal="p99_ms", cv=0.20, heavy=True),
    Metric(name="http_server_error_ratio_worst_replica", signal="worst_replica_error", cv=0.22,
           heavy=True, cap=1.0, needs="workers"),
    Metric(name="process_cpu_utilization", signal="cpu", cv=0.12, heavy=True, cap=1.0),
    Metric(name="http_server_workers_busy_ratio", signal="workers_busy", cv=0.10, heavy=True,
           cap=1.0, needs="workers"),
    Metric(name="process_memory_usage_ratio", signal="memory_ratio", cv=0.02, holds_min=9,
           cap=1.0, needs="memory_limit_mb"),
    Metric(name="process_memory_usage_mb", signal="memory_mb", cv=0.01, holds_min=9,
           needs="memory_limit_mb"),
    Metric(name="db_client_connection_count", signal="connections", cv=0.04,
           needs="connection_limit"),
    Metric(name="db_connection_limit", signal="connection_limit", cv=0.0, needs="connection_limit"),
    Metric(name="db_connections_refused_ratio", signal="refused_ratio", cv=0.10, cap=1.0,
           needs="connection_limit"),
    Metric(name="cache_hit_ratio", signal="hit_ratio", cv=0.01, cap=1.0, needs="hit_ratio"),
    Metric(name="cache_evicted_keys_per_s", signal="evictions_rate", cv=0.10, heavy=True,
           needs="hit_ratio"),
    Metric(name="disk_used_ratio", signal="disk_ratio", cv=0.002, holds_min=15, cap=1.0,
           needs="disk_ratio"),
    Metric(name="queue_backlog_messages", signal="backlog", cv=0.05),
    Metric(name="queue_delivered_per_s", signal="delivered_rps", cv=0.06),
    Metric(name="orders_disputed_ratio", signal="bad_outcome_ratio", cv=0.15, needs="demand_rps"),
    Metric(name="records_exposed_per_min", signal="exposed_records", cv=0.05, needs="demand_rps"),
)  # fmt: skip
NOISE_MIN = 60  # minutes of noise worked out together
BY_NAME = {metric.name: metric for metric in METRICS}


def exported(service: Service) -> tuple[Metric, ...]:
    """Return the series that a service exports."""

    def has(metric: Metric) -> bool:
        if metric.name.startswith("queue_"):
            return service.kind is Kind.QUEUE
        return not metric.needs or getattr(service, metric.needs) > 0

    return tuple(metric for metric in METRICS if has(metric))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Panel:
    """Every series of a company as columns `K`, those of a service side by side (`of`).

    `at_K` is where a series' truth stands in a minute of (signals, S) laid flat.
    """

    series: tuple[tuple[str, Metric], ...]
    of: dict[str, slice]
    at_K: Ints
    cap_K: Floats
    cv_K: Floats
    holds_K: Ints
    is_heavy_K: NDArray[np.bool_]


@lru_cache(maxsize=256)
def panel_of(machine: Machine) -> Panel:
    """Return all series that a company's services export."""
    series: list[tuple[str, Metric]] = []
    of: dict[str, slice] = {}
    for service in machine.topology.services:
        first = len(series)
        series += [(service.name, metric) for metric in exported(service)]
        of[service.name] = slice(first, len(series))
    metrics = [metric for _, metric in series]
    at = [SIGNAL[m.signal] * machine.count_S + machine.rank[name] for name, m in series]
    return Panel(
        series=tuple(series),
        of=of,
        at_K=np.array(at, dtype=np.int64),
        cap_K=np.array([metric.cap for metric in metrics]),
        cv_K=np.array([metric.cv for metric in metrics]),
        holds_K=np.array([metric.holds_min for metric in metrics], dtype=np.int64),
        is_heavy_K=np.array([metric.heavy for metric in metrics]),
    )


@lru_cache(maxsize=256)
def _noise_block(panel: Panel, seed: int, block: int) -> Floats:
    """Return what noise multiplies each series by in one block: (minutes, K)."""
    times = np.arange(block * NOISE_MIN, (block + 1) * NOISE_MIN)
    places = [address(seed, service, metric.name) for service, metric in panel.series]
    uniform = draws_at(places, times // panel.holds_K[:, None])
    noise = deviations(uniform, BELL)
    noise[panel.is_heavy_K] = deviations(uniform[panel.is_heavy_K], HEAVY)
    return np.ascontiguousarray((1.0 + panel.cv_K[:, None] * noise).T)


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
    truth = state.reshape(len(state), -1).take(panel.at_K[columns], axis=1)
    noise = _noise(panel, world.company.seed, minutes)[:, columns]
    return np.minimum(np.maximum(truth * noise, 0.0), panel.cap_K[columns])


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
