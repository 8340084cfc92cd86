"""Recorded incidents as scenarios: real telemetry that can be looked at and never reacts.

Time stands still at the page. A look shows what was recorded for a service, before and after; a
remedy changes nothing, and says so.
"""

from functools import lru_cache
from math import isfinite
from pathlib import Path
from statistics import median

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.readings import AlertView, Applied, Item, ItemKind, capped
from warroom.scenarios.recorded import (
    Recording,
    Series,
    SpanRecord,
    Template,
    fold,
    load,
    open_shipped,
    shipped,
    stray,
)
from warroom.scenarios.scenario import Fact, Scenario, Sort, Truth
from warroom.world.clock import wall
from warroom.world.noise import rounded

TELLING_Z = 4.0  # a series of the root this far out is evidence about it
ERROR_ALERT, SLOW_ALERT = 0.05, 3.0  # as in the rules of the live company
MOST_SPANS = 6
NOT_RECORDED = {"log": "logs", "span": "traces", "metric": "metrics"}


@lru_cache(maxsize=32)
def recording_at(name: str) -> Recording:
    """Return a shipped recording by name, or one from a folder by its path.

    Raises:
        BadScenario: no such recording, or its files do not hold what they should.
    """
    if name in shipped():
        return open_shipped(name)
    if Path(name).is_dir():
        return load(Path(name))
    known = ", ".join(shipped())
    raise BadScenario(f"no recording {name!r}: expected a folder, or one of {known}")


@lru_cache(maxsize=32)
def recorded_scenario(name: str) -> Scenario:
    """Return the scenario that a recording makes."""
    recording = recording_at(name)
    return Scenario(
        address=f"recorded/{name}",
        sort=Sort.RECORDED,
        title=f"Recorded: {recording.name}",
        description=(
            f"Telemetry of a real incident ({recording.source}), {len(recording.services)} "
            "services. Nothing you do changes it. Find the service where it began and write the "
            "post-mortem."
        ),
        company=None,
        recording=name,
        truth=_truth(name, recording),
        teams=TEAMS,
    )


def _truth(name: str, recording: Recording) -> Truth:
    root = recording.root
    telling = [
        f"metric:{root}:{series.metric}"
        for series in recording.series
        if series.place == root and stray(series, onset_s=recording.onset_s) >= TELLING_Z
    ]
    errors = [
        f"log:{root}:{number}"
        for number, template in enumerate(_templates(name).get(root, ()))
        if template.severity == "ERROR"
    ]
    callers = tuple(sorted({caller for caller, callee in recording.calls if callee == root}))
    return Truth(
        root=root,
        other="",
        mechanism=recording.inject_type or "",
        family=recording.family or "",
        chain=(root, *callers[:1]),
        victims=callers,
        culpable_change="",
        team="",
        cures=(),
        facts=(Fact(name="culprit", evidence=(*telling, *errors)),),
    )


def replayed(scenario: Scenario) -> "Replayed":
    """Return a recorded scenario as a scene."""
    return Replayed(scenario, recording_at(scenario.recording))


