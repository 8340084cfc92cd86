"""What goes wrong in a generated company, where, what changed before it, and how users put it."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from warroom.errors import Unprovable
from warroom.scenarios.generate.company import Draft, Size, drafted
from warroom.scenarios.generate.dials import (
    HELD_OUT_FAMILIES,
    Dials,
    contributing,
    outspoken,
    watched,
)
from warroom.scenarios.generate.placing import (
    is_silent,
    is_surge,
    missed,
    reach_of,
    retries_more,
    spots_for,
)
from warroom.scenarios.generate.sizes import calls_of, rush, services_of
from warroom.scenarios.generate.tickets import ticket_for
from warroom.scenarios.spec import ChangeSpec, FaultSpec, ScenarioSpec
from warroom.scenarios.vary import HERRINGS
from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.noise import draw, pick, shuffled
from warroom.world.topology import Kind

ONSET_FROM, ONSET_OVER = 70, 60  # minutes: the first hour is the healthy past
CALM_SHARE = 0.1
BEARS = 0.35  # of the misses of a cache that answers nothing
COMPANIES = 64  # drawn at most for a mechanism that is asked for

# Shares of causes in published incidents; what is not named here has OTHER_SHARE.
SHARES = {
    Family.DEPLOY: 27.0, Family.CONFIG: 17.0, Family.DEPENDENCY: 14.0, Family.CAPACITY: 11.0,
    Family.RESOURCE: 9.0, Family.DATABASE: 8.0, Family.NETWORK: 6.0, Family.AUTH: 4.0,
    Family.CACHE: 5.0, Family.METASTABLE: 2.0, Family.QUEUE: 4.0, Family.TIME: 2.0,
    Family.EVENT_ORDER: 2.0, Family.SECURITY: 2.0,
}  # fmt: skip
OTHER_SHARE = 3.0
# What runs out is loud: root-cause rankers name six in ten of such causes, two in ten of others.
LOUD = frozenset({Family.CAPACITY, Family.RESOURCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A difficulty by what can be measured: size, hops from the root to users, decoys, dials.

    `loud` multiplies how often a cause is one that shows itself.
    """

    name: str
    size: Size
    hops: range
    decoys: int
    clues: int  # facts that have to be found before its tickets are closed
    loud: float = 1.0
    dials: Dials = field(default_factory=Dials)


TIERS = {
    tier.name: tier
    for tier in (
        Tier(name="easy", size=Size(fewest=8, most=13, layers=2, gateways=1),
             hops=range(0, 3), decoys=1, clues=1, loud=2.0),
        Tier(name="medium", size=Size(fewest=14, most=24, layers=3, gateways=1),
             hops=range(1, 4), decoys=3, clues=2,
             dials=Dials(thinned=0.15, filtered=0.15, blind=0.1, skewed=0.1, traces_one_in=2)),
        Tier(name="hard", size=Size(fewest=25, most=40, layers=4, gateways=2),
             hops=range(2, 6), decoys=5, clues=2, loud=0.3,
             dials=Dials(thinned=0.4, one_in=4, filtered=0.3, blind=0.2, bare=0.3, late=0.15,
                         skewed=0.2, traces_one_in=3, contributing=0.4, outspoken=True)),
        Tier(name="expert", size=Size(fewest=41, most=60, layers=5, gateways=3),
             hops=range(3, 8), decoys=8, clues=2, loud=0.3,
             dials=Dials(thinned=0.7, one_in=6, filtered=0.5, blind=0.3, bare=0.3, late=0.25,
                         skewed=0.3, traces_one_in=5, contributing=0.7, outspoken=True)),
    )
}  # fmt: skip

