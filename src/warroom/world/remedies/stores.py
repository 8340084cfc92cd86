"""What can be done to databases, caches, queues and what is in them."""

from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope, Store
from warroom.world.remedies.remedy import QUEUES, STATEFUL, Remedy, pulse, step
from warroom.world.topology import Kind

REMEDIES = (
    Remedy(
        verb="add_index",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.SCHEMA}),
        effects=(pulse(Knob.CAPACITY, 0.75, 5), pulse(Knob.LATENCY, 1.5, 5)),  # it reads the table
        phrases=("added the index", "restored the index", "rebuilt the index", "created an index",
                 "put the index back", "add index"),
    ),
    Remedy(
        verb="clean_disk",
        fits=STATEFUL,
        empties=frozenset({Store.DISK}),
        effects=(pulse(Knob.LATENCY, 1.2, 3),),
        phrases=("cleaned the disk", "freed disk space", "deleted old files", "purged old logs",
                 "cleared the volume", "clean disk"),
    ),
    Remedy(
        verb="coalesce_requests",
        fits=frozenset({Kind.CACHE}),
        effects=(
            Effect(knob=Knob.EDGE_HERD, size=0.001, scope=Scope.CALLERS),
            Effect(knob=Knob.LATENCY, size=1.2),  # everybody waits for the one
        ),
        phrases=("coalesced the requests", "turned request coalescing on", "enabled single flight",
                 "let one request refill each key", "switched the refill lock on"),
    ),
    Remedy(
        verb="expand_disk",
        fits=STATEFUL,
        effects=(
            Effect(knob=Knob.DISK_SIZE, size=2.0),
            pulse(Knob.LATENCY, 1.3, 5),  # the volume is slower while it grows
        ),
        phrases=("expanded the disk", "grew the volume", "enlarged the disk", "resized the volume"),
    ),
    Remedy(
        verb="failover_database",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.NODE, Carrier.SESSION}),
        effects=(
            pulse(Knob.ERROR_ADD, 0.9, 3),
            pulse(Knob.CONNECTIONS_HELD, 0.3, 4),  # everybody reconnects at once
            pulse(Knob.STALE_READS, 0.08, 8),  # what the old primary had not yet sent
        ),
        phrases=("failed over to the replica", "promoted the standby", "failed the database over",
                 "promoted the replica"),
    ),
    Remedy(
        verb="flush_cache",
        fits=frozenset({Kind.CACHE}),
        empties=frozenset({Store.KEYS}),
        phrases=("flushed the cache", "flushed redis", "cleared the cache", "purged the cache",
                 "emptied the cache", "cache was flushed", "flushed"),
    ),
    Remedy(
        verb="kill_sessions",
        fits=frozenset({Kind.DATABASE, Kind.CACHE}),
        undoes=frozenset({Carrier.SESSION, Carrier.JOB}),
        empties=frozenset({Store.CONNECTIONS}),
        effects=(
            pulse(Knob.ERROR_ADD, 0.35, 1),  # the transactions of everybody
            pulse(Knob.CONNECTIONS_HELD, 0.2, 2),
        ),
        phrases=("killed the sessions", "terminated the sessions", "killed the transaction",
                 "terminated idle connections", "killed the blocking query"),
    ),
    Remedy(
        verb="purge_queue",
        fits=QUEUES,
        undoes=frozenset({Carrier.MESSAGE}),
        empties=frozenset({Store.BACKLOG}),
        effects=(pulse(Knob.BAD_OUTCOME, 0.9, 6),),  # what was purged is never delivered
        phrases=("purged the queue", "emptied the queue", "dropped the backlog",
                 "deleted all waiting messages"),
    ),
    Remedy(
        verb="raise_connection_limit",
        fits=frozenset({Kind.DATABASE, Kind.CACHE}),
        effects=(
            Effect(knob=Knob.CONNECTION_LIMIT, size=2.0),
            Effect(knob=Knob.CAPACITY, size=0.95),  # memory set aside for them caches nothing
        ),
        phrases=("raised the connection limit", "increased the connection limit",
                 "increased max connections", "raised max_connections", "doubled the limit",
                 "increased database connections", "increased the limit", "raised the limit"),
    ),
    Remedy(
        verb="read_from_primary",
        fits=frozenset({Kind.DATABASE}),
        effects=(
            Effect(knob=Knob.STALE_READS, size=-1.0),
            Effect(knob=Knob.CAPACITY, size=0.85),  # the primary answers everybody now
        ),
        phrases=("sent all reads to the primary", "routed reads to the primary",
                 "took the replica out of the read pool", "switched reads to the leader"),
    ),
    Remedy(
        verb="rebalance_shards",
        fits=STATEFUL,
        effects=(
            Effect(knob=Knob.HOT_SHARD, size=-1.0),
            pulse(Knob.LATENCY, 1.3, 6),  # moving keys is work
            pulse(Knob.CAPACITY, 0.8, 6),
        ),
        phrases=("rebalanced the shards", "split the shard", "moved the busy keys apart",
                 "spread the keys again", "resharded"),
    ),
    Remedy(
        verb="repair_replication",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.REPLICATION}),
        effects=(pulse(Knob.CAPACITY, 0.8, 5),),
        takes=frozenset({Carrier.REPLICATION}),
        loses=(pulse(Knob.ERROR_ADD, 0.5, 2),),  # a healthy primary was fenced
        phrases=("repaired the replication", "re-attached the standby", "fenced the old primary",
                 "rebuilt the follower", "completed the promotion by hand"),
    ),
    Remedy(
        verb="revert_migration",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.MIGRATION}),
        effects=(pulse(Knob.LATENCY, 2.0, 3),),  # changing a table back locks it
        takes=frozenset({Carrier.MIGRATION}),
        loses=(step(Knob.ERROR_ADD, 0.05, Scope.CLIENTS),),  # they expect the newer table
        phrases=("reverted the migration", "rolled the schema back", "ran the down migration",
                 "put the column back", "restored the old schema"),
    ),
    Remedy(
        verb="scale_cache",
        fits=frozenset({Kind.CACHE}),
        effects=(
            Effect(knob=Knob.MEMORY_LIMIT, size=1.3),
            pulse(Knob.HIT_LOSS, 0.3, 4),  # keys move to the larger node
        ),
        phrases=("scaled up the cache", "gave redis more memory", "moved to a larger cache node"),
    ),
    Remedy(
        verb="scale_consumers",
        fits=QUEUES,
        effects=(
            Effect(knob=Knob.DRAIN, size=16.0),
            pulse(Knob.DRAIN, 0.01, 2),  # while partitions are dealt anew, nobody consumes
        ),
        phrases=("scaled the consumers", "added consumers", "started more consumers",
                 "doubled the consumer group"),
    ),
    Remedy(
        verb="skip_message",
        fits=QUEUES,
        undoes=frozenset({Carrier.MESSAGE}),
        takes=frozenset({Carrier.MESSAGE}),
        loses=(pulse(Knob.BAD_OUTCOME, 0.02, 2),),  # it was somebody's order
        phrases=("moved the message to the dead-letter queue", "skipped the message",
                 "moved the offset past it", "parked the message", "quarantined the message"),
    ),
    Remedy(
        verb="stop_job",
        fits=STATEFUL,
        undoes=frozenset({Carrier.JOB}),
        takes=frozenset({Carrier.JOB}),
        # What the job would have made by now is missing.
        loses=(Effect(knob=Knob.BAD_OUTCOME, size=0.03, profile=Profile.RAMP, minutes=30),),
        phrases=("stopped the job", "paused the batch", "cancelled the job", "turned the job off"),
    ),
)  # fmt: skip
