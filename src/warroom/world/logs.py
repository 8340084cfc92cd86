"""Logs: what services would have written, worked out only for the window that somebody asks for.

A line is a template with a count per minute read from the state. Error lines of dependencies come
from what fails on them, a fault's own lines from its `Sign`s, and the rest is everyday chatter: a
stream that is mostly quiet about the trouble, as real ones are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from warroom.world.chatter import DEEDS, EVERYDAY, PARTS, Chatter
from warroom.world.faults.fault import Fault, Sign
from warroom.world.knobs import Scope
from warroom.world.monitoring import DROPPED
from warroom.world.noise import Floats, Ints, address, draw, draws, draws_at, pick
from warroom.world.pushes import Strike, place
from warroom.world.state import EDGE_SIGNAL, SIGNAL
from warroom.world.topology import Dependency
from warroom.world.world import World

RANK = {"FATAL": 0, "ERROR": 1, "WARN": 2, "INFO": 3}
# Loggers limit how often they repeat themselves, so that a stream hardly turns red in an incident.
LONG_FROM = 0.97  # from this chance on a request takes several times its usual
CALL_LINE_SHARE = 0.004  # of failing calls
SIGN_SHARE, SIGN_AT_LEAST = 0.15, 1.0  # of a fault's own lines; so many a minute are kept
RARE_PER_MIN = 0.05  # lines that a process writes once in hours
GRUMPY_SHARE = 0.03  # services that log what is usual as a warning
# How much services log: few write most, and five templates are two thirds of a stream.
VERBOSITY = (0.03, 0.04, 0.07, 0.1, 0.17, 0.27, 0.4, 0.7, 1.3, 3.0)


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
class Trouble:
    """A fault at work in this company: the entry, and where it was placed."""

    fault: Fault
    strike: Strike


class _Template(NamedTuple):
    """A line as it may be written: `rate` lines per minute, one number per minute.

    `about_ms` is what {ms} tells of, where that is the time of a request.
    """

    key: str
    severity: str
    text: str
    rate: Floats
    about_ms: Floats | None = None


def lines(
    world: World, service: str, minutes: range, troubles: tuple[Trouble, ...]
) -> tuple[LogLine, ...]:
    """Return every template that a service wrote in a window; severe and rare first."""
    signs = tuple((trouble.fault.id, trouble.strike.service) for trouble in troubles)
    return world.recall(
        ("logs", service, minutes, signs),
        minutes.stop - 1,
        lambda: _lines(world, service, minutes, troubles),
    )


def _lines(
    world: World, service: str, minutes: range, troubles: tuple[Trouble, ...]
) -> tuple[LogLine, ...]:
    templates = [*_everyday(world, service, minutes), *_failing_calls(world, service, minutes)]
    for trouble in troubles:
        templates += _signs(world, service, minutes, trouble)
    found = [*_written(world, service, minutes, templates), *_rare(world, service, minutes)]
    return tuple(sorted(found, key=lambda line: (RANK[line.severity], line.count, line.key)))


def _everyday(world: World, service: str, minutes: range) -> Iterator[_Template]:
    row, seed = world.machine.rank[service], world.company.seed
    verbosity = pick(VERBOSITY, seed, service, "verbosity")
    requests = world.services(minutes, SIGNAL["load_rps"], row) * (60.0 * verbosity)
    took_ms = world.services(minutes, SIGNAL["latency_ms"], row)
    is_grumpy = draw(seed, service, "grumpy") < GRUMPY_SHARE
    for chatter in EVERYDAY[world.company.topology.services[row].kind]:
        yield _Template(
            key=chatter.key,
            severity="WARN" if is_grumpy and chatter.severity == "INFO" else chatter.severity,
            text=_worded(chatter, seed, service),
            rate=requests * chatter.per_request,
            about_ms=took_ms,
        )


def _rare(world: World, service: str, minutes: range) -> list[LogLine]:
    """Return the lines that are hardly ever written, each as it stood when it first was."""
    seed, found = world.company.seed, dict[str, LogLine]()
    chance = draws(address(seed, service, "rare"), np.arange(minutes.start, minutes.stop))
    for offset in np.flatnonzero(chance < RARE_PER_MIN).tolist():
        minute = minutes[offset]
        part = pick(PARTS, seed, service, "rare part", minute)
        deed = pick(DEEDS, seed, service, "rare deed", minute)
        key = f"{part.replace(' ', '_')}_{deed.key}"
        before = found.get(key)
        found[key] = LogLine(
            key=key,
            service=service,
            severity=deed.severity,
            text=before.text
            if before
            else f"{part}: {_filled(deed.text, seed, service, key, minute)}",
            count=before.count + 1 if before else 1,
            first_min=before.first_min if before else minute,
            last_min=minute,
        )
    return list(found.values())


def _failing_calls(world: World, service: str, minutes: range) -> Iterator[_Template]:
    for row in world.machine.edges_of[world.machine.rank[service]]:
        edge = world.company.topology.dependencies[row]
        flow = world.edges(minutes, EDGE_SIGNAL["flow_rps"], row)
        fail = world.edges(minutes, EDGE_SIGNAL["fail_ratio"], row)
        yield _Template(
            key=f"call_failed_{edge.callee}",
            severity="ERROR" if edge.hard else "WARN",
            text=_call_text(edge),
            rate=flow * 60.0 * fail * CALL_LINE_SHARE,
        )


def _call_text(edge: Dependency) -> str:
    if edge.on_miss:
        return f"{edge.callee} miss or failure, reading {edge.on_miss} instead"
    outcome = "" if edge.hard else ", going on without it"
    return f"call to {edge.callee} failed or timed out ({edge.timeout_ms:g} ms){outcome}"


def _signs(world: World, service: str, minutes: range, trouble: Trouble) -> Iterator[_Template]:
    for sign in trouble.fault.signs:
        if service in _writers(world, trouble, sign):
            level = sign_level(world, minutes, trouble, sign, service)
            if level.any():
                yield _Template(
                    key=sign.key,
                    severity=sign.severity,
                    text=render(world, sign.text, trouble, service),
                    rate=np.where(level, _kept(sign.per_min), 0.0),
                )


def _kept(per_min: float) -> float:
    """Return how many of a fault's own lines a minute a logger lets through."""
    return max(per_min * SIGN_SHARE, min(per_min, SIGN_AT_LEAST))


