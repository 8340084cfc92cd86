"""What a post-mortem is made of: its sections, the entries of its timeline, what is to be done."""

from collections.abc import Sequence
from dataclasses import asdict
from textwrap import shorten
from typing import Any, TypeVar

from rich.markup import escape
from rich.table import Table

from warroom.claims import Vocabulary
from warroom.claims.document import Entry, Item, Section, entries_of, items_of, sections_of

MOST_SHOWN = 160  # characters of an entry or an item
Part = TypeVar("Part", Entry, Item)


class Outline:
    """The parts of a document, each at its characters of the text."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.sections = sections_of(text)
        self.entries = entries_of(text)
        self.items = items_of(text, vocabulary)

    @property
    def is_document(self) -> bool:
        """Whether the text has headings at all."""
        return any(section.title for section in self.sections)

    def table(self) -> Table:
        """Return a row per section: what it is for, and the entries and items in it."""
        table = Table("section", "for", "entries and items", title="document")
        for section in self.sections:
            told = [f"{_clock(e)} {_short(self._words(e))}" for e in _within(section, self.entries)]
            told += [f"to do: {_item(self.text, i)}" for i in _within(section, self.items)]
            cells = (section.title or "(before any heading)", section.name, "\n".join(told))
            table.add_row(*map(escape, cells))
        return table

    def data(self) -> dict[str, Any]:
        """Return the parts as plain data."""
        return {
            "sections": [asdict(section) for section in self.sections],
            "entries": [asdict(entry) | {"text": self._words(entry)} for entry in self.entries],
            "items": [
                {"text": i.text, "start": i.start, "end": i.end, "done": i.done,
                 "owners": _owners(i), "dues": _dues(self.text, i)}
                for i in self.items
            ],
        }  # fmt: skip

    def _words(self, entry: Entry) -> str:
        return " ".join(self.text[entry.start : entry.end].split())


def _within(section: Section, parts: Sequence[Part]) -> list[Part]:
    """Return the parts that begin under a section's own heading or a deeper one."""
    return [part for part in parts if section.body <= part.start < section.end]


def _short(text: str) -> str:
    return shorten(text, MOST_SHOWN, placeholder=" …")


def _clock(entry: Entry) -> str:
    first, last = (f"{m // 60:02}:{m % 60:02}" for m in (entry.minute, entry.last_min))
    return first if first == last else f"{first} to {last}"


def _item(text: str, item: Item) -> str:
    told = [*(f"owner {name}" for name in _owners(item)), *(f"due {d}" for d in _dues(text, item))]
    told += ["done"] if item.done else []
    besides = f" ({', '.join(told)})" if told else ""
    return _short(item.text) + besides


def _owners(item: Item) -> list[str]:
    return list(dict.fromkeys([*(o.name for o in item.quantities.owners), *item.assigned]))


def _dues(text: str, item: Item) -> list[str]:
    return [text[item.start + due.start : item.start + due.end] for due in item.quantities.dues]
