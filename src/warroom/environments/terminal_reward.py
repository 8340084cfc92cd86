"""An environment that pays once: 0.0 on every step, the whole normalised score at the end.

For trainers that sum rewards, or take the last: both then get the same number.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from warroom.environments.episode import Component, Episode, Scorecard, StepResult
from warroom.environments.playing import Environment
from warroom.scenarios.scenario import Shift


class Pays(StrEnum):
    """When an episode pays."""

    SHAPED = "shaped"  # every step that was a good one
    TERMINAL = "terminal"  # once, at the end


class TerminalReward:
    """Another environment, paid at its end.

    Its `episode` is the other's, so a record, a replay and a grade are the same either way.
    """

    def __init__(self, env: Environment) -> None:
        self._env = env

    def step(self, action: Mapping[str, Any]) -> StepResult:
        """Take an action; only the one that ends the episode pays."""
        was_done = self._env.done
        result = self._env.step(action)
        ends = result.done and not was_done
        value = self.scorecard.normalised if ends else 0.0
        reason = "the episode is over: its score, as a share of the reference's"
        pays = (Component(name="normalised_score", value=value, reason=reason),) if ends else ()
        return replace(
            result,
            reward=value,
            reward_components=pays,
            reason=reason if ends else "paid at the end",
        )

    def state(self, *, episode_id: str = "") -> BaseModel:
        """Return where the episode stands, with what was really paid in its history."""
        state: Any = self._env.state(episode_id=episode_id)
        paid = [0.0] * len(state.history)
        if paid and self.done:
            paid[-1] = self.scorecard.normalised
        history = [
            taken.model_copy(update={"reward": value})
            for taken, value in zip(state.history, paid, strict=True)
        ]
        return state.model_copy(update={"history": history})

    def fork(self) -> "TerminalReward":
        """Return an independent environment at the same point of the same episode."""
        return TerminalReward(self._env.fork())

    @property
    def name(self) -> str:
        """Return the environment's name."""
        return self._env.name

    @property
    def shift(self) -> Shift:
        """Return what is played."""
        return self._env.shift

    @property
    def observation(self) -> Any:
        """Return what the agent sees now."""
        return self._env.observation

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        return self._env.done

    @property
    def score(self) -> float:
        """Return the score so far."""
        return self._env.score

    @property
    def episode(self) -> Episode:
        """Return the record so far, with shaped rewards."""
        return self._env.episode

    @property
    def scorecard(self) -> Scorecard:
        """Return what the episode is worth, point by point."""
        return self._env.scorecard
