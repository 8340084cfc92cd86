"""The shape of a company to be broken: its services, who calls whom, and the load that follows."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from warroom.scenarios.generate.industries import HELD_OUT, INDUSTRIES, TEAM_OF_KIND, Industry
from warroom.scenarios.spec import CallSpec
from warroom.world.noise import draw, pick, shuffled
from warroom.world.topology import Kind


class Style(StrEnum):
    """How a company is built."""

    LAYERED = "layered"  # edge, business, shared services
    HUB = "hub"  # a large old core, and what was cut out of it
    SPLIT = "split"  # per team: its services call each other, rarely others'
    CHAIN = "chain"  # long thin paths
    MESH = "mesh"  # anybody calls anybody further down
    EVENTS = "events"  # few calls, many queues


OPTIONAL_SHARE = 0.18  # of services: what they add is left out when they fail
RETRIED_BELOW = 0.4  # calls per request
HELD_OUT_STYLES = frozenset({Style.MESH, Style.EVENTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large a company of a tier is: services in all, and layers of business services."""

    fewest: int
    most: int
    layers: int
    gateways: int


@dataclass(slots=True, kw_only=True)
class Node:
    """A service while it is drawn: users call layer 0, stores and the like stand at the bottom.

    `load` is in requests per second; `whole_ms` is its time with everything that it waits for.
    """

    name: str
    kind: Kind
    team: str
    layer: int
    load: float = 0.0
    whole_ms: float = 0.0


@dataclass(slots=True, kw_only=True)
class Draft:
    """A company while it is drawn: nodes callers first, and edges by their ends."""

    seed: int
    industry: Industry
    style: Style
    start_min: int
    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    edges: dict[tuple[str, str], CallSpec] = field(default_factory=dict[tuple[str, str], CallSpec])

    def chance(self, *parts: str | int) -> float:
        """Return the number in [0, 1) that lives at an address of this company."""
        return draw(self.seed, "company", *parts)

    def between(self, low: float, high: float, *parts: str | int) -> float:
        """Return a number between two bounds that lives at an address of this company."""
        return low + (high - low) * self.chance(*parts)

    def connect(self, caller: str, callee: str, **more: object) -> None:
        """Let a service call another, once."""
        if caller != callee and (caller, callee) not in self.edges:
            self.edges[caller, callee] = CallSpec.model_validate({"call": (caller, callee), **more})


def industry_for(seed: int, *, is_test: bool) -> Industry:
    """Return the industry of a company; tests have some of their own."""
    industries = [i for i in INDUSTRIES if is_test or i.name not in HELD_OUT]
    return pick(industries, seed, "industry")


def drafted(seed: int, size: Size, *, is_test: bool) -> Draft:
    """Return a company of a size; tests have industries and styles of their own too."""
    styles = [style for style in Style if is_test or style not in HELD_OUT_STYLES]
    draft = Draft(
        seed=seed,
        industry=industry_for(seed, is_test=is_test),
        style=pick(styles, seed, "style"),
        start_min=int(draw(seed, "start") * 24 * 60),
    )
    count = size.fewest + int(draft.chance("size") * (size.most - size.fewest + 1))
    _add_services(draft, count, size)
    _connect_layers(draft)
    _add_stores(draft, count)
    _bear_load(draft)
    return draft


def _add_services(draft: Draft, count: int, size: Size) -> None:
    for name in draft.industry.gateways[: size.gateways]:
        draft.nodes[name] = Node(
            name=name, kind=Kind.GATEWAY, team=TEAM_OF_KIND["gateway"], layer=0
        )
    owned = [(team, word) for team, words in draft.industry.domains.items() for word in words]
    wanted = max(round(count * 0.62) - size.gateways, 4)
    layers = 2 if draft.style is Style.HUB else size.layers + (draft.style is Style.CHAIN)
    for number, (team, word) in enumerate(shuffled(owned, draft.seed, "domains")[:wanted]):
        layer = 1 + (number if number < layers else int(draft.chance("layer", word) * layers))
        name = f"{word}-{pick(('service', 'service', 'api', 'svc', 'core'), draft.seed, 'suffix')}"
        draft.nodes[name] = Node(
            name=name, kind=Kind.SERVICE, team=team, layer=1 + (layer - 1) % layers
        )


