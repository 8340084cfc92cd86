"""What can be done to the ground that everything stands on: network, names, vendors, secrets."""

from warroom.world.knobs import Carrier, Knob, Scope
from warroom.world.remedies.remedy import ALL, Remedy, pulse, step
from warroom.world.topology import Kind

REMEDIES = (
    Remedy(
        verb="complete_secret_rotation",
        fits=frozenset({Kind.CONFIG, Kind.SERVICE}),
        undoes=frozenset({Carrier.SECRET}),
        # Everybody who holds a token of the old key has to ask for another.
        effects=(pulse(Knob.ERROR_ADD, 0.06, 3, Scope.CLIENTS),),
        phrases=("completed the rotation", "finished the rotation", "completed secret rotation",
                 "rolled the new secret out to all replicas",
                 "pushed the secret to the last replica",
                 "completed the secret rotation", "synced the secret to every replica"),
    ),
    Remedy(
        verb="evacuate_zone",
        fits=frozenset({Kind.GATEWAY}),
        undoes=frozenset({Carrier.ZONE}),
        effects=(pulse(Knob.CAPACITY, 0.9, 2),),
        takes=frozenset({Carrier.ZONE}),
        loses=(step(Knob.CAPACITY, 0.67, Scope.EVERYWHERE),),  # a good third of everything
        phrases=("evacuated the zone", "took the zone out of service",
                 "shifted the traffic to the other zones", "drained the zone",
                 "failed away from the zone"),
    ),
    Remedy(
        verb="failover_vendor",
        fits=frozenset({Kind.PROVIDER}),
        undoes=frozenset({Carrier.VENDOR, Carrier.QUOTA}),
        takes=frozenset({Carrier.VENDOR, Carrier.QUOTA}),
        # What is open with the one is unknown to the other, which knows only the common cases.
        loses=(step(Knob.BAD_OUTCOME, 0.03), step(Knob.LATENCY, 1.5)),
        phrases=("switched to the standby provider", "failed over to the second vendor",
                 "moved to the backup provider", "switched vendors",
                 "routed to the other provider"),
    ),
    Remedy(
        verb="fix_dns",
        fits=ALL,
        undoes=frozenset({Carrier.DNS}),
        # Every resolver forgets the name, and some ask before the zone has travelled.
        effects=(pulse(Knob.EDGE_REFUSED, 0.05, 2, Scope.CALLERS),),
        phrases=("fixed the record", "corrected the DNS record", "restored the zone",
                 "repaired name resolution", "fixed DNS"),
    ),
    Remedy(
        verb="raise_quota",
        fits=frozenset({Kind.PROVIDER}),
        undoes=frozenset({Carrier.QUOTA}),
        phrases=("raised the quota", "bought a larger plan", "got the allowance lifted",
                 "had the allowance increased", "upgraded our plan"),
    ),
    Remedy(
        verb="renew_certificate",
        fits=ALL,
        undoes=frozenset({Carrier.CERTIFICATE}),
        effects=(pulse(Knob.EDGE_REFUSED, 0.03, 1, Scope.CALLERS),),  # handshakes in between
        phrases=("renewed the certificate", "issued a new certificate", "replaced the certificate",
                 "reissued the cert"),
    ),
    Remedy(
        verb="reroute_traffic",
        fits=ALL,
        undoes=frozenset({Carrier.NETWORK}),
        takes=frozenset({Carrier.NETWORK}),
        loses=(step(Knob.EDGE_LATENCY_MS, 30.0, Scope.CALLERS),),  # the other path is longer
        phrases=("rerouted the traffic", "moved traffic to another path", "drained the bad link",
                 "shifted traffic away"),
    ),
    Remedy(
        verb="restore_alert_rule",
        fits=ALL,
        undoes=frozenset({Carrier.RULE}),
        phrases=("restored the alert rule", "switched the rule on again", "unpaused the rule group",
                 "removed the silence", "enabled the alert again"),
    ),
    Remedy(
        verb="restore_trust_bundle",
        fits=ALL,
        undoes=frozenset({Carrier.TRUST}),
        effects=(pulse(Knob.EDGE_REFUSED, 0.03, 2, Scope.CALLERS),),  # connections are built anew
        phrases=("restored the trust bundle", "distributed the new root", "put the old root back",
                 "added the intermediate to the bundle", "redistributed the CA bundle"),
    ),
    Remedy(
        verb="revert_config",
        fits=ALL,
        undoes=frozenset({Carrier.CONFIG}),
        takes=frozenset({Carrier.CONFIG}),
        # The older settings were for fewer users than come now.
        loses=(step(Knob.CAPACITY, 0.8), step(Knob.WORKERS, 0.8)),
        phrases=("reverted the config", "restored the old configuration", "undid the config push",
                 "rolled the configuration back", "reverted the setting"),
    ),
    Remedy(
        verb="rollback_secret",
        fits=frozenset({Kind.CONFIG, Kind.SERVICE}),
        undoes=frozenset({Carrier.SECRET}),
        # Whatever was signed with the new secret since is worthless until it expires.
        effects=(pulse(Knob.ERROR_ADD, 0.6, 45, Scope.CLIENTS),),
        phrases=("rolled back the secret", "restored the old secret", "went back to the old key"),
    ),
    Remedy(
        verb="rotate_credentials",
        fits=ALL,
        undoes=frozenset({Carrier.CREDENTIAL}),
        # Who has the old key is refused until it has fetched another.
        effects=(pulse(Knob.ERROR_ADD, 0.25, 4, Scope.CLIENTS),),
        phrases=("rotated the credentials", "revoked the tokens", "reset the keys"),
    ),
    Remedy(
        verb="silence_probe",
        fits=ALL,
        undoes=frozenset({Carrier.PROBE}),
        phrases=("fixed the probe", "silenced the probe", "corrected the alert"),
    ),
    Remedy(
        verb="sync_clock",
        fits=ALL,
        undoes=frozenset({Carrier.CLOCK}),
        effects=(pulse(Knob.ERROR_ADD, 0.02, 1),),  # what was signed a moment ago is out of date
        phrases=("synced the clock", "corrected the clock", "restarted chrony",
                 "stepped the time", "pointed it at a working time server"),
    ),
)  # fmt: skip
