"""Reading a text: sentences -> clauses -> claims."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from warroom.claims.claim import NOTHING_DRAWN, Claim, Direction, Drawing
from warroom.claims.clauses import Clause, clauses
from warroom.claims.context import Fact, facts_of
from warroom.claims.cues import Cue
from warroom.claims.drawing import denied_words, is_shown, may_draw
from warroom.claims.grammar import MARK, PRONOUN, VERB
from warroom.claims.language import Kind
from warroom.claims.page import Page, page_of
from warroom.claims.pieces import Opener, openers_of
from warroom.claims.quantities import NOTHING, Quantities, sorted_out
from warroom.claims.roles import Said, roles_of
from warroom.claims.tables import word_set
from warroom.claims.topics import Place, struck
from warroom.claims.vocabulary import Vocabulary

_OF = word_set("of for behind why")
_OPENING_WORDS = 3  # a pronoun this early stands for the subject


def read(text: str, vocabulary: Vocabulary) -> tuple[Claim, ...]:
    """Read what a text says, clause by clause, in order.

    Every clause becomes a claim; one that only lists keywords has no roles. Never raises on any
    text, and takes time linear in its length.
    """
    return tuple([claim for claim, _, _ in told(page_of(text, vocabulary))])


def told(page: Page) -> list[tuple[Claim, Fact, Sequence[int]]]:
    """Read a page: each claim with the clause it is out of, and with its own words' indexes."""
    openers = openers_of(page)
    parted = [c for s in page.sentences for c in clauses(page, s, openers)]
    claims: list[Claim] = []
    found: list[tuple[Claim, Fact, Sequence[int]]] = []
    facts = facts_of(page, parted)
    denied = denied_words(facts)
    for fact in facts:
        carried = _carried(page, fact, claims)
        for strand in _strands(page, fact):
            claim = _claim(page, fact, strand, carried, claims, denied)
            claims.append(claim)
            found.append((claim, fact, strand.tokens))
    return found


class _Strand(NamedTuple):
    """Words of a clause that share one polarity and one side."""

    tokens: Sequence[int]
    denied: bool
    is_effect: bool


def _strands(page: Page, fact: Fact) -> list[_Strand]:
    """Part a clause into its affirmed words, what they are the cause of, and its denied words."""
    bits = page.bits
    tokens = [i for i in fact.clause.tokens if not bits[i] & MARK]
    effect, denied = _effect_words(page, fact.clause), fact.polarity.denied_words
    if not (effect or denied):
        return [_Strand(tokens=tokens, denied=False, is_effect=False)] if tokens else []
    groups: dict[tuple[bool, bool], list[int]] = {}
    for i in tokens:
        groups.setdefault((i in denied, i in effect), []).append(i)
    return [_Strand(tokens=own, denied=d, is_effect=e) for (d, e), own in groups.items()]


def _effect_words(page: Page, clause: Clause) -> frozenset[int]:
    """Give the words after "the cause of", up to the verb if there was none before."""
    if Cue.CAUSE_NOUN not in clause.kinds:
        return frozenset()
    plain = page.words.plain
    noun = next(i for i, cue in clause.cues if cue is Cue.CAUSE_NOUN)
    end = page.cues[noun][1]
    rest = [i for i in clause.tokens if i >= end]
    opens = plain[end - 1] in _OF or plain[noun] == "reason"
    if not rest or not (opens or plain[rest[0]] in _OF):
        return frozenset()
    if any(page.bits[i] & VERB for i in clause.tokens if i < end):
        return frozenset(rest)
    verb = next((k for k, i in enumerate(rest) if plain[i] in ("was", "is", "were")), 0)
    return frozenset(rest[:verb])


def _carried(page: Page, fact: Fact, claims: Sequence[Claim]) -> tuple[str, ...]:
    """Give the service that a clause without one may speak of, from the claim it continues."""
    if not claims or not claims[-1].services:
        return ()
    clause, last = fact.clause, claims[-1]
    opening = [i for i in clause.tokens[: _OPENING_WORDS + 2] if not page.bits[i] & MARK]
    pronoun = clause.opener is Opener.RELATIVE or any(
        page.bits[i] & PRONOUN for i in opening[:_OPENING_WORDS]
    )
    aside = clause.opener is Opener.ASIDE
    shares_subject = last.sentence == clause.sentence.number and (
        aside or _starts_with_verb(page, opening)
    )
    if last.sentence < clause.sentence.number - 1 or not (pronoun or shares_subject):
        return ()
    if clause.opener is Opener.RELATIVE:
        return last.services[-1:]
    goes_on = last.asserted or shares_subject or (last.denied and fact.polarity.denied)
    return last.services if len(last.services) == 1 and goes_on else ()


