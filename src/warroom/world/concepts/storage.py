"""Concepts of caches, copies and failing over."""

CONCEPTS: dict[str, str] = {
    "kept_how_long": """
        ttl | ttls | time to live | expiry | expiration time | expiration value | expiration set
        expiration date | cache expiration | key expiration | default expiration | lifetime
        life time | lifespan | life span | shelf life | max age | maxage | setex | cache control
        how long … keep | how long … live | how long … stay | how long … cache | how long … reuse
        how long … remember | how long … hold | how long … valid | how long … good | how long … last
        time … keep | time … remember | time … cached | time … stored | keep time | caching time
        cache duration | caching period | holding time | age limit | memory span | use by date
        sell by date | best before | validity of … cache | validity … entry | validity … key
        validity … answer | remember for | keep … for | cached for | stored for | time in cache
        length of life | duration … cache | period … cache | residence time | kept in cache
        stay in cache | stay in memory | life of … entry | life of … key | life of … cache
        age … cache | how long … may keep | how long … may | default expiry | default ttl
        may keep an answer | duration of … entries | duration of … keys | duration of … key
        """,
    "cut_to_nothing": """
        short | shorter | shorten | low | lower | tiny | minuscule | set … second | set … minute
        set … ms | set … zero | set … 0 | set … 1 | set … nothing | changed … second
        changed … minute | turned … second | became … second | milliseconds | as seconds
        wrong unit | unit | rather than | where … intended | where … meant | zero | cut | slashed
        shrink | reduce | decrease | trim | chop | squeeze | collapse | dropped from | went from
        changed from | from … down to | misconfigured | mistyped | typo | misread | mistake
        mistaken | fat finger | lost a zero | zeros missing | missing zero | fraction
        thousand times | order of magnitude | much less | far less | less than | ridiculous | absurd
        blink | heartbeat | for a moment | mere second | few seconds | couple of seconds
        handful of seconds | single second | one second | a single minute | badly set | set badly
        overwritten | overridden | small | smaller | minimal | close to none | no time | way down
        misinterpreted | interpreted | unset | sixty times | sixtieth | thousandth
        instead … second | instead … minute | instead … hour | instead … day | instead … week
        accidentally | by accident | too little | in seconds | 3600 | 1s | 1 sec | 1 ms
        meant … second | not … hour | not … minute | 1 second | seconds … not hours
        wrote one second | wrote 1 | became 1 | became one | became second | set wrong | wrongly set
        set … wrong | wrong value | wrong number | almost nothing | next to nothing
        left off … zeros | left off … zero | zeros left off | lost … zeros | 3600 1
        hour to … second | from one hour | from an hour | 1 instead | set to 1 second
        down to nothing | reduced to nothing | set to 1 | 3600 to 1 | become a second
        become … second | became a second | configured false | configured wrong | wrongly configured
        used to say … hour | one second where | says one second | had become a second
        orders of magnitude | changed to 1 | changed to one
        """,
    "cached_thing": """
        cache | entry | key | redis | memcached | stored answer | stored result | stored page
        stored response | stored copy | stored value | what … stored | cdn | in memory store
        key value store | remembered | kept answer | saved answer | copies | answer | result | value
        data | response | page | object | item | whatever … stored | whatever … put in | content
        stored
        """,
    "gone_too_soon": """
        expire within | expire after … second | expire after … millisecond | expire in … second
        expire every … second | expire each … second | expire early | expire earlier
        expire prematurely | expire before | expire on arrival | expire moment | expire soon as
        expire faster | expire sooner | expire … second after | expire much earlier
        expire way earlier | expire far earlier | expire at once | expire immediately
        expire instantly | expire straight away | expire right away | die within | die young
        die after … second | die before | dead on arrival | dead before | lapse within
        lapse after … second | lapse before | lapse at once | vanish after … second | vanish within
        vanish before | vanish at once | vanish … second later | disappear after … second
        disappear within | disappear before | disappear … second later | gone after … second
        gone before | gone within | gone moment | gone … second later | gone in … second
        run out after … second | run out within | ran out before | forget … fast | forget … quickly
        forget … within | forget … after … second | forget … before | forget … second
        forget … at once | forget … immediately | forget … soon | throw … away after … second
        throw … away within | throw … away before | discard … after … second | discard … within
        discard … before | drop … after … second | invalid after … second | invalid within
        stale after … second | stale within | stale before | out of date within
        out of date after … second | live for … second | live for … minute | live … heartbeat
        last for … second | last … millisecond | survive … second | survive … millisecond
        not survive | never survive | outlive | not … live long | never … live long
        not … last long | never … last long | not … stay long | never … stay long | goldfish
        memory like sieve | amnesia | short memory | short lived | expire too soon | too soon
        prematurely | long before anyone | before anybody … ask | before anyone … ask
        before anybody … use | before anyone … use | before anyone … read | before … second request
        before … next request | before … reused | before … used | before … read again
        valid for … second | good for … second | fresh for … second | delete after … second
        delete within | wipe after … second | keep … for … second | kept for … second
        hold … for … second | held for … second | remember … for … second | cached for … second
        stored for … second | stale moment | keep … only … second | keep … second only
        not keep … long enough | stay for … second | stay … second | keep … few second | gone again
        gone almost as soon | no sooner | hardly written | barely written | soon as … written
        soon as … stored | in the blink | far too early | long before … should | long before due
        earlier than intended | earlier than planned | nothing … live long | nothing … last
        nothing … stay | nothing … remain | never old enough | disappear … immediately
        vanish … immediately | gone … immediately | disappear … almost at once | before … reuse
        before … second time | before … again | after … single second | after … one second
        forget everything | forgot everything | forget … after | expire … 1 | after 1 second
        after 1 s | 1 second after | useless … second | already gone | already expired
        already dead | living only | live only | lives only | lived only | not there anymore when
        not there … when | not there any more when | already not there | gone by the time
        gone by … time | forget everything after | disappear a second | disappear … later
        kept nothing | kept just | kept only | throw … almost as soon | away almost as soon
        forget … almost as soon | away as soon as | gone as soon as | dropped as soon as
        almost as soon as | as soon as it has | valid only … second | valid only one second
        valid … one second | keeps them for one second | keep … one second | dead after
        nothing stays | long enough to be | stays … long enough | forgets too fast
        older than a second | older than one second | older than second | nothing … older than
        before the next visitor | gone before the next | die too early | too early
        nothing for longer than | nothing … longer than | not there … later
        not there any more … later
        second after storing | after being stored | a second later | gone the next
        lapse on arrival | lapse … on arrival | on arrival | away … second after
        """,
    "cache_is_no_use": """
        cache … useless | cache … pointless | cache … worthless | cache … no use
        cache … for nothing | lose its purpose | lose its point | no purpose | cache … meaningless
        as if … no cache | as if … not there | as if … none | as if … not exist
        as though … no cache | as though … none | as good as absent | as good as none
        as good as off | no longer … keep anything | not keep anything | keep nothing
        remember nothing | retain nothing | hold nothing | never … hit | not … single hit
        hardly … hit | barely … hit | pass through … cache | straight through … cache
        cache nothing | cache in name | colander | revolving door | effectively off
        effectively disabled | effectively no cache | practically no cache | cache … did nothing
        cache … no effect | nothing in between | no longer protect | not protect
        nothing … served from | nothing … from cache | nothing … reuse | cache practically off
        cache ineffective | cache lost its | effectively inoperative | rendered … useless
        rendered … inoperative | cache … inoperative | as good as useless | as if we had none
        hit ratio … floor | hit ratio … zero | hit rate … zero | hit ratio … nothing
        hit rate … nothing | never … reuse | of no use | no real use | stopped … caching
        never … served from | as good as no cache | kept nothing | keeps nothing
        it just kept nothing | hit rate down to nothing | cache … sieve | like a sieve
        memory … sieve | might as well not exist | as well not exist | might as well … off
        not exist any more | as good as not there | as if … off
        """,
    "source_side": """
        origin | source | backend | database | upstream | every read | each read | all traffic
        whole load | all reads | load | requests | lookups | traffic
        """,
    "entry_gone": """
        expire | expiry | lapse | invalidate | evict | flush | purge | wipe | clear | empty | gone
        vanish | fell out | run out | missing | find nothing | nothing there | nothing cached
        nothing in | out of date | went stale | aged out | absent | no value | not there
        not in cache | need … refill | rotate | turned over | lapsed | ran out | expiration
        invalidation | invalid | entry … disappear | key … disappear | value … disappear | too old
        got old | is missing | was missing | grew old | dropped from … cache | cache … restart
        cache … reset | time … up | found it missing | see … gone | hole in | fill the hole
        """,
    "together_then": """
        same second | same moment | same minute | same instant | same millisecond | same time
        same breath | same heartbeat | same tick | same blink | that instant | that very moment
        in parallel | parallel | concurrent | simultaneous | in unison | in chorus | lockstep
        one go | stroke | crowd | herd | avalanche | everybody | everyone | every client
        each client | every worker | each worker | every caller | each caller | all clients
        all callers | all workers | all requests | every request | each request | each of them
        every one of them | every visitor | every user | each visitor | every instance
        all instances | every pod | every process | every server | every thread | all asked
        all went | all tried | all started | all ran | at once | together | identical | hundreds
        thousands | dozens | en masse | mob | swarm | stormed | burst | whoever came | anyone who
        whoever asked | side by side | multiplied | in moment | compete | race to | rush to | fight
        scramble | vying | head over heels | whole fleet | wholesale | many clients | many workers
        many callers | many processes | many requests | several clients | tons of | flood of | equal
        masses | en bloc | all over each other | countless | every single | without waiting
        wave of | first wave | all servers | all of them | all the workers | all the clients
        at the same time | at the same second | concurrently | large number of | a great many
        number of clients | number of requests | each one | every one | each server | each instance
        each pod | every node | everyone else | all of our | ran it together | at one time | rushed
        all … instances | independently | hundreds of requests | whole herd | every application
        all the servers | all our servers | all notice | all the programs | all programs
        all of the programs | each … own | everyone … too | ran for the same | ran off | clients all
        callers all | workers all | programs all | they all | all do | all of them ran
        come in herds | in herds | hundreds at a time | many at a time | they all renew
        all the pods | all pods | contemporaneously | from all | by all
        """,
    "refetch": """
        rebuild | recompute | recalculate | regenerate | refill | repopulate | refetch | re fetch
        re compute | re build | re calculate | re create | recreate | reload | rerun | compute
        calculate | fill | populate | ask … source | ask … database | ask … origin | ask … backend
        ask for it | go to … database | go to … origin | go to … source | go to … backend | fetch
        request … from | hit … origin | hit … database | hit … backend | hit … source
        turn to … database | turn to … source | turn to … origin | fall through | same query
        identical query | same question | identical request | same work | same list
        same computation | same lookup | identical lookup | same request | same select | miss
        land on … database | descend on | pounce | pile on | pile into | query … database
        storm … database | call … database | call … backend | look … up | warm … up | renew
        reach for | run for | same … query | same … computation | same … work | same … request
        same … calculation | redo | produce … again | do … work | load … from | read … from database
        make … anew | get … fresh | work … out | expensive query | expensive computation
        heavy query | work out | be computed | was computed | do … same | did … same
        all … it themselves | regenerate … value | refreshed | refresh | recomputing | repopulating
        refilled | re read | go back to … database | went … to the database | went … to the source
        rebuilding | go and get | get it from | asked … database | asked … source | compute … value
        expensive … query | expensive … computation | build … value | build them | build … answer
        build … result | build … list | build … entry | build … page | build … again | work it out
        work … out again | repopulate … it | fetch it | refresh it | set out to | set off | ran off
        run off | compute too | fill the hole | fill … hole | work … again | asks … database
        asks the database | query … again | calculate … again | calculating … again | calculating
        make new | make a new one | made a new one | get it back | jump on | pounce on | produce it
        produce a new | make fresh | rebuilds | get a new one | get new one | goes to get
        go to get | went to get | prepare | preparing
        """,
    "no_single_flight": """
        no lock | without … lock | lock … missing | unlocked | single flight | no coalescing
        not … coalesce | without coalescing | no deduplication | not deduplicated | unguarded
        no mutex | no jitter | without jitter | nobody … wait for | not … wait for … other
        none … wait for | not knowing … others | nothing … hold … back | no coordination
        uncoordinated | nobody … coordinate | each … separately | only one … do | only one … rebuild
        only one … fetch | many times over | thousand times | hundreds of times | no one waits
        not … take turns | nobody … waits | nothing makes … wait | nothing … coordinate
        nothing stops | no lock around | no protection | no queueing | overwriting … other
        work … duplicated | duplicate … work | duplicated work | redundant | nothing … stop
        nothing … prevent | nothing … keep … from | lock … not taken | lock … not used
        without … coordination | no queue for | each … own computation | each … own query
        each … own copy | builds … own | only one … build | instead of one doing | each … itself
        lets only one | recompute … for himself | recompute … for itself | build … himself
        build … itself | fetch … itself | fetch … himself | compute … itself | no locking
        without locking | no request coalescing | coalescing … missing | no single flight
        let only one | only one caller | only one client | one caller refill | one client refill
        rather than only one | instead of only one | one doing … for all | one … for all
        nobody … took … lock | no one … first | duplicate … query | not … shared | no lock in place
        absence of … lock | lack of … lock | lack of … coalescing | absence of … coalescing
        mutual exclusion | no mutual exclusion | without … mutual exclusion | absence of … exclusion
        independently | not wait for each other | do not wait | everyone recomputes
        removed the lock | lock … removed | without the lock | everyone recompute
        everybody recompute | each recompute | lock not taken | no lock taken | lock … absent
        lock was gone | instead of one … for | instead of just one | rather than one doing
        take turns | nobody took turns | nobody … see … other | not see … other
        not see that another | not notice … other | did not know … other | unaware of each other
        unaware of one another | lost the guard | no guard | guard … gone | guard … missing
        without … guard | not coalesced | not … coalesced | only one … work | nobody held the door
        nobody … hold … back | doing the same work | singleflight | no singleflight
        without singleflight | one would have been enough | one would be enough
        one would have sufficed | one would do | where one would | not guarded | no longer guarded
        not one client but | not one but all | not one … but all | not only one | enough if one
        trip over each other | tripped over each other | none does | missing coordination
        nobody took a lock | no one took a lock | no lock on | not coordinated | not co ordinated
        nobody coordinates | would be enough if one | enough if one did | instead of sending one
        sending one | hundred times over | times over | nobody knew … others | no one knew … others
        on it already
        """,
    "expire_in_step": """
        expire … same | expire … together | expire … at once | expire … simultaneously | same expiry
        same ttl | identical ttl | identical expiry | same lifetime | same expiration
        expiry … same | ttl … same | equal lifetime | run out … same | run out … together
        lapse … same | lapse … together | die … same | die … together | stale … together
        invalid … same | cold cache | cache … cold | cold start | come back cold | started cold
        start empty | start with empty | came up empty | came up cold | with cold cache
        with empty cache | no jitter | without jitter | in lockstep | expired in step
        cache … come back empty | expire … same time | expire … same moment
        """,
    "hot_entry": """
        hot key | popular | most wanted | most asked | most read | most requested | single key
        one key | single entry | one entry | home page | front page | everybody wants
        everyone wants | everyone needs | everybody needs | that all want | hottest | favourite
        busiest | single value | bestseller | best seller | same key | same entry | same value
        same item | one missing entry
        """,
    "the_copy": """
        replica | standby | secondary | slave | mirror | read copy | read node | second database
        second node | replicate | read side | read pool | shadow | duplicate | twin | read instance
        read endpoint | passive node | spare database | follower node | follower database
        two follower | on follower | from follower | follower fall | follower lag | read follower
        follower of … database | follower could | second copy | main and | secondary node
        replication stream | replay | hot standby | read only node | follower was … behind
        a lagging follower | replication | read replicas | replicas | standbys | secondaries
        copy … reads | copy … database | the spare | read from a copy | reader node
        reader instance | reader endpoint | copy for reading | copies for reading | copy to read
        copy we read | copy that … read | reading copy | reading side | reporting copy
        duplicate database | reads … copy | read … copy | copy … read | second server
        second machine | backup database | place they read | place … read from | where … read from
        reads … lag | copy … we read | which we read | we read from | copy … from which
        the place … we read
        """,
    "fell_behind": """
        behind | lag | trail | late | delay | not … catch up | never … catch up
        could not … catch up | can not … catch up | unable … catch up | not … keep up
        never … keep up | could not … keep up | can not … keep up | unable … keep up
        not … keep pace | never … keep pace | could not … keep pace | can not … keep pace
        unable … keep pace | not … follow | never … follow | could not … follow | can not … follow
        unable … follow | out of date | outdated | minutes ago | hours ago | seconds ago | yesterday
        minutes old | hours old | seconds old | past state | earlier state | older than
        in the past | replay | apply … log | applied late | chase | not … arrived | arrive … late
        not … received | never … received | out of sync | not in sync | out of step | slow to apply
        slowly | still applying | still replaying | earlier version | older version | old version
        time warp | old state | limp | hours back | minutes back | further back | far back
        yet to arrive | yet to receive | waiting to be applied | queue … apply | hour earlier
        minutes earlier | moment earlier | drift | stale read | stale data | stale row
        stale answer | stale value | stale result | stale content | stale copy | stale page
        stale balance | serve stale | give stale | return stale | stale information | stale record
        stale view | stale snapshot | stale by | more … than … replay | more … than … apply
        more than … absorb | delayed side | slow to receive | slow in receiving | not the latest
        not … latest | not … recent | not up to date | no longer up to date | not … up to date
        not current | no longer … follow | not fresh | late copy | fall back | dropped back
        stuck in the past | old news | yesterday news | far from … primary | wait for replication
        slow replication | slower than … primary | time delay | did not follow | several minutes
        faster than … standby | faster than … replica | faster than … absorb | faster than … follow
        faster than … apply | faster than … replay | not … absorb | not … digest | looked at … past
        look at past | live in past | earlier than … primary | stale | not … newest | newest … not
        not have … newest | not have … latest | not … most recent | not … current
        replication … slow | slow … replication | replication … delay | delayed replication
        unable to apply | not apply | could not apply | not … apply … timely | minutes of delay
        replication … late | minutes late | hours late | could not swallow | not swallow
        minutes … past | outdated information | lagging | trailing | not … arrived yet
        had not reached | not yet reached | not … caught up | backlog of changes | not … same as
        took minutes | minutes to arrive | take … to arrive | minutes … reach | late to arrive
        arrive … minutes | took … to arrive | replication delay | quarter of an hour
        out of date answers | as they had been | no longer reflect | not … appear | did not appear
        far behind | remained back | remain back | stay back | stayed back | not heard of
        had not heard | late in applying | late … applying | yesterday newspaper | replaying
        replay at | hang behind | hung behind | slow follower | followers lag | followers … lag
        left behind | how things had been | not yet have | did not yet have | minutes to show
        minutes to appear | late with | living in the past | not yet had | not got it | had not got
        not got it yet | behind … writes | changes too late | quarter of an hour late | way behind
        not actual | was not actual | no longer actual | slow to follow
        """,
    "read_the_past": """
        stale read | stale data | stale row | old data | old row | old value | old balance
        old price | old state | old address | old answer | old number | old content | old record
        previous value | previous balance | previous state | earlier value | outdated
        not find … place | not find … write | not find … made | not find … create | not found
        not exist | no such | not see … write | not see … own | not see … change | not see … save
        not see … update | not see … new | not … visible | invisible | not there yet | not … show
        still show | seem lost | appear lost | before the change | before the update
        before the write | as it was | as they were | used to be | yesterday | hour ago
        minutes ago | not there when | earlier data | out of date data | not yet contain
        not … contain | not include | without … change | without … update | wrong balance
        last week | show … past | show … before | did not see … own | not see | old information
        outdated information | outdated data | outdated row | outdated value | outdated balance
        outdated number | older state | missing … payment | not find what | old figures | old prices
        old numbers | old orders | earlier balance | not find … just | did not find | not appear
        did not appear | showed … as they had been | as they had been | no longer reflected
        old balances | out of date | no longer reflect | old ones | old version
        the state from before | state from before | state … before | how things had been
        things had been | yesterday newspaper | not heard of it | could not find | not … find what
        before they saved | after they saved | quarter of an hour ago | minutes earlier | his old
        her old | values of before | data of before | state of before | what had been true
        had been true before
        """,
    "just_written": """
        just write | just save | just place | just paid | just create | just made | just change
        just store | seconds before | moments before | minutes before | seconds earlier
        moment earlier | fresh | after writing | after saving | own write | was written
        were written | had written | recent | write … safely | had saved | had changed | had placed
        own change | own update | on primary | on master | on leader | just wrote | just written
        what … written | what … saved | what … wrote | saved and then | wrote and then | had just
        """,
    "read_elsewhere": """
        read … copy | read … replica | read … secondary | read … standby | read elsewhere
        look elsewhere | read … other | read from | read … node | read … mirror | read … follower
        read side | look … up | then looked | looked it up | read back | reload | reads from
        looked | where it is read | where … read | show up | shows up
        """,
    "who_leads": """
        primary | master | leader | standby | secondary | follower | slave | quorum | sentinel
        patroni | orchestrator | etcd | king | captain | throne | crown | database node | db node
        main server | spare | spare server | main database | main node | backup server | both nodes
        two nodes | both servers | two servers | neither node | neither server | neither of
        other node | other server | writable | database server | database cluster | the writer
        writer node | replica set | cluster | old node | new node | machine | machines | head | boss
        chief | in charge
        """,
    "takeover": """
        failover | fail over | takeover | promotion | switchover | switch over | elect | handover
        handoff | hand off | succession | heir | step up | crowned | demote | change of roles
        change of leader | role change | changeover | change over | cutover | cut over | baton
        swap … primary | move … primary | planned switch | role swap | swapped roles | new primary
        new leader | new master | take … lead | lead role | become primary | become master
        become leader | new role | role of primary | role of master | role of leader
        raise … standby | standby … raise | standby … activate | activate … standby | reelection
        re election | new writer | hand … role | pass … role | hand … work | hand … duties
        hand … job | promote | promoted | promoting | switching … primary | switch … primary
        switched … primary | switch … standby | switched … standby | switching … standby
        failed over | relinquished | relinquish | change … primary | changing … primary
        change of primary | move … standby | moved … standby | swap … roles | move … other server
        moved … other server | move … other node | moved … second server | hand over … role
        hand over … lead | hand over … duties | hand … over to … standby | hand … over to … node
        step down as | maintenance switch | switch of roles | change of guard
        changing of the guard | handed over … lead | should become … primary
        should become … master | should become … leader | new boss | changing of … master
        changing of … primary | changing of … leader | change of … master | change of master
        leading role | move … leading | resigned | changing … master | successor … not
        no successor | successor … never | change places | changed places | swap places
        swapped places | exchange roles | exchanged roles | trade places
        """,
    "takeover_failed": """
        not … complete | never … complete | could not … complete | can not … complete
        unable … complete | not … finish | never … finish | could not … finish | can not … finish
        unable … finish | not … end | never … end | never … reach | never … happen | not happen
        did not happen | not go through | did not go through | halfway | half way | midway
        in the middle | stop | stuck | hung | stall | abort | fail | failure | unsuccessful
        incomplete | unfinished | not … succeed | never … succeed | go wrong | went badly | botched
        broke off | partway | part way | not work | did not work | interrupt | got no further
        no further | fumbled | limbo | nowhere | in the air | in vain | never took place
        not take place | without success | majority | quorum | miscarried | no one caught
        nobody caught | slipped | between two | recovery mode | in recovery | remain in | stay in
        never finished | never completed | without completing | not … carry through | went nowhere
        got lost | out of order | not … done | only half | stop … middle | not concluded
        not … conclude | unresolved | left … hanging | ruined | not … manage | never … manage
        could not … manage | can not … manage | unable … manage | not … able | not end | did not end
        ended badly | ended in | never step up | not step up | nobody stepped up | not take over
        never take over | did not take | never took | not … carried through | did not carry
        did not come off | without a result | did not complete | never came to an end
        stuck halfway | got stuck | left … without | incorrectly | not properly | part of the way
        not … properly | crashed | timed out | remained in recovery | still in recovery | broken
        half promoted | half done | half finished | half switched | half demoted | never started
        never start | not start | did not start | in the middle of | still recovering | recovering
        begun … not finished | not finished | between two stools | not … wheel | not pick … up
        had not picked | let go before | before the other had | not go until the end
        not … until the end | never arrived | not arrive | had a grip | not started
        was never promoted | never promoted
        """,
    "no_leader": """
        no writer | nobody … take over | no one … take over | none … take over | not … take over
        never … take over | could not … take over | nobody … in charge | no one … in charge
        no heir | no leader | no master | no primary | no writable | without … primary
        without … master | without … leader | without … writer | no other … master
        no other … primary | no other … leader | nobody to write | nobody … write to
        nowhere to write | none … promote | never … promote | not … promote | nobody … promote
        no node … promote | not … elect | never … elect | nobody … elect | no successor | leaderless
        headless | rudderless | neither … promote | neither … primary | none … accept write
        nobody … accept write | no node … write | none … write | no database … write
        every node … replica | each … replica | both … replica | both … follower | both … standby
        two primaries | two masters | two leaders | both … primary | both … master | both … leader
        each thought | both thought | both believed | split brain | nobody … step up
        no one … step up | none … step up | nobody … lead | nobody … role | not become … primary
        not become … master | not become … leader | never crowned | remain … standby
        stay … standby | remain … follower | remain … replica | stay … replica | stay … follower
        nobody … claim | no one … claim | empty throne | not … raised | not … made master
        not … made primary | no server … write | nobody at the wheel | nobody … master
        no one … master | nobody … primary | no one … primary | no node … primary | no node … accept
        no database … accept | nothing … accept write | not … writable | unwritable
        never finished taking over | none of … primary | without … replacement
        never found … successor | not take … write | no database … take | no database left
        no server … take | no instance … write | nobody … take writes | no one … take writes
        no one … accept | nobody … accept | other … in charge | other one … in charge
        believed … other | thought … other | assumed … other | each other … primary
        nobody … take … write | no one … take … write | none … could be written | none … written to
        neither … accept write | neither … written | neither … take write | neither … accept
        neither … write | could be written to | write … turned down | no server … in charge
        no node … in charge | nobody … writes | no server … primary | no server … leader
        no server … master | no … in the role | no … role of primary | without an authoritative
        unable to process write | no authoritative | say … follower | says … follower
        said … follower | all … say … replica | every … say … replica | both … say … replica
        nobody … accept writes | without a head | no head | no boss | no chief | not … take hold
        never took hold | could not save anything | nobody could save | no one could save
        nobody can save | only … read | only read | each waiting for … lead
        wait for … other … write | not anymore … master | not anymore … primary
        not any more … master | not any more … primary | no … anymore master | is not … master
        is not … primary | no more master | no more primary | not … have … master | two standbys
        two followers | two secondaries | neither … chief | neither … in charge | neither … leader
        neither … boss | neither … the one | zero primaries | zero primary | zero masters
        has had no primary | nobody to write to | neither one | new … not come | new … not there
        has not come | not come | think … standby | thinks … standby | think … follower
        think … replica | think … secondary | believe … standby | believe … follower
        """,
    "leader_gone": """
        primary … gone | primary … lost | primary … die | primary … dead | primary … crash
        primary … down | primary … demote | primary … fail | primary … fell | master … gone
        master … lost | master … die | master … dead | master … crash | master … down
        master … demote | master … fail | leader … gone | leader … lost | leader … die
        leader … dead | leader … crash | leader … down | leader … demote | leader … fail
        writer … gone | writer … die | writer … crash | writer … lost | king … dead
        crash of … writer | crash of … primary | crash of … master | crash of … leader
        loss of … primary | loss of … leader | loss of … master | lost … primary | lost … master
        lost … leader | death of … primary | death of … master | demote | old primary | old master
        old leader | former primary | former master | former leader | dead primary | dead master
        maintenance | patching | previous primary | primary … away | master … away
        primary … offline | primary … shut | primary … taken | primary … stop | server … die
        server … dead | machine … die | old boss | boss … gone | chief … gone | old chief
        """,
    "one_part": """
        shard | partition | bucket | node | slice | part | tablet | chunk | division | fragment
        compartment | drawer | key range | hash range | vnode | hash slot
        """,
    "load_one_sided": """
        hottest | hotspot | uneven | unbalanced | imbalance | lopsided | one sided
        disproportionate | not even | not … evenly | not … equally | unequal | badly divided
        badly spread | others idle | rest idle | other … idle | rest … idle | rest … nothing to do
        others … nothing to do | nothing to do | were cold | stayed cold | are cold | yawn | bored
        asleep | others … cold | rest … cold | rest … empty | others … empty | twiddle
        at their ease | others hardly | rest hardly | others barely | rest barely | others untouched
        rest untouched | others unused | others quiet | rest quiet | others … spare | rest … spare
        most of the load | most of the traffic | most of the requests | most of the work
        most … load | most … traffic | most … requests | almost all | nearly all | nearly everything
        almost everything | lion share | brunt | all the load | all the traffic | everything … land
        land … same | go to … same | same place | same shard | same partition | same bucket
        same node | same slot | same part | one and the same | single shard | single partition
        single node | single bucket | single slot | percent of load | of total load | concentrate
        converge | funnel | pile onto | crammed | on a single | onto a single | while others
        while the rest | other fifteen | majority … load | majority … traffic | bulk … load
        bulk … traffic | skewed key | skewed load | skewed traffic | skewed data
        skewed distribution | data skew | load skew | key skew | badly skewed | heavily skewed
        distribution … skewed | not balanced | no balance | out of balance | unfair share
        more than its share | lion … share | ten times more | ten times as much
        all the others together | than the others | than its siblings | than its sisters
        than its neighbours | provisionedthroughputexceeded | throughput exceeded
        distribution … even | poor distribution | bad distribution | not … spread | spread badly
        spread unevenly | not … distributed | unevenly distributed | got most | takes most
        received most | had most | bears most | carried most | do … work | did … work
        rest had nothing | had nothing | not … share | share nothing | single one … overload
        while … sat | others slept | rest slept | alone … overload | alone carried | alone had
        alone took | all weight | too much … one | clustered | clumped | lump | everything on one
        weight on one | fell upon … single | fell on … single | landed on … single | end on … single
        end up on | went to … single | all on one | all eggs | all its traffic | all of its traffic
        majority of requests | most of … writes | most of … reads | 90 | nine tenths
        bearing … everything | bear … everything | bearing … all | carry … everything
        everything … went to | everything goes to | all … went to | badly distributed | unused
        largely unused | not … used | concentration | all writes … one | all requests … one
        all writes … same | all requests … same | overwhelming share | share of … operations
        underutilised | underutilized | under used | underused | nine times | times what
        too much … same | peers | got … times | same drawer | pull at that one | everybody pulls
        others … doing nothing | rest … doing nothing | carries it all | carry it all | 90 of
        all its things | slept while | other 7 idle | idle … other | one of them … everything
        bears it all | takes it all | does it all | gets it all | nine of ten | others … do nothing
        others … did nothing | rest … did nothing | uses one | use one | uses only one
        only one … used | almost every request | nearly every request | almost every | nearly every
        almost each | gets nearly everything | too lopsided | skew on | much more charged
        more charged than | more loaded than | opened all the time | others hardly ever
        the others hardly | other ones … free | others … free | rest … free | other ones are free
        """,
    "the_big_one": """
        one tenant | single tenant | big tenant | one customer | single customer | big customer
        largest customer | biggest customer | huge customer | one merchant | single merchant
        largest merchant | big client | one client | single client | largest client | biggest client
        one account | single account | whale | celebrity | famous | influencer | popular
        same prefix | same key | single key | one key | same id | same hash | same value | by date
        timestamp | monotonic | sequential | ascending | increasing id | one user | single user
        one seller | single seller | biggest tenant | largest tenant | large tenant | large customer
        one product | single product | one campaign | one country | one shop | viral | elephant
        heavyweight | common prefix | first letter | popular item | one name | one big | one huge
        one large | most keys | big shop | large shop | enterprise customer | dwarf
        larger than all | bigger than all | auction | is date | current day | very large | large one
        largest | biggest | loud | noisy tenant | noisy customer | busy tenant | busiest
        heavy tenant | heavy user | single entity | most active | power user | big account
        large account | one id | one brand | one team | one game | tenant | huge one
        enterprise tenant | merchant had | one … customer | one … tenant | one … merchant
        one … client | one … shop | single … customer | single … tenant | single … merchant
        customer is so big | customer … big | customer … large | tenant … big | tenant … large
        so big | giant customer | giant tenant | biggest merchant | big one | huge tenant
        one big client | a null key | everything of one | all orders of one | all … of one
        """,
    "part_suffers": """
        hot | overload | melt | throttle | overwhelm | drown | saturate | at its limit | max out
        maxed | could not … answer | could not … keep up | can not … keep up | choke | collapse
        burn | glow | on its knees | crush | groan | sweat | provisionedthroughputexceeded
        throughput exceeded | swamp | flooded | sank | red hot | buckle | broke | 100
        hundred percent | could not handle | can not handle | not … handle | struggle | suffer
        too much | more than it could | throttling | too busy | overrun | timed out | could not cope
        not … cope | boil | too much to do | more than it can | buried | bottleneck | cannot cope
        can not cope
        """,
    "table_shape": """
        column | field | table | schema | relation | view | structure | layout | data model
        data type | datatype | constraint | not null | enum | alter table | shape | migration | ddl
        attribute | database change | form … orders | form … data | form … keep | table layout
        table definition
        """,
    "shape_gone": """
        not exist | no longer exist | no longer there | no longer … there | no longer present
        not there | renamed | another name | different name | new name | other name | name … changed
        called something else | removed … column | column … removed | table … removed
        column … dropped | table … dropped | dropped … column | dropped … table | drop column
        drop table | field … removed | field … dropped | removed … field | delete column
        column … deleted | table … deleted | missing column | column … missing | field … missing
        table … missing | unknown column | unknown field | undefined column
        could not … find … column | could not … find … table | not … find … column | no such
        change type | type … changed | turned from | from text | into integer | split in two
        became required | became mandatory | now required | under its feet | from under
        column … gone | table … gone | column … vanished | column … disappeared
        column … taken away | field … gone | without a default | required column | mandatory column
        taken away | called differently | went away | not … find … field | cannot find … column
        column … not … found | moved … table | split … table | merged … column | other type
        different type | changed shape | new shape | changed … layout | different shape
        change … under | invisible column | table … altered | schema … altered | altered … table
        altered … schema | could not be found | lost … column | lost … field | without … column
        renamed … column | renamed … field | new column name | no longer had | no longer has
        was changed | were changed | had changed | been changed | altered | restructured | reshaped
        reorganised | reorganized | deleted a column | split … field | no longer look
        has … new one | gave … another name | given another name | table was altered
        looks different | look different | label … gone | label is gone | changed the labels
        lost a column | goes by | goes by … name | name … column … changed | under the feet
        no such column | column not found | changed the form | changed form | not more … column
        new table layout | new layout | new definition
        """,
    "code_disagrees": """
        code … expect | service … expect | application … expect | app … expect | version … expect
        release … expect | was expecting | still expect | code … ask | code … select | code … refer
        still ask | still select | still read | still wrote | still refer | still query | still look
        still name | still want | still insert | still using | running code | old code
        running version | running release | old version | previous version | earlier version
        old release | previous release | earlier structure | old structure | old name | old column
        former name | old schema | old layout | old shape | previous schema | not … match
        no longer … match | mismatch | not … agree | no longer … agree | disagree | incompatible
        not compatible | out of step | out of sync | drift | apart | diverge | differ
        ahead of … code | ahead of … release | ahead of … deploy | ahead of … application
        before … code | before … release | before … deploy | before … application | without … code
        code … not yet | code … behind | never heard of | not know about | not know of
        know nothing | unaware | nobody … told | without telling | not … told | never … told
        language | dialect | break … code | broke … service | broke … clients | kept asking
        kept writing | kept reading | kept selecting | kept using | kept putting
        not … migration back | not … migration | expected by | not … fit the code
        no longer fit … code | did not know | does not know | do not know | had not heard
        had no idea | knew nothing | without updating | without adapting | without adjusting
        without changing | not adapted | not adjusted | not … updated | not … ready for
        not prepared | not yet deployed | not yet released | programs | different idea | other idea
        different opinion | not … aware | nobody informed | no client … told | no client … know
        clients … old | clients … expect | consumers … expect | queries … fail | queries … broke
        two versions | did not speak | kept referring | kept looking | not backward compatible
        not … compatible | backward incompatible | breaking change | not … expect | nobody … expect
        looking for | look … former | apps … select | older services | older clients
        deployed later | rolled out before | shipped before | went out before | applied before
        not fit the table | not fit … schema | no longer fit | code … not fit
        application … not fit | clients were not | client was not | code was not | code did not
        application was not | application did not | services were not | clients did not
        service did not | out of date code | no one … informed | still referenced | still reference
        references | referenced | still used | still in use | while … using | while … used
        still relied | relied on | rely on | still uses | ask for the old | the old one
        undefined column | before … ready | before … were ready | not ready | nobody told
        no one told | not yet been | still … old | programs … not know | apps … not know
        still needed | was needed | still wanted | continued to reference | continue to … old
        continued to … former | programs … old | not … as the code | code expects
        ended in an error | programs … not told | programs … told | were not told | was not told
        not been told | still asking | asking with … old | not agree | not agree on
        think it is as before | still think | who still uses | still uses the | ahead of the release
        before the code | code … was ready | no longer matches | no longer match | asks for … column
        not know the field | not know the column | does not know the | knows only the old
        know only the old | only … old name | looks different from | different from what
        written for | still reading | in the code not | not in the code | code not | not rename it
        did not rename | use the old | uses the old | services use the old | old form
        still use the old | fill … in … old | services are requesting | services request
        not fit … code | does not fit | not find … column | does not find | apps break | go on using
        goes on using | speaks a new | speak the old | still speak | calls another | call it another
        calls it another | nobody adapted | not adapt | knew the old name | all who knew
        """,
    "part_strict": """
        shard | partition | bucket | slice | tablet | chunk | fragment | compartment | vnode
        key range | hash range | hash slot
        """,
    "only_readable": """
        read only | only read | only readable | nobody … accept write | no node … write
        no server … write | none … write | every node … replica | each … replica | nowhere to write
        nobody to write | no writable | without … writer | no writer | recovery mode | in recovery
        not … insert | save nothing | could save nothing | nobody … accept | refuse … write
        write … refuse | refuse … every write | nobody could write | no one could write
        nobody … save | no one … save | not … accept write | not accept … insert
        not accept … update | not take … insert | not … take write | no longer accept … write
        accept no write | write … turned down | write … turned away | write … rejected
        reject … write | insert … rejected | only … reads | only serve reads | only reads
        all nodes … replica | could not be written | not … writable | unable to process write
        not … process write | read but not write | read but not written | read but not be written
        stopped taking writes | unable … write | could not write | can not write | cannot write
        unable to write | not … be written | no writes | no write | reads fine | reads ok
        reads worked | reads … writes not | reads … not writes | read … nothing … write | not … save
        nothing … saved | nothing can be written | nothing could be written | takes no writes
        taking no writes | take no writes | took no writes | all inserts fail | inserts fail
        failed on every insert
        """,
    "the_part": """
        partition 0 | partition 1 | partition 2 | partition 3 | partition 4 | partition 5
        partition 6 | partition 7 | partition 8 | partition 9 | partition 10 | partition 11
        partition 12 | partition 13 | partition 14 | partition 15 | shard 0 | shard 1 | shard 2
        shard 3 | shard 4 | shard 5 | shard 6 | shard 7 | shard 8 | shard 9 | shard 10 | shard 11
        shard 12 | shard 13 | shard 14 | shard 15 | bucket 0 | bucket 1 | bucket 2 | bucket 3
        bucket 4 | bucket 5 | bucket 6 | bucket 7 | bucket 8 | bucket 9 | bucket 10 | bucket 11
        bucket 12 | bucket 13 | bucket 14 | bucket 15 | slot 0 | slot 1 | slot 2 | slot 3 | slot 4
        slot 5 | slot 6 | slot 7 | slot 8 | slot 9 | slot 10 | slot 11 | slot 12 | slot 13 | slot 14
        slot 15 | partition number | shard number | bucket number | slot number | single partition
        single shard | single bucket | same partition | same shard | same bucket
        particular partition | particular shard | hottest | part three | part two
        one of the shards | one of the partitions | one of … partitions | one of … shards
        one of … parts | one bucket
        """,
    "at_rest": """
        idle | sleep | slept | unused | quiet | cold | bored | yawn | nothing to do | hardly used
        barely used | empty | rest | others | siblings | sisters | neighbours | neighbors | free
        """,
    "leader_word": """
        standby | primary | master | leader | new primary | both servers | both nodes
        """,
    "stuck_between": """
        halfway | limbo | in between | unfinished | stuck | hung | midway | no longer … and not yet
        half promoted | half way | half done | half finished | half switched | half demoted | half a
        neither … yet
        """,
    "load_word": """
        load | traffic | heat | weight | pressure | demand
        """,
    "life_of_seconds": """
        life … second | lifetime … second | live … second | life … millisecond
        lifetime … millisecond | keep … second | became 1 | lifetime … minute | age … second
        """,
    "forgetting": """
        forget | forgot | remember | retain | ttl | lifetime | expire | expiry | seconds | entry
        key | keep | disappear | vanish | made so forgetful
        """,
    "leader_strict": """
        primary | master | leader | standby | secondary | follower | slave | recovery | promotion
        failover | switchover | handover | demoted | spare | both nodes | both servers | new node
        old node | main server | two servers | promote | step down | replica set
        """,
    "column_missing": """
        no longer had … column | no longer has … column | no longer have … column
        no longer contain … column | not have … column | not had … column | column … gone
        column … renamed | column … dropped | column … removed | column … deleted | column … missing
        without … column | renamed … column | dropped … column | removed … column | deleted … column
        column … no longer | column … not … exist | column … new name | column … another name
        column … different name | no longer had … field | no longer has … field | field … gone
        field … renamed | field … dropped | field … removed | field … deleted | field … missing
        renamed … field | dropped … field | removed … field | deleted … field | field … new name
        rename … table | renamed … table | table … renamed | dropped … table | column … changed
        field … changed | changed … column | not more … column | has not … column | no such column
        not anymore … column | lacks … column | lack … column | column … away | column … lost
        """,
    "code_side": """
        service | services | code | application | app | clients | callers | consumers | statement
        select | query | queries | migration | deployed | version | asks | program | programs
        release | users | database | table | schema | refer | needed | still | used | former name
        old name | clients still | still think | code asks | asks for
        """,
    "handed_on": """
        hand over | handed over | take over | took over | taking over | taken over | step down
        stand down | stood down | hand … over | let go | give up … role | gave up … role
        given up … role | let go of … role | swap | switch | switched | become | became | step aside
        stepped aside | retire
        """,
    "nobody_leads": """
        nobody in charge | no one in charge | nobody … charge | without a primary | without primary
        without a leader | without a master | without leader | no primary | no leader | no master
        no writable | leaderless | headless | without a head | two standbys | nobody leads
        no one leads | nobody … the primary | nobody … primary | no node … primary
        not anymore … master | not anymore … primary | zero primaries | neither … primary
        neither … leader | neither … chief | has had no primary | nobody to write to
        """,
    "lopsided": """
        lopsided | one sided | unevenly | uneven | unbalanced | skewed | badly distributed
        unfairly
        """,
    "a_database": """
        database | postgres | postgresql | mysql | db | oracle | mariadb | cluster
        """,
}
