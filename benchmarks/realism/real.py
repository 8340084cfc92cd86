"""The real side: figures published for public systems, and the healthy hours of shipped recordings.

Published figures are medians over fault-free series of Nezha's Online Boutique (60 s) and PetShop
(300 s); their files are not ours to ship whole, so the three recorded cases stand beside them,
measured by the same code as the simulated series.
"""

from collections.abc import Iterator

from benchmarks.realism.series import Look

from warroom.scenarios.recordings import Recording, open_shipped
from warroom.scenarios.recordings.loading import CASES
from warroom.scenarios.recordings.nezha_logs import LogReading
from warroom.scenarios.recordings.nezha_spans import SpanReading
from warroom.scenarios.recordings.recording import SpanRecord
from warroom.scenarios.recordings.templates import LogRecord

NEZHA = ("nezha_ob_case", "nezha_tt_exception")  # sampled at 60 s, as ours are
PETSHOP = "petshop_low_traffic"
NAN = float("nan")


def _look(cv: float, lag_1: float, tail: float) -> Look:
    return Look(cv=cv, lag_1=lag_1, tail=tail, skew=NAN)


# kind: (published look, metric of the recordings, metric of ours)
KINDS: dict[str, tuple[Look, str, str]] = {
    "CPU": (_look(0.23, 0.08, 1.5), "cpu_utilization", "process_cpu_utilization"),
    "memory": (_look(0.05, 0.81, 1.01), "memory_usage_mib", "process_memory_usage_mb"),
    "latency p99": (
        _look(0.78, 0.00, 3.6), "latency_p99_s", "http_server_request_duration_p99_ms",
    ),
    "latency p90 / mean": (
        _look(0.52, 0.02, 2.2), "latency_p90_s", "http_server_request_duration_mean_ms",
    ),
    "workload": (_look(0.11, 0.27, 1.2), "workload_ops", "http_server_requests_per_s"),
}  # fmt: skip

# Judges on real data: (AC@1, AC@3) of BARO and NSigma, and what guessing is worth at once.
JUDGED = {
    "Nezha Online Boutique, 54 faults": ((0.46, 0.65), (0.44, 0.59), 0.10),
    "Nezha Train-Ticket, 44": ((0.00, 0.09), (0.05, 0.11), 0.02),
    "PetShop, 300 s, 52": ((0.17, 0.40), (0.37, 0.63), 0.03),
}


def recordings() -> tuple[Recording, ...]:
    """Return the shipped recordings that have logs and spans."""
    return tuple(open_shipped(name) for name in NEZHA)


def log_records(recording: Recording) -> list[LogRecord]:
    """Return every line that a shipped recording's files hold."""
    window_s = (recording.start_s, recording.end_s)
    reading = LogReading(
        folder=CASES / recording.name, window_s=window_s, onset_s=recording.onset_s
    )
    return list(reading.records())


def span_records(recording: Recording) -> list[SpanRecord]:
    """Return every span that a shipped recording's files hold."""
    window_s = (recording.start_s, recording.end_s)
    reading = SpanReading(
        folder=CASES / recording.name, window_s=window_s, onset_s=recording.onset_s
    )
    return list({(span.trace_id, span.span_id): span for span in reading.records()}.values())


def healthy(metric: str, *, case: str = "") -> Iterator[tuple[str, tuple[float, ...]]]:
    """Yield each recorded series of a metric before its fault, with where it comes from."""
    for name in (case,) if case else NEZHA:
        recording = open_shipped(name)
        for one in recording.series:
            if one.metric == metric:
                yield f"{name}/{one.place}", one.healthy
