"""Numbers as people write them: `1,240`, `8.4k`, "some 34 thousand", "half a million"."""

import re

from warroom.claims.tables import word_set

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {
    **{word: float(i) for i, word in enumerate(_ONES.split())},
    **{word: 10.0 * i for i, word in enumerate(_TENS.split(), start=2)},
}
_PARTS = {"a couple of": 2.0, "a couple": 2.0, "half a": 0.5, "quarter of a": 0.25, "a": 1.0}
_SCALES = {
    "hundred": 1e2, "dozen": 12.0, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9,
}  # fmt: skip

# Bounded everywhere: nobody writes longer numbers, and it keeps reading linear in the text.
_THOUSANDS = ",'\u2019\u00a0\u202f"
_COMMA_SCALED = r"\d{1,3},\d{1,2}(?=\s?(?:[kKM]|mn|bn|thousand|million|billion)\b)"  # "18,7k"
DIGITS = (
    rf"(?:{_COMMA_SCALED}|(?:\d{{1,3}}(?:[{_THOUSANDS}]\d{{3}}){{1,4}}|\d{{1,12}})(?:\.\d{{1,6}})?)"
    r"(?![\d,.]*\d)"
)
_DECIMAL_COMMA = re.compile(r",(\d{1,2})$")
GAP = r"\s{1,8}"
_TENS_RE = (
    rf"(?:{_TENS.replace(' ', '|')})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
)
_WORDS = rf"{_TENS_RE}|{'|'.join(sorted(_ONES.split(), key=len, reverse=True))}"
_BEFORE_SCALE = (
    rf"(?:half|quarter{GAP}of){GAP}a(?={GAP}(?:million|thousand|billion|dozen|hundred))"
    rf"|an?(?={GAP}(?:million|thousand|billion|dozen|hundred))|an?{GAP}couple(?:{GAP}of)?"
)
NUMBER = rf"(?:{DIGITS}|(?i:{_BEFORE_SCALE}|{_WORDS})\b)"
SCALE = r"(?:\s{0,8}(?:thousand|million|billion|hundred|dozen)\b|[kKM]\b|bn\b)"

# Words that may open a number; "a" and "an" are looked at only before these.
NUMBER_WORDS = frozenset((*_SMALL, "half", "quarter", "couple", "dozen", "hundred"))
AFTER_A = word_set(
    "couple dozen hundred thousand million billion half quarter hour minute day week"
)


def value_of(number: str, scale: str = "") -> float:
    """Return what a match of `NUMBER`, and of a scale after it, stands for.

    >>> value_of("8.4", "k"), value_of("half a", "million"), value_of("twenty-five")
    (8400.0, 500000.0, 25.0)
    """
    return round(_plain_value(number) * _SCALES.get(scale.strip().lower(), 1.0), 6)


def _plain_value(number: str) -> float:
    if number[0].isdecimal():
        return float(re.sub(rf"[{_THOUSANDS} ]", "", _DECIMAL_COMMA.sub(r".\1", number)))
    words = " ".join(number.lower().replace("-", " ").split())
    if words in _PARTS or words == "an":
        return _PARTS.get(words, 1.0)
    return sum(_SMALL[word] for word in words.split() if word in _SMALL)
