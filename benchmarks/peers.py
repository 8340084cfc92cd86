# pyright: basic
"""Environments that others wrote, called in process: the floor that ours is measured against."""

from collections.abc import Callable

import gymnasium  # pyright: ignore[reportMissingImports]
from openenv.core.env_server import (  # pyright: ignore[reportMissingImports]
    Action,
    Environment,
    Observation,
    State,
)


def gymnasium_step() -> Callable[[int], object]:
    """Return a step of a bare toy-text environment."""
    env = gymnasium.make("Taxi-v4").unwrapped
    env.reset(seed=0)
    return lambda number: env.step(number % 6)


class Say(Action):
    """What the echo is told."""

    message: str


class Echo(Environment):
    """An environment on OpenEnv's own base class that does nothing but answer."""

    def reset(self, seed=None, episode_id=None, **_):
        """Start over."""
        self._state = State(episode_id=episode_id, step_count=0)
        return Observation(done=False, reward=0.0)

    def step(self, action, timeout_s=None, **_):
        """Echo an action."""
        self._state.step_count += 1
        return Observation(done=False, reward=0.1, metadata={"echo": action.message})

    @property
    def state(self):
        """Return the state that OpenEnv asks for."""
        return self._state


def openenv_echo_step() -> Callable[[int], object]:
    """Return a step of the echo."""
    env = Echo()
    env.reset()
    return lambda number: env.step(Say(message=f"hello {number}"))
