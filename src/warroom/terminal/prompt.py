"""A line to type commands into, with what was typed before under the arrows."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class Prompt(Input):
    """The line; it tells what was typed, and asks to have it completed."""

    class Typed(Message):
        """A line was entered."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    class Unfinished(Message):
        """A line is to be completed."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "complete", "complete"),
        Binding("up", "recall(-1)", show=False),
        Binding("down", "recall(1)", show=False),
        Binding("pagedown", "screen.scroll_details(1)", show=False),
        Binding("pageup", "screen.scroll_details(-1)", show=False),
        Binding("ctrl+c", "clear_or_leave", show=False),
        Binding("ctrl+d", "delete_or_leave", "quit"),
    ]
    DEFAULT_CSS = """
    Prompt, Prompt:focus { border: none; height: 1; padding: 0 1; background: $surface; }
    """

    def __init__(self, *, id: str, placeholder: str) -> None:
        super().__init__(id=id, placeholder=placeholder, select_on_focus=False, compact=True)
        self._typed: list[str] = []
        self._at = 0

    async def action_submit(self) -> None:
        """Tell what was typed, and begin a new line."""
        line = self.value.strip()
        if line:
            self._typed.append(line)
            self._at = len(self._typed)
            self.value = ""
            self.post_message(self.Typed(line))

    def action_complete(self) -> None:
        """Ask for the rest of the word."""
        self.post_message(self.Unfinished(self.value))

    def action_recall(self, way: int) -> None:
        """Bring back what was typed before, or after that."""
        self._at = min(max(self._at + way, 0), len(self._typed))
        self.put([*self._typed, ""][self._at])

    async def action_clear_or_leave(self) -> None:
        """Drop the line; with nothing on it, ask to leave."""
        if self.value:
            self.put("")
        else:
            await self.run_action("screen.leave")

    async def action_delete_or_leave(self) -> None:
        """Delete a letter; with nothing on the line, ask to leave."""
        if self.value:
            self.action_delete_right()
        else:
            await self.run_action("screen.leave")

    def put(self, line: str) -> None:
        """Put a line there to be typed on."""
        self.value = line
        self.cursor_position = len(line)
