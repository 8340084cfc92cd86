"""The telemetry of a company that lives, as its readings give it to anybody who looks."""

from collections.abc import Iterator

from warroom.report.export.telemetry import (
    ChangeRow,
    Firing,
    LogRow,
    SeriesRows,
    SpanKind,
    SpanRow,
    Telemetry,
)
from warroom.scenarios.scenario import AuthoredLine
from warroom.scenarios.scene import Live
from warroom.world.alerts import evaluate
from warroom.world.clock import unix_s
from warroom.world.logs import lines
from warroom.world.metrics import exported, readings
from warroom.world.noise import address, rounded, within
from warroom.world.spans import Span, trace
from warroom.world.topology import Kind
from warroom.world.world import Company

MINUTE_NS = 60 * 10**9
KINDS = {
    Kind.GATEWAY: SpanKind.SERVER,
    Kind.SERVICE: SpanKind.SERVER,
    Kind.CONFIG: SpanKind.SERVER,
    Kind.DATABASE: SpanKind.CLIENT,
    Kind.CACHE: SpanKind.CLIENT,
    Kind.PROVIDER: SpanKind.CLIENT,
    Kind.QUEUE: SpanKind.PRODUCER,
}


def live_telemetry(scene: Live, minutes: range, *, traces_per_min: int) -> Telemetry:
    """Return what all services emit in some minutes, nobody doing anything about it."""
    company = scene.world.company
    return Telemetry(
        address=scene.scenario.address,
        hash=scene.scenario.hash,
        origin="simulated by warroom",
        services=company.topology.names,
        first_s=_unix_s(company, minutes.start),
        last_s=_unix_s(company, minutes.stop - 1),
        series=tuple(_series(scene, minutes)),
        logs=tuple(row for minute in minutes for row in _logs(scene, minute)),
        spans=tuple(_spans(scene, minutes, traces_per_min)),
        alerts=tuple(_alerts(scene, minutes)),
        changes=tuple(
            ChangeRow(
                id=change.id,
                time_s=_unix_s(company, change.minute),
                service=change.service,
                text=change.text,
            )
            for change in scene.scenario.changes
            if change.minute < minutes.stop
        ),
    )


def _unix_s(company: Company, minute: int) -> int:
    return unix_s(minute, start_min=company.start_min, seed=company.seed)


def _series(scene: Live, minutes: range) -> Iterator[SeriesRows]:
    company = scene.world.company
    times = tuple(_unix_s(company, minute) for minute in minutes)
    for service in company.topology.services:
        for metric in exported(service):
            yield SeriesRows(
                service=service.name,
                metric=metric.name,
                times_s=times,
                values=readings(scene.world, service.name, metric, minutes),
            )


def _logs(scene: Live, minute: int) -> Iterator[LogRow]:
    """Yield what is written in a minute: each template once, with its count."""
    time_ns = _unix_s(scene.world.company, minute) * 10**9
    only = range(minute, minute + 1)
    for name in scene.world.company.topology.names:
        for line in lines(scene.world, name, only, scene.scenario.troubles):
            yield LogRow(
                time_ns=time_ns,
                until_ns=time_ns + MINUTE_NS - 1,
                service=name,
                severity=line.severity,
                body=line.text,
                template=line.key,
                count=line.count,
            )
    for number, line in enumerate(scene.scenario.authored):
        text = _authored(scene, line, only)
        if text:
            yield LogRow(
                time_ns=time_ns,
                until_ns=time_ns + MINUTE_NS - 1,
                service=line.service,
                severity=line.severity,
                body=text,
                template=f"authored{number}",
            )


def _authored(scene: Live, line: AuthoredLine, only: range) -> str:
    """Return an authored line as it stands in a minute, "" while its condition does not hold."""
    company = scene.world.company
    row = company.topology.index(line.service)
    truth = float(scene.world.signal(line.signal, only)[row, 0])
    if only.start < company.onset_min + line.after_onset_min or truth < line.threshold:
        return ""
    return line.text.replace(f"{{{line.signal}}}", f"{rounded(truth):g}")


def _spans(scene: Live, minutes: range, traces_per_min: int) -> Iterator[SpanRow]:
    topology = scene.world.company.topology
    entries = [service.name for service in topology.services if service.is_entry]
    for minute in minutes:
        start_ns = _unix_s(scene.world.company, minute) * 10**9
        for entry in entries:
            for sample in range(traces_per_min):
                spans = trace(scene.world, entry, minute, sample=sample)
                yield from _laid_out(scene, spans, start_ns)


def _laid_out(scene: Live, spans: tuple[Span, ...], minute_ns: int) -> Iterator[SpanRow]:
    """Yield a trace's spans with ids and beginnings.

    A request begins somewhere in its minute, by its address. What a service does itself lies
    evenly around the calls it makes, which come one after the other; calls that outlast a caller
    that gave up stick out of it, as they do in real traces.
    """
    topology = scene.world.company.topology
    root = int(spans[0].trace_id, 16)
    start_ns = minute_ns + within(root, 0) % MINUTE_NS
    calls = _calls(spans)
    starts = {0: start_ns}
    for at, span in enumerate(spans):
        below = calls[at]
        waited_ms = sum(spans[child].duration_ms for child in below)
        gap_ns = int(max(span.duration_ms - waited_ms, 0.0) * 1e6) // (len(below) + 1)
        cursor = starts[at] + gap_ns
        for child in below:
            starts[child] = cursor
            cursor += int(spans[child].duration_ms * 1e6) + gap_ns
    parents = {child: at for at, below in calls.items() for child in below}
    for at, span in enumerate(spans):
        kind = topology.service(span.service).kind
        yield SpanRow(
            trace_id=span.trace_id.rjust(32, "0"),  # as 64-bit ids travel in 128-bit fields (B3)
            span_id=_span_id(span.trace_id, at),
            parent_id=_span_id(span.trace_id, parents[at]) if at else "",
            name=span.service,
            kind=KINDS[kind],
            service=span.service,
            caller=span.caller,
            service_kind=kind,
            start_ns=starts[at],
            duration_ms=span.duration_ms,
            failed=span.failed,
        )


def _calls(spans: tuple[Span, ...]) -> dict[int, list[int]]:
    """Return for each span of a trace, callers first, the numbers of those right below it."""
    calls: dict[int, list[int]] = {at: [] for at in range(len(spans))}
    way: list[int] = []
    for at, span in enumerate(spans):
        del way[span.depth :]
        if way:
            calls[way[-1]].append(at)
        way.append(at)
    return calls


def _span_id(trace_id: str, number: int) -> str:
    return f"{address('span', trace_id, number):016x}"


def _alerts(scene: Live, minutes: range) -> Iterator[Firing]:
    company = scene.world.company
    for alert in evaluate(scene.world, first=minutes.start, last=minutes.stop - 1):
        rule, ended = alert.rule, alert.resolved_min
        bound = f"{rule.times:g}x usual" if rule.times else f"{rule.value:g}"
        yield Firing(
            name=rule.name,
            service=alert.service,
            severity=rule.severity,
            summary=f"{rule.metric} {rounded(alert.value):g} {'>' if rule.above else '<'} {bound} "
            f"for {rule.for_min}m",
            started_s=_unix_s(company, alert.fired_min),
            ended_s=None if ended is None else _unix_s(company, ended),
        )
