"""Concepts of networks, machines, outsiders, identities, clocks and of watching."""

PLACING: dict[str, str] = {
    # Keys and secrets.
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
    # Waiting and trying again.
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
    # Certificates.
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
    # Names and addresses.
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
    # The way between two places.
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
    # Outsiders.
    "an_outsider": """
        provider | vendor | supplier | third party | external | processor | bank | acquirer | psp
        someone else | somebody else | outsourced | aws | stripe | paypal | twilio | auth0 | okta
        cloudflare | sendgrid | adyen | outside the company | outside firm | their data centre
        their data center | subcontractor | cloud service | payment company | payment provider
        gateway provider | external service | external system | external api | outside service
        outside party | business partner | card network | card processor | card scheme
        credit bureau | courier | telecom | mobile operator | telco | isp | service provider
        api of the bank | tax office | outside … control | beyond our control | outside our walls
        outside … walls | another firm | another company | identity provider | idp | sms gateway
        email provider | mail provider | sub processor | shipper | other company
        payment gateway provider | cloud provider | hosting provider | infrastructure provider
        partner | carrier gateway | mobile carrier | shipping api | maps api | translation api
        weather api | address api | geocoder | fraud service | risk service | tax service
        mailgun | mailchimp | openai | azure | amazon | paypal api | bank api | carrier api
        scoring service | sms service | vendor api | partner api | exchange rate api
        text message | google maps | saas provider | the company that | company which
        their status page | clearing house | status page | 3rd party | external dependency
        hotline
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
    # Crowds.
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
    # Who watches.
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
    # The long way.
    "a_long_way_round": """
        detour | by way of | far away | further | farther | another region | another continent
        wrong region | other region | another country | different region | different continent
        other continent | across the ocean | across the atlantic | across the sea | long way
        longer way | longer path | longer route | longer road | way round | roundabout
        backup tunnel | backup link | backup line | backup path | cross region | cross continent
        intercontinental | transatlantic | overseas | reroute | re route | divert | hairpin
        trombone | kilometre | kilometer | mile | speed of light | sea to cross | ocean | atlantic
        pacific | abroad | way got longer | distance | ireland | frankfurt | virginia | oregon
        singapore | tokyo | sydney | london | amsterdam | dublin | paris | stockholm | ohio
        mumbai | us east | us west | eu west | zig zag | over the vpn | through the vpn
        suboptimal | wrong way | scenic | halfway round | around the world | slow link | slow path
        slow route | satellite | other coast | routing change | routed through | routed via
        routed over | goes through | go through | different data centre | different data center
        in different | other data centre | other data center | two regions | longer hop
        more hops | extra hops | mistaken route | wrong route | wrong exit | long path
        routing mistake | routing error | routing loop | direct path … down | shortest path
        other site | far away site | remote site | distant | far end | remote | via a far | tour
        asia | europe | america | australia | half the world | half the planet | bgp announcement
        wrong bgp | bgp | satellite link | tunnel … country | scenic route | led around
        led through | led round | taken round | another route | distant region | hairpins | via us
        via eu | path … slow | backup route | hundreds of miles | thousand miles | miles longer
        traverse | other side of the world | through the other | network people
        crossed the ocean | new route | remote region | long way around | another data centre
        another data center | over another | through a remote | directed through | traceroute
        primary interconnect | interconnect | far apart | far from each other | very far
        intercontinental link | long road | on the road | route advertisement | advertisement
        """,
    "the_way_takes_time": """
        latency | round trip | rtt | ping | millisecond | ms | slow | slower | times as long
        longer | delay | lag | crawl | sluggish | late | hundredth of a second | tenth of a second
        wait | travel | cross | transit time | time on the wire | adding | more ms
        network latency | high latency | slow link | needed … long | took … long | take long
        pays | quarter of a second | half a second | fifth of a second | seconds | very long
        long | too long | extended | extend | got slow | spent on the wire | nearly a second
        almost a second | miles longer | hundreds of miles | second for each | minutes
        second longer | takes ages | forever | increased | quick … far | about a second
        costs … second
        """,
    "time_of_a_trip": """
        round trip | rtt | ping | network latency | latency between | latency on | network delay
        time on the wire | transit time | travel time | time … way | between … servers
        there and back | back and forth | network path | link between | network between
        line between | connection between | path from | path between | way from | way between
        link from | road between | way back | way there | way over | network hop | network route
        the route between | route from | route between | route to … database | way … database
        way … there | hop between | on the road | latency on the network
        """,
    "trip_got_longer": """
        rose | jump | climb | went from | grew | longer | increase | added | extra | tenfold
        times as long | times longer | tripled | doubled | multiplied | used to be | ballooned
        stretched | spent on the way | tenth of a second | became slow | got slow | high latency
        latency … high | slowed down | longer than | more than before | extended | very long
        long | 900 | 900ms | 300ms | 180ms | was now | must wait | had to wait | ms instead
        ms more | ms longer | ms extra | ms to … ms | ms higher | hundred ms | hundreds of ms
        hundred milliseconds | hundreds of milliseconds | from … to … ms | increased
        latency … rose | latency … up | rising latency | crawling | sluggish
        """,
    # Trust between services.
    "who_vouches": """
        authority | ca | cas | issuer | root | intermediate | bundle | trust store | truststore
        signer | mtls | mutual tls | chain | certificate | trust anchor | office | leaf | cert
        trust | notary | signed by | root of trust | trusted list | id card | ca 2 | ca 3 | ca 4
        ca 5 | ca 6 | ca 7 | mesh ca | issued by | issue by | issuing | papers | who signed
        who had signed | trust stores | signers | trusted signers | signed | new passport
        country | anchors | trust anchors | certificate authority | who signed it | another root
        new ca | refuse the handshake | refused the handshake | refuse … handshake
        """,
    "not_believed": """
        not trust | never trust | no … trust | not … trust | untrusted | distrust | mistrust
        unknown authority | unknown ca | unknown issuer | unknown root | unknown signer
        not recognise | not recognize | not … recognise | not … recognize | no longer recognise
        no longer recognize | never heard of | not heard of | not … known | not … accept
        no service accepts | not … believe | other authority | another authority | another ca
        another issuer | another root | different authority | different ca | different root
        different issuer | different signer | wrong ca | wrong root | wrong issuer | wrong chain
        self signed | missing intermediate | intermediate … miss | not contain | not … include
        not … distributed | before … distributed | unverifiable | fail to verify
        could not verify | not … verify | staging intermediate | staging ca | staging authority
        test ca | dev ca | bundle … overwrite | bundle … empty | bundle … miss | trust … broke
        not in … bundle | not in … store | only had … root | authority … changed | unrecognised
        unrecognized | alien | broken chain | incomplete chain | chain … incomplete
        chain … broke | path could not be built | no path to | without … intermediate
        lack … issuer | lack … root | lack … ca | lacked | bundle … outdated | outdated bundle
        outdated trust | trust … outdated | not handed out | not … handed | without updating
        without distributing | without … bundle | not been added | not … added | never added
        never distributed | never … distributed | never … handed | never … rolled
        not … rolled out | no longer trust | not … sign | nobody trust | nobody … trust | no peer
        none … trust | not verify | not be verified | cannot verify | could not build
        can not build | not … build | without the intermediate | came without | which is not in
        cross signed | exchanged … root | root … exchanged | root … not | not belong | foreign ca
        foreign authority | separate ca | not known to | unaccepted | not accepted
        refuse … issuer | reject … issuer | did not like | nobody had heard | had never heard
        nobody knew | no one knew | nobody had ever heard | not included | no common root
        no other service … trust | no … know | no … knew | no … been told | told to trust
        nobody … told to trust | not told … trust | no client … trust | did not believe
        only have | still have … bundle | only had | only know | only knew | only trust
        not … talk to it | not talk to | can be trusted | told … trusted | nobody … told
        can not verify | no peer can verify | decline | refuse to complete | hung up on it
        never heard | not yet trust | would not talk | no client knew | peers … only | new office
        lacks the intermediate | without its intermediate | old bundle | old root | not in … trust
        not been distributed | lack … intermediate | not know who | not know the issuer
        not let it in | not let … in | not propagated | not … propagated | not yet been
        in nobody's list | nobody's list | came from an authority | root they know | up to a root
        incomplete | not … check … certificate | nobody could check | they not trust
        did not know who | did not know the | did not know its | would not trust
        would not accept | would not believe | others … not recognise | none of … trusted
        none … trusted | none of the callers | no caller | have only the old | has only the old
        only the old | peers … not have | do not have | could not validate | can not validate
        unable to validate | before … rolled out | unable to get local issuer | local issuer
        different certificate authority | under a different | moved to another | no one trusts
        absent from | is absent | missing from | missing in | not present in | not know
        do not know | does not know
        """,
    # What a vendor lets us have.
    "a_ration": """
        quota | plan | subscription | tier | credit | contract | contractual | tariff | rate limit
        requests a day | monthly | daily | sending limit | prepaid | included in | allotment
        licence | license | free tier | trial | usage limit | calls per second
        requests per second | calls we pay | pay for | account limit | ration | package
        entitlement | traffic volume | request volume | budget with | calls budget | agreed volume
        agreed number | request rate | contingent | number of calls | number of messages
        number of requests | volume of calls | agreed rate | sms credits | daily limit
        shipping api | includes | calls than | requests than | allowance | allotted | capped at
        cap on | cap for | our cap | monthly cap | daily cap | our limit | limit of our
        over the limit | above the limit | calls per | calls we | transactions than
        messages than | volume than | our volume | volume was | bought a number | bought
        purchased | our contract | our subscription | our plan | our account | plan limit
        message limit | hourly | service agreement | agreement with | our credit | credit was
        allowed to under | under our plan | billing period | ceiling | how many calls
        number of payments | calls … per day | api consumption | consumption | plan quota
        limits how many | this month | stipulated | calls per day | requests per day
        messages per day
        """,
    "a_plan_we_pay": """
        quota | subscription | tariff | sending limit | prepaid | monthly limit | daily limit
        monthly calls | free tier | contractual | contracted | credits | trial subscription
        calls we pay | usage limit | allotment | monthly volume | trial account | paid plan
        basic plan | api plan | provider limit | contingent | purchased | prepaid credit
        api calls per | requests per month | calls per month | messages a month | per month
        requests a month | calls a day | requests a day | per day | sandbox account | billing plan
        pricing plan | pricing tier | bought for | usage cap | spending limit | fair use
        entitlement | license | licence | rate plan | contract with | contract covers
        by contract | monthly quota | monthly cap | monthly count | monthly number
        monthly sending | limit of the api | limit of the provider | limit of the vendor
        limit at the provider | limit at the vendor | than we pay | we pay for | we have paid
        cap that the vendor | cap of the provider | included calls | included volume
        tariff we are on | our tariff | limits how many | stipulated | our agreement
        our subscription | subscription with | allows us
        """,
    "ration_used_up": """
        use up | spent | exhaust | ran out | ran into | reached | exceed | consume | surplus | 429
        too many requests | over query limit | turn down | throttle | blocked us | not … serve us
        stop serving | more than | eaten up | burn through | burnt | burned | deplete | zero left
        remaining 0 | nothing left | none left | drained | cut us off | shut us out | blew through
        went through | overshoot | overran | turned away | locked us out | used everything
        tapped out | number 100 | permits | overstepped | overused | overdrew | overdrawn
        tripped over | blow through | run dry | run down | counter … zero | counter was set back
        until … next day | until … next month | no more of | stopped us | refused us | cut us
        suspended | shut off | limited us | capped | topped up | bigger plan | larger plan
        higher plan | higher tier | more than … pay | more than … bought | outgrew | smallest
        cheapest | went over | in excess | went past | was used | were used | got used
        bought more | buy more | until we bought | until we paid | stop accepting | cut back
        slowed us | below what | cut … off | more requests than | more calls than | ran over
        used more | was exhausted | blocked for | refused further | refused our | turned the rest
        turned … away | than … includes | than … allows | than … covers | than … permits
        not … includes | beyond what | beyond our | higher than | fully consumed | all used
        were all used | hit our | limit hit | hit the limit | plan limit hit | over the limit
        over our | not serve us | no longer serve | not … serve … more | serve … no more
        reset at midnight | until the reset | allowance … gone | was gone | were gone
        allows only | covers only | allows no more | only covers | covers … million
        covers … thousand | made them all | used them all | used up | more often than
        stop answering us | stopped answering us | not answer us | declined | exceeding
        exceed the number | rate limiting us | cap reached | was used up | all spent | surpass
        surpassed | 0 remaining | remaining | retry after | had used everything
        said no to the rest | said no | made them by | by noon | too small for | sent too many
        too many calls | reject the excess | excess | hit | hit our quota | quota hit
        sent it back | sent them back | plan permits
        """,
    "vendor_throttled": """
        throttle | 429 | too many requests | over query limit | over the limit | limit reached
        limit exceeded | exceeded … limit | limit … exceeded | limit … reached | reached … limit
        hit … limit | request limit | api limit | call limit | cap on | capped | quota … gone
        quota … spent | quota … exhaust | quota exceeded | quota … exceed | quota … used
        quota … reach | rate limited us | rate limited by | were rate limited | was rate limited
        being rate limited | been rate limited
        """,
    # Keys in strangers' hands.
    "a_way_in": """
        credential | key | token | password | secret | account | login | log in | api key | access
        service account | identity | admin | backdoor | back door | signed | ssh | cookie
        service key | ssh key
        """,
    "in_strange_hands": """
        attacker | hacker | hack | intruder | intrusion | thief | thieves | steal | theft
        phishing | compromise | malicious | someone unknown | unknown person | unknown party
        someone else | somebody else | not us | was not us | foreign hand | strange hand
        wrong hands | misuse | exfiltrate | breach | public repo | public repository | published
        leaked | pastebin | github | dark web | unauthorised use | unauthorized use
        unauthorised access | unauthorized access | unauthorised person | unauthorised party
        impersonate | break in | broke into | tor | exposed | criminal | fraudster | adversary
        spy | infiltrate | malware | spyware | manipulated | supply chain | in our name | miner
        ransom | snoop | unknown network | unknown ip | from outside | bad actor | hijack
        taken over | not … who sent | crook | burglar | villain | illegitimate
        social engineering | trojan | botnet | strange ip | unusual country | three countries
        foreign country | took our key | ex employee | former employee | copied by
        former contractor | former colleague | ex colleague | left the company | dismissed
        copy the customer | downloaded customer | dumped | darknet | got hold of | unknown third
        third party logged | person outside | no one of us | nobody of us | none of us
        we have nobody | nobody from us | not from us | was never ours | unwanted guest
        uninvited | eavesdrop | sniffed | brute force | credential stuffing | publicly visible
        publicly readable | publicly accessible | nobody … knew | by a stranger | strangers
        by strangers | unfamiliar | crypto mining | contractor's | was abused
        does not work for us | not work for us | nobody from our | a country where | country where
        where we have nobody | far more than … issued | more than … issued for | not belong to us
        got hold | foreign hands | unknown hands | someone used | somebody used | someone … used
        copied them | copied … customers | page by page | tor exit | dumped … table
        exported … personal | not by us | not ours | someone outside | somebody outside
        outside person | mining coins | spotted in public | stranger | outsider
        unfamiliar network | taken from … laptop | stole | laptop … stolen | from abroad
        without a second factor | second factor | without mfa | no mfa | none of our people
        none of our | external actor | external person | external party | outside actor
        steal customer | stolen | anonymising network | anonymous network | through the front door
        misused | misusing | should never have | never have had | never should have
        should not have had | not supposed to have | an address that is not ours | is not ours
        that is not ours | isn't ours | on the internet | in a screenshot | criminals
        from an unknown address | unknown address at night | somebody unknown | unknown somebody
        scraping | scraped | scrape | actor
        """,
    # Clocks.
    "a_clock": """
        clock | ntp | chrony | chronyd | ntpd | time source | system time | host time | time sync
        time synchronisation | time synchronization | time server | timekeeping | hwclock
        timesyncd | ptp | what time it was | time service | server time | requesttimetooskewed
        time of day | idea of the time | sense of time | time daemon | sntp | real time clock
        rtc | hardware clock | time signal | hosts … time | time … hosts | clocks | port 123
        own watch | system clocks
        """,
    "clock_is_off": """
        drift | skew | ahead | fast | run away | not synchronous | out of sync | unsynchronised
        unsynchronized | not sync | not … synchronise | desync | not … synchronize | minutes back
        seconds back | diverge | different time | off by | wander | astray | not yet valid
        not valid yet | unreachable | fell out of | jump | apart | inaccurate | out of step
        no longer agree | not agree | not running | not … started | never started | leap
        minutes ahead | minutes behind | set back | jump back | incorrect | inexact | gone wrong
        no longer reached | not reach | could not reach | not synchronised | lost sync
        sync … off | switched off | turned off | not set | slipping | strayed | gaining | crept
        crashed | wander off | in the past | wrong by | not right | not correct | went bad
        late by | early by | advance | advanced | no sources | no source | in front | too early
        +90s | 90s | 60s | 30s | 120s | going fast | ran fast | out of line | several minutes
        lost contact | tomorrow | dated tomorrow | tooskewed | requesttimetooskewed
        not … synchronised | not … synchronized | not been synchronised | no longer synchronised
        was wrong | is wrong | were wrong | clock … wrong | went wrong | showed the wrong
        ran slow | too slow | going slow | was slow | were slow | was off | were off | is off
        minutes off | seconds off | hours off | in the future | from the future | future
        seconds ahead | seconds fast | minutes fast | minutes slow | seconds slow | was behind
        were behind | fell behind | seconds behind | stopped | not reachable | had failed
        disagree | differed | differed by | no time source | no longer … time source
        without time source | no reference | drift off | broke | slip | show … wrong
        had … wrong time | have … wrong time | tell … wrong time | ran away | divergence
        diverged | cease to function | ceased | apart from | nothing set | nobody set | taken away
        going wrong | go wrong | early | minutes early | cannot be reached | can not be reached
        minute ahead | lives … ahead | reference time | drifting | not accept | deviate | deviated
        deviation | inflated | lost connectivity
        """,
    "time_itself": """
        time | timestamp | date | hour hand | seconds | minutes
        """,
    "a_machine": """
        host | node | machine | server | replica | pod | vm | instance | hypervisor | box | worker
        """,
    "ran_off": """
        drift | skew | ahead | in the future | future | not synchronous | out of sync
        minutes fast | seconds fast | minutes slow | seconds slow | minutes behind
        seconds behind | minutes back | seconds back | unsynchronised | unsynchronized | run away
        before issued | not valid yet | not yet valid | disagree by | differ by | not in sync
        different time | what time it was | minutes before | minutes off | seconds off
        time travel | not … come yet | tomorrow | several minutes ahead | minutes ahead
        seconds ahead | not been synchronised | not synchronised | not … synchronised
        not … synchronized | was ahead | were ahead | dated tomorrow | not come yet | deviate
        deviated
        """,
    "has_wrong_time": """
        wrong time | time … wrong | time … incorrect | not agree … time | disagree … time
        disagreed on | different time | time … ahead | time … behind | time … drift | time drift
        time … fast | time … slow | time … back | minutes fast | seconds fast | minutes slow
        seconds slow | in the future | from the future | lived in the past | not synchron
        time … not synchron | time … apart | out of sync … time | time … out of sync | ran ahead
        ahead of time | ahead of the real time | minutes into the future | seconds into the future
        another time | time … differ | differ … time | time … off | time … stood | time … jumped
        timestamps … future | dated in the future | from tomorrow | what time it was
        believed it was tomorrow | in the past | minutes in the past | lived in
        three minutes … past | clock wandered | not … synchronised | not … synchronized
        not been synchronised | minutes ahead | seconds ahead | signed in the future
        dated tomorrow | wrong date | living in the future | living … future | live … future
        minutes in the future | seconds in the future | away from real time | real time
        not come yet | minute ahead | lives a minute | minutes early | three minutes early
        time is not synchronised | ahead of the rest | rest of the world | own watch
        deviate … time | deviated … time | time … deviate | true time
        """,
    # Hours that mean another hour.
    "a_time_zone": """
        time zone | timezone | utc | gmt | greenwich | local time | local timestamp | local hour
        local clock | tz | daylight | dst | summer time | winter time | clocks went forward
        clocks go back | clock change | changing of the clocks | berlin time | universal time
        midnight | cet | cest | est | pst | bst | ist | wall clock | last sunday in
        time of the server | time of the user | date line | zulu | server time | user time
        spring forward | hour from two to three | zoneless | browser time | pacific time
        eastern time | hour twice | in utc | berlin | new york time | customer's zone | eastern
        local date | dst change | daylight time | clock time | without a zone | zone information
        server's zone | shop's zone | local midnight | summer and winter | utc offset
        time offset | naive datetime | naive date | naive timestamp | zone of the server
        zone of the user | zone of the customer | zone of the shop | without zone | without … zone
        daylight saving | zoned | moscow time | london time | paris time | tokyo time | in berlin
        greenwich time | live in london | lives in | live in | everybody lives in
        everyone lives in | time zones | in local | the clocks changed | clocks changed
        clocks were changed | tz dropped | change of clocks | universal | local one | world time
        our time | time of the shop | time of the customer | explicit offset | customer's time
        user's time
        """,
    "wrong_by_hours": """
        hour early | hour late | hour off | hour ahead | hour behind | hour earlier | another hour
        off by … hour | exactly … hour | wrong day | wrong date | wrong hour | wrong time
        day before | day early | day late | previous day | day earlier | following day | misread
        read as | reads … as | took for | take … for | treat … as | confuse | interpret
        without … zone | no longer set | unset | two hours | hours apart | sixty minutes | ignore
        wrong slot | booked on the wrong | hour before | off by | as though it were
        as if it were | strip | forgot | misinterpret | twelve hours | no zone | wrong calendar
        01:00 | as if … was | as though … was | as if … were | put on the day | off by an hour
        by an hour | by two hours | hours wrong | done twice | converted twice | mixed up
        mistook | mistaken | shift … hour | cut … date | cuts the date | without its zone
        not in the | ended an hour | began an hour | expired an hour | hour missing | missing hour
        extra hour | wrong side of midnight | lost an hour | gained an hour | instead of midnight
        hour away | added … twice | at 23 | at 01 | instead of … midnight | without … offset
        without its offset | by nine hours | by … hours | moved by … hour | as local | as utc
        utc as | as berlin | as gmt | as summer | for local | for utc | showed utc | did not start
        lost its zone | offset was lost | offset was dropped | offset … ignore | forgot about
        converted as | conversion … wrong | wrong conversion | converted wrongly | ran twice
        billed twice | mix up | mixed | assume utc | assumes utc | readers assume | assumed … utc
        assumed to be | assumed local | assumed … local | read in the | read back as | read it as
        read them as | saved in … read | stored in … read | written in … read | read in … zone
        incorrect | incorrect slot | incorrectly | wrongly | one hour wrong | hour wrong
        hour too | hours too | hour too late | hour too early | next day | lands on the next
        another day | on another day | off by 2h | by 2h | by 1h | off by one | day wrong
        shifted by | hours later | hour later | compared … utc | compared with local
        without timezone | without … time zone | forgot … daylight | forget … daylight | forgets
        was not run | not … converted | never converted | lost … zone | run an hour | not exist
        never start | never started | did not run | was skipped | not run | minutes apart | twice
        shift | shifted | thinks in | think in | two languages | slip into | slips into
        tz dropped | dropped on save | zone dropped | hour as … sees | one hour late
        one hour early | one hour too | one hour off | local vs | vs utc | vs local
        two hours late | hours late | came two hours | 1h wrong | as though they were
        as if they were | puts … as though | though they were utc | difference between
        not know the difference | took … for | allocated incorrectly | moved by | assumes
        producer | writes local | confuses | confused | discrepancy | put on the next
        """,
    # Alarms that were off.
    "an_alarm": """
        alert | alarm | pager | notification | siren | smoke detector | on call | watchdog
        alertmanager | pagerduty | opsgenie | escalation | notify | tripwire | early warning
        alarm bell | page rule | monitoring rule | null receiver | notification receiver
        alert rule | alerting rule | alarm rule | rule group | paging rule | warning
        warnings for | storage rule | disk rule | nearlyfull | disknearlyfull | nearly full rule
        monitoring for | monitoring on | monitor for | monitor on | rule that watches
        rule which watches | watching rule | rule … disk | rule … storage | rule for
        rule had been paused | rule … paused | rule … muted | rule … disabled | disk alert
        alerts
        """,
    "was_switched_off": """
        disable | switch off | turn off | mute | unmute | silence | pause | suppress | deactivate
        comment out | snooze | enabled false | unsubscribe | inhibit | not … back on
        never … back on | no one … back on | nobody … back on | unplug | unhook | gag | shut off
        inactive | not active | discontinue | no end date | put to sleep | asleep | mothball
        blindfold | blindness | switched … off | turned … off | put on hold | ticked off
        do not disturb | battery removed | battery taken | enabled … false | set … false
        set to null | route to null | routed to nowhere | nowhere | dev null | devnull
        null receiver | acknowledged forever | in downtime | not … turn … on | not … switch … on
        not … enabled | never … enabled | not … re enable | forgot … re enable | forget … enable
        forgot to turn | forgot to switch | not … unmute | never unmute | left muted
        left disabled | left off | left silenced | stay off | were off | been off
        lost in the migration | lost in … move | not migrated | not carried over | tidied
        dismantled | decommission | muzzle | stifled | quenched | squelch | hushed | neutralise
        neutralize | filtered out | unlinked | detach | disconnected | disarm | suspended
        expired silence | silence without | silence … never | silence … not | no longer active
        no longer loaded | not loaded | not evaluated | no longer evaluated | no longer watched
        nothing watched | not watched | unwatched | unmonitored | not monitored
        no longer monitored | taken out of service | set the receiver | set … null | not moved
        never moved | stand down | never turned on | never turned back | not re enabled
        mailbox nobody | nobody reads | dead channel | abandoned channel | left the company
        has since left | address nobody | not … any warning | not … reinstated
        never … reinstated | not reinstated | not … resumed | never resumed | not … reactivated
        not … restored | never reactivated | rule … removed | alert … removed | removed … alert
        removed … rule | rule … deleted | alert … deleted | deleted … alert | deleted … rule
        alert … lost | rule … lost | rule … missing | alert … missing | alerts were off
        alert was off | alarm was off | rule was off | was put on hold | switch … on again
        turn … on again | forgot … on again | not … on again | never … on again
        in maintenance mode | never ran | did not execute | not run | not executed | hook … not
        unpaused | never unpaused | not unpaused | taken off | took off | nobody … put it back
        never put back | not put back | never re enabled | never … re enabled | stayed off
        suppressed | placed on hold | indefinitely | absence of the alert
        nobody started it again | nobody … started … again | not started again | remained inactive
        muted since | nobody … it again | none came | paused during | nobody … switched … on
        nobody … turned … on | nobody … switched … back | back on after | nobody had switched
        """,
    "nobody_was_told": """
        nobody … page | not … paged | no page | never rang | no phone | unseen | unnoticed
        not notice | not … noticed | customers told us | told us | support desk | nobody heard
        nobody … told | nobody was warned | not … warned | no warning | nobody knew
        not … notified | never fire | not fire | sleep through | slept through | undetected
        without … notice | no one called | nobody woke | not wake | no notification
        found out from | discovered by | noticed by | nobody … heard of | no notice | not … rang
        not ring | nothing rang | nothing told us | nothing was heard | nobody looked
        not a single page | no sound | no signal | no ticket | was not called | not called
        customers complained | complaint | users told | users reported | customers reported
        reported by customers | by chance | in silence | without anybody | nobody saw | no one saw
        nobody was aware | unaware | unheard | out of sight | hear of it from | heard of it from
        hear about it from | heard about it from | found by | over night | overnight
        took six hours | six hours | received nothing | on call … nothing | flying blind
        we were blind | without any warning | without an alert | without alarm | without a page
        customers called | until customers | users called | no pages | without any notification
        without … notification | no one … paged | nobody … paged | nobody saw it coming
        would have been called | not … called | in the dark | without … warning | without … alert
        without … page | no alarm … rang | no alarm went | no alarm sounded | no alarm came
        no alarm … raised | no alert fired | no alert went | no alert came | no alert … sent
        no alert … raised | no alert reached | none came | this time none | no page came
        not … triggered | neither … triggered | neither the on call | without anybody being told
        without a warning | without warning | silently
        """,
    # Over before anybody came.
    "a_short_while": """
        blip | hiccup | brief | moment | momentary | transient | flicker | fleeting | wobble
        interruption | disturbance | ephemeral | temporary | stumble | blink | half a minute
        twitch | election | bump in | small interruption | small disturbance | few seconds
        lost a few | within two samples | hickup | snag | tremor | ripple | jolt
        less than a minute | problem … lasted | for a moment | some minutes | few minutes
        short weakness | shortly | weakness | for … minutes | in … minutes | 4 min | 5 min | 3 min
        2 min | 6 min | four minutes | five minutes | six minutes | three minutes | two minutes
        one minute | within minutes | within seconds | for seconds | some seconds | glitch
        short dip | brief dip | lost its leader | lost their leader | lost lease | lost the lease
        re elected | reelected | leadership | new leader | leaderless | stepped down
        short outage | short interruption | short disturbance | short blip | short while
        short time | short moment | short period | minutes | second | spike | rate … jump
        narrower | burst | failover | window of … minutes | confined … minutes | brief elevation
        passing problem | passing trouble | passing weakness | short blackout | blackout
        elevation | leader flap | flap | chose a new leader | were gone at | election mechanism
        """,
    "gone_unaided": """
        recovered by itself | recovered on its | recovered without | resolved by itself
        resolved on its | went away by | went away on | normal on its | back on its feet
        returned … on its | without our help | without … help | without any action
        without … action | without intervention | without … intervention | without anybody
        without anyone | without human | without us | without touching | without … doing | unaided
        nobody intervene | nobody … touch | nobody had … touch | no one touched | not … touch
        no intervention | before anybody | before anyone | before … could | before … react
        before … acknowledge | before … looked | by the time … over | self heal | self correct
        self resolve | healed | accord | unassisted | disappear alone | gone by the time
        no lasting | as if nothing | not come back since | not … come back | nothing was done
        did nothing | not … do anything | nobody … do anything | passed by itself | settled by
        not … act | nobody … lift a finger | no hands | recovered alone | not … recurred
        never … recurred | nothing was changed | nothing had been done | nothing … to be done
        no one intervened | nobody acted | no one acted | nobody had to | no one had to
        no need to act | not need … help | not … need any | disappear by | went away without
        gone without | stopped without | ended without | ended by itself | stopped by itself
        vanished without | over before | gone before | ended before | finished before
        while we were … looking | before the team | by the time we | by the time anyone
        by the time somebody | recovered without anyone | reconnected … by | came back alone
        leaving no trace | never seen again | not seen since | has not happened since
        not happened again | stable since | never found out | self limiting | auto resolved
        autoresolve | auto recover | self recover | nobody's help | hands off | unattended
        without operator | not a finger | came back by itself | healed by | by the time anybody
        by the time on | by the time people | normal … since | no action was | none was needed
        none needed | recovered unaided | continued normally | disappeared without
        disappeared before | nobody had to do | solved alone | nothing for us to | needed nothing
        nothing needed | spontaneously | went on as | continued as | disappeared spontaneously
        came back spontaneously | elected another | lasted less than | no cause found
        no action taken | no repair | needed no | required no | without repair | not … repair
        nobody touched | by itself after | by itself | by themselves | all by itself
        of its own accord | on its own | on their own | restored automatically
        recovered automatically | came back automatically | automatically restored
        automatically recovered | picked another | picked … by itself | elected … by itself
        no remedial action | no manual | no action | no remedial | without manual | took no action
        changed nothing | we changed nothing | we did nothing | before anybody could
        before anyone could | fine again before | normal again | everything was normal
        was normal again | fine again | re elected | no restart | no rollback | no deploy
        not touched | untouched | passed without | passed … our help | auto | self recovered
        no human | no help | had already recovered | already recovered | already over
        already gone | nothing had to be | no action on | nothing left | back at zero
        set up again automatically | cleared | went on as if | autonomous | autonomously | nominal
        got well alone | got well | well alone | without being told | took over | that was all
        resolved itself | heals itself | it was over | by then over | gone when | no operator
        no operator involvement | no involvement | operator involvement | none of us
        none of us touched | over before we | before we could | built to do | auto recovered
        healed itself | not … have to do | not have to do anything | restored service | built in
        election mechanism
        """,
    # Load that was wanted.
    "a_rehearsal": """
        load test | stress test | performance test | capacity test | soak test | load generator
        k6 | gatling | jmeter | locust | vegeta | synthetic user | synthetic shopper
        synthetic traffic | synthetic load | synthetic customer | synthetic order
        synthetic request | simulated | rehearsal | exercise | test tool | test run | test traffic
        test customer | test tenant | game day | capacity trial | performance team | load tool
        dry run | volume test | test harness | performance engineers | trial run | dress rehearsal
        robot shoppers | load run | endurance test | test load | peak test | load injector
        mock users | virtual users | test requests | load was a test | scale test
        scalability test | resilience test | smoke test | load campaign | traffic generator
        traffic replay | replayed | machine made | not real users | bot army | emulate | tryout
        stage rehearsal | war game | fire drill | red team | blazemeter | artillery | wrk
        loadrunner | tsung | neoload | hey tool | test script | virtual shopper | simulated users
        test campaign | shopping robots | qa team | capacity team | planned test | announced test
        testing team | it was a test | replayed traffic | planned exercise | drill | fake users
        fake customers | fake shoppers | fake traffic | fake orders | fake load | artificial load
        artificial traffic | artificial users | artificial demand | artificial requests
        generated load | generated traffic | generated by | made up users | made up customers
        made up traffic | dummy users | dummy traffic | our own test | own test | test with
        simulated shoppers | performance exercise | stress testing | load testing
        performance testing | capacity testing | tried out | try out how | how much it can
        virtual user | generated customers | generated users | generated shoppers
        generated requests | practising for | practise for | practice for | capacity validation
        validation exercise | capacity exercise | with a robot | approved test | our k6
        we were testing | testing … ourselves | were testing | stress exercise
        announced this test | our test | artificial
        """,
    "it_was_wanted": """
        announce | schedule | agree | calendar | book | on purpose | deliberate | intent
        intended | expected | by design | ourselves | foreseen | approve | sign off | arrange
        organise | sanctioned | invite | in advance | advance notice | wanted | not real | no real
        no customer | not customer | stopped on the minute | square | purpose | voluntary
        consented | notified | change request | prepared | posted | willingly | on the calendar
        under supervision | controlled | supervised | asked for | told … before | told everyone
        wiki | as agreed | fixed date | timetable | agenda | date was set | commissioned
        we did this | we started | by the team | before the sale | before the campaign
        for the sale | find out | find the limit | to see how | how much … take | how much … bear
        how far | prove capacity | harmless | nothing real | no money | no user | not users
        not genuine | no genuine | nobody real | no human | not people | no shopper | no buyers
        no people | not shoppers | synthetic | labelled | tagged | user agent | ended … on time
        ended on schedule | ended as planned | stop … end | over … test | after the test
        end of the test | test was | test is | measure the capacity | change ticket
        internal mail | sent a mail | message in the channel | experiment | was in the calendar
        in the calendar | as planned | no real users were | performance team | team ran | reserved
        agreed upon | platform team | we ran | we were running | planned exercise | planned
        was planned | booked | slot … booked | the day before | no harm | did no harm
        users noticed nothing | customers noticed nothing | nobody affected | no customer was
        designated | we planned | we knew | was known | known in advance | agreed window
        agreed slot | 429s expected | told everybody | communicated | beforehand
        limited by design | was wanted | approved | our own people | own people
        written in the calendar | with notice | dedicated tenant | intended behaviour
        intended behavior | agreed with
        """,
    "it_was_arranged": """
        book | schedule | agree | plan | on purpose | deliberate | intentional | intended
        arranged | as planned | measure the capacity | by design | calendar | to find out | purpose
        rehearse | slot | in the agreed | voluntary | window
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
