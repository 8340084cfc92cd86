"""Concepts of databases, caches, queues, disks, machines and zones."""

STORING: dict[str, str] = {
    "kept_how_long": """
        ttl | ttls | time to live | expiry | expiration time | expiration value | expiration set
        expiration date | cache expiration | key expiration | default expiration | lifetime
        life time | lifespan | life span | shelf life | max age | maxage | setex | cache control
        how long … keep | how long … live | how long … stay | how long … cache | how long … reuse
        how long … remember | how long … hold | how long … valid | how long … good
        how long … last | time … keep | time … remember | time … cached | time … stored
        keep time | caching time | cache duration | caching period | holding time | age limit
        memory span | use by date | sell by date | best before | validity of … cache
        validity … entry | validity … key | validity … answer | remember for | keep … for
        cached for | stored for | time in cache | length of life | duration … cache
        period … cache | residence time | kept in cache | stay in cache | stay in memory
        life of … entry | life of … key | life of … cache | age … cache
        """,
    "cut_to_nothing": """
        short | shorter | shorten | low | lower | tiny | minuscule | set … second | set … minute
        set … ms | set … zero | set … 0 | set … 1 | set … nothing | changed … second
        changed … minute | turned … second | became … second | milliseconds | as seconds
        wrong unit | unit | rather than | where … intended | where … meant | zero | nothing | cut
        slashed | shrink | reduce | decrease | trim | chop | squeeze | collapse | dropped from
        went from | changed from | from … down to | misconfigured | wrong | mistyped | typo
        misread | mistake | mistaken | fat finger | lost a zero | zeros missing | missing zero
        fraction | thousand times | order of magnitude | much less | far less | less than
        ridiculous | absurd | blink | heartbeat | for a moment | mere second | few seconds
        couple of seconds | handful of seconds | single second | one second | a single minute
        badly set | set badly | overwritten | overridden | small | smaller | minimal
        close to none | no time | way down | misinterpreted | interpreted | unset | sixty times
        sixtieth | thousandth | instead … second | instead … minute | instead … hour
        instead … day | instead … week | became | accidentally | by accident | too little
        in seconds | 3600 | to 1 | 1s | 1 sec | 1 ms | meant … second | not … hour | not … minute
        1 second | seconds … not hours | wrote one second | wrote 1
        """,
    "cached_thing": """
        cache | entry | key | redis | memcached | stored answer | stored result | stored page
        stored response | stored copy | stored value | what … stored | cdn | in memory store
        key value store | remembered | kept answer | saved answer | copies | answer | result
        value | data | response | page | object | item | whatever … stored | whatever … put in
        content | stored
        """,
    "gone_too_soon": """
        expire within | expire after … second | expire after … millisecond | expire in … second
        expire every … second | expire each … second | expire early | expire earlier
        expire prematurely | expire before | expire on arrival | expire moment | expire soon as
        expire faster | expire sooner | expire … second after | expire much earlier
        expire way earlier | expire far earlier | expire at once | expire immediately
        expire instantly | expire straight away | expire right away | die within | die young
        die after … second | die before | dead on arrival | dead before | lapse within
        lapse after … second | lapse before | lapse at once | vanish after … second
        vanish within | vanish before | vanish at once | vanish … second later
        disappear after … second | disappear within | disappear before | disappear … second later
        gone after … second | gone before | gone within | gone moment | gone … second later
        gone in … second | run out after … second | run out within | ran out before
        forget … fast | forget … quickly | forget … within | forget … after … second
        forget … before | forget … second | forget … at once | forget … immediately
        forget … soon | throw … away after … second | throw … away within | throw … away before
        discard … after … second | discard … within | discard … before | drop … after … second
        invalid after … second | invalid within | stale after … second | stale within
        stale before | out of date within | out of date after … second | live for … second
        live for … minute | live … heartbeat | last for … second | last … millisecond
        survive … second | survive … millisecond | not survive | never survive | outlive
        not … live long | never … live long | not … last long | never … last long
        not … stay long | never … stay long | goldfish | memory like sieve | amnesia
        short memory | short lived | expire too soon | too soon | prematurely | long before anyone
        before anybody … ask | before anyone … ask | before anybody … use | before anyone … use
        before anyone … read | before … second request | before … next request | before … reused
        before … used | before … read again | valid for … second | good for … second
        fresh for … second | delete after … second | delete within | wipe after … second
        keep … for … second | kept for … second | hold … for … second | held for … second
        remember … for … second | cached for … second | stored for … second | stale moment
        keep … only … second | keep … second only | not keep … long enough | stay for … second
        stay … second | keep … few second | gone again | gone almost as soon | no sooner
        hardly written | barely written | soon as … written | soon as … stored | second later
        moment later | in the blink | far too early | long before … should | long before due
        earlier than intended | earlier than planned | nothing … live long | nothing … last
        nothing … stay | nothing … remain | never old enough | disappear … immediately
        vanish … immediately | gone … immediately | disappear … almost at once | before … reuse
        before … second time | before … again | after … single second | after … one second
        forget everything | forgot everything | forget … after | expire … 1 | after 1 second
        after 1 s | 1 second after | useless … second | already gone | already expired
        already dead
        """,
    "cache_is_no_use": """
        cache … useless | cache … pointless | cache … worthless | cache … no use
        cache … for nothing | lose its purpose | lose its point | no purpose | cache … meaningless
        as if … no cache | as if … not there | as if … none | as if … not exist
        as though … no cache | as though … none | as good as absent | as good as none
        as good as off | no longer … keep anything | not keep anything | keep nothing
        remember nothing | retain nothing | hold nothing | never … hit | not … single hit
        hardly … hit | barely … hit | pass through … cache | straight through … cache
        cache nothing | cache in name | sieve | colander | revolving door | effectively off
        effectively disabled | effectively no cache | practically no cache | cache … did nothing
        cache … no effect | nothing in between | no longer protect | not protect
        nothing … served from | nothing … from cache | nothing … reuse | cache practically off
        cache ineffective | cache lost its | effectively inoperative | rendered … useless
        rendered … inoperative | cache … inoperative | as good as useless | as if we had none
        hit ratio … floor | hit ratio … zero | hit rate … zero | hit ratio … nothing
        hit rate … nothing | never … reuse | of no use | no real use | stopped … caching
        never … served from
        """,
    "source_side": """
        origin | source | backend | database | upstream | every read | each read | all traffic
        whole load | all reads | load | requests | lookups | traffic
        """,
    "entry_gone": """
        expire | expiry | lapse | invalidate | evict | flush | purge | wipe | clear | empty | gone
        vanish | drop from | fell out | run out | missing | restart | reset | blank | hole
        find nothing | nothing there | nothing cached | nothing in | out of date | went stale
        aged out | time out | gap | absent | no value | not there | not in cache | need … refill
        rotate | turned over | lapsed | ran out | expiration | invalidation | invalid
        entry … disappear | key … disappear | dropped from | value … disappear | too old | got old
        is missing | was missing | grew old
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
        whoever asked | side by side | multiplied | in moment | compete | race to | rush to
        fight | scramble | vying | head over heels | whole fleet | wholesale | many clients
        many workers | many callers | many processes | many requests | several clients | tons of
        flood of | equal | masses | en bloc | all over each other | countless | every single
        without waiting | wave of | first wave | all servers | all of them | all the workers
        all the clients | at the same time | at the same second | concurrently | large number of
        a great many | number of clients | number of requests | each one | every one | each server
        each instance | each pod | every node | everyone else | all of our | ran it together
        at one time | rushed | all … instances | independently | hundreds of requests | whole herd
        every application | all the servers | all our servers
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
        same … calculation | redo | produce … again | do … work | load … from
        read … from database | make … anew | get … fresh | work … out | expensive query
        expensive computation | heavy query | work out | be computed | was computed | do … same
        did … same | all … it themselves | regenerate … value | refreshed | refresh | recomputing
        repopulating | refilled | re read | go back to … database | went … to the database
        went … to the source | rebuilding | go and get | get it from | asked … database
        asked … source | compute … value | expensive … query | expensive … computation
        build … value | build them | build … answer | build … result | build … list
        build … entry | build … page | build … again | work it out | work … out again
        repopulate … it | fetch it | refresh it
        """,
    "no_single_flight": """
        no lock | without … lock | lock … missing | unlocked | single flight | no coalescing
        not … coalesce | without coalescing | no deduplication | not deduplicated | unguarded
        no mutex | no jitter | without jitter | nobody … wait for | not … wait for … other
        none … wait for | not knowing … others | nothing … hold … back | no coordination
        uncoordinated | nobody … coordinate | each … separately | only one … do
        only one … rebuild | only one … fetch | many times over | thousand times
        hundreds of times | no one waits | not … take turns | nobody … waits
        nothing makes … wait | nothing … coordinate | nothing stops | no lock around
        no protection | no queueing | overwriting … other | work … duplicated | duplicate … work
        duplicated work | redundant | nothing … stop | nothing … prevent | nothing … keep … from
        lock … not taken | lock … not used | without … coordination | no queue for
        each … own computation | each … own query | each … own copy | builds … own
        only one … build | instead of one doing | each … itself | lets only one
        recompute … for himself | recompute … for itself | build … himself | build … itself
        fetch … itself | fetch … himself | compute … itself | no locking | without locking
        no request coalescing | coalescing … missing | no single flight | let only one
        only one caller | only one client | one caller refill | one client refill | instead of one
        rather than one | rather than only one | instead of only one | one doing … for all
        one … for all | nobody … took … lock | no one … first | duplicate … query | not … shared
        no lock in place | absence of … lock | lack of … lock | lack of … coalescing
        absence of … coalescing | mutual exclusion | no mutual exclusion
        without … mutual exclusion | absence of … exclusion | independently
        not wait for each other | do not wait | everyone recomputes | removed the lock
        lock … removed | without the lock | everyone recompute | everybody recompute
        each recompute | lock not taken | no lock taken | lock … absent | lock was gone
        """,
    "expire_in_step": """
        expire … same | expire … together | expire … at once | expire … simultaneously
        same expiry | same ttl | identical ttl | identical expiry | same lifetime
        same expiration | expiry … same | ttl … same | equal lifetime | run out … same
        run out … together | lapse … same | lapse … together | die … same | die … together
        stale … together | invalid … same | cold cache | cache … cold | cold start
        come back empty | come back cold | started cold | start empty | start with empty
        came up empty | came up cold | with cold cache | with empty cache | no jitter
        without jitter | in lockstep | expired in step
        """,
    "hot_entry": """
        hot key | popular | most wanted | most asked | most read | most requested | single key
        one key | single entry | one entry | home page | front page | everybody wants
        everyone wants | everyone needs | everybody needs | that all want | hottest | favourite
        busiest | single value | bestseller | best seller
        """,
    "the_copy": """
        replica | standby | secondary | slave | mirror | read copy | reader | read node
        second database | second node | replicate | read side | read pool | shadow | duplicate
        twin | read instance | read endpoint | passive node | spare database | follower node
        follower database | two follower | on follower | from follower | follower fall
        follower lag | read follower | follower of … database | follower could | second copy
        main and | secondary node | replication stream | replay | hot standby | read only node
        follower was … behind | a lagging follower | replication | read replicas | replicas
        standbys | secondaries | copy … reads | copy … database | the spare | copy of | copies of
        read from a copy
        """,
    "fell_behind": """
        behind | lag | trail | late | delay | not … catch up | never … catch up
        could not … catch up | can not … catch up | unable … catch up | not … keep up
        never … keep up | could not … keep up | can not … keep up | unable … keep up
        not … keep pace | never … keep pace | could not … keep pace | can not … keep pace
        unable … keep pace | not … follow | never … follow | could not … follow | can not … follow
        unable … follow | out of date | outdated | minutes ago | hours ago | seconds ago
        yesterday | minutes old | hours old | seconds old | past state | earlier state
        older than | in the past | replay | apply … log | applied late | chase | not … arrived
        arrive … late | not … received | never … received | out of sync | not in sync
        out of step | slow to apply | slowly | still applying | still replaying | earlier version
        older version | old version | time warp | old state | limp | hours back | minutes back
        further back | far back | yet to arrive | yet to receive | waiting to be applied
        queue … apply | hour earlier | minutes earlier | moment earlier | drift | stale read
        stale data | stale row | stale answer | stale value | stale result | stale content
        stale copy | stale page | stale balance | serve stale | give stale | return stale
        stale information | stale record | stale view | stale snapshot | stale by
        more … than … replay | more … than … apply | more than … absorb | delayed side
        slow to receive | slow in receiving | not the latest | not … latest | not … recent
        not up to date | no longer up to date | not … up to date | not current
        no longer … follow | not fresh | late copy | fall back | dropped back | stuck in the past
        old news | yesterday news | far from … primary | wait for replication | slow replication
        slower than … primary | time delay | did not follow | several minutes
        faster than … standby | faster than … replica | faster than … absorb
        faster than … follow | faster than … apply | faster than … replay | not … absorb
        not … digest | looked at … past | look at past | live in past | the state of
        earlier than … primary | stale | not … newest | newest … not | not have … newest
        not have … latest | not … most recent | not … current | replication … slow
        slow … replication | replication … delay | delayed replication | unable to apply
        not apply | could not apply | not … apply … timely | minutes of delay | replication … late
        minutes late | hours late | could not swallow | not swallow | minutes … past
        outdated information | lagging | trailing | not … arrived yet | had not reached
        not yet reached | not … caught up | backlog of changes | not … same as | took minutes
        minutes to arrive | take … to arrive | minutes … reach | late to arrive | arrive … minutes
        took … to arrive | replication delay | quarter of an hour | out of date answers
        as they had been | no longer reflect | not … appear | did not appear | far behind
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
        outdated number | older state | missing … payment | not find what | old figures
        old prices | old numbers | old orders | earlier balance | not find … just | did not find
        not appear | did not appear | showed … as they had been | as they had been
        no longer reflected | old balances | out of date | no longer reflect | the old
        """,
    "just_written": """
        just write | just save | just place | just paid | just create | just made | just change
        just store | seconds before | moments before | minutes before | seconds earlier
        moment earlier | fresh | after writing | after saving | own write | was written
        were written | had written | recent | write … safely | had saved | had changed
        had placed | own change | own update | on primary | on master | on leader
        """,
    "read_elsewhere": """
        read … copy | read … replica | read … secondary | read … standby | read elsewhere
        look elsewhere | read … other | read from | read … node | read … mirror | read … follower
        """,
    "who_leads": """
        primary | master | leader | standby | secondary | follower | slave | quorum | sentinel
        patroni | orchestrator | etcd | king | captain | throne | crown | replica set
        database node | db node | main server | spare | spare server | main database | main node
        backup server | both nodes | two nodes | both servers | two servers | nodes | neither node
        neither server | neither of | other node | other server | the two | writable
        database server | read replica | database cluster | a replica | the replica | the writer
        writer node
        """,
    "takeover": """
        failover | fail over | takeover | take over | promotion | switchover | switch over | elect
        hand over | handover | handoff | hand off | succession | heir | step up | crowned | demote
        step down | stand down | stood down | change of roles | change of leader | role change
        changeover | change over | cutover | cut over | baton | swap … primary | move … primary
        planned switch | role swap | swapped roles | new primary | new leader | new master
        take … lead | lead role | become primary | become master | become leader | new role
        role of primary | role of master | role of leader | raise … standby | standby … raise
        standby … activate | activate … standby | reelection | re election | new writer
        hand … role | pass … role | hand … work | hand … duties | hand … job | handing over
        handed over | promote | promoted | promoting | switching … primary | switch … primary
        switched … primary | switch … standby | switched … standby | switching … standby
        failed over | relinquished | relinquish | change … primary | changing … primary
        change of primary | move … standby | moved … standby | swap … roles | move … other server
        moved … other server | move … other node | moved … second server | moving … other
        taking over | took over | stopped taking writes
        """,
    "takeover_failed": """
        not … complete | never … complete | could not … complete | can not … complete
        unable … complete | not … finish | never … finish | could not … finish | can not … finish
        unable … finish | not … end | never … end | never … reach | never … happen | not happen
        did not happen | not go through | did not go through | halfway | half way | midway
        in the middle | stop | stuck | hung | stall | abort | fail | failure | unsuccessful
        incomplete | unfinished | not … succeed | never … succeed | go wrong | went badly
        botched | broke off | partway | part way | not work | did not work | interrupt
        got no further | no further | fumbled | limbo | nowhere | in the air | in vain
        never took place | not take place | without success | majority | quorum | miscarried
        no one caught | nobody caught | slipped | between two | recovery mode | in recovery
        remain in | stay in | never finished | never completed | without completing
        not … carry through | went nowhere | got lost | out of order | not … done | only half
        stop … middle | not concluded | not … conclude | unresolved | left … hanging | bad
        ruined | not … manage | never … manage | could not … manage | can not … manage
        unable … manage | not … able | die | not end | did not end | ended badly | ended in
        collapse | unable | never step up | not step up | nobody stepped up | not take over
        never take over | did not take | never took | not … carried through | did not carry
        did not come off | without a result | did not complete | never came to an end
        stuck halfway | got stuck | left … without | incorrectly | not properly | part of the way
        not … properly | crashed | timed out | remained in recovery | still in recovery | broken
        half promoted | half done | half finished | half switched | half demoted | never started
        never start | not start | did not start | in the middle of
        """,
    "no_leader": """
        no writer | nobody … take over | no one … take over | none … take over | not … take over
        never … take over | could not … take over | nobody … in charge | no one … in charge
        no heir | no leader | no master | no primary | no writable | without … primary
        without … master | without … leader | without … writer | no other … master
        no other … primary | no other … leader | nobody to write | nobody … write to
        nowhere to write | none … promote | never … promote | not … promote | nobody … promote
        no node … promote | not … elect | never … elect | nobody … elect | no successor
        leaderless | headless | rudderless | neither … promote | neither … primary
        none … accept write | nobody … accept write | no node … write | none … write
        no database … write | every node … replica | all … replica | each … replica
        both … replica | both … follower | both … standby | two primaries | two masters
        two leaders | both … primary | both … master | both … leader | each thought | both thought
        both believed | split brain | each waiting for | nobody … step up | no one … step up
        none … step up | nobody … lead | nobody … role | not become … primary
        not become … master | not become … leader | never crowned | remain … standby
        stay … standby | remain … follower | remain … replica | stay … replica | stay … follower
        nobody … claim | no one … claim | empty throne | not … raised | not … made master
        not … made primary | no server … write | writes did not | nobody at the wheel
        each waiting for … other | wait for … other to | nobody … master | no one … master
        nobody … primary | no one … primary | no node … primary | no node … accept
        no database … accept | nothing … accept write | not … writable | unwritable
        never finished taking over | none of … primary | without … replacement
        never found … successor | not take … write | no database … take | no database left
        no server … take | no instance … write | nobody … take writes | no one … take writes
        no one … accept | nobody … accept | other … in charge | other one … in charge
        believed … other | thought … other | assumed … other | each other … primary
        nobody … take … write | no one … take … write | none … could be written
        none … written to | neither … accept write | neither … written | neither … take write
        neither … accept | neither … write | could be written to | write … turned down
        no server … in charge | no node … in charge | nobody … writes | no server … primary
        no server … leader | no server … master | no … in the role | no … role of primary
        without an authoritative | unable to process write | no authoritative
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
        server … dead | machine … die
        """,
    "one_part": """
        shard | partition | slot | bucket | node | slice | part | tablet | chunk | division
        fragment | compartment | drawer | key range | hash range | vnode
        """,
    "load_one_sided": """
        hottest | hotspot | uneven | unbalanced | imbalance | lopsided | one sided
        disproportionate | not even | not … evenly | not … equally | unequal | badly divided
        badly spread | others idle | rest idle | other … idle | rest … idle | rest … nothing to do
        others … nothing to do | nothing to do | were cold | stayed cold | are cold | yawn | bored
        asleep | others … cold | rest … cold | rest … empty | others … empty | twiddle
        at their ease | others hardly | rest hardly | others barely | rest barely
        others untouched | rest untouched | others unused | others quiet | rest quiet
        others … spare | rest … spare | most of the load | most of the traffic
        most of the requests | most of the work | most … load | most … traffic | most … requests
        almost all | nearly all | nearly everything | almost everything | lion share | brunt
        all the load | all the traffic | everything … land | land … same | go to … same
        same place | same shard | same partition | same bucket | same node | same slot | same part
        one and the same | single shard | single partition | single node | single bucket
        single slot | percent of load | of total load | concentrate | converge | funnel
        pile onto | crammed | on a single | onto a single | while others | while the rest
        other fifteen | majority … load | majority … traffic | bulk … load | bulk … traffic
        skewed key | skewed load | skewed traffic | skewed data | skewed distribution | data skew
        load skew | key skew | badly skewed | heavily skewed | distribution … skewed
        not balanced | no balance | out of balance | unfair share | more than its share
        lion … share | ten times more | ten times as much | all the others together
        than the others | than its siblings | than its sisters | than its neighbours
        provisionedthroughputexceeded | throughput exceeded | distribution … even
        poor distribution | bad distribution | not … spread | spread badly | spread unevenly
        not … distributed | unevenly distributed | got most | takes most | received most
        had most | bears most | carried most | do … work | did … work | rest had nothing
        had nothing | not … share | share nothing | single one … overload | while … sat
        others slept | rest slept | alone … overload | alone carried | alone had | alone took
        all weight | too much … one | clustered | clumped | lump | everything on one
        weight on one | fell upon … single | fell on … single | landed on … single
        end on … single | end up on | went to … single | all on one | all eggs | all its traffic
        all of its traffic | majority of requests | most of … writes | most of … reads | 90
        nine tenths | bearing … everything | bear … everything | bearing … all
        carry … everything | everything … went to | everything goes to | all … went to
        badly distributed | unused | largely unused | not … used | concentration
        all writes … one | all requests … one | all writes … same | all requests … same
        overwhelming share | share of … operations | underutilised | underutilized | under used
        underused | nine times | times what | too much … same | peers | got … times
        """,
    "the_big_one": """
        one tenant | single tenant | big tenant | one customer | single customer | big customer
        largest customer | biggest customer | huge customer | one merchant | single merchant
        largest merchant | big client | one client | single client | largest client
        biggest client | one account | single account | giant | whale | celebrity | famous
        influencer | popular | same prefix | same key | single key | one key | same id | same hash
        same value | null | by date | timestamp | monotonic | sequential | ascending
        increasing id | one user | single user | one seller | single seller | biggest tenant
        largest tenant | large tenant | large customer | one product | single product
        one campaign | one country | one shop | viral | elephant | heavyweight | common prefix
        first letter | popular item | one name | one big | one huge | one large | most keys
        big shop | large shop | enterprise customer | dwarf | larger than all | bigger than all
        auction | star | is date | current day | today | very large | huge | big one | large one
        largest | biggest | loud | noisy tenant | noisy customer | busy tenant | busiest
        heavy tenant | heavy user | one of them | single entity | most active | power user
        big account | large account | one id | one brand | one team | one game | tenant | huge one
        enterprise tenant | merchant had | one … customer | one … tenant | one … merchant
        one … client | one … shop | single … customer | single … tenant | single … merchant
        customer is so big | customer … big | customer … large | tenant … big | tenant … large
        so big
        """,
    "part_suffers": """
        hot | overload | melt | throttle | overwhelm | drown | saturate | at its limit | max out
        maxed | could not … answer | could not … keep up | can not … keep up | choke | collapse
        burn | glow | on its knees | crush | groan | sweat | provisionedthroughputexceeded
        throughput exceeded | swamp | flooded | sank | red hot | buckle | broke | 100
        hundred percent | could not handle | can not handle | not … handle | struggle | suffer
        too much | more than it could | throttling | too busy | overrun | timed out
        could not cope | not … cope
        """,
    "table_shape": """
        column | field | table | schema | relation | view | structure | layout | data model
        data type | datatype | constraint | not null | enum | alter table | shape | migration
        ddl | attribute | database change
        """,
    "shape_gone": """
        not exist | no longer exist | no longer there | no longer … there | no longer present
        not there | renamed | another name | different name | new name | other name
        name … changed | called something else | removed … column | column … removed
        table … removed | column … dropped | table … dropped | dropped … column | dropped … table
        drop column | drop table | field … removed | field … dropped | removed … field
        delete column | column … deleted | table … deleted | missing column | column … missing
        field … missing | table … missing | unknown column | unknown field | undefined column
        could not … find … column | could not … find … table | not … find … column | no such
        change type | type … changed | turned from | from text | into integer | split in two
        became required | became mandatory | now required | under its feet | from under
        column … gone | table … gone | column … vanished | column … disappeared
        column … taken away | field … gone | without a default | required column
        mandatory column | taken away | called differently | went away | not … find … field
        cannot find … column | column … not … found | moved … table | split … table
        merged … column | other type | different type | changed shape | new shape
        changed … layout | different shape | change … under | invisible column | table … altered
        schema … altered | altered … table | altered … schema | could not be found | lost … column
        lost … field | without … column | renamed … column | renamed … field | new column name
        no longer had | no longer has | was changed | were changed | had changed | been changed
        altered | restructured | reshaped | reorganised | reorganized | split the
        deleted a column | split … field | no longer look
        """,
    "code_disagrees": """
        code … expect | service … expect | application … expect | app … expect | version … expect
        release … expect | was expecting | still expect | code … ask | code … select
        code … refer | still ask | still select | still read | still wrote | still refer
        still query | still look | still name | still want | still insert | still using
        running code | old code | running version | running release | old version
        previous version | earlier version | old release | previous release | earlier structure
        old structure | old name | old column | former name | old schema | old layout | old shape
        previous schema | not … match | no longer … match | mismatch | not … agree
        no longer … agree | disagree | incompatible | not compatible | out of step | out of sync
        drift | apart | diverge | differ | ahead of … code | ahead of … release
        ahead of … deploy | ahead of … application | before … code | before … release
        before … deploy | before … application | without … code | code … not yet | code … behind
        never heard of | not know about | not know of | know nothing | unaware | nobody … told
        without telling | not … told | never … told | language | dialect | break … code
        broke … service | broke … clients | service kept | kept asking | kept writing
        kept reading | kept selecting | kept using | kept putting | not … migration back
        not … migration | expected by | not … fit the code | no longer fit … code | did not know
        does not know | do not know | had not heard | had no idea | knew nothing
        without updating | without adapting | without adjusting | without changing | not adapted
        not adjusted | not … updated | not … ready for | not prepared | not yet deployed
        not yet released | programs | different idea | other idea | different opinion
        not … aware | nobody informed | no client … told | no client … know | clients … old
        clients … expect | consumers … expect | queries … fail | queries … broke | two versions
        did not speak | kept referring | kept looking | not backward compatible | not … compatible
        backward incompatible | breaking change | not … expect | nobody … expect | looking for
        look … former | apps … select | older services | older clients | deployed later
        rolled out before | shipped before | went out before | applied before | not fit the table
        not fit … schema | no longer fit | code … not fit | application … not fit
        clients were not | client was not | code was not | code did not | application was not
        application did not | services were not | clients did not | service did not
        out of date code | no one … informed | still referenced | still reference | references
        referenced | still used | still in use | while … using | while … used | still relied
        relied on | rely on | still uses | asks for | ask for the old | the old one
        undefined column | before … ready | before … were ready | not ready | ahead of
        nobody told | no one told | not yet been | still … old | programs … not know
        apps … not know | still needed | was needed | still wanted | continued to reference
        continue to … old | continued to … former | programs … old | not … as the code
        code expects | ended in an error
        """,
    "place_to_connect": """
        connection | session | client | backend | slot | seat | chair | place … server
        place … database | every place | places | database connection | sockets
        """,
    "server_limit": """
        limit | ceiling | cap | maximum | max | max connections | upper bound | allow | permit
        accept | admit | number of seats | tolerate | lowered | provide | offers | too many
        over capacity | quota | limited number | only … number | at most | no more than
        permissible
        """,
    "limit_met": """
        reach | hit | exceed | exhaust | run out | more than | surpass | occupied | take … last
        turn away | no free | none free | none left | no more | too many | nobody … get in
        no one … get in | nobody … in | nobody else | no one else | nobody new | no one new
        nothing new | newcomer | sold out | not … enough | too few | no connection left | shut out
        at the door | need more | want more | ask for more | outnumber | in use | eaten up
        swallow | remaining | reserved | saturated | only 80 | no longer enough | rest received
        standing room | house full | wait outside | no place | no room | no seat | no slot
        no vacancy | closed at once | no chairs | at its limit | exactly at | over … limit
        past … limit | past what | beyond … limit | beyond what | above … limit | above what
        not … get in | never … get in | could not … get in | can not … get in | unable … get in
        not … get a connection | never … get a connection | could not … get a connection
        can not … get a connection | unable … get a connection | not … get … session
        never … get … session | could not … get … session | can not … get … session
        unable … get … session | could not connect | can not connect | unable to connect
        not connect | not log in | could not log in | can not log in | more connections
        one too many | no spare | over quota | not another | was taken | were taken | is taken
        are taken | been taken | filled up | used up | all gone | no capacity for … client
        all of them taken | took … slots | took … connections | took … sessions | took … seats
        grabbed … connections | grabbed … slots | eat … connections | eat … slots | spent
        not … take … more | never … take … more | could not … take … more | can not … take … more
        unable … take … more | take no more | accept no more | not accept … more
        not … open … more | never … open … more | could not … open … more | can not … open … more
        unable … open … more | could not open | not open … session | in use by | gobble | hogged
        monopolised | monopolized | held nearly | held most | held … of them | kept most
        keep … busy | no session | no connection | nothing left | left none | left nothing
        left no | closed door | before closed door | in front of closed door
        nobody could connect | no one could connect | nobody could log in | no one could log in
        not let … in | let nobody in | let no one in | no room for | were refused | was refused
        been refused | refuse … client | refuse … connection | refuse everyone | refuse … session
        refuse … newcomer | refuse new | refuse more | refuse further | refuse anyone
        refuse the rest | refuse by server | connection refuse | were rejected | was rejected
        been rejected | reject … client | reject … connection | reject everyone | reject … session
        reject … newcomer | reject new | reject more | reject further | reject anyone
        reject the rest | reject by server | connection reject | were denied | was denied
        been denied | deny … client | deny … connection | deny everyone | deny … session
        deny … newcomer | deny new | deny more | deny further | deny anyone | deny the rest
        deny by server | connection deny | kept out | all used | none to spare | many sessions
        many connections | many clients | taken by | occupied by | held by | blocked by | hoard
        parked | further one | no further | not one more | nobody more | told … none
        told there was none | took up | take up | so many | nearly all | almost all | nearly every
        almost every | not get one | not get any | get none | no one left | without … ability
        without the ability | not … establish | unable … establish | could not … establish
        saturation | saturate | nothing left for | leave nothing | all but | all … taken
        every … taken | used … nearly all | in total | hold … of them | reached … ceiling
        hit its ceiling | ceiling | no slot left | no session left | no connections left
        no room left | crowded out | squeezed out | starved | starve | maxed | max out | maxed out
        own almost | filled with | depletion | deplete | monopolise the | denying access
        in the hands of | to be had | hands of one | turn … away | new backends
        consume … majority | overwhelming majority | consumed … connections | using them all
        used them all | ran into its cap | unable to obtain | not obtain | kept … of them open
        cap of
        """,
    "database_side": """
        database | server | postgres | postgresql | mysql | db | oracle | mariadb | superuser
        reserved slot | reserved for
        """,
    "many_openers": """
        each … open | every … open | each … own pool | own pool | each … own | pool size | pools
        pool together | sum | multiplied | autoscale | autoscaled | scale out | more pods
        more workers | more replicas | more instances | fleet | number of pods | number of workers
        number of replicas | pooler | pgbouncer | bypass | cron | nightly | idle in transaction
        parallel worker | instances | idle sessions | scaled | scaled up | times … replicas
        doubled … pods | doubled … workers | batch job | reporting job | month end | report | job
        long running | left open … sessions | idle | monthly report | report sessions | spawn
        spawned | analytics | bi tool | dashboard | scheduled report | batch | tool
        reconciliation | month end report | a report | export | script | opened hundreds
        opened thousands | hundreds of | thousands of
        """,
    "cache_word": """
        cache | redis | memcached | valkey | elasticache | in memory store | in memory cache
        in memory database | in memory data | key value store | nobody … cache | no one … cache
        nothing … cache | nobody … redis | no one … redis
        """,
    "cache_limit_met": """
        maxclients | max clients | maximum number of clients | client limit | connection limit
        connected clients | too many clients | limit of clients | limit of connections
        more clients than | clients … ceiling | clients … cap | connection … ceiling
        connection … refused | connection … used up | connection … exhausted | connections … taken
        socket … limit | slots … taken | client slots | connection slots | no connection left
        no more clients | no more connections | no new client | no new connection | nobody new
        no one new | no chairs | no seat | turn away | not … accept new | refuse new
        refuse every new | never hung up | stay attached | attempt to attach | further attempt
        idle clients | idle connections | abandoned connections | clients … idle
        connections … idle | connection … open | out of connections | out of client
        own connection | client per | too many attached | attached | limit … clients
        limit … client connections | maximum … clients | clients … maximum | limit for clients
        accepts … thousand | as many clients as | would accept no more | would not accept … client
        would let nobody | clients … full | nobody could connect | no one could connect
        nobody could get in | used up … connections | used up … client | took … connections
        held … connections | held … client | idle … connections | left … connections open
        connection cap | client cap | places … held | places … taken | slots … occupied
        slots … held | clients … turned away | client table | too many open
        connections … left open | connections … never closed | connections … not closed
        opened connections | kept … connections | could not connect | not … get a connection
        no free client | no free connection | connections … nobody closed
        limit on client connections | all client connections | used … client connections
        too many client connections | not … hang up | never … hang up | room for … connection
        room for … client | no more room | no room for … client | no room for … connection
        connections … pile up | pile up … connections | workers … had … all
        nobody else … connect | no one else … connect | nobody else could | no one else could
        nobody … connect | no one … connect | had them all | refuse … clients
        refuse … connections | client … refused | clients … rejected | reject … clients
        reject … connections | many clients … connected | many clients were | many connections
        many open connections | hoard … connection | connections … hoarded | all connections
        reached by … new | without closing | not let … in | not let anybody | not let anyone
        let nobody in | let no one in | allotment | consume … connections | consume … client
        left … hanging | left them hanging | prevent … connect | prevent … from connecting
        kept opening | keep opening | no place for | place for anyone | opened thousands
        opened hundreds | connects refused | new connects | open thousands | hit … client
        reached … clients | every client slot | every connection slot | every connection was
        all its connections | all of its connections | all the connections | out of slots
        number of clients | number of connections | holding … connections | hold … connections
        hold … clients | take … clients | turn … away | as many as | so many lines | lines … open
        attain … ceiling | ceiling … attained | ceiling … reached | refused new clients
        refuse … client | preclude | precluding | connection lying | connections lying
        old connection | not let any client | not accept … connections | more connections
        none were closed | none was closed
        """,
    "the_query": """
        query | statement | select | lookup | look up | report | search | join | sql | plan
        planner | optimizer | optimiser | explain | where clause | filter | order by
        database request | find | finding | looks up | leaf
        """,
    "scan_everything": """
        without … index | no index | no usable index | no suitable index | not … index
        never … index | could not … index | can not … index | no longer … index | lack … index
        missing index | index … missing | index … gone | want of … index | index … dropped
        dropped … index | drop index | index … removed | removed … index | index … deleted
        deleted … index | index … lost | lost … index | index … not used | index … ignored
        ignore … index | index … invalid | unindexed | index … unused | past … index
        bypass … index | index … useless | scan | full table | whole table | entire table
        read … table | walk … table | go through … table | plough through | plow through
        wade through | comb through | leaf through | page by page | row by row | line by line
        end to end | beginning to end | start to end | start to finish | cover to cover
        million rows | billion rows | read … rows | examine … rows | touch … rows
        rows … examined | rows read | nested loop | bad plan | wrong plan | worse plan | poor plan
        terrible plan | other plan | different plan | plan … changed | change … plan | plan … flip
        plan … switched | switch … plan | new plan | plan regression | statistics | hash join
        temporary file | temp files | sort … disk | cartesian | cross join | wildcard | haystack
        phone book | telephone book | whole library | every book | every page | brute force
        sequential | everything from disk | read everything | whole history | implicit conversion
        every row | all rows | each row | through every | through all | table … memory
        search … row by row | look at … row | look through … table | look at every | sift through
        turn over every | turn every | check every | reading every row | read every row
        reads every row | reading the orders table | in its entirety | entirety | whole of … table
        all of … table | walked through … rows | seq scan | full scan | scanned | millions of rows
        """,
    "ran_too_long": """
        take … second | take … minute | run … second | run … minute | need … second
        need … minute | run for | forever | for ever | ages | half a minute | expensive | heavy
        burn | eat | hog | starve | on its knees | to its knees | all cores | all the cpu
        cpu … 100 | devour | bring … down | crawl | monopolise | monopolize
        instead of milliseconds | instead of … ms | instead of … milliseconds | no capacity for
        inefficient | badly written | poorly written | drag | worse plan | took … seconds
        took seconds | 9 seconds | several seconds | instead of | far too long | too long
        """,
    "locked_thing": """
        lock | row | table | transaction | update | writer | for update | session | statement
        backfill | alter | accounts | change | balance
        """,
    "held_open": """
        hold … lock | keep … lock | take … lock | grab … lock | with lock | exclusive lock
        lock … held | lock … kept | lock … held by | not … commit | never … commit
        could not … commit | can not … commit | unable … commit | forgot … commit
        without … commit | uncommitted | left open | leave … open | open transaction
        transaction … open | stay open | remain open | keep open | idle in transaction
        transaction … idle | long transaction | long running transaction | never … roll back
        not … roll back | would not let go | not let go | never let go | would not … release
        not … release | never … release | could not … release | can not … release
        unable … release | refuse … let go | sat on | sits on | cling | clung | grip
        single transaction | one transaction | one big transaction | huge transaction
        big transaction | giant transaction | same transaction | opposite order | different order
        reverse order | deadlock | each other | one another | hold on | keep hold | lunch
        never finish | never ended | access exclusive | for update | still lock | table lock
        row lock | lock on | keep … rows | hold … rows | rows … held | for itself | for himself
        in its hands | to finish | until … finish | until … end | until … commit | till … end
        till … commit | not end | did not end | not finish | does not end | took … rows
        grabbed … rows | claim … rows | lay on | occupied … rows | hold … table | keep … table
        long lived transaction | unfinished transaction | not closed | never closed
        retain … lock | retain … exclusive | retained | locked the | had locked | lock … table
        locked … table | held on to | went to lunch | without committing | initiated
        until the end | all at once | grabbed every | reserve … for itself | reserve
        uncommitted change
        """,
    "wait_in_line": """
        wait | waiter | block | queue up | queue behind | queued behind | stand in line
        stood in line | stand behind | stood behind | line up | behind him | behind the same
        in line | stuck behind | hang | freeze | stall | in … way | hold up | jam | not … touch
        never … touch | could not … touch | can not … touch | unable … touch | nobody … touch
        no one … touch | nobody … update | nobody … write | pile up | gridlock | standstill
        stand still | stood still | shut out | lock timeout | lock wait | timed out | behind
        could not change | not … change | never … change | could not … change | can not … change
        unable … change | not … update | never … update | could not … update | can not … update
        unable … update | not … modify | never … modify | could not … modify | can not … modify
        unable … modify | not get at | not get to | could not get at | held back | kept … waiting
        had to wait | stood in queue | had to stand | stack up | nobody … change | no one … change
        nobody … could | no one … could | nobody … get | nothing … could be written
        could be changed by nobody | kept … from | prevent … from | keep … out | locked out
        in queue | no … could update | no … could change | no … could touch | no … could write
        no … update its | no … get through | queued | lined up | cancelled | canceled | timing out
        could not proceed | not proceed | no progress | nobody else | no one else | everyone else
        everybody else | could not save | others could not | could not do | nothing could be
        pending
        """,
    "disk_word": """
        disk | storage | partition | filesystem | file system | mount | drive | hard drive
        data directory | ssd | block device | df | wal | write ahead log | binlog | log files
        backup | core dumps | temp files | temporary files | archive | segments | replication slot
        retention | gigabyte | tablespace | rotation | inode | table files | log partition
        log directory | debug log | heap dump | snapshots | logs … disk | storage space
        never cleaned | never deleted | never rotated | not rotated | temp files … never
        files … never | log segments | hard disk | harddisk | space on | free space
        database storage | wal files | wal segments | old logs | old files
        log files … not removed | segments … not | disk volume | data volume | storage volume
        not … archived | never … archived | archiver | not … recycled | recycling | log volume
        transaction logs
        """,
    "no_room_left": """
        no space | no more space | no free space | out of space | out of disk | out of storage
        run out of room | out of room | no room | no place | nowhere | fill up | brim | overflow
        use up | space … gone | space … exhausted | exhausted | occupied | 100 | hundred percent
        0 bytes | zero bytes | no bytes | last byte | last block | last gigabyte | last free
        not … another byte | could not … another byte | can not … another byte | single byte
        enospc | nothing … fit | no longer fit | not … fit | eat up | eaten | swallow | devour
        crammed | stuffed | end of the volume | end of the disk | not … extend | never … extend
        could not … extend | can not … extend | unable … extend | at capacity | meet the end
        hit the end | hit the ceiling | run dry | no headroom | grow until | grow without
        pile up | saturate | clog | choke | took … space | no free | nothing free | none free
        last bit | run out of space | run out of disk | run out of bytes | run out of storage
        hundred per cent | not a byte | not write … more | no longer write
        could not write … more | no storage left | no disk left | zero space | space … zero
        lack of space | for lack of space | out of bytes | space … run out | ran short
        short of space | took … whole | full up … brim | occupied completely | take no more
        accept no more | no further | not … removed | not … deleted | never … removed
        never … deleted | not … cleaned | never … cleaned | not … freed | never freed
        hold no more | nothing more could | more could be written | nothing could be written
        not … writable | was full | is full | be full | were full | been full | got full
        became full | become full | get full | disk full | completely full | full disk
        full volume | reach … capacity | maximum capacity | full capacity | filled | filling
        consume … space | consume … disk | consume … storage | consumed all | not store
        could not store | not … store a | could not save | not save | eaten it | had eaten
        nothing more | more space | had no more
        """,
    "memory_gone": """
        out of memory | memory … run out | memory … exhausted | memory … gone | memory … used up
        use up … memory | memory limit | limit of … memory | memory ceiling | memory cap
        maxmemory | used memory | no memory | no more memory | not enough memory | memory … fill
        fill … memory | memory … 100 | all … memory | memory pressure | short of memory
        short on memory | lack of memory | memory shortage | noeviction | evict | push out
        throw out | kick out | crowd out | squeeze out | drive out | displace | make room
        make way | make space | no room | no space | out of room | out of space | overflow | brim
        no longer fit | not … fit | never … fit | could not … fit | can not … fit | unable … fit
        no expiry | without … expiry | no ttl | without … ttl | not … expire | never … expire
        never … removed | never … deleted | no expiration | without … expiration | outgrow
        outgrew | stuffed | crammed | room than | smaller instance | smaller node | hoard
        clogged | oust | elbow | bumped | room in memory | stored for ever
        more than it could hold | more data than | had room | to … ceiling | oom … not
        memory … full | no memory left | memory … left | memory … stuffed | memory … eaten
        eat … memory | memory … occupied | occupy … memory | took … memory | memory … taken
        swallow … memory | ran over | go to make space | throw … away | had to go | drop … to make
        lose … keys to | needed keys … out | expel | forced out | pressed out | washed out
        flushed out | more … than … hold | more … than … memory | more … than … fit
        could not hold | not hold … more | no place left | hit … limit … memory
        reached … limit … memory | memory … reached | memory … limit | memory … ceiling
        never go away | never leave | stay forever | stay for ever | never … disappear
        never … vanish | never … die | never … clean | overfill | overloaded with | kept forever
        kept for ever | piled up | hog … memory | memory … hogged | more and more keys
        too many keys | many keys | grow … until | big for … memory | bigger than … memory
        larger than … memory | was full | is full | be full | were full | been full | got full
        became full | become full | get full | cache full | completely full | filled up
        filled it | had filled | filled … with | filled | overfilled | no longer had room
        lacking … expiration | lack … expiry | lack … ttl | lacking any | driving memory
        memory utilisation | memory utilization | memory usage | used_memory | never went away
        no end date | memory … maximum | memory … maxed | command not allowed | too much data
        memory saturation | run out of space | more data | not … room | memory was used
        memory … occupied by | full … nobody needs | full … nobody needed | full … nobody reads
        full … nobody uses
        """,
    "in_the_queue": """
        queue | inbox | stream | topic | pile | broker | message | event | consumer | backlog
        notification | belt | subscriber | confirmation
        """,
    "more_than_drained": """
        not … keep up | never … keep up | could not … keep up | can not … keep up
        unable … keep up | not … keep pace | never … keep pace | could not … keep pace
        can not … keep pace | unable … keep pace | not … cope | never … cope | could not … cope
        can not … cope | unable … cope | fall behind | further behind | lag | faster than
        quicker than | more come | more … in than | more … than … could | more … than … can
        more … than out | arrive faster | come faster | come quicker | fill faster | grow faster
        outpace | outrun | outran | outstrip | rate of arrival | arrival rate | too few
        not enough … worker | not enough … consumer | not enough hands | few hands | few workers
        few consumers | understaffed | undersized | pile up | pile grew | pile … grow
        pile … higher | grow all day | keep growing | grow and grow | grow longer
        longer and longer | later and later | older and older | hours late | hours later
        hours old | minutes late | day late | too late | wait for hours | wait … hours
        in line for | lie … hours | lay … hours | lay in line | lay waiting | sat waiting
        sat in line | sit in line | stack up | mount up | build up | heap | accumulate
        million … waiting | thousand … waiting | waiting to be | age of … oldest | oldest … hours
        oldest … minutes | flat out | full speed | full tilt | snowed under | overrun | outnumber
        queue … grow | queue … long | too slow | slower than | drip | trickle | half the speed
        half as fast | until … next morning | in the evening | more … arrive … than
        more … come … than | more … in … than | more … publish … than | more … produce … than
        more … sent … than | consumers … few | few handler | consumers … slow
        consumers … not enough | too little … consumer | not … fast enough | not quick enough
        not … catch up | delivered late | delivered … late | delivery … late | delivery … delayed
        wait … minutes | waited for … hour | waited for … minutes | old … consumed
        processed … late | processed … later | processed with … delay | hours after
        minutes after | kept filling | filled up | longer queue | long queue | grow … long
        unprocessed | undelivered | not … process … quick | not … process … fast
        slower than they | queue … fill | arrive too late | grow without | grow and
        messages rose | messages … rose | rose to million | number of … waiting | waiting messages
        waiting events | not … handle … many | never … handle … many | could not … handle … many
        can not … handle … many | unable … handle … many | not … process … many
        never … process … many | could not … process … many | can not … process … many
        unable … process … many | not … handle … volume | never … handle … volume
        could not … handle … volume | can not … handle … volume | unable … handle … volume
        not … handle … rate | never … handle … rate | could not … handle … rate
        can not … handle … rate | unable … handle … rate | not … handle … flow
        never … handle … flow | could not … handle … flow | can not … handle … flow
        unable … handle … flow | traffic jam | congest | lack … capacity | not … enough capacity
        overload | rose … million | as fast as | as quickly as | as they came | an ever growing
        growing | exceed … throughput | exceed … capacity | exceed … rate | exceeded … consumers
        increasing backlog | growing backlog | backlog … grow | delay … hours | hours of delay
        hours … delay | steadily increasing | hours … delivery | consumer lag
        more … than … handle | more … than … process | more … than … workers | backlog
        could not … keep | slow consumers | slow workers | throughput of … consumers
        kept growing | grew and grew | kept … waiting | queued for | queue … deep | depth … grew
        depth … grow | lag … grew | saturated | oldest msg | msg | depth | consumers busy
        capacity for | more … than … capacity | filled faster | outpaced | faster than it is
        accumulation | delayed … hours | line grew
        """,
    "one_bad_item": """
        one message | single message | one event | single event | one record | single record
        one entry | single entry | same message | same event | same record | same entry
        same offset | same item | one item | single item | one job | single job | one payload
        poison | malformed | broken message | broken event | corrupt | bad message | bad event
        bad record | bad apple | rotten | broken encoding | invalid message | invalid event
        invalid json | unparseable | unreadable | indigestible | could not be parsed
        could not be read | could not be decoded | not … decode | never … decode
        could not … decode | can not … decode | unable … decode | not … digest | never … digest
        could not … digest | can not … digest | unable … digest | unexpected field | unknown event
        unexpected event | unknown type | oversized | too large | too big | message id
        first such | toxic | message … broken | event … broken | message … invalid | faulty
        ill formed | garbage | nonsense | strange message | an order with | offset
        the message could not | could not parse … message | could not parse … event
        nobody could parse | no one could parse | nobody could read | no one could read
        nobody … understand | no consumer could | not … be understood | could not understand
        broken json | damaged message | damaged event | wrong format | bad format | bad payload
        broken payload | unprocessable | unhandled message | odd message | one bad | one broken
        single bad | single broken | single malformed | one malformed | one poisonous
        impossible message | defect message | wrong message | it could not process
        not … be processed | undecodable | unintelligible | can not be parsed | can not be read
        can not be decoded | could not be processed | can not be processed | can not be understood
        bad json | bad data in | bad encoding | the offending | culprit message | guilty message
        unlucky | nobody can process | no one can process | nobody … process
        no consumer … process | can not process … message | message … can not | particular event
        particular message | certain message | certain event | specific message | specific event
        lone message | event … killed | message … killed | stray | make sense of
        not … make sense | very same message | a message that | message it could not | order with
        bad order | broken order | deserialise | deserialize | deserialised | deserialized
        not … deserialise | could not be deserialised | failed on it | fail on it | could not read
        program could not read | consumer failed on | typed | emoji | that event | faulty event
        same corrupt
        """,
    "over_and_over": """
        redeliver | redelivery | again and again | over and over | time and again
        time after time | repeatedly | for ever | forever | endless | without end | infinite
        loop | round and round | in circles | go round | ad infinitum | never … succeed
        could never | not … acknowledge | never … acknowledge | could not … acknowledge
        can not … acknowledge | unable … acknowledge | never ack | not ack | try again | retry
        read it again | pick … up again | take it again | get it back | come back | put back
        at the head | back at the head | head of the line | same offset | not … advance
        never … advance | could not … advance | can not … advance | unable … advance | not move on
        not … get past | never … get past | could not … get past | can not … get past
        unable … get past | never get past | not … skip | never … skip | instead of … skip | choke
        crash on | crash … on it | died on | throw … again | fail … again | fall over it | stumble
        trip over | spat | spit | vomit | stuck on | hung on | stuck at | no dead letter
        without dead letter | no maximum | no limit of attempts | attempt after attempt
        thousand times | hundred times | 000 times | times in a row | delivered again | each time
        every time | any number of times | kept crashing | kept failing | keep retrying
        keep trying | crashed … each time | crashed … every time | without ever
        never getting further | never reached | never reach the next | same place | start … same
        restart … same | return to … same | restart | from the start | re read | reread
        re deliver | re queue | requeue | never gave up | not give up | delivered … again
        nothing … past | brought … down | take … down | knock … out | stumbled over | tripped
        keep coming | without limit | no limit | in vain | without success | get further
        back to … start | time … delivered | time … read | start over | not … let go
        would not go away | not go away | come back in | fell over | fall over | started up again
        very same | crashloop | terminate | terminated | each delivery | upon each
        at every attempt | every attempt | each attempt | indefinitely | never moved on
        got stuck | went on for | whoever … died | kept crash | crash … each | crash … every
        crash again | crash loop | crashing consumer | consumer … crash | consumers … crash
        worker … crash | workers … crash | crash … consumer | crash … worker | consumer … die
        worker … die | whoever … die | consumer … kill | killed … consumer | kill … worker
        kill … consumer | died … on | died again | keep … dying | fail … each | fail … every
        perpetual | failure cycle | for hours | tried the same | try … same | put it back
        got it again | put … back | one after the other | crashloopbackoff | never committed
        not committed | never … past it | again at once | blocked … partition
        partition … blocked
        """,
    "rest_stuck_behind": """
        everything behind | all behind | came after | rest … wait | rest … stuck | others … wait
        others … stuck | nothing … moved | nothing behind | nothing else | nothing got through
        nothing … through | nothing … past | hold up | block | stuck | stood still | stand still
        standstill | halt | no progress | not … progress | cork | plug | jam | clog | dam
        good ones | healthy ones | whole queue | queue up | pile up | not pass | no way past
        behind | nothing … delivered | nothing … processed | no other … processed
        nothing … after it | waiting behind | no longer moved | not … move | paralysed | paralyzed
        road block | roadblock | traffic jam | barrier | following messages | not handled
        never handled | other messages | subsequent | later messages | remaining messages
        not move | behind it | all the others | prevented … from being | prevented subsequent
        front of the line | never moved | flow stopped | following events | no other event
        no other message | no other … handled | nothing after it | all the events after
        events after it | messages after it | rest of | the others … wait | others … waited
        stopped all the others | stopped the others | all subsequent
        """,
    "event_word": """
        event | message | update | change | notification | webhook | callback | step | response
        worker | handler | thread | partition | version | state | order | status | removal
        cancellation | refund | payment | parcel | news | letter | packet | write | writer
        """,
    "wrong_order": """
        wrong order | out of order | out of sequence | wrong sequence | wrong way round
        wrong way around | not … in order | mixed up | jumbled | shuffle | scrambled | swapped
        reversed | reverse order | inverted | backwards | back to front | before … create
        before … placed | before the first | overtake | overtook | overtaken | leapfrog
        passed each other | passed … on the way | crossed | race | won the race | lost the race
        beaten | older … won | older … last | older … over | old … over … new | older … later
        earlier … overwrote | earlier … overwrite | overwritten by … earlier
        overwritten by … older | overwritten by … old | overwritten with … older
        overwritten with … old | overwrite … newer | overwrite … later | overwrite … new
        replace … newer | stale … overwrote | stale … won | later … overwritten
        newer … overwritten | last one wins | last write wins | last writer wins | came last
        arrive last | come first | arrive first | arrive before | arrive ahead | come before
        came earlier | arrive earlier | come too early | come … ahead of | apply before
        applied ahead | process before | handled before | ran before | reach … before
        arrive … before | second … first | later … first | newer … first | first … second
        not … sequence | sequence … lost | random order | arbitrary order | chronological
        interleave | step before | cart before horse | before … thing | before … which
        lost update | different speeds | before the message | before the event
        no longer in order | order … not guaranteed | sequence gap | may overtake | can overtake
        could overtake | might overtake | not the order in which | order in which | arrive … ahead
        wrong turn | mixed order | apply … ahead | process … ahead | no order guarantee
        order of … reversed | order of … swapped | ordering guarantee | beat … other
        beat … later | did not keep order | not preserve … order | not kept … order | in no order
        no fixed order | out of turn | older … after … newer | earlier … after … later
        older … after | could be applied | could be applied … after | could finish … last
        earlier … win | older … win | older … win over | older … beat | earlier … last
        earlier … finish last | finish in … order | no longer guarantee … order
        not guarantee … order | order … no longer guaranteed | order … no longer kept
        order … not kept | order … not preserved | earlier … on top | older … on top
        over the newer | wrote over … newer | newer … lost | later … lost | latest … lost
        newest … lost | newer … replaced | newer … undone | last … lost | last change … lost
        last update … lost | not one after the other | not one after another | no longer one after
        no longer in sequence | not in sequence | in parallel … same | same entity … parallel
        at the same time … same | not serialised | not serialized | no longer serialised
        no longer serialized | came after … newer | undid … newer | undid … later
        stale version … written | outdated … over | older … overwrite | older … replace
        earlier … replace | disorder | out of step | not wait for … before
        without waiting for … before | raced past | ran past | jump ahead | jump the queue
        last to arrive | not the last | arrive … last | wrong update | wrong version
        wrong one won | older version | change places | trade places | later than … newer
        by … older | by older | no longer respect | not respect | no longer observe | not observed
        no longer preserve | no longer maintain | not maintained | no longer honour
        no longer honor | sequence … broken | broke … sequence | sequence … ignored
        later … processed before | later … before … earlier | newer … before … older
        newer … before | later … before | no longer … in order | no longer … order in which
        not … order in which | not … in the order | no longer … in sequence | old … replaced … new
        old … replaced | old … replace … new | old … replace | older … replaced
        later … handled before | handled before … earlier | one … won | wrong one
        quicker … first | goes first | before … cancel | at the same time … wrong
        without … order | loss of order | same record … same time | same time … same record
        same order … same time | order … no longer | order … not … respected | supersede
        stale write wins | stale … wins | stale write | processed concurrently
        same key … parallel | different order from | different order | different … order
        second … before … first | older status | in a different order | not in the same order
        not the same order | entity … concurrently | concurrently … same | same entity … order
        per key order … lost | key ordering lost | entity ordering gone | order of … lost
        order of … broken | ordering was | per entity ordering | per key ordering
        removed the ordering guarantee | ordering of … lost | message ordering | event ordering
        ordering per
        """,
    "our_mail": """
        mail | e mail | email | message | letter | receipt | confirmation | newsletter | invoice
        sender | smtp | relay | domain
        """,
    "sender_policy": """
        spf | v spf1 | sender policy | txt record | txt entry | txt | who may send
        who is allowed to send | who may mail | who can send | may send for | may send in
        may send on | allowed to send | permitted to send | authorised to send
        authorized to send | entitled to send | allowed senders | permitted senders
        authorised senders | authorized senders | list of … senders | list of … servers
        list of … hosts | list … servers … send | vouch | hosts are allowed | ten lookups
        ten look ups | 10 lookups | dns lookups | dns look ups | permerror | eleventh | softfail
        sending domain | mail domain | dns … sending | sender list | sender authentication
        sender record | sender check | in our name | on behalf of | dmarc | dns … mail
        mail … dns | policy … domain | domain … policy | record … mail | mail record
        speak for us | write for us | record … send | lookup limit | look up limit | one include
        dns entry … limit | dns … who | dns … may send | dns no longer … send | dns says
        allowed … domain | right to send | allowed to write | proof … send | may send
        permission to send | permit … send | domain … dns | dns … domain | sender … domain
        valid sender | legitimate sender | authentication record | mail authentication
        email authentication | another include | include too many | include mechanism
        spf include | include … record | include … policy | include … domain | more include
        extra include | include many | one more include | allowed sender | allowed as sender
        listed … sender | sender … listed | permitted sender | may send mail | who may send mail
        mail for us | valid for sending | list of permitted | dns lookup | sender policy framework
        sender framework | name … may send
        """,
    "mail_refused": """
        reject | refuse | bounce | turn away | turn down | turned … away | not accept
        not … accept | never … accept | could not … accept | can not … accept | unable … accept
        no longer … accept | sent back | came back | came right back | spam | junk | unauthorised
        unauthorized | forged | forgery | forger | fake | falsifier | impostor | imposter
        impersonate | spoof | not trusted | no longer … trust | distrust | not … believe
        suspicious | unverified | 550 | 5 7 23 | permerror | fail validation | validation failed
        fail … check | fraud | fraudulent | phishing | stranger | discard | decline
        nobody … permitted | nobody … allowed | no one … permitted | no one … allowed
        none … allowed | not … allowed | not … permitted | no longer … allowed
        no longer … listed | not … entitled | never … entitled | could not … entitled
        can not … entitled | unable … entitled | never … reach | undeliverable | not … delivered
        refuse … mail | returned … sender | returned to sender | went back | sent … back
        bounce back | back to us | not … let in | would not take | would not accept | not … take
        rejected by | turned our | never … arrive | not verify | could not verify | not … verify
        never … verify | could not … verify | can not … verify | unable … verify | not … trusted
        could not deliver | not deliver | unable to deliver | no longer deliver
        not … reach … inbox | never reach … inbox | junk folder | spam folder | were returned
        thought … forged | refused what | never got | marked as spam | landed in spam | in vain
        declined | treated as forged | authentication failures
        """,
    "record_spoiled": """
        broken | typo | mistake | wrong | invalid | error | syntax | malformed | two records
        two lines | second record | second line | second v | two … records | two entries
        duplicate | twice | too many | too long | missing | forgot | left out | left off | omit
        remove | delete | overwrite | not … added | never … added | could not … added
        can not … added | unable … added | no longer … name | no longer … list
        no longer … include | not … include | never … include | could not … include
        can not … include | unable … include | not … contain | never … contain
        could not … contain | can not … contain | unable … contain | not on it | not … put
        outdated | more than ten | eleven | eleventh | limit | exceed | incomplete | misspelt
        misspelled | edit | change | replace | lost | not … list | never … list | damaged
        spoiled | one too many | one more | no longer valid | no longer … valid | exceed … ten
        additional include | extra include | modification | erroneous | eleven lookups
        11 lookups | edited | more … than allowed | more lookups | more … than permitted
        """,
    "part_strict": """
        shard | partition | slot | bucket | slice | tablet | chunk | fragment | compartment
        vnode | key range | hash range
        """,
    "sql_query": """
        query | statement | select | join | sql | plan | where clause | database query | lookup
        """,
    "strong_lock": """
        hold … lock | keep … lock | take … lock | grab … lock | exclusive lock | lock … held
        lock … kept | uncommitted | open transaction | transaction … open
        transaction … left open | idle in transaction | transaction … idle | long transaction
        long running transaction | deadlock | row lock | table lock | single transaction
        one transaction | one big transaction | huge transaction | big transaction
        giant transaction | for update | access exclusive | lock on | gap lock | metadata lock
        never … roll back | blocking session | lock queue | locks … row | locked … table
        rows … locked | table … locked | not … release … lock | never … release … lock
        could not … release … lock | can not … release … lock | unable … release … lock
        lock … not released | lock … never released | retain … lock | exclusivelock | lock_timeout
        locked the … table | had locked | locked every | locked … rows | locked all | blocker
        in one transaction | inside … transaction | locks in hand | with all its locks | waiters
        transaction … not commit | transaction … never commit | uncommitted change
        uncommitted update | transaction … without commit | change … never committed
        update … never committed
        """,
    "only_readable": """
        read only | only read | only readable | nobody … accept write | no node … write
        no server … write | none … write | all … replica | every node … replica | each … replica
        nowhere to write | nobody to write | no writable | without … writer | no writer
        recovery mode | in recovery | not … insert | save nothing | could save nothing
        nobody … accept | refuse … write | write … refuse | refuse … every write
        nobody could write | no one could write | nobody … save | no one … save
        not … accept write | not accept … insert | not accept … update | not take … insert
        not … take write | no longer accept … write | accept no write | write … turned down
        write … turned away | write … rejected | reject … write | insert … rejected | only … reads
        only serve reads | only reads | all nodes … replica | not … write | could not be written
        not … writable | unable to process write | not … process write | read but not write
        read but not written | read but not be written | stopped taking writes | unable … write
        """,
    "evict_out": """
        evict | push out | throw out | kick out | crowd out | squeeze out | drive out | displace
        make room | make way | make space | oust | bumped out | drop … make room | pushed … out
        throw … out | expel | force out | had to go
        """,
    "memory_size": """
        memory | gb | gigabyte | maxmemory | ceiling | limit | room | capacity | ram | size
        too much data | too many entries | too many keys | too much in
        """,
    "at_work": """
        job | task | worker | handler | order | mail | item | line
        """,
    "waiting_long": """
        pile up | pile grew | pile … grow | more … come in than | more … arrive than
        faster than they | arrive faster | come faster | come quicker | wait for hours
        wait … hours | in line for | lay … hours | in line for hours | lay in line | waiting to be
        hours late | hours behind | longer and longer | later and later | queue … grow
        too few worker | rate of arrival | arrival rate | few worker | than … workers could
        than … workers can | outpace | stack up | heap | accumulate | age of … oldest
        oldest … hours | million … waiting | thousand … waiting | more … arrive … than
        more … come … than | simply few | too few | were few | hours after | delivered late
        fell behind | not … keep pace | never … keep pace | could not … keep pace
        can not … keep pace | unable … keep pace
        """,
    "index_lost": """
        without … index | no index | no usable index | no suitable index | no longer … index
        lack … index | missing index | index … missing | index … gone | want of … index
        index … dropped | dropped … index | drop index | index … removed | remove … index
        index … deleted | delete … index | index … lost | lost … index | index … not used
        index … ignored | ignore … index | index … invalid | unindexed | index … unused
        past … index | bypass … index | index … useless | index … taken away | take away … index
        took … index away | never … index | not … index | could not … index | can not … index
        index … needed | index … disappeared | threw … index | index … thrown | idx | no index to
        without an index | removed an index | removing … index | deleting … index
        dropping … index | loss of … index | lost its index | absence of … index | index … absent
        cleaned up … index | index … unusable
        """,
    "row_reading": """
        scan | read … row | million rows | row by row | read … table | search … table
        go through … table | look at … row | look through | line by line | end to end | sort
        slow | lookup | query | select | migration | table | database | filter | report | request
        statement | search | find | orders
        """,
    "the_part": """
        partition 0 | partition 1 | partition 2 | partition 3 | partition 4 | partition 5
        partition 6 | partition 7 | partition 8 | partition 9 | partition 10 | partition 11
        partition 12 | partition 13 | partition 14 | partition 15 | shard 0 | shard 1 | shard 2
        shard 3 | shard 4 | shard 5 | shard 6 | shard 7 | shard 8 | shard 9 | shard 10 | shard 11
        shard 12 | shard 13 | shard 14 | shard 15 | bucket 0 | bucket 1 | bucket 2 | bucket 3
        bucket 4 | bucket 5 | bucket 6 | bucket 7 | bucket 8 | bucket 9 | bucket 10 | bucket 11
        bucket 12 | bucket 13 | bucket 14 | bucket 15 | slot 0 | slot 1 | slot 2 | slot 3 | slot 4
        slot 5 | slot 6 | slot 7 | slot 8 | slot 9 | slot 10 | slot 11 | slot 12 | slot 13
        slot 14 | slot 15 | partition number | shard number | bucket number | slot number
        single partition | single shard | single bucket | same partition | same shard
        same bucket | particular partition | particular shard | hottest | part three | part two
        one of the shards | one of the partitions | one of … partitions | one of … shards
        one of … parts | one bucket
        """,
    "at_rest": """
        idle | sleep | slept | unused | quiet | cold | bored | yawn | nothing to do | hardly used
        barely used | empty | rest | others | siblings | sisters | neighbours | neighbors
        """,
    "tx": """
        transaction | row | accounts | uncommitted | backfill | batch | lock
        """,
    "tx_blocks": """
        block | in line | wait for … finish | wait for … commit | wait for … end | wait for … lock
        wait for … row | queue up behind | stuck behind | hold up | wait on | standing in line
        line up | stuck on | hang on | waited for | had to wait | wait … locked | blocked by
        queued behind | waited behind | wait behind | stood behind | sat behind | all behind
        behind it
        """,
    "leader_word": """
        standby | primary | master | leader | new primary | both servers | both nodes
        """,
    "stuck_between": """
        halfway | limbo | in between | neither | unfinished | stuck | hung | midway
        no longer … and not yet | nor | half promoted | half way | half done | half finished
        half switched | half demoted | half a
        """,
    "load_word": """
        load | traffic | heat | weight | pressure | demand
        """,
    "room": """
        storage | volume | space | disk space | file system | filesystem | hard drive | hard disk
        data partition | disk
        """,
    "ran_out": """
        exhausted | used up | none left | no … left | not … left | nothing left | scarce | zero
        at its end | hit its end | depleted | complete | maxed out | run out of storage | all gone
        ran dry
        """,
    "life_of_seconds": """
        life … second | lifetime … second | live … second | life … millisecond
        lifetime … millisecond | keep … second | became 1 | lifetime … minute | age … second
        """,
    "forgetting": """
        forget | forgot | remember | retain | ttl | lifetime | expire | expiry | seconds | entry
        key | keep | disappear | vanish
        """,
    "leader_strict": """
        primary | master | leader | standby | secondary | follower | slave | recovery | promotion
        failover | switchover | handover | demoted | spare | both nodes | both servers | new node
        old node | main server | two servers | promote | step down | replica set
        """,
    "column_missing": """
        no longer had … column | no longer has … column | no longer have … column
        no longer contain … column | not have … column | not had … column | column … gone
        column … renamed | column … dropped | column … removed | column … deleted
        column … missing | without … column | renamed … column | dropped … column
        removed … column | deleted … column | column … no longer | column … not … exist
        column … new name | column … another name | column … different name
        no longer had … field | no longer has … field | field … gone | field … renamed
        field … dropped | field … removed | field … deleted | field … missing | renamed … field
        dropped … field | removed … field | deleted … field | field … new name | rename … table
        renamed … table | table … renamed | dropped … table | column … changed | field … changed
        changed … column
        """,
    "code_side": """
        service | services | code | application | app | clients | callers | consumers | statement
        select | query | queries | migration | deployed | version | asks | program | programs
        release | users | database | table | schema | refer | needed | still | used
        """,
    "cache_place": """
        connection | connect | client | client slot | slot | socket | lines
        """,
    "a_volume": """
        volume | data volume | storage
        """,
    "volume_full": """
        fill up | filled up | filled | was full | is full | be full | were full | got full
        became full | out of space | no space | ran out | run out | hundred percent | 100
        exhausted | used up | no room | reach … capacity | at capacity | maximum capacity | brim
        nothing left | could not extend | not … extend
        """,
    "slots_all_gone": """
        no session to be had | no sessions left | no session left | no session free | no slot free
        no free slot | no backend left | every session of | every available session
        all available sessions | all sessions | every session | every slot | all slots
        all the slots | every seat | all seats | nearly all of the seats | session … in hands
        sessions … taken | slots … taken | sessions … used up | sessions … occupied
        slots … occupied | out of sessions | out of slots | short of sessions | no more sessions
        no new session | no new sessions | refuse … session | refused … sessions
        depletion of … connection | connection quota | connection … quota | session … depleted
        sessions … exhausted | connection capacity | backend … rejected | new backends
        sessions monopolised | sessions monopolized | number of sessions | as many sessions as
        most sessions | most of the sessions | too many sessions | sessions … limit
        limit … sessions | kept … sessions open | backends … full | not … any session
        could not … session | not … obtain … session | not … obtain … connection
        unable to obtain … connection | no backend | connection budget | session budget
        """,
    "keys_for_ever": """
        without an end date | without end date | no end date | no expiry | without expiry
        never expire | not expire | kept for ever | no ttl | without ttl | without expiration
        no expiration | lacking … expiration | never went away | without a lifetime
        no time to live | keys … never removed | entries … never removed | things … never removed
        """,
}
