"""What counts as saying what the cause was, and what does not."""

import pytest

from warroom.claims import Claim, Role, Vocabulary, read

LIMIT = "connection_limit_exhausted"
MEMORY = "cache_memory_exhausted"
ROTATION = "partial_secret_rotation"
DEPLOY = "bad_deploy"
QUERY = "slow_query"


def asserted(text: str, vocabulary: Vocabulary, role: Role) -> list[Claim]:
    return [c for c in read(text, vocabulary) if c.asserted and role in c.roles]


def causes(text: str, vocabulary: Vocabulary) -> set[tuple[str, str]]:
    """Give (service, mechanism) of each asserted causal claim, where it names both."""
    return {
        (service, mechanism)
        for claim in asserted(text, vocabulary, Role.CAUSE)
        for service in claim.services
        for mechanism in claim.mechanisms
    }


def blamed(text: str, vocabulary: Vocabulary) -> set[str]:
    return {s for claim in asserted(text, vocabulary, Role.CAUSE) for s in claim.services}


@pytest.mark.parametrize(
    ("text", "service", "mechanism"),
    [
        ("The root cause was redis-cache, which ran out of memory.", "redis-cache", MEMORY),
        ("Redis cache ran out of memory.", "redis-cache", MEMORY),
        ("REDIS_CACHE had run out of memory by 14:02.", "redis-cache", MEMORY),
        ("Root cause: redis-cache ran out of memory.", "redis-cache", MEMORY),
        ("**Root cause:** redis-cache out of memory.", "redis-cache", MEMORY),
        ("# Root cause\n\nRedis-cache hit its memory limit.", "redis-cache", MEMORY),
        ("The root cause was redis-cache. It ran out of memory.", "redis-cache", MEMORY),
        ("Redis-cache was the culprit: its memory was full.", "redis-cache", MEMORY),
        ("It was redis-cache that ran out of memory.", "redis-cache", MEMORY),
        (
            "The cause was not payments but redis-cache running out of memory.",
            "redis-cache",
            MEMORY,
        ),
        ("Redis-cache, not payments, ran out of memory.", "redis-cache", MEMORY),
        ("It was redis-cache — not payments — that ran out of memory.", "redis-cache", MEMORY),
        ("Unlike payments, redis-cache ran out of memory.", "redis-cache", MEMORY),
        ("Unlike last year, redis-cache ran out of memory.", "redis-cache", MEMORY),
        ("There is no doubt that redis-cache ran out of memory.", "redis-cache", MEMORY),
        ("Not only did redis-cache run out of memory, it was slow too.", "redis-cache", MEMORY),
        ("Errors in checkout were a consequence of redis evicting keys.", "redis-cache", MEMORY),
        ("Redis-cache evicted keys, causing errors in checkout-service.", "redis-cache", MEMORY),
        ("Payments failed because postgres-db hit its connection limit.", "postgres-db", LIMIT),
        (
            "Payments failed since postgres-db had hit the hard connection limit.",
            "postgres-db",
            LIMIT,
        ),
        ("postgres-db had simply no connections left, so payments failed.", "postgres-db", LIMIT),
        ("The outage was caused by postgres running out of connections.", "postgres-db", LIMIT),
        (
            "503s at the gateway originated in postgres-db: too many connections.",
            "postgres-db",
            LIMIT,
        ),
        (
            "The reason payments failed was that postgres-db hit its connection limit.",
            "postgres-db",
            LIMIT,
        ),
        (
            "We ruled out the deploy; the cause was too many connections on postgres-db.",
            "postgres-db",
            LIMIT,
        ),
        (
            "We suspected the deploy, but postgres-db had run out of connections.",
            "postgres-db",
            LIMIT,
        ),
        (
            "Although payments looked bad, the fault lay with postgres-db, which ran out of "
            "connections.",
            "postgres-db",
            LIMIT,
        ),
        ("Was it the deploy? No. Postgres-db hit its connection limit.", "postgres-db", LIMIT),
        (
            "Because auth-service kept the old secret, the gateway rejected tokens.",
            "auth-service",
            ROTATION,
        ),
        (
            "Users could not log in because auth-service didn\u2019t pick up the new secret.",
            "auth-service",
            ROTATION,
        ),
        (
            "The outage is explained by an incomplete secret rotation on auth-service, which led "
            "to 401s.",
            "auth-service",
            ROTATION,
        ),
        ("Auth did not pick up the new secret.", "auth-service", ROTATION),
        ("A faulty release of checkout-service triggered the errors.", "checkout-service", DEPLOY),
        (
            "Not the deploy but a missing index on postgres-db made inventory-service slow.",
            "postgres-db",
            QUERY,
        ),
        ("A missing index on postgres-db slowed inventory-service down.", "postgres-db", QUERY),
        (
            "Inventory timed out due to a slow query on postgres-db (v2.14, e.g. the stock page).",
            "postgres-db",
            QUERY,
        ),
    ],
)
def test_a_cause_that_is_said_is_heard(
    text: str, service: str, mechanism: str, vocabulary: Vocabulary
) -> None:
    assert causes(text, vocabulary) == {(service, mechanism)}


