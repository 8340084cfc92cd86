"""Of which service a clause speaks that names none: of what its neighbours were about."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from warroom.claims.claim import Claim, Role
from warroom.claims.clauses import Clause
from warroom.claims.cues import Cue
from warroom.claims.grammar import DETERMINERS
from warroom.claims.page import Page
from warroom.claims.sentences import Sentence
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Kind, Name

REACH = 4  # sentences: so long is what somebody speaks of remembered
MEMORY = 40  # clauses, before which nothing is looked for
PLACES = word_set("on to of at against from into towards toward with in upon onto")
NOBODY = word_set("nobody none neither")
ASIDES = word_set("from behind through with like including and")
BACKWARD = word_set("this that these those it its they their such")  # opens what continues
MOST_TOPICS = 2  # services; of more nobody knows which is meant


def names_at(page: Page, tokens: Iterable[int]) -> list[Name]:
    """Give the names that start at some words."""
    return [name for i in tokens for name in page.names.get(i, ())]


def struck(
    page: Page,
    clause: Clause,
    tokens: Sequence[int],
    mechanisms: Sequence[str],
    services: tuple[str, ...],
    carried: tuple[str, ...],
    claims: Sequence[Claim],
    denied: frozenset[int],
) -> tuple[str, ...]:
    """Give the services that what some words of a clause say broke is told of.

    `services` are those it names itself, `carried` the one it continues to speak of, `claims` those
    of the clauses before it. A mechanism of which none of them could be struck is told of one that
    could: "the sessions of orders-db were never given back", of who had borrowed them.
    """
    is_told = not page.drawn.others.keys().isdisjoint(names_at(page, tokens))
    if not services:
        services = carried or _topic(page, clause, claims, denied, is_told=is_told)
    elif is_told and _is_only_where(page, tokens):
        doer = carried or _subjects(page, claims)[:1]
        services = (*[name for name in doer if name not in services], *services)
    fitting = [page.could_have[name] for name in mechanisms if name in page.could_have]
    if services and fitting and all(fits.isdisjoint(services) for fits in fitting):
        own = _nearest(page, clause, claims, frozenset[str]().union(*fitting))
        return (*own, *services)
    return services


def _topic(
    page: Page, clause: Clause, claims: Sequence[Claim], denied: frozenset[int], *, is_told: bool
) -> tuple[str, ...]:
    """Give the service that a clause says something broke at.

    It stands before it in its sentence, or after it. Of what `is_told` without its name the
    sentences before may tell where it was, and the next one if there is none before.
    """
    sentence = clause.sentence
    rest = range(clause.tokens[-1] + 1, sentence.end)
    after = _first_named(page, rest, denied)
    here = _last_named(claims, sentence.index) or after
    if not is_told:
        return here
    story = _subjects(page, claims)
    own = _subjects(page, [claim for claim in claims if claim.sentence == sentence.index])
    if own or story:
        return own[-1:] or story[:1]
    if here and (here != after or _services_at(page, rest) == 1):
        return here
    if here or not _services_at(page, range(sentence.first, sentence.end)):
        return _in_passing(page, claims) or here or _coming(page, sentence, denied)
    return ()


def _coming(page: Page, sentence: Sentence, denied: frozenset[int]) -> tuple[str, ...]:
    """Give the service that the next sentence names first."""
    for s in page.sentences[sentence.index + 1 : sentence.index + 2]:
        return _first_named(page, range(s.first, s.end), denied)
    return ()


def _subjects(page: Page, claims: Sequence[Claim]) -> tuple[str, ...]:
    """Give whom claims are about, in order; a story begins with whom all of it is about."""
    told = (claim for claim in claims[-MEMORY:] if _is_subject(page, claim))
    return tuple(_named_in(page, claim)[0].name for claim in told)


def _is_subject(page: Page, claim: Claim) -> bool:
    """Whether a claim speaks of one service, and neither in passing nor of what it only felt."""
    named = _named_in(page, claim)
    suffers = Role.EFFECT in claim.roles and not claim.mechanisms
    if len(named) != 1 or suffers or _is_cleared(page, claim):
        return False
    return _before(page.words.plain, named[0].first) not in ASIDES or _identifies(page, claim)


def _identifies(page: Page, claim: Claim) -> bool:
    """Whether a claim says where something was: "they came from x"."""
    return page.words.plain[_tokens_of(page, claim)[0]] in BACKWARD


def _in_passing(page: Page, claims: Sequence[Claim]) -> tuple[str, ...]:
    """Give the first service that was named alone and is not cleared, if only in passing."""
    for claim in claims[-MEMORY:]:
        named = _named_in(page, claim)
        if len(named) == 1 and not _is_cleared(page, claim):
            return (named[0].name,)
    return ()


def _is_cleared(page: Page, claim: Claim) -> bool:
    """Whether a claim says of its service that it is not to blame; "nobody at x" does not."""
    judging = (i for i in _tokens_of(page, claim) if page.words.plain[i] not in NOBODY)
    found = (page.cues[i][0] for i in judging if i in page.cues)
    return claim.denied and any(cue in (Cue.DENIAL, Cue.CAUSE_NOUN) for cue in found)


def _tokens_of(page: Page, claim: Claim) -> range:
    starts = page.words.starts
    return range(bisect_left(starts, claim.start), bisect_left(starts, claim.end))


def _named_in(page: Page, claim: Claim) -> list[Name]:
    """Give the services that the words of a claim name."""
    found = names_at(page, _tokens_of(page, claim))
    return [name for name in found if name.kind is Kind.SERVICE]


def _services_at(page: Page, tokens: Iterable[int]) -> int:
    return len({name.name for name in names_at(page, tokens) if name.kind is Kind.SERVICE})


def _nearest(
    page: Page, clause: Clause, claims: Sequence[Claim], fitting: frozenset[str]
) -> tuple[str, ...]:
    """Give the fitting service nearest to a clause: the last before it, or the first after it."""
    for claim in reversed(claims[-MEMORY:]):
        found = [name for name in claim.services if name in fitting]
        if found and claim.asserted:
            return tuple(found[-1:])
    rest = range(clause.tokens[-1] + 1, clause.sentence.end)
    coming = [name.name for name in names_at(page, rest) if name.name in fitting]
    return tuple(coming[:1])


def _is_only_where(page: Page, tokens: Sequence[int]) -> bool:
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
