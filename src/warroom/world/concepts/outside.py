"""Concepts of quotas at providers, and of stolen keys."""

CONCEPTS: dict[str, str] = {
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
        monthly calls | free tier | contractual | contracted | trial subscription | calls we pay
        usage limit | allotment | monthly volume | trial account | paid plan | basic plan
        api plan | provider limit | contingent | purchased | prepaid credit | api calls per
        requests per month | calls per month | messages a month | per month | requests a month
        calls a day | requests a day | per day | sandbox account | billing plan | pricing plan
        pricing tier | bought for | usage cap | spending limit | fair use | entitlement | license
        licence | rate plan | contract with | contract covers | by contract | monthly quota
        monthly cap | monthly count | monthly number | monthly sending | limit of the api
        limit of the provider | limit of the vendor | limit at the provider | limit at the vendor
        than we pay | we pay for | we have paid | cap that the vendor | cap of the provider
        included calls | included volume | tariff we are on | our tariff | limits how many
        stipulated | our agreement | our subscription | subscription with | allows us | our ration
        ration for | requests permitted | requests allowed | calls allowed | calls permitted
        under our plan | our plan | how many calls | how many requests | allows per month
        covers only | only covers | number of requests … plan | plan allows | plan permits
        plan covers | plan includes | allowance at | allowance with | monthly allowance
        daily allowance | allowance of our plan | allowance for the month | ration | our contract
        contract is allowing us | prepaid credits | service agreement | included in the contract
        included in the agreement | billing period | daily cap | may make per day | credits at
        credits with | calls which we have bought | we have bought | what we pay | we pay
        we bought | million calls | thousand calls | calls a month | calls each month
        terms of our plan | quota at | lets us make | calls free | free calls | more calls
        as much as we pay | over quota | day's contingent | used our | plan cap | cap 100
        subscription gives | contingent of calls | purchased quota | all our requests
        all our calls | all our messages
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
        sent it back | sent them back | plan permits | eaten | was eaten | had them all
        had our share | had had | gone by | was gone by | ceiling … reached | limit … reached
        nothing was left | no longer serve us | until the counter | counter … reset
        counter was reset | until next month | until the next month | until tomorrow
        until midnight | we have made more | made more calls | sent more calls | ran dry
        was finished | were finished | we needed more | needed more | needs more
        stopped serving us | used up what | more than we paid | nothing was left for | burned by
        done it all | had done all | over quota | till midnight | all by | no more calls
        put us on hold | until friday | consumed | had been exhausted | empty on | was empty
        429 on the rest | we do 140 | rest of the month | for the rest | blocked us for | blown
        they block us | block us | blocks us
        """,
    "vendor_throttled": """
        throttle | 429 | too many requests | over query limit | over the limit | limit reached
        limit exceeded | exceeded … limit | limit … exceeded | limit … reached | reached … limit
        hit … limit | request limit | api limit | call limit | cap on | capped | quota … gone
        quota … spent | quota … exhaust | quota exceeded | quota … exceed | quota … used
        quota … reach | rate limited us | rate limited by | were rate limited | was rate limited
        being rate limited | been rate limited | ceiling … reached | ration … eaten
        ration … used | allowance … spent | allowance … gone | allowance … eaten
        allowance … used | monthly quota
        """,
    "a_way_in": """
        credential | key | token | password | secret | account | login | log in | api key | access
        service account | identity | admin | backdoor | back door | signed | ssh | cookie
        service key | ssh key | service user | batch user | technical user | system user
        robot user | authenticated as | logged in | sign in | signing in | vpn | sessions from
        access data | access key | access rights | real key | copied key | keys | user account
        admin token | iam key | iam
        """,
    "in_strange_hands": """
        attacker | hacker | hack | intruder | intrusion | thief | thieves | steal | theft
        phishing | compromise | malicious | someone unknown | unknown person | unknown party
        by someone else | by somebody else | not us | was not us | foreign hand | strange hand
        wrong hands | misuse | exfiltrate | breach | public repo | public repository | published
        leaked | pastebin | github | dark web | unauthorised use | unauthorized use
        unauthorised access | unauthorized access | unauthorised person | unauthorised party
        impersonate | break in | broke into | tor | criminal | fraudster | adversary | spy
        infiltrate | malware | spyware | manipulated | supply chain | in our name | miner | ransom
        snoop | unknown network | unknown ip | from outside | bad actor | hijack | taken over
        not … who sent | crook | burglar | villain | illegitimate | social engineering | trojan
        botnet | strange ip | unusual country | three countries | foreign country | took our key
        ex employee | former employee | copied by | former contractor | former colleague
        ex colleague | left the company | dismissed | copy the customer | downloaded customer
        dumped | darknet | got hold of | unknown third | third party logged | person outside
        no one of us | nobody of us | none of us | we have nobody | nobody from us | not from us
        was never ours | unwanted guest | uninvited | eavesdrop | sniffed | brute force
        credential stuffing | publicly visible | publicly readable | publicly accessible
        nobody … knew | by a stranger | strangers | by strangers | unfamiliar | crypto mining
        contractor's | was abused | does not work for us | not work for us | nobody from our
        a country where | country where | where we have nobody | far more than … issued
        more than … issued for | not belong to us | got hold | foreign hands | unknown hands
        someone used | somebody used | someone … used | copied them | copied … customers
        page by page | tor exit | dumped … table | exported … personal | not by us | not ours
        someone outside | somebody outside | outside person | mining coins | spotted in public
        stranger | outsider | unfamiliar network | taken from … laptop | stole | laptop … stolen
        from abroad | without a second factor | second factor | without mfa | no mfa
        none of our people | none of our | external actor | external person | external party
        outside actor | steal customer | stolen | anonymising network | anonymous network
        through the front door | misused | misusing | should never have | never have had
        never should have | should not have had | not supposed to have
        an address that is not ours | is not ours | that is not ours | isn't ours
        on the internet | in a screenshot | criminals | from an unknown address
        unknown address at night | somebody unknown | unknown somebody | scraping | scraped
        scrape | actor | posing as | pose as | posed as | pretend | pretended to be | masquerade
        disguised as | exposed on | exposed in | phished | stranger got | from outside the company
        no employee | somebody … not from us | not our people | none of ours | unknown asn
        unknown as | foreign ip | foreign asn | hosting provider … asn | lying about
        lying around | left lying | public gist | gist | bulk reads | copying the data
        copying data | copied … data | pulled out everything | pulled … data | siphon | siphoned
        loot | rob | robbed | burglary | intruded | no one of ours | nobody of ours
        one behind them | not one of ours | helped himself | helped themselves
        published inadvertently | abused from | abused by | unknown ips | stolen session
        foreign person | in possession | came into possession | should not have been there
        not have been there | not … been there | in the wild | enumerated | copied key
        unauthorised third | unauthorized third | ex employee's | by somebody else
        by someone else | with bad intent | evil | paste site | unknown country
        someone … copied the key | someone … copied | somebody … copied | walking in and out
        walked in and out | hacker has | harvest | harvested | mass get | found on paste
        an unknown has | unknown has | unknown … logged in | has downloaded | downloaded … clients
        """,
}
