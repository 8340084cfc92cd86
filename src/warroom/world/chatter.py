"""Everyday log lines: what services write while nothing is wrong, and go on writing when it is.

Few templates make most of the lines and most templates are hardly ever written: as in real systems,
where five templates are two thirds of a stream and a third of the templates stands there once.
"""

from dataclasses import dataclass

from warroom.world.topology import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Chatter:
    """An everyday line, written `per_request` times per request (most loggers sample), or rarely.

    A service writes `text`, or one of `or_else` in its place, and keeps to it. They may use {ms},
    {n}, {pct}, and {stem}: what the service's name says that it is about.
    """

    key: str
    severity: str
    text: str
    per_request: float = 0.0
    or_else: tuple[str, ...] = ()


EVERYDAY: dict[Kind, tuple[Chatter, ...]] = {
    Kind.GATEWAY: (
        Chatter(key="access", severity="INFO", text="GET /{stem}/v2/list 200 {ms} ms",
                per_request=0.03,
                or_else=("\"GET /{stem}/home HTTP/2\" 200 rt={ms}ms", "200 GET /{stem} {ms} ms",
                         "GET /{stem}?page=2 -> 200 in {ms} ms")),
        Chatter(key="access_post", severity="INFO", text="POST /{stem}/v2/submit 201 {ms} ms",
                per_request=0.008,
                or_else=("\"POST /{stem}/new HTTP/2\" 201 rt={ms}ms", "201 POST /{stem} {ms} ms",
                         "POST /{stem} -> 201 in {ms} ms")),
        Chatter(key="client_gone", severity="WARN", text="client closed connection before response",
                per_request=0.0006),
        Chatter(key="bad_request", severity="WARN", text="400 malformed query parameter page",
                per_request=0.0004,
                or_else=("400 body is no JSON", "404 no route for the path",
                         "431 header of {n} bytes refused")),
        Chatter(key="upstream_reset", severity="ERROR",
                text="upstream prematurely closed connection, request {n}", per_request=0.0002),
    ),
    Kind.SERVICE: (
        Chatter(key="handled", severity="INFO", text="handled request in {ms} ms",
                per_request=0.02,
                or_else=("{stem}: done in {ms} ms", "rpc {stem}.get ok {ms}ms",
                         "GET /{stem}/{n} 200 {ms} ms", "completed {stem} request, {ms} ms")),
        Chatter(key="cache_refresh", severity="INFO", text="refreshed feature cache, {n} entries",
                per_request=0.0003,
                or_else=("{stem} index rebuilt, {n} entries", "loaded {n} rules",
                         "connection pool to store: {pct} % in use")),
        Chatter(key="slow_client", severity="WARN", text="slow consumer, response buffered",
                per_request=0.0003,
                or_else=("client went away while {stem} was being written",
                         "response of {n} kB streamed in chunks", "etag of client is an old one")),
        Chatter(key="deprecated", severity="WARN",
                text="deprecated field customer_ref used by client", per_request=0.0005,
                or_else=("v1 of {stem} called, please move to v2",
                         "unknown field in {stem} ignored", "locale missing, using en")),
        Chatter(key="validation", severity="ERROR", text="validation failed: postal code",
                per_request=0.00008,
                or_else=("rejected {stem}: id {n} does not exist", "{stem} {n} not found",
                         "refused: {stem} is older than the stored one")),
    ),
    Kind.DATABASE: (
        Chatter(key="checkpoint", severity="INFO", text="checkpoint complete: wrote {n} buffers",
                per_request=0.0003),
        Chatter(key="autovacuum", severity="INFO", text="automatic vacuum of table {stem}",
                per_request=0.0001),
        Chatter(key="slow_statement", severity="WARN", text="duration {ms} ms statement SELECT",
                per_request=0.00006),
        Chatter(key="duplicate", severity="ERROR",
                text="duplicate key value violates unique constraint {stem}_pkey",
                per_request=0.00001),
    ),
    Kind.CACHE: (
        Chatter(key="save", severity="INFO", text="background saving started by pid {n}",
                per_request=0.0001),
        Chatter(key="evicted_client", severity="WARN", text="client idle, closing connection",
                per_request=0.00002),
    ),
    Kind.QUEUE: (
        Chatter(key="ack", severity="INFO", text="acknowledged batch of {n}", per_request=0.01),
        Chatter(key="redelivered", severity="WARN", text="message redelivered once",
                per_request=0.0004),
    ),
    Kind.CONFIG: (
        Chatter(key="watch", severity="INFO", text="served config revision to {n} watchers",
                per_request=0.03),
        Chatter(key="watch_lag", severity="WARN", text="watcher reconnected after {ms} ms",
                per_request=0.0008),
    ),
    Kind.PROVIDER: (
        Chatter(key="ok", severity="INFO", text="200 from provider in {ms} ms", per_request=0.02),
        Chatter(key="rate", severity="WARN", text="provider rate budget at {pct} %",
                per_request=0.0008),
    ),
}  # fmt: skip

# What any process writes once in hours: one of its parts does one of its deeds.
PARTS = (
    "scheduler", "metrics exporter", "feature flags", "session store", "audit log", "token cache",
    "locale bundle", "thread monitor", "trace exporter", "thumbnail worker", "mail templates",
    "price list", "geo lookup", "connection reaper", "health endpoint", "report builder",
)  # fmt: skip
DEEDS = (
    Chatter(key="started", severity="INFO", text="started, {n} entries"),
    Chatter(key="reloaded", severity="INFO", text="reloaded after {ms} ms"),
    Chatter(key="idle", severity="INFO", text="nothing to do"),
    Chatter(key="compacted", severity="INFO", text="compacted to {n} records"),
    Chatter(key="sleeps", severity="INFO", text="idle for {n} s, going to sleep"),
    Chatter(key="defaults", severity="INFO", text="using default settings"),
    Chatter(key="flushed", severity="INFO", text="flushed {n} items in {ms} ms"),
    Chatter(key="skipped", severity="INFO", text="skipped one turn"),
    Chatter(key="slow", severity="WARN", text="took {ms} ms, expected less"),
    Chatter(key="unknown", severity="WARN", text="unknown option ignored"),
    Chatter(key="stale", severity="WARN", text="using a copy that is {pct} minutes old"),
    Chatter(key="gave_up", severity="ERROR", text="run {n} gave up, will try at the next turn"),
)
