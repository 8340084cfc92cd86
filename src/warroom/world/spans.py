"""Spans: one request's way through the company, as a tracer that samples would have kept it.

A call fails because the service fails it or because it gets lost or late on the way; its caller
fails as often as the state says that such a call fails it; and a span lasts as long as its own work
and what it waited for. So the spans of a trace agree with each other and with the metrics.
"""

from dataclasses import dataclass, field

import numpy as np

from warroom.world.answers import TAIL
from warroom.world.machine import Machine
from warroom.world.noise import Floats, address, draws_at, rounded, shaped_one, uniform, within
from warroom.world.state import EDGE_SIGNAL, SIGNAL
from warroom.world.world import World

MAX_DEPTH = 8
SPREADS = (
    7,
    8,
    9,
    8,
    10,
)  # levels of `shapes`, by service: real operations have log-sigmas of .45 up
MAX_SPANS = 60  # collectors cut wide traces; public ones keep about 50 spans (design: realism)
_FAILS, _LATE, _SPREADS, _HURTS = range(4)  # what the draws of a call are for
_DRAWS = np.arange(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One call: `depth` 0 is the entry; `duration_ms` is what its caller waited for it."""

    trace_id: str
    depth: int
    caller: str
    service: str
    duration_ms: float
    failed: bool


@dataclass(slots=True, kw_only=True)
class _Call:
    """A call on its way: `edge` is the dependency it goes along, -1 for the first."""

    row: int
    edge: int
    depth: int
    place: int
    calls: "list[_Call]" = field(default_factory=lambda: [])
    is_whole: bool = False  # everything it calls is in the trace
    duration_ms: float = 0.0
    failed: bool = False
    hurts: bool = False  # it fails its caller, in spite of retries


@dataclass(frozen=True, slots=True, kw_only=True)
class _Now:
    """The state of one minute: (signals, S) and (edge signals, E)."""

    machine: Machine
    services: Floats
    edges: Floats

    def of(self, signal: str, row: int) -> float:
        """Return a signal of a service."""
        return self.services.item(SIGNAL[signal], row)

    def on(self, signal: str, edge: int) -> float:
        """Return a signal of a dependency."""
        return self.edges.item(EDGE_SIGNAL[signal], edge)

    def calls_per_request(self, edge: int) -> float:
        """Return how often one request of the caller goes along a dependency, retries included."""
        load = self.of("load_rps", int(self.machine.caller_E[edge]))
        return self.on("flow_rps", edge) / max(load, 1e-9)


def trace(world: World, service: str, minute: int, *, sample: int = 0) -> tuple[Span, ...]:
    """Return a sampled request that passed through `service` in a minute, callers first.

    The path leads down from the service; its own callers are not in the sample. At most
    `MAX_SPANS` are kept, breadth before depth.
    """
    return world.recall(
        ("trace", service, minute, sample), minute, lambda: _trace(world, service, minute, sample)
    )


def _trace(world: World, service: str, minute: int, sample: int) -> tuple[Span, ...]:
    only = range(minute, minute + 1)
    now = _Now(
        machine=world.machine,
        services=world.services(only)[0],
        edges=world.edges(only)[0],
    )
    place = address(world.company.seed, "trace", service, minute, sample)
    first = _Call(row=world.machine.rank[service], edge=-1, depth=0, place=place)
    calls = _followed(now, first)
    chances = draws_at([call.place for call in calls], _DRAWS).tolist()
    for call, chance in zip(reversed(calls), reversed(chances), strict=True):
        _end(now, call, chance)
    names = world.company.topology.names
    return tuple(_spans(first, f"{place:016x}", "", names))


def _followed(now: _Now, first: _Call) -> list[_Call]:
    """Return the calls that a request makes, breadth first, until the trace is full."""
    calls = [first]
    for call in calls:
        edges = now.machine.edges_of[call.row]
        if call.depth == MAX_DEPTH or len(calls) + len(edges) > MAX_SPANS:
            continue
        call.is_whole = True
        for edge in edges:
            place = within(call.place, edge)
            if uniform(place) < now.calls_per_request(edge):
                callee = int(now.machine.callee_E[edge])
                call.calls.append(_Call(row=callee, edge=edge, depth=call.depth + 1, place=place))
        calls += call.calls
    return calls


def _end(now: _Now, call: _Call, chance: list[float]) -> None:
    """Decide how a call ends, from how those it made ended."""
    breaks = chance[_FAILS] < _fails_alone(now, call) or any(made.hurts for made in call.calls)
    call.failed = breaks
    call.duration_ms = _work_ms(now, call, chance[_SPREADS]) + sum(
        made.duration_ms * max(now.calls_per_request(made.edge), 1.0) for made in call.calls
    )
    if call.edge >= 0:
        _come_back(now, call, chance)


def _come_back(now: _Now, call: _Call, chance: list[float]) -> None:
    """Let an answer find its way to the caller: in time, too late, or not at all."""
    fails, limit_ms = now.on("fail_ratio", call.edge), now.on("timeout_ms", call.edge)
    error = now.of("error_ratio", call.row)
    if not call.failed and chance[_LATE] < (fails - error) / max(1.0 - error, 1e-9):
        call.failed, call.duration_ms = True, limit_ms
    call.duration_ms = min(call.duration_ms + now.on("way_ms", call.edge), limit_ms)
    made = fails * min(now.calls_per_request(call.edge), 1.0)
    call.hurts = call.failed and chance[_HURTS] < now.on("lost_ratio", call.edge) / max(made, 1e-9)


def _fails_alone(now: _Now, call: _Call) -> float:
    """Return the chance that a service fails a request for other reasons than the calls shown."""
    kept = 1.0
    if call.is_whole:
        for edge in now.machine.edges_of[call.row]:
            kept *= 1.0 - now.on("lost_ratio", edge)
    return 1.0 - min((1.0 - now.of("error_ratio", call.row)) / max(kept, 1e-9), 1.0)


def _work_ms(now: _Now, call: _Call, spread: float) -> float:
    """Return how long a service works on a request, waiting for the calls shown left out."""
    mean = now.of("own_latency_ms" if call.is_whole else "latency_ms", call.row)
    tail = TAIL if call.is_whole else now.of("p99_ms", call.row) / max(mean, 1e-9)
    over = shaped_one(spread, SPREADS[call.row % len(SPREADS)]) - 1.0
    return mean * (1.0 + over * (max(tail - 1.0, 0.0) / (TAIL - 1.0) if over > 0.0 else 1.0))


def _spans(call: _Call, trace_id: str, caller: str, names: tuple[str, ...]) -> list[Span]:
    span = Span(
        trace_id=trace_id,
        depth=call.depth,
        caller=caller,
        service=names[call.row],
        duration_ms=rounded(call.duration_ms),
        failed=call.failed,
    )
    below = [s for made in call.calls for s in _spans(made, trace_id, span.service, names)]
    return [span, *below]
