"""Concepts of workers, neighbours, machines and zones."""

CONCEPTS: dict[str, str] = {
    "waiting": """
        wait | queue | stand in line | stood in line | in line | line up | block | hang | stick
        park | pile | backlog | sit | sat | freeze | idle | held up | stall | not … answer
        no progress | twiddle
        """,
    "machine": """
        machine | node | host | hypervisor | vm | virtual machine | kubelet | rack | blade | box
        hardware | metal | ec2 | spot instance | worker node | physical machine | physical server
        physical box | bare metal | machine where
        """,
    "workers": """
        thread | worker | executor | thread pool | worker pool | request handlers | thread dump
        fibers | coroutine | event loop | goroutine | tomcat | processing slots | handler pool
        acceptor | serving processes | workers in the pool | serving threads | worker slots
        tomcat threads | unicorn | gunicorn | puma | uvicorn | lanes | rejectedexecution | pool 200
        every worker | request threads | its threads | nobody to work | clerks | staff
        """,
    "all_busy": """
        in use | used up | stick | block | park | held by | none free | no free | nobody … left
        nobody left | none left | exhaust | deadlock | starvation | saturate | tie up | hang
        no … free | not … free | no … left | shortage | engaged | hog | monopolise | monopolize
        jam | wedge | idle waiting | rejectedexecutionexception | depleted | at its limit
        locked up | freeze | never finish | tied | taken up | taken by | were taken | was taken
        none was left | none to spare | nobody free | no hands | held on | held up | starving
        never … finish | never end | not end | never … return | never came free | no more threads
        no threads | no worker | clog | jammed up | choke | tied down | paralysed | paralyzed
        eaten up | used by slow | waiting for a file | hostage | captured | lock … held
        never released | not released | never … released | never came out | never … came
        thrown out | no more work | not take … work | not … pick up | no capacity | take no
        accept no | all busy | were busy | busy with | busy waiting | busy for | were locked
        in a lock | on a lock | on one lock | for a lock | none … return | none returns
        none … back | not a single … back | not … back from | hung | stand before | standing before
        standing there | waiting one for | wait … each other | waiting for each other | gives it up
        never gives | never gave | starvation of threads | nobody … free | nobody is giving
        nobody … give | giving free | standing in a queue | standing in line | stand in line
        stood in line | standing still | queue for the same | waiting on each other
        wait on each other | turned down | piled up behind | on one monitor | stuck inside
        stopped all | stopped on | all occupied | occupied with | occupied by slow
        occupied waiting | fully occupied | were all asleep | took all its slots | all its slots
        all slots | queued behind | tied up by | not let go | not … let go of a lock
        """,
    "neighbour": """
        neighbour | neighbor | tenant | another team | other team | different team | someone else
        somebody else | stranger | batch job | batch pod | batch work | co located | colocated
        co tenant | same host | same node | same server | same machine | same box | same hypervisor
        same vm | same hardware | same disk | same physical | alongside | other workload
        another workload | foreign | newcomer | another namespace | other namespace
        another service | another pod | other pod | other container | another container | other job
        another job | another application | other application | another customer | other customer
        steal | cohabit | lodger | flatmate | roommate | housemate | transcoder | spark
        machine learning | co scheduled | co resident | unrelated job | unrelated workload
        someone's | bystander | hypervisor | foreign job | overbooked | oversubscribed
        overcommitted | over committed | heavy pod | heavy job | bulk job | moved in
        other processes | other program | job … host | job … machine | job … server | job … node
        is not ours | work of others | department | another department | other departments
        ran beside | same computers | shares its computers | shares its machine | shares … host
        shares … machine | shared machine | shared host | somebody else's batch
        someone else's batch | someone else's job | video job | crowded host | crowded node
        batch of another | other people's job | foreign batch | job … same | placed on the host
        landed on the host | backup job | encoding job | other work on | ran next to | sits next to
        next door | strangers | on the hypervisor | night job | foreign workload | batch next door
        transcode | transcoding | batch pod next | other team's | job of others | big job
        together with a | greedy batch | heavy batch | night's batch | overnight work
        another program | program of another | program of someone | conversion job
        video conversion | noisy | job on same | job on the same | shared computer
        """,
    "compute": """
        cpu | core | processor | i/o | io | bandwidth | cycles | compute | resources | power
        time slices | iops | processing power | computing power | processing time | disk io
        host's | power for | share of the machine | time on the machine | machine's | crunching
        memory of the host | got its turn | gets its turn | io wait | i/o wait | processor share
        our host | the cores | cpu pressure | disk
        """,
    "hogged": """
        eat | starve | steal | hog | grab | crowd | squeeze | swallow | monopolise | monopolize
        gobble | devour | chew | suck | compete | fight over | fought | received less | got less
        got a third | got half | left … little | without limit | without … cap | no limits
        without … limit | unlimited | crumbs | rob | i/o wait | io wait | steal time | throttle
        runnable | contention | contend | used what | elbow | push aside | deprive | little left
        scraps | use up | leave nothing | receive … little | got … little | left with
        scarcely any | leave … over | leave … no | no cpu | took everything | used … cpu
        used … processor | used … cores | use … disk | cramped | overrun | take … cpu
        take … processor | took … processor | took … power | take … power | take … cores
        take … share | took up | taken … processor | taken … cpu | consume … cpu
        consume … processor | consume … cores | consumed most | left hardly | hardly any
        left … any | turn only | only now and then | now and then | help itself | helping itself
        put on hold | busy with | used by | being used | took to us | takes to us | fights for
        fight for | burns … host | burn the host | gets no | got no cpu | got hardly
        saturates … cpu | saturates … host | overload … host | not get enough cpu | choked by
        drained by | shared with strangers | without pause | wrote without pause
        fraction of … cpu | fraction of the cycles | a fraction of | pressure | next to nothing
        left … nothing | rose and fell with | steal 60 | cpu steal | using what
        """,
    "hardware_death": """
        die | dead | death | crash | kernel panic | panic | power supply | burn out | switch off
        fall over | notready | vanish | disappear | nodenotready | take back | reclaim | preempt
        never come back | not come back | unplug | motherboard | mainboard | ram module
        memory module | dimm | ecc | go dark | dark | offline | broke down | collapse | unreachable
        give up the ghost | gave out | defect | stop responding | not respond | power cut
        lose power | perish | drop dead | overheat | fried | smoke | retire | recycled | was down
        is down | were down | has been down | has gone away | stopped working | stopped dead
        stopped with | burnt out | burnt | hardware defect | hardware fault | hardware failure
        power went | went out of service | out of action | kicked the bucket | conk | dropped out
        dropped off | vaporize | evaporate | was terminated | shut down | powered off | wiped out
        burned down | blew up | blown | taken offline | taken away | passed away | no longer there
        stop reporting | stopped posting | not report | no heartbeat | heartbeat
        stuck in terminating | terminating | stop answering | no sign of life | less pods | give up
        gave way | was lost | no route to host | out of the cluster | from the cluster | went down
        not reachable | no longer reachable | could not be reached | died off | not ready
        went away | running nowhere | supply fail | fell off | fell over | without a word
        stuck terminating | no route | is fallen | has fallen | was fallen | silent
        went down hard | gone notready | stopped answering | hypervisor reboot
        rebooted unexpectedly | lost power | lost contact | contact lost | is no more
        broken itself | broken fan | fan failure | memory failure | disk failure
        """,
    "site": """
        zone b | zone c | az | data center | data centre | datacenter | datacentre | server room
        machine room | zonal | 1a | 1b | 1c | 2a | 2b | 2c | facility | colo | server hall
        data hall | three sites | two sites | site b | primary site | second site | sites burned
        availability zone | zone … power | zone … lost | zone … dark | zone … unreachable
        zone … current | zone down | whole zone | entire zone | three zones | two zones | one zone
        zone was gone | zone b was | cloud zone | zone outage | zone loss | zone failure
        zone went | our sites | whole site | one site | site power | site lost | site burned
        three places | two places | one of the places | zone 1 | zone 1a | zone east | zone west
        zone x | one buildings | into a zone | one of our zones | whole of zone | loss of one site
        one of our sites | data centres | zone behind | zone which had | zone that had
        zone failed | zone … whole | dead zone | zone that | zone which | in that zone | that zone
        three locations | our locations | one location | two locations | whole data centre
        one of our places
        """,
    "site_death": """
        lose | dark | go dark | power | cooling | fire | flood | offline | isolate | cut off
        fibre cut | fiber cut | fall out | vanish | disappear | unreachable | outage | failure
        shut down | blackout | black out | collapse | burn | overheat | lightning | generator
        transformer | knock out | wipe out | drop off | evacuate | unavailable | unpowered
        lights out | lights went | switched off | earthquake | failed | was down | is down
        were down | went down | be down | lost power | power loss | without power | powerless
        burnt | smoke | shut off | unplugged | cable cut | cut | took … with it | was gone
        is gone | were gone | went black | went missing | was off | were off | everything off
        burned out | off the grid | off the map | off the air | overheated | unhealthy | swallowed
        electricity | no power | fall away | break away | was lost | trouble | black | unlit
        be unhealthy | not … reachable | not exist | ceased to exist | without electricity
        lost the current | no current | power cut | burned | lost current | without current
        power failure | power outage | took out | dropped off | as a whole | kept using it
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
        zone dead | dead zone | building … power cut | building … current | site power loss
        buildings … power | building … burned | place … burned | zone … dark | zone … power failure
        zone … no power | zone … burned | zone … current | site … out of | zone … dropped off
        fire … data centres | zone … gone | zone failed | zone … lost | buildings … electricity
        building … electricity | blackout … data centres | zone … dead | centre … dead
        center … dead | dead data centre | centre that was dead | centre … lost | centre … down
        zone … was down | zone … is down | zone that was down
        """,
    "no_worker": """
        without … worker | without … thread | out of workers | out of threads | run out of threads
        run out of workers | hostage | nobody to give | nobody … pick up | no hands
        thread shortage | worker shortage | starvation of workers | no free worker | no worker
        no thread | no free thread | no idle worker | no idle thread | no spare thread
        not a single worker | not a single thread | no worker … left | no thread … left
        worker deadlock | thread deadlock | nobody … left to serve | nobody was left to serve
        left to serve | nobody was free | nobody free | none … free | not one worker
        not one … worker | nobody to serve | no clerk | no one left to | nobody to work
        nobody to serve them | nothing ran | thread starvation | found nobody | nobody to take work
        nobody to take on | nobody to take new | nobody to take the next | no one was free
        no one free | no one was left | no one to take | no one to serve | nobody had time
        """,
    "sent_there": """
        kept … traffic | not move … traffic | not … move | not … fail over | not … failover
        not … fail away | not … redirect | not … reroute | not … drain | no failover
        no failing over | try … use | tried to use | tried to reach | not moved out
        not … evacuate | blindly | into the void | third of … calls | third of … traffic
        third of … requests | third of … fleet | went on sending | go on sending | kept sending
        keep sending | still sending | still sent | still routed | sent there | sends there
        in rotation | sending customers | sending requests | fail away | routed there | hosts there
        pods there | not notice | sent to it anyway | directed there | sent traffic | sends traffic
        not fail over | not failing over | balancing into | sent … into | sending … into
        routing … to dead | to dead targets | dead targets | send … there | upstreams
        customers to it | customers there | kept using | not route around | not stop … send
        everything … had | routed a third | third of the traffic | third of requests
        third of its traffic | keeps sending | share of requests | share of the requests
        customers sent | got nothing | people there
        """,
    "strong_neighbour": """
        neighbour | neighbor | another team | other team | different team | batch pod | batch job
        co located | somebody else | stranger | another namespace | another container
        other workload | another workload | transcoder | another tenant | other tenant
        other tenants | other department | another department | other departments | foreign job
        foreign batch | foreign workload | neighbour pod | somebody else's batch
        someone else's batch | video job | somebody else's job | someone else's job | night job of
        department | department's | co scheduled
        """,
    "strong_hog": """
        starve | steal | hog | squeeze | crowd | gobble | compete | contend | contention
        monopolise | monopolize | rob | deprive | throttled … host | eat … cpu | eat … processor
        eat up | ate the processor | took … processor | took … cpu | takes … processor
        takes … cpu | busy with | left hardly | hardly any | now and then | helping itself
        used … cpu | without a limit | used by | being used | cgroup throttling
        consume … processor | consume … cpu | next to nothing | cpu pressure | pressure on the node
        most of the processor | most of the cpu | hogs | runnable | not running
        third of … processor | i/o wait | io wait | noisy
        """,
    "own_lock": """
        locked a drawer | never unlocked | never unlock | not unlock | takes a monitor
        took a monitor | took a lock | takes a lock | holds a lock | held a lock | holds a monitor
        held a monitor | one lock | same lock | deadlock | each other | lock … not let go
        lock … never | monitor … never | internal monitor | a monitor and | monitor lock
        everyone else | waiting for everyone | for one another | on one another
        lock … not let go of
        """,
    "soft_machine": """
        server | three computers | our computers | computers payments | computer which
        one computer | one of computers | computer under | computers on | computers … runs
        one of servers | servers under | server under | vm
        """,
    "dies": """
        die | dead | death | broke down | break down | power supply | burnt out | burned out
        never came back | not come back | vanish | disappear | went away | unplug | motherboard
        perish | overheat | fried | smoke | no sign of life | stopped responding | not reachable
        went dark | crashed | give up the ghost | is fallen | has fallen | was fallen
        no longer existed | no longer there | silent | stopped working | went down hard | fell over
        hardware defect | hardware fault | is no more | broken itself | has broken
        terminated by the | crash of the hypervisor | became unreachable
        """,
    "host_lost": """
        lost a host | lost a node | lost a machine | lost the machine | lost … node
        lost … machine | lost … host | loss of a node | loss of a machine | loss of … node
        loss of … machine | loss of a host | lost a server | lost … server | loss of … server
        lost hardware | node was lost | machine was lost | host was lost | server was lost
        lost its host | lost … worker | host … fail | node … fail | machine … fail | failed node
        failed host | failed machine | failure of the machine | failure of the node
        failure of a node | machine failure | node failure | host failure | hardware failure
        computer … fail | computer … broke | computer … die | computer … went down
        lost a computer | machines … went down | machine … went down | node … went down
        host … went down | node … died | machine … died | host … died | server … died | node … dead
        """,
    "took_cpu": """
        take … cpu | took … cpu | taken … cpu | take … processor | took … processor
        taken … processor | take … cores | took … cores | eat … cpu | ate … cpu | eat … processor
        ate … processor | consume … cpu | consume … processor | hog … cpu | hog … processor
        hog … cores | hogging … cores | use … cpu | used up … strength | used up … processor
        used … nearly all | grab … cpu | grab … processor | steal … cpu | stole … cpu | steal time
        gobble … processor | gobble … cpu | saturate … cpu | saturate … host | share … cores with
        shares … cores | share … processor with | swallow … cpu | leave … no cpu | left … no cpu
        off the processor | off the cpu | busy … cpu | get … cpu time | burned … cpu | burn … cpu
        monopolise … cpu | monopolize … cpu | exhaust … cpu | compete … cpu | cpu … taken
        processor … taken | cores … taken | cpu … eaten | processor … used up | squeezed
        host … overloaded | machine … overloaded | node … overloaded | overloaded by
        overloaded … host | overloaded … machine | overloaded … node | took … power | take … power
        takes … power | most of its power | took … strength | takes … strength
        took the processor away | occupy … processor | occupy … cpu | processor … busy | cpu … busy
        keep … cores busy | kept busy | had … processor to itself
        """,
}
