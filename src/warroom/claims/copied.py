"""How much of a text was copied: which of its runs of words stand in other texts."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

_WORD = re.compile(r"[^\W_]+")
# Real people repeat four words of a log line by chance ("connection refused by peer"); five in a
# row are a quotation.
RUN_WORDS = 5


class Copies:
    """Known texts, by their runs of `run_words` words; punctuation and case do not count.

    >>> known = Copies(["ERROR pool exhausted: 200 of 200 connections in use"])
    >>> known.share_of("We saw that 200 of 200 connections were in use.")
    0.0
    >>> round(known.share_of("The log says pool exhausted, 200 of 200 connections in use"), 2)
    0.57
    """

    __slots__ = ("_runs", "run_words")

    def __init__(self, texts: Iterable[str], *, run_words: int = RUN_WORDS) -> None:
        self.run_words = run_words
        self._runs = frozenset(run for text in texts for run in _runs(_folded(text), run_words))

    def share_of(self, text: str) -> float:
        """Return the share of a text's runs of words that stand in the known texts, 0 to 1.

        A text shorter than one run is judged whole: 0.0, as nothing can be said of it.
        """
        runs = _runs(_folded(text), self.run_words)
        return sum(run in self._runs for run in runs) / len(runs) if runs else 0.0

    def spans_in(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the stretches of characters that are copied, in order, none touching another."""
        found = list(_WORD.finditer(text))
        runs = _runs([_plain(match[0]) for match in found], self.run_words)
        spans: list[tuple[int, int]] = []
        for k, run in enumerate(runs):
            if run not in self._runs:
                continue
            start, end = found[k].start(), found[k + self.run_words - 1].end()
            if spans and start <= spans[-1][1]:
                start = spans.pop()[0]
            spans.append((start, end))
        return tuple(spans)


def _folded(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _plain(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).lower()


def _runs(words: list[str], size: int) -> list[tuple[str, ...]]:
    return list(zip(*(islice(words, k, None) for k in range(size)), strict=False))
