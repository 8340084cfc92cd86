"""The alerts of a recording: the live company's rules, held against what was recorded.

A sample speaks for the time since the one before it, so three minutes are three samples of a minute
or one of five. What is usual is the median of the healthy values, because other faults of the day
may lie among them; a rule that burns on the usual value says nothing and is left out. Time stands
still, so an alert that fired after the onset stays on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from statistics import median

from warroom.scenarios.readings import AlertView
from warroom.scenarios.recordings.recording import WATCHED_S, Recording, Series, stray
from warroom.world.alerts import RULES, Rule
from warroom.world.clock import wall
from warroom.world.noise import rounded

MOST_ALERTS = 40  # as many as an answer has lines
BURNING_SINCE_S = 30 * 60  # before onset: what was already burning is on the pager too
JITTER_S = 5  # ticks of 60 s come 59 to 61 s apart

# Which rule watches which recorded series; where users are measured, theirs is watched as well.
USERS = "user_"
RULE_OF = {
    "error_ratio": "HighErrorRatio",
    "latency_p99_s": "HighLatencyP99",
    "cpu_utilization": "CpuSaturated",
    "memory_utilization": "MemoryNearLimit",
}
_RULES = {rule.name: rule for rule in RULES}
_ORDER = {rule.name: rank for rank, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """A rule that fired for a recorded series: when, at which value, above which bound."""

    rule: Rule
    series: Series
    t_s: int
    value: float
    bound: float
    for_min: int


def fired(recording: Recording) -> tuple[Fired, ...]:
    """Return what fired while it was watched and was not over at onset, oldest first, then loudest.

    Somebody was paged, or there would be no recording: where no rule holds for as long as it asks,
    users' own series are held against the rules without waiting, and after them every series.
    """
    users = tuple(one for one in recording.series if one.metric.startswith(USERS))
    found: tuple[Fired, ...] = ()
    for series, waits in ((recording.series, True), (users, False), (recording.series, False)):
        found = found or tuple(
            alert for one in series for alert in _fired(one, recording, waits=waits)
        )
    return tuple(sorted(found, key=lambda alert: _rank(alert, recording))[:MOST_ALERTS])


def _rank(alert: Fired, recording: Recording) -> tuple[int, int, float, str, str]:
    """Order alerts by time, rule and loudness: many fire in one tick."""
    loud = stray(alert.series, onset_s=recording.onset_s)
    rank = _ORDER[alert.rule.name]
    return (alert.t_s, rank, -loud, alert.series.place, alert.series.metric)


def view(alert: Fired, recording: Recording) -> AlertView:
    """Return an alert as a pager shows it."""
    rule, since_s = alert.rule, alert.t_s - recording.start_s
    at = wall(since_s // 60, start_min=recording.start_s // 60 % 1440)
    bound = f"{rule.times:g}x usual" if rule.times else f"{rule.value:g}"
    lasted = f" for {alert.for_min}m" if alert.for_min else ""
    return AlertView(
        severity=rule.severity,
        service=alert.series.place,
        text=f"{rule.name} {alert.series.metric} {rounded(alert.value):g} > {bound}{lasted} "
        f"since {at}",
        fired_min=since_s // 60,
        is_burning=True,
    )


def _fired(series: Series, recording: Recording, *, waits: bool) -> Iterator[Fired]:
    """Yield the alerts of one series: at most one, the first that is not over at onset."""
    name = RULE_OF.get(series.metric.removeprefix(USERS))
    if name is None or not series.healthy:
        return
    rule = _RULES[name]
    usual = median(series.healthy)
    bound = rule.times * usual if rule.times else rule.value
    needed = _samples(rule, series.times_s) if waits else 1
    if not bound > usual:
        return
    run = 0
    first_s = recording.onset_s - (BURNING_SINCE_S if waits else 0)
    for t_s, value in zip(series.times_s, series.values, strict=True):
        if first_s <= t_s <= recording.onset_s + WATCHED_S:
            run = run + 1 if isfinite(value) and value > bound else 0
            if run >= needed and t_s >= recording.onset_s:
                yield Fired(rule=rule, series=series, t_s=t_s, value=value, bound=bound,
                            for_min=rule.for_min if waits else 0)  # fmt: skip
                return


def _samples(rule: Rule, times_s: Sequence[int]) -> int:
    """Return how many samples in a row are as long as a rule asks."""
    steps_s = [after_s - before_s for before_s, after_s in pairwise(times_s)]
    step_s = median(steps_s) if steps_s else 60
    return max(1, -int(-rule.for_min * 60 // (step_s + JITTER_S)))
