"""Numbers for a drawn company: capacities, timeouts and pools follow from the load they bear.

So a generated company is healthy because it was dimensioned, and not by luck.
"""

from collections.abc import Mapping

from warroom.scenarios.generate.company import Draft, Node, own_ms
from warroom.scenarios.spec import CallSpec, ServiceSpec
from warroom.world.demand import HOURLY
from warroom.world.noise import pick
from warroom.world.topology import Kind

# Share of services that answer 200 whatever happened: large companies agree less on how to fail.
POLITE, POLITE_PER_NODE = 0.1, 0.012
COUNTED = 0.1  # of their failures, these count
WATCHED_H = 5  # demand may rise for so many hours while a scenario is played


def services_of(
    draft: Draft, headroom: Mapping[str, float], *, frank: frozenset[str] = frozenset()
) -> dict[str, ServiceSpec]:
    """Return a drawn company's services with numbers that bear their load.

    `headroom` is how many times its busiest load a service bears; unnamed ones draw theirs. Who is
    `frank` counts all its failures.
    """
    found = {
        name: _dimensioned(draft, node, headroom.get(name)) for name, node in draft.nodes.items()
    }
    told = {name: found[name].model_copy(update={"failures_counted": 1.0}) for name in frank}
    return found | told


def calls_of(draft: Draft) -> tuple[CallSpec, ...]:
    """Return who calls whom, with timeouts that a usual answer does not come near."""
    found: list[CallSpec] = []
    for (_, callee), edge in draft.edges.items():
        node = draft.nodes[callee]
        patience = draft.between(8.0, 16.0, "patience", *edge.call)
        usual = max(node.whole_ms * patience, 400.0 if node.kind is Kind.DATABASE else 250.0)
        fixed = node.kind in (Kind.CACHE, Kind.QUEUE, Kind.CONFIG, Kind.PROVIDER)
        timeout = edge.timeout_ms if fixed else round(usual / 50.0) * 50.0
        found.append(edge.model_copy(update={"timeout_ms": timeout}))
    return tuple(found)


def _dimensioned(draft: Draft, node: Node, headroom: float | None) -> ServiceSpec:
    name = node.name
    usual = (3.5, 6.0) if node.kind is Kind.QUEUE else (1.5, 2.9)  # consumers have to catch up
    room = headroom or draft.between(*usual, "headroom", name)
    busiest = max(node.load, 1.0) * rush(draft.start_min)
    memory = round(draft.between(380.0, 1100.0, "memory", name))
    common = {
        "kind": node.kind,
        "team": node.team,
        "replicas": 1 if node.kind in (Kind.DATABASE, Kind.CACHE) else _replicas(busiest),
        "capacity_rps": float(f"{busiest * room:.3g}"),
        "latency_ms": own_ms(draft, node),
        "error_ratio": float(
            f"{draft.between(0.6, 2.2, 'errors', name) * 0.01 / len(draft.nodes):.3g}"
        ),
        "failures_counted": _counted(draft, node),
        "memory_mb": memory,
        "memory_limit_mb": 2048 if memory > 700 else 1536,
    }
    return ServiceSpec.model_validate({**common, **_particular(draft, node, busiest, room)})


def _counted(draft: Draft, node: Node) -> float:
    """Return the share of a service's failures that its own counter knows of."""
    match node.kind:
        case Kind.SERVICE:
            share = POLITE + POLITE_PER_NODE * len(draft.nodes)
            return COUNTED if draft.chance("polite", node.name) < share else 1.0
        case Kind.DATABASE | Kind.CACHE | Kind.QUEUE:
            return COUNTED  # whom a store turns away, only its clients count
        case _:
            return 1.0


def _particular(draft: Draft, node: Node, busiest: float, room: float) -> dict[str, object]:
    name = node.name
    held = busiest * node.whole_ms / 1000.0
    match node.kind:
        case Kind.GATEWAY:
            return {"demand_rps": node.load, "workers": round(held * 12 + 800),
                    "revenue_per_request_usd": revenue_of(draft, name)}  # fmt: skip
        case Kind.DATABASE:
            connections = round(draft.between(40.0, 90.0, "connections", name))
            spare = draft.between(1.7, 2.3, "limit", name) * max(room / 2.0, 1.0)
            limit = round(connections * spare / 10) * 10
            return {"connections": connections, "connection_limit": limit,
                    "disk_ratio": round(draft.between(0.4, 0.68, "disk", name), 2),
                    "memory_mb": 0, "memory_limit_mb": 0}  # fmt: skip
        case Kind.CACHE:
            size = pick((2048, 4096, 8192), draft.seed, "cache size", name)
            clients = round(draft.between(120.0, 320.0, "clients", name))
            most = round(clients * draft.between(2.4, 3.2, "most clients", name) / 10) * 10
            return {"hit_ratio": round(draft.between(0.93, 0.98, "hit", name), 3),
                    "connections": clients, "connection_limit": most,
                    "memory_mb": round(size * draft.between(0.72, 0.88, "filled", name)),
                    "memory_limit_mb": size}  # fmt: skip
        case Kind.PROVIDER | Kind.QUEUE:
            return {"memory_mb": 0, "memory_limit_mb": 0}
        case Kind.SERVICE | Kind.CONFIG:
            return {"workers": round(held * draft.between(6.0, 12.0, "workers", name) + 60)}


def revenue_of(draft: Draft, gateway: str) -> float:
    """Return what a request of users is worth to the company, in USD."""
    return round(draft.between(0.01, 0.06, "revenue", gateway), 3)


def _replicas(busiest: float) -> int:
    return 2 + (busiest > 60) + (busiest > 150) + (busiest > 400)


def rush(start_min: int) -> float:
    """Return how many times the first minute's demand the busiest hour to come has."""
    first = start_min // 60
    hours = [float(HOURLY[(first + later) % 24]) for later in range(WATCHED_H + 2)]
    return max(hours) / hours[0] * 1.12
