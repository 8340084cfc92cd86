"""The incident command center, as one environment to install, serve and play."""

from warroom.client import AsyncClient, Client
from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.command_center.wire import Action, Observation, State

__all__ = ["Action", "AsyncClient", "Client", "Observation", "Role", "State", "Verb"]
