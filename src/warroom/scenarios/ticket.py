"""What the ticket of an incident says before anybody has looked: whom it hurts, and how badly."""

from dataclasses import dataclass
from enum import StrEnum

from warroom.world.faults import Family, Fault
from warroom.world.knobs import Carrier


class CustomerTier(StrEnum):
    """What the customers that an incident hurts have signed up for."""

    FREE = "free"
    STANDARD = "standard"
    PREMIUM = "premium"
    ENTERPRISE = "enterprise"


class Side(StrEnum):
    """On which side the cause is: ours to mend, somebody else's, or in the signal itself."""

    OURS = "ours"
    OUTSIDE = "outside"
    SIGNAL = "signal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A ticket. `users` and `usd_per_min` are its estimate of whom it hurts and what it costs.

    `side` and `clues_required` are for those who judge: whose the cause is, and how many facts
    have to be found before it may be closed.
    """

    id: str
    category: str
    tier: CustomerTier
    users: int
    usd_per_min: float
    postmortem_required: bool
    clues_required: int
    side: Side


_OUTSIDE = frozenset(
    {Carrier.VENDOR, Carrier.QUOTA, Carrier.CERTIFICATE, Carrier.TRUST, Carrier.DNS,
     Carrier.NETWORK, Carrier.NODE, Carrier.ZONE}
)  # fmt: skip
_SIGNAL = frozenset({Carrier.PROBE, Carrier.RULE})


def side_of(fault: Fault) -> Side:
    """Return whose a cause is, by a rule that the knowledge base publishes.

    Our change or component, in code, configuration or data, is ours; a vendor, a purchase, a
    certificate, a quota and what we stand on is somebody else's; a signal that is wrong, or that
    tells of nothing broken, is a matter of the signal.
    """
    if fault.family is Family.FALSE_ALARM or fault.carrier in _SIGNAL:
        return Side.SIGNAL
    return Side.OUTSIDE if fault.carrier in _OUTSIDE else Side.OURS
