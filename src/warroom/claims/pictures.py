"""Mechanisms told without their names: "borrowed sessions and never gave them back".

A concept is a set of ways to say one thing, a picture some concepts that stand near each other.
Who draws the whole picture has named the mechanism, in whatever order and words.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice, product
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

flat = chain.from_iterable

Span = tuple[int, int]  # words, the end exclusive
Said = tuple[int, ...]  # the words that say a concept, without those in its gaps
Way = tuple[str, ...]  # stems and gaps


class Picture(NamedTuple):
    """Concepts, by number, that together show a mechanism; the last tells what went wrong."""

    mechanism: str
    others: tuple[int, ...]
    last: int


class Shown(NamedTuple):
    """A mechanism that a text shows: the words that tell what went wrong, the others, and both.

    `part_of_it` are the words of every way to see the picture: a "not" among them denies nothing.
    """

    mechanism: str
    key: Said
    others: frozenset[int]
    part_of_it: frozenset[int]
    words: frozenset[int]


class Pair(NamedTuple):
    """What may be said from two words on: (concept, the rest of a way to say it).

    `whole` are those without a rest; the rest of any other begins with one of the `thirds`.
    """

    ways: tuple[tuple[int, Way], ...]
    whole: tuple[tuple[int, Way], ...]
    thirds: frozenset[str]


class Begun(NamedTuple):
    """What may be said from a word on: concepts by it alone, and by the stem that follows.

    Of the `pairs` those `apart` may have any words between the two; then `wide` holds the second.
    """

    alone: tuple[int, ...]
    pairs: Mapping[str, Pair]
    apart: Mapping[str, Pair]
    wide: frozenset[str]


_NOTHING: Mapping[str, Pair] = {}


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
            near = {*found, *last, *earlier}
            possible = [
                picture
                for key in found
                for picture in self.pictures.get(key, ())
                if near.issuperset(picture.others)
            ]
            if possible:
                yield from _largest([*_drawn(possible, earlier, last, found)])
            last, earlier = found, last

    def _said(self, stems: Sequence[str], first: int, end: int) -> dict[int, list[Said]]:
        """Find every concept in a sentence, in whatever way it is said."""
        found = defaultdict[int, list[Said]](list)
        every = map(self.begun.get, stems[first:end])
        for i, begun, second in zip(count(first), every, (*stems[first + 1 : end], "")):
            if begun is None:
                continue
            for concept in begun.alone:
                found[concept].append((i,))
            apart = begun.apart
            if apart and begun.wide.isdisjoint(stems[i + 1 : i + 2 + MAX_WIDE]):
                apart = _NOTHING
            if apart or second in begun.pairs or second in _SMALL:
                for concept, said in _paired(begun.pairs, apart, stems, i, end):
                    found[concept].append(said)
        return found


def _paired(
    pairs: Mapping[str, Pair],
    apart: Mapping[str, Pair],
    stems: Sequence[str],
    first: int,
    end: int,
) -> Iterator[tuple[int, Said]]:
    """Yield what is said in two words or more from a word on."""
    for at in range(first + 1, min(first + 2 + MAX_WIDE, end)):
        stem = stems[at]
        pair = pairs.get(stem)
        if pair is not None and stem not in stems[first + 1 : at]:
            is_over = pair.thirds.isdisjoint(stems[at + 1 : at + 2 + MAX_WIDE])
            for concept, rest in pair.whole if is_over else pair.ways:
                said = _said_on((first, at), rest, stems, end) if rest else (first, at)
                if said:
                    yield concept, said
        if stem not in _SMALL or at > first + MAX_SMALL:
            pairs = apart
        if not pairs or stem in _STOPS:
            return


def _said_on(begun: Said, rest: Way, stems: Sequence[str], end: int) -> Said:
    """Return the words by which a concept is said that has `begun` so; none: it is not said."""
    words, at, wide = [*begun], begun[-1] + 1, False
    for stem in rest:
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
    earlier: Mapping[int, list[Said]],
    last: Mapping[int, list[Said]],
    found: Mapping[int, list[Said]],
) -> Iterator[Shown]:
    """Yield the pictures whose last concept is `found`, and the others there or before it."""
    near: dict[int, list[Said]] = {}
    for concept in {concept for picture in possible for concept in picture.others}:
        before = *reversed(last.get(concept, ())), *reversed(earlier.get(concept, ()))
        near[concept] = [*found.get(concept, ()), *before][:MOST_SPANS]
    for picture in possible:
        tried = [near[concept] for concept in picture.others]
        for key in found[picture.last][:MOST_SPANS]:
            spans = islice(product((key,), *tried), MOST_TRIED)
            seen = [one for one in spans if _is_apart(one)]
            if seen:
                others = frozenset(flat(seen[0][1:]))
                part_of_it = frozenset(flat(flat(seen)))
                yield Shown(
                    mechanism=picture.mechanism,
                    key=key,
                    others=others,
                    part_of_it=part_of_it,
                    words=others.union(key),
                )


def _is_apart(spans: Sequence[Said]) -> bool:
    """Whether every concept has words of its own, and all stand near each other."""
    words = sum(spans, ())
    return len({*words}) == len(words) and max(words) - min(words) <= REACH


def _largest(drawn: Sequence[Shown]) -> Iterator[Shown]:
    """Yield what is no part of another mechanism's picture."""
    for shown in drawn:
        larger = [of.mechanism for of in drawn if shown.words < of.words]
        if all(mechanism == shown.mechanism for mechanism in larger):
            yield shown


def gallery_of(concepts: Mapping[str, str], pictures: Mapping[str, tuple[str, ...]]) -> Gallery:
    """Compile concepts ("a way | another … way") and pictures ("concept + concept").

    Raises:
        BadScenario: a way is empty; a picture names a concept that there is not, or has but one.
    """
    numbers = {name: number for number, name in enumerate(concepts)}
    alone: dict[str, list[int]] = {}
    pairs: dict[str, dict[str, list[tuple[int, Way]]]] = {}
    apart: dict[str, dict[str, list[tuple[int, Way]]]] = {}
    for name, said in concepts.items():
        for first, *rest in _ways(said):
            if not rest:
                alone.setdefault(first, []).append(numbers[name])
                continue
            is_wide = rest[0] == GAP
            after, *others = rest[is_wide:]
            for begun in (pairs, apart) if is_wide else (pairs,):
                own = begun.setdefault(first, {}).setdefault(after, [])
                own.append((numbers[name], tuple(others)))
    found: dict[int, list[Picture]] = {}
    for mechanism, many in pictures.items():
        for drawn in many:
            picture = _picture(mechanism, drawn, numbers)
            found.setdefault(picture.last, []).append(picture)
    return Gallery(
        begun={
            stem: Begun(
                alone=tuple(alone.get(stem, ())),
                pairs={after: _pair(ways) for after, ways in pairs.get(stem, {}).items()},
                apart={after: _pair(ways) for after, ways in apart.get(stem, {}).items()},
                wide=frozenset(apart.get(stem, ())),
            )
            for stem in dict.fromkeys((*alone, *pairs))
        },
        pictures={last: tuple(all_of) for last, all_of in found.items()},
    )


def _pair(ways: Sequence[tuple[int, Way]]) -> Pair:
    return Pair(
        ways=tuple(ways),
        whole=tuple((concept, rest) for concept, rest in ways if not rest),
        thirds=frozenset(rest[rest[0] == GAP] for _, rest in ways if rest),
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
    return Picture(mechanism, tuple(others), last)
