"""Who plays: what agents know, how they repeat themselves, and how far honest work gets."""

from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warroom.agents.agent import Agent
from warroom.agents.catalogue import CASTS
from warroom.agents.catalogue import make_agent as agent_of
from warroom.agents.command_center.treatment import told, understood
from warroom.agents.signatures import SIGNATURES
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, make, shift_of
from warroom.errors import NoEpisode
from warroom.rollout.play import play, recite

TASKS = ("easy", "medium", "hard")
CAST = CASTS["incident_response"]


def make_agent(name: str, *, seed: int) -> Agent:
    return agent_of("incident_response", name, seed=seed)


def played(name: str, *, task: str, seed: int | None = None) -> Environment:
    return play(
        make("incident_response", task=task, seed=seed), make_agent(name, seed=seed or 0).act
    )


def reference(task: str, seed: int | None = None) -> Environment:
    this = kind("incident_response")
    shift = shift_of(this.address_of(task, seed=seed))
    return play(this.open(shift), recite(this.reference(shift)))


def test_a_cause_is_understood_in_the_trades_words_and_by_its_name() -> None:
    for found in SIGNATURES:
        for sentence in (told(found, "some-db"), f"some-db {found.mechanism} I think"):
            known = understood(sentence)
            assert known is not None
            assert (known[0].mechanism, known[1]) == (found.mechanism, "some-db")
    assert understood("some-db is slow") is None
    assert understood("") is None


def test_the_published_baseline_holds_exactly() -> None:
    """IRO-92, IRO-99: the scripted policy is deterministic and scores .99, .99, .80."""
    for _ in range(2):
        scores = [played("scripted", task=task).score for task in TASKS]
        assert scores == [0.99, 0.99, 0.80]
        assert round(fmean(scores), 2) == 0.93


def test_the_scripted_agent_stops_where_it_holds_no_answer() -> None:
    env = make("incident_response", scenario="library/calm_probe")
    assert play(env, make_agent("scripted", seed=0).act).episode.steps == ()


@pytest.mark.parametrize("task", TASKS)
def test_random_is_below_the_runbook_and_the_runbook_below_the_reference(task: str) -> None:
    """IRO-101 on the documented task."""
    low, mid, high = (
        played("random", task=task).score,
        played("runbook", task=task).score,
        reference(task).score,
    )
    assert low < mid < high
    assert low < played("scripted", task=task).score


@pytest.mark.parametrize("task", TASKS)
def test_the_same_order_holds_on_variants_as_means(task: str) -> None:
    seeds = range(5)
    low, mid, high = (
        fmean(scores)
        for scores in (
            [played("random", task=task, seed=seed).score for seed in seeds],
            [played("runbook", task=task, seed=seed).score for seed in seeds],
            [reference(task, seed).score for seed in seeds],
        )
    )
    assert low < mid < high


def test_the_runbook_touches_nothing_when_nothing_is_broken() -> None:
    env = make("incident_response", scenario="library/calm_probe@3")
    card = play(env, make_agent("runbook", seed=0).act).scorecard
    assert card.score == 0.99
    assert (card.restraint.remedies, card.restraint.unneeded_escalations) == (0, 0)


@pytest.mark.parametrize("name", [*CAST.names, *CAST.exploits])
def test_an_agent_repeats_itself_and_comes_to_an_end(name: str) -> None:
    one, two = (played(name, task="medium", seed=4).episode for _ in range(2))
    assert one == two


def test_an_unknown_agent_is_told_with_those_there_are() -> None:
    with pytest.raises(
        NoEpisode, match=r"unknown agent 'nobody'; expected one of random, scripted"
    ):
        make_agent("nobody", seed=0)
    assert "runbook" in CAST.names


LINES = st.lists(st.text(max_size=60) | st.sampled_from(["e1 10:00 ERROR x3 call to a failed"]))
OBSERVATIONS = st.fixed_dictionaries(
    {
        "step": st.integers(0, 20),
        "alerts": st.lists(st.sampled_from(["[CRITICAL] a: HighErrorRatio", "[WARNING] b: x"])),
        "logs": st.dictionaries(st.sampled_from(["a", "b", "c"]), LINES),
        "metrics": st.just({}),
        "available_actions": st.lists(
            st.sampled_from(
                ["investigate:a", "investigate:b", "escalate:t", "apply_fix:f", "no_op"]
            )
        ),
        "message": st.text(max_size=40),
        "task_id": st.sampled_from(["task_easy", "x"]),
        "task_description": st.text(max_size=40),
    }
)


@given(st.lists(OBSERVATIONS, min_size=1, max_size=6), st.sampled_from(["runbook", "random"]))
@settings(max_examples=60, deadline=None)
def test_odd_observations_never_break_an_agent(seen: list[dict[str, object]], name: str) -> None:
    agent: Agent = make_agent(name, seed=1)
    for observation in seen:
        action = agent.act(observation)
        assert action is None or {"action_type", "target", "details"} == set(action)
