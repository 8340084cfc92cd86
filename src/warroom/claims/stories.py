"""Whom a story is about: the first service that it speaks of by itself."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from warroom.claims.claim import Claim, Role
from warroom.claims.cues import Cue
from warroom.claims.grammar import DETERMINERS
from warroom.claims.page import Page
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Name

MEMORY = 40  # clauses: so long is what somebody speaks of remembered
NOBODY = word_set("nobody none neither")
ASIDES = word_set("from behind through with like including and")
BACKWARD = word_set("this that these those it its they their such")  # opens what continues


def names_at(page: Page, tokens: Iterable[int]) -> list[Name]:
    """Give the names that start at some words."""
    return [name for i in tokens for name in page.names.get(i, ())]


def services_at(page: Page, tokens: range) -> Sequence[Name]:
    """Give the services that start at some words in a row, in order of mention."""
    at = page.service_words
    return page.services[bisect_left(at, tokens.start) : bisect_left(at, tokens.stop)]


def subject(page: Page, claims: Iterable[Claim]) -> tuple[str, ...]:
    """Give whom the first of some claims is about that is about anybody."""
    return tuple(islice(chain.from_iterable(_subject(page, claim) for claim in claims), 1))


def _subject(page: Page, claim: Claim) -> tuple[str, ...]:
    """Give the one service a claim speaks of, neither in passing nor of what it only felt."""
    if Role.EFFECT in claim.roles and not claim.mechanisms:
        return ()
    named = _named_in(page, claim)
    if len(named) != 1 or _is_cleared(page, claim):
        return ()
    [own] = named
    told = word_before(page.words.plain, own.first) not in ASIDES or _identifies(page, claim)
    return (own.name,) if told else ()


def _identifies(page: Page, claim: Claim) -> bool:
    """Whether a claim says where something was: "they came from x"."""
    return page.words.plain[_tokens_of(page, claim)[0]] in BACKWARD


def in_passing(page: Page, claims: Iterable[Claim]) -> tuple[str, ...]:
    """Give the first service that was named alone and is not cleared, if only in passing."""
    for claim in claims:
        named = _named_in(page, claim)
        if len(named) == 1 and not _is_cleared(page, claim):
            return (named[0].name,)
    return ()


def _is_cleared(page: Page, claim: Claim) -> bool:
    """Whether a claim says of its service that it is not to blame; "nobody at x" does not."""
    if not claim.denied:
        return False
    judging = (i for i in _tokens_of(page, claim) if page.words.plain[i] not in NOBODY)
    found = (page.cues[i][0] for i in judging if i in page.cues)
    return any(cue in (Cue.DENIAL, Cue.CAUSE_NOUN) for cue in found)


def _tokens_of(page: Page, claim: Claim) -> range:
    starts = page.words.starts
    return range(bisect_left(starts, claim.start), bisect_left(starts, claim.end))


def _named_in(page: Page, claim: Claim) -> Sequence[Name]:
    """Give the services that the words of a claim name."""
    starts = page.service_starts
    return page.services[bisect_left(starts, claim.start) : bisect_left(starts, claim.end)]


def word_before(plain: Sequence[str], at: int) -> str:
    """Give the word before a name, articles aside."""
    while at and plain[at - 1] in DETERMINERS:
        at -= 1
    return plain[at - 1] if at else ""
