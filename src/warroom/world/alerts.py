"""Alerts: rules over the metrics, each with a `for` duration, as an alert manager has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from warroom.world.machine import Machine
from warroom.world.metrics import observed, panel_of
from warroom.world.noise import Floats, Ints
from warroom.world.runs import NEVER
from warroom.world.state import SIGNAL
from warroom.world.world import World


class Severity(StrEnum):
    """How loud an alert is; a critical one pages."""

    WARNING = "WARNING"
    CRITICAL = "CRITICAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Fires when `metric` has been above (`above=False`: below) a bound for `for_min` minutes.

    The bound is `value`, or, when `times` is set, so many times what the series usually is.
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
         severity=Severity.CRITICAL, for_min=3, times=3.5),
    Rule(name="ConnectionsRefused", metric="db_connections_refused_ratio",
         severity=Severity.WARNING, for_min=2, value=0.01),
    Rule(name="CacheHitRatioLow", metric="cache_hit_ratio", severity=Severity.WARNING,
         for_min=5, times=0.8, above=False),
    Rule(name="MemoryNearLimit", metric="process_memory_usage_ratio", severity=Severity.WARNING,
         for_min=3, value=0.96),
    Rule(name="DiskNearlyFull", metric="disk_used_ratio", severity=Severity.WARNING,
         for_min=3, value=0.95),
    Rule(name="CpuSaturated", metric="process_cpu_utilization", severity=Severity.WARNING,
         for_min=5, value=0.95),
    Rule(name="WorkersExhausted", metric="http_server_workers_busy_ratio",
         severity=Severity.WARNING, for_min=5, value=0.95),
    Rule(name="QueueBacklog", metric="queue_backlog_messages", severity=Severity.WARNING,
         for_min=5, value=20_000),
    # What no technical rule catches, customers report: slower, and only where they touch us.
    Rule(name="CustomerReports", metric="orders_disputed_ratio", severity=Severity.CRITICAL,
         for_min=6, value=0.01),
    Rule(name="DataExposure", metric="records_exposed_per_min", severity=Severity.CRITICAL,
         for_min=3, value=1.0),
)  # fmt: skip
BASELINE_MIN = 30  # the hour's quieter half is enough: the healthy series are nearly white
PAGE_STEP_MIN = 3  # a page comes within minutes, and what is lived beyond it is soon looked at
_LONGEST_FOR_MIN = max(rule.for_min for rule in RULES)
_ORDER = {rule.name: rank for rank, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Watch:
    """Every rule on every series that it applies to, as columns `W`."""

    pairs: tuple[tuple[Rule, str], ...]
    column_W: Ints  # of the panel
    bound_W: Floats
    times_W: Floats
    is_above_W: NDArray[np.bool_]
    row_W: Ints  # of the service
    is_warning_W: NDArray[np.bool_]


@lru_cache(maxsize=256)
def _watch_of(machine: Machine) -> _Watch:
    panel = panel_of(machine)
    found = [
        (rule, service, column)
        for rule in RULES
        for column, (service, metric) in enumerate(panel.series)
        if metric.name == rule.metric
    ]
    return _Watch(
        pairs=tuple((rule, service) for rule, service, _ in found),
        column_W=np.array([column for _, _, column in found], dtype=np.int64),
        bound_W=np.array([rule.value for rule, _, _ in found]),
        times_W=np.array([rule.times for rule, _, _ in found]),
        is_above_W=np.array([rule.above for rule, _, _ in found]),
        row_W=np.array([machine.rank[service] for _, service, _ in found], dtype=np.int64),
        is_warning_W=np.array([rule.severity is Severity.WARNING for rule, _, _ in found]),
    )


def evaluate(world: World, *, first: int, last: int) -> tuple[Alert, ...]:
    """Return the alerts that fired from `first` to `last`, by time, then rule, then service."""
    return world.recall(("alerts", first, last), last, lambda: _evaluate(world, first, last))


def _evaluate(world: World, first: int, last: int) -> tuple[Alert, ...]:
    watch = _watch_of(world.machine)
    window = range(max(first - _LONGEST_FOR_MIN, 0), last + 1)
    values = observed(world, window, watch.column_W)
    bounds = _bounds(world, watch)
    is_over = np.where(watch.is_above_W, values > bounds, values < bounds)
    is_over &= ~_muted(world, watch, window)
    alerts = [alert for alert in _fired(watch, is_over, values, window) if alert.fired_min >= first]
    return tuple(sorted(alerts, key=lambda a: (a.fired_min, _ORDER[a.rule.name], a.service)))


def _bounds(world: World, watch: _Watch) -> Floats:
    """Return each watched series' bound: fixed, or a multiple of what it usually is."""
    usual = world.recall("usual", -1, lambda: _usual(world, watch))
    return np.where(watch.times_W > 0.0, usual * watch.times_W, watch.bound_W)


def _muted(world: World, watch: _Watch, window: range) -> NDArray[np.bool_]:
    """Return for each minute and watched series whether its rule has been switched off."""
    off = world.services(window)[:, SIGNAL["warnings_off"]]
    return (off[:, watch.row_W] > 0.0) & watch.is_warning_W


def _usual(world: World, watch: _Watch) -> Floats:
    """Return each watched series' mean over half an hour that ends half an hour before onset."""
    onset = world.company.onset_min
    until = max(onset - BASELINE_MIN, 1) if onset < NEVER else BASELINE_MIN
    past = range(max(until - BASELINE_MIN, 0), until)
    return np.add.reduce(observed(world, past, watch.column_W), axis=0) / len(past)


def _fired(
    watch: _Watch, is_over: NDArray[np.bool_], values: Floats, window: range
) -> Iterator[Alert]:
    """Yield an alert for each stretch over a bound that lasts as long as its rule asks."""
    edge = np.zeros((1, is_over.shape[1]), dtype=np.int8)
    turns = np.diff(is_over.astype(np.int8), axis=0, prepend=edge, append=edge).T
    columns, starts = np.nonzero(turns > 0)
    ends = np.nonzero(turns < 0)[1]
    for column, since, end in zip(columns.tolist(), starts.tolist(), ends.tolist(), strict=True):
        rule, service = watch.pairs[column]
        fired = since + rule.for_min - 1
        if fired < end:
            yield Alert(
                rule=rule,
                service=service,
                fired_min=window[fired],
                resolved_min=window[end] if end < len(window) else None,
                value=float(values[fired, column]),
            )


def page_minute(world: World, *, first: int, until: int) -> int | None:
    """Return the minute of the first page in [first, until), or None if nobody is paged."""
    for start in range(first, until, PAGE_STEP_MIN):
        last = min(start + PAGE_STEP_MIN, until) - 1
        for alert in evaluate(world, first=start, last=last):
            if alert.rule.severity is Severity.CRITICAL:
                return alert.fired_min
    return None
