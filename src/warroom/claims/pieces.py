"""Sentences into pieces, cut before every word that may open a clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from warroom.claims.cues import LINKS, Cue
from warroom.claims.grammar import BE, SKIP, VERB
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


@dataclass(frozen=True, slots=True)
class Piece:
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
    bits, found = page.bits, page.cues
    cues = tuple([(i, found[i][0]) for i in tokens if i in found])
    has_verb = any(bits[i] & VERB for i in tokens)
    return Piece(opener, tuple(tokens), cues, has_verb)


def pieces(page: Page, tokens: Sequence[int]) -> Iterator[Piece]:
    """Cut before every word that may open a clause, except inside a cue phrase.

    Openers in a row (", but") open one piece together.
    """
    plain, cues = page.words.plain, page.cues
    start, own, busy = Opener.START, list[int](), 0
    has_content = False
    for i in tokens:
        opener = OPENERS.get(plain[i])
        if i < busy:
            opener = None
        elif i in cues:
            cue, busy = cues[i]
            opener = Opener.LINK if cue in LINKS else opener if busy == i + 1 else None
        if opener is not None and has_content:
            kept, moved = _before_link(page, own, opener)
            if kept:
                yield piece_of(page, start, kept)
                start, own, has_content = opener, moved, False
            else:
                start = _joined(start, opener)
        elif opener is not None:
            start = _joined(start, opener)
        elif len(own) >= MAX_CLAUSE:
            yield piece_of(page, start, own)
            start, own = Opener.HARD, []
        own.append(i)
        has_content = has_content or opener is None
    if own:
        yield piece_of(page, start, own)


def _joined(before: Opener, after: Opener) -> Opener:
    if before is Opener.COMMA and after is Opener.AND:
        return Opener.STRONG_AND
    return max(before, after)


def _before_link(page: Page, tokens: list[int], opener: Opener) -> tuple[list[int], list[int]]:
    """Move what belongs to a causal link ("which was probably not ...") over to its clause."""
    if opener is not Opener.LINK:
        return tokens, []
    cut = len(tokens)
    while cut and _belongs_to_link(page, tokens[cut - 1]):
        cut -= 1
    kept = tokens[:cut]
    has_content = any(page.words.plain[i] not in OPENERS for i in kept)
    return (kept, tokens[cut:]) if has_content else ([], tokens)


def _belongs_to_link(page: Page, token: int) -> bool:
    cue = page.cues[token][0] if token in page.cues else None
    plain = page.words.plain
    small = plain[token] in ("which", "that", "turn") or plain[token : token + 2] == ("in", "turn")
    return bool(page.bits[token] & (BE | SKIP)) or small or cue in _BEFORE_LINK
