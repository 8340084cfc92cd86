"""What users feel, what it costs, and whether a remedy heals: decided by counterfactual worlds.

Noise plays no part here: the causal state itself is compared with the same company unbroken, minute
by minute, so a busy hour is not mistaken for an incident.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from warroom.world.noise import Floats, Ints
from warroom.world.remedies import Remedy
from warroom.world.runs import Runs
from warroom.world.state import SIGNAL
from warroom.world.topology import Topology
from warroom.world.world import World

HEALED_WITHIN = 1.25  # times what the unbroken company shows at the same minute
SETTLES_IN_MIN = 10
LEAST_HORIZON_MIN = 60
RELIEF_SHARE, RELIEF_MIN = 0.30, 10
HARM_SHARE = 1.10  # times what would have been lost anyway

# Above these a user notices: (signal, added to the healthy value, times the healthy value).
SLO = (
    ("error_ratio", 0.015, 1.0),
    ("p99_ms", 0.0, 2.0),
    ("bad_outcome_ratio", 0.005, 1.0),
    ("exposed_records", 0.5, 1.0),
)
WATCHED = (*(signal for signal, _, _ in SLO), "load_rps")
# Readings this close to healthy count as healthy whatever the ratio.
NEGLIGIBLE = {
    "error_ratio": 0.003,
    "p99_ms": 5.0,
    "bad_outcome_ratio": 0.002,
    "exposed_records": 0.1,
}


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

    burns: NDArray[np.bool_]
    is_well: NDArray[np.bool_]
    lost_usd: Floats


def _entries(topology: Topology) -> list[int]:
    return [row for row, service in enumerate(topology.services) if service.is_entry]


def _felt(topology: Topology, seen: Floats, healthy: Floats) -> Feeling:
    """Judge what entry points showed, (T, WATCHED, entries, R), by their healthy selves."""
    shape = (seen.shape[0], seen.shape[3])
    burns, is_well = np.zeros(shape, dtype=bool), np.ones(shape, dtype=bool)
    for row, (signal, add, times) in enumerate(SLO):
        now, rest = seen[:, row], healthy[:, row]
        burns |= (now > rest * times + add).any(axis=1)
        close = (now <= rest * HEALED_WITHIN) | (now <= rest + NEGLIGIBLE[signal])
        is_well &= close.all(axis=1)
    return Feeling(burns=burns, is_well=is_well, lost_usd=_lost(topology, seen))


def _lost(topology: Topology, seen: Floats) -> Floats:
    services = topology.services
    price = np.array([services[row].revenue_per_request_usd for row in _entries(topology)])[:, None]
    load, error, bad = (
        seen[:, WATCHED.index(name)] for name in ("load_rps", "error_ratio", "bad_outcome_ratio")
    )
    return np.add.reduce(load * 60.0 * price * (1.0 - (1.0 - error) * (1.0 - bad)), axis=1)


def _watched(topology: Topology) -> tuple[Ints, Ints]:
    """Return the index of what users can feel in a minute of the state."""
    signals = np.array([[SIGNAL[name]] for name in WATCHED])
    return signals, np.array(_entries(topology))


def feeling(world: World, minutes: range) -> Feeling:
    """Return what users feel on a world's own timeline."""
    topology = world.company.topology
    seen = world.services(minutes, *_watched(topology))
    return _felt(topology, seen[..., None], _healthy(world, minutes))


def lost_usd(world: World, minutes: range) -> float:
    """Return what users' failures cost in some minutes, beyond what they cost in any company."""
    topology = world.company.topology
    seen = world.services(minutes, *_watched(topology))[..., None]
    lost = _lost(topology, seen) - _lost(topology, _healthy(world, minutes))
    return float(lost.sum())


def _healthy(world: World, minutes: range) -> Floats:
    """Return what entry points would show had nothing broken: (T, WATCHED, entries, 1)."""
    return world.unbroken(minutes, *_watched(world.company.topology))[..., None]


def horizon_min(*, onset_min: int, page_min: int) -> int:
    """Return how many minutes a healing is watched: an hour, or twice what the page took."""
    return max(LEAST_HORIZON_MIN, 2 * (page_min - onset_min))


Plan = tuple[tuple[Remedy, str], ...]


