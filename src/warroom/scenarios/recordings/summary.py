"""What was read from a folder, for the person who imports it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from math import isnan

from warroom.scenarios.recordings.pager import fired, view
from warroom.scenarios.recordings.recording import Recording


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A recording in numbers and sentences; times are UTC, as in `2022-08-22 05:18:09`."""

    name: str
    layout: str
    first: str
    onset: str
    page: str
    last: str
    root: str
    fault: str
    services: int
    calls: int
    series: int
    metrics: int
    idle_series: int
    series_without_baseline: int
    baseline_samples: int
    log_lines: int
    log_templates: int
    log_lines_repeated: int
    logs_from_to: tuple[str, ...]
    spans: int
    spans_repeated: int
    spans_from_to: tuple[str, ...]
    clock_corrections: tuple[str, ...]
    missing: tuple[str, ...]
    alerts: tuple[str, ...]
    alerts_waited: bool  # False: no rule holds for as long as it asks, so none was waited for


def summary_of(recording: Recording) -> Summary:
    """Return what there is to tell about a recording."""
    series, logs, spans = recording.series, recording.logs, recording.spans
    alerts = fired(recording)
    views = [view(alert, recording) for alert in alerts]
    kind = f"{recording.inject_type} ({recording.family})" if recording.inject_type else ""
    return Summary(
        name=recording.name,
        layout=recording.source,
        first=_utc(recording.start_s),
        onset=_utc(recording.onset_s),
        page=_utc(recording.page_s),
        last=_utc(recording.end_s),
        root=recording.root,
        fault=kind,
        services=len(recording.services),
        calls=len(recording.calls),
        series=len(series),
        metrics=len({one.metric for one in series}),
        idle_series=sum(any(map(isnan, one.values)) for one in series),
        series_without_baseline=sum(not one.healthy for one in series),
        baseline_samples=max((len(one.healthy) for one in series), default=0),
        log_lines=logs.lines,
        log_templates=len(logs.templates),
        log_lines_repeated=logs.repeated,
        logs_from_to=(_utc(logs.first_s), _utc(logs.last_s)) if logs.lines else (),
        spans=spans.count,
        spans_repeated=spans.repeated,
        spans_from_to=(_utc(spans.first_s), _utc(spans.last_s)) if spans.count else (),
        clock_corrections=tuple(one.told() for one in recording.corrections),
        missing=recording.gaps,
        alerts=tuple(f"[{one.severity}] {one.service}: {one.text}" for one in views),
        alerts_waited=all(alert.for_min for alert in alerts),
    )


def _utc(t_s: float) -> str:
    return datetime.fromtimestamp(t_s, UTC).strftime("%Y-%m-%d %H:%M:%S")
