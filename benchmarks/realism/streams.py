"""Logs and traces: how much is written, how loudly, how unevenly; how long spans take."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from benchmarks.realism import real, simulated

from warroom.scenarios.generate.generator import generate
from warroom.scenarios.recordings.recording import Recording, SpanRecord
from warroom.scenarios.recordings.templates import fold
from warroom.scenarios.scene import start
from warroom.world.logs import Trouble
from warroom.world.logs import lines as log_lines
from warroom.world.spans import trace
from warroom.world.world import World

LOG_MIN, TRACES = 60, 60
SEVERE = ("ERROR", "FATAL")
LOG_HEAD = f"{'logs':34}{'lines/min':>10}{'WARN %':>8}{'ERROR %':>8}{'top 5':>7}{'once':>6}"
TRACE_HEAD = f"{'traces':34}{'spans p50/p95':>15}{'depth p50/p95':>15}{'log-sigma p10/50/90':>22}"
PUBLISHED_LOGS = f"{'published':34}{'2062':>10}{'3.5-4':>8}{'.4-.7':>8}{'.6-.8':>7}{'>.33':>6}"
PUBLISHED_TRACES = f"{'published':34}{'48/73, 76/181':>15}{'8 to 16':>15}{'.45 to .82':>22}"


def stream(counts: Counter[tuple[str, str, str]], minutes: float) -> tuple[float, ...]:
    """Return lines a minute, % WARN, % ERROR, share of the top 5 and share written once.

    `counts` is of (service, severity, template).
    """
    total = sum(counts.values())
    level: Counter[str] = Counter()
    for (_, severity, _), count in counts.items():
        level[severity] += count
    return (
        total / minutes,
        100.0 * level["WARN"] / total,
        100.0 * sum(level[severity] for severity in SEVERE) / total,
        sum(count for _, count in counts.most_common(5)) / total,
        sum(count == 1 for count in counts.values()) / len(counts),
    )


def written(world: World, window: range, troubles: tuple[Trouble, ...]) -> tuple[float, ...]:
    """Return how the stream of a whole company looks in a window."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for service in world.company.topology.names:
        for line in log_lines(world, service, window, troubles):
            counts[service, line.severity, line.key] += line.count
    return stream(counts, len(window))


def recorded(recording: Recording) -> tuple[float, ...]:
    """Return how the stream of a recording looks; it was recorded a few minutes at a time."""
    records = real.log_records(recording)
    counts = Counter({(t.place, t.severity, t.text): t.count for t in fold(records)})
    minutes = Counter(int(line.t_s // 60) for line in records)
    return (float(np.median(list(minutes.values()))), *stream(counts, 1.0)[1:])


def spans_of(records: Iterable[SpanRecord]) -> tuple[list[int], list[int], list[float]]:
    """Return spans per trace, depth per trace and log-sigma per operation of recorded spans."""
    durations: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    parents: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for span in records:
        durations[span.place, span.operation].append(span.duration_ms)
        parents[span.trace_id][span.span_id] = span.parent_id
    depths = [max(_depth(tree, span) for span in tree) for tree in parents.values()]
    return [len(tree) for tree in parents.values()], depths, _sigmas(durations.values())


def _depth(tree: dict[str, str], span: str) -> int:
    depth = 1
    while tree[span] in tree and depth < 64:
        span, depth = tree[span], depth + 1
    return depth


def _sigmas(durations: Iterable[list[float]]) -> list[float]:
    return [float(np.log(np.maximum(v, 1e-3)).std()) for v in durations if len(v) >= 30]


def traced(world: World) -> tuple[list[int], list[int], list[float]]:
    """Return the same of a simulated company's traces, from where users come in."""
    entry = next(s.name for s in world.company.topology.services if s.is_entry)
    traces = [trace(world, entry, 30, sample=number) for number in range(TRACES)]
    durations: defaultdict[str, list[float]] = defaultdict(list)
    for span in (span for spans in traces for span in spans):
        durations[span.service].append(span.duration_ms)
    depths = [1 + max(span.depth for span in spans) for spans in traces]
    return [len(spans) for spans in traces], depths, _sigmas(durations.values())


def lines(seeds: Sequence[int]) -> Iterator[str]:
    """Yield both tables."""
    yield LOG_HEAD
    yield PUBLISHED_LOGS
    for recording in real.recordings():
        yield _log_row(f"recorded {recording.name}", recorded(recording))
    calm, struck = zip(*(_streams(t, s) for t in simulated.TIERS for s in seeds), strict=True)
    yield _log_row("simulated, healthy hour", np.median(np.array(calm), axis=0).tolist())
    yield _log_row("simulated, half hour from onset", np.median(np.array(struck), axis=0).tolist())
    yield ""
    yield TRACE_HEAD
    yield PUBLISHED_TRACES
    for recording in real.recordings():
        yield _trace_row(f"recorded {recording.name}", spans_of(real.span_records(recording)))
    for tier in simulated.TIERS:
        found = [traced(simulated.calm_world(tier, seed)) for seed in seeds]
        pooled = tuple([value for one in found for value in one[part]] for part in range(3))
        yield _trace_row(f"simulated {tier}", pooled)


def _streams(tier: str, seed: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    scenario = generate(tier, seed)
    world = start(scenario).world
    onset = world.company.onset_min
    struck = written(world, range(onset, onset + LOG_MIN // 2), scenario.troubles)
    return written(simulated.calm_world(tier, seed), range(LOG_MIN), ()), struck


def _log_row(name: str, look: Sequence[float]) -> str:
    per_min, warn, error, top, once = look
    return f"{name:34}{per_min:10.0f}{warn:8.2f}{error:8.2f}{top:7.2f}{once:6.2f}"


def _trace_row(name: str, found: Sequence[Sequence[float]]) -> str:
    spans, depth, sigma = (np.array(values, dtype=float) for values in found)
    pair = [f"{np.quantile(v, 0.5):.0f}/{np.quantile(v, 0.95):.0f}" for v in (spans, depth)]
    three = "/".join(f"{np.quantile(sigma, q):.2f}" for q in (0.1, 0.5, 0.9))
    return f"{name:34}{pair[0]:>15}{pair[1]:>15}{three:>22}"
