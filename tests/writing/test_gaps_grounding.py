"""Gaps that only a person fills, and facts that stand in the thread or are said not to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing.gaps import fill, find_gaps, gap
from sincerely.writing.grounding import Source, ground, holds

LABEL = st.text("ab đ,", min_size=1, max_size=20)
PLAIN = st.text("ab .\n…[", max_size=20).filter(lambda text: "[…" not in text and not text.endswith("["))


@given(st.lists(st.tuples(PLAIN, LABEL), min_size=1, max_size=5), st.data())
def test_filling_changes_the_chosen_gaps_and_nothing_else(pieces, data):
    text = "".join(plain + gap(label) for plain, label in pieces)
    found = find_gaps(text)
    assert [one.label for one in found] == [label for _, label in pieces]
    assert all(text[one.start : one.end] == gap(one.label) for one in found)
    answers = data.draw(st.dictionaries(st.integers(0, 6), st.sampled_from(["mine", "", "  ", "của tôi"])))
    wanted = [answers.get(n, "").strip() or gap(label) for n, (_, label) in enumerate(pieces)]
    assert fill(text, answers) == "".join(plain + now for (plain, _), now in zip(pieces, wanted, strict=True))
    assert len(find_gaps(fill(text, answers))) == sum(each.startswith("[…") for each in wanted)


THREAD = [
    Source("m2", "We need 40 boxes by Thursday 26 November, at €1,250.00.\nThứ Năm 26/11 nhé, 1.000 hộp."),
    Source("m1", "Call me at 9:30 or 14h30. The order number is 120345; see https://harbour.example/a."),
]


@pytest.mark.parametrize(
    ("text", "quote", "where"),
    [
        ("on Thursday", "Thursday", "m2"),
        ("on Friday", "Friday", None),
        ("hôm thứ Năm 26/11", "thứ Năm 26/11", "m2"),
        ("hôm thứ Sáu", "thứ Sáu", None),
        ("for €1,250.00 in all", "€1,250.00", "m2"),
        ("for €1,250 in all", "€1,250", None),
        ("for €1,300.00", "€1,300.00", None),
        ("1.000 hộp", "1.000 hộp", "m2"),
        ("10.000 hộp", "10.000 hộp", None),
        ("at 9:30", "9:30", "m1"),
        ("lúc 14h30", "14h30", "m1"),
        ("at 10:30", "10:30", None),
        ("order 120345", "120345", "m1"),
        ("order 1203", "1203", None),
        ("see https://harbour.example/a", "https://harbour.example/a", "m1"),
        ("see https://harbour.example/b", "https://harbour.example/b", None),
    ],
)
def test_a_fact_stands_in_the_thread_or_is_said_not_to(text, quote, where):
    found = {one.quote: one.message_id for one in ground(text, THREAD)}
    assert found == {quote: where}


@pytest.mark.parametrize("text", ["", "Hello Tom, thank you.", "chị Hai và em ba"])
def test_where_nothing_can_be_checked_nothing_is_said(text):
    assert ground(text, THREAD) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("You wrote: “boxes by Thursday”.", ["older"]),
        ("> the boxes by Thursday", ["older"]),
        ("Does Thursday suit?", ["answered"]),
        ("– Thursday 3 December, 10:00–10:30", ["free", "free", "free"]),
        ("You wrote: “boxes on Thursday”.", ["answered"]),
    ],
)
def test_a_quotation_is_traced_to_the_message_it_quotes(text, where):
    sources = [
        Source("answered", "Thursday at 10:00 is fine, I think."),
        Source("older", "We need the boxes by Thursday. Best, Ann"),
        Source("free", "Thursday 3 December, 10:00–10:30"),
    ]
    assert [one.message_id for one in ground(text, sources)] == where


@given(st.text(max_size=80))
def test_offsets_are_those_of_the_text(text):
    for one in ground(text, THREAD):
        assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize(
    ("words", "wanted", "expected"),
    [("the 120", "12", False), ("12.50", "12", False), ("12, 13", "12", True), ("a12", "12", False)],
)
def test_a_number_within_a_number_is_not_it(words, wanted, expected):
    assert holds(words, wanted) == expected
