"""The words: what an agent may say, and what it gets to see."""

from warroom.environments.incident_response.wire import Action, ActionType, Observation, State

__all__ = ["Action", "ActionType", "Observation", "State"]
