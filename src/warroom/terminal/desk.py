"""Where a game is played: its clock, what happened, and the keys that every environment has.

A desk for an environment adds its panels, its keys before the common ones, and its words.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Footer, Static

from warroom.environments.playing import Environment
from warroom.terminal.alerts import news
from warroom.terminal.dialogs import Page, Question
from warroom.terminal.game import Entry, Game, Voice
from warroom.terminal.panel import Panel
from warroom.terminal.words import BAD, GOOD, LOUD, hanging, line, page

Answer = TypeVar("Answer")
WIDE = 110  # columns from which what happened stands beside the rest
SIGNS = {Voice.PLAYER: ("▸ ", LOUD), Voice.OTHER: ("▹ ", "bold"), Voice.WORLD: ("  ", ""),
         Voice.WORSE: ("▲ ", BAD), Voice.BETTER: ("✓ ", GOOD)}  # fmt: skip


COMMON_KEYS: list[BindingType] = [  # after a desk's own, as the last line shows them in order
    Binding("z", "zoom", "zoom", show=False),
    Binding("r", "toggle_rewards", "rewards"),
    Binding("question_mark", "help", "help", key_display="?"),
    Binding("q", "leave", "quit"),
]


class Desk(Screen[None]):
    """A game on the screen, played by keys until it is over."""

    class Over(Message):
        """The game has ended or was given up; `leaves` when the player wants to see no more."""

        def __init__(self, *, leaves: bool = False) -> None:
            super().__init__()
            self.leaves = leaves

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012
    KEYS: ClassVar[tuple[tuple[str, str], ...]] = ()  # and what they do, above the brief
    LEGEND: ClassVar[tuple[tuple[str, str, str], ...]] = ()  # signs, their styles and meanings
    PLAYED: ClassVar[str] = "incident"  # what a game is about
    LEFT: ClassVar[str] = "it is graded as it stands"  # what becomes of a game that is left
    PASSES_TIME: ClassVar[bool] = True  # whether to say in which minute a thing was done
    DEFAULT_CSS = """
    Desk {
        background: $background;
        #clock { height: 1; background: $surface; padding: 0 1; }
        #task { height: auto; max-height: 3; padding: 0 1; color: $text-muted; }
        #panels { layout: grid; height: 1fr; }
        Footer { background: $surface; }
    }
    """

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self._shows_rewards = False
        self._zoomed_from: Widget | None = None

    # What an environment's desk says

    @staticmethod
    def heard(seen: Any) -> str:
        """Return what an observation says that the world answered."""
        return seen.message

    @staticmethod
    def words(action: Mapping[str, Any]) -> str:
        """Return an action in a few words."""
        raise NotImplementedError

    @staticmethod
    def truth(env: Environment) -> tuple[tuple[str, str], ...]:
        """Return what really happened, as titled sentences; for when the game is over."""
        raise NotImplementedError

    @staticmethod
    def outcome(env: Environment) -> str:
        """Return how a game that was played to its end came out."""
        return env.observation.message

    @property
    def seen(self) -> Any:
        """Return what the player sees."""
        return self.game.env.observation

    def subject(self) -> str:
        """Return what the player is to do something about."""
        raise NotImplementedError

    def panels(self) -> ComposeResult:
        """Return the panels that stand before what happened."""
        raise NotImplementedError

    def line_to_type(self) -> ComposeResult:
        """Return what stands between the panels and the keys."""
        yield from ()

    def standing(self) -> str:
        """Return where the game stands, for the corner of the screen."""
        raise NotImplementedError

    def show_panels(self) -> None:
        """Show the present observation in all panels."""
        raise NotImplementedError

    def note_changes(self, action: Mapping[str, Any], before: Any) -> None:
        """Note what an action changed; `before` is the observation before it."""
        raise NotImplementedError

    # What all desks do

    def compose(self) -> ComposeResult:
        """Put the clock over the task, the panels and the keys."""
        yield Static(id="clock")
        yield Static(id="task")
        with Container(id="panels"):
            yield from self.panels()
            yield Panel("what happened", id="feed")
        yield from self.line_to_type()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Show where the game stands."""
        self.show()

    def on_resize(self) -> None:
        """Set the clock to the new width."""
        self._show_clock()

    def play(self, action: Mapping[str, Any]) -> None:
        """Take an action and show what came of it; after the end, nothing."""
        if self.game.is_over:
            return
        before = self.seen
        self.game.act(action, said=self.words(action))
        self.note_changes(action, before)
        self.go_on()

    def go_on(self) -> None:
        """Show what the game has come to."""
        self.show()
        if self.game.is_over:
            self.post_message(self.Over())

    def show(self) -> None:
        """Show everything as it stands."""
        self._show_clock()
        self.query_one("#task", Static).update(Content(self.subject()))
        self.show_panels()
        feed = self.query_one("#feed", Panel)
        feed.show(self._paint_feed)
        feed.call_after_refresh(feed.scroll_end, animate=False)

    def _show_clock(self) -> None:
        left = f"warroom · {self.game.title}"
        right = self.standing()
        if self._shows_rewards:
            right = f"reward {self.game.env.episode.reward:+.2f}   {right}"
        room = self.size.width - 2 - len(right)
        left = left if len(left) < room else "warroom"
        gap = max(room - len(left), 1)
        self.query_one("#clock", Static).update(line((left, LOUD), " " * gap, (right, "bold")))

    def _paint_feed(self, width: int) -> Content:
        return page(row for entry in self.game.entries for row in self._told(entry, width))

    def _told(self, entry: Entry, width: int) -> Iterator[Content]:
        sign, style = SIGNS[entry.voice]
        is_stamped = self.PASSES_TIME and entry.voice in (Voice.PLAYER, Voice.OTHER)
        stamp = f"+{entry.minute}" if is_stamped else ""
        lead = f"{stamp:<4}{sign}"
        yield from hanging(entry.text, width, lead=lead, style=style, lead_style=style)
        if self._shows_rewards:
            for pay in entry.pays:
                text = f"{pay.value:+.2f} {pay.name}: {pay.reason}"
                color = GOOD if pay.value > 0 else BAD
                yield from hanging(text, width, lead=" " * 6, style=color)

    def note_news(self, before: Sequence[str], after: Sequence[str]) -> None:
        """Note the alerts that came and those that went."""
        came, went = news(before, after)
        for voice, rules in ((Voice.WORSE, came), (Voice.BETTER, went)):
            if rules:
                self.game.note(voice, ", ".join(rules))

    # Keys

    def action_toggle_rewards(self) -> None:
        """Show what each step paid, or hide it again."""
        self._shows_rewards = not self._shows_rewards
        self.show()

    def action_help(self) -> None:
        """Show keys, signs and the brief."""
        rows = [line((f"{key:>10}  ", LOUD), what) for key, what in self.KEYS]
        rows += [line((f"{sign:>10}  ", style), what) for sign, style, what in self.LEGEND]
        self.ask(Page("help", top=page(rows), text=self.game.brief), lambda _answer: None)

    def action_leave(self) -> None:
        """Ask how to stop."""

        def answer(key: str | None) -> None:
            if key is not None:
                self.game.give_up()
                self.post_message(self.Over(leaves=key == "q"))

        steps = len(self.game.env.episode.steps)
        self.ask(
            Question(
                f"leave the {self.PLAYED}?",
                text=f"You are at step {steps}; {self.LEFT}.",
                answers={"g": "give up, and see the scorecard", "q": "quit at once"},
            ),
            answer,
        )

    def ask(self, dialog: ModalScreen[Answer], answered: Callable[[Answer | None], None]) -> None:
        """Put a dialog over the game, and go on when it is answered."""
        self.app.push_screen(dialog, answered)  # pyright: ignore[reportUnknownMemberType]

    def action_zoom(self) -> None:
        """Give the focused panel the whole screen, or take it back."""
        if self.maximized is not None:
            self.minimize()
        else:
            panel = self.zoomed()
            self._zoomed_from = self.focused
            panel.focus()
            self.maximize(panel, container=False)

    def watch_maximized(self, panel: Widget | None) -> None:
        """Go back to where a zoom began."""
        if panel is None and self._zoomed_from is not None:
            self._zoomed_from.focus()

    def zoomed(self) -> Panel:
        """Return the panel that zooming enlarges: the focused one, or what looking has shown."""
        focused = self.focused
        return focused if isinstance(focused, Panel) else self.query_one("#details", Panel)

    def action_scroll_details(self, way: int) -> None:
        """Scroll what looking has shown."""
        details = self.query_one("#details", Panel)
        details.scroll_relative(y=way * max(details.size.height - 2, 1), animate=False)
