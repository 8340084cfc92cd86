"""What goes wrong in a generated company, where, what changed before it, and how users put it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from warroom.errors import Unprovable
from warroom.scenarios.generate.company import Draft, Node, Size, drafted
from warroom.scenarios.generate.dials import HELD_OUT_FAMILIES, Dials, contributing, watched
from warroom.scenarios.generate.sizes import calls_of, rush, services_of
from warroom.scenarios.spec import ChangeSpec, FaultSpec, ScenarioSpec
from warroom.scenarios.vary import HERRINGS
from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.knobs import Knob
from warroom.world.noise import draw, pick, shuffled
from warroom.world.topology import Kind

ONSET_FROM, ONSET_OVER = 70, 60  # minutes: the first hour is the healthy past
CALM_SHARE = 0.1
# Answered, but wrongly or late: such faults reach users over soft dependencies too.
SILENT = frozenset({Knob.BAD_OUTCOME, Knob.STALE_READS, Knob.DRAIN, Knob.EXPOSED})
LEAST_SHARE, LEAST_SILENT = 0.25, 0.15  # of users' requests that have to hang on what breaks
BEARS = 0.5  # of the misses of a cache that answers nothing
MOST_OF_IT = 0.7  # of a service's load, that its retries can bring it down
HIDDEN_BY_RETRY = 0.6  # of them, where a caller tries again
COMPANIES = 64  # drawn at most for a mechanism that is asked for

# Shares of causes in published incidents; what is not named here has OTHER_SHARE.
SHARES = {
    Family.DEPLOY: 27.0, Family.CONFIG: 17.0, Family.DEPENDENCY: 14.0, Family.CAPACITY: 11.0,
    Family.RESOURCE: 9.0, Family.DATABASE: 8.0, Family.NETWORK: 6.0, Family.AUTH: 4.0,
    Family.CACHE: 5.0, Family.METASTABLE: 2.0, Family.QUEUE: 4.0, Family.TIME: 2.0,
    Family.EVENT_ORDER: 2.0, Family.SECURITY: 2.0,
}  # fmt: skip
OTHER_SHARE = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A difficulty by what can be measured: size, hops from the root to users, decoys, dials."""

    name: str
    size: Size
    hops: range
    decoys: int
    dials: Dials = field(default_factory=Dials)


TIERS = {
    tier.name: tier
    for tier in (
        Tier(name="easy", size=Size(fewest=8, most=13, layers=2, gateways=1),
             hops=range(0, 3), decoys=1),
        Tier(name="medium", size=Size(fewest=14, most=24, layers=3, gateways=1),
             hops=range(1, 4), decoys=3,
             dials=Dials(blind=0.1, skewed=0.1, traces_one_in=2)),
        Tier(name="hard", size=Size(fewest=25, most=40, layers=4, gateways=2),
             hops=range(2, 6), decoys=5,
             dials=Dials(thinned=0.4, one_in=4, filtered=0.3, blind=0.2, late=0.15, skewed=0.2,
                         traces_one_in=3, contributing=0.4)),
        Tier(name="expert", size=Size(fewest=41, most=60, layers=5, gateways=3),
             hops=range(3, 8), decoys=8,
             dials=Dials(thinned=0.7, one_in=6, filtered=0.5, blind=0.3, late=0.25, skewed=0.3,
                         traces_one_in=5, contributing=0.7)),
    )
}  # fmt: skip

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
        title=f"{industry.name.title()} incident",
        description=text[0].upper() + text[1:],
        calm=fault.family is Family.FALSE_ALARM,
        clock=f"{hours:02d}:{minutes:02d}",
        services=services_of(draft, _headroom(draft, fault, service, other)),
        calls=calls_of(draft),
        faults=(root, *contributing(draft, tier.dials, root, is_test=is_test)),
        changes=_decoys(draft, tier, service),
        monitoring=watched(draft, tier.dials, fault, service),
    )


def _placed(draft: Draft, tier: Tier, *, is_test: bool) -> tuple[Fault, str, str]:
    """Choose a mechanism by the share its family has, among those that can strike here."""
    wants_calm = draft.chance("calm") < CALM_SHARE
    faults = [
        fault for fault in FAULTS.values()
        if (fault.family is Family.FALSE_ALARM) == wants_calm
        and (is_test or fault.family not in HELD_OUT_FAMILIES)
    ]  # fmt: skip
    for nearest in range(tier.hops.start, -1, -1):  # a flat company has nothing so far from users
        hops = range(nearest, tier.hops.stop)
        options = [(fault, spots) for fault in faults if (spots := spots_for(draft, fault, hops))]
        if options:
            return _chosen(draft, options)
    raise Unprovable("no mechanism can strike this company where users feel it")


def _chosen(
    draft: Draft, options: list[tuple[Fault, list[tuple[str, str]]]]
) -> tuple[Fault, str, str]:
    sizes = {f.family: sum(g.family is f.family for g, _ in options) for f, _ in options}
    weights = [SHARES.get(fault.family, OTHER_SHARE) / sizes[fault.family] for fault, _ in options]
    sums = list(accumulate(weights))
    at = bisect_right(sums, draft.chance("mechanism") * sums[-1])
    fault, spots = options[min(at, len(options) - 1)]
    return fault, *pick(spots, draft.seed, "place", fault.id)


