"""Spans: one request's way through the company, as a tracer that samples would have kept it."""

from dataclasses import dataclass

from warroom.world.dynamics import SIGNAL
from warroom.world.noise import address, draw, rounded
from warroom.world.world import World

MAX_DEPTH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One call: `depth` 0 is the entry; `duration_ms` includes what it waited for."""

    trace_id: str
    depth: int
    caller: str
    service: str
    duration_ms: float
    failed: bool


def trace(world: World, service: str, minute: int, *, sample: int = 0) -> tuple[Span, ...]:
    """Return a sampled request that passed through `service` in a minute, callers first.

    The path leads down from the service; its own callers are not in the sample.
    """
    trace_id = f"{address(world.company.seed, 'trace', service, minute, sample):016x}"
    spans: list[Span] = []
    _follow(world, trace_id, "", service, minute, 0, spans)
    return tuple(spans)


def _follow(
    world: World, trace_id: str, caller: str, service: str, minute: int, depth: int, out: list[Span]
) -> None:
    topology = world.company.topology
    state = world.minute(minute).services[:, topology.index(service), 0]
    chance = draw(trace_id, depth, service)
    failed = chance < float(state[SIGNAL["error_ratio"]])
    mean, tail = float(state[SIGNAL["latency_ms"]]), float(state[SIGNAL["p99_ms"]])
    spread = draw(trace_id, "ms", depth, service)
    slow = mean * (0.6 + 0.7 * spread) if spread < 0.9 else mean + (tail - mean) * (spread - 0.9) * 9
    out.append(
        Span(
            trace_id=trace_id,
            depth=depth,
            caller=caller,
            service=service,
            duration_ms=rounded(slow),
            failed=failed,
        )
    )
    if depth < MAX_DEPTH:
        for callee in topology.callees(service):
            _follow(world, trace_id, service, callee, minute, depth + 1, out)
