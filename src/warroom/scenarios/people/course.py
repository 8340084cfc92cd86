"""How an incident went, once people did what they did: run once, then only read.

Duration, users and money are integrated from that run; nothing of it is written by hand.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from warroom.scenarios.people.customers import REQUESTS_PER_USER_MIN, Customer, Tier
from warroom.scenarios.people.response import Move
from warroom.scenarios.scenario import Scenario
from warroom.world.alerts import Severity, evaluate
from warroom.world.healing import SLO, feeling
from warroom.world.noise import Floats
from warroom.world.remedies import BY_VERB
from warroom.world.topology import Topology
from warroom.world.world import World

WATCHED_MIN = 60  # after the last move
MOSTLY = 0.7
CURE_WITHIN_MIN = 5  # from the first part of a cure to its last


class Happening(StrEnum):
    """A kind of entry in the true timeline."""

    CHANGE = "change"
    ONSET = "onset"
    SIGN = "sign"
    FELT = "felt"
    ALERT = "alert"
    PAGE = "page"
    TRY = "try"
    CURE = "cure"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened; `what` is an id (a change, rule or remedy), and may be empty."""

    minute: int
    happening: Happening
    service: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What one customer suffered: users who met it, and money, over the whole incident."""

    customer: Customer
    users: int
    usd: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A run with its response. `recovered_min` is None if users were never well again.

    `felt_min` is the first minute in which users felt it. Money is what entry points lost from
    onset on, as `healing.feeling` counts it.
    """

    world: World
    onset_min: int
    felt_min: int
    recovered_min: int | None
    events: tuple[Event, ...]
    losses: tuple[Loss, ...]

    @property
    def duration_min(self) -> int:
        """Return how long users felt it, in minutes; 0 if it never ended."""
        return self.recovered_min - self.felt_min if self.recovered_min is not None else 0

    @property
    def users(self) -> int:
        """Return how many users met it."""
        return sum(loss.users for loss in self.losses)

    @property
    def usd(self) -> float:
        """Return the money lost."""
        return sum(loss.usd for loss in self.losses)

    @property
    def tier(self) -> Tier:
        """Return the tier it is about: free if most who met it pay nothing, else who lost most."""
        free = sum(loss.users for loss in self.losses if loss.customer.tier is Tier.FREE)
        if free > MOSTLY * self.users:
            return Tier.FREE

        def lost(tier: Tier) -> tuple[float, int]:
            own = [loss for loss in self.losses if loss.customer.tier is tier]
            return sum(loss.usd for loss in own), sum(loss.users for loss in own)

        return max(Tier, key=lost)


def course_of(
    scenario: Scenario,
    response: tuple[Move, ...],
    customers: tuple[Customer, ...],
    *,
    page_min: int,
    world: World | None = None,
) -> Course:
    """Run a scenario's company with a response, and integrate what it did to users.

    `world` may be one that has been left alone; it is not changed.
    """
    assert scenario.company is not None, "what was recorded is not run"
    own = world.fork() if world else World(scenario.company)
    remedies = [move for move in response if move.remedy]
    for move in remedies:
        verb, _, service = move.remedy.partition(":")
        own.apply(BY_VERB[verb], service, minute=move.minute)
    onset = scenario.company.onset_min
    window = range(onset, max([page_min, *(m.minute for m in remedies)]) + WATCHED_MIN)
    felt = feeling(own, window)
    burns, well = felt.burns[:, 0].tolist(), felt.is_well[:, 0].tolist()
    first = onset + burns.index(True) if True in burns else onset
    recovered = _recovered(burns, well, onset)
    until = recovered if recovered is not None else window.stop
    return Course(
        world=own,
        onset_min=onset,
        felt_min=first,
        recovered_min=recovered,
        events=_events(scenario, own, remedies, page_min, first, recovered),
        losses=_losses(own, customers, range(onset, until)),
    )


def _recovered(burns: list[bool], well: list[bool], onset: int) -> int | None:
    """Return the minute from which users were well to the end, or None."""
    if True not in burns or not well[-1]:
        return None
    return onset + len(well) - well[::-1].index(False) if False in well else None


