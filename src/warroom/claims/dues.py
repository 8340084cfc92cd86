"""When something is due, in words: "by Friday", "within 72 hours", "next sprint", "at once"."""

import re

from warroom.claims.numbers import GAP, NUMBER, value_of
from warroom.claims.quantities import Day, Due, Period, Until, Weekday
from warroom.claims.tables import word_set
from warroom.claims.times import MONTH, MONTH_WORDS, month_of

_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "sprint": 14.0, "month": 30.0}
_WEEKDAYS = {day.name[:3].lower(): day for day in Weekday}
_LABEL = r"(?:due(?:\sdate)?|deadline|eta)[*_]{0,2}:[*_]{0,2}"
_BY = rf"(?:(?:by|until|before|due|on|for|in|within|during|{_LABEL}){GAP}){{0,2}}"
_WEEKDAY = re.compile(
    rf"(?:by|until|before|due|on|next|this|coming|{_LABEL}){GAP}(?:(?:by|on|next|this|the|coming|end{GAP}of)"
    rf"{GAP}){{0,3}}(?P<day>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?"
    r"|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"{_BY}(?:the{GAP})?(?P<end>end{GAP}of{GAP})?(?:the{GAP})?"
    rf"(?P<which>this|next|current|coming|following)?(?:{GAP})?"
    r"(?P<period>week|sprint|iteration|month|quarter|year)\b(?!-)",
    re.IGNORECASE,
)
_MONTH_END = re.compile(
    rf"{_BY}(?:the{GAP})?end{GAP}of{GAP}{MONTH}(?:{GAP}(?P<y>20\d\d)\b)?", re.IGNORECASE
)
_QUARTER = re.compile(
    rf"(?=[a-pr-z]){_BY}(?:the{GAP})?(?:end{GAP}of{GAP})?(?:the{GAP})?Q(?P<q>[1-4])\b"
    r"(?:[\s/-]{1,2}(?P<y>20\d\d)\b)?",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    rf"(?:{_LABEL}|(?:due|by|over|for)?\s?(?:within|in|inside|(?:the{GAP})?next|over)){GAP}(?:the{GAP})?"
    rf"(?:next{GAP})?(?:about{GAP})?(?P<n>{NUMBER}|an?)[\s-]{{1,8}}(?P<work>(?:business|working){GAP})?"
    r"(?P<unit>hour|day|week|fortnight|sprint|month)s?\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    rf"(?:due{GAP})?(?P<at>immediately|asap|as{GAP}soon{GAP}as{GAP}possible|right{GAP}away"
    rf"|straight{GAP}away|at{GAP}once|today|tonight|(?:end{GAP}of{GAP}(?:the{GAP})?day)|eod"
    rf"|tomorrow|eow|now)\b(?=\s*(?:[.,;:)\]|!\n]|$))",
    re.IGNORECASE,
)
TRIGGERS = word_set(
    """
    by until before due on next this coming within in inside over end for during immediately asap
    right straight at today tonight eod eow tomorrow now as deadline eta
    """
)
# One of these stands among the first words of every due date in words.
DUE_WORDS = MONTH_WORDS | word_set(
    """
    mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday
    hour hours day days week weeks fortnight fortnights sprint sprints iteration month months
    quarter year q1 q2 q3 q4 immediately asap possible away once today tonight eod tomorrow eow now
    """
)
MOST_DUE_WORDS = 10


def due_at(text: str, start: int) -> Due | None:
    """Read the due date that starts at this word."""
    if match := _WEEKDAY.match(text, start):
        when = _WEEKDAYS[match["day"][:3].lower()]
        return Due(start=start, end=match.end(), when=when)
    if match := _AHEAD.match(text, start):
        return Due(start=start, end=match.end(), when=_days_ahead(match))
    if match := _MONTH_END.match(text, start):
        return Due(start=start, end=match.end(), when=_last_day(match, month_of(match["month"])))
    if match := _QUARTER.match(text, start):
        return Due(start=start, end=match.end(), when=_last_day(match, 3 * int(match["q"])))
    if (match := _PERIOD.match(text, start)) and (match["which"] or match["end"]):
        return Due(start=start, end=match.end(), when=_until(match))
    if match := _AT_ONCE.match(text, start):
        return Due(start=start, end=match.end("at"), when=_soon(match["at"].lower()))
    return None


def _days_ahead(match: re.Match[str]) -> int:
    days = value_of(match["n"]) * _DAYS[match["unit"].lower()]
    if match["work"]:
        days = days * 7 / 5
    return int(days) + (days > int(days))


def _last_day(match: re.Match[str], month: int) -> Day:
    return Day(int(match["y"] or 0), month, 31)  # read as the last that the month has


def _until(match: re.Match[str]) -> Until:
    word = match["period"].lower()
    period = Period.SPRINT if word == "iteration" else Period(word)
    which = (match["which"] or "").lower()
    return Until(period, int(which in ("next", "coming", "following")))


def _soon(word: str) -> int | Until:
    if word == "eow":
        return Until(Period.WEEK, 0)
    return 1 if word == "tomorrow" else 0
