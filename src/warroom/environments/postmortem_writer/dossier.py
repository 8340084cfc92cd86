"""What lies before the writer: alerts, channel, graph, and an archive of logs that can be asked.

Made of an incident that people have dealt with; the world was run once, and is only read here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from warroom.claims import Copies
from warroom.environments.answers import answer_of
from warroom.environments.postmortem_writer import wire
from warroom.environments.postmortem_writer.case import Case, Happened, Impact, Window
from warroom.errors import BadScenario
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.people import responded
from warroom.scenarios.people.archive import Archive, Entry
from warroom.scenarios.people.files import File, filed
from warroom.scenarios.people.gold import Gold, GoldEvent, WindowKind
from warroom.scenarios.people.gold import Window as GoldWindow
from warroom.scenarios.readings import MAX_LINES
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.vocabulary import vocabulary_of
from warroom.world.alerts import Alert
from warroom.world.clock import DAY_MIN
from warroom.world.faults import FAULTS
from warroom.world.noise import draw, rounded

MOST_ASKED_MIN = 15  # a longer question is a miss
FIRST_DAY, DAYS = date(2025, 1, 6), 600  # on which incidents happen
TICKETS = 10_000_000  # numbers there are, so that hardly two incidents share one
SEVERITY = {"WARNING": "WARN", "FATAL": "CRITICAL"}
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?")

GOAL = (
    "An incident of {day} is over; all times are UTC of that day. Find out what caused it: ask the "
    "archive for the log of one service and at most {most} minutes at a time. Then write the "
    "post-mortem in five sections (summary, timeline, root_cause, impact, action_items), assign "
    "what is to be done, and submit. What people said in the channel may be wrong."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a question to the archive returned."""

    told: str
    lines: tuple[wire.AlertLog, ...] = ()
    windows: frozenset[int] = frozenset()
    decoys: frozenset[int] = frozenset()
    shows_fact: bool = False
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dossier:
    """An incident as it is handed over, and its `case`, which only the grader sees."""

    incident_id: str
    title: str
    severity: str
    goal: str
    alerts: tuple[wire.AlertLog, ...]
    chat: tuple[wire.SlackMessage, ...]
    graph: tuple[wire.ServiceDependency, ...]
    teams: tuple[str, ...]
    case: Case
    archive: Archive
    start_min: int  # of the day, at which the scenario begins

    def query(self, service: str, since: str, until: str) -> Found:
        """Return what the archive has of a service and some minutes, bounds included."""
        first, last = minute_of(since), minute_of(until)
        known = {name.lower(): name for name in self.archive.services}
        name = known.get(service.strip().lower())
        if name is None:
            return Found(told=f"There is no service {service!r:.80}; see service_graph.")
        if first is None or last is None:
            wrong = since if first is None else until
            return Found(told=f"Expected times as HH:MM, found {wrong!r:.40}.")
        if first >= last:
            return Found(told=f"Expected query_from before query_to, found {since} and {until}.")
        if last - first > MOST_ASKED_MIN:
            return Found(told=f"Expected at most {MOST_ASKED_MIN} minutes, found {last - first}.")
        return self._answer(name, first, last)

    def _answer(self, service: str, first: int, last: int) -> Found:
        case, start = self.case, (first - self.start_min) % DAY_MIN
        entries = self.archive.query(service, start, start + last - first)
        windows = _hit(case.windows, service, first, last)
        decoys = _hit(case.decoys, service, first, last)
        missed = {
            item
            for window in (*case.windows, *case.decoys)
            if window.service == service and window.overlap(service, first, last) < window.needed
            for item in window.evidence
        }
        kept = [entry for entry in entries if entry.evidence not in missed][:MAX_LINES]
        evidence = tuple(dict.fromkeys(entry.evidence for entry in kept))
        return Found(
            told=f"{len(kept)} lines of {service} from {clock(first)} to {clock(last)}.",
            lines=tuple(map(self._line, sorted(kept, key=lambda e: (e.minute, _second(e))))),
            windows=windows,
            decoys=decoys,
            shows_fact=bool(case.facts & set(evidence)),
            evidence=evidence,
        )

    def _line(self, entry: Entry) -> wire.AlertLog:
        until = clock(self.start_min + entry.last_min)
        repeated = f" (x{entry.count} until {until})" if entry.count > 1 else ""
        return wire.AlertLog(
            timestamp=f"{clock(self.start_min + entry.minute)}:{_second(entry):02d}",
            service=entry.service,
            severity=SEVERITY.get(entry.severity, entry.severity),
            message=entry.text + repeated,
        )


def _second(entry: Entry) -> int:
    return int(draw(entry.evidence, entry.minute, "second") * 60)


def clock(minute: int) -> str:
    """Return a minute as HH:MM.

    >>> clock(218)
    '03:38'
    """
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def minute_of(text: str) -> int | None:
    """Return the minute of the day that a text is, or None if it is no time.

    >>> minute_of("03:38"), minute_of(" 3:38:20"), minute_of("25:00")
    (218, 218, None)
    """
    found = _CLOCK.fullmatch(text.strip())
    return int(found[1]) * 60 + int(found[2]) if found else None


