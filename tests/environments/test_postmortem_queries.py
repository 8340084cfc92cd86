"""Evidence is gated: it stands behind the right service and the right minutes, and nowhere else."""

import re
from typing import Any

import pytest

from warroom.environments.episode import StepResult
from warroom.environments.playing import Environment
from warroom.environments.postmortem_writer.dossier import Dossier, clock, dossier_of
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.registry import make, shift_of

ADDRESSES = (
    *(f"library/postmortem_{name}" for name in TASKS),
    *(f"after/generated/{name}/{seed}" for name in TASKS for seed in (1, 2)),
)
each = pytest.mark.parametrize("address", ADDRESSES)


def opened(address: str) -> tuple[Environment, Dossier]:
    return make("postmortem_writer", scenario=address), dossier_of(shift_of(address).scenarios[0])


def asked(env: Environment, service: str, since: str, until: str) -> StepResult:
    return env.step({
        "action_type": "QUERY_LOGS", "query_service": service, "query_from": since,
        "query_to": until,
    })  # fmt: skip


def components(result: StepResult) -> dict[str, float]:
    return {pay.name: pay.value for pay in result.reward_components}


@each
def test_what_decides_is_shown_by_its_window_alone(address: str) -> None:
    """PMW-70, PMW-71, PMW-73: the service before and after it holds nothing of it."""
    env, dossier = opened(address)
    window = next(w for w in dossier.case.windows if w.decides)
    until = clock(max(window.last, window.first + 1))
    assert components(asked(env, window.service, clock(window.first), until)) == {
        "correct_query": 0.06
    }
    shown = set(dossier.query(window.service, clock(window.first), until).evidence)
    assert shown & window.evidence
    for first in (window.first - 14, window.last + 3):
        other = dossier.query(window.service, clock(first), clock(first + 11))
        assert not set(other.evidence) & window.evidence


def lines(result: StepResult) -> list[dict[str, Any]]:
    return [line.model_dump() for line in result.observation.retrieved_logs or ()]


@each
def test_one_minute_of_overlap_shows_nothing(address: str) -> None:
    """PMW-71: two minutes of a window have to be asked for; less returns none of its lines."""
    env, dossier = opened(address)
    window = next(w for w in dossier.case.windows if w.decides)
    assert window.needed == 2
    question = (window.service, clock(window.first - 3), clock(window.first))
    assert "correct_query" not in components(asked(env, *question))
    assert not set(dossier.query(*question).evidence) & window.evidence


def test_a_wrong_query_returns_everyday_lines() -> None:
    """PMW-72, PMW-93: what is asked for is what the service logged then, and it costs."""
    env, dossier = opened("library/postmortem_easy")
    result = asked(env, "payments-db", "03:10", "03:20")
    assert components(result) == {"bad_query_penalty": -0.05}
    assert lines(result)
    assert {line["service"] for line in lines(result)} == {"payments-db"}
    assert not set(dossier.query("payments-db", "03:10", "03:20").evidence) & dossier.case.facts


@pytest.mark.parametrize(
    ("service", "since", "until"),
    [("payments", "03:30", "03:50"), ("payments", "03:45", "03:38"),
     ("payments", "03:40", "03:40"), ("payments", "half past", "four"),
     ("nowhere", "03:38", "03:45"), ("payments", "25:00", "26:00")],
)  # fmt: skip
def test_a_question_that_is_none_is_a_miss(service: str, since: str, until: str) -> None:
    """PMW-28, PMW-52, PMW-76: too long, backwards or malformed: a scored miss that says why."""
    env, _ = opened("library/postmortem_easy")
    result = asked(env, service, since, until)
    assert components(result) == {"bad_query_penalty": -0.05}
    assert result.observation.retrieved_logs == []
    assert result.observation.last_action_result


def test_the_documented_query_finds_it() -> None:
    """PMW-147: payments, 03:38 to 03:45; seconds are read too (PMW-52)."""
    for since, until in (("03:38", "03:45"), ("03:38:00", "03:45:30")):
        env, _ = opened("library/postmortem_easy")
        assert components(asked(env, "payments", since, until)) == {"correct_query": 0.06}


@pytest.mark.parametrize(("task", "cap"), [("easy", 8), ("medium", 8), ("hard", 8), ("expert", 6)])
def test_queries_are_capped(task: str, cap: int) -> None:
    """PMW-59, PMW-60, PMW-61, PMW-74, PMW-75: after the cap there is a message and no lines."""
    env, _ = opened(f"library/postmortem_{task}")
    name = env.observation.service_graph[0].service
    for _ in range(cap):
        asked(env, name, "00:10", "00:20")
    assert env.observation.queries_used == env.observation.max_queries == cap
    result = asked(env, name, "00:10", "00:20")
    assert (result.reward, result.observation.retrieved_logs) == (0.0, None)
    assert result.observation.queries_used == cap
    assert result.observation.step == cap + 1


@each
def test_decoys_clear_whom_people_blame(address: str) -> None:
    """PMW-78: a look at somebody who was blamed returns its own lines and costs nothing."""
    _, dossier = opened(address)
    for window in dossier.case.decoys:
        env, _ = opened(address)
        last = min(window.last, window.first + 14)
        result = asked(env, window.service, clock(window.first), clock(max(last, window.first + 1)))
        assert "bad_query_penalty" not in components(result)
        assert lines(result)


def test_the_breach_shows_in_three_minutes_of_the_audit_log() -> None:
    """PMW-79, PMW-80: api-gateway, 02:47 to 02:49; four events are hidden behind queries."""
    _, dossier = opened("library/postmortem_expert")
    window = next(w for w in dossier.case.windows if w.decides)
    assert (window.service, clock(window.first), clock(window.last)) == (
        "api-gateway", "02:47", "02:49"
    )  # fmt: skip
    hidden = [event for event in dossier.case.events if event.hidden and event.needed]
    assert [clock(event.minute) for event in hidden] == ["02:30", "02:47", "02:58", "03:02"]


@each
def test_hidden_times_are_told_nowhere(address: str) -> None:
    """PMW-81: neither alerts nor channel nor goal tell when a hidden event was."""
    env, dossier = opened(address)
    public = env.observation.model_dump_json()
    for event in dossier.case.events:
        if event.hidden and event.needed:
            assert clock(event.minute) not in public


@each
def test_the_goal_names_nothing(address: str) -> None:
    """PMW-69: no service, no cause, no window."""
    env, dossier = opened(address)
    goal = env.observation.goal.lower()
    assert not [name for name in dossier.archive.services if name in goal]
    assert not re.search(r"\d\d?:\d\d", goal)
