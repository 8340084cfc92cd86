"""When what happened, on the company's clock: one function per source of events."""

from collections.abc import Callable, Iterator

import numpy as np

from warroom.report.casefile.case import Event, EventKind
from warroom.scenarios.chain import links
from warroom.scenarios.scene import ALERTS_FROM_MIN, Live
from warroom.world.alerts import Alert, evaluate
from warroom.world.healing import feeling

TOLD_AFTER_PAGE_MIN = 15
MOST_NAMED = 4  # services in one line

Happening = tuple[int, EventKind, str]


def timeline(scene: Live) -> tuple[Event, ...]:
    """Return the events of a live scenario, in order; nobody does anything in it."""
    onset = scene.world.company.onset_min
    found = [happening for source in SOURCES for happening in source(scene)]
    found.sort(key=lambda happening: happening[0])
    return tuple(
        Event(
            minute=minute,
            clock=scene.wall(minute),
            after_onset_min=minute - onset,
            kind=kind,
            text=text,
        )
        for minute, kind, text in found
    )


def _changes(scene: Live) -> Iterator[Happening]:
    culpable = scene.scenario.truth.culpable_change
    for change in scene.scenario.changes:
        kind = EventKind.CULPRIT if change.id == culpable else EventKind.CHANGE
        yield change.minute, kind, f"{change.id} {change.text}"


def _strikes(scene: Live) -> Iterator[Happening]:
    for trouble in scene.scenario.troubles:
        strike = trouble.strike
        yield strike.minute, EventKind.ONSET, f"{trouble.fault.id} strikes {strike.service}"


def _spread(scene: Live) -> Iterator[Happening]:
    """Yield when trouble reaches the services of the chain, those of one minute together."""
    onset = scene.world.company.onset_min
    together: dict[tuple[int, str], list[str]] = {}
    until = scene.page_min + TOLD_AFTER_PAGE_MIN
    for link in links(scene.world, scene.scenario.truth.chain[1:], until=until):
        if link.moved_min is not None:
            how = "answers wrong, and does not notice" if link.is_silent else "not as usual"
            together.setdefault((onset + link.moved_min, how), []).append(link.service)
    for (minute, how), services in together.items():
        yield minute, EventKind.SPREAD, f"{named(services)}: {how}"


def _felt(scene: Live) -> Iterator[Happening]:
    onset = scene.world.company.onset_min
    burns = feeling(scene.world, range(onset, scene.page_min + TOLD_AFTER_PAGE_MIN)).burns[:, 0]
    if burns.any():
        yield onset + int(np.argmax(burns)), EventKind.FELT, "users feel it"


def _alerts(scene: Live) -> Iterator[Happening]:
    onset = scene.world.company.onset_min
    last = scene.page_min + TOLD_AFTER_PAGE_MIN
    together: dict[tuple[int, str, str], list[Alert]] = {}
    for alert in evaluate(scene.world, first=max(onset - ALERTS_FROM_MIN, 0), last=last):
        key = (alert.fired_min, alert.rule.severity, alert.rule.name)
        together.setdefault(key, []).append(alert)
    for (minute, severity, name), alerts in together.items():
        yield minute, EventKind.ALERT, f"{severity} {name}: {named([a.service for a in alerts])}"


def _page(scene: Live) -> Iterator[Happening]:
    yield scene.page_min, EventKind.PAGE, "the pager goes off; an episode starts here"


SOURCES: tuple[Callable[[Live], Iterator[Happening]], ...] = (
    _changes, _strikes, _spread, _felt, _alerts, _page,
)  # fmt: skip


def named(services: list[str]) -> str:
    """Return services as a short list.

    >>> named(["a", "b"]), named(["a", "b", "c", "d", "e", "f"])
    ('a, b', 'a, b, c, d and 2 more')
    """
    listed = ", ".join(services[:MOST_NAMED])
    more = len(services) - MOST_NAMED
    return f"{listed} and {more} more" if more > 0 else listed
