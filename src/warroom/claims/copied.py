"""How much of a text was copied: which of its words stand in other texts, in the same order."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice, pairwise

_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[.!?;]\s|\n")  # between two sentences
# Real people repeat four words of a log line by chance ("connection refused by peer"); five in a
# row are a quotation.
RUN_WORDS = 5
RETOLD = 0.7  # of a known text, in its order in one sentence: copied, with words put in or left out
MOST_PUT_IN = 3  # words between two of them that belong to the copy too

Span = tuple[int, int]


class Copies:
    """Known texts, by their runs of `run_words` words; punctuation and case do not count.

    >>> known = Copies(["ERROR pool exhausted: 200 of 200 connections in use"])
    >>> known.share_of("We saw that 200 of 200 connections were in use.")
    0.0
    >>> round(known.share_of("The log says pool exhausted, 200 of 200 connections in use"), 2)
    0.57
    """

    __slots__ = ("_runs", "_texts", "run_words")

    def __init__(self, texts: Iterable[str], *, run_words: int = RUN_WORDS) -> None:
        self.run_words = run_words
        known = list(dict.fromkeys(tuple(_folded(text)) for text in texts))
        self._runs = frozenset(run for words in known for run in _runs(words, run_words))
        self._texts = [(words, frozenset(words)) for words in known if len(words) >= run_words]

    def share_of(self, text: str) -> float:
        """Return the share of a text's runs of words that stand in the known texts, 0 to 1.

        A text shorter than one run is judged whole: 0.0, as nothing can be said of it.
        """
        runs = _runs(_folded(text), self.run_words)
        return sum(run in self._runs for run in runs) / len(runs) if runs else 0.0

    def spans_in(self, text: str) -> tuple[Span, ...]:
        """Return the stretches of characters that are copied, in order, none touching another.

        They are runs of words that a known text has too, and what a sentence has in common with a
        known text that it holds nearly whole.
        """
        found = list(_WORD.finditer(text))
        words = [_plain(match[0]) for match in found]
        copied = [*self._run(words), *self._retold(words, _sentences(text, found))]
        spans: list[Span] = []
        for first, end in sorted(copied):
            start, stop = found[first].start(), found[end - 1].end()
            if spans and start <= spans[-1][1]:
                start, last = spans.pop()
                stop = max(stop, last)
            spans.append((start, stop))
        return tuple(spans)

    def _run(self, words: Sequence[str]) -> Iterator[Span]:
        """Yield the words of each known run."""
        for k, run in enumerate(_runs(words, self.run_words)):
            if run in self._runs:
                yield k, k + self.run_words

    def _retold(self, words: Sequence[str], sentences: Iterable[Span]) -> Iterator[Span]:
        """Yield the words of sentences that a known text stands in, nearly whole and in order."""
        for first, end in sentences:
            own = words[first:end]
            used = frozenset(own)
            for known, different in self._texts:
                if len(used & different) < RETOLD * len(different):
                    continue
                blocks = SequenceMatcher(None, known, own, autojunk=False).get_matching_blocks()
                if sum(block.size for block in blocks) >= RETOLD * len(known):
                    yield from _joined((first + b.b, first + b.b + b.size) for b in blocks[:-1])


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans of words in order, those that stand near each other as one."""
    start = stop = -1
    for first, end in spans:
        if start >= 0 and first - stop > MOST_PUT_IN:
            yield start, stop
            start = -1
        start, stop = first if start < 0 else start, end
    if start >= 0:
        yield start, stop


def _sentences(text: str, found: Sequence[re.Match[str]]) -> Iterator[Span]:
    """Yield the words of each sentence."""
    first = 0
    for k, (word, after) in enumerate(pairwise(found), start=1):
        if _BREAK.search(text, word.end(), after.start() + 1):
            yield first, k
            first = k
    if found:
        yield first, len(found)


def _folded(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _plain(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).lower()


def _runs(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return list(zip(*(islice(words, k, None) for k in range(size)), strict=False))
