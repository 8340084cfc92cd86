"""Where shifts are found, what they are made of, and what a host may change about them."""

import pytest

from warroom.environments.command_center.shifts import address_of, shift_at
from warroom.environments.command_center.tiers import DEFAULT_SEED, TASKS, TIERS, terms_of
from warroom.environments.registry import make, shift_of
from warroom.errors import BadScenario
from warroom.scenarios.generate.splits import SPLITS, split_of

ADDRESS = "shift/generated/easy/5"


@pytest.mark.parametrize("tier", TIERS)
def test_icc_58_and_61_a_generated_shift_has_its_tiers_terms(tier: str) -> None:
    """ICC-58, ICC-61."""
    shift = shift_at(f"shift/generated/{tier}/3")
    terms = TIERS[tier]
    assert (shift.name, shift.seed) == (tier, 3)
    assert len(shift.scenarios) == terms.incidents
    assert (shift.budget, shift.sla_minutes) == (terms.budget, terms.sla_minutes)


def test_a_shift_is_of_one_company_and_of_its_seeds_split() -> None:
    for seed in (4, 1_000_004, 2_000_004):
        shift = shift_at(f"shift/generated/easy/{seed}")
        seeds = [int(scenario.address.rpartition("/")[2]) for scenario in shift.scenarios]
        assert {split_of(number) for number in seeds} == {split_of(seed)}
        assert len(set(seeds)) == len(seeds)
        tickets = [scenario.ticket for scenario in shift.scenarios]
        assert len({ticket.category for ticket in tickets if ticket}) == 1


def test_icc_67_seeds_differ() -> None:
    hashes = {shift_at(f"shift/generated/easy/{seed}").hash for seed in range(4)}
    assert len(hashes) == 4


def test_what_a_host_changes_stands_in_the_address() -> None:
    shift = shift_at(f"{ADDRESS}+budget=9+sla=77+tick=5")
    assert (shift.budget, shift.sla_minutes, shift.sla_tick) == (9, 77, 5)
    assert shift.hash != shift_at(ADDRESS).hash
    env = make("command_center", scenario=f"{ADDRESS}+tick=5")
    env.step({"action_type": "consult_kb", "target": "KB-0"})
    assert env.observation.sla_minutes_remaining == TIERS["easy"].sla_minutes - 5


def test_icc_76_variables_change_the_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    """ICC-62, ICC-64, ICC-76."""
    assert address_of("easy") == "shift/easy"
    assert address_of("easy", seed=DEFAULT_SEED) == "shift/easy"
    assert address_of("easy", seed=3) == "shift/easy@3"
    monkeypatch.setenv("ENV_EASY_BUDGET", "20")
    monkeypatch.setenv("ENV_SLA_TICK", "5")
    assert address_of("easy") == "shift/easy+budget=20+tick=5"
    monkeypatch.setenv("ENV_SEED", "7")
    assert address_of("easy") == "shift/easy@7+budget=20+tick=5"


@pytest.mark.parametrize("said", ["many", "-1", "1.5", "²"])
def test_a_variable_that_is_no_number_is_told(said: str) -> None:
    with pytest.raises(BadScenario, match="ENV_SEED: expected a whole number"):
        terms_of(TIERS["easy"], environ={"ENV_SEED": said})


@pytest.mark.parametrize(
    "address",
    ["shift/", "shift/none", "shift/expert", "shift/easy@", "shift/easy@x", "shift/easy/1",
     "shift/generated/easy", "shift/generated/easy/x", "shift/generated/none/1",
     "shift/generated/easy/1+budget", "shift/generated/easy/1+money=3",
     "shift/generated/easy/1+sla=²", "shift/generated/easy/99999999999"],
)  # fmt: skip
def test_an_address_that_is_none_says_what_was_expected(address: str) -> None:
    with pytest.raises(BadScenario, match="expected"):
        shift_of(address)


def test_icc_63_an_unknown_task_is_told_with_those_there_are() -> None:
    with pytest.raises(BadScenario, match="expected one of easy, medium, hard"):
        address_of("impossible")


def test_a_single_scenario_is_no_shift() -> None:
    with pytest.raises(BadScenario, match="expected an address like shift/easy"):
        make("command_center", scenario="library/task_easy")


def test_generated_tiers_are_split_like_their_incidents() -> None:
    assert set(SPLITS) == {"train", "dev", "test"}
    assert TASKS == ("easy", "medium", "hard")
