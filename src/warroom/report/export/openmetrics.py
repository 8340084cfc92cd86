"""Metrics as OpenMetrics text: one gauge family per metric, a sample per service and scrape.

It is the format that Prometheus backfills from (`promtool tsdb create-blocks-from openmetrics`).
Names are the readings' own; a `# UNIT` line stands where the name ends in its unit.
"""

import re
from collections.abc import Iterator
from math import isfinite

from warroom.report.export.telemetry import SeriesRows, Telemetry

UNIT_SUFFIX = re.compile(r"_(ratio|ms|mb|mib|bytes|s)$")


def openmetrics(telemetry: Telemetry) -> Iterator[str]:
    """Yield the lines of the exposition, each with its end."""
    families: dict[str, list[SeriesRows]] = {}
    for series in telemetry.series:
        families.setdefault(metric_name(series.metric), []).append(series)
    for name, members in sorted(families.items()):
        yield f"# TYPE {name} gauge\n"
        unit = UNIT_SUFFIX.search(name)
        if unit and "_per_" not in name:
            yield f"# UNIT {name} {unit[1]}\n"
        yield f"# HELP {name} {members[0].metric} of each service, in {members[0].unit}.\n"
        for series in sorted(members, key=lambda one: one.service):
            label = f'{name}{{service="{escaped(series.service)}"}}'
            for t_s, value in zip(series.times_s, series.values, strict=True):
                if isfinite(value):  # an empty scrape leaves no sample
                    yield f"{label} {value!r} {t_s}\n"
    yield "# EOF\n"


def metric_name(name: str) -> str:
    """Return a name in the letters that metrics may have.

    >>> metric_name("cpu usage(m)"), metric_name("2xx")
    ('cpu_usage_m_', '_2xx')
    """
    plain = re.sub(r"[^a-zA-Z0-9_:]", "_", name)
    return f"_{plain}" if plain[0].isdigit() else plain


def escaped(value: str) -> str:
    """Return a label's value as it stands between quotes."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
