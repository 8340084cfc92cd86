"""Faults of queues: what waits too long, what blocks, what overtakes, what bounces."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob
from warroom.world.topology import Kind

_QUEUE = frozenset({Kind.QUEUE})

FAULTS = (
    Fault(
        id="queue_backlog",
        family=Family.QUEUE,
        kinds=_QUEUE,
        carrier=Carrier.USERS,
        effects=(Effect(knob=Knob.DRAIN, size=0.06),),
        signs=(
            Sign(key="consumer_lag", severity="WARN", per_min=10, decides=True, signal="backlog",
                 threshold=2000.0,
                 text="consumer group lag {n} k and growing, {ms} ms per message, all consumers "
                 "busy"),
            Sign(key="oldest_message", severity="INFO", per_min=3, signal="backlog",
                 threshold=2000.0,
                 text="ApproximateAgeOfOldestMessage above 600 s"),
        ),
        tempting=("restart", "purge_queue", "expand_disk"),
        cures=("scale_consumers",),
        phrases=("queue backlog", "consumer lag", "backlog kept growing", "consumers too slow",
                 "consumers could not keep up", "messages piled up", "events arrived too late",
                 "too few consumers", "delivery fell behind"),
        pictures=("in_the_queue + more_than_drained",
                  "at_work + waiting_long"),
        goes_with=("traffic_surge",),
        reference_wording="was left with messages piling up",
        themes=("capacity", "alerting", "limits", "runbook"),
    ),
    Fault(
        id="poison_message",
        family=Family.QUEUE,
        kinds=_QUEUE,
        carrier=Carrier.MESSAGE,
        effects=(
            Effect(knob=Knob.DRAIN, size=0.02),
            Effect(knob=Knob.BAD_OUTCOME, size=0.2),  # what was half done before each crash
        ),
        signs=(
            Sign(key="redelivery", severity="ERROR", per_min=25, decides=True,
                 text="offset {n}: JsonParseException: unexpected character, delivery attempt "
                 "{n2}, consumer restarting at the same offset"),
            Sign(key="crash_loop", severity="WARN", per_min=5,
                 text="Back-off restarting failed container consumer, rebalancing group"),
        ),
        tempting=("restart", "scale_consumers"),
        cures=("skip_message", "purge_queue"),
        phrases=("poison message", "poison pill", "malformed message", "undeliverable event",
                 "one message crashed the consumer", "blocked at the same offset",
                 "head-of-line blocking", "redelivered for ever", "unparseable payload",
                 "crash loop at one offset"),
        pictures=("one_bad_item + over_and_over",
                  "one_bad_item + rest_stuck_behind"),
        goes_with=("queue_backlog", "bad_release_errors", "retry_storm"),
        reference_wording="kept choking on poison messages",
        themes=("dead_letter", "test_coverage", "alerting", "runbook"),
    ),
    Fault(
        id="event_order_race",
        family=Family.EVENT_ORDER,
        kinds=_QUEUE,
        carrier=Carrier.CONFIG,
        effects=(Effect(knob=Knob.BAD_OUTCOME, size=0.11),),
        signs=(
            Sign(key="overtaken", severity="INFO", per_min=16, decides=True,
                 text="entity {n}: version 7 applied after version 8, sequence gap; 16 handlers "
                 "per partition (config rev {n2})"),
        ),
        change="config {service} rev {n2}: handlers per partition 1 -> 16",
        tempting=("restart", "scale_consumers", "purge_queue"),
        cures=("revert_config",),
        phrases=("event ordering race", "out of order", "race condition", "events overtook",
                 "processed in the wrong order", "lost update", "last write lost",
                 "an old event applied last", "updates arrived swapped",
                 "ordering guarantee was lost"),
        pictures=("event_word + wrong_order",),
        reference_wording="had race conditions between its handlers",
        themes=("test_coverage", "reconciliation", "config_validation", "review"),
    ),
    Fault(
        id="spf_record_broken",
        family=Family.NETWORK,
        kinds=_QUEUE,
        carrier=Carrier.DNS,
        effects=(Effect(knob=Knob.BAD_OUTCOME, size=0.55),),
        signs=(
            Sign(key="spf_fail", severity="INFO", per_min=30, decides=True,
                 text="status=bounced (550 5.7.23 message rejected: SPF validation failed, "
                 "spf=permerror too many DNS lookups)"),
        ),
        change="dns public zone: TXT record of the mail domain, one more include",
        team="infra-team",
        tempting=("restart", "scale_consumers", "renew_certificate"),
        cures=("fix_dns",),
        phrases=("spf record", "broken spf", "spf validation failed", "mails bounced",
                 "e-mail was rejected", "sender policy was invalid", "mail was refused as spam",
                 "bounced messages", "receivers rejected our mail", "bounce rate jumped"),
        pictures=("our_mail + mail_refused + sender_policy",
                  "sender_policy + record_spoiled",
                  "sender_policy + mail_refused"),
        goes_with=("dns_misconfigured",),
        reference_wording="had mails bouncing at every receiver",
        themes=("config_validation", "alerting", "review", "runbook"),
    ),
)  # fmt: skip
