"""The page for how one wants to be met: typed in plain words, wrong input kept and explained, kept rules used."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.journey import letters, scheduling
from sincerely.web import meeting_words
from sincerely.web.meeting_words import NotRead, hours_words, read_hours, read_span, span
from sincerely.writing import actions as writing
from sincerely.writing import queries as written
from sincerely.writing.models import MeetingRules
from tests.journey.test_scheduling import ASKS, bring, draft
from tests.sending.desk_scene import Clock
from tests.web.test_times_page import words

pytestmark = pytest.mark.django_db(transaction=True)
GOOD = {"day-0": "9-12, 13:30 – 17h", "day-2": "2pm to 5 pm", "length": "45 phút", "buffer": "0", "travel": "1 hour",
        "notice": "1 ngày", "country": "gb", "booking": "1"}  # fmt: skip


def test_rules_are_typed_in_plain_words_and_hold(client_of_alice, alice):
    assert words(client_of_alice.get("/meetings/rules/")).count("9:00") == 1  # the example; values stand in fields
    assert client_of_alice.post("/meetings/rules/", GOOD).url == "/meetings/rules/"
    rules = scheduling.rules_of(alice)
    assert rules.hours == {0: ((540, 720), (810, 1020)), 2: ((840, 1020),)}
    assert (rules.length, rules.buffer, rules.travel, rules.notice, rules.country) == (45, 0, 60, 1440, "gb")
    page = client_of_alice.get("/meetings/rules/").content.decode()
    for value in ("9:00–12:00, 13:30–17:00", "45 minutes", "1 day", "0 minutes", "1 hour"):
        assert f'value="{value}"' in page


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("day-0", "nine to five", "is no stretch of hours"), ("day-0", "17:00–9:00", "ends before it begins"),
        ("day-0", "9-12, 11-14", "reach into each other"), ("day-0", "9:75-12", "no such time of day"),
        ("day-0", "9-25", "no such time of day"), ("day-0", "13pm-2pm", "no such time of day"),
        ("length", "a while", "is no length of time"), ("length", "0", "Between 5 minutes and 8 hours"),
        ("notice", "99 weeks", "Between 0 minutes and 30 days"), ("length", "", "is no length of time"),
        ("buffer", "²", "is no length of time"), ("country", "xx", "not known"), ("travel", "9999 days", "Between"),
    ],
)  # fmt: skip
def test_what_cant_be_read_is_kept_and_explained_and_changes_nothing(client_of_alice, alice, name, typed, said):
    client_of_alice.post("/meetings/rules/", GOOD)
    before = scheduling.rules_of(alice)
    answer = client_of_alice.post("/meetings/rules/", {**GOOD, "notice": "3 hours", name: typed})
    assert answer.status_code == 422
    assert said in words(answer)
    assert f'id="w-{name}"' in answer.content.decode()
    if name != "country":
        assert f'value="{typed}"' in answer.content.decode()
    if name != "notice":
        assert 'value="3 hours"' in answer.content.decode()
    assert scheduling.rules_of(alice) == before


def test_no_hours_at_all_are_refused(client_of_alice):
    answer = client_of_alice.post("/meetings/rules/", {**GOOD, "day-0": "", "day-2": "none"})
    assert (answer.status_code, MeetingRules.objects.count()) == (422, 0)
    assert "there is no time to offer" in words(answer)


def test_the_page_is_linked_where_times_are_found(client_of_alice, alice, tmp_path, settings):
    settings.SINCERELY_DATA = tmp_path / "data"
    letter = a_draft(alice, tmp_path)
    page = client_of_alice.get(f"/letters/{letter.pk}/times/").content.decode()
    assert f"/meetings/rules/?next=/letters/{letter.pk}/times/" in page
    back = client_of_alice.post("/meetings/rules/", {**GOOD, "next": f"/letters/{letter.pk}/times/"})
    assert back.url == f"/letters/{letter.pk}/times/"
    assert client_of_alice.post("/meetings/rules/", {**GOOD, "next": "//evil.example/"}).url == "/meetings/rules/"


def a_draft(owner, tmp_path):
    clock = Clock(datetime(2026, 11, 24, 9, tzinfo=UTC))
    bring(owner, clock, tmp_path, "mail", {"0.eml": ASKS})
    return draft(owner, "tom@harbour.example", clock, message_id="0@harbour.example")


@pytest.mark.parametrize(("booking", "public", "carries"), [(True, "https://desk.example", True),
                                                            (False, "https://desk.example", False), (True, "", False)])  # fmt: skip
def test_a_draft_carries_a_page_where_the_owner_wants_that(alice, tmp_path, settings, booking, public, carries):
    settings.SINCERELY_DATA, settings.SINCERELY_PUBLIC_URL = tmp_path / "data", public
    hours = {str(day): [[540, 1020]] for day in range(5)}
    writing.save_meeting_rules(alice, hours=hours, length=30, booking=booking)
    letter = a_draft(alice, tmp_path)
    assert ("https://desk.example/book/" in letter.text) is carries
    assert letter.text.startswith("Hi Tom")


@given(st.lists(st.integers(0, 1440), min_size=2, max_size=8, unique=True).map(sorted))
def test_hours_said_back_are_read_as_the_same(minutes):
    stretches = tuple(zip(minutes[::2], minutes[1::2], strict=False))
    assert read_hours(hours_words(stretches)) == stretches


@given(st.sampled_from(sorted(meeting_words.LIMITS)), st.data())
def test_spans_said_back_are_read_as_the_same(name, data):
    low, high = meeting_words.LIMITS[name]
    minutes = data.draw(st.integers(low, high))
    assert read_span(name, span(minutes)) == minutes


@given(st.text(max_size=40))
def test_anything_typed_is_read_or_refused(text):
    for read in (read_hours, lambda typed: read_span("length", typed)):
        try:
            read(text)
        except NotRead as problem:
            assert str(problem)


def links(letter):
    now = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    return [one.quote for one in letters.concerns(letter, now=now) if one.rule == "foreign_link"]


def test_its_own_page_is_no_foreign_link_and_every_other_is(alice, tmp_path, settings):
    settings.SINCERELY_DATA, settings.SINCERELY_PUBLIC_URL = tmp_path / "data", "https://times.example"
    writing.save_meeting_rules(alice, hours={str(day): [[540, 1020]] for day in range(5)}, booking=True)
    letter = a_draft(alice, tmp_path)
    now = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    assert "https://times.example/book/" in letter.text
    assert links(letter) == []
    (own,) = written.pages_in(letter)
    for other in ("https://times.example/book/somebodyelses/", "https://times.example.evil.example/book/x/",
                  "https://evildesk.example/x", f"{own}../../x"):  # fmt: skip
        changed = writing.write_text(letter, letter.text.replace(own, other), now=now)
        assert links(changed) == [other]
        letter = writing.write_text(changed, changed.text.replace(other, own), now=now)
    scheduling.new_secret(letter)
    assert links(letter) == [own]  # leads nowhere any more
