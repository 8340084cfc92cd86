"""Concepts of secrets, timeouts, retries, certificates, names, wires, vendors and crowds."""

CONCEPTS: dict[str, str] = {
    "a_secret": """
        secret | credential | password | passphrase | api key | signing key | token | jwt | hmac
        access key | login data | service account | vault | keystore | signing secret
        certificate key | hmac key | api token | bearer | pin | private key | public key | jwks
        signature | kms | secret store | login | connection string | key | webhook secret
        credential pair | key pair | pair | creds | signing material | cred | signing value
        """,
    "secret_swapped": """
        rotate | swap | exchange | replace | rollover | renew | reissue | re issue | revoke
        revocation | retire | regenerate | cycle | supersede | invalidate | withdrawn | successor
        refresh | handed out | distribute | key change | password change | credential change
        secret change | change of key | change of password | password … changed | secret … changed
        key … changed | credential … changed | changed … password | changed … key
        changed … secret | changed … credential | lock was changed | rolled | update … secret
        update … password | update … key | secret … update | password … update | key … update
        disabled | delete | deactivate | cut over | cutover | migrate | push key | push … key
        push … secret | push … credential | roll out … key | roll out … secret
        roll out … credential | introduce … key | issue … key | was changed | were changed
        has changed | had changed | rollout of … secret | rollout of … key | rotation
        changed secret | changed the key | change … secret | change … key | key swap | minted
        was issued | were issued | got issued | made new | was made new | been made new
        key rollover | secret rollover | exchanged | changing of the keys | change of secret
        exchange of the password | exchange of the key | exchange of the secret | secret bump
        bump … secret | bump … key | renewed the key | renewed
        """,
    "some_left_behind": """
        never reach | not … reach | leave out | leave behind | skip | overlook | some pod
        some instance | some replica | some service | half … pod | remaining | other half
        two of three | three of four | previous | former | outdated | stale | superseded
        obsolete | predecessor | not … pick up | never pick up | not … everywhere | never told
        not … told | not … follow | not … given | never given | not … receive | never receive
        never got | not … get | sending side | other side | partway | midway | unfinished
        not finish | never finish | incomplete | straggler | version before | lag behind
        out of step | out of sync | not … update | never update | without … update | keep using
        keep presenting | keep sign | go on sign | went on using | no longer valid
        no longer exist | carry the previous | not the other | before … change | not … reload
        never reload | not … restart | never restart | out of date | not … know | uneven
        two generation | different version | different key | half had not | others … not
        half the pod | half the fleet | half the instance | not everybody | some … not
        two places | waited for | had yet | copy … before | from before | from last | mount … copy
        in memory | baked | hardcoded | held on to | stuck with | hang on to | clung | cling
        carry … value | never … hand | not handed | unaware | not … informed | not … hear
        never … hear | not … deployed | not … synced | not … propagated | never … propagated
        propagate | not … roll | except | apart from | partner … not | consumer … not
        which is no longer | no such | other region | missed out | not copied | never copied
        not yet | before … given | before … got | before … receive | before … knew
        without telling | not tell | unchanged | same as before | no longer matched | not match
        differ | two values | mismatch | disagree | out of line | inconsistent | not agree
        all teams but | but us | but not in | and not in | except in | and not to | but not to
        not … changed | nobody … put | nobody … tell | nobody … told | in the third
        everyone else | everywhere else | died after | stopped after | crashed after
        aborted after | broke off after | no longer honour | no longer honor | no longer accept
        second config | not bounced | not … bounced | same secret … two | four of the five
        three of five | nine of ten | five of six | lost its watch | in production eu | in europe
        in staging | in one cluster | other cluster | half rotated | half done | stuck half
        forged | no … believed | two different | miss … update | miss … change | miss … rotation
        miss … push | miss … new | third pod | third replica | third instance | third one
        one pod | one replica | one instance | one of three | 1 of 3 | 2 of 3 | 2 3 | 3 4 | 4 5
        last replica | last pod | last instance | single replica | single pod | still on
        still use | still check | still verify | still validate | still sign | still present
        still hold | still held | still has | still had | still try | still offer | still knock
        still carry | only some | only part | only a part | only two | only half | only most
        some of them | some of … machine | some of … server | all but one | all except | not all
        not every | not … everyone | not completed | not … complete | half way | halfway
        retired value | old key | old secret | old password | old token | old credential
        old value | old one | previous key | previous secret | yesterday's key | forget … one
        forgot … one | not heard | not been told | those that had not | had not kept
        region … forgotten | forgotten in | was forgotten | were forgotten | forgotten
        exists no more | no longer exists | one region | mixed state | never got it | as far as
        retaining | retain | kept the old | only the old | prior key | prior version | prior value
        part of … never | part … not | remaining one | remaining pod | remaining replica
        cached the old | cached copy | cached secret | first two | as far as two | only to some
        sync stopped | push incomplete | incomplete push | incompletely | two out of three
        one was missed | crashed in the middle | broke in the middle | in the middle
        last quarter | went on checking | goes on checking | goes on signing
        hands over to all but | kept using | keeps using | kept signing | still sign with
        did still sign | most of the instances | most of the pods | most of the servers
        arrived at the most | in an incomplete manner | incomplete manner
        incompletely distributed | distributed … incomplete | to part of payments | only in a part
        in a part | only a part of | rest was not | the rest … not | rest … was not
        not to everyone | never fetched | not fetched | never loaded | not loaded | not … loaded
        never pulled | not pulled | never synced | only one of | to only one | only to one
        one half … other half | remainder | for most of | most of them | majority | fan out died
        died after node | superseded one | not everybody gets | switched to the current
        late to get | most of payments | by half | only by half | try still | still with the old
        with the old | exited early | stopped early | died early | both alive | two alive
        two versions alive | not … all members | some but not all | reached some | reached only
        got stuck | stuck on the last | one at a time and | broken off | breaks off half
        went on as before | third went on | goes on as before | did not finish | ack from
        sixth on | fifth on | not all … taken | not … taken over | never taken over
        """,
    "not_the_latest": """
        previous | former | outdated | stale | superseded | obsolete | predecessor | last quarter
        last year | yesterday | from before | no longer valid | no longer honour | no longer honor
        no longer accept | no longer match | no longer known | withdrawn | revoked | retired
        replaced | never reach | not reach | not … picked up | never … picked up | not … received
        never received | before … change | before … rotation | left out | forgotten in
        forgot to give | not … told | missed … change | rotation | out of date | two versions
        different | mismatch | not match | not the same | does not fit | not fit | no longer fit
        no longer works | two of … replica | in the third | moved to the replacement | out of step
        in sync | out of sync | disagree | changed everywhere | everywhere else | everyone else
        lost its watch | in europe | in production eu | never … memo | four of five
        other cluster | other region | third pod | third replica | third instance | one replica
        one pod | one instance | 2 3 | 2 of 3 | one of three | still on | still use | still check
        still verify | still validate | still sign | still present | still held | still had
        old key | old secret | old password | old token | old credential | retired value
        old value | yesterday's key | old signing | old one | not completed | never completed
        miss … update | miss … rotation
        """,
    "auth_refused": """
        401 | 403 | unauthorized | unauthorised | unauthenticated | authentication fail
        fail authentication | not authenticate | authentication error | refuse | reject | no match
        not match | no longer match | mismatch | forbidden | turn away | throw out | locked out
        bad signature | signature … fail | verification fail | not … verify | not verify
        login fail | wrong key | wrong password | access denied | not accept | not recognise
        not recognize | not fit | no longer fit | not log in | not let in | unknown key
        fail to verify | not authorised | not authorized | no access | credentials … invalid
        invalid credential | wrong credential | fail … login | could not log in
        could not authenticate | shut out | not valid | fail auth | auth fail | auth error
        signature error | not believed | no longer accepted | no longer opened | not open
        failed … signature | failed verification | expired key | no entry | invalid token
        invalid signature | invalid key | before the door | at the door | permission denied
        signature invalid | deemed invalid | was wrong | authorization error | authorisation error
        throw … out | login … denied | denied login | was denied | not honour | no longer honour
        no longer honor | not honor | got 401 | 401s | refused at login | no longer authenticate
        no longer log in | no longer sign in | forged | believed | not … believe
        logins have been refused | looked wrong | not genuine | counterfeit | sent away
        sent … away | signature check | check signature | signature … mismatch | logged out
        log out | kick out | thrown out | not get in | not let … in | shown the door
        not logged in | not log … in | answers 401
        """,
    "time_limit": """
        timeout | deadline | time limit | read limit | time budget | waiting time | time to wait
        patience | cutoff | request budget | response limit | client limit | how long … wait
        time … wait | prepared to wait | willing to wait | stopwatch | egg timer | timer
        connect limit | time out in | time out for | client timeout | request timeout
        read timeout | connect timeout | give … seconds | gave … ms | wait period
        limit for the answer | response time limit | time box | rpc deadline | budget
        request limit | limit on calls | limit for calls | limit in seconds | limit per call
        waits for only | wait … millisecond | wait … ms | no longer waits | waits less
        wait for a quarter | wait for half | wait no longer | wait up to | no patience
        patience any more | maximum time | hold the line | holds the line | wait at most
        quits waiting | quit waiting | query limit | max wait | maximum wait | let … wait for
        stays on the line | db timeout | upstream deadline | times out on | time out on
        timing out on | limit too tight | limit too short | time … allows | time allowed
        time … to respond | time to answer | time … to reply | eye to wait | time for an answer
        time for the answer | time for a reply | time for answer | time for the reply
        limit for waiting | limit of waiting
        """,
    "a_deadline": """
        timeout | deadline | time limit | patience | time budget | cutoff | waiting time
        request budget | read limit | client limit | how long … wait | time to wait | request limit
        response limit | read timeout | request timeout
        """,
    "a_wait": """
        patience | wait time | hold the line | wait only | waits only | only wait | wait … only
        wait just | wait at most | told to wait | wait no longer | wait less | allowed to wait
        set to wait | wait up to | configured … wait | listens for only | wait for merely
        prepared to wait | willing to wait
        """,
    "limit_too_tight": """
        set at | lower | reduce | shorten | shorter | tighten | tight | tighter | low | cut from
        cut down | cut … from | aggressive | impatient | less than | milliseconds instead
        ms instead | milliseconds | as seconds | unit | seconds read | drop from | typed | typo
        misread | wrong value | halve | decrease | trim | strict | stingy | brief | bring down
        turn down | down from | mistyped | missing zero | decimal | not enough | not long enough
        shrink | shorter than | wrong setting | misconfigure | mis set | out of proportion
        set … to … ms | set to 1 | set to 2 | set to 3 | was set to | been set to | set … lower
        was cut | been cut | got cut | quarter | fraction | tenth | thousandth | hundred times
        thousand times | ten times | shorter time | barely | scarcely | not give | eager
        ungenerous | squeeze | shave | slash | clip | crop | tiny | minuscule | smaller
        zero missing | three zeros | lost a zero | dropped a zero | instead of seconds
        rather than seconds | no longer enough | insufficient | lower than | smaller than
        below what | beneath | less time | not … time | wrong unit | as milliseconds
        in milliseconds | picked up the default | built in default | set … ms | set … millisecond
        set … second | cut … half | cut … third | below … time | put at | instead of 2000
        put … instead | far too tight | restrictive | overly | over optimistic | optimistic
        ambitious | stricter | stricter than | harsher | sharper | microsecond | after 5
        tighter than | keep shorter | instead of 5 | instead of 3000 | instead of 1000
        instead of 5000 | instead of 10000 | instead of 30000 | instead of 30 | instead of 10
        instead of 3 | instead of 2 | instead of 60 | instead of 3 s | 3 instead | 2 instead
        too soon | incorrect value | well under | under the time | below the time
        few milliseconds | cut in half | half of what | almost nothing | next to nothing
        close to nothing | practically zero | near zero | milliseconds rather than seconds
        seconds rather than milliseconds | in milliseconds rather than | different unit
        another unit | other unit | not converted | number … not converted | wrong by a factor
        ms rather than | sliver | factor of a thousand | factor of ten | tenth of second
        hundredth | at most 15 | no more than | 2000 20 | 3000 30 | 5000 50 | far too impatient
        zero too many | too few zeros | incorrect deadline | incorrect limit | incorrect timeout
        3 instead of | too tight | beneath their normal | beneath the normal | below their normal
        below the normal | cut from two | cut from three | cut from five | in the wrong unit
        so small | value so small | small that no | no answer could | too low a | to almost zero
        ridiculously | absurdly | blink of an eye | shortened the time | wrong number
        is too short | too short | was too short | far below their usual | far below the usual
        milliseconds only | only milliseconds | 0.02 | too late | a few milliseconds
        """,
    "gave_up_early": """
        give up | hang up | abort | walk away | stop waiting | not wait | no longer wait
        client side abort | disconnect | cut in the middle | cut off | early | prematurely
        nobody … hear | never let … finish | time … out … before | close … before | lose patience
        ran out of patience | impatient | pull the plug | break off | deadline exceeded
        drop the call | put down the phone | slam | turn away … before | stop listening
        no longer listen | turned its back | dropped … call | not … finish | not … let … finish
        nobody was there | no one … listening | nobody … listening | left … before | not … patient
        not … long enough | killed … before | stop … before | discard … before | cut … before
        expire … before | ended … before | call it off | bailed out | in mid | mid answer
        closed the connection before | client … abort | client … cancel | 499 | context canceled
        timed out before | stop caring | no more waiting | ran out of time | walked off
        cancel … call | cancel … request | cancelled before | cancelled the call | abandon call
        abandoned | after 5 milliseconds | dropped healthy | cut loose | after … millisecond
        breaks … off | break … off | before the other side | before … can finish | long before
        stopped listening | within a blink | client had cancelled | client cancelled
        before the answer | before an answer came | before answer … came | before the reply
        before the response | before the database | before … could answer | before … could reply
        before … could respond | before … can answer | before … can reply | before … had answered
        before … had replied | before … has answered | before … time to | before … chance
        give up … before | gave up before | hang up … before | abandon … before | abort … before
        drop … before | walk away … before | quit … before | leave … before | leaves before
        cancel … before | not let … finish | long before the reply | caller … gone
        caller had left | client … gone | client had left | already gone | quit waiting
        quits waiting | abandon … way | aborted half way | abandoned part way | cancels good
        cancelling good | cancel good | thrown away half | fell silent before | reply … due
        abort p50 | aborts queries | abort query | closes the call before | drops … in mid
        in mid air | walked off before | everything deadline exceeded | cut in mid
        cancelled by the client | healthy calls
        """,
    "call_was_cut": """
        kill | killed while | cancel | discard | terminate | aborted | cut | break off | interrupt
        tear down | torn down | stop … while | trip | strike | struck | fired | elapse
        not … finish | never … finish | unfinished | half way | halfway | midway | in flight
        mid flight | doing fine | in progress | hang up | give up
        """,
    "answer_needs_longer": """
        take longer | need longer | need more | take … second | need … second | take … ms
        need … ms | take … millisecond | need … millisecond | require … second | take about
        as fast as | normal answer | latency … unchanged | healthy | usual time | usually take
        normally take | normally need | typically take | no slower | not slower | finish … request
        such a request takes | finish in | answer in | answer within | respond in | respond within
        good call | by nature | perfectly good | response time … normal | speed … unchanged
        slowest | fine on | in good time | same speed | same as always | same as ever
        never been faster | as … as ever | in good health | good health | nothing wrong with
        finished its work | was answering | would … answered | on its way | answer … on the way
        reply … on the way | perfectly healthy | takes time | normal time | normal speed
        normal latency | would have succeeded | would have been | slow by nature
        working normally | doing fine | were fine | response time of | healthy call
        perfectly fine | even on a good day | good day | no query … so fast | never … so fast
        still working on | still at work | completed normally | normally completed
        latency … flat | remained flat | stayed flat | same time as always | has always needed
        """,
    "a_normal_answer": """
        normal answer | usual answer | ordinary answer | normally takes | usually takes
        takes about | typically takes | normal response | usual response | needs … second
        answer takes | response takes | reply takes | work takes | call takes | request takes
        needed for an answer | takes longer | takes at least | can possibly answer
        possibly answer | needs at least | by nature | no query … so fast | never … so fast
        come back so fast | that fast | as fast as that | such a short time | so short a time
        database is needing | database needs | db needs | query needs | always takes
        always needs | answer needs
        """,
    "asked_again": """
        retry | resend | re send | resent | reattempt | re attempt | resubmit | second attempt
        try … time | try … more | over and over | failed call | failed request | came back at once
        duplicate request | re request | repetition | re tried | same request
        sent … again and again | keep sending | keep calling | keep asking | keep trying
        kept on trying | keep knocking | kept on | try until | attempts | more attempts
        third attempt | extra attempt | three times each | five more | came back immediately | f5
        reissue | re issue | call … back | redeliver | duplicates | twenty seven | nine calls
        refired | client … at once | client … in step | clients … same moment | redial
        tried five | tried three | tried ten | came back … immediately | attempts of calls
        attempts of requests | attempt after attempt | number of attempts
        second and third attempts | further attempt | failed before | tried more
        keep on reconnecting | keep on asking | keep on calling | clients trying | callers trying
        further tries | more tries | extra tries | four further | retry policy | retry logic
        retry loop | kept … retrying | kept retrying | pressing | what had failed | without jitter
        no jitter | without … budget | no … budget | without backoff | no backoff
        without … backoff | without delay | no delay between | without … pause | no pause between
        no wait between | failing and asking | called again and again | never gave up but | repeat
        repeats | repeated attempt | repeated call | repeated request | repeats … call
        repeats … request | same requests | sent a second | a second third | second third
        ask again | asks again | call again | calls again | came again | come again
        came back … again | knock again | again and again | every failed call | each failed call
        each failed request | every failed request | turned away … came back | tried again
        try again | trying again | sent again | send again | stop asking again | more requests
        more calls | reconnect | kept trying | extra calls | each failure … request
        repeated requests | not take no | take no for | extra requests | called again
        call … four times | send … four times | sent … times | would not take no
        would not stop asking | asked again | asked … again | asking again | repeating what
        straight away again | again straight away | for the same thing | same thing over
        kept clicking | clicked again | retries | multiple attempts of | ring again | rang again
        rings again | phoned again | knocked again | asked over and over | keep on trying
        second and third | reissued every | every failed | retry budget | one failed
        one lost call | each … nine | became nine | became ten | became five | became six
        repeating all | repeating every | repeating requests | repeating calls | repeating failed
        all over again | attempted again | re asked | re ask | callers … again | clients … again
        call storm | redials | came straight back | comes straight back | come straight back
        pushed again | push again | fired the same | fires the same | fired again | fire again
        fired more | did send again | rejected attempts | attempts … immediately | retry 4x
        retry 3x | retry 5x | resends | automatic retries | ask twice | asking twice | asked twice
        asks twice | ask three times | asking three times | tried … new | try … new | try it again
        tried it again | tried it new | insist | keeps asking | second attempts | second try
        second tries | persisted in | repeated calls | repeated by | reissued failed
        one more time | call … back at once | called … back | calls … back | phoned back
        kept resubmitting | immediate retry | retry x6 | retry x5 | retry x3 | retries x3
        several times | immediately retried | so often | followed by three more
        followed by two more | followed by more | failed attempt | repetitions
        ever greater numbers | try again immediately
        """,
    "load_feeds_itself": """
        avalanche | amplify | amplification | multiply | storm | snowball | vicious circle
        spiral | feedback loop | feed on | keep … down | keep … under | hold … down | hold … under
        held it down | never recover | not recover | not … recover | unable to recover
        no chance to recover | not … get up | never get up | could not … up | prevent … recover
        after … trigger | after … was gone | after … over | after … fixed | after … cured
        long after | outlast | outlive | survive | sustain | self sustaining | self inflicted
        self perpetuating | synchronized | synchronised | pile on | pound | bury | bombard | swamp
        besiege | times normal | times the load | times the usual | eightfold | tenfold
        threefold | fivefold | sixfold | fourfold | triple | quadruple | double the load
        became … call | became … request | turn into | explode | exponential | trample
        at the same moment | in lockstep | unison | no pause | without … pause | no breathing
        no air | self made | hammer | overwhelm | kept it down | kept it under | pinned
        pin … down | stay down | could not come up | never came up | could not come back
        not … come back | no chance | never … chance | went on by | kept … alive | fuel | fuelled
        chain reaction | runaway | self feeding | self reinforcing | cascade | ever more
        mushroom | compound | balloon | swell | inflate | load … times | load was … times
        traffic … times | requests … times | times as many | times as much | nine tenths
        ninety percent | lion | prolong | held … hostage | in its grip | crush | smother
        suffocate | batter | clobber | knocked … down | thrown back | pushed … back down
        push … down | push it over | toppled | tip over | after … cause | after … removed
        after … repaired | after … end | although … gone | although … over | although … fixed
        though … gone | though … fixed | long gone | since gone | already been fixed
        wave after wave | in waves | keep … busy | held under | knock … over | knocking … pod
        overload … maintain | overload … sustain | overload … kept | drown in | synchronized wave
        circle | by its callers | by its clients | more timeouts | more failures | more requests
        produced more | which caused more | that caused more | more than … could take
        than … could take | than … could bear | than … could handle | more calls | made more
        fell over | fell … each time | each time … came up | time it came up | time it got up
        could only breathe | load … multiplied | four or five times | rushed back
        from the repetitions | dogpile | knocked out | cannot recover | could not stand up
        ground down | mass of calls | mass of requests | prevented … from | prevent … coming
        keep it failing | kept … failing | remain saturated | stayed saturated | times the traffic
        ten times | five times | four times | three times | turned a small | turned … into
        small error | small problem | little hiccup | into a flood | into an outage | blown up
        blew up | on end | no rest | without rest | no time to recover | no room to breathe
        from recovering | kept … from recover | at full load | under full load | held … at full
        keep … from | kept it from | by themselves | by itself … overload | overload … by itself
        fed itself | feed itself | feed on itself | feeding itself | made the next | next wave
        bigger wave | each wave | every wave | pinned for | overload for | overload … hour
        hours of overload | hour of overload | keep it overloaded | kept … overloaded
        keep … overload | stay overload | remain overload | offered load | exceed what
        exceeded what | more than it could | on top of … load | never get a chance
        never got … chance | not get … chance | three quarters | two thirds | four fifths
        most of what hit | mostly the same | on … knees | down again | brought … down again
        long after … trigger | after … cleared | after … passed | calm down
        until … stopped asking | on the floor | kept it on | drown | drowned | knee
        never went down | not go down even | even after | produces more | failures produced
        kept it there | never caught up | could not recover | ate … capacity | eat … capacity
        got even more | got more and more | times the work | even more | remained saturated
        aggressively | asked even more | asked more | more than … could answer | keep saturated
        kept it saturated | kept saturated | became nine | became five | became ten | became six
        busy turning | busy refusing | busy rejecting | never got round | never got around
        stand up any more | not stand up | not get back up | could not get up | buried
        snowed under | keep drowning | no chance to breathe | itself the load | sustained itself
        took it down again | again and again under | kept payments down | what kept … down
        flattened | made matters worse | only made it worse | makes it worse | made it worse
        piled up on top | hours after | an hour longer | pinned at | fewer and fewer
        never more free | under water | number of requests went up | requests … triple
        calls … triple | raised the offered | not return to normal | not … return to normal
        never return to normal | metastable | not drain | cannot drain | never drain | fired more
        pushed over | ddos | inflicted by our | well above … capacity | no longer able to serve
        trigger gone | lasted the afternoon | lasted all | not come to itself | drowned by
        gave rise to | gave rise to further | at saturation | fed on | fed by
        failed so … asked again | would not end | never ended | nine tenths of
        kept at saturation | not fast enough | goodput | 5x offered | 4x offered | 3x offered
        never caught its breath | catch breath | never below | never under 100
        never dropped below | until we capped | until we shed | until the retries
        until … retries stopped | times of the normal | remained overloaded
        overloaded well after | without pausing | without pause | ever greater | from getting up
        getting up again | still overloaded | overloaded still | overload … still
        first error was away
        """,
    "a_certificate": """
        certificate | cert | tls | ssl | x509 | chain | handshake | intermediate | leaf | https
        padlock | acme | server certificate | ssl certificate | tls certificate | wildcard | pem
        crt | pki | browser | cert manager | secure connection | encrypted connection
        document with which | tls cert | serving cert | server cert | x.509 | x 509
        root certificate | leaf certificate | handshakes
        """,
    "proof_of_identity": """
        passport | identity document | id card | identity card | prove who it is | papers
        proves who | prove its identity | proof of identity | driving licence | id badge
        credentials of the server | identity papers | ids | identification | who it is
        what it shows | proof | membership card | proves … identity | prove … identity
        document … proves | document with which | proof of who | credentials it shows
        authenticates itself | authenticate itself | authenticate … to its clients
        identifies itself | identify itself | x.509 credential | digital passport
        identification paper | seal | stamp of identity | proves … really
        """,
    "run_past_its_end": """
        expire | lapse | ran out | end date | notafter | not after | validity … over
        validity … finish | validity … end | validity … pass | out of date | past its date
        past … date | no longer valid | not valid | use by date | best before | end of its life
        end of its validity | valid through | validity period | last day | date simply came
        aged out | turned invalid | became invalid | its time was up | dead since
        reached … expiry | hit … expiry | expiry date | expired on | past … expiry | expiry … pass
        expiry … came | let … expire | reached notafter | validity was over | validity end
        validity … stop | no more valid | not valid … more | valid no more | good only until
        date … past | date … behind | over since | ended at midnight | invalid since
        invalid from | one day over | out of its validity | outside its validity | validity window
        shelf life | run down | term … end | days were up | ticked over | reached the end of
        had its day | ceased to be valid | stop being valid | turned … invalid | no longer in date
        has ended | had ended | validity … expire | last valid | forgotten date
        good until … no longer | elapsed | validity … elapse | overdue | issued for ninety
        ninety days | 90 days | day ninety | day 91 | good until yesterday | was good | were good
        good for a year | for one year | thirteen months | terminated | time had run out
        had run out | was over | were over | was finished | came to an end | only good for
        good for … year | year was over | year … over | validity … ended | had been valid
        was valid only | was only valid | date had passed | date … passed | end of … validity
        reached the end | no longer … date | ended on | run its course | past its expiry
        not valid any | not … valid | not rotated in | had lapsed | had been valid until
        valid until that | valid until then | valid until midnight | valid until last
        valid until yesterday | was valid until | were valid until | only valid until
        valid only until | too old | not valid after | no longer good | gone off
        year ago to the day | issued a year ago | a year ago | day too old | days too old
        out of validity | expiration | issued … year ago | day too late | finished its validity
        finish … validity | run out in the night | ran its course | date on it | date went by
        went by | only good until | good until sunday | valid no longer | not valid any more
        x509 error | certificate has expired | lapsed … never renewed | expired … never renewed
        expired … not renewed | lapsed … not renewed | lapsed unnoticed | expired unnoticed
        went past | it was last night | was last night | was yesterday | year old | year is what
        is what it was issued | issued for a year | passed its date | had passed its date
        exceeded its validity | exceeded … validity | validity … exceeded | ninety first | 91st
        was over since | past its validity | is over since | forgot the prolongation
        lost its validity | lost validity | loses its validity
        """,
    "never_renewed": """
        nobody renew | not renew | never renew | forget to renew | forgot … renew | renewal … fail
        fail to renew | failed … renew | missed renewal | miss … renewal | without renewal
        renewal … not | renewal … never | renewal … miss | not replaced in time | not … extend
        not … prolong | nobody … prolong | renewal job | no renewal | renewal … stop
        renewal broke | overlook … renewal | renewal … forget | renew too late | not reload
        never reload | not … reissue | renewal … stuck | auto renewal | renewal … stall
        renewal … not run | renewal … dead | renewal … never run | renewal … disabled
        renewal … off | renewal … broken | could not renew | not be renewed | unable to renew
        skip … renewal | renewal … skip | not rotated in time | replaced … in time
        never extended | never prolonged | nobody … extend | nobody … replace | forgot to extend
        forget … replace | not prolonged | reminder … nobody | calendar reminder | ignored renewal
        renewal … ignore | renewal … denied | renewal … permission | prolongation | never replaced
        not replaced | lapse in renewal | renewal … blocked | nobody … renewed | nobody … buy
        owner … left | renewal … left | renewal mail | renewal notice | we forgot to renew
        was to be renewed | should … renewed | due for renewal | renewal was due
        no one … new … place | no one … put | nobody … put a new | not … put … place
        too late … renew | renewal … not working | renewal was overlooked | not rotated
        never rotated | not been rotated | nobody remember | no one remember | forgotten
        renewal … silently | renewal job … fail | not … in time | renewal … error | nobody … order
        nobody … new one | no one … ordered | not ordered | ordered a new | renew … unclear
        stopped renewing | stop renewing | nobody … responsible | renewal … unclear
        not been replaced | not … replaced | new one in | put a new one | put … new one in
        no successor | renewal cron | cron dead | successor | disabled … issuance
        issuance … disabled | reminder | old one was still | nobody had put | nobody put
        renewal reminder | reminder … left | nobody … ordered another | ordered another
        not renewed by anybody | cert manager … stuck | cert manager … fail | acme … fail
        acme … failing | letsencrypt … fail | nobody had thought | nobody thought of
        hook … broken | renewal hook | forgotten to prolong | overlooked certificate renewal
        """,
    "name_service": """
        dns | name server | nameserver | resolver | cname | aaaa record | hostname | host name
        record | address book | phone book | signpost | coredns | route53 | route 53 | delegation
        zone file | private zone | fqdn | domain | zone was created | zone clean up
        zone transfer | hosts file | ns record | kube dns | stub zone | name resolution
        service discovery | naming service | dns server | internal zone | public zone | txt
        ttl of the record | phone directory | telephone book | yellow pages | registrar
        external dns | ns | name lookup | looking up … name | look up ledger | address record | ip
        name | zone change | zone move | dns zone | entry in | resolv.conf | search domain | url
        cluster dns | record for | dns change | change in the dns | domain name | dns entry
        zone entry | entry for | entry … zone | name … entry | entry … name server | host entry
        looked up … address | look up … address | zone was rolled | old zone | zone push
        bad zone | name servers | moved house | address list | the company's directory
        company directory | directory of addresses | terraform | looked … up in
        asked for … by name | by name | name lookups | dns lookups | name of payments | names
        dns change meant | name service
        """,
    "name_leads_nowhere": """
        nxdomain | servfail | no such host | not resolve | not … resolve | never resolve
        fail to resolve | resolve to nothing | resolve … nothing | resolve to … wrong
        unknown host | resolve … to an address | stop resolving | no longer resolve
        wrong address | wrong ip | wrong machine | wrong server | wrong host | wrong target
        wrong place | wrong endpoint | point at | pointed nowhere | could not find | can not find
        could no longer find | no longer found | address … give up | address … no longer
        name into an address | name … into … address | dead address | dead ip | retired address
        decommissioned | stale address | previous address | non existent | nonexistent
        nobody knows where | not know where | empty answer | no answer for | no address
        unresolvable | record … delete | delete … record | record … remove | remove … record
        record … missing | record … vanish | record … lost | record … overwrite | record … gone
        know nothing about | knew nothing about | ip which belongs | turned … signpost
        signpost … turn | unlisted | wrong number | record … wrong | wrong record | bad record
        lookup … fail | fail … lookup | resolution fail | resolution … fail | typo in … record
        misdirect | sent astray | point somewhere | old load balancer | address of a machine
        staging load balancer | sent everybody to | sent … to the wrong | led … to an ip
        led to the wrong | call … wrong machine | talk to the wrong | gave … wrong | wrong answer
        false answer | answered with nothing | answered nothing | no longer exist
        removed from … dns | deleted from … dns | vanished from | fell out of … zone
        not in the zone | without … record | no record | missing record | record … pointed
        name … points | cname … edited | record … edited | record … changed | record … typo
        record … incorrect | record … outdated | record … stale | stale record | stale cache
        zone … delete | zone … empty | zone … overwrite | zone … lost | zone … gone | zone … wrong
        zone … broke | domain … expire | domain … lapse | not … turn … name | could not translate
        not translate | could not look up | not … look up | not … find | never found
        could not be found | name … not found | name … unknown | unknown name | names … fail
        dead end | another customer | resolver … down | resolver … fail | resolver … unreachable
        server … not know | refused to resolve | resolved wrongly | nowhere | loopback | localhost
        127.0.0.1 | blackhole | former address | former ip | former server | previous ip
        previous server | misspelled | misspelt | typo | point … ip | point … address
        point … machine | point … server | pointing … nothing | wipe | zone … wipe
        record … given up | nobody … where they | nobody knew where | nobody … known where
        name not found | host not found | where … lives | did not know where | resolve … server
        answered with the address | answer … address | address of … cluster | nothing known
        wrong … address | got nxdomain | prod.prod | entry … dropped | entry … removed
        entry … delete | entry … lost | entry … missing | drop … zone | fat fingered
        no longer answer | no answer | unable to find | unable to resolve | could not resolve
        can not resolve | record … not updated | record … not … update | record … not … change
        not adjusted | not … adjusted | was torn down | torn down | syntax error | not found by
        not be found | expired zone | name server … wrong | resolution … broke | dns … broke
        dns … fail | name server … broke | no such name | no such record | no such entry
        no such domain | reassigned | given to another | lost in the zone | under … name
        could not reach it under | not be reached under | not … reached by name | foreign address
        into the void | into nothing | nothingness | taken over by | taken … record
        took … record | take … record | take … entry | taken … out | record … out
        nobody could translate | translate … name | could not … translate | point … nothing
        points to nothing | disappear | deleted … name | remove … name | removed from … zone
        does not exist | did not exist | old address | former host | host that no longer
        stopped existing | wrongly changed | changed wrongly | leads nowhere | led nowhere
        incorrect address | incorrect ip | incorrect record | incorrect host | record … void
        server … switched off | machine … switched off | host … switched off
        server that was switched | led to a server | leads to a server | led to a machine
        leads to a machine | led to an old | nobody lives | nobody lives there
        address where nobody | nobody … at that address | said nothing | unable to look up
        informed that … not exist | removed … record | removed … address | rolled back … old
        old zone | old serial | not exist under | no longer knew | no longer know
        no longer knows | old number | still had the old | forgot | knew nothing of | old phone
        number changed | not … known | did not exist under | host … not exist | name … not exist
        no longer … resolvable | not … resolvable | not resolvable | unreachable by name
        been taken away | taken away | show to a machine | shows to a machine
        showing to a machine | machine … not exist | machine which … not exist
        server … not exist | not existing | only be resolved | only … resolved by
        resolved by one | one resolver in | resolves only | empty house | wrong house
        sent to an empty | got no address | no address for | gave no address | lookups … empty
        lookup … empty | came back empty | dropped … record | dropped half the record
        record … dropped | zone dropped | wrong address for | staging cluster | points at staging
        pointed at staging | gone after zone | gone from the zone | gone from dns
        no longer had … address | had no address | old ip | moved without telling | lost its name
        name was gone | name was lost | looked up … nothing | struck from | struck off
        find number | find its number | find the number | found its number | moved to no
        overwritten with | sent … former address | no longer in the book | wrong entry
        know nothing of | knows nothing | knew nothing | no longer led | no longer leads
        not lead | no longer lead to | unknown host error | unknown host errors | into a dead end
        dead lb | stopped knowing | does not know | did not know payments | nothing to answer
        entry … deleted | resolution … not possible | resolve … not possible | wrong door
        entry … overwritten | record … should be | should be 10 | old box | newly written
        could not translate the name | name could not be translated | not possible
        incorrect dns change | could no longer be found | no longer be found | retired vip
        retired ip | false address | address had been removed | entry that tells | nothing answers
        no one answers | nobody answers | address at which | mistake in zone | at which nothing
        gives no address | no address since
        """,
    "on_the_wire": """
        packet | frame | datagram | tcp | udp | wire | cable | link | optic | fibre | fiber
        switch port | nic | network card | hop | tunnel | interface | cross connect | router
        transceiver | mtr | ping | on the line | line from | line between | leased line
        network lost | network drop | network … swallow | byte | mtu | network cable
        network path | network link | patch cable | wifi | wireless | bonding | lag member | trunk
        backbone | transit | core switch | bits fell | eth0 | crc | retrans | retransmits | uplink
        third thing | what we sent | top of rack | tor | carrier error | network port
        uplink port | bad line | line … bad | noisy line | broken line | line was | line … down
        data got | part of the data | switch before | data … lost | network was | network … drop
        network … lose | network … lost | network in front | network before | at network level
        network level | network on | network between | switch is | faulty switch | switch … port
        lost bits | telephone line | phone line | lan | messages to and from | on its uplink
        network segment | port channel | ethernet | cabling | nics | interfaces
        network equipment | network device | network gear | network swallowed | network swallow
        in the post | every third letter | port on the switch | switch had | network adapter
        ethernet port | sfp | rack switch | connection to payments | data packet | data packets
        data line | connections involving | line card | degraded link | network was losing
        failing device
        """,
    "lost_on_the_way": """
        packet loss | loss at | loss on | loss between | loss rate | percent loss | loss | drop
        discard | vanish | go missing | never arrive | not arrive | did not arrive | not … through
        never … through | swallow | corrupt | crc | checksum | wayside | black hole | blackhole
        retransmit | retransmission | evaporate | fall off | throw away | get lost | mangled
        garbled | bit error | flap | faulty | lossy | packets dropped | one packet in
        some … lost | percent … lost | loss of packets | dropped on the floor | into the void
        into nowhere | never seen again | half … through | fell out | bled | went astray
        oversized | truncated | pinched | frayed | chewed | kinked | ageing | defective | corroded
        errors rose | input errors | error counter | lost on | lost in | lost between
        lose packet | lose … packet | packet … lose | ate packet | ate … packet | went lost
        were lost | was lost | is lost | lost about | losing | packet … eaten | eaten by
        resent packet | re sent packet | resend … packet | eating | never came out | came out at
        not come out | heavy drops | thrown | throw … away | send much | arrive … broken
        arrived broken | arrived damaged | noisy | missing … packet | packets … missing
        half of the packets | retrans | crc errors | crc errs | bad cable | broken cable
        bad line | line … bad | bad link | bad optic | bad port | bad nic | bad transceiver
        bad network card | bad switch | swallowing part | reset | never got there | not get there
        not … get through | never got through | percent … discarded | never arrived | only in part
        partly | in pieces | only half | every third | every second packet | every fourth
        one in three | one in four | high error rate | frame error | sent again | send again
        sent … again | broke off in the middle | disappear on the way | drops on | frame drops
        packet drops | 30 drops | a third of what | throws away | got lost | good part … lost
        part of the data got | packets vanished | unreliable | thrown away | lost every
        loses every | never got to | in transit | gets lost | getting lost | kept getting lost
        passed on only | pass on only | passes on only | passed only | let through only | let only
        was dying | dying | dies | never came out at | missing one | missing … of three
        missing … of four | one of three | tore | torn apart | torn to pieces | eating traffic
        ate traffic | send everything twice | sent everything twice | bad telephone | crackling
        broken fibre | only … out of | some of … lost | rx errors | tx errors | discards
        retransmits up | dropping | bad network | bad interface | damaged fibre | damaged cable
        damaged link | nic bad | nic … bad | card … bad | broken switch | swallowed … third
        throws away about | a third of the traffic | half of the traffic | part of the traffic
        defect | not reach | never reached | ate the rest | gone bad | went bad | let through some
        lets through some | let only part | eats part | eats some | ate some | lost in the post
        had holes | has holes | holes | quarter lost | third lost | half lost | was a quarter lost
        was a third lost | of frames lost | of packets lost | of what we sent | flaky
        checksum failed | failed its checksum | dropping packets | proportion of packets
        disappeared on | disappear on | simply disappeared | be lost | one in three packets
        degraded link | device … failing | thrown many | threw many | throws many
        """,
    "outsider_down": """
        down | outage | incident | fail | failure | unavailable | offline | dark | not answer
        no answer | stop answering | stopped responding | not respond | 503 | crash | collapse
        fall out | out of service | out of order | disruption | no response | fault | die | dead
        out for | unreachable | out cold | on its knees | interruption | degraded | went away
        stop working | breakdown | blackout | could not serve | problem at | problem on | issue on
        issue at | disturbance | fell over | knocked out | not reachable | returned errors | 5xx
        500 | status page showed | went under | down for | gone dark | lights out
        could not be reached | out for hours | taken offline | shut down | had a bad day
        major incident | regional incident | bad gateway | standstill | apologised | apologized
        repaired | they repaired | fixed it on their | until it came back | recovered on their
        did not react | no longer reachable | no longer available | no longer answered | cut off
        disappeared | vanished | dropped out | malfunction | emergency maintenance | botched
        unreliable | erratic | unstable | had a problem | technical problem
        technical difficulties | came back with an error | came back with errors
        lost … data center | lost … data centre | lost … region | lost … power
        service disruption | was not available | not working | went … down | gave way
        stood still | struggle | problems at | problems on | not process | not … process
        fell silent | came back with error | errors from | answered with errors | error from
        returned error | unable to serve | unable to process | unable to authorise
        unable to authorize | unable to answer | complete loss | loss of service | without power
        bad day | acknowledged … event | hit all | 3rd party down | party down | broke down
        was broken | is broken | were broken | in trouble | had trouble | trouble with
        ceased working | ceased answering | nothing came back | nothing came from | not come back
        rang and nobody | nobody picked up | no one picked up | never picked up | no reply
        out of action | had a problem in | problem in system | crashed | ceased to work
        ceased to answer | off the air | not available for | away for | off line | fallen out
        collapsed and | not react
        """,
    "we_depend_on_them": """
        depend on | rely on | without … answer | without … no | could not | can not | had to stop
        nobody could | no order | no payment | not able to | stopped selling | no alternative
        no second | no fallback | nothing we could | nothing … could do | wait for them
        could only wait | nothing on our | from us | at our end | victim | hostage | helpless
        suffered | was hit | was affected | collateral | dragged | took … down | brought … down
        pulled … down | fell with | failed with it | could … no | left … without
        cannot … without | without authorisation | could charge no | charge | take cards
        not … charge | no longer … charge | stuck without | nothing to do but wait
        could not make anything | nothing without | not us | was not us | sat and waited
        all we could do | could not take | could not sell | could not complete
        """,
    "people_who_came": """
        customer | visitor | shopper | user | buyer | people | fan | crowd | demand | audience
        order | basket | public | real person | traffic | load | guest | passenger | bidder
        bettor | tenants | sign up | signups | human | ticket | reader | request | viewers
        gamers | visits | purchase | booking | citizens | students | subscriber | attendees
        masses | onlookers | clicks | page views | fans | buyers
        """,
    "real_people": """
        customer | visitor | shopper | buyer | people | crowd | guest | fan | demand | audience
        public | clientele | interest in | everyone wanted | user came | genuine user | real user
        users than | users at once | million user | users following | legitimate user
        shoppers stood
        """,
    "crowd_was_called": """
        campaign | newsletter | tv spot | advert | commercial | television | influencer | viral
        black friday | cyber monday | christmas | holiday | sale | sale day | ticket sale
        flash sale | promotion | marketing | news | article | push notification | hacker news
        reddit | front page | premiere | concert | world cup | payday | voucher | discount
        celebrity | tweet | competitor | tax deadline | enrolment | registration | presale
        product drop | organic | genuine | honest | super bowl | mailing | mail shot
        e mail blast | push message | easter | singles day | prime day | valentine | mother's day
        announcement | announced on | featured | trending | went round | spread | blog | youtube
        instagram | tiktok | podcast | broadcast | match day | snow | strike | lottery
        exam results | results day | tax return | rebate | sold out | bargain | coupon | price cut
        half price | free offer | giveaway | no bots | no bug | nothing had changed
        nothing was changed | not a bug | popular | organic growth | holiday season | paid day
        advertising | ad campaign | festival | game launch | talk show | tv show | day of the sale
        live stream | unexpected interest | football | unforeseen | ticket release | pre order
        preorder | genuine visitors | everybody wanted | evening news | sports event | live event
        press release | in the press | game day | ticket launch | product launch | launch day
        launch event | opening day | rainy weather | bad weather | interest was
        unexpected success | organic load | organic demand | organic traffic | real customers
        real users | real shoppers | genuine customers | genuine users | posted | launched
        launch | post … link | was a success | great success | huge success | campaign … success
        black friday open | national news | news programme | sale began | sale started
        on television | ad | tv ad | discount code | black week | won the match | final | derby
        evening programme | public holiday | pay day | bank holiday | success of our own
        own success | our success | genuinely | no attack | not an attack | legitimate users
        legitimate visitors | legitimate customers | legitimate traffic | honest ones
        honest visitors | organic peak | festive | invited everybody | invited everyone
        we invited | first day of sales | report on television | launch of a popular
        school holiday | season | discount weekend | offer was on | deal | popular show
        mentioned us | promo mail | promo code | promo push | legit traffic | legit users
        legit customers
        """,
    "more_than_we_could": """
        surge | rush | overrun | beyond … capacity | above … capacity | exceed … capacity
        more … than … capacity | more than … could | exceed … provision | exceed | not built for
        never built | never sized | built for | sized for | provisioned for | scaled for
        designed for | not prepared for | times the usual | times as many | times more
        times the normal | times as much | ten times | eleven times | twice as | doubled | tripled
        quadrupled | unprecedented | flooded | flock | stormed | not enough machine
        machines were not enough | not enough server | not enough instance | not enough capacity
        not enough replica | too many people | too many customer | too many user | than forecast
        over the forecast | than we had planned | than planned | outgrew | outnumbered | eightfold
        tenfold | at the same time | best day ever | bent under | buckle | collapsed under
        broke under | than we had ever | swamped | overwhelmed | more than … had | far more than
        more … than we | more … than it | more … than ever | more … than normal
        more … than usual | more … than planned | above the forecast | above plan | above what
        beyond what | exceeded what | out of capacity | ran out of capacity
        capacity … not enough | capacity … reached | capacity … exhaust | no headroom | headroom
        under provisioned | underprovisioned | underestimated | too small for | not sized
        under sized | undersized | could not cope | could not keep up | not cope | not keep up
        not … scale | could not handle | could not serve | not able to serve | gave way | knees
        burst at | bursting | bursting at the seams | jammed | crammed | queue … round | congested
        choked | crushed | run on | onslaught | onrush | throng | influx | wave | tide | torrent
        deluge | landslide | explosion | exploded | peak | spike | soared | shot up | skyrocket
        many more | much more | eight times | nine times | six times | five times | four times
        three times | seven times | twenty times | hundred times | threefold | fourfold | fivefold
        sixfold | hundredfold | big as | as large as | as big as | orders of magnitude
        dimensioned | laid out for | planned for | ever seen | never seen | all time high
        all at the same | at 100 | met more than | met more customers | than … room | room for
        than we had room | than … handle | can handle | than … carry | than … bear | than … cope
        exceeded everything | times what | more than we | more than checkout
        permanently at the limit | at the limit | no spare capacity | used up … capacity
        used up all capacity | no capacity | capacity … used up | so much real | not dimensioned
        not … dimensioned | not … designed | not … sized | too little capacity | not enough pods
        too few replicas | too few pods | too few instances | too few servers | too few machines
        accept queue | queue full | queue was full | x organic | 2x | 2.5x | 3x | 4x | 5x
        insufficient | every worker … busy | all workers busy | worker … busy | than payments
        than … built for | than on our best | best day | unusually large | unusually many
        number of replicas | 6 pods | pods not enough | only … replicas | not … scaled | forecast
        so many people | so many visitors | not big enough | maxed out | 6x | 7x | 8x | 10x
        out of headroom | too many of them | more than it could | more than it can
        more than it was | arrived at once | came at once | room to spare for no more
        such a crowd | surpassed what | exceptional number | is dimensioned | too small for them
        pods at their limit
        """,
    "too_big_a_crowd": """
        surge | rush | flood | overrun | swamped | influx | throng | onslaught | onrush | flock
        stampeded | stormed | deluge | avalanche | torrent | than … room | room for
        than we had planned | than planned | than expected | than forecast | than ever before
        than ever | than we … had | times the usual | times the normal | times as many
        times as much | times more | twice as | tenfold | eightfold | fivefold | sixfold
        more visitors than | more customers than | more shoppers than | more users than
        more people than | many more | far more | much more | were not enough | not enough machine
        not enough server | not enough instance | not enough replica | than … handle
        than … serve | than … carry | than … cope | than … could take | ever seen | unprecedented
        all time high | overwhelmed | queue … round | capacity … sized | beyond … capacity
        above … capacity | exceed … capacity | more than … capacity | sized for | scaled for
        provisioned for | built for | planned for | times what | not prepared for | underestimated
        outnumbered | above what | beyond what | over what | exceeded what | too little capacity
        too few servers | too few instances | too few replicas | not dimensioned
        not … dimensioned | not sized | not … sized | not built | not … built | not designed
        not … designed | not … scaled for | grew eightfold | not prepared | overcrowded | crammed
        not enough pods | 2x | 2.5x | 3x | 4x | 5x | unusually large | unusually many
        more people came | more people | accept queue full | times forecast | than on our best
        best day | twice as many | too small for the rush | too small for | sharp increase
        increase in … visitors | legitimate visitors | so many people | so many users
        ever before | only six replicas | only … replicas | forecast | times our | times a normal
        times an ordinary | times that | times as | times larger | times bigger | times higher
        times usual | times normal | times expected | came so many | so many came
        so many customers came | so many customers at | so many shoppers | so many visitors
        so many wanted | not big enough | maxed out | 6x | 7x | 8x | 10x | out of headroom
        many people arrived | thousands of people | more people wanted | all wanted
        not built for | overwhelmed by | to buy at once | thousand people arrived
        thousands of people arrived | run over by | overran | as ever | more buyers as
        more customers as | more people as | could not cope with the crowd | cope with the crowd
        such a crowd | such numbers | so large a crowd | everybody came | everyone came
        exceptional number | extraordinary number | unusual number | surpassed what
        very many clients | very many customers | very many users | many clients came
        too small for them | twice as many shoppers | larger than … dimensioned
        is dimensioned for | pods at their limit | all at their limit | than payments has room
        room for … people | at once that | could not serve them all | not serve them all
        too many people | too many customers | too many shoppers | too many users
        too many visitors | take some of them | only take some | large influx | unexpectedly large
        triple of customers | triple of users | x4 | x3 | x5 | x6 | x10 | whole country
        saturated by | like never before | never before | not the capacity
        more … than … could handle | not … the capacity
        """,
    "the_watcher": """
        probe | monitor | health check | healthcheck | checker | robot | alert | alarm | dashboard
        sensor | thermometer | pinger | watchdog | blackbox | pager | uptime | gauge | metric
        measurement | smoke | detector | scraper | instrument | synthetic monitor
        synthetic check | synthetic probe | check itself | checks | probing | agent | check was
        check is | were paged | was paged | got paged | paged for | paged about | page was
        page about | telemetry | observability | check | machine that watches | that watches
        watches | watcher | health checker | monitoring | liveness check | liveness probe
        readiness check | readiness probe | metrics exporter | node exporter | the exporter counts
        exporter counts | health endpoint | check that watches | checking robot | prober
        monitoring robot | supervision program | surveillance program
        """,
    "watcher_is_wrong": """
        mistaken | lie | misread | misreport | miscount | false alarm | renamed | expired token
        no route | outdated path | path had changed | misled | bug in | double counted | divide
        cry wolf | phantom | ghost | imaginary | hallucinate | spurious | bogus | artefact
        artifact | untrue | in error | not happening | stale path | inside the monitoring
        never had | out of touch | made up | invented | counted … as | treat … as | call … path
        misbehaved | looking for | no longer exists | cert store | certificate store
        could not resolve | buggy | defect | wrong url | wrong path | wrong address | wrong port
        wrong host | counted redirects | redirects | expected status | expected string | as errors
        as failures | as failed | misconfigured check | oversensitive | over sensitive
        trigger happy | misinterpret | saw a failure | showed red | showed … that no | painted
        declared | claimed | reported … down | reported … failing | reported … dead | bad data
        wrong reading | wrong data | wrong value | false readings | wrong conclusion
        check was broken | was broken | is broken | said … failing | said … down | said … dead
        no basis | without basis | failed because of | had failed itself | probe failed
        check failed | monitor failed | agent failed | erroneous | erroneously | incorrect
        incorrectly | falsely | wrongly | was wrong | were wrong | is wrong | be wrong
        by mistake | no longer exist | page … removed | path … removed | endpoint … removed
        endpoint … retired | retired endpoint | retired health | retired path | removed … page
        old path | old endpoint | looking at a page | look at … page | counted … failures
        counted … errors | counts … errors | counting … errors | counts 404 | counting 404
        counted 404 | wrong page | broken probe | broken check | probe … broken | probe broken
        monitor … broken | monitoring … broken | agent … broken | sensor … broken | broken sensor
        broken monitor | broken but the | wrong but the | wrong thing | false positive
        false reading | false error | false failure | could not reach … itself | had no route
        nothing was broken but | not the service but | only the thermometer | measuring error
        error of measurement | measured wrong | measured the wrong | counting wrong
        counted wrong | bug in … probe | bug in … monitor | bug in … agent | unreal
        mistake of the monitoring | mistake in the monitoring | was a mistake | as a failure
        as failure | as an error | as error | interprets … as | interpret … failure
        takes … for an error | take … for an error | for an error | caused by the monitoring
        came from the monitoring | caused by the probe | came from the probe | monitoring itself
        probe itself | alert itself | agent itself | not true | dead path | hits dead | old url
        false page | that was not true | that is not true | inaccurate | classifying
        classify … error | classified … error | deprecated endpoint | deprecated path
        removed path | checks removed | took it for real | thought so | made … look | look sick
        look bad | looks sick | bug in the health | not an incident | page … not exist
        path … not exist | endpoint … not exist | url … not exist | counts … failure | counts this
        counted this | for nothing | woken for nothing | paged for nothing | own proxy
        its own proxy | the check … did not | misclassif | classified … failures | classif
        blamed payments | token … expired | counts twice | double counts | was removed
        not correspond | obsolete endpoint | reported as downtime | treats 301 | as fail
        monitor bug | divides by | old address | said otherwise
        """,
    "watcher_lied": """
        cry wolf | misreport | was wrong | is wrong | be wrong | lie | misbehave | mistaken
        misled | misleading | in error | wrong alarm | wrong alert | wrongly | imagined
        imaginary | phantom | ghost | bogus | counted … as errors | counted … as failures
        not happening | never happened | did not happen | nothing … happening | untrue | fiction
        artefact | artifact | hallucinat | seeing things | bad data | wrong reading | wrong data
        wrong value | nonsense | rubbish | garbage | not real | without reason | without cause
        for no reason | no reason | for nothing | unjustified | unfounded | groundless | no basis
        without basis | baseless | said … failing | said … down | showed … failing | wrong url
        wrong path | wrong page | wrong endpoint | wrong port | erroneous | erroneously | falsely
        incorrectly | was a mistake | mistake of the monitoring | never took place | made up
        invented | counts 404 | counted 404 | broken | page … removed | cried wolf | not true
        was not true | not so | caused by the monitoring | monitoring itself | probe itself
        interprets … as | as a failure | as failure | for an error | false page | dead path
        that was not true | that is not true | inaccurate | classifying | thought so | look sick
        made … look | removed path | deprecated endpoint | deprecated path | page … not exist
        counts … failure | counts this as | false | blamed payments | could not resolve … own
        could not reach … own | misread | token had expired | its own token | which was removed
        looked at … wrong | 0 real errors | zero real errors | misclassif | classified successful
        own proxy | double counts | counts twice | fault that … not exist
        problem that … not exist | error that … not exist | failure that … not exist
        fault which … not exist | problem which … not exist | not correspond | none in reality
        divides by | wrong counter | as fail | treats 301 | treats 302 | treats 404
        obsolete endpoint | obsolete path | reported as downtime | looking at … old address
        old address | said otherwise | showed otherwise | was not there | were not there
        that is not there | no longer has | no longer had | page … no longer | miscount
        miscounting | did not take place | not take place | not … take place | regex broken
        harmless redirect | harmless | told us a breakdown | mis read | page was removed
        endpoint was removed | path was removed | faulty | made a mistake
        announced that payments | is dead | lied | false positive | checks deprecated
        could not read | has made an error | made an error | reported errors because | now flags
        flags healthy | misconfigured | misjudged | wrongly configured | set up wrongly
        """,
    "a_probe": """
        probe | monitor | health check | healthcheck | checker | alert | alarm | pager | dashboard
        sensor | synthetic check | uptime check | the check behind | thermometer | watchdog
        blackbox | uptime robot | metric | graph | gauge | measurement | instrument
        liveness check | liveness probe | readiness check | readiness probe | metrics exporter
        node exporter | exporter counts | check that watches | check which watches
        checking robot | instrument that | instrument which | check program | checking program
        monitoring | smoke detector | check asks | check asked | robot which looks
        robot that looks | robot which checks | robot that checks | our robot | test robot
        monitoring agent | prober | health checks | faulty probe | supervision
        supervision program | watch program | surveillance | check reported | check said
        check flagged
        """,
    "no_harm_done": """
        no impact | no user impact | no customer impact | no real impact | without … impact
        nobody was affected | no customer … affect | no user … affect | no customer was | was fine
        were fine | nothing broke | nothing was wrong | nothing wrong | not happening | no problem
        had no problem | not … down | never down | undisturbed | unaffected | unimpaired
        users noticed nothing | noticed nothing | nobody noticed | no customer noticed
        no complaint | without complaint | nothing happened | no failed request | never had
        no user ever | served normally | uninterrupted | worked throughout | no outage
        no downtime | was up | was alive | without problem | without trouble | no trouble
        no request failed | not one request failed | no real request | not feel | not … feel
        not … notice | felt nothing | saw nothing | worked normally | worked all the time
        normal all the time | worked fine | did its work | did its job | never stopped
        was running | ran fine | kept serving | kept working | continued to serve | kept selling
        orders kept | orders came in | sales were | real users | real customers | real traffic
        access log | logs show | in perfect | alive and well | alright | flawless | spotless
        best of health | in good health | in reality | in truth | real service | well and good
        no sign | no user noticed | no effect | no consequence | real requests succeeded
        requests succeeded | never stopped serving | was fine throughout | without any effect
        without consequence | harmless | no one felt | no one noticed | not checkout
        and not the service | served every request | serve … request | answered every request
        nothing but success | answered normally | was never down | users were served
        customers were served | was healthy | were healthy | is healthy | was normal | were normal
        was in order | stayed healthy | remained healthy | healthy throughout | ok | was ok
        could pay | could buy | could order | could … whole time | whole time | all the time
        all along | served without | without degradation | without interruption | customers could
        users could | all customers could | everyone could | no calls | support had no
        support … quiet | no tickets | saw no | saw none | users were fine | customers were fine
        nobody … problem | no customer saw | no customer felt | no customer had | no user had
        perfectly healthy | perfectly fine | nothing was broken | was not broken
        nothing … broken but | was untouched | was undisturbed | never happened | did not happen
        not really happen | as normal | normal throughout | worked as usual | as usual | as always
        could shop | not one customer | not a single customer | no customer-facing
        no customer facing | not by any problem | no problem of | no degradation | selling
        was selling | nothing … wrong | nothing had ever been wrong | not down | not an incident
        completed successfully | successfully | success | was well | it was well
        no customer ever | sold as always | its usual self | usual self | not … sick
        0 real errors | zero real errors | no real errors | logs … none | never had a problem
        nothing happened at | happily | not impaired | no component … impaired | went on paying
        kept on paying | kept paying | payments worked | service worked | nobody was hurt
        no one was hurt | zero user impact | zero impact | zero customer impact | traffic nominal
        nominal | clients had no problem | none in reality | not … any degradation
        answered successfully | served everyone | no remediation | no fire | real pages | all real
        transactions were | access logs | green in | nothing to notice | not … there
        processed normally | living and selling | serve all users | users normally
        serving its customers | 200s all along | 200s | nothing wrong with
        """,
    "new_secret": """
        new key | new secret | new password | new credential | new token | new signing | fresh key
        fresh secret | fresh token | fresh credential | fresh password | key v8 | key v9 | key v7
        secret v8 | secret v9 | new version of the secret | new version of the key | new jwt
        fresh jwt | secret update | update of the secret | update … secret | key update
        credential update | newer key | newer secret | next key | replacement key
        replacement secret | new value of the secret | new creds | changed key | changed secret
        changed password | replaced secret | replaced key | exchanged key | rotated key
        rotated secret | rotated credential | swapped key | renewed key | renewed secret
        current credential | current key | current secret | made new | token secret
        new token secret | secret v
        """,
    "hung_up_too_soon": """
        hang up early | hang up … early | hang up … soon | hung up … early | give up … early
        give up too soon | give up … soon | stop waiting … early | stop waiting … soon
        stop listening … soon | not wait long | not wait … enough | not … wait … enough
        not … enough time | not give … time | not gave … time | too little time
        far too little time | no time to answer | not … time to answer | lose patience … soon
        lost patience | loses patience | too impatient | abort … early | aborts … early
        abort … soon | break off … early | breaks off … soon | cut … off too early
        disconnect … early | disconnects too | close … too early | closes … too soon
        gave up within | gives up within | give up … millisecond | gave up … millisecond
        give up … ms | gives up after | abort … millisecond | abort … ms | hang up … ms
        hang up … millisecond | cancel … too early | cancels … too early | leaves before
        left before the answer | walk away … early | drop … too early | drops … too early
        drops calls too | drop … too soon | too early | too soon | half done | abandon … after
        abandons … after | wait too short | waits too short | waited too short | far too impatient
        much too impatient | no time to reply | no time to respond | too little patience
        blink of an eye | hang up on everybody | gave up on everybody | gave up on everyone
        gives up on everyone | gives up on everything | not wait for anyone | no patience with
        hangs up too early | hang up too early | good conversations | before completion
        stops listening after | stop listening after | breaks … call off | broke … call off
        break … call off | breaks off each | breaks off every | cuts off every
        after a moment now | client side cancel | cut off midway | calls off | dropped whoever
        drops whoever | replies within a few milliseconds | answers within a few milliseconds
        whoever took longer | whatever took longer | whoever needs longer
        """,
    "settings_word": """
        config | setting | configuration | parameter | configured | revision | rev | values file
        reconfigured | misconfigured | settings | property | reply | answer | response | query
        upstream | work was done | other side | database | request | settings change
        """,
    "rotated_word": """
        rotate | rotation | rollover | roll over | key change | key swap
        """,
    "locked_out": """
        401 | 401s | unauthorised | unauthorized | unauthenticated | auth failing | auth failure
        auth error | not authenticate | bad signature | invalid signature | signature mismatch
        wrong signature
        """,
    "lost_between": """
        vanish … between | vanished between | lost between | disappear … between
        disappeared between | missing between | went missing … between | got lost between
        get lost on the way | got lost on the way | lost on the way | lost in transit
        vanished on the way | disappeared on the way | never reached | never arrived
        """,
    "a_wire": """
        wire | cable | link | line between | network card | nic | switch | fibre | fiber | router
        network between | uplink | optic | transceiver | interface | sfp | data line | rack switch
        """,
    "expired_word": """
        expire | lapse | ninety days | good for a year | good until | notafter | not after
        past its date | out of date | ran out | run out | no longer valid | not valid any
        too old
        """,
    "a_cert_word": """
        certificate | cert | certs
        """,
    "trouble_of_theirs": """
        their own systems | trouble with their own | failed upgrade of theirs | status page
        they … apologised | have apologised | they confirmed | provider confirmed
        provider acknowledged | vendor confirmed | vendor acknowledged | not working by themselves
        third party failure | third party outage | third party incident | vendor incident
        vendor outage | provider outage | provider incident | provider side | vendor side
        outage at supplier | outage in own infrastructure | own infrastructure
        lost a data centre | lost a data center | lost … data centre | lost … data center
        had an outage | had a breakdown | suffered an outage | suffered a breakdown
        suffered a failure | went dark | gone dark | was dark | had gone dark
        technical difficulties | broken for | was broken | was down | down for | failure at
        ceased to function | came back at | out of action | was out for
        experienced a major incident | major incident | lost primary data | fell over and
        off the air | took … api away | returned server errors | server errors to all
        attributable to an outage | had trouble | was itself | widespread outage | own outage
        publicly acknowledged | acknowledged publicly | stood still | had a bad day | lost primary
        came back with an error | answered with an error | with an error | is down | hard down
        own problem | outage upstream | did not work for | not work for
        """,
    "we_could_only_wait": """
        nothing to do but wait | all we could do | could only wait | sat and waited | not us
        was not us | none of our doing | not our fault | not of our making | own systems were fine
        our own systems | no change on our side | nothing … on our side | could not charge
        could not take | could not make anything | nobody picked up | nothing came back
        not only for us | not only us | not just us | for everybody | hit all of its customers
        hit all customers | for all its customers | could not process any | process any cards
        take any cards | on which … depend | on which … rely | all their customers alike
        they told us | told us later | nobody can pay | nobody could pay | no alternative
        has no alternative | therefore … could not be authorised | side was fine
        our end was fine | fine on our side | fine on our end | our side was healthy
        everything on our side | no alternative provider | nobody could order
        nobody could check out | was healthy | were healthy | all our systems | on our own side
        auths 503 | all auths | cannot take | no authorisations | orders could not | on which all
        we depend on | which we depend | every authorisation | all authorisations | card payments
        cards | nothing we can fix | nothing we can do | nothing we could do
        nothing we could fix | are depending | depending
        """,
    "outside_firm": """
        provider | vendor | supplier | third party | 3rd party | someone else | somebody else
        outsourced | aws | stripe | paypal | twilio | auth0 | okta | cloudflare | sendgrid | adyen
        mailgun | openai | azure | amazon | google maps | payment processor | card processor
        processor of the cards | acquiring bank | bank api | psp | card scheme | card network
        outside the company | outside firm | outside company | outside party | outside our walls
        outside … walls | another firm | another company | other company | external service
        external system | external api | external provider | external company | external partner
        external … service | external … provider | external dependency | partner company
        business partner | our partner | partner api | payment company | service provider
        hosting provider | saas provider | identity provider | idp | sms gateway | sms service
        email provider | mail provider | isp | telecom | telco | mobile operator | mobile carrier
        carrier gateway | carrier api | courier | credit bureau | clearing house | tax office
        tax service | fraud service | risk service | scoring service | shipping api | maps api
        translation api | weather api | address api | geocoder | exchange rate api | vendor api
        company that | company which | firm that | firm which | firm behind | cloud service
        cloud provider | hotline | status page | control of ours | beyond our control
        outside … control | card provider | people at
        """,
}
