"""The server: an ASGI application over one environment, or several by prefix."""

import asyncio
import os
import tempfile
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from warroom.environments.registry import KINDS, kind
from warroom.errors import NotKept
from warroom.server import (
    command_center,
    common,
    docs,
    incident_response,
    journal,
    mcp,
    postmortem_writer,
    rest,
)
from warroom.server.callers import Callers
from warroom.server.dialect import Dialect
from warroom.server.host import Host
from warroom.server.log import SessionLog
from warroom.server.places import Places
from warroom.server.sessions import IDLE_S, KEEP_MOST, KEEP_S, Sessions
from warroom.server.socket import Socket
from warroom.server.telling import version_of

SWEEP_EVERY_S = 10.0
DIALECTS: dict[str, Dialect] = {
    "incident_response": Dialect(endpoints=incident_response.endpoints),
    "command_center": Dialect(endpoints=command_center.endpoints),
    "postmortem_writer": Dialect(
        endpoints=postmortem_writer.endpoints,
        command=postmortem_writer.answered,
        said=postmortem_writer.said,
    ),
}


def default_log() -> Path:
    """Return where sessions are kept unless somebody says otherwise: the user's temporary files."""
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"warroom-{owner}" / "sessions.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a server is run. `tokens` are what clients must know; none lets everybody in.

    Without a `capacity`, each environment has its own. The files in the folder `artifacts` are
    served at `/artifacts`.
    """

    log: Path = field(default_factory=default_log)
    fsync: bool = False
    capacity: int | None = None
    idle_s: float = IDLE_S
    tokens: tuple[str, ...] = field(default=(), repr=False)
    artifacts: Path | None = None


def app(*names: str, settings: Settings | None = None) -> Starlette:
    """Return the application that hosts environments: one at the root, several by prefix.

    Raises:
        BadScenario: there is no environment of a name.
    """
    chosen = settings or Settings()
    log = SessionLog(chosen.log, fsync=chosen.fsync)
    hosts = [_host(name, log, chosen) for name in names or tuple(KINDS)]
    for host in hosts:
        host.sessions.watchers.append(journal.note)
    routes = [*_files(chosen.artifacts), *_routes(hosts)]
    return Starlette(routes=routes, lifespan=_lifespan(log, hosts))


def _host(name: str, log: SessionLog, settings: Settings) -> Host:
    this = kind(name)
    said = DIALECTS[name].said(os.environ)
    capacity = settings.capacity or said.capacity
    return Host(
        kind=this,
        sessions=Sessions(
            this,
            log,
            capacity=capacity,
            idle_s=settings.idle_s,
            places=Places(capacity, settings.log.with_name(f"{settings.log.name}.{name}")),
        ),
        callers=Callers(settings.tokens),
        usual_task=said.task,
    )


def from_environment(*names: str) -> Starlette:
    """Return the application that variables describe, logging as they say, for worker processes.

    It hosts `names`, or those in `WARROOM_ENVIRONMENTS`, or all.
    """
    journal.begin(os.environ)
    chosen = names or tuple(os.environ.get("WARROOM_ENVIRONMENTS", "").split())
    return app(*chosen, settings=settings_from_environment())


def settings_from_environment() -> Settings:
    """Return settings as `WARROOM_SESSIONS`, `_FSYNC`, `_CAPACITY` and so on have them."""
    said = os.environ.get
    return Settings(
        log=Path(said("WARROOM_SESSIONS") or default_log()),
        fsync=said("WARROOM_FSYNC", "") == "1",
        capacity=int(said("WARROOM_CAPACITY") or 0) or None,
        tokens=tuple(said("WARROOM_TOKENS", "").split()),
        artifacts=Path(said("WARROOM_ARTIFACTS", "")) if said("WARROOM_ARTIFACTS") else None,
    )


def _files(folder: Path | None) -> list[BaseRoute]:
    return [] if folder is None else [Mount("/artifacts", StaticFiles(directory=folder))]


def _routes(hosts: list[Host]) -> list[BaseRoute]:
    if len(hosts) == 1:
        return _routes_of(hosts[0])
    names = [host.name for host in hosts]
    listed = rest.Endpoint(
        method="GET", path="/list_environments", summary="Names of what is hosted",
        answer=lambda _request: _listed(names), reply={"type": "array"},
    )  # fmt: skip
    tasks = [
        endpoint.route()
        for host in hosts
        for endpoint in common.tasks(host)
        if endpoint.path.startswith(f"/{host.name}/")
    ]
    prefixed = [Mount(f"/{host.name}", routes=_routes_of(host)) for host in hosts]
    return [Route("/health", _healthy), listed.route(), *tasks, *prefixed]


def _routes_of(host: Host) -> list[BaseRoute]:
    dialect = DIALECTS[host.name]
    endpoints = (*dialect.endpoints(host), *common.endpoints(host))
    version = version_of(host.kind)

    async def documented(_request: Request) -> Response:
        return Response(docs.page(document), media_type="text/html")

    endpoints += (
        rest.Endpoint(
            method="GET", path="/docs", summary="This API, to be read", answer=documented,
            reply={"type": "string"}, media="text/html",
        ),
    )  # fmt: skip
    document = rest.openapi(host.kind.title, version, host.kind.brief, endpoints)

    async def published(_request: Request) -> Response:
        return rest.reply(document)

    async def socket(socket: WebSocket) -> None:
        await Socket(host, socket, dialect.command).serve()

    async def mcp_socket(socket: WebSocket) -> None:
        await mcp.serve_socket(host, socket)

    async def mcp_post(request: Request) -> Response:
        return await mcp.post(host, request)

    return [
        *(endpoint.route() for endpoint in endpoints),
        Route("/openapi.json", published),
        Route("/mcp", rest.guarded(mcp_post), methods=["POST"]),
        WebSocketRoute("/mcp", mcp_socket),
        WebSocketRoute("/ws", socket),
    ]


async def _listed(names: list[str]) -> Response:
    return rest.reply(names)


async def _healthy(_request: Request) -> Response:
    return rest.reply({"status": "healthy"})


def _lifespan(
    log: SessionLog, hosts: list[Host]
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncGenerator[None, None]:
        sweeping = asyncio.create_task(_sweep(log, hosts))
        try:
            yield
        finally:
            sweeping.cancel()
            for host in hosts:
                host.sessions.leave()
            log.close()

    return lifespan


async def _sweep(log: SessionLog, hosts: list[Host]) -> None:
    while True:
        await asyncio.sleep(SWEEP_EVERY_S)
        for host in hosts:
            host.sessions.sweep()
        with suppress(NotKept):  # the file is busy or full; the next sweep tries again
            await log.expire(older_than_s=KEEP_S, keep_most=KEEP_MOST)
