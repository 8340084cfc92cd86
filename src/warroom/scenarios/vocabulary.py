"""The words in which a text about a scenario is read.

They are its services' names and what faults, cures and follow-ups are called: built from the fault
and remedy entries, so a new fault brings its own words.
"""

import re
from collections import Counter
from functools import cache, lru_cache

from warroom.claims import Language, Vocabulary
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

_REMEDIES = {r.verb: (*r.phrases, r.verb.replace("_", " ")) for r in REMEDIES}


def vocabulary_of(scenario: Scenario, *, told: bool = True) -> Vocabulary:
    """Return the vocabulary in which texts about a scenario are read.

    Without `told` a mechanism has to be called by a name; to tell what it does is not enough.
    """
    if scenario.company is None:
        names = recording_at(scenario.recording).services
        return Vocabulary(services=_listed(names, short=True), language=_of_recordings())
    topology = scenario.company.topology
    kinds = tuple(service.kind for service in topology.services)
    return _vocabulary(topology.names, kinds, told=told, short=bool(scenario.aliases))


def vocabulary_for(services: tuple[str, ...]) -> Vocabulary:
    """Return a vocabulary for a company with these services, by their whole names."""
    return Vocabulary(services=_listed(services, short=False), language=_of_faults(told=True))


@lru_cache(maxsize=1024)
def _vocabulary(
    names: tuple[str, ...], kinds: tuple[Kind, ...], *, told: bool, short: bool
) -> Vocabulary:
    return Vocabulary(
        services=_listed(names, short=short),
        language=_of_faults(told=told),
        could_have=_could_have(names, kinds),
    )


@lru_cache(maxsize=1024)
def _could_have(names: tuple[str, ...], kinds: tuple[Kind, ...]) -> dict[str, frozenset[str]]:
    """Return the services that each fault may strike at all."""
    of_kinds = tuple(zip(names, kinds, strict=True))
    among = {
        some: frozenset(name for name, kind in of_kinds if kind in some)
        for some in {fault.kinds for fault in FAULTS.values()}
    }
    return {fault.id: among[fault.kinds] for fault in FAULTS.values()}


@lru_cache(maxsize=1024)
def _listed(names: tuple[str, ...], *, short: bool) -> dict[str, tuple[str, ...]]:
    """Return services and what each may be called: without `short`, by its whole name alone.

    Generated companies name services after whatever they are about: "demand", "home", "limits".
    """
    return aliases(names) if short else dict.fromkeys(names, ())


@cache
def _of_faults(*, told: bool) -> Language:
    """Return the language in which any fault of the world is spoken of."""
    return Language(
        mechanisms={fault.id: fault.phrases for fault in FAULTS.values()},
        remedies=_REMEDIES,
        themes=THEMES,
        concepts=CONCEPTS if told else {},
        pictures={fault.id: fault.pictures for fault in FAULTS.values()} if told else {},
    )


@cache
def _of_recordings() -> Language:
    return Language(mechanisms=FAMILIES, remedies=_REMEDIES, themes=THEMES)


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
