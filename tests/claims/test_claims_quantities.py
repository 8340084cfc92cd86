"""What a text measures: times, dates, durations, counts, money, owners and dues."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warroom.claims import Quantities, Vocabulary, read
from warroom.errors import BadScenario

TODAY = date(2026, 3, 14)  # a Saturday
NAMES = Vocabulary(
    services={"payments": (), "redis-cache": ("redis",)},
    owners={"Ana Petrova": ("Ana",), "payments-team": ("payments team",), "Will Ode": ("Will",)},
)


def measured(text: str) -> Quantities:
    return sum((claim.quantities for claim in read(text, NAMES)), start=Quantities())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("14:03 checkout failed", [843]),
        ("At 14:03:22 checkout failed", [843]),
        ("at 14:03:22.125, checkout failed", [843]),
        ("2:03 pm", [843]),
        ("2:03pm checkout failed", [843]),
        ("at 2.03 p.m. it failed", [843]),
        ("14.03 UTC", [843]),
        ("at 1402 UTC", [842]),
        ("14.43 The page came.", [883]),
        ("It failed at 14.43.", [883]),
        ("14:03\u201314:31", [843, 871]),
        ("2:03 - 2:31 pm", [843, 871]),
        ("23:50 to 00:10", [1430, 10]),
        ("between 03:38 and 04:06", [218, 246]),
        ("2021-06-30 08:32", [512]),
        ("2026-03-14T03:38:00Z", [218]),
        ("2026-03-14T03:38:00.120+00:00", [218]),
        ("[03-26 23:04] paged", [1384]),
        ("### 07:33", [453]),
        ("**21:45 UTC** paged", [1305]),
        ("22:30 UTC (Oct 29)", [1350]),
        ("Sep 27 2017 13:06", [786]),
        ("2018-01-17 17:30pm", [1050]),
        ("7:01am", [421]),
        ("12:05 am", [5]),
        ("6am", [360]),
        ("~13:30-13:45", [810, 825]),
        ("| 14:03 | paged |", [843]),
        ("paged at 14:03: nobody answered", [843]),
    ],
)
def test_a_time_of_day_is_read_in_every_format(text: str, minutes: list[int]) -> None:
    assert [time.minute for time in measured(text).times] == minutes


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-14",
        "The year 2018",
        "v14.03 was released",
        "release 2.14 took 10.50 s",
        "at 99.95 % availability",
        "It rose by 14.50 seconds",
        "host:8080 and 10.12.6.136:8888",
        "a ratio of 10:1",
        "25:61",
        "500 errors",
        "14:03x",
        "pods hub-7649b9bf8-14:03",
        "$14.03 per order",
        "at 11.20 requests",
    ],
)
def test_other_numbers_are_no_times(text: str) -> None:
    assert not measured(text).times


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("28 min", 28),
        ("28min", 28),
        ("a 28-minute outage", 28),
        ("1h 05m", 65),
        ("1h05", 65),
        ("1h50m", 110),
        ("1:05 hours", 65),
        ("1 hour, 5 minutes", 65),
        ("one hour and five minutes", 65),
        ("an hour and twenty minutes", 80),
        ("half an hour", 30),
        ("half a day", 720),
        ("about an hour and a half", 90),
        ("two and a half hours", 150),
        ("two hours and a half", 150),
        ("a quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("~1hr", 60),
        ("1.5 h", 90),
        ("1,440 minutes", 1440),
        ("a couple of hours", 120),
        ("from 03:38 to 04:06", 28),
        ("between 03:38 and 04:06", 28),
        ("14:03\u201314:31", 28),
        ("23:50 until 00:10", 20),
        ("3 days", 4320),
        ("90 seconds", 1.5),
        ("28\nminutes", 28),
        ("Duration: 00:28", 28),
        ("**Duration:** 1:05:30", 65),
        ("0:28 (hh:mm)", 28),
        ("\u00bd hour", 30),
        ("1/2 hour", 30),
        ("half of an hour", 30),
        ("2\u00bd hours", 150),
        ("\u00be hour", 45),
        ("28\u2032", 28),
        ("PT28M", 28),
        ("PT1H05M", 65),
        ("Duration: 03:38 to 04:06", 28),
    ],
)
def test_a_duration_is_read_in_minutes(text: str, minutes: float) -> None:
    [duration] = measured(text).durations
    assert duration.minutes == duration.most_min == minutes


def test_a_rough_duration_has_two_ends() -> None:
    [duration] = measured("It lasted 20 to 30 minutes.").durations
    assert (duration.minutes, duration.most_min) == (20, 30)


@pytest.mark.parametrize(
    "text",
    [
        "every ten minutes",
        "10 per 15minutes",
        "returned 503s",
        "40 ms",
        "several hours",
        "5 MB",
        "Duration: 03:38 UTC",
        "1/2 of the users",
        "PT",
        "ports 1/2",
        "at 00:28",
    ],
)
def test_rates_answers_and_sizes_are_no_durations(text: str) -> None:
    assert not measured(text).durations


@pytest.mark.parametrize(
    ("text", "value", "noun"),
    [
        ("1,240 users", 1240, "user"),
        ("8.4k customers could not pay", 8400, "customers"),
        ("some 34 thousand requests", 34000, "requests"),
        ("half a million users", 500000, "users"),
        ("a hundred people", 100, "people"),
        ("twenty-five orders", 25, "orders"),
        ("1.2M events", 1200000, "event"),
        ("1,240 of our active users", 1240, "users"),
        ("Users affected: ~1,240", 1240, "users"),
        ("**Affected users:** 8.4k", 8400, "users"),
        ("| Users affected | 1,240 |", 1240, "users"),
        ("all users (1,240)", 1240, "users"),
        ("1'240 users", 1240, "users"),
        ("8,4k users", 8400, "users"),
        ("1,200+ users", 1200, "users"),
        ("1240 affected users", 1240, "users"),
        ("The number of affected users was about 1,240.", 1240, "users"),
    ],
)
def test_a_count_knows_what_it_counts(text: str, value: float, noun: str) -> None:
    [count] = measured(text).counts
    assert count.value == count.most == value
    assert count.counts(noun)
    assert not count.counts("servers")


@pytest.mark.parametrize(
    "text",
    [
        "34 % of requests",
        "HTTP 500 errors",
        "returned 503 responses",
        "port 8080 users",
        "v2 users",
        "10.12.6.136 requests",
        "99999999999999999999 users",
    ],
)
def test_shares_answers_and_labels_are_no_counts(text: str) -> None:
    assert not measured(text).counts


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("$18.6k", 18600),
        ("$18,600", 18600),
        ("US$ 5,000", 5000),
        ("USD 126,000", 126000),
        ("126,000 USD", 126000),
        ("half a million dollars", 500000),
        ("1.2 million dollars", 1200000),
        ("$1.2M", 1200000),
        ("two thousand dollars", 2000),
        ("$18,7k", 18700),
        ("$18 700", 18700),
        ("18.7k$", 18700),
        ("18,718$", 18718),
        ("18.7 kUSD", 18700),
        ("USD18,718", 18718),
        ("(in USD): 18,718", 18718),
        ("| Loss (USD) | 18,718 |", 18718),
        ("$18\u201319k", 18500),
        ("$18k - $19k", 18500),
        ("$18,000-19,000", 18500),
    ],
)
def test_money_is_read_in_dollars(text: str, usd: float) -> None:
    quantities = measured(f"We lost {text} in sales.")
    assert [money.usd for money in quantities.money] == [usd]
    assert not quantities.counts


@pytest.mark.parametrize(
    "text",
    ["v18.7.2$", "version 18.7", "10.12.6.136 USD", "10.12.6.136$", "echo 5 $HOME", "18$/min",
     "usdc18", "Build (USD service): 18"],
)  # fmt: skip
def test_versions_addresses_and_variables_are_no_money(text: str) -> None:
    assert not measured(text).money


def test_two_amounts_are_no_range() -> None:
    assert [m.usd for m in measured("It rose from $5k to $18k.").money] == [5000, 18000]
    found = measured("$5 - 3 users")
    assert ([m.usd for m in found.money], [c.value for c in found.counts]) == ([5], [3])
    assert [c.value for c in measured("5 + 3 users").counts] == [3]


def test_a_rate_of_money_is_no_amount() -> None:
    assert not measured("It cost $210 per minute, or $210/min.").money


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026-05-03", 50),
        ("due 3 May", 50),
        ("by May 3rd", 50),
        ("by the 3rd of May 2026", 50),
        ("due 3/5", 50),
        ("(3/5/2026)", 50),
        ("3.5.2026", 50),
        ("due 13 March", -1),
        ("in 5 days", 5),
        ("within 72 hours", 3),
        ("within a week", 7),
        ("in two weeks", 14),
        ("within 5 business days", 7),
        ("by Friday", 6),
        ("by next Friday", 6),
        ("due Sat", 7),
        ("this week", 1),
        ("by the end of next week", 8),
        ("end of month", 17),
        ("by the end of the quarter", 17),
        ("this sprint", 14),
        ("next sprint", 28),
        ("by the end of the year", 292),
        ("immediately", 0),
        ("ASAP.", 0),
        ("EOD", 0),
        ("tomorrow", 1),
        ("2026/05/03", 50),
        ("due 20260503", 50),
        ("end of May", 78),
        ("by the end of February 2028", 717),
        ("in Q2 2026", 108),
        ("by the end of Q2", 108),
        ("due: Q2", 108),
        ("due: 2 weeks", 14),
        ("**Due:** 2 weeks", 14),
        ("Deadline: Friday", 6),
    ],
)
def test_a_due_date_is_days_from_a_date(text: str, days: int) -> None:
    assert [due.days_from(TODAY) for due in measured(f"Add an alert: {text}").dues] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "2 of 3 replicas",
        "2/3 of replicas",
        "2026-13-45",
        "due 31/2",
        "It failed immediately after the deploy",
        "in 28 minutes",
        "it may 3",
        "24/7",
        "20260503 users",
        "request 20260503",
        "logs/2026/05/03/app.log",
        "Q2 was good",
        "for 2 weeks",
    ],
)
def test_other_words_are_no_due_dates(text: str) -> None:
    assert not measured(text).dues


def test_the_last_days_of_months_and_leap_years_are_days() -> None:
    [due] = measured("by 29 February").dues
    assert due.days_from(date(2026, 2, 1)) == 27
    assert due.days_from(date(2028, 2, 1)) == 28


def test_an_owner_is_a_name_of_the_vocabulary_with_its_capital() -> None:
    quantities = measured("Add an alert (owner: Ana; @Will helps). It will be reviewed by ana.")
    assert [owner.name for owner in quantities.owners] == ["Ana Petrova", "Will Ode"]


def test_a_service_inside_a_teams_name_is_not_spoken_of() -> None:
    [claim] = read("The payments team restarted redis.", NAMES)
    assert claim.services == ("redis-cache",)
    assert [owner.name for owner in claim.quantities.owners] == ["payments-team"]


def test_two_owners_cannot_share_a_name() -> None:
    with pytest.raises(BadScenario, match="names both"):
        Vocabulary(services={}, owners={"a": ("x",), "b": ("X",)})


def test_a_quantity_belongs_to_the_clause_that_says_it() -> None:
    text = "Payments failed for 28 minutes, but redis was not slow for 90 minutes."
    said = {c.services: (c.denied, c.quantities.durations[0].minutes) for c in read(text, NAMES)}
    assert said == {("payments",): (False, 28), ("redis-cache",): (True, 90)}


def test_a_quantity_knows_where_it_stands() -> None:
    text = "From 03:38 to 04:06 some 34 thousand requests failed and $18.6k were lost."
    found = measured(text)
    spans = [text[one.start : one.end] for one in (*found.durations, *found.counts, *found.money)]
    assert spans == ["03:38 to 04:06", "34 thousand", "$18.6k"]


@given(st.text(alphabet="0123456789:.-/ ,$kamphour\n\u00bd'+PTUSD", max_size=60))
def test_any_digits_can_be_read(text: str) -> None:
    for due in measured(text).dues:
        due.days_from(TODAY)
    assert all(0 <= time.minute < 1440 for time in measured(text).times)
    assert all(d.minutes <= d.most_min for d in measured(text).durations)
