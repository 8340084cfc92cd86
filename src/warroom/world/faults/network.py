"""Faults between services: one slow way, and certificates that nobody believes."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope
from warroom.world.topology import Kind

FAULTS = (
    Fault(
        id="network_delay",
        family=Family.NETWORK,
        kinds=frozenset({Kind.SERVICE}),
        other="database",
        carrier=Carrier.NETWORK,
        effects=(Effect(knob=Knob.EDGE_LATENCY_MS, size=900.0, scope=Scope.LINK),),
        signs=(
            Sign(key="slow_connect", severity="WARN", per_min=25, decides=True,
                 text="{other} round trip {ms} ms, server side 6 ms: route goes through the "
                 "other region"),
            Sign(key="slow_span", severity="INFO", per_min=10,
                 text="span client {other} much longer than its server span"),
        ),
        team="network-team",
        tempting=("restart", "add_index@other", "raise_connection_limit@other"),
        cures=("reroute_traffic",),
        phrases=("network delay", "network latency", "slow network path", "a detour on the way",
                 "packets took the long way", "wrong route", "high round trip time",
                 "latency on one link", "cross-region route", "the way there was slow"),
        pictures=("a_long_way_round + the_way_takes_time",
                  "the_way_takes_time + a_long_way_round",
                  "time_of_a_trip + trip_got_longer"),
        goes_with=("timeout_misconfigured", "thread_pool_exhausted"),
        reference_wording="had network delays on one of its dependencies",
        themes=("network", "alerting", "timeouts", "fallback"),
    ),
    Fault(
        id="mtls_trust_broken",
        family=Family.NETWORK,
        kinds=frozenset({Kind.SERVICE, Kind.CONFIG}),
        carrier=Carrier.TRUST,
        # Connections that stand keep working, so it spreads as they are recycled.
        effects=(
            Effect(knob=Knob.EDGE_REFUSED, size=0.9, scope=Scope.CALLERS, profile=Profile.RAMP,
                   minutes=9),
        ),
        signs=(
            Sign(key="unknown_authority", severity="ERROR", per_min=90, scope=Scope.CLIENTS,
                 text="tls: failed to verify certificate of {service}: x509: certificate signed "
                 "by unknown authority"),
            Sign(key="issuer_changed", severity="INFO", per_min=2, decides=True,
                 text="leaf issued by mesh-ca-{n2}, intermediate missing from the bundle that "
                 "peers trust"),
        ),
        change="mesh: certificate authority of {service} changed to mesh-ca-{n2}",
        team="security-team",
        tempting=("renew_certificate", "restart", "rollback"),
        cures=("restore_trust_bundle",),
        phrases=("mtls trust broken", "unknown authority", "broken certificate chain",
                 "incomplete chain", "missing intermediate", "new ca was not trusted",
                 "peers did not trust the issuer", "ca change", "trust bundle was outdated",
                 "peers refused its new issuer"),
        pictures=("who_vouches + not_believed", "not_believed + who_vouches"),
        goes_with=("certificate_expired",),
        reference_wording="was presenting incomplete chains to its peers",
        themes=("rotation", "automation", "alerting", "review"),
    ),
)  # fmt: skip
