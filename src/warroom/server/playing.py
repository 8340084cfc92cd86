"""Reset, step and state over plain HTTP, for an environment that tells a turn in its own way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from warroom.environments.episode import JSON
from warroom.errors import BadCall, BadScenario, NoEpisode, OutOfStep
from warroom.server.host import Host
from warroom.server.options import (
    STEP,
    action_in,
    asked,
    enveloped_schema,
    reset_body,
    reset_query,
    step_number,
    task_schema,
)
from warroom.server.rest import Endpoint, body_of, reply
from warroom.server.sessions import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How an environment's turns are told: `word` names a task, `schema` is that of what is `told`.

    `query` are parameters of its own, that a reset and a step may have.
    """

    word: str
    told: Callable[[Turn], JSON]
    schema: JSON
    query: Mapping[str, JSON]


def playing(host: Host, telling: Telling) -> tuple[Endpoint, ...]:
    """Return the routes by which an environment is played."""
    task = reset_query(telling.word, task_schema(host.kind))
    return (
        Endpoint(
            method="POST", path="/reset", summary="Begin an episode in this session",
            answer=lambda request: _reset(host, telling, request), reply=telling.schema,
            query={**task, **telling.query}, body=reset_body(), in_session=True,
            raises=(BadScenario, BadCall),
        ),
        Endpoint(
            method="POST", path="/step", summary="Take an action; a wrong one is scored",
            answer=lambda request: _step(host, telling, request), reply=telling.schema,
            query={"step": STEP, **telling.query}, body=enveloped_schema(host.kind),
            needs_body=True, in_session=True, raises=(NoEpisode, OutOfStep, BadCall),
        ),
        Endpoint(
            method="GET", path="/state", summary="Say where the episode stands, alike to all",
            answer=lambda request: _state(host, request), reply=host.kind.state.model_json_schema(),
            in_session=True, raises=(NoEpisode,),
        ),
    )  # fmt: skip


async def _reset(host: Host, telling: Telling, request: Request) -> Response:
    session = host.callers.session(request)
    options = {**asked(request), **await body_of(request)}
    turn = await host.seated(request).reset(session, options)
    return reply(telling.told(turn), session=session)


async def _step(host: Host, telling: Telling, request: Request) -> Response:
    session, number = host.callers.session(request), step_number(request)
    action = action_in(await body_of(request))
    turn = await host.seated(request).step(session, action, number=number)
    return reply(telling.told(turn), session=session)


async def _state(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    return reply(await host.state(session), session=session)
