"""How an environment is chosen and paid: by task, address or split; step by step or at the end."""

import pytest
from plays import EASY, MEDIUM, perfect

import warroom
from warroom.errors import BadScenario

NAME = "incident_response"
MADE: list[tuple[dict[str, str | int], str]] = [
    ({"task": "easy"}, "library/task_easy"),
    ({"task": "task_hard", "seed": 3}, "library/task_hard@3"),
    ({"scenario": "library/calm_probe"}, "library/calm_probe"),
    ({"split": "held_out", "index": 0}, "library/task_easy@1000"),
    ({}, "library/task_easy"),
    ({"seed": 4}, "library/task_easy@4"),
]
REFUSED: list[tuple[dict[str, str | int], str]] = [
    ({"task": "easy", "scenario": "library/calm_probe"}, "expected one of"),
    ({"scenario": "library/calm_probe", "seed": 1}, "a seed picks a variant"),
    ({"split": "held_out"}, "a split and an index together"),
    ({"index": 3}, "a split and an index together"),
    ({"split": "held_out", "index": -1}, "an index from 0 to 29"),
    ({"split": "nope", "index": 0}, "unknown suite"),
    ({"task": "nope"}, "unknown task"),
    ({"reward": "gold"}, "unknown reward 'gold'; expected one of shaped, terminal"),
]


@pytest.mark.parametrize(("options", "address"), MADE)
def test_there_are_three_ways_to_choose(options: dict[str, str | int], address: str) -> None:
    env = warroom.make(NAME, **options)  # pyright: ignore[reportArgumentType]
    assert env.shift.scenarios[0].address == address


@pytest.mark.parametrize(("options", "told"), REFUSED)
def test_a_choice_that_is_none_says_what_was_expected(
    options: dict[str, str | int], told: str
) -> None:
    with pytest.raises(BadScenario, match=told):
        warroom.make(NAME, **options)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("address", [EASY, MEDIUM])
def test_terminal_reward_is_the_normalised_score_paid_once_at_the_end(address: str) -> None:
    env = warroom.make(NAME, scenario=address, reward="terminal")
    results = [env.step(action) for action in perfect(address)]
    after = env.step({"action_type": "no_op"})
    assert [result.reward for result in (*results, after)] == [
        *[0.0] * (len(results) - 1),
        1.0,
        0.0,
    ]
    assert all(
        sum(component.value for component in result.reward_components) == result.reward
        for result in results
    )


def test_terminal_reward_changes_nothing_else() -> None:
    shaped, terminal = warroom.make(NAME), warroom.make(NAME, reward="terminal")
    for action in perfect(EASY):
        one, other = shaped.step(action), terminal.step(action)
        assert (one.observation, one.done, one.info) == (other.observation, other.done, other.info)
    assert shaped.episode == terminal.episode
    assert shaped.scorecard == terminal.scorecard


def test_terminal_reward_survives_a_fork() -> None:
    env = warroom.make(NAME, reward="terminal")
    *first, last = perfect(EASY)
    for action in first:
        env.step(action)
    twin = env.fork()
    assert twin.step(last).reward == 1.0
    assert not env.done


def test_a_state_counts_steps_and_shows_what_was_paid() -> None:
    for reward, paid in (("shaped", 0.3), ("terminal", 0.0)):
        env = warroom.make(NAME, reward=reward)
        env.step({"action_type": "investigate", "target": "postgres-db"})
        state = env.state(episode_id="e").model_dump()
        assert (state["episode_id"], state["step_count"], state["step"]) == ("e", 1, 1)
        assert [taken["reward"] for taken in state["history"]] == [paid]
