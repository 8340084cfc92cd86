"""Whether a clause is affirmed, denied, doubted, or about another incident; and which words of it.

A denial of the predicate ("was not the cause", "was ruled out") covers the clause, wherever the
name stands. A denial of a noun ("not payments", "no leak", "rather than the deploy") covers what
follows up to the next comma or verb, and leaves the rest of the clause affirmed; a verb right
before "no" is denied with it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from warroom.claims.clauses import Clause
from warroom.claims.cues import DENIALS, HEDGES, Cue
from warroom.claims.grammar import BE, GLUE, MARK, VERB
from warroom.claims.page import Page
from warroom.claims.sentences import Frame
from warroom.claims.tables import word_set

_DOUBLE_REACH = 3  # words: "was not at all unrelated"
_BEFORE_NOUN = word_set(", — ( and but or : ;")


class Polarity(NamedTuple):
    """How far a clause is affirmed; `denied_words` are those denied within an affirmed clause.

    `negated` marks a denial by plain negation, which reaches into a causal link that follows
    ("did not fail because of the deploy"), as a hedge does; `doubted` and `past` reach into
    dependent clauses.
    """

    denied: bool
    negated: bool
    denied_words: frozenset[int]
    hedged: bool
    doubted: bool
    past: bool


AFFIRMED = Polarity(
    denied=False, negated=False, denied_words=frozenset(), hedged=False, doubted=False, past=False
)

_DOUBTED = AFFIRMED._replace(hedged=True)
_NEUTRAL = (Frame.PLAIN, Frame.CAUSE, Frame.EFFECT, Frame.FIX, Frame.PREVENTION)


def polarity(page: Page, clause: Clause, before: Polarity) -> Polarity:
    """Judge one clause; `before` is the polarity of the clause it follows in its sentence."""
    frame = clause.sentence.frame
    if not clause.kinds and before is AFFIRMED and frame in _NEUTRAL:
        return _DOUBTED if _is_inverted(page, clause) else AFFIRMED
    inherited = before if clause.follows() or _is_listed(page, clause) else AFFIRMED
    doubted = Cue.DOUBT in clause.kinds or inherited.doubted
    past = Cue.PAST in clause.kinds or inherited.past or frame is Frame.PAST
    hedged = doubted or not clause.kinds.isdisjoint(HEDGES) or _is_inverted(page, clause)
    hedged = hedged or (clause.link is Cue.BECAUSE and not clause.first and before.hedged)
    denials = _denials(page, clause)
    double = _is_double(page, clause)
    reached = inherited.negated and _takes_a_noun(page, clause)
    likewise = before.denied and _is_likewise(page, clause)
    denied = ((denials.whole or reached or likewise) and not double) or frame is Frame.DENIED
    return Polarity(
        denied=denied,
        negated=denials.negated and not double,
        denied_words=frozenset() if denied else denials.words,
        hedged=hedged or double or frame is Frame.HEDGED,
        doubted=doubted,
        past=past,
    )


class _Denials(NamedTuple):
    whole: bool
    negated: bool
    words: frozenset[int]


_NO_DENIALS = _Denials(whole=False, negated=False, words=frozenset())


def _denials(page: Page, clause: Clause) -> _Denials:
    if not clause.kinds or clause.kinds.isdisjoint(DENIALS):
        return _NO_DENIALS
    words: set[int] = set()
    negated = False
    for i, cue in clause.cues:
        if cue is Cue.NOT and not _is_contrast(page, clause.tokens, i):
            negated = True
        elif cue in (Cue.NOT, Cue.NO, Cue.NOT_THIS) and i not in words:
            words.update(_reach(page, clause.tokens, i))
            if cue is Cue.NO and page.bits[i - 1] & (VERB | BE) == VERB and i - 1 in clause.tokens:
                words.add(i - 1)  # "evicted no keys" is "did not evict"
    whole = negated or Cue.DENIAL in clause.kinds or _opens_with_no(page, clause)
    return _Denials(whole=whole, negated=negated, words=frozenset(words))


def _is_listed(page: Page, clause: Clause) -> bool:
    """Whether a clause opens what was announced: "several are conceivable: a leak, a deploy"."""
    first = clause.tokens[0]
    return ":" in page.words.plain[max(first - 1, 0) : first + 1] and not clause.first


def _is_likewise(page: Page, clause: Clause) -> bool:
    """Whether a clause repeats the predicate before it: "as was auth", "so is auth"."""
    words = [i for i in clause.tokens[:3] if not page.bits[i] & MARK]
    likewise = len(words) > 1 and page.words.plain[words[0]] in ("as", "so")
    return likewise and bool(page.bits[words[1]] & BE)


def _is_inverted(page: Page, clause: Clause) -> bool:
    """Whether a clause opens like a condition without if: "had the cache been full, ..."."""
    return clause.first and page.words.plain[clause.tokens[0]] in ("had", "should")


def _is_double(page: Page, clause: Clause) -> bool:
    """Whether a denial is itself denied: "not unrelated". Who knows what that affirms?"""
    if Cue.DENIAL not in clause.kinds or Cue.NOT not in clause.kinds:
        return False
    nots = [i for i, cue in clause.cues if cue is Cue.NOT and page.words.plain[i] != "nor"]
    denials = [i for i, cue in clause.cues if cue is Cue.DENIAL]
    return any(0 < i - n <= _DOUBLE_REACH for i in denials for n in nots)


def _takes_a_noun(page: Page, clause: Clause) -> bool:
    """Whether a clause is a causal link with a noun and no verb of its own: "because of X"."""
    if clause.link is not Cue.BECAUSE:
        return False
    link = next(i for i, cue in clause.cues if cue is Cue.BECAUSE)
    after = page.cues[link][1]
    return not any(page.bits[i] & VERB for i in clause.tokens if i >= after)


def _is_contrast(page: Page, tokens: Sequence[int], at: int) -> bool:
    """Whether a "not" denies the noun after it: "X, not Y", "not Y but X"."""
    where = tokens.index(at)
    if where + 1 == len(tokens) or page.bits[tokens[where + 1]] & (VERB | MARK):
        return False
    return where == 0 or page.words.plain[tokens[where - 1]] in _BEFORE_NOUN


def _opens_with_no(page: Page, clause: Clause) -> bool:
    """Whether "no" stands in the subject: "no service ran out of memory"."""
    for i in clause.tokens:
        if i in page.cues and page.cues[i][0] is Cue.NO and page.words.plain[i] == "no":
            return True
        if not page.bits[i] & (MARK | GLUE) or page.bits[i] & VERB:
            return False
    return False


def _reach(page: Page, tokens: Sequence[int], at: int) -> Sequence[int]:
    """Give the words a denial of a noun covers, from the word `at` on."""
    rest = tokens[tokens.index(at) :]
    skip = page.cues[at][1] - at
    verb = next((k for k, i in enumerate(rest) if k >= skip and page.bits[i] & VERB), None)
    if verb is None:
        return rest
    commas = [k for k in range(skip, verb) if page.words.plain[rest[k]] in (",", "—")]
    return rest[: commas[-1] if commas else verb]
