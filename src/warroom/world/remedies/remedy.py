"""What a remedy is: what it undoes, what it empties, and everything else it does."""

from dataclasses import dataclass

from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope, Store
from warroom.world.topology import Kind

ALL = frozenset(Kind)
CODE = frozenset({Kind.SERVICE, Kind.GATEWAY, Kind.CONFIG})
QUEUES = frozenset({Kind.QUEUE})
STATEFUL = frozenset({Kind.DATABASE, Kind.CACHE, Kind.QUEUE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """A verb that fits some kinds of service. `phrases` are how people write that it was done.

    `undoes` is what has to carry a fault for it to be taken away, `empties` what is cleared,
    `effects` everything else that it does. `takes` are carriers that are somebody's work, a release
    or a setting: it takes them away whether they were guilty or not, and where none of them was,
    `loses` is what went with them.
    """

    verb: str
    fits: frozenset[Kind]
    undoes: frozenset[Carrier] = frozenset()
    empties: frozenset[Store] = frozenset()
    effects: tuple[Effect, ...] = ()
    takes: frozenset[Carrier] = frozenset()
    loses: tuple[Effect, ...] = ()
    phrases: tuple[str, ...]


def step(knob: Knob, size: float, scope: Scope = Scope.SELF) -> Effect:
    """Return a side effect that stays."""
    return Effect(knob=knob, size=size, scope=scope)


def pulse(knob: Knob, size: float, minutes: int, scope: Scope = Scope.SELF) -> Effect:
    """Return a side effect that passes."""
    return Effect(knob=knob, size=size, scope=scope, profile=Profile.PULSE, minutes=minutes)
