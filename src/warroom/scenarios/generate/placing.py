"""Where a mechanism can strike a drawn company so that users feel it."""

from collections.abc import Iterator, Mapping

from warroom.scenarios.generate.company import Draft, Node
from warroom.scenarios.generate.sizes import rush
from warroom.world.faults import Fault
from warroom.world.knobs import Knob, Scope
from warroom.world.topology import Kind

# Answered, but wrongly or late: such faults reach users over soft dependencies too.
SILENT = frozenset({Knob.BAD_OUTCOME, Knob.STALE_READS, Knob.DRAIN, Knob.EXPOSED})
LEAST_SHARE, LEAST_SILENT = 0.25, 0.15  # of users' requests that have to hang on what breaks
BREAKS_CALLS = frozenset({Knob.EDGE_ERROR, Knob.EDGE_REFUSED, Knob.EDGE_DEADLINE})
LEAST_NEEDED = 0.5  # hard calls per request of a service whose calls break
MOST_OF_IT = 0.7  # of a service's load, that its retries can bring it down
HIDDEN_BY_RETRY = 0.6  # of them, where a caller tries again

Reach = Mapping[str, tuple[int, float]]  # of a service: hops from users, share of requests


def spots_for(draft: Draft, fault: Fault, usual_hops: range, reach: Reach) -> list[tuple[str, str]]:
    """Return where a fault can strike a company so that users feel it: (service, other).

    `reach` is the company's `reach_of` what is silent, if the fault is, or of what is not.
    """
    hops = range(1) if is_surge(fault) or fault.kinds <= {Kind.GATEWAY} else usual_hops
    least = LEAST_SILENT if is_silent(fault) else LEAST_SHARE
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
        if _breaks_calls(fault) and _needs_others(draft, node) < LEAST_NEEDED:
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


def _breaks_calls(fault: Fault) -> bool:
    """Whether a fault is in what a service's own calls run into."""
    return any(e.scope is Scope.CALLEES and e.knob in BREAKS_CALLS for e in fault.effects)


def retries_more(fault: Fault) -> bool:
    """Whether a fault is that calls over a link are tried more often."""
    return any(effect.knob is Knob.EDGE_RETRIES for effect in fault.effects)


def _carries(draft: Draft, fault: Fault, node: Node, other: str) -> bool:
    """Whether enough of the other's load comes over the link, where the fault is more of it."""
    edge = draft.edges.get((node.name, other))
    if edge is None or not retries_more(fault):
        return not retries_more(fault)
    return node.load * edge.calls >= MOST_OF_IT * draft.nodes[other].load


def _needs_others(draft: Draft, node: Node) -> float:
    """Return how many calls of a request have to succeed for it to do so, at most one each."""
    return sum(
        min(edge.calls, 1.0)
        for (caller, _), edge in draft.edges.items()
        if caller == node.name and edge.hard
    )


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


def is_silent(fault: Fault) -> bool:
    """Whether a fault fails nobody: what it makes wrong is handed on even where callers go on."""
    return all(effect.knob in SILENT for effect in fault.effects)


def reach_of(draft: Draft, *, silent: bool) -> Reach:
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


def is_surge(fault: Fault) -> bool:
    """Whether a fault is more users than usual: it comes in where users do."""
    return any(effect.knob is Knob.DEMAND for effect in fault.effects)
