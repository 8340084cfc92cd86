"""Alerts: rules over the metrics, each with a `for` duration, as an alert manager evaluates them."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from warroom.world.metrics import BY_NAME, exported, series
from warroom.world.noise import Floats
from warroom.world.world import World


class Severity(StrEnum):
    """How loud an alert is; a critical one pages."""

    WARNING = "WARNING"
    CRITICAL = "CRITICAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Fires when `metric` has been above (`above=False`: below) a bound for `for_min` minutes.

    The bound is `value`, or `times` × the series' own hour before the window when that is set.
    """

    name: str
    metric: str
    severity: Severity
    for_min: int
    value: float = 0.0
    times: float = 0.0
    above: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A rule that fired for a service; `resolved_min` is None while it is burning."""

    rule: Rule
    service: str
    fired_min: int
    resolved_min: int | None
    value: float


RULES = (
    Rule(name="HighErrorRatio", metric="http_server_error_ratio", severity=Severity.CRITICAL,
         for_min=2, value=0.05),
    Rule(name="HighLatencyP99", metric="http_server_request_duration_p99_ms",
         severity=Severity.CRITICAL, for_min=3, times=3.0),
    Rule(name="ConnectionsNearLimit", metric="db_connections_refused_ratio",
         severity=Severity.WARNING, for_min=2, value=0.01),
    Rule(name="CacheHitRatioLow", metric="cache_hit_ratio", severity=Severity.WARNING,
         for_min=5, times=0.8, above=False),
    Rule(name="MemoryNearLimit", metric="process_memory_usage_ratio", severity=Severity.WARNING,
         for_min=3, value=0.96),
    Rule(name="DiskNearlyFull", metric="disk_used_ratio", severity=Severity.WARNING,
         for_min=3, value=0.95),
    Rule(name="CpuSaturated", metric="process_cpu_utilization", severity=Severity.WARNING,
         for_min=5, value=0.95),
    Rule(name="QueueBacklog", metric="queue_backlog_messages", severity=Severity.WARNING,
         for_min=5, value=20_000),
    # What no technical rule catches, customers report: slower, and only where they touch us.
    Rule(name="CustomerReports", metric="orders_disputed_ratio", severity=Severity.CRITICAL,
         for_min=6, value=0.01),
    Rule(name="DataExposure", metric="records_exposed_per_min", severity=Severity.CRITICAL,
         for_min=3, value=1.0),
)  # fmt: skip
BASELINE_MIN = 30  # the hour's quieter half is enough: the healthy series are nearly white


def evaluate(world: World, *, first: int, last: int) -> tuple[Alert, ...]:
    """Return the alerts that fired from `first` to `last`, in order of time, then rule, then service."""
    alerts = [alert for rule in RULES for alert in _fired(world, rule, first, last)]
    order = {rule.name: rank for rank, rule in enumerate(RULES)}
    alerts.sort(key=lambda a: (a.fired_min, order[a.rule.name], a.service))
    return tuple(alerts)


def page_minute(world: World, *, first: int, until: int) -> int | None:
    """Return the minute of the first page in [first, until), or None if nobody is paged."""
    for start in range(first, until, 10):
        end = min(start + 10, until)
        pages = [
            alert.fired_min
            for alert in evaluate(world, first=first, last=end - 1)
            if alert.rule.severity is Severity.CRITICAL
        ]
        if pages:
            return min(pages)
    return None


def _fired(world: World, rule: Rule, first: int, last: int) -> list[Alert]:
    services = world.company.topology.services
    metric = BY_NAME[rule.metric]
    rows = [row for row, service in enumerate(services) if metric in exported(service)]
    if not rows:
        return []
    window = range(max(first - rule.for_min, 0), last + 1)
    values = series(world, metric, window, rows=rows)
    bounds = _bounds(world, rule, first, rows)
    over = values > bounds[:, None] if rule.above else values < bounds[:, None]
    return [
        alert
        for line, row in enumerate(rows)
        if over[line].any()
        for alert in _runs(rule, services[row].name, over[line].tolist(), values[line], window[0])
        if alert.fired_min >= first
    ]


def _bounds(world: World, rule: Rule, first: int, rows: list[int]) -> Floats:
    if not rule.times:
        return np.full(len(rows), rule.value)
    past = range(max(first - BASELINE_MIN, 0), max(first, 1))
    return series(world, BY_NAME[rule.metric], past, rows=rows).mean(axis=1) * rule.times


def _runs(
    rule: Rule, service: str, over: list[bool], values: Floats, start: int
) -> list[Alert]:
    alerts: list[Alert] = []
    since: int | None = None
    for offset, is_over in enumerate([*over, False]):
        ended = offset == len(over)
        if is_over and since is None:
            since = offset
        elif not is_over and since is not None:
            if offset - since >= rule.for_min:
                fired = since + rule.for_min - 1
                alerts.append(
                    Alert(
                        rule=rule,
                        service=service,
                        fired_min=start + fired,
                        resolved_min=None if ended else start + offset,
                        value=float(values[fired]),
                    )
                )
            since = None
    return alerts
