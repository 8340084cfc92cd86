"""The post-mortem writer, as one environment to install, serve and play."""

from warroom.client.postmortem import PostMortemEnv
from warroom.environments.postmortem_writer.wire import Action, ActionType, Observation, State

__all__ = ["Action", "ActionType", "Observation", "PostMortemEnv", "State"]
