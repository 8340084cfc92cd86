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
    """A verb that fits some kinds of service. `phrases` are how people write that it was done."""

    verb: str
    fits: frozenset[Kind]
    undoes: frozenset[Carrier] = frozenset()
    empties: frozenset[Store] = frozenset()
    effects: tuple[Effect, ...] = ()
    phrases: tuple[str, ...]


def pulse(knob: Knob, size: float, minutes: int, scope: Scope = Scope.SELF) -> Effect:
    """Return a side effect that passes."""
    return Effect(knob=knob, size=size, scope=scope, profile=Profile.PULSE, minutes=minutes)