def _writers(world: World, trouble: Trouble, sign: Sign) -> set[str]:
    topology, strike = world.company.topology, trouble.strike
    if sign.scope is Scope.SELF:
        return {strike.service}
    is_edge, rows = place(topology, sign.scope, service=strike.service, other=strike.other)
    return set() if is_edge else {topology.names[row] for row in rows}


def sign_level(
    world: World, minutes: range, trouble: Trouble, sign: Sign, service: str
) -> NDArray[np.bool_]:
    """Return for each minute whether a sign is being written."""
    if not sign.signal:
        pushes = world.pushes_of(trouble.strike)
        at_work = np.logical_or.reduce([push.is_on(minutes) for push in pushes])
        since = trouble.strike.minute + sign.after_min
        return at_work & (np.arange(minutes.start, minutes.stop) >= since)
    truth = world.services(minutes, SIGNAL[sign.signal], world.machine.rank[service])
    struck = np.arange(minutes.start, minutes.stop) >= trouble.strike.minute
    return struck & (truth >= sign.threshold)


def render(world: World, text: str, trouble: Trouble, service: str) -> str:
    """Fill a sign's places with what the state and the address of the trouble know."""
    topology, strike, seed = world.company.topology, trouble.strike, world.company.seed
    owner = topology.service(service)
    target = topology.service(strike.other) if strike.other else owner
    number = _number(seed, strike.service, trouble.fault.id)
    return text.format(
        service=strike.service,
        other=strike.other,
        replicas=target.replicas,
        most=target.replicas - 1,
        limit=f"{owner.connection_limit:g}",
        limit_mb=f"{owner.memory_limit_mb:g}",
        mb=f"{owner.memory_limit_mb * 0.99:.0f}",
        n=number,
        n2=revision_of(seed, strike.service, trouble.fault.id),
        ms=number * 13,
        ms2=number % 40 + 4,
        pct=55 + number % 40,
        pct2=99,
        build=build_of(seed, strike.service, trouble.fault.id),
    )


