"""Numbers for Prometheus: what was played in this process since it started.

Counters count over all sessions; gauges tell of the episode that was last acted in. Each worker
process has its own. https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

MEDIA = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A metric: its name, what it is, and its value with labels, if it has one by now."""

    name: str
    kind: str  # counter or gauge
    told: str
    value: float | None
    labels: Mapping[str, str] = field(default_factory=dict[str, str])


def exposition(metrics: tuple[Metric, ...]) -> str:
    """Return metrics as Prometheus reads them; what has no value yet is left out.

    >>> print(exposition((Metric(name="a_total", kind="counter", told="As.", value=2.0),)), end="")
    # HELP a_total As.
    # TYPE a_total counter
    a_total 2.0
    """
    return "".join(_lines(metric) for metric in metrics if metric.value is not None)


def _lines(metric: Metric) -> str:
    labels = ",".join(f'{name}="{_escaped(value)}"' for name, value in metric.labels.items())
    return (
        f"# HELP {metric.name} {metric.told}\n"
        f"# TYPE {metric.name} {metric.kind}\n"
        f"{metric.name}{f'{{{labels}}}' if labels else ''} {metric.value}\n"
    )


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
