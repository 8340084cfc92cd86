"""Generated shifts keep the laws of the thirteen; held out is held out (ICC-36, ICC-37)."""

import json

import pytest
from center_laws import (
    Incident,
    clues_in_reach,
    has_a_full_ticket,
    has_a_herring,
    has_logs_metrics_and_articles,
    incidents,
    is_incident,
    leaks,
    owner_by_trying,
    rollback_is_the_cure,
)

from warroom.environments.command_center.roles import Role
from warroom.environments.command_center.shifts import shift_at
from warroom.environments.command_center.suites import SUITES
from warroom.environments.command_center.tiers import TIERS
from warroom.environments.registry import shift_of
from warroom.scenarios.generate.splits import SPLITS, split_of
from warroom.scenarios.scenario import Scenario, plain

SEEDS = {"easy": (0, 11, 1_000_003), "medium": (0, 11), "hard": (0, 11), "expert": (0,)}
SHIFTS = [f"shift/generated/{tier}/{seed}" for tier, seeds in SEEDS.items() for seed in seeds]
VARIANTS = [f"shift/{task}@{seed}" for task in ("easy", "medium", "hard") for seed in (2, 1001)]
TRAINED_ON = ("library", "variants", "train", "standard", *TIERS, "dev")
HELD_OUT = ("held_out", "test")


def of_tier(tier: str) -> list[Incident]:
    return [i for seed in SEEDS[tier] for i in incidents(f"shift/generated/{tier}/{seed}")]


@pytest.mark.parametrize("shift", [*SHIFTS, *VARIANTS])
def test_icc_37_every_made_incident_keeps_the_laws_of_the_library(shift: str) -> None:
    """ICC-37 for ICC-24, ICC-25, ICC-26, ICC-27, ICC-28, ICC-30, ICC-31, ICC-35."""
    for incident in incidents(shift):
        assert has_logs_metrics_and_articles(incident), incident
        assert has_a_herring(incident), incident
        assert has_a_full_ticket(incident), incident
        assert clues_in_reach(incident) >= incident.case.clues_required, incident
        assert leaks(incident) == [], incident
        assert len(owner_by_trying(incident)) == 1, incident


def test_icc_37_customers_of_all_tiers_are_hurt() -> None:
    """ICC-37 for ICC-29."""
    tiers = {i.seen().customer_tier for tier in TIERS for i in of_tier(tier)}
    assert tiers == {"free", "standard", "premium", "enterprise"}


def test_icc_37_a_rollback_is_the_cure_of_some_and_not_of_others() -> None:
    """ICC-37 for ICC-33."""
    cured = [rollback_is_the_cure(i) for tier in TIERS for i in of_tier(tier) if is_incident(i)]
    assert cured.count(True) >= 3
    assert cured.count(False) >= 3


@pytest.mark.parametrize("tier", TIERS)
def test_icc_37_escalation_and_owner_vary_within_a_tier(tier: str) -> None:
    """ICC-37 for ICC-34 and ICC-35."""
    made = of_tier(tier)
    verdicts = [i.paid(i.act("escalate", Role.OPS_MANAGER)) for i in made]
    assert any("escalation_needed" in pays for pays in verdicts)
    assert any("escalation_not_needed" in pays for pays in verdicts)
    assert len({frozenset(owner_by_trying(i)) for i in made}) > 1


def content(scenario: Scenario) -> str:
    """Return everything that a scenario is but for where it is found."""
    return json.dumps({**plain(scenario), "address": ""}, sort_keys=True, default=str)


def test_icc_36_no_shift_is_in_a_training_set_and_held_out() -> None:
    trained = {address for name in TRAINED_ON for address in SUITES[name]}
    held = {address for name in HELD_OUT for address in SUITES[name]}
    assert held
    assert trained
    assert not trained & held
    assert set(SUITES) == {*TRAINED_ON, *HELD_OUT}


def test_icc_36_a_shifts_incidents_are_of_its_own_split_whatever_its_seed() -> None:
    for seeds in SPLITS.values():
        for offset in (0, 1, 199, 12_345):
            shift = shift_at(f"shift/generated/easy/{seeds.start + offset}")
            made = [int(scenario.address.rpartition("/")[2]) for scenario in shift.scenarios]
            assert {split_of(seed) for seed in made} == {split_of(seeds.start)}


def test_icc_36_held_out_incidents_are_other_problems_by_their_content() -> None:
    def contents(*addresses: str) -> set[str]:
        return {content(s) for address in addresses for s in shift_of(address).scenarios}

    trained = contents(*SUITES["library"], *SUITES["variants"], *SUITES["train"][:4])
    held = contents(*SUITES["held_out"], *SUITES["test"][:4])
    assert len(held) == len(SUITES["held_out"]) // 3 * 13 + 12
    assert not trained & held