def _hit(windows: tuple[Window, ...], service: str, first: int, last: int) -> frozenset[int]:
    return frozenset(
        number
        for number, window in enumerate(windows)
        if window.service == service and window.overlap(service, first, last) >= window.needed
    )


@kept_by_hash(128)
def dossier_of(scenario: Scenario) -> Dossier:
    """Return the dossier of an incident.

    Raises:
        BadScenario: it is no incident that people could have dealt with within one day.
        Unprovable: nothing that people did healed it.
    """
    file = filed(responded(scenario))
    gold = file.gold
    if not gold.is_in_one_day:
        raise BadScenario(f"{scenario.address}: expected an incident inside one day")
    day = FIRST_DAY + timedelta(days=int(draw(scenario.address, "day") * DAYS))
    start = gold.start_min
    return Dossier(
        incident_id=f"INC-{day.year}-{int(draw(scenario.address, 'ticket') * TICKETS):07d}",
        title=scenario.title,
        severity=gold.severity,
        goal=GOAL.format(day=f"{day:%Y-%m-%d}", most=MOST_ASKED_MIN),
        alerts=tuple(_alert(alert, start) for alert in file.alerts),
        chat=tuple(
            wire.SlackMessage(timestamp=clock(start + m.minute), author=m.person, text=m.text)
            for m in file.thread
        ),
        graph=_graph(file),
        teams=gold.teams,
        case=_case(file, scenario, day),
        archive=file.archive,
        start_min=start,
    )


def _alert(alert: Alert, start: int) -> wire.AlertLog:
    rule = alert.rule
    bound = f"{rule.times:g}x usual" if rule.times else f"{rule.value:g}"
    ended = "" if alert.resolved_min is None else f", resolved {clock(start + alert.resolved_min)}"
    return wire.AlertLog(
        timestamp=f"{clock(start + alert.fired_min)}:00",
        service=alert.service,
        severity=SEVERITY.get(rule.severity, rule.severity),
        message=f"{rule.name}: {rule.metric} {rounded(alert.value):g}, bound {bound}{ended}",
    )


def _graph(file: File) -> tuple[wire.ServiceDependency, ...]:
    topology = file.course.world.company.topology
    calls: dict[str, list[str]] = {name: [] for name in topology.names}
    for edge in topology.dependencies:
        calls[edge.caller].append(edge.callee)
    return tuple(
        wire.ServiceDependency(service=name, depends_on=sorted(set(callees)))
        for name, callees in sorted(calls.items())
    )


def _case(file: File, scenario: Scenario, day: date) -> Case:
    gold = file.gold
    facts = {item for fact in scenario.truth.facts for item in fact.evidence}
    facts |= {item for event in gold.events if event.is_needed for item in event.evidence}
    return Case(
        day=day,
        vocabulary=replace(vocabulary_of(scenario), owners=_owners(gold)),
        answer=replace(answer_of(scenario), themes=gold.themes),
        blamed=frozenset(gold.blamed) - {gold.root},
        windows=_windows(gold, gold.paid),
        decoys=_windows(gold, gold.decoys),
        facts=frozenset(facts),
        events=tuple(_happened(event, gold) for event in gold.events),
        impact=Impact(
            duration_min=gold.impact.duration_min, users=gold.impact.users, usd=gold.impact.usd
        ),
        themes=gold.themes,
        shown=Copies(_said(file)),
    )


def _windows(gold: Gold, windows: Iterable[GoldWindow]) -> tuple[Window, ...]:
    return tuple(
        Window(
            service=window.service,
            first=gold.day_min(window.first),
            last=gold.day_min(window.last),
            evidence=frozenset(window.evidence),
            decides=window.kind is WindowKind.DECIDING,
        )
        for window in windows
    )


def _happened(event: GoldEvent, gold: Gold) -> Happened:
    names = {event.what, gold.mechanism} if event.what in FAULTS else {event.what}
    return Happened(
        minute=gold.day_min(event.minute),
        label=f"{event.kind} {event.service} {event.what}".rstrip(),
        service=event.service,
        names=frozenset(names - {""}),
        words=event.words,
        needed=event.is_needed,
        hidden=event.is_hidden,
        evidence=frozenset(event.evidence),
    )


def _owners(gold: Gold) -> dict[str, tuple[str, ...]]:
    teams = {team: (team.replace("-", " "),) for team in gold.teams}
    return teams | {name: (name.partition(" ")[0],) for name, _ in gold.people}


def _said(file: File) -> list[str]:
    """Return everything that a writer could copy: the channel, and lines that hold evidence."""
    lines = [
        entry.text
        for window in file.gold.windows
        for entry in file.archive.query(window.service, window.first, window.last)
    ]
    return [*(message.text for message in file.thread), *lines]
