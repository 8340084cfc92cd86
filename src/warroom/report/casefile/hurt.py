"""Who suffers, by what series show of it, and what it comes to if nobody does anything."""

from dataclasses import replace

import numpy as np

from warroom.report.casefile.case import Hurt, Moved, Role, Untreated
from warroom.scenarios.chain import MOVED, MOVED_SHARE, SHARES
from warroom.scenarios.scene import Live
from warroom.world.healing import SETTLES_IN_MIN, Feeling, feeling, horizon_min
from warroom.world.metrics import exported
from warroom.world.noise import Floats, rounded
from warroom.world.state import SIGNAL
from warroom.world.world import World

SEEN_AFTER_PAGE_MIN = 10  # by then what spreads has spread


def role_of(service: str, *, scene: Live) -> Role:
    """Return what a service has to do with a scenario's trouble."""
    truth = scene.scenario.truth
    if service == truth.root:
        return Role.ROOT
    if service in truth.chain:
        return Role.CHAIN
    if service == truth.other:
        return Role.SECOND
    reached = scene.world.company.topology.dependants(truth.root)
    return Role.VICTIM if service in reached else Role.BYSTANDER


def hurt(scene: Live) -> tuple[Hurt, ...]:
    """Return the services whose exported series left what they would have been, worst first.

    That is at `SEEN_AFTER_PAGE_MIN` after the page, without the noise of readings.
    """
    found: list[tuple[float, Hurt]] = []
    at = range(scene.page_min + SEEN_AFTER_PAGE_MIN, scene.page_min + SEEN_AFTER_PAGE_MIN + 1)
    state = scene.world.services(at)[0]
    for row, service in enumerate(scene.world.company.topology.services):
        ranked: list[tuple[float, Moved]] = []
        for metric in exported(service):
            usual = float(scene.world.healthy(metric.signal, at)[row, 0])
            now = float(state[SIGNAL[metric.signal], row])
            moved = Moved(series=metric.name, usual=rounded(usual), now=rounded(now))
            ranked.append((_distance(metric.signal, usual=usual, now=now), moved))
        ranked = sorted((pair for pair in ranked if pair[0]), key=lambda pair: -pair[0])
        if ranked:
            role = role_of(service.name, scene=scene)
            series = tuple(moved for _, moved in ranked)
            found.append((ranked[0][0], Hurt(service=service.name, role=role, moved=series)))
    found.sort(key=lambda pair: (-pair[0], pair[1].service))
    return tuple(one for _, one in found)


def _distance(signal: str, *, usual: float, now: float) -> float:
    """Return how many times its bound a signal moved, 0 if it stayed within."""
    bound = MOVED_SHARE if signal in SHARES else MOVED * abs(usual) + 1e-9
    if "bad_outcome" in signal or "exposed" in signal:
        bound = MOVED_SHARE
    apart = abs(now - usual) / bound
    return apart if apart > 1.0 else 0.0


def untreated(scene: Live) -> Untreated:
    """Return what happens from the page on if nobody does anything."""
    world, onset, page = scene.world, scene.world.company.onset_min, scene.page_min
    horizon = horizon_min(onset_min=onset, page_min=page)
    window = range(onset, page + horizon)
    felt, lost = feeling(world, window), beyond_usual(world, window)
    burns, until_page = felt.burns[:, 0], page - onset
    first = int(np.argmax(burns)) if burns.any() else None
    exposed = world.signal("exposed_records", range(page, page + horizon))
    entries = [row for row, s in enumerate(world.company.topology.services) if s.is_entry]
    return Untreated(
        watched_min=horizon,
        burning_min=int(burns[until_page:].sum()),
        felt_min=first,
        heals_after_min=well_from(felt) if first is not None else None,
        lost_usd_by_page=rounded(float(lost[:until_page].sum())),
        lost_usd_per_hour=rounded(float(lost[until_page:].sum()) * 60.0 / horizon),
        exposed_records=rounded(float(exposed[entries].sum())),
    )


def beyond_usual(world: World, minutes: range) -> Floats:
    """Return the money users' trouble costs beyond a usual day, in USD per minute."""
    calm = World(replace(world.company, strikes=()))
    lost = feeling(world, minutes).lost_usd[:, 0]
    return lost - feeling(calm, minutes).lost_usd[:, 0]


def well_from(felt: Feeling) -> int | None:
    """Return the minute of a watch from which users are well until its end, None if they are not.

    They have to be well for as long as a cure may take to settle: a saw has good minutes, too.
    """
    ill = np.flatnonzero(~felt.is_well[:, 0])
    first = int(ill[-1]) + 1 if len(ill) else 0
    return first if first <= len(felt.is_well) - SETTLES_IN_MIN else None
