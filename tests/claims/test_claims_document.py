"""Whole documents, written as real ones are: sections, timelines, action items."""

import pytest

from warroom.claims import Language, Role, Vocabulary, read
from warroom.claims.document import SectionName, entries_of, items_of, sections_of

NOBODY = Vocabulary(services={})
TEAM = Vocabulary(
    services={"image-store": (), "edge-proxy": ("the proxy",)},
    language=Language(
        mechanisms={"disk_full": ("no space left on device",), "overload": ("was overloaded",)}
    ),
    owners={"Mia Brandt": ("Mia",), "platform-team": ("platform team",)},
)

DOCUMENT = """# 2021-11-02 9:12, image store out of room

## Summary

Launches failed for about 1h20m, as images could not be pulled.

## Timeline

All times in CET

### 2021-11-02 ca. 9:15

A user reports on chat that nothing starts. Found 40 pods waiting since 9:02.

```
[E 2021-11-02 09:03:12.120 store:12] no space left on device
```

### ~9:31-9:40

Looked at the proxy; it was innocent.

### 10:35 - Images are removed

Launches succeed again.

## Lessons learnt

### What went well

1. It took 20 minutes to find.

### What went wrong

1. We were not alerted for 29 minutes.
2. image-store should have had twice the room.

### Where we got lucky

1. Nobody was teaching.

## Action items

### Process improvements

1. Write down how to
   remove images (owner: Mia Brandt, by Friday)
2. Alert on free room, @jo

### Technical improvements

- [x] Double the room of image-store
  - this took two tries
- [ ] Assigned to: platform team: nightly cleanup, due 2021-12-01
"""


def test_sections_are_found_by_their_headings() -> None:
    assert [(s.name.value, s.title) for s in sections_of(DOCUMENT)] == [
        ("other", "2021-11-02 9:12, image store out of room"),
        ("summary", "Summary"),
        ("timeline", "Timeline"),
        ("lessons", "Lessons learnt"),
        ("action_items", "Action items"),
    ]


def test_sections_cover_the_document_without_gaps() -> None:
    sections = sections_of(DOCUMENT)
    assert "".join(DOCUMENT[s.start : s.end] for s in sections) == DOCUMENT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("**Root cause**\n\nA disk.\n\n**Impact**\n\nAll users.", ["root_cause", "impact"]),
        (
            "Root Causes\n===========\nA disk.\n\nFollow-ups\n---\n- mend",
            ["root_cause", "action_items"],
        ),
        ("## Impact:\nsome\n## Resolution\nmended", ["impact", "resolution"]),
        ("# Post-mortem\n## Summary\nit failed\n### Detail\nmuch", ["other", "summary"]),
        ("no heading at all", ["other"]),
        ("```\n# Impact\n```\n", ["other"]),
        ("# Timeline\n## 21:45 UTC\npaged\n## Oct 30, 07:10\nmended", ["timeline"]),
        ("", []),
    ],
)
def test_headings_of_many_styles_part_a_text(text: str, names: list[str]) -> None:
    assert [section.name for section in sections_of(text)] == [SectionName(n) for n in names]


def test_a_timeline_is_read_from_headings_and_not_from_logs() -> None:
    entries = entries_of(DOCUMENT)
    assert [(e.minute, e.last_min) for e in entries] == [(555, 555), (571, 580), (635, 635)]
    assert "nothing starts" in DOCUMENT[entries[0].start : entries[0].end]
    assert "Lessons" not in DOCUMENT[entries[-1].start : entries[-1].end]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("- 14:03 paged\n- 14:09 mended", [843, 849]),
        ("* **14:03 UTC** paged\n* **14:09 UTC**: mended", [843, 849]),
        ("14.03 paged\n\n14.09 mended", [843, 849]),
        ("[03-26 23:04] paged\n[03-26 23:10] mended", [1384, 1390]),
        ("2021-06-30 08:32 paged\n2021-06-30T08:40:00Z mended", [512, 520]),
        ("| time | event |\n|---|---|\n| 14:03 | paged |\n| 14:09 | mended |", [843, 849]),
        ("At 14:03 somebody was paged. By 14:09 it was mended, as seen at 14:12.", [843, 849]),
        ("Nobody was paged until 14:03.", []),
        ("It had happened before, at 14:03.", []),
    ],
)
def test_an_entry_opens_with_its_time(text: str, minutes: list[int]) -> None:
    assert [entry.minute for entry in entries_of(text)] == minutes


def test_items_have_owners_dues_and_ticks() -> None:
    items = items_of(DOCUMENT, TEAM)
    assert [item.text.split()[0] for item in items] == ["Write", "Alert", "Double", "Assigned"]
    assert [[o.name for o in item.quantities.owners] for item in items] == [
        ["Mia Brandt"],
        [],
        [],
        ["platform-team"],
    ]
    assert [item.assigned for item in items] == [("Mia Brandt",), ("jo",), (), ()]
    assert [len(item.quantities.dues) for item in items] == [1, 0, 0, 1]
    assert [item.done for item in items] == [False, False, True, False]
    assert items[0].text.startswith("Write down how to remove images")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("- mend it\n- watch it", 2),
        ("1. mend it\n2. watch it\n   for a week", 2),
        ("# Timeline\n- 14:03 paged\n\n[Action Item] count refusals apart\n\nMore.", 1),
        ("# Impact\n- all users\n", 0),
        ("## Action items\n### What went wrong\n- we slept\n### Tooling\n- mend it", 1),
        ("We will mend it.", 0),
    ],
)
def test_an_item_is_what_stands_among_the_actions(text: str, count: int) -> None:
    assert len(items_of(text, NOBODY)) == count


@pytest.mark.parametrize(
    "text",
    [
        "The proxy was suspected at first, and its pod was restarted. This did not help.",
        "I suspect that the proxy was overloaded. The root cause is still unknown.",
        "## What went wrong\n\n1. It was 3 hours before anybody looked at the proxy.",
        "Logs showed:\n\n```\nedge-proxy: no space left on device\n```\n",
        "## Action items\n\n### Tooling\n\n- Investigate why the proxy was overloaded",
        "It is believed that the proxy was overloaded.",
        "All nodes are new, so this is unrelated to the proxy.",
        "- [ ] Add a metric for 'no space left on device' messages of image-store",
    ],
)
def test_nothing_is_blamed_that_the_text_does_not_blame(text: str) -> None:
    assert not [c for c in read(text, TEAM) if c.asserted and Role.CAUSE in c.roles]


def test_items_under_a_deeper_heading_are_still_plans() -> None:
    plans = [c for c in read(DOCUMENT, TEAM) if Role.PREVENTION in c.roles and c.asserted]
    assert any("Double the room" in c.text for c in plans)
