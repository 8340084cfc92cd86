"""Sentences into clauses, so that each has one verb phrase and one polarity.

A sentence breaks into pieces at commas, conjunctions, relatives and causal links; a piece becomes
a clause of its own if it could stand as one, and otherwise belongs to the clause before it.
"""

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from warroom.claims.cues import DENIALS, HEDGES, LINKS, Cue
from warroom.claims.grammar import MARK, PRONOUN, SKIP, VERB
from warroom.claims.language import Kind
from warroom.claims.page import Page
from warroom.claims.pieces import MAX_CLAUSE, OPENERS, Opener, Piece, piece_of, pieces
from warroom.claims.sentences import Sentence
from warroom.claims.tables import word_set

_DEPENDENT = frozenset(
    {Opener.AND, Opener.STRONG_AND, Opener.RELATIVE, Opener.SUBORDINATE, Opener.LINK}
)
_TURNS = frozenset(
    word for word, opener in OPENERS.items() if opener in (Opener.CONTRAST, Opener.HARD)
)
_LINKING = (Opener.LINK, Opener.ASIDE)
_ARTICLES = word_set("the a an its our their this these")
_TURNING = DENIALS | HEDGES
_FUTURE = frozenset({Cue.FUTURE})


class Clause(NamedTuple):
    """The words of one clause, as indexes into the page, punctuation included.

    `cues` are the cues among them; `link` is the causal link that opens it, `turns` whether it
    opens against what was said before ("but", ";"), `first` whether it opens its sentence.
    """

    tokens: tuple[int, ...]
    cues: tuple[tuple[int, Cue], ...]
    kinds: frozenset[Cue]
    opener: Opener
    sentence: Sentence
    link: Cue | None
    turns: bool
    first: bool

    def follows(self) -> bool:
        """Whether it depends on the clause before it, and shares its time and doubt."""
        return self.opener in _DEPENDENT and not self.turns and not self.first


def clauses(page: Page, sentence: Sentence, openers: Mapping[int, Opener]) -> list[Clause]:
    """Part one sentence into clauses: the main ones in order, then those in brackets."""
    main, asides = _without_asides(page, sentence)
    grown: list[Piece] = []
    parted = [*pieces(page, main, openers)]
    for piece, following in zip_longest(parted, parted[1:]):
        if grown and not _stands_alone(page, grown[-1], piece, following):
            grown[-1] = grown[-1].with_more(piece)
        else:
            grown.append(piece)
    grown.extend(asides)
    return [_clause(page, sentence, piece, first=i == 0) for i, piece in enumerate(grown)]


def _clause(page: Page, sentence: Sentence, piece: Piece, *, first: bool) -> Clause:
    kinds = [cue for _, cue in piece.cues]
    links = [cue for cue in kinds if cue in LINKS] if piece.opener in _LINKING else None
    opening = [page.words.plain[i] for i in piece.tokens[:2]]
    return Clause(
        tokens=piece.tokens,
        cues=piece.cues,
        kinds=frozenset(kinds),
        opener=piece.opener,
        sentence=sentence,
        link=links[0] if links else None,
        turns=not _TURNS.isdisjoint(opening),
        first=first,
    )


def _without_asides(page: Page, sentence: Sentence) -> tuple[Sequence[int], list[Piece]]:
    """Take out what is said in brackets: it is a clause of its own, unless it is but a name."""
    plain = page.words.plain
    if "(" not in plain[sentence.first : sentence.end]:
        return range(sentence.first, sentence.end), []
    main: list[int] = []
    asides: list[list[int]] = []
    depth = 0
    named = frozenset[int]()
    for i in range(sentence.first, sentence.end):
        if i in named:
            main.append(i)
        elif plain[i] == "(" and not depth and (only := _only_named(page, i + 1)):
            named = only
        elif plain[i] == ")" and not depth:
            continue
        elif plain[i] == "(":
            if not depth:
                asides.append([])
            depth += 1
        elif plain[i] == ")":
            depth = max(0, depth - 1)
        else:
            (asides[-1] if depth else main).append(i)
    return main, [piece_of(page, Opener.ASIDE, aside) for aside in asides if aside]


def _only_named(page: Page, first: int) -> frozenset[int]:
    """Give the words of the service whose name is all that the brackets before `first` hold."""
    for name in page.names.get(first, ()):
        if name.kind is Kind.SERVICE and page.words.plain[name.end : name.end + 1] == (")",):
            return frozenset(range(first, name.end))
    return frozenset()


def _stands_alone(page: Page, current: Piece, piece: Piece, following: Piece | None) -> bool:
    """Whether a piece is a clause of its own, and not more of the current one."""
    says = current.opener is Opener.LINK or current.has_verb or current.has(LINKS)
    if len(current.tokens) >= MAX_CLAUSE:
        return True
    if not piece.has_verb and _is_subject_of(page, following):
        return says or piece.opener > Opener.STRONG_AND
    match piece.opener:
        case Opener.HARD | Opener.LINK:
            return True
        case Opener.CONTRAST:
            return piece.has_verb or current.has(_TURNING)
        case Opener.RELATIVE | Opener.SUBORDINATE:
            return piece.has_verb
        case Opener.STRONG_AND if not piece.has_verb and following is not None:
            joined = following.opener is Opener.AND
            return joined and says and _has_subject(page, following.tokens)
        case Opener.COMMA | Opener.AND | Opener.STRONG_AND if piece.has_verb and says:
            return _changes(current, piece) or _has_subject(page, piece.tokens)
        case _:
            return False


def _changes(current: Piece, piece: Piece) -> bool:
    """Whether "and" leads into or out of a denial, out of doubt, or into the future."""
    if piece.opener is Opener.COMMA:
        return False
    turns = current.has(_TURNING) or piece.has(DENIALS)
    return turns or current.has(_FUTURE) != piece.has(_FUTURE)


def _is_subject_of(page: Page, following: Piece | None) -> bool:
    """Whether the next piece is a causal link that still wants a subject: "was caused by"."""
    if following is None or following.opener is not Opener.LINK:
        return False
    return bool(page.bits[following.tokens[0]] & VERB)


def _has_subject(page: Page, tokens: Sequence[int]) -> bool:
    """Whether something that is not a verb stands before the first verb."""
    for i in tokens:
        plain, bits = page.words.plain[i], page.bits[i]
        if plain in _ARTICLES:
            return True
        # "that ran ..." goes on, "that checkout ran ..." starts.
        if plain == "that" or plain in OPENERS or (bits & (MARK | SKIP) and not bits & PRONOUN):
            continue
        return not bits & VERB
    return False
