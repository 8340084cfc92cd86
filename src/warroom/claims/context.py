"""What a clause gets from its neighbours: polarity, time, and its side of a causal link."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from warroom.claims.claim import Role
from warroom.claims.clauses import Clause
from warroom.claims.cues import HEDGES, RETRACTIONS, Cue
from warroom.claims.grammar import BE, MARK, PRONOUN, VERB
from warroom.claims.language import Kind
from warroom.claims.page import Page
from warroom.claims.pieces import OPENERS, Opener
from warroom.claims.polarity import AFFIRMED, Polarity, polarity
from warroom.claims.sentences import Frame
from warroom.claims.tables import word_set

_BACKWARD = word_set("it this that both these they")
_SHORT_WORDS = 3  # a sentence so short without a subject speaks of the one before
NO_ROLES: frozenset[Role] = frozenset()
_SIDES = {Cue.BECAUSE: (Role.EFFECT, Role.CAUSE), Cue.LEADS: (Role.CAUSE, Role.EFFECT)}


class Fact(NamedTuple):
    """A clause with all that its neighbours say about it.

    `given` is the side of a causal link it stands on; `ahead` whether it speaks of what will or
    should be done; `completes_cause` whether it finishes a denied cause ("not X but Y");
    `unexplained` whether the cause it is the effect of names nothing ("because a report ran"), and
    `untold` whether it tells neither what broke nor where ("because a setting was changed");
    `disowned` and `doubted` whether what follows takes it back: "that was a red herring",
    "which did not cause ...", "which may have caused ...".
    """

    clause: Clause
    polarity: Polarity
    given: frozenset[Role]
    ahead: bool
    completes_cause: bool
    unexplained: bool
    untold: bool
    disowned: bool
    doubted: bool


def facts_of(page: Page, clauses: Sequence[Clause]) -> list[Fact]:
    """Read all clauses of a text in their context."""
    sides = _sides(page, clauses)
    facts: list[Fact] = []
    for clause, side in zip(clauses, sides, strict=True):
        last = facts[-1] if facts else None
        before = None if clause.first else last
        facts.append(
            Fact(
                clause=clause,
                polarity=polarity(page, clause, before.polarity if before else AFFIRMED),
                given=frozenset(side.roles) if side.roles else NO_ROLES,
                ahead=_is_ahead(page, clause) or bool(before and before.ahead and clause.follows()),
                completes_cause=last is not None and _completes(page, clause, last),
                unexplained=side.unexplained,
                untold=side.untold,
                disowned=side.disowned,
                doubted=side.doubted,
            )
        )
    return facts


def _is_ahead(page: Page, clause: Clause) -> bool:
    """Whether a clause speaks of what will be; what a cause makes others do they "must" do now."""
    if clause.sentence.frame is Frame.PREVENTION:
        return True
    if Cue.FUTURE not in clause.kinds:
        return False
    ahead = {page.words.plain[i] for i, cue in clause.cues if cue is Cue.FUTURE}
    return clause.sentence.frame is not Frame.CAUSE or ahead != {"must"}


@dataclass(slots=True)
class _Side:
    roles: set[Role]
    unexplained: bool = False
    untold: bool = False
    disowned: bool = False
    doubted: bool = False


def _sides(page: Page, clauses: Sequence[Clause]) -> list[_Side]:
    """Follow every causal link to the clauses it joins."""
    sides = [_Side(set()) for _ in clauses]
    for k, clause in enumerate(clauses):
        if k and _takes_back(page, clause):
            sides[k - 1].disowned = True
        if k and _is_afterthought(page, clause):
            sides[k - 1].doubted = True
        if k and _is_alternative(page, clauses[k - 1], clause):
            sides[k - 1].doubted = sides[k].doubted = True
        if _is_choice(page, clause):
            sides[k].doubted = True
        if clause.link is None:
            continue
        left, right = _SIDES[clause.link]
        sides[k].roles.add(right)
        if _opens_with_cause(clause) and k + 1 < len(clauses) and not clauses[k + 1].first:
            sides[k + 1].roles.add(Role.EFFECT)
            points_back = _points_back(page, clause)
            sides[k + 1].unexplained = not (_names_anything(page, clause) or points_back)
            sides[k + 1].untold = not (_tells(page, clause) or points_back)
        other = _other_side(page, clauses, k)
        if other is None:
            continue
        sides[other].roles.add(left)
        effect, cause = (other, clause) if left is Role.EFFECT else (k, clauses[other])
        sides[effect].untold = not _tells(page, cause)
        sides[other].unexplained = clause.link is Cue.BECAUSE and not _names_anything(page, clause)
        if clause.link is Cue.LEADS:
            cues = [cue for _, cue in clause.cues]
            before_link = cues[: cues.index(Cue.LEADS)]
            sides[other].disowned |= Cue.NOT in before_link
            sides[other].doubted |= not HEDGES.isdisjoint(before_link)
    return sides


def _opens_with_cause(clause: Clause) -> bool:
    """Whether a sentence opens with its cause: "Because of the leak, ..."."""
    return clause.first and clause.link is Cue.BECAUSE


def _points_back(page: Page, clause: Clause) -> bool:
    """Whether a clause is but "because of that"."""
    link = next(i for i, cue in clause.cues if cue is Cue.BECAUSE)
    rest = [i for i in clause.tokens if i >= page.cues[link][1] and not page.bits[i] & MARK]
    return bool(rest) and all(page.bits[i] & PRONOUN for i in rest)


def _other_side(page: Page, clauses: Sequence[Clause], k: int) -> int | None:
    """Give the clause a link points back to; through "this" to the clause before."""
    if clauses[k].first and clauses[k].link is Cue.BECAUSE:
        return None
    other = k - 1
    while other > 0 and _is_pronoun(page, clauses[other]):
        other -= 1
    return other if other >= 0 else None


def _takes_back(page: Page, clause: Clause) -> bool:
    """Whether a clause denies what was just said: "it was unrelated", "Not true.", "Wrong."."""
    if Cue.DENIAL in clause.kinds and _is_about_the_last(page, clause):
        return True
    if not clause.first or clause.tokens[-1] + 1 < clause.sentence.end:
        return False
    words = [page.words.plain[i] for i in clause.tokens if not page.bits[i] & MARK]
    if len(words) > _SHORT_WORDS:
        return False
    return Cue.DENIAL in clause.kinds or (len(words) == 1 and words[0] in RETRACTIONS)


def _is_afterthought(page: Page, clause: Clause) -> bool:
    """Whether a clause only doubts the one before: "..., we believe", "..., or so it is said"."""
    if clause.first or Cue.DOUBT not in clause.kinds:
        return False
    words = [i for i in clause.tokens if not page.bits[i] & MARK]
    doubts = [i for i, cue in clause.cues if cue is Cue.DOUBT]
    trails = len(words) <= _SHORT_WORDS and page.cues[doubts[-1]][1] > words[-1]
    return trails or (doubts[0] == words[0] and page.words.plain[words[0]] == "or")


def _is_alternative(page: Page, last: Clause, clause: Clause) -> bool:
    """Whether two clauses name two mechanisms of which only one can be meant: "A, or B"."""
    if clause.first or clause.opener not in (Opener.AND, Opener.STRONG_AND):
        return False
    words = [page.words.plain[i] for i in clause.tokens[:4] if not page.bits[i] & MARK]
    if "or" not in words[:3] or words[0] not in ("or", "and"):
        return False
    return _names_mechanism(page, last) and _names_mechanism(page, clause)


def _is_choice(page: Page, clause: Clause) -> bool:
    """Whether a clause that tells what broke leaves open what, or where: "a or b leaked"."""
    at = next((i for i in clause.tokens if page.words.plain[i] == "or"), None)
    if at is None or not _names_mechanism(page, clause):
        return False
    every = (name for i in clause.tokens for name in page.names.get(i, ()))
    names = [name for name in every if name not in page.drawn.others]
    either = {name.kind for name in names if name.end <= at}
    other = {name.kind for name in names if name.first > at}
    return not (either & other).isdisjoint((Kind.MECHANISM, Kind.SERVICE))


def _names_mechanism(page: Page, clause: Clause) -> bool:
    return any(name.kind is Kind.MECHANISM for i in clause.tokens for name in page.names.get(i, ()))


def _tells(page: Page, clause: Clause) -> bool:
    """Whether a clause names what broke, or where."""
    kinds = {name.kind for i in clause.tokens for name in page.names.get(i, ())}
    return not kinds.isdisjoint((Kind.MECHANISM, Kind.SERVICE))


def _names_anything(page: Page, clause: Clause) -> bool:
    return any(i in page.names for i in clause.tokens)


def _is_about_the_last(page: Page, clause: Clause) -> bool:
    """Whether a clause judges what was just said: "it was unrelated", "but turned out innocent"."""
    words = [i for i in clause.tokens if page.words.plain[i] not in OPENERS]
    named = (name for i in words for name in page.names.get(i, ()))
    if not words or any(name not in page.drawn.others for name in named):
        return False
    first = words[0]
    no_subject = bool(page.bits[first] & VERB) and not clause.first
    return no_subject or page.words.plain[first] in _BACKWARD


def _is_pronoun(page: Page, clause: Clause) -> bool:
    return all(
        page.bits[i] & (MARK | PRONOUN) or page.words.plain[i] in ("but", "and", "so")
        for i in clause.tokens
    )


def _completes(page: Page, clause: Clause, last: Fact) -> bool:
    """Whether a clause finishes a denied cause: "... but Y", "... Y was", "it was Y"."""
    if not (last.polarity.denied or last.polarity.denied_words):
        return False
    caused = Cue.CAUSE_NOUN in last.clause.kinds or Role.CAUSE in last.given
    if not (caused or _is_cleft(page, last.clause)):
        return False
    words = [i for i in clause.tokens if not page.bits[i] & MARK]
    bare = not clause.first and not any(page.bits[i] & VERB for i in words)
    trailing = bool(words) and bool(page.bits[words[-1]] & BE)
    return bare or trailing or _is_cleft(page, clause)


def _is_cleft(page: Page, clause: Clause) -> bool:
    """Whether a clause is of the form "it was X"."""
    words = [page.words.plain[i] for i in clause.tokens[:4] if not page.bits[i] & MARK]
    return "it" in words[:2] and not {"was", "is", "were"}.isdisjoint(words[1:3])
