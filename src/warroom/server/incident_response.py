"""REST as incident_response speaks it: `/reset`, `/step`, `/state` and `/tasks` for plain curl."""

from starlette.requests import Request
from starlette.responses import Response

from warroom.environments.episode import JSON
from warroom.environments.incident_response.tasks import LIBRARY, address_of
from warroom.environments.incident_response.wire import State
from warroom.errors import BadCall, BadScenario, NoEpisode, OutOfStep
from warroom.server.host import Host, about
from warroom.server.options import (
    COMPONENTS,
    STEP,
    action_schema,
    asked,
    reset_body,
    reset_query,
    step_number,
    task_schema,
)
from warroom.server.rest import Endpoint, body_of, reply
from warroom.server.sessions import Turn
from warroom.server.telling import VERSION
from warroom.server.wire import Reset, read


def endpoints(host: Host) -> tuple[Endpoint, ...]:
    """Return the routes that are this environment's own."""
    task = task_schema(host.kind)
    return (
        Endpoint(
            method="GET", path="/", summary="Say what this is", answer=_root, reply=_ROOT,
        ),
        Endpoint(
            method="GET", path="/tasks", summary="List the tasks", answer=_tasks,
            reply={"type": "object", "required": ["tasks"]},
        ),
        Endpoint(
            method="POST", path="/reset", summary="Begin an episode in this session",
            answer=lambda request: _reset(host, request), reply=_reset_schema(host),
            query=reset_query("task_id", task), body=reset_body(), in_session=True,
            raises=(BadScenario, BadCall),
        ),
        Endpoint(
            method="POST", path="/step", summary="Take an action; a wrong one is scored",
            answer=lambda request: _step(host, request), reply=_step_schema(host),
            query={"task_id": task, "step": STEP}, body=action_schema(host.kind), needs_body=True,
            in_session=True, raises=(NoEpisode, OutOfStep, BadScenario, BadCall),
        ),
        Endpoint(
            method="GET", path="/state", summary="Say where the episode stands",
            answer=lambda request: _state(host, request), reply=host.kind.state.model_json_schema(),
            query={"task_id": task}, in_session=True, raises=(NoEpisode, OutOfStep, BadScenario),
        ),
    )  # fmt: skip


async def _root(_request: Request) -> Response:
    return reply({"status": "ok", "env": "incident-response-openenv", "version": VERSION})


async def _tasks(_request: Request) -> Response:
    tasks = [
        {"task_id": task.id, "title": task.title, "difficulty": task.difficulty,
         "max_steps": task.max_steps}
        for task in LIBRARY.values()
    ]  # fmt: skip
    return reply({"tasks": tasks})


async def _reset(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    turn = await host.reset(session, {**asked(request), **await body_of(request)})
    body = {**turn.observation.model_dump(), **_answer(turn), "reward": None}
    return reply(body, session=session)


async def _step(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    number = step_number(request)
    action = await body_of(request)
    if not action:
        raise BadCall("expected a JSON object: an action with an action_type")
    await _hold_to_task(host, session, request)
    turn = await host.sessions.step(session, action, number=number)
    return reply(_answer(turn), session=session)


async def _state(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    await _hold_to_task(host, session, request)
    return reply(await host.sessions.state(session), session=session)


def _answer(turn: Turn) -> JSON:
    told = about(turn)
    return {
        "observation": turn.observation,
        "reward": {"value": turn.reward, "reason": turn.reason},
        "reward_components": told["reward_components"],
        "done": turn.done,
        "info": {"score": turn.score},
    }


async def _hold_to_task(host: Host, session: str, request: Request) -> None:
    """Refuse to act on another task than the caller thinks it plays."""
    said = request.query_params.get("task_id")
    if said is None:
        return
    wanted = address_of(read(Reset, {"task_id": said}).task or "")
    state = await host.sessions.state(session)
    playing = state.task_id if isinstance(state, State) else ""
    if "/" not in said and wanted != f"library/{playing}":
        raise OutOfStep(f"this session plays {playing}; POST /reset?task_id={said} first")


_ROOT: JSON = {
    "type": "object",
    "required": ["status", "env", "version"],
    "properties": {name: {"type": "string"} for name in ("status", "env", "version")},
}


def _step_schema(host: Host) -> JSON:
    reward = {
        "type": "object",
        "required": ["value", "reason"],
        "properties": {"value": {"type": "number"}, "reason": {"type": "string"}},
    }
    return _reply_schema(host, reward)


def _reset_schema(host: Host) -> JSON:
    schema = _reply_schema(host, {"type": "null"})
    observation = host.kind.observation.model_json_schema()
    return {
        **schema,
        "required": [*schema["required"], *observation["required"]],
        "properties": {**observation["properties"], **schema["properties"]},
    }


def _reply_schema(host: Host, reward: JSON) -> JSON:
    return {
        "type": "object",
        "required": ["observation", "reward", "done", "info"],
        "properties": {
            "observation": host.kind.observation.model_json_schema(),
            "reward": reward,
            "reward_components": COMPONENTS,
            "done": {"type": "boolean"},
            "info": {
                "type": "object",
                "required": ["score"],
                "properties": {"score": {"type": "number"}},
            },
        },
    }
