"""Incident response, as one environment to install, serve and play."""

from warroom.client import AsyncClient, Client
from warroom.environments.incident_response.wire import Action, ActionType, Observation, State

__all__ = ["Action", "ActionType", "AsyncClient", "Client", "Observation", "State"]
