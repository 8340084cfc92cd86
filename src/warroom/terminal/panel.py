"""A titled part of the screen that scrolls and paints its text for the width it has."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

Painter = Callable[[int], Content]


class Panel(VerticalScroll, can_focus=True):
    """Text that can be scrolled by keys, painted anew when its width changes."""

    ALLOW_MAXIMIZE = True

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", "down", show=False),
        Binding("k", "scroll_up", "up", show=False),
    ]
    DEFAULT_CSS = """
    Panel {
        border-top: solid $surface-lighten-2;
        border-title-color: $text-muted;
        border-subtitle-color: $text-muted;
        padding: 0 0 0 1;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        &:focus { border-top: solid $accent; border-title-color: $text-accent; }
    }
    """

    def __init__(self, title: str = "", *, id: str) -> None:
        super().__init__(id=id)
        self.border_title = Content(title)
        self._painter: Painter = lambda _width: Content("")

    def compose(self) -> ComposeResult:
        """Hold one text."""
        yield Static()

    def show(self, painter: Painter) -> None:
        """Show what a painter makes of the panel's width, now and after every resize."""
        self._painter = painter
        self._paint()

    def on_resize(self) -> None:
        """Paint for the new width."""
        self._paint()

    def _paint(self) -> None:
        width = self.scrollable_content_region.width
        if width > 0:
            self.query_one(Static).update(self._painter(width))