def _connect_layers(draft: Draft) -> None:
    """Give every service at least one caller in the layer above, and some a second."""
    for node in list(draft.nodes.values()):
        above = _callers_for(draft, node)
        if not above:
            continue
        wanted = 1 + (draft.chance("second", node.name) < 0.4) + (draft.style is Style.MESH)
        for number, caller in enumerate(shuffled(above, draft.seed, "callers", node.name)[:wanted]):
            draft.connect(caller, node.name, **_manner(draft, caller, node.name, number == 0))


def _callers_for(draft: Draft, node: Node) -> list[str]:
    nodes = draft.nodes.values()
    if node.layer == 0:
        return []
    right_above = [n.name for n in nodes if n.layer == node.layer - 1]
    match draft.style:
        case Style.MESH:
            return [n.name for n in nodes if n.layer < node.layer]
        case Style.HUB if node.layer == 2:
            return [next(n.name for n in nodes if n.layer == 1)]
        case Style.SPLIT:
            own = [n.name for n in nodes if n.layer == node.layer - 1 and n.team == node.team]
            return own or right_above
        case _:
            return right_above


def _manner(draft: Draft, caller: str, callee: str, is_first: bool) -> dict[str, object]:
    """Return how often a service is called, and whether its caller can go on without it."""
    at = (caller, callee)
    optional = draft.chance("optional", callee) < OPTIONAL_SHARE
    soft = 0.55 if draft.style is Style.EVENTS else 0.15
    calls = round(draft.between(0.45 if is_first else 0.15, 1.0, "calls", *at), 2)
    return {
        "calls": calls,
        "hard": not optional and (is_first or draft.chance("soft", *at) >= soft),
        # Retries on the main path multiply, and a company that has them falls over by itself.
        "retries": int(calls < RETRIED_BELOW and draft.chance("retries", *at) < 0.5),
    }


def _add_stores(draft: Draft, count: int) -> None:
    """Give services the databases, caches, queues, configuration and providers they live on."""
    users = [node for node in draft.nodes.values() if node.kind is Kind.SERVICE]
    databases = max(round(count * 0.14), 1)
    for number, node in enumerate(users[:databases]):
        store = _add_store(draft, node.name, Kind.DATABASE, number)
        draft.connect(
            node.name, store, calls=round(draft.between(0.6, 1.6, "own q", store), 2), retries=0
        )
    stores = [node.name for node in draft.nodes.values() if node.kind is Kind.DATABASE]
    for node in users:
        if node.layer > 1 or draft.chance("stateless", node.name) < 0.6:
            store = pick(stores, draft.seed, "store", node.name)
            calls = round(draft.between(0.4, 1.6, "q", node.name), 2)
            tried = calls < RETRIED_BELOW + 0.4 and draft.chance("qr", node.name) < 0.3
            draft.connect(node.name, store, calls=calls, retries=int(tried))
    _add_caches(draft, max(round(count * 0.08), 1))
    _add_shared(draft, users, count)


def _add_store(draft: Draft, user: str, kind: Kind, number: int) -> str:
    stem = user.rpartition("-")[0]
    endings = {
        Kind.DATABASE: ("postgres", "mysql", "db"),
        Kind.CACHE: ("redis", "cache", "memcached"),
        Kind.QUEUE: ("stream", "queue", "topic"),
    }[kind]
    name = f"{stem}-{pick(endings, draft.seed, 'ending', kind, number)}"
    draft.nodes.setdefault(name, Node(name=name, kind=kind, team=TEAM_OF_KIND[kind], layer=99))
    return name


