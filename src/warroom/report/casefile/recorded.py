"""The case file of a recording: what was measured, and what had been broken in it."""

from collections.abc import Iterator
from math import isfinite
from statistics import median

from warroom.report.casefile.case import (
    Break,
    Call,
    CaseFile,
    Event,
    EventKind,
    Hurt,
    Moved,
    Node,
    Role,
)
from warroom.report.casefile.clues import clues
from warroom.report.casefile.solution import solution
from warroom.report.casefile.timeline import named
from warroom.scenarios.prove import DEVIATES
from warroom.scenarios.recordings import Recording, Replayed, Series, stray
from warroom.world.noise import rounded


def recorded_case(scene: Replayed) -> CaseFile:
    """Return everything that is known of a recorded incident."""
    scenario, recording = scene.scenario, scene.recording
    environment, moves, score = solution(scenario)
    return CaseFile(
        address=scenario.address,
        hash=scenario.hash,
        sort=scenario.sort,
        title=scenario.title,
        description=scenario.description,
        origin=f"{recording.source}, {recording.licence}",
        numbers=_numbers(recording),
        graph=tuple(_node(recording, name, scenario.truth.chain) for name in recording.services),
        chain=scenario.truth.chain,
        broke=(_broke(scene),),
        owner="",
        team="",
        culpable_change="",
        timeline=_timeline(scene),
        hurt=_hurt(recording, scenario.truth.chain),
        hurt_clock=scene.wall((recording.end_s - recording.start_s) // 60),
        untreated=None,
        trials=(),
        trials_clock="",
        clues=clues(scene),
        blind=(),
        environment=environment,
        reference=moves,
        reference_score=score,
    )


def _numbers(recording: Recording) -> tuple[tuple[str, str], ...]:
    minutes = (recording.end_s - recording.start_s) / 60
    counts = {
        "services": len(recording.services),
        "dependencies": len(recording.calls),
        "series": len(recording.series),
        "log lines": recording.logs.lines,
        "spans": recording.spans.count,
    }
    return (*((name, str(count)) for name, count in counts.items()), ("minutes", f"{minutes:.0f}"))


def _role(recording: Recording, name: str, chain: tuple[str, ...]) -> Role:
    if name == recording.root:
        return Role.ROOT
    if name in chain:
        return Role.CHAIN
    return Role.VICTIM if name in _dependants(recording) else Role.BYSTANDER


def _dependants(recording: Recording) -> list[str]:
    """Return everyone who needs the root, directly or not."""
    found = [recording.root]
    for reached in found:
        found += [a for a, b in recording.calls if b == reached and a not in found]
    return found[1:]


def _node(recording: Recording, name: str, chain: tuple[str, ...]) -> Node:
    calls = tuple(Call(callee=b) for a, b in recording.calls if a == name)
    role = _role(recording, name, chain)
    return Node(service=name, kind="", team="", role=role, demand_rps=0.0, calls=calls)


def _broke(scene: Replayed) -> Break:
    recording = scene.recording
    kind, family = recording.inject_type, recording.family
    return Break(
        mechanism=kind or "not labelled",
        family=family or "not labelled",
        service=recording.root,
        other="",
        clock=scene.wall((recording.onset_s - recording.start_s) // 60),
        says=f"{kind or 'a fault that nobody labelled'} was injected into {recording.root}",
        effects=(),
    )


def _timeline(scene: Replayed) -> tuple[Event, ...]:
    recording = scene.recording
    onset = (recording.onset_s - recording.start_s) // 60
    end = (recording.end_s - recording.start_s) // 60
    events = [
        (0, EventKind.CHANGE, "the recording begins"),
        (onset, EventKind.ONSET, f"the fault is in {recording.root}"),
        *_alerts(scene),
        (scene.page_min, EventKind.PAGE, "the page; here an episode stands still"),
        (end, EventKind.END, "the recording ends"),
    ]
    return tuple(
        Event(
            minute=minute,
            clock=scene.wall(minute),
            after_onset_min=minute - onset,
            kind=kind,
            text=text,
        )
        for minute, kind, text in sorted(events, key=lambda event: event[0])
    )


def _alerts(scene: Replayed) -> Iterator[tuple[int, EventKind, str]]:
    together: dict[tuple[int, str], list[str]] = {}
    for alert in scene.alerts(scene.page_min):
        key = (alert.fired_min, f"{alert.severity} {alert.text.partition(' ')[0]}")
        together.setdefault(key, []).append(alert.service)
    for (minute, text), services in together.items():
        yield minute, EventKind.ALERT, f"{text}: {named(services)}"


def _hurt(recording: Recording, chain: tuple[str, ...]) -> tuple[Hurt, ...]:
    """Return the services whose series left their own past, the furthest first."""
    by_place: dict[str, list[tuple[float, Moved]]] = {}
    for series in recording.series:
        z = stray(series, onset_s=recording.onset_s)
        if z >= DEVIATES:
            by_place.setdefault(series.place, []).append((z, _moved(recording, series)))
    ranked = [
        (sorted(pairs, key=lambda pair: -pair[0]), place) for place, pairs in by_place.items()
    ]
    ranked.sort(key=lambda entry: (-entry[0][0][0], entry[1]))
    return tuple(
        Hurt(
            service=place,
            role=_role(recording, place, chain),
            moved=tuple(moved for _, moved in pairs),
        )
        for pairs, place in ranked
    )


def _moved(recording: Recording, series: Series) -> Moved:
    """Return a series' usual value, and the one from onset on that is furthest from it."""
    usual = median(series.healthy)
    timed = zip(series.times_s, series.values, strict=True)
    after = [value for t_s, value in timed if t_s >= recording.onset_s and isfinite(value)]
    furthest = max(after, key=lambda value: abs(value - usual))
    return Moved(series=series.metric, usual=rounded(usual), now=rounded(furthest))
