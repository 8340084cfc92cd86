"""Concepts of clocks and time zones."""

CONCEPTS: dict[str, str] = {
    "a_clock": """
        clock | ntp | chrony | chronyd | ntpd | time source | system time | host time | time sync
        time synchronisation | time synchronization | time server | timekeeping | hwclock
        timesyncd | ptp | what time it was | time service | server time | requesttimetooskewed
        time of day | idea of the time | sense of time | time daemon | sntp | real time clock
        rtc | hardware clock | time signal | clocks | port 123 | own watch | system clocks
        time on the host | time of the host | host's time | watch was | watch ran | watch is
        wrist watch | time stamps | what time it is | right time | correct time | proper time
        stamped … time | stamps … time | chronyc | clocks under | listening to ntp | own time
        wrote a time | writes a time | hour … machine | machine … hour
        """,
    "clock_is_off": """
        drift | skew | ahead | fast | run away | not synchronous | out of sync | unsynchronised
        unsynchronized | not sync | not … synchronise | desync | not … synchronize | minutes back
        seconds back | diverge | different time | off by | wander | astray | not yet valid
        not valid yet | unreachable | fell out of | jump | apart | inaccurate | out of step
        no longer agree | not agree | not running | not … started | never started | leap
        minutes ahead | minutes behind | set back | jump back | incorrect | inexact | gone wrong
        no longer reached | not reach | could not reach | not synchronised | lost sync
        sync … off | switched off | turned off | not set | slipping | strayed | gaining | crept
        crashed | wander off | in the past | wrong by | not right | not correct | went bad
        late by | early by | advanced | no sources | no source | in front | too early | +90s | 90s
        60s | 30s | 120s | going fast | ran fast | out of line | several minutes | lost contact
        tomorrow | dated tomorrow | tooskewed | requesttimetooskewed | not … synchronised
        not … synchronized | not been synchronised | no longer synchronised | was wrong | is wrong
        were wrong | clock … wrong | went wrong | showed the wrong | ran slow | too slow
        going slow | was slow | were slow | was off | were off | is off | minutes off
        seconds off | hours off | in the future | from the future | future | seconds ahead
        seconds fast | minutes fast | minutes slow | seconds slow | was behind | were behind
        fell behind | seconds behind | stopped | not reachable | had failed | disagree | differed
        differed by | no time source | no longer … time source | without time source
        no reference | drift off | slip | show … wrong | had … wrong time | have … wrong time
        tell … wrong time | ran away | divergence | diverged | cease to function | ceased
        apart from | nothing set | nobody set | taken away | going wrong | go wrong | early
        minutes early | cannot be reached | can not be reached | minute ahead | lives … ahead
        reference time | drifting | not accept | deviate | deviated | deviation | inflated
        lost connectivity | going before | goes before | went before | not come yet | had not come
        too old | held to be too old | wandered | dead | ninety seconds | two minutes ahead
        blocked by the firewall | blocked since | +90 | 2m | 3m | minute and a half early
        half early | nothing … told | nothing had told | nobody told | nobody else … reached
        not reached yet | no one else … reached | before the real time | after synchronisation
        synchronisation … ceased | deviated progressively | impossible date | too quick
        runs too quick | running too fast | too fast | runs ahead | no reachable source
        offset +75 | offset | stopped listening | from tomorrow | minute and a half
        ahead of everybody | ahead of everyone | tolerance | was not right | two minutes too early
        minutes too early
        """,
    "time_itself": """
        time | timestamp | date | hour hand | seconds | minutes
        """,
    "a_machine": """
        host | node | machine | server | replica | pod | vm | instance | hypervisor | box | worker
        """,
    "ran_off": """
        drift | skew | ahead | in the future | future | not synchronous | out of sync
        minutes fast | seconds fast | minutes slow | seconds slow | minutes behind
        seconds behind | minutes back | seconds back | unsynchronised | unsynchronized | run away
        before issued | not valid yet | not yet valid | disagree by | differ by | not in sync
        different time | what time it was | minutes before | minutes off | seconds off
        time travel | not … come yet | tomorrow | several minutes ahead | minutes ahead
        seconds ahead | not been synchronised | not synchronised | not … synchronised
        not … synchronized | was ahead | were ahead | dated tomorrow | not come yet | deviate
        deviated | carried a time
        """,
    "has_wrong_time": """
        wrong time | time … wrong | time … incorrect | not agree … time | disagree … time
        disagreed on | time … ahead | time … behind | time … drift | time drift | time … fast
        time … slow | minutes fast | seconds fast | minutes slow | seconds slow | in the future
        from the future | lived in the past | not synchron | time … not synchron | time … apart
        out of sync … time | time … out of sync | ran ahead | ahead of time
        ahead of the real time | minutes into the future | seconds into the future | another time
        time … off | time … stood | time … jumped | timestamps … future | dated in the future
        from tomorrow | what time it was | believed it was tomorrow | in the past
        minutes in the past | three minutes … past | clock wandered | not … synchronised
        not … synchronized | not been synchronised | minutes ahead | seconds ahead
        signed in the future | dated tomorrow | wrong date | living in the future
        living … future | live … future | minutes in the future | seconds in the future
        away from real time | not come yet | minute ahead | lives a minute | minutes early
        three minutes early | time is not synchronised | ahead of the rest | rest of the world
        own watch | deviate … time | deviated … time | time … deviate | true time
        time stood back | lived in the future | stamps … future | system time off | time off
        system time … off | time wandered | its time wandered | times … apart
        not agree on what time | time … not come yet | agreed on what time | carried a time
        lives a minute ahead | minute ahead of | impossible date | before the real time
        time … before the real | wrong date on | half in the future | clock runs too
        offset … grown
        """,
    "a_time_zone": """
        time zone | timezone | utc | gmt | greenwich | local time | local timestamp | local hour
        local clock | tz | daylight | dst | summer time | winter time | clocks went forward
        clocks go back | clock change | changing of the clocks | berlin time | universal time
        midnight | cet | cest | est | pst | bst | ist | wall clock | last sunday in
        time of the server | time of the user | date line | zulu | server time | user time
        spring forward | hour from two to three | zoneless | browser time | pacific time
        eastern time | hour twice | in utc | berlin | new york time | customer's zone | eastern
        local date | dst change | daylight time | clock time | without a zone | zone information
        server's zone | shop's zone | local midnight | summer and winter | utc offset
        time offset | naive datetime | naive date | naive timestamp | zone of the server
        zone of the user | zone of the customer | zone of the shop | without zone | without … zone
        daylight saving | zoned | moscow time | london time | paris time | tokyo time | in berlin
        greenwich time | live in london | lives in | live in | everybody lives in
        everyone lives in | time zones | in local | the clocks changed | clocks changed
        clocks were changed | tz dropped | change of clocks | universal | local one | world time
        our time | time of the shop | time of the customer | explicit offset | customer's time
        user's time | wall clock time | time in london | local hours | world clock
        hours mixed up | time of berlin | summertime | wintertime | clocks went | hour of berlin
        hour of greenwich | clocks went back | local slot | shop's time | shop time
        server's time | midnight in | in london | time in berlin | new york | utc local
        local utc | evening order | local values | utcnow | datetime now | local timestamps
        """,
    "wrong_by_hours": """
        hour early | hour late | hour off | hour ahead | hour behind | hour earlier | another hour
        off by … hour | exactly … hour | wrong day | wrong date | wrong hour | wrong time
        day before | day early | day late | previous day | day earlier | following day | misread
        read as | reads … as | took for | take … for | treat … as | confuse | interpret
        without … zone | no longer set | unset | two hours | hours apart | sixty minutes
        wrong slot | booked on the wrong | hour before | off by | as though it were
        as if it were | strip | forgot | misinterpret | twelve hours | wrong calendar | 01:00
        as if … was | as though … was | as if … were | put on the day | off by an hour
        by an hour | by two hours | hours wrong | converted twice | mixed up | mistook | mistaken
        shift … hour | cut … date | cuts the date | without its zone | not in the | ended an hour
        began an hour | expired an hour | hour missing | missing hour | extra hour
        wrong side of midnight | lost an hour | gained an hour | instead of midnight | hour away
        added … twice | at 23 | at 01 | instead of … midnight | without … offset
        without its offset | by nine hours | by … hours | moved by … hour | as local | as utc
        utc as | as berlin | as gmt | as summer | for local | for utc | showed utc | did not start
        lost its zone | offset was lost | offset was dropped | offset … ignore | forgot about
        converted as | conversion … wrong | wrong conversion | converted wrongly | ran twice
        mix up | mixed | assume utc | assumes utc | readers assume | assumed … utc | assumed to be
        assumed local | assumed … local | read in the | read back as | read it as | read them as
        saved in … read | stored in … read | written in … read | read in … zone | incorrect
        incorrect slot | incorrectly | wrongly | one hour wrong | hour wrong | hour too
        hours too | hour too late | hour too early | next day | lands on the next | another day
        on another day | off by 2h | by 2h | by 1h | off by one | day wrong | shifted by
        hours later | hour later | compared … utc | compared with local | without timezone
        without … time zone | forgot … daylight | forget … daylight | forgets | was not run
        not … converted | never converted | lost … zone | run an hour | not exist | never start
        never started | did not run | was skipped | not run | minutes apart | shift | shifted
        thinks in | think in | two languages | slip into | slips into | tz dropped
        dropped on save | zone dropped | hour as … sees | one hour late | one hour early
        one hour too | one hour off | local vs | vs utc | vs local | two hours late | hours late
        came two hours | 1h wrong | as though they were | as if they were | puts … as though
        though they were utc | difference between | not know the difference | took … for
        allocated incorrectly | moved by | assumes | producer | writes local | confuses | confused
        discrepancy | put on the next | had no zone | with no zone | carries no zone | has no zone
        ignores … zone | ignored … zone | ignore … offset | false day | wrong billing day
        one hour too late | is taking the | hours mixed | wrong … day | means midnight
        calls midnight | midnight means | is midnight in | registered for the wrong
        labelled … utc | labelled as | shifted by the offset | difference of the local
        an hour late | day early for | mixup | false hour | for the wrong hour | put … hour off
        became an order of the next | read as if | treated as utc | were treated as | as before
        vs utcnow | interpret … as | not consider the summer | not consider … time
        does not consider | hour away from | not respect | on the wrong day | wrong delivery slot
        came twice | hour … twice
        """,
    "an_hour_told": """
        timestamp | datetime | date time | o'clock | appointment | hour | in the afternoon
        in the morning | slot | booking time | time of day | opening hours | delivery window
        """,
    "zone_dropped": """
        cut the zone | cuts the zone | zone … cut off | drops the zone | dropped the zone
        strips the zone | stripped the zone | loses the zone | lost the zone | lose … zone
        zone was lost | zone got lost | zone is lost | forgets the zone | forgot the zone
        without zone | without a zone | without its zone | no longer the zone | zone … missing
        zone … ignored | ignores the zone | threw away the zone | throws away the zone
        zone … thrown | removes the zone | removed the zone | removed the offset
        drops the offset | dropped the offset | lost the offset | loses the offset
        cuts the offset | without offset | without an offset | without its offset
        server … not live where | server lives elsewhere | server … somewhere else
        not live where | customers live | where the customers live | where the customer lives
        """,
}
