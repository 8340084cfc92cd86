"""What services export: each series, the signal it reads, and how its readings scatter."""

from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from warroom.world.topology import Kind, Service

OUTSIDE = frozenset({Kind.PROVIDER})  # seen by a probe alone: their servers are not ours
OURS = frozenset(Kind) - OUTSIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One exported series: a signal of the state, and how a scraper's readings scatter about it.

    Readings are the signal times a draw from the quantiles of `level`, which differs by up to
    `varies` from series to series, times a staircase of spread `steps` whose stairs last
    `holds_min` minutes. Of the signal only `stirs_most` scatters so: a service that fails two
    requests in five does so steadily. `floor` is read on top where nothing is wrong: health checks,
    broken clients. Only services of some `kinds`, and whose `needs` field is set, export a series.
    """

    name: str
    signal: str
    level: int = 0
    varies: int = 0
    steps: float = 0.0
    holds_min: int = 1
    stirs_most: float = 1e12
    floor: float = 0.0
    cap: float = 1e12
    needs: str = ""
    kinds: frozenset[Kind] = OURS


# Levels and steps after fault-free series of public systems at 60 s, which `benchmarks/realism`
# prints beside ours; `RATIO` tells the p99:p50 of a level.
METRICS = (
    Metric(name="http_server_requests_per_s", signal="load_rps", level=1, varies=0, steps=0.06,
           holds_min=2),
    Metric(name="http_server_error_ratio", signal="reported_error_ratio", level=7, varies=2,
           stirs_most=0.001, floor=0.002, cap=1.0),
    Metric(name="http_server_request_duration_mean_ms", signal="latency_ms", level=4, varies=2),
    Metric(name="http_server_request_duration_p99_ms", signal="p99_ms", level=8, varies=1),
    Metric(name="http_server_error_ratio_worst_replica", signal="worst_replica_error", level=7,
           varies=2, stirs_most=0.004, floor=0.004, cap=1.0, needs="workers"),
    Metric(name="process_cpu_utilization", signal="cpu", level=3, varies=2, cap=1.0),
    Metric(name="http_server_workers_busy_ratio", signal="workers_busy", level=3, varies=1,
           cap=1.0, needs="workers"),
    Metric(name="process_memory_usage_ratio", signal="memory_ratio", steps=0.015, holds_min=22,
           cap=1.0, needs="memory_limit_mb"),
    Metric(name="process_memory_usage_mb", signal="memory_mb", steps=0.01, holds_min=22,
           needs="memory_limit_mb"),
    Metric(name="db_client_connection_count", signal="connections", level=1,
           needs="connection_limit"),
    Metric(name="db_connection_limit", signal="connection_limit", needs="connection_limit"),
    Metric(name="db_connections_refused_ratio", signal="refused_ratio", level=1, cap=1.0,
           needs="connection_limit"),
    Metric(name="cache_hit_ratio", signal="hit_ratio", steps=0.01, cap=1.0, needs="hit_ratio"),
    Metric(name="cache_evicted_keys_per_s", signal="evictions_rate", level=3, varies=1,
           needs="hit_ratio"),
    Metric(name="disk_used_ratio", signal="disk_ratio", steps=0.01, holds_min=15, cap=1.0,
           needs="disk_ratio"),
    Metric(name="queue_backlog_messages", signal="backlog", level=1, varies=1,
           kinds=frozenset({Kind.QUEUE})),
    Metric(name="queue_delivered_per_s", signal="delivered_rps", level=1, steps=0.05, holds_min=3,
           kinds=frozenset({Kind.QUEUE})),
    Metric(name="probe_failed_ratio", signal="reported_error_ratio", level=10, varies=2,
           stirs_most=0.02, floor=0.02, cap=1.0, kinds=OUTSIDE),
    Metric(name="probe_duration_ms", signal="latency_ms", level=8, varies=2, kinds=OUTSIDE),
    Metric(name="orders_disputed_ratio", signal="bad_outcome_ratio", level=1, needs="demand_rps"),
    Metric(name="records_exposed_per_min", signal="exposed_records", level=0, needs="demand_rps"),
)  # fmt: skip
BY_NAME = {metric.name: metric for metric in METRICS}


_NEEDS = sorted({metric.needs for metric in METRICS} - {""})
_needed = attrgetter(*_NEEDS)


def exported(service: Service) -> tuple[Metric, ...]:
    """Return the series that a service exports."""
    return tuple(METRICS[number] for number in exported_numbers(service))


def exported_numbers(service: Service) -> tuple[int, ...]:
    """Return which of METRICS a service exports."""
    return _exported(service.kind, *[value > 0 for value in _needed(service)])


@lru_cache(maxsize=256)
def _exported(kind: Kind, *has: bool) -> tuple[int, ...]:
    met = {"", *(need for need, is_met in zip(_NEEDS, has, strict=True) if is_met)}
    return tuple(
        number
        for number, metric in enumerate(METRICS)
        if kind in metric.kinds and metric.needs in met
    )
