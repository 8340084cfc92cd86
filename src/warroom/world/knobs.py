"""The knobs of the company: everything a fault breaks, and a remedy mends, is one of these.

A fault or remedy is a list of `Effect`s on knobs. Nothing else in the world knows a fault by name.
"""

from dataclasses import dataclass
from enum import StrEnum


class Knob(StrEnum):
    """A number of the causal state's machinery. `DEFAULTS` has each one's resting value."""

    # of a service
    CAPACITY = "capacity"  # x requests per second it can serve
    WORKERS = "workers"  # x requests it can hold at once
    LATENCY = "latency"  # x own work per request
    DEMAND = "demand"  # x what users ask of an entry point
    CONNECTION_LIMIT = "connection_limit"  # x connections it accepts
    MEMORY_LIMIT = "memory_limit"  # x memory it may use
    DISK_SIZE = "disk_size"  # x disk it has
    ERROR_ADD = "error_add"  # + share of requests it fails by itself
    SHARE_BROKEN = "share_broken"  # + share of replicas that refuse
    BAD_OUTCOME = "bad_outcome"  # + share of requests answered, but wrongly
    CONNECTIONS_HELD = "connections_held"  # + share of the limit held by what is no request
    CONNECTION_LEAK = "connection_leak"  # + share of the limit per minute never given back
    MEMORY_LEAK = "memory_leak"  # + share of the memory per minute never freed
    CACHE_FILL = "cache_fill"  # + share of the memory per minute filled with undying keys
    HIT_LOSS = "hit_loss"  # + share of hits that become misses
    DISK_FILL = "disk_fill"  # + share of the disk written per minute
    DRAIN = "drain"  # x messages a queue's consumers take
    EXTRA_LOAD = "extra_load"  # + requests from nobody who is served here, in its usual load
    QUOTA_CUT = "quota_cut"  # + share of its usual load that a quota keeps out; 0: no quota
    HOT_SHARD = "hot_shard"  # + share of its load that falls on one of its shards
    STALE_READS = "stale_reads"  # + share answered stale at its usual load, more under more
    EXPOSED = "exposed"  # + records per minute readable by strangers, here or further up
    FALSE_READING = "false_reading"  # + errors that the probe reports and nobody has
    WARNINGS_OFF = "warnings_off"  # + 1: its warnings do not fire, its pages do
    # of a dependency
    EDGE_LATENCY_MS = "edge_latency_ms"  # + time on the way
    EDGE_ERROR = "edge_error"  # + share of calls lost on the way: their callers wait
    EDGE_REFUSED = "edge_refused"  # + share of calls that fail at once and reach nobody
    EDGE_CALLS = "edge_calls"  # x calls per request
    EDGE_RETRIES = "edge_retries"  # + attempts after a failure
    EDGE_DEADLINE = "edge_deadline"  # + how long a caller waits, in usual answers
    EDGE_HARD = "edge_hard"  # + makes a soft dependency hard
    EDGE_HERD = "edge_herd"  # x fallback calls for one miss, never less than 1
    EDGE_POOL = "edge_pool"  # x connections that a caller keeps open while idle


EDGE_KNOBS = tuple(knob for knob in Knob if knob.startswith("edge_"))
FACTORS = frozenset(
    {Knob.CAPACITY, Knob.WORKERS, Knob.LATENCY, Knob.DEMAND, Knob.CONNECTION_LIMIT,
     Knob.MEMORY_LIMIT, Knob.DISK_SIZE, Knob.DRAIN, Knob.EDGE_CALLS,
     Knob.EDGE_HERD, Knob.EDGE_POOL}
)  # fmt: skip
DEFAULTS = {knob: 1.0 if knob in FACTORS else 0.0 for knob in Knob}


class Scope(StrEnum):
    """Where an effect lands, seen from the service it is declared at."""

    SELF = "self"
    OTHER = "other"  # the second service that the fault names
    LINK = "link"  # the dependency between the service and the other one, either way round
    CALLERS = "callers"  # all dependencies on the service
    CALLEES = "callees"  # all dependencies of the service
    CLIENTS = "clients"  # the services that call it
    QUERIES = "queries"  # its dependencies on databases
    ENTRIES = "entries"  # all entry points
    EVERYWHERE = "everywhere"  # all services


class Profile(StrEnum):
    """How an effect comes: at once, over `minutes`, for `minutes`, or again and again."""

    STEP = "step"
    RAMP = "ramp"
    PULSE = "pulse"
    SAW = "saw"


class Carrier(StrEnum):
    """What carries a fault: the thing that has to be undone for it to go away by itself."""

    RELEASE = "release"
    CANARY = "canary"  # a release that only one replica runs
    PROCESS = "process"  # the state of running processes: new ones begin without it
    CONFIG = "config"
    FLAG = "flag"
    SECRET = "secret"
    CERTIFICATE = "certificate"
    TRUST = "trust"  # the authorities whose certificates are believed
    SCHEMA = "schema"
    MIGRATION = "migration"  # columns and types, where SCHEMA is indexes
    REPLICATION = "replication"  # who is the primary, and who follows it
    SESSION = "session"  # a client's transaction, query or connection
    MESSAGE = "message"
    JOB = "job"
    NODE = "node"
    ZONE = "zone"
    CLOCK = "clock"
    NETWORK = "network"
    DNS = "dns"
    VENDOR = "vendor"
    QUOTA = "quota"
    USERS = "users"
    CREDENTIAL = "credential"
    PROBE = "probe"
    RULE = "rule"  # an alert rule, and what is hooked to it


class Store(StrEnum):
    """What piles up in a service from minute to minute."""

    MEMORY = "memory"
    CONNECTIONS = "connections"
    KEYS = "keys"
    DISK = "disk"
    BACKLOG = "backlog"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One knob moved: factors are multiplied by `size`, the others have it added.

    `minutes` is the length of a ramp, pulse or saw tooth; a step has none.
    """

    knob: Knob
    size: float
    scope: Scope = Scope.SELF
    profile: Profile = Profile.STEP
    minutes: int = 0
