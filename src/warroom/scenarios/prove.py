"""A scenario counts only when proved: three sets of laws, each with a name.

*incident*: it is healthy before onset, users feel it, left alone it stays broken, its cures heal
it, each part of a cure is needed, wrong cures do not heal it, trouble runs along the chain that the
answer key tells, and every fact can be found. Where an author tells what people did, that heals it,
and not before its last remedy; the archive shows what decides, and clears whom they blame.
*calm*: users never feel it or it heals alone, no remedy improves it, at least two cost, and the
fact that shows innocence can be found.
*recorded*: the root exists, one of its series leaves its own past, and somebody is alerted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from warroom.errors import Unprovable
from warroom.scenarios.build import remedies_of
from warroom.scenarios.chain import fault_in, links
from warroom.scenarios.people import responded
from warroom.scenarios.people.hold import healed_when, unshown
from warroom.scenarios.recordings import Replayed, replayed
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import Live, open_live
from warroom.world.alerts import Severity, evaluate
from warroom.world.healing import (
    SETTLES_IN_MIN,
    Outcome,
    Plan,
    feeling,
    healed,
    horizon_min,
    outcomes,
)
from warroom.world.remedies import BY_VERB, REMEDIES
from warroom.world.topology import Topology
from warroom.world.world import fits

REMEDY_AFTER_MIN = 12  # a quick engineer's first remedy: two looks and the fix itself
LOOK_UNTIL_MIN = 40  # every fact must be findable within this many minutes of the page
LOOKS_MIN = (4, 16, 28, LOOK_UNTIL_MIN)  # after the page: 15 minutes each, without a gap
DEVIATES = 4.0  # robust z at which a recorded series has left its own past


class Law(StrEnum):
    """What a fair problem owes its solver."""

    HEALTHY_BEFORE = "healthy before onset"
    PAGED = "somebody is paged"
    FELT = "users feel it"
    STAYS_BROKEN = "left alone it stays broken"
    CURES_HEAL = "the cures heal it"
    PARTS_NEEDED = "each part of a cure is needed"
    WRONG_CURES_FAIL = "a wrong cure does not heal it"
    CHAIN_RUNS = "trouble runs along its chain"
    FACTS_FINDABLE = "every fact can be found"
    RESPONSE_HEALS = "what people did heals it, and only the last of it"
    ARCHIVE_SHOWS = "the archive shows what decides, and clears the blamed"
    NEVER_FELT = "users never feel it, or it heals alone"
    NOTHING_HELPS = "no remedy improves it"
    TWO_COST = "at least two remedies cost"
    ROOT_EXISTS = "the recorded root exists"
    ROOT_DEVIATES = "a series of the root leaves its own past"
    ALERTED = "alerts can be derived"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One law, and how it held or broke."""

    law: Law
    holds: bool
    why: str


def prove(scenario: Scenario) -> tuple[Finding, ...]:
    """Return the findings on every law that a scenario answers to.

    Raises:
        Unprovable: names the first law that broke, and how.
    """
    findings: list[Finding] = []
    for finding in examine(scenario):
        findings.append(finding)
        if not finding.holds:
            raise Unprovable(f"{scenario.address}: {finding.law}: {finding.why}")
    return tuple(findings)


def examine(scenario: Scenario) -> Iterator[Finding]:
    """Yield the findings one by one; those after a broken law may mean little."""
    match scenario.sort:
        case Sort.INCIDENT:
            yield from _incident(open_live(scenario))
        case Sort.CALM:
            yield from _calm(open_live(scenario))
        case Sort.RECORDED:
            yield from _recorded(replayed(scenario))


