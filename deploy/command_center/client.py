"""Clients: ours, and OpenEnv's where it is installed (`pip install 'warroom[openenv]'`)."""

from typing import Any

from warroom.client import COMMAND_CENTER, AsyncClient, Client, Turn
from warroom.environments.command_center.wire import Action as IncidentCommandCenterAction
from warroom.environments.command_center.wire import Observation as IncidentCommandCenterObservation

__all__ = [
    "COMMAND_CENTER",
    "AsyncClient",
    "Client",
    "IncidentCommandCenterAction",
    "IncidentCommandCenterObservation",
    "Turn",
]


def __getattr__(name: str) -> Any:
    """Return OpenEnv's typed client when it is asked for: importing it takes seconds."""
    if name == "IncidentCommandCenterEnv":
        from warroom.adapters.openenv import IncidentCommandCenterEnv

        return IncidentCommandCenterEnv
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
