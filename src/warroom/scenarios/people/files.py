"""An incident that is over, as it is handed to who writes its post-mortem, with the answer key.

Nothing here is written by hand: all of it is read out of the world in which people did what they
did, so it holds for library and generated incidents alike.
"""

from dataclasses import dataclass

from warroom.scenarios.people.archive import Archive
from warroom.scenarios.people.chat import Message, Mood
from warroom.scenarios.people.course import Course
from warroom.scenarios.people.gold import Change, Gold, Impact
from warroom.scenarios.people.happened import events_of, public_times
from warroom.scenarios.people.staging import Staged
from warroom.scenarios.people.windows import windows_of
from warroom.scenarios.story import Severity
from warroom.world.alerts import Alert, evaluate
from warroom.world.faults import FAULTS
from warroom.world.knobs import Carrier

HEARD_AFTER_MIN = 60  # the channel is read until so long after users are well
ALERTS_FROM_MIN = 30  # before onset


@dataclass(frozen=True, kw_only=True)
class File:
    """What was alerted, said and logged, how it went, and the answer key."""

    told: Staged
    course: Course
    alerts: tuple[Alert, ...]
    thread: tuple[Message, ...]
    archive: Archive
    gold: Gold


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
    public = public_times(company.start_min, alerts, thread)
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
        events=events_of(told, course, archive, public),
        windows=tuple(windows_of(archive)),
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


def _impact(course: Course, thread: tuple[Message, ...]) -> Impact:
    counted = tuple(m.evidence for m in thread if m.mood is Mood.IMPACT)
    ended = tuple(m.evidence for m in thread if m.mood is Mood.RECOVERY)
    return Impact(
        duration_min=course.duration_min,
        users=course.users,
        usd=course.usd,
        sources=(("duration_min", ("alerts", *ended)), ("users", counted), ("usd", counted)),
    )