TITLES = (
    "Reports that {users} cannot {wish}", "Trouble when {users} {wish}",
    "Some {users} fail to {wish}", "Complaints from {users} who want to {wish}",
    "Fewer {users} {wish} than usual", "Page: {users} may be unable to {wish}",
    "Looking into why {users} cannot {wish}", "Degraded: {users} who {wish}",
)  # fmt: skip
DESCRIPTIONS = (
    "{users} cannot {wish} as they should. Find out what is behind it, call in the team that owns "
    "the cause, put it right without making it worse, and write down what happened.",
    "Support is getting calls: {users} who try to {wish} are turned away or kept waiting. Work out "
    "where it began, mend it, and leave a post-mortem.",
    "The dashboards have been restless for a few minutes and {users} notice it when they {wish}. "
    "Find the cause, bring in its owner, restore service, and write it up.",
    "Something is off since a short while; fewer {users} get to {wish} than usual at this hour. "
    "Investigate, escalate to whoever owns it, fix it, and say what happened.",
    "You have just taken the pager over. {users} want to {wish} and the company does not let all "
    "of them. Get to the bottom of it, put it right and write the post-mortem.",
    "A big customer asks why it is so hard to {wish} today. Find out what is broken and where, "
    "involve the right team, repair it, and document it.",
)


def written(
    tier: Tier, seed: int, *, attempt: int, is_test: bool, mechanism: str = ""
) -> ScenarioSpec:
    """Return the scenario of a tier and a seed as an author would have written it.

    `attempt` counts the tries at a seed whose earlier ones made no fair problem. Where a mechanism
    is asked for, the company is the first of the seed's that it can strike.
    """
    place = seed if not attempt else int(draw(seed, "attempt", attempt) * 2**53)
    draft = drafted(place, tier.size, is_test=is_test)
    if mechanism:
        draft, fault, service, other = _struck_by(FAULTS[mechanism], draft, tier, is_test=is_test)
    else:
        fault, service, other = _placed(draft, tier, is_test=is_test)
    onset = ONSET_FROM + int(draft.chance("onset") * ONSET_OVER)
    root = FaultSpec(mechanism=fault.id, service=service, other=other, at=onset)
    hours, minutes = divmod(draft.start_min, 60)
    industry = draft.industry
    text = pick(DESCRIPTIONS, place, "description").format(users=industry.users, wish=industry.wish)
    return ScenarioSpec(
        title=pick(TITLES, place, "title").format(users=industry.users, wish=industry.wish),
        description=text[0].upper() + text[1:],
        calm=fault.family is Family.FALSE_ALARM,
        clock=f"{hours:02d}:{minutes:02d}",
        services=services_of(
            draft,
            _headroom(draft, fault, service, other),
            frank=outspoken(draft, tier.dials, service),
        ),
        calls=calls_of(draft),
        faults=(root, *contributing(draft, tier.dials, root, is_test=is_test)),
        changes=_decoys(draft, tier, service),
        monitoring=watched(draft, tier.dials, fault, service),
        ticket=ticket_for(draft, tier.clues, is_calm=fault.family is Family.FALSE_ALARM),
    )


def _placed(draft: Draft, tier: Tier, *, is_test: bool) -> tuple[Fault, str, str]:
    """Choose a mechanism by the share its family has, among those that can strike here."""
    wants_calm = draft.chance("calm") < CALM_SHARE
    faults = [
        fault for fault in FAULTS.values()
        if (fault.family is Family.FALSE_ALARM) == wants_calm
        and (is_test or fault.family not in HELD_OUT_FAMILIES)
    ]  # fmt: skip
    reach = {silent: reach_of(draft, silent=silent) for silent in (False, True)}
    for nearest in range(tier.hops.start, -1, -1):  # a flat company has nothing so far from users
        hops = range(nearest, tier.hops.stop)
        options = [
            (fault, spots) for fault in faults
            if (spots := spots_for(draft, fault, hops, reach[is_silent(fault)]))
        ]  # fmt: skip
        if options:
            return _chosen(draft, tier, options)
    raise Unprovable("no mechanism can strike this company where users feel it")


