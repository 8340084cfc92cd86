"""What comes up over the game: choosing from a list, writing, a question, and help."""

from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Markdown, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from warroom.terminal.game import matching

WRITE_UP = (
    "In plain sentences: what caused it and where, what users felt, what was done, and what will "
    "keep it from happening again. If nothing was broken, say so."
)
DIALOG_CSS = """
{name} {{
    align: center {where};
    & > Vertical {{
        width: {width}; height: {height}; max-width: 100%; max-height: 100%;
        background: $surface; border: round $accent; padding: 0 1;
        border-title-color: $text-accent; border-subtitle-color: $text-muted;
    }}
}}
"""


class Picker(ModalScreen[str | None]):
    """A list to choose from, filtered by what is typed; `None` when nothing was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", "next"),
        Binding("up", "move('cursor_up')", "previous"),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
        Binding("escape", "dismiss", "cancel"),
    ]
    DEFAULT_CSS = (
        DIALOG_CSS.format(name="Picker", where="middle", width=50, height=18)
        + """
    Picker OptionList { height: 1fr; margin-top: 1; padding: 0; scrollbar-size-vertical: 1; }
    """
    )

    def __init__(self, title: str, choices: tuple[str, ...]) -> None:
        super().__init__()
        self._title = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        """A line to type into, over what it leaves."""
        with Vertical() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = "type to filter · enter picks · esc cancels"
            yield Input(placeholder="filter", select_on_focus=False, compact=True)
            yield OptionList(
                *(Option(Content(choice), id=choice) for choice in self._choices), compact=True
            )

    def on_mount(self) -> None:
        """Start in the filter, with the first choice marked."""
        self._list.can_focus = False
        self._list.highlighted = 0
        self.query_one(Input).focus()

    @property
    def _list(self) -> OptionList:
        return self.query_one(OptionList)

    @on(Input.Changed)
    def filter_choices(self, event: Input.Changed) -> None:
        """Leave what matches."""
        left = matching(self._choices, event.value)
        self._list.set_options(Option(Content(choice), id=choice) for choice in left)
        self._list.highlighted = 0 if left else None

    @on(Input.Submitted)
    def pick(self) -> None:
        """Choose what is marked; with nothing left, go on filtering."""
        if (option := self._list.highlighted_option) is not None:
            self.dismiss(option.id)

    @on(OptionList.OptionSelected)
    def pick_clicked(self, event: OptionList.OptionSelected) -> None:
        """Choose what was clicked."""
        self.dismiss(event.option.id)

    def action_move(self, how: str) -> None:
        """Move the mark."""
        getattr(self._list, f"action_{how}")()


class Writer(ModalScreen[tuple[bool, str]]):
    """A text to write; answers whether it is to be filed, and the text as it stands."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "file", "file it", priority=True),
        Binding("escape", "keep", "keep the draft", priority=True),
    ]
    DEFAULT_CSS = (
        DIALOG_CSS.format(name="Writer", where="bottom", width="100%", height="55%")
        + """
    Writer { background: $background 30%; }
    Writer TextArea { height: 1fr; }
    Writer #problem { color: $text-error; height: auto; }
    """
    )

    def __init__(self, title: str, *, draft: str, hint: str, most: int) -> None:
        super().__init__()
        self._title, self._draft, self._hint, self._most = title, draft, hint, most

    def compose(self) -> ComposeResult:
        """The text, with a line below it for what is wrong with it."""
        with Vertical() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = "ctrl+s files it · esc keeps the draft"
            yield TextArea(self._draft, soft_wrap=True, placeholder=self._hint, compact=True)
            yield Static("", id="problem", markup=False)

    def on_mount(self) -> None:
        """Write on at the end of the draft."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    @on(TextArea.Changed)
    def count_words(self, event: TextArea.Changed) -> None:
        """Say how long it is."""
        words = len(event.text_area.text.split())
        self.query_one(Vertical).border_title = Content(f"{self._title} · words: {words}")
        self._say("")

    def action_file(self) -> None:
        """File the text, if there is one and it is not too long."""
        text = self.query_one(TextArea).text
        if not text.strip():
            self._say("It is empty: write what caused it, or press esc to go back.")
        elif len(text) > self._most:
            self._say(f"It has {len(text)} characters; {self._most} are the most.")
        else:
            self.dismiss((True, text))

    def action_keep(self) -> None:
        """Go back to the game with the draft kept."""
        self.dismiss((False, self.query_one(TextArea).text))

    def _say(self, problem: str) -> None:
        self.query_one("#problem", Static).update(problem)


class Line(ModalScreen[str | None]):
    """A line to type; `None` when nothing was. `flaw` says what is wrong with a line, or ""."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "cancel")]
    DEFAULT_CSS = (
        DIALOG_CSS.format(name="Line", where="middle", width=76, height="auto")
        + """
    Line #problem { color: $text-error; height: auto; }
    """
    )

    def __init__(
        self, title: str, *, hint: str, line: str = "", flaw: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._title, self._hint, self._line, self._flaw = title, hint, line, flaw

    def compose(self) -> ComposeResult:
        """The line, with what is wrong with it below."""
        with Vertical() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = "enter does it · esc cancels"
            yield Static(Content(self._hint))
            yield Input(self._line, select_on_focus=False, compact=True)
            yield Static("", id="problem", markup=False)

    def on_mount(self) -> None:
        """Start on the line."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Answer with the line if nothing is wrong with it."""
        problem = self._flaw(event.value)
        if problem:
            self.query_one("#problem", Static).update(problem)
        else:
            self.dismiss(event.value)


class Question(ModalScreen[str | None]):
    """A question with a key for each answer; `None` for going on."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "go on")]
    DEFAULT_CSS = DIALOG_CSS.format(name="Question", where="middle", width=54, height="auto")

    def __init__(self, title: str, *, text: str, answers: dict[str, str]) -> None:
        super().__init__()
        self._title, self._text, self._answers = title, text, answers

    def compose(self) -> ComposeResult:
        """The question over its answers."""
        keys = [*self._answers.items(), ("esc", "play on")]
        with Vertical() as box:
            box.border_title = Content(self._title)
            yield Static(Content(self._text))
            yield Static("")
            for key, answer in keys:
                yield Static(Content.assemble((f" {key:>3} ", "$text-accent bold"), f" {answer}"))

    def on_key(self, event: events.Key) -> None:
        """Take an answer's key as the answer."""
        if event.key in self._answers:
            event.stop()
            self.dismiss(event.key)


class Page(ModalScreen[None]):
    """A page of Markdown, under some lines of its own: help, or a document."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss", "back"),
    ]
    DEFAULT_CSS = (
        DIALOG_CSS.format(name="Page", where="middle", width=90, height="90%")
        + """
    Page VerticalScroll { scrollbar-size-vertical: 1; }
    """
    )

    def __init__(self, title: str, *, top: Content, text: str) -> None:
        super().__init__()
        self._title, self._top, self._text = title, top, text

    def compose(self) -> ComposeResult:
        """One page to scroll."""
        with Vertical() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = "↑ ↓ scroll · esc goes back"
            with VerticalScroll():
                yield Static(self._top)
                yield Markdown(self._text, open_links=False)
