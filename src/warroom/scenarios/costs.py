"""What a wrong remedy costs: tried where nothing is broken, and where it tempts.

*Innocent*: every remedy on every kind of service that it fits, in healthy companies at their
busiest hour, whose services have little room. *Tempted*: what looks right to somebody in an
incident, and is not.

Costs are in minutes of the company's whole revenue: 3.0 is what three minutes with nobody served
would lose. They are what is lost within the horizon beyond what would have been lost anyway.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from warroom.scenarios.build import remedies_of
from warroom.scenarios.generate.company import drafted
from warroom.scenarios.generate.generator import generate, proved_attempt
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.generate.placing import reach_of
from warroom.scenarios.generate.sizes import calls_of, services_of
from warroom.scenarios.prove import REMEDY_AFTER_MIN
from warroom.scenarios.scene import start
from warroom.scenarios.spec_fit import topology_of
from warroom.world.faults import FAULTS, Family
from warroom.world.healing import LEAST_HORIZON_MIN, Outcome, Verdict, horizon_min, outcomes
from warroom.world.remedies import BY_VERB, REMEDIES
from warroom.world.topology import Kind
from warroom.world.world import Company, World, fits

BUSIEST_MIN = 18 * 60  # of the day
LITTLE_ROOM = 1.02  # times the busiest minute to come that each service bears
TRIED_AT_MIN = 30
COMPANIES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a remedy costs somewhere: median in revenue minutes, and how often which verdict fell.

    `where` is a kind of service, or the mechanism of the incident that it tempts in.
    """

    verb: str
    where: str
    revenue_min: float
    verdicts: tuple[tuple[Outcome, int], ...]

    @property
    def harms(self) -> float:
        """Return the share of the times that it harmed."""
        tried = sum(count for _, count in self.verdicts)
        return dict(self.verdicts).get(Outcome.HARM, 0) / tried


Tried = dict[tuple[str, str], list[tuple[float, Outcome]]]


def innocent_costs(companies: int = COMPANIES) -> list[Cost]:
    """Return what each remedy costs on each kind of service of healthy, busy companies."""
    tried: Tried = {}
    for seed in range(companies):
        for verb, kind, cost, outcome in _tried_in(*_busy(seed)):
            tried.setdefault((verb, kind), []).append((cost, outcome))
    return _summed(tried)


def _busy(seed: int) -> tuple[World, dict[Kind, str]]:
    """Return a healthy company with little room, and whom of each kind most requests hang on."""
    draft = drafted(seed, TIERS["medium"].size, is_test=False)
    draft.start_min = BUSIEST_MIN
    room = dict.fromkeys(draft.nodes, LITTLE_ROOM)
    topology = topology_of(services_of(draft, room), calls_of(draft))
    reach = reach_of(draft, silent=True)
    ranked = sorted(reach, key=lambda name: (-reach[name][1], name))
    nodes = draft.nodes
    victims = {kind: next((n for n in ranked if nodes[n].kind is kind), "") for kind in Kind}
    company = Company(topology=topology, strikes=(), seed=seed, start_min=BUSIEST_MIN)
    return World(company), {kind: name for kind, name in victims.items() if name}


def _tried_in(world: World, victims: dict[Kind, str]) -> Iterator[tuple[str, str, float, Outcome]]:
    pairs = [
        (remedy, kind, name)
        for remedy in REMEDIES
        for kind, name in victims.items()
        if kind in remedy.fits
    ]
    plans = [((remedy, name),) for remedy, _, name in pairs]
    verdicts = outcomes(world, plans, minute=TRIED_AT_MIN, horizon=LEAST_HORIZON_MIN)
    revenue = _revenue_per_min(world, TRIED_AT_MIN)
    for (remedy, kind, _), verdict in zip(pairs, verdicts, strict=True):
        yield remedy.verb, kind.value, verdict.harm_usd / revenue, verdict.outcome


def tempted_costs(tier: str = "medium", seeds: range = range(3)) -> list[Cost]:
    """Return what the remedies that tempt in each mechanism's incidents cost there."""
    tried: Tried = {}
    for fault in FAULTS.values():
        if fault.family is Family.FALSE_ALARM:
            continue
        for seed in seeds:
            for verb, verdict, revenue in _tempted(tier, seed, fault.id):
                key = (verb, fault.id)
                tried.setdefault(key, []).append((verdict.harm_usd / revenue, verdict.outcome))
    return _summed(tried)


def _tempted(tier: str, seed: int, mechanism: str) -> Iterator[tuple[str, Verdict, float]]:
    """Yield what comes of each tempting remedy a while after the page, and revenue per minute."""
    attempt = proved_attempt(tier, seed, mechanism)
    scene = start(generate(tier, seed, attempt=attempt, mechanism=mechanism))
    world, strike = scene.world, scene.scenario.troubles[0].strike
    written = [at for w in FAULTS[mechanism].tempting for at in remedies_of(w, strike)]
    pairs = [(verb, place) for verb, _, place in (at.partition(":") for at in written)]
    pairs = [pair for pair in pairs if fits(*pair, world.company.topology)]
    plans = [((BY_VERB[verb], place),) for verb, place in pairs]
    at, onset = scene.page_min + REMEDY_AFTER_MIN, world.company.onset_min
    horizon = horizon_min(onset_min=onset, page_min=scene.page_min)
    revenue = _revenue_per_min(world, onset - 1)
    verdicts = outcomes(world, plans, minute=at, horizon=horizon)
    for (verb, _), verdict in zip(pairs, verdicts, strict=True):
        yield verb, verdict, revenue


def _revenue_per_min(world: World, minute: int) -> float:
    """Return what all users together pay in a healthy minute, in USD."""
    load = world.healthy("load_rps", range(minute, minute + 1))[:, 0]
    services = world.company.topology.services
    return sum(
        float(rps) * 60.0 * s.revenue_per_request_usd for rps, s in zip(load, services, strict=True)
    )


def _summed(tried: Tried) -> list[Cost]:
    """Return one row for each verb and place, by name."""
    return [
        Cost(
            verb=verb,
            where=where,
            revenue_min=median(cost for cost, _ in found),
            verdicts=tuple(sorted(Counter(outcome for _, outcome in found).items())),
        )
        for (verb, where), found in sorted(tried.items())
    ]
