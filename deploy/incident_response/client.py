"""Clients: ours, and OpenEnv's where it is installed (`pip install 'warroom[openenv]'`)."""

from typing import Any

from warroom.client import AsyncClient, Client, Turn
from warroom.environments.incident_response.wire import Action as IncidentResponseAction
from warroom.environments.incident_response.wire import Observation as IncidentResponseObservation

__all__ = [
    "AsyncClient",
    "Client",
    "IncidentResponseAction",
    "IncidentResponseObservation",
    "Turn",
]


def __getattr__(name: str) -> Any:
    """Return OpenEnv's typed client when it is asked for: importing it takes seconds."""
    if name == "IncidentResponseEnv":
        from warroom.adapters.openenv import IncidentResponseEnv

        return IncidentResponseEnv
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
