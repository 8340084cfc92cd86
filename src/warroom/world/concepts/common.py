"""Concepts that the faults of code, of the network and of stores share."""

COMMON: dict[str, str] = {
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
    "release": """
        release | deploy | redeploy | build | version | rollout | roll out | ship | push | merge
        upgrade | update | image | patch | hotfix | go live | put live | refactor | rewrite
        regression | cleanup | pull request | code change | change in code | change … code
        latest code | last code | changed code | rc | tag | artifact | artefact | install
        take the code | ship out | roll forward | bump | port | rework | cutover | change set
        changeset | change to the code | code we | release train | sprint | code went | went out
        replaced by hand written | introduced | change we made | delivered | committed
        release candidate | before the change | delivery | binary | jar | war file | wheel
        pipeline | into production | code review | through review | drop of code | revision
        helm upgrade | switched to version | went to version | library upgrade | put out
        let loose | handed over | distributed to | promoted to production | pushed to production
        put into | increment | edition | newest | iteration | latest | was published | last change
        change in … source | change of the code | changed the code | recent change | latest change
        change we
        """,
    "code": """
        code | function | method | routine | handler | parser | serializer | library | algorithm
        loop | module | middleware | component | logic | implementation | class | template | step
        branch | helper | formula | expression | regex | framework | engine | calculation
        """,
    "config_change": """
        config | reconfigure | setting | parameter | values file | chart | helm | yaml | terraform
        template | manifest | knob | tuning | variable | property | change | rule | policy | typo
        mistype | revision | edit | put | misconfigured | copy
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
    "failing": """
        error | exception | crash | fail | failure | 5xx | 5xxs | 502 | 503 | throw | stack trace
        stacktrace | traceback | panic | blow up | blew up | blown up | fall over | abort
        segfault | segmentation | keyerror | typeerror | valueerror | attributeerror
        nullpointerexception | npe | null pointer | nil pointer | null reference | dereference
        choke | die | break | bug | defect | faulty | internal server | server error | malfunction
        trip over | stumble | not … parse | not … cope | not … handle | explode | bail out | barf
        puke | go wrong | undefined | assertion | nil | mishandle | botch | wrong import | syntax
        unhandled | uncaught | unusable | useless | not … work | not … answer | answer 500
        return 500 | error for | throw … error | answer with error
        """,
    "slow": """
        slow | slower | slowdown | latency | sluggish | crawl | late | longer | drag | delay | lag
        snail | take ages | take forever | response time | p99 | p95 | p50 | p999 | tail
        time out | timeout | lengthen | seconds | molasses | treacle | creep | crept
        take … seconds | grind | not … keep up | not as fast | performance | heavy
        """,
    "refused": """
        refuse | reject | turn away | turn down | deny | decline | bounce | shut out | lock out
        429 | 429s | throttle | keep out | not let in | not … let in | not admit | send away
        drop | discard | block | bar | rebuff | say no | told no | no entry | cut off | slam
        close the door | shut the door | knock back | push back | not accept | not … serve
        rate limit | fend off | repel | hold off | nobody through | let nobody | let … nobody
        """,
    "waiting": """
        wait | queue | stand in line | stood in line | in line | line up | block | hang | stick
        park | pile | backlog | sit | sat | freeze | idle | held up | stall | not … answer
        no progress | twiddle
        """,
    "exhausted": """
        exhaust | empty | run out | run dry | use up | drain | deplete | none left | nothing left
        nobody left | no … left | no … free | not … free | none free | no free | no spare
        no more | take up | occupy | busy | in use | saturate | consume | spend | eat up
        not a single … free | starve | fill up | filled | reach its limit | hit its limit
        none … remain | no … remain | dry up | swallow
        """,
    "machine": """
        machine | node | host | server | hypervisor | vm | virtual machine | kubelet | rack
        blade | box | hardware | metal | ec2 | spot instance | worker node | physical machine
        physical server
        """,
    "pods": """
        pod | replica | instance | container | copy | process | backend | task
        """,
    "people": """
        user | customer | client | caller | shopper | tenant | people | everyone | everybody
        visitor | buyer | merchant | account | subscriber | member | public | consumer | cohort
        guest | partner
        """,
}
