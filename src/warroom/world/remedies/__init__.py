"""What can be done about it: one shared catalogue of remedies, each a set of knob changes.

Whether a remedy cures is never written down here: it is applied to the world, and the world heals
or does not. `undoes` names what has to carry a fault for the remedy to take it away; `empties`
names what it clears; `effects` is everything else it does, side effects included.
"""

from warroom.world.remedies import ground, services, stores
from warroom.world.remedies.remedy import Remedy

REMEDIES: tuple[Remedy, ...] = tuple(
    sorted((*ground.REMEDIES, *services.REMEDIES, *stores.REMEDIES), key=lambda remedy: remedy.verb)
)
BY_VERB = {remedy.verb: remedy for remedy in REMEDIES}

__all__ = ["BY_VERB", "REMEDIES", "Remedy"]
