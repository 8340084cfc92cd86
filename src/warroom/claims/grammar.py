"""Which words hold an English sentence together: verbs, pronouns, and the small words between."""

from functools import lru_cache

from warroom.claims.tables import word_set
from warroom.claims.words import PUNCTUATION

VERB = 1  # finite: it can be the verb of a clause
BE = 2  # a form of to be, or an auxiliary that may stand for a whole predicate
GLUE = 4  # a small word; lists of keywords have few
SKIP = 8  # may stand inside a known phrase without changing it
PRONOUN = 16  # may stand for something named before
WEAK = 32  # only by its ending a verb: "exhausted" is as often an adjective
MARK = 64  # punctuation
PERSON = 128  # a subject that is always followed by a verb

DETERMINERS = word_set(
    """
    the a an its their our his her my your this that these those all both each every
    """
)
ADVERBS = word_set(
    """
    also again already always actually almost briefly clearly completely constantly definitely
    directly entirely eventually even finally first firstly fully gradually immediately indeed
    initially instantly itself just largely later mainly manually mostly nearly next now often
    once only partially partly primarily promptly purely quickly quietly rapidly really repeatedly
    shortly silently simply simultaneously slowly solely soon still steadily subsequently suddenly
    then thereby therefore together too ultimately very well wholly temporarily automatically
    successfully certainly obviously
    """
)
MODIFIERS = word_set(
    """
    hard soft maximum max configured default entire whole full shared new old own current
    available allowed total upper overall
    """
)
SKIPPABLE = DETERMINERS | ADVERBS | MODIFIERS | {"of"}

_BE = word_set(
    """
    is are was were am be been being do does did has have had can could may might must shall
    should will would
    """
)
_NOT_FINITE = word_set("be been being")
_PERSONS = word_set("we i they you he she")
_PRONOUNS = word_set("it this that which who these those its they whose whom")
_PREPOSITIONS = word_set(
    """
    about above across after against along among around as at before behind below between by down
    during for from in inside into like near of off on onto out over per since through throughout
    to toward towards under unlike until up upon via with within without back away despite except
    besides beyond than
    """
)
_SMALL = word_set(
    """
    and or but nor so yet if because while when where whereas although though than not no never
    neither either there here what how why whether some any such other another more most less many
    much few several own same us them him me ourselves who whom whose which
    """
)
GLUE_WORDS = DETERMINERS | ADVERBS | _BE | _PERSONS | _PRONOUNS | _PREPOSITIONS | _SMALL
# Irregular pasts, and third persons that are not also common nouns of the trade.
_VERBS = word_set(
    """
    ran went got kept lost held grew fell rose broke hit left let made met sent set spent took
    told thought understood wore won wrote began became brought built came cut did drew drove ate
    felt fed found flew forgot froze gave hung knew led lay lent meant overran paid put quit read
    rolled said saw sat shook shot showed shrank shut slept sold spoke spun stood stole stuck
    struck stopped swung tore threw woke wound caught chose bought blew shed sank returned started
    served timed failed caused triggered exhausted lies says sees runs goes gets keeps holds grows
    falls rises breaks makes takes seems appears remains becomes begins brings comes gives knows
    leads means needs refuses rejects fails causes caused serves depends exceeds happens occurs
    originates stems contains includes lacks uses allows prevents tells finds shows recurs rolls
    """
)
_NOT_VERBS = word_set(
    """
    need seed feed speed bed red shed hundred indeed exceed proceed embed unrelated shared related
    hatred sacred naked wicked aged unused unaffected undetected speed unexpected distributed
    embedded unplanned automated dedicated managed
    """
)


@lru_cache(maxsize=16384)
def classes(plain: str) -> int:
    """Give the classes of a plain word, as bits.

    >>> bool(classes("was") & VERB), bool(classes("rejected") & WEAK), classes("memory")
    (True, True, 0)
    """
    if plain in PUNCTUATION:
        return MARK
    bits = 0
    if plain in _BE:
        bits |= BE | GLUE
    if plain in _VERBS or (plain in _BE and plain not in _NOT_FINITE):
        bits |= VERB
    elif plain.endswith("ed") and len(plain) > 4 and plain not in _NOT_VERBS:
        bits |= VERB | WEAK
    if plain in _PERSONS:
        bits |= PERSON | GLUE
    if plain in _PRONOUNS:
        bits |= PRONOUN | GLUE
    if plain in _PREPOSITIONS or plain in _SMALL or plain in DETERMINERS or plain in ADVERBS:
        bits |= GLUE
    if plain in DETERMINERS or plain in ADVERBS:
        bits |= SKIP
    return bits
