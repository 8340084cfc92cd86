"""Seeds select variants; the documented variant is the default (IRO-93, IRO-94)."""

import json

import pytest
from plays import TASKS, opened, perfect

import warroom
from warroom.scenarios.addresses import find
from warroom.scenarios.scenario import plain
from warroom.scenarios.suites import HELD_OUT_FROM, SUITES

SEEDS = range(6)


@pytest.mark.parametrize("address", TASKS)
def test_iro_93_without_a_seed_every_episode_is_the_documented_one(address: str) -> None:
    name = address.removeprefix("library/")
    assert warroom.make("incident_response", task=name).observation == opened(address).observation


@pytest.mark.parametrize("address", TASKS)
def test_iro_93_a_seed_chooses_a_variant_and_always_the_same(address: str) -> None:
    name = address.removeprefix("library/")
    made = [warroom.make("incident_response", task=name, seed=3).observation for _ in range(2)]
    assert made[0] == made[1] == opened(f"{address}@3").observation
    assert made[0] != opened(address).observation


@pytest.mark.parametrize("address", TASKS)
def test_iro_93_seeds_rename_services_move_the_clock_and_change_the_numbers(address: str) -> None:
    seen = [opened(f"{address}@{seed}").observation for seed in SEEDS]
    services = {
        tuple(entry for entry in view.available_actions if entry.startswith("investigate"))
        for view in seen
    }
    assert len(services) > 2
    assert len({view.message.split(" ")[0] for view in seen}) == len(SEEDS)
    assert len({json.dumps(view.metrics) for view in seen}) == len(SEEDS)


@pytest.mark.parametrize("address", TASKS)
def test_iro_93_variants_keep_the_mechanism_the_team_and_the_kind_of_cure(address: str) -> None:
    truth = find(address).truth
    for seed in SEEDS:
        other = find(f"{address}@{seed}").truth
        assert (other.mechanism, other.team) == (truth.mechanism, truth.team)
        assert len(other.chain) == len(truth.chain)
        assert [[step.partition(":")[0] for step in cure] for cure in other.cures] == [
            [step.partition(":")[0] for step in cure] for cure in truth.cures
        ]
        assert [a["action_type"] for a in perfect(f"{address}@{seed}")] == [
            a["action_type"] for a in perfect(address)
        ]


def test_iro_93_herrings_differ_between_seeds() -> None:
    texts = [tuple(change.text for change in find(f"{TASKS[0]}@{seed}").changes) for seed in SEEDS]
    assert len(set(texts)) == len(SEEDS)


def test_iro_94_held_out_variants_share_no_seed_with_those_tuned_on() -> None:
    tuned, held = set(SUITES["variants"]), set(SUITES["held_out"])
    assert held
    assert not tuned & held
    assert all(int(address.partition("@")[2]) >= HELD_OUT_FROM for address in held)
    assert {address.partition("@")[0] for address in held} == set(TASKS)


def test_iro_94_held_out_variants_are_other_problems() -> None:
    def content(address: str) -> str:
        return json.dumps({**plain(find(address)), "address": ""}, sort_keys=True, default=str)

    tuned = {content(address) for address in SUITES["variants"]}
    assert not tuned & {content(address) for address in SUITES["held_out"]}
