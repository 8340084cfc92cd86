"""`warroom serve` and `warroom play`: for clients on the wire, and for a person at a terminal."""

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from warroom.agents.catalogue import CASTS
from warroom.environments.registry import KINDS, kind
from warroom.errors import BadScenario
from warroom.rollout.play import Minds

serving = typer.Typer()
PORT = 7860


@serving.command()
def serve(
    environments: Annotated[
        list[str] | None,
        typer.Argument(
            help=f"One at the root or several by prefix: {', '.join(KINDS)}; all if none is named."
        ),
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(help="The port to listen at; one environment has its own.", min=0, max=65535),
    ] = None,
    workers: Annotated[
        int, typer.Option(help="Processes; any of them serves any session.", min=1)
    ] = 1,
    sessions: Annotated[
        Path | None,
        typer.Option(
            help="The file that sessions are kept in.",
            show_default="warroom-<uid>/sessions.db among the temporary files",
            dir_okay=False,
        ),
    ] = None,
    fsync: Annotated[bool, typer.Option(help="Survive a power loss, not only a kill.")] = False,
    capacity: Annotated[
        int | None,
        typer.Option(help="Sockets open at once, and sessions in each worker's memory.", min=1),
    ] = None,
) -> None:
    """Serve environments over HTTP, WebSocket and MCP; a killed server resumes its sessions.

    Clients need a token where WARROOM_TOKENS holds some, separated by spaces. It logs JSON lines
    from ENV_LOG_LEVEL (INFO) on; ENV_STRUCTURED_LOGGING=false makes them plain.
    """
    import uvicorn

    from warroom.server import journal
    from warroom.server.app import settings_from_environment
    from warroom.server.log import SessionLog

    names = environments or list(KINDS)
    ports = [kind(name).port for name in names]
    if port is None:
        port = ports[0] if len(ports) == 1 else PORT
    said = {
        "WARROOM_ENVIRONMENTS": " ".join(names),
        "WARROOM_SESSIONS": str(sessions or ""),
        "WARROOM_CAPACITY": str(capacity or ""),
        "WARROOM_FSYNC": "1" if fsync else "",
    }
    os.environ.update({name: value for name, value in said.items() if value})
    SessionLog(settings_from_environment().log).head("")  # fail here, not in a worker
    uvicorn.run(
        "warroom.server.app:from_environment", factory=True, host=host, port=port, workers=workers,
        ws_max_size=1 << 20, ws_per_message_deflate=False,
        access_log=False,  # its lines would hold session ids and tokens
        log_config=journal.configuration(os.environ),
    )  # fmt: skip


@serving.command()
def play(
    environment: Annotated[str, typer.Argument(help=f"One of {', '.join(KINDS)}.")],
    task: Annotated[str | None, typer.Option(help="A library task, by its own name.")] = None,
    seed: Annotated[int | None, typer.Option(help="A variant of it.", min=0)] = None,
    scenario: Annotated[str | None, typer.Option(help="A scenario's address instead.")] = None,
    role: Annotated[
        str | None, typer.Option(help="Be this role alone; the careful team plays the others.")
    ] = None,
    keep: Annotated[
        Path | None, typer.Option(help="Where games are kept, to be replayed.", file_okay=False)
    ] = Path("runs/played"),
) -> None:
    """Play an episode yourself, in the terminal; the last line of the screen says how to get help.

    Where several roles play together you are all of them, or one with --role.
    """
    from warroom.terminal.app import play as play_in_terminal

    colleagues = partial(colleagues_of, environment, role) if role else None
    if colleagues is not None:
        colleagues()  # say now that there is no such role
    play_in_terminal(
        environment, task=task, seed=seed, scenario=scenario, keep=keep,
        role=role or "", colleagues=colleagues,
    )  # fmt: skip


def colleagues_of(environment: str, role: str) -> Minds:
    """Return the careful team without one of its roles.

    Raises:
        BadScenario: nobody plays that role.
    """
    roles = kind(environment).roles
    if role not in roles:
        known = ", ".join(roles) or "none: one mind plays it"
        raise BadScenario(f"{environment} has no role {role!r:.40}; expected one of {known}")
    minds = CASTS[environment].teams["team"]()
    return Minds({name: mind.act for name, mind in minds.items() if name != role})
