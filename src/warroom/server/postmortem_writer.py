"""REST and `/ws` as postmortem_writer speaks them: a reward in parts, a grade at the end.

On `/ws`, `{"command": "reset", "difficulty": "hard"}` and its like stand beside OpenEnv's frames:
reset, step (with an `action`, or the action's own fields), state, close.
"""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from warroom.environments.episode import JSON
from warroom.environments.postmortem_writer.document import document_of
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.reward import Reward
from warroom.environments.postmortem_writer.tasks import TASKS, task_named
from warroom.environments.postmortem_writer.wire import SERVED_AS, Observation, SectionState
from warroom.errors import BadCall, BadScenario, NoEpisode
from warroom.server.dialect import Said
from warroom.server.host import Host
from warroom.server.options import action_in
from warroom.server.playing import Telling, playing
from warroom.server.rest import Endpoint, reply
from warroom.server.sessions import Played, Turn
from warroom.server.socket import CLOSED
from warroom.server.telling import VERSION

SOCKETS = 100  # open at once, unless MAX_CONCURRENT_ENVS says otherwise
COMMANDS = "reset, step, state, close"
CORRECT_QUERY = "correct_query"
BREAKDOWN: tuple[str, ...] = (  # told with every step, 0.0 where nothing was paid for it
    "section_written", CORRECT_QUERY, "action_item_assigned", "overwrite_penalty",
    "bad_query_penalty", "missing_section_penalty", "no_submit_penalty",
)  # fmt: skip
GRADE: JSON = {
    "type": ["object", "null"],
    "description": "null until the episode is over",
    "required": ["total_score", "explanation"],
    "properties": {"total_score": {"type": "number", "minimum": 0, "maximum": 1}},
}


def said(variables: Mapping[str, str]) -> Said:
    """Read DIFFICULTY (easy) and MAX_CONCURRENT_ENVS (100).

    Raises:
        BadScenario: one of them holds something else than what it may.

    >>> said({"DIFFICULTY": "hard", "MAX_CONCURRENT_ENVS": ""})
    Said(task='hard', capacity=100)
    """
    most = variables.get("MAX_CONCURRENT_ENVS") or str(SOCKETS)
    if not most.isascii() or not most.isdigit() or int(most) < 1:
        raise BadScenario(
            f"MAX_CONCURRENT_ENVS: expected a whole number from 1, found {most!r:.60}"
        )
    task = task_named(variables.get("DIFFICULTY") or next(iter(TASKS)))
    return Said(task=task.name, capacity=int(most))


def endpoints(host: Host) -> tuple[Endpoint, ...]:
    """Return the routes that are this environment's own."""
    telling = Telling(word="difficulty", told=result_of, schema=_result_schema(host), query={})
    return (
        Endpoint(
            method="GET", path="/", summary="Say what this is", answer=_root,
            reply={"type": "object", "required": ["status", "env", "version"]},
        ),
        Endpoint(
            method="GET", path="/tasks", summary="List the difficulties", answer=_tasks,
            reply={"type": "object", "required": ["tasks"]},
        ),
        *playing(host, telling),
        Endpoint(
            method="POST", path="/grade", summary="Return the grade, once the episode is over",
            answer=lambda request: _grade(host, request), in_session=True, raises=(NoEpisode,),
            reply={"type": "object", "required": ["done", "grade"], "properties": {
                "done": {"type": "boolean"}, "grade": GRADE,
            }},
        ),
    )  # fmt: skip


async def answered(host: Host, session: str, frame: JSON) -> JSON:
    """Answer a command on `/ws`.

    Raises:
        BadCall: there is no such command, or something with it that it does not take.
    """
    rest = {name: value for name, value in frame.items() if name != "command"}
    command = frame["command"]
    if command in ("state", "close") and rest:
        raise BadCall(f"{command}: takes nothing, found {', '.join(rest)[:80]}")
    match command:
        case "reset":
            return {"type": "reset_result", "data": result_of(await host.reset(session, rest))}
        case "step":
            turn = await host.step(session, action_in(rest))
            return {"type": "step_result", "data": result_of(turn)}
        case "state":
            return {"type": "state_result", "data": await host.state(session)}
        case "close":
            await host.close(session)
            return {"type": CLOSED, "data": {}}
        case _:
            raise BadCall(f"unknown command {str(command)[:80]!r}; expected one of {COMMANDS}")


def result_of(turn: Turn) -> JSON:
    """Return a turn as this environment tells it. After a reset nothing was paid."""
    seen = turn.observation
    assert isinstance(seen, Observation)
    return {
        "observation": seen,
        "reward": Reward(
            total=turn.reward or 0.0, breakdown=_breakdown(turn), cumulative=turn.cumulative
        ),
        "done": turn.done,
        "info": {
            "step": turn.step,
            "queries_used": seen.queries_used,
            "sections_valid": sum(one.state is SectionState.VALID for one in seen.sections),
            "grade": grade_of(turn),
        },
    }


def grade_of(turn: Turn) -> JSON | None:
    """Return a document's grade in parts, or None while it is being written."""
    if turn.played is None:
        return None
    parts, capped = _parts(turn.played)
    paid = [part.name for step in turn.played.episode.steps for part in step.components]
    return {
        "total_score": turn.score,
        **{f"{name}_score": round(given, 4) for name, (given, _) in parts.items()},
        "timeline_root_cause_cap_applied": capped,
        "correct_queries_made": paid.count(CORRECT_QUERY),
        "explanation": "; ".join(
            f"{name} {given:.2f}: {why}" for name, (given, why) in parts.items()
        ),
    }


def _parts(played: Played) -> tuple[dict[str, tuple[float, str]], bool]:
    """Return what each part was given and why, and whether a poor timeline capped the cause."""
    document = document_of(tuple(step.facts for step in played.episode.steps))
    grade = graded(document, dossier_of(played.shift.scenarios[0]).case)
    return {part.name: (part.given, part.why) for part in grade.parts}, grade.capped_by_timeline


def _breakdown(turn: Turn) -> dict[str, float]:
    parts = dict.fromkeys(BREAKDOWN, 0.0)
    for part in turn.components:
        parts[part.name] = parts.get(part.name, 0.0) + part.value
    return parts


async def _root(_request: Request) -> Response:
    return reply({"status": "ok", "env": SERVED_AS, "version": VERSION, "tasks": list(TASKS)})


async def _tasks(_request: Request) -> Response:
    tasks: list[dict[str, Any]] = [
        {"task_id": task.name, "difficulty": task.name, "max_steps": task.max_steps,
         "max_queries": task.max_queries}
        for task in TASKS.values()
    ]  # fmt: skip
    return reply({"tasks": tasks})


async def _grade(host: Host, request: Request) -> Response:
    session = host.callers.session(request)
    turn = await host.observe(session)
    return reply({"done": turn.done, "grade": grade_of(turn)}, session=session)


def _result_schema(host: Host) -> JSON:
    return {
        "type": "object",
        "required": ["observation", "reward", "done", "info"],
        "properties": {
            "observation": host.kind.observation.model_json_schema(),
            "reward": Reward.model_json_schema(),
            "done": {"type": "boolean"},
            "info": {
                "type": "object",
                "required": ["step", "queries_used", "sections_valid", "grade"],
                "properties": {"grade": GRADE},
            },
        },
    }
