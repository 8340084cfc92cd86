"""What a text says: sentences into claims of who, what, how and when, denied or hedged.

Laws: a claim is one clause in one polarity; credit can hang only on an asserted claim with a
role; a list of keywords has no role; a name counts only as written in the vocabulary; the same
text and vocabulary give the same claims, in linear time, and no text raises.

The way of a text: `words` -> `sentences` (with their labels) -> `page` (cues and names found, and
by `drawn` what `pictures` show) -> `pieces` -> `clauses` -> `context` and `polarity` -> `roles` ->
`reading`, which asks `drawing` whether a picture is meant, and `topics` whom a mechanism struck:
often whom the story is about (`stories`).
English lives in `cues`, `grammar` and `tables`, as data; what may go wrong, what mends it and what
prevents it lives in the caller's `language`, and the names of one company in its `vocabulary`.
What a text measures is found by `measuring` (out of `numbers`, `times`, `measures`, `dues`) and
hangs on the claim that says it, as its `quantities`. `copied` tells how much of a text stands
elsewhere.

>>> from warroom.claims import Language, Vocabulary, read
>>> vocabulary = Vocabulary(
...     services={"redis-cache": (), "payment-service": ("payments",)},
...     language=Language(mechanisms={"cache_memory_exhausted": ("ran out of memory",)}),
... )
>>> for claim in read("Redis cache ran out of memory; payments was not the cause.", vocabulary):
...     print(claim.services, claim.mechanisms, sorted(claim.roles), claim.asserted)
('redis-cache',) ('cache_memory_exhausted',) [<Role.CAUSE: 'cause'>] True
('payment-service',) () [<Role.CAUSE: 'cause'>] False
"""

from warroom.claims.claim import Claim, Direction, Role
from warroom.claims.copied import Copies
from warroom.claims.language import Language
from warroom.claims.quantities import Quantities
from warroom.claims.reading import read
from warroom.claims.vocabulary import Vocabulary

__all__ = ["Claim", "Copies", "Direction", "Language", "Quantities", "Role", "Vocabulary", "read"]
