"""An environment that pays once: 0.0 on every step, the whole normalised score at the end.

For trainers that sum rewards, or take the last: both then get the same number. Where an observation
or a state tells what was paid, it tells that.
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
        self._pays: tuple[Component, ...] = ()

    def step(self, action: Mapping[str, Any]) -> StepResult:
        """Take an action; only the one that ends the episode pays."""
        was_done = self._env.done
        result = self._env.step(action)
        ends = result.done and not was_done
        value = self.scorecard.normalised if ends else 0.0
        reason = "the episode is over: its score, as a share of the reference's"
        pays = (Component(name="normalised_score", value=value, reason=reason),) if ends else ()
        if not was_done:
            self._pays = pays
        return replace(
            result,
            observation=_paid(result.observation, pays),
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
        traced = len(getattr(state, "reward_trace", ()))
        told = {
            "history": history,
            "reward_trace": paid[-traced:] if traced else [],
            "cumulative_reward": sum(paid, 0.0),
        }
        return _retold(state, told)

    def fork(self) -> "TerminalReward":
        """Return an independent environment at the same point of the same episode."""
        twin = TerminalReward(self._env.fork())
        twin._pays = self._pays
        return twin

    def seen_by(self, role: str) -> BaseModel:
        """Return what a role sees that did not act last."""
        return self._env.seen_by(role)

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
        return _paid(self._env.observation, self._pays)

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


def _paid(observation: BaseModel, pays: tuple[Component, ...]) -> BaseModel:
    reward = sum((pay.value for pay in pays), 0.0)
    told = {
        "reward": reward,
        "last_reward": reward,
        "reward_components": {pay.name: pay.value for pay in pays},
        "last_action_notes": [f"{pay.name} {pay.value:+.2f}: {pay.reason}" for pay in pays],
    }
    return _retold(observation, told)


def _retold(model: BaseModel, told: Mapping[str, Any]) -> BaseModel:
    """Return a model that tells something else, as far as it has words for it."""
    words = type(model).model_fields
    return model.model_copy(update={name: said for name, said in told.items() if name in words})
