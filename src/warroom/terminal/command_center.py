"""The desk of command_center: a queue, what was looked up, and a line to type commands into.

A person is all three roles, or one of them beside colleagues, and sees what that role sees.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from warroom.environments.command_center import wire
from warroom.environments.command_center.roles import Role, Verb
from warroom.terminal.alerts import pager
from warroom.terminal.center_panels import (
    look_of,
    look_rows,
    meter,
    queue_rows,
    target_rows,
)
from warroom.terminal.center_words import as_typed, first_line, outcome_of, truths_of
from warroom.terminal.commands import (
    NAMES,
    Act,
    Own,
    Problem,
    duties,
    read,
)
from warroom.terminal.completion import choices, completed, usage
from warroom.terminal.desk import Desk
from warroom.terminal.dialogs import WRITE_UP, Writer
from warroom.terminal.game import Game, Voice
from warroom.terminal.panel import Panel
from warroom.terminal.prompt import Prompt
from warroom.terminal.sight import Sight
from warroom.terminal.words import BAD, FAIR, GOOD, LOUD, QUIET, line, page

LOOKS = (Verb.INSPECT_LOGS, Verb.INSPECT_METRICS, Verb.CONSULT_KB)
UNSEEN = (
    "nobody has done anything about it, so its alerts and services are not known; a handoff is "
    "the quickest way to see them"
)
MOST_WAITED = 12  # actions of colleagues while one waits
TALL = 28  # rows from which the whole queue stands over the pager
ROOM_FOR_METERS = 90  # columns
MOST_OFFERED = 30  # choices that are shown under the line
KEYS = (
    *((who, ", ".join(does)) for who, does in duties(lambda c: f"{c.word} {c.takes}".strip())),
    ("on E2", "what you do next is about this incident; else about the first open one"),
    ("… why", "words after a command are said in the channel, where colleagues read them"),
    ("wait", "let your colleagues act, until one of them says something"),
    ("write", "write the post-mortem on a page of its own; a draft is kept"),
    ("tab", "complete the word; what it could be stands under the line"),
    ("pgup pgdn", "scroll what was looked up"),
    ("f2", "show what each step pays and why, which agents do not see"),
    ("ctrl+d", "quit, or give up and see the scorecard"),
)


class CenterDesk(Desk):
    """You are paged, as one of three or as all of them."""

    KEYS = KEYS
    PLAYED = "shift"
    LEGEND = (
        ("○", FAIR, "open"), ("✓", GOOD, "resolved"), ("✗", BAD, "failed"),
        ("▹", "bold", "what a colleague did; you see what they say, not what they saw"),
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "help"),
        Binding("f2", "toggle_rewards", "rewards"),
        Binding("f3", "zoom", "zoom"),
        Binding("f4", "write", "post-mortem"),
        Binding("ctrl+d", "leave", "quit"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (TALL, "-tall")]  # noqa: RUF012
    DEFAULT_CSS = """
    CenterDesk {
        #panels { grid-size: 2; grid-columns: 40 1fr; grid-rows: auto 1fr 8; }
        #queue { height: auto; max-height: 11; }
        #details { row-span: 2; }
        #feed { column-span: 2; }
        #hint { height: auto; min-height: 1; max-height: 3; padding: 0 1; color: $text-muted; }
    }
    CenterDesk.-wide #panels { grid-columns: 46 1fr; }
    CenterDesk.-low #panels { grid-rows: 5 1fr 5; }
    """

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._role = Role(game.role) if game.role else None
        self._sight = Sight(game.env, self._role)
        self._drafts: dict[str, str] = {}
        self._problem = ""

    @property
    def seen(self) -> wire.Observation:
        """Return what the player sees now."""
        return self._sight.now

    # Words

    heard = staticmethod(first_line)
    words = staticmethod(as_typed)
    outcome = staticmethod(outcome_of)
    truth = staticmethod(truths_of)

    def subject(self) -> str:
        """Return what was reported of the chosen incident."""
        view = self._sight.view
        if view is None:
            return f"{self._sight.chosen}: {UNSEEN}."
        return f"{view.incident_id} {view.incident_title}. {view.incident_description}"

    def standing(self) -> str:
        """Return who the player is, and what is left of clock and budget."""
        seen, shift = self._sight.now, self.game.env.shift
        drawn = self.size.width >= ROOM_FOR_METERS
        return "  ".join(
            (
                NAMES[self._role] if self._role else "all roles",
                meter("min", seen.sla_minutes_remaining, shift.sla_minutes, is_drawn=drawn),
                meter("actions", seen.budget_remaining, shift.budget, is_drawn=drawn),
            )
        )

    # Panels

    def panels(self) -> ComposeResult:
        """Put the queue over the pager, beside what was looked up."""
        yield Panel("queue", id="queue")
        yield Panel(id="details")
        yield Panel("pager", id="alerts")

    def line_to_type(self) -> ComposeResult:
        """Put the line over what could be typed on it."""
        yield Prompt(id="prompt", placeholder="type a command, or help")
        yield Static(id="hint")

    def on_mount(self) -> None:
        """Start on the line."""
        self.query_one(Prompt).focus()

    def show_panels(self) -> None:
        """Show the queue, the pager and what was looked up."""
        queue = self._sight.now.queue
        self.query_one("#queue", Panel).show(
            lambda width: page(queue_rows(queue, self._sight.chosen, width))
        )
        alerts = self.query_one("#alerts", Panel)
        burning = self._sight.view.visible_signals if self._sight.view else None
        count = "" if burning is None else f" · {len(burning)}"
        alerts.border_title = Content(f"pager of {self._sight.chosen}{count}")
        alerts.show(lambda width: Content("") if burning is None else pager(burning, width))
        details = self.query_one("#details", Panel)
        details.border_title = Content(f"looked up of {self._sight.chosen}")
        details.show(self._paint_details)
        self._show_hint(self.query_one(Prompt).value)

    def _paint_details(self, width: int) -> Content:
        rows = list(target_rows(self._sight.view, width)) if self._sight.view else []
        self._newest = 0
        for look in self._sight.looks.get(self._sight.chosen, []):
            self._newest = len(rows) + 1
            rows += [Content(""), *look_rows(look, width)]
        return page(rows)

    def _show_hint(self, typed: str) -> None:
        hint = self.query_one("#hint", Static)
        if self._problem:
            hint.update(line((self._problem, BAD)))
            return
        if not typed.strip():
            told = [
                part
                for who, does in duties(lambda command: command.word)
                for part in ((f"{who} ", QUIET), f"{' '.join(does)}  ")
            ]
            hint.update(line(*told, "wait" if self._role else "on"))
            return
        offered = "  ".join(choices(typed, self._sight.offer)[:MOST_OFFERED])
        how = usage(typed, self._sight.offer)
        hint.update(line((f"{how}   " if how else "", LOUD), (offered, QUIET)))

    def note_changes(self, action: Mapping[str, Any], before: wire.Observation) -> None:
        """Keep what was looked up, and note alerts and incidents that came to another end."""
        after, env = self._sight.refreshed(), self.game.env
        if (verb := action["action_type"]) in LOOKS and self._is_mine(action):
            answer = env.observation.terminal_output
            look = look_of(Verb(verb), answer, self.game.minute)
            self._sight.keep(action["incident_id"], look)
        if before.incident_id == after.incident_id:
            self.note_news(before.visible_signals, after.visible_signals)
        for old, new in zip(before.queue, after.queue, strict=True):
            if old.status != new.status:
                voice = Voice.BETTER if new.status == "resolved" else Voice.WORSE
                self.game.note(voice, f"{new.incident_id} {new.status}")

    def _is_mine(self, action: Mapping[str, Any]) -> bool:
        return self._role is None or action["actor"] == self._role

    # Typing

    @on(Prompt.Changed, "#prompt")
    def show_choices(self, event: Prompt.Changed) -> None:
        """Show what could be typed next."""
        self._problem = "" if event.value else self._problem
        self._show_hint(event.value)

    @on(Prompt.Unfinished)
    def complete(self, event: Prompt.Unfinished) -> None:
        """Complete the word."""
        self.query_one(Prompt).put(completed(event.line, self._sight.offer))

    @on(Prompt.Typed)
    def do(self, event: Prompt.Typed) -> None:
        """Do what was typed, or say why not."""
        self._problem = ""
        match read(event.line, self._sight.offer):
            case Act(action):
                self._act(action)
            case Own(word, rest):
                self._do_own(word, rest)
            case Problem(text):
                self._object(text if self._sight.view else f"{self._sight.chosen}: {UNSEEN}")

    def _act(self, action: Mapping[str, Any]) -> None:
        self.play(action)
        if action["action_type"] in LOOKS:
            details = self.query_one("#details", Panel)
            details.call_after_refresh(lambda: details.scroll_to(y=self._newest, animate=False))

    def _object(self, text: str) -> None:
        self._problem = text
        self._show_hint("")

    def _do_own(self, word: str, rest: str) -> None:
        match word:
            case "on":
                self._turn_to(rest)
            case "wait":
                self._wait()
            case "write":
                self.action_write()
            case "rewards":
                self.action_toggle_rewards()
            case "help":
                self.action_help()
            case _:
                self.action_leave()

    def _turn_to(self, incident: str) -> None:
        if self._sight.turn_to(incident):
            self.show()
        else:
            self._object(f"expected an open incident: {', '.join(self._sight.open)}")

    def _wait(self) -> None:
        """Let colleagues act until one of them says something, or nobody has anything to do."""
        if self._role is None:
            self._object("you are all three: there is nobody to wait for")
            return
        for _ in range(MOST_WAITED):
            before = self.seen
            if not self.game.others_act(self._told_of):
                self.game.note(Voice.WORLD, "Your colleagues have nothing to do for now.")
                break
            self.note_changes(self.game.env.episode.steps[-1].action, before)
            if self.game.is_over or len(self._sight.now.channel) > len(before.channel):
                break
        self.go_on()

    def _told_of(self, action: Mapping[str, Any]) -> str:
        return f"{NAMES[Role(action['actor'])]}: {self.words(action)}"

    def action_write(self) -> None:
        """Write the post-mortem of the chosen incident on a page of its own."""
        incident = self._sight.chosen

        def written(answer: tuple[bool, str] | None) -> None:
            is_filed, text = answer or (False, self._drafts.get(incident, ""))
            self._drafts[incident] = "" if is_filed else text
            if is_filed and isinstance(found := read(f"note {text}", self._sight.offer), Act):
                self._act(found.action | {"incident_id": incident})

        if isinstance(found := read("note x", self._sight.offer), Problem):
            self._object(found.text)
            return
        draft = self._drafts.get(incident, "")
        writer = Writer(
            f"post-mortem of {incident}", draft=draft, hint=WRITE_UP, most=wire.MAX_NOTE
        )
        self.ask(writer, written)
