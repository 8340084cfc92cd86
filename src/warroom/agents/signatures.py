"""What the trade knows: which line means what, who owns it, and what is usually done about it.

This is knowledge of databases, caches and networks, not of any scenario. A signature is recognised
by words in a service's own log lines, a fix among the offered ones by words of its name.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One way of breaking, as it looks from its own log.

    `seen` are words that give it away (any, in lower case). `fixes` are tried in order: each
    is words that the name of a fix must all contain. `owner` is a word of the team's name, or
    empty for whoever runs the service. `told` and `prevention` are how one writes about it.
    """

    name: str
    seen: tuple[str, ...]
    fixes: tuple[tuple[str, ...], ...]
    owner: str
    told: str
    prevention: str
    bounces_client: bool = False
    is_calm: bool = False


SIGNATURES = (
    Signature(
        name="probe",
        seen=("probe agent", "counts 404"),
        fixes=(),
        owner="",
        told="only had a false alarm: the probe counted health checks as errors and nobody was "
        "affected",
        prevention="we will review the threshold and fix the probe",
        is_calm=True,
    ),
    Signature(
        name="connections",
        seen=("connection slots are reserved", "too many connections", "too many clients"),
        fixes=(("increase", "connections"), ("raise", "connection"), ("kill", "session")),
        owner="database",
        bounces_client=True,
        told="ran out of connections: every slot was in use and new clients were refused",
        prevention="we will add an alert on connection usage and a separate pool for reports",
    ),
    Signature(
        name="cache memory",
        seen=("keys have no ttl", "oom command not allowed", "maxmemory"),
        fixes=(("flush",), ("scale", "redis"), ("scale", "cache")),
        owner="infra",
        told="ran out of memory, because most keys had no expiry and left no room for the others",
        prevention="we will add an alert on cache memory and require a TTL on every key",
    ),
    Signature(
        name="rotation",
        seen=("acknowledged by", "watch expired", "secret"),
        fixes=(("complete", "rotation"),),
        owner="security",
        told="left a partial rotation: the new secret reached only some replicas and one kept the "
        "stale signing key",
        prevention="we will add a rotation check that verifies every replica",
    ),
    Signature(
        name="disk",
        seen=("no space left on device", "could not extend file"),
        fixes=(("clean", "disk"), ("expand", "disk")),
        owner="database",
        told="ran out of disk space and could not write",
        prevention="we will add an alert on disk usage and retention for old files",
    ),
    Signature(
        name="slow query",
        seen=("seq scan",),
        fixes=(("index",),),
        owner="database",
        told="ran a full table scan because of a missing index",
        prevention="we will add a query review to every migration",
    ),
    Signature(
        name="locks",
        seen=("lock timeout", "exclusivelock"),
        fixes=(("kill", "session"),),
        owner="database",
        told="suffered lock contention from one long transaction",
        prevention="we will add an alert on lock waits and a batch window",
    ),
    Signature(
        name="certificate",
        seen=("x509:", "notafter"),  # with its colon: "x509" alone is a line counted 509 times
        fixes=(("renew", "certificate"),),
        owner="infra",
        told="served an expired certificate",
        prevention="we will automate the renewal and add an expiry check",
    ),
    Signature(
        name="dns",
        seen=("no such host", "zone serial"),
        fixes=(("dns",),),
        owner="infra",
        told="could not be found because of a bad DNS record",
        prevention="we will add config validation for zones",
    ),
    Signature(
        name="release",
        seen=("nullpointerexception", "serializer.encode", "queries to", "retained sessioncontext"),
        fixes=(("rollback", "deploy"), ("rollback",)),
        owner="",
        told="shipped a bad release that failed requests",
        prevention="we will add a canary and a regression test",
    ),
)

SYMPTOMS = ("error", "fatal", "failed or timed out", "miss or failure", "oom", "refused")
"""Words in log lines that say that something hurts."""
