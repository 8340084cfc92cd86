"""The terminal application: one game after another, each from its desk to its ending."""

from pathlib import Path

from textual import on
from textual.app import App
from textual.screen import Screen

import warroom
from warroom.environments.incident_response.wire import NAME as INCIDENT_RESPONSE
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, make, opened, shift_of
from warroom.errors import BadScenario
from warroom.rollout.store import RunFolder
from warroom.terminal.desk import Desk
from warroom.terminal.ending import Ending
from warroom.terminal.game import AGENT, Game, another, kept
from warroom.terminal.incident_response import IncidentDesk

DESKS: dict[str, type[Desk]] = {INCIDENT_RESPONSE: IncidentDesk}


def play(
    environment: str,
    *,
    task: str | None,
    seed: int | None,
    scenario: str | None,
    keep: Path | None,
) -> None:
    """Let a person play in this terminal until they have had enough.

    Games with at least one action are appended to the run folder `keep`, however they ended.

    Raises:
        BadScenario: nothing is there to play, or it has no desk.
        BadRun: the folder holds another run.
    """
    env = make(environment, task=task, seed=seed, scenario=scenario)
    if environment not in DESKS:
        names = ", ".join(DESKS)
        raise BadScenario(f"{environment} has no desk in the terminal; expected one of {names}")
    folder = None
    if keep is not None:
        folder = RunFolder.create(
            keep, environment=environment, agent=AGENT, version=warroom.__version__
        )
    app = Warroom(env, folder)
    try:
        app.run()
    finally:
        app.keep()


class Warroom(App[None]):
    """The application."""

    TITLE = "warroom"
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, env: Environment, folder: RunFolder | None = None) -> None:
        super().__init__()
        self.game = Game(env)
        self._folder = folder
        self._kept = ""

    def on_mount(self) -> None:
        """Open the first game."""
        self.push_screen(DESKS[self.game.env.name](self.game))

    def keep(self) -> str:
        """Keep the present game, once, and say where; nothing was played, nothing is kept."""
        if self._folder is not None and not self._kept and self.game.env.episode.steps:
            number = kept(self.game, self._folder)
            path = self._folder.path
            self._kept = f"kept: warroom replay {path} --episode {number}"
        return self._kept

    @on(Desk.Over)
    def end(self, over: Desk.Over) -> None:
        """Show what the game was worth, unless the player has had enough."""
        where = self.keep()
        if over.leaves:
            self.exit()
            return
        desk = DESKS[self.game.env.name]
        truth = desk.truth(self.game.env)
        self._open(Ending(self.game, words=desk.words, truth=truth, kept=where))

    @on(Ending.Another)
    def begin_another(self) -> None:
        """Open another game like the last one."""
        env = self.game.env
        self.game = Game(opened(kind(env.name), shift_of(another(self.game.address))))
        self._kept = ""
        self._open(DESKS[env.name](self.game))

    def _open(self, screen: Screen[None]) -> None:
        self.switch_screen(screen)  # pyright: ignore[reportUnknownMemberType]
