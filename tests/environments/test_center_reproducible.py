"""The same shift and actions are the same bytes, wherever they are played (ICC-65 to ICC-67)."""

import json
from typing import Any

import pytest
from conformance import elsewhere
from elsewhere import played

from warroom.environments.command_center.tiers import DEFAULT_SEED, TASKS, TIERS
from warroom.environments.registry import kind, make, shift_of

KIND = kind("command_center")
SHIFTS = ("shift/hard", "shift/medium@7", "shift/generated/easy/5")
NOISE: list[dict[str, Any]] = [
    {"action_type": "inspect_logs", "target": "nowhere"},
    {"action_type": "negotiate_handoff", "target": "ops_manager_agent"},
    {"action_type": "apply_fix", "actor": "triage_agent", "target": "restart:x"},
    {"what": "is this"},
]


def episode(address: str) -> list[Any]:
    """Return a whole episode with some nonsense, and a look at everything of the first incident."""
    env = KIND.open(shift_of(address))
    targets = env.observation.investigation_targets
    looks = [{"action_type": "consult_kb", "target": article} for article in targets["kb"]]
    looks += [{"action_type": "inspect_metrics", "target": name} for name in targets["logs"][:4]]
    return ["command_center", address, [*NOISE, *looks, *KIND.reference(shift_of(address))]]


@pytest.mark.parametrize("address", SHIFTS)
def test_icc_65_the_same_actions_give_the_same_bytes(address: str) -> None:
    assert played(*episode(address)) == played(*episode(address))


def test_icc_65_a_task_and_a_seed_are_one_shift_however_it_is_asked_for() -> None:
    for task in TASKS:
        ways = [
            make("command_center", task=task, seed=seed) for seed in (None, DEFAULT_SEED)
        ] + [make("command_center", scenario=f"shift/{task}")]  # fmt: skip
        assert len({env.observation.model_dump_json() for env in ways}) == 1
        seeded = [make("command_center", task=task, seed=7) for _ in range(2)]
        assert seeded[0].observation == seeded[1].observation != ways[0].observation


def test_icc_66_two_processes_that_hash_differently_agree_with_this_one() -> None:
    """ICC-65, ICC-66: on a library task, a variant and a generated shift."""
    episodes = [episode(address) for address in SHIFTS]
    ours = [played(*one) for one in episodes]
    assert elsewhere(episodes, hash_seed="1") == ours
    assert elsewhere(episodes, hash_seed="4242") == ours


def sorted_through(value: Any) -> Any:
    """Return plain data with everything in it put into one order."""
    if isinstance(value, dict):
        return {key: sorted_through(value[key]) for key in sorted(value)}  # pyright: ignore
    if isinstance(value, list):
        found = [sorted_through(item) for item in value]  # pyright: ignore
        return sorted(found, key=lambda item: json.dumps(item, sort_keys=True))
    return value


def shown(address: str) -> str:
    seen = KIND.open(shift_of(address)).observation.model_dump(mode="json")
    return json.dumps(sorted_through(seen), sort_keys=True)


@pytest.mark.parametrize("task", TASKS)
def test_icc_67_seeds_change_what_is_told_and_not_its_order_alone(task: str) -> None:
    views = [shown(f"shift/{task}@{seed}") for seed in range(5)]
    assert len(set(views)) == len(views)
    alerts = {
        tuple(KIND.open(shift_of(f"shift/{task}@{seed}")).observation.visible_signals)
        for seed in range(5)
    }
    assert len(alerts) == 5


@pytest.mark.parametrize("task", TASKS)
def test_icc_67_seeds_change_the_order_of_the_queue(task: str) -> None:
    queues = {
        tuple(
            queued.title for queued in KIND.open(shift_of(f"shift/{task}@{seed}")).observation.queue
        )
        for seed in range(8)
    }
    assert len(queues) > 2
    assert len({frozenset(titles) for titles in queues}) == 1


@pytest.mark.parametrize("tier", TIERS)
def test_icc_67_generated_seeds_are_other_companies_and_other_causes(tier: str) -> None:
    shifts = [shift_of(f"shift/generated/{tier}/{seed}") for seed in (0, 11)]
    names = [{s.company.topology.names for s in shift.scenarios if s.company} for shift in shifts]
    assert not names[0] & names[1]
    causes = [[s.truth.mechanism for s in shift.scenarios] for shift in shifts]
    assert causes[0] != causes[1]


@pytest.mark.parametrize("task", TASKS)
def test_icc_58_and_61_a_library_shift_has_its_tiers_terms_whatever_its_seed(task: str) -> None:
    """ICC-58, ICC-61."""
    terms = {"easy": (3, 28, 120), "medium": (5, 54, 210), "hard": (5, 84, 330)}
    for seed in (None, 1, 2_000_000_000):
        seen = make("command_center", task=task, seed=seed).observation
        told = (len(seen.queue), seen.budget_remaining, seen.sla_minutes_remaining)
        assert told == terms[task]
        assert seen.incidents_remaining == terms[task][0]
