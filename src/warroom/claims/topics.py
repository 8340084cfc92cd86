"""Of which service a clause speaks that names none: of what its neighbours were about."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from warroom.claims.claim import Claim, Role
from warroom.claims.clauses import Clause
from warroom.claims.language import Kind
from warroom.claims.page import Page
from warroom.claims.sentences import Sentence
from warroom.claims.stories import MEMORY, in_passing, names_at, services_at, subject, word_before
from warroom.claims.tables import word_set

PLACES = word_set("on to of at against from into towards toward with in upon onto")
MOST_TOPICS = 2  # services; of more nobody knows which is meant


class Place(NamedTuple):
    """A clause where it stands: `claims` are those before it, `denied` all denied words."""

    page: Page
    clause: Clause
    claims: Sequence[Claim]
    denied: frozenset[int]


def struck(
    place: Place,
    tokens: Sequence[int],
    mechanisms: Sequence[str],
    services: tuple[str, ...],
    carried: tuple[str, ...],
) -> tuple[str, ...]:
    """Give the services that what some words of a clause say broke is told of.

    `services` are those it names itself, `carried` the one it continues to speak of. A mechanism of
    which none of them could be struck is told of one that could: "the sessions of orders-db were
    never given back", of who had borrowed them.
    """
    page, clause, claims = place.page, place.clause, place.claims
    is_told = not page.drawn.others.keys().isdisjoint(names_at(page, tokens))
    if not services:
        services = carried or _topic(place, is_told=is_told)
    elif is_told and _is_only_where(page, tokens):
        part = _of_its_part(page, clause.sentence, claims)
        doer = carried or subject(page, part)
        services = (*[name for name in doer if name not in services], *services)
    fitting = [page.could_have[name] for name in mechanisms if name in page.could_have]
    if services and fitting and all(fits.isdisjoint(services) for fits in fitting):
        own = _nearest(place, frozenset[str]().union(*fitting))
        return (*own, *services)
    return services


def _topic(place: Place, *, is_told: bool) -> tuple[str, ...]:
    """Give the service that a clause says something broke at.

    It stands before it in its sentence, or after it. Of what `is_told` without its name the
    sentences before may tell where it was, and the next one if there is none before.
    """
    page, clause, claims, denied = place
    sentence = clause.sentence
    rest = range(clause.tokens[-1] + 1, sentence.end)
    after = _first_named(page, rest, denied)
    here = _last_named(claims, sentence.number) or after
    if not is_told:
        return here
    own = takewhile(lambda claim: claim.sentence == sentence.number, reversed(claims[-MEMORY:]))
    told = subject(page, own) or subject(page, _of_its_part(page, sentence, claims))
    if told:
        return told
    if here and (here != after or _services_at(page, rest) == 1):
        return here
    if here or not _services_at(page, range(sentence.first, sentence.end)):
        return (
            in_passing(page, _of_its_part(page, sentence, claims))
            or here
            or _coming(page, sentence, denied)
        )
    return ()


def _of_its_part(page: Page, sentence: Sentence, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the last claims, of those that stand under the same kind of label as a sentence."""
    for claim in claims[-MEMORY:]:
        if page.sentences[claim.sentence].frame is sentence.frame:
            yield claim


def _coming(page: Page, sentence: Sentence, denied: frozenset[int]) -> tuple[str, ...]:
    """Give the service that the next sentence names first."""
    for s in page.sentences[sentence.number + 1 : sentence.number + 2]:
        return _first_named(page, range(s.first, s.end), denied)
    return ()


def _services_at(page: Page, tokens: range) -> int:
    return len({name.name for name in services_at(page, tokens)})


def _nearest(place: Place, fitting: frozenset[str]) -> tuple[str, ...]:
    """Give the fitting service nearest to a clause: the last before it, or the first after it."""
    for claim in reversed(place.claims[-MEMORY:]):
        found = [name for name in claim.services if name in fitting]
        if found and claim.asserted:
            return tuple(found[-1:])
    rest = range(place.clause.tokens[-1] + 1, place.clause.sentence.end)
    coming = [name.name for name in names_at(place.page, rest) if name.name in fitting]
    return tuple(coming[:1])


def _is_only_where(page: Page, tokens: Sequence[int]) -> bool:
    """Whether the services of a clause are only what its doer did it to: "held slots of orders-db".

    Then who did it stands before.
    """
    plain = page.words.plain
    named = [name for name in names_at(page, tokens) if name.kind is Kind.SERVICE]
    return all(word_before(plain, name.first) in PLACES for name in named)


def _first_named(page: Page, tokens: range, denied: frozenset[int]) -> tuple[str, ...]:
    for name in services_at(page, tokens)[:1]:
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
