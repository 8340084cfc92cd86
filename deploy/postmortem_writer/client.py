"""Clients: PostMortemEnv, ours over a socket, and OpenEnv's (`pip install warroom[openenv]`)."""

from typing import Any

from warroom.client import POSTMORTEM_WRITER, AsyncClient, Client, Turn
from warroom.client.postmortem import PostMortemEnv
from warroom.environments.postmortem_writer.wire import Action as IncidentPostmortemWriterAction
from warroom.environments.postmortem_writer.wire import (
    Observation as IncidentPostmortemWriterObservation,
)

__all__ = [
    "POSTMORTEM_WRITER",
    "AsyncClient",
    "Client",
    "IncidentPostmortemWriterAction",
    "IncidentPostmortemWriterObservation",
    "PostMortemEnv",
    "Turn",
]


def __getattr__(name: str) -> Any:
    """Return OpenEnv's typed client when it is asked for: importing it takes seconds."""
    if name == "IncidentPostmortemWriterEnv":
        from warroom.adapters.openenv import IncidentPostmortemWriterEnv

        return IncidentPostmortemWriterEnv
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
