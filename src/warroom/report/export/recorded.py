"""The telemetry of a recording, with its own times, as it was read from its files."""

from warroom.report.export.telemetry import (
    Firing,
    LogRow,
    SeriesRows,
    SpanKind,
    SpanRow,
    Telemetry,
)
from warroom.scenarios.recordings import Recording, Replayed, Series


def recorded_telemetry(scene: Replayed, minutes: range) -> Telemetry:
    """Return what was recorded in some minutes, counted from onset."""
    recording = scene.recording
    first_s = recording.onset_s + minutes.start * 60
    last_s = recording.onset_s + (minutes.stop - 1) * 60
    end_s = last_s + 60
    return Telemetry(
        address=scene.scenario.address,
        hash=scene.scenario.hash,
        origin=f"{recording.source}, {recording.licence}",
        services=recording.services,
        first_s=first_s,
        last_s=last_s,
        series=tuple(_cut(series, first_s=first_s, end_s=end_s) for series in recording.series),
        logs=tuple(_logs(recording, first_s=first_s, end_s=end_s)),
        spans=tuple(_spans(recording, first_s=first_s, end_s=end_s)),
        alerts=tuple(
            Firing(
                name=alert.text.partition(" ")[0],
                service=alert.service,
                severity=alert.severity,
                summary=alert.text,
                started_s=recording.start_s + alert.fired_min * 60,
                ended_s=None,
            )
            for alert in scene.alerts(scene.page_min)
            if first_s <= recording.start_s + alert.fired_min * 60 + 59 < end_s
        ),
        changes=(),
    )


def _cut(series: Series, *, first_s: int, end_s: int) -> SeriesRows:
    timed = zip(series.times_s, series.values, strict=True)
    kept = [(t_s, value) for t_s, value in timed if first_s <= t_s < end_s]
    return SeriesRows(
        service=series.place,
        metric=series.metric,
        times_s=tuple(t_s for t_s, _ in kept),
        values=tuple(value for _, value in kept),
    )


def _logs(recording: Recording, *, first_s: int, end_s: int) -> list[LogRow]:
    return [
        LogRow(
            time_ns=_ns(line.first_s),
            until_ns=_ns(line.last_s),
            service=line.place,
            severity=line.severity,
            body=line.example,
            template=line.text,
            count=line.count,
        )
        for line in recording.logs.templates
        if line.first_s < end_s and line.last_s >= first_s
    ]


def _spans(recording: Recording, *, first_s: int, end_s: int) -> list[SpanRow]:
    places = {span.span_id: span.place for span in recording.spans.slowest}
    return [
        SpanRow(
            trace_id=span.trace_id,
            span_id=span.span_id,
            parent_id=span.parent_id,
            name=span.operation,
            kind=SpanKind.INTERNAL,
            service=span.place,
            caller=places.get(span.parent_id, ""),
            service_kind="",
            start_ns=_ns(span.t_s),
            duration_ms=span.duration_ms,
            failed=None,
        )
        for span in recording.spans.slowest
        if first_s <= span.t_s < end_s
    ]


def _ns(t_s: float) -> int:
    """Return seconds as nanoseconds, to the microsecond that a float of today's dates holds."""
    return round(t_s * 1e6) * 1000
