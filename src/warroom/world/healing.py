"""What users feel, what it costs, and whether a remedy heals: decided by counterfactual worlds.

Noise plays no part here: the causal state itself is compared with the same company unbroken, minute
by minute, so a busy hour is not mistaken for an incident.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from warroom.world.dynamics import SIGNAL, Minute
from warroom.world.noise import Floats
from warroom.world.remedies import Remedy
from warroom.world.topology import Topology
from warroom.world.world import World

HEALED_WITHIN = 1.25  # × what the unbroken company shows at the same minute
SETTLES_IN_MIN = 10
LEAST_HORIZON_MIN = 60
RELIEF_SHARE, RELIEF_MIN = 0.30, 10
HARM_SHARE = 1.10  # × what would have been lost anyway

# Above these a user notices: (signal, added to the healthy value, times the healthy value).
SLO = (
    ("error_ratio", 0.015, 1.0),
    ("p99_ms", 0.0, 2.0),
    ("bad_outcome_ratio", 0.005, 1.0),
    ("exposed_records", 0.5, 1.0),
)
# Readings this close to healthy count as healthy whatever the ratio.
NEGLIGIBLE = {"error_ratio": 0.003, "p99_ms": 5.0, "bad_outcome_ratio": 0.002, "exposed_records": 0.1}


class Outcome(StrEnum):
    """What a remedy did."""

    HEALED = "healed"
    RELIEF = "relief"
    NOTHING = "nothing"
    HARM = "harm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a remedy did, and what it cost users in USD more (or less) than leaving things alone."""

    outcome: Outcome
    harm_usd: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """What users feel, per minute and run: `burns`, `is_well` and money lost in USD, all (T, R)."""

    burns: np.ndarray[tuple[int, int], np.dtype[np.bool_]]
    is_well: np.ndarray[tuple[int, int], np.dtype[np.bool_]]
    lost_usd: Floats


def feel(topology: Topology, minutes: list[Minute], healthy: dict[str, Floats]) -> Feeling:
    """Return what users of the entry points feel; `healthy` maps signals to (entries, T)."""
    entries = [row for row, service in enumerate(topology.services) if service.is_entry]
    shape = (len(minutes), minutes[0].services.shape[2])
    burns, is_well = np.zeros(shape, dtype=bool), np.ones(shape, dtype=bool)
    for signal, add, times in SLO:
        seen = np.stack([m.services[SIGNAL[signal]][entries] for m in minutes])  # (T, entries, R)
        rest = healthy[signal].T[:, :, None]
        burns |= (seen > rest * times + add).any(axis=1)
        close = (seen <= rest * HEALED_WITHIN) | (seen <= rest + NEGLIGIBLE[signal])
        is_well &= close.all(axis=1)
    return Feeling(burns=burns, is_well=is_well, lost_usd=_lost(topology, minutes, entries))


def _lost(topology: Topology, minutes: list[Minute], entries: list[int]) -> Floats:
    price = np.array([topology.services[row].revenue_per_request_usd for row in entries])[:, None]
    lost: list[Floats] = []
    for minute in minutes:
        load, error, bad = (
            minute.services[SIGNAL[name]][entries]
            for name in ("load_rps", "error_ratio", "bad_outcome_ratio")
        )
        lost.append((load * 60.0 * price * (1.0 - (1.0 - error) * (1.0 - bad))).sum(axis=0))
    return np.stack(lost)


def healthy_signals(world: World, minutes: range) -> dict[str, Floats]:
    """Return the entry points' SLO signals of the unbroken company: (entries, minutes) each."""
    entries = [row for row, s in enumerate(world.company.topology.services) if s.is_entry]
    return {signal: world.healthy(signal, minutes)[entries] for signal, _, _ in SLO}


def feeling(world: World, minutes: range) -> Feeling:
    """Return what users feel on a world's own timeline."""
    lived = [world.minute(m) for m in minutes]
    return feel(world.company.topology, lived, healthy_signals(world, minutes))


def horizon_min(*, onset_min: int, page_min: int) -> int:
    """Return how many minutes a healing is watched: an hour, or twice what the page took."""
    return max(LEAST_HORIZON_MIN, 2 * (page_min - onset_min))


Plan = tuple[tuple[Remedy, str], ...]


def outcomes(world: World, plans: list[Plan], *, minute: int, horizon: int) -> list[Verdict]:
    """Judge several sets of remedies, each applied at the start of `minute`, by one batch of runs."""
    runs = world.runs_at(minute, len(plans) + 1)
    for lane, plan in enumerate(plans):
        chosen = np.arange(len(plans) + 1) == lane
        for remedy, service in plan:
            runs.remedy(remedy, service, chosen)
    window = range(minute, minute + horizon)
    demand = world.demand(np.array(window))
    lived = [runs.live(float(factor)) for factor in demand]
    felt = feel(world.company.topology, lived, healthy_signals(world, window))
    return [_verdict(felt, lane) for lane in range(len(plans))]


def _verdict(felt: Feeling, lane: int) -> Verdict:
    lost, alone = felt.lost_usd[:, lane], felt.lost_usd[:, -1]
    harm = float(lost.sum() - alone.sum())
    if felt.is_well[SETTLES_IN_MIN:, lane].all() and not felt.is_well[SETTLES_IN_MIN:, -1].all():
        return Verdict(outcome=Outcome.HEALED, harm_usd=harm)
    if lost.sum() > HARM_SHARE * alone.sum():
        return Verdict(outcome=Outcome.HARM, harm_usd=harm)
    relieved = (lost <= (1.0 - RELIEF_SHARE) * alone) & (alone > 0.0)
    if _longest(relieved) >= RELIEF_MIN:
        return Verdict(outcome=Outcome.RELIEF, harm_usd=harm)
    return Verdict(outcome=Outcome.NOTHING, harm_usd=harm)


def _longest(flags: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> int:
    longest = run = 0
    for flag in flags.tolist():
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest
