"""The names a reader listens for: services, mechanisms, remedies and prevention themes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from warroom.claims.grammar import ADVERBS, DETERMINERS, SKIPPABLE
from warroom.claims.phrases import Node, found_at, plant
from warroom.claims.tables import word_set
from warroom.claims.words import Words, phrase_words, stems_of
from warroom.errors import BadScenario

# Hyphened to one of these, a name is the name of something else: redis-cache-2, checkout-db.
NAME_PARTS = word_set(
    """
    service svc db database cache gateway api queue worker workers server proxy cluster node pod
    replica primary secondary broker store storage job cron lb app web backend frontend client
    consumer producer scheduler manager controller router agent exporter sidecar canary staging
    prod dev test blue green new old v1 v2 v3 a b c eu us east west
    """
)
_JOINERS = " -_:/.\u2010\u2011\u00a0\t\n\r`*"
_SKIP_STEMS = frozenset(stems_of(sorted(SKIPPABLE)))


class Kind(StrEnum):
    """What a name names."""

    SERVICE = "service"
    MECHANISM = "mechanism"
    REMEDY = "remedy"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Name:
    """A name found in a text: words `first` to `end` (exclusive) speak of it."""

    kind: Kind
    name: str
    first: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What texts are read for. Compiled when built: do not change its mappings afterwards.

    Services match by exact alias, whatever the case and whether parted by space, hyphen or
    underscore; a canonical name is always an alias of itself. Phrases match in any inflection
    with up to two small words in between; of phrases that overlap the longest wins.
    Raises `BadScenario` if two services share an alias or a phrase has no words.

    >>> Vocabulary(services={"a": ("x",), "b": ("X",)}, mechanisms={}, remedies={}, themes={})
    Traceback (most recent call last):
    warroom.errors.BadScenario: alias 'X' names both a and b; drop it from one of them
    """

    services: Mapping[str, tuple[str, ...]]
    mechanisms: Mapping[str, tuple[str, ...]]
    remedies: Mapping[str, tuple[str, ...]]
    themes: Mapping[str, tuple[str, ...]]
    _aliases: Node[str] = field(init=False, repr=False, compare=False)
    _phrases: Node[tuple[Kind, str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_aliases", _alias_trie(self.services))
        tables = (
            (Kind.MECHANISM, tuple(self.mechanisms.items())),
            (Kind.REMEDY, tuple(self.remedies.items())),
            (Kind.THEME, tuple(self.themes.items())),
        )
        object.__setattr__(self, "_phrases", _phrase_trie(tables))

    def names_in(self, text: str, words: Words) -> list[Name]:
        """Find every name in a text, services first, each kind in order of mention."""
        return [*self._services_in(text, words), *self._phrases_in(words)]

    def _services_in(self, text: str, words: Words) -> Iterator[Name]:
        free, roots = 0, self._aliases.children
        for i, word in enumerate(words.plain):
            if i < free or word not in roots:
                continue
            for end, names in reversed(found_at(self._aliases, words.plain, i)):
                if _stands_alone(text, words, i, end):
                    yield Name(Kind.SERVICE, names[0], i, end)
                    free = end
                    break

    def _phrases_in(self, words: Words) -> Iterator[Name]:
        roots = self._phrases.children
        free = dict.fromkeys(Kind, 0)
        for i, stem in enumerate(words.stems):
            if stem not in roots:
                continue
            longest = {
                kind: (end, name)
                for end, meanings in found_at(
                    self._phrases, words.stems, i, skip=_SKIP_STEMS, objects=True
                )
                for kind, name in reversed(meanings)
            }
            for kind, (end, name) in longest.items():
                if i >= free[kind]:
                    free[kind] = end
                    yield Name(kind, name, i, end)


def _alias_trie(services: Mapping[str, tuple[str, ...]]) -> Node[str]:
    root, owner = Node[str](), dict[tuple[str, ...], str]()
    for name, aliases in services.items():
        for alias in (name, *aliases):
            path = _checked(phrase_words(alias), alias)
            if owner.setdefault(path, name) != name:
                raise BadScenario(
                    f"alias {alias!r} names both {owner[path]} and {name}; drop it from one of them"
                )
            plant(root, path, name)
    return root


@lru_cache(maxsize=16)
def _phrase_trie(
    tables: tuple[tuple[Kind, tuple[tuple[str, tuple[str, ...]], ...]], ...],
) -> Node[tuple[Kind, str]]:
    """Compile phrases; vocabularies that differ in their services alone share them."""
    root = Node[tuple[Kind, str]]()
    for kind, table in tables:
        for name, phrases in table:
            for phrase in phrases:
                plant(root, _checked(_content(phrase), phrase), (kind, name))
    return root


def _content(phrase: str) -> tuple[str, ...]:
    """Give the stems of a phrase without the words that a text may leave out too."""
    words = phrase_words(phrase)
    kept = [word for word in words if word not in DETERMINERS and word not in ADVERBS]
    return stems_of(kept or words)


def _checked(path: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    if not path:
        raise BadScenario(f"expected a phrase with at least one word, found {phrase!r}")
    return path


def _stands_alone(text: str, words: Words, first: int, end: int) -> bool:
    """Whether words `first` to `end` are one name, and not part of a longer one."""
    gaps = zip(words.ends[first : end - 1], words.starts[first + 1 : end], strict=True)
    if any(text[a:b].strip(_JOINERS) for a, b in gaps):
        return False
    left, right = words.starts[first], words.ends[end - 1]
    joined = text[max(0, left - 1) : left] in ("-", "_", ":")
    if joined and text[max(0, left - 2) : left - 1].isalnum():
        return False
    joiner, beyond = text[right : right + 1], text[right + 1 : right + 2]
    if joiner not in ("-", "_") or not beyond.isalnum():
        return True
    following = words.plain[end] if end < len(words.plain) else ""
    return joiner == "-" and following not in NAME_PARTS and not following[:1].isdigit()
