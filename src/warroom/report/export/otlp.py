"""Logs and spans as OTLP JSON: one `LogsData` and one `TracesData` object.

Ids are lower-case hex and 64-bit numbers are strings, as OTLP's own JSON encoding has them. Log
records that stand for several lines carry `log_count`, `first_observed_timestamp` and
`last_observed_timestamp`, the attributes of the collector's `logdedup` processor.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from warroom.report.export.telemetry import LogRow, SpanKind, SpanRow, Telemetry

JSON = dict[str, Any]
SEVERITY_NUMBER = {"INFO": 9, "WARN": 13, "ERROR": 17, "FATAL": 21}  # OTel logs data model
SPAN_KIND = {SpanKind.INTERNAL: 1, SpanKind.SERVER: 2, SpanKind.CLIENT: 3, SpanKind.PRODUCER: 4}
STATUS_OK, STATUS_ERROR = 1, 2
SCOPE = {"name": "warroom"}
# Stores are recognised by the software in their names; what names none is some other one.
DATABASES = (("postgres", "postgresql"), ("mysql", "mysql"), ("mongo", "mongodb"))
CACHES = (("redis", "redis"), ("memcached", "memcached"), ("valkey", "valkey"))


def logs_data(telemetry: Telemetry) -> JSON:
    """Return all log rows, by service."""
    by_service: dict[str, list[JSON]] = {}
    for row in telemetry.logs:
        by_service.setdefault(row.service, []).append(_record(row))
    return {
        "resourceLogs": [
            {"resource": _resource(name), "scopeLogs": [{"scope": SCOPE, "logRecords": records}]}
            for name, records in by_service.items()
        ]
    }


def _record(row: LogRow) -> JSON:
    record: JSON = {
        "timeUnixNano": str(row.time_ns),
        "observedTimeUnixNano": str(row.until_ns),
        "severityNumber": SEVERITY_NUMBER.get(row.severity, 0),
        "severityText": row.severity,
        "body": {"stringValue": row.body},
    }
    if row.template:
        record["attributes"] = _attributes(
            {
                "log.template": row.template,
                "log_count": row.count,
                "first_observed_timestamp": _iso(row.time_ns),
                "last_observed_timestamp": _iso(row.until_ns),
            }
        )
    if row.trace_id:
        record["traceId"] = row.trace_id
    return record


def traces_data(telemetry: Telemetry) -> JSON:
    """Return all spans, by the service that recorded them."""
    by_service: dict[str, list[JSON]] = {}
    for row in telemetry.spans:
        by_service.setdefault(recorder(row), []).append(_span(row))
    return {
        "resourceSpans": [
            {"resource": _resource(name), "scopeSpans": [{"scope": SCOPE, "spans": spans}]}
            for name, spans in by_service.items()
        ]
    }


def recorder(row: SpanRow) -> str:
    """Return which service recorded a span: of a call to a store or a provider, its caller."""
    is_outside = row.kind in (SpanKind.CLIENT, SpanKind.PRODUCER)
    return row.caller if is_outside and row.caller else row.service


def _span(row: SpanRow) -> JSON:
    span: JSON = {
        "traceId": row.trace_id,
        "spanId": row.span_id,
        "name": row.name,
        "kind": SPAN_KIND[row.kind],
        "startTimeUnixNano": str(row.start_ns),
        "endTimeUnixNano": str(row.start_ns + round(row.duration_ms * 1e6)),
        "attributes": _attributes(_semantics(row)),
    }
    if row.parent_id:
        span["parentSpanId"] = row.parent_id
    if row.failed is not None:
        span["status"] = {"code": STATUS_ERROR if row.failed else STATUS_OK}
    return span


def _semantics(row: SpanRow) -> dict[str, str | int]:
    """Return what the semantic conventions want to know of a span and the world says."""
    found: dict[str, str | int] = {}
    if row.kind in (SpanKind.CLIENT, SpanKind.PRODUCER):
        found["peer.service"] = row.service
    match row.service_kind:
        case "database":
            found["db.system.name"] = _software(row.service, DATABASES, "other_sql")
        case "cache":
            found["db.system.name"] = _software(row.service, CACHES, "redis")
        case "queue":
            found["messaging.destination.name"] = row.service
        case "":
            pass
        case _:
            found["http.response.status_code"] = 500 if row.failed else 200
    return found


def _software(name: str, known: Iterable[tuple[str, str]], other: str) -> str:
    return next((system for word, system in known if word in name), other)


def _resource(service: str) -> JSON:
    return {"attributes": _attributes({"service.name": service})}


def _attributes(values: Mapping[str, str | int]) -> list[JSON]:
    return [
        {"key": key, "value": {"intValue": str(value)}}
        if isinstance(value, int)
        else {"key": key, "value": {"stringValue": value}}
        for key, value in values.items()
    ]


def _iso(time_ns: int) -> str:
    return datetime.fromtimestamp(time_ns // 10**9, tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
