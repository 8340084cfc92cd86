"""Generated incidents: fair, of their tier, the same wherever they are made, and playable."""

import pytest

from warroom.environments.registry import kind, shift_of
from warroom.errors import BadScenario
from warroom.rollout.play import play, recite
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.generator import generate, proved_attempt
from warroom.scenarios.generate.incident import HELD_OUT_FAMILIES, TIERS
from warroom.scenarios.generate.industries import HELD_OUT, INDUSTRIES
from warroom.scenarios.generate.splits import SPLITS, split_of
from warroom.scenarios.prove import examine
from warroom.scenarios.scenario import Scenario, Sort
from warroom.world.faults import FAULTS, Family
from warroom.world.topology import Kind

SEEDS = range(8)
each_tier = pytest.mark.parametrize("tier", TIERS)


def made(tier: str, seed: int) -> Scenario:
    return find(f"generated/{tier}/{seed}")


def gateways_of(scenario: Scenario) -> set[str]:
    assert scenario.company is not None
    services = scenario.company.topology.services
    return {service.name for service in services if service.kind is Kind.GATEWAY}


@each_tier
@pytest.mark.parametrize("seed", range(3))
def test_what_is_played_is_proved(tier: str, seed: int) -> None:
    broken = [finding for finding in examine(made(tier, seed)) if not finding.holds]
    assert not broken


@each_tier
def test_most_seeds_are_fair_at_the_first_attempt(tier: str) -> None:
    assert sum(proved_attempt(tier, seed) == 0 for seed in SEEDS) >= len(SEEDS) * 0.75


@each_tier
def test_a_company_has_the_size_of_its_tier(tier: str) -> None:
    size = TIERS[tier].size
    for seed in SEEDS:
        company = generate(tier, seed).company
        assert company is not None
        assert size.fewest <= len(company.topology.services) <= size.most + 8


@each_tier
def test_the_cause_is_as_far_from_users_as_its_tier_says(tier: str) -> None:
    for seed in SEEDS:
        scenario = generate(tier, seed)
        if scenario.sort is Sort.INCIDENT:
            assert len(scenario.truth.chain) - 1 <= max(TIERS[tier].hops) + 1


@each_tier
def test_a_seed_makes_the_same_scenario_every_time(tier: str) -> None:
    assert [generate(tier, seed).hash for seed in SEEDS] == [
        generate(tier, seed).hash for seed in SEEDS
    ]
    assert len({generate(tier, seed).hash for seed in SEEDS}) == len(SEEDS)


def test_training_never_sees_what_tests_hold_back() -> None:
    held = {name for i in INDUSTRIES if i.name in HELD_OUT for name in i.gateways}
    for seed in range(40):
        scenario = generate("easy", seed)
        assert FAULTS[scenario.truth.mechanism].family not in HELD_OUT_FAMILIES
        assert not gateways_of(scenario) & held


def test_tests_see_industries_that_training_does_not() -> None:
    held = {name for i in INDUSTRIES if i.name in HELD_OUT for name in i.gateways}
    first = SPLITS["test"].start
    assert any(gateways_of(generate("easy", first + n)) & held for n in range(20))


def test_no_seed_is_in_two_splits() -> None:
    assert [split_of(seed) for seed in (0, 999_999, 1_000_000, 2_000_000)] == [
        "train", "train", "dev", "test",
    ]  # fmt: skip


def test_some_pages_are_no_incidents() -> None:
    sorts = [generate("medium", seed).sort for seed in range(40)]
    assert 1 <= sorts.count(Sort.CALM) <= 10


@each_tier
def test_the_reference_earns_nearly_everything(tier: str) -> None:
    shift = shift_of(f"generated/{tier}/1")
    this = kind("incident_response")
    env = play(this.open(shift), recite(this.reference(shift)))
    assert env.score >= 0.92


def test_any_fix_that_fits_can_be_tried_anywhere() -> None:
    scenario = made("easy", 3)
    assert not scenario.aliases
    env = kind("incident_response").open(shift_of(scenario.address))
    root = scenario.truth.root
    listed = env.observation.available_actions
    assert "apply_fix:restart:<service>" in listed
    assert not any(root in action for action in listed if action.startswith("apply_fix"))
    told = env.step({"action_type": "apply_fix", "target": f"restart:{root}"}).observation.message
    assert "There is no fix" not in told
    told = env.step({"action_type": "apply_fix", "target": "restart:nowhere"}).observation.message
    assert "There is no fix" in told


def test_the_description_names_no_service_and_no_mechanism() -> None:
    for seed in SEEDS:
        scenario = generate("hard", seed)
        assert scenario.company is not None
        text = scenario.description.lower()
        assert not [name for name in scenario.company.topology.names if name in text]
        phrases = FAULTS[scenario.truth.mechanism].phrases
        assert not [phrase for phrase in phrases if phrase in text]


@pytest.mark.parametrize(
    "address", ["generated/easy", "generated/easy/x", "generated/easy/-1", "generated/none/1",
                "generated/easy/99999999999"],
)  # fmt: skip
def test_an_address_that_is_none_says_what_was_expected(address: str) -> None:
    with pytest.raises(BadScenario, match="expected"):
        find(address)


def test_calm_pages_are_of_the_false_alarm_family() -> None:
    for seed in range(40):
        scenario = generate("easy", seed)
        is_calm = FAULTS[scenario.truth.mechanism].family is Family.FALSE_ALARM
        assert is_calm == (scenario.sort is Sort.CALM)
