"""The phrases that shape a claim, as data: cause, effect, time, doubt and denial.

General English about incidents; nothing here knows a scenario. A word that ends in `~` stands
for all its regular inflections. Where phrases overlap the longest from the left wins, so
"could not have been" (a denial) and "could not" (a symptom) live side by side.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from warroom.claims.phrases import Node, meant, plant
from warroom.claims.tables import word_set


class Cue(StrEnum):
    """What a phrase does to the clause it stands in."""

    BECAUSE = "because"  # effect before it, cause after it
    LEADS = "leads"  # cause before it, effect after it
    STRIKES = "strikes"  # LEADS before a service ("broke checkout"), otherwise a symptom
    CAUSE_NOUN = "cause_noun"
    SYMPTOM = "symptom"
    FUTURE = "future"
    PURPOSE = "purpose"
    ACTION = "action"
    TRIED = "tried"
    NOT = "not"
    NO = "no"
    NOT_THIS = "not_this"  # denies what follows it up to the next verb
    DENIAL = "denial"  # denies its whole clause
    HARMLESS = "harmless"  # has a negative word and denies nothing
    MAYBE = "maybe"  # hedges its clause
    DOUBT = "doubt"  # hedges its clause and those that depend on it
    PAST = "past"  # another, earlier incident
    UP = "up"
    DOWN = "down"


_HTTP_ERRORS = "500 502 503 504 401 403 404 429"
_ANSWERING = ("return~", "http", "status", "got", "gave", "answer~ with", "serv~")
_RETURNED = "".join(f"{verb} {code} |" for verb in _ANSWERING for code in _HTTP_ERRORS.split(" "))

PHRASES: dict[Cue, str] = {
    Cue.BECAUSE: """
        because | because of | due to | owing to | as a result of | as a consequence of
        result of | consequence of | symptom of | side effect of | everything to do with
        on account of | caused by | triggered by | induced by | provoked by | brought on by
        brought about by | driven by | set off by | started by | made worse by | produced by
        explained by | result~ from | stem~ from | originat~ in | originat~ from | originat~ with
        traced to | traced back to | could be traced to | could be traced back to
        can be traced to | can be traced back to | trace back to | track~ down to | attributed to
        attributable to | was down to | were down to | arose from | arises from | rooted in
        began in | began with | started in | started with | lay in | lies in | lay with
        lies with | taken down by | brought down by | knocked out by | knocked over by | broken by
        slowed down by | overwhelmed by | overloaded by | starved by | blocked by
        boil~ down to | came down to | comes down to | fault of | followed from
        """,
    Cue.LEADS: """
        caused | causes | causing | led to | leads to | leading to | lead to | triggered
        triggers | triggering | resulted in | results in | resulting in | result in | brought down
        bringing down | took down | taking down | knocked out | knocked over | meant that
        which meant | meaning that | provok~ | produc~ | set off | set in motion | cascaded into
        cascaded to | spread to | propagated to | gave rise to | forced | forcing | explain~ why
        this is why | that is why | which is why | as a result | as a consequence | consequently
        started off
        """,
    Cue.STRIKES: """
        broke | breaks | breaking | slowed | slowed down | slows down | slowing down | starved
        starving | overloaded | overloading | overwhelmed | overwhelming | crashed | crashing
        stalled | blocked | degraded | made | makes | left
        """,
    Cue.CAUSE_NOUN: """
        cause | causes of | root cause | root causes | underlying cause | primary cause | culprit
        culprits | reason | source of | responsible for | origin | trigger | to blame | at fault
        was responsible | were responsible | is responsible | are responsible | be responsible
        been responsible | underlying problem | underlying issue | root of | real problem
        actual problem | real issue | true problem | actual cause | guilty | fault lay
        problem was | issue was | blame | blames | blaming | what broke | what caused | what did it
        """,
    Cue.SYMPTOM: _RETURNED
    + """
        error~ | fail~ | failur~ | broke down | was broken | were broken | timeout~ | time out
        timed out | times out | timing out | latency | latencies | slow | slower | slowed
        slowly responding | slowness | slowdown | degrad~ | degradation | outage~ | unavailable
        unavailability | unreachable | down for | downtime | crash~ | reject~ | refus~ | unable
        stall~ | hung | hang | hangs | hanging | exception~ | 5xx | 4xx | 5xxs | 4xxs | 500s
        502s | 503s | 504s | 401s | 403s | 429s | could not | can not | cannot | did not respond
        did not load | did not answer | did not arrive | did not work | did not complete
        did not go through | does not work | could not be reach~ | could not be load~
        could not be serv~ | could not be process~ | could not be plac~ | could not be complet~
        could not be sent | could not be paid | could not be creat~ | could not be contact~
        could not be us~ | could not be delivered | not respond~ | not responding | not working
        not available | not reachable | not load~ | no response | never arriv~ | never complet~
        never respond~ | affect~ | impact~ | users saw | customers saw | suffer~ | lost
        went down | was down | were down | is down | denied access | access denied
        double charge~ | charged twice | duplicat~ | bounc~ | missing orders | stuck | wrong date~
        exposed | leaked records | retr~ | backlog | queued up | pile~ up | backed up | logged out
        locked out | decline~ | abandon~ | unhealthy | unresponsive | interrupt~ | disrupt~
        disruption | dropped requests | requests dropped | spik~ | elevated | burn~
        """,
    Cue.FUTURE: """
        will | shall | should | must | going forward | in future | in the future | next time
        follow up | follow ups | followup | action item | action items | from now on | going to
        plan to | plans to | planned to | planning to | plan is to | is planned | are planned
        need to | needs to | todo | to do | let us | recommend~ | propos~ | we are adding
        are adding | is adding | are introducing | are building | are writing | are moving
        are rolling out | is being added | are being added | being introduced | are putting in
        we want to | prevention | preventive | prevent this | prevent it | prevent a
        prevent another | cannot happen again | not happen again | not recur | avoid a repeat
        next step is | intend to | intends to | is to be | are to be
        """,
    Cue.PURPOSE: """
        to prevent | to avoid | to stop this | in order to prevent | preventing | to guard against
        so that this | to make sure | to ensure | to catch this
        """,
    Cue.ACTION: """
        add~ | creat~ | introduc~ | enforc~ | automat~ | document~ | review~ | monitor~ | alert~
        validat~ | configur~ | set up | put in place | tun~ | implement~ | requir~ | schedul~
        check~ | block~ | gat~ | enabl~ | disabl~ | page~ | upgrad~ | migrat~ | writ~ | updat~
        train~ | test~ | instal~ | warn~ | replac~ | split~ | isolat~ | bound~ | limit~ | cap
        build~ | mov~ | fix~ | rewrit~ | remov~ | use | using | run~ | mak~ | fail over | verif~
        watch~
        """,
    Cue.TRIED: "tried | tried to | try | attempted | attempted to | attempt to | trying to",
    Cue.NOT: "not | never | nor | hardly | scarcely",
    Cue.NO: "no | without | nothing",
    Cue.NOT_THIS: """
        rather than | instead of | as opposed to | other than | apart from | aside from
        in place of | contrary to | in contrast to | unlike | except | except for | far from
        with the exception of
        """,
    Cue.DENIAL: """
        ruled | rule out | rules out | ruling out | neither | none of | none | nobody | innocent
        exonerat~ | unrelated | not related | irrelevant | red herring | red herrings
        coincidence | coincidental | coincidentally | nothing to do with | no part in | no role in
        nothing wrong with | false lead | false trail | not to blame | cleared of | blameless
        exclud~ | eliminated as | dismiss~ | discounted as | disprov~ | disproved | refut~
        debunk~ | wrongly | mistakenly | incorrectly | falsely | erroneously | false | untrue
        incorrect | no evidence | no sign | no signs | no indication | no trace | no proof
        absence of | lack of evidence | could not have been | could not have | could not be
        can not be | can not have been | can not have | was not involved | not involved
        not guilty | not responsible | not at fault | doubt that | doubt | decoy | distraction
        bystander | nothing suggests | nothing points to | nothing indicates | nothing to suggest
        not find any | did not find any | could not find any | found no | found nothing
        not see any | did not see any | no reason to believe | no reason to think
        mistake to | wrong to | not so | not the case | not what happened | not hold up
        did not hold up | turned out wrong | turned out to be wrong | proved wrong | proven wrong
        proved to be wrong | this was wrong | that is wrong | this is wrong | it was wrong
        he was wrong | she was wrong | they were wrong | we were wrong | : wrong | : false | : no
        — wrong | — false | unfounded | mere victim | only a victim | only victim | victim
        far from being | by no means | not in any way | under no circumstances | myth
        not true | fine all along | off the list | remained where | remained the same
        remained unchanged | remained constant | stayed the same | stayed where | stayed constant
        stayed flat | unchanged | behaved normally | behaved as it should | worked normally
        worked as it should | was healthy | were healthy | is healthy | stayed healthy
        remained healthy | been healthy | worked as intended | worked as designed
        behaved as designed | behaved as intended
        """,
    Cue.HARMLESS: """
        not only | not just | not merely | not simply | no doubt | no question | nothing but
        nothing other than | nothing else than | none other than | no other than | no longer
        no sooner | not until | not before | not surprisingly | not unexpectedly | no wonder
        without doubt | without a doubt | without question | not least | no coincidence
        no more than | not yet | not enough | no one noticed | nobody noticed | not noticed
        doubtless | not fast enough | as soon as possible | to false | without warning
        without notice | in no time | did not notice | did not help | nobody had noticed
        no one had noticed | innocent looking | nobody saw | no one saw
        """,
    Cue.MAYBE: """
        might | may | may have | might have | could be | could have | could have been | would have
        should have | would | must have | possible | potential | potentially | presumably | likely
        probably | unlikely | conceivably | arguably | allegedly | if | unless | either
        likeliest | could well | could also
        """,
    Cue.DOUBT: """
        maybe | perhaps | possibly | conceivable | suspect | suspects | suspected | suspecting
        suspicion
        to be confirmed | to be verified | unverified | not verified | working assumption
        working hypothesis | coin flip | toss up | shot in the dark | or something
        is on the list | a bet | would bet | is a guess
        blamed | i think | we think | i thought | we thought | thought | thinks | i believe
        we believe | believed | i guess | we guess | my guess | our guess | guess | seem~
        appear to | appears to | appeared to | it appears | apparently | not sure | unsure
        not certain | uncertain | unclear | not clear | unknown | not known | do not know
        did not know | unconfirmed | not confirmed | hypothesis | hypotheses | theory | assum~
        speculat~ | whether | wonder~ | could not confirm | could not verify | could not prove
        can not say | can not confirm | could not reproduce | can not rule out
        could not rule out | can not exclude | could not exclude | not ruled out | not rule out
        not excluded | supposed~ | feels like | looks like | looked like | as if | as though
        our best guess | we expect | first impression | rumour~ | rumor~ | supposedly | candidate~
        imagine | as far as we know | as far as i know | as far as we can tell
        best of our knowledge | best of my knowledge | to our knowledge | to my knowledge
        plausible | plausibly
        one explanation | possible explanation | likely explanation | in all likelihood
        likelihood | feeling | fairly confident | reasonably confident | fairly sure
        pretty sure | quite sure | reasonably sure | suppose | claim that | idea that
        notion that | suggestion that | story that | allegation | or so | it was claimed
        it is claimed | it is said | is what | was what | said that | says that | claims that
        claimed that | told us that | insisted that | was convinced | is convinced
        according to | argued that | claimed in | question is
        """,
    Cue.PAST: """
        last year | last spring | last summer | last autumn | last winter | last fall | last time
        last week incident | last week outage | last month incident | last month outage
        last quarter | last quarter outage | previous incident~ | previous outage~
        prior incident~ | prior outage~ | earlier incident~ | earlier outage~ | past incident~
        past outage~ | old incident~ | old outage~ | previous failure | incident last week
        incident last month | outage last week | outage last month | in the past | historically
        years ago | year ago | year before | previous year | previous time | previous quarter
        previous month | another incident | different incident | unrelated incident
        other incident | once before | back in | similar outage | similar incident
        """,
    Cue.UP: """
        rais~ | increas~ | doubl~ | tripl~ | scale up | scaled up | scaling up | scale out
        scaled out | bump~ | bumped up | enlarg~ | expand~ | rose | grew | grow | grows | lift~
        higher | larger | upsiz~ | scaled | quadrupl~ | went up | extend~
        """,
    Cue.DOWN: """
        lower~ | reduc~ | cut | cutting | dropp~ | drop | drops | dropped | dropping | decreas~
        halv~ | scale down | scaled down | scaling down | shrank | shrink | shrunk | fell
        went down to | smaller | trim~ | downsiz~ | scaled in | shorten~ | tighten~
        """,
}

LINKS = frozenset({Cue.BECAUSE, Cue.LEADS})
HEDGES = frozenset({Cue.MAYBE, Cue.DOUBT})
DENIALS = frozenset({Cue.NOT, Cue.NO, Cue.NOT_THIS, Cue.DENIAL})

# Of the verbs that strike, these are no symptoms by themselves.
NO_SYMPTOM = word_set("made makes left blocked")

# "Unlike last year" speaks of this incident.
LIKENING = word_set("like unlike than since until as similar compared")

# "Could not be reached" is a symptom; "could not be blamed" is a denial.
OF_BLAME = word_set("blamed caused triggered involved explained related responsible")

# Denials that clear whom they speak of: what begins with these, and with "not" before those.
CLEARING = word_set(
    """
    innocent exonerate exonerated exonerates ruled rule rules ruling unrelated irrelevant red
    blameless cleared bystander off
    """
)
NOT_TO = word_set("related to involved guilty responsible at")

# Only as the last words of a clause these deny: "but that was not so", "Verdict: wrong."
FINAL = frozenset(
    {("not", "so"), *((mark, word) for mark in ":—" for word in ("wrong", "false", "no"))}
)

# What machines say is no hearsay: "the logs say that", "according to the metrics".
WITNESSES = word_set(
    """
    log logs metric metrics graph graphs dashboard dashboards trace traces alert alerts record
    records error errors span spans changelog data telemetry monitoring history audit evidence
    calendar schedule plan ticket announcement
    """
)
HEARSAY = word_set("said says claims claimed according")

# Said alone, these take back the sentence before them.
RETRACTIONS = word_set("wrong false no nonsense untrue incorrect")

# After these "cause" is a verb: "did not cause", "might cause".
BEFORE_VERB = word_set("not never did does do to can could may might would will must")


@cache
def cue_trie() -> Node[Cue]:
    """Build the tree of all cue phrases, once."""
    root = Node[Cue]()
    for cue, table in PHRASES.items():
        for phrase in table.replace("\n", "|").split("|"):
            for path in _spellings(phrase.split()):
                if not meant(root, path):
                    plant(root, path, cue)
    return root


def _spellings(phrase: list[str]) -> Iterator[list[str]]:
    if not phrase:
        return
    for head in inflections(phrase[0][:-1]) if phrase[0].endswith("~") else (phrase[0],):
        if len(phrase) == 1:
            yield [head]
        for rest in _spellings(phrase[1:]):
            yield [head, *rest]


def inflections(word: str) -> tuple[str, ...]:
    """Give the regular forms of a verb or noun, from its base or the base without its last e.

    >>> "dropped" in inflections("drop"), "raises" in inflections("rais")
    (True, True)
    """
    twice = word + word[-1:]
    y = word[:-1] if word.endswith("y") else word
    endings = (word, word + "e", word + "s", word + "es", word + "ed", word + "d", word + "ing")
    return (*endings, twice + "ed", twice + "ing", y + "ies", y + "ied", y + "y", y + "ying")