def _add_caches(draft: Draft, count: int) -> None:
    with_store = [
        (caller, callee) for caller, callee in draft.edges
        if draft.nodes[callee].kind is Kind.DATABASE
    ]  # fmt: skip
    for number, (user, store) in enumerate(shuffled(with_store, draft.seed, "cached")[:count]):
        cache = _add_store(draft, user, Kind.CACHE, number)
        draft.connect(user, cache, calls=round(draft.between(2.5, 6.0, "hits", user), 2),
                      timeout_ms=100, retries=0, hard=False, on_miss=store)  # fmt: skip


def _add_shared(draft: Draft, users: list[Node], count: int) -> None:
    queues = max(round(count * (0.12 if draft.style is Style.EVENTS else 0.04)), 1)
    for number, node in enumerate(shuffled(users, draft.seed, "publishers")[: queues * 2]):
        queue = _add_store(draft, users[(number // 2) % len(users)].name, Kind.QUEUE, number // 2)
        draft.connect(node.name, queue, calls=round(draft.between(0.2, 0.6, "pub", node.name), 2),
                      timeout_ms=300, retries=0, hard=False)  # fmt: skip
    config = pick(("config-service", "settings", "feature-config"), draft.seed, "config")
    draft.nodes[config] = Node(name=config, kind=Kind.CONFIG, team=TEAM_OF_KIND["config"], layer=99)
    for node in shuffled(users, draft.seed, "watchers")[: max(count // 6, 2)]:
        draft.connect(node.name, config, calls=0.1, timeout_ms=800, hard=False)
    providers = draft.industry.providers[: 1 + (count > 20) + (count > 40)]
    deepest = max(node.layer for node in users)
    deep = [node for node in users if node.layer >= min(deepest, 3) - 1]
    for number, name in enumerate(providers):
        draft.nodes[name] = Node(
            name=name, kind=Kind.PROVIDER, team=TEAM_OF_KIND["provider"], layer=99
        )
        user = shuffled(deep, draft.seed, "provided")[number % len(deep)]
        draft.connect(user.name, name, calls=round(draft.between(0.4, 0.9, "prov", name), 2),
                      timeout_ms=3000, retries=0)  # fmt: skip


def _bear_load(draft: Draft) -> None:
    """Let users' demand run down, and waiting times run up."""
    order = list(_callers_first(draft))
    for name in order:
        node = draft.nodes[name]
        if node.layer == 0:
            node.load = round(draft.between(90.0, 320.0, "demand", name), 1)
        for (caller, callee), edge in draft.edges.items():
            if caller == name:
                missed = 0.08 if edge.on_miss else 0.0
                draft.nodes[callee].load += node.load * edge.calls
                if missed:
                    draft.nodes[edge.on_miss].load += node.load * edge.calls * missed
    for name in reversed(order):
        node = draft.nodes[name]
        node.whole_ms = own_ms(draft, node) + sum(
            edge.calls * draft.nodes[callee].whole_ms
            for (caller, callee), edge in draft.edges.items()
            if caller == name
        )


def _callers_first(draft: Draft) -> Iterator[str]:
    waiting = {name: {c for c, e in draft.edges if e == name} for name in draft.nodes}
    while waiting:
        ready = [name for name, callers in waiting.items() if not callers]
        yield from ready
        for name in ready:
            del waiting[name]
        for callers in waiting.values():
            callers.difference_update(ready)


_OWN_MS = {
    Kind.GATEWAY: (3.0, 8.0),
    Kind.SERVICE: (6.0, 38.0),
    Kind.DATABASE: (2.0, 9.0),
    Kind.CACHE: (0.5, 1.5),
    Kind.QUEUE: (2.0, 5.0),
    Kind.CONFIG: (4.0, 9.0),
    Kind.PROVIDER: (60.0, 160.0),
}


def own_ms(draft: Draft, node: Node) -> float:
    """Return the time of a service's own work."""
    low, high = _OWN_MS[node.kind]
    return round(draft.between(low, high, "own", node.name), 1)
