"""OpenEnv's clients play on both hosts, and get what the same actions give in process."""

import asyncio
from typing import Any

import httpx
import pytest
from openenv.core.env_server.mcp_types import CallToolAction
from openenv.core.mcp_client import MCPToolClient
from openenv_hosts import (
    JSON,
    LOOK,
    NAME,
    WAIT,
    in_process,
    played_async,
    played_by_raw,
    played_by_typed,
    raw,
    raw_env,
    reference,
    told,
)

from warroom.adapters.openenv import IncidentResponseEnv, dialect
from warroom.environments.incident_response.wire import Action, ActionType, Observation, State
from warroom.environments.registry import KINDS

MEDIUM: JSON = {"task_id": "medium", "seed": 3, "episode_id": "e"}
RECORDED = "recorded/nezha_ob_case"


@pytest.mark.parametrize("reward", ["shaped", "terminal"])
@pytest.mark.parametrize("task", KINDS[NAME].tasks)
def test_a_whole_episode_is_what_it_is_in_process(url: str, task: str, reward: str) -> None:
    options = {"task_id": task, "reward": reward, "episode_id": "e"}
    actions = reference(options)
    assert played_by_raw(url, options, actions) == in_process(options, actions)


def test_a_recorded_episode_is_what_it_is_in_process(url: str) -> None:
    options = {"scenario": RECORDED, "episode_id": "e"}
    actions = reference(options)
    assert played_by_raw(url, options, actions) == in_process(options, actions)


def test_the_typed_client_reads_the_same_episode(url: str) -> None:
    actions = reference(MEDIUM)
    assert played_by_typed(url, MEDIUM, actions) == in_process(MEDIUM, actions)


@pytest.mark.parametrize("make", [raw_env, IncidentResponseEnv])
def test_awaiting_clients_read_the_same_episode(url: str, make: Any) -> None:
    actions = reference(MEDIUM)
    seen = asyncio.run(played_async(make(url), MEDIUM, actions))
    assert seen == in_process(MEDIUM, actions)


def test_the_typed_client_speaks_in_the_words_of_the_environment(url: str) -> None:
    with IncidentResponseEnv(url).sync() as env:
        first = env.reset(task="easy")
        assert isinstance(first.observation, Observation)
        assert first.reward is None
        turn = env.step(Action(action_type=ActionType.INVESTIGATE, target="postgres-db"))
        assert (turn.reward, turn.observation.step) == (0.3, 1)
        assert isinstance(env.state(), State)


def test_an_action_of_openenvs_own_class_is_sent_as_it_was_said(url: str) -> None:
    said = dialect(KINDS[NAME]).action.model_validate(LOOK)
    with raw(url) as env:
        env.reset(task="easy")
        assert env.step(said).reward == 0.3


def test_an_episode_that_nobody_named_has_one_name_on_both_hosts(
    native_url: str, openenv_url: str
) -> None:
    names: list[str] = []
    for url in (native_url, openenv_url):
        with raw(url) as env:
            names.append(told(env.reset(task="medium", seed=3))["metadata"]["episode_id"])
    assert names[0] == names[1] != ""


def test_a_step_after_the_end_is_answered_and_pays_nothing(url: str) -> None:
    with raw(url) as env:
        env.reset(**MEDIUM)
        turns = [env.step(action) for action in (*reference(MEDIUM), WAIT, LOOK)]
        over = env.state()
    for turn in turns[-2:]:
        assert (turn.reward, turn.done) == (0.0, True)
        assert "episode is over; reset" in turn.observation["message"]
    assert over["done"] is True
    assert over["step_count"] == len(turns) - 3


