"""The words: what a role may say, and what it gets to see."""

from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.command_center.wire import Action, Observation, State

__all__ = ["Action", "Observation", "Role", "State", "Verb"]
