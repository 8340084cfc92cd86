"""Metrics, logs and spans as Parquet tables. The only file that knows pyarrow.

Times are UTC with nanoseconds. Nothing is null but where it says so.

`metrics.parquet`, a row per scrape:

| column | type | unit |
|---|---|---|
| time | timestamp[ns, UTC] | |
| service, metric | string | |
| unit | string | the unit of `value`, "1" for counts |
| value | float64, null where the scraper got none | as `unit` says |

`logs.parquet`, a row per line; a simulated company's lines are folded by service, minute, template:

| column | type | unit |
|---|---|---|
| time, until | timestamp[ns, UTC] | first and last nanosecond it may stand for |
| service, severity, body | string | severity "" where a recorded line has none |
| template | string | id of the template, "" of recorded lines |
| count | int64 | lines |
| trace_id | string | "" where the line names none |

`spans.parquet`, a row per call of a request:

| column | type | unit |
|---|---|---|
| time | timestamp[ns, UTC] | when it began |
| duration_ms | float64 | milliseconds its caller waited |
| trace_id, span_id, parent_id | string | hex; parent "" where the request came in |
| name, kind | string | kind: server, client, producer, internal |
| service, caller | string | who did the work, and for whom ("": from outside) |
| failed | bool, null where not recorded | |
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from collections.abc import Iterable
from itertools import chain
from math import isfinite
from pathlib import Path

from warroom.errors import NotInstalled
from warroom.report.export.telemetry import Telemetry

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as error:
    raise NotInstalled(
        "writing Parquet needs pyarrow, which is not installed: pip install 'warroom[export]'"
    ) from error

TIME = pa.timestamp("ns", tz="UTC")
TEXT, NAME = pa.string(), pa.dictionary(pa.int32(), pa.string())


def write_tables(telemetry: Telemetry, folder: Path) -> None:
    """Write the three tables into a folder."""
    for name, table in tables(telemetry).items():
        pq.write_table(table, folder / f"{name}.parquet")


def tables(telemetry: Telemetry) -> "dict[str, pa.Table]":
    """Return the three tables by name."""
    return {
        "metrics": _metrics(telemetry),
        "logs": _logs(telemetry),
        "spans": _spans(telemetry),
    }


def _metrics(telemetry: Telemetry) -> "pa.Table":
    series = telemetry.series

    def along(values: Iterable[str]) -> "list[str]":
        pairs = zip(values, series, strict=True)
        return [value for value, one in pairs for _ in one.times_s]

    values = chain.from_iterable(one.values for one in series)
    return pa.table(
        {
            "time": pa.array([t * 10**9 for one in series for t in one.times_s], TIME),
            "service": pa.array(along(one.service for one in series), NAME),
            "metric": pa.array(along(one.metric for one in series), NAME),
            "unit": pa.array(along(one.unit for one in series), NAME),
            "value": pa.array([v if isfinite(v) else None for v in values], pa.float64()),
        }
    )


def _logs(telemetry: Telemetry) -> "pa.Table":
    rows = telemetry.logs
    return pa.table(
        {
            "time": pa.array([row.time_ns for row in rows], TIME),
            "until": pa.array([row.until_ns for row in rows], TIME),
            "service": pa.array([row.service for row in rows], NAME),
            "severity": pa.array([row.severity for row in rows], NAME),
            "body": pa.array([row.body for row in rows], TEXT),
            "template": pa.array([row.template for row in rows], NAME),
            "count": pa.array([row.count for row in rows], pa.int64()),
            "trace_id": pa.array([row.trace_id for row in rows], TEXT),
        }
    )


def _spans(telemetry: Telemetry) -> "pa.Table":
    rows = telemetry.spans
    return pa.table(
        {
            "time": pa.array([row.start_ns for row in rows], TIME),
            "duration_ms": pa.array([row.duration_ms for row in rows], pa.float64()),
            "trace_id": pa.array([row.trace_id for row in rows], TEXT),
            "span_id": pa.array([row.span_id for row in rows], TEXT),
            "parent_id": pa.array([row.parent_id for row in rows], TEXT),
            "name": pa.array([row.name for row in rows], NAME),
            "kind": pa.array([str(row.kind) for row in rows], NAME),
            "service": pa.array([row.service for row in rows], NAME),
            "caller": pa.array([row.caller for row in rows], NAME),
            "failed": pa.array([row.failed for row in rows], pa.bool_()),
        }
    )
