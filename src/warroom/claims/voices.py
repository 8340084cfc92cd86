"""Orders in which a known phrase may be said: "the pool was exhausted", "exhausted its pool"."""

from warroom.claims.grammar import ADVERBS, DETERMINERS
from warroom.claims.tables import word_set
from warroom.claims.words import phrase_words, stems_of

_BE = word_set("is are was were be been being")
_NEGATIVE = word_set("no not never without nor")
# Said of a thing without "was", these still speak of what was done to it.
_DONE_TO = word_set("exhausted exceeded saturated depleted")
_ALSO_DONE_TO = word_set("hit lost taken held stolen broken overrun")  # without -ed


def phrasings(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Give the stems of a phrase as it is written, then as it may be turned.

    Words that a text may leave out too are left out.

    >>> phrasings("the connection pool was exhausted")
    (('connect', 'pool', 'was', 'exhaust'), ('exhaust', 'connect', 'pool'))
    """
    words = phrase_words(phrase)
    kept = [word for word in words if word not in DETERMINERS and word not in ADVERBS] or [*words]
    written = stems_of(kept)
    last = kept[-1:]
    passive = (
        len(kept) > 2 and kept[-2] in _BE and (last[0].endswith("ed") or last[0] in _ALSO_DONE_TO)
    )
    bare = len(kept) > 1 and last[0] in _DONE_TO
    if not (passive or bare) or not _NEGATIVE.isdisjoint(kept):
        return (written,)
    things = [word for word in kept[:-1] if word not in _BE]
    turned = stems_of([*last, *things])
    return (written, turned) if passive else (written, turned, stems_of([*things, "was", *last]))
