"""The services of a company, to choose one from."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList


class ServiceList(OptionList):
    """The services to choose from."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "look"),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("pagedown,space", "screen.scroll_details(1)", show=False),
        Binding("pageup", "screen.scroll_details(-1)", show=False),
    ]
    DEFAULT_CSS = """
    ServiceList {
        border: none; border-top: solid $surface-lighten-2; padding: 0; height: 100%;
        background: $background; background-tint: transparent; border-title-color: $text-muted;
        text-wrap: nowrap; text-overflow: ellipsis; scrollbar-size-vertical: 1;
        &:focus {
            border: none; border-top: solid $accent; border-title-color: $text-accent;
            background-tint: transparent;
        }
        & > .option-list--option-highlighted {
            background: $surface-lighten-1; color: $foreground; text-style: bold;
        }
    }
    """
