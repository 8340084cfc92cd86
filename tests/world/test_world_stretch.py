"""Minutes worked out side by side are, bit for bit, those that are lived one after another."""

import numpy as np
import pytest
from proving_ground import ONSET, struck

from warroom.world import stretch
from warroom.world.faults import FAULTS
from warroom.world.noise import Floats
from warroom.world.remedies import BY_VERB
from warroom.world.runs import Runs
from warroom.world.world import World

MINUTES = 60


def lived_in_turn(runs: Runs, demand: Floats) -> Floats:
    return np.stack([runs.live(factor).services for factor in demand.tolist()])


def lived_in_stretches(runs: Runs, demand: Floats) -> tuple[Floats, int]:
    """Return the same minutes lived as many at a time as can be, and the most at once."""
    first, most, found = runs.minute, 0, list[Floats]()
    while (done := runs.minute - first) < len(demand):
        stretch = runs.live_some(demand[done:])
        columns = [
            [stretch.column(number, run) for run in range(runs.count)]
            for number in range(stretch.count)
        ]
        found += [stretch.minute.services[:, :, minute] for minute in columns]
        most = max(most, stretch.count)
    return np.stack(found), most


def both(world: World, *, start: int) -> tuple[Floats, Floats, int]:
    demand = world.demand(np.arange(start, start + MINUTES))
    runs = [world.runs_at(start, 3) for _ in range(2)]
    for one in runs:
        one.remedy(BY_VERB["restart"], "ledger", np.arange(3) == 1)
        one.remedy(BY_VERB["rollback"], "payments", np.arange(3) == 2)
    return lived_in_turn(runs[0], demand), *lived_in_stretches(runs[1], demand)


@pytest.mark.parametrize("fault_id", sorted(FAULTS))
def test_a_stretch_is_the_minutes_it_stands_for(fault_id: str) -> None:
    for start in (ONSET, ONSET + 9):
        in_turn, at_once, _ = both(struck(FAULTS[fault_id]), start=start)
        assert np.array_equal(in_turn, at_once)


@pytest.mark.parametrize("fault_id", sorted(FAULTS))
def test_one_run_needs_no_more_than_one_column_of_knobs(fault_id: str) -> None:
    """From half an hour after the onset on, hardly any of them turns."""
    world, start = struck(FAULTS[fault_id]), ONSET + 30
    demand = world.demand(np.arange(start, start + MINUTES))
    in_turn = lived_in_turn(world.runs_at(start, 1), demand)
    at_once, _ = lived_in_stretches(world.runs_at(start, 1), demand)
    assert np.array_equal(in_turn, at_once)


def test_most_of_a_broken_hour_is_lived_at_once() -> None:
    _, _, most = both(struck(FAULTS["bad_release_errors"]), start=ONSET + 9)
    assert most > MINUTES / 2


@pytest.mark.parametrize("fault_id", ["memory_leak", "connection_leak", "retry_storm"])
def test_minutes_that_lean_on_each_other_are_lived_at_once_too(fault_id: str) -> None:
    _, _, most = both(struck(FAULTS[fault_id]), start=ONSET + 9)
    assert most > 20


def test_they_agree_after_a_few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a minute leaves behind is remembered in grains."""
    monkeypatch.setattr(stretch, "PASSES", 12)
    _, _, most = both(struck(FAULTS["retry_storm"]), start=ONSET + 9)
    assert most > 20


def test_what_is_never_agreed_on_is_lived_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretch, "PASSES", 1)
    in_turn, at_once, most = both(struck(FAULTS["poison_message"]), start=ONSET)
    assert np.array_equal(in_turn, at_once)
    assert most < 5
