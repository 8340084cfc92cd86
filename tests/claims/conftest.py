import pytest

from warroom.claims import Language, Vocabulary


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Vocabulary(
        services={
            "payment-service": ("payments", "payment"),
            "postgres-db": ("postgres", "the payments database"),
            "redis-cache": ("redis",),
            "inventory-service": ("inventory",),
            "checkout-service": ("checkout",),
            "auth-service": ("auth",),
            "config-service": (),
            "api-gateway": ("gateway",),
        },
        language=Language(
            mechanisms={
                "connection_limit_exhausted": (
                    "too many connections",
                    "hit its connection limit",
                    "ran out of connections",
                    "no connections left",
                    "connection pool was exhausted",
                    "used up all connections",
                ),
                "cache_memory_exhausted": (
                    "ran out of memory",
                    "out of memory",
                    "hit its memory limit",
                    "memory was full",
                    "evicted keys",
                    "evicted",
                ),
                "partial_secret_rotation": (
                    "kept the old secret",
                    "did not pick up the new secret",
                    "rotation was incomplete",
                    "incomplete secret rotation",
                ),
                "bad_deploy": ("bad deploy", "faulty release", "the deploy", "broken release"),
                "slow_query": ("slow query", "missing index", "scanned the whole table"),
            },
            remedies={
                "raise_connection_limit": ("raised the connection limit", "raise max_connections"),
                "flush_cache": ("flushed the cache", "cache flush", "flushed redis"),
                "complete_secret_rotation": (
                    "completed the rotation",
                    "finished the secret rotation",
                ),
                "rollback": ("rolled back", "reverted the release", "rollback"),
                "restart": ("restarted",),
            },
            themes={
                "alert_on_saturation": (
                    "alert on pool usage",
                    "alert on memory",
                    "monitor evictions",
                ),
                "ttl_review": ("TTL on every key", "review key expiry"),
                "rotation_check": ("check every replica", "verify the rotation"),
            },
        ),
    )
