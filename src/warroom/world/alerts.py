"""Alerts: rules over the metrics, each with a `for` duration, as an alert manager has them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from warroom.world.machine import Machine
from warroom.world.metrics import METRICS, observed, panel_of, reach, truths
from warroom.world.noise import Floats, Ints
from warroom.world.pushes import NEVER
from warroom.world.runs import ahead_min
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


class Alert(NamedTuple):
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
_LONGEST_FOR_MIN = max(rule.for_min for rule in RULES)
SAFELY = 1.0 - 1e-9  # so that no rounding hides a series from its rule
_ORDER = {rule.name: rank for rank, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Watch:
    """Every rule on every series that it applies to, or some of them, as columns `W`."""

    rule_W: Ints  # which of RULES it is
    column_W: Ints  # of the panel
    signal_W: Ints
    row_W: Ints  # of the service
    bound_W: Floats
    times_W: Floats
    is_above_W: NDArray[np.bool_]
    is_warning_W: NDArray[np.bool_]

    def only(self, some: Ints) -> "_Watch":
        """Return the watch on some of the series."""
        return _Watch(
            rule_W=self.rule_W[some],
            column_W=self.column_W[some],
            signal_W=self.signal_W[some],
            row_W=self.row_W[some],
            bound_W=self.bound_W[some],
            times_W=self.times_W[some],
            is_above_W=self.is_above_W[some],
            is_warning_W=self.is_warning_W[some],
        )


@lru_cache(maxsize=256)
def _watch_of(machine: Machine) -> _Watch:
    panel, metrics = panel_of(machine), [metric.name for metric in METRICS]
    on = [np.flatnonzero(panel.metric_K == metrics.index(rule.metric)) for rule in RULES]
    rules, columns = np.repeat(np.arange(len(RULES)), [len(at) for at in on]), np.concatenate(on)
    return _Watch(
        rule_W=rules,
        column_W=columns,
        signal_W=panel.signal_K[columns],
        row_W=panel.row_K[columns],
        bound_W=np.array([rule.value for rule in RULES])[rules],
        times_W=np.array([rule.times for rule in RULES])[rules],
        is_above_W=np.array([rule.above for rule in RULES])[rules],
        is_warning_W=np.array([rule.severity is Severity.WARNING for rule in RULES])[rules],
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Over:
    """Which watched series `W` were over their bounds when, and what they read: (minutes, W)."""

    minutes: range
    series_W: Ints  # of the watch; those that never were are left out
    is_over: NDArray[np.bool_]
    values: Floats


def evaluate(world: World, *, first: int, last: int) -> tuple[Alert, ...]:
    """Return the alerts that fired from `first` to `last`, by time, then rule, then service.

    They are worked out some minutes further than asked for, since who asks asks again.
    """
    ahead = ahead_min(world.machine)
    until = last + ahead - 1 - (last - first) % ahead
    fired = world.recall(("alerts", first, until), until, lambda: _evaluate(world, first, until))
    return tuple(_as_of(last, alert) for alert in fired if alert.fired_min <= last)


def _as_of(minute: int, alert: Alert) -> Alert:
    """Return an alert as it stands at a minute: what resolves later is burning."""
    is_yet_to_resolve = alert.resolved_min is not None and alert.resolved_min > minute
    return alert._replace(resolved_min=None) if is_yet_to_resolve else alert


def _evaluate(world: World, first: int, last: int) -> tuple[Alert, ...]:
    over = _joined(list(_watched_until(world, max(first - _LONGEST_FOR_MIN, 0), last)))
    fired = _fired(_watch_of(world.machine), over, world.machine.topology.names)
    alerts = [alert for alert in fired if alert.fired_min >= first]
    return tuple(sorted(alerts, key=lambda a: (a.fired_min, _ORDER[a.rule.name], a.service)))


def _watched_until(world: World, first: int, last: int) -> Iterator[_Over]:
    """Yield what was over its bound from `first` at the latest on: each minute is watched once.

    A period begins where the last one ended, and ends with what was asked for at the time.
    """
    onset = world.company.onset_min
    start = max(min(first, onset - BASELINE_MIN - _LONGEST_FOR_MIN), 0) if onset < NEVER else first
    while start <= last:
        stop = onset if start < onset <= last else last + 1
        period = range(start, stop)
        over = world.recall(
            ("over", start, stop == onset), stop - 1, lambda period=period: _watched(world, period)
        )
        yield over
        start = over.minutes.stop


def _watched(world: World, period: range) -> _Over:
    every = _watch_of(world.machine)
    bounds = _bounds(world, every)
    some = _within_reach(world, every, bounds, period)
    watch = every.only(some)
    values = observed(world, period, watch.column_W)
    is_over = np.where(watch.is_above_W, values > bounds[some], values < bounds[some])
    is_over &= ~_muted(world, watch, period)
    ever = np.flatnonzero(is_over.any(axis=0))
    return _Over(
        minutes=period, series_W=some[ever], is_over=is_over[:, ever], values=values[:, ever]
    )


def _joined(parts: list[_Over]) -> _Over:
    """Return what was over in periods that follow each other."""
    minutes = range(parts[0].minutes.start, parts[-1].minutes.stop)
    series = np.unique(np.concatenate([part.series_W for part in parts]))
    is_over = np.zeros((len(minutes), len(series)), dtype=bool)
    values = np.zeros(is_over.shape)
    for part in parts:
        at = slice(part.minutes.start - minutes.start, part.minutes.stop - minutes.start)
        columns = np.searchsorted(series, part.series_W)
        is_over[at, columns], values[at, columns] = part.is_over, part.values
    return _Over(minutes=minutes, series_W=series, is_over=is_over, values=values)


def _within_reach(world: World, watch: _Watch, bounds: Floats, window: range) -> Ints:
    """Return which series noise at its largest could carry over their bounds in a window.

    Nobody needs to draw the noise of the others.
    """
    panel, truth = panel_of(world.machine), truths(world, window, watch.column_W)
    lowest, _ = reach(panel, watch.column_W, truth.min(axis=0))
    _, highest = reach(panel, watch.column_W, truth.max(axis=0))
    rises, falls = highest >= SAFELY * bounds, SAFELY * lowest <= bounds
    return np.flatnonzero(np.where(watch.is_above_W, rises, falls))


def _bounds(world: World, watch: _Watch) -> Floats:
    """Return each watched series' bound: fixed, or a multiple of what it usually is."""
    return world.recall("bounds", -1, lambda: _bounded(world, watch))


