"""Times of day and dates in the formats that people and systems write them in."""

import re

from warroom.claims.quantities import DAY_MIN, Day, Due, Duration, Quantity, Time
from warroom.claims.tables import word_set

_ZONES = "UTC|GMT|CES?T|[ECMP][SD]T|BST|IST|JST|AES?T|Z"
_TAIL = rf"(?:\s?(?P<half>[ap]\.?m\b\.?))?(?:\s?(?P<zone>(?:{_ZONES})\b(?:[+-]\d{{1,2}})?))?"
_OFFSET = r"(?:\+\d\d:?\d\d|-(?:0\d|1[0-2]):[03]0(?!:))?"
_SECONDS = rf"(?::[0-5]\d(?:[.,]\d{{1,9}})?{_OFFSET})?"
_CLOCK = re.compile(
    rf"(?:(?P<h>[01]?\d|2[0-3])(?P<sep>[:.])(?P<m>[0-5]\d){_SECONDS}"
    rf"|(?P<bare>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s?(?:{_ZONES})\b)"
    rf"|(?P<hour>1[0-2]|0?[1-9])(?=\s?[ap]\.?m\b)){_TAIL}(?!\w|%|[:.]\d)",
    re.IGNORECASE,
)
_CLOCK_OPENS = re.compile(rf"\d{{1,2}}(?:[:.]\d|\s?[ap]|\d\d\s?(?:{_ZONES}))", re.IGNORECASE)
_DASH = re.compile(r"\s{0,3}(?:-|\u2013|\u2014|to\b|until\b|till\b|and\b)\s{0,8}", re.IGNORECASE)
_ISO = re.compile(
    r"(?P<y>[12]\d{3})(?P<by>[-/])(?P<mo>0[1-9]|1[0-2])(?P=by)(?P<d>0[1-9]|[12]\d|3[01])"
    r"(?:T(?=\d)|(?![\w/-]))"
)
_PACKED = re.compile(r"(?P<y>20\d\d)(?P<mo>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\w|[.,]\d)")
_MONTH_DAY = re.compile(r"(?P<mo>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?=[ T]\d\d:\d\d)")
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {_NAMES[i : i + 3]: i // 4 + 1 for i in range(0, len(_NAMES), 4)}
MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:,?\s(?P<y>(?:19|20)\d\d)\b(?!:))?"
_DAY_MONTH = re.compile(rf"(?P<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}{_YEAR}")
_MONTH_FIRST = re.compile(rf"{MONTH}\s(?P<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b(?!:){_YEAR}")
_SLASHED = re.compile(r"(?P<d>\d{1,2})/(?P<mo>\d{1,2})(?:/(?P<y>(?:20)?\d\d))?(?![\w/%])(?!\sof\b)")
_DOTTED = re.compile(r"(?P<d>\d{1,2})\.(?P<mo>\d{1,2})\.(?P<y>20\d\d)(?![\w.]\w)")
_DATE_OPENS = re.compile(
    r"[A-Z]|20\d{6}|\d{1,4}(?:[-/.]\d|(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2})"
)
_LAST_DAY = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

MONTH_WORDS = word_set(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september
    oct october nov november dec december
    """
)
# What must stand before a time written 14.03, or a date written 3/5, to tell it from a number.
_BEFORE_DOTTED = re.compile(
    r"(?:^|\n)[\s>*#|\[(_~-]{0,8}$|(?:\b(?:at|by|until|till|from|since|around|before|after|ca\.?)"
    r"|[~@\u2248])\s?$",
    re.IGNORECASE,
)
_AFTER_NUMBER = re.compile(
    r"\s?(?:%|x\b|m?s\b|sec|min|h\b|hr|hour|day|week|USD|dollar|percent|[kKMGT]i?B\b|[kM]\b|million"
    r"|thousand|re[qsplica]|rps|qps|cores?\b|users|times)"
)
_BEFORE_SLASHED = re.compile(
    r"(?:\b(?:by|due|on|until|before|deadline|date|eta)[:\s]{1,2}|[(|:]\s?)$", re.IGNORECASE
)
_LOOK_BACK = 12  # characters
_BETWEEN = re.compile(r"\bbetween\s{1,8}(?:about\s|around\s|~)?$", re.IGNORECASE)


def clock_at(text: str, start: int) -> list[Quantity]:
    """Read the time of day that starts here, or the stretch between two; empty if there is none."""
    match = _clock(text, start)
    if match is None:
        return []
    until = _range_end(text, start, match.end())
    first = _minute(match)
    if until is None:
        return [Time(start=start, end=match.end(), minute=first)]
    last = _minute(until)
    if until["half"] and not match["half"] and first + DAY_MIN // 2 <= last:
        first += DAY_MIN // 2
    length = float((last - first) % DAY_MIN)
    return [
        Time(start=start, end=match.end(), minute=first),
        Time(start=until.start(), end=until.end(), minute=last),
        Duration(start=start, end=until.end(), minutes=length, most_min=length),
    ]


def date_at(text: str, start: int) -> tuple[Due, int] | None:
    """Read the date that starts here; also where reading goes on (a time may follow at once)."""
    if not _DATE_OPENS.match(text, start):
        return None
    for pattern in (_ISO, _MONTH_DAY, _DAY_MONTH, _MONTH_FIRST, _SLASHED, _DOTTED, _PACKED):
        match = pattern.match(text, start)
        if match is None:
            continue
        if pattern in (_SLASHED, _PACKED) and not _is_dated(text, match):
            return None
        day = _day(match)
        end = match.end() - (text[match.end() - 1] == "T")
        return (Due(start=start, end=end, when=day), match.end()) if day else None
    return None


def _clock(text: str, start: int) -> re.Match[str] | None:
    if not _CLOCK_OPENS.match(text, start):
        return None
    match = _CLOCK.match(text, start)
    if match is None or match["sep"] != "." or match["half"] or match["zone"]:
        return match
    before = text[max(0, start - _LOOK_BACK) : start]
    told = len(match["h"]) == 2 and _BEFORE_DOTTED.search(before)
    return match if told and not _AFTER_NUMBER.match(text, match.end()) else None


def _range_end(text: str, start: int, end: int) -> re.Match[str] | None:
    dash = _DASH.match(text, end)
    if dash is None:
        return None
    if dash[0].strip().lower() == "and" and not _BETWEEN.search(text[max(0, start - 20) : start]):
        return None
    return _clock(text, dash.end()) if text[dash.end() : dash.end() + 1].isdecimal() else None


def _minute(match: re.Match[str]) -> int:
    if match["bare"]:
        return int(match["bare"][:2]) * 60 + int(match["bare"][2:])
    hour = int(match["h"] or match["hour"])
    half = (match["half"] or "")[:1].lower()
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return hour * 60 + int(match["m"] or 0)


def _is_dated(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    has_year = match["y"] and match.re is _SLASHED
    return bool(has_year or _BEFORE_SLASHED.search(before))


def month_of(word: str) -> int:
    """Return the number of a month by its name, short or long."""
    return _MONTHS[word[:3].lower()]


def _day(match: re.Match[str]) -> Day | None:
    """Return the day of a match, or None where the calendar has no such day."""
    found = match.groupdict()
    day, year = int(found["d"]), int(found.get("y") or 0)
    month_word = found.get("month")
    month = month_of(month_word) if month_word else int(found["mo"])
    if month > 12 >= day:
        day, month = month, day  # written month first
    if not 1 <= month <= 12 or not 1 <= day <= _LAST_DAY[month - 1]:
        return None
    return Day(year + 2000 if 0 < year < 100 else year, month, day)
