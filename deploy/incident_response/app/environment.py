"""The environment: what an action does, costs and pays."""

from warroom.environments.incident_response.env import IncidentResponse
from warroom.environments.registry import make

__all__ = ["IncidentResponse", "make"]
