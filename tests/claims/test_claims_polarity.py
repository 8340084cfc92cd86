"""Denied before and after, doubted, asked, alternatives and direction, as one table each."""

import pytest

from warroom.claims import Claim, Role, Vocabulary, read

MEMORY = ("redis-cache", "cache_memory_exhausted")
CONNECTIONS = ("postgres-db", "connection_limit_exhausted")


def told(text: str, vocabulary: Vocabulary, role: Role) -> list[Claim]:
    return [c for c in read(text, vocabulary) if c.asserted and role in c.roles]


def pairs(text: str, vocabulary: Vocabulary, role: Role) -> set[tuple[str, str]]:
    """Give (service, mechanism) of every asserted claim with a role."""
    claims = told(text, vocabulary, role)
    return {(s, m) for claim in claims for s in claim.services for m in claim.mechanisms}


@pytest.mark.parametrize(
    "text",
    [
        "It was never the case that redis-cache ran out of memory.",
        "At no point did redis-cache run out of memory.",
        "We found no indication that postgres-db hit its connection limit.",
        "Nothing suggests that redis-cache ran out of memory.",
        "We could not find any sign of redis-cache running out of memory.",
        "Under no circumstances did postgres-db run out of connections.",
        "By no means did redis-cache run out of memory.",
        "It would be wrong to say that redis-cache ran out of memory.",
        "It is a mistake to blame redis-cache running out of memory.",
        "The claim that redis-cache ran out of memory is wrong.",
        "The idea that redis-cache ran out of memory did not hold up.",
        "The theory that redis-cache ran out of memory was discarded.",
        "Redis-cache hardly ran out of memory.",
        "Redis-cache running out of memory was not what happened.",
        "Redis-cache was fine: it evicted no keys.",
        "Redis-cache ran out of memory? No.",
        "Redis-cache ran out of memory: wrong.",
        "Redis-cache ran out of memory, we thought, but that was not so.",
        "Redis-cache ran out of memory - this was disproved at 14:20.",
        "That redis-cache ran out of memory was ruled out.",
        "Redis-cache ran out of memory is what Tom said, and he was wrong.",
        "Redis-cache having run out of memory turned out to be false.",
        "Redis-cache ran out of memory. This turned out to be wrong.",
        "Redis-cache ran out of memory. Not true.",
        "Redis-cache ran out of memory, or so it was claimed in chat.",
        "As for redis-cache running out of memory, the graphs say otherwise.",
        "Ruled out: redis-cache ran out of memory;\npostgres-db ran out of connections.",
        "Ruled out:\nredis-cache ran out of memory;\npostgres-db ran out of connections.",
        "Ruled out: redis-cache ran out of memory,\npostgres-db ran out of connections.",
    ],
)
def test_what_is_denied_before_or_after_is_no_cause(text: str, vocabulary: Vocabulary) -> None:
    assert pairs(text, vocabulary, Role.CAUSE) == set()
    assert pairs(text, vocabulary, Role.EFFECT) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Redis-cache ran out of memory, probably.",
        "Redis-cache ran out of memory, we believe.",
        "Redis-cache ran out of memory, as far as we know.",
        "To the best of our knowledge redis-cache ran out of memory.",
        "It is plausible that redis-cache ran out of memory.",
        "Tom said that redis-cache ran out of memory.",
        "Chat claims that redis-cache ran out of memory.",
        "One explanation is that redis-cache ran out of memory.",
        "In all likelihood redis-cache ran out of memory.",
        "Redis-cache could have run out of memory.",
        "Our leading hypothesis: redis-cache ran out of memory.",
        "We have a feeling that redis-cache ran out of memory.",
        "We're fairly confident redis-cache ran out of memory.",
        "It looks as though redis-cache ran out of memory.",
        "Redis-cache running out of memory is one candidate, a deploy another.",
        "Either redis-cache ran out of memory or postgres-db ran out of connections.",
        "Redis-cache ran out of memory or postgres-db ran out of connections.",
        "Redis-cache ran out of memory and/or postgres-db ran out of connections.",
        "Redis-cache ran out of memory, or else postgres-db ran out of connections.",
        "Whether redis-cache ran out of memory is open.",
        "Let us say redis-cache ran out of memory.",
        "Suppose redis-cache ran out of memory.",
        "Assuming redis-cache ran out of memory, checkout would fail.",
        "Hypotheses: redis-cache ran out of memory;\npostgres-db ran out of connections.",
    ],
)
def test_what_is_doubted_is_no_cause(text: str, vocabulary: Vocabulary) -> None:
    assert pairs(text, vocabulary, Role.CAUSE) == set()
    assert pairs(text, vocabulary, Role.EFFECT) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Did redis-cache run out of memory?",
        "Did redis-cache run out of memory? Did postgres-db run out of connections?",
        "What if redis-cache ran out of memory?",
        "So redis-cache ran out of memory?",
        "Could it be that redis-cache ran out of memory?",
        "The question is whether redis-cache ran out of memory.",
        "We asked ourselves if redis-cache ran out of memory.",
    ],
)
def test_what_is_only_asked_is_no_cause(text: str, vocabulary: Vocabulary) -> None:
    assert pairs(text, vocabulary, Role.CAUSE) == set()
    assert pairs(text, vocabulary, Role.EFFECT) == set()


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("We are certain that redis-cache ran out of memory.", MEMORY),
        ("It is clear that redis-cache ran out of memory.", MEMORY),
        ("We confirmed that redis-cache ran out of memory.", MEMORY),
        ("The logs prove that redis-cache ran out of memory.", MEMORY),
        ("What happened is that redis-cache ran out of memory.", MEMORY),
        ("At first we thought it was the deploy, but redis-cache had run out of memory.", MEMORY),
        ("Contrary to what was said in chat, redis-cache ran out of memory.", MEMORY),
        ("Nobody noticed that redis-cache ran out of memory.", MEMORY),
        ("Redis-cache ran out of memory without anybody noticing.", MEMORY),
        ("Redis-cache ran out of memory, although no alert fired.", MEMORY),
        ("Redis-cache could not store keys, since it ran out of memory.", MEMORY),
        (
            "Checkout could not get a connection because postgres-db ran out of connections.",
            CONNECTIONS,
        ),
        ("No orders were placed, as postgres-db ran out of connections.", CONNECTIONS),
        ("Orders did not go through because postgres-db ran out of connections.", CONNECTIONS),
        ("Root cause: redis-cache ran out of memory;\nImpact: checkout was slow.", MEMORY),
        ("Root cause: redis-cache;\nit ran out of memory.", MEMORY),
        ("The logs say that redis-cache ran out of memory.", MEMORY),
        ("According to its metrics, redis-cache ran out of memory.", MEMORY),
        ("Redis-cache failed because it ran out of memory.", MEMORY),
        ("Redis-cache ran out of memory; we had first suspected the deploy.", MEMORY),
        ("Orders timed out or failed, because postgres-db ran out of connections.", CONNECTIONS),
        ("The limit was wrong, so postgres-db ran out of connections.", CONNECTIONS),
        ("Tom was wrong: redis-cache ran out of memory.", MEMORY),
    ],
)
def test_other_denials_and_doubts_leave_a_cause_standing(
    text: str, cause: tuple[str, str], vocabulary: Vocabulary
) -> None:
    assert pairs(text, vocabulary, Role.CAUSE) == {cause}


