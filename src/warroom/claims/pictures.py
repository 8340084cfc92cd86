"""Mechanisms told without their names: "borrowed sessions and never gave them back".

A concept is a set of ways to say one thing, a picture some concepts that stand near each other.
Who draws the whole picture has named the mechanism, in whatever order and words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import NamedTuple

from warroom.claims.grammar import SKIPPABLE
from warroom.claims.tables import word_set
from warroom.claims.words import PUNCTUATION, phrase_stems, stems_of
from warroom.errors import BadScenario

GAP = "…"  # in a way to say a concept: up to `MAX_WIDE` words of any kind stand here
MAX_SMALL, MAX_WIDE = 2, 5  # words
REACH = 45  # words from the first to the last of a picture
MOST_SPANS, MOST_TRIED = 8, 24  # of one concept, and of one picture: repeating draws no more
_MEANINGLESS = frozenset(stems_of(sorted(word_set("a an the of to it its their"))))
_SMALL = frozenset(stems_of(sorted(SKIPPABLE | word_set("it them this that to any one"))))
_STOPS = frozenset(PUNCTUATION - {",", "(", ")", ":", "—"})

Span = tuple[int, int]  # words, the end exclusive
Said = tuple[int, ...]  # the words that say a concept, without those in its gaps
Way = tuple[str, ...]  # stems and gaps


class Picture(NamedTuple):
    """Concepts, by number, that together show a mechanism; the last tells what went wrong."""

    mechanism: str
    others: tuple[int, ...]
    last: int
    concepts: frozenset[int]


class Shown(NamedTuple):
    """A mechanism that a text shows: the words that tell what went wrong, and the others.

    `part_of_it` are the words of every way to see the picture: a "not" among them denies nothing.
    """

    mechanism: str
    key: Said
    others: frozenset[int]
    part_of_it: frozenset[int]

    @property
    def words(self) -> frozenset[int]:
        """The words that draw it."""
        return self.others | frozenset(self.key)


@dataclass(frozen=True, slots=True)
class Begun:
    """What may be said from a word on: concepts by it alone, and ways by the stem that follows."""

    alone: tuple[int, ...]
    ways: Mapping[str, tuple[tuple[int, Way], ...]]


@dataclass(frozen=True, slots=True)
class Gallery:
    """All pictures by what went wrong in them, and what their concepts begin with."""

    begun: Mapping[str, Begun]  # by their first stem
    pictures: Mapping[int, tuple[Picture, ...]]  # by their last concept

    def shown(self, stems: Sequence[str], sentences: Sequence[Span]) -> Iterator[Shown]:
        """Yield what each sentence shows, by itself or with the two before it."""
        last: dict[int, list[Said]] = {}
        earlier: dict[int, list[Said]] = {}
        for first, end in sentences:
            found = self._said(stems, first, end)
            keys = [concept for concept in found if concept in self.pictures]
            if keys:
                near = found.keys() | last.keys() | earlier.keys()
                possible = [
                    picture
                    for key in keys
                    for picture in self.pictures[key]
                    if near >= picture.concepts
                ]
                yield from _largest(list(_drawn(possible, (last, earlier), found)))
            last, earlier = found, last

    def _said(self, stems: Sequence[str], first: int, end: int) -> dict[int, list[Said]]:
        """Find every concept in a sentence, in whatever way it is said."""
        found: dict[int, list[Said]] = {}
        for i in range(first, end):
            begun = self.begun.get(stems[i])
            if begun is None:
                continue
            for concept in begun.alone:
                found.setdefault(concept, []).append((i,))
            if not begun.ways:
                continue
            for stem in dict.fromkeys(stems[i + 1 : min(i + 2 + MAX_WIDE, end)]):
                for concept, way in begun.ways.get(stem, ()):
                    said = _words_of(way, stems, i, end)
                    if said:
                        found.setdefault(concept, []).append(said)
        return found


def _words_of(way: Way, stems: Sequence[str], first: int, end: int) -> Said:
    """Return the words by which a concept is said in some way from a word on; none: it is not."""
    words, at, wide = [first], first + 1, False
    for stem in way[1:]:
        if stem == GAP:
            wide = True
            continue
        gap = 0
        while at < end and stems[at] != stem:
            passes = stems[at] not in _STOPS if wide else stems[at] in _SMALL
            gap += 1
            if not passes or gap > (MAX_WIDE if wide else MAX_SMALL):
                return ()
            at += 1
        if at >= end:
            return ()
        words.append(at)
        at, wide = at + 1, False
    return tuple(words)


def _drawn(
    possible: Sequence[Picture],
    before: Sequence[Mapping[int, list[Said]]],
    found: Mapping[int, list[Said]],
) -> Iterator[Shown]:
    """Yield the pictures whose last concept is `found`, and the others there or `before` it."""
    for picture in possible:
        tried = [
            [*found.get(c, ()), *(s for b in before for s in reversed(b.get(c, ())))][:MOST_SPANS]
            for c in picture.others
        ]
        for key in found[picture.last][:MOST_SPANS]:
            seen = [
                spans for spans in islice(product((key,), *tried), MOST_TRIED) if _is_apart(spans)
            ]
            if seen:
                one, *_ = seen
                yield Shown(
                    mechanism=picture.mechanism,
                    key=key,
                    others=frozenset(i for span in one[1:] for i in span),
                    part_of_it=frozenset(i for spans in seen for span in spans for i in span),
                )


def _is_apart(spans: Sequence[Said]) -> bool:
    """Whether every concept has words of its own, and all stand near each other."""
    words = [i for span in spans for i in span]
    return len(set(words)) == len(words) and max(words) - min(words) <= REACH


def _largest(drawn: Sequence[Shown]) -> Iterator[Shown]:
    """Yield what is no part of another mechanism's picture."""
    every = [(shown, shown.words) for shown in drawn]
    for shown, words in every:
        if not any(words < more and of.mechanism != shown.mechanism for of, more in every):
            yield shown