def _starts_with_verb(page: Page, words: Sequence[int]) -> bool:
    small = ("and", "but", "then", "by")
    first = next((i for i in words if page.words.plain[i] not in small), None)
    return first is not None and bool(page.bits[first] & VERB)


def _claim(
    page: Page,
    fact: Fact,
    strand: _Strand,
    carried: tuple[str, ...],
    claims: Sequence[Claim],
    denied: frozenset[int],
) -> Claim:
    names = _names(page, strand.tokens, denied, sees=may_draw(fact, claims))
    mechanisms = names.get(Kind.MECHANISM, ())
    services = names.get(Kind.SERVICE, ())
    if mechanisms:
        place = Place(page, fact.clause, claims, denied)
        services = struck(place, strand.tokens, mechanisms, services, carried)
    known = page.cues
    cues = [known[i][0] for i in strand.tokens if i in known]
    is_denied = fact.polarity.denied or fact.disowned or strand.denied
    if not services and is_denied and Cue.CAUSE_NOUN in cues:
        services = carried  # "..., and its build is not the reason"
    remedies, themes = names.get(Kind.REMEDY, ()), names.get(Kind.THEME, ())
    said = Said(
        cues=frozenset(cues),
        services=bool(services),
        mechanisms=bool(mechanisms),
        remedies=bool(remedies),
        themes=bool(themes),
        is_effect=strand.is_effect,
    )
    words, first, last = page.words, strand.tokens[0], strand.tokens[-1]
    if last - first + 1 == len(strand.tokens):
        stems = words.stems[first : last + 1]
    else:
        stems = tuple([words.stems[i] for i in strand.tokens])
    start, end = words.starts[first], words.ends[last]
    return Claim(
        sentence=fact.clause.sentence.number,
        start=start,
        end=end,
        text=page.text[start:end],
        roles=roles_of(page, fact, said),
        services=services,
        mechanisms=mechanisms,
        remedies=remedies,
        themes=themes,
        direction=_direction(cues),
        denied=is_denied,
        hedged=fact.polarity.hedged or fact.doubted,
        question=fact.clause.sentence.question,
        past=fact.polarity.past,
        drawn=_drawn(page, strand.tokens, mechanisms),
        stems=stems,
        quantities=_quantities(page, strand.tokens),
    )


def _drawn(page: Page, tokens: Sequence[int], mechanisms: Sequence[str]) -> Mapping[str, Drawing]:
    """Give the words that show those of some mechanisms which nothing among `tokens` names."""
    if not (mechanisms and page.drawn.others):
        return NOTHING_DRAWN
    shown: dict[str, Drawing] = {}
    for name in [name for i in tokens if i in page.names for name in page.names[i]]:
        if name.name in mechanisms and name in page.drawn.others:
            known = shown.get(name.name, Drawing(frozenset(), frozenset()))
            key = known.key | {name.first, name.end - 1}
            others = frozenset[int]().union(*page.drawn.others[name])
            shown[name.name] = Drawing(key=key, words=known.words | key | others)
    return shown


def _quantities(page: Page, tokens: Sequence[int]) -> Quantities:
    found = page.quantities
    return sorted_out([one for i in tokens if i in found for one in found[i]]) if found else NOTHING


_NO_NAMES: dict[Kind, tuple[str, ...]] = {}


def _names(
    page: Page, tokens: Sequence[int], denied: frozenset[int], *, sees: bool
) -> dict[Kind, tuple[str, ...]]:
    """Give the names whose words are all in `tokens`, in order of mention, each once.

    Those that pictures show only if one `sees` them here.
    """
    listed = page.names
    naming = [i for i in tokens if i in listed]
    if not naming:
        return _NO_NAMES
    found: dict[Kind, tuple[str, ...]] = {}
    for i in naming:
        for name in listed[i]:
            known = found.get(name.kind, ())
            if name.name in known or name.end - 1 not in tokens:
                continue
            if name not in page.drawn.others or (sees and is_shown(page, name, tokens, denied)):
                found[name.kind] = (*known, name.name)
    return found


def _direction(cues: Sequence[Cue]) -> Direction | None:
    for cue in cues:
        if cue is Cue.UP:
            return Direction.UP
        if cue is Cue.DOWN:
            return Direction.DOWN
    return None
