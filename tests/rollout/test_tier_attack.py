"""Random search over a tier: always the same, and worth little where it never searched."""

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