def _number(seed: int, service: str, fault_id: str) -> int:
    return 100 + int(draw(seed, service, fault_id, "n") * 800)


def revision_of(seed: int, service: str, fault_id: str) -> int:
    """Return the revision that a change of a service's configuration carries."""
    return 10 + _number(seed, service, fault_id) % 90


def build_of(seed: int, service: str, fault_id: str) -> str:
    """Return the version that a release of a service carries."""
    number = int(draw(seed, service, fault_id, "build") * 900)
    return f"v{2 + number % 4}.{number % 37}.{number % 7}"


def _written(
    world: World, service: str, minutes: range, templates: list[_Template]
) -> Iterator[LogLine]:
    """Yield the line of each template that was written at all in a window."""
    seed = world.company.seed
    times = np.arange(minutes.start, minutes.stop)
    chance = draws_at([address(seed, service, template.key) for template in templates], times)
    rates = np.array([template.rate for template in templates])
    written = np.floor(rates * (0.8 + 0.4 * chance) + chance).astype(np.int64)
    monitoring = world.company.monitoring
    if not monitoring.ships_all(service):
        keys = (template.key for template in templates)
        arrives = np.array([monitoring.ships(seed, service, key, times) for key in keys])
        yield from _dropped(world, service, minutes, (written * ~arrives).sum(axis=0))
        written *= arrives
    is_there = written > 0
    counts: list[int] = written.sum(axis=1).tolist()
    firsts: list[int] = is_there.argmax(axis=1).tolist()
    lasts: list[int] = (len(times) - 1 - is_there[:, ::-1].argmax(axis=1)).tolist()
    for template, count, at, last in zip(templates, counts, firsts, lasts, strict=True):
        if count:
            usual = None if template.about_ms is None else float(template.about_ms[at])
            text = template.text, seed, service, template.key, minutes[at]
            yield LogLine(
                key=template.key,
                service=service,
                severity=template.severity,
                text=_filled(*text, about_ms=usual),
                count=count,
                first_min=minutes[at],
                last_min=minutes[last],
            )


def _dropped(world: World, service: str, minutes: range, lost: Ints) -> Iterator[LogLine]:
    """Yield the line in which a collector says how many records it could not ship."""
    if lost.any() and world.company.monitoring.thins(service):
        yield LogLine(
            key=DROPPED,
            service=service,
            severity="WARN",
            text=f"log collector: output buffer full, {int(lost.sum())} records dropped",
            count=int((lost > 0).sum()),
            first_min=minutes[int(np.flatnonzero(lost)[0])],
            last_min=minutes[int(np.flatnonzero(lost)[-1])],
        )


def _worded(chatter: Chatter, seed: int, service: str) -> str:
    """Return how a service words an everyday line."""
    return pick((chatter.text, *chatter.or_else), seed, service, "wording", chatter.key)


def _filled(
    text: str, seed: int, service: str, key: str, minute: int, *, about_ms: float | None = None
) -> str:
    """Fill a line's places; a time is one of about as long as requests take, where that is known.

    Half of requests take less than the mean, and a few several times as long.
    """
    if "{" not in text:
        return text
    chance = draw(seed, service, key, minute)
    n = 10 + int(chance * 490)
    ms = (
        n
        if about_ms is None
        else max(round(about_ms * (0.3 + chance + (3.0 if chance > LONG_FROM else 0.0))), 1)
    )
    return text.format(ms=ms, n=n * 3, pct=n % 60 + 20, stem=service.partition("-")[0])
