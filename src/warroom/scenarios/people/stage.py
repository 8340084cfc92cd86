"""What is known when the curtain rises: the scenario at its page, and who is there to deal with it.

Nothing here depends on what anybody does later: the state is read at the page, before any remedy.
"""

from dataclasses import dataclass

from warroom.scenarios.people.chat import Watch
from warroom.scenarios.people.gauges import GAUGES, Feel, Gauge, gauges_of
from warroom.scenarios.people.person import Person, Role
from warroom.scenarios.scenario import Change, Scenario
from warroom.world.alerts import Alert, Severity, evaluate
from warroom.world.healing import SLO
from warroom.world.noise import draw, pick, shuffled
from warroom.world.world import Company, World

LOUD = 6  # services that people talk about
_FEELS = {"error_ratio": Feel.ERRORS, "p99_ms": Feel.SLOW,
          "bad_outcome_ratio": Feel.WRONG, "exposed_records": Feel.EXPOSED}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is in the channel, by the part they play.

    `owner` is of the team that owns the cause; nobody else is.
    """

    oncall: Person
    lead: Person
    owner: Person
    seniors: tuple[Person, ...]
    database: Person
    outsider: Person
    support: Person
    manager: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A scenario at its page: `loud` are services by how far off they are, with their gauges."""

    scenario: Scenario
    company: Company
    world: World
    page_min: int
    page: Alert | None
    watch: Watch
    feel: Feel
    loud: tuple[tuple[str, Gauge], ...]
    cast: Cast

    def chance(self, *parts: str | int) -> float:
        """Return the number in [0, 1) at an address of this scenario."""
        return draw(self.scenario.address, "people", *parts)

    def changes(self) -> tuple[Change, ...]:
        """Return the changes on record at the page, oldest first."""
        return tuple(c for c in self.scenario.changes if c.minute <= self.page_min)


def stage_of(scenario: Scenario, world: World, page_min: int, staff: tuple[Person, ...]) -> Stage:
    """Return a scenario's stage; `world` has been left alone."""
    company = world.company
    page = _page(world, page_min)
    service = page.service if page else company.topology.services[0].name
    return Stage(
        scenario=scenario,
        company=company,
        world=world,
        page_min=page_min,
        page=page,
        watch=_watch(world, service, page_min),
        feel=_feel(world, page_min),
        loud=_loud(world, page_min),
        cast=_cast(scenario, company.topology.service(service).team, staff),
    )


def _page(world: World, page_min: int) -> Alert | None:
    fired = evaluate(world, first=world.company.onset_min, last=page_min)
    return next((alert for alert in fired if alert.rule.severity is Severity.CRITICAL), None)


def _watch(world: World, service: str, minute: int) -> Watch:
    """Return the gauge of a service that is furthest from what it usually is."""
    gauges = gauges_of(world.company.topology, service)
    furthest = max(gauges, key=lambda g: _ratio(g.read(world, service, minute), g, world, service))
    return Watch(service=service, metric=furthest.metric)


def _ratio(now: float, gauge: Gauge, world: World, service: str) -> float:
    usual = gauge.usual(world, service)
    if not gauge.is_off(now, usual):
        return 0.0
    low, high = sorted((max(now, gauge.floor / 10), max(usual, gauge.floor / 10)))
    return high / low


def _feel(world: World, minute: int) -> Feel:
    """Return what users notice most at the page."""
    entries = [row for row, s in enumerate(world.company.topology.services) if s.is_entry]
    only = range(minute, minute + 1)
    worst, found = 1.0, Feel.RED
    for signal, add, times in SLO:
        now = world.signal(signal, only)[entries, 0]
        usual = world.healthy(signal, only)[entries, 0]
        over = float((now / (usual * times + add + 1e-9)).max())
        if over > worst:
            worst, found = over, _FEELS[signal]
    return found


def _loud(world: World, minute: int) -> tuple[tuple[str, Gauge], ...]:
    """Return the services that moved most, loudest first, each with a gauge that shows it."""
    only = range(minute, minute + 1)
    moved = [
        abs(world.signal(name, only)[:, 0] - world.healthy(name, only)[:, 0])
        / (world.healthy(name, only)[:, 0] + floor)
        for name, floor in (("reported_error_ratio", 0.02), ("p99_ms", 30.0), ("load_rps", 20.0))
    ]
    topology = world.company.topology
    ranked = sorted(
        zip((-(a + b + c) for a, b, c in zip(*(m.tolist() for m in moved), strict=True)),
            topology.names, strict=True)
    )  # fmt: skip
    found: list[tuple[str, Gauge]] = []
    for _, service in ranked[:LOUD]:
        off = [g for g in gauges_of(topology, service)
               if g.is_off(g.read(world, service, minute), g.usual(world, service))]  # fmt: skip
        if off:
            found.append((service, pick(off, world.company.seed, "gauge", service)))
    return tuple(found) or ((topology.names[0], GAUGES[0]),)


def _cast(scenario: Scenario, team: str, staff: tuple[Person, ...]) -> Cast:
    by_seat = {(person.team, person.role): person for person in staff}
    support = next(person for person in staff if person.role is Role.SUPPORT)
    manager = next(person for person in staff if person.role is Role.MANAGER)
    owner = next(p for p in staff if p.team == scenario.truth.team and p.role is Role.ENGINEER)
    oncall = by_seat[team, Role.SENIOR if team == owner.team else Role.ENGINEER]
    dba = by_seat["database-team", Role.ENGINEER]
    busy = {owner.name, oncall.name, dba.name, support.name, manager.name}
    free = [p for p in shuffled(staff, scenario.address, "cast") if p.name not in busy]
    lead = next(p for p in free if p.role is Role.LEAD)
    seniors = [p for p in free if p.role is Role.SENIOR]
    outsiders = [p for p in free if p.role is Role.ENGINEER]
    return Cast(
        oncall=oncall,
        lead=lead,
        owner=owner,
        seniors=tuple(seniors[:3]),
        database=dba if dba.name != owner.name else outsiders[1],
        outsider=outsiders[0],
        support=support,
        manager=manager,
    )
