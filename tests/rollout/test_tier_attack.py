"""Random search over a tier: always the same, and worth little where it never searched."""

from warroom.environments.registry import kind
from warroom.rollout.tier_attack import attack
from warroom.scenarios.suites import SUITES

TRAIN, UNSEEN = SUITES["train"][:10], SUITES["test"][:6]


def test_a_search_finds_the_same_every_time_and_earns_little_where_it_never_searched() -> None:
    found = attack("incident_response", TRAIN, UNSEEN, episodes=120, seed=0)
    assert found == attack("incident_response", TRAIN, UNSEEN, episodes=120, seed=0)
    assert 0.0 <= found.worth <= 0.35


def test_a_longer_search_finds_no_less() -> None:
    short, long = (
        attack("incident_response", TRAIN, UNSEEN[:1], episodes=episodes, seed=1)
        for episodes in (20, 120)
    )
    assert long.reward >= short.reward


def test_moves_of_the_post_mortem_writer_are_learned_and_worth_little_elsewhere() -> None:
    suites = kind("postmortem_writer").suites
    train, unseen = suites["train"][:5], suites["test"][:4]
    found = attack("postmortem_writer", train, unseen, episodes=400, seed=0)
    assert found.program
    assert 0.0 <= found.worth <= 0.35
