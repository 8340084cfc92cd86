"""Tickets of generated incidents: whom they hurt, from what users ask of the company and pay it.

Whoever writes a ticket rounds: to 100 users and 10 USD a minute, and never down to nobody.
"""

from warroom.scenarios.generate.company import Draft
from warroom.scenarios.generate.sizes import revenue_of
from warroom.scenarios.spec_parts import TicketSpec
from warroom.scenarios.ticket import CustomerTier
from warroom.world.noise import pick
from warroom.world.topology import Kind

TIERS = (*(CustomerTier.FREE,) * 2, *(CustomerTier.STANDARD,) * 4,
         *(CustomerTier.PREMIUM,) * 3, *(CustomerTier.ENTERPRISE,) * 2)  # fmt: skip
POSTMORTEM_SHARE = {
    CustomerTier.FREE: 0.1, CustomerTier.STANDARD: 0.25,
    CustomerTier.PREMIUM: 0.5, CustomerTier.ENTERPRISE: 0.7,
}  # fmt: skip
USERS_PER_RPS = (15.0, 400.0)  # of a product that people use now and then, or all day
HIT = (0.05, 0.9)  # share of them that a ticket takes to be hit


def ticket_for(draft: Draft, clues: int, *, is_calm: bool) -> TicketSpec:
    """Return the ticket of an incident in a company; it is written before anybody has looked."""
    tier = pick(TIERS, draft.seed, "customers")
    gateways = [node for node in draft.nodes.values() if node.kind is Kind.GATEWAY]
    hit = draft.between(*HIT, "hit")
    users = sum(node.load for node in gateways) * draft.between(*USERS_PER_RPS, "users") * hit
    money = sum(node.load * 60.0 * revenue_of(draft, node.name) for node in gateways) * hit
    return TicketSpec(
        id=f"INC-{1000 + int(draft.chance('ticket') * 9000)}",
        category=draft.industry.name,
        tier=tier,
        users=max(int(users / 100.0), 1) * 100,
        usd_per_min=float(max(int(money / 10.0), 1) * 10),
        postmortem=not is_calm and draft.chance("post-mortem") < POSTMORTEM_SHARE[tier],
        clues=1 if is_calm else clues,
    )
