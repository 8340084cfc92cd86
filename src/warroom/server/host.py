"""One environment, hosted: its sessions, and its answers in OpenEnv's shape."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind
from warroom.server.callers import Callers
from warroom.server.sessions import Sessions, Turn
from warroom.server.wire import Reset, read


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What every dialect speaks to."""

    kind: EnvironmentKind
    sessions: Sessions
    callers: Callers

    @property
    def name(self) -> str:
        """Return the environment's name."""
        return self.kind.name

    async def reset(self, session: str, raw: Mapping[str, Any]) -> Turn:
        """Begin an episode as a client asked for it."""
        asked = read(Reset, dict(raw))
        return await self.sessions.reset(
            session,
            address=asked.address(self.kind),
            reward=asked.reward,
            episode_id=asked.episode_id,
        )


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
