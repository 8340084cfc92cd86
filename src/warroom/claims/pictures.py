"""Mechanisms told without their names: "borrowed sessions and never gave them back".

A concept is a set of ways to say one thing, a picture some concepts that stand near each other.
Who draws the whole picture has named the mechanism, in whatever order and words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from warroom.claims.grammar import SKIPPABLE
from warroom.claims.tables import word_set
from warroom.claims.words import PUNCTUATION, phrase_stems, stems_of
from warroom.errors import BadScenario

GAP = "…"  # in a way to say a concept: up to `MAX_WIDE` words of any kind stand here
MAX_SMALL, MAX_WIDE = 2, 5  # words
REACH = 45  # words from the first to the last of a picture
MOST_SPANS = 4  # of one concept that are tried: who repeats a word does not draw more pictures
_SMALL = frozenset(stems_of(sorted(SKIPPABLE | word_set("it them this that to any one"))))
_STOPS = frozenset(PUNCTUATION - {",", "(", ")", ":", "—"})

Span = tuple[int, int]  # words, the end exclusive
Way = tuple[str, ...]  # stems and gaps


class Picture(NamedTuple):
    """Concepts, by number, that together show a mechanism; the last tells what went wrong."""

    mechanism: str
    concepts: tuple[int, ...]
    bits: int


class Shown(NamedTuple):
    """A mechanism that a text shows: the words that tell what went wrong, and all others."""

    mechanism: str
    key: Span
    others: tuple[Span, ...]

    @property
    def words(self) -> frozenset[int]:
        """The words that draw it."""
        return frozenset(i for span in (self.key, *self.others) for i in range(*span))


@dataclass(frozen=True, slots=True)
class Gallery:
    """All pictures, and what their concepts begin with."""

    ways: Mapping[str, tuple[tuple[int, Way], ...]]  # by their first stem
    bits: Mapping[str, int]  # of the concepts that a stem may begin
    pictures: tuple[Picture, ...]

    def shown(self, stems: Sequence[str], sentences: Sequence[Span]) -> Iterator[Shown]:
        """Yield what each sentence shows, by itself or with the one before it."""
        bits = self.bits
        masks: list[int] = []
        for first, end in sentences:
            mask = 0
            for stem in stems[first:end]:
                mask |= bits.get(stem, 0)
            masks.append(mask)
        before: dict[int, list[Span]] = {}
        for k, (first, end) in enumerate(sentences):
            near = masks[k] | (masks[k - 1] if k else 0)
            possible = [picture for picture in self.pictures if not picture.bits & ~near]
            found = self._spans(stems, first, end) if masks[k] else {}
            if possible:
                yield from _largest(list(_drawn(possible, before, found)))
            before = found

    def _spans(self, stems: Sequence[str], first: int, end: int) -> dict[int, list[Span]]:
        """Find every concept in a sentence: the longest way to say it at each word."""
        found: dict[int, list[Span]] = {}
        for i in range(first, end):
            for concept, way in self.ways.get(stems[i], ()):
                stop = _said(way, stems, i, end)
                if not stop:
                    continue
                spans = found.setdefault(concept, [])
                if spans and spans[-1][0] == i:
                    spans[-1] = (i, max(stop, spans[-1][1]))
                else:
                    spans.append((i, stop))
        return found


def _said(way: Way, stems: Sequence[str], first: int, end: int) -> int:
    """Return where a way to say a concept ends that begins at a word, or 0."""
    at, wide = first + 1, False
    for stem in way[1:]:
        if stem == GAP:
            wide = True
            continue
        gap = 0
        while at < end and stems[at] != stem:
            passes = stems[at] not in _STOPS if wide else stems[at] in _SMALL
            gap += 1
            if not passes or gap > (MAX_WIDE if wide else MAX_SMALL):
                return 0
            at += 1
        if at >= end:
            return 0
        at, wide = at + 1, False
    return at


def _drawn(
    possible: Sequence[Picture], before: Mapping[int, list[Span]], found: Mapping[int, list[Span]]
) -> Iterator[Shown]:
    for picture in possible:
        *others, last = picture.concepts
        if last not in found:
            continue
        tried = [[*found.get(c, ()), *reversed(before.get(c, ()))][:MOST_SPANS] for c in others]
        if not all(tried):
            continue
        for key in found[last][:MOST_SPANS]:
            spans = next((spans for spans in product((key,), *tried) if _is_apart(spans)), None)
            if spans is not None:
                yield Shown(picture.mechanism, key, spans[1:])


def _is_apart(spans: Sequence[Span]) -> bool:
    """Whether every concept has words of its own, and all stand near each other."""
    ordered = sorted(spans)
    near = ordered[-1][1] - ordered[0][0] <= REACH
    return near and all(one[1] <= two[0] for one, two in pairwise(ordered))


def _largest(drawn: Sequence[Shown]) -> Iterator[Shown]:
    """Yield what is no part of another mechanism's picture."""
    every = [(shown, shown.words) for shown in drawn]
    for shown, words in every:
        if not any(words < more and of.mechanism != shown.mechanism for of, more in every):
            yield shown


@lru_cache(maxsize=16)
def gallery_of(
    concepts: tuple[tuple[str, str], ...], pictures: tuple[tuple[str, tuple[str, ...]], ...]
) -> Gallery:
    """Compile concepts ("a way | another … way") and pictures ("concept + concept").

    Raises:
        BadScenario: a picture names a concept that there is not, or has but one.
    """
    numbers = {name: number for number, (name, _) in enumerate(concepts)}
    ways: dict[str, list[tuple[int, Way]]] = {}
    bits: dict[str, int] = {}
    for name, said in concepts:
        for way in _ways(said):
            ways.setdefault(way[0], []).append((numbers[name], way))
            bits[way[0]] = bits.get(way[0], 0) | 1 << numbers[name]
    return Gallery(
        ways={stem: tuple(found) for stem, found in ways.items()},
        bits=bits,
        pictures=tuple(
            _picture(mechanism, drawn, numbers) for mechanism, many in pictures for drawn in many
        ),
    )


def _ways(said: str) -> Iterator[Way]:
    """Yield each way to say a concept as stems, with gaps between its parts."""
    for way in said.replace("\n", "|").split("|"):
        stems: list[str] = []
        for part in way.split(GAP):
            stems += [GAP, *phrase_stems(part)] if stems else phrase_stems(part)
        if stems:
            yield tuple(stem for stem in stems if stem not in _SMALL)


def _picture(mechanism: str, drawn: str, numbers: Mapping[str, int]) -> Picture:
    names = [name.strip() for name in drawn.split("+")]
    unknown = [name for name in names if name not in numbers]
    if unknown or len(names) < 2:
        raise BadScenario(
            f"picture {drawn!r} of {mechanism}: expected two concepts or more, joined by +, "
            f"each of the known ones; unknown: {', '.join(unknown) or 'none'}"
        )
    concepts = tuple(numbers[name] for name in names)
    return Picture(mechanism, concepts, sum(1 << concept for concept in set(concepts)))
