"""The routes that every environment has: health, words, tasks, sessions, OpenAPI."""

from starlette.requests import Request
from starlette.responses import Response

from warroom.environments.episode import JSON
from warroom.errors import BadCall, BadScenario, NoEpisode, OutOfStep
from warroom.server.callers import COOKIE, HEADER, told
from warroom.server.host import Host
from warroom.server.rest import Endpoint, body_of, reply
from warroom.server.sessions import new_id
from warroom.server.telling import metadata, schema, splits, task, task_count
from warroom.server.wire import Split, read

_OBJECT: JSON = {"type": "object"}
_SPLIT = Split.model_json_schema()


def endpoints(host: Host) -> tuple[Endpoint, ...]:
    """Return the shared routes of one environment."""
    return (
        Endpoint(
            method="GET", path="/health", summary="Say that the server lives", answer=_health,
            reply={"type": "object", "required": ["status"]},
        ),
        Endpoint(
            method="GET", path="/metadata", summary="Say what is hosted",
            answer=lambda _request: _said(metadata(host.kind)), reply=_OBJECT,
        ),
        Endpoint(
            method="GET", path="/schema", summary="Schemas of actions, observations and states",
            answer=lambda _request: _said(schema(host.kind)), reply=_OBJECT,
        ),
        Endpoint(
            method="POST", path="/sessions", summary="Get a session of one's own",
            answer=lambda request: _begin(host, request), reply=_OBJECT, in_session=True,
        ),
        Endpoint(
            method="POST", path="/fork", summary="Copy this session into a new one",
            answer=lambda request: _fork(host, request), reply=_OBJECT, in_session=True,
            query={"step": {"type": "integer", "minimum": 0, "description": "up to this step"}},
            raises=(NoEpisode, OutOfStep, BadCall),
        ),
        Endpoint(
            method="POST", path="/close", summary="Forget this session",
            answer=lambda request: _close(host, request), reply=_OBJECT, in_session=True,
        ),
        *tasks(host),
    )  # fmt: skip


def tasks(host: Host) -> tuple[Endpoint, ...]:
    """Return the Task API of one environment."""
    name = f"/{host.name}"

    def asked(path: str, summary: str, answer: str) -> Endpoint:
        return Endpoint(
            method="POST", path=f"{name}/{path}", summary=summary, reply=_OBJECT, body=_SPLIT,
            needs_body=True, raises=(BadScenario, BadCall),
            answer=lambda request: _about_tasks(host, request, answer),
        )  # fmt: skip

    return (
        Endpoint(
            method="GET", path="/list_environments", summary="Names of what is hosted",
            answer=lambda _request: _said([host.name]), reply={"type": "array"},
        ),
        Endpoint(
            method="GET", path=f"{name}/splits", summary="The splits there are",
            answer=lambda _request: _said(splits(host.kind)), reply={"type": "array"},
        ),
        asked("tasks", "All tasks of a split", "tasks"),
        asked("num_tasks", "How many tasks a split has", "num_tasks"),
        asked("task", "One task of a split", "task"),
        asked("task_range", "Some tasks of a split", "task_range"),
    )  # fmt: skip


async def _health(_request: Request) -> Response:
    return reply({"status": "healthy"})


async def _said(body: object) -> Response:
    return reply(body)


async def _begin(host: Host, request: Request) -> Response:
    tenant = host.callers.tenant(request)
    return _own(tenant + new_id())


async def _fork(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    said = request.query_params.get("step")
    if said is not None and not (said.isascii() and said.isdigit() and len(said) < 10):
        raise BadCall(f"step: expected a whole number from 0, found {said[:80]!r}")
    twin = host.callers.tenant(request) + new_id()
    await host.sessions.fork(session, twin, steps=None if said is None else int(said))
    return _own(twin)


async def _close(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    await host.seated(request).close(session)
    return reply({"closed": True}, session=session)


def _own(session: str) -> Response:
    """Hand out a session: its id is in a header and a cookie, never in a body."""
    answer = reply({"session": f"see the {HEADER} header"}, session=session)
    answer.set_cookie(COOKIE, told(session), httponly=True, samesite="lax")
    return answer


async def _about_tasks(host: Host, request: Request, what: str) -> Response:
    asked = read(Split, await body_of(request))
    count = task_count(host.kind, asked.split)
    match what:
        case "num_tasks":
            return reply({"num_tasks": count})
        case "task":
            if not 0 <= asked.index < count:
                raise BadScenario(f"{asked.split}: expected an index from 0 to {count - 1}")
            return reply({"task": task(host.kind, asked.split, asked.index)})
        case _:
            chosen = range(count)[asked.start : asked.stop]
            found: JSON = {"tasks": [task(host.kind, asked.split, index) for index in chosen]}
            return reply(found | ({"env_name": host.name} if what == "tasks" else {}))
