"""The words in which any company's incidents are told: mechanisms, remedies, prevention themes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from warroom.claims.phrases import Node, meant, plant
from warroom.claims.pictures import Gallery, gallery_of
from warroom.claims.voices import phrasings
from warroom.errors import BadScenario


class Kind(StrEnum):
    """What a name names."""

    SERVICE = "service"
    MECHANISM = "mechanism"
    REMEDY = "remedy"
    THEME = "theme"
    OWNER = "owner"


Phrases = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Phrases by what they mean, compiled once for all companies, equal to itself alone.

    `pictures` draw a mechanism without its name, out of `concepts` (see `pictures`). Do not change
    the mappings afterwards. Raises `BadScenario` if a phrase has no words.
    """

    mechanisms: Phrases = field(default_factory=dict[str, tuple[str, ...]])
    remedies: Phrases = field(default_factory=dict[str, tuple[str, ...]])
    themes: Phrases = field(default_factory=dict[str, tuple[str, ...]])
    concepts: Mapping[str, str] = field(default_factory=dict[str, str])
    pictures: Phrases = field(default_factory=dict[str, tuple[str, ...]])
    meanings: Node[tuple[Kind, str]] = field(init=False, repr=False)
    gallery: Gallery = field(init=False, repr=False)

    def __post_init__(self) -> None:
        tables = (
            (Kind.MECHANISM, self.mechanisms),
            (Kind.REMEDY, self.remedies),
            (Kind.THEME, self.themes),
        )
        object.__setattr__(self, "meanings", _meanings(tables))
        object.__setattr__(self, "gallery", gallery_of(self.concepts, self.pictures))


def _meanings(tables: tuple[tuple[Kind, Phrases], ...]) -> Node[tuple[Kind, str]]:
    """Compile phrases: what each is said for, word by word."""
    root = Node[tuple[Kind, str]]()
    turned: list[tuple[tuple[str, ...], tuple[Kind, str]]] = []
    for kind, table in tables:
        for name, phrases in table.items():
            for phrase in phrases:
                written, *others = phrasings(phrase)
                plant(root, checked(written, phrase), (kind, name))
                turned += [(path, (kind, name)) for path in others]
    for path, meaning in turned:  # what somebody wrote down goes before what it may be turned into
        if not meant(root, path):
            plant(root, path, meaning)
    return root


def checked(path: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    """Return a phrase's words.

    Raises:
        BadScenario: it has none.
    """
    if not path:
        raise BadScenario(f"expected a phrase with at least one word, found {phrase!r}")
    return path
