"""Concepts that pictures of faults of several kinds share."""

CONCEPTS: dict[str, str] = {
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
