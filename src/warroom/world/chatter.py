"""Everyday log lines: what services write while nothing is wrong, and go on writing when it is."""

from dataclasses import dataclass

from warroom.world.topology import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Chatter:
    """An everyday line, written `per_request` times per request."""

    key: str
    severity: str
    text: str
    per_request: float


EVERYDAY: dict[Kind, tuple[Chatter, ...]] = {
    Kind.GATEWAY: (
        Chatter(key="access", severity="INFO", text="GET /api/v2/items 200 {ms} ms",
                per_request=0.6),
        Chatter(key="access_post", severity="INFO", text="POST /api/v2/orders 201 {ms} ms",
                per_request=0.2),
        Chatter(key="client_gone", severity="WARN", text="client closed connection before response",
                per_request=0.004),
        Chatter(key="bad_request", severity="WARN", text="400 malformed query parameter page",
                per_request=0.003),
    ),
    Kind.SERVICE: (
        Chatter(key="handled", severity="INFO", text="handled request in {ms} ms", per_request=0.5),
        Chatter(key="cache_refresh", severity="INFO", text="refreshed feature cache, {n} entries",
                per_request=0.002),
        Chatter(key="slow_client", severity="WARN", text="slow consumer, response buffered",
                per_request=0.006),
        Chatter(key="deprecated", severity="WARN",
                text="deprecated field customer_ref used by client", per_request=0.01),
        Chatter(key="validation", severity="ERROR", text="validation failed: postal code",
                per_request=0.0012),
    ),
    Kind.DATABASE: (
        Chatter(key="checkpoint", severity="INFO", text="checkpoint complete: wrote {n} buffers",
                per_request=0.0005),
        Chatter(key="autovacuum", severity="INFO", text="automatic vacuum of table orders",
                per_request=0.0002),
        Chatter(key="slow_statement", severity="WARN", text="duration {ms} ms statement SELECT",
                per_request=0.0008),
    ),
    Kind.CACHE: (
        Chatter(key="save", severity="INFO", text="background saving started by pid {n}",
                per_request=0.0001),
        Chatter(key="evicted_client", severity="WARN", text="client idle, closing connection",
                per_request=0.0004),
    ),
    Kind.QUEUE: (
        Chatter(key="ack", severity="INFO", text="acknowledged batch of {n}", per_request=0.02),
        Chatter(key="redelivered", severity="WARN", text="message redelivered once",
                per_request=0.001),
    ),
    Kind.CONFIG: (
        Chatter(key="watch", severity="INFO", text="served config revision to {n} watchers",
                per_request=0.05),
        Chatter(key="watch_lag", severity="WARN", text="watcher reconnected after {ms} ms",
                per_request=0.004),
    ),
    Kind.PROVIDER: (
        Chatter(key="ok", severity="INFO", text="200 from provider in {ms} ms", per_request=0.4),
        Chatter(key="rate", severity="WARN", text="provider rate budget at {pct} %",
                per_request=0.002),
    ),
}  # fmt: skip
