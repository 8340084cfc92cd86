"""Of which service a clause speaks that names none: of what its neighbours were about."""

from collections.abc import Iterable, Sequence

from warroom.claims.claim import Claim, Role
from warroom.claims.clauses import Clause
from warroom.claims.grammar import DETERMINERS
from warroom.claims.page import Page
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Kind, Name

REACH = 4  # sentences: so long is what somebody speaks of remembered
PLACES = word_set("on to of at against from into towards toward with in upon onto")
MOST_TOPICS = 2  # services; of more nobody knows which is meant


def names_at(page: Page, tokens: Iterable[int]) -> list[Name]:
    """Give the names that start at some words."""
    return [name for i in tokens for name in page.names.get(i, ())]


def topic(
    page: Page, clause: Clause, claims: Sequence[Claim], denied: frozenset[int], *, is_told: bool
) -> tuple[str, ...]:
    """Give the service that a clause says something broke at.

    It stands before it in its sentence, or after it. Of what `is_told` without its name the
    sentences before may tell where it was, and the next one if there is none before.
    """
    sentence = clause.sentence
    after = _first_named(page, range(clause.tokens[-1] + 1, sentence.end), denied)
    here = _last_named(claims, sentence.index) or after
    if here or not is_told or _names_one(page, range(sentence.first, sentence.end)):
        return here
    before = _last_named(claims, sentence.index - REACH)
    if before or any(claim.services for claim in claims):
        return before
    coming = next((s for s in page.sentences if s.index == sentence.index + 1), None)
    return _first_named(page, range(coming.first, coming.end), denied) if coming else ()


def doer(claims: Sequence[Claim], clause: Clause) -> tuple[str, ...]:
    """Give who did what a clause says was done to another: it stands before."""
    return _last_named(claims, clause.sentence.index - REACH)


def striking(
    page: Page, clause: Clause, claims: Sequence[Claim], fitting: frozenset[str]
) -> tuple[str, ...]:
    """Give the service nearest to a clause that could have what the clause tells of another.

    "The sessions of orders-db were never given back" is told of who had borrowed them.
    """
    for claim in reversed(claims):
        found = [name for name in claim.services if name in fitting]
        if found and claim.asserted:
            return tuple(found[-1:])
    rest = range(clause.tokens[-1] + 1, clause.sentence.end)
    coming = [name.name for name in names_at(page, rest) if name.name in fitting]
    return tuple(coming[:1])


def is_only_where(page: Page, tokens: Sequence[int]) -> bool:
    """Whether the services of a clause are only what its doer did it to: "held slots of orders-db".

    Then who did it stands before.
    """
    plain = page.words.plain
    named = [name for name in names_at(page, tokens) if name.kind is Kind.SERVICE]
    return all(_before(plain, name.first) in PLACES for name in named)


def _before(plain: Sequence[str], at: int) -> str:
    """Give the word before a name, articles aside."""
    while at and plain[at - 1] in DETERMINERS:
        at -= 1
    return plain[at - 1] if at else ""


def _names_one(page: Page, tokens: Iterable[int]) -> bool:
    return any(name.kind is Kind.SERVICE for name in names_at(page, tokens))


def _first_named(page: Page, tokens: Iterable[int], denied: frozenset[int]) -> tuple[str, ...]:
    for name in names_at(page, tokens):
        if name.kind is Kind.SERVICE:
            return () if name.first in denied else (name.name,)
    return ()


def _last_named(claims: Sequence[Claim], since: int) -> tuple[str, ...]:
    """Give what was last spoken of from a sentence on: what is cleared is spoken of no more.

    Who only felt it is passed over if another was spoken of: a story returns to whom it is about.
    """
    felt: tuple[str, ...] = ()
    for claim in reversed(claims):
        if claim.sentence < since:
            break
        suffers = Role.EFFECT in claim.roles and Role.CAUSE not in claim.roles
        if not claim.services or not (claim.asserted or (claim.denied and suffers)):
            continue
        named = claim.services if len(claim.services) <= MOST_TOPICS else ()
        if not suffers:
            return named
        felt = felt or named
    return felt
