"""Concepts of alert rules, blips and load tests."""

CONCEPTS: dict[str, str] = {
    "an_alarm": """
        alert | alarm | pager | notification | siren | smoke detector | on call | watchdog
        alertmanager | pagerduty | opsgenie | escalation | notify | tripwire | early warning
        alarm bell | page rule | monitoring rule | null receiver | notification receiver
        alert rule | alerting rule | alarm rule | rule group | paging rule | warning
        warnings for | storage rule | disk rule | nearlyfull | disknearlyfull | nearly full rule
        monitoring for | monitoring on | monitor for | monitor on | rule that watches
        rule which watches | watching rule | rule … disk | rule … storage | rule for
        rule had been paused | rule … paused | rule … muted | rule … disabled | disk alert
        alerts
        """,
    "was_switched_off": """
        disable | switch off | turn off | mute | unmute | silence | pause | suppress | deactivate
        comment out | snooze | enabled false | unsubscribe | inhibit | not … back on
        never … back on | no one … back on | nobody … back on | unplug | unhook | gag | shut off
        inactive | not active | discontinue | no end date | put to sleep | asleep | mothball
        blindfold | blindness | switched … off | turned … off | put on hold | ticked off
        do not disturb | battery removed | battery taken | enabled … false | set … false
        set to null | route to null | routed to nowhere | nowhere | dev null | devnull
        null receiver | acknowledged forever | in downtime | not … turn … on | not … switch … on
        not … enabled | never … enabled | not … re enable | forgot … re enable | forget … enable
        forgot to turn | forgot to switch | not … unmute | never unmute | left muted
        left disabled | left off | left silenced | stay off | were off | been off
        lost in the migration | lost in … move | not migrated | not carried over | tidied
        dismantled | decommission | muzzle | stifled | quenched | squelch | hushed | neutralise
        neutralize | filtered out | unlinked | detach | disconnected | disarm | suspended
        expired silence | silence without | silence … never | silence … not | no longer active
        no longer loaded | not loaded | not evaluated | no longer evaluated | no longer watched
        nothing watched | not watched | unwatched | unmonitored | not monitored
        no longer monitored | taken out of service | set the receiver | set … null | not moved
        never moved | stand down | never turned on | never turned back | not re enabled
        mailbox nobody | nobody reads | dead channel | abandoned channel | left the company
        has since left | address nobody | not … any warning | not … reinstated
        never … reinstated | not reinstated | not … resumed | never resumed | not … reactivated
        not … restored | never reactivated | rule … removed | alert … removed | removed … alert
        removed … rule | rule … deleted | alert … deleted | deleted … alert | deleted … rule
        alert … lost | rule … lost | rule … missing | alert … missing | alerts were off
        alert was off | alarm was off | rule was off | was put on hold | switch … on again
        turn … on again | forgot … on again | not … on again | never … on again
        in maintenance mode | never ran | did not execute | not run | not executed | hook … not
        unpaused | never unpaused | not unpaused | taken off | took off | nobody … put it back
        never put back | not put back | never re enabled | never … re enabled | stayed off
        suppressed | placed on hold | indefinitely | absence of the alert
        nobody started it again | nobody … started … again | not started again | remained inactive
        muted since | nobody … it again | none came | paused during | nobody … switched … on
        nobody … turned … on | nobody … switched … back | back on after | nobody had switched
        """,
    "nobody_was_told": """
        nobody … page | not … paged | no page | never rang | no phone | unseen | unnoticed
        not notice | not … noticed | customers told us | told us | support desk | nobody heard
        nobody … told | nobody was warned | not … warned | no warning | nobody knew
        not … notified | never fire | not fire | sleep through | slept through | undetected
        without … notice | no one called | nobody woke | not wake | no notification
        found out from | discovered by | noticed by | nobody … heard of | no notice | not … rang
        not ring | nothing rang | nothing told us | nothing was heard | nobody looked
        not a single page | no sound | no signal | no ticket | was not called | not called
        customers complained | complaint | users told | users reported | customers reported
        reported by customers | by chance | in silence | without anybody | nobody saw | no one saw
        nobody was aware | unaware | unheard | out of sight | hear of it from | heard of it from
        hear about it from | heard about it from | found by | over night | overnight
        took six hours | six hours | received nothing | on call … nothing | flying blind
        we were blind | without any warning | without an alert | without alarm | without a page
        customers called | until customers | users called | no pages | without any notification
        without … notification | no one … paged | nobody … paged | nobody saw it coming
        would have been called | not … called | in the dark | without … warning | without … alert
        without … page | no alarm … rang | no alarm went | no alarm sounded | no alarm came
        no alarm … raised | no alert fired | no alert went | no alert came | no alert … sent
        no alert … raised | no alert reached | none came | this time none | no page came
        not … triggered | neither … triggered | neither the on call | without anybody being told
        without a warning | without warning | silently
        """,
    "a_short_while": """
        blip | hiccup | brief | moment | momentary | transient | flicker | fleeting | wobble
        interruption | disturbance | ephemeral | temporary | stumble | blink | half a minute
        twitch | election | bump in | small interruption | small disturbance | few seconds
        lost a few | within two samples | hickup | snag | tremor | ripple | jolt
        less than a minute | problem … lasted | for a moment | some minutes | few minutes
        short weakness | shortly | weakness | for … minutes | in … minutes | 4 min | 5 min | 3 min
        2 min | 6 min | four minutes | five minutes | six minutes | three minutes | two minutes
        one minute | within minutes | within seconds | for seconds | some seconds | glitch
        short dip | brief dip | lost its leader | lost their leader | lost lease | lost the lease
        re elected | reelected | leadership | new leader | leaderless | stepped down
        short outage | short interruption | short disturbance | short blip | short while
        short time | short moment | short period | minutes | second | spike | rate … jump
        narrower | burst | failover | window of … minutes | confined … minutes | brief elevation
        passing problem | passing trouble | passing weakness | short blackout | blackout
        elevation | leader flap | flap | chose a new leader | were gone at | election mechanism
        """,
    "gone_unaided": """
        recovered by itself | recovered on its | recovered without | resolved by itself
        resolved on its | went away by | went away on | normal on its | back on its feet
        returned … on its | without our help | without … help | without any action
        without … action | without intervention | without … intervention | without anybody
        without anyone | without human | without us | without touching | without … doing | unaided
        nobody intervene | nobody … touch | nobody had … touch | no one touched | not … touch
        no intervention | before anybody | before anyone | before … could | before … react
        before … acknowledge | before … looked | by the time … over | self heal | self correct
        self resolve | healed | accord | unassisted | disappear alone | gone by the time
        no lasting | as if nothing | not come back since | not … come back | nothing was done
        did nothing | not … do anything | nobody … do anything | passed by itself | settled by
        not … act | nobody … lift a finger | no hands | recovered alone | not … recurred
        never … recurred | nothing was changed | nothing had been done | nothing … to be done
        no one intervened | nobody acted | no one acted | nobody had to | no one had to
        no need to act | not need … help | not … need any | disappear by | went away without
        gone without | stopped without | ended without | ended by itself | stopped by itself
        vanished without | over before | gone before | ended before | finished before
        while we were … looking | before the team | by the time we | by the time anyone
        by the time somebody | recovered without anyone | reconnected … by | came back alone
        leaving no trace | never seen again | not seen since | has not happened since
        not happened again | stable since | never found out | self limiting | auto resolved
        autoresolve | auto recover | self recover | nobody's help | hands off | unattended
        without operator | not a finger | came back by itself | healed by | by the time anybody
        by the time on | by the time people | normal … since | no action was | none was needed
        none needed | recovered unaided | continued normally | disappeared without
        disappeared before | nobody had to do | solved alone | nothing for us to | needed nothing
        nothing needed | spontaneously | went on as | continued as | disappeared spontaneously
        came back spontaneously | elected another | lasted less than | no cause found
        no action taken | no repair | needed no | required no | without repair | not … repair
        nobody touched | by itself after | by itself | by themselves | all by itself
        of its own accord | on its own | on their own | restored automatically
        recovered automatically | came back automatically | automatically restored
        automatically recovered | picked another | picked … by itself | elected … by itself
        no remedial action | no manual | no action | no remedial | without manual | took no action
        changed nothing | we changed nothing | we did nothing | before anybody could
        before anyone could | fine again before | normal again | everything was normal
        was normal again | fine again | re elected | no restart | no rollback | no deploy
        not touched | untouched | passed without | passed … our help | auto | self recovered
        no human | no help | had already recovered | already recovered | already over
        already gone | nothing had to be | no action on | nothing left | back at zero
        set up again automatically | cleared | went on as if | autonomous | autonomously | nominal
        got well alone | got well | well alone | without being told | took over | that was all
        resolved itself | heals itself | it was over | by then over | gone when | no operator
        no operator involvement | no involvement | operator involvement | none of us
        none of us touched | over before we | before we could | built to do | auto recovered
        healed itself | not … have to do | not have to do anything | restored service | built in
        election mechanism
        """,
    "a_rehearsal": """
        load test | stress test | performance test | capacity test | soak test | load generator
        k6 | gatling | jmeter | locust | vegeta | synthetic user | synthetic shopper
        synthetic traffic | synthetic load | synthetic customer | synthetic order
        synthetic request | simulated | rehearsal | exercise | test tool | test run | test traffic
        test customer | test tenant | game day | capacity trial | performance team | load tool
        dry run | volume test | test harness | performance engineers | trial run | dress rehearsal
        robot shoppers | load run | endurance test | test load | peak test | load injector
        mock users | virtual users | test requests | load was a test | scale test
        scalability test | resilience test | smoke test | load campaign | traffic generator
        traffic replay | replayed | machine made | not real users | bot army | emulate | tryout
        stage rehearsal | war game | fire drill | red team | blazemeter | artillery | wrk
        loadrunner | tsung | neoload | hey tool | test script | virtual shopper | simulated users
        test campaign | shopping robots | qa team | capacity team | planned test | announced test
        testing team | it was a test | replayed traffic | planned exercise | drill | fake users
        fake customers | fake shoppers | fake traffic | fake orders | fake load | artificial load
        artificial traffic | artificial users | artificial demand | artificial requests
        generated load | generated traffic | generated by | made up users | made up customers
        made up traffic | dummy users | dummy traffic | our own test | own test | test with
        simulated shoppers | performance exercise | stress testing | load testing
        performance testing | capacity testing | tried out | try out how | how much it can
        virtual user | generated customers | generated users | generated shoppers
        generated requests | practising for | practise for | practice for | capacity validation
        validation exercise | capacity exercise | with a robot | approved test | our k6
        we were testing | testing … ourselves | were testing | stress exercise
        announced this test | our test | artificial
        """,
    "it_was_wanted": """
        announce | schedule | agree | calendar | book | on purpose | deliberate | intent
        intended | expected | by design | ourselves | foreseen | approve | sign off | arrange
        organise | sanctioned | invite | in advance | advance notice | wanted | not real | no real
        no customer | not customer | stopped on the minute | square | purpose | voluntary
        consented | notified | change request | prepared | posted | willingly | on the calendar
        under supervision | controlled | supervised | asked for | told … before | told everyone
        wiki | as agreed | fixed date | timetable | agenda | date was set | commissioned
        we did this | we started | by the team | before the sale | before the campaign
        for the sale | find out | find the limit | to see how | how much … take | how much … bear
        how far | prove capacity | harmless | nothing real | no money | no user | not users
        not genuine | no genuine | nobody real | no human | not people | no shopper | no buyers
        no people | not shoppers | synthetic | labelled | tagged | user agent | ended … on time
        ended on schedule | ended as planned | stop … end | over … test | after the test
        end of the test | test was | test is | measure the capacity | change ticket
        internal mail | sent a mail | message in the channel | experiment | was in the calendar
        in the calendar | as planned | no real users were | performance team | team ran | reserved
        agreed upon | platform team | we ran | we were running | planned exercise | planned
        was planned | booked | slot … booked | the day before | no harm | did no harm
        users noticed nothing | customers noticed nothing | nobody affected | no customer was
        designated | we planned | we knew | was known | known in advance | agreed window
        agreed slot | 429s expected | told everybody | communicated | beforehand
        limited by design | was wanted | approved | our own people | own people
        written in the calendar | with notice | dedicated tenant | intended behaviour
        intended behavior | agreed with
        """,
    "it_was_arranged": """
        book | schedule | agree | plan | on purpose | deliberate | intentional | intended
        arranged | as planned | measure the capacity | by design | calendar | to find out | purpose
        rehearse | slot | in the agreed | voluntary | window
        """,
}
