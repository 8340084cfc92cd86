"""A text with everything found in it: words, their classes, cues and names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress, count

from warroom.claims.cues import (
    BEFORE_VERB,
    DENIALS,
    FINAL,
    HEARSAY,
    HEDGES,
    LIKENING,
    NO_SYMPTOM,
    OF_BLAME,
    WITNESSES,
    Cue,
    cue_trie,
)
from warroom.claims.drawn import Drawn, drawn_on
from warroom.claims.grammar import ADVERBS, DETERMINERS, VERB, classes
from warroom.claims.language import Kind
from warroom.claims.measuring import quantities_of
from warroom.claims.phrases import found_at, openings
from warroom.claims.quantities import Quantity
from warroom.claims.sentences import Sentence, sentences
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Name, Vocabulary
from warroom.claims.words import PUNCTUATION, Words, words_of

TURNING = DENIALS | HEDGES | {Cue.PAST}
_SKIP = ADVERBS | DETERMINERS
_NO_OBJECT = word_set("at in on when after before during until again down and but")
_WITNESS_REACH = 3  # words
_OF_A_COMPOUND = frozenset({Cue.NOT, Cue.NO})
_TIED = re.compile(r"-[^\W_]")
_LIKENING_REACH = 4  # words: "as in the outage of last year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A text, its words, and what starts at each word.

    `cues[i]` is (cue, end) of the cue phrase whose first word is i, `names[i]` the names that
    start there, those that are `drawn` among them, `quantities[i]` the quantities; `services` are
    named at `service_words`, which are the characters `service_starts`; `verbs` are the finite
    ones. `could_have` are the services that a mechanism may strike at all.
    """

    text: str
    words: Words
    bits: tuple[int, ...]
    cues: dict[int, tuple[Cue, int]]
    names: dict[int, list[Name]]
    services: tuple[Name, ...]
    service_words: tuple[int, ...]
    service_starts: tuple[int, ...]
    quantities: dict[int, list[Quantity]]
    verbs: frozenset[int]
    sentences: tuple[Sentence, ...]
    drawn: Drawn
    could_have: Mapping[str, frozenset[str]]


def page_of(text: str, vocabulary: Vocabulary) -> Page:
    """Find words, sentences, cues and names in a text."""
    words = words_of(text)
    bits = tuple(map(classes, words.plain))
    verbs = frozenset(compress(count(), map(VERB.__and__, bits)))
    names: dict[int, list[Name]] = {}
    cover = list(range(len(bits)))  # cover[i]: end of the name that stands over word i
    listed = vocabulary.names_in(text, words)
    for name in listed:
        names.setdefault(name.first, []).append(name)
        for i in range(name.first, name.end):
            cover[i] = max(cover[i], name.end)
    parted = tuple(sentences(text, words))
    drawn = drawn_on(words, listed, parted, vocabulary.language.gallery)
    for name in drawn.others:
        names.setdefault(name.first, []).append(name)
    services = tuple([name for name in listed if name.kind is Kind.SERVICE])
    service_words = tuple([name.first for name in services])
    cues = _cues(text, words, frozenset(service_words), cover, drawn.hidden)
    quantities = quantities_of(
        text, words, bits, [name for name in listed if name.kind is Kind.OWNER]
    )
    return Page(
        text=text,
        words=words,
        bits=bits,
        cues=cues,
        names=names,
        services=services,
        service_words=service_words,
        service_starts=tuple([words.starts[i] for i in service_words]),
        quantities=quantities,
        verbs=verbs,
        sentences=parted,
        drawn=drawn,
        could_have=vocabulary.could_have,
    )


def _cues(
    text: str, words: Words, services: frozenset[int], cover: list[int], hidden: set[int]
) -> dict[int, tuple[Cue, int]]:
    """Find cue phrases, the longest from the left, except inside names.

    The direction of a remedy is a cue inside a name, and stays. In the `hidden` words of a picture
    nothing is denied or doubted.
    """
    found: dict[int, tuple[Cue, int]] = {}
    trie, free = cue_trie(), 0
    for i in openings(trie, words.plain, skip=_SKIP):
        if i < free:
            continue
        for end, meanings in found_at(trie, words.plain, i, skip=_SKIP)[-1:]:
            if cover[i] >= end and meanings[0] not in (Cue.UP, Cue.DOWN):
                continue
            if i in hidden and meanings[0] in TURNING:
                continue
            cue = _in_context(text, words, services, i, end, meanings[0])
            if cue is not None:
                found[i], free = (cue, end), end
    return found


def _in_context(
    text: str, words: Words, services: frozenset[int], first: int, end: int, cue: Cue
) -> Cue | None:
    """Give what a cue phrase means among its neighbours, or None where it means nothing."""
    plain = words.plain
    after = plain[end] if end < len(plain) else "."
    is_last = after in PUNCTUATION
    if cue is Cue.STRIKES:
        if not services.isdisjoint(range(end, end + 1 + (after in DETERMINERS))):
            return Cue.LEADS
        return None if plain[first] in NO_SYMPTOM else Cue.SYMPTOM
    if cue is Cue.NO and is_last:
        return None
    if cue in _OF_A_COMPOUND and _TIED.match(text, words.ends[end - 1]):
        return None  # "not-found answers", "a no-op"
    if plain[first] == "cause" and plain[max(0, first - 1)] in BEFORE_VERB:
        cue = Cue.LEADS
    if cue is Cue.LEADS and end == first + 1 and (is_last or after in _NO_OBJECT):
        return None
    if cue is Cue.PAST and not LIKENING.isdisjoint(plain[max(0, first - _LIKENING_REACH) : first]):
        return None
    if plain[first:end] == ("going", "to") and (end in services or after in DETERMINERS):
        return None
    if plain[first:end] == ("could", "not", "be") and after.endswith("ed"):
        return Cue.DENIAL if after in OF_BLAME else Cue.SYMPTOM
    if (plain[first], plain[end - 1]) in FINAL and not is_last:
        return None
    if plain[first] in HEARSAY and cue is Cue.DOUBT and _is_testimony(plain, first, end):
        return None
    if plain[first] == "may" and text[words.starts[first]] == "M" and after[:1].isdigit():
        return None
    return cue


def _is_testimony(plain: tuple[str, ...], first: int, end: int) -> bool:
    """Whether a machine says what is said: "the log says that", "according to its metrics"."""
    near = (
        plain[end : end + _WITNESS_REACH]
        if plain[first] == "according"
        else plain[max(0, first - _WITNESS_REACH) : first]
    )
    return not WITNESSES.isdisjoint(near)
