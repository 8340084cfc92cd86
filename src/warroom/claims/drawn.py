"""What pictures show on a page, before anybody has read whether it is asserted there."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from warroom.claims.language import Kind
from warroom.claims.pictures import Gallery
from warroom.claims.sentences import Sentence
from warroom.claims.tables import word_set
from warroom.claims.vocabulary import Name
from warroom.claims.words import Words

NEGATIVE = word_set("not never no without nor nothing")
# Words of a name that tell what kind of thing it is.
KINDS = word_set(
    """
    db database postgres mysql cache redis memcached queue topic stream kafka broker store gateway
    proxy replica
    """
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The mechanisms that pictures show, as names at the words that tell what went wrong.

    `others[name]` are the other words of each picture that gives it, `words` those of all pictures;
    in the `hidden` words nothing is denied or doubted; `swallowed` holds each "not" among them with
    the mechanisms it belongs to. `keys` are the words at which a mechanism's pictures stand in a
    sentence, and `sentence_at[i]` is the sentence of word i.
    """

    sentence_at: tuple[int, ...]
    others: dict[Name, list[frozenset[int]]] = field(
        default_factory=dict[Name, list[frozenset[int]]]
    )
    words: set[int] = field(default_factory=set[int])
    hidden: set[int] = field(default_factory=set[int])
    swallowed: dict[int, set[str]] = field(default_factory=dict[int, set[str]])
    keys: dict[tuple[str, int], list[int]] = field(default_factory=dict[tuple[str, int], list[int]])


def drawn_on(
    words: Words, listed: Sequence[Name], parted: Sequence[Sentence], gallery: Gallery
) -> Drawn:
    """Find what pictures show among words; what a phrase has `listed` already is left to it."""
    drawn = Drawn(sentence_at=_sentence_at(parted, len(words.plain)))
    spoken = {
        i for name in listed if name.kind is Kind.MECHANISM for i in range(name.first, name.end)
    }
    spans = [(sentence.first, sentence.end) for sentence in parted]
    for shown in gallery.shown(_without_names(words, listed), spans):
        if not spoken.isdisjoint(shown.words):
            continue
        name = Name(Kind.MECHANISM, shown.mechanism, shown.key[0], shown.key[-1] + 1)
        drawn.others.setdefault(name, []).append(shown.others)
        drawn.keys.setdefault((name.name, drawn.sentence_at[name.first]), []).append(name.first)
        drawn.words.update(shown.words)
        drawn.hidden.update(shown.part_of_it)
        for i in [i for i in shown.part_of_it if words.plain[i] in NEGATIVE]:
            drawn.swallowed.setdefault(i, set()).add(shown.mechanism)
    return drawn


def _sentence_at(parted: Sequence[Sentence], words: int) -> tuple[int, ...]:
    """Give the number of each word's sentence; a label belongs to the sentence after it."""
    found: list[int] = []
    for number, sentence in enumerate(parted):
        found += [number] * (sentence.end - len(found))
    return (*found, *[len(parted)] * (words - len(found)))


def _without_names(words: Words, names: Sequence[Name]) -> list[str]:
    """Give the stems of words, without those of names: "ab-tests-api" tells nothing of a test.

    What kind of thing it is the name does tell: "orders-db" is a database.
    """
    stems = list(words.stems)
    for name in names:
        if name.kind in (Kind.SERVICE, Kind.OWNER):
            for i in range(name.first, name.end):
                if words.plain[i] not in KINDS:
                    stems[i] = ""
    return stems
