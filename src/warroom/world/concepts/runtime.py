"""Concepts of workers, neighbours, machines and zones."""

CONCEPTS: dict[str, str] = {
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
    "workers": """
        thread | worker | executor | thread pool | worker pool | request handlers | thread dump
        fibers | coroutine | event loop | goroutine | tomcat | processing slots | handler pool
        acceptor | serving processes | workers in the pool | serving threads | worker slots
        tomcat threads | unicorn | gunicorn | puma | uvicorn | lanes
        """,
    "all_busy": """
        busy | occupy | in use | used up | stick | block | park | held by | none free | no free
        nobody … left | nobody left | none left | exhaust | deadlock | starvation | saturate
        tie up | hang | no … free | not … free | no … left | run out | shortage | engaged | hog
        monopolise | monopolize | captive | jam | wedge | idle waiting
        rejectedexecutionexception | depleted | at its limit | locked up | freeze | never finish
        tied | taken up | taken by | were taken | was taken | none was left | none to spare
        nobody free | no hands | held on | held up | starving | starvation of | never … finish
        never end | not end | never … return | never came free | no more threads | no threads
        no worker | clog | jammed up | choke | tied down | paralysed | paralyzed | asleep
        eaten up | used by slow | waiting for a file | hostage | captured | lock … held
        never released | not released | never … released | never came out | never … came | lock
        standing | thrown out | no more work | not take … work | not … pick up | no capacity
        take no | accept no
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
        on the host | on that host | physical host | hypervisor | on the node | backup | colleague
        encoding | foreign job | greedy | others on | overbooked | oversubscribed | overcommitted
        over committed | packed | mate | else's | hungry | heavy pod | heavy job | bulk job
        moved in | other processes | other program | job … host | job … machine | job … server
        job … node | placed on | landed on | is not ours | other work | work of others
        """,
    "compute": """
        cpu | core | processor | i/o | io | disk | bandwidth | cycles | compute | memory
        resources | machine | capacity | power | time slices | host | node | server | hypervisor
        iops | processing power | computing power | processing time
        """,
    "hogged": """
        take | eat | starve | steal | hog | grab | consume | crowd | squeeze | swallow
        monopolise | monopolize | gobble | devour | chew | suck | compete | fight over | fought
        received less | got less | got a third | got half | left … little | without limit
        without … cap | no limits | without … limit | unlimited | crumbs | rob | i/o wait
        io wait | steal time | throttle | runnable | contention | contend | saturate | used what
        burn | drain | choke | elbow | push aside | deprive | little left | scraps | use up
        overload | leave nothing | greedy | receive … little | got … little | left with
        scarcely any | leave … over | fight | leave … no | no cpu | took everything | deprive of
        deny | used … cpu | used … processor | used … cores | use … disk | hungry | suffer
        cramped | overrun | not get | never got
        """,
    "hardware_death": """
        die | dead | death | crash | kernel panic | panic | power supply | burn out | switch off
        fall over | notready | vanish | disappear | nodenotready | take back | reclaim | preempt
        never come back | not come back | unplug | motherboard | mainboard | ram module
        memory module | dimm | ecc | fan | lose | loss | go dark | dark | offline | broke down
        collapse | fail | unreachable | give up the ghost | gave out | defect | stop responding
        not respond | power cut | lose power | perish | drop dead | overheat | fried | smoke
        retire | recycled | was down | is down | were down | has been down | failure | was gone
        is gone | has gone away | stopped working | stopped dead | stopped with | burnt out
        burnt | hardware defect | hardware fault | hardware failure | power went
        went out of service | out of action | kicked the bucket | conk | fell out | dropped out
        dropped off | decommission | vaporize | evaporate | was terminated | shut down
        powered off | wiped out | burned down | blew up | blown | taken offline | taken away
        passed away | no longer there | ceased | stop reporting | stopped posting | not report
        no heartbeat | heartbeat | stuck in terminating | terminating | stop answering
        no sign of life | less pods | give up | gave way | was lost | no route to host
        out of the cluster | from the cluster | went down | not reachable | no longer reachable
        could not be reached | died off | not ready | went away | running nowhere
        """,
    "site": """
        zone | zone a | zone b | zone c | az | data center | data centre | datacenter | datacentre
        campus | server room | hall | machine room | zonal | 1a | 1b | 1c | 2a | 2b | 2c
        facility | colo | region | server hall | data hall | three sites | two sites | site a
        site b | primary site | second site | sites burned
        """,
    "site_death": """
        lose | loss | dark | go dark | power | cooling | fire | flood | offline | isolate
        cut off | fibre cut | fiber cut | fall out | vanish | disappear | unreachable | outage
        failure | shut down | blackout | black out | collapse | burn | overheat | lightning
        generator | transformer | knock out | wipe out | drop off | evacuate | unavailable
        unpowered | lights out | lights went | switched off | earthquake | severed | failed
        was down | is down | were down | went down | be down | lost power | power loss
        without power | powerless | burnt | smoke | shut off | unplugged | cable cut | cut
        took … with it | was gone | is gone | were gone | went black | went missing | was off
        were off | everything off | burned out | off the grid | off the map | off the air
        overheated | unhealthy | swallowed | electricity | no power | fall away | break away
        was lost | trouble | black | unlit | be unhealthy | not … reachable | not exist
        ceased to exist | without electricity
        """,
    "threads": """
        thread | thread dump | executor | request handlers | thread pool | worker pool
        event loop
        """,
    "building_lost": """
        building … offline | building … dark | building … without power | building … power
        building … fire | building … flood | building … burn | building … shut | building … lost
        building … vanish | building … unreachable | site … offline | site … dark | site … power
        zone died | az died | zone … died | zone had died | data centre died | data center died
        zone dead | dead zone
        """,
    "no_worker": """
        without … worker | without … thread | out of workers | out of threads | run out of threads
        run out of workers | hostage | nobody to give | nobody to take | nobody … pick up
        no hands | thread shortage | worker shortage | starvation of workers | no free worker
        no worker | no thread | no free thread | no idle worker | no idle thread | no spare thread
        not a single worker | not a single thread | no worker … left | no thread … left
        worker deadlock | thread deadlock
        """,
    "sent_there": """
        kept … traffic | not move … traffic | not … move | not … fail over | not … failover
        not … fail away | not … redirect | not … reroute | not … drain | third of checkout
        third of it | third of the | no failover | no failing over | try … use | tried to use
        tried to reach | was running | were running | was hosted | runs | lived | not moved out
        not … evacuate | blindly | into the void | third of | there
        """,
    "strong_neighbour": """
        neighbour | neighbor | tenant | another team | other team | different team | batch pod
        batch job | co located | foreign | somebody else | stranger | another namespace
        another container | other workload | another workload | transcoder
        """,
    "strong_hog": """
        starve | steal | hog | squeeze | crowd | eat | gobble | throttle | slow down | slowed
        choke | compete | contend | contention | disturb | monopolise | monopolize | heavy
        overload | rob | deprive
        """,
}