@pytest.mark.parametrize(
    "text",
    [
        # denied before or after the name
        "Redis-cache did not run out of memory.",
        "Redis-cache never ran out of memory.",
        "No service ran out of memory, and redis-cache least of all.",
        "There was no evidence that redis-cache ran out of memory.",
        "There was no slow query on postgres-db.",
        "The deploy of checkout-service was ruled out.",
        "We ruled out redis-cache: it was not out of memory.",
        "The deploy of checkout-service was innocent.",
        "The deploy of checkout-service was a red herring.",
        "The deploy of checkout-service is unrelated to the outage.",
        "The outage had nothing to do with the deploy of checkout-service.",
        "Redis-cache running out of memory was not to blame.",
        "Payment-service was not the cause.",
        "Neither payments nor auth was the cause.",
        "Definitely not payments, no leak, no deploy.",
        "The outage was not caused by redis-cache running out of memory.",
        "Payments did not fail because of the deploy of checkout-service.",
        "Redis-cache ran out of memory, which did not cause the outage.",
        "Redis-cache ran out of memory; that was a coincidence.",
        "It couldn't have been redis-cache running out of memory.",
        "Contrary to redis-cache running out of memory.",
        "It is not true that redis-cache ran out of memory.",
        "We wrongly blamed redis-cache.",
        "Ruled out:\n- redis-cache ran out of memory\n- the deploy of checkout-service",
        "Payments was blameless, as was auth-service.",
        # hedged
        "Maybe redis-cache ran out of memory.",
        "Redis-cache might have run out of memory.",
        "I think redis-cache ran out of memory.",
        "We suspect that redis-cache was the cause.",
        "The cause could have been redis-cache running out of memory.",
        "Redis-cache seems to have run out of memory.",
        "I am not sure whether redis-cache ran out of memory.",
        "Perhaps payments failed because postgres-db hit its connection limit.",
        "Checkout failed, possibly because of redis-cache.",
        "Redis-cache may have caused the errors.",
        "We cannot rule out redis-cache as the cause.",
        "Either redis-cache or payments was the cause.",
        "Had redis-cache run out of memory, checkout would have failed.",
        "If redis-cache runs out of memory again, checkout will fail.",
        "Hypotheses:\n- redis-cache ran out of memory",
        # asked
        "Was redis-cache the root cause?",
        "Redis-cache ran out of memory, didn't it?",
        # keyword soup
        "redis memory oom cache eviction",
        "redis-cache out of memory evicted keys oom failed exhausted cache",
        "redis, out of memory, eviction, cache, connection limit, secret rotation",
        "Root cause: redis memory out of memory oom cache eviction checkout errors pool limit.",
        # another incident
        "Last year's outage was caused by redis-cache running out of memory.",
        "In a previous incident redis-cache ran out of memory because its keys had no TTL.",
        "Back in March, redis-cache ran out of memory and postgres-db ran out of connections.",
        "Similar incidents:\n- redis-cache ran out of memory",
        # plans and fixes, not causes
        "We will alert when redis-cache runs out of memory.",
        "To prevent redis-cache from running out of memory we should add a TTL on every key.",
        # another name
        "redis-cache-2 ran out of memory.",
        "pre-redis-cache ran out of memory.",
        "redis_cache_replica ran out of memory.",
        "rediscache ran out of memory.",
    ],
)
def test_what_is_not_asserted_is_no_cause(text: str, vocabulary: Vocabulary) -> None:
    assert causes(text, vocabulary) == set()
    assert blamed(text, vocabulary) == set()


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("Payments was not the cause, redis-cache was.", {"redis-cache"}),
        ("Redis-cache, not payments, was the cause.", {"redis-cache"}),
        ("Redis-cache rather than payments was the cause.", {"redis-cache"}),
        ("Rather than payments, checkout or auth, redis-cache was the cause.", {"redis-cache"}),
        ("Redis-cache was the cause, not payments, checkout or auth.", {"redis-cache"}),
        ("It was not payments. It was redis-cache.", {"redis-cache"}),
        ("Redis-cache (not payments) was the cause.", {"redis-cache"}),
        ("The outage was caused by redis-cache, not by payments.", {"redis-cache"}),
        (
            "Last year it was caused by payments, but this one was caused by redis-cache.",
            {"redis-cache"},
        ),
        ("The root cause of the checkout-service outage was redis-cache.", {"redis-cache"}),
        ("Redis-cache was the cause of the checkout-service outage.", {"redis-cache"}),
        ("Redis-cache was responsible for the errors in checkout and inventory.", {"redis-cache"}),
        ("Redis-cache caused the errors in checkout.", {"redis-cache"}),
        ("The errors in checkout were caused by redis-cache.", {"redis-cache"}),
        (
            "Payment-service, postgres-db, redis-cache and auth-service caused the outage.",
            {"payment-service", "postgres-db", "redis-cache", "auth-service"},
        ),
        (
            "The cause was payment-service, postgres-db, redis-cache or auth-service.",
            {"payment-service", "postgres-db", "redis-cache", "auth-service"},
        ),
    ],
)
def test_exactly_the_services_that_are_blamed_are_blamed(
    text: str, services: set[str], vocabulary: Vocabulary
) -> None:
    assert blamed(text, vocabulary) == services


