"""The logs of an incident that is over: what somebody finds who asks for a service and a window.

Everything is read out of the world in which people did what they did. Loggers limit repetition: a
fault's own lines are kept in full for the first minutes in which they stand there, and so are the
reports in which a service sums up a minute of its own. A story may say which minutes those are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from warroom.scenarios.authored import authored_lines
from warroom.scenarios.people.course import Course
from warroom.scenarios.people.staging import Staged
from warroom.world.logs import RANK, LogLine, lines
from warroom.world.noise import rounded
from warroom.world.topology import Kind
from warroom.world.world import World

KEPT_MIN = {"easy": 8, "medium": 6, "hard": 5, "expert": 3}  # by tier
KEPT_ELSEWHERE_MIN = 5
REPORT = "report"
CHANGED_WITHIN_MIN = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line as the archive returns it: when it stands there first and last, and how often.

    Minutes are the scenario's, by the clock of the service that wrote it, which may be off.
    """

    evidence: str
    service: str
    severity: str
    text: str
    count: int
    minute: int
    last_min: int


@dataclass(slots=True)
class Archive:
    """The archive of an incident and its course; the same question always gets the same answer."""

    told: Staged
    course: Course
    kept: dict[tuple[str, str], range] = field(init=False)

    def __post_init__(self) -> None:
        self.kept = dict(_kept(self.told, self.course))

    @property
    def services(self) -> tuple[str, ...]:
        """Return the services whose logs are here."""
        return tuple(sorted(self.course.world.company.topology.names))

    @property
    def deciding(self) -> frozenset[str]:
        """Return what decides, as far as anything here does.

        It is the line that names the mechanism; where none ever came, lines that name the culprit;
        and where not even these did, the culprit's own reports.
        """
        here = {f"log:{service}:{key}" for service, key in self.kept}
        truth = self.told.scenario.truth
        for fact in ("deciding", "culprit"):
            if found := here & set(truth.fact(fact).evidence):
                return frozenset(found)
        return frozenset({f"log:{truth.root}:{REPORT}"})

    def query(self, service: str, first: int, last: int) -> tuple[Entry, ...]:
        """Return what a service logged from minute `first` to `last`: severe and rare first.

        Raises:
            KeyError: there is no such service.
        """
        window = range(max(first, 0), last + 1)
        if not window:
            return ()
        found = [*self._logged(service, window), *self._reported(service, window)]
        found += authored_lines(self.told.scenario, self.course.world, service, window)
        found.sort(key=lambda line: (RANK[line.severity], line.count, line.key))
        entries = [self._entry(line) for line in found]
        return (*entries, *self._changes(service, window))

    def _logged(self, service: str, window: range) -> Iterator[LogLine]:
        """Yield the lines of a window; those that are kept for a while, of that while alone."""
        world, troubles = self.course.world, self.told.scenario.troubles
        for line in lines(world, service, window, troubles):
            if (service, line.key) not in self.kept:
                yield line
        for (name, key), minutes in self.kept.items():
            both = range(max(window.start, minutes.start), min(window.stop, minutes.stop))
            if name == service and key != REPORT and both:
                yield from (e for e in lines(world, service, both, troubles) if e.key == key)

    def _reported(self, service: str, window: range) -> Iterator[LogLine]:
        minutes = self.kept.get((service, REPORT), range(0))
        both = range(max(window.start, minutes.start), min(window.stop, minutes.stop))
        if both:
            text = report_of(self.course.world, service, both.start) + self._last_change(
                service, both.start
            )
            yield LogLine(key=REPORT, service=service, severity="INFO", text=text,
                          count=len(both), first_min=both[0], last_min=both[-1])  # fmt: skip

    def _last_change(self, service: str, minute: int) -> str:
        own = [c for c in self.told.scenario.changes if c.service == service]
        own = [c for c in own if minute - CHANGED_WITHIN_MIN < c.minute <= minute]
        return f"; last change {own[-1].id}" if own else "; no change in 24 h"

    def _entry(self, line: LogLine) -> Entry:
        skew = self.course.world.company.monitoring.skew(line.service)
        return Entry(
            evidence=f"log:{line.service}:{line.key}",
            service=line.service,
            severity=line.severity,
            text=line.text,
            count=line.count,
            minute=line.first_min + skew,
            last_min=line.last_min + skew,
        )

    def _changes(self, service: str, window: range) -> Iterator[Entry]:
        for change in self.told.scenario.changes:
            if change.service == service and change.minute in window:
                yield Entry(evidence=f"change:{service}:{change.id}", service=service,
                            severity="INFO", text=f"CHANGE {change.id} {change.text}", count=1,
                            minute=change.minute, last_min=change.minute)  # fmt: skip