def test_two_sessions_never_mix(url: str) -> None:
    options = [{"task_id": task, "seed": 1, "episode_id": task} for task in KINDS[NAME].tasks]
    actions = [reference(asked) for asked in options]
    steps = min(len(plan) for plan in actions)
    envs = [raw(url) for _ in options]
    try:
        turns = [[told(env.reset(**asked))] for env, asked in zip(envs, options, strict=True)]
        for step in range(steps):
            for env, plan, seen in zip(envs, actions, turns, strict=True):
                seen.append(told(env.step(plan[step])))
        states = [env.state() for env in envs]
    finally:
        for env in envs:
            env.close()
    for asked, plan, seen, state in zip(options, actions, turns, states, strict=True):
        assert (seen, state) == in_process(asked, plan[:steps])


def test_sixteen_sessions_at_once_play_one_episode_alike(url: str) -> None:
    actions = reference(MEDIUM)

    async def all_at_once() -> list[Any]:
        plays = (played_async(raw_env(url), MEDIUM, actions) for _ in range(16))
        return await asyncio.gather(*plays)

    assert all(seen == in_process(MEDIUM, actions) for seen in asyncio.run(all_at_once()))


def test_tool_calls_are_actions_on_our_own_host(native_url: str) -> None:
    actions = [action for action in reference(MEDIUM) if "dance" not in action]

    async def play() -> tuple[list[Any], Any, list[str]]:
        env: Any = MCPToolClient(base_url=native_url)
        async with env:
            await env.reset(**MEDIUM)
            tools = [tool.name for tool in await env.list_tools()]
            paid: list[Any] = []
            for action in actions:
                words = dict(action)
                verb = words.pop("action_type")
                turn = await env.step(CallToolAction(tool_name=verb, arguments=words))
                paid.append((turn.observation.result, turn.reward, turn.done))
            return paid, await env.state(), tools

    turns, state = in_process(MEDIUM, actions)
    paid, seen, tools = asyncio.run(play())
    assert paid == [(turn["observation"], turn["reward"], turn["done"]) for turn in turns[1:]]
    assert (seen.step_count, seen.episode_id) == (state["step_count"], "e")
    assert set(KINDS[NAME].verbs) < set(tools)


def test_a_called_tool_is_a_step_on_our_own_host(native_url: str) -> None:
    async def play() -> tuple[Any, Any]:
        env: Any = MCPToolClient(base_url=native_url)
        async with env:
            await env.reset(task="easy")
            result = await env.call_tool("investigate", target="postgres-db")
            return result, await env.state()

    result, state = asyncio.run(play())
    assert result["_meta"]["reward"] == 0.3
    assert state.step_count == 1


def test_both_hosts_answer_questions_about_tasks_alike(native_url: str, openenv_url: str) -> None:
    asked: list[tuple[str, JSON]] = [
        ("tasks", {"split": "library"}),
        ("num_tasks", {"split": "held_out"}),
        ("task", {"split": "recorded", "index": 0}),
        ("task", {"split": "library", "index": 99}),
        ("task", {"split": "library", "index": -1}),
        ("task_range", {"split": "variants", "start": 1, "stop": 3}),
        ("task_range", {"split": "library", "start": -1}),
        ("num_tasks", {"split": "nope"}),
    ]
    for path, body in asked:
        ours, theirs = (
            httpx.post(f"{url}/{NAME}/{path}", json=body) for url in (native_url, openenv_url)
        )
        assert ours.status_code == theirs.status_code, (path, body)
        assert ours.is_error or theirs.json().items() <= ours.json().items()  # ours may say more
    for path in ("list_environments", f"{NAME}/splits", "metadata"):
        ours, theirs = (httpx.get(f"{url}/{path}").json() for url in (native_url, openenv_url))
        assert ours == theirs


def test_a_listed_task_is_played_by_the_reset_that_it_holds(url: str) -> None:
    asked = {"split": "variants", "index": 4}
    task = httpx.post(f"{url}/{NAME}/task", json=asked).json()["task"]
    with raw(url) as env:
        by_reset = told(env.reset(**task["reset"]))
        assert told(env.reset(**asked)) == by_reset
    assert task["prompt"].startswith("# You are on call")
