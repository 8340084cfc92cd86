"""Whether what is drawn on a page is also asserted there: it is found before anything is read."""

from collections.abc import Sequence

from warroom.claims.claim import Claim, Role
from warroom.claims.context import Fact
from warroom.claims.page import Page
from warroom.claims.sentences import Frame
from warroom.claims.vocabulary import Name

_AFTERWARDS = frozenset({Frame.EFFECT, Frame.FIX, Frame.PREVENTION})


def denied_words(facts: Sequence[Fact]) -> frozenset[int]:
    """Give all words that are denied, wherever in the text."""
    words: set[int] = set()
    for fact in facts:
        denied = fact.polarity.denied or fact.disowned
        words.update(fact.clause.tokens if denied else fact.polarity.denied_words)
    return frozenset(words)


def may_draw(fact: Fact, claims: Sequence[Claim]) -> bool:
    """Whether a clause may tell what broke in pictures: not where it tells of what came of it.

    `claims` are those of the clauses before it.
    """
    sentence = fact.clause.sentence
    is_effect = Role.EFFECT in fact.given and not fact.untold
    is_mended = (
        bool(claims) and claims[-1].sentence == sentence.number and Role.FIX in claims[-1].roles
    )
    return not (is_effect or is_mended or fact.ahead or sentence.frame in _AFTERWARDS)


def is_shown(page: Page, name: Name, tokens: Sequence[int], denied: frozenset[int]) -> bool:
    """Whether a picture is affirmed as a whole; or denied as one, and not just told in other words.

    "Gave nothing back, so that no connection was left" denies nothing of a leak, nor does a denial
    of which half the picture stands elsewhere. What has a "not" in its clause that is a part of
    another picture alone is neither.
    """
    swallowed = page.drawn.swallowed
    if swallowed and any(name.name not in swallowed.get(i, (name.name,)) for i in tokens):
        return False
    others = page.drawn.others[name]
    if name.first not in denied:
        return any(denied.isdisjoint(rest) for rest in others)
    sentence_at = page.drawn.sentence_at
    here = sentence_at[name.first]
    is_whole = any(sentence_at[i] == here for rest in others for i in rest)
    return is_whole and all(key in denied for key in page.drawn.keys[name.name, here])
