"""Effects, fixes, preventions, directions, and the shape of a claim."""

import pytest

from warroom.claims import Claim, Direction, Language, Role, Vocabulary, read
from warroom.errors import BadScenario

MARKDOWN = """# Post-mortem

## Root cause

Payment-service returned errors. The reason payments failed was that
postgres-db hit its connection limit.

## Ruled out

- The deploy of checkout-service
- auth-service

## Resolution

We raised the connection limit on postgres-db.

**Impact:** 1,200 users could not pay.
Redis-cache stayed healthy.

Action items:
1. Alert on pool usage (owner: Ana, due 2026-04-01).
2. TTL on every key.
"""


def with_role(text: str, vocabulary: Vocabulary, role: Role) -> list[Claim]:
    return [c for c in read(text, vocabulary) if c.asserted and role in c.roles]


@pytest.mark.parametrize(
    "text",
    [
        "Checkout-service returned HTTP 500 errors.",
        "Users could not log in.",
        "Customers couldn\u2019t reach the shop.",
        "Payments timed out for 40 minutes.",
        "The gateway was slow.",
        "Checkout was down.",
        "p99 latency rose to 12 seconds.",
        "Redis-cache ran out of memory and requests failed.",
        "The gateway answered with 503s.",
        "Impact: orders of 1,200 people went nowhere.",
        "A faulty release of auth-service brought down checkout-service.",
    ],
)
def test_a_symptom_with_a_verb_is_an_effect(text: str, vocabulary: Vocabulary) -> None:
    assert with_role(text, vocabulary, Role.EFFECT)


@pytest.mark.parametrize(
    "text",
    [
        "No errors were seen on auth-service.",
        "Payments did not fail.",
        "errors latency timeouts",
        "Did checkout fail?",
        "Nothing to report.",
        "Redis-cache stayed healthy.",
    ],
)
def test_a_symptom_denied_asked_or_listed_is_no_effect(text: str, vocabulary: Vocabulary) -> None:
    assert not with_role(text, vocabulary, Role.EFFECT)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("We flushed the cache.", "flush_cache"),
        ("Redis recovered after a cache flush was run.", "flush_cache"),
        ("The release was rolled back at 14:30.", "rollback"),
        ("The on-call rolled v2.14 back.", "rollback"),
        ("We have reverted the release and will monitor evictions.", "rollback"),
        ("By raising the connection limit we stopped the errors.", "raise_connection_limit"),
        ("Resolution: raised max_connections to 500.", "raise_connection_limit"),
        ("Instead of rolling back, we flushed the cache.", "flush_cache"),
        ("We did not roll back; we flushed the cache.", "flush_cache"),
        ("Auth recovered once we completed the rotation.", "complete_secret_rotation"),
    ],
)
def test_a_fix_that_was_done_is_heard(text: str, remedy: str, vocabulary: Vocabulary) -> None:
    fixes = with_role(text, vocabulary, Role.FIX)
    assert {name for claim in fixes for name in claim.remedies} == {remedy}


@pytest.mark.parametrize(
    "text",
    [
        "We will flush the cache.",
        "We should have rolled back.",
        "Nobody restarted redis-cache.",
        "No rollback was needed.",
        "A rollback might have helped.",
        "Should we roll back?",
        "We tried and rolled back nothing, without a restart.",
        "flushed the cache rollback restarted connection limit cache flush pool secret",
        "Last time we flushed the cache.",
        "If it happens again, we roll back.",
    ],
)
def test_a_fix_not_done_is_no_fix(text: str, vocabulary: Vocabulary) -> None:
    assert not with_role(text, vocabulary, Role.FIX)


@pytest.mark.parametrize(
    "text",
    [
        "To prevent this, we will add an alert on pool usage.",
        "In future, on-call should check every replica.",
        "Going forward, every deploy must be reviewed.",
        "Action items:\n- alert on memory\n- TTL on every key",
        "Follow-up: verify the rotation.",
        "We are adding an alert on memory.",
        "Next time we will monitor evictions.",
        "We have added an alert on memory.",
        "We flushed the cache and will put a TTL on every key.",
    ],
)
def test_a_plan_is_a_prevention(text: str, vocabulary: Vocabulary) -> None:
    assert with_role(text, vocabulary, Role.PREVENTION)


