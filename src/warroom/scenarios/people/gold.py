"""What a grader of a post-mortem has to know, as frozen data worked out from a finished incident.

Nothing here is written by hand: events, windows and numbers are read out of the world in which
people did what they did, so it holds for library and generated incidents alike. Minutes are the
scenario's; `Gold.day_min` turns one into a minute of the UTC day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from warroom.scenarios.addresses import find
from warroom.scenarios.people.archive import REPORT, Archive
from warroom.scenarios.people.chat import Message, Mood
from warroom.scenarios.people.course import Course, Event, Happening
from warroom.scenarios.people.staging import Staged, responded
from warroom.scenarios.story import Severity
from warroom.world.alerts import Alert, evaluate
from warroom.world.clock import wall
from warroom.world.faults import FAULTS
from warroom.world.knobs import Carrier
from warroom.world.remedies import BY_VERB
from warroom.world.world import World

HEARD_AFTER_MIN = 60  # the channel is read until so long after users are well
ALERTS_FROM_MIN = 30  # before onset
APART_MIN = 3  # events closer than this to a needed one of their kind are no task of their own
CLEARED = 0.02  # more of its requests than usual: so much an innocent service may fail
MOST_PAID = 4  # windows
TOLD_FROM_USD = 1_000.0


class WindowKind(StrEnum):
    """What a window of logs is good for."""

    DECIDING = "deciding"
    SUPPORTING = "supporting"
    DECOY = "decoy"  # it shows that somebody who is blamed is not to blame


class Change(StrEnum):
    """What sort of thing brought an incident about: the category of a root cause."""

    DEPLOYMENT = "deployment"
    CONFIGURATION = "configuration"
    SECURITY = "security"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Minutes of a service's log, first and last, that hold some evidence."""

    service: str
    first: int
    last: int
    kind: WindowKind
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """Something that happened. `what` is a change, sign, rule or remedy by its id, or empty.

    `words` are how it may be called besides naming its service. A hidden event's time stands in no
    alert and no message: only a query shows it. An event that is not needed is true all the same:
    to tell of it is neither asked nor wrong. `evidence` is what shows it.
    """

    minute: int
    kind: Happening
    service: str
    what: str
    words: tuple[str, ...]
    is_hidden: bool
    is_needed: bool
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What it did to users; `sources` are where each number can be read: alerts and messages.

    Money below a thousand dollars is told as that, and no number can be asked for.
    """

    duration_min: int
    users: int
    usd: float
    sources: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def has_cost(self) -> bool:
        """Whether there is an amount of money to be told."""
        return self.usd >= TOLD_FROM_USD


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """The answer key of a post-mortem. `people` are (name, team); `blamed` is in order of blame."""

    address: str
    start_min: int
    root: str
    mechanism: str
    family: str
    change: Change
    chain: tuple[str, ...]
    contributing: tuple[tuple[str, str], ...]
    severity: Severity
    events: tuple[GoldEvent, ...]
    windows: tuple[Window, ...]
    impact: Impact
    blamed: tuple[str, ...]
    owner: str
    teams: tuple[str, ...]
    people: tuple[tuple[str, str], ...]
    themes: tuple[str, ...]

    def day_min(self, minute: int) -> int:
        """Return a minute of the scenario as one of the UTC day."""
        return (self.start_min + minute) % (24 * 60)

    @property
    def is_in_one_day(self) -> bool:
        """Whether all of it lies inside one UTC day."""
        first, last = self.events[0].minute, self.events[-1].minute
        return (self.start_min + first) // (24 * 60) == (self.start_min + last) // (24 * 60)

    @property
    def hidden(self) -> tuple[GoldEvent, ...]:
        """Return the needed events that only a query shows."""
        return tuple(event for event in self.events if event.is_hidden and event.is_needed)

    @property
    def paid(self) -> tuple[Window, ...]:
        """Return the windows that earn something: deciding ones first, at most four."""
        good = [w for w in self.windows if w.kind is not WindowKind.DECOY]
        return tuple(sorted(good, key=lambda w: w.kind is not WindowKind.DECIDING)[:MOST_PAID])

    @property
    def decoys(self) -> tuple[Window, ...]:
        """Return the windows that show that somebody who is blamed is not to blame."""
        return tuple(window for window in self.windows if window.kind is WindowKind.DECOY)


@dataclass(frozen=True, kw_only=True)
class File:
    """A finished incident as it is handed to who writes its post-mortem, and its answer key."""

    told: Staged
    course: Course
    alerts: tuple[Alert, ...]
    thread: tuple[Message, ...]
    archive: Archive
    gold: Gold


@lru_cache(maxsize=32)
def file_of(address: str) -> File:
    """Return the file of an incident, by its address.

    Raises:
        BadScenario: there is none, or it is no incident.
        Unprovable: nothing that people did healed it.
    """
    return filed(responded(find(address)))


def filed(told: Staged) -> File:
    """Return the file of an incident that people have dealt with."""
    course = told.course()
    end = course.recovered_min or told.page_min
    alerts = evaluate(course.world, first=max(course.onset_min - ALERTS_FROM_MIN, 0), last=end)
    thread = told.heard(course.world, until=end + HEARD_AFTER_MIN)
    archive = Archive(told, course)
    gold = _gold(told, course, alerts, thread, archive)
    return File(told=told, course=course, alerts=alerts, thread=thread, archive=archive, gold=gold)


def _gold(
    told: Staged,
    course: Course,
    alerts: tuple[Alert, ...],
    thread: tuple[Message, ...],
    archive: Archive,
) -> Gold:
    scenario, truth = told.scenario, told.scenario.truth
    company = course.world.company
    public = _public(company.start_min, alerts, thread)
    spoke = {message.person for message in thread}
    return Gold(
        address=scenario.address,
        start_min=company.start_min,
        root=truth.root,
        mechanism=truth.mechanism,
        family=truth.family,
        change=change_of(FAULTS[truth.mechanism].carrier),
        chain=truth.chain,
        contributing=truth.contributing,
        severity=severity_of(course),
        events=_events(told, course, archive, public),
        windows=tuple(_windows(told, course, archive)),
        impact=_impact(course, thread),
        blamed=tuple(dict.fromkeys(theory.service for theory in told.theories)),
        owner=truth.team,
        teams=tuple(sorted({s.team for s in company.topology.services} | {truth.team})),
        people=tuple((p.name, p.team) for p in told.people if p.name in spoke),
        themes=FAULTS[truth.mechanism].themes,
    )


_CHANGES = {
    Change.DEPLOYMENT: (Carrier.RELEASE, Carrier.CANARY),
    Change.CONFIGURATION: (Carrier.CONFIG, Carrier.FLAG, Carrier.SECRET, Carrier.SCHEMA,
                           Carrier.MIGRATION, Carrier.RULE, Carrier.DNS, Carrier.TRUST),
    Change.SECURITY: (Carrier.CREDENTIAL,),
}  # fmt: skip


def change_of(carrier: Carrier) -> Change:
    """Return what sort of change a carrier is."""
    return next((c for c, carriers in _CHANGES.items() if carrier in carriers), Change.OUTSIDE)


# From so many users, or so much money in USD, an incident is of a severity.
_SEVERE = ((Severity.SEV_1, 5_000, 100_000.0), (Severity.SEV_2, 500, 10_000.0))


def severity_of(course: Course) -> Severity:
    """Return how bad an incident was; whatever exposes records is of the highest severity."""
    window = range(course.onset_min, course.felt_min + 1)
    if (course.world.signal("exposed_records", window) > 0.0).any():
        return Severity.SEV_1
    for severity, users, usd in _SEVERE:
        if course.users >= users or course.usd >= usd:
            return severity
    return Severity.SEV_3


def _public(start_min: int, alerts: tuple[Alert, ...], thread: tuple[Message, ...]) -> set[str]:
    """Return every time of day that stands in an alert or in the channel."""
    minutes = [alert.fired_min for alert in alerts] + [message.minute for message in thread]
    minutes += [alert.resolved_min for alert in alerts if alert.resolved_min is not None]
    shown = {wall(minute, start_min=start_min) for minute in minutes}
    words = [word.strip("(),.;:?!\"'") for message in thread for word in message.text.split()]
    return shown | {word for word in words if len(word) == 5 and word[2] == ":"}


def _events(
    told: Staged, course: Course, archive: Archive, public: set[str]
) -> tuple[GoldEvent, ...]:
    start = course.world.company.start_min
    found = sorted(
        [*course.events, *_signs(told, course, archive), *_innocent(told, course)],
        key=lambda event: event.minute,
    )
    events: list[GoldEvent] = []
    for event in found:
        is_seen = wall(event.minute, start_min=start) in public
        may_hide = event.happening in (Happening.CHANGE, Happening.ONSET, Happening.SIGN)
        gold = GoldEvent(
            minute=event.minute,
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


def _windows(told: Staged, course: Course, archive: Archive) -> Iterator[Window]:
    """Yield the windows of evidence; those of a service that overlap are one."""
    found: list[Window] = []
    for (service, key), minutes in archive.kept.items():
        evidence = f"log:{service}:{key}"
        kind = WindowKind.DECIDING if evidence in archive.deciding else WindowKind.SUPPORTING
        if key == REPORT and kind is WindowKind.SUPPORTING:
            kind = _report_kind(told, course, service, minutes)
        window = Window(service=service, first=minutes[0], last=minutes[-1], kind=kind,
                        evidence=(evidence,))  # fmt: skip
        near = next((w for w in found if _overlap(w, window)), None)
        found = [w for w in found if w is not near]
        found.append(_joined(near, window) if near else window)
    yield from sorted(found, key=lambda w: (tuple(WindowKind).index(w.kind), w.first, w.service))


def _overlap(one: Window, other: Window) -> bool:
    is_decoy = WindowKind.DECOY in (one.kind, other.kind)
    meet = one.first <= other.last and other.first <= one.last
    return one.service == other.service and meet and not is_decoy


def _joined(one: Window, other: Window) -> Window:
    """Return two windows as one: the deciding one's minutes if only one decides, else all."""
    first, last = min(one.first, other.first), max(one.last, other.last)
    kind = min(one.kind, other.kind, key=tuple(WindowKind).index)
    if one.kind is not other.kind:
        chief = one if one.kind is kind else other
        first, last = chief.first, chief.last
    return Window(service=one.service, first=first, last=last, kind=kind,
                  evidence=(*one.evidence, *other.evidence))  # fmt: skip


def _report_kind(told: Staged, course: Course, service: str, minutes: range) -> WindowKind:
    """Return what a service's reports are good for: they clear it, or show what it bears."""
    is_blamed = any(theory.service == service for theory in told.theories)
    cleared = is_blamed and _is_cleared(course.world, service, minutes)
    return WindowKind.DECOY if cleared else WindowKind.SUPPORTING


def _is_cleared(world: World, service: str, minutes: range) -> bool:
    """Whether a service fails no more than usual by itself, whatever else it has to bear."""
    row = world.company.topology.index(service)
    own = world.signal("own_error_ratio", minutes)[row]
    usual = world.healthy("own_error_ratio", minutes)[row]
    return not (own > usual + CLEARED).any()


def _impact(course: Course, thread: tuple[Message, ...]) -> Impact:
    counted = tuple(m.evidence for m in thread if m.mood is Mood.IMPACT)
    ended = tuple(m.evidence for m in thread if m.mood is Mood.RECOVERY)
    return Impact(
        duration_min=course.duration_min,
        users=course.users,
        usd=course.usd,
        sources=(("duration_min", ("alerts", *ended)), ("users", counted), ("usd", counted)),
    )
