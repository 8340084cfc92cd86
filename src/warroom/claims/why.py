"""Why a text is read as it is: each claim with the words that gave it its names and its roles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from warroom.claims.claim import Claim
from warroom.claims.context import Fact
from warroom.claims.page import Page, page_of
from warroom.claims.reading import told
from warroom.claims.sentences import Frame
from warroom.claims.vocabulary import Name, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Something read out of a claim, and the words that say it (empty: its neighbours do)."""

    what: str
    words: str


def explain(text: str, vocabulary: Vocabulary) -> tuple[tuple[Claim, tuple[Reason, ...]], ...]:
    """Read a text, and tell of each claim why.

    >>> vocabulary = Vocabulary(services={"redis-cache": ()})
    >>> [(claim, reasons)] = explain("Redis cache was not to blame.", vocabulary)
    >>> [(reason.what, reason.words) for reason in reasons]
    [('service redis-cache', 'Redis cache'), ('denial', 'not to blame')]
    """
    page = page_of(text, vocabulary)
    return tuple(
        (claim, tuple(_reasons(page, claim, fact, tokens))) for claim, fact, tokens in told(page)
    )


def _reasons(page: Page, claim: Claim, fact: Fact, tokens: Sequence[int]) -> Iterator[Reason]:
    named: set[str] = set()
    for i in tokens:
        for name in page.names.get(i, ()):
            if name not in page.drawn.others:
                yield Reason(what=f"{name.kind} {name.name}", words=_words(page, i, name.end))
            elif name.name in claim.mechanisms and name.name not in named:
                yield Reason(what=f"picture of {name.name}", words=_drawn(page, name))
            named.add(name.name)
        if i in page.cues:
            cue, end = page.cues[i]
            yield Reason(what=cue.replace("_", " "), words=_words(page, i, end))
    for service in claim.services:
        if service not in named:
            yield Reason(what=f"service {service}", words="")
    frame = fact.clause.sentence.frame
    if frame is not Frame.PLAIN:
        yield Reason(what=f"label {frame.name.lower()}", words="")
    for side in sorted(fact.given):
        yield Reason(what=f"{side} side of a link", words="")
    if fact.disowned:
        yield Reason(what="taken back by what follows", words="")
    if fact.doubted:
        yield Reason(what="doubted by what follows", words="")


def _drawn(page: Page, name: Name) -> str:
    """Give the words of a picture in their order, … where others stand between."""
    words = sorted({*page.drawn.others[name][0], *range(name.first, name.end)})
    runs: list[list[int]] = []
    for i in words:
        if runs and i == runs[-1][-1] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return " … ".join(_words(page, run[0], run[-1] + 1) for run in runs)


def _words(page: Page, first: int, end: int) -> str:
    return " ".join(page.text[page.words.starts[first] : page.words.ends[end - 1]].split())
