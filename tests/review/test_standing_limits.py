"""A standing approval never covers more than a person said yes to: words, people, count, end; and it can be revoked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import Error, transaction
from hypothesis import given
from hypothesis import strategies as st

from sincerely.accounts import actions as accounts
from sincerely.review import actions as review
from sincerely.review import queries
from sincerely.review.models import StandingApproval
from sincerely.review.standing import (
    LONGEST,
    MOST,
    BadTemplate,
    Scope,
    Standing,
    Template,
    Wanted,
    check_template,
    digest_of,
    fill,
    why_not,
)
from tests.sending.desk_scene import sign_in

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
AWAY = Template("out_of_office", "en", "Away until {back}", "Hello {name},\n\nI am away and back on {back}.\n\nAlice")
FREE = Template("slot_confirmation", "vi", "Hẹn gặp", "Chào {name},\n\nHẹn {when} nhé.\n\nLan")
SCOPE = Scope((), 20, NOW - timedelta(days=1), NOW + timedelta(days=10))
VALUES = {"name": "Tom", "back": "7 December", "when": "9:00 thứ Ba 8/12"}


def standing(template=AWAY, scope=SCOPE, **how):
    return Standing(template, scope, **({"revoked": False, "used": 0, "had": frozenset()} | how))


def wanted(template=AWAY, **how):
    subject, text = fill(template, VALUES)
    return replace(Wanted(7, True, subject, text, VALUES, NOW), **how)


def say(found, want, **how):
    return why_not(found, want, **({"by_hand": False, "humans_only": False, "matters": ()} | how))


def test_what_lies_within_may_leave():
    assert say(standing(), wanted()) == ""
    assert say(standing(FREE), wanted(FREE)) == ""
    assert say(standing(FREE, had=frozenset({7})), wanted(FREE)) == "", "a second meeting with the same person"


@pytest.mark.parametrize(
    ("found", "want", "how", "why"),
    [
        (standing(revoked=True), wanted(), {}, "standing.revoked"),
        (standing(), wanted(at=NOW + timedelta(days=10)), {}, "standing.over"),
        (standing(), wanted(at=NOW - timedelta(days=2)), {}, "standing.over"),
        (standing(used=20), wanted(), {}, "standing.used_up"),
        (standing(scope=replace(SCOPE, people=(8,))), wanted(), {}, "standing.other_person"),
        (standing(), wanted(is_known=False), {}, "standing.stranger"),
        (standing(had=frozenset({7})), wanted(), {}, "standing.once_each"),
        (standing(), wanted(), {"by_hand": True}, "standing.kept_by_hand"),
        (standing(), wanted(), {"humans_only": True}, "standing.kept_by_hand"),
        (standing(), wanted(), {"matters": ["grief"]}, "standing.hard_matter"),
        (standing(), wanted(text=wanted().text + " "), {}, "standing.other_words"),
        (standing(), wanted(subject="Re: Away"), {}, "standing.other_words"),
        (standing(), wanted(values={**VALUES, "back": "{name}"}), {}, "standing.bad_value"),
    ],
)
def test_each_limit_refuses(found, want, how, why):
    assert say(found, want, **how) == why


moments = st.timedeltas(timedelta(days=-100), timedelta(days=100)).map(lambda span: NOW + span)


@given(
    st.builds(Scope, st.sets(st.integers(1, 5), max_size=3).map(lambda found: tuple(sorted(found))), st.integers(1, 5),
              moments, moments),
    st.booleans(), st.integers(0, 8), st.frozensets(st.integers(1, 5)), st.integers(1, 5), st.booleans(), moments,
    st.sampled_from([AWAY, FREE]), st.sampled_from(["", " ", "!", "\n"]), st.booleans(), st.booleans(),
)  # fmt: skip
def test_a_letter_that_may_leave_lies_within_everything(
    scope, revoked, used, had, person, is_known, at, template, more, by_hand, humans_only
):
    subject, text = fill(template, VALUES)
    want = Wanted(person, is_known, subject, text + more, VALUES, at)
    found = Standing(template, scope, revoked, used, had)
    if why_not(found, want, by_hand=by_hand, humans_only=humans_only, matters=()) == "":
        assert not revoked
        assert not by_hand
        assert not humans_only
        assert is_known
        assert used < scope.most
        assert scope.since <= at < scope.until
        assert not scope.people or person in scope.people
        assert template.kind != "out_of_office" or person not in had
        assert not more


@pytest.mark.parametrize(
    ("change", "scope", "why"),
    [
        ({"kind": "thanks"}, {}, "standing.no_such_kind"),
        ({"language": "fr"}, {}, "standing.no_such_language"),
        ({"text": " \n"}, {}, "standing.no_text"),
        ({"text": "x" * 4001}, {}, "standing.no_text"),
        ({"subject": ""}, {}, "standing.no_subject"),
        ({"subject": "Away\nBcc: eve@evil.example"}, {}, "standing.no_subject"),
        ({"text": "Hello {name}, {question}"}, {}, "standing.unknown_place"),
        ({"text": "Hello {when}"}, {}, "standing.unknown_place"),
        ({"text": "Hello {NAME"}, {}, "standing.unknown_place"),
        ({"text": "Hello […what…]"}, {}, "standing.open_gap"),
        ({}, {"most": 0}, "standing.count"),
        ({}, {"most": MOST + 1}, "standing.count"),
        ({}, {"until": NOW}, "standing.end"),
        ({}, {"until": NOW + LONGEST + timedelta(seconds=1)}, "standing.end"),
        ({}, {"since": NOW + timedelta(days=20)}, "standing.end"),
    ],
)
def test_what_nobody_could_answer_for_is_no_template(change, scope, why):
    with pytest.raises(BadTemplate, match=why):
        check_template(replace(AWAY, **change), replace(SCOPE, **scope), now=NOW)


def test_a_confirmation_names_the_time():
    check_template(FREE, SCOPE, now=NOW)
    with pytest.raises(BadTemplate, match=r"standing\.when_is_missing"):
        check_template(replace(FREE, text="Chào {name}"), SCOPE, now=NOW)


@given(st.dictionaries(st.sampled_from(["name", "back"]), st.text(max_size=40)))
def test_a_value_never_opens_a_place_or_a_line(values):
    try:
        subject, text = fill(AWAY, values)
    except BadTemplate:
        return
    assert text.count("\n") == AWAY.text.count("\n")
    assert not {"{", "}", "@", "<"} & set(subject + text)


def test_the_digest_covers_all_of_it():
    every = {digest_of(AWAY, SCOPE)}
    for change in ({"kind": "slot_confirmation"}, {"language": "vi"}, {"subject": "x"}, {"text": "x"}):
        every.add(digest_of(replace(AWAY, **change), SCOPE))
    for change in ({"people": (1,)}, {"most": 1}, {"since": NOW}, {"until": NOW}):
        every.add(digest_of(AWAY, replace(SCOPE, **change)))
    assert len(every) == 9


# --- in the database -------------------------------------------------------------------------------------------------


@pytest.fixture
def given_yes(alice, now):
    return review.give_standing(alice, AWAY, SCOPE, sign_in=sign_in(alice, now), now=now)


def test_only_a_signed_in_person_gives_one(alice, bob, now):
    ended = sign_in(alice, now)
    accounts.sign_out(ended, now=now)
    for somebody in (ended, sign_in(bob, now)):
        with pytest.raises(review.NotApproved):
            review.give_standing(alice, AWAY, SCOPE, sign_in=somebody, now=now)
    fields = {"owner": alice, "kind": "out_of_office", "language": "en", "subject": "x", "text": "x", "people": [],
              "most": 1, "since": now, "until": now, "sha256": "", "approved_by": "eve", "given_at": now}  # fmt: skip
    for somebody in (ended, sign_in(bob, now)):
        with pytest.raises(Error), transaction.atomic():
            StandingApproval.objects.create(sign_in=somebody, **fields)


@pytest.mark.parametrize(
    "change",
    [{"text": "other"}, {"subject": "other"}, {"most": 400}, {"people": [1]}, {"kind": "slot_confirmation"},
     {"until": NOW + timedelta(days=50)}, {"approved_by": "eve"}, {"sha256": "0" * 64}],
)  # fmt: skip
def test_the_database_keeps_it_as_it_was_given(given_yes, change):
    with pytest.raises(Error, match="never changed"), transaction.atomic():
        StandingApproval.objects.filter(pk=given_yes.pk).update(**change)


def test_revoked_is_for_good(given_yes, alice, now):
    assert queries.standing_open(alice, "out_of_office", now=now) == [given_yes]
    assert review.revoke_standing(given_yes, now=now)
    assert not review.revoke_standing(given_yes, now=now)
    assert queries.standing_open(alice, "out_of_office", now=now) == []
    with pytest.raises(Error, match="never changed"), transaction.atomic():
        StandingApproval.objects.filter(pk=given_yes.pk).update(revoked_at=None)
