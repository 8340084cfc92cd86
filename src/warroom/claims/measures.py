"""Durations, money and counts in the forms that people write them in."""

import re

from warroom.claims.numbers import DIGITS, GAP, NUMBER, SCALE, value_of
from warroom.claims.quantities import Duration, Money

_UNIT_MIN = {"h": 60.0, "m": 1.0, "s": 1 / 60, "d": 1440.0, "w": 10080.0, "f": 20160.0,
             "\u2032": 1.0}  # fmt: skip
UNIT = (
    r"(?:(?:(?i:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|fortnights?)|[hmsd])\b"
    r"|\u2032)"
)
_TO = r"\s?(?:-|\u2013|\bto\b|\bor\b)\s?"
_PART = re.compile(rf"(?P<n>{NUMBER})(?:{_TO}(?P<most>{NUMBER}))?(?:\s{{0,8}}-?|-\s?)(?P<u>{UNIT})")
_TIGHT = re.compile(r"(?P<h>\d{1,3})h\s?(?P<m>[0-5]?\d)m?(?:in)?\b")
_COLON = re.compile(r"(?P<h>\d{1,3}):(?P<m>[0-5]\d)\s?(?:(?:hours|hrs|h)\b|\(?hh?:mm\b\)?)")
_LABELLED = re.compile(
    r"(?P<h>\d{1,3}):(?P<m>[0-5]\d)(?::[0-5]\d)?"
    r"(?!\w|[:.]\d|\s?(?:[-\u2013\u2014Z]|to\b|until\b|UTC\b|GMT\b|[ap]\.?m\b))"
)
_LABEL = re.compile(r"\b(?:duration|length|downtime)[*_\s]{0,4}[:=|][*_\s]{0,4}~?$", re.IGNORECASE)
_LABEL_REACH = 20  # characters
_ISO = re.compile(r"PT(?=\d)(?:(?P<h>\d{1,3})H)?(?:(?P<m>\d{1,4})M)?(?:(?P<s>\d{1,5})S)?\b")
_TIGHT_OPENS = re.compile(r"\d{1,3}[h:]")
_MORE = re.compile(r"\s{0,8},?\s{0,8}(?:(?:and|&)\s{1,8})?")
_HALVES = re.compile(
    rf"(?:(?P<half>half{GAP}(?:of{GAP})?an?|an?{GAP}half|half(?=[\s-](?:hour|day))|(?:\u00bd|1/2)(?:{GAP}an?)?)"
    rf"|(?P<quarter>(?:an?{GAP})?quarter{GAP}of{GAP}an?|\u00bc)"
    rf"|(?P<three>three{GAP}quarters{GAP}of{GAP}an?|\u00be)"
    rf"|(?:(?P<n>{NUMBER})(?:{GAP}and{GAP}a{GAP}half|\s?\u00bd))|(?P<one>an?))[\s-]{{1,8}}(?P<u>{UNIT})"
    rf"(?P<more>{GAP}and{GAP}a{GAP}half\b)?",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(rf"{GAP}and{GAP}a{GAP}half\b", re.IGNORECASE)
_HALF = re.compile(r"half|\u00bd|1/2")
_HALF_REACH = 64  # characters of "2 and a half" and its gaps
_RATE = re.compile(r"\b(?:per|every|each|once|twice|times|/)\s{0,8}$", re.IGNORECASE)
_HTTP_CODES = frozenset({400, 401, 403, 404, 408, 409, 429, 499, 500, 502, 503, 504})

_MONEY_SCALE = r"(?:\s{0,8}(?:thousand|million|billion)\b|\s?(?:[kKmMbB]|mn|bn)\b)"
_SPACED = r"\d{1,3}(?: \d{3}){1,2}(?![\d,.]*\d)"  # "$18 700"; elsewhere these are two numbers
_MONEY = re.compile(
    rf"(?:(?:US\s?)?\$|USD\s?\$?)\s?(?P<n>{_SPACED}|{DIGITS})(?P<k>{_MONEY_SCALE})?"
    rf"(?:(?:[-\u2013]|\s?[-\u2013]\s?\$)(?P<most>{DIGITS})(?P<mk>{_MONEY_SCALE})?(?!\w|[-/:]))?(?!\w)"
)
_DOLLARS = re.compile(
    rf"(?P<n>{NUMBER})(?P<k>{_MONEY_SCALE}|\s?[km](?=USD\b))?"
    r"(?:\s{0,8}(?:USD|(?:US\s)?dollars?|bucks)\b|\s?\$(?![\w{(]|\s?\d))",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"usd|dollar|bucks|\$")
_TITLED_MONEY = re.compile(
    r"(?:\(|\bin\s)(?:USD|(?:US\s?)?\$|(?:US\s)?dollars)\)?[*_\s]{0,4}[:=|][*_\s]{0,4}[~\u2248]?\s?$"
)
_TITLE_REACH = 32  # characters
_MONEY_REACH = 80  # characters of the longest amount before its currency
_PER = re.compile(r"\s?(?:/\s?\w|per\b|each\b|an?\s(?:second|minute|hour|day|month|year)\b)")
_COUNT = re.compile(
    rf"(?P<n>{NUMBER})(?P<k>{SCALE})?(?:{_TO}(?P<most>{DIGITS})(?P<mk>{SCALE})?)?\+?"
)


def duration_at(text: str, start: int) -> tuple[Duration | None, int] | None:
    """Read the duration that starts here, and where it ends; a rate ("per minute") is none."""
    found = _halves(text, start) or _tight(text, start) or _parts(text, start) or _iso(text, start)
    if found is None:
        return None
    if _RATE.search(text[max(0, start - 10) : start]):
        return None, found.end
    return found, found.end


def _halves(text: str, start: int) -> Duration | None:
    if text[start].isdecimal() and not _HALF.search(text, start, start + _HALF_REACH):
        return None
    match = _HALVES.match(text, start)
    if match is None:
        return None
    unit = _UNIT_MIN[match["u"][0].lower()]
    if match["half"]:
        share = 0.5
    elif match["quarter"] or match["three"]:
        share = 0.75 if match["three"] else 0.25
    else:
        share = value_of(match["n"]) + 0.5 if match["n"] else 1.0
    share += 0.5 if match["more"] else 0.0
    whole = _duration(start, match.end(), share * unit)
    return _with_rest(text, whole, unit) if match["one"] and not match["more"] else whole


def _tight(text: str, start: int) -> Duration | None:
    if not _TIGHT_OPENS.match(text, start):
        return None
    match = _TIGHT.match(text, start) or _COLON.match(text, start)
    if match is None and _LABEL.search(text[max(0, start - _LABEL_REACH) : start]):
        match = _LABELLED.match(text, start)
    if match is None:
        return None
    return _duration(start, match.end(), float(int(match["h"]) * 60 + int(match["m"])))


def _iso(text: str, start: int) -> Duration | None:
    match = _ISO.match(text, start)
    if match is None:
        return None
    minutes = sum(int(match[unit] or 0) * _UNIT_MIN[unit] for unit in "hms")
    return _duration(start, match.end(), minutes)


def _parts(text: str, start: int) -> Duration | None:
    match = _PART.match(text, start)
    if match is None or _is_http(match):
        return None
    unit = _UNIT_MIN[match["u"][0].lower()]
    value = value_of(match["n"])
    half = _AND_A_HALF.match(text, match.end())
    if half is not None:
        return _duration(start, half.end(), (value + 0.5) * unit)
    most = value_of(match["most"]) if match["most"] else value
    whole = _duration(start, match.end(), value * unit, max(value, most) * unit)
    return whole if match["most"] else _with_rest(text, whole, unit)


def _with_rest(text: str, whole: Duration, unit_min: float) -> Duration:
    """Add the smaller units that follow: "1 hour and 5 minutes", "1h 5m 10s"."""
    for _ in range(3):
        joint = _MORE.match(text, whole.end)
        rest = _PART.match(text, joint.end()) if joint else None
        if rest is None or rest["most"] or _UNIT_MIN[rest["u"][0].lower()] >= unit_min:
            return whole
        unit_min = _UNIT_MIN[rest["u"][0].lower()]
        whole = _duration(whole.start, rest.end(), whole.minutes + value_of(rest["n"]) * unit_min)
    return whole


def _duration(start: int, end: int, minutes: float, most: float = 0.0) -> Duration:
    low = round(minutes, 6)
    return Duration(start=start, end=end, minutes=low, most_min=max(low, round(most, 6)))


def _is_http(match: re.Match[str]) -> bool:
    """Whether "503s" is an answer and not a duration."""
    together = match.end("n") + 1 == match.end()
    return match["u"] == "s" and together and match["n"] in {str(code) for code in _HTTP_CODES}


def money_at(text: str, start: int) -> tuple[Money | None, int] | None:
    """Read the amount that starts here, and where it ends; a rate ("$210 per minute") is none."""
    found = _priced(text, start) or _titled(text, start)
    if found is None:
        return None
    return (None if _PER.match(text, found.end) else found), found.end


def _priced(text: str, start: int) -> Money | None:
    """Read an amount that stands by its currency; of a range ("$18-19k") the middle."""
    ahead = text[start : start + _MONEY_REACH].lower()
    if ahead[0] != "$" and not _CURRENCY.search(ahead):
        return None
    if match := _MONEY.match(text, start):
        usd = value_of(match["n"], match["k"] or match["mk"] or "")
        if match["most"]:
            usd = (usd + value_of(match["most"], match["mk"] or match["k"] or "")) / 2
    elif match := _DOLLARS.match(text, start):
        usd = value_of(match["n"], match["k"] or "")
    else:
        return None
    return Money(start=start, end=match.end(), usd=usd)


def _titled(text: str, start: int) -> Money | None:
    """Read a number whose title names the currency: "Revenue loss (USD): 18,718"."""
    before = text[max(0, start - _TITLE_REACH) : start]
    number = number_at(text, start) if _TITLED_MONEY.search(before) else None
    return Money(start=start, end=number[2], usd=number[0]) if number else None


def number_at(text: str, start: int) -> tuple[float, float, int] | None:
    """Read the number that starts here: its least and greatest value, and where it ends."""
    match = _COUNT.match(text, start)
    if match is None or text[match.end() : match.end() + 1].isalnum():
        return None
    value = value_of(match["n"], match["k"] or "")
    most = value_of(match["most"], match["mk"] or "") if match["most"] else value
    if match["mk"] and not match["k"] and value < most:
        value = value_of(match["n"], match["mk"])  # "8-9k"
    return value, max(value, most), match.end()


def is_http_code(value: float) -> bool:
    """Whether a number is an answer's status that incidents are told in."""
    return value in _HTTP_CODES
