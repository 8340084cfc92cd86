"""A server that is killed again and again loses nothing that anybody was told."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from serving import Server, serving

import warroom
from warroom.client import AsyncClient
from warroom.environments.registry import KINDS
from warroom.errors import OutOfStep
from warroom.world.noise import draw, pick

JSON = dict[str, Any]
NAME = "incident_response"
TARGETS = ("postgres-db", "redis-cache", "auth-service", "config-service", "database-team",
           "infra-team", "increase_db_connections", "flush_redis_cache", "nonsense", "",
           7)  # fmt: skip
Seen = tuple[str, float | None, bool, float]


def plan(seed: int) -> tuple[JSON, list[JSON]]:
    """Return how a session begins and what is done in it, sense and nonsense, by its seed."""
    begins: JSON = {"task": pick(KINDS[NAME].tasks, "task", seed)}
    if draw("variant", seed) < 0.3:
        begins["seed"] = pick((1, 2, 3), "which", seed)
    return begins, [_action(seed, number) for number in range(6 + seed % 7)]


def _action(seed: int, number: int) -> JSON:
    if draw("odd", seed, number) < 0.1:
        return pick(({}, {"odd": [1]}, {"action_type": None}, {"target": "x"}), seed, number)
    action: JSON = {"action_type": pick(KINDS[NAME].verbs, "verb", seed, number)}
    return {**action, "target": pick(TARGETS, "target", seed, number)}


def in_process(begins: Mapping[str, Any], actions: list[JSON]) -> list[Seen]:
    env = warroom.make(NAME, **begins)
    seen: list[Seen] = [(_text(env.observation.model_dump()), None, env.done, env.score)]
    for action in actions:
        result = env.step(action)
        seen.append(
            (_text(result.observation.model_dump()), result.reward, result.done,
             result.info["score"])
        )  # fmt: skip
    return seen


async def served(server: Server, seed: int, *, pace_s: float) -> list[Seen]:
    begins, actions = plan(seed)
    async with AsyncClient(server.url) as client:
        turn = await client.reset(**begins)
        seen: list[Seen] = [
            (_text(turn.observation.model_dump()), turn.reward, turn.done, turn.score)
        ]
        for action in actions:
            await asyncio.sleep(pace_s)
            turn = await client.step(action)
            seen.append((_text(turn.observation.model_dump()), turn.reward, turn.done, turn.score))
    return seen


async def stormed(server: Server, seeds: range, *, kills: int, pace_s: float) -> list[list[Seen]]:
    """Play all sessions at once while the server is killed and started again."""
    playing = [asyncio.create_task(served(server, seed, pace_s=pace_s)) for seed in seeds]
    for _ in range(kills):
        await asyncio.sleep(pace_s * 2)
        assert not all(task.done() for task in playing), "the storm came too late"
        server.kill()
        await asyncio.to_thread(server.start)
    return await asyncio.gather(*playing)


def storm(folder: Path, *, sessions: int, kills: int, pace_s: float, workers: int = 1) -> None:
    seeds = range(sessions)
    with serving(folder, workers=workers) as server:
        found = asyncio.run(stormed(server, seeds, kills=kills, pace_s=pace_s))
        assert "Traceback" not in server.said
    for seed, seen in zip(seeds, found, strict=True):
        assert seen == in_process(*plan(seed)), f"session {seed}"


def _text(observation: JSON) -> str:
    return json.dumps(observation, sort_keys=True)


@pytest.mark.parametrize("workers", [1, 2])
def test_sessions_of_a_server_killed_twice_are_what_they_are_in_process(
    tmp_path: Path, workers: int
) -> None:
    storm(tmp_path, sessions=8, kills=2, pace_s=0.2, workers=workers)


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_fifty_sessions_of_a_server_killed_five_times_are_what_they_are_in_process(
    tmp_path: Path, workers: int
) -> None:
    storm(tmp_path, sessions=50, kills=5, pace_s=0.6, workers=workers)


def test_a_killed_worker_is_replaced_and_any_worker_goes_on(tmp_path: Path) -> None:
    async def played(server: Server) -> list[list[Seen]]:
        playing = [asyncio.create_task(served(server, seed, pace_s=0.1)) for seed in range(4)]
        await asyncio.sleep(0.3)
        server.kill_worker()
        return await asyncio.gather(*playing)

    with serving(tmp_path, workers=2) as server:
        found = asyncio.run(played(server))
    assert found == [in_process(*plan(seed)) for seed in range(4)]


def test_two_clients_hammering_one_session_take_each_step_once(tmp_path: Path) -> None:
    """Both send every numbered step over many connections, so that both workers get some."""
    actions = [{"action_type": "no_op", "details": str(number)} for number in range(6)]

    async def hammer(server: Server) -> list[JSON]:
        async with AsyncClient(server.url) as owner:
            await owner.reset(task="hard")
            clients = [AsyncClient(server.url, session=owner.session) for _ in range(8)]
            for client in clients:
                assert (await client.state()).step == 0
            answers = await asyncio.gather(
                *(one(client, drops=number % 2 == 1) for number, client in enumerate(clients))
            )
            assert all(answer == answers[0] for answer in answers)
            return (await owner.state()).model_dump()["history"]

    async def one(client: AsyncClient[Any, Any], *, drops: bool) -> list[Seen]:
        seen: list[Seen] = []
        for action in actions:
            turn = await client.step(action)
            seen.append((_text(turn.observation.model_dump()), turn.reward, turn.done, turn.score))
            if drops:
                await client.drop()  # the next connection may be to the other worker
        await client.drop()
        return seen

    with serving(tmp_path, workers=2) as server:
        history = asyncio.run(hammer(server))
    assert [taken["action"]["details"] for taken in history] == ["0", "1", "2", "3", "4", "5"]


def test_of_two_different_actions_for_one_step_one_happens(tmp_path: Path) -> None:
    async def race(server: Server) -> None:
        async with AsyncClient(server.url) as owner:
            await owner.reset(task="hard")
            for number in range(1, 6):
                both = [AsyncClient(server.url, session=owner.session) for _ in range(2)]
                for client in both:
                    assert (await client.state()).step == number - 1
                answers = await asyncio.gather(
                    *(
                        client.step({"action_type": "no_op", "details": str(by)})
                        for by, client in enumerate(both)
                    ),
                    return_exceptions=True,
                )
                refused = [a for a in answers if isinstance(a, OutOfStep)]
                assert len(refused) == 1, answers
                assert (await owner.state()).step == number
                for client in both:
                    await client.drop()

    with serving(tmp_path, workers=2) as server:
        asyncio.run(race(server))
