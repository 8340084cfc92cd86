"""Text into words: where each stands, its plain form and its stem.

Hyphens and underscores part words, so `redis-cache`, `redis_cache` and "redis cache" are the same
two words; so does the :: inside names. Contractions become two words that share a span
("couldn't" = could + not). Punctuation that shapes a sentence is kept as a word whose plain form is
one of `PUNCTUATION`.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, count
from operator import not_
from typing import Protocol, cast

import Stemmer

from warroom.claims.tables import BASE_FORMS, word_set

PUNCTUATION = frozenset(",;:()—.?!")

# Nearly all words are of plain letters, and the first alternative finds those alone; what it began
# and does not end the second reads anew. No other can match what another began, and no repeat nests
# in a repeat over the same characters: the scan is linear in the text.
_TOKEN = re.compile(
    r"([A-Za-z]++(?![^\W_]|['\u2019])"
    r"|[^\W_]+(?:(?<=\d)[.,:]\d[^\W_]*|['\u2019][^\W\d_]+)*"
    r"|[.!?…]+|(?<!:):(?!:)|[,;()\[\]—\u2015]|--+|(?<=\s)[-\u2013](?=\s))"
)
_PLAIN_PUNCTUATION = {"[": "(", "]": ")", "\u2015": "—", "-": "—", "\u2013": "—", "--": "—"}
_STOPS = ".!?…"
_CLOSERS = "\"'”\u2019)]*_`"
_ABBREVIATIONS = ("e.g.", "i.e.", " vs.", " cf.", " approx.", " incl.", " resp.", " ca.", " no.")
_UNITS_AND_SUCH = word_set("a.m p.m min sec hr hrs etc fig dr mr ms inc")
# After any other word a full stop before a space is one.
_SHORT = _UNITS_AND_SUCH | word_set("g e vs cf approx incl resp ca no m p")

_ENDINGS = {"ll": "will", "ve": "have", "re": "are", "d": "would", "m": "am"}
_IS_AFTER = word_set("it that there here what who he she this which")
_WITHOUT_APOSTROPHE = word_set(
    """
    isnt wasnt arent werent didnt doesnt dont couldnt wouldnt shouldnt hasnt havent hadnt
    """
)
_IRREGULAR_NOT = {"can't": "can", "won't": "will", "cannot": "can", "cant": "can", "wont": "will"}


class _English(Protocol):
    def stemWords(self, words: Sequence[str]) -> list[str]: ...


_ENGLISH = cast(_English, Stemmer.Stemmer("english"))  # pyright: ignore[reportUnknownMemberType]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a text as parallel columns; `starts` and `ends` are characters of the text."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    plain: tuple[str, ...]
    stems: tuple[str, ...]


def word_set(table: str) -> frozenset[str]:
    """Give the words of a table written as running text."""
    return frozenset(table.split())


def words_of(text: str) -> Words:
    """Split `text` into words and the punctuation that shapes sentences.

    >>> words_of("Redis_cache wasn't full: 10.5 s on v2.14.").plain
    ('redis', 'cache', 'was', 'not', 'full', ':', '10.5', 's', 'on', 'v2.14', '.')
    """
    parts = _TOKEN.split(text)  # gap, token, gap, token, ..., gap
    edges = list(accumulate(map(len, parts)))
    tokens, starts, ends = parts[1::2], edges[:-1:2], edges[1::2]
    plain = list(map(_plain, tokens))
    out_starts, out_ends, out_plain, done = list[int](), list[int](), list[str](), 0
    for k in compress(count(), map(not_, plain)):
        if (
            tokens[k] == "."
            and k
            and plain[k - 1] not in _SHORT
            and not text[ends[k] : ends[k] + 1].strip()
        ):
            plain[k] = "."
            continue
        out_starts += starts[done:k]
        out_ends += ends[done:k]
        out_plain += plain[done:k]
        for a, b, word in _looked_at(text, tokens[k], starts[k], ends[k]):
            out_starts.append(a)
            out_ends.append(b)
            out_plain.append(word)
        done = k + 1
    out_plain += plain[done:]
    return Words(
        starts=(*out_starts, *starts[done:]),
        ends=(*out_ends, *ends[done:]),
        plain=tuple(out_plain),
        stems=stems_of(out_plain),
    )


@lru_cache(maxsize=4096)
def phrase_words(phrase: str) -> tuple[str, ...]:
    """Give the plain words of a phrase, without punctuation."""
    return tuple(word for word in words_of(phrase).plain if word not in PUNCTUATION)


@lru_cache(maxsize=4096)
def phrase_stems(phrase: str) -> tuple[str, ...]:
    """Give the stems of a phrase's words, without punctuation."""
    return stems_of(phrase_words(phrase))


def stems_of(plain: Sequence[str]) -> tuple[str, ...]:
    """Give the stem of each plain word."""
    return tuple(map(_stem, plain))


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    [stem] = _ENGLISH.stemWords([BASE_FORMS.get(word, word)])
    return stem


@lru_cache(maxsize=16384)
def _plain(token: str) -> str:
    """Give the plain form of a token, or nothing for one that must be looked at in its place."""
    if not token[0].isalnum():
        return "" if token[0] in _STOPS else _PLAIN_PUNCTUATION.get(token[:2], token[:1])
    first, second, _ = _uncontracted(_folded(token))
    return "" if second else first


def _looked_at(text: str, token: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Give (start, end, plain form) of the words of a contraction, or of a stop if it is one."""
    if token[0] in _STOPS:
        stop = _stop(text, token, start, end)
        return [(start, end, stop)] if stop else []
    first, second, length = _uncontracted(_folded(token))
    middle = max(start + 1, end - length)
    return [(start, middle, first), (middle, end, second)]


def _folded(token: str) -> str:
    return unicodedata.normalize("NFKC", token).lower().replace("\u2019", "'")


def _uncontracted(plain: str) -> tuple[str, str, int]:
    """Give the one or two words of a contraction and the length of the second.

    >>> _uncontracted("didn't"), _uncontracted("cache's")
    (('did', 'not', 3), ('cache', '', 0))
    """
    if plain in _IRREGULAR_NOT:
        return _IRREGULAR_NOT[plain], "not", 3
    if plain.endswith("n't"):
        return (plain[:-3], "not", 3) if plain != "n't" else ("not", "", 0)
    if plain in _WITHOUT_APOSTROPHE:
        return plain[:-2], "not", 2
    first, _, ending = plain.partition("'")
    if ending == "s":
        return (first, "is", 2) if first in _IS_AFTER else (first, "", 0)
    if ending in _ENDINGS:
        return first, _ENDINGS[ending], len(ending) + 1
    return plain, "", 0


def _stop(text: str, token: str, start: int, end: int) -> str:
    """Give the stop that a run of dots stands for, or nothing where it ends no sentence."""
    after = text[end : end + 3].lstrip(_CLOSERS)
    if after and not after[0].isspace():
        return ""
    if "?" in token:
        return "?"
    return "" if token == "." and _is_abbreviation(text, start, end) else "."


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 7) : end].lower()
    if before.endswith(_ABBREVIATIONS):
        return not before.endswith(" no.") or text[end : end + 2].strip().isdigit()
    last = before[:-1].split()[-1:] or [""]
    return last[0] in _UNITS_AND_SUCH and not text[end : end + 2].strip().isupper()
