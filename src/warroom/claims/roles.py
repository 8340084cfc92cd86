"""Which roles a clause plays: cause, effect, fix, prevention."""

from typing import NamedTuple

from warroom.claims.claim import Role
from warroom.claims.context import NO_ROLES, Fact
from warroom.claims.cues import CLEARING, NOT_TO, Cue
from warroom.claims.grammar import BE, GLUE, MARK, PERSON, VERB, WEAK
from warroom.claims.language import Kind
from warroom.claims.page import Page
from warroom.claims.pieces import Opener
from warroom.claims.sentences import Frame

# A clause of running English has a small word for every three of content; a keyword list has
# none. Short clauses ("Redis-cache evicted keys") get a few words free, more with a plain verb.
FREE_WORDS, FREE_WORDS_WITH_VERB, WORDS_PER_GLUE = 4, 5, 3
WORDS_PER_COMMA = 3  # more commas than that make a list
WORDS_PER_PHRASE = 2  # a known phrase weighs two words, whatever small words it holds
MAX_SERVICES = 3  # "a, b, c, d and e failed" is a sentence: further services weigh nothing

_ROLE_FRAMES = frozenset({Frame.CAUSE, Frame.EFFECT, Frame.FIX, Frame.PREVENTION})
_CHANGES = frozenset({Cue.ACTION, Cue.UP, Cue.DOWN})


class Said(NamedTuple):
    """What the words of one strand of a clause mention."""

    cues: frozenset[Cue]
    services: bool
    mechanisms: bool
    remedies: bool
    themes: bool
    is_effect: bool  # the part after "the cause of"


def is_sentence_like(page: Page, fact: Fact) -> bool:
    """Whether a clause reads as English, and not as a list of keywords.

    It needs a verb, or what speaks for one: a causal link, a label, a denied cause to complete.
    """
    clause = fact.clause
    marked = bool(fact.given) or fact.completes_cause or clause.sentence.frame in _ROLE_FRAMES
    verb = weak_verb = False
    content = glue = commas = services = named_until = 0
    plain, names, drawn = page.words.plain, page.names, page.drawn
    for i in clause.tokens:
        bits = page.bits[i]
        if bits & (VERB | PERSON):
            verb, weak_verb = verb or not bits & WEAK, weak_verb or bool(bits & WEAK)
        for name in names.get(i, ()):
            if name in drawn.others:
                continue
            named_until = max(named_until, name.end)
            services += name.kind is Kind.SERVICE
            content += 0 if name.kind is Kind.SERVICE else WORDS_PER_PHRASE
        if bits & MARK:
            commas += plain[i] == "," and i != clause.tokens[0]
        elif i < named_until or i in drawn.words or plain[i][0].isdigit():
            continue
        elif bits & (GLUE | BE):
            glue += 1
        else:
            content += 1
    if not (verb or weak_verb or marked) or commas * WORDS_PER_COMMA > len(clause.tokens):
        return False
    free = FREE_WORDS_WITH_VERB if verb else FREE_WORDS
    return content + min(services, MAX_SERVICES) <= free + WORDS_PER_GLUE * glue


def roles_of(page: Page, fact: Fact, said: Said) -> frozenset[Role]:
    """Give the roles of one strand of a clause; a list of keywords has none."""
    roles: set[Role] = set()
    if _is_prevention(fact, said):
        roles.add(Role.PREVENTION)
    if not fact.ahead and _is_fix(fact, said):
        roles.add(Role.FIX)
    if not fact.ahead and _is_effect(fact, said):
        roles.add(Role.EFFECT)
    if not fact.ahead and _is_cause(page, fact, said, is_fix=Role.FIX in roles):
        roles.add(Role.CAUSE)
    return frozenset(roles) if roles and is_sentence_like(page, fact) else NO_ROLES


def _is_cause(page: Page, fact: Fact, said: Said, *, is_fix: bool) -> bool:
    """A named cause, the cause side of a link, or simply: this happened to that service."""
    if said.is_effect or not (said.services or said.mechanisms):
        return False
    if Cue.CAUSE_NOUN in fact.clause.kinds or fact.completes_cause or _clears(page, fact):
        return True
    if Role.CAUSE in fact.given:
        return said.mechanisms or (not said.remedies and _bears_blame(page, fact, said))
    if Role.EFFECT in fact.given and not fact.unexplained:
        return False
    return _is_labelled_cause(fact, said) or (said.mechanisms and said.services and not is_fix)


def _clears(page: Page, fact: Fact) -> bool:
    """Whether a clause says of somebody that they are not the cause: "payments is innocent"."""
    plain = page.words.plain
    return any(
        cue is Cue.DENIAL
        and (plain[i] in CLEARING or (plain[i] == "not" and plain[i + 1] in NOT_TO))
        for i, cue in fact.clause.cues
    )


def _bears_blame(page: Page, fact: Fact, said: Said) -> bool:
    """Whether a service on the cause side is blamed, and not just spoken of.

    "Because of auth" blames; "because it shares a cache with auth" does not.
    """
    link = next((i for i, cue in fact.clause.cues if cue is Cue.BECAUSE), None)
    takes_a_clause = link is not None and page.cues[link][1] == link + 1
    return not takes_a_clause or Cue.SYMPTOM in said.cues


def _is_labelled_cause(fact: Fact, said: Said) -> bool:
    sentence = fact.clause.sentence
    if sentence.frame is not Frame.CAUSE:
        return False
    if said.mechanisms:
        return said.services or sentence.leading
    opens = sentence.leading and fact.clause.first
    return opens and Cue.SYMPTOM not in said.cues


def _is_effect(fact: Fact, said: Said) -> bool:
    if said.is_effect or Cue.SYMPTOM in said.cues:
        return True
    if said.remedies:
        return False
    sentence = fact.clause.sentence
    labelled = sentence.frame is Frame.EFFECT and sentence.leading
    return labelled or (Role.EFFECT in fact.given and said.services)


def _is_fix(fact: Fact, said: Said) -> bool:
    if Cue.TRIED in said.cues or (Role.CAUSE in fact.given and fact.clause.link is Cue.BECAUSE):
        return False
    sentence = fact.clause.sentence
    return said.remedies or (sentence.frame is Frame.FIX and sentence.leading)


def _is_prevention(fact: Fact, said: Said) -> bool:
    if fact.clause.sentence.frame is Frame.PREVENTION and fact.clause.opener is not Opener.ASIDE:
        return True
    acts = not said.cues.isdisjoint(_CHANGES)
    if fact.ahead:
        return acts or said.themes or said.remedies
    if Cue.PURPOSE in said.cues:
        return said.themes or (acts and not said.remedies)
    return said.themes and acts
