"""The words in which a text about a scenario is read.

They are its services' names and what faults, cures and follow-ups are called: built from the fault
and remedy entries, so a new fault brings its own words.
"""

import re
from collections import Counter
from functools import lru_cache

from warroom.claims import Vocabulary
from warroom.scenarios.recordings import recording_at
from warroom.scenarios.scenario import Scenario
from warroom.world.concepts import CONCEPTS
from warroom.world.faults import FAULTS
from warroom.world.faults.themes import THEMES
from warroom.world.remedies import REMEDIES
from warroom.world.topology import Kind

# First words of service names that are ordinary words of the trade, so no name by themselves.
_ORDINARY = frozenset(
    {"api", "audit", "central", "config", "core", "edge", "public", "shared", "user", "users",
     "index", "order", "mail", "search", "lookup", "card", "shop", "token", "auth", "stock",
     "account"}
)  # fmt: skip

# What the families of recorded faults are called.
FAMILIES: dict[str, tuple[str, ...]] = {
    "resource": ("cpu contention", "cpu starvation", "starved of cpu", "resource exhaustion",
                 "cpu exhaustion", "cpu saturation", "resource contention", "out of cpu",
                 "ran out of cpu", "cpu was exhausted", "memory pressure", "resource fault"),
    "network": ("network delay", "packet loss", "slow network", "network latency", "network fault",
                "dropped packets", "network was slow"),
    "code": ("unhandled exception", "code defect", "thrown exception", "bug in", "code fault",
             "exception in the code", "wrong return value", "raised an exception",
             "threw an exception", "threw exceptions", "software defect", "exceptions"),
}  # fmt: skip


def vocabulary_of(scenario: Scenario, *, told: bool = True) -> Vocabulary:
    """Return the vocabulary in which texts about a scenario are read.

    Without `told` a mechanism has to be called by a name; to tell what it does is not enough.
    """
    if scenario.company is None:
        return _vocabulary(recording_at(scenario.recording).services, recorded=True)
    topology = scenario.company.topology
    kinds = tuple(service.kind for service in topology.services)
    return _vocabulary(
        topology.names, kinds=kinds, told=told, recorded=False, short=bool(scenario.aliases)
    )


def vocabulary_for(services: tuple[str, ...]) -> Vocabulary:
    """Return a vocabulary for a company with these services, by their whole names."""
    return _vocabulary(services, recorded=False, short=False)


@lru_cache(maxsize=1024)
def _vocabulary(
    names: tuple[str, ...],
    *,
    recorded: bool,
    kinds: tuple[Kind, ...] = (),
    told: bool = True,
    short: bool = True,
) -> Vocabulary:
    """Return a vocabulary; without `short` services go by their whole names alone.

    Generated companies name services after whatever they are about: "demand", "home", "limits".
    """
    of_kinds = tuple(zip(names, kinds, strict=False))
    draws = told and not recorded
    live = {fault.id: fault.phrases for fault in FAULTS.values()}
    return Vocabulary(
        services=aliases(names) if short else dict.fromkeys(names, ()),
        mechanisms=FAMILIES if recorded else live,
        remedies={r.verb: (*r.phrases, r.verb.replace("_", " ")) for r in REMEDIES},
        themes=THEMES,
        concepts=CONCEPTS if draws else {},
        pictures={fault.id: fault.pictures for fault in FAULTS.values()} if draws else {},
        could_have={
            fault.id: frozenset(name for name, kind in of_kinds if kind in fault.kinds)
            for fault in FAULTS.values()
            if kinds
        },
    )


def aliases(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return what each service may be called: its name, and its first word where that is unique.

    >>> aliases(("payment-service", "postgres-db", "auth-service"))["payment-service"]
    ('payment', 'payments')
    >>> aliases(("payments", "payments-db"))["payments"]
    ('payment service',)
    """
    heads = Counter(_head(name) for name in names)
    taken = {name.lower() for name in names} | set(heads)
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(names, key=lambda name: (name.lower(), name != name.lower(), name)):
        if name.lower() in {known.lower() for known in found}:
            continue  # a recording may hold one service in two spellings; one of them is its name
        head = _head(name)
        alone = heads[head] == 1 and head not in _ORDINARY and head.isalpha() and head != name
        short = [word for word in (head, f"{head}s") if word == head or word not in taken]
        one = name.removesuffix("s")
        is_many = one != name and name == head and not {one, f"{one}-service"} & taken
        found[name] = tuple(short) if alone else (f"{one} service",) if is_many else ()
    return found


def _head(name: str) -> str:
    return re.split(r"[-_:/.]", name)[0]
