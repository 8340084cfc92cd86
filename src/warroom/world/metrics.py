"""Metrics: the causal state as a scraper sees it, under the names that exporters use."""

from dataclasses import dataclass

import numpy as np

from warroom.world.noise import BELL, HEAVY, Floats, address, deviations, rounded
from warroom.world.topology import Kind, Service
from warroom.world.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One exported series: the state's `signal` × (1 + `cv` × noise), capped at `cap`.

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
    Metric(name="http_server_error_ratio", signal="error_ratio", cv=0.22, heavy=True, cap=1.0),
    Metric(name="http_server_request_duration_mean_ms", signal="latency_ms", cv=0.10, heavy=True),
    Metric(name="http_server_request_duration_p99_ms", signal="p99_ms", cv=0.20, heavy=True),
    Metric(name="process_cpu_utilization", signal="saturation", cv=0.12, heavy=True, cap=1.0),
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
    Metric(name="orders_disputed_ratio", signal="bad_outcome_ratio", cv=0.15, needs="demand_rps"),
    Metric(name="records_exposed_per_min", signal="exposed_records", cv=0.05, needs="demand_rps"),
)  # fmt: skip
BY_NAME = {metric.name: metric for metric in METRICS}


def exported(service: Service) -> tuple[Metric, ...]:
    """Return the series that a service exports."""

    def has(metric: Metric) -> bool:
        if metric.signal == "backlog":
            return service.kind is Kind.QUEUE
        return not metric.needs or getattr(service, metric.needs) > 0

    return tuple(metric for metric in METRICS if has(metric))


def series(world: World, metric: Metric, minutes: range, *, rows: list[int]) -> Floats:
    """Return a metric of some services: (rows, minutes), with noise that a second look repeats."""
    services = world.company.topology.services
    truth = world.signal(metric.signal, minutes)[rows]
    if metric.signal == "error_ratio":
        truth = 1.0 - (1.0 - truth) * (1.0 - world.signal("false_reading", minutes)[rows])
    if metric.cv == 0.0:
        return truth
    times = np.array(minutes) // metric.holds_min
    table = HEAVY if metric.heavy else BELL
    seed = world.company.seed
    places = [address(seed, services[row].name, metric.name) for row in rows]
    noise = np.stack([deviations(place, times, table) for place in places])
    return np.minimum(np.maximum(truth * (1.0 + metric.cv * noise), 0.0), metric.cap)


def readings(world: World, service: str, metric: Metric, minutes: range) -> tuple[float, ...]:
    """Return one service's metric as it leaves the world: 4 significant digits."""
    row = world.company.topology.index(service)
    values = series(world, metric, minutes, rows=[row])[0]
    return tuple(rounded(float(value)) for value in values)
