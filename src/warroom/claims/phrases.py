"""Finding known phrases in running words."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from typing import Generic, TypeVar

from warroom.claims.tables import word_set

T = TypeVar("T")

# "Rolled the release back" is still "rolled back": an object may stand before these.
PARTICLES = word_set("back up down off")
NO_OBJECT = word_set(", ; : — ( ) . ? ! not never no and or but which that to")
MAX_OBJECT = 4

MAX_GAP = 2  # "hit [the hard] limit" is still "hit limit"; three words apart is another thought


@dataclass(slots=True)
class Node(Generic[T]):
    """A step inside a phrase; `meanings` is what the phrase that ends here stands for."""

    children: "dict[str, Node[T]]" = field(default_factory=dict[str, "Node[T]"])
    meanings: tuple[T, ...] = ()


def plant(root: Node[T], path: Sequence[str], meaning: T) -> None:
    """Add a phrase under `root`; the same phrase may stand for several things."""
    node = root
    for step in path:
        node = node.children.setdefault(step, Node[T]())
    if meaning not in node.meanings:
        node.meanings = (*node.meanings, meaning)


def meant(root: Node[T], path: Sequence[str]) -> tuple[T, ...]:
    """Give what a whole phrase stands for."""
    node: Node[T] | None = root
    for step in path:
        node = node.children.get(step) if node else None
    return node.meanings if node else ()


def openings(
    root: Node[T], words: Sequence[str], *, skip: Container[str] = (), objects: bool = False
) -> list[int]:
    """Give the words at which a phrase may start, judged by the word after them."""
    roots = root.children
    begun = compress(zip(count(), words, (*words[1:], "")), map(roots.__contains__, words))
    return [
        i
        for i, word, after in begun
        if (node := roots[word]).meanings
        or after in node.children
        or after in skip
        or (objects and not PARTICLES.isdisjoint(node.children))
    ]


def found_at(
    root: Node[T],
    words: Sequence[str],
    first: int,
    *,
    skip: Container[str] = (),
    objects: bool = False,
) -> list[tuple[int, tuple[T, ...]]]:
    """Give (end, meanings) of every phrase that starts at word `first`, shortest first.

    Up to `MAX_GAP` words out of `skip` may stand between two words of a phrase; with `objects`
    also a short object before a particle.
    """
    node, gap = root.children.get(words[first]), 0
    if node is None:
        return []
    found = [(first + 1, node.meanings)] if node.meanings else []
    if not node.children:
        return found
    for i in range(first + 1, len(words)):
        child = node.children.get(words[i])
        if child is not None:
            node, gap = child, 0
            if node.meanings:
                found.append((i + 1, node.meanings))
            if not node.children:
                break
        elif _may_pass(words[i], node, gap, skip=skip, objects=objects):
            gap += 1
        else:
            break
    return found


def _may_pass(word: str, node: Node[T], gap: int, *, skip: Container[str], objects: bool) -> bool:
    if word in skip:
        return gap < MAX_GAP
    takes_object = objects and not PARTICLES.isdisjoint(node.children)
    return takes_object and gap < MAX_OBJECT and word not in NO_OBJECT
