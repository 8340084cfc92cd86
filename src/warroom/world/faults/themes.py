"""What follow-ups are about, and the phrases by which one is recognised.

The first phrase of each is a thing that can be added, for texts that are composed. Phrases are
matched without articles and adverbs: "roll back automatically" is any "roll back". A past tense
reads alike, so a phrase should be none in which an incident is told ("hit the rate limit").
"""

_PHRASES = {
    "alerting": """
        new alert | alert on | add an alert | page on | alarm on | alerting for | monitor
        add monitoring | warn us | alert when | add alerts | alert if | alert before
        alert as soon as | alert at | alert us when | alert us if | alert us before | page if
        page before | page when | page us when | page us if | page us before | page somebody when
        page somebody before | page the on-call when | page the on-call before | notify us when
        notify us before | alarm when | alarm if | alarm before | alarm for | add an alarm
        set an alarm | warn when | warn if | warn before | dashboard for | burn-rate alert
        """,
    "limits": """
        quota | limit per client | cap per client | connection budget | set a limit | pool size
        cap the pool | bound the pool | hard cap | enforce a maximum | cap the number
        cap how many | cap connections | cap requests | cap concurrency | cap clients
        cap the size | limit the number | limit how many | limit connections | limit requests
        limit concurrency | limit clients | limit the pool | limit per | add a limit | put a limit
        introduce a limit | impose a limit | set max connections | restrict the number
        bound the number | upper bound | add a rate limit | set a rate limit
        introduce a rate limit
        """,
    "capacity": """
        headroom | capacity review | capacity plan | load test | size for | right-size
        autoscaling | capacity test | stress test | plan capacity | plan for growth
        plan for peak | provision for | provision more | scale with load | forecast
        capacity model
        """,
    "canary": """
        canary | staged rollout | progressive delivery | roll out gradually | one replica first
        phased rollout | bake time | gradual rollout | deploy to one | release to one
        ship to one | roll out to one | deploy to a single | release to a single
        one pod at a time | one instance at a time | one zone at a time | one region at a time
        in stages | in steps | staged release | staged deploy | gradual release | behind a flag
        behind a feature flag | blue-green | soak time | small share of traffic
        small share of users
        """,
    "test_coverage": """
        regression test | add a test | integration test | unit test | test for | test covering
        test in ci | contract test | write a test | test that | test which | test case
        test suite | test around | with a test | by a test | end-to-end test | smoke test
        test coverage | extend the tests
        """,
    "review": """
        review checklist | code review | change review | second reviewer | approval for
        require review | four eyes | checklist | peer review | design review | sign-off
        second pair of eyes | two-person rule | pull request template
        """,
    "auto_rollback": """
        automatic rollback | auto-rollback | roll back automatically | deploy gate
        error budget gate | abort the rollout | automated rollback | roll back by itself
        roll back when | roll back if | stop the rollout when | stop the rollout if
        halt the rollout when | halt the rollout if | release gate | gate on | gate the deploy
        """,
    "timeouts": """
        circuit breaker | timeout | backoff | retry budget | jitter | bulkhead | fail fast
        limit retries | cap retries | shed load | load shedding | deadline on | deadline for
        """,
    "fallback": """
        fallback | degrade gracefully | graceful degradation | cached response | second provider
        standby | redundan | serve stale | stale copy | cached copy | second supplier
        backup provider | secondary provider | fall back when | fall back if
        """,
    "ttl": """
        expiry on every key | ttl | key expiry | eviction policy | maxmemory policy | expire keys
        lint for keys | time to live | expire after | expiry for | expiry on | set an expiry
        """,
    "memory": """
        leak detection | memory profile | heap dump | memory limit | soak test | profile memory
        heap profile | memory budget | track memory | watch memory
        """,
    "runbook": """
        runbook | playbook | document the | on-call guide | write down the steps | write down how
        describe how | how-to | on-call documentation | step-by-step guide | operating procedure
        write instructions
        """,
    "rotation": """
        rotation check | atomic rotation | verify every replica | all replicas
        rotation automation | automate the rotation | dual secret | overlap window
        verify the rotation | check replicas after | rotation test | rotation script
        rotation procedure
        """,
    "config_validation": """
        config validation | validate config | schema check | dry run | config diff
        lint the config | validate the value | validate configuration | configuration validation
        validate settings | config check | configuration check | config test | schema validation
        sanity check
        """,
    "query_review": """
        query review | query plan | slow query log | explain | index check | migration check
        review queries | review migrations | migration review | query budget | index review
        """,
    "job_isolation": """
        separate pool | read replica | isolate the job | batch window | off-peak
        own connection pool | dedicated user | own pool | own replica | own database
        dedicated pool | dedicated replica | dedicated connection | separate connection
        separate user | separate replica | separate database | reserve connections | outside peak
        outside business hours | move the job
        """,
    "cleanup": """
        log rotation | retention | clean up | prune | archive | housekeeping | rotate logs
        lifecycle policy
        """,
    "automation": """
        expiry check | auto-renew | renew automatically | cert-manager | automate
        automatic renewal
        """,
    "reconciliation": """
        reconciliation | reconcile | audit the records | double-entry check | data check
        business metric | consistency check | integrity check | cross-check | compare the records
        compare totals | nightly comparison | balance check
        """,
    "vendor": """
        second vendor | vendor review | status page | vendor contract | sla with | second supplier
        vendor escalation | escalation contact | supplier contract | support contract
        provider contract | sla for
        """,
    "network": """
        link monitoring | packet loss | second path | network probe | mesh policy | second link
        redundant link | second route | network monitoring | probe between
        """,
    "threshold": """
        alert tuning | threshold | tune the alert | probe review | fix the probe | flappy alert
        adjust the alert | review the alert | alert review | hysteresis | adjust the probe
        relax the probe | retune
        """,
    "drill": """
        failover drill | game day | disaster exercise | rehearse the failover | chaos experiment
        practise the failover | practice the failover | test the failover | failover test
        failover exercise | exercise the failover | rehearse | chaos test | fire drill
        disaster recovery test | recovery drill | restore test
        """,
    "spread": """
        topology spread rule | anti-affinity | spread over zones | spread the replicas
        pod disruption budget | topology spread | disruption budget | spread across zones
        spread across nodes | spread across hosts | spread pods | spread instances
        different zones | different nodes | separate zones | multiple zones
        """,
    "dead_letter": """
        dead-letter queue | dead letter queue | delivery attempt limit | quarantine for messages
        add a dlq | dlq for | poison queue | quarantine | park messages | limit delivery attempts
        limit attempts | attempts per message | skip messages after
        """,
    "clock": """
        clock offset alert | ntp monitoring | second time server | clock check
        time synchronisation check | ntp check | synchronisation check | synchronization check
        time sync check | clock monitoring
        """,
    "keys": """
        short-lived credential | secret scanning | least privilege | multi-factor login
        key inventory | scan for secrets | secret scanner | mfa | two-factor | short-lived token
        short-lived key | scoped key | restrict the key | ip allowlist | revoke unused keys
        """,
    "notification": """
        notification within 72 hours | notify the regulator | notify the data protection authority
        gdpr | breach notification | notify affected customers | inform affected customers
        inform the data protection officer | supervisory authority | data protection authority
        regulatory notification | notify customers | notify users | notify affected users
        inform customers | inform users | inform affected users | tell affected customers
        tell customers | report the breach | report to the regulator | inform the regulator
        notify the authority | inform the authority
        """,
}

THEMES: dict[str, tuple[str, ...]] = {
    theme: tuple(
        phrase.strip() for line in table.split("\n") for phrase in line.split("|") if phrase.strip()
    )
    for theme, table in _PHRASES.items()
}
