"""What goes wrong in code and in the settings it runs with."""

from warroom.agents.signatures.signature import Signature

CODE = (
    Signature(
        name="retries",
        seen=("retry policy aggressive",),
        fixes=(("disable", "retries"), ("revert", "config")),
        told="caused a retry storm: its retries amplified a short overload",
        prevention="we will add backoff, a circuit breaker and config validation",
    ),
    Signature(
        name="deadline",
        seen=("deadline of",),
        fixes=(("revert", "config"),),
        told="had a timeout misconfigured: the deadline was too short for any answer",
        prevention="we will add config validation and a canary",
    ),
    Signature(
        name="flag",
        seen=("evaluated true for cohort default",),
        fixes=(("disable", "flag"),),
        told="answered wrongly because a feature flag reached everyone: the wrong cohort saw it",
        prevention="we will add a staged rollout and config validation for flags",
    ),
    Signature(
        name="connection leak",
        seen=("never returned",),
        other=r"connection to (\S+) held",
        fixes=(("rollback",), ("kill", "session", "@other")),
        told="had a connection leak: connections never returned to their pool",
        prevention="we will add a limit per client and an alert on open connections",
    ),
    Signature(
        name="threads",
        seen=("rejectedexecutionexception", "waiting to lock"),
        fixes=(("restart",), ("rollback",)),
        told="had its thread pool exhausted: all workers were stuck",
        prevention="we will add a timeout on the lock and an alert on threads",
    ),
    Signature(
        name="one path",
        seen=("other routes 200", "cannot unpack"),
        fixes=(("rollback",),),
        told="shipped a build in which one route was broken: a broken code path",
        prevention="we will add a regression test and a canary",
    ),
    Signature(
        name="canary",
        seen=("canary): panic", "other endpoints 200"),
        fixes=(("rollback",), ("drain", "replica")),
        told="ran a bad canary: a single pod was failing on the new version",
        prevention="we will add an automatic rollback to the canary",
    ),
    Signature(
        name="memory leak",
        seen=("retained sessioncontext", "heap histogram"),
        fixes=(("rollback",),),
        told="had a memory leak: its heap kept growing since the new build",
        prevention="we will add leak detection and an alert on memory",
    ),
    Signature(
        name="serializer",
        seen=("serializer.encode",),
        fixes=(("rollback",),),
        told="ran a slow code path: a performance regression of its new build",
        prevention="we will add a canary and a regression test",
    ),
    Signature(
        name="fan-out",
        seen=("queries to",),
        fixes=(("rollback",),),
        told="made too many queries per request: a query fan-out of its new build",
        prevention="we will add a query review and a canary",
    ),
    Signature(
        name="idempotency",
        seen=("idempotency key ignored",),
        fixes=(("rollback",),),
        told="had an idempotency regression: requests were processed twice",
        prevention="we will add a regression test and a reconciliation job",
    ),
    Signature(
        name="time zone",
        seen=("naive datetime",),
        fixes=(("rollback",),),
        told="had a time zone bug: local time taken for UTC",
        prevention="we will add a regression test and a reconciliation job",
    ),
)
RELEASE = Signature(
    name="release",
    seen=("nullpointerexception", "unhandled exception, returning 500"),
    fixes=(("rollback", "deploy"), ("rollback",)),
    told="shipped a bad release that failed requests",
    prevention="we will add a canary and a regression test",
)