def gallery_of(concepts: Mapping[str, str], pictures: Mapping[str, tuple[str, ...]]) -> Gallery:
    """Compile concepts ("a way | another … way") and pictures ("concept + concept").

    Raises:
        BadScenario: a way is empty; a picture names a concept that there is not, or has but one.
    """
    numbers = {name: number for number, name in enumerate(concepts)}
    alone: dict[str, list[int]] = {}
    ways: dict[str, dict[str, list[tuple[int, Way]]]] = {}
    for name, said in concepts.items():
        for first, *rest in _ways(said):
            if rest:
                after = rest[1] if rest[0] == GAP else rest[0]
                begun = ways.setdefault(first, {}).setdefault(after, [])
                begun.append((numbers[name], (first, *rest)))
            else:
                alone.setdefault(first, []).append(numbers[name])
    found: dict[int, list[Picture]] = {}
    for mechanism, many in pictures.items():
        for drawn in many:
            picture = _picture(mechanism, drawn, numbers)
            found.setdefault(picture.last, []).append(picture)
    return Gallery(
        begun={
            stem: Begun(
                alone=tuple(alone.get(stem, ())),
                ways={after: tuple(all_of) for after, all_of in ways.get(stem, {}).items()},
            )
            for stem in dict.fromkeys((*alone, *ways))
        },
        pictures={last: tuple(all_of) for last, all_of in found.items()},
    )


def _ways(said: str) -> Iterator[Way]:
    """Yield each way to say a concept as stems, with gaps between its parts.

    Raises:
        BadScenario: a way has no word that means anything.
    """
    for way in filter(str.strip, said.replace("\n", "|").split("|")):
        parts = [
            [stem for stem in phrase_stems(part) if stem not in _MEANINGLESS]
            for part in way.split(GAP)
        ]
        first, *rest = [part for part in parts if part] or [[]]
        if not first:
            raise BadScenario(f"expected a word that means something, found {way.strip()!r}")
        yield (*first, *(stem for part in rest for stem in (GAP, *part)))


def _picture(mechanism: str, drawn: str, numbers: Mapping[str, int]) -> Picture:
    names = [name.strip() for name in drawn.split("+")]
    unknown = [name for name in names if name not in numbers]
    if unknown or len(names) < 2:
        raise BadScenario(
            f"picture {drawn!r} of {mechanism}: expected two concepts or more, joined by +, "
            f"each of the known ones; unknown: {', '.join(unknown) or 'none'}"
        )
    *others, last = (numbers[name] for name in names)
    return Picture(mechanism, tuple(others), last, frozenset((*others, last)))
