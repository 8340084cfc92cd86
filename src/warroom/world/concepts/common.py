"""Concepts that pictures of faults of several kinds share."""

CONCEPTS: dict[str, str] = {
    "release": """
        release | deploy | redeploy | build | version | rollout | roll out | ship | push | merge
        upgrade | image | patch | hotfix | go live | put live | refactor | rewrite | regression
        cleanup | pull request | code change | change in code | change … code | latest code
        last code | changed code | rc | artifact | artefact | install | take the code | ship out
        roll forward | bump | rework | cutover | change set | changeset | change to the code
        code we | release train | sprint | code went | replaced by hand written | change we made
        delivered | release candidate | before the change | binary | jar | war file
        into production | code review | through review | drop of code | helm upgrade
        switched to version | went to version | library upgrade | put out | let loose
        promoted to production | pushed to production | newest | iteration | latest | last change
        change in … source | change of the code | changed the code | recent change | latest change
        change we | last update | latest update | new update | software update | morning update
        update had | update was | update that | update which | update brought | update contained
        update broke | with update | since update | after update | new software | new code
        new program | update from | by update | updated software | put in production | installed
        introduced with | introduced in | introduced by | bug … introduced | defect … introduced
        regression … introduced | new wheel | new tag | brought live | updated to version
        distributed to all | changed the program | change contained | we shipped | earlier program
        program back | predecessor | committed code | new commit | last commit | commit introduced
        new revision of the code | latest program | program for | our program | updated program
        latest software | program we installed | changed software | newest program | reprogrammed
        reworked | version went out | build … went out | release went out | software went out
        new edition | new … software | new … program | latest … software | updated … software
        """,
    "failing": """
        error | crash | fail | failure | 5xx | 5xxs | 502 | 503 | throw | stack trace | stacktrace
        traceback | panic | blow up | blew up | blown up | fall over | abort | segfault | keyerror
        typeerror | valueerror | attributeerror | nullpointerexception | npe | null pointer
        nil pointer | null reference | dereference | choke | die | break | bug | defect | faulty
        internal server | server error | malfunction | trip over | stumble | not … parse
        not … cope | not … handle | explode | bail out | barf | puke | go wrong | undefined
        assertion | nil | mishandle | botch | wrong import | syntax | unhandled | uncaught
        unusable | useless | not … work | not … answer | answer 500 | return 500 | error for
        throw … error | answer with error | segmentation fault | 500s | unpack | deref
        gave an error | gives an error | give error | error message | fall … error | faults | fault
        500 for | 500 since | with 500 | 500 response | code 500 | 500 error | always 500
        a 500 every | new build 500 | candidate 500 | panicking | panicked | errs | err | was bad
        is bad | were bad | stopped working | stop working | internal problem | server problem
        0 success | zero success | no success | never succeed | no longer work | never worked
        gone mad | gave up with | broken | collapse | spoil | not survive | failure page
        got an error | broke down | with an exception | threw exception | threw … exception
        throw … exception | raise … exception | unhandled exception | uncaught exception
        runtime exception | pointer exception | exception in | exception from | exception and
        makes an exception | gets an exception | get exception | got exception | exceptions were
        exceptions on | of exceptions thrown | exception is thrown | exception thrown
        exception was | exception every | die … exception | fail … exception | end … exception
        terminate … exception | stop … exception | exception on | exception at | first exception
        same exception | new exception | exception that | exception which | many exceptions
        wave of exceptions | full of exceptions | exceptions everywhere | exceptions began
        exceptions started | handler … exception | exception escape | exception trace
        exception message | exception per | null exception | not … process | cannot process
        cannot handle | cannot take | cannot accept | no longer accept | no longer take
        stops with an error | not accept
        """,
    "thrown": """
        bug | crash | 500s | 5xx | 5xxs | stack trace | stacktrace | traceback | panic | keyerror
        typeerror | valueerror | attributeerror | null | npe | nullpointerexception | dereference
        blow up | blew up | explode | segfault | defect | faulty | internal server | server error
        internal error | undefined | could not parse | not parse | not … parse | unhandled
        uncaught | syntax | missing dependency | missing file | missing library | missing class
        missing column | mishandle | trip over | fall flat | regression | index out | out of range
        out of bounds | assertion | bad release | bad build | bad deploy | bad code | bad version
        bad image | half … broken | runtime error | coding error | programming error
        error in the code | logic error | breaking change | answer 500 | return 500 | http 500
        with 500 | respond … 500 | got 500 | saw 500 | throw … exception | throw … error
        wrong import | missing import | bad import | raise … error | raise … exception | choked on
        does not compile | would not start | not boot | error page | nothing but errors
        spit … errors | errors to everybody | fell on its face | face plant | bail | bombed
        keeled over | spit | spew | vomit | throw up | classnotfoundexception | runtimeexception
        indexerror | zerodivision | referenceerror | nameerror | importerror | null check
        not … deal with | unhandled error | not initialised | uninitialised | uninitialized
        null value | fell over | blow | unreadable | gibberish errors | can not compute
        fell to pieces | unserviceable | answered with errors | null deref | nil deref
        nil pointer | nil reference | deref | ended in … error | ended … error | ended … failure
        dies with | fault in | had a fault | programming fault | gives … error | gave … error
        got an error | error 500 | unpacks none | 500 for | 500 response | code 500 | 500 error
        throws on | throws in | throws for | throws whenever | threw exceptions | always 500
        with an exception | threw exception | threw … exception | unhandled exception
        uncaught exception | runtime exception | pointer exception | exception in | exception from
        exception and | makes an exception | gets an exception | get exception | got exception
        exceptions were | exceptions on | of exceptions thrown | exception is thrown
        exception thrown | exception was | exception every | die … exception | fail … exception
        end … exception | terminate … exception | stop … exception | exception on | exception at
        first exception | same exception | new exception | exception that | exception which
        many exceptions | wave of exceptions | full of exceptions | exceptions everywhere
        exceptions began | exceptions started | handler … exception | exception escape
        exception trace | exception message | exception per | null exception
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
    "pods": """
        pod | replica | instance | container | copy | process | backend | task
        """,
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
}
