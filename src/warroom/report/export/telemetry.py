"""What is exported, before it has a format: series, log rows, spans, alerts and changes.

Times are integers in nanoseconds (`_ns`) or seconds (`_s`) since 1970.
"""

from dataclasses import dataclass
from enum import StrEnum

UNITS = (
    ("_per_s", "1/s"),
    ("_per_min", "1/min"),
    ("_ratio", "ratio"),
    ("_utilization", "ratio"),
    ("_ms", "ms"),
    ("_mb", "MB"),
    ("_mib", "MiB"),
    ("_bytes", "bytes"),
    ("_ops", "1/s"),
    ("_s", "s"),
)


class SpanKind(StrEnum):
    """Who recorded a span: whoever served the call, or whoever made it."""

    SERVER = "server"
    CLIENT = "client"  # stores and providers carry no tracer of ours
    PRODUCER = "producer"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRows:
    """One metric of one service, a value per scrape; nan where the scraper got none."""

    service: str
    metric: str
    times_s: tuple[int, ...]
    values: tuple[float, ...]

    @property
    def unit(self) -> str:
        """Return the unit, as the metric's name tells it."""
        return unit_of(self.metric)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """A log line, written `count` times from its time to `until_ns` as `template`.

    Lines come folded into templates, as OpenTelemetry's log deduplication leaves them: a simulated
    company's by the minute, recorded ones over the whole recording.
    """

    time_ns: int
    until_ns: int
    service: str
    severity: str
    body: str
    template: str
    count: int = 1
    trace_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRow:
    """One call of one request; `service` did the work for `caller` ("": it came from outside)."""

    trace_id: str
    span_id: str
    parent_id: str
    name: str
    kind: SpanKind
    service: str
    caller: str
    service_kind: str
    start_ns: int
    duration_ms: float
    failed: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Firing:
    """An alert; `ended_s` is None while it burns."""

    name: str
    service: str
    severity: str
    summary: str
    started_s: int
    ended_s: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A record of the change log."""

    id: str
    time_s: int
    service: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telemetry:
    """Everything that a scenario's services emitted from one second to another.

    `origin` names the source and the licence of what was recorded.
    """

    address: str
    hash: str
    origin: str
    services: tuple[str, ...]
    first_s: int
    last_s: int
    series: tuple[SeriesRows, ...]
    logs: tuple[LogRow, ...]
    spans: tuple[SpanRow, ...]
    alerts: tuple[Firing, ...]
    changes: tuple[ChangeRow, ...]


def unit_of(metric: str) -> str:
    """Return the unit in a metric's name; what names none is counted.

    >>> unit_of("http_server_request_duration_p99_ms"), unit_of("db_client_connection_count")
    ('ms', '1')
    """
    return next((unit for ending, unit in UNITS if metric.endswith(ending)), "1")
