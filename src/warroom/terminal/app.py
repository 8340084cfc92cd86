"""The terminal application: one game after another, each from its desk to its ending."""

from collections.abc import Callable
from pathlib import Path

from textual import on
from textual.app import App
from textual.screen import Screen

import warroom
from warroom.environments.command_center.wire import NAME as COMMAND_CENTER
from warroom.environments.incident_response.wire import NAME as INCIDENT_RESPONSE
from warroom.environments.playing import Environment
from warroom.environments.postmortem_writer.wire import NAME as POSTMORTEM_WRITER
from warroom.environments.registry import kind, make, opened, shift_of
from warroom.rollout.play import Minds
from warroom.rollout.store import RunFolder
from warroom.terminal.command_center import CenterDesk
from warroom.terminal.desk import Desk
from warroom.terminal.ending import Ending, Told
from warroom.terminal.game import AGENT, Game, another, kept
from warroom.terminal.incident_response import IncidentDesk
from warroom.terminal.postmortem_writer import WriterDesk

DESKS: dict[str, type[Desk]] = {
    INCIDENT_RESPONSE: IncidentDesk, COMMAND_CENTER: CenterDesk, POSTMORTEM_WRITER: WriterDesk,
}  # fmt: skip
Colleagues = Callable[[], Minds]
"""Makes those who play the other roles, anew for each game."""


def play(
    environment: str,
    *,
    task: str | None,
    seed: int | None,
    scenario: str | None,
    keep: Path | None,
    role: str = "",
    colleagues: Colleagues | None = None,
) -> None:
    """Let a person play in this terminal until they have had enough.

    They are every role, or `role` alone beside colleagues. Games with at least one action are
    appended to the run folder `keep`, however they ended.

    Raises:
        BadScenario: nothing is there to play.
        BadRun: the folder holds another run.
    """
    env = make(environment, task=task, seed=seed, scenario=scenario)
    folder = None
    if keep is not None:
        folder = RunFolder.create(
            keep, environment=environment, agent=AGENT, version=warroom.__version__
        )
    app = Warroom(env, folder, role=role, colleagues=colleagues)
    try:
        app.run()
    finally:
        app.keep()


class Warroom(App[None]):
    """The application."""

    TITLE = "warroom"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        env: Environment,
        folder: RunFolder | None = None,
        *,
        role: str = "",
        colleagues: Colleagues | None = None,
    ) -> None:
        super().__init__()
        self._role, self._colleagues = role, colleagues
        self.game = self._game(env)
        self._folder = folder
        self._kept = ""

    def on_mount(self) -> None:
        """Open the first game."""
        self.push_screen(DESKS[self.game.env.name](self.game))

    def _game(self, env: Environment) -> Game:
        others = self._colleagues() if self._colleagues else None
        return Game(env, heard=DESKS[env.name].heard, role=self._role, others=others)

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
        told = Told(
            words=desk.words,
            outcome="" if self.game.is_given_up else desk.outcome(self.game.env),
            truth=desk.truth(self.game.env),
        )
        self._open(Ending(self.game, told=told, kept=where))

    @on(Ending.Another)
    def begin_another(self) -> None:
        """Open another game like the last one."""
        env = self.game.env
        self.game = self._game(opened(kind(env.name), shift_of(another(self.game.address))))
        self._kept = ""
        self._open(DESKS[env.name](self.game))

    def _open(self, screen: Screen[None]) -> None:
        self.switch_screen(screen)  # pyright: ignore[reportUnknownMemberType]