def _struck_by(
    fault: Fault, draft: Draft, tier: Tier, *, is_test: bool
) -> tuple[Draft, Fault, str, str]:
    """Return a company that a mechanism can strike, the first of some, and where it strikes."""
    for number in range(COMPANIES):
        place = int(draw(draft.seed, "company for", fault.id, number) * 2**53)
        company = drafted(place, tier.size, is_test=is_test) if number else draft
        if spots := spots_for(company, fault, tier.hops):
            return company, fault, *pick(spots, company.seed, "place", fault.id)
    raise Unprovable(f"{fault.id}: none of {COMPANIES} companies can be struck by it")


def _headroom(draft: Draft, fault: Fault, service: str, other: str) -> dict[str, float]:
    """Return how much room those have whose overload the fault is about: less than most.

    A surge is felt where there is least room: at its victim, and not behind it.
    """
    if _is_surge(fault):
        wide = {name: draft.between(5.0, 6.0, "wide", name) for name in _behind(draft, service)}
        return {**wide, service: draft.between(1.12, 1.3, "tight", service)}
    near = {name: draft.between(1.35, 1.75, "tight", name) for name in (service, other) if name}
    if draft.nodes[service].kind is Kind.QUEUE:  # consumers catch up with an hour in minutes
        near[service] = draft.between(5.0, 6.0, "wide", service)
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


def _is_surge(fault: Fault) -> bool:
    """Whether a fault is more users than usual: it comes in where users do."""
    return any(effect.knob is Knob.DEMAND for effect in fault.effects)


def _behind(draft: Draft, service: str) -> list[str]:
    """Return everything that a service needs, directly or not."""
    found = [service]
    for name in found:
        found += [callee for caller, callee in draft.edges
                  if caller == name and callee not in found]  # fmt: skip
    return found[1:]


def spots_for(draft: Draft, fault: Fault, hops: range) -> list[tuple[str, str]]:
    """Return where a fault can strike a company so that users feel it: (service, other)."""
    reach = reach_of(draft, silent=_is_silent(fault))
    hops = range(1) if _is_surge(fault) or fault.kinds <= {Kind.GATEWAY} else hops
    least = LEAST_SILENT if _is_silent(fault) else LEAST_SHARE
    found: list[tuple[str, str]] = []
    for service, other in _places(draft, fault):
        asked_by_other = service not in reach and (other, service) in draft.edges
        far, share = reach.get(other if asked_by_other else service, (99, 0.0))
        if far + asked_by_other in hops and share >= least:
            found.append((service, other))
    return found


def _places(draft: Draft, fault: Fault) -> Iterator[tuple[str, str]]:
    """Yield where a fault could strike by what stands there, felt or not: (service, other)."""
    for node in draft.nodes.values():
        if node.kind not in fault.kinds:
            continue
        if node.kind is Kind.CACHE and not _would_be_missed(draft, node.name):
            continue
        if not fault.other:
            yield node.name, ""
            continue
        near = [c for a, c in draft.edges if a == node.name] or [
            a for a, c in draft.edges if c == node.name
        ]
        for name in near:
            if draft.nodes[name].kind == Kind(fault.other) and _carries(draft, fault, node, name):
                yield node.name, name


def _carries(draft: Draft, fault: Fault, node: Node, other: str) -> bool:
    """Whether enough of the other's load comes over the link, where the fault is more of it."""
    if not any(effect.knob is Knob.EDGE_RETRIES for effect in fault.effects):
        return True
    edge = draft.edges.get((node.name, other))
    return edge is not None and node.load * edge.calls >= MOST_OF_IT * draft.nodes[other].load


def missed(draft: Draft, cache: str) -> dict[str, float]:
    """Return the stores behind a cache, with the load each gets when the cache answers nothing."""
    found: dict[str, float] = {}
    for (caller, callee), edge in draft.edges.items():
        if callee == cache and edge.on_miss:
            more = draft.nodes[caller].load * edge.calls
            found[edge.on_miss] = found.get(edge.on_miss, 0.0) + more
    return found


def _would_be_missed(draft: Draft, cache: str) -> bool:
    """Whether the stores behind a cache cannot do without it, at the hour of the incident."""
    needed = rush(draft.start_min) * 1.4 - 1.0
    return any(more >= needed * draft.nodes[store].load
               for store, more in missed(draft, cache).items())  # fmt: skip


def _is_silent(fault: Fault) -> bool:
    """Whether a fault fails nobody: what it makes wrong is handed on even where callers go on."""
    return all(effect.knob in SILENT for effect in fault.effects)


def reach_of(draft: Draft, *, silent: bool = False) -> dict[str, tuple[int, float]]:
    """Return for each service its hops from users, and the share of requests that hang on it.

    Only dependencies that fail their callers count, but for what is `silent`.
    """
    reach = {n.name: (0, 1.0) for n in draft.nodes.values() if n.layer == 0}
    frontier = list(reach)
    while frontier:
        caller = frontier.pop(0)
        hops, share = reach[caller]
        for (a, callee), edge in draft.edges.items():
            if a != caller or not (silent or edge.hard or edge.on_miss):
                continue
            through = share * min(edge.calls, 1.0) * (HIDDEN_BY_RETRY if edge.retries else 1.0)
            known_hops, known_share = reach.get(callee, (99, 0.0))
            if through > known_share + 1e-9:
                reach[callee] = (min(known_hops, hops + 1), through)
                frontier.append(callee)
    return reach


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
