"""All commands together, and how their errors are told."""

import sys
from collections.abc import Callable
from typing import Any

import typer
from rich.console import Console
from rich.markup import escape

from warroom.cli.comparing import comparing
from warroom.cli.confusion import confusion
from warroom.cli.exploits import exploits
from warroom.cli.runs import runs
from warroom.cli.saying import saying
from warroom.cli.scenarios import scenarios
from warroom.cli.serving import serving
from warroom.cli.studies import studies
from warroom.errors import WarroomError
from warroom.rollout.fleet import sweep_seldom

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="A company in which things break."
)
for commands in (runs, comparing, exploits, saying, serving):
    app.add_typer(commands)
for commands in (studies, confusion):
    scenarios.add_typer(commands)
app.add_typer(scenarios, name="scenarios")


def main() -> None:
    """Run the command line; errors that are somebody's fault are told in one sentence."""
    sweep_seldom()
    _told(app)


def _told(command: Callable[[], Any]) -> None:
    try:
        command()
    except WarroomError as error:
        told = f"[red]{type(error).__name__}[/]: {escape(str(error))}"
        Console(stderr=True).print(told, soft_wrap=True)
        sys.exit(1)
