"""What one clause says, as data."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from warroom.claims.grammar import GLUE_WORDS
from warroom.claims.quantities import NOTHING, Quantities
from warroom.claims.words import phrase_stems, stems_of

_GLUE = frozenset(stems_of(sorted(GLUE_WORDS)))


class Role(StrEnum):
    """What a clause asserts: a cause, an effect, a fix that was done, a prevention planned."""

    CAUSE = "cause"
    EFFECT = "effect"
    FIX = "fix"
    PREVENTION = "prevention"


class Direction(StrEnum):
    """Whether something was raised or lowered."""

    UP = "up"
    DOWN = "down"


class Drawing(NamedTuple):
    """The words, by number in the text, that tell of a mechanism: what went wrong, and all."""

    key: frozenset[int]
    words: frozenset[int]


NOTHING_DRAWN: Mapping[str, Drawing] = {}


class Claim(NamedTuple):
    """One clause that says something, in one polarity.

    `start` and `end` are characters of the text, and `text` is what stands there. Where a clause
    affirms one thing and denies another ("redis-cache, not payments, was the cause") it gives two
    claims whose spans may overlap; every word belongs to one of them.

    `services` holds canonical names in order of mention. A clause that continues an earlier one
    with a pronoun or without a subject ("..., which ran out of memory") carries its service over.
    `drawn` are those of its mechanisms that it tells without their names, and by which words.
    """

    sentence: int
    start: int
    end: int
    text: str
    roles: frozenset[Role]
    services: tuple[str, ...]
    mechanisms: tuple[str, ...]
    remedies: tuple[str, ...]
    themes: tuple[str, ...]
    direction: Direction | None
    denied: bool
    hedged: bool
    question: bool
    past: bool = False
    drawn: Mapping[str, Drawing] = NOTHING_DRAWN
    stems: tuple[str, ...] = ()
    quantities: Quantities = NOTHING

    @property
    def words(self) -> frozenset[str]:
        """The stems of its words, each once."""
        return frozenset(self.stems)

    @property
    def content(self) -> frozenset[str]:
        """The stems of its words without the small ones that hold any sentence together."""
        return self.words - _GLUE

    @property
    def asserted(self) -> bool:
        """Whether the writer stands by it: not denied, hedged, asked, or about another incident."""
        return not (self.denied or self.hedged or self.question or self.past)

    def mentions(self, phrase: str) -> bool:
        """Whether the words of `phrase` stand side by side in this claim, in any inflection.

        >>> from warroom.claims import Vocabulary, read
        >>> [claim] = read("The cache evicted its keys.", Vocabulary(services={}))
        >>> claim.mentions("evicting its key"), claim.mentions("cache keys")
        (True, False)
        """
        wanted = phrase_stems(phrase)
        if not wanted or wanted[0] not in self.stems:
            return False
        starts = range(len(self.stems) - len(wanted) + 1)
        return any(self.stems[i : i + len(wanted)] == wanted for i in starts)