@pytest.mark.parametrize(
    "text",
    [
        "There was no alert on memory.",
        "We should have had an alert on memory.",
        "alert on memory TTL on every key verify the rotation monitor evictions",
        "Will we add an alert on memory?",
        "We flushed the cache.",
    ],
)
def test_a_lack_is_no_prevention(text: str, vocabulary: Vocabulary) -> None:
    assert not with_role(text, vocabulary, Role.PREVENTION)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("We raised the connection limit.", Direction.UP),
        ("We doubled the pool.", Direction.UP),
        ("Redis was scaled up.", Direction.UP),
        ("We lowered the connection limit.", Direction.DOWN),
        ("The pool was reduced to 20.", Direction.DOWN),
        ("We cut the pool in half.", Direction.DOWN),
        ("We restarted redis-cache.", None),
    ],
)
def test_raised_is_not_lowered(
    text: str, direction: Direction | None, vocabulary: Vocabulary
) -> None:
    [claim] = read(text, vocabulary)
    assert claim.direction is direction


def test_labels_give_their_role_to_what_stands_under_them(vocabulary: Vocabulary) -> None:
    [cause] = with_role(MARKDOWN, vocabulary, Role.CAUSE)
    assert (cause.services, cause.mechanisms) == (("postgres-db",), ("connection_limit_exhausted",))
    [fix] = with_role(MARKDOWN, vocabulary, Role.FIX)
    assert fix.remedies == ("raise_connection_limit",)
    themes = [c.themes for c in with_role(MARKDOWN, vocabulary, Role.PREVENTION)]
    assert themes == [("alert_on_saturation",), ("ttl_review",)]
    assert [c.text for c in read(MARKDOWN, vocabulary) if c.denied] == [
        "The deploy of checkout-service",
        "auth-service",
        "Redis-cache stayed healthy",
    ]


def test_sentences_do_not_end_inside_numbers_versions_and_abbreviations(
    vocabulary: Vocabulary,
) -> None:
    text = "Checkout v2.14 took 10.5 s per request, e.g. for the cart vs. 0.2 s before. It failed."
    assert {c.sentence for c in read(text, vocabulary)} == {0, 1}


def test_a_name_must_be_the_whole_name_and_the_longest_wins() -> None:
    vocabulary = Vocabulary(
        services={"docker_003": (), "docker_005": (), "auth": (), "auth-service": ()}
    )
    [claim] = read("Docker 003 and the auth service failed, docker_005x did not.", vocabulary)[:1]
    assert claim.services == ("docker_003", "auth-service")
    assert all("docker_005" not in c.services for c in read("docker_0055 failed.", vocabulary))


def test_the_same_alias_cannot_name_two_services() -> None:
    with pytest.raises(BadScenario, match="names both"):
        Vocabulary(services={"a": ("x",), "b": ("X",)})


def test_a_phrase_needs_words() -> None:
    with pytest.raises(BadScenario, match="at least one word"):
        Vocabulary(services={}, language=Language(mechanisms={"m": ("...",)}))


def test_mentions_are_contiguous_and_in_order(vocabulary: Vocabulary) -> None:
    [claim] = read("The secret rotation reached two of three replicas.", vocabulary)
    assert claim.mentions("rotating secrets") is False
    assert claim.mentions("secret rotations")
    assert not claim.mentions("secret replicas")
    assert not claim.mentions("")


def test_a_denied_word_is_not_in_the_affirmed_claim(vocabulary: Vocabulary) -> None:
    affirmed, denied = read("Redis-cache, not payments, was the cause.", vocabulary)
    assert not affirmed.mentions("payments")
    assert denied.mentions("payments")
    assert (affirmed.denied, denied.denied) == (False, True)
