"""Sentences and the headings they stand under.

A line break ends a sentence unless the line was only wrapped. A label ("Root cause:", "## Impact")
says what the rest of its line and the bullets or paragraphs below it are about.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from warroom.claims.words import Words

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*+•\u2013>]\s+|\d{1,2}[.)]\s+|\[[ xX]\]\s+){1,4}")
_HEADING = re.compile(r"\s*(?:>\s?)?#{1,6}\s+")
_FENCE = re.compile(r"^[ \t>]{0,8}```.*$", re.MULTILINE)
_LABEL = re.compile(r"[*_\s]{0,4}([^:.!?\n]{2,48}?)[*_]{0,3}(?::[*_]{0,3}(?=\s|$)|\s[-\u2013—]\s)")
_LABEL_WIDTH = 60  # characters: a longer line is a sentence
_LABEL_WORDS = 7  # the longest label and its colon
_WRAP_WIDTH = 50  # a line shorter than this was ended on purpose, not wrapped


class Frame(Enum):
    """What a label says about the text under it."""

    __hash__ = object.__hash__  # in C, unlike an Enum's own

    CAUSE = auto()
    EFFECT = auto()
    FIX = auto()
    PREVENTION = auto()
    DENIED = auto()
    HEDGED = auto()
    PAST = auto()
    PLAIN = auto()


_LABELS = {
    Frame.CAUSE: """root cause | root causes | cause | causes | why it happened
        why | why did it happen | underlying cause | root cause analysis | trigger | culprit
        what caused it | rca | cause of the incident | what went wrong""",
    Frame.EFFECT: """impact | effect | effects | symptoms | symptom | user impact | customer impact
        business impact | what users saw | what customers saw | consequences | consequence
        what broke | blast radius""",
    Frame.FIX: """resolution | fix | fixes | mitigation | remediation | what we did
        how we fixed it | recovery | solution | fix applied | immediate fix | actions taken
        how it was resolved | how it was fixed | repair""",
    Frame.PREVENTION: """action items | action item | actions | prevention | follow up | follow ups
        followup | followups | next steps | recommendations | preventive actions | lessons learned
        preventing recurrence | prevention and follow up | future work | corrective actions
        what we will do | how we prevent it | todo | how we will prevent this | to do | improvements
        follow up actions""",
    Frame.DENIED: """ruled out | red herrings | red herring | not the cause | what it was not
        excluded | false leads | not involved | unrelated | rejected hypotheses | dead ends""",
    Frame.HEDGED: """hypotheses | hypothesis | open questions | suspects | suspected causes
        possible causes | possible cause | suspected cause | theories | theory | unknowns
        candidates | probable cause""",
    Frame.PAST: """history | previous incidents | past incidents | similar incidents
        prior incidents
        related incidents | earlier incidents""",
    Frame.PLAIN: """timeline | summary | background | detection | title | status | severity | date
        authors | author | owner | services | affected services | duration | overview | detail
        details | context | what happened | evidence | what went well | glossary | incident
        start | end | contributing factors | notes""",
}
_FRAMES = {
    label.strip(): frame
    for frame, labels in _LABELS.items()
    for line in labels.splitlines()
    for label in line.split("|")
}


class Sentence(NamedTuple):
    """Words `first` to `end` (exclusive); `leading` if it opens what its label speaks of."""

    number: int
    first: int
    end: int
    question: bool
    frame: Frame
    leading: bool


class _Block(NamedTuple):
    start: int
    end: int
    frame: Frame
    leading: bool


def sentences(text: str, words: Words) -> Iterator[Sentence]:
    """Part a text into sentences; those without a word are left out."""
    number = 0
    for block in _blocks(text):
        first = bisect_left(words.starts, block.start)
        stop = bisect_left(words.starts, block.end)
        frame, leading = block.frame, block.leading
        for a, end in _parts(text, words, first, stop):
            labelled = _label_at(text, words, a, end)
            if labelled is not None:
                a, frame = labelled
                leading = True
            asked = words.plain[end - 1] == "?"
            yield Sentence(
                number=number, first=a, end=end, question=asked, frame=frame, leading=leading
            )
            number, leading = number + 1, False


def _parts(text: str, words: Words, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """Cut after a stop, and at a semicolon before a label."""
    start, content = first, False
    for i in range(first, stop):
        plain = words.plain[i]
        if plain in (".", "?"):
            ends = text[words.ends[i] : words.ends[i] + 1] != ")"
        elif plain == ";":
            ends = _label_at(text, words, i + 1, stop) is not None
        else:
            ends, content = False, True
        if ends and content:
            yield start, i + 1
            start, content = i + 1, False
    if content:
        yield start, stop


def _label_at(text: str, words: Words, first: int, end: int) -> tuple[int, Frame] | None:
    """Give the first word after a label that opens a sentence, and its frame."""
    marks = words.plain[first : first + _LABEL_WORDS]
    if ":" not in marks and "—" not in marks:
        return None
    label = _LABEL.match(text, words.starts[first])
    frame = _FRAMES.get(_plain_label(label[1])) if label else None
    if label is None or frame is None:
        return None
    after = bisect_left(words.starts, label.end(), first)
    return (after, frame) if after < end else None


def _blocks(text: str) -> Iterator[_Block]:
    """Join wrapped lines, and give each block the frame of the label it stands under."""
    section = _Section(Frame.PLAIN, heading=True)
    pending: _Block | None = None
    quoted = quoted_blocks(text)
    for line in _LINE.finditer(text):
        while quoted and quoted[-1][1] <= line.start():
            quoted.pop()
        if quoted and quoted[-1][0] <= line.start():
            continue
        opening = _opening(line[0])
        if pending is not None:
            if opening.is_plain and _is_wrapped(text[pending.start : line.start()]):
                pending = pending._replace(end=line.end())
                continue
            yield pending
        leads = opening.leads or section.expects
        section = section.after(opening)
        pending = _Block(line.start() + opening.body, line.end(), section.frame, leads)
    if pending is not None:
        yield pending


def quoted_blocks(text: str) -> list[tuple[int, int]]:
    """Give the blocks between fences, last first: what a log said is not the writer's claim."""
    if "```" not in text:
        return []
    fences = list(_FENCE.finditer(text))
    pairs = zip(fences[::2], fences[1::2], strict=False)
    return [(first.start(), last.end()) for first, last in pairs][::-1]


