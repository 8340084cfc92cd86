"""A second fault that contributed: naming it besides the root neither pays nor hurts."""

from dataclasses import replace

from plays import GOOD_MEDIUM, MEDIUM

from warroom.environments.incident_response.tasks import task_of
from warroom.environments.incident_response.writeup import Reading, read_writeup
from warroom.scenarios.addresses import find

SECOND = (
    " It was made worse because search-service had its thread pool exhausted."
    " User-service was slow because of a noisy neighbour."
)


def reading(text: str, contributing: tuple[tuple[str, str], ...]) -> Reading:
    scenario = find(MEDIUM)
    truth = replace(scenario.truth, contributing=contributing)
    facts = frozenset(fact.name for fact in truth.facts)
    return read_writeup(
        text, replace(scenario, truth=truth), task_of(scenario), facts=facts, remedied=True
    )


def test_naming_what_contributed_is_free() -> None:
    both = (("search-service", "thread_pool_exhausted"), ("user-service", "noisy_neighbour"))
    assert reading(GOOD_MEDIUM + SECOND, both).quality == reading(GOOD_MEDIUM, both).quality


def test_the_same_words_are_suspicions_where_nothing_contributed() -> None:
    assert reading(GOOD_MEDIUM + SECOND, ()).quality < reading(GOOD_MEDIUM, ()).quality


def test_naming_only_what_contributed_earns_no_cause() -> None:
    both = (("search-service", "thread_pool_exhausted"), ("user-service", "noisy_neighbour"))
    assert reading(SECOND, both).quality <= 0.3
