"""What a client says and understands, without a socket in it.

Each client is one session, named by the client. It counts its steps and says with each which one it
is, so a step that is sent again after a broken connection happens once.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode, urlsplit, urlunsplit

from pydantic import BaseModel
from websockets.exceptions import InvalidStatus, InvalidURI, WebSocketException

from warroom.environments.command_center.wire import Observation as CenterObservation
from warroom.environments.command_center.wire import State as CenterState
from warroom.environments.incident_response.wire import Observation, State
from warroom.environments.postmortem_writer.wire import Observation as WriterObservation
from warroom.environments.postmortem_writer.wire import State as WriterState
from warroom.errors import (
    AtCapacity,
    BadCall,
    BadScenario,
    NoEpisode,
    NotAllowed,
    NotKept,
    OutOfStep,
    WarroomError,
)

JSON = dict[str, Any]
O = TypeVar("O", bound=BaseModel)  # noqa: E741
S = TypeVar("S", bound=BaseModel)

PATIENCE_S = 30.0  # how long a client tries to get its connection back
REPLY_S = 60.0  # how long it waits for an answer before it takes the connection for broken
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.05, 2.0
BROKEN = (OSError, WebSocketException, TimeoutError)
_ERRORS: dict[str, type[WarroomError]] = {
    "BAD_SCENARIO": BadScenario,
    "CAPACITY_REACHED": AtCapacity,
    "NOT_ALLOWED": NotAllowed,
    "NOT_KEPT": NotKept,
    "NO_EPISODE": NoEpisode,
    "OUT_OF_STEP": OutOfStep,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Generic[O, S]):
    """What an environment's answers are read as."""

    observation: type[O]
    state: type[S]


INCIDENT_RESPONSE = Words(observation=Observation, state=State)
COMMAND_CENTER = Words(observation=CenterObservation, state=CenterState)
POSTMORTEM_WRITER = Words(observation=WriterObservation, state=WriterState)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Generic[O]):
    """What came of a reset or an action. `reward` is None where nothing was done.

    `metadata` is for trainers: the score, the reward's components, the episode's id. An agent gets
    the observation alone.
    """

    observation: O
    reward: float | None
    done: bool
    metadata: Mapping[str, Any]

    @property
    def score(self) -> float:
        """Return the score so far."""
        return float(self.metadata["score"])


@dataclass(slots=True, kw_only=True)
class Talk(Generic[O, S]):
    """One client's side of a session: frames out, answers in, and which step is due."""

    url: str
    words: Words[O, S]
    session: str
    token: str | None = None
    role: str | None = None  # the seat that is taken; None is all of them
    taken: int | None = None  # actions so far; None until that is known

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers of every request."""
        told = {"x-session-id": self.session}
        return told | ({"authorization": f"Bearer {self.token}"} if self.token else {})

    @property
    def socket_url(self) -> str:
        """Return where this session's socket is."""
        parts = urlsplit(self.url)
        return urlunsplit(parts._replace(
            scheme={"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme),
            path=f"{parts.path.rstrip('/')}/ws",
            query=urlencode({
                "session_id": self.session, **({"role": self.role} if self.role else {})
            }),
        ))  # fmt: skip

    def route(self, path: str) -> str:
        """Return the address of a REST route."""
        return f"{self.url.rstrip('/')}/{path}"

    def reset(self, options: Mapping[str, Any]) -> str:
        """Return the frame that begins an episode."""
        self.taken = None
        return json.dumps({"type": "reset", "data": dict(options)})

    def step(self, action: Mapping[str, Any] | BaseModel) -> str:
        """Return the frame that takes the action that is due."""
        data = action.model_dump() if isinstance(action, BaseModel) else dict(action)
        assert self.taken is not None
        return json.dumps({"type": "step", "data": data, "step": self.taken + 1})

    def turn(self, answer: str | bytes) -> Turn[O]:
        """Read the answer to a reset or a step."""
        data = _data(answer, "observation")
        self.taken = int(data["metadata"]["step"])
        return Turn(
            observation=self.words.observation.model_validate(data["observation"]),
            reward=data["reward"],
            done=data["done"],
            metadata=data["metadata"],
        )

    def state(self, answer: str | bytes) -> S:
        """Read the answer to a question for the state."""
        data = _data(answer, "state")
        self.taken = int(data["step_count"])
        return self.words.state.model_validate(data)


def is_hopeless(error: Exception) -> bool:
    """Whether trying again would change nothing: no such address, or no such route there."""
    if isinstance(error, InvalidURI):
        return True
    return isinstance(error, InvalidStatus) and 400 <= error.response.status_code < 500


STATE = json.dumps({"type": "state"})
OBSERVE = json.dumps({"type": "observe"})
CLOSE = json.dumps({"type": "close"})


def new_session() -> str:
    """Return a session id that nobody can guess: 128 random bits."""
    return secrets.token_hex(16)


def waits(patience_s: float) -> Iterator[float]:
    """Yield how long to wait before each further attempt to connect, until patience runs out."""
    wait_s, waited_s = _FIRST_WAIT_S, 0.0
    while waited_s < patience_s:
        yield wait_s
        waited_s += wait_s
        wait_s = min(wait_s * 2, _LONGEST_WAIT_S)


def raised(data: Mapping[str, Any]) -> WarroomError:
    """Return an error frame, or the error of a REST reply, as the exception it stands for."""
    kind = str(data.get("kind") or data.get("code", ""))
    return _ERRORS.get(kind, BadCall)(str(data.get("message", "unknown error")))


def _data(answer: str | bytes, wanted: str) -> JSON:
    frame: JSON = json.loads(answer)
    if frame["type"] == "error":
        raise raised(frame["data"])
    if frame["type"] != wanted:
        raise BadCall(f"expected an answer of type {wanted}, found {frame['type']}")
    return frame["data"]
