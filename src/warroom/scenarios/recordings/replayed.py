"""A recording as a scene: real telemetry that can be looked at and never reacts.

Time stands still at the page. A look shows what was recorded for a service, before and after; a
remedy changes nothing, and says so.
"""

from collections.abc import Iterator
from functools import cached_property
from statistics import median

from warroom.scenarios.readings import (
    EVERY_KIND,
    LOOK_BACK_MIN,
    MAX_LINES,
    AlertView,
    Applied,
    Item,
    ItemKind,
    capped,
)
from warroom.scenarios.recordings.files import printable
from warroom.scenarios.recordings.pager import fired, view
from warroom.scenarios.recordings.problem import recording_at
from warroom.scenarios.recordings.recording import Recording, Series
from warroom.scenarios.recordings.templates import Template
from warroom.scenarios.scenario import Scenario
from warroom.world.clock import wall
from warroom.world.noise import rounded

MOST_NAMED = 12  # services or series on one line
KINDS = {"log": "logs", "span": "traces", "metric": "metrics"}


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
        self._shown: dict[tuple[str, frozenset[ItemKind]], tuple[Item, ...]] = {}

    def fork(self) -> "Replayed":
        """Return itself: nothing can change."""
        return self

    def wall(self, minute: int) -> str:
        """Return a minute as HH:MM of UTC."""
        return wall(minute, start_min=self.recording.start_s // 60 % 1440)

    def lost_usd(self, minutes: int) -> float:
        """Return 0: what a recorded company earns is not known."""
        return 0.0

    def alerts(self, minute: int) -> tuple[AlertView, ...]:
        """Return what the live company's rules say of the recorded series, oldest first."""
        return self._alerts

    @cached_property
    def _alerts(self) -> tuple[AlertView, ...]:
        return tuple(view(alert, self.recording) for alert in fired(self.recording))

    def look(
        self,
        service: str,
        minute: int,
        *,
        back_min: int = LOOK_BACK_MIN,
        kinds: frozenset[ItemKind] = EVERY_KIND,
    ) -> tuple[Item, ...]:
        """Return everything that was recorded for a service, however far one looks back."""
        if (service, kinds) not in self._shown:
            items = self._look(service)
            self._shown[service, kinds] = tuple(item for item in items if item.kind in kinds)
        return self._shown[service, kinds]

    def _look(self, service: str) -> tuple[Item, ...]:
        series = [one for one in self.recording.series if one.place == service]
        lines = [*self._calls(service), *self._missing(service, series), *self._spans(service)]
        templates = (one for one in self.recording.logs.templates if one.place == service)
        lines += [
            self._log(number, template)
            for number, template in zip(range(MAX_LINES - len(lines)), templates, strict=False)
        ]
        metrics = [self._metric(one) for one in series if self._is_comparable(one)]
        return capped(lines) + tuple(metrics)

    def apply(self, address: str, minute: int) -> Applied:
        """Say that a recording cannot be changed."""
        return Applied(message="Recorded telemetry cannot change.")

    def _calls(self, service: str) -> Iterator[Item]:
        """Yield who calls a service and whom it calls, as the recorded graph has it."""
        calls = self.recording.calls
        sides = (
            ("called by", [caller for caller, callee in calls if callee == service]),
            ("calls", [callee for caller, callee in calls if caller == service]),
        )
        told = [f"{words} {_named(names)}" for words, names in sides if names]
        if told:
            yield _line(f"calls:{service}:graph", ItemKind.TRACE, service, "; ".join(told))

    def _missing(self, service: str, series: list[Series]) -> Iterator[Item]:
        """Yield what a look could have shown and was not recorded."""
        here = {
            "log": service in self.recording.logs.places,
            "span": service in self.recording.spans.places,
            "metric": bool(series),
        }
        for kind, words in KINDS.items():
            if not here[kind]:
                told = f"{words}: not recorded"
                told += " for this service" * (kind in self.recording.kinds)
                yield _line(f"none:{service}:{kind}", ItemKind.LOG, service, told)
        silent = [one.metric for one in series if not self._is_comparable(one)]
        if silent:
            told = f"nothing to compare, idle or without a healthy past: {_named(silent)}"
            yield _line(f"none:{service}:series", ItemKind.LOG, service, told)

    def _is_comparable(self, series: Series) -> bool:
        return bool(series.healthy) and bool(series.since(self.recording.onset_s))

    def _spans(self, service: str) -> Iterator[Item]:
        for span in self.recording.spans.slowest:
            if span.place == service:
                trace_id = printable(span.trace_id[:12])
                text = (
                    f"{self._clock(span.t_s)} TRACE {trace_id} {printable(span.operation)} "
                    f"{rounded(span.duration_ms):g} ms"
                )
                yield _line(f"trace:{service}:{trace_id}", ItemKind.TRACE, service, text)

    def _log(self, number: int, template: Template) -> Item:
        text = (
            f"{self._clock(template.first_s)}-{self._clock(template.last_s)} "
            f"{template.severity or 'LOG'} x{template.count} {printable(template.text[:220])}"
        )
        return _line(f"log:{template.place}:{number}", ItemKind.LOG, template.place, text)

    def _metric(self, series: Series) -> Item:
        watched = series.since(self.recording.onset_s)
        return Item(
            evidence=f"metric:{series.place}:{series.metric}",
            kind=ItemKind.METRIC,
            place=series.place,
            text=series.metric,
            values=(
                ("now", rounded(watched[-1])),
                ("peak_15m", rounded(max(watched))),
                ("1h_ago", rounded(median(series.healthy))),
            ),
        )

    def _clock(self, t_s: float) -> str:
        return self.wall(int(t_s - self.recording.start_s) // 60)


def _line(evidence: str, kind: ItemKind, place: str, text: str) -> Item:
    return Item(evidence=evidence, kind=kind, place=place, text=text)


def _named(names: list[str]) -> str:
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
