"""Who pays: accounts behind each entry point, their tiers, users, and what an outage costs.

An account brings a share of an entry point's requests, so money follows from the requests that the
world serves: what all accounts pay a minute is what their entry points earn.
"""

from dataclasses import dataclass
from enum import StrEnum

from warroom.scenarios.people.names import ACCOUNT_FIRST, ACCOUNT_LAST
from warroom.world.noise import draw, pick, shuffled
from warroom.world.topology import Topology


class Tier(StrEnum):
    """What a customer has bought."""

    FREE = "free"
    STANDARD = "standard"
    PREMIUM = "premium"
    ENTERPRISE = "enterprise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Whom an entry point serves.

    `free` is the share of requests that pay nothing, `paid` what the accounts of enterprise,
    premium and standard customers have of the rest.
    """

    free: float
    paid: tuple[float, float, float]


BOOKS = (
    Book(free=0.20, paid=(0.60, 0.25, 0.15)),
    Book(free=0.35, paid=(0.22, 0.50, 0.28)),
    Book(free=0.40, paid=(0.12, 0.28, 0.60)),
    Book(free=0.85, paid=(0.10, 0.25, 0.65)),
)
ACCOUNTS = ((Tier.ENTERPRISE, 2), (Tier.PREMIUM, 3), (Tier.STANDARD, 4))  # at an entry point
REQUESTS_PER_USER_MIN = 0.4  # while somebody is there: one request in two and a half minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """An account, or the crowd that pays nothing.

    `request_share` is of the requests at `entry`; `users` are on at an hour like the incident's;
    `usd_per_min` is what they bring while all is well, so what a dead entry point costs.
    """

    name: str
    tier: Tier
    entry: str
    users: int
    request_share: float
    usd_share: float
    usd_per_min: float


def customers_of(company: str, topology: Topology) -> tuple[Customer, ...]:
    """Return a company's customers; their shares of an entry point add up to 1."""
    found: list[Customer] = []
    names = iter(_names(company))
    for entry in (s for s in topology.services if s.is_entry):
        minute_usd = entry.demand_rps * 60.0 * entry.revenue_per_request_usd
        minute_users = entry.demand_rps * 60.0 / REQUESTS_PER_USER_MIN
        book = pick(BOOKS, company, entry.name, "book")
        for (tier, count), share in zip(ACCOUNTS, book.paid, strict=True):
            weights = [0.4 + draw(company, entry.name, tier, n) for n in range(count)]
            for weight in weights:
                part = share * weight / sum(weights)
                requests = part * (1.0 - book.free)
                found.append(
                    Customer(
                        name=next(names),
                        tier=tier,
                        entry=entry.name,
                        users=max(round(minute_users * requests), 1),
                        request_share=requests,
                        usd_share=part,
                        usd_per_min=round(minute_usd * part, 2),
                    )
                )
        found.append(
            Customer(
                name=f"free users of {entry.name}",
                tier=Tier.FREE,
                entry=entry.name,
                users=round(minute_users * book.free),
                request_share=book.free,
                usd_share=0.0,
                usd_per_min=0.0,
            )
        )
    return tuple(found)


def _names(company: str) -> list[str]:
    """Return names enough for the accounts of many entry points, each once."""
    firsts = shuffled(ACCOUNT_FIRST, company, "accounts")
    lasts = [pick(ACCOUNT_LAST, company, "account", first) for first in firsts]
    names = [f"{first} {last}" for first, last in zip(firsts, lasts, strict=True)]
    more = [f"{first} {last} {number}" for number in range(2, 9)
            for first, last in zip(firsts, lasts, strict=True)]  # fmt: skip
    return names + more