def report_of(world: World, service: str, minute: int) -> str:
    """Return how a service sums up a minute: what came, what failed, and how much of it by itself.

    Numbers are those of the causal state; `usual` is what they would be had nothing broken.
    """
    topology = world.company.topology
    row, only = topology.index(service), range(minute, minute + 1)

    def now(signal: str) -> float:
        return rounded(float(world.signal(signal, only)[row, 0]))

    def usual(signal: str) -> float:
        return rounded(float(world.healthy(signal, only)[row, 0]))

    text = (
        f"minute report: {now('load_rps'):g} requests/s (usual {usual('load_rps'):g}), "
        f"{_percent(now('own_error_ratio'))} failed by itself, "
        f"{_percent(now('error_ratio'))} in all, "
        f"own work {now('own_latency_ms'):g} ms (usual {usual('own_latency_ms'):g})"
    )
    match topology.service(service).kind:
        case Kind.DATABASE:
            limit = topology.service(service).connection_limit
            text += f", connections {now('connections'):.0f} of {limit:g}"
        case Kind.CACHE:
            text += f", hits {_percent(now('hit_ratio'))}"
        case Kind.QUEUE:
            text += f", waiting {now('backlog'):.0f}"
        case _:
            pass
    return text


def _percent(ratio: float) -> str:
    return f"{100.0 * ratio:.2g} %" if ratio < 0.1 else f"{100.0 * ratio:.0f} %"


def _kept(told: Staged, course: Course) -> Iterator[tuple[tuple[str, str], range]]:
    """Yield for each line that is kept for a while only, which minutes of it are."""
    story, onset = told.scenario.story, course.onset_min
    own = {kept.service: range(onset + kept.first, onset + kept.last + 1)
           for kept in (story.kept if story else ())}  # fmt: skip
    length = KEPT_MIN.get(told.scenario.address.split("/")[1], KEPT_ELSEWHERE_MIN)
    seen = _first_seen(told, course)
    for (service, key), first in seen.items():
        minutes = own.get(service, range(0))
        yield (service, key), minutes if first in minutes else range(first, first + length)
    names = {service for service, _ in seen}
    for service in _reporting(told, own, is_silent=told.scenario.truth.root not in names):
        yield (
            (service, REPORT),
            own.get(service) or range(course.felt_min, course.felt_min + 2 * length),
        )


def _first_seen(told: Staged, course: Course) -> dict[tuple[str, str], int]:
    """Return when each of the faults' own lines stands first in the log of each who writes it."""
    world, troubles = course.world, told.scenario.troubles
    window = range(course.onset_min, _end(told, course))
    keys = {sign.key for trouble in troubles for sign in trouble.fault.signs}
    return {
        (name, line.key): line.first_min
        for name in world.company.topology.names
        for line in lines(world, name, window, troubles)
        if line.key in keys
    }


def _end(told: Staged, course: Course) -> int:
    return course.recovered_min or told.page_min + 60


def _reporting(told: Staged, own: dict[str, range], *, is_silent: bool) -> list[str]:
    """Return who sums up its minutes: the blamed, and as told or else who is next to the root.

    A root that is silent about its trouble does so too.
    """
    truth = told.scenario.truth
    names = [theory.service for theory in told.theories]
    if told.scenario.story:
        names += [name for name in own if name != truth.root]
    elif len(truth.chain) > 2:
        names.append(truth.chain[1])
    return list(dict.fromkeys((*names, *((truth.root,) if is_silent else ()))))
