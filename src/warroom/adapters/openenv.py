"""Any environment under OpenEnv's own `create_app`, and a typed client of OpenEnv's kind.

An episode is the one that our own server plays, byte for byte. What OpenEnv's host lacks stays
lacking: a session dies with its socket, plain HTTP keeps no session at all, and there are no tool
calls. Importing this takes seconds and 150 MB, as all of `openenv.core` does for its web page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar, cast

from openenv.core.client_types import StepResult
from openenv.core.env_client import EnvClient
from openenv.core.env_server import create_app  # pyright: ignore[reportUnknownVariableType]
from openenv.core.env_server.interfaces import Environment
from openenv.core.env_server.types import Action, EnvironmentMetadata, Observation, State
from openenv.core.sync_client import SyncEnvClient
from pydantic import BaseModel, create_model, model_serializer, model_validator

from warroom.client.talk import COMMAND_CENTER, INCIDENT_RESPONSE, POSTMORTEM_WRITER, Words
from warroom.environments import playing
from warroom.environments.command_center import wire as command_center
from warroom.environments.episode import JSON
from warroom.environments.incident_response import wire
from warroom.environments.postmortem_writer import wire as postmortem_writer
from warroom.environments.registry import EnvironmentKind, episode_name, kind, opened, shift_of
from warroom.errors import NoEpisode, WarroomError
from warroom.server import telling
from warroom.server.host import about
from warroom.server.rest import code_of, refused
from warroom.server.sessions import NOT_OPENED, Turn
from warroom.server.tools import without_metadata
from warroom.server.wire import Reset, read

O = TypeVar("O", bound=BaseModel)  # noqa: E741
S = TypeVar("S", bound=BaseModel)

MOST_SESSIONS = 128  # each is a thread of OpenEnv's, of which its containers may have 256


class Said(Action):
    """An action as a client said it: the environment judges it, so nothing is refused here."""

    wire: ClassVar[type[BaseModel]]
    said: dict[str, Any]

    @model_validator(mode="before")
    @classmethod
    def _keep(cls, raw: Any) -> JSON:
        return {"said": without_metadata(raw)}

    @model_serializer
    def _tell(self) -> JSON:
        return self.said

    @classmethod
    def model_json_schema(cls, *args: Any, **options: Any) -> JSON:
        """Return the schema of a right action.

        Its title is not "Action": verifiers lists tools first where it is.
        """
        return {**cls.wire.model_json_schema(*args, **options), "title": cls.__name__}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """An environment's words as subclasses of OpenEnv's."""

    kind: EnvironmentKind
    action: type[Said]
    observation: type[Observation]
    state: type[State]


def dialect(of: EnvironmentKind) -> Dialect:
    """Derive OpenEnv's words from an environment's own."""
    words = of.served_as.removesuffix("_env").replace("-", "_")
    name = words.title().replace("_", "")
    action = type(f"{name}Action", (Said,), {"wire": of.action, "__module__": __name__})
    observation = create_model(f"{name}Observation", __base__=(of.observation, Observation))
    state = create_model(f"{name}State", __base__=(of.state, State))
    return Dialect(
        kind=of,
        action=action,
        observation=cast(type[Observation], observation),
        state=cast(type[State], state),
    )


class Seat(Environment[Said, Observation, State]):
    """One session of an environment; made for every question about tasks too, so it opens nothing.

    A step after the end is a normal reply that pays 0; before a reset, `NoEpisode`.
    """

    SUPPORTS_CONCURRENT_SESSIONS = True

    def __init__(self, words: Dialect) -> None:
        super().__init__()
        self._words = words
        self._env: playing.Environment | None = None
        self._episode_id = ""

    # Playing

    def reset(
        self, seed: int | None = None, episode_id: str | None = None, **kwargs: Any
    ) -> Observation:
        """Begin an episode; the options are those of our own server, and no others."""
        asked = read(Reset, {"seed": seed, "episode_id": episode_id, **kwargs})
        shift = shift_of(asked.address(self._words.kind))
        env = self._env = opened(self._words.kind, shift, reward=asked.reward)
        self._episode_id = asked.episode_id or episode_name(shift)
        return self._shown(
            Turn(
                observation=env.observation,
                step=0,
                done=env.done,
                score=env.score,
                episode_id=self._episode_id,
            )
        )

    def step(self, action: Said, timeout_s: float | None = None, **kwargs: Any) -> Observation:
        """Take an action; it takes milliseconds, whatever `timeout_s` says."""
        env = self._playing
        result = env.step(action.said)
        return self._shown(
            Turn(
                observation=result.observation,
                step=len(env.episode.steps),
                done=result.done,
                score=result.info["score"],
                reward=result.reward,
                components=result.reward_components,
                reason=result.reason,
                episode_id=self._episode_id,
            )
        )

    async def reset_async(
        self, seed: int | None = None, episode_id: str | None = None, **kwargs: Any
    ) -> Observation:
        """Begin an episode, on the event loop: a change of thread would cost more than it saves."""
        return self.reset(seed, episode_id, **kwargs)

    async def step_async(
        self, action: Said, timeout_s: float | None = None, **kwargs: Any
    ) -> Observation:
        """Take an action, on the event loop."""
        return self.step(action)

    @property
    def state(self) -> State:
        """Return where the episode stands; nothing in it was not observed."""
        state = self._playing.state(episode_id=self._episode_id)
        return self._words.state.model_construct(**dict(state))

    # Telling

    def get_metadata(self) -> EnvironmentMetadata:
        """Return what is hosted."""
        return EnvironmentMetadata(**telling.metadata(self._words.kind))

    def list_splits(self) -> list[JSON]:
        """Return the splits there are."""
        return telling.splits(self._words.kind)

    def num_tasks(self, split: str) -> int:
        """Return how many tasks a split has."""
        return telling.task_count(self._words.kind, split)

    def list_tasks(self, split: str) -> list[JSON]:
        """Return all tasks of a split."""
        return self.get_task_range(split)

    def get_task_range(
        self, split: str, start: int | None = None, stop: int | None = None
    ) -> list[JSON]:
        """Return the tasks of a slice of a split."""
        chosen = range(self.num_tasks(split))[start:stop]
        return [telling.task(self._words.kind, split, index) for index in chosen]

    def get_task(self, split: str, index: int) -> JSON:
        """Return a task as the options of the reset that plays it, and what it is about.

        Raises:
            IndexError: the split has no such task.
        """
        count = self.num_tasks(split)
        if not 0 <= index < count:
            raise IndexError(f"{split}: expected an index from 0 to {count - 1}, found {index}")
        return telling.task(self._words.kind, split, index)

    # Within

    @property
    def _playing(self) -> playing.Environment:
        if self._env is None:
            raise NoEpisode(f"{NOT_OPENED} (and over /ws: plain HTTP keeps no session here)")
        return self._env

    def _shown(self, turn: Turn) -> Observation:
        return self._words.observation.model_construct(
            **dict(turn.observation), reward=turn.reward, done=turn.done, metadata=about(turn)
        )


def create_openenv_app(name: str, *, max_concurrent_envs: int = MOST_SESSIONS):
    """Return OpenEnv's own application, hosting an environment.

    Raises:
        BadScenario: there is no environment of that name.
    """
    words = dialect(kind(name))
    app = create_app(
        partial(Seat, words),
        words.action,
        words.observation,
        env_name=name,
        max_concurrent_envs=max_concurrent_envs,
        state_cls=words.state,
    )
    app.add_exception_handler(WarroomError, _told)
    return app


async def _told(_request: object, error: Exception):
    """Answer an error over HTTP as our own server does, where OpenEnv would say 500."""
    assert isinstance(error, WarroomError)
    return refused(*code_of(error), str(error))


class Client(EnvClient[Mapping[str, Any] | BaseModel, O, S], Generic[O, S]):
    """OpenEnv's client of any environment, reading answers as the environment's own words.

    It plays on both hosts. After a lost socket the next step is refused, as nothing was reset; our
    own `warroom.client` takes the episode up again instead.
    """

    words: ClassVar[Words[Any, Any]]

    def sync(self) -> SyncEnvClient[Mapping[str, Any] | BaseModel, O, S]:
        """Return the client for code that does not await."""
        return cast(Any, super()).sync()

    def _step_payload(self, action: Mapping[str, Any] | BaseModel) -> JSON:
        return action.model_dump() if isinstance(action, BaseModel) else dict(action)

    def _parse_result(self, payload: JSON) -> StepResult[O]:
        shown = {name: said for name, said in payload["observation"].items() if name != "metadata"}
        return StepResult(
            observation=self.words.observation.model_validate(shown),
            reward=payload["reward"],
            done=payload["done"],
            metadata=payload["metadata"],
        )

    def _parse_state(self, payload: JSON) -> S:
        return self.words.state.model_validate(payload)


class IncidentResponseEnv(Client[wire.Observation, wire.State]):
    """OpenEnv's client of incident_response.

    >>> env = IncidentResponseEnv("http://127.0.0.1:8000").sync()
    >>> with env:  # doctest: +SKIP
    ...     turn = env.reset(task="medium", seed=3)
    ...     turn = env.step(wire.Action(action_type="investigate", target="redis-cache"))
    """

    words = INCIDENT_RESPONSE


class IncidentCommandCenterEnv(Client[command_center.Observation, command_center.State]):
    """OpenEnv's client of command_center.

    >>> env = IncidentCommandCenterEnv("http://127.0.0.1:8000").sync()
    >>> with env:  # doctest: +SKIP
    ...     turn = env.reset(task="medium", seed=3)
    ...     turn = env.step({"action_type": "inspect_logs", "target": "checkout-service"})
    """

    words = COMMAND_CENTER


class IncidentPostmortemWriterEnv(Client[postmortem_writer.Observation, postmortem_writer.State]):
    """OpenEnv's client of postmortem_writer.

    >>> env = IncidentPostmortemWriterEnv("http://127.0.0.1:7860").sync()
    >>> with env:  # doctest: +SKIP
    ...     turn = env.reset(difficulty="hard")
    ...     turn = env.step({"action_type": "SUBMIT"})
    """

    words = POSTMORTEM_WRITER