def _bounded(world: World, watch: _Watch) -> Floats:
    past, relative = _past(world), np.flatnonzero(watch.times_W)
    seen = observed(world, past, watch.column_W[relative])
    bounds = watch.bound_W.copy()
    bounds[relative] = np.add.reduce(seen, axis=0) / len(past) * watch.times_W[relative]
    return bounds


def _past(world: World) -> range:
    """Return half an hour that ends half an hour before onset."""
    onset = world.company.onset_min
    until = max(onset - BASELINE_MIN, 1) if onset < NEVER else BASELINE_MIN
    return range(max(until - BASELINE_MIN, 0), until)


def _muted(world: World, watch: _Watch, window: range) -> NDArray[np.bool_]:
    """Return for each minute and watched series whether its rule has been switched off."""
    off = world.services(window, SIGNAL["warnings_off"], watch.row_W)
    return (off > 0.0) & watch.is_warning_W


def _fired(watch: _Watch, over: _Over, names: Sequence[str]) -> Iterator[Alert]:
    """Yield an alert for each stretch over a bound that lasts as long as its rule asks."""
    edge = np.zeros((1, len(over.series_W)), dtype=np.int8)
    turns = np.diff(over.is_over.astype(np.int8), axis=0, prepend=edge, append=edge).T
    columns, starts = np.nonzero(turns > 0)
    ends = np.nonzero(turns < 0)[1]
    for column, since, end in zip(columns.tolist(), starts.tolist(), ends.tolist(), strict=True):
        series = int(over.series_W[column])
        rule = RULES[int(watch.rule_W[series])]
        fired = since + rule.for_min - 1
        if fired < end:
            yield Alert(
                rule=rule,
                service=names[int(watch.row_W[series])],
                fired_min=over.minutes[fired],
                resolved_min=over.minutes[end] if end < len(over.minutes) else None,
                value=float(over.values[fired, column]),
            )


def page_minute(world: World, *, first: int, until: int) -> int | None:
    """Return the minute of the first page in [first, until), or None if nobody is paged."""
    ahead = ahead_min(world.machine)
    for start in range(first, until, ahead):
        last = min(start + ahead, until) - 1
        for alert in evaluate(world, first=start, last=last):
            if alert.rule.severity is Severity.CRITICAL:
                return alert.fired_min
    return None
