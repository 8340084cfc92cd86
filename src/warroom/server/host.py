"""One environment, hosted: its sessions, its words as schemas, its answers in OpenEnv's shape."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import warroom
from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind, shift_of
from warroom.scenarios.scenario import Sort
from warroom.scenarios.suites import SUITES, suite
from warroom.server.callers import Callers
from warroom.server.sessions import Sessions, Turn
from warroom.server.wire import Reset, read

VERSION = warroom.__version__


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

    def metadata(self) -> JSON:
        """Return what OpenEnv's `/metadata` says."""
        return {
            "name": self.name,
            "description": f"warroom: {self.kind.title}. A seeded company in which things break.",
            "readme_content": self.kind.brief,
            "version": VERSION,
            "author": "warroom",
            "documentation_url": None,
        }

    def schema(self) -> JSON:
        """Return the JSON schemas of actions, observations and states."""
        observation = self.observation_schema()
        return {
            "action": self.kind.action.model_json_schema(),
            "observation": observation,
            "reset_observation": observation,
            "state": self.kind.state.model_json_schema(),
        }

    def observation_schema(self) -> JSON:
        """Return the schema of an observation with the reward and done that travel beside it."""
        schema = self.kind.observation.model_json_schema()
        extra = {
            "reward": {"type": ["number", "null"], "description": "null after a reset"},
            "done": {"type": "boolean"},
        }
        return {**schema, "properties": {**schema["properties"], **extra}}

    # Tasks

    def splits(self) -> list[JSON]:
        """Return the splits there are; `type` is one of OpenEnv's three."""
        return [
            {"name": name, "type": "test" if name == "held_out" else "train"} for name in SUITES
        ]

    def count(self, split: str) -> int:
        """Return how many tasks a split has."""
        return len(suite(split))

    def task(self, split: str, index: int) -> JSON:
        """Return a task as the options of the reset that plays it, and what it is about."""
        address = suite(split)[index]
        scenario = shift_of(address).scenarios[0]
        return {
            "id": address,
            "split": split,
            "index": index,
            "prompt": self.kind.brief,
            "description": scenario.description,
            "recorded": scenario.sort is Sort.RECORDED,
            "reset": {"scenario": address},
        }


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