def _incident(scene: Live) -> Iterator[Finding]:
    truth = scene.scenario.truth
    at = scene.page_min + REMEDY_AFTER_MIN
    yield _healthy_before(scene)
    yield _paged(scene)
    horizon, plans = _horizon(scene), _Plans.of(scene)
    tried = list(plans.all())
    heals = healed(scene.world, tried, minute=at, horizon=horizon)
    healing = {plan for plan, heal in zip(tried, heals, strict=True) if heal}
    felt = feeling(scene.world, range(scene.page_min, at + horizon))
    burning = int(felt.burns.sum())
    why = f"{burning} of {len(felt.burns)} minutes after the page breach an SLO"
    yield Finding(law=Law.FELT, holds=bool(felt.burns[:REMEDY_AFTER_MIN].any()), why=why)
    # A saw-shaped fault (a leak that kills its own process) has good minutes between bad ones.
    broken = not felt.is_well[-SETTLES_IN_MIN:].all()
    why = f"untouched for {horizon} min, users are {'not ' * broken}well"
    yield Finding(law=Law.STAYS_BROKEN, holds=broken, why=why)
    bad = [cure for cure in plans.cures if cure not in healing]
    why = f"{_names(bad) or 'no cure is declared'} does not heal"
    if plans.cures and not bad:
        why = f"{_names(plans.cures)} heal"
    yield Finding(law=Law.CURES_HEAL, holds=bool(plans.cures) and not bad, why=why)
    spare = [part for part in plans.parts if part in healing]
    why = f"{_names(spare)} heals without the rest" if spare else "no part heals alone"
    yield Finding(law=Law.PARTS_NEEDED, holds=not spare, why=why)
    lucky = [wrong for wrong in plans.wrong if wrong in healing]
    why = f"{len(plans.wrong)} wrong remedies tried, none heals"
    if lucky:
        why = f"{_names(lucky)} heals it too"
    yield Finding(law=Law.WRONG_CURES_FAIL, holds=not lucky, why=why)
    chain = links(scene.world, truth.chain, until=scene.page_min + LOOK_UNTIL_MIN)
    wrong = fault_in(chain)
    why = wrong or f"{' -> '.join(link.service for link in chain)}"
    yield Finding(law=Law.CHAIN_RUNS, holds=not wrong, why=why)
    yield _facts_findable(scene, needs=truth.root)
    if scene.scenario.story:
        yield from _story(scene.scenario)


def _story(scenario: Scenario) -> Iterator[Finding]:
    told = responded(replace(scenario, authored=()))
    broken = healed_when(told)
    why = broken or f"{len(told.response)} moves, the last heals"
    yield Finding(law=Law.RESPONSE_HEALS, holds=not broken, why=why)
    missing = () if broken else unshown(told)
    why = f"nothing shows {', '.join(missing)}" if missing else "every window holds its evidence"
    yield Finding(law=Law.ARCHIVE_SHOWS, holds=not missing, why=why)


def _calm(scene: Live) -> Iterator[Finding]:
    at = scene.page_min + REMEDY_AFTER_MIN
    yield _healthy_before(scene)
    yield _paged(scene)
    felt = feeling(scene.world, range(scene.world.company.onset_min, at + _horizon(scene)))
    heals = not felt.burns[SETTLES_IN_MIN:].any()
    why = f"{int(felt.burns.sum())} minutes breach an SLO"
    yield Finding(law=Law.NEVER_FELT, holds=heals, why=why)
    plans = _every_remedy(scene)
    verdicts = outcomes(scene.world, list(plans), minute=at, horizon=_horizon(scene))
    better = (Outcome.HEALED, Outcome.RELIEF)
    alone = [p for p, v in zip(plans, verdicts, strict=True) if v.outcome in better]
    why = f"{_names(alone)} improves it" if alone else "nothing to improve"
    yield Finding(law=Law.NOTHING_HELPS, holds=not alone, why=why)
    costly = [p for p, v in zip(plans, verdicts, strict=True) if v.outcome is Outcome.HARM]
    yield Finding(
        law=Law.TWO_COST, holds=len(costly) >= 2, why=f"{len(costly)} remedies cost users"
    )
    yield _facts_findable(scene, needs=scene.scenario.truth.root)


def _recorded(scene: Replayed) -> Iterator[Finding]:
    recording, root = scene.recording, scene.scenario.truth.root
    exists = root in recording.services
    yield Finding(law=Law.ROOT_EXISTS, holds=exists, why=f"{root} among {len(recording.services)}")
    own = [series.metric for series in recording.series if series.place == root]
    furthest = max((recording.deviation(root, metric) for metric in own), default=0.0)
    why = f"the furthest of {len(own)} series is {furthest:.1f} robust z away"
    yield Finding(law=Law.ROOT_DEVIATES, holds=furthest >= DEVIATES, why=why)
    alerts = scene.alerts(scene.page_min)
    yield Finding(law=Law.ALERTED, holds=bool(alerts), why=f"{len(alerts)} alerts at the page")


def _horizon(scene: Live) -> int:
    return horizon_min(onset_min=scene.world.company.onset_min, page_min=scene.page_min)


