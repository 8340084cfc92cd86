"""What is found in post-mortems that people wrote, beside what a Markdown parser finds there.

    python benchmarks/written.py FOLDER   # of *.md, as mybinder.org's team keeps them in public

The parser knows nothing of post-mortems: it counts list items under headings that speak of actions,
and the lines and headings under "Timeline" that begin with a time of day. Invented is what stands
nowhere in the document: a time whose digits are not there, an item that is no piece of its text.
"""

import argparse
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

from warroom.claims import Vocabulary
from warroom.claims.document import Entry, SectionName, entries_of, items_of, sections_of

NOTHING = Vocabulary(services={})
_TIME = re.compile(r"(?:\D{0,3}\d{4}-\d\d-\d\d\W{1,3})?\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d")
_ACTIONS = re.compile(r"action items|what we will|follow.?up|improvements", re.IGNORECASE)


class Found(NamedTuple):
    """What was read in one document, and what the parser counts in it."""

    name: str
    sections: int
    titled: int  # of them, those whose purpose is known
    entries: int
    times: int  # by the parser
    items: int
    listed: int  # by the parser
    assigned: int  # items that name somebody
    invented: int


def found_in(path: Path) -> Found:
    """Read one document both ways."""
    text = path.read_text(encoding="utf-8")
    sections, entries, items = sections_of(text), entries_of(text), items_of(text, NOTHING)
    times, listed = _parsed(text)
    return Found(
        name=path.stem,
        sections=len(sections),
        titled=sum(section.name is not SectionName.OTHER for section in sections),
        entries=len(entries),
        times=times,
        items=len(items),
        listed=listed,
        assigned=sum(bool(item.assigned) for item in items),
        invented=sum(not _stands_in(text, entry) for entry in entries)
        + sum(_plain(item.text) not in _plain(text) for item in items),
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _stands_in(text: str, entry: Entry) -> bool:
    hour, minute = divmod(entry.minute, 60)
    told = text[entry.start : entry.end]
    written = {f"{h}{mark}{minute:02d}" for h in (hour, f"{hour:02d}", hour - 12) for mark in ":."}
    return any(time in told for time in written) or bool(
        re.search(rf"\b{hour % 12 or 12}\s?[ap]\.?m", told, re.IGNORECASE)
    )


def _parsed(text: str) -> tuple[int, int]:
    """Count times that open something in the timeline, and list items under actions."""
    times = listed = 0
    for heading, kind, content in _inlines(text):
        times += heading == "timeline" and bool(_TIME.match(content))
        listed += heading == "actions" and kind == "item"
    return times, listed


def _inlines(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield every line's section ("timeline", "actions", ""), kind and content."""
    section, level, tokens = "", 9, MarkdownIt().parse(text)
    for before, token in pairwise(tokens):
        if token.type != "inline":
            continue
        if before.type == "heading_open":
            depth, title = int(before.tag[1:]), token.content.lower()
            name = (
                "timeline" if "timeline" in title else "actions" if _ACTIONS.search(title) else ""
            )
            if name or depth <= level:
                section, level = name, depth
        opens_item = before.type == "paragraph_open" and before.hidden
        yield section, "item" if opens_item else "text", token.content


def main() -> None:
    """Print a row per document, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    paths = sorted(parser.parse_args().folder.glob("*.md"))
    print(f"{'document':42}{'sections':>9}{'known':>7}{'entries':>9}{'times':>7}{'items':>7}"
          f"{'listed':>8}{'assigned':>10}{'invented':>10}")  # fmt: skip
    rows = [found_in(path) for path in paths]
    sums = [sum(column) for column in zip(*(row[1:] for row in rows), strict=True)]
    for row in (*rows, Found(f"{len(rows)} documents", *sums)):
        print(f"{row.name[:41]:42}{row.sections:9}{row.titled:7}{row.entries:9}{row.times:7}"
              f"{row.items:7}{row.listed:8}{row.assigned:10}{row.invented:10}")  # fmt: skip


if __name__ == "__main__":
    main()
