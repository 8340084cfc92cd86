"""From an author's file to a scenario: names, numbers, changes and the answer key, worked out."""

from collections.abc import Mapping

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import FIXES, TEAMS
from warroom.scenarios.scenario import AuthoredLine, Change, Fact, Scenario, Sort, Truth
from warroom.scenarios.spec import FaultSpec, MonitoringSpec, ScenarioSpec, TicketSpec
from warroom.scenarios.spec_fit import topology_of
from warroom.scenarios.spec_story import story_of
from warroom.scenarios.ticket import CustomerTier, Ticket, side_of
from warroom.world.faults import FAULTS, Fault
from warroom.world.knobs import Knob, Scope
from warroom.world.logs import Trouble, build_of, revision_of
from warroom.world.metrics import BY_NAME
from warroom.world.monitoring import Monitoring
from warroom.world.noise import draw
from warroom.world.pushes import Strike, place
from warroom.world.topology import Topology
from warroom.world.world import Company

# Which series shows that something is wrong with its own service, whatever the mechanism.
_TELLING = ("http_server_error_ratio", "http_server_request_duration_p99_ms")


def scenario_of(
    spec: ScenarioSpec, *, address: str, seed: int = 0, renamed: Mapping[str, str] | None = None
) -> Scenario:
    """Return the scenario that a file describes; `seed` addresses its noise.

    `renamed` maps the library's service names to this scenario's, for published ids of remedies.

    Raises:
        BadScenario: names that do not fit together.
    """
    try:
        return _scenario(spec, address=address, seed=seed, renamed=renamed or {})
    except BadScenario as error:
        raise BadScenario(f"{address}: {error}") from error


def _scenario(
    spec: ScenarioSpec, *, address: str, seed: int, renamed: Mapping[str, str]
) -> Scenario:
    topology = topology_of(spec.services, spec.calls)
    troubles = tuple(_trouble(spec_fault) for spec_fault in spec.faults)
    company = Company(
        topology=topology,
        strikes=tuple(trouble.strike for trouble in troubles),
        seed=seed,
        start_min=spec.start_min,
        monitoring=_monitoring(spec.monitoring),
    )
    changes = _changes(spec, company, troubles)
    return Scenario(
        address=address,
        sort=Sort.CALM if spec.calm else Sort.INCIDENT,
        title=spec.title,
        description=spec.description,
        company=company,
        troubles=troubles,
        changes=changes,
        authored=_authored(spec),
        truth=_truth(topology, troubles, changes, company),
        aliases=_aliases(renamed),
        teams=TEAMS,
        asserted=tuple(spec.asserts.items()),
        ticket=_ticket(spec.ticket, troubles[0].fault) if spec.ticket else None,
        story=story_of(spec.story) if spec.story else None,
    )


def _trouble(spec: FaultSpec) -> Trouble:
    fault = FAULTS[spec.mechanism]
    strike = Strike(
        effects=fault.effects,
        service=spec.service,
        other=spec.other,
        minute=spec.at,
        size=spec.size,
        carrier=fault.carrier,
    )
    return Trouble(fault=fault, strike=strike)


def _changes(
    spec: ScenarioSpec, company: Company, troubles: tuple[Trouble, ...]
) -> tuple[Change, ...]:
    onset = company.onset_min
    rows = [(onset + c.at, c.service, c.text) for c in spec.changes]
    for trouble in troubles:
        if trouble.fault.change:
            rows.append(
                (trouble.strike.minute - 1, trouble.strike.service, _change_text(company, trouble))
            )
    rows.sort()
    return tuple(
        Change(
            id=f"D-{204 + 3 * position + int(draw(company.seed, 'change', position) * 3)}",
            minute=minute,
            service=service,
            text=text,
        )
        for position, (minute, service, text) in enumerate(rows)
    )


def _change_text(company: Company, trouble: Trouble) -> str:
    strike = trouble.strike
    return trouble.fault.change.format(
        service=strike.service,
        other=strike.other,
        build=build_of(company.seed, strike.service, trouble.fault.id),
        n2=revision_of(company.seed, strike.service, trouble.fault.id),
    )


def _ticket(spec: TicketSpec, fault: Fault) -> Ticket:
    return Ticket(
        id=spec.id,
        category=spec.category,
        tier=CustomerTier(spec.tier),
        users=spec.users,
        usd_per_min=spec.usd_per_min,
        postmortem_required=spec.postmortem,
        clues_required=spec.clues,
        side=side_of(fault),
    )


