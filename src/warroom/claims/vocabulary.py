"""The names a reader listens for: a company's services and people, beside its language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from warroom.claims.grammar import SKIPPABLE
from warroom.claims.language import Kind, Language, Phrases, checked
from warroom.claims.phrases import Node, found_at, openings, plant
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


class Name(NamedTuple):
    """A name found in a text: words `first` to `end` (exclusive) speak of it."""

    kind: Kind
    name: str
    first: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vocabulary:
    """What texts are read for, equal to itself alone. Do not change its mappings afterwards.

    Services match by exact alias, whatever the case and whether parted by space, hyphen or
    underscore; a canonical name is always an alias of itself. Phrases of the `language` match in
    any inflection with up to two small words in between; of phrases that overlap the longest wins.
    Owners are people and teams who may be given work. They match like services; one written with
    a capital ("May") only where the text has one too, and a service inside an owner's name
    ("payments team") is not spoken of.
    `could_have` are the services that a mechanism may strike at all: told of another, it is told of
    its doer. Raises `BadScenario` if two services or owners share an alias, or one has no words.

    >>> Vocabulary(services={"a": ("x",), "b": ("X",)})
    Traceback (most recent call last):
    warroom.errors.BadScenario: alias 'X' names both a and b; drop it from one of them
    """

    services: Phrases
    language: Language = field(default_factory=Language)
    owners: Phrases = field(default_factory=dict[str, tuple[str, ...]])
    could_have: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    _aliases: Node[str] = field(init=False, repr=False)
    _owners: Node[str] = field(init=False, repr=False)
    _capitals: frozenset[tuple[str, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_aliases", _alias_trie(self.services))
        object.__setattr__(self, "_owners", _alias_trie(self.owners))
        object.__setattr__(self, "_capitals", _capitals(self.owners))

    def names_in(self, text: str, words: Words) -> list[Name]:
        """Find every name in a text, owners and services first, each kind in order of mention."""
        owners = list(self._owners_in(text, words)) if self.owners else []
        inside = frozenset(i for name in owners for i in range(name.first, name.end))
        services = self._aliased(Kind.SERVICE, self._aliases, text, words)
        outside = [name for name in services if name.first not in inside]
        return [*owners, *outside, *self._phrases_in(words)]

    def _owners_in(self, text: str, words: Words) -> Iterator[Name]:
        for name in self._aliased(Kind.OWNER, self._owners, text, words):
            path = words.plain[name.first : name.end]
            if path not in self._capitals or text[words.starts[name.first]].isupper():
                yield name

    def _aliased(self, kind: Kind, root: Node[str], text: str, words: Words) -> Iterator[Name]:
        free = 0
        for i in openings(root, words.plain):
            if i < free:
                continue
            for end, names in reversed(found_at(root, words.plain, i)):
                if _stands_alone(text, words, i, end):
                    yield Name(kind, names[0], i, end)
                    free = end
                    break

    def _phrases_in(self, words: Words) -> Iterator[Name]:
        root, free = self.language.meanings, dict[Kind, int]()
        for i in openings(root, words.stems, skip=_SKIP_STEMS, objects=True):
            longest = {
                kind: (end, name)
                for end, meanings in found_at(root, words.stems, i, skip=_SKIP_STEMS, objects=True)
                for kind, name in reversed(meanings)
            }
            for kind, (end, name) in longest.items():
                if i >= free.get(kind, 0):
                    free[kind] = end
                    yield Name(kind, name, i, end)


def _alias_trie(services: Phrases) -> Node[str]:
    root, owner = Node[str](), dict[tuple[str, ...], str]()
    for name, aliases in services.items():
        for alias in (name, *aliases):
            path = checked(phrase_words(alias), alias)
            if owner.setdefault(path, name) != name:
                raise BadScenario(
                    f"alias {alias!r} names both {owner[path]} and {name}; drop it from one of them"
                )
            plant(root, path, name)
    return root


def _capitals(owners: Phrases) -> frozenset[tuple[str, ...]]:
    """Give the aliases that are names only with a capital: "Will", and not "will"."""
    every = [alias for name, aliases in owners.items() for alias in (name, *aliases)]
    lower = {phrase_words(alias) for alias in every if not alias[:1].isupper()}
    return frozenset(phrase_words(alias) for alias in every) - lower


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
