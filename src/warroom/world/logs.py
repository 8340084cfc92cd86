"""Logs: what services would have written, worked out only for the window that somebody asks for.

A line is a template with a count per minute read from the state. Error lines of dependencies come
from what fails on them, a fault's own lines from its `Sign`s, and the rest is everyday chatter: a
stream that is mostly quiet about the trouble, as real ones are.
"""

from dataclasses import dataclass

import numpy as np

from warroom.world.dynamics import SIGNAL
from warroom.world.faults.fault import Fault, Sign
from warroom.world.knobs import Scope
from warroom.world.noise import Floats, address, draw, draws
from warroom.world.runs import Strike, place
from warroom.world.topology import Dependency, Kind
from warroom.world.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """A template as it stands in one window: how often, from when to when, and one rendering."""

    key: str
    service: str
    severity: str
    text: str
    count: int
    first_min: int
    last_min: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chatter:
    """An everyday line, written `per_request` times per request."""

    key: str
    severity: str
    text: str
    per_request: float


EVERYDAY: dict[Kind, tuple[Chatter, ...]] = {
    Kind.GATEWAY: (
        Chatter(key="access", severity="INFO", text="GET /api/v2/items 200 {ms} ms", per_request=0.6),
        Chatter(key="access_post", severity="INFO", text="POST /api/v2/orders 201 {ms} ms",
                per_request=0.2),
        Chatter(key="client_gone", severity="WARN", text="client closed connection before response",
                per_request=0.004),
        Chatter(key="bad_request", severity="WARN", text="400 malformed query parameter page",
                per_request=0.003),
    ),
    Kind.SERVICE: (
        Chatter(key="handled", severity="INFO", text="handled request in {ms} ms", per_request=0.5),
        Chatter(key="cache_refresh", severity="INFO", text="refreshed feature cache, {n} entries",
                per_request=0.002),
        Chatter(key="slow_client", severity="WARN", text="slow consumer, response buffered",
                per_request=0.006),
        Chatter(key="deprecated", severity="WARN", text="deprecated field customer_ref used by client",
                per_request=0.01),
        Chatter(key="validation", severity="ERROR", text="validation failed: postal code",
                per_request=0.0012),
    ),
    Kind.DATABASE: (
        Chatter(key="checkpoint", severity="INFO", text="checkpoint complete: wrote {n} buffers",
                per_request=0.0005),
        Chatter(key="autovacuum", severity="INFO", text="automatic vacuum of table orders",
                per_request=0.0002),
        Chatter(key="slow_statement", severity="WARN", text="duration {ms} ms statement SELECT",
                per_request=0.0008),
    ),
    Kind.CACHE: (
        Chatter(key="save", severity="INFO", text="background saving started by pid {n}",
                per_request=0.0001),
        Chatter(key="evicted_client", severity="WARN", text="client idle, closing connection",
                per_request=0.0004),
    ),
    Kind.QUEUE: (
        Chatter(key="ack", severity="INFO", text="acknowledged batch of {n}", per_request=0.02),
        Chatter(key="redelivered", severity="WARN", text="message redelivered once",
                per_request=0.001),
    ),
    Kind.CONFIG: (
        Chatter(key="watch", severity="INFO", text="served config revision to {n} watchers",
                per_request=0.05),
        Chatter(key="watch_lag", severity="WARN", text="watcher reconnected after {ms} ms",
                per_request=0.004),
    ),
    Kind.PROVIDER: (
        Chatter(key="ok", severity="INFO", text="200 from provider in {ms} ms", per_request=0.4),
        Chatter(key="rate", severity="WARN", text="provider rate budget at {pct} %",
                per_request=0.002),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A fault at work in this company: the entry, and where it was placed."""

    fault: Fault
    strike: Strike


def lines(
    world: World, service: str, minutes: range, troubles: tuple[Trouble, ...]
) -> tuple[LogLine, ...]:
    """Return every template that a service wrote in a window; severe and rare first."""
    found = [*_everyday(world, service, minutes), *_failing_calls(world, service, minutes)]
    for trouble in troubles:
        for sign in trouble.fault.signs:
            if service in _writers(world, trouble, sign):
                found += _sign(world, service, minutes, trouble, sign)
    severity = {"FATAL": 0, "ERROR": 1, "WARN": 2, "INFO": 3}
    found.sort(key=lambda line: (severity[line.severity], line.count, line.key))
    return tuple(found)


def _everyday(world: World, service: str, minutes: range) -> list[LogLine]:
    row = world.company.topology.index(service)
    load = world.signal("load_rps", minutes)[row]
    kind = world.company.topology.services[row].kind
    return [
        line
        for chatter in EVERYDAY[kind]
        for line in _written(
            world, service, chatter.key, chatter.severity, chatter.text, minutes,
            load * 60.0 * chatter.per_request,
        )
    ]  # fmt: skip


def _failing_calls(world: World, service: str, minutes: range) -> list[LogLine]:
    topology = world.company.topology
    found: list[LogLine] = []
    for row, edge in enumerate(topology.dependencies):
        if edge.caller == service:
            flow, fail = (world.edge_signal(s, minutes)[row] for s in ("flow_rps", "fail_ratio"))
            # One line in six failures: loggers sample, and a healthy call fails now and then.
            rate = flow * 60.0 * fail * 0.16
            text = _call_text(edge)
            key = f"call_failed_{edge.callee}"
            severity = "ERROR" if edge.hard else "WARN"
            found += _written(world, service, key, severity, text, minutes, rate)
    return found


def _call_text(edge: Dependency) -> str:
    if edge.on_miss:
        return f"{edge.callee} miss or failure, reading {edge.on_miss} instead"
    outcome = "" if edge.hard else ", going on without it"
    return f"call to {edge.callee} failed or timed out ({edge.timeout_ms:g} ms){outcome}"


def _writers(world: World, trouble: Trouble, sign: Sign) -> set[str]:
    topology, strike = world.company.topology, trouble.strike
    if sign.scope is Scope.SELF:
        return {strike.service}
    is_edge, rows = place(topology, sign.scope, service=strike.service, other=strike.other)
    return set() if is_edge else {topology.names[row] for row in rows}


def _sign(
    world: World, service: str, minutes: range, trouble: Trouble, sign: Sign
) -> list[LogLine]:
    level = sign_level(world, minutes, trouble, sign, service)
    text = render(world, sign.text, trouble, service)
    return _written(world, service, sign.key, sign.severity, text, minutes, level * sign.per_min)


def sign_level(
    world: World, minutes: range, trouble: Trouble, sign: Sign, service: str
) -> Floats:
    """Return 0 or 1 per minute: whether a sign is being written."""
    pushes = world.pushes_of(trouble.strike)
    on = np.array([any(push.is_on(m) for push in pushes) for m in minutes], dtype=np.float64)
    lasting = np.array([m >= trouble.strike.minute for m in minutes], dtype=np.float64)
    if not sign.signal:
        return on
    row = world.company.topology.index(service)
    truth = np.array([world.minute(m).services[SIGNAL[sign.signal], row, 0] for m in minutes])
    return lasting * (truth >= sign.threshold)


def render(world: World, text: str, trouble: Trouble, service: str) -> str:
    """Fill a sign's places with what the state and the address of the trouble know."""
    topology, strike, seed = world.company.topology, trouble.strike, world.company.seed
    owner = topology.service(service)
    target = topology.service(strike.other) if strike.other else owner
    number = 100 + int(draw(seed, strike.service, trouble.fault.id, "n") * 800)
    return text.format(
        service=strike.service,
        other=strike.other,
        replicas=target.replicas,
        most=target.replicas - 1,
        limit=f"{owner.connection_limit:g}",
        limit_mb=f"{owner.memory_limit_mb:g}",
        mb=f"{owner.memory_limit_mb * 0.99:.0f}",
        n=number,
        n2=10 + number % 90,
        ms=number * 13,
        ms2=number % 40 + 4,
        pct=55 + number % 40,
        pct2=99,
        build=build_of(seed, strike.service, trouble.fault.id),
    )


def build_of(seed: int, service: str, fault_id: str) -> str:
    """Return the version that a release of a service carries."""
    number = int(draw(seed, service, fault_id, "build") * 900)
    return f"v{2 + number % 4}.{number % 37}.{number % 7}"


def _written(
    world: World,
    service: str,
    key: str,
    severity: str,
    text: str,
    minutes: range,
    rate: Floats,
) -> list[LogLine]:
    """Return a template's line for a window, or nothing if it was never written there."""
    times = np.array(minutes)
    chance = draws(address(world.company.seed, service, key), times)
    counts = np.floor(rate * (0.8 + 0.4 * chance) + chance).astype(np.int64)
    at = np.flatnonzero(counts)
    if not len(at):
        return []
    first = int(times[at[0]])
    filled = text
    if "{" in text:
        n = 10 + int(draw(world.company.seed, service, key, first) * 490)
        filled = text.format(ms=n, n=n * 3, pct=n % 60 + 20)
    return [
        LogLine(
            key=key,
            service=service,
            severity=severity,
            text=filled,
            count=int(counts.sum()),
            first_min=first,
            last_min=int(times[at[-1]]),
        )
    ]

