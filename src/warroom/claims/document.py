"""A post-mortem as a document: its sections, the entries of its timeline, its action items."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from warroom.claims.grammar import classes
from warroom.claims.measuring import quantities_of
from warroom.claims.quantities import Due, Quantities, Quantity, Time
from warroom.claims.reading import read
from warroom.claims.sentences import Frame, frame_of, quoted_blocks, sentences
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Vocabulary
from warroom.claims.words import words_of


class SectionName(StrEnum):
    """What a section of a post-mortem is for."""

    SUMMARY = "summary"
    TIMELINE = "timeline"
    ROOT_CAUSE = "root_cause"
    IMPACT = "impact"
    ACTION_ITEMS = "action_items"
    RESOLUTION = "resolution"
    LESSONS = "lessons"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it, deeper headings included; `title` as it is written.

    Characters `start` (of the heading) to `end`; the body begins at `body`. What stands before
    any heading is an untitled section.
    """

    name: SectionName
    title: str
    start: int
    body: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A time that a timeline names, and what it says of it (characters `start` to `end`).

    `minute` is the time of day, `last_min` the end of a stretch ("14:03 to 14:31") or the same.
    """

    minute: int
    last_min: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something that is to be done.

    `quantities` holds its owners out of the vocabulary and its due dates; `assigned` what the text
    itself marks as an owner ("owner: Ana", "@ana"), whoever that is; `done` if it is ticked off.
    """

    start: int
    end: int
    text: str
    quantities: Quantities
    assigned: tuple[str, ...]
    done: bool


class _Head(NamedTuple):
    start: int
    body: int
    level: int
    title: str
    name: SectionName


_HEADING = re.compile(
    r"^(?:[ ]{0,3}(?P<marks>#{1,6})[ \t]+(?P<title>[^\n]*?)[ \t#]*"
    r"|(?P<bold>\*\*|__)(?P<strong>[^*_\n]{2,60}?):?(?P=bold):?[ \t]*"
    r"|(?P<under>[^\n#>*|-][^\n]{1,80})\n(?P<line>={3,}|-{3,})[ \t]*)$",
    re.MULTILINE,
)
_BOLD_LEVEL = 7  # below every marked heading
_NAMES = {
    SectionName.SUMMARY: """summary | executive summary | incident summary | overview | abstract
        tl;dr | tldr | what happened | description""",
    SectionName.TIMELINE: """timeline | chronology | incident timeline | timeline of events | log
        sequence of events | events | detailed timeline""",
    SectionName.LESSONS: """lessons learned | lessons learnt | lessons | what went well | what went
        what went wrong | where we got lucky | what went badly | retrospective
        what could have gone better""",
}
_TITLES = {
    title.strip(): name
    for name, titles in _NAMES.items()
    for line in titles.splitlines()
    for title in line.split("|")
}
_BY_FRAME = {
    Frame.CAUSE: SectionName.ROOT_CAUSE,
    Frame.EFFECT: SectionName.IMPACT,
    Frame.FIX: SectionName.RESOLUTION,
    Frame.PREVENTION: SectionName.ACTION_ITEMS,
}

# Before a time that opens an entry there is nothing but marks, dates and such words.
_LEADS = word_set("at by around about from between since until on ca approx approximately circa")
_STAMP = re.compile(
    r"[~\[(*_\s]{0,4}(?:\d{1,2}[:.]\d\d|\d{4}-\d\d|\d{1,2}\s[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?\s\d)"
)
_BULLET = re.compile(
    r"^(?P<indent>[ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[(?P<box>[ xX])\][ \t]+)?"
)
_MARKED = re.compile(r"^[ \t>*_]*(?:\[action item\]|action item:|todo:|ai:)[*_]*", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"\b(?:owners?|owned by|assignees?|assigned to|responsible|DRI)\b[*_]{0,2}\s?[:=]?[*_]{0,2}\s?"
    r"(?P<name>@?[A-Z][\w.-]*(?:\s[A-Z][\w-]+)?|@?[a-z][\w-]*-team|@[\w-]+)"
    r"|(?<![\w@/.])@(?P<handle>[A-Za-z][\w-]{1,30})\b(?!\.\w)"
)


def sections_of(text: str) -> tuple[Section, ...]:
    """Part a document at its headings; a deeper heading without a name of its own parts nothing."""
    heads = list(_heads(text))
    opening = [] if heads and not heads[0].start else [_Head(0, 0, 0, "", SectionName.OTHER)]
    kept: list[_Head] = []
    for head in [*opening, *heads]:
        if not kept or not _belongs(head, kept[-1]):
            kept.append(head)
    ends = [head.start for head in kept[1:]] + [len(text)]
    return tuple(
        Section(name=head.name, title=head.title, start=head.start, body=head.body, end=end)
        for head, end in zip(kept, ends, strict=True)
        if text[head.start : end].strip()
    )