def _chosen(
    draft: Draft, tier: Tier, options: list[tuple[Fault, list[tuple[str, str]]]]
) -> tuple[Fault, str, str]:
    sums = list(accumulate(_weights([fault for fault, _ in options], tier.loud)))
    at = bisect_right(sums, draft.chance("mechanism") * sums[-1])
    fault, spots = options[min(at, len(options) - 1)]
    return fault, *pick(spots, draft.seed, "place", fault.id)


def _weights(options: list[Fault], loud: float) -> list[float]:
    """Return how often each is the cause: a family's share, dealt by how common its members are."""
    members = dict.fromkeys((fault.family for fault in options), 0.0)
    for fault in options:
        members[fault.family] += fault.commonness
    return [
        SHARES.get(fault.family, OTHER_SHARE)
        * (loud if fault.family in LOUD else 1.0)
        * fault.commonness
        / members[fault.family]
        for fault in options
    ]


def _struck_by(
    fault: Fault, draft: Draft, tier: Tier, *, is_test: bool
) -> tuple[Draft, Fault, str, str]:
    """Return a company that a mechanism can strike, the first of some, and where it strikes."""
    for number in range(COMPANIES):
        place = int(draw(draft.seed, "company for", fault.id, number) * 2**53)
        company = drafted(place, tier.size, is_test=is_test) if number else draft
        reach = reach_of(company, silent=is_silent(fault))
        if spots := spots_for(company, fault, tier.hops, reach):
            return company, fault, *pick(spots, company.seed, "place", fault.id)
    raise Unprovable(f"{fault.id}: none of {COMPANIES} companies can be struck by it")


def _headroom(draft: Draft, fault: Fault, service: str, other: str) -> dict[str, float]:
    """Return how much room those have whose overload the fault is about: less than most.

    A surge is felt where there is least room: at its victim, and not behind it.
    """
    if is_surge(fault):
        wide = {name: draft.between(5.0, 6.0, "wide", name) for name in _behind(draft, service)}
        return {**wide, service: draft.between(1.12, 1.3, "tight", service)}
    near = {name: draft.between(1.35, 1.75, "tight", name) for name in (service, other) if name}
    if draft.nodes[service].kind is Kind.QUEUE:  # consumers catch up with an hour in minutes
        near[service] = draft.between(5.0, 6.0, "wide", service)
    if retries_more(fault):
        near[other] = draft.between(1.12, 1.25, "tight", other)
    return near | _store_rooms(draft, service)


def _store_rooms(draft: Draft, cache: str) -> dict[str, float]:
    """Return how much room stores behind a cache have: they bear a part of its misses, not all.

    So users feel a cache that is gone, and a cold one is warm again within minutes.
    """
    found: dict[str, float] = {}
    for store, more in missed(draft, cache).items():
        some = 1.0 + BEARS * more / draft.nodes[store].load
        tight = draft.between(1.06, 1.15, "tight", store)
        found[store] = max(tight, some / rush(draft.start_min))
    return found


def _behind(draft: Draft, service: str) -> list[str]:
    """Return everything that a service needs, directly or not."""
    found = [service]
    for name in found:
        found += [callee for caller, callee in draft.edges
                  if caller == name and callee not in found]  # fmt: skip
    return found[1:]


def _decoys(draft: Draft, tier: Tier, root: str) -> tuple[ChangeSpec, ...]:
    """Return innocent changes around the onset, the nearest ones on services that will suffer."""
    names = [name for name in draft.nodes if name != root]
    changes: list[ChangeSpec] = []
    for number, name in enumerate(shuffled(names, draft.seed, "decoys")[: tier.decoys]):
        at = -int(draft.between(0.0, 1.0, "decoy at", number) ** 2 * 110.0)
        text = pick(HERRINGS, draft.seed, "decoy", number).format(
            service=name,
            a=1 + int(draft.chance("decoy a", number) * 6),
            b=1 + int(draft.chance("decoy b", number) * 40),
        )
        changes.append(ChangeSpec(service=name, at=at + 2, text=text))
    return tuple(changes)