@pytest.mark.parametrize(
    ("text", "causes", "effects"),
    [
        ("Payments failed because postgres-db was slow.", {"postgres-db"}, {"payment-service"}),
        ("Postgres-db failed because payments was slow.", {"payment-service"}, {"postgres-db"}),
        ("Payments failed because of postgres-db.", {"postgres-db"}, {"payment-service"}),
        ("Postgres-db failed because of payments.", {"payment-service"}, {"postgres-db"}),
        ("Because of postgres-db, payments failed.", {"postgres-db"}, {"payment-service"}),
        ("Payments took down postgres-db.", {"payment-service"}, {"postgres-db"}),
        ("Postgres-db took down payments.", {"postgres-db"}, {"payment-service"}),
        ("Payments was taken down by postgres-db.", {"postgres-db"}, {"payment-service"}),
        ("Payments failed as a result of postgres-db.", {"postgres-db"}, {"payment-service"}),
        (
            "Postgres-db was slow. As a result, payments failed.",
            {"postgres-db"},
            {"payment-service"},
        ),
        ("Payments failed; the cause was postgres-db.", {"postgres-db"}, {"payment-service"}),
    ],
)
def test_because_of_has_two_sides(
    text: str, causes: set[str], effects: set[str], vocabulary: Vocabulary
) -> None:
    assert {s for c in told(text, vocabulary, Role.CAUSE) for s in c.services} == causes
    assert effects <= {s for c in told(text, vocabulary, Role.EFFECT) for s in c.services}


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("Redis-cache ran out of memory because of payments.", MEMORY),
        ("Postgres-db ran out of connections because payments failed.", CONNECTIONS),
    ],
)
def test_what_has_a_cause_of_its_own_is_told_as_an_effect(
    text: str, effect: tuple[str, str], vocabulary: Vocabulary
) -> None:
    assert pairs(text, vocabulary, Role.CAUSE) == set()
    assert pairs(text, vocabulary, Role.EFFECT) == {effect}


def test_what_is_blamed_on_nothing_we_know_is_a_cause_all_the_same(vocabulary: Vocabulary) -> None:
    text = "Redis-cache ran out of memory because somebody had been careless."
    assert pairs(text, vocabulary, Role.CAUSE) == pairs(text, vocabulary, Role.EFFECT) == {MEMORY}


def test_who_asserts_and_denies_the_same_has_said_both(vocabulary: Vocabulary) -> None:
    text = "Redis-cache ran out of memory. Still, redis-cache did not run out of memory."
    told_so = [c.denied for c in read(text, vocabulary) if MEMORY[1] in c.mechanisms]
    assert told_so == [False, True]


def test_a_semicolon_at_the_end_of_a_line_leaves_the_label_in_force(vocabulary: Vocabulary) -> None:
    text = (
        "Ruled out: redis-cache ran out of memory;\nthe deploy of checkout.\n\n"
        "Root cause: postgres-db was short of room;\nit ran out of connections;\nImpact: all users."
    )
    assert pairs(text, vocabulary, Role.CAUSE) == {CONNECTIONS}
    assert all(c.denied for c in read(text, vocabulary) if c.services == ("redis-cache",))


def test_what_a_quoted_block_says_is_not_the_writers_claim(vocabulary: Vocabulary) -> None:
    text = "We saw this:\n\n```\nredis-cache ran out of memory\n```\n\nPayments was slow."
    assert [claim.services for claim in read(text, vocabulary)] == [(), ("payment-service",)]
    unclosed = "```\nRedis-cache ran out of memory."
    assert pairs(unclosed, vocabulary, Role.CAUSE) == {MEMORY}


def test_a_wrong_thing_after_a_colon_takes_nothing_back(vocabulary: Vocabulary) -> None:
    text = "Because redis-cache ran out of memory: the wrong answers came from there."
    assert any(
        "cache_memory_exhausted" in claim.mechanisms and claim.asserted
        for claim in read(text, vocabulary)
    )
