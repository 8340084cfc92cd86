"""Concepts of databases and what they hold."""

CONCEPTS: dict[str, str] = {
    "place_to_connect": """
        connection | session | client | backend | slot | seat | chair | place … server
        place … database | every place | places | database connection | sockets | log in | logged in
        login | chairs | program … connected | programs … logged | connect
        """,
    "server_limit": """
        limit | ceiling | cap | maximum | max | max connections | upper bound | allow | permit
        accept | admit | number of seats | tolerate | lowered | provide | offers | too many
        over capacity | quota | limited number | only … number | at most | no more than
        permissible | only so many | so many … at | allowance | budget | number of connections
        configured | limited | lets in | let in | at a time
        """,
    "limit_met": """
        reach | exceed | exhaust | more than | surpass | occupied | take … last | turn away
        no free | none free | none left | no more | too many | nobody … get in | no one … get in
        nobody … in | nobody else | no one else | nobody new | no one new | nothing new | newcomer
        sold out | not … enough | too few | no connection left | shut out | at the door | need more
        want more | ask for more | outnumber | eaten up | swallow | remaining | reserved | saturated
        only 80 | no longer enough | rest received | standing room | house full | wait outside
        no place | no room | no seat | no slot | no vacancy | closed at once | no chairs
        at its limit | exactly at | over … limit | past … limit | past what | beyond … limit
        beyond what | above … limit | above what | not … get in | never … get in
        could not … get in | can not … get in | unable … get in | not … get a connection
        never … get a connection | could not … get a connection | can not … get a connection
        unable … get a connection | not … get … session | never … get … session
        could not … get … session | can not … get … session | unable … get … session
        could not connect | can not connect | unable to connect | not connect | not log in
        could not log in | can not log in | more connections | one too many | no spare | over quota
        not another | was taken | were taken | is taken | are taken | been taken | filled up
        used up | all gone | no capacity for … client | all of them taken | took … slots
        took … connections | took … sessions | took … seats | grabbed … connections
        grabbed … slots | eat … connections | eat … slots | not … take … more | never … take … more
        could not … take … more | can not … take … more | unable … take … more | take no more
        accept no more | not accept … more | not … open … more | never … open … more
        could not … open … more | can not … open … more | unable … open … more | could not open
        not open … session | in use by | gobble | hogged | monopolised | monopolized | held nearly
        held most | held … of them | kept most | keep … busy | no session | no connection
        nothing left | left none | left nothing | left no | closed door | before closed door
        in front of closed door | nobody could connect | no one could connect | nobody could log in
        no one could log in | not let … in | let nobody in | let no one in | no room for
        refuse … client | refuse … connection | refuse everyone | refuse … session
        refuse … newcomer | refuse new | refuse more | refuse further | refuse anyone
        refuse the rest | refuse by server | connection refuse | reject … client
        reject … connection | reject everyone | reject … session | reject … newcomer | reject new
        reject more | reject further | reject anyone | reject the rest | reject by server
        connection reject | deny … client | deny … connection | deny everyone | deny … session
        deny … newcomer | deny new | deny more | deny further | deny anyone | deny the rest
        deny by server | connection deny | kept out | all used | none to spare | taken by
        occupied by | held by | blocked by | hoard | parked | further one | no further
        not one more | nobody more | told … none | told there was none | took up | take up
        nearly all | almost all | nearly every | almost every | not get one | not get any | get none
        no one left | without … ability | without the ability | not … establish | unable … establish
        could not … establish | saturation | saturate | nothing left for | leave nothing | all but
        all … taken | every … taken | used … nearly all | hold … of them | reached … ceiling
        hit its ceiling | ceiling | no slot left | no session left | no connections left
        no room left | crowded out | squeezed out | starved | starve | maxed | max out | maxed out
        own almost | filled with | depletion | deplete | monopolise the | denying access
        in the hands of | to be had | hands of one | turn … away | new backends | consume … majority
        overwhelming majority | consumed … connections | using them all | used them all
        ran into its cap | unable to obtain | not obtain | kept … of them open | client … refused
        connection … refused | clients … rejected | newcomers refused | newcomer … refused
        logins refused | logins … refused | new … refused | others … refused | pods … refused
        rest … refused | everyone else … refused | callers … refused | found no free | find no free
        finds no free | found none free | in somebody hands | in … hands | hand out
        all but a handful | all but a few | could not … log in | sent away | was sent away
        were sent away | turned back | not let … on | no chair | nobody … through
        nobody else … through | no one … through | no login | not … given … free | not given back
        had nearly all | has nearly all | got nowhere | not get a place | no place left
        no place free | so many … at the same time | so many … at a time | so many … at once
        only so many | all in use | every … in use | fully in use | too many clients
        too many connections | too many sessions | slots … belong | sessions … belong
        connections … belong | backends … belong | percent … belong | full up | stood outside
        left outside | budget … spent | gone to a job | slots had gone | hit … limit | hit … ceiling
        hit … maximum | hit … cap | not sign in | could not sign in | run out of backends
        at its maximum | pinned at | refused everyone | refused all | and refused | as many as … can
        as many as it can | as many as … allowed | as many as permitted
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
        spawned | analytics | bi tool | dashboard | scheduled report | batch | tool | reconciliation
        month end report | a report | export | script | opened hundreds | opened thousands
        hundreds of | thousands of | stayed logged in | logged in hundreds | logged in … many
        opened many | opened … many | not given … free | never logged out | not log out
        stay logged in | signed in hundreds | signed in … times | never signed out | great many
        one session per | a session per | one connection per | a connection per | session for each
        connection for each
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
        socket … limit | slots … taken | no connection left | no more clients | no more connections
        no new client | no new connection | nobody new | no one new | no chairs | no seat
        turn away | not … accept new | refuse new | refuse every new | never hung up | stay attached
        attempt to attach | further attempt | idle clients | idle connections
        abandoned connections | clients … idle | connections … idle | connection … open
        out of connections | out of client | own connection | client per | too many attached
        attached | limit … clients | limit … client connections | maximum … clients
        clients … maximum | limit for clients | accepts … thousand | as many clients as
        would accept no more | would not accept … client | would let nobody | clients … full
        nobody could connect | no one could connect | nobody could get in | used up … connections
        used up … client | took … connections | held … connections | held … client
        idle … connections | left … connections open | connection cap | client cap | places … held
        places … taken | slots … occupied | slots … held | clients … turned away | client table
        too many open | connections … left open | connections … never closed
        connections … not closed | opened connections | kept … connections | could not connect
        not … get a connection | no free client | no free connection | connections … nobody closed
        limit on client connections | all client connections | used … client connections
        too many client connections | not … hang up | never … hang up | room for … connection
        room for … client | no room for … client | no room for … connection | connections … pile up
        pile up … connections | workers … had … all | nobody else … connect | no one else … connect
        nobody else could | no one else could | nobody … connect | no one … connect | had them all
        refuse … clients | refuse … connections | client … refused | clients … rejected
        reject … clients | reject … connections | many clients … connected | many clients were
        many connections | many open connections | hoard … connection | connections … hoarded
        all connections | reached by … new | without closing | not let … in | not let anybody
        not let anyone | let nobody in | let no one in | allotment | consume … connections
        consume … client | left … hanging | left them hanging | prevent … connect
        prevent … from connecting | kept opening | keep opening | no place for | place for anyone
        opened thousands | opened hundreds | connects refused | new connects | open thousands
        hit … client | reached … clients | every client slot | every connection slot
        every connection was | all its connections | all of its connections | all the connections
        out of slots | number of clients | number of connections | holding … connections
        hold … connections | hold … clients | take … clients | turn … away | as many as
        so many lines | lines … open | attain … ceiling | ceiling … attained | ceiling … reached
        refused new clients | refuse … client | preclude | precluding | connection lying
        connections lying | old connection | not let any client | not accept … connections
        more connections | none were closed | none was closed | nobody else could get through
        get through | so many programs | only so many | only … so many | could not get in
        can not get in | not get in | all but a handful | places were occupied | places … occupied
        all the places | doors shut | shut to newcomers | newcomers | line after line
        nobody … hung up | refuse every new client | every new client | too many were attached
        full house | house full | kept the lines | client list | count … against … limit | all lines
        lines busy | lines … busy | no line free | no free line | seat … occupied | seats … occupied
        every seat | seats … taken | opens clients | open clients | asked … client … none | got none
        abandoned ones | admission | client slots … used | client slots … gone
        client slots … exhausted | client slots … occupied | all client slots | out of client slots
        client slots … taken | full of clients | full of connections | full of client
        taken the seats | took … seats | seats … gone | phone lines | put … receiver | receiver down
        picked up … lines | lines … never | never … put down | connections … added up
        no more room for … client | clients … stop | clients at a time | entrance is blocked
        no further one | so many idle | idle connections were left | client … maxed
        clients … maxed out | lines … all taken | lines were all taken | let nobody else
        permitted number | number … exceeded | asleep in them | closed none | closes none
        close none | never closed | never closes | gave none back | forgot to give | not give … back
        collected them all | had collected | nearly all of the places | all of the places
        certain number of programs | hogs them all | hog … clients | hog … connections
        taken nearly all | took nearly all | no free place | occupied them | almost that many
        connection … rejected | nobody new gets in | nobody … gets into
        """,
    "the_query": """
        query | statement | select | lookup | look up | report | search | join | sql | plan
        planner | optimizer | optimiser | explain | where clause | filter | order by
        database request | find | finding | looks up | leaf | find one | finding one | question
        every question | to find | each lookup | searching
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
        million rows | billion rows | read … rows | examine … rows | touch … rows | rows … examined
        rows read | nested loop | bad plan | wrong plan | worse plan | poor plan | terrible plan
        other plan | different plan | plan … changed | change … plan | plan … flip | plan … switched
        switch … plan | new plan | plan regression | statistics | hash join | temporary file
        temp files | sort … disk | cartesian | cross join | wildcard | haystack | phone book
        telephone book | whole library | every book | every page | brute force | sequential
        everything from disk | read everything | whole history | implicit conversion | every row
        all rows | each row | through every | through all | table … memory | search … row by row
        look at … row | look through … table | look at every | sift through | turn over every
        turn every | check every | reading every row | read every row | reads every row
        reading the orders table | in its entirety | entirety | whole of … table | all of … table
        walked through … rows | seq scan | full scan | scanned | millions of rows | leafed through
        every shelf | past every | whole … table | complete table | goes through all
        go through all | all the rows | through the entire | from the begin to the end
        from begin to end | throw almost everything away | entire … table | walk past | reading rows
        rows … discard | discard … rows | looked at … kept | million looked at | whole book
        reading the whole | reads everything | only to discard
        """,
    "ran_too_long": """
        take … second | take … minute | run … second | run … minute | need … second | need … minute
        run for | forever | for ever | ages | half a minute | expensive | heavy | burn | hog
        starve | on its knees | to its knees | all cores | all the cpu | cpu … 100 | devour
        bring … down | crawl | monopolise | monopolize | instead of milliseconds | instead of … ms
        instead of … milliseconds | no capacity for | inefficient | badly written | poorly written
        drag | worse plan | took … seconds | took seconds | 9 seconds | several seconds
        far too long | too long | last long | lasts long | lasts very long | very long
        thousand times more expensive | times more expensive | a thousand times | took ages
        """,
    "locked_thing": """
        lock | row | table | transaction | update | writer | for update | session | statement
        backfill | alter | accounts | change | balance | tx | clean up job | job | door | writers
        """,
    "held_open": """
        hold … lock | keep … lock | take … lock | grab … lock | with lock | exclusive lock
        lock … held | lock … kept | lock … held by | not … commit | never … commit
        could not … commit | can not … commit | unable … commit | forgot … commit | without … commit
        uncommitted | left open | leave … open | open transaction | transaction … open | stay open
        remain open | keep open | idle in transaction | transaction … idle | long transaction
        long running transaction | never … roll back | not … roll back | would not let go
        not let go | never let go | would not … release | not … release | never … release
        could not … release | can not … release | unable … release | refuse … let go | sat on
        sits on | cling | clung | grip | single transaction | one transaction | one big transaction
        huge transaction | big transaction | giant transaction | same transaction | opposite order
        different order | reverse order | deadlock | each other | one another | hold on | keep hold
        lunch | never finish | never ended | access exclusive | for update | still lock | table lock
        row lock | lock on | keep … rows | hold … rows | rows … held | for itself | for himself
        in its hands | until … finish | until … end | until … commit | till … end | till … commit
        not end | did not end | not finish | does not end | took … rows | grabbed … rows
        claim … rows | lay on | occupied … rows | hold … table | keep … table
        long lived transaction | unfinished transaction | not closed | never closed | retain … lock
        retain … exclusive | retained | had locked | lock … table | locked … table | held on to
        went to lunch | without committing | initiated | until the end | all at once | grabbed every
        reserve … for itself | reserve | uncommitted change | locked the row | locked the table
        locked the accounts | locked accounts | locked rows | locked … rows | locked the door
        keeping … lock | would not let … go | not let … go | fat tx | long tx | one tx
        fat transaction | until … is finished | until it was finished | until it is done
        until … done | held rows | held … rows | held the rows | does all … transaction
        all of it in a | taken … accounts | took … accounts | shut the door | spoken for
        reserved … itself | reserved … rows | had touched | not committed | lock … too long
        hold the rows | had claimed | claimed all
        """,
    "wait_in_line": """
        wait | waiter | block | queue up | queue behind | queued behind | stand in line
        stood in line | stand behind | stood behind | line up | behind him | behind the same
        in line | stuck behind | hang | freeze | stall | hold up | jam | not … touch | never … touch
        could not … touch | can not … touch | unable … touch | nobody … touch | no one … touch
        nobody … update | nobody … write | pile up | gridlock | standstill | stand still
        stood still | shut out | lock timeout | lock wait | timed out | could not change
        not … change | never … change | could not … change | can not … change | unable … change
        not … update | never … update | could not … update | can not … update | unable … update
        not … modify | never … modify | could not … modify | can not … modify | unable … modify
        not get at | not get to | could not get at | held back | kept … waiting | had to wait
        stood in queue | had to stand | stack up | nobody … change | no one … change
        nobody … could | no one … could | nobody … get | nothing … could be written
        could be changed by nobody | kept … from | prevent … from | keep … out | in queue
        no … could update | no … could change | no … could touch | no … could write
        no … update its | no … get through | queued | lined up | cancelled | canceled | timing out
        could not proceed | not proceed | no progress | nobody else | no one else | everyone else
        everybody else | could not save | others could not | could not do | nothing could be
        pending | wait behind | waiting behind | all behind | everything behind | everyone behind
        everybody behind | lined up behind | blocked behind | hang behind | behind that
        behind this | stand and wait | nobody else could | ran up against | had to queue
        stack up behind | everyone waiting | everybody waiting | stood in … way | stand in … way
        was in … way | have been stopped | been stopped for | waiting time | stood in … corridor
        not changed | nobody else near
        """,
    "disk_word": """
        disk | storage | partition | filesystem | file system | mount | drive | hard drive
        data directory | ssd | block device | df | wal | write ahead log | binlog | log files
        backup | core dumps | temp files | temporary files | archive | segments | replication slot
        retention | gigabyte | tablespace | rotation | inode | table files | log partition
        log directory | debug log | heap dump | logs … disk | storage space | never cleaned
        never deleted | never rotated | not rotated | temp files … never | files … never
        log segments | hard disk | harddisk | space on | free space | database storage | wal files
        wal segments | old logs | old files | log files … not removed | segments … not | disk volume
        data volume | storage volume | not … archived | never … archived | archiver | not … recycled
        recycling | log volume | transaction logs | old snapshots | disk snapshots | volume
        journal | transaction log | log segment | archived logs | redo log | gb volume | diary
        logbook | device
        """,
    "no_room_left": """
        no space | no more space | no free space | out of space | out of disk | out of storage
        run out of room | out of room | no room | no place | nowhere | fill up | brim | overflow
        use up | space … gone | space … exhausted | 100 | hundred percent | 0 bytes | zero bytes
        no bytes | last byte | last block | last gigabyte | last free | not … another byte
        could not … another byte | can not … another byte | single byte | enospc | nothing … fit
        no longer fit | not … fit | eat up | swallow | devour | crammed | stuffed
        end of the volume | end of the disk | not … extend | never … extend | could not … extend
        can not … extend | unable … extend | at capacity | meet the end | hit the end
        hit the ceiling | run dry | no headroom | grow until | grow without | pile up | saturate
        clog | choke | took … space | no free | nothing free | none free | last bit
        run out of space | run out of disk | run out of bytes | run out of storage
        hundred per cent | not a byte | not write … more | no longer write | could not write … more
        no storage left | no disk left | zero space | space … zero | lack of space
        for lack of space | out of bytes | space … run out | ran short | short of space
        took … whole | full up … brim | occupied completely | take no more | accept no more
        no further | not … removed | not … deleted | never … removed | never … deleted
        not … cleaned | never … cleaned | not … freed | never freed | hold no more
        nothing more could | more could be written | nothing could be written | not … writable
        was full | is full | be full | were full | been full | got full | became full | become full
        get full | disk full | completely full | full disk | full volume | reach … capacity
        maximum capacity | full capacity | filled | filling | consume … space | consume … disk
        consume … storage | consumed all | not store | could not store | not … store a
        could not save | not save | had eaten | nothing more | more space | had no more | eaten up
        eaten all | disk … exhausted | storage … exhausted | volume … exhausted | not one free byte
        no free byte | not … free byte | not one byte | not a single byte | end of … volume
        edge of … volume | end of … disk | as big as | as large as | no place any more | place … put
        nowhere … put | not … place any more | not one free | without space | no space left for
        free space … zero | free … gone | left no space | no gigabyte | fully used | fully occupied
        completely used | used completely | had run full | ran full | run full | ran against … end
        hit … end | reached … end | nothing else fit | space … finished | space … at an end
        space … over | everything … taken up | all … taken up | space … taken up | cover … whole
        covered the whole | no shelf | nowhere … write | no place to write | no place … write
        stayed lying | stay lying | never thrown away | not thrown away | filled to the last
        just so much that fits | so much that fits | not let go
        """,
    "memory_gone": """
        memory … run out | memory … exhausted | memory … gone | memory … used up | use up … memory
        memory limit | limit of … memory | memory ceiling | memory cap | maxmemory | used memory
        no memory | no more memory | not enough memory | memory … fill | fill … memory
        memory … 100 | all … memory | memory pressure | short of memory | short on memory
        lack of memory | memory shortage | noeviction | push out | throw out | kick out | crowd out
        squeeze out | drive out | displace | make room | make way | make space | no room | no space
        out of room | out of space | overflow | brim | no longer fit | not … fit | never … fit
        could not … fit | can not … fit | unable … fit | no expiry | without … expiry | no ttl
        without … ttl | not … expire | never … expire | never … removed | never … deleted
        no expiration | without … expiration | outgrow | outgrew | stuffed | crammed | room than
        smaller instance | smaller node | hoard | clogged | oust | elbow | bumped | room in memory
        stored for ever | more than it could hold | more data than | had room | oom … not
        memory … full | no memory left | memory … left | memory … stuffed | memory … eaten
        eat … memory | memory … occupied | occupy … memory | took … memory | memory … taken
        swallow … memory | ran over | go to make space | throw … away | had to go | drop … to make
        lose … keys to | needed keys … out | expel | forced out | pressed out | washed out
        flushed out | more … than … hold | more … than … memory | more … than … fit | could not hold
        not hold … more | no place left | hit … limit … memory | reached … limit … memory
        memory … reached | memory … limit | memory … ceiling | never go away | never leave
        stay forever | stay for ever | never … disappear | never … vanish | never … die
        never … clean | overfill | overloaded with | kept forever | kept for ever | piled up
        hog … memory | memory … hogged | more and more keys | too many keys | many keys
        grow … until | big for … memory | bigger than … memory | larger than … memory | was full
        is full | be full | were full | been full | got full | became full | become full | get full
        cache full | completely full | filled up | had filled | filled … with | filled | overfilled
        no longer had room | lacking … expiration | lack … expiry | lack … ttl | lacking any
        driving memory | memory utilisation | memory utilization | memory usage | used_memory
        never went away | no end date | memory … maximum | memory … maxed | command not allowed
        too much data | memory saturation | run out of space | more data | not … room
        memory was used | memory … occupied by | full … nobody needs | full … nobody needed
        full … nobody reads | full … nobody uses | evict … key | evict … entries | evict … hot
        evict … session | evict … needed | evict … useful | evict … data | evict … what
        start … evict | began … evict | force … evict | had to evict | eviction … rate
        evictions rose | evictions at | evictions per | evictions … k | mass evict
        nothing … taken out | nothing ever taken out | could hold no more | hold no more
        without … end date | live forever | live for ever | lives forever | forget … at random
        forget things | stuffed with | threw out what | throw out what | remove … useful
        no room left | useful … space | too much … put | hit … ceiling | reached … ceiling
        up to … ceiling | no more room | ran full | run full | fell out | cost us | clears away
        never … clears away | memory … finished | too small for | spill over | spilled
        not fit … any more | throwing … overboard | overboard | no end to their life
        end to their life | has to go | have to go | keys without | forgot the useful | occupied all
        expiry date | nobody wanted | nobody wants | no one wanted | to the brim with | had to leave
        making place | make place | not die | do not die | never die | driven out | got no space
        no space in | ever left | nothing … ever left
        """,
    "sql_query": """
        query | statement | select | join | sql | where clause | database query | lookup
        query plan | execution plan | bad plan | wrong plan | every search
        """,
    "strong_lock": """
        hold … lock | keep … lock | take … lock | grab … lock | exclusive lock | lock … held
        lock … kept | uncommitted | open transaction | transaction … open | transaction … left open
        idle in transaction | transaction … idle | long transaction | long running transaction
        deadlock | row lock | table lock | single transaction | one transaction
        one big transaction | huge transaction | big transaction | giant transaction | for update
        access exclusive | lock on | gap lock | metadata lock | never … roll back | blocking session
        lock queue | locks … row | locked … table | rows … locked | table … locked
        not … release … lock | never … release … lock | could not … release … lock
        can not … release … lock | unable … release … lock | lock … not released
        lock … never released | retain … lock | exclusivelock | lock_timeout | locked the … table
        had locked | locked every | locked … rows | locked all | blocker | in one transaction
        inside … transaction | locks in hand | with all its locks | waiters
        transaction … not commit | transaction … never commit | uncommitted change
        uncommitted update | transaction … without commit | change … never committed
        update … never committed | locked the door | exclusive | took a lock | taken a lock
        lock timeouts | blocked pids | blocking pid | blocked by pid | blocked by session
        lock … too long | held the rows | holds the rows | holding the rows | hold of the rows
        rows in its grip | in its grip | grip | held the table | hold the table | holds the table
        keeps the table | held the accounts | holds the accounts | sits on them | sits on the rows
        """,
    "evict_out": """
        push out | throw out | kick out | crowd out | squeeze out | drive out | displace | make room
        make way | make space | oust | bumped out | drop … make room | pushed … out | throw … out
        expel | force out | had to go | evict … key | evict … entries | evict … hot
        evict … session | evict … needed | evict … useful | evict … data | evict … what
        start … evict | began … evict | force … evict | had to evict | threw out
        gave up … contents
        """,
    "memory_size": """
        memory | gb | gigabyte | maxmemory | ceiling | limit | room | capacity | ram | size
        too much data | too many entries | too many keys | too much in
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
        without an index | removed an index | removing … index | deleting … index | dropping … index
        loss of … index | lost its index | absence of … index | index … absent | cleaned up … index
        index … unusable | index … not … there | index … no longer there | index is gone
        index was gone | not existing … index | index … not existing | not existing any more
        not existing anymore | index … not more | index not more there | unused index
        catalogue … burned | register … removed | register … book | alphabetical register
        table of contents … gone | catalogue … gone | catalogue … lost | shortcut … taken
        shortcut … gone | shortcut … removed | without … shortcut | without the catalogue
        without … register | took out … index | index … taken out | index … was … used
        thought … not needed | believed … unused | thought … unused | idx gone | idx … gone
        idx dropped | idx … dropped | no idx | table of contents | had an index … until
        index for this until | was removed as useless | what it used to look | want of an index
        took an index | took … index | index … tidied | index … cancelled | index … discarded
        index … erased | index … thrown away | index … none any more | took an index off
        an index off | as long as … index | deprived of … index | deprived of it
        got rid of … index
        """,
    "row_reading": """
        scan | read … row | million rows | row by row | read … table | search … table
        go through … table | look at … row | look through | line by line | end to end | sort | slow
        lookup | query | select | migration | table | database | filter | report | request
        statement | search | find | orders
        """,
    "tx": """
        transaction | row | accounts | uncommitted | backfill | batch | table lock | row lock
        locks on | lock on | account | writer | update | updates
        """,
    "tx_blocks": """
        block | in line | wait for … finish | wait for … commit | wait for … end | wait for … lock
        wait for … row | queue up behind | stuck behind | hold up | wait on | standing in line
        line up | stuck on | hang on | waited for | had to wait | wait … locked | blocked by
        queued behind | waited behind | wait behind | stood behind | sat behind | all behind
        everyone waiting | everybody waiting | everyone … waiting | stand and wait | had to stand
        waits and … gives up | wait and … gave up | waited and gave up | wait … cancelled
        wait … gives up | wait for … turn | freeze behind | all stood | stand behind
        piled up behind | pile up behind | nobody … touch | no one … touch | nobody … change
        no one … change | had to queue | queue outside | queued outside | lined up after
        line up after | waiting until | until it was through | nobody else could write
        nobody else could change | nobody else could update | no one else could | spoken for
        ended up waiting | in its grip | give up | nobody else near | no one else near | nobody near
        """,
    "room": """
        storage | space | disk space | file system | filesystem | hard drive | hard disk
        data partition | disk
        """,
    "ran_out": """
        exhausted | used up | none left | no … left | not … left | nothing left | scarce | zero
        at its end | hit its end | depleted | complete | maxed out | run out of storage | all gone
        ran dry | free … zero | space finished | at an end | came to an end | was none | were none
        there was none | there is none
        """,
    "cache_place": """
        connection | connect | client | client slot | slot | socket | lines
        """,
    "a_volume": """
        volume | data volume | storage
        """,
    "volume_full": """
        fill up | filled up | filled | was full | is full | be full | were full | got full
        became full | out of space | no space | ran out | run out | hundred percent | 100 | used up
        no room | reach … capacity | at capacity | maximum capacity | brim | nothing left
        could not extend | not … extend
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
        sessions monopolised | sessions monopolized | as many sessions as | most sessions
        most of the sessions | too many sessions | sessions … limit | limit … sessions
        kept … sessions open | backends … full | not … any session | could not … session
        not … obtain … session | not … obtain … connection | unable to obtain … connection
        no backend | connection budget | session budget | every connection | each connection … taken
        sorry too many clients | all connections | nearly every connection | almost all connections
        most connections | most of … connections | connections … used up | connections … taken
        connections … held | logins refused | new logins … refused | no free place | no free chair
        free chair | slots belong | slots … belong | no login | log in … full | places … log in
        full up on sessions | full … sessions | sessions … full | slots … gone to | slots had gone
        slots … went to | slots … go to | none … to be had | session … none | stood outside
        stand outside | left outside | kept outside | no way in | not get into | could not get into
        could not … get into | nobody … get into | sessions … gone | sessions … spent
        slots … spent | all … sessions | sessions … hogged | sessions … nobody uses
        ran out of … connections | connections ran out | sessions ran out | slots ran out
        ran out of slots | ran out of sessions | out of … sessions | none left for anyone
        none left for anybody | connection count … max | connection count … limit | sessions … max
        sign in … not | not sign in | every line busy | all lines busy | line … busy
        every session … taken | took up … sessions | percent of … sessions | took everything
        no more logins | no logins | logins possible | connections … finished
        connections were finished | opened too much | talk to … at once | permits only … session
        allows only … session | only … session at the same time
        only … connections at the same time | fewer … sessions than | more sessions than
        more connections than | refused everyone after | connection refused from server
        """,
    "keys_for_ever": """
        without an end date | without end date | no end date | no expiry | without expiry
        never expire | not expire | kept for ever | no ttl | without ttl | without expiration
        no expiration | lacking … expiration | never went away | without a lifetime
        no time to live | keys … never removed | entries … never removed | things … never removed
        nothing … taken out | nothing ever taken out | live forever | live for ever
        nobody … end date | end date | for ever | never cleaned up | leftovers | when to leave
        never leave | never leaves | clears away | clear away | immortal | eternal | stay for ever
        stays for ever | no end to their life | end to their life | no expiry date
        without any expiry | may not be forgotten
        """,
    "strong_scan": """
        full scan | full scans | full table scan | table scan | seq scan | sequential scan
        read … whole table | reads … whole table | scan … whole table | scan … table | scan … every
        read … every row | through … whole table | through … entire table | through … every order
        through … every row | walk through … rows | row by row | twelve million rows | million rows
        every order there is | each lookup … rows | scans on | rows for each | rows for every
        plain scan | search all | searches all | search every | haystack | reading all the rows
        read all the rows | reads all rows | read all rows | go through all | goes through all
        look through all | look at every | looks at every | check every | leaf through | whole book
        every page | each row of | row after row | each row | orders one after | through the orders
        all of the orders | orders one by one | rows one by one | table … one by one
        """,
    "out_of_room": """
        ran out of room | run out of room | out of space | out of storage | no place to write
        no room to write | nowhere to write | no space left | run … disk full | ran … disk full
        no bytes left | no room left to | room for its
        """,
    "the_index": """
        index | idx | indices | indexes
        """,
    "is_gone": """
        gone | removed | drop | deleted | missing | lost | taken away | took away | disappear
        removal | deletion | not there any more | no longer there | cleaned up | tidied away
        thrown away | fell victim | no longer had | no longer has | none any more | not existing
        cancelled
        """,
}
