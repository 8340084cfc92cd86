"""Finding every quantity of a text: where one may start, and what it then is."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count

from warroom.claims.dues import DUE_WORDS, MOST_DUE_WORDS, TRIGGERS, due_at
from warroom.claims.grammar import GLUE, MARK, VERB, WEAK
from warroom.claims.measures import duration_at, is_http_code, money_at, number_at
from warroom.claims.numbers import AFTER_A, NUMBER_WORDS
from warroom.claims.quantities import Count, Owner, Quantity
from warroom.claims.tables import word_set
from warroom.claims.times import MONTH_WORDS, clock_at, date_at
from warroom.claims.vocabulary import Name
from warroom.claims.words import Words, phrase_words, stems_of

_DIGITS = frozenset("0123456789")
_ARTICLES = frozenset(("a", "an"))
_CODED = re.compile(r"usd\d|pt\d")  # "USD18,718", "PT28M"
_WORDY = NUMBER_WORDS | MONTH_WORDS | TRIGGERS | _ARTICLES | {"usd", "us"}
# What may stand right before a number; after anything else it is part of a name.
_BEFORE = frozenset(" \t\n\r\u00a0\u202f([{*_~\"'\u201c\u2018<>\u2248$+=\u2014\u2013|,;`@:")
_PAIRED = re.compile(r"[\w%&/.]=$|[\w/]:$")  # "timeout=5", "host:8080"
_MOST_NOUNS = 3
_SMALL = word_set(
    "of the our its their all these those different distinct unique affected impacted"
)
_UNITS = word_set(
    """
    % percent percentage ms mb gb kb tb mib gib kib am pm x times utc gmt second seconds minute
    minutes hour hours day days week weeks month months year years th st nd rd core cores vcpu bytes
    business working https http status
    """
)
_LABELS = word_set(
    """
    http https status code port version release line pr issue ticket step sev severity tier level
    attempt page item figure error incident number no p v nr
    """
)
_ANSWERS = word_set(
    """
    error errors response responses status statuses answer answers forbidden unauthorized timeout
    timeouts bad internal gateway not too
    """
)
_TITLE = re.compile(
    r"([A-Za-z][A-Za-z -]{2,40})[*_]{0,3}\s?(?:[:=|(]|\s-)[*_\s]{0,4}"
    r"(?:(?:about|approximately|approx\.?|around|roughly|some|nearly|over|more than|up to)\s)?"
    r"[~\u2248]?\s?$"
)
_NUMBER_OF = re.compile(
    r"\bnumber of ([A-Za-z][A-Za-z -]{2,40}?) (?:was|were|is|reached|came to)"
    r" (?:(?:about|approximately|around|roughly|some|nearly|over) )?[~\u2248]?$",
    re.IGNORECASE,
)
_TITLE_REACH = 64  # characters
_TITLE_GAP = 24  # of these at most between its mark and the number
_TITLE_MARKS = frozenset(":=|(-")


def quantities_of(
    text: str, words: Words, bits: Sequence[int], owners: Sequence[Name]
) -> dict[int, list[Quantity]]:
    """Find the quantities of a text, under the word at which each starts."""
    found: dict[int, list[Quantity]] = {}
    plain, starts = words.plain, words.starts
    free = due_free = 0
    for i in compress(count(), map(_may_open, plain)):
        word, start = plain[i], starts[i]
        if start < free or (word in _ARTICLES and AFTER_A.isdisjoint(plain[i + 1 : i + 2])):
            continue
        if word in TRIGGERS:
            if start < due_free or DUE_WORDS.isdisjoint(plain[i : i + MOST_DUE_WORDS]):
                continue
            due = due_at(text, start)
            if due is not None:  # its number is read on its own: "in 5 days" is a length too
                found.setdefault(i, []).append(due)
                due_free = due.end
            continue
        numeric = word[0].isdecimal()
        own, free = _at(text, words, bits, i) if numeric else _worded(text, words, bits, i)
        for one in own:
            found.setdefault(_word_at(starts, i, one.start), []).append(one)
    for name in owners:
        found.setdefault(name.first, []).append(_owner(words, name))
    return found


@lru_cache(maxsize=16384)
def _may_open(word: str) -> bool:
    """Whether a quantity may start at a plain word."""
    return word[0] in _DIGITS or word in _WORDY or _CODED.match(word) is not None


def _owner(words: Words, name: Name) -> Quantity:
    return Owner(start=words.starts[name.first], end=words.ends[name.end - 1], name=name.name)


def _word_at(starts: Sequence[int], i: int, char: int) -> int:
    while i + 1 < len(starts) and starts[i + 1] <= char:
        i += 1
    return i


def _at(text: str, words: Words, bits: Sequence[int], i: int) -> tuple[list[Quantity], int]:
    """Read what starts at a digit, and where reading goes on."""
    start = words.starts[i]
    before = text[start - 1 : start]
    if before and before not in _BEFORE:
        return [], start
    if before in ("=", ":") and _PAIRED.search(text[max(0, start - 2) : start]):
        return [], start
    if before == "$":
        return _priced(text, start - 1) or ([], start)
    if dated := date_at(text, start):
        due, end = dated
        clock = clock_at(text, end) if text[end - 1] == "T" else []
        return [due, *clock], clock[-1].end if clock else end
    if length := duration_at(text, start):
        return [length[0]] if length[0] else [], length[1]
    if clock := clock_at(text, start):
        return clock, clock[-1].end
    return _priced(text, start) or _counted(text, words, bits, i)


def _worded(text: str, words: Words, bits: Sequence[int], i: int) -> tuple[list[Quantity], int]:
    """Read what starts at a word: a month, an amount, a number in words."""
    word, start = words.plain[i], words.starts[i]
    if word in MONTH_WORDS:
        dated = date_at(text, start)
        return ([dated[0]], dated[1]) if dated else ([], start)
    if word == "us" or word.startswith("usd"):
        return _priced(text, start) or ([], start)
    if length := duration_at(text, start):
        return [length[0]] if length[0] else [], length[1]
    return _priced(text, start) or _counted(text, words, bits, i)


def _priced(text: str, start: int) -> tuple[list[Quantity], int] | None:
    priced = money_at(text, start)
    if priced is None:
        return None
    money, end = priced
    return [money] if money else [], end


def _counted(text: str, words: Words, bits: Sequence[int], i: int) -> tuple[list[Quantity], int]:
    """Read a number of things: "1,240 active users", "Users affected: 1,240"."""
    start = words.starts[i]
    number = number_at(text, start)
    if number is None or (i and words.plain[i - 1] in _LABELS):
        return [], start
    value, most, end = number
    of = _nouns(text, words, bits, _word_at(words.starts, i, end - 1) + 1, end)
    if of is None or (is_http_code(value) and not _ANSWERS.isdisjoint(of)):
        return [], end
    if not of:
        of = _title(text, start)
    nouns = [word for word in of if word not in _SMALL]
    count = Count(start=start, end=end, value=value, most=most, of=stems_of(nouns))
    return [count] if nouns else [], end


def _title(text: str, start: int) -> tuple[str, ...]:
    """Give the words that announce a number: "Users affected: 1,240"."""
    before = text[max(0, start - _TITLE_REACH) : start]
    if _TITLE_MARKS.isdisjoint(before[-_TITLE_GAP:]):
        title = _NUMBER_OF.search(before)
    else:
        title = _TITLE.search(before)
    return phrase_words(title[1]) if title else ()


def _nouns(
    text: str, words: Words, bits: Sequence[int], first: int, end: int
) -> tuple[str, ...] | None:
    """Give the words that are counted from word `first` on; None where a unit follows."""
    if text[end : end + 1] == "%":
        return None
    found: list[str] = []
    for j in range(first, min(first + _MOST_NOUNS + 2, len(words.plain))):
        word = words.plain[j]
        if text[end : words.starts[j]].strip(" \t\n\r\u00a0*_-~`"):
            break
        if word in _UNITS and not found:
            return None
        if word not in _SMALL:
            if bits[j] & (MARK | GLUE) or (bits[j] & VERB and not bits[j] & WEAK):
                break
            found.append(word)
        end = words.ends[j]
        if len(found) == _MOST_NOUNS:
            break
    return tuple(word for word in found if not word[0].isdecimal())
