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
        alerts | alerts for | disk rules | storage rules | warnings | supervision | surveillance
        control of the disk | control of the storage | watch over | alerting for | alerting on
        alerting rules | watchman
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
        null | channel … archived | archived channel | channel that was archived
        channel that … closed | channel … no longer | channel nobody | mailbox … nobody | put off
        was put off | not put on | not put on again | in the drawer | battery | no battery
        remembered to turn | nobody … on again | nobody … back | commented … out
        silence without end | silence … without | rules slept | sleeping | never expire
        set to never expire | forgot … start | forgotten … start | forgotten to start
        resumed … omitted | should have resumed | step … omitted | without a sound | stayed so
        maintenance mode | left in maintenance | were paused | be quiet | kept quiet
        stayed quiet | quiet for good | keep quiet | told to be quiet | unplugged
        reactivation … overlooked | not … activated again | nobody … activated
        never activated again | still paused | still muted | still disabled | still off
        nobody has activated | turned out | switched off during | switched off … forgotten
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
        without a warning | without warning | silently | rang … nobody | unseen by
        nobody knew that
        """,
    "a_short_while": """
        blip | hiccup | brief | moment | momentary | transient | flicker | fleeting | wobble
        interruption | disturbance | ephemeral | temporary | stumble | blink | half a minute
        twitch | election | bump in | small interruption | small disturbance | few seconds
        lost a few | within two samples | hickup | snag | tremor | ripple | jolt
        less than a minute | problem … lasted | for a moment | some minutes | few minutes
        short weakness | shortly | weakness | for … minutes | 4 min | 5 min | 3 min | 2 min
        6 min | four minutes | five minutes | six minutes | three minutes | two minutes
        one minute | within minutes | within seconds | for seconds | some seconds | glitch
        short dip | brief dip | lost its leader | lost their leader | lost lease | lost the lease
        re elected | reelected | leadership | new leader | leaderless | stepped down
        short outage | short interruption | short disturbance | short blip | short while
        short time | short moment | short period | rate … jump | narrower | burst
        window of … minutes | confined … minutes | brief elevation | passing problem
        passing trouble | passing weakness | short blackout | blackout | elevation | leader flap
        flap | chose a new leader | were gone at | election mechanism | thirty seconds
        forty seconds | 30 s | 40 s | 20 s | 30 seconds | 40 seconds | 20 seconds | 90 seconds
        ninety seconds | in two minutes | in three minutes | short spike | brief spike
        lease lost | lost … lease | leader lease | lease … lost | re election | leader change
        change of leader | no leader | without a leader | nobody at the helm | between two leaders
        no one in charge | nobody in charge | loss of leadership | gave up the lease
        lapsed lease | lease lapsed | minutes of errors | minute of errors | errors for … minutes
        for a minute | for two minutes | dropped the ball | began … gone | errors … gone
        got back on its feet | leaseholder | leadership gap | brief gap | small problem
        leader lost | lost leader | changed the leader | change the leader | changing the leader
        fainting fit | faint | some refused calls | short election | merely been choosing
        choosing a leader | electing a leader | elected a new leader | chose a leader
        changed leader | leader bounce | bounce | short time without | dizzy | for a minute and
        hiccuped for | during a change of leader | minute of slow | gone through a minute
        through a minute
        """,
    "gone_unaided": """
        recovered by itself | recovered on its | recovered without | resolved by itself
        resolved on its | went away by | went away on | normal on its | back on its feet
        returned … on its | without our help | without … help | without any action
        without … action | without intervention | without … intervention | without anybody
        without anyone | without human | without us | without touching | without … doing | unaided
        nobody intervene | nobody … touch | nobody had … touch | no one touched | not … touch
        no intervention | before … react | before … acknowledge | before … looked
        by the time … over | self heal | self correct | self resolve | healed | unassisted
        disappear alone | gone by the time | no lasting | not come back since | not … come back
        nothing was done | not … do anything | nobody … do anything | passed by itself
        settled by | not … act | nobody … lift a finger | no hands | recovered alone
        not … recurred | never … recurred | nothing was changed | nothing had been done
        nothing … to be done | no one intervened | nobody acted | no one acted | no need to act
        not need … help | not … need any | disappear by | went away without | gone without
        stopped without | ended without | ended by itself | stopped by itself | vanished without
        over before | gone before | ended before | finished before | while we were … looking
        by the time anyone | by the time somebody | recovered without anyone | reconnected … by
        came back alone | leaving no trace | never seen again | not seen since
        has not happened since | not happened again | stable since | never found out
        self limiting | auto resolved | autoresolve | auto recover | self recover | nobody's help
        hands off | unattended | without operator | not a finger | came back by itself | healed by
        by the time anybody | by the time on | by the time people | normal … since | no action was
        none was needed | none needed | recovered unaided | continued normally
        disappeared without | disappeared before | nobody had to do | solved alone
        nothing for us to | needed nothing | nothing needed | spontaneously
        disappeared spontaneously | came back spontaneously | elected another | lasted less than
        no cause found | no action taken | no repair | needed no | required no | without repair
        not … repair | nobody touched | by itself after | by itself | by themselves
        all by itself | of its own accord | restored automatically | recovered automatically
        came back automatically | automatically restored | automatically recovered
        picked another | picked … by itself | elected … by itself | no remedial action | no manual
        no action | no remedial | without manual | took no action | we changed nothing
        we did nothing | before anybody could | before anyone could | fine again before
        normal again | everything was normal | was normal again | fine again | passed without
        passed … our help | auto | self recovered | no human | no help | had already recovered
        already recovered | already over | already gone | nothing had to be | no action on
        back at zero | set up again automatically | went on as if | autonomous | autonomously
        got well alone | got well | well alone | without being told | that was all
        resolved itself | heals itself | it was over | by then over | gone when | no operator
        no operator involvement | no involvement | operator involvement | none of us touched
        over before we | before we could | auto recovered | healed itself | not … have to do
        not have to do anything | restored service | built in | election mechanism
        went on as if nothing | continued as if nothing | before anyone … react
        before anyone … act | before anyone … look | before anyone … do | before anyone … hand
        before anybody … react | before anybody … act | before anybody … look
        before anybody … do | before anybody … hand | before anyone intervened
        before anybody intervened | before anyone had | before anybody had | before anyone reacted
        before anybody reacted | before anyone noticed | before … could react | before … could act
        before … could do anything | before … could intervene | before the team could
        before the team had | own accord | was already over | was over again | had passed
        recover … on its own | resolve … on its own | finish … on its own | end … on its own
        clear … on its own | cleared … by itself | stop … on its own | vanish … on its own
        disappear … on its own | went away on its own | normal on its own | back on its own
        came back … on its own | came back on its own | settle … on its own | fixed itself
        mended itself | on its own after | on its own within | on its own in
        elected … on its own | chose … on its own | replicas … on their own | new leader took over
        leader took over | another took | successor took | errors cleared | cleared up
        cleared by | by the time … green | by the time … gone | by the time … back
        by the time … recovered | by the time … fine | by the time i | nobody had to act
        nobody had to intervene | nobody had to touch | no one had to act | no one had to do
        not … do something | not to do something | without anyone doing | without anybody doing
        anyone doing anything | anyone doing | green again | was green | back to green
        nothing that needed | needed hands | needs hands | nothing for anyone to do | all was good
        was good again | was fine again | alone and | picked it up again | been fine since
        fine since | got up by | got up again | choosing a new one | vanished by
        no operation needed | without operator involvement | went back to normal
        returned to normal on | returned to normal by | returned to normal without
        recovered within | nothing for us to do | nobody did anything | no one did anything
        we only watched | only watched | we just watched | only looked on | when we arrived
        closed by itself | without that somebody | without that anybody | auto re elected
        carried on | went well again | before the kettle | nothing done | good again | from alone
        again alone | no doctor | was well again | well again | without a doctor
        none is necessary | none necessary | nothing further | no manual action | it passed and
        passed again | recovered w o | w o action | found one itself | one itself
        nobody of us must | must act | fine by itself | nobody … must act | nobody … had to act
        right as rain | before anyone got | before anybody got | w o intervention
        nobody has done | resolved w o
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
        traffic replay | machine made | not real users | bot army | emulate | tryout
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
        announced this test | our test | artificial | replayed requests | made of robots
        crowd … robots | stress run | test crowd | loadtest | load testers | test robots
        artificial customers | trial load | performance people | performance run | perf team
        perf run | peak rehearsal | robot crowd | robot customers | our robots
        how much … can take | find out how much | see how much | pretend customers | pretend users
        pretend traffic | test program | generator's requests | gatling run | own load test
        own engineers | drill traffic | test account | a stress test | test with false customers
        false customers | false users | made by a machine | make believe | our testers
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
        intended behavior | agreed with | planned stress | as they had told | told us | booked in
        in the diary | window … agreed | agreed for it | as scheduled | 15:00 sharp | sharp
        ours and booked | scheduled and communicated | was the idea | was the point
        that was the idea | entered in the change | to ourselves on purpose | no incident
        nothing to repair | just an exercise | only an exercise | had said that | we had said
        invited by | as was intended | as designed | conducted by our own | by our own
        from our own | everyone … told about | been told about | our own doing | own doing
        we had caused ourselves | not by clients | make believe customers | people knew
        agreed before | was agreed
        """,
    "it_was_arranged": """
        book | schedule | agree | plan | on purpose | deliberate | intentional | intended
        arranged | as planned | measure the capacity | by design | calendar | to find out
        purpose | rehearse | slot | in the agreed | voluntary | window | announced | as scheduled
        communicated | in advance | was the idea
        """,
}
