"""What people read off a dashboard and how they say it: series, numbers, symptoms."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from warroom.world.knobs import Effect, Knob
from warroom.world.metrics import BY_NAME, exported, readings
from warroom.world.topology import Topology
from warroom.world.world import World

USUAL_FROM_MIN, USUAL_OVER_MIN = 25, 10  # before onset


def _percent(value: float) -> str:
    return f"{value * 100:.2g}%" if value < 0.1 else f"{value * 100:.0f}%"


def _duration(value_ms: float) -> str:
    return f"{value_ms / 1000:.1f} s" if value_ms >= 1000 else f"{value_ms:.0f} ms"


def _count(value: float) -> str:
    return f"{value / 1000:.1f}k" if value >= 1000 else f"{value:.3g}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A series by its metric, what people call it, and how they write its numbers.

    It is worth a remark from `off` times its usual value, either way; noise alone stays below.
    """

    metric: str
    names: tuple[str, ...]
    written: Callable[[float], str]
    floor: float  # below this it is no news, whatever the ratio
    off: float = 1.5

    def read(self, world: World, service: str, minute: int) -> float:
        """Return what the dashboard shows at a minute."""
        only = range(minute, minute + 1)
        return readings(world, service, BY_NAME[self.metric], only)[0]

    def usual(self, world: World, service: str) -> float:
        """Return what the dashboard showed on average before anything broke."""
        first = max(world.company.onset_min - USUAL_FROM_MIN, 0)
        before = range(first, first + USUAL_OVER_MIN)
        seen = readings(world, service, BY_NAME[self.metric], before)
        return sum(seen) / len(seen)

    def is_off(self, now: float, usual: float) -> bool:
        """Whether a reading is worth a remark."""
        if max(now, usual) < self.floor:
            return False
        return now > usual * self.off or now * self.off < usual


GAUGES: tuple[Gauge, ...] = (
    Gauge(metric="http_server_error_ratio", names=("error rate", "errors", "5xx", "error ratio"),
          written=_percent, floor=0.004),
    Gauge(metric="http_server_request_duration_p99_ms", written=_duration, floor=20.0, off=2.2,
          names=("p99", "p99 latency", "tail latency", "99th percentile")),
    Gauge(metric="http_server_request_duration_mean_ms", written=_duration, floor=10.0, off=1.7,
          names=("latency", "mean latency", "avg latency", "response time")),
    Gauge(metric="probe_failed_ratio", names=("failed probes", "probe failures", "probe errors"),
          written=_percent, floor=0.1, off=3.0),
    Gauge(metric="probe_duration_ms", written=_duration, floor=50.0, off=2.5,
          names=("probe time", "probe latency", "time of the probes")),
    Gauge(metric="db_client_connection_count", names=("connections", "open connections"),
          written=_count, floor=5.0),
    Gauge(metric="cache_hit_ratio", names=("hit rate", "hit ratio", "cache hits"),
          written=_percent, floor=0.05),
    Gauge(metric="queue_backlog_messages", names=("backlog", "queue depth", "lag"),
          written=_count, floor=500.0),
    Gauge(metric="process_memory_usage_ratio", names=("memory", "mem usage", "memory usage"),
          written=_percent, floor=0.5),
    Gauge(metric="process_cpu_utilization", names=("cpu", "cpu usage", "utilisation"),
          written=_percent, floor=0.3),
    Gauge(metric="http_server_requests_per_s", names=("request rate", "traffic", "rps"),
          written=_count, floor=5.0),
)  # fmt: skip
BY_METRIC = {gauge.metric: gauge for gauge in GAUGES}


def gauges_of(topology: Topology, service: str) -> tuple[Gauge, ...]:
    """Return the gauges that a service has."""
    names = {metric.name for metric in exported(topology.service(service))}
    return tuple(gauge for gauge in GAUGES if gauge.metric in names)


class Feel(StrEnum):
    """What users, or those who watch, notice."""

    ERRORS = "errors"
    SLOW = "slow"
    WRONG = "wrong"
    EXPOSED = "exposed"
    RED = "red"  # alerts that no user could confirm


SYMPTOMS: dict[Feel, tuple[str, ...]] = {
    Feel.ERRORS: (
        "5xx", "5xx everywhere", "500s", "failed requests", "nothing but errors", "error pages",
        "requests failing", "a wall of 500s", "\"something went wrong\" pages", "failures",
        "failed calls", "broken responses", "server errors", "a spike of errors",
    ),
    Feel.SLOW: (
        "timeouts", "spinners", "slow responses", "pages that hang", "very slow pages",
        "requests that crawl", "long waits", "loading that never ends", "multi-second waits",
        "slowness", "requests piling up", "sluggish pages", "terrible latency", "hanging requests",
    ),
    Feel.WRONG: (
        "wrong results", "results that don't add up", "things confirmed that never happened",
        "wrong totals", "confirmations with the wrong content", "results people dispute",
        "answers that are plain wrong", "records that don't match", "disputed results",
        "things done but not as asked", "odd numbers in confirmations", "mix-ups",
    ),
    Feel.EXPOSED: (
        "data of other accounts", "someone else's records", "records of strangers",
        "details that belong to others", "other people's data", "entries of other customers",
        "pages with foreign data", "a list that isn't theirs", "other accounts' details",
        "unknown people's records", "private records of others", "data they shouldn't see",
    ),
    Feel.RED: (
        "red panels", "alerts", "red on the board", "an alert", "errors on the dashboard",
        "alarming numbers", "a red tile", "numbers out of range", "warnings", "a firing rule",
        "an ugly panel", "a spike on the board",
    ),
}  # fmt: skip


def feel_of(effects: tuple[Effect, ...]) -> Feel:
    """Return what users notice most of some effects."""
    knobs = {effect.knob for effect in effects}
    if Knob.BAD_OUTCOME in knobs or Knob.STALE_READS in knobs:
        return Feel.WRONG
    if Knob.EXPOSED in knobs:
        return Feel.EXPOSED
    if Knob.FALSE_READING in knobs:
        return Feel.RED
    return Feel.SLOW if Knob.LATENCY in knobs or Knob.CAPACITY in knobs else Feel.ERRORS