@pytest.mark.parametrize(
    "text",
    [
        "Payments failed. We looked at the deploy of checkout-service; it was unrelated.",
        "The deploy of checkout-service looked suspicious but turned out to be unrelated.",
        "# Root cause\n\nIt was not the deploy of checkout-service.",
    ],
)
def test_what_is_said_next_can_take_a_suspicion_back(text: str, vocabulary: Vocabulary) -> None:
    assert blamed(text, vocabulary) == set()


def test_labels_work_inside_a_line(vocabulary: Vocabulary) -> None:
    text = (
        "Summary: logins failed. Root cause - auth kept the old secret; config-service sent it. "
        "Impact: logins of 300 people. Fix: finished the secret rotation. Prevention: check every "
        "replica."
    )
    assert causes(text, vocabulary) == {("auth-service", ROTATION)}
    assert blamed(text, vocabulary) == {"auth-service"}
    for role in Role:
        assert asserted(text, vocabulary, role)


def test_a_chain_links_each_step_to_the_next(vocabulary: Vocabulary) -> None:
    text = (
        "Redis-cache exhausted its memory and began evicting keys, which in turn led to timeouts "
        "in checkout. As a result, payments failed too."
    )
    assert causes(text, vocabulary) == {("redis-cache", MEMORY)}
    assert {s for c in asserted(text, vocabulary, Role.EFFECT) for s in c.services} == {
        "checkout-service",
        "payment-service",
    }


def test_a_list_of_all_services_blames_them_all_in_one_claim(vocabulary: Vocabulary) -> None:
    *most, last = vocabulary.services
    [claim] = asserted(f"{', '.join(most)} and {last} caused the outage.", vocabulary, Role.CAUSE)
    assert claim.services == tuple(vocabulary.services)


def test_the_wrong_service_stays_the_wrong_service(vocabulary: Vocabulary) -> None:
    text = "Inventory-service ran out of connections, which broke postgres-db."
    assert causes(text, vocabulary) == {("inventory-service", LIMIT)}


def test_a_step_in_the_middle_is_both_effect_and_cause(vocabulary: Vocabulary) -> None:
    text = "Checkout failed because payments was slow, since postgres-db ran out of connections."
    middle = next(c for c in read(text, vocabulary) if c.services == ("payment-service",))
    assert middle.roles == {Role.CAUSE, Role.EFFECT}
    assert causes(text, vocabulary) == {("postgres-db", LIMIT)}
