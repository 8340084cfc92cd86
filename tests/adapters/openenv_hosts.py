"""What the conformance tests share: two hosts, OpenEnv's clients, and the truth in process."""

import json
import threading
import time
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, cast

import uvicorn
from openenv.core.generic_client import GenericEnvClient
from openenv.core.sync_client import SyncEnvClient
from pydantic import BaseModel

import warroom
from warroom.adapters.openenv import IncidentResponseEnv
from warroom.environments.registry import KINDS

JSON = dict[str, Any]
NAME = "incident_response"
LOOK: JSON = {"action_type": "investigate", "target": "postgres-db"}
WAIT: JSON = {"action_type": "no_op"}
PATIENCE_S = 30.0


@contextmanager
def listening(app: Any) -> Generator[str, None, None]:
    """Yield the address of an application that runs in a thread of this process."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    patient_until = time.monotonic() + PATIENCE_S
    while not server.started:
        assert thread.is_alive()
        assert time.monotonic() < patient_until
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=PATIENCE_S)
    assert not thread.is_alive()


def raw_env(url: str) -> Any:
    """Return OpenEnv's untyped client, async."""
    return cast(Any, GenericEnvClient(base_url=url))


def raw(url: str) -> SyncEnvClient[Any, Any, Any]:
    """Return OpenEnv's untyped client, sync."""
    return raw_env(url).sync()


def told(result: Any) -> JSON:
    """Return what a client was answered, as plain JSON and without OpenEnv's second metadata."""
    shown = result.observation
    shown = shown.model_dump() if isinstance(shown, BaseModel) else dict(shown)
    shown.pop("metadata", None)
    return {
        "observation": shown,
        "reward": result.reward,
        "done": result.done,
        "metadata": result.metadata,
    }


def in_process(options: Mapping[str, Any], actions: Iterable[JSON]) -> tuple[list[JSON], JSON]:
    """Return what an episode answers, turn by turn, and its last state, with no wire between."""
    options = dict(options)
    episode_id = options.pop("episode_id")
    env = warroom.make(NAME, task=options.pop("task_id", None), **options)
    first: JSON = {"score": env.score, "step": 0, "reason": "", "reward_components": []}
    turns = [_turn(env.observation, None, env.done, first, episode_id)]
    for action in actions:
        result = env.step(action)
        about: JSON = {
            "score": result.info["score"],
            "step": len(env.episode.steps),
            "reason": result.reason,
            "reward_components": [asdict(part) for part in result.reward_components],
        }
        turns.append(_turn(result.observation, result.reward, result.done, about, episode_id))
    return turns, json.loads(env.state(episode_id=episode_id).model_dump_json())


def _turn(
    observation: BaseModel, reward: float | None, done: bool, about: JSON, episode_id: str
) -> JSON:
    turn = {
        "observation": observation.model_dump(),
        "reward": reward,
        "done": done,
        "metadata": {"episode_id": episode_id, **about},
    }
    return json.loads(json.dumps(turn))


def reference(options: Mapping[str, Any]) -> list[JSON]:
    """Return the perfect actions, with two wrong ones before and one after the end."""
    chosen = {key: options[key] for key in ("seed", "scenario") if key in options}
    shift = warroom.make(NAME, task=options.get("task_id"), **chosen).shift
    odd = [{"dance": True, "action_type": ["no"]}, {**LOOK, "target": "nowhere", "details": None}]
    return [*odd, *KINDS[NAME].reference(shift), WAIT]


def played_by_raw(url: str, options: JSON, actions: list[JSON]) -> tuple[list[JSON], JSON]:
    """Play with OpenEnv's untyped client, sync."""
    return _played(raw(url), options, actions)


def played_by_typed(url: str, options: JSON, actions: list[JSON]) -> tuple[list[JSON], JSON]:
    """Play with our typed client of OpenEnv's kind, sync."""
    return _played(IncidentResponseEnv(url).sync(), options, actions)


def _played(
    env: SyncEnvClient[Any, Any, Any], options: JSON, actions: list[JSON]
) -> tuple[list[JSON], JSON]:
    with env:
        turns = [told(env.reset(**options)), *(told(env.step(action)) for action in actions)]
        return turns, _plain(env.state())


async def played_async(env: Any, options: JSON, actions: list[JSON]) -> tuple[list[JSON], JSON]:
    """Play with any of OpenEnv's clients, async."""
    async with env:
        turns = [told(await env.reset(**options))]
        turns += [told(await env.step(action)) for action in actions]
        return turns, _plain(await env.state())


def _plain(state: Any) -> JSON:
    return state.model_dump() if isinstance(state, BaseModel) else state