class Replayed:
    """A scene that shows a recording; minutes are counted from its first second and do not pass."""

    def __init__(self, scenario: Scenario, recording: Recording) -> None:
        self.scenario = scenario
        self.recording = recording
        self.services = recording.services
        self.page_min = (recording.page_s - recording.start_s) // 60

    def fork(self) -> "Replayed":
        """Return itself: nothing can change."""
        return self

    def wall(self, minute: int) -> str:
        """Return a minute as HH:MM of UTC."""
        return wall(minute, start_min=self.recording.start_s // 60 % 1440)

    def _clock(self, t_s: float) -> str:
        return self.wall(int(t_s - self.recording.start_s) // 60)

    def alerts(self, minute: int) -> tuple[AlertView, ...]:
        """Return what the live company's rules say of the recorded series, loudest first."""
        found = [alert for series in self.recording.series for alert in self._alert(series)]
        found.sort(key=lambda pair: (-pair[0], pair[1].service, pair[1].text))
        return tuple(alert for _, alert in found[:15])  # a real pager's p90 per incident

    def _alert(self, series: Series) -> list[tuple[float, AlertView]]:
        after = [
            value
            for t_s, value in zip(series.times_s, series.values, strict=True)
            if t_s >= self.recording.onset_s and isfinite(value)
        ]
        if not after or not series.healthy:
            return []
        usual, worst = median(series.healthy), max(after)
        if series.metric.endswith("error_ratio"):
            bound = max(ERROR_ALERT, SLOW_ALERT * usual)
        elif "latency" in series.metric:
            bound = SLOW_ALERT * usual
        else:
            return []
        z = stray(series, onset_s=self.recording.onset_s)
        if worst <= bound or z < TELLING_Z:
            return []
        text = f"{series.metric} {rounded(worst):g} > {rounded(bound):g}"
        at = (self.recording.onset_s - self.recording.start_s) // 60
        view = AlertView(severity="CRITICAL", service=series.place, text=text, fired_min=at,
                         is_burning=True)  # fmt: skip
        return [(z, view)]

    def look(self, service: str, minute: int) -> tuple[Item, ...]:
        """Return everything that was recorded for a service."""
        items = [
            self._log(service, number, template)
            for number, template in enumerate(_templates(self.scenario.recording).get(service, ()))
        ]
        items += self._spans(service)
        items += [
            Item(
                evidence=f"none:{service}:{kind}",
                kind=ItemKind.LOG,
                place=service,
                text=f"{words}: not recorded",
            )
            for kind, words in NOT_RECORDED.items()
            if kind not in self.recording.kinds
        ]
        return capped(items) + tuple(
            self._metric(series) for series in self.recording.series if series.place == service
        )

    def _log(self, service: str, number: int, template: Template) -> Item:
        return Item(
            evidence=f"log:{service}:{number}",
            kind=ItemKind.LOG,
            place=service,
            text=f"{self._clock(template.first_s)}-{self._clock(template.last_s)} "
            f"{template.severity or 'LOG'} x{template.count} {template.text[:220]}",
        )

    def _spans(self, service: str) -> list[Item]:
        slowest = sorted(_spans_of(self.recording, service), key=lambda span: -span.duration_ms)
        return [
            Item(
                evidence=f"trace:{service}:{span.trace_id[:12]}",
                kind=ItemKind.TRACE,
                place=service,
                text=f"{self._clock(span.t_s)} TRACE {span.trace_id[:12]} {span.operation} "
                f"{rounded(span.duration_ms):g} ms",
            )
            for span in slowest[:MOST_SPANS]
        ]

    def _metric(self, series: Series) -> Item:
        after = [
            value
            for t_s, value in zip(series.times_s, series.values, strict=True)
            if t_s >= self.recording.onset_s and isfinite(value)
        ]
        usual = median(series.healthy) if series.healthy else 0.0
        values = (
            ("now", rounded(after[-1] if after else 0.0)),
            ("peak_15m", rounded(max(after, default=0.0))),
            ("1h_ago", rounded(usual)),
        )
        return Item(
            evidence=f"metric:{series.place}:{series.metric}",
            kind=ItemKind.METRIC,
            place=series.place,
            text=series.metric,
            values=values,
        )

    def apply(self, address: str, minute: int) -> Applied:
        """Say that a recording cannot be changed."""
        return Applied(message="Recorded telemetry cannot change.", verdict=None)


@lru_cache(maxsize=16)
def _templates(name: str) -> dict[str, tuple[Template, ...]]:
    by_place: dict[str, list[Template]] = {}
    for template in fold(recording_at(name).logs):
        by_place.setdefault(template.place, []).append(template)
    return {place: tuple(templates) for place, templates in by_place.items()}


def _spans_of(recording: Recording, service: str) -> list[SpanRecord]:
    return [
        span for span in recording.spans if span.place == service and span.t_s >= recording.onset_s
    ]
