"""One environment, hosted: its sessions, who sits where, and its answers in OpenEnv's shape."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from pydantic import BaseModel
from starlette.requests import HTTPConnection

from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind
from warroom.errors import BadCall
from warroom.server.callers import Callers
from warroom.server.sessions import Sessions, Turn
from warroom.server.wire import Reset, read

ROLE = "role"  # the query parameter by which a caller takes a seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What every dialect speaks to.

    With a `role` it is a seat: it acts and looks only as that role. Without, it is one mind that
    may be any of them. `usual_task` is played by who asks for none, "" for the kind's first.
    """

    kind: EnvironmentKind
    sessions: Sessions
    callers: Callers
    role: str = ""
    usual_task: str = ""

    @property
    def name(self) -> str:
        """Return the environment's name."""
        return self.kind.name

    def seated(self, connection: HTTPConnection) -> "Host":
        """Return the seat that a caller asks for in its query, or all of them.

        Raises:
            BadCall: there is no such role.
        """
        role = connection.query_params.get(ROLE)
        if role is None:
            return self
        if role not in self.kind.roles:
            known = f"one of {', '.join(self.kind.roles)}" if self.kind.roles else "none"
            raise BadCall(f"{ROLE}: expected {known}, found {role[:80]!r}")
        return replace(self, role=role)

    async def reset(self, session: str, raw: Mapping[str, Any]) -> Turn:
        """Begin an episode as a client asked for it, for all who play in the session."""
        asked = read(Reset, dict(raw))
        if self.usual_task and asked.names_nothing:
            asked = asked.model_copy(update={"task": self.usual_task})
        turn = await self.sessions.reset(
            session,
            address=asked.address(self.kind),
            reward=asked.reward,
            episode_id=asked.episode_id,
        )
        return await self.observe(session) if self.role else turn

    async def step(
        self, session: str, action: Mapping[str, Any], *, number: int | None = None
    ) -> Turn:
        """Take an action.

        Raises:
            BadCall: it is another role's; nothing was done.
        """
        said = self._as_role(action) if self.role else action
        return await self.sessions.step(session, said, number=number)

    async def observe(self, session: str) -> Turn:
        """Return what is to be seen now: by a role, or else what was answered last."""
        return await self.sessions.current(session, role=self.role)

    async def state(self, session: str) -> BaseModel:
        """Return where the episode stands, the same for all."""
        return await self.sessions.state(session)

    async def close(self, session: str) -> None:
        """Forget the session; whoever leaves a seat leaves the others theirs."""
        if not self.role:
            await self.sessions.close(session)

    def _as_role(self, action: Mapping[str, Any]) -> JSON:
        for word in ("actor", "view"):
            said = action.get(word)
            if said is not None and said != self.role:
                raise BadCall(
                    f"{word}: this seat is {self.role}'s; expected {self.role} or nothing, "
                    f"found {str(said)[:80]!r}"
                )
        return {**action, "actor": self.role}


def as_observation(turn: Turn) -> JSON:
    """Return a turn in OpenEnv's shape: the observation, and what it was paid beside it."""
    return {
        "observation": turn.observation,
        "reward": turn.reward,
        "done": turn.done,
        "metadata": about(turn),
    }


def about(turn: Turn) -> JSON:
    """Return what trainers read of a turn and agents do not."""
    return {
        "episode_id": turn.episode_id,
        "step": turn.step,
        "score": turn.score,
        "reason": turn.reason,
        "reward_components": [asdict(component) for component in turn.components],
    }
