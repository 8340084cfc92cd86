"""Phrasings: sentences with choices in them, dealt like cards, so that none soon comes again.

`[seeing|getting] [errors|5xx] on {service}` is one phrasing with four wordings. A deck is a tuple
of phrasings. Each scenario takes cards of its own from every deck: neighbouring seeds never share
one before a phrasing's wordings are through.
"""

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import gcd, prod

from warroom.world.noise import address

PER_HAND = 8  # cards of one deck that a scenario may take
TIER_RANK = {"easy": 0, "medium": 1, "hard": 2, "expert": 3}
Deck = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A sentence cut into parts: `choices` are left open, by the number of the part."""

    parts: tuple[str, ...]
    choices: tuple[tuple[int, tuple[str, ...]], ...]
    wordings: int

    def worded(self, number: int) -> str:
        """Return one wording by its number, 0 to `wordings` - 1."""
        parts = [*self.parts]
        for place, choice in self.choices:
            number, at = divmod(number, len(choice))
            parts[place] = choice[at]
        return "".join(parts)


@cache
def phrasing(text: str) -> Phrasing:
    """Read a sentence with `[this|that]` choices in it.

    >>> [phrasing("[still|] at [a|b]").worded(number) for number in range(4)]
    ['still at a', ' at a', 'still at b', ' at b']
    """
    pieces = re.split(r"\[([^\]]*)\]", text)
    choices = tuple((at, tuple(pieces[at].split("|"))) for at in range(1, len(pieces), 2))
    return Phrasing(tuple(pieces), choices, prod(len(choice) for _, choice in choices))


@cache
def _stride(size: int) -> int:
    """Return a step that visits all of `size` places before it comes back, far from its last."""
    step = max(size * 89 // 144, 1)
    while gcd(step, size) > 1:
        step += 1
    return step


_place = lru_cache(maxsize=4096)(address)  # of decks, which every scenario draws from


def card_of(deck: Deck, number: int) -> str:
    """Return the card of a deck with a running number, slots unfilled.

    A round has every phrasing once, in an order of its own; the next round words each anew.
    """
    round_, place = divmod(number, len(deck))
    which = (place * _stride(len(deck)) + _place("round", deck[0], round_)) % len(deck)
    chosen = phrasing(deck[which])
    return chosen.worded(round_ * _stride(chosen.wordings) % chosen.wordings).strip()


def hand_of(scenario_address: str) -> int:
    """Return which hand a scenario plays: running numbers where scenarios are numbered.

    >>> hand_of("generated/hard/7")
    30
    """
    place, _, rest = scenario_address.partition("/")
    tier, _, seed = rest.partition("/")
    if place == "generated" and tier in TIER_RANK and seed.isdigit():
        return int(seed) * len(TIER_RANK) + TIER_RANK[tier]
    return address("hand", scenario_address) >> 16


@dataclass(slots=True)
class Dealer:
    """Deals one scenario's cards; it remembers how many of each deck it has dealt."""

    hand: int
    dealt: dict[Deck, int] = field(default_factory=dict[Deck, int])

    def deal(self, deck: Deck) -> str:
        """Return the next card of a deck."""
        count = self.dealt.get(deck, 0)
        self.dealt[deck] = count + 1
        start = _place("deck", deck[0]) >> 40
        return card_of(deck, start + self.hand * PER_HAND + count)
