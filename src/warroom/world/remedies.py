"""What can be done about it: one shared catalogue of remedies, each a set of knob changes.

Whether a remedy cures is never written down here: it is applied to the world, and the world heals
or does not. `undoes` names what has to carry a fault for the remedy to take it away; `empties`
names what it clears; `effects` is everything else it does, side effects included.
"""

from dataclasses import dataclass

from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope, Store
from warroom.world.topology import Kind

_ALL = frozenset(Kind)
_CODE = frozenset({Kind.SERVICE, Kind.GATEWAY, Kind.CONFIG})
_STATEFUL = frozenset({Kind.DATABASE, Kind.CACHE, Kind.QUEUE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """A verb that fits some kinds of service. `phrases` are how people write that it was done."""

    verb: str
    fits: frozenset[Kind]
    undoes: frozenset[Carrier] = frozenset()
    empties: frozenset[Store] = frozenset()
    effects: tuple[Effect, ...] = ()
    phrases: tuple[str, ...]


def _pulse(knob: Knob, size: float, minutes: int, scope: Scope = Scope.SELF) -> Effect:
    return Effect(knob=knob, size=size, scope=scope, profile=Profile.PULSE, minutes=minutes)


REMEDIES = (
    Remedy(
        verb="add_index",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.SCHEMA}),
        phrases=("added the index", "restored the index", "rebuilt the index", "created an index",
                 "put the index back", "add index"),
    ),
    Remedy(
        verb="clean_disk",
        fits=_STATEFUL,
        empties=frozenset({Store.DISK}),
        phrases=("cleaned the disk", "freed disk space", "deleted old files", "purged old logs",
                 "cleared the volume", "clean disk"),
    ),
    Remedy(
        verb="complete_secret_rotation",
        fits=frozenset({Kind.CONFIG, Kind.SERVICE}),
        undoes=frozenset({Carrier.SECRET}),
        phrases=("completed the rotation", "finished the rotation", "completed secret rotation",
                 "rolled the new secret out to all replicas",
                 "pushed the secret to the last replica",
                 "completed the secret rotation", "synced the secret to every replica"),
    ),
    Remedy(
        verb="disable_flag",
        fits=_CODE,
        undoes=frozenset({Carrier.FLAG}),
        phrases=("disabled the flag", "turned the flag off", "switched off the feature",
                 "killed the feature flag", "flag was turned off"),
    ),
    Remedy(
        verb="disable_retries",
        fits=_CODE,
        effects=(Effect(knob=Knob.EDGE_RETRIES, size=-3.0, scope=Scope.CALLEES),),
        phrases=("disabled retries", "turned retries off", "switched off retrying",
                 "removed the retries", "capped the retries"),
    ),
    Remedy(
        verb="expand_disk",
        fits=_STATEFUL,
        effects=(Effect(knob=Knob.DISK_SIZE, size=2.0),),
        phrases=("expanded the disk", "grew the volume", "enlarged the disk", "resized the volume"),
    ),
    Remedy(
        verb="failover_database",
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.NODE, Carrier.SESSION}),
        effects=(_pulse(Knob.ERROR_ADD, 0.9, 3),),
        phrases=("failed over to the replica", "promoted the standby", "failed the database over",
                 "promoted the replica"),
    ),
    Remedy(
        verb="failover_vendor",
        fits=frozenset({Kind.PROVIDER}),
        undoes=frozenset({Carrier.VENDOR}),
        phrases=("switched to the standby provider", "failed over to the second vendor",
                 "moved to the backup provider", "switched vendors",
                 "routed to the other provider"),
    ),
    Remedy(
        verb="fix_dns",
        fits=_ALL,
        undoes=frozenset({Carrier.DNS}),
        phrases=("fixed the record", "corrected the DNS record", "restored the zone",
                 "repaired name resolution", "fixed DNS"),
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
        fits=frozenset({Kind.DATABASE}),
        undoes=frozenset({Carrier.SESSION, Carrier.JOB}),
        empties=frozenset({Store.CONNECTIONS}),
        phrases=("killed the sessions", "terminated the sessions", "killed the transaction",
                 "terminated idle connections", "killed the blocking query"),
    ),
    Remedy(
        verb="raise_connection_limit",
        fits=frozenset({Kind.DATABASE}),
        effects=(Effect(knob=Knob.CONNECTION_LIMIT, size=2.0),),
        phrases=("raised the connection limit", "increased the connection limit",
                 "increased max connections", "raised max_connections", "doubled the limit",
                 "increased database connections", "increased the limit", "raised the limit"),
    ),
    Remedy(
        verb="renew_certificate",
        fits=_ALL,
        undoes=frozenset({Carrier.CERTIFICATE}),
        phrases=("renewed the certificate", "issued a new certificate", "replaced the certificate",
                 "reissued the cert"),
    ),
    Remedy(
        verb="reroute_traffic",
        fits=_ALL,
        undoes=frozenset({Carrier.NETWORK}),
        phrases=("rerouted the traffic", "moved traffic to another path", "drained the bad link",
                 "shifted traffic away"),
    ),
    Remedy(
        verb="restart",
        fits=_CODE | _STATEFUL,
        empties=frozenset({Store.MEMORY, Store.CONNECTIONS}),
        effects=(_pulse(Knob.CAPACITY, 0.5, 2), _pulse(Knob.ERROR_ADD, 0.3, 1)),
        phrases=("restarted", "bounced the pods", "rebooted", "recycled the pods",
                 "rolling restart"),
    ),
    Remedy(
        verb="revert_config",
        fits=_ALL,
        undoes=frozenset({Carrier.CONFIG}),
        phrases=("reverted the config", "restored the old configuration", "undid the config push",
                 "rolled the configuration back", "reverted the setting"),
    ),
    Remedy(
        verb="rollback",
        fits=_CODE,
        undoes=frozenset({Carrier.RELEASE}),
        empties=frozenset({Store.MEMORY}),  # new processes start empty
        effects=(_pulse(Knob.CAPACITY, 0.7, 2),),
        phrases=("rolled back", "reverted the release", "reverted the deploy",
                 "redeployed the last good version",
                 "went back to the previous version", "backed out the release"),
    ),
    Remedy(
        verb="rollback_secret",
        fits=frozenset({Kind.CONFIG, Kind.SERVICE}),
        undoes=frozenset({Carrier.SECRET}),
        # Whatever was signed with the new secret since is worthless until it expires.
        effects=(_pulse(Knob.ERROR_ADD, 0.6, 45, Scope.CLIENTS),),
        phrases=("rolled back the secret", "restored the old secret", "went back to the old key"),
    ),
    Remedy(
        verb="rotate_credentials",
        fits=_ALL,
        undoes=frozenset({Carrier.CREDENTIAL}),
        phrases=("rotated the credentials", "revoked the tokens", "reset the keys"),
    ),
    Remedy(
        verb="scale_cache",
        fits=frozenset({Kind.CACHE}),
        effects=(Effect(knob=Knob.MEMORY_LIMIT, size=1.3),),
        phrases=("scaled up the cache", "gave redis more memory", "moved to a larger cache node"),
    ),
    Remedy(
        verb="scale_up",
        fits=_CODE,
        effects=(
            Effect(knob=Knob.CAPACITY, size=2.5),
            Effect(knob=Knob.WORKERS, size=2.5),
            # Every new pod opens its own pool.
            Effect(knob=Knob.CONNECTIONS_HELD, size=0.05, scope=Scope.STORES),
        ),
        phrases=("scaled up", "added replicas", "added pods", "scaled out", "doubled the replicas"),
    ),
    Remedy(
        verb="shed_load",
        fits=frozenset({Kind.GATEWAY}),
        effects=(Effect(knob=Knob.DEMAND, size=0.6), Effect(knob=Knob.ERROR_ADD, size=0.4)),
        phrases=("shed load", "throttled the traffic", "dropped low-priority requests"),
    ),
    Remedy(
        verb="silence_probe",
        fits=_ALL,
        undoes=frozenset({Carrier.PROBE}),
        phrases=("fixed the probe", "silenced the probe", "corrected the alert"),
    ),
    Remedy(
        verb="stop_job",
        fits=_STATEFUL,
        undoes=frozenset({Carrier.JOB}),
        phrases=("stopped the job", "paused the batch", "cancelled the job", "turned the job off"),
    ),
)  # fmt: skip

BY_VERB = {remedy.verb: remedy for remedy in REMEDIES}
