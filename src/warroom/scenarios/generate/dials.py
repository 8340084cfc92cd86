"""What makes an incident harder to read than its cause is: blind spots, a second thing broken.

Both are data of the scenario. A blind spot never hides the last sign of a fact, and the second
fault is one that users would hardly notice alone; `prove` holds every scenario to both.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from warroom.scenarios.generate.company import Draft
from warroom.scenarios.spec_parts import FaultSpec, MonitoringSpec
from warroom.world.exporters import BY_NAME
from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.knobs import Knob, Profile, Scope
from warroom.world.noise import pick, shuffled
from warroom.world.topology import Kind

HELD_OUT_FAMILIES = frozenset({Family.METASTABLE, Family.AUTH, Family.TIME, Family.EVENT_ORDER})
SERIES = ("process_cpu_utilization", "http_server_request_duration_p99_ms",
          "process_memory_usage_ratio")  # fmt: skip
REQUESTS = tuple(name for name in BY_NAME if name.startswith(("http_server_", "probe_")))
MAY_BE_BARE = frozenset({Kind.SERVICE, Kind.PROVIDER})
STAYS_LOCAL = frozenset(
    {Knob.ERROR_ADD, Knob.SHARE_BROKEN, Knob.CAPACITY, Knob.WORKERS}
)  # of a service that its callers can do without
SECOND_WITHIN_MIN = 8  # of the root's onset
SECOND_SIZE = (0.12, 0.35)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dials:
    """How badly a tier's companies are watched, and how often a second fault contributes.

    `thinned` is the share of services whose collector drops records, `one_in` of how many blocks it
    ships one, `filtered` how often the deciding line at the root never arrives. `blind`, `late` and
    `skewed` are shares of services, `bare` that of services and vendors whose requests nobody
    counts and times: of these there is what their machines tell. Where they are `outspoken`, those
    who ask the root are none of these and count whatever they fail, so they suffer aloud.
    """

    thinned: float = 0.0
    one_in: int = 2
    filtered: float = 0.0
    blind: float = 0.0
    bare: float = 0.0
    late: float = 0.0
    skewed: float = 0.0
    traces_one_in: int = 1
    contributing: float = 0.0
    outspoken: bool = False


def watched(draft: Draft, dials: Dials, fault: Fault, root: str) -> MonitoringSpec:
    """Return what looks at a company do not show."""

    def some(share: float, what: str) -> Iterator[str]:
        return (name for name in draft.nodes if draft.chance(what, name) < share)

    thinned = dict.fromkeys(some(dials.thinned, "thinned"), dials.one_in)
    if fault.family is Family.FALSE_ALARM:
        thinned.pop(root, None)  # what shows that all is well is short-lived, and there is no more
    missing = {name: (pick(SERIES, draft.seed, "blind", name),)
               for name in some(dials.blind, "blind") if name != root}  # fmt: skip
    frank = outspoken(draft, dials, root)
    bare = [name for name in some(dials.bare, "bare")
            if draft.nodes[name].kind in MAY_BE_BARE and name not in frank]  # fmt: skip
    loses = draft.chance("filtered") < dials.filtered and _has_another(fault)
    return MonitoringSpec(
        thinned=thinned,
        filtered={root: _deciding(fault)} if loses and root not in thinned else {},
        missing=missing | dict.fromkeys(bare, REQUESTS),
        late_min={name: 2 + int(draft.chance("how late", name) * 4)
                  for name in some(dials.late, "late")},
        skew_min={name: _skew(draft, name) for name in some(dials.skewed, "skewed")},
        traces_one_in=dials.traces_one_in,
    )  # fmt: skip


def outspoken(draft: Draft, dials: Dials, root: str) -> frozenset[str]:
    """Return who suffers from the root at first hand and says so."""
    callers = (caller for caller, callee in draft.edges if callee == root)
    return frozenset(callers) if dials.outspoken else frozenset()


def _skew(draft: Draft, name: str) -> int:
    ahead = 2 + int(draft.chance("skew", name) * 6)
    return ahead if draft.chance("ahead", name) < 0.5 else -ahead


def _deciding(fault: Fault) -> tuple[str, ...]:
    return tuple(sign.key for sign in fault.signs if sign.decides and sign.scope is Scope.SELF)


def _has_another(fault: Fault) -> bool:
    """Whether something else at the root tells of a fault when its deciding line is gone."""
    return any(sign.scope is Scope.SELF and not sign.decides for sign in fault.signs)


def contributing(
    draft: Draft, dials: Dials, root: FaultSpec, *, is_test: bool
) -> tuple[FaultSpec, ...]:
    """Return the second fault, if there is one: mild, near, and of another mechanism."""
    if draft.chance("contributing") >= dials.contributing or _comes_slowly(FAULTS[root.mechanism]):
        return ()
    barred = {Family.FALSE_ALARM, FAULTS[root.mechanism].family}
    barred |= set() if is_test else HELD_OUT_FAMILIES
    options = [
        fault for fault in FAULTS.values()
        if not fault.other and Kind.SERVICE in fault.kinds and fault.family not in barred
        and all(effect.knob in STAYS_LOCAL for effect in fault.effects)
    ]  # fmt: skip
    fault = pick(options, draft.seed, "second fault")
    spots = [
        name for name in shuffled(list(draft.nodes), draft.seed, "second place")
        if name not in (root.service, root.other) and draft.nodes[name].kind is Kind.SERVICE
    ]  # fmt: skip
    bystanders = [name for name in spots if not _is_needed(draft, name)]
    if not bystanders:
        return ()
    return (
        FaultSpec(
            mechanism=fault.id,
            service=bystanders[0],
            at=root.at + int(draft.chance("second at") * SECOND_WITHIN_MIN),
            size=round(draft.between(*SECOND_SIZE, "second size"), 2),
        ),
    )


def _comes_slowly(fault: Fault) -> bool:
    """Whether users feel a fault long after its onset, so that a second one would page first."""
    piles = {Knob.DISK_FILL, Knob.MEMORY_LEAK, Knob.CONNECTION_LEAK, Knob.CACHE_FILL}
    return any(e.profile is Profile.RAMP or e.knob in piles for e in fault.effects)


def _is_needed(draft: Draft, name: str) -> bool:
    """Whether users' requests hang on a service: along hard dependencies, up to a gateway."""
    above = [name]
    for reached in above:
        if draft.nodes[reached].kind is Kind.GATEWAY:
            return True
        above += [caller for (caller, callee), edge in draft.edges.items()
                  if callee == reached and edge.hard and caller not in above]  # fmt: skip
    return False