class _Opening(NamedTuple):
    """How a line begins: where its body starts, and what stands before."""

    body: int
    frame: Frame | None
    level: int  # of a heading; 0 for any other line
    bullet: bool
    alone: bool  # the label has the line to itself

    @property
    def is_plain(self) -> bool:
        return self.frame is None and not self.level and not self.bullet

    @property
    def leads(self) -> bool:
        return self.frame is not None or self.bullet


class _Section(NamedTuple):
    """The label in force: a heading until the next of its level, a label for what follows it."""

    frame: Frame
    heading: bool
    level: int = 0
    open: bool = True  # a paragraph may still follow
    expects: bool = False  # the label stood alone and nothing followed yet

    def after(self, line: _Opening) -> "_Section":
        if line.frame is not None:
            return _Section(
                line.frame,
                heading=line.level > 0,
                level=line.level,
                open=line.alone,
                expects=line.alone,
            )
        if line.level and not 0 < self.level < line.level:
            return _Section(Frame.PLAIN, heading=True)
        if line.level:
            return self
        if line.bullet or self.heading:
            return self._replace(open=self.open and not line.bullet, expects=False)
        return self._replace(expects=False) if self.open else _Section(Frame.PLAIN, heading=True)


def _is_wrapped(line: str) -> bool:
    """Whether a line goes on in the next one; `line` ends with its line break."""
    body = line.rstrip()
    if line[len(body) :].count("\n") > 1:
        return False
    last = body[body.rfind("\n") + 1 :]
    return last[-1:] not in ".!?:" and (len(last) >= _WRAP_WIDTH or last[-1:] in ",;")


def _opening(line: str) -> _Opening:
    heading = _HEADING.match(line)
    bullet = None if heading else _BULLET.match(line)
    mark = heading or bullet
    start = mark.end() if mark else 0
    label = _LABEL.match(line, start)
    frame = _FRAMES.get(_plain_label(label[1])) if label else None
    body = label.end() if label and frame is not None else start
    if frame is None and len(line) - start <= _LABEL_WIDTH:
        frame = _FRAMES.get(_plain_label(line[start:]))
        body = len(line) if frame is not None else start
    if frame is None and bullet and "]" in bullet[0]:
        frame = Frame.PREVENTION  # a box to tick
    alone = not line[body:].strip()
    if heading and frame is Frame.CAUSE and _plain_label(line[start:]) == "what went wrong":
        frame = Frame.PLAIN  # as a heading it is about the work, not about the cause
    level = heading[0].count("#") if heading else 0
    return _Opening(body, frame, level, bullet is not None, alone)


def frame_of(label: str) -> Frame | None:
    """Give what a label says about the text under it, or None if it is no label we know."""
    return _FRAMES.get(_plain_label(label))


def _plain_label(label: str) -> str:
    words = label.lower().replace("-", " ").strip("*_:#. \t").split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