def _monitoring(spec: MonitoringSpec) -> Monitoring:
    return Monitoring(
        thinned=tuple(spec.thinned.items()),
        filtered=tuple((name, key) for name, keys in spec.filtered.items() for key in keys),
        missing=tuple((name, series) for name, some in spec.missing.items() for series in some),
        late_min=tuple(spec.late_min.items()),
        skew_min=tuple(spec.skew_min.items()),
        traces_one_in=spec.traces_one_in,
    )


def _authored(spec: ScenarioSpec) -> tuple[AuthoredLine, ...]:
    return tuple(
        AuthoredLine(
            service=line.service,
            severity=line.severity,
            text=line.text,
            after_onset_min=line.at,
            signal=line.when[0],
            threshold=line.when[1],
        )
        for line in spec.authored
    )


def _truth(
    topology: Topology,
    troubles: tuple[Trouble, ...],
    changes: tuple[Change, ...],
    company: Company,
) -> Truth:
    """Return the answer key: the first trouble is the root, the others contribute."""
    trouble = troubles[0]
    fault, strike = trouble.fault, trouble.strike
    text = _change_text(company, trouble) if fault.change else ""
    culpable = next((c.id for c in changes if text and c.text == text), "")
    cures = tuple(remedies_of(cure, strike) for cure in fault.cures)
    return Truth(
        root=strike.service,
        other=strike.other,
        mechanism=fault.id,
        family=fault.family,
        chain=_chain(topology, strike),
        victims=_victims(topology, strike),
        culpable_change=culpable,
        team=fault.team or topology.service(strike.service).team,
        cures=cures,
        facts=_facts(company, fault, strike, culpable),
        contributing=tuple((t.strike.service, t.fault.id) for t in troubles[1:]),
    )


def remedies_of(written: str, strike: Strike) -> tuple[str, ...]:
    """Return the addresses that a fault's `verb+verb@other` means where it struck."""
    places = {"": strike.service, "other": strike.other}
    parts = (part.partition("@") for part in written.split("+"))
    return tuple(f"{verb}:{places[where]}" for verb, _, where in parts)


def _chain(topology: Topology, strike: Strike) -> tuple[str, ...]:
    if all(effect.knob is Knob.EXPOSED for effect in strike.effects):
        return tuple(dict.fromkeys((strike.service, topology.path_to_users(strike.service)[-1])))
    from_other = [effect.scope in (Scope.OTHER, Scope.LINK) for effect in strike.effects]
    if strike.other and any(from_other) and strike.other in topology.callers(strike.service):
        return (strike.service, *topology.path_to_users(strike.other))
    return topology.path_to_users(strike.service)


def _victims(topology: Topology, strike: Strike) -> tuple[str, ...]:
    reached = topology.dependants(strike.service)
    return tuple(name for name in reached if not topology.service(name).is_entry)


def _facts(company: Company, fault: Fault, strike: Strike, culpable: str) -> tuple[Fact, ...]:
    topology, filtered = company.topology, company.monitoring.filtered

    def written_by(scope: Scope) -> list[str]:
        is_edge, rows = place(topology, scope, service=strike.service, other=strike.other)
        return [] if is_edge else [topology.names[row] for row in rows]

    def evidence(decides: bool) -> list[str]:
        return [
            f"log:{name}:{sign.key}"
            for sign in fault.signs
            if sign.decides or not decides
            for name in written_by(sign.scope)
            if (name, sign.key) not in filtered
        ]

    at_root = [item for item in evidence(False) if item.split(":")[1] == strike.service]
    telling = [f"metric:{strike.service}:{name}" for name in _TELLING if name in BY_NAME]
    facts = [
        Fact(name="culprit", evidence=tuple(at_root or telling)),
        Fact(name="deciding", evidence=tuple(evidence(True) or at_root)),
    ]
    if strike.other:
        there = [item for item in evidence(False) if item.split(":")[1] == strike.other]
        if there:
            facts.append(Fact(name="other", evidence=tuple(there)))
    if culpable:
        facts.append(Fact(name="change", evidence=(f"change:{strike.service}:{culpable}",)))
    return tuple(facts)


def _aliases(renamed: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    pairs = ((alias, *at.split(":")) for alias, at in FIXES.items())
    return tuple((alias, f"{verb}:{renamed.get(name, name)}") for alias, verb, name in pairs)
