"""Playing over the wire: typed clients, sync and async, that survive dropped sockets.

>>> from warroom.client import Client
>>> with Client("http://127.0.0.1:7860") as client:  # doctest: +SKIP
...     turn = client.reset(task="medium", seed=3)
...     turn = client.step({"action_type": "investigate", "target": "redis-cache"})
...     twin = client.fork()
"""

from warroom.client.asynchronous import AsyncClient
from warroom.client.sync import Client
from warroom.client.talk import (
    COMMAND_CENTER,
    INCIDENT_RESPONSE,
    POSTMORTEM_WRITER,
    Turn,
    Words,
)

__all__ = [
    "COMMAND_CENTER",
    "INCIDENT_RESPONSE",
    "POSTMORTEM_WRITER",
    "AsyncClient",
    "Client",
    "Turn",
    "Words",
]
