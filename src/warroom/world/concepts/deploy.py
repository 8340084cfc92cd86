"""Concepts of releases, flags and limits."""

CONCEPTS: dict[str, str] = {
    "connection": """
        connection | socket | database slot | cursor | slot in the pool | place in the pool
        session to the database | database sessions | db connections | database connections
        lines were | phone line | conns | conn | db conn | line by line | sessions on | one line
        idle session | open session | stale session | dead session | database session | db session
        session … database | session … db | sessions rose | sessions pile | sessions accumulate
        sessions were | sessions in the pool | all sessions | new session | more sessions
        abandoned session | forgotten session | session … opened | unclosed session
        number of sessions | sessions left | lines … database | line … database | lines were taken
        database handle | db handle | handle … database | handle for the database | open handle
        connection handle | hundred handles | handles were | handle is opened | handles in
        key … database | keys to the database | door … database | seats in the database
        doors … database | more doors | sessions from | sessions with | took sessions
        take sessions
        """,
    "not_returned": """
        never … return | not … return | never … give back | not … give back | not … put back
        never … put back | never … close | not … close | forget … close | forget … release
        never … release | not … release | without … close | never let … go | not … hand back
        forget … hand back | leak | for good | hold on to | lose its close | never … hand back
        not let … go | never … bring back | not … bring back | not bring … back | never gave … back
        not give … back | not hand … back | not put … back | never put … back | never come back
        not come back | never … come home | not come home | orphan | dangle | leave open
        leave … open | keep open | stay open | unclosed | unreturned | unreleased | stray | abandon
        forget to | forget about | lose track | never … free | not … free | fail … release
        fail … close | fail … return | miss … close | missing close | no close | without … return
        without … back | instead of … return | keep hold | cling | forever | never … surrender
        not … relinquish | pocket | hoard | and keep | sit on | sat on | should have released
        should have closed | should have returned | close … deleted | close … removed
        close … missing | close … forgotten | skip … close | never … give them | remain open
        bleed | bleed out | not … come back | close … skipped | grow … number of open | stay with
        stay occupied | stay checked out | remain checked out | remain occupied | remains held
        held open | keep … occupied | outstanding | hang up | hung up | nobody … close
        nobody closes | leave … behind | leaves … open | leaves … behind | forgotten
        conversation … over | and kept them | kept them | never hang | long over | not closed
        never closed | no one closes | without … hang | close … lost | lost its close
        lost the close | close call was lost | close call | lack … finally | finally … lost
        finally … gone | forever open | without releasing it | without releasing them
        and never down | never down | never go down | not go down | only go up | only ever go up
        nobody is giving back | not giving it back | not giving … back | never gets … back
        never comes back | take … not give | forgot to release | never returns what
        sessions accumulate | connections accumulate | none back | gave none | give none
        returned none | nothing back | more and more open | keeps … forever | fail … hand … back
        fail … hand back | fail … give back | fail … put back | neglect … close | neglect … return
        omit … close | not … hand … back | refuse to let go | way back | left … open
        never brought back | not brought back | not … handed back | were not closed
        forgets … open | open … nobody | open … no one | nobody uses | nobody … needs
        returned none of them
        not checked … in | never checked … in | not checked back | keeps it
        """,
    "code": """
        code | function | method | routine | handler | parser | serializer | library | algorithm
        loop | module | middleware | logic | implementation | formula | regex | framework | engine
        calculation
        """,
    "flag": """
        flag | toggle | feature switch | kill switch | feature gate | experiment
        percentage rollout | dark launch | feature rollout | behind a switch | guarded by a switch
        switch intended | switch meant | switch for | the switch was | launchdarkly | unleash
        targeting rule | rollout rule | switched on for | turned on for | ab test | new feature
        beta feature | unfinished feature | feature opt in | feature switched | feature was on
        experimental prices | experimental calculation | trial calculation | trial version
        test version | experimental version | hidden function | hidden feature
        switched on too early | test calculation | experimental code | switch … test users
        switch … testers | switch … beta | switch … staff | switch … pilot | switch … experiment
        """,
    "database": """
        database | db | postgres | postgresql | mysql | mariadb | oracle | sql | datastore
        relational store | data store | schema | table | store
        """,
    "query": """
        query | select | statement | sql | lookup | look up | fetch | roundtrip | database call
        call to the database | call to database | call to the db | request to the database
        ask the database | go to the database | hit the database | visit to the database
        hits on the database | database request | database query | databases | query count
        round trip | ask for | pull | load … from the database | question | single read | reads per
        many reads | as many reads | small read | asks the database | small questions
        trips to the database | trip to the database | stmts | stmt | db calls | tiny trips
        single row lookups | lookups
        """,
    "people": """
        user | customer | client | caller | shopper | tenant | people | everyone | everybody
        visitor | buyer | merchant | account | subscriber | member | public | consumer | cohort
        guest | partner
        """,
    "undone": """
        roll back | rollback | revert | go back to | back to the previous | previous version
        undo | withdraw | pull back | last good | back out | downgrade | return to the previous
        restore the previous | previous build
        """,
    "everywhere": """
        everywhere | fleet | across the board | everyone | everybody | whichever | whatever
        regardless | no matter | no endpoint | no replica | instances | pods | replicas
        not matter which | server by server | half the requests | half of requests
        share of requests | part of requests | large part | third of requests | two in five
        in every request | requests … fail | requests … died | requests … ended | four in ten
        percent of requests | percent of calls | out of five | out of ten | requests … errors
        replica was affected | affected equally
        """,
    "wasteful": """
        quadratic | exponential | n squared | n 2 | o n | o n2 | nested loop | backtrack | regex
        regular expression | deep copy | flame graph | flamegraph | inefficient | hot path
        hot loop | cpu bound | cpu hungry | cpu intensive | cpu heavy | processor time | cpu time
        naive | unoptimized | unoptimised | brute force | needless work | unnecessary work
        redundant work | more work | work per | work done per | work per call | work per request
        heavier | crunch | number crunching | compare … other | walk through | scan … memory
        over and over | from scratch | complexity | wasteful | slow code | slow function
        slow loop | loops over | tight loop | busy loop | endless loop | burn … cpu | burning cpu
        cpu … burn | shallow copy | copies … object | clones | template engine | json library
        compute … table | per call overhead | overhead | inner loop | compare … with
        time … inside | per request work | encoder | wasted cycles | validation routine
        spent … in | 80 of cpu | reparse | re parse | parse … anew | rebuild … for | rebuilds
        recompile | compile … per request | costlier | sorts | linear search | search … list
        poorly written | badly written | clumsy | cpu hog | much computation | linear scan in
        recursion | signed twice | heavy algorithm | far more work | extra work | more computing
        does … twice | blow … time | string concatenation | serialized twice | memoization
        memoisation | no longer memoized | locks up the cpu | cubic | in linear time | squared
        rendering engine | churn through | plough through | plow through | wade through
        go through … list | goes through … list | profile … cpu | profile shows | profiled
        performance bug | performance problem | performance regression | performance defect
        same calculation | same computation | same work | hotspot | hot spot | hot code
        tight code | date formatting | sort routine | turning it into json | conversion into json
        parsing json | explode with | runtime grows | busy computing | performance … bad
        bad performance | poor performance | perform badly | performance … poor | unneeded
        useless work | superfluous | more cpu per | cpu per request | price per request
        slow implementation | bigger payload | larger payload | richer payload | heavier payload
        heavier response | slow operation | slow step | slow routine | doubled … work
        tripled … work | work … per request | times the work | recalculate … each
        recalculate … every | recalculate … per | compute … each | compute … every
        compute … again | too much computation | heavy computation | expensive code
        expensive handler | expensive function | too expensive | expensive encoding
        expensive calculation | expensive conversion | heavy conversion | lot of calculation
        much calculation | many calculations | lot of computing | much computing | lot of work
        lot of processor | lot of cpu | needless calculation | needlessly | cpu … json | in json
        in the encoder | in the serializer | in encoder | in serializer | in serializer encode
        converting | bad algorithm | new algorithm | quadratic algorithm | burns cycles
        fatter response | bigger response | larger response | enlarged response | richer response
        richer answer | bigger answer | answers richer | making them richer | new response format
        rebuild … each | rebuild … every | rebuild … table | compare … every | each other line
        busy with itself | interpreted language | with every other | heavy to produce
        heavy to build | expensive to produce | expensive to build | expensive to encode
        encoding the response | encoding the answer | conversion for | conversion which
        extra conversion | square of the number | profile of cpu | own work | elaborate
        thinks too long | think … long | expensive to prepare | costly to prepare
        costly to produce | laborious | too much work | too much computing | too much calculating
        pure processor time | quadratic in | long calculation | very long calculation
        longer calculation | inefficient routine | for its own work | fat payload
        elaborate answers | eats all of | recompute … each call | recompute … each request
        recomputes … per | recompute … every call | recompute … every request
        recomputed … per request | more calculation | calculation per | calculations per
        more calculations | more work per | more computation | heavier code | heavy code
        computation per | calculate so much | calculate too much | so much to calculate
        too much to calculate | has to calculate | calculates far more | inefficient code
        """,
    "cpu": """
        cpu | processor | core | cycles | processing time | processing power | horsepower
        computing time | calculation time | milliseconds of cpu
        """,
    "costlier": """
        slow | slower | slowdown | latency | sluggish | crawl | times as expensive | times as long
        times as much | times more | times slower | more expensive | heavier | heavy | pegged
        at 100 | flat out | chew | gobble | saturate | tenfold | soar | p99 | p95 | p50 | take … ms
        take … seconds | takes ages | per request | per call | doing nothing but | busy with
        five times | ten times | dominated | time went | drag | cost more | cost … times | doubled
        tripled | far longer | much longer | come late | late answers | hog | slower per
        dramatically slower | twice as long | ten times as long | for ever | not … fast | eat
        swallow | devour | take seconds | x slower | times the time | costs far | hungry | greedy
        not responsive | drown | costly | response times | need longer | take longer | lasts longer
        much processor | more cpu | slower than | more time for | more time per | need … more time
        needs much more | become expensive | became expensive | too expensive | burns
        burned the processor | several seconds | wait … seconds | took seconds
        """,
    "per_item": """
        n 1 | n plus | individually | separately | per item | per row | per line | per record
        per entry | per product | per element | per object | per id | per result | per order
        for row | for item | for line | for record | for entry | for product | for element
        for object | for result | for order | for id | for coupon | for customer row | row by row
        item by item | line by line | record by record | in loop | inside loop | for loop
        inside a for | within a loop | while looping | in iteration | iteration | lazy | lazily
        row at a time | select at a time | query at a time | item at a time | record at a time
        entry at a time | piecemeal | apiece | loop | item by | row by | separate query
        extra lookup per | extra query per | single row | single record | extra query
        additional query | for every entry | for every article | for every line | for every row
        for every item | for every record | for every product | for every element
        for every single | for each article | for each entry | for each line | for each row
        for each item | for each record | for each product | for each element | ask … for every
        ask … for each | back … for every | back … for each | each row with | row with its own
        details of each | every single entry | every article | not … in one time
        not … all at once | instead of … together | not … together | instead of all at once
        as there are items | as there are rows | as there are lines | line for line | in a loop
        lookups inside | one select per | one query per | one call per | one statement per
        as many queries as | as many reads as | as many statements as | as many selects as
        as many lookups as | triggers its own | trigger … own | statement of its own
        query of its own | inside a loop | over the rows | an other question | one item at a time
        single row lookups | preloads | once for each | each thing | for each thing
        for every thing | one thing at a time | thing by thing | one at a time
        each of them by itself | for each order | for every order | for each customer in
        each one by itself
        """,
    "many_small": """
        chatty | explode in number | tiny | small queries | small select | small statement
        queries per | selects per | statements per | sheer number | death by | none of them slow
        fan out | number of queries | number of statements | number of selects
        number of round trips | queries … per request | calls to the database per | little queries
        little selects | myriad | number of them per | flood of queries | flood of … queries
        flood of selects | flood of statements | storm of queries | barrage of queries
        swarm of queries | more queries per | more statements per | queries … page
        queries … request | statements … page | questions … page | selects … page | so many queries
        hundreds of queries | hundreds of statements | hundreds of selects | hundreds of questions
        small questions | hail of … queries | hail of queries | hundred queries | hundred questions
        hundred statements | hundred selects | asked more | asked far more | asked more often
        times the queries | queries each | each of them fast | each of them quick | by hundreds
        with hundreds | into hundreds | by dozens | into dozens
        """,
    "batch_lost": """
        prefetch | preload | eager | lazy loading | dataloader | join fetch | single join
        joined query | in bulk | bulk query | include clause | batch fetch | batch loading
        batch load | batch read | batch query | batch call | batching | in batches | batch size
        eager join | one join | joined read | joined statement | in one go | all at once
        fetch … together | lost join | missing join | eager fetch | join was | join dropped
        drop … join
        """,
    "taken_out": """
        remove | delete | drop | lose | loss | break up | split | replace | instead | no longer
        forget | disable | without | turn into | turned … into | where … used to | split into
        omitted | take out | stop | moved away from | is no longer | was gone | were gone
        one at a time | into as many | switched away
        """,
    "memory": """
        memory | heap | ram | resident | rss | footprint | oom | oomkilled | in process cache
        garbage | garbage collection | gc | allocation | working set | process size
        size of the process | objects | out of memory | megabytes | gigabytes | 137 | static list
        static map | in a map | process got fatter | mib | gib | kilobytes | no memory | buffers
        session contexts | context objects | live objects | java heap | garbage collector
        remember every | remembers every | remember everything | in the process itself
        session context | collector | contexts | the garbage | rubbish | no space in memory
        full of things | no room in memory | no room in heap
        """,
    "never_freed": """
        leak | never … free | not … free | never … release | not … release | never … give back
        not … give back | never … take … out | never take | never … remove | not … remove
        never … clean | not … clean | never … evict | no eviction | without eviction | for ever
        forever | hold on to | cling | keep … alive | retain | pile up | accumulate
        never … let go | not let go | unbounded | no bound | without bound | less and less
        nothing … freed | never … collect | not … collect | uncollected | not … reclaim
        never … reclaim | never … shrink | never … go down | never … come down | never … forget
        never … throw away | never … discard | hoard | not … drop | never … drop | never … empty
        keep everything | remember everything | not … deregister | never … unregister
        never … delete | not … delete | nobody free | nobody … free | nobody … clean
        hold … reference | references to | keeps … references | dangling reference | never freed
        not being freed | nothing … releases | nobody … release | undead | not emptied
        never emptied | appended to | no … cleanup | missing cleanup | without … cleanup
        no expiry | never expire | not … expire | garbage never | lingers | no longer needed
        not needed | never … trim | not … trim | never … prune | not … prune | stay alive
        kept alive | dead objects | stale objects | more objects | never … expire | keep … session
        keep … contexts | useless objects | not … throw away | not … dispose | never … dispose
        undisposed | zombie | prevent … freeing | prevents … collector | keep … from freeing
        prevent … collect | hinder | die of memory | none … away | nothing … away | throw none
        throws nothing | hang on to | hanging on to | never let go | leave … behind
        leaves … behind | left … behind | never forget | forget nothing | forgets nothing
        no limit | without limit | no mechanism … release | nothing … throw away | free hardly
        free little | frees hardly | recover less | recovers little | finds nothing
        not give it back | never give it back | does not give back | not … come down | never … down
        not come down | not go down | never throw … away | never throws … away | never … away
        not … away | long finished | cannot free | hoards | only ever grows | only grow
        only grows | full of old | nobody cancels | nobody … cancel | nobody … delete
        nobody … remove | remaining in | remain in | never returns to | not return to
        cannot be collected | not be collected | nothing … cleared | never cleared | no upper bound
        never given back | never let go of | no upper limit | stay in | stays in | forget … free
        forget … release | not get freed | never get freed | stay there | stay after
        after they end | kept after | runs full | run full | without mechanism … release
        without a mechanism | retention of session | retention of objects | retention of context
        retention of contexts | without … release | never … emptied | no longer needs | no use for
        never tidies | not tidy | never cleans | nothing … thrown | never gets rid | not get rid
        without cleaning | never … rid
        """,
    "climbs": """
        grow | growth | climb | rise | increase | creep | crept | swell | swollen | balloon | bloat
        inflate | fatter | bigger | larger | straight line | saw tooth | sawtooth | accumulate
        build up | mount | go up | up and up | ever more | upward | slope | staircase | day by day
        hour by hour | little by little | bit by bit | never shrink | without end | endlessly
        fill up | eat more | use more | add up | leave … behind | left behind | add … up
        kept growing | consume more | with … hour | by the hour | hour after hour | over time
        over the day | over the hours | over hours | with time | without bound | kept climbing
        kept rising | drifted up | ratchet | plump | gain weight | longer and longer
        higher and higher | ever higher | ever larger | ever bigger | steady climb | continuously
        without stop | relentlessly | never stops growing | until … kernel | until … gone | pile up
        put on weight | inch up | only growing | goes up with | runs full | run full | fills
        it fills
        """,
    "shot": """
        oom | oomkilled | oom killed | killed by the kernel | kernel kill | killed | 137
        out of memory | terminate | hits its limit | until nothing left | memory limit | reap
        gun down | shot by | killer | no memory left | lack of memory | ran out of memory | reaper
        kernel steps in | kernel … kill | until … kernel | have to be restarted | needed a restart
        crash … hours | restart … hours | die of memory | every few hours | oomkill | killed every
        every six hours | restarts itself | process is killed | then killed | pods were killed
        killed in turn
        """,
    "pool": """
        pool | hikari | pgbouncer | datasource
        """,
    "borrowed": """
        borrow | on loan | loan | lend | lent | lease | take out of | taken from | checked out
        hand out | out of the pool | takes connections
        """,
    "drains": """
        drain | run dry | empty | exhaust | deplete | used up | run out | none left | nothing left
        no … left | no … free | eat up | eating | swallow | ever go up | went up | climb | dwindle
        fewer and fewer | bleed | bled | trickle | seep | shrink | little more | step by step
        held by nobody | sit idle | sat idle | lost a connection | a connection less
        none to give | had none | lose … connection | bleed out | left without
        without connection
        """,
    "dedup": """
        idempotent | dedup | deduplication | de duplicate | duplicate check | duplicate detection
        duplicate protection | check for duplicates | request key | request id | request token
        unique constraint | unique key | unique index | uniqueness | have we done
        processed before | same request | same payment | same call | known request | safe to retry
        retry safe | tell … apart | protection against | recognise … request | recognise … retry
        recognise … duplicate | recognise … seen | recognise … payment | recognize … request
        recognize … duplicate | recognize … retry | look up of processed | processed requests
        requests … processed | compare … payment | request fingerprint | fingerprint | seen before
        seen this before | have seen before | duplicate key | client token | nonce | key … not read
        key … not … read | wrong header | move to headers | double submission | double submit
        double click | resubmission | protection against double | second submission
        second time it sees | key not read | key is not read | keys in headers
        detection of duplicates | detect duplicates | duplicates … detected | retries … detected
        seen requests | known keys | knows them again | know … again | idempotency key
        recognise repeats | recognized repeats | recognised repeats | recognise … repeat
        idempotency check | idempotency store | idempotency table | guard against double
        guard against repeats | guard against duplicates | protection against repeated
        protection against repeats | protection against retries
        """,
    "check_lost": """
        lose | loss | remove | drop | ignore | no longer | skip | bypass | switch off | turned off
        disable | forget | delete | not … check | not … compare | never … check | not … recognise
        not … recognize | not … remember | never … look | not … look | stop … check
        stop … compare | stop … recognise | stop … recognize | stop check | moved | not honour
        not honor | overwritten | after the charge | no key | counted as | treat … as | taken for
        different key | never … alike | never alike | no two | not alike | amnesia | overlook
        disregard | throw away | finds no | changed to include | broke | no longer compare
        key … wrong | regenerate | differ | not persisted | not stored | expire | stop working
        not … notice | no longer notice | not … know | take away | was gone | is gone | absent
        missing | dismantle | weaken | not read | not … filter | look … wrong | wrong header
        not there any | out of order | defunct | undone | disappear | vanish | inactive
        ineffective | does not work | not … work | fell out | fail | not detect | not … detect
        undetected | not spot | not … see | unaware | got lost | no effect | without effect
        ignores | no longer did | lost in | skipped | gone since | fails to recognise
        fails to see | without check | without checking | without … protection | without looking
        without … compare | stopped
        """,
    "done_twice": """
        second time | fresh order | second payment | second order | second charge | second copy
        second booking | two charges | two orders | two payments | two bookings | multiple times
        double charge | double billed | another charge | another order | two of everything
        charged double | billed double | double payment | double order | double booking
        double debit | in double | paid double | booked double | double transfer | double execution
        double entries | double refund | fresh payment | same thing two times | executed two times
        charged two times | second execution | re executed | reprocessed | re processed
        taken two times | double shipment | two identical | identical orders | identical payments
        identical charges | copy of the order | twofold | became … payment | two of the same
        two times the | everything double | did … double | does … double | order twice
        like the first | fresh request | did it again | do it again | does it again | again as if
        anew | carried out again | executed again | handled again | charged again | booked again
        a second time | process … twice | processed twice | handled twice | order … twice
        orders … twice | payment … twice | request … twice | booked … twice | booking … twice
        charged … twice | paid … twice | pay … twice | refund … twice | invoice … twice
        transfer … twice | shipped … twice | sent … parcel twice | purchase … twice
        executed twice | created twice | performed twice | carried out twice | did … twice
        twice … account | twice for one | twice for the same | debit … twice | taken twice
        booked as a second | created duplicate | duplicate order | duplicate orders
        duplicate payment | duplicate charge | duplicate booking | duplicate transfer
        duplicate shipment | duplicates created | dupes since | as another order
        as separate orders | as a separate payment | ran twice | went through twice | twice over
        do … twice | same work twice | served twice | treated twice
        """,
    "dealing": """
        charge | bill | payment | order | transfer | booking | money | debit | refund | request
        carried out | purchase | transaction | invoice | withdraw | shipment | credit | executed
        performed | amount | card | purse | wallet | account | checkout twice | sale | claim
        ticket | reservation | deposit | settlement | payout | paid | payer
        """,
    "sent_again": """
        retry | resend | resent | re send | redelivery | redeliver | replay | second attempt
        press … twice | click … twice | submitted twice | repetition | re try | retransmit
        re delivery | re delivered | after a timeout | re submit | resubmit | same request
        second click | double click | click | press | tap | bad connection | repeat | repeats
        sent again | send … again | sends … again | sent the same | sent it again | comes again
        """,
    "wrong_values": """
        wrong | incorrect | false | inaccurate | mistaken | miscalculate | bogus | nonsense
        not correct | erroneous | falsify | misprice | wrong price | wrong amount | not right
        untrue | different price | misquote | corrupt | invalid | rounding | overcharge
        undercharge | bad numbers | bad result | discount | stale price | should … see | made up
        out by | wrong figures | faulty amounts | lie | last year | not the right | came out wrong
        """,
    "meant_for_few": """
        beta | cohort | staff | employee | internal | pilot | early access | test group | testers
        test cohort | meant for | intended for | supposed for | reserved for | allowlist
        whitelist | partners | small group | canary group | half finished | unfinished
        not … ready | opt in | experimental | experiment | preview | trial | insiders | chosen few
        select few | handful | limited group | targeting | audience | in place of beta
        instead of beta | instead of staff | instead of internal | instead of testers
        instead of 1 | instead of 5 | instead of cohort | rather than beta | rather than staff
        rather than testers | incomplete | untested | half baked | half done | half built
        in development | work in progress
        """,
    "opened_wide": """
        everyone | everybody | public | widen | broaden | hundred percent | wide open | open up
        opened | leak | general population | user base | world | globally | exposed | go out to
        reach | spill | escape | masses | all customers | all users | all shoppers | all tenants
        all accounts | every customer | every user | every shopper | all our customers
        ordinary customers | ordinary users | normal customers | normal users | other customers
        whole population | real customers | default cohort | cohort default | too many people
        at 100 | 100 percent | whole country | half the customers | half of customers
        half of users | half of shoppers | paying customers | for customers | on for people
        in front of customers | outsiders | whole customer base | open to all | opened to all
        to 100 percent | turned to 100 | for all | on for all | all of the users | active for all
        whole world | matched the default | too early | to everyone using | everyone using
        """,
    "limiter": """
        rate limit | throttle | token bucket | requests per second | requests per minute
        requests a second | rps | requests a minute | request quota | quota per | quota for | 429
        429s | bouncer | gatekeeper | doorman | limit per client | per address limit | per client
        per ip | calls per | limit for requests | request limit | traffic limit | flow control
        rate cap | limit on requests | limit exceeded | calls a minute | calls a second
        rate of requests | turnstile | bucket size | leaky bucket | tokens per | many requests
        per minute limit | edge throttle | requests per | calls per minute | calls per second
        limit … customers | limit … clients | limit … users | quota in | quota | calls permitted
        limit … its users | request rate | rate of calls | permitted rate | request budget
        budget of requests | throttle rule | rate for | calls let through | promo | promo segment
        limits … segments | segment … bucket | bucket … segment | how many requests
        requests … in a minute | requests … may | limit for promo | request allowance
        quota of requests | allowance … customers | allowance … promo | allowance of requests
        allowance for promo | allowance … segment | token allowance | small an allowance
        allowance table | allowance per | own limit | tokens a minute | tokens per minute
        tokens for | bucket | quota in the new rules | own limiter | requests a minute from
        protects … from too many | too many requests | lets in a few | only lets in | burst limit
        burst size
        """,
    "mis_set": """
        mistype | typo | lowered | put at | misconfigure | wrong value | wrong number | wrong unit
        zero | digit | far below | below | strict | stricter | tight | tighter | tighten | low
        tiny | small | few | count … as | same bucket | order of magnitude | fraction | tenth
        ten times | stingy | shrink | wrong way | miscounted | mistake | by ourselves | ourselves
        set at | wrong limit | wrong figure | off by | lump | per hour | hundred times
        miscalculate | wrong | in the wrong | mis set | misplace | decimal | unrealistic | absurd
        ridiculous | meant for | intended for | legitimate | honest | told to let | let nobody
        nobody through | let … nobody | trickle | entered with | entered wrongly | let through
        stricter than | than planned | than intended | than meant | wrong size | tightened by
        aggressive | number wrong | wrote wrongly | by accident | accident | accidentally
        inadvertent | unintentionally | excessively | over zealous | overzealous | severe
        minuscule | ten times smaller | cut off | off by a factor | badly | incorrect | erroneous
        misconfig | too low | too small | too few | so small | emptied within | used up within
        used … within seconds | cut by | undersized | mis entered | misentered | written wrong
        turned away … shoppers | turned away … customers | own customers | too little
        wrong setting | bad setting | new setting | reduced to a | 40 instead | minute instead
        tokens instead | set to a wrong | set wrong | set … too | set far | reduced to a tenth
        cut to a | cut to a tenth | set a hundred | set … low | way too | much too | far too
        where 4000 | was meant | wrong numbers | wrong figures | self inflicted | fat finger
        fat fingered | entered in place | entered instead | in place of | should never have
        one bucket | everyone into | counted everyone | all … as one | configured wrong
        wrong configured | only few | few requests | mere | a handful | laughable | far less than
        one zero | zero too few | zeros | two orders | made so strict | so strict
        wrong number was entered | number was wrong | false number
        """,
    "innocent": """
        ordinary | legitimate | honest | normal | real | genuine | paying | innocent
        good customers | everyday | regular | usual | valid | shopper | customer | user | nobody
        no attack | no peak | idle | people
        """,
    "many_times": """
        hundreds | thousand | dozens | forty times | times as many | times more | multiply
        explode | explosion | avalanche | tenfold | number … went from | count … went from | scores
        per request | per page | database … times | times to build | flood | storm | swarm
        barrage | twelve fold | ten fold | hundred fold | per list | round trips per
        many round trips | twelve times | 12x | 10x | 20x | times the number
        times the usual number | for one page | for each list
        several hundred | into several hundred | hundreds of outgoing
        """,
    "chatty": """
        chatty | n 1 | fan out | lazy loading | lazily | talkative | death by | prefetch
        eager loading | batch loader
        """,
    "code_slip": """
        coding mistake | coding slip | programming mistake | wrong import | missing class
        classnotfound | classnotfoundexception | missing method | remove … method
        method … removed | untested | nobody … tested | nobody … run | without … test
        faulty change | bad change | broken change | botch | buggy | bug | defective code
        copied line | mistake in the code | mistake in code | nullpointer | wrong variable
        wrong function | wrong method | wrong field | missing field | missing import
        missing module | module not found | no such method | cannot import | syntax | indentation
        sloppy | wrong type | type mismatch | incompatible | bad merge | merge conflict
        half merged | wrong branch | unreviewed | self inflicted | code defect | bad code
        broken code | faulty code | faulty build | broken build | broken image | bad image
        bad update | broken update | flawed | poor release | damaged release | poisoned build
        wrong artifact | would not … start | crash loop | crashloop | typo in the code
        typo in code | typo in the handler | typo in the request | slipped through
        never been tested | half finished refactoring | rotten code | rotten build
        error in program | error in the software | error in the logic | software error
        software bug | software fault | program error | error in the source | programming fault
        logic fault | serious bug | fatal bug | nasty bug | error in our code | fault in our code
        wrong code | code was wrong | code is wrong | miscoded | change … wrong | code … wrong
        code change was wrong | wrong change | change was faulty | was defective | was wrong and
        null deref | nil deref | null dereference | deref null | dereference | missing value
        absent field | not always there | is absent | undefined field | undefined value
        null value | null reference | null pointer | nil pointer | type error | typeerror | assumes
        assumed | takes apart | unpack | older orders | cannot unpack | forgot about
        forgot a check | fault in program | had a fault | contained a fault | contained a mistake
        contained a bug | result … not there | value … not there | field … not there
        error in … calculation | bug in … calculation | mistake in … calculation
        fault in … calculation | error in calculation | unpack … none | value … none
        result … none | reads … none | handler … none | none value | can be null | may be null
        might be null | something … null | turns out null | not guard | no guard | forgot to check
        missing check | not check … null | not … expect | did not expect | not anticipate
        we broke | broke it ourselves | broke … ourselves | broken by our | broken by the deploy
        broken by the release | blunder | not filled | wrong data | not survive | sometimes missing
        object … missing | not … deal with | cannot handle | not handle | not handle … without
        not cope … without | not process … without | not survive … without
        not deal with … without | not work without | cannot cope | not exist in production
        on null | null currency | null field | null object | null in | field … not exist
        setting … not exist | key … not exist | class … not exist
        """,
    "paid_twice": """
        charged twice | charged double | charge … twice | charge … double | double charge
        billed twice | billed double | double billed | debited twice | debited double
        double debit | paid twice | double booking | booked twice | booked double | double order
        ordered twice | orders … twice | payments … twice | money … twice | transferred twice
        double transfer | double payment | executed twice | carried out twice | shipped twice
        double shipment | double refund | refunded twice | second order | second charge
        second payment | charged two times | debited two times | twice the money | twice the amount
        second debit | double execution | duplicate order | duplicate payment | duplicate charge
        duplicate booking | duplicate shipment | duplicate transfer | double the amount
        twice for the | pay twice | paid two times | booked two times | parcel twice | same parcel
        dupes since | duplicate payments | orders were duplicated | paying double | pays double
        pay double | second booking | books again | book … again | creates a second
        duplicated orders | duplicated payments | took … twice | takes … twice | money … two times
        charged a second time | second time for
        """,
    "source": """
        code | programming | source code | line of code | codebase | logic | software
        programmers | developers | our program | algorithm
        """,
    "costly": """
        costly | expensive | heavy | pricey | demanding | cpu hungry | intensive | burdensome
        laborious | taxing | weighty
        """,
    "own_query": """
        extra query | additional query | another query | separate query | separate statement
        further query | extra lookup | additional lookup | single row lookups | select in a loop
        loop of selects | query in a loop | lookup in a loop | queries … proportional
        proportional to the length | proportional to the number
        grows with the length of the list | query per | queries per row | per row queries
        per item queries | select per | lookup per | statement per | call per item | call per row
        request per item | query for … item | query for … row | query for … entry
        query for … line | query for … record | query for … element | select for … item
        select for … row | call for … item | call for … row
        """,
    "key_ignored": """
        key is ignored | key … ignored | ignore … key | key … not read | key … not honoured
        not honour … key | not … honor … key | key … not checked | not check … key
        key … disregarded | key … overlooked | key … not looked | key … skipped
        key … not recognised | key … not recognized | wrong header | key … not understood
        key … not used | no longer … key | not look … key | not read … key | not evaluate … key
        key … never | not detect … request | not detect … retry | not recognise … request
        not recognize … request | not notice … request | not recognise … retry
        not … detect duplicates | no longer detect | no longer recognise | no longer recognize
        not spot | no longer did | ignores idempotency | idempotency … ignored | idempotency … lost
        not know … again | no longer knew | took it for a new | taken for a new | taken for new
        took … for new | header nobody | wrong place | key … header that | not look … if the same
        not looking if | no longer finds | finds no match | not … find a match | forgot how to tell
        forgotten how to tell | not notice | fails to notice | not … know it | not detected
        repeats not | dedupe gone | dedup gone | check gone | check was gone | check is gone
        no memory of past | forgets which keys | treated as an original | no longer notices
        not … known key | no memory of | key … header nobody | key … header that nobody
        key … header which nobody | key … header nothing | key … header that nothing
        key … not found | key … wrong place | keys … wrong header
        """,
    "list_page": """
        list | page | screen | overview | history page | detail page | list page
        """,
    "encoding": """
        serializer | encoder | encode | encoding | json | marshal | marshalling | serialize
        serialise | render | rendering | formatter | formatting | compression | compress
        response format | richer response | larger response | enlarged response | fatter response
        bigger response | richer payload | bigger payload | larger payload | turned into bytes
        turning it into | writing out | templating | template engine
        """,
    "own_work": """
        own code | own doing | own encoder | own serializer | inside the service
        in the service itself | in the process itself | own processor | own computation
        own calculation | own work | inside the gateway | home made | not in any dependency
        not in a dependency | busy with itself | in itself | inside itself | by itself | own fault
        is the code | code itself
        """,
    "time_or_cpu": """
        eat up | eats the cpu | eat … cpu | eat … processor | eat … time | burn … cpu
        burn … processor | burns cpu | bulk of each | bulk of every | spends … processor
        share of the processor | costs … processor | costs … cpu | costs … time | cpu at 100
        cpu is at | cpu bound | processor … time | nearly all of … processor | nearly all of … cpu
        swallow … cpu | swallow … time | gave it back only | only after seconds | cores … busy
        cores … no time | sat inside | needs … longer | cpu up | 100 cpu | 80 of cpu | 90 of cpu
        most of cpu | much of cpu | most of processor | half of cpu | processor … spent | cpu hog
        too much … processor | too much … cpu | work with processor | times the processor
        times the cpu | saturated the cores | cores … saturated | cpu saturated | hogs cpu
        hog … cpu | hog … processor | hogging … cpu | eats cores | eat … cores
        occupy … processors | processors … occupied | seconds per request | spends seconds
        spend … in the serializer | life in the serializer | life in … encoder | nine times the cpu
        bulk of the time | most of the processor | costs most | most of processor time
        bulk of processor
        """,
    "as_new": """
        as a new | as new | for a new one | for a new | as fresh | fresh request | fresh order
        like the first | once more | one more time | anew | from the start | a second time | again
        twice | duplicate | second | as another | as separate | as if … first | did it again
        like a new | as the first | as an original
        """,
    "came_broken": """
        was broken | were broken | we broke | broke … ourselves | broken by us | came broken
        shipped … broken | not survive | blunder | contained an error | contained an … error
        faulty from the start | broke … with our own | had a mistake | had an error | had a bug
        had a flaw | had a defect | had a fault | contained a mistake | contained a bug
        contained a flaw | contained a defect | contained a fault | was faulty | is faulty
        was buggy | was wrong inside | full of errors | was no good | has a fault | has a mistake
        has a bug | has an error in | has a defect | has a flaw
        """,
}
