"""The brief: facts with their source, and two or three questions that each stand on somebody's words."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.policy import TASKS
from sincerely.web.reasons import QUESTIONS
from sincerely.writing.brief import ASKED, Known, make_brief

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def known(what, quote, *, by_owner=False, days=0):
    return Known(what, quote, DAY - timedelta(days=days), 1, "1@harbour.example", by_owner)


def brief(kind, **parts):
    fields = {
        "reason": "",
        "slots": {},
        "why_no_draft": "",
        "said": [known(kind, "Their words")],
        "facts": [],
        "promises": [],
    }
    return make_brief(kind=kind, **{**fields, **parts})


@pytest.mark.parametrize("kind", sorted({*ASKED, *TASKS}))
def test_every_question_stands_on_words_and_can_be_said(kind):
    found = brief(
        kind, facts=[known("hobby", "I row on Sundays")], promises=[known("promise", "I will call", by_owner=True)]
    )
    assert 2 <= len(found.questions) <= 3
    for question in found.questions:
        assert question.about is not None
        assert question.key in QUESTIONS


def test_where_nothing_is_known_nothing_is_asked():
    assert brief("ask", said=[]).questions == ()


@pytest.mark.parametrize("kind", ["grief", "hard"])
def test_beside_grief_nothing_else_is_asked(kind):
    facts = [known("hobby", "I row"), known("death", "My father died")]
    asked = {question.key.split(".")[0] for question in brief(kind, facts=facts).questions}
    assert asked == {kind}


def test_a_loss_is_not_brought_up_beside_another_matter():
    keys = [question.key for question in brief("ask", facts=[known("death", "My father died")]).questions]
    assert "fact.ask" not in keys


def test_promises_are_asked_about_both_ways():
    promises = [known("promise", "I will send it", by_owner=True), known("promise", "I will pay")]
    keys = {question.key for question in brief("", promises=promises).questions}
    assert {"owed.me", "owed.them"} <= keys


@given(st.lists(st.tuples(st.sampled_from(["hobby", "pet", "family"]), st.text(max_size=9)), max_size=12))
def test_a_brief_is_short_and_says_nothing_twice(facts):
    found = brief("ask", facts=[known(what, quote, days=n) for n, (what, quote) in enumerate(facts)])
    assert len(found.facts) <= 6
    assert len({fact.quote for fact in found.facts}) == len(found.facts)
    assert list(found.facts) == sorted(found.facts, key=lambda fact: fact.at, reverse=True)
