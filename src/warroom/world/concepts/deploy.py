"""Concepts of releases, flags and limits."""

CONCEPTS: dict[str, str] = {
    "connection": """
        connection | session | handle | socket | database slot | cursor | slot in the pool
        place in the pool | session to the database | database sessions | db connections
        database connections
        """,
    "not_returned": """
        never … return | not … return | never … give back | not … give back | not … put back
        never … put back | never … close | not … close | forget … close | forget … release
        never … release | not … release | without … release | without … close | never let … go
        not … hand back | forget … hand back | leak | for good | hold on to | lose its close
        never … hand back | not let … go | never … bring back | not … bring back
        not bring … back | never gave … back | not give … back | not hand … back | not put … back
        never put … back | never come back | not come back | never … come home | not come home
        orphan | dangle | leave open | leave … open | keep open | stay open | unclosed
        unreturned | unreleased | stray | abandon | forget to | forget about | lose track
        never … free | not … free | fail … release | fail … close | fail … return | miss … close
        missing close | no close | without … return | without … back | instead of … return
        keep hold | cling | for ever | forever | never … surrender | not … relinquish | pocket
        hoard | and keep | sit on | sat on | should have released | should have closed
        should have returned | close … deleted | close … removed | close … missing
        close … forgotten | skip … close | never … give them | remain open | bleed | bleed out
        not … come back | close … skipped | grow … number of open | stay with | stay occupied
        stay checked out | remain checked out | remain occupied | remains held | held open
        keep … occupied | outstanding
        """,
    "code": """
        code | function | method | routine | handler | parser | serializer | library | algorithm
        loop | module | middleware | component | logic | implementation | class | template | step
        branch | helper | formula | expression | regex | framework | engine | calculation
        """,
    "flag": """
        flag | toggle | feature switch | kill switch | feature gate | experiment
        percentage rollout | dark launch | feature rollout | behind a switch | guarded by a switch
        switch intended | switch meant | switch for | the switch was | launchdarkly | unleash
        targeting rule | rollout rule | feature | switched on for | turned on for | opt in
        ab test
        """,
    "database": """
        database | db | postgres | postgresql | mysql | mariadb | oracle | sql | datastore
        relational store | data store | schema | table | store
        """,
    "query": """
        query | select | statement | sql | lookup | look up | fetch | read | roundtrip
        database call | call to the database | call to database | call to the db
        request to the database | ask the database | go to the database | hit the database
        visit to the database | hits on the database | database request | database query
        databases | query count | round trip | trips to | trip to the | ask for | pull
        load … from the database
        """,
    "people": """
        user | customer | client | caller | shopper | tenant | people | everyone | everybody
        visitor | buyer | merchant | account | subscriber | member | public | consumer | cohort
        guest | partner
        """,
    "thrown": """
        bug | exception | crash | 500s | 5xx | 5xxs | stack trace | stacktrace | traceback | panic
        keyerror | typeerror | valueerror | attributeerror | null | nil | npe
        nullpointerexception | dereference | blow up | blew up | explode | segfault | defect
        faulty | internal server | server error | internal error | undefined | could not parse
        not parse | not … parse | unhandled | uncaught | syntax | missing dependency
        missing file | missing library | missing class | missing column | mishandle | trip over
        fall flat | regression | index out | out of range | out of bounds | assertion
        bad release | bad build | bad deploy | bad code | bad version | bad image | half … broken
        runtime error | coding error | programming error | error in the code | logic error
        breaking change | answer 500 | return 500 | status 500 | http 500 | with 500
        respond … 500 | got 500 | saw 500 | throws | threw an | throw … exception | throw … error
        wrong import | missing import | bad import | raise … error | raise … exception | raising
        choked on | does not compile | would not start | not boot | error page
        nothing but errors | spit … errors | ended in | errors to everybody | fell on its face
        face plant | bail | bombed | keeled over | spit | spew | vomit | throw up
        rejected whatever | classnotfoundexception | runtimeexception | indexerror | zerodivision
        referenceerror | nameerror | importerror | null check | not … deal with | unhandled error
        not initialised | uninitialised | uninitialized | null value | fell over | blow
        unreadable | nothing but | gibberish errors | can not compute | fell to pieces
        unserviceable | answered with errors
        """,
    "undone": """
        roll back | rollback | revert | go back to | back to the previous | previous version
        undo | withdraw | pull back | last good | back out | downgrade | return to the previous
        restore the previous | previous build
        """,
    "everywhere": """
        everywhere | fleet | across the board | everyone | everybody | whichever | whatever
        regardless | no matter | no endpoint | no replica | instances | pods | replicas | half of
        not matter which | server by server | half the requests | fail on requests | requests
        """,
    "wasteful": """
        quadratic | exponential | n squared | n 2 | o n | o n2 | nested loop | recompute
        recalculate | calculate … for | compute … for | backtrack | regex | regular expression
        deep copy | flame graph | flamegraph | inefficient | hot path | hot loop | cpu bound
        cpu hungry | cpu intensive | cpu heavy | cycles | expensive | processor time | cpu time
        interpreted | serialization | serialisation | naive | unoptimized | unoptimised
        algorithm | brute force | busy work | needless work | unnecessary work | redundant work
        more work | work per | work done per | work per call | work per request | heavier | crunch
        number crunching | compare … other | walk through | scan … memory | over and over
        from scratch | computation | complexity | wasteful | slow code | slow function | slow loop
        loops over | tight loop | busy loop | endless loop | burn … cpu | burning cpu | cpu … burn
        shallow copy | copies … object | clones | template engine | json library | compute … table
        per call overhead | overhead | inner loop | compare … with | time … inside
        per request work | encoder | wasted cycles | validation routine | spent … in | 80 of cpu
        reparse | re parse | parse … anew | rebuild … for | rebuilds | recompile
        compile … per request | costlier | sorts | linear search | search … list | poorly written
        badly written | clumsy | cpu hog | much computation | linear scan in | recursion
        signed twice | heavy algorithm | far more work | extra work | more computing
        does … twice | blow … time | string concatenation | serialized twice | memoization
        memoisation | no longer memoized | locks up the cpu | cubic | in linear time | square of
        grow … with the number | squared | rendering engine | chew through | churn through
        plough through | plow through | wade through | go through … list | goes through … list
        profile … cpu | profile shows | profiled | profile of | performance bug
        performance problem | performance regression | performance defect | same calculation
        same computation | same work | calculation … over | formatting | hotspot | hot spot
        hot code | bottleneck in the code | tight code | date formatting | sort routine
        turning it into json | conversion into json | parsing json | run time explodes
        explode with | run time | runtime grows | busy computing | performance … bad
        bad performance | poor performance | perform badly | performance … poor | needless
        unneeded | useless work | superfluous | more cpu per | cpu per request | price per request
        serialization cost | slow implementation | bigger payload | larger payload
        richer payload | heavier payload | heavier response | slow operation | slow step
        slow routine | request path | critical path | doubled … work | tripled … work
        work … per request | times the work | more data than
        """,
    "cpu": """
        cpu | processor | core | cycles | processing time | processing power | milliseconds of
        horsepower | computing time | calculation time
        """,
    "costlier": """
        slow | slower | slowdown | latency | sluggish | crawl | times as expensive | times as long
        times as much | times more | times slower | more expensive | heavier | heavy | burn
        pegged | at its limit | at 100 | at the limit | flat out | chew | gobble | saturate
        tenfold | soar | p99 | p95 | p50 | take … ms | take … seconds | takes ages | per request
        per call | doing nothing but | busy with | five times | ten times | dominated | time went
        lag | drag | cost more | cost … times | went up | doubled | tripled | far longer
        much longer | come late | late answers | hog | slower per | dramatically slower
        twice as long | ten times as long | for ever | not … fast | eat | consume | swallow
        devour | take seconds | x slower | times the time | costs far | hungry | greedy
        not responsive | drown | costly | response times | need longer | take longer
        lasts longer | much processor | much cpu | more cpu | slower than | not keep up
        not … keep up
        """,
    "per_item": """
        n 1 | n plus | individually | separately | per item | per row | per line | per record
        per entry | per product | per element | per object | per id | per result | per order
        for row | for item | for line | for record | for entry | for product | for element
        for object | for result | for order | for id | for coupon | for customer row | row by row
        item by item | line by line | record by record | in loop | inside loop | for loop
        inside a for | within a loop | while looping | in iteration | iteration | lazy | lazily
        row at a time | select at a time | query at a time | item at a time | record at a time
        entry at a time | as many … as | piecemeal | apiece | loop | item by | row by
        separate query | extra lookup per | extra query per | single row | single record
        extra query | additional query
        """,
    "many_small": """
        chatty | explode in number | tiny | small queries | small select | small statement
        queries per | selects per | statements per | calls per | more queries | more selects
        more statements | many queries | many selects | many statements | many trips
        many lookups | sheer number | death by | none of them slow | fan out | number of queries
        number of calls | number of statements | number of selects | number of round trips
        queries … per request | calls to the database per | little queries | little selects
        myriad | number of them per | flood of queries | flood of … queries | flood of selects
        flood of statements | storm of queries | barrage of queries | swarm of queries
        """,
    "batch_lost": """
        batch | prefetch | preload | eager | lazy loading | dataloader | join fetch | single join
        joined query | in bulk | bulk query | include clause | in list | join | a join
        """,
    "taken_out": """
        remove | delete | drop | lose | loss | gone | break up | split | replace | instead
        no longer | forget | disable | without | turn into | turned … into | where … used to
        switch to | split into | omitted | take out | stop | moved away from
        """,
    "memory": """
        memory | heap | ram | resident | rss | footprint | oom | oomkilled | in process cache
        garbage | garbage collection | gc | allocation | working set | process size
        size of the process | objects | out of memory | megabytes | gigabytes | 137 | static list
        static map | in a map | in a list | process got fatter | mib | gib | kilobytes | no memory
        buffers | session contexts | context objects | live objects | java heap
        garbage collector | of memory
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
        no expiry | never expire | not … expire | swallow … bit | garbage never | lingers
        no longer needed | not needed | never … trim | not … trim | never … prune | not … prune
        stay alive | kept alive | survive | dead objects | stale objects | more objects
        never … expire | keep … session | keep … contexts | useless objects | not … throw away
        not … dispose | never … dispose | undisposed | zombie | prevent … freeing
        prevents … collector | keep … from freeing | prevent … collect | hinder | die of memory
        """,
    "climbs": """
        grow | growth | climb | rise | increase | creep | crept | swell | swollen | balloon
        bloat | inflate | fatter | bigger | larger | straight line | saw tooth | sawtooth
        accumulate | build up | mount | go up | up and up | ever more | upward | slope | staircase
        day by day | hour by hour | little by little | bit by bit | never shrink | without end
        endlessly | fill up | eat more | use more | take more | need more | add up
        leave … behind | left behind | add … up | kept growing | consume more | with … hour
        by the hour | hour after hour | over time | over the day | over the hours | over hours
        with time | without bound | kept climbing | kept rising | drifted up | ratchet | plump
        gain weight | longer and longer | higher and higher | ever higher | ever larger
        ever bigger | steady climb | continuously | without stop | relentlessly
        never stops growing | until … kernel | until … gone | pile up | gain | put on weight
        inch up
        """,
    "shot": """
        oom | oomkilled | oom killed | killed by the kernel | kernel kill | killed | 137
        out of memory | terminate | hits its limit | until nothing left | memory limit | reap
        gun down | shot by | killer | no memory left | lack of memory | ran out of memory | reaper
        die of | few hours | kernel steps in | kernel … kill | until … kernel
        have to be restarted | needed a restart | crash … hours | restart … hours
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
        processed before | same request | same order | same payment | same call | known request
        safe to retry | retry safe | tell … apart | guard against | protection against
        recognise … request | recognise … retry | recognise … duplicate | recognise … seen
        recognise … payment | recognize … request | recognize … duplicate | recognize … retry
        look up of processed | processed requests | requests … processed | compare … payment
        request fingerprint | fingerprint | seen before | seen this before | have seen before
        duplicate key | client token | nonce | key … not read | key … not … read | wrong header
        move to headers | filter out | double submission | double submit | double click
        resubmission | protection against double | second submission | second time it sees
        key not read | key is not read | keys in headers | protection from | protection
        detection of duplicates | detect duplicates | duplicates … detected | retries … detected
        seen requests | known keys
        """,
    "check_lost": """
        lose | loss | remove | drop | ignore | no longer | skip | bypass | switch off | turned off
        disable | forget | delete | not … check | not … compare | never … check | not … recognise
        not … recognize | not … remember | never … look | not … look | without | stop … check
        stop … compare | stop … recognise | stop … recognize | stop check | moved | changed
        fail to | not honour | not honor | overwritten | after the charge | no key | counted as
        treat … as | taken for | different key | never … alike | never alike | no two | not alike
        amnesia | overlook | disregard | throw away | finds no | changed to include | broke
        no longer compare | key … wrong | regenerate | differ | not persisted | not stored
        expire | stop working | not … notice | no longer notice | not … know | take away
        was gone | is gone | absent | missing | dismantle | weaken | not read | not … filter
        look … wrong | wrong header | not there any | out of order | defunct | undone | disappear
        vanish | inactive | ineffective | does not work | not … work | fell out | fail
        not detect | not … detect | undetected | not spot | not … see | unaware | got lost
        no effect | without effect
        """,
    "done_twice": """
        twice | second time | duplicate | fresh order | second payment | second order
        second charge | second copy | second booking | two charges | two orders | two payments
        two bookings | multiple times | double charge | double billed | overcharge
        another charge | another order | two of everything | charged double | billed double
        double payment | double order | double booking | double debit | in double | paid double
        booked double | double transfer | double execution | double entries | double refund
        fresh payment | same thing two times | executed two times | charged two times
        second execution | re executed | reprocessed | re processed | taken two times
        double shipment | another time | two identical | identical orders | identical payments
        identical charges | copy of the order | twofold | became … order | became … payment
        doubles | two of the same | two times the | everything double | did … double
        does … double | as order | as payment | as separate | as another | order twice
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
        second click | double click | click | press | tap | bad connection
        """,
    "wrong_values": """
        wrong | incorrect | false | inaccurate | mistaken | miscalculate | bogus | nonsense
        not correct | erroneous | falsify | misprice | wrong price | wrong amount | not right
        untrue | different price | misquote | corrupt | invalid | rounding | overcharge
        undercharge | bad numbers | bad result | discount | stale price | should … see | made up
        out by | wrong figures | faulty amounts | lie | last year | not the right
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
        everyone | everybody | public | widen | broaden | 100 | hundred percent | wide open
        open to | open up | opened | leak | general population | user base | world | globally
        turned on for | on for | enabled for | switched on for | exposed | go out to | reach
        spill | escape | users | customers | shoppers | tenants | accounts | half of | population
        masses | people
        """,
    "limiter": """
        rate limit | throttle | token bucket | requests per second | requests per minute
        requests a second | rps | requests a minute | request quota | burst | quota per
        quota for | quota of | 429 | 429s | bouncer | gatekeeper | doorman | limit per client
        per address limit | per client | per ip | calls per | limit for requests | request limit
        traffic limit | flow control | rate cap | limit on requests | limit exceeded
        calls a minute | calls a second | rate of requests | turnstile | bucket size
        leaky bucket | tokens per | many requests | per minute limit | edge throttle
        requests per | calls per minute | calls per second | segment | limit … customers
        limit … clients | limits … segment | limit … users | quota in | quota | calls permitted
        limit … its users | request rate | rate of calls | permitted rate | request budget
        budget of requests | throttle rule | rate for | calls let through
        """,
    "mis_set": """
        setting | mistype | typo | lowered | reduce | cut | put at | misconfigure | wrong value
        wrong number | wrong unit | zero | digit | far below | below | less than | strict
        stricter | tight | tighter | tighten | low | tiny | small | few | count … as | same bucket
        order of magnitude | fraction | tenth | ten times | stingy | shrink | wrong way
        miscounted | mistake | by ourselves | ourselves | set to | set at | wrong limit
        wrong figure | off by | lump | minute | per hour | hundred times | miscalculate | wrong
        in the wrong | mis set | misplace | decimal | unrealistic | absurd | ridiculous
        meant for | intended for | turned away | locked out | refuse | reject | shut out
        legitimate | honest | told to let | let nobody | nobody through | let … nobody | trickle
        entered with | entered wrongly | let through | stricter than | than planned
        than intended | than meant | blocked | wrong size | tightened by | nothing | aggressive
        number wrong | wrote wrongly | fault | by accident | accident | accidentally | inadvertent
        unintentionally | overly | excessively | over zealous | overzealous | severe | drastic
        minuscule | ten times smaller | bounced | kicked in | meant | cut off | off by a factor
        badly | incorrect | erroneous
        """,
    "innocent": """
        ordinary | legitimate | honest | normal | real | genuine | paying | innocent
        good customers | everyday | regular | usual | valid | shopper | customer | user | nobody
        no attack | no peak | idle | people
        """,
    "many_times": """
        hundreds | thousand | dozens | forty times | times as many | times more | multiply
        explode | explosion | avalanche | tenfold | fold | number … went from | count … went from
        scores | per request | per page | for a page | for a list | database … times
        times to build | times for | many times | flood | storm | swarm | barrage | round trips
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
        copied line | mistake in the code | mistake in code | undefined | nullpointer
        wrong variable | wrong function | wrong method | wrong field | missing field
        missing import | missing module | module not found | no such method | cannot import
        syntax | indentation | sloppy | wrong type | type mismatch | incompatible | bad merge
        merge conflict | half merged | wrong branch | unreviewed | self inflicted | code defect
        bad code | broken code | faulty code | faulty build | broken build | broken image
        bad image | bad update | broken update | flawed | poor release | damaged release
        poisoned build | wrong artifact | would not … start | crash loop | crashloop
        typo in the code | typo in code | typo in the handler | typo in the request
        slipped through | never been tested | half finished refactoring | rotten code
        rotten build | error in program | error in the software | error in the logic
        software error | software bug | software fault | program error | error in the source
        programming fault | logic fault | serious bug | fatal bug | nasty bug | error in our code
        fault in our code | wrong code | code was wrong | code is wrong | miscoded
        change … wrong | code … wrong | code change was wrong | wrong change | change was faulty
        was defective | was wrong and
        """,
    "paid_twice": """
        charged twice | charged double | charge … twice | charge … double | double charge
        billed twice | billed double | double billed | debited twice | debited double
        double debit | paid twice | double booking | booked twice | booked double | double order
        ordered twice | orders … twice | payments … twice | money … twice | transferred twice
        double transfer | double payment | executed twice | carried out twice | shipped twice
        double shipment | double refund | refunded twice | second order | second charge
        second payment | charged two times | debited two times | twice the money
        twice the amount | second debit | double execution | duplicate order | duplicate payment
        duplicate charge | duplicate booking | duplicate shipment | duplicate transfer
        double the amount | twice for the
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
        not spot
        """,
    "list_page": """
        list | page | screen | overview | view | report
        """,
}
