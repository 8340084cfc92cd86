"""The true timeline of an incident that is over: what happened, what of it is hidden or needed."""

from collections.abc import Iterator
from dataclasses import replace

from warroom.scenarios.people.archive import REPORT, Archive
from warroom.scenarios.people.chat import Message
from warroom.scenarios.people.course import Course, Event, Happening
from warroom.scenarios.people.gold import GoldEvent
from warroom.scenarios.people.staging import Staged
from warroom.world.alerts import Alert
from warroom.world.clock import wall
from warroom.world.faults import FAULTS
from warroom.world.remedies import BY_VERB

APART_MIN = 3  # events closer than this to a needed one of their kind are no task of their own


def public_times(
    start_min: int, alerts: tuple[Alert, ...], thread: tuple[Message, ...]
) -> set[str]:
    """Return every time of day that stands in an alert or in the channel."""
    minutes = [alert.fired_min for alert in alerts] + [message.minute for message in thread]
    minutes += [alert.resolved_min for alert in alerts if alert.resolved_min is not None]
    shown = {wall(minute, start_min=start_min) for minute in minutes}
    words = [word.strip("(),.;:?!\"'") for message in thread for word in message.text.split()]
    return shown | {word for word in words if len(word) == 5 and word[2] == ":"}


def events_of(
    told: Staged, course: Course, archive: Archive, public: set[str]
) -> tuple[GoldEvent, ...]:
    """Return the true timeline, in order; `public` are the times of day that everybody can read."""
    start, skew = course.world.company.start_min, course.world.company.monitoring.skew
    found = sorted(
        [*course.events, *_signs(told, course, archive), *_innocent(told, course)],
        key=lambda event: event.minute,
    )
    events: list[GoldEvent] = []
    for event in found:
        is_seen = wall(event.minute, start_min=start) in public
        may_hide = event.happening in (Happening.CHANGE, Happening.ONSET, Happening.SIGN)
        is_logged = event.happening in (Happening.ONSET, Happening.SIGN)
        gold = GoldEvent(
            minute=event.minute,
            logged_min=event.minute + (skew(event.service) if is_logged else 0),
            kind=event.happening,
            service=event.service,
            what=event.what,
            words=_words(event, told),
            is_hidden=may_hide and not is_seen,
            is_needed=True,
            evidence=tuple(_shown_by(event, archive)),
        )
        events.append(replace(gold, is_needed=_is_needed(gold, events, told)))
    return tuple(events)


def _signs(told: Staged, course: Course, archive: Archive) -> Iterator[Event]:
    """Yield when the root began to log something of its trouble that it did not at onset."""
    root = told.scenario.truth.root
    for (service, key), minutes in archive.kept.items():
        if service == root and key != REPORT and minutes.start >= course.onset_min + APART_MIN:
            yield Event(minute=minutes.start, happening=Happening.SIGN, service=service, what=key)


def _innocent(told: Staged, course: Course) -> Iterator[Event]:
    """Yield the innocent changes of the root and of those who are blamed."""
    truth, last = told.scenario.truth, course.recovered_min or told.page_min
    names = {truth.root, *(theory.service for theory in told.theories)}
    for change in told.scenario.changes:
        is_near = 0 <= change.minute <= last
        if change.id != truth.culpable_change and change.service in names and is_near:
            yield Event(minute=change.minute, happening=Happening.CHANGE, service=change.service,
                        what=change.id)  # fmt: skip


def _is_needed(event: GoldEvent, before: list[GoldEvent], told: Staged) -> bool:
    """Whether an event has to be told: one of a kind at a time, and of changes the root's."""
    truth = told.scenario.truth
    match event.kind:
        case Happening.CHANGE:
            return event.service == truth.root
        case Happening.FELT:
            return False
        case Happening.ALERT:
            return event.minute < told.page_min - APART_MIN
        case _:
            same = [e for e in before if e.kind is event.kind and e.is_needed]
            return not same or event.minute - same[-1].minute >= APART_MIN


def _words(event: Event, told: Staged) -> tuple[str, ...]:
    """Return how an event may be called."""
    match event.happening:
        case Happening.CHANGE:
            text = next(c.text for c in told.scenario.changes if c.id == event.what)
            return (event.what, text.partition(" ")[0], "change", "deployed", "released")
        case Happening.ONSET:
            return (*FAULTS[told.scenario.truth.mechanism].phrases, "began", "started", "first")
        case Happening.SIGN:
            return (event.what.replace("_", " "), *event.what.split("_"))
        case Happening.ALERT | Happening.PAGE:
            return (event.what, "alert", "paged", "page", "fired", "on-call")
        case Happening.TRY | Happening.CURE:
            return (*BY_VERB[event.what].phrases, event.what.replace("_", " "))
        case Happening.FELT:
            return ("users", "customers", "first failures", "impact began")
        case Happening.RECOVERY:
            return ("recovered", "recovery", "resolved", "back to normal", "healthy", "mitigated")


def _shown_by(event: Event, archive: Archive) -> Iterator[str]:
    """Yield the evidence that shows an event, where a query is what shows it."""
    match event.happening:
        case Happening.CHANGE:
            yield f"change:{event.service}:{event.what}"
        case Happening.ONSET:
            yield from sorted(archive.deciding)
        case Happening.SIGN:
            yield f"log:{event.service}:{event.what}"
        case _:
            pass