def outcomes(world: World, plans: list[Plan], *, minute: int, horizon: int) -> list[Verdict]:
    """Judge sets of remedies, each applied at the start of `minute`, by one batch of runs."""
    named = tuple(tuple((remedy.verb, service) for remedy, service in plan) for plan in plans)
    return world.recall(
        ("outcomes", named, minute, horizon),
        minute - 1,
        lambda: _outcomes(world, plans, range(minute, minute + horizon)),
    )


def judged(before: World, after: World, *, minute: int, horizon: int) -> Outcome:
    """Tell what was done to a world at the start of `minute`, by what it was before.

    The answer is that of `compared`, but what heals is told without living the other future out.
    """
    late = range(minute + SETTLES_IN_MIN, minute + horizon)
    if feeling(after, late).is_well.all() and _is_unwell(before, late):
        return Outcome.HEALED
    return compared(before, after, minute=minute, horizon=horizon).outcome


def compared(before: World, after: World, *, minute: int, horizon: int) -> Verdict:
    """Judge what was done to a world at the start of `minute`, and what it cost."""
    window = range(minute, minute + horizon)
    return after.recall(
        ("compared", after.remedies, window), window[-1], lambda: _compared(before, after, window)
    )


def _compared(before: World, after: World, window: range) -> Verdict:
    topology = after.company.topology
    at = _watched(topology)
    seen = np.stack([world.services(window, *at) for world in (after, before)], axis=-1)
    return _verdict(_felt(topology, seen, _healthy(after, window)), 0)


def _is_unwell(world: World, minutes: range) -> bool:
    """Whether users are unwell at any time; no further is lived than it takes to tell."""
    parts = _stretches(minutes.start, minutes.stop)
    return any(not feeling(world, part).is_well.all() for part in parts)


def _outcomes(world: World, plans: list[Plan], window: range) -> list[Verdict]:
    runs, lanes = _tried(world, plans, window.start)
    felt = _lived(world, runs, window)
    return [_verdict(felt, lanes.get(plan, -1)) for plan in plans]


def _tried(world: World, plans: list[Plan], minute: int) -> tuple[Runs, dict[Plan, int]]:
    """Return runs in each of which a plan is carried out, and the run of each plan that acts.

    The last is left alone, as good as by plans that do nothing.
    """
    now = world.runs_at(minute, 1)
    acting = [plan for plan in plans if any(now.is_touched(*step) for step in plan)]
    lanes = {plan: lane for lane, plan in enumerate(dict.fromkeys(acting))}
    runs = now.spread(len(lanes) + 1)
    for plan, lane in lanes.items():
        chosen = np.arange(runs.count) == lane
        for remedy, service in plan:
            runs.remedy(remedy, service, chosen)
    return runs, lanes


def _lived(world: World, runs: Runs, window: range) -> Feeling:
    """Live runs through a window, and return what users feel in each."""
    topology = world.company.topology
    at = _watched(topology)
    lived = [stretch.services(*at) for stretch in world.lived_beside(runs, window.stop)]
    return _felt(topology, np.concatenate(lived), _healthy(world, window))


def healed(world: World, plans: list[Plan], *, minute: int, horizon: int) -> list[bool]:
    """Tell which sets of remedies heal, each applied at the start of `minute`.

    The answer is that of `outcomes`; but a run in which users are unwell once is lived no further.
    """
    runs, lanes = _tried(world, plans, minute)
    _lived(world, runs, range(minute, minute + SETTLES_IN_MIN))
    lanes_left, is_broken = np.arange(runs.count), False
    for stretch in _stretches(minute + SETTLES_IN_MIN, minute + horizon):
        is_well = np.logical_and.reduce(_lived(world, runs, stretch).is_well, axis=0)
        is_broken |= not is_well[-1]
        is_well[-1] = True  # the last run is left alone, and lived to the end
        if not is_well.all():
            still = np.flatnonzero(is_well)
            runs, lanes_left = runs.lanes(still), lanes_left[still]
    well: set[int] = set(lanes_left[:-1].tolist()) if is_broken else set()
    return [lanes.get(plan, -1) in well for plan in plans]


def _stretches(start: int, stop: int) -> Iterator[range]:
    """Yield parts of a window: first a minute, then each eight times as long as the last."""
    length = 1
    while start < stop:
        yield range(start, min(start + length, stop))
        start, length = start + length, 8 * length


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


def _longest(flags: NDArray[np.bool_]) -> int:
    longest = run = 0
    for flag in flags.tolist():
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest
