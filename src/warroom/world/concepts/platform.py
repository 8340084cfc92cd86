"""Concepts of secrets, timeouts, retries, certificates, names, wires, vendors and crowds."""

CONCEPTS: dict[str, str] = {
    "a_secret": """
        secret | credential | password | passphrase | api key | signing key | token | jwt | hmac
        access key | login data | service account | vault | keystore | signing secret
        certificate key | hmac key | api token | bearer | pin | private key | public key | jwks
        signature | kms | secret store | login | connection string | key | lock | webhook secret
        signing | credential pair | key pair | pair | creds | signing material | cred
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
        in memory | cached | baked | hardcoded | held on to | stuck with | hang on to | clung
        cling | carry … value | never … hand | not handed | unaware | not … informed | not … hear
        never … hear | not … deployed | not … synced | not … propagated | never … propagated
        propagate | not … roll | except | apart from | partner … not | consumer … not
        which is no longer | no such | other region | missed out | not copied | never copied
        not yet | before … given | before … got | before … receive | before … had | before … knew
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
        waits for only | wait … second | wait … millisecond | wait … ms | let … wait
        no longer waits | waits less | wait for a quarter | wait for half | wait no longer
        wait up to | no patience | patience any more | maximum time
        """,
    "a_deadline": """
        timeout | deadline | time limit | patience | time budget | cutoff | waiting time
        request budget | read limit | client limit | how long … wait | time to wait | request limit
        response limit | read timeout | request timeout
        """,
    "a_wait": """
        wait | patience | wait time | hold the line | listen
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
        ungenerous | squeeze | shave | slash | clip | crop | tiny | minuscule | smaller | half
        zero missing | three zeros | lost a zero | dropped a zero | changed from
        instead of seconds | rather than seconds | no longer enough | insufficient | lower than
        smaller than | below what | beneath | less time | not … time | wrong unit | confus
        as milliseconds | in milliseconds | picked up the default | built in default | set … ms
        set … millisecond | set … second | cut … half | cut … third | below … time | put at
        instead of 2000 | put … instead | far too tight | restrictive | overly | over optimistic
        optimistic | ambitious | stricter | stricter than | harsher | sharper | microsecond
        after 5 | tighter than | keep shorter | instead of 5 | instead of 3000 | instead of 1000
        instead of 5000 | instead of 10000 | instead of 30000 | instead of 30 | instead of 10
        instead of 3 | instead of 2 | instead of 60 | instead of 3 s | 3 instead | 2 instead
        too soon | incorrect value | incorrect | well under | under the time | below the time
        few milliseconds
        """,
    "gave_up_early": """
        give up | hang up | abort | walk away | stop waiting | not wait | no longer wait
        client side abort | disconnect | cut in the middle | cut off | before … answer
        before … reply | before … respond | before … response | before … come | before … finish
        before … done | before … back | early | prematurely | nobody … hear | never let … finish
        time … out … before | close … before | lose patience | ran out of patience | impatient
        pull the plug | break off | deadline exceeded | drop the call | put down the phone | slam
        turn away … before | stop listening | no longer listen | turned its back | dropped … call
        never … finish | not … finish | not … let … finish | nobody was there | no one … listening
        nobody … listening | left … before | not … patient | not … long enough | killed … before
        stop … before | discard … before | cut … before | expire … before | ended … before
        call it off | bailed out | in mid | mid answer | closed the connection before
        half finished | client … abort | client … cancel | 499 | context canceled
        timed out before | stop caring | no more waiting | ran out of time | walked off
        cancel … call | cancel … request | cancelled before | cancelled the call | abandon call
        abandoned | after 5 milliseconds | dropped healthy | cut loose | after … millisecond
        breaks … off | break … off | before the other side | before … can finish | long before
        stopped listening | within a blink | client had cancelled | client cancelled
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
        perfectly fine | even on a good day | good day
        """,
    "a_normal_answer": """
        normal answer | usual answer | ordinary answer | normally takes | usually takes
        takes about | typically takes | normal response | usual response | needs … second
        answer takes | response takes | reply takes | work takes | call takes | request takes
        needed for an answer | takes longer | takes at least | can possibly answer
        possibly answer | needs at least | by nature
        """,
    "asked_again": """
        retry | resend | re send | resent | reattempt | re attempt | resubmit | second attempt
        try … time | try … more | over and over | failed call | failed request | came back at once
        duplicate request | re request | repetition | re tried | same request
        sent … again and again | keep sending | keep calling | keep asking | keep trying
        kept on trying | keep knocking | kept on | try until | attempts | more attempts
        third attempt | extra attempt | three times each | five more | came back immediately | f5
        reissue | re issue | call … back | redeliver | duplicates | twenty seven | nine calls
        refired | client … at once | client … in step | clients … same moment | multiple attempts
        redial | tries | tried five | tried three | tried ten | came back … immediately
        attempts of calls | attempts of requests | attempt after attempt | number of attempts
        second and third attempts | further attempt | failed before | tried more
        keep on reconnecting | keep on asking | keep on calling | clients trying | callers trying
        further tries | more tries | extra tries | four further | retry policy | retry logic
        retry loop | kept … retrying | kept retrying | pressing | clicking | what had failed
        without jitter | no jitter | without … budget | no … budget | without backoff | no backoff
        without … backoff | without delay | no delay between | without … pause | no pause between
        no wait between | failing and asking | called again and again | never gave up but | repeat
        repeats | repeated attempt | repeated call | repeated request | repeats … call
        repeats … request | same requests | sent a second | a second third | second third
        once more | ask again | asks again | call again | calls again | came again | come again
        came back … again | knock again | again and again | every failed call | each failed call
        each failed request | every failed request | turned away … came back | tried again
        try again | trying again | sent again | send again | stop asking again | more requests
        more calls | reconnect | kept trying | extra calls | each failure … request
        repeated requests | not take no | take no for | extra requests | called again
        call … four times | send … four times | sent … times | would not take no
        would not stop asking | asked again | asked … again | asking again | repeating what
        repeating | straight away again | again straight away | for the same thing
        same thing over
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
        kept it there | more and more | never caught up | could not recover | ate … capacity
        eat … capacity | got even more | got more and more | times the work | even more
        remained saturated | aggressively | asked even more | asked more
        more than … could answer
        """,
    "a_certificate": """
        certificate | cert | tls | ssl | x509 | chain | handshake | intermediate | leaf | https
        padlock | acme | server certificate | ssl certificate | tls certificate | wildcard | pem
        crt | pki | browser | cert manager | secure connection | encrypted connection | root
        document with which | tls cert | serving cert | server cert | x.509 | x 509
        """,
    "proof_of_identity": """
        passport | identity document | id card | identity card | prove who it is | papers
        proves who | prove its identity | proof of identity | driving licence | id badge
        credentials of the server | identity papers | ids | identification | who it is
        what it shows | proof | membership card | proves … identity | prove … identity
        document … proves | document with which | proof of who | credentials it shows
        authenticates itself | authenticate itself | authenticate … to its clients
        identifies itself | identify itself | x.509 credential
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
        out of validity | expiration | issued … year ago | day too late
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
        issuance … disabled | reminder | old one was still
        """,
    "name_service": """
        dns | name server | nameserver | resolver | cname | aaaa record | hostname | host name
        record | address book | phone book | signpost | coredns | route53 | route 53 | delegation
        zone file | private zone | fqdn | domain | zone was created | zone clean up
        zone transfer | hosts file | ns record | kube dns | stub zone | name resolution
        service discovery | naming service | dns server | internal zone | public zone | txt
        ttl of the record | phone directory | telephone book | yellow pages | registrar
        external dns | ns | name lookup | lookups | looking up … name | look up ledger
        address record | ip | name | zone change | zone move | dns zone | entry in | resolv.conf
        search domain | url | cluster dns | record for | dns change | change in the dns
        domain name | dns entry | zone entry | entry for | entry … zone | name … entry
        entry … name server | host entry | looking up | looked up … address | look up … address
        zone was rolled | old zone | zone push | bad zone | name servers | moved house
        address list
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
        been taken away | taken away
        """,
    "on_the_wire": """
        packet | frame | datagram | tcp | udp | wire | cable | link | optic | fibre | fiber
        switch port | nic | network card | hop | tunnel | interface | cross connect | router
        transceiver | mtr | ping | on the line | line from | line between | leased line
        network lost | network drop | network … swallow | byte | connectivity | mtu
        network cable | network path | network link | patch cable | wifi | wireless | bonding
        lag member | trunk | backbone | transit | core switch | bits | bits fell | eth0 | crc
        retrans | retransmits | uplink | third thing | what we sent | top of rack | tor
        carrier error | network port | uplink port | bad line | line … bad | noisy line
        broken line | line was | line … down | data got | part of the data | switch before
        data … lost | network was | network … drop | network … lose | network … lost
        network in front | network before | at network level | network level | network on
        network between | switch is | faulty switch | switch … port
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
        not … get through | never got through | percent … discarded | never arrived | damaged
        in part | only in part | partly | in pieces | only half | every third
        every second packet | every fourth | one in three | one in four | high error rate
        frame error | sent again | send again | sent … again | broke off in the middle
        disappear on the way | drops on | frame drops | packet drops | 30 drops | a third of what
        throws away | got lost | good part … lost | part of the data got | packets vanished
        unreliable | thrown away | lost every | loses every | never got to | in transit
        """,
    "outsider_down": """
        down | outage | incident | fail | failure | unavailable | offline | dark | not answer
        no answer | stop answering | stopped responding | not respond | 503 | crash | collapse
        fall out | out of service | out of order | disruption | no response | fault | die | dead
        out for | unreachable | out cold | on its knees | interruption | degraded | went away
        stop working | breakdown | blackout | could not serve | problem at | problem on | issue on
        issue at | disturbance | fell over | knocked out | not reachable | returned errors | 5xx
        500 | status page showed | went under | down for | gone dark | lights out
        could not be reached | out for hours | taken offline | shut down | ceased | had a bad day
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
        returned error | on their side | on their end | on its side | on its end | unable to serve
        unable to process | unable to authorise | unable to authorize | unable to answer
        complete loss | loss of service | without power | bad day | acknowledged … event | hit all
        3rd party down | party down | broke down | was broken | is broken | were broken
        in trouble | had trouble | trouble with
        """,
    "we_depend_on_them": """
        depend on | rely on | without … answer | without … no | could not | can not | had to stop
        nobody could | no order | no payment | not able to | stopped selling | no alternative
        no second | no fallback | nothing we could | nothing … could do | wait for them
        could only wait | nothing on our | from us | at our end | victim | hostage | helpless
        suffered | was hit | was affected | collateral | dragged | took … down | brought … down
        pulled … down | fell with | failed with it | could … no | left … without | cannot … without
        without authorisation | could charge no | charge | take cards | not … charge
        no longer … charge | stuck without
        """,
    "people_who_came": """
        customer | visitor | shopper | user | buyer | people | fan | crowd | demand | audience
        order | basket | public | real person | traffic | load | guest | passenger | bidder
        bettor | tenants | sign up | signups | human | ticket | reader | request | viewers | gamers
        visits | purchase | booking | citizens | students | subscriber | attendees | masses
        onlookers | clicks | page views
        """,
    "real_people": """
        customer | visitor | shopper | buyer | people | crowd | guest | fan | demand | audience
        public | consumer | clientele | interest in | everyone wanted | user came | genuine user
        real user | users than | users at once | million user
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
        preorder | legitimate | genuine visitors | everybody wanted | evening news | sports event
        live event | press release | in the press | game day | ticket launch | product launch
        launch day | launch event | opening day | rainy weather | bad weather | interest was
        unexpected success | organic load | organic demand | organic traffic | real customers
        real users | real shoppers | genuine customers | genuine users | posted | launched
        launch | post … link | was a success | great success | huge success | campaign … success
        black friday open | national news | news programme | sale began | sale started
        on television
        """,
    "more_than_we_could": """
        surge | rush | overrun | beyond … capacity | above … capacity | exceed … capacity
        more … than … capacity | more than … could | exceed … provision | exceed | not built for
        never built | never sized | built for | sized for | provisioned for | scaled for
        designed for | not prepared for | times the usual | times as many | times more
        times the normal | times as much | ten times | eleven times | twice as | doubled | tripled
        quadrupled | unprecedented | flooded | flock | stormed | not enough machine
        machines were not enough | not enough server | not enough instance | not enough capacity
        not enough replica | too many people | too many customer | too many user | so many
        than forecast | over the forecast | than we had planned | than planned | outgrew
        outnumbered | eightfold | tenfold | at the same time | best day ever | bent under | buckle
        collapsed under | broke under | than we had ever | swamped | overwhelmed | more than … had
        far more than | more … than we | more … than it | more … than ever | more … than normal
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
        exceeded everything | times what | more than we | more than it | more than checkout
        permanently at the limit | at the limit | no spare capacity | used up … capacity
        used up all capacity | no capacity | capacity … used up | so much real | not dimensioned
        not … dimensioned | not … designed | not … sized | too little capacity | not enough pods
        too few replicas | too few pods | too few instances | too few servers | too few machines
        accept queue | queue full | queue was full | x organic | 2x | 2.5x | 3x | 4x | 5x
        insufficient | every worker … busy | all workers busy | worker … busy | than payments
        than … built for | than on our best | best day | unusually large | unusually many
        number of replicas | 6 pods | pods not enough | only … replicas | not … scaled | forecast
        """,
    "too_big_a_crowd": """
        surge | rush | flood | overrun | swamped | influx | throng | onslaught | onrush | flock
        stampeded | stormed | deluge | avalanche | torrent | than … room | room for
        than we had planned | than planned | than expected | than forecast | than ever before
        than ever | than we … had | times the usual | times the normal | times as many
        times as much | times more | eight times | nine times | six times | five times
        four times | three times | seven times | ten times | twenty times | hundred times
        twice as | tenfold | eightfold | fivefold | sixfold | so many | so much
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
        best day | overwhelm | twice as many | too small for the rush | too small for
        sharp increase | increase in … visitors | legitimate visitors | so many customers
        so many people | so many users | ever before | has room | only six replicas
        only … replicas | forecast
        """,
    "the_watcher": """
        probe | monitor | health check | healthcheck | checker | robot | alert | alarm | dashboard
        sensor | thermometer | exporter | pinger | watchdog | blackbox | pager | uptime | gauge
        metric | measurement | smoke | detector | liveness | readiness | scraper | instrument
        synthetic monitor | synthetic check | synthetic probe | check itself | checks | probing
        agent | check was | check is | were paged | was paged | got paged | paged for
        paged about | page was | page about | reading | readings | telemetry | observability
        check | machine that watches | that watches | watches | watcher | health checker
        monitoring
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
        counted this
        """,
    "watcher_lied": """
        cry wolf | misreport | was wrong | were wrong | is wrong | be wrong | lie | misbehave
        mistaken | misled | misleading | in error | wrong alarm | wrong alert | wrongly | imagined
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
        counts … failure | counts this as | false
        """,
    "a_probe": """
        probe | monitor | health check | healthcheck | checker | alert | alarm | pager | dashboard
        sensor | exporter | synthetic check | uptime check | the check behind | thermometer
        watchdog | blackbox | uptime robot | liveness | readiness | metric | graph | gauge
        measurement | instrument
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
        """,
    "new_secret": """
        new key | new secret | new password | new credential | new token | new signing | fresh key
        fresh secret | fresh token | fresh credential | fresh password | key v8 | key v9 | key v7
        secret v8 | secret v9 | new version of the secret | new version of the key | new jwt
        fresh jwt | secret update | update of the secret | update … secret | new value
        key update | credential update | newer key | newer secret | next key | replacement key
        replacement secret
        """,
    "hung_up_too_soon": """
        hang up early | hang up … early | hang up … soon | hung up … early | give up … early
        give up too soon | give up … soon | stop waiting … early | stop waiting … soon
        stop listening … soon | not wait long | not wait … enough | not … wait … enough
        not … enough time | not give … time | not gave … time | too little time
        far too little time | no time to answer | not … time to answer | too short a time
        lose patience … soon | lost patience | loses patience | too impatient | abort … early
        aborts … early | abort … soon | break off … early | breaks off … soon
        cut … off too early | disconnect … early | disconnects too | close … too early
        closes … too soon | gave up within | gives up within | give up … millisecond
        gave up … millisecond | give up … ms | gives up after | abort … millisecond | abort … ms
        hang up … ms | hang up … millisecond | cancel … too early | cancels … too early
        leaves before | left before the answer | walk away … early | drop … too early
        drops … too early | drops calls too | drop … too soon | too early | too soon | half done
        abandon … after | abandons … after
        """,
    "settings_word": """
        config | setting | configuration | parameter | configured | revision | rev | values file
        reconfigured | misconfigured | settings | property | reply | answer | response | query
        upstream | work was done | other side | database | request
        """,
}
