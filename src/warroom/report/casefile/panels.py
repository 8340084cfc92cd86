"""Which signals are worth a small picture each, and what is usual of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isfinite
from statistics import fmean, median

from warroom.report.casefile.case import CaseFile, Role
from warroom.report.export import Telemetry
from warroom.report.export.telemetry import SeriesRows
from warroom.scenarios.recordings.straying import floor_of, robust_z

MOST_PANELS = 8
OF_ROOT, OF_ENTRY, OF_OTHERS = 3, 2, 1  # series that a service may show
LOG = "log "  # begins the name of a series that counts lines
RARE = 0.01  # lines a minute that count, where there were none
SMOOTH_MIN = 7  # a single scrape out of line is a heavy tail and no movement
WORTH_Z = 8.0  # a smoothed series nearer to its own past than this has not moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One series: `minutes` count from onset; usual values lie between `low` and `high`.

    `z` is how many of its own usual spreads its median over `SMOOTH_MIN` scrapes strays from onset
    on, `alerts` the minutes at which its service was alerted about.
    """

    service: str
    role: Role
    metric: str
    unit: str
    minutes: tuple[float, ...]
    values: tuple[float, ...]
    low: float
    high: float
    z: float
    alerts: tuple[float, ...]

    @property
    def has_moved(self) -> bool:
        """Whether it strays further than chance alone would take it."""
        return self.z >= WORTH_Z


def panels(
    case: CaseFile,
    telemetry: Telemetry,
    *,
    onset_s: int,
    healthy: dict[tuple[str, str], list[float]],
) -> tuple[Panel, ...]:
    """Return the series that moved most: of the root, of users, of those between, of others.

    The root shows itself even if it is quiet, and the log line that decides the case is a series
    too. `healthy` holds the usual values of series whose past is not in the telemetry itself.
    """
    roles = {node.service: node.role for node in case.graph}

    def panel(series: SeriesRows) -> Panel:
        return _panel(series, roles[series.service], telemetry, onset_s, healthy)

    every = [panel(series) for series in telemetry.series]
    every.sort(key=lambda panel: (-panel.z, panel.service, panel.metric))
    own = [one for one in every if one.service == case.chain[0]]
    found = _unlike(one for one in own if one.has_moved)[:OF_ROOT] or _quiet(own)
    found += [panel(series) for series in _deciding_lines(case, telemetry)]
    for service, most in _others(case, every):
        moved = (one for one in every if one.service == service and one.has_moved)
        found += _unlike(moved)[:most]
    return tuple(found[:MOST_PANELS])


def _quiet(own: list[Panel]) -> list[Panel]:
    """Return the one series of a quiet service that anybody would look at first."""
    return [one for one in own if one.metric.endswith("error_ratio")][:1] or own[:1]


def _deciding_lines(case: CaseFile, telemetry: Telemetry) -> list[SeriesRows]:
    """Return the lines per minute of the first log line that decides a live case, if there is one.

    A recording's lines are not folded by the minute, and no one line decides it.
    """
    names = [clue.evidence for clue in case.clues if clue.fact == "deciding" and clue.text]
    places = [name.split(":") for name in names if name.startswith("log:")]
    if not places:
        return []
    _, service, key = places[0]
    counts = {
        row.time_ns // 10**9: row.count
        for row in telemetry.logs
        if (row.service, row.template) == (service, key)
    }
    times = tuple(range(telemetry.first_s, telemetry.last_s + 1, 60))
    values = tuple(float(counts.get(t_s, 0)) for t_s in times)
    return [SeriesRows(service=service, metric=f"{LOG}{key}", times_s=times, values=values)]


def _others(case: CaseFile, every: list[Panel]) -> Iterator[tuple[str, int]]:
    """Yield the services to show besides the root, in order, and how many series of each."""
    _, *between, entry = case.chain if len(case.chain) > 1 else (*case.chain, "")
    yield entry, OF_ENTRY
    for name in (*between, *(node.service for node in case.graph if node.role is Role.SECOND)):
        yield name, OF_OTHERS
    for name in dict.fromkeys(panel.service for panel in every):
        if name not in case.chain:
            yield name, OF_OTHERS


def _unlike(own: Iterable[Panel]) -> list[Panel]:
    """Return the first of each sort of series: of a latency, one percentile says enough."""
    firsts: dict[str, Panel] = {}
    for panel in own:
        firsts.setdefault(re.sub(r"_(p\d+|avg|mean)(?=_)|_(mb|ratio)$", "", panel.metric), panel)
    return list(firsts.values())


def _panel(
    series: SeriesRows,
    role: Role,
    telemetry: Telemetry,
    onset_s: int,
    healthy: dict[tuple[str, str], list[float]],
) -> Panel:
    timed = [
        ((t_s - onset_s) / 60, value)
        for t_s, value in zip(series.times_s, series.values, strict=True)
        if isfinite(value)
    ]
    past = [value for minute, value in timed if minute < 0]
    usual = sorted(healthy.get((series.service, series.metric), past))
    after = [value for minute, value in timed if minute >= 0]
    return Panel(
        service=series.service,
        role=role,
        metric=series.metric,
        unit="lines/min" if series.metric.startswith(LOG) else series.unit,
        minutes=tuple(minute for minute, _ in timed),
        values=tuple(value for _, value in timed),
        low=usual[len(usual) // 20] if usual else 0.0,
        high=usual[-1 - len(usual) // 20] if usual else 0.0,
        z=_strays(series, after, healthy.get((series.service, series.metric), past)),
        alerts=tuple(
            (alert.started_s - onset_s) / 60
            for alert in telemetry.alerts
            if alert.service == series.service
        ),
    )


def _strays(series: SeriesRows, after: list[float], usual: list[float]) -> float:
    """Return how far medians over `SMOOTH_MIN` scrapes stray from what they usually are.

    That is 0 while they stay among the single scrapes of the past. Smoothed values tell smaller
    changes, so the least spread that counts is smaller, too. Few points stay as they are.
    """
    if min(len(after), len(usual)) < 2 * SMOOTH_MIN:
        return robust_z(after, healthy=usual, floor=floor_of(series.metric))
    if series.metric.startswith(LOG):  # a line may be rare, and the first of its kind
        return robust_z([fmean(after)], healthy=usual, floor=RARE)
    smooth = _smoothed(after)
    if min(usual) <= min(smooth) and max(smooth) <= max(usual):
        return 0.0
    floor = floor_of(series.metric) / SMOOTH_MIN
    return robust_z(smooth, healthy=_smoothed(usual), floor=floor)


def _smoothed(values: list[float]) -> list[float]:
    starts = range(len(values) - SMOOTH_MIN + 1)
    return [median(values[at : at + SMOOTH_MIN]) for at in starts]
