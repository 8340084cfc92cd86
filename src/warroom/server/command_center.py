"""REST as command_center speaks it: OpenEnv's routes with a session, and what operators ask for."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from warroom.environments.command_center.metadata import identity, metadata
from warroom.environments.command_center.wire import Observation, State
from warroom.environments.episode import JSON
from warroom.environments.playing import Environment
from warroom.server.host import ROLE, Host, as_observation
from warroom.server.metrics import MEDIA, Metric, exposition
from warroom.server.options import COMPONENTS
from warroom.server.playing import Telling, playing
from warroom.server.rest import Endpoint, reply
from warroom.server.sessions import Turn


def endpoints(host: Host) -> tuple[Endpoint, ...]:
    """Return the routes that are this environment's own.

    Raises:
        BadScenario: an `ENV_` variable holds no whole number.
    """
    block, who = metadata(), identity()
    meter = Meter()
    host.sessions.watchers.append(meter.note)
    return (*playing(host, _telling(host)), *_operating(block, who, meter))


def _telling(host: Host) -> Telling:
    role: dict[str, JSON] = {ROLE: {"type": "string", "enum": list(host.kind.roles)}}
    return Telling(word="task_name", told=as_observation, schema=_turn_schema(host), query=role)


def _operating(block: JSON, who: dict[str, str], meter: "Meter") -> tuple[Endpoint, ...]:
    version = {**who, "default_seed": block["default_seed"]}
    root = {**who, "docs": "docs", "env_info": "env-info"}
    return (
        _says("/", "Say what this is", root),
        _says("/healthz", "Say that the server lives, and what it is", {"status": "ok", **who}),
        _says("/version", "Say the version and the seed of the library tasks", version),
        _says("/env-info", "Tasks, actions, roles, rewards, budgets and minutes", block),
        Endpoint(
            method="GET", path="/metrics", summary="Numbers for Prometheus",
            answer=lambda _request: _metrics(who, meter), reply={"type": "string"},
            media="text/plain",
        ),
    )  # fmt: skip


def _says(path: str, summary: str, body: JSON) -> Endpoint:
    async def answer(_request: Request) -> Response:
        return reply(body)

    schema = {"type": "object", "required": list(body)}
    return Endpoint(method="GET", path=path, summary=summary, answer=answer, reply=schema)


async def _metrics(who: dict[str, str], meter: "Meter") -> Response:
    return Response(exposition(meter.metrics(who)), media_type=MEDIA)


@dataclass(slots=True)
class Meter:
    """What was played here: counters over all sessions, and the board of the last."""

    steps: int = 0
    resolved: int = 0
    failed: int = 0
    board: State | None = None

    def note(self, before: Turn | None, after: Turn, env: Environment) -> None:
        """Count an answer that was kept."""
        board = env.state()
        assert isinstance(board, State)
        self.board = board
        if before is not None:
            self.steps += 1
            self.resolved += _with_status(after, "resolved") - _with_status(before, "resolved")
            self.failed += _with_status(after, "failed") - _with_status(before, "failed")

    def metrics(self, who: dict[str, str]) -> tuple[Metric, ...]:
        """Return the documented metrics."""
        board = self.board
        gauges = {
            "icc_cumulative_reward": board and board.cumulative_reward,
            "icc_budget_remaining": board and board.budget_remaining,
            "icc_sla_minutes_remaining": board and board.sla_minutes_remaining,
            "icc_current_incident_index": board and board.current_incident_index,
        }
        counters = {
            "icc_episode_step_total": (self.steps, "Actions taken in all sessions."),
            "icc_incidents_resolved_total": (self.resolved, "Incidents closed with all it takes."),
            "icc_incidents_failed_total": (self.failed, "Incidents closed wrongly or unfinished."),
        }
        last = "Of the episode last acted in."
        return (
            Metric(name="icc_info", kind="gauge", told="What this is.", value=1, labels=who),
            *(Metric(name=n, kind="counter", told=t, value=v) for n, (v, t) in counters.items()),
            *(Metric(name=n, kind="gauge", told=last, value=v) for n, v in gauges.items()),
        )


def _with_status(turn: Turn, status: str) -> int:
    assert isinstance(turn.observation, Observation)
    return sum(queued.status == status for queued in turn.observation.queue)


def _turn_schema(host: Host) -> JSON:
    return {
        "type": "object",
        "required": ["observation", "reward", "done", "metadata"],
        "properties": {
            "observation": host.kind.observation.model_json_schema(),
            "reward": {"type": ["number", "null"], "description": "null where nothing was done"},
            "done": {"type": "boolean"},
            "metadata": {
                "type": "object",
                "required": ["episode_id", "step", "score", "reason", "reward_components"],
                "properties": {
                    "score": {"type": "number", "minimum": 0, "maximum": 1},
                    "reward_components": COMPONENTS,
                },
            },
        },
    }
