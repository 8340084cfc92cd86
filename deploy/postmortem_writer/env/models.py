"""The words: what a writer may do, what it gets to see, and what it is paid."""

from warroom.environments.postmortem_writer.reward import Reward
from warroom.environments.postmortem_writer.wire import Action, ActionType, Observation, State

__all__ = ["Action", "ActionType", "Observation", "Reward", "State"]