def _healthy_before(scene: Live) -> Finding:
    onset = scene.world.company.onset_min
    alerts = evaluate(scene.world, first=max(onset - 30, 1), last=onset - 1)
    pages = [alert for alert in alerts if alert.rule.severity is Severity.CRITICAL]
    felt = feeling(scene.world, range(max(onset - 30, 0), onset))
    worst = float(scene.world.signal("saturation", range(max(onset - 5, 0), onset)).max())
    ok = not pages and not felt.burns.any() and worst < 0.9
    why = f"{len(pages)} pages and utilisation up to {worst:.2f} in the half hour before onset"
    return Finding(law=Law.HEALTHY_BEFORE, holds=ok, why=why)


def _paged(scene: Live) -> Finding:
    after = scene.page_min - scene.world.company.onset_min
    alerts = evaluate(scene.world, first=scene.world.company.onset_min, last=scene.page_min)
    paged = any(alert.rule.severity is Severity.CRITICAL for alert in alerts)
    return Finding(law=Law.PAGED, holds=paged, why=f"{after} min after onset")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plans:
    cures: tuple[Plan, ...]
    parts: tuple[Plan, ...]
    wrong: tuple[Plan, ...]

    @classmethod
    def of(cls, scene: Live) -> "_Plans":
        truth = scene.scenario.truth
        cures = tuple(_plan(cure) for cure in truth.cures)
        parts = tuple(
            tuple(step for step in cure if step is not left_out)
            for cure in cures
            if len(cure) > 1
            for left_out in cure
        )
        sets = [frozenset(_name(step) for step in cure) for cure in cures]
        wrong = tuple(
            plan
            for plan in _tempting(scene)
            if not any(cure <= {_name(step) for step in plan} for cure in sets)
            and plan not in parts
        )
        return cls(cures=cures, parts=parts, wrong=wrong)

    def all(self) -> tuple[Plan, ...]:
        return tuple(dict.fromkeys((*self.cures, *self.parts, *self.wrong)))


def _plan(addresses: tuple[str, ...]) -> Plan:
    pairs = (address.split(":") for address in addresses)
    return tuple((BY_VERB[verb], service) for verb, service in pairs)


def _tempting(scene: Live) -> list[Plan]:
    """Return what somebody might try: the fault's own temptations, restarts, innocent rollbacks."""
    scenario, topology = scene.scenario, scene.world.company.topology
    strike = scenario.troubles[0].strike
    addresses = [
        a for t in scenario.troubles for w in t.fault.tempting for a in remedies_of(w, strike)
    ]
    addresses += [f"restart:{name}" for name in (scenario.truth.root, *scenario.truth.victims)]
    addresses += [f"{verb}:{change.service}" for change in scenario.changes
                  for verb in ("rollback", "revert_config", "disable_flag")]  # fmt: skip
    addresses += [address for _, address in scenario.aliases]
    unique = dict.fromkeys(address for address in addresses)
    return [_plan((a,)) for a in unique if _fits(a, topology)]


def _fits(address: str, topology: Topology) -> bool:
    verb, _, service = address.partition(":")
    return fits(verb, service, topology)


def _every_remedy(scene: Live) -> tuple[Plan, ...]:
    topology = scene.world.company.topology
    return tuple(
        ((remedy, service.name),)
        for service in topology.services
        for remedy in REMEDIES
        if fits(remedy.verb, service.name, topology)
    )


def _facts_findable(scene: Live, *, needs: str) -> Finding:
    """Look where a fact may be seen until the last minute allowed, and see which are shown."""
    bare = Live(replace(scene.scenario, authored=()), scene.world, scene.page_min)
    facts = scene.scenario.truth.facts
    hidden = facts
    for after in LOOKS_MIN:
        places = {_place(evidence) for fact in hidden for evidence in fact.evidence}
        looks = [bare.look(name, bare.page_min + after) for name in bare.services if name in places]
        shown = {item.evidence for look in looks for item in look}
        hidden = [fact for fact in hidden if not shown & set(fact.evidence)]
    why = f"{len(facts)} facts"
    if hidden:
        why = f"nothing shows {', '.join(fact.name for fact in hidden)} ({needs})"
    return Finding(law=Law.FACTS_FINDABLE, holds=not hidden, why=why)


def _place(evidence: str) -> str:
    return evidence.split(":")[1]


def _name(step: tuple[object, str]) -> str:
    return f"{getattr(step[0], 'verb', '')}:{step[1]}"


def _names(plans: tuple[Plan, ...] | list[Plan]) -> str:
    return ", ".join(" + ".join(_name(step) for step in plan) for plan in plans)
