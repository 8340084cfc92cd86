"""Play one episode with a policy, or with one mind for each role."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from pydantic import BaseModel

from warroom.environments.episode import JSON, StepResult
from warroom.environments.playing import Environment

Policy = Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
"""What plays: an observation as plain data in, an action out, or None to stop."""


@dataclass(frozen=True, slots=True)
class Minds:
    """One policy for each role. Each sees its own view; None means that others should go on."""

    by_role: Mapping[str, Policy]


@runtime_checkable
class Roled(Protocol):
    """An environment in which several roles see different things."""

    def seen_by(self, role: str) -> BaseModel:
        """Return what a role sees now."""
        ...


def play(
    env: Environment,
    policy: Policy | Minds,
    *,
    watch: Callable[[JSON, StepResult], None] | None = None,
) -> Environment:
    """Play an environment to its end, or until the policy stops; return it.

    A policy sees the observation alone: no reward, no score. `watch` is told of every step.
    """
    while not env.done:
        action = next_of(policy, env) if isinstance(policy, Minds) else policy(_seen(env))
        if action is None:
            break
        result = env.step(action)
        if watch is not None:
            watch(dict(action), result)
    return env


def _seen(env: Environment) -> JSON:
    return env.observation.model_dump()


def next_of(minds: Minds, env: Environment) -> Mapping[str, Any] | None:
    """Return the action of the first role that has something to do, or None if nobody has."""
    assert isinstance(env, Roled), f"{env.name} has no roles"
    for role, policy in minds.by_role.items():
        action = policy(env.seen_by(role).model_dump())
        if action is not None:
            return action
    return None


def recite(actions: tuple[JSON, ...]) -> Policy:
    """Return a policy that takes given actions in order, whatever it sees, then stops."""
    left = iter(actions)
    return lambda _observation: next(left, None)
