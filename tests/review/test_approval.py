"""What must hold before a yes counts: every condition alone is enough to void it."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.review.approval import Second, Shown, Yes, digest, judge, judge_second, seconded, stands

CONTENT = b"From: a\r\n\r\nHello\r\n"
SHA = hashlib.sha256(CONTENT).hexdigest()
GOOD = {"revision_now": 3, "state": "in_review", "signed_in": True, "blocking": []}


def verdict(yes=None, shown=Shown(SHA, 3, CONTENT), **changes):  # noqa: B008
    return judge(yes or Yes(SHA, 3), shown, **{**GOOD, **changes})


@pytest.mark.parametrize("state", ["proposed", "in_review", "undone"])
def test_a_yes_to_what_was_shown_counts(state):
    assert verdict(state=state).ok


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"signed_in": False}, "approval.not_signed_in"),
        ({"state": "approved"}, "approval.not_waiting"),
        ({"state": "declined"}, "approval.not_waiting"),
        ({"shown": None}, "approval.not_these_bytes"),
        ({"yes": Yes("0" * 64, 3)}, "approval.not_these_bytes"),
        ({"yes": Yes("", 3)}, "approval.not_these_bytes"),
        ({"shown": Shown(SHA, 3, CONTENT + b"x")}, "approval.not_these_bytes"),
        ({"yes": Yes(SHA, 2)}, "approval.voided"),
        ({"shown": Shown(SHA, 2, CONTENT)}, "approval.voided"),
        ({"revision_now": 4}, "approval.voided"),
        ({"blocking": ["unfilled_gap:[…x…]"]}, "approval.blocked"),
    ],
)
def test_one_thing_wrong_is_enough(change, why):
    found = verdict(**change)
    assert (found.ok, found.why) == (False, why)


@given(st.binary(max_size=60), st.lists(st.sampled_from(["a@x.example", "b@x.example"]), max_size=3), st.booleans())
def test_an_approval_stands_for_these_bytes_and_recipients_only(content, envelope, withdrawn):
    approved = ["b@x.example", "a@x.example"]
    some_of_them_once = bool(envelope) and set(envelope) <= set(approved) and len(set(envelope)) == len(envelope)
    same = content == CONTENT and some_of_them_once and not withdrawn
    assert same == stands(
        withdrawn=withdrawn, approved_sha256=SHA, content=content, envelope=envelope, recipients=approved
    )


def test_some_of_the_approved_recipients_each_once_and_nobody_else():
    how = {"withdrawn": False, "approved_sha256": SHA, "content": CONTENT, "recipients": ["a@x.example", "b@x.example"]}
    assert stands(envelope=["b@x.example", "a@x.example"], **how)
    assert stands(envelope=["a@x.example"], **how)
    assert not stands(envelope=[], **how)
    assert not stands(envelope=["a@x.example", "eve@x.example"], **how)
    assert not stands(envelope=["a@x.example", "b@x.example", "b@x.example"], **how)
    assert digest(CONTENT) == SHA


SECOND = {"owner": 1, "by": 2, "is_reviewer": True, "signed_in": True, "waits": True, "blocking": []}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, ""),
        ({"signed_in": False}, "approval.not_signed_in"),
        ({"by": 1}, "second.not_reviewer"),
        ({"is_reviewer": False}, "second.not_reviewer"),
        ({"waits": False}, "second.not_waiting"),
        ({"yes": Yes("0" * 64, 3)}, "approval.not_these_bytes"),
        ({"yes": Yes(SHA, 2)}, "approval.voided"),
        ({"approved": Shown(SHA, 3, CONTENT + b"x")}, "approval.not_these_bytes"),
        ({"blocking": ["sensitive:x"]}, "second.blocked"),
    ],
)
def test_of_a_second_yes_one_thing_wrong_is_enough(change, why):
    how = {"yes": Yes(SHA, 3), "approved": Shown(SHA, 3, CONTENT), **SECOND, **change}
    found = judge_second(how.pop("yes"), how.pop("approved"), **how)
    assert (found.ok, found.why) == (not why, why)


@given(
    st.booleans(),
    st.integers(1, 3),
    st.one_of(st.none(), st.builds(Second, st.sampled_from([SHA, "0" * 64]), st.integers(1, 3), st.booleans())),
)
def test_what_asks_for_a_second_yes_has_one_of_somebody_else_who_reviews_to_these_bytes(is_asked, owner, second):
    found = seconded(is_asked=is_asked, owner=owner, approved_sha256=SHA, second=second)
    if not is_asked:
        assert found
    elif second is None:
        assert not found
    else:
        assert found == (second.sha256 == SHA and second.by != owner and second.is_reviewer)
