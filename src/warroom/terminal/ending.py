"""The end of a game: every point with its reason, the reference's way, and what happened."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Any, ClassVar

from rich.console import Console
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer

from warroom.environments.episode import JSON, Component, Point, Restraint, Scorecard
from warroom.environments.telling import Telling
from warroom.report.story import reveal
from warroom.terminal.game import Game
from warroom.terminal.panel import Panel
from warroom.terminal.words import (
    BAD,
    FAIR,
    GOOD,
    LOUD,
    QUIET,
    beside,
    gauge,
    hanging,
    line,
    page,
)  # fmt: skip

Words = Callable[[Mapping[str, Any]], str]
# Where a text of some length stands in an action.
WRITTEN = ("details", "postmortem_note", "section_content", "action_item_description")
MOST_WIDE = 120  # columns that can still be read along
DEAR = 0.09  # what no work costs that had to be done


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a desk says at the end of a game: actions in words, how it came out, what happened."""

    words: Words
    outcome: str
    truth: tuple[tuple[str, str], ...]


class Ending(Screen[None]):
    """The last screen of a game."""

    class Another(Message):
        """The player wants another game."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "another", "another like this"),
        Binding("q", "app.quit", "quit"),
        Binding("down,j", "scroll(1)", "scroll", key_display="↑↓"),
        Binding("up,k", "scroll(-1)", show=False),
    ]
    DEFAULT_CSS = """
    Ending { background: $background; }
    Ending Panel { height: 1fr; border: none; padding: 1 2; &:focus { border: none; } }
    Ending Footer { background: $surface; }
    """

    def __init__(self, game: Game, *, told: Told, kept: str) -> None:
        super().__init__()
        self._game, self._says, self._kept = game, told, kept

    def compose(self) -> ComposeResult:
        """One page to scroll."""
        yield Panel(id="ending")
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Tell it all."""
        self.query_one(Panel).show(lambda width: page(self._told(min(width, MOST_WIDE))))
        self.query_one(Panel).focus()

    def action_another(self) -> None:
        """Ask for another game."""
        self.post_message(self.Another())

    def action_scroll(self, way: int) -> None:
        """Scroll by a line."""
        self.query_one(Panel).scroll_relative(y=way, animate=False)

    def _told(self, width: int) -> Iterator[Content]:
        game, card = self._game, self._game.env.scorecard
        yield from headline(game, card, self._says.outcome, width)
        if self._kept:
            yield from hanging(self._kept, width, style=QUIET)
        yield from _titled("every point", (row for p in card.points for row in point(p, width)))
        yield from restraint(card.restraint, game.telling, width)
        yield from _titled("your way, and the reference's", ways(game, self._says.words, width))
        truth = (row for item in self._says.truth for row in _labelled(*item, width))
        yield from _titled("what really happened", truth)
        yield from _titled("the inside story", inside(game, width))


def headline(game: Game, card: Scorecard, outcome: str, width: int) -> Iterator[Content]:
    """Yield how it ended and what it was worth."""
    how = outcome or "You left it there."
    yield line((f"{game.title} · {game.address}", LOUD))
    yield from hanging(how, width)
    yield Content("")
    style = GOOD if card.normalised >= 0.8 else FAIR if card.normalised >= 0.4 else BAD
    yield line(
        (gauge(card.normalised, 24), style), (f"  {card.normalised:.0%} of the reference", "bold")
    )  # fmt: skip
    yield line(
        f"score {card.score:.2f} · reward {card.reward:+.2f}, the reference's "
        f"{game.bounds.reward:+.2f} · {game.telling.spent(card)}"
    )


def point(point: Point, width: int) -> Iterator[Content]:
    """Yield a line of the scorecard: what was given of how much, why, and on which evidence."""
    sign, style, worth = _mark(point)
    lead = f"{sign} {worth}  "
    yield from hanging(
        point.part.replace("_", " "), width, lead=lead, lead_style=style, style="bold"
    )
    yield from hanging(point.reason, width, lead=" " * len(lead))
    if point.evidence and point.given > 0:
        evidence = ", ".join(point.evidence)
        yield from hanging(evidence, width, lead=" " * len(lead) + "· ", style=QUIET)


def _mark(point: Point) -> tuple[str, str, str]:
    """Return a sign, its style and the numbers of a point; of costs there is nothing to be had."""
    if point.of <= 0:
        return "·", QUIET if point.given > -DEAR else BAD, f"{point.given:+.2f}"
    worth = f"{point.given:.2f} of {point.of:.2f}"
    if point.given >= point.of - 1e-9:
        return "✓", GOOD, worth
    return ("✗", BAD, worth) if point.given <= 1e-9 else ("◐", FAIR, worth)


def restraint(restraint: Restraint, telling: Telling, width: int) -> Iterator[Content]:
    """Yield what was done that should not have been."""
    done = telling.restrained(restraint)
    clean = restraint.false_positives == 0 and restraint.harm_usd == 0
    style = QUIET if clean else FAIR
    yield from hanging(done, width, lead="restraint     ", style=style, lead_style=style)


def ways(game: Game, words: Words, width: int) -> Iterator[Content]:
    """Yield what was done, with what it paid and why, beside what the reference does."""
    left = max((width - 3) * 3 // 5, 20)
    yours = [
        row
        for number, step in enumerate(game.env.episode.steps, start=1)
        for row in (*_done(number, step.action, words, left), *_paid(step.components, left))
    ]
    if left_early := game.env.scorecard.reward - game.env.episode.reward:
        cost = Component(name="stopping", value=left_early, reason="for stopping before the end")
        yours += _paid((cost,), left)
    theirs = [
        row
        for number, action in enumerate(game.reference, start=1)
        for row in _done(number, action, words, width - left - 3)
    ]
    yield from beside(yours or [line(("nothing was done", QUIET))], theirs, left + 3)


def _done(number: int, action: JSON, words: Words, width: int) -> Iterator[Content]:
    yield from hanging(words(action), width, lead=f"{number:>2} ", lead_style=QUIET)
    if text := next((action[name] for name in WRITTEN if action.get(name)), ""):
        yield from hanging(str(text), width, lead="   ", style=QUIET)


def _paid(pays: tuple[Component, ...], width: int) -> Iterator[Content]:
    for pay in pays:
        style = GOOD if pay.value > 0 else BAD
        yield from hanging(f"{pay.value:+.2f} {pay.reason}", width, lead="   ", style=style)


def inside(game: Game, width: int) -> Iterator[Content]:
    """Yield the scenarios with their answer keys, as `warroom scenarios show` prints them."""
    for scenario in game.env.shift.scenarios:
        out = StringIO()
        reveal(scenario, Console(file=out, width=width, color_system=None))
        for row in out.getvalue().splitlines():
            indent = len(row) - len(row.lstrip())
            yield from hanging(row.strip(), width, lead=" " * indent, style=QUIET)


def _labelled(title: str, text: str, width: int) -> list[Content]:
    return hanging(text, width, lead=f"{title:<14}", lead_style=QUIET)


def _titled(title: str, rows: Iterator[Content]) -> Iterator[Content]:
    yield Content("")
    yield line((f"── {title} ", LOUD))
    yield from rows
