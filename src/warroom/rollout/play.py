"""Play one episode with a policy."""

from collections.abc import Callable, Mapping
from typing import Any

from warroom.environments.episode import JSON, StepResult
from warroom.environments.playing import Environment

Policy = Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
"""What plays: an observation as plain data in, an action out, or None to stop."""


def play(
    env: Environment,
    policy: Policy,
    *,
    watch: Callable[[JSON, StepResult], None] | None = None,
) -> Environment:
    """Play an environment to its end, or until the policy stops; return it.

    A policy sees the observation alone: no reward, no score. `watch` is told of every step.
    """
    while not env.done:
        action = policy(env.observation.model_dump())
        if action is None:
            break
        result = env.step(action)
        if watch is not None:
            watch(dict(action), result)
    return env


def recite(actions: tuple[JSON, ...]) -> Policy:
    """Return a policy that takes given actions in order, whatever it sees, then stops."""
    left = iter(actions)
    return lambda _observation: next(left, None)
