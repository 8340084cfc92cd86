"""Concepts of queues, messages, order and mail."""

CONCEPTS: dict[str, str] = {
    "in_the_queue": """
        queue | inbox | stream | topic | broker | message | event | consumer | backlog
        notification | belt | subscriber | confirmation | mailbox | letter | letters | msgs
        everything in it | newsletter | job queue
        """,
    "more_than_drained": """
        not … keep up | never … keep up | could not … keep up | can not … keep up | unable … keep up
        not … keep pace | never … keep pace | could not … keep pace | can not … keep pace
        unable … keep pace | not … cope | never … cope | could not … cope | can not … cope
        unable … cope | fall behind | further behind | lag | faster than | quicker than | more come
        more … in than | more … than … could | more … than … can | more … than out | arrive faster
        come faster | come quicker | fill faster | grow faster | outpace | outrun | outran
        outstrip | rate of arrival | arrival rate | too few | not enough … worker
        not enough … consumer | not enough hands | few hands | few workers | few consumers
        understaffed | undersized | pile up | pile grew | pile … grow | pile … higher | grow all day
        keep growing | grow and grow | grow longer | longer and longer | later and later
        older and older | hours late | hours old | day late | too late | wait for hours
        wait … hours | in line for | lie … hours | lay … hours | lay in line | lay waiting
        sat waiting | sat in line | sit in line | stack up | mount up | build up | heap | accumulate
        million … waiting | thousand … waiting | waiting to be | age of … oldest | oldest … hours
        oldest … minutes | flat out | full speed | full tilt | snowed under | overrun | outnumber
        queue … grow | queue … long | too slow | slower than | drip | trickle | half the speed
        half as fast | until … next morning | in the evening | more … arrive … than
        more … come … than | more … in … than | more … publish … than | more … produce … than
        more … sent … than | consumers … few | few handler | consumers … slow
        consumers … not enough | too little … consumer | not … fast enough | not quick enough
        not … catch up | delivered late | delivered … late | delivery … late | delivery … delayed
        wait … minutes | waited for … hour | waited for … minutes | old … consumed
        processed … late | processed … later | processed with … delay | kept filling | longer queue
        long queue | grow … long | unprocessed | undelivered | not … process … quick
        not … process … fast | slower than they | queue … fill | arrive too late | grow without
        grow and | messages rose | messages … rose | rose to million | number of … waiting
        waiting messages | waiting events | not … handle … many | never … handle … many
        could not … handle … many | can not … handle … many | unable … handle … many
        not … process … many | never … process … many | could not … process … many
        can not … process … many | unable … process … many | not … handle … volume
        never … handle … volume | could not … handle … volume | can not … handle … volume
        unable … handle … volume | not … handle … rate | never … handle … rate
        could not … handle … rate | can not … handle … rate | unable … handle … rate
        not … handle … flow | never … handle … flow | could not … handle … flow
        can not … handle … flow | unable … handle … flow | traffic jam | congest | lack … capacity
        not … enough capacity | overload | rose … million | as fast as | as quickly as
        as they came | an ever growing | exceed … throughput | exceed … capacity | exceed … rate
        exceeded … consumers | increasing backlog | growing backlog | backlog … grow | delay … hours
        hours of delay | hours … delay | steadily increasing | hours … delivery | consumer lag
        more … than … handle | more … than … process | more … than … workers | backlog
        could not … keep | slow consumers | slow workers | throughput of … consumers | kept growing
        grew and grew | kept … waiting | queued for | queue … deep | depth … grew | depth … grow
        lag … grew | saturated | depth | consumers busy | capacity for | more … than … capacity
        filled faster | outpaced | faster than it is | accumulation | delayed … hours | line grew
        an hour late | half an hour late | half an hour old | minutes old | lag growing
        lag … growing | lag … up | pile grow | comes late | come late | came late | came too late
        too much work | not deal with | able to deal | than … able | able to handle | can not drain
        not drain | cannot drain | drain as fast | higher rate | higher … rate | lag up | busy … lag
        all busy | too few of them | too slow for | got longer | longer line | served … later
        served late | are accumulating | accumulating since | accumulating | waits for ages
        not enough of them | number of consumers … low | delivered … hours | minutes behind
        behind … minutes | behind … hours | oldest … min | oldest … 10 | lag up and up | inflow
        full stretch | at full stretch | not catch up | cannot catch up | can not … catch up
        lie there | lies there | more … put … than | more … than … taken out | more is put
        not enough for | not enough … for | lose ground | losing ground | lost ground
        at their limit | messages wait | fed faster | run at their limit | waiting time
        always longer | becoming … longer | not the consumers | worker … too few | too few … worker
        workers … not enough | simply behind | far behind | doing what they can | can not keep up
        more … arrived than | more … than could be | need more of them | need more consumers
        none crashed | do not manage | not manage | does not manage
        at the end of the queue has to wait | consumers saturated | swamped | drowning | overwhelmed
        buried | more than … can do | left over | such a crowd | crowd in front
        """,
    "one_bad_item": """
        one message | single message | one event | single event | one record | single record
        one entry | single entry | same message | same event | same record | same entry
        same offset | same item | single item | one job | single job | one payload | poison
        malformed | broken message | broken event | corrupt | bad message | bad event | bad record
        bad apple | rotten | broken encoding | invalid message | invalid event | invalid json
        unparseable | unreadable | indigestible | could not be parsed | could not be read
        could not be decoded | not … decode | never … decode | could not … decode | can not … decode
        unable … decode | not … digest | never … digest | could not … digest | can not … digest
        unable … digest | unexpected field | unknown event | unexpected event | oversized
        too large | too big | message id | first such | toxic | message … broken | event … broken
        message … invalid | faulty | ill formed | garbage | nonsense | strange message | offset
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
        unlucky | nobody can process | no one can process | nobody … process | no consumer … process
        can not process … message | message … can not | particular event | particular message
        certain message | certain event | specific message | specific event | lone message
        event … killed | message … killed | stray | make sense of | not … make sense
        very same message | message it could not | bad order | broken order | deserialise
        deserialize | deserialised | deserialized | not … deserialise | could not be deserialised
        could not read | program could not read | consumer failed on | emoji | that event
        faulty event | same corrupt | message of unknown type | event of unknown type
        message … cannot read | message … can not read | record … not understand
        event … not understand | message … not understand | record that | can not read | cannot read
        not read … message | broken letter | one letter | one bad event | bad letter | unparsable
        unparsable record | single letter | wrong encoding | null payload | empty payload
        payload … invalid | invalid payload | impossible event | cursed message | rogue message
        rogue event | weird message | weird event | message with | event with | one specific
        json parse | jsonparseexception | parse exception | parse error | not … be parsed
        always at the same | not valid json | not valid | is not valid | no valid json | not … valid
        not conform | does not conform | not well formed | not parseable | not readable
        that one item | exactly this one | this one record | could not be swallowed | message that
        event that | message makes | message … which | cannot be processed | negative quantity
        an order with a negative | published … with a | broken date | negative amount
        missing field | impossible value | unknown version | one unreadable | not able to read
        not able to process | not able to parse | unable to read | unable to process
        unable to parse | not able to understand | first message | written in a way | poisoned
        letter that nobody could read | message with an error | error in one message
        message … with an error in
        """,
    "over_and_over": """
        redeliver | redelivery | again and again | over and over | time and again | time after time
        repeatedly | for ever | forever | endless | without end | infinite | loop | round and round
        in circles | go round | ad infinitum | never … succeed | could never | not … acknowledge
        never … acknowledge | could not … acknowledge | can not … acknowledge | unable … acknowledge
        never ack | not ack | try again | retry | read it again | pick … up again | take it again
        get it back | come back | put back | at the head | back at the head | head of the line
        same offset | not … advance | never … advance | could not … advance | can not … advance
        unable … advance | not move on | not … get past | never … get past | could not … get past
        can not … get past | unable … get past | never get past | not … skip | never … skip
        instead of … skip | choke | crash on | crash … on it | died on | throw … again
        fail … again | fall over it | stumble | trip over | spat | spit | vomit | stuck on | hung on
        stuck at | no dead letter | without dead letter | no maximum | no limit of attempts
        attempt after attempt | thousand times | hundred times | 000 times | times in a row
        delivered again | each time | every time | any number of times | kept crashing
        kept failing | keep retrying | keep trying | crashed … each time | crashed … every time
        without ever | never getting further | never reached | never reach the next | same place
        start … same | restart … same | return to … same | restart | from the start | re read
        reread | re deliver | re queue | requeue | never gave up | not give up | delivered … again
        nothing … past | brought … down | take … down | knock … out | stumbled over | tripped
        keep coming | without limit | no limit | in vain | without success | get further
        back to … start | time … delivered | time … read | start over | not … let go
        would not go away | not go away | come back in | fell over | fall over | started up again
        very same | crashloop | terminate | terminated | each delivery | upon each
        at every attempt | every attempt | each attempt | indefinitely | never moved on | got stuck
        went on for | whoever … died | kept crash | crash … each | crash … every | crash again
        crash loop | crashing consumer | consumer … crash | consumers … crash | worker … crash
        workers … crash | crash … consumer | crash … worker | consumer … die | worker … die
        whoever … die | consumer … kill | killed … consumer | kill … worker | kill … consumer
        died … on | died again | keep … dying | fail … each | fail … every | perpetual
        failure cycle | for hours | tried the same | try … same | put it back | got it again
        put … back | one after the other | crashloopbackoff | never committed | not committed
        never … past it | again at once | blocked … partition | partition … blocked | always … same
        crash … same | crash … always | same … back | gets … same | same one back | same msg
        met it again | meet it again | came back to | come back to | comes back to
        nobody took it out | never given up | not given up | never … given up | fell over again
        fall over again | up again | take … same | took the same | ten thousand times
        hundreds of times | killed the handler | killed … each time | killed … every time
        crashloops | crashlooping | crash looping | on loop | starts again | start again
        started again | same position | exactly the same | stumbles over | dies … comes back
        nobody … acknowledge | nobody … ack | no one … acknowledge | nobody ever acknowledges
        takes down whoever | no consumer survived | nobody survived | whoever reads | each reader
        every reader | begins again | begin again | resumed at | resume at | next one started
        falls down | fell down | going in circles | not be got rid of | not … rid of | threw again
        throws again | got it back | gets it back | went on for hours | makes … consumer crash
        falls over it | never gets past | for an hour | can not be got rid of | can not … rid of
        restarts always | always restarts | tries again | breaks down and | fails every time
        it fails every time | kills every | kill every | offset stuck | thousands of times
        tried thousands | choke on | choked on | stopped all | restarting always | was restarting
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
        never handled | other messages | subsequent | later messages | remaining messages | not move
        behind it | all the others | prevented … from being | prevented subsequent
        front of the line | never moved | flow stopped | following events | no other event
        no other message | no other … handled | nothing after it | all the events after
        events after it | messages after it | rest of | the others … wait | others … waited
        stopped all the others | stopped the others | all subsequent | others … not come through
        others … come through | others had to wait | all the other … wait | other … had to wait
        everything after | held up by | was held up | the rest wait | nothing after
        nothing … handled | nothing more came | none … after | nobody took it out | at the head of
        everything else … stood still | stood still behind | everything else waited
        everything else … wait | queue stands | stands still | has not been looked at
        not … looked at | cannot go further | can not go further | not go further | does not move
        all other … wait | blocks the rest | block the rest
        """,
    "event_word": """
        event | message | update | change | notification | webhook | callback | step | response
        worker | handler | thread | partition | version | state | order | status | removal
        cancellation | refund | payment | parcel | news | letter | packet | write | writer | things
        address | data | value | entity | record | letters | something
        """,
    "wrong_order": """
        wrong order | out of order | out of sequence | wrong sequence | wrong way round
        wrong way around | not … in order | mixed up | jumbled | shuffle | scrambled | swapped
        reversed | reverse order | inverted | back to front | before … create | before … placed
        before the first | overtake | overtook | overtaken | leapfrog | passed each other
        passed … on the way | crossed | race | won the race | lost the race | beaten | older … won
        older … last | older … over | old … over … new | older … later | earlier … overwrote
        earlier … overwrite | overwritten by … earlier | overwritten by … older
        overwritten by … old | overwritten with … older | overwritten with … old | overwrite … newer
        overwrite … later | overwrite … new | replace … newer | stale … overwrote | stale … won
        later … overwritten | newer … overwritten | last one wins | last write wins
        last writer wins | came last | arrive last | come first | arrive first | arrive before
        arrive ahead | come before | came earlier | arrive earlier | come too early
        come … ahead of | apply before | applied ahead | process before | handled before
        ran before | reach … before | arrive … before | second … first | later … first
        newer … first | first … second | not … sequence | sequence … lost | random order
        arbitrary order | chronological | interleave | step before | cart before horse
        before … thing | before … which | lost update | different speeds | before the message
        before the event | no longer in order | order … not guaranteed | sequence gap | may overtake
        can overtake | could overtake | might overtake | not the order in which | order in which
        arrive … ahead | wrong turn | mixed order | apply … ahead | process … ahead
        no order guarantee | order of … reversed | order of … swapped | ordering guarantee
        beat … other | beat … later | did not keep order | not preserve … order | not kept … order
        in no order | no fixed order | out of turn | older … after … newer | earlier … after … later
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
        last to arrive | not the last | arrive … last | wrong update | wrong version | wrong one won
        older version | change places | trade places | later than … newer | by … older | by older
        no longer respect | not respect | no longer observe | not observed | no longer preserve
        no longer maintain | not maintained | no longer honour | no longer honor | sequence … broken
        broke … sequence | sequence … ignored | later … processed before | later … before … earlier
        newer … before … older | newer … before | later … before | no longer … in order
        no longer … order in which | not … order in which | not … in the order
        no longer … in sequence | old … replaced … new | old … replaced | old … replace … new
        old … replace | older … replaced | later … handled before | handled before … earlier
        quicker … first | goes first | before … cancel | at the same time … wrong | loss of order
        same record … same time | same time … same record | same order … same time
        order … no longer | order … not … respected | supersede | stale write wins | stale … wins
        stale write | processed concurrently | same key … parallel | different order from
        different order | different … order | second … before … first | older status
        in a different order | not in the same order | not the same order | entity … concurrently
        concurrently … same | same entity … order | per key order … lost | key ordering lost
        entity ordering gone | order of … lost | order of … broken | per entity ordering
        per key ordering | removed the ordering guarantee | ordering of … lost | message ordering
        event ordering | ordering per | went backwards | side by side | finish last … win
        finishes last wins | last … win | in the wrong turn | whichever … last | whoever … last
        whoever finish last | last one … win | not … right order | not in right order
        not … the right order | booked before | before its payment | before … payment
        overwritten with the one from | overwrite … with … from | overwritten … from
        gave up the ordering | giving up the ordering | ordering … gave up | one after another … now
        used to be … one after | for it arrived after | arrived after | race each other
        lost … sequence | lost their sequence | elder | overwrites the younger
        which is the younger | which is newer | which is older | handled … first | processed … first
        not … done in order | no longer … done in order | pass each other | past each other
        may come after | comes after the new | seq gaps | sequence gaps | v7 over v8
        not guaranteed | sequence … not guaranteed | sequence … no longer guaranteed
        not guaranteed anymore | not one after | no longer … one after | last word
        gets the last word | got the last word | came last and won | processed before … that they
        yesterday … today | yesterday … replace | same story | finishes last
        """,
    "our_mail": """
        mail | e mail | email | message | letter | receipt | confirmation | newsletter | invoice
        sender | smtp | relay | domain
        """,
    "sender_policy": """
        spf | v spf1 | sender policy | txt record | txt entry | txt | who may send
        who is allowed to send | who may mail | who can send | may send for | may send in
        may send on | allowed to send | permitted to send | authorised to send | authorized to send
        entitled to send | allowed senders | permitted senders | authorised senders
        authorized senders | list of … senders | list of … servers | list of … hosts
        list … servers … send | vouch | hosts are allowed | ten lookups | ten look ups | 10 lookups
        dns lookups | dns look ups | permerror | eleventh | softfail | sending domain | mail domain
        dns … sending | sender list | sender authentication | sender record | sender check
        in our name | on behalf of | dmarc | dns … mail | mail … dns | policy … domain
        domain … policy | record … mail | mail record | speak for us | write for us | record … send
        lookup limit | look up limit | one include | dns entry … limit | dns … who | dns … may send
        dns no longer … send | dns says | allowed … domain | right to send | allowed to write
        proof … send | may send | permission to send | permit … send | domain … dns | dns … domain
        sender … domain | valid sender | legitimate sender | authentication record
        mail authentication | email authentication | another include | include too many
        include mechanism | spf include | include … record | include … policy | include … domain
        more include | extra include | include many | one more include | allowed sender
        allowed as sender | listed … sender | sender … listed | permitted sender | may send mail
        who may send mail | mail for us | valid for sending | list of permitted | dns lookup
        sender policy framework | sender framework | name … may send | may send mail for us
        which machines may send | machines may send | servers may send | truly ours | really ours
        mail is … ours | mails are … ours | record … receivers check | dns edit | our txt
        public … list | spf permerror | list … who may | allowed to send for | forgery check
        who is permitted to send | who … write for us | authorised to write | nested lookups
        number of … lookups | authorised sender | authorized sender | we are … sender
        verify … sender | list … our senders | lists our senders | list … write in our name
        write in our name | who may write | may write in | sender it cannot verify
        sender … cannot verify | sender … not … verify | allowed to send it | servers that may send
        may send our mail | over the limit of ten | public sender | are ours | mails … are ours
        is ours
        """,
    "mail_refused": """
        reject | refuse | bounce | turn away | turn down | turned … away | not accept | not … accept
        never … accept | could not … accept | can not … accept | unable … accept
        no longer … accept | sent back | came back | came right back | spam | junk | unauthorised
        unauthorized | forged | forgery | forger | fake | falsifier | impostor | imposter
        impersonate | spoof | not trusted | no longer … trust | distrust | not … believe
        suspicious | unverified | 550 | 5 7 23 | permerror | fail validation | validation failed
        fail … check | fraud | fraudulent | phishing | stranger | discard | decline
        nobody … permitted | nobody … allowed | no one … permitted | no one … allowed
        none … allowed | not … allowed | not … permitted | no longer … allowed | no longer … listed
        not … entitled | never … entitled | could not … entitled | can not … entitled
        unable … entitled | never … reach | undeliverable | not … delivered | refuse … mail
        returned … sender | returned to sender | went back | sent … back | bounce back | back to us
        not … let in | would not take | would not accept | not … take | rejected by | turned our
        never … arrive | not verify | could not verify | not … verify | never … verify
        could not … verify | can not … verify | unable … verify | not … trusted | could not deliver
        not deliver | unable to deliver | no longer deliver | not … reach … inbox
        never reach … inbox | junk folder | spam folder | were returned | thought … forged
        refused what | never got | marked as spam | landed in spam | in vain | declined
        treated as forged | authentication failures | not valid anymore | say no | says no
        refused from | for forgeries | took … for forger | forgeries | post offices | end as spam
        ended as spam | handed back | was handed back | at the other door | other door
        sender check failed | ended in spam | no longer validate | could no longer validate
        not validate | cannot tell | not tell any more | look forged | looks forged
        nobody takes our | no longer validates | rejected everywhere | not … validated
        taken for fakes | taken for … fake | no longer check
        """,
    "record_spoiled": """
        typo | mistake | wrong | invalid | error | syntax | malformed | two records | two lines
        second record | second line | second v | two … records | two entries | duplicate | twice
        too many | too long | missing | forgot | left out | left off | omit | remove | delete
        overwrite | not … added | never … added | could not … added | can not … added
        unable … added | no longer … name | no longer … list | no longer … include | not … include
        never … include | could not … include | can not … include | unable … include | not … contain
        never … contain | could not … contain | can not … contain | unable … contain | not on it
        not … put | outdated | more than ten | eleven | eleventh | limit | exceed | incomplete
        misspelt | misspelled | edit | change | replace | lost | not … list | never … list | damaged
        spoiled | one too many | one more | no longer valid | no longer … valid | exceed … ten
        additional include | extra include | modification | erroneous | eleven lookups | 11 lookups
        edited | more … than allowed | more lookups | more … than permitted | was changed
        were changed | not valid | no longer passes | no longer pass | not pass | too deep
        too complicated | not valid anymore | one include too many | include too many
        more lookups than | edit to | past … permitted number | past … permitted
        beyond … permitted | above … permitted | gone over | over the limit | over … ceiling
        past the limit | permanent error | one more include | extra entry | was extended
        more than the standard | is broken | was broken | are broken | got broken | broken record
        broken spf | broken entry | broken policy | extended by | not more valid | exceeds
        made false | false | pushed it over | pushed … over | no longer validates
        too long to be read | policy broke | not correct | incorrect | was wrong | is wrong
        were wrong | became invalid | become invalid | not right | was edited | were edited
        counts as invalid | mistake in | too much includes | too much include
        """,
    "at_work": """
        job | task | worker | handler | order | mail | item | line | hands | notification
        confirmation
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
        can not … keep pace | unable … keep pace | too few hands | few hands | more … than … able
        too much work | comes late | half an hour late | line … longer
        """,
}
