"""Word lists written as running text, and the forms that no stemmer brings together."""


def word_set(table: str) -> frozenset[str]:
    """Give the words of a table.

    >>> sorted(word_set("no not"))
    ['no', 'not']
    """
    return frozenset(table.split())


# Base form, then its irregular forms.
_IRREGULAR = """
    become became | begin began begun | break broke broken | bring brought | build built
    catch caught | choose chose chosen | come came | drive drove driven | eat ate eaten
    fall fell fallen | feed fed | find found | forget forgot forgotten | freeze froze frozen
    get got gotten | give gave given | go went gone | grow grew grown | hang hung | hold held
    keep kept | lead led | leave left | lose lost | make made | mean meant | overrun overran
    pay paid | rewrite rewrote rewritten | rise rose risen | run ran | say said | see saw seen
    sell sold | send sent | show shown | shrink shrank shrunk | sink sank sunk
    speak spoke spoken | spend spent | steal stole stolen | stick stuck | take took taken
    throw threw thrown | undo undid undone | wear wore worn | write wrote written
"""
BASE_FORMS = {
    form: row.split()[0]
    for row in _IRREGULAR.replace("\n", "|").split("|")
    for form in row.split()[1:]
}
