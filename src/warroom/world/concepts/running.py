"""Concepts of running code, releases, traffic, networks, identities and clocks."""

RUNNING: dict[str, str] = {
    "thrown": """
        bug | exception | crash | 500 | 500s | 5xx | 5xxs | throw | stack trace | stacktrace
        traceback | panic | keyerror | typeerror | valueerror | attributeerror | null | nil | npe
        nullpointerexception | dereference | blow up | blew up | explode | choke | segfault
        defect | faulty | fault in | internal server | server error | internal error | undefined
        could not parse | not parse | not … parse | unhandled | uncaught | syntax | import
        missing dependency | missing file | missing library | missing class | missing column
        mishandle | fall over | trip over | stumble | fall flat | regression | broken | index out
        out of range | out of bounds | assertion | raise | bad release | bad build | bad deploy
        bad code | bad version | bad image | half … broken | mistake | runtime error
        coding error | programming error | error in the code | logic error | breaking change
        """,
    "undone": """
        roll back | rollback | revert | go back to | back to the previous | previous version
        back on | undo | withdraw | pull back | last good | back out | downgrade
        return to the previous | restore the previous | previous build | put back | before it
        """,
    "everywhere": """
        everywhere | fleet | across the board | everyone | everybody | whichever | whatever
        regardless | no matter | no endpoint | no replica | instances | pods | replicas | half of
        """,
    "wasteful": """
        quadratic | exponential | n squared | n 2 | o n | o n2 | nested loop | loop | recompute
        recalculate | calculate … for | compute … for | backtrack | regex | regular expression
        deep copy | flame graph | flamegraph | profile | inefficient | hot path | hot loop
        cpu bound | cpu hungry | cpu intensive | cpu heavy | cycles | expensive | costly
        processor time | cpu time | interpreted | serialization | serialisation | encode
        rendering | naive | unoptimized | unoptimised | algorithm | brute force | busy work
        needless work | unnecessary work | redundant work | more work | work per | work done per
        work per call | work per request | heavier | crunch | number crunching | compare … other
        walk through | iterate | scan … memory | burn | over and over | from scratch | computation
        calculate | reflection | compress | copying | cloning | sorting | complexity | wasteful
        spin | slow code | slow function | slow loop
        """,
    "cpu": """
        cpu | processor | core | compute | cycles | processing time | processing power
        milliseconds of | horsepower | computing time | calculation time
        """,
    "costlier": """
        slow | slower | slowdown | latency | sluggish | crawl | late | longer | times as expensive
        times as long | times as much | times more | times slower | more expensive | heavier
        heavy | burn | pegged | at its limit | at 100 | at the limit | flat out | hog | eat | chew
        gobble | saturate | hot | tenfold | fold | spike | double | triple | quadruple | cost
        jump | climb | go up | soar | p99 | p95 | p50 | take … ms | take … seconds | takes ages
        per request | per call | doing nothing but | busy with | spend | five times | ten times
        dominated | time went | lag | drag
        """,
    "per_item": """
        n 1 | n plus | individually | separately | per item | per row | per line | per record
        per entry | per product | per element | per object | per id | per result | per order
        for row | for item | for line | for record | for entry | for product | for element
        for object | for result | for order | for id | for coupon | for customer row | row by row
        item by item | line by line | record by record | in loop | inside loop | for loop
        inside a for | within a loop | while looping | in iteration | iteration | lazy | lazily
        row at a time | select at a time | query at a time | item at a time | record at a time
        entry at a time | as many … as | piecemeal | apiece | singly | loop
        """,
    "many_small": """
        chatty | round trip | roundtrip | hundreds | thousand | dozens | forty times
        times as many | times more | multiply | explode | explosion | explode in number
        avalanche | swarm | flood of | shower | barrage | burst of | storm of | tiny
        small queries | small select | small statement | number of … per | queries per
        selects per | statements per | calls per | count per | more queries | more selects
        more statements | many queries | many selects | many statements | many trips
        many lookups | number of them | sheer number | sum of | death by | none of them slow
        fan out | amplify
        """,
    "batch_lost": """
        batch | prefetch | preload | eager | lazy loading | lazy | dataloader | join fetch
        single join | joined query | in bulk | bulk query | include clause | single query
        single statement | single select | in list
        """,
    "taken_out": """
        remove | delete | drop | lose | loss | gone | break up | split | replace | instead
        no longer | forget | disable | without | turn into | turned … into | before
        where … used to | switch to | split into | omitted | take out
        """,
    "memory": """
        memory | heap | ram | resident | rss | footprint | oom | oomkilled | in process cache
        garbage | garbage collection | gc | allocation | working set | process size
        size of the process | objects | out of memory | megabytes | gigabytes | 137 | static list
        static map | in a map | in a list | process got fatter | mib | gib
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
        never … delete | not … delete
        """,
    "climbs": """
        grow | growth | climb | rise | increase | creep | crept | swell | swollen | balloon
        bloat | inflate | fatter | bigger | larger | straight line | saw tooth | sawtooth | pile
        accumulate | build up | mount | go up | up and up | ever more | more and more | expand
        upward | slope | staircase | day by day | hour by hour | little by little | bit by bit
        never shrink | without end | endlessly | fill up | eat more | use more | take more
        need more
        """,
    "shot": """
        oom | oomkilled | oom killed | killed by the kernel | kernel kill | killed | 137
        out of memory | shot | restart | evict | terminate | die | crash | hits its limit
        until nothing left | memory limit | reap | gun down
        """,
    "pool": """
        pool | hikari | pgbouncer | datasource | slots
        """,
    "borrowed": """
        borrow | on loan | loan | lend | lent | lease | take out of | taken from | take … from
        acquire | grab | checked out | open | hold | keep | hand out | out of the pool | fetch
        """,
    "drains": """
        drain | run dry | empty | exhaust | deplete | used up | run out | none left | nothing left
        no … left | no … free | eat up | eating | swallow | ever go up | went up | climb | dwindle
        fewer and fewer | bleed | bled | trickle | seep | shrink | little more | step by step
        held by nobody | sit idle | sat idle
        """,
    "dedup": """
        idempotent | dedup | deduplication | de duplicate | duplicate check | duplicate detection
        duplicate protection | check for duplicates | request key | request id | request token
        unique constraint | unique key | unique index | uniqueness | recognise | recognize
        seen before | have we done | processed before | same request | same order | same payment
        same call | same message | known request | remember | replay | safe to retry | retry safe
        tell … apart | guard against | protection against | twice
        """,
    "check_lost": """
        lose | loss | remove | drop | ignore | no longer | skip | bypass | switch off | turned off
        disable | forget | delete | not … check | not … compare | never … check | not … recognise
        not … recognize | not … remember | never … look | not … look | without | stop … check
        stop … compare | stop … recognise | stop … recognize | stop check | moved | changed
        fail to | not honour | not honor | overwritten | after the charge | find no | no key
        counted as | treat … as | taken for | as fresh | fresh | different key | never … alike
        never alike | no two | not alike | unlike | break | amnesia | blind | overlook | disregard
        throw away
        """,
    "done_twice": """
        twice | double | doubly | second time | two times | three times | duplicate
        several times | fresh payment | fresh order | second payment | second order
        second charge | second copy | second booking | two charges | two orders | two payments
        two bookings | multiple times | double charge | double billed | overcharge | repetition
        another charge | another order | two of everything | copies of
        """,
    "dealing": """
        charge | bill | pay | payment | order | transfer | booking | money | debit | refund
        request | call | message | process | execute | carried out | perform | create | customer
        purchase | transaction | invoice | withdraw | shipment | credit
        """,
    "sent_again": """
        retry | resend | resent | re send | redelivery | redeliver | replay | second attempt
        press … twice | click … twice | submitted twice | repetition | re try | retransmit
        re delivery | re delivered | after a timeout | re submit | resubmit
        """,
    "wrong_values": """
        wrong | incorrect | false | inaccurate | mistaken | miscalculate | bogus | nonsense
        garbage | not correct | erroneous | falsify | misprice | off by | wrong price
        wrong amount | not theirs | not right | untrue | different price | misquote | corrupt
        invalid | rounding | overcharge | undercharge | bad numbers | bad result | discount
        stale price | should not see | not see | not … ready | unfinished | half finished
        incomplete | experimental | untested
        """,
    "meant_for_few": """
        beta | cohort | staff | employee | internal | pilot | early access | test group | testers
        test cohort | meant for | intended for | supposed for | reserved for | allowlist
        whitelist | partners | small group | canary group | half finished | unfinished
        not … ready | opt in | experimental | experiment | preview | trial | insiders | percent
        chosen few | select few | handful | limited group | targeting | audience | segment | 1 | 5
        10
        """,
    "opened_wide": """
        everyone | everybody | public | widen | broaden | 100 | hundred percent | wide open
        open to | open up | opened | leak | general population | user base | world | globally
        turned on for | on for | enabled for | switched on for | exposed | go out to | reach
        spill | escape | users | customers | shoppers | tenants | accounts | half of | population
        masses
        """,
    "limiter": """
        rate limit | limiter | throttle | bucket | token bucket | requests per second
        requests per minute | requests a second | rps | requests a minute | request quota | burst
        quota per | quota for | quota of | 429 | 429s | bouncer | gatekeeper | doorman
        limit per client | per address limit | per client | per ip | calls per
        limit for requests | request limit | traffic limit | flow control | rate cap
        limit on requests | limit exceeded | rate rule | admission | calls a minute
        calls a second | rate of requests | turnstile | tokens | quota
        """,
    "mis_set": """
        config | set to | set at | setting | mistype | typo | change | push | lowered | reduce
        cut | put at | template | misconfigure | wrong value | wrong number | wrong unit | instead
        in place | minute | zero | digit | far below | below | less than | strict | stricter
        tight | tighter | tighten | low | tiny | small | few | count … as | same bucket | copy
        order of magnitude | fraction | tenth | ten times | staging | values | stingy | shrink
        wrong way | miscounted | mistake | by ourselves | ourselves | rollout | roll out | deploy
        rule | revision
        """,
    "innocent": """
        ordinary | legitimate | honest | normal | real | genuine | paying | innocent
        good customers | everyday | regular | usual | valid | shopper | customer | user | nobody
        no attack | no peak | idle | people
        """,
    "path": """
        endpoint | route | path | handler | url | uri | page | controller | post | put | get
        delete | operation | screen | button | method | rpc | api call | use case | action
        feature | form | function | door | view | resource | call to | request type
        kind of request | flow | query param | verb | entry point
        """,
    "just_there": """
        single | alone | lone | confined | limited to | restricted to | isolated to | nowhere
        nothing else | no other | nobody else | rest of | the rest | rest was | the other | others
        other pages | other endpoints | other routes | other paths | other requests | other calls
        other handlers | everything else | anything else | elsewhere | untouched | unaffected
        not affected | unharmed | unscathed | spared | whereas | while … fine | remaining
        particular | specific | except | apart from | besides | the remainder | unimpaired
        intact | stayed open
        """,
    "canary": """
        canary | trial | candidate | rc | rc1 | staged | progressive | phased | ahead of
        guinea pig | test instance | experimental pod | advance party | vanguard
        incremental rollout | rollout … paused | rollout … stop | paused | early build
        preview instance | pilot instance | 5 of | pre release | prerelease | small slice | slice
        shadow | blue | green
        """,
    "lone_pod": """
        single pod | single replica | single instance | single container | lone | that pod
        that replica | that instance | seventh pod | third pod | pod alone | alone was running
        single copy | odd man | bad apple | black sheep | newest pod | single process | 1 of
        1 in | pod | replica | instance
        """,
    "others_fine": """
        others | other nine | other pods | other replicas | other instances | the rest | remaining
        rest of the fleet | rest of the pods | untouched | spotless | fine | healthy | unaffected
        previous version | stable | zero errors | no errors | clean | siblings | peers | majority
        seven | nine | eight
        """,
    "scaler": """
        autoscaler | auto scale | auto scaler | autoscaling | hpa | scaler | scaling | scale out
        scale up | scale in | scale down | scaling policy | scaling rule | maxreplicas
        minreplicas | min replicas | replica count | replica ceiling | number of replicas
        number of pods | number of instances | count of pods | desired replicas | horizontal pod
        keda | pod count | instance count | replica limit | elastic | grow with | shrink
        capacity automation | desired count | scaling group | asg
        """,
    "kept_few": """
        maxreplicas | minreplicas | ceiling | cap | bound | lowered | set to | stay at | stuck at
        remain at | fixed at | pinned | frozen | no replica was | no more pods | never … increase
        not increase | never … add | not … add | never … grow | not … grow | nobody … grow
        no replica | no pod | leave … count | removed | wrong metric | renamed | unknown
        misconfigured | mistake | typo | few | down to | take away | shrink | minimum | limit
        target | threshold | cut | reduce | disable | turned off | switched off | not … scale
        never … scale | refuse | config | values | two | three | terminate | killed
        """,
    "workers": """
        thread | worker | executor | thread pool | worker pool | request handlers | handlers
        tills | thread dump | fibers | coroutine | event loop | goroutine | pool of | hands
        tomcat | processing slots | handler pool | acceptor | serving processes
        """,
    "all_busy": """
        busy | occupy | taken | take by | in use | used up | stick | block | park | wait | held by
        none free | no free | nobody … left | nobody left | none left | exhaust | deadlock
        starve | starvation | saturate | tie up | sit | sat | hang | no … free | not … free
        no … left | run out | shortage | engaged | hog | monopolise | monopolize | captive | jam
        wedge | idle waiting | reject | rejectedexecutionexception | depleted | at its limit
        locked up | asleep | freeze | cut from | stood | stand | never come back | never finish
        tied
        """,
    "neighbour": """
        neighbour | neighbor | tenant | another team | other team | different team | someone else
        somebody else | stranger | batch job | batch pod | batch work | co located | colocated
        co tenant | same host | same node | same server | same machine | same box
        same hypervisor | same vm | same hardware | same disk | same physical | beside | alongside
        other workload | another workload | foreign | newcomer | another namespace
        other namespace | another service | another pod | other pod | other container
        another container | other job | another job | another application | other application
        another customer | other customer | steal | cohabit | lodger | flatmate | roommate
        housemate | other people | others | transcoder | spark | machine learning | crowded
        co scheduled | co resident | unrelated job | unrelated workload | someone's | bystander
        on the host | on that host | physical host | hypervisor | on the node | backup
        """,
    "compute": """
        cpu | core | processor | i/o | io | disk | bandwidth | cycles | compute | memory
        resources | machine | capacity | power | time slices | host | node | server | hypervisor
        iops
        """,
    "hogged": """
        take | eat | starve | steal | hog | grab | consume | crowd | squeeze | swallow
        monopolise | monopolize | gobble | devour | chew | suck | compete | fight over | fought
        received less | got less | got a third | got half | left … little | without limit
        without … cap | no limits | without … limit | unlimited | crumbs | rob | i/o wait
        io wait | steal time | throttle | runnable | contention | contend | saturate | used what
        burn | drain | choke | elbow | push aside | deprive | little left | scraps | use up
        overload | leave nothing | greedy
        """,
    "hardware_death": """
        die | dead | death | crash | kernel panic | panic | power supply | burn out | hardware
        switch off | fall over | notready | not ready | vanish | disappear | nodenotready
        take back | reclaim | preempt | never come back | not come back | reboot | unplug
        motherboard | mainboard | ram module | memory module | dimm | ecc | fan | lose | loss
        go dark | dark | offline | broke down | collapse | stop | fail | failure | evict
        unreachable | give up the ghost | gave out | go down | down | defect | stop responding
        not respond | gone | power cut | lose power | terminate | killed | perish | drop dead
        hung | freeze | overheat | fried | smoke | retire | recycled
        """,
    "site": """
        zone | zone a | zone b | zone c | az | data center | data centre | datacenter | datacentre
        building | site | campus | server room | hall | machine room | zonal | region | 1a | 1b
        1c | 2a | 2b | 2c | facility | colo | location
        """,
    "site_death": """
        lose | loss | dark | go dark | power | cooling | fire | flood | offline | isolate
        cut off | fibre cut | fiber cut | fall out | vanish | disappear | unreachable | outage
        down | fail | failure | shut down | blackout | black out | collapse | die | dead | burn
        overheat | lightning | generator | transformer | ups | knock out | taken out | wipe out
        drop off | evacuate | unavailable | went away | unpowered | lights out | lights went
        switched off | earthquake | storm | disconnect | severed
        """,
}