def _events(
    scenario: Scenario,
    world: World,
    remedies: list[Move],
    page_min: int,
    felt_min: int,
    recovered: int | None,
) -> tuple[Event, ...]:
    """Return the true timeline, in order."""
    truth, onset = scenario.truth, world.company.onset_min
    found = [
        Event(minute=change.minute, happening=Happening.CHANGE, service=change.service,
              what=change.id)
        for change in scenario.changes if change.id == truth.culpable_change
    ]  # fmt: skip
    found.append(Event(minute=onset, happening=Happening.ONSET, service=truth.root))
    found.append(Event(minute=felt_min, happening=Happening.FELT))
    found += _alerted(world, onset, page_min)
    cured_from = _cured_from(remedies, {address for cure in truth.cures for address in cure})
    for number, move in enumerate(remedies):
        happening = Happening.CURE if number >= cured_from else Happening.TRY
        verb, _, service = move.remedy.partition(":")
        found.append(Event(minute=move.minute, happening=happening, service=service, what=verb))
    if recovered is not None:
        found.append(Event(minute=recovered, happening=Happening.RECOVERY))
    return tuple(sorted(found, key=lambda event: event.minute))


def _cured_from(remedies: list[Move], cures: set[str]) -> int:
    """Return the number of the first remedy of the cure: the last ones belong to it."""
    first = len(remedies)
    while (
        first
        and remedies[first - 1].remedy in cures
        and (remedies[-1].minute - remedies[first - 1].minute <= CURE_WITHIN_MIN)
    ):
        first -= 1
    return first


def _alerted(world: World, onset: int, page_min: int) -> list[Event]:
    """Return the first alert and the page; one event if they are one."""
    fired = evaluate(world, first=onset, last=page_min)
    pages = [alert for alert in fired if alert.rule.severity is Severity.CRITICAL]
    found: list[Event] = []
    for happening, alerts in ((Happening.ALERT, fired), (Happening.PAGE, pages)):
        if alerts:
            found.append(Event(minute=alerts[0].fired_min, happening=happening,
                               service=alerts[0].service, what=alerts[0].rule.name))  # fmt: skip
    return found


def _losses(world: World, customers: tuple[Customer, ...], window: range) -> tuple[Loss, ...]:
    topology = world.company.topology
    lost, met = _lost_usd(world, topology, window), _met(world, topology, window)
    return tuple(
        Loss(
            customer=customer,
            users=round(customer.users * met[customer.entry]),
            usd=lost[customer.entry] * customer.usd_share,
        )
        for customer in customers
    )


def _lost_usd(world: World, topology: Topology, window: range) -> dict[str, float]:
    """Return what each entry point lost: requests that failed or were answered wrongly."""
    load, error, bad = (
        world.signal(name, window) for name in ("load_rps", "error_ratio", "bad_outcome_ratio")
    )
    failed = load * 60.0 * (1.0 - (1.0 - error) * (1.0 - bad))
    return {
        service.name: sum((failed[row] * service.revenue_per_request_usd).tolist())
        for row, service in enumerate(topology.services)
        if service.is_entry
    }


def _met(world: World, topology: Topology, window: range) -> dict[str, float]:
    """Return which share of each entry point's users met the incident at least once."""
    hit = _hit(world, window)
    found: dict[str, float] = {}
    for row, service in enumerate(topology.services):
        if service.is_entry:
            spared = 1.0
            for share in hit[row].tolist():
                spared *= 1.0 - REQUESTS_PER_USER_MIN * share
            found[service.name] = 1.0 - spared
    return found


def _hit(world: World, window: range) -> Floats:
    """Return the share of requests per service and minute that users would complain about.

    An SLO counts while it burns: with errors and wrong answers it is their share; with latency the
    slowest hundredth, and all where the mean has doubled; with exposure the share of records seen.
    """
    share = np.zeros_like(world.signal("error_ratio", window))
    for signal, add, times in SLO:
        now, usual = world.signal(signal, window), world.healthy(signal, window)
        burns = now > usual * times + add
        if signal == "p99_ms":
            mean, before = world.signal("latency_ms", window), world.healthy("latency_ms", window)
            now = np.minimum(np.maximum(mean / np.maximum(before, 1e-9) - 1.0, 0.01), 1.0)
        if signal == "exposed_records":
            now = np.minimum(now / np.maximum(world.signal("load_rps", window) * 60.0, 1.0), 1.0)
        share = np.maximum(share, np.where(burns, now, 0.0))
    return share
