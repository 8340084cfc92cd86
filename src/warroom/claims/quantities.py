"""What a text measures, as data: times of day, dates, durations, counts, money, owners, dues.

Each knows its characters in the text (`start` to `end`, exclusive). Whether the writer stands by
it is for the claim to say in which it is found.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum, auto

from warroom.claims.words import phrase_stems

DAY_MIN = 1440
_SPRINT_DAYS = 14  # the usual length; "this sprint" ends at the latest then, "next sprint" in two


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Characters of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Span):
    """A time of day; `minute` 0 to 1439, seconds cut off, in the zone that the text is in."""

    minute: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Span):
    """A length of time; `most_min` is larger than `minutes` in "20 to 30 minutes"."""

    minutes: float
    most_min: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Span):
    """A number of things; `most` is larger than `value` in "100 to 200 users".

    `of` holds the stems of what is counted, most telling last: ("activ", "user").
    """

    value: float
    most: float
    of: tuple[str, ...]

    def counts(self, *nouns: str) -> bool:
        """Whether one of these nouns is counted, in any inflection."""
        return any(stem in self.of for noun in nouns for stem in phrase_stems(noun))


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Span):
    """An amount in US dollars; of a range the middle."""

    usd: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner(Span):
    """Somebody out of the vocabulary, by canonical name."""

    name: str


class Weekday(IntEnum):
    """A day of the week, as `date.weekday` counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Period(StrEnum):
    """A stretch of the calendar that a due date may name."""

    SPRINT = auto()
    WEEK = auto()
    MONTH = auto()
    QUARTER = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Until:
    """The end of a period: of this one (`ahead` 0) or of the next (1)."""

    period: Period
    ahead: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar; `year` 0 where the text names none."""

    year: int
    month: int
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Due(Span):
    """When something is due: a day, a weekday, the end of a period, or so many days ahead."""

    when: Day | Weekday | Until | int

    def days_from(self, today: date) -> int:
        """Return the days from `today` to the latest day that is meant; negative in the past.

        A day without a year is the nearest one; a weekday is the next one after `today`.

        >>> Due(start=0, end=9, when=Weekday.FRIDAY).days_from(date(2026, 3, 14))
        6
        """
        match self.when:
            case Day():
                return _days_to(self.when, today)
            case Weekday():
                return (self.when - today.weekday() - 1) % 7 + 1
            case Until():
                return _days_to_end(self.when, today)
            case int():
                return self.when


Quantity = Time | Duration | Count | Money | Owner | Due


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantities:
    """Everything that some words measure, each kind in order of mention.

    A stretch ("from 03:38 to 04:06") is two times and a duration. `dues` holds dates of any form.
    """

    times: tuple[Time, ...] = ()
    durations: tuple[Duration, ...] = ()
    counts: tuple[Count, ...] = ()
    money: tuple[Money, ...] = ()
    owners: tuple[Owner, ...] = ()
    dues: tuple[Due, ...] = ()

    def __add__(self, other: "Quantities") -> "Quantities":
        return Quantities(
            times=self.times + other.times,
            durations=self.durations + other.durations,
            counts=self.counts + other.counts,
            money=self.money + other.money,
            owners=self.owners + other.owners,
            dues=self.dues + other.dues,
        )

    def __bool__(self) -> bool:
        return self != NOTHING


NOTHING = Quantities()


def sorted_out(found: list[Quantity]) -> Quantities:
    """Sort quantities by what they are."""
    if not found:
        return NOTHING
    return Quantities(
        times=tuple([one for one in found if isinstance(one, Time)]),
        durations=tuple([one for one in found if isinstance(one, Duration)]),
        counts=tuple([one for one in found if isinstance(one, Count)]),
        money=tuple([one for one in found if isinstance(one, Money)]),
        owners=tuple([one for one in found if isinstance(one, Owner)]),
        dues=tuple([one for one in found if isinstance(one, Due)]),
    )


def _days_to(day: Day, today: date) -> int:
    years = (day.year,) if day.year else (today.year, today.year + 1, today.year - 1)
    return min((_gap(year, day, today) for year in years), key=abs)


def _gap(year: int, day: Day, today: date) -> int:
    last = _first_after(year, day.month) - timedelta(days=1)
    return (date(year, day.month, min(day.day, last.day)) - today).days


def _first_after(year: int, month: int) -> date:
    """Return the first day of the month after a month, which may lie beyond December."""
    return date(year + month // 12, month % 12 + 1, 1)


def _days_to_end(until: Until, today: date) -> int:
    months = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}
    match until.period:
        case Period.SPRINT:
            return _SPRINT_DAYS * (1 + until.ahead)
        case Period.WEEK:
            return 6 - today.weekday() + 7 * until.ahead
        case _:
            size = months[until.period]
            last = (today.month - 1) // size * size + size * (1 + until.ahead)
            year, month = today.year + (last - 1) // 12, (last - 1) % 12 + 1
            return (_first_after(year, month) - today).days - 1