def entries_of(text: str) -> tuple[Entry, ...]:
    """Find the entries of a timeline: what opens with a time, up to the next that does.

    A time may stand in a heading, a bullet, a table row, or open a sentence ("At 03:38 ..."). An
    entry ends at the latest where its section does. Where a section is a timeline, no other is
    looked at.
    """
    words = words_of(text)
    bits = tuple(map(classes, words.plain))
    found = quantities_of(text, words, bits, ())
    sections = sections_of(text)
    lines = [s for s in sections if s.name is SectionName.TIMELINE] or sections
    borders = [section.start for section in sections] + [len(text)]
    opened: list[tuple[int, int, int]] = []
    for sentence in sentences(text, words):
        times = _leading_times(words.plain, found, sentence.first, sentence.end)
        start = _line_start(text, words.starts[sentence.first])
        if times and any(s.start <= start < s.end for s in lines):
            opened.append((start, times[0], times[-1]))
    ends = [start for start, _, _ in opened[1:]] + [len(text)]
    return tuple(
        Entry(minute=first, last_min=last, start=start, end=min(end, _after(borders, start)))
        for (start, first, last), end in zip(opened, ends, strict=False)
    )


def items_of(text: str, vocabulary: Vocabulary) -> tuple[Item, ...]:
    """Find what is to be done: the items of its action sections, and lines marked as such.

    A text without any heading is taken for one action section.
    """
    sections = sections_of(text)
    whole = all(not section.title for section in sections)
    spans = [span for section in sections for span in _item_spans(text, section, every=whole)]
    return tuple(_item(text, start, end, vocabulary) for start, end in spans)


def _belongs(head: _Head, section: _Head) -> bool:
    """Whether what stands under a heading is still part of a section."""
    if section.name is SectionName.OTHER:
        return False
    if section.name is SectionName.TIMELINE and _STAMP.match(head.title):
        return True
    minor = head.name in (SectionName.OTHER, SectionName.LESSONS)
    return head.level > section.level and (minor or section.name is SectionName.LESSONS)


def _heads(text: str) -> Iterator[_Head]:
    """Give each heading outside quoted blocks."""
    quoted = quoted_blocks(text)
    for match in _HEADING.finditer(text):
        while quoted and quoted[-1][1] <= match.start():
            quoted.pop()
        if quoted and quoted[-1][0] <= match.start():
            continue
        title = (match["title"] or match["strong"] or match["under"] or "").strip()
        name = _name(title)
        if match["strong"] and name is SectionName.OTHER:
            continue
        level = len(match["marks"] or "") or (_BOLD_LEVEL if match["strong"] else 1)
        yield _Head(match.start(), match.end(), level, title, name)


def _name(title: str) -> SectionName:
    plain = " ".join(title.lower().replace("-", " ").strip("*_:#. \t").split())
    if plain in _TITLES:
        return _TITLES[plain]
    frame = frame_of(plain)
    return _BY_FRAME.get(frame, SectionName.OTHER) if frame else SectionName.OTHER


def _leading_times(
    plain: tuple[str, ...], found: Mapping[int, Sequence[Quantity]], first: int, end: int
) -> list[int]:
    """Give the times that open a sentence, or nothing where something else does."""
    busy = -1
    for i in range(first, end):
        own = found.get(i, ())
        times = [one for one in own if isinstance(one, Time)]
        if times:
            rest = [t for j in range(i + 1, min(i + 3, end)) for t in found.get(j, ())]
            second = [t for t in rest if isinstance(t, Time) and len(own) > 1]
            return [times[0].minute, *(t.minute for t in second[:1])]
        if any(isinstance(one, Due) for one in own):
            busy = i + 3  # the words of a date: 27 Sep 2017
        elif i > busy and plain[i].isalpha() and plain[i] not in _LEADS:
            return []
    return []


def _line_start(text: str, at: int) -> int:
    """Give where a sentence begins, with the marks before it on its line."""
    line = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return line if not any(c.isalnum() for c in text[line:at]) else at


def _after(borders: list[int], start: int) -> int:
    return borders[min(bisect_right(borders, start), len(borders) - 1)]


def _item_spans(text: str, section: Section, *, every: bool) -> Iterator[tuple[int, int]]:
    wanted = meant = every or section.name is SectionName.ACTION_ITEMS
    indent: int | None = None
    start: int | None = None
    at = section.body
    for line in text[section.body : section.end].splitlines(keepends=True):
        heading = _HEADING.match(line)
        if heading:
            wanted = meant and _name(heading["title"] or "") is not SectionName.LESSONS
        bullet = _BULLET.match(line) if wanted else None
        depth = len(bullet["indent"].expandtabs(4)) if bullet else 0
        opens = bool(_MARKED.match(line)) or (
            bullet is not None and (start is None or indent is None or depth <= indent + 1)
        )
        ends = opens or heading or (not line.strip() and indent is None)
        if start is not None and ends:
            yield start, at
            start = None
        if opens:
            start, indent = at, depth if bullet else None
        at += len(line)
    if start is not None:
        yield start, section.end


def _item(text: str, start: int, end: int, vocabulary: Vocabulary) -> Item:
    own = text[start:end]
    bullet = _BULLET.match(own)
    measured = sum((c.quantities for c in read(own, vocabulary)), start=Quantities())
    return Item(
        start=start,
        end=start + len(own.rstrip()),
        text=" ".join(own[bullet.end() if bullet else 0 :].split()),
        quantities=measured,
        assigned=tuple(m["name"] or m["handle"] for m in _ASSIGNED.finditer(own)),
        done=bool(bullet and bullet["box"] in ("x", "X")),
    )
