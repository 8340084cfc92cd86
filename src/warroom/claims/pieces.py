"""Sentences into pieces, cut before every word that may open a clause."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from warroom.claims.cues import LINKS, Cue
from warroom.claims.grammar import BE, SKIP
from warroom.claims.page import Page

# Words: nobody speaks so long in one breath, and it keeps reading linear in the text.
MAX_CLAUSE = 120


class Opener(IntEnum):
    """What opens a clause; of two in a row the higher one counts."""

    START = 0
    COMMA = 1
    AND = 2
    STRONG_AND = 3  # a comma, then "and"
    RELATIVE = 4
    SUBORDINATE = 5
    CONTRAST = 6
    HARD = 7
    LINK = 8
    ASIDE = 9


_WORDS = {
    Opener.AND: "and or then plus nor",
    Opener.RELATIVE: "which who whose where",
    Opener.SUBORDINATE: "after before when once as until till since if unless whenever so",
    Opener.CONTRAST: "but however whereas yet although though while nevertheless",
    Opener.COMMA: ", : —",
    Opener.HARD: ";",
}
OPENERS = {word: opener for opener, words in _WORDS.items() for word in words.split()}
_BEFORE_LINK = frozenset({Cue.NOT, Cue.MAYBE, Cue.DOUBT, Cue.HARMLESS})


class Piece(NamedTuple):
    """Words that stay together, and the cues among them."""

    opener: Opener
    tokens: tuple[int, ...]
    cues: tuple[tuple[int, Cue], ...]
    has_verb: bool

    def has(self, cues: frozenset[Cue]) -> bool:
        """Whether it holds one of these cues."""
        return any(cue in cues for _, cue in self.cues)

    def with_more(self, other: "Piece") -> "Piece":
        """Give both as one."""
        return Piece(
            self.opener,
            self.tokens + other.tokens,
            self.cues + other.cues,
            self.has_verb or other.has_verb,
        )


def piece_of(page: Page, opener: Opener, tokens: Sequence[int]) -> Piece:
    """Gather what a piece holds."""
    found = page.cues
    cues = tuple([(i, found[i][0]) for i in tokens if i in found])
    return Piece(opener, tuple(tokens), cues, not page.verbs.isdisjoint(tokens))


def openers_of(page: Page) -> dict[int, Opener]:
    """Find the words that may open a clause: causal links, and conjunctions outside cues."""
    found = {i: OPENERS[word] for i, word in enumerate(page.words.plain) if word in OPENERS}
    for i, (cue, end) in page.cues.items():
        if cue not in LINKS and end == i + 1:
            continue
        for j in range(i, end):
            found.pop(j, None)
        if cue in LINKS:
            found[i] = Opener.LINK
    return found


def pieces(page: Page, tokens: Sequence[int], openers: Mapping[int, Opener]) -> Iterator[Piece]:
    """Cut before every word that may open a clause, except inside a cue phrase.

    Openers in a row (", but") open one piece together.
    """
    start, begin, last, has_content = Opener.START, 0, -1, False
    cuts = [k for k, i in enumerate(tokens) if i in openers]
    for k in (*cuts, len(tokens)):
        while (breath := max(begin + MAX_CLAUSE, last + 1)) < k:  # no opener stands from there on
            yield piece_of(page, start, tokens[begin:breath])
            start, begin, has_content = Opener.HARD, breath, True
        if k == len(tokens):
            break
        opener = openers[tokens[k]]
        has_content = has_content or k > last + 1
        last = k
        if has_content:
            until = _before_link(page, tokens, begin, k) if opener is Opener.LINK else k
            if until > begin:
                yield piece_of(page, start, tokens[begin:until])
                start, begin, has_content = opener, until, False
                continue
        start = _joined(start, opener)
    if begin < len(tokens):
        yield piece_of(page, start, tokens[begin:])


def _joined(before: Opener, after: Opener) -> Opener:
    if before is Opener.COMMA and after is Opener.AND:
        return Opener.STRONG_AND
    return max(before, after)


def _before_link(page: Page, tokens: Sequence[int], begin: int, link: int) -> int:
    """Give where a piece ends before a causal link; without content of its own it has no word.

    What belongs to the link ("which was probably not ...") goes over to its clause.
    """
    cut = link
    while cut > begin and _belongs_to_link(page, tokens[cut - 1]):
        cut -= 1
    has_content = any(page.words.plain[i] not in OPENERS for i in tokens[begin:cut])
    return cut if has_content else begin


def _belongs_to_link(page: Page, token: int) -> bool:
    cue = page.cues[token][0] if token in page.cues else None
    plain = page.words.plain
    small = plain[token] in ("which", "that", "turn") or plain[token : token + 2] == ("in", "turn")
    return bool(page.bits[token] & (BE | SKIP)) or small or cue in _BEFORE_LINK
