"""Letters that lie aside: declined and taken up again, put aside by a rule and back, opened and not kept."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import letters, policy
from sincerely.journey.policy import Place
from sincerely.journey.today import needs
from sincerely.people import actions as people
from sincerely.people.models import Entry, Person
from sincerely.review import queries as approvals
from sincerely.trust import queries as log
from sincerely.trust.policy import EVERY_LETTER, TASKS
from sincerely.trust.verify import verify_message
from sincerely.writing import actions as writing
from sincerely.writing.actions import aside
from sincerely.writing.gaps import find_gaps
from sincerely.writing.models import Letter, OfferedTime
from tests.sending.desk_scene import Clock, Server, sign_in, turn, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def tom(alice):
    return people.create_person(alice, "Tom Harbour", "tom@harbour.example")


@pytest.fixture
def need(alice, tom):
    """Alice promised Tom something, and may be drafted for."""
    now = datetime.now(UTC)
    entry = letters.note_by_hand(
        alice, tom, "I will send Tom the price list tomorrow.", kind="note", at=now - timedelta(days=2), now=now
    )
    Entry.objects.filter(pk=entry.pk).update(kind="message", direction="out", message_id="1@desk.example")
    (found,) = needs(alice, now=now)
    return found


def opened(client_of_alice, need):
    """Open a need as its row on Today does; return its letter."""
    place = client_of_alice.get(f"/needs/{need.id}/?of={need.person_id}")["Location"]
    assert client_of_alice.get(place).status_code == 200
    return Letter.objects.get(pk=place.split("/")[2])


def test_opening_a_need_leaves_nothing_in_review(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    assert opened(client_of_alice, need) == letter, "the same letter at the same address"
    assert approvals.waiting_count(alice) == 0
    assert approvals.waiting(alice) == []
    assert "Letter 0 of" not in client_of_alice.get(f"/letters/{letter.pk}/").content.decode()
    client_of_alice.post(
        f"/letters/{letter.pk}/save/", {"revision": letter.revision, "to": "tom@harbour.example", "subject": "A"}
    )
    assert approvals.waiting_ids(alice) == [letter.pk]


@pytest.mark.parametrize("how", ["kept as it is", "typed", "asked for", "accepted", "wrote it myself"])
def test_whatever_a_person_does_with_it_keeps_it(client_of_alice, alice, tom, need, how):
    letter = opened(client_of_alice, need)
    if how == "kept as it is":
        client_of_alice.post(f"/letters/{letter.pk}/save/", {"revision": letter.revision})
    elif how == "typed":
        writing.write_text(letter, "Mine.", now=datetime.now(UTC))
    elif how == "asked for":
        client_of_alice.post("/letters/new/", {"person": tom.pk, "task": need.task})
    elif how == "accepted":
        client_of_alice.post(f"/letters/{letter.pk}/accept/", {"concern": "too_long:x"})
    else:
        client_of_alice.post(f"/letters/{letter.pk}/self/")
    assert approvals.waiting_ids(alice) == [letter.pk]


def shown_on_today(client_of_alice, need):
    return f'id="need-{need.id}"' in client_of_alice.get("/?fresh=1").content.decode()


def test_writing_it_oneself_is_undone_until_something_is_written(client_of_alice, alice, need):
    before = opened(client_of_alice, need)
    place = f"/letters/{before.pk}/"
    done = client_of_alice.post(f"{place}self/", follow=True).content.decode()
    assert done.count(f'action="{place}draft/"') == 2, "the undo, and the way back that stays while the page is empty"
    assert Letter.objects.get().text == ""
    assert client_of_alice.get(place).status_code == 200
    assert Letter.objects.get().text == "", "only its person brings it back"
    client_of_alice.post(f"{place}draft/")
    after = Letter.objects.get()
    assert (after.text, after.spans, after.proposed_by) == (before.text, before.spans, "composer")
    assert approvals.waiting_count(alice) == 0, "it was only opened before, and is again"
    client_of_alice.post(f"{place}self/")
    writing.write_text(after, "By my own hand.", now=datetime.now(UTC))
    refused = client_of_alice.post(f"{place}draft/", follow=True).content.decode()
    assert "You wrote since" in refused
    assert f'action="{place}draft/"' not in refused
    assert Letter.objects.get().text == "By my own hand."


def test_a_draft_that_the_rules_forbid_meanwhile_does_not_come_back_by_undo(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    client_of_alice.post(f"/letters/{letter.pk}/self/")
    client_of_alice.post("/policy/stop/", {"on": "1"})
    shown = client_of_alice.post(f"/letters/{letter.pk}/draft/", follow=True).content.decode()
    assert Letter.objects.get().text == ""
    assert letter.text.split("[")[0].strip() not in shown


def test_the_row_of_a_letter_that_is_declined_goes_and_comes_back_with_it(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    assert shown_on_today(client_of_alice, need)
    said = client_of_alice.post(f"/letters/{letter.pk}/decline/", follow=True).content.decode()
    assert "Put aside, and off Today." in said
    assert not shown_on_today(client_of_alice, need)
    client_of_alice.post(f"/letters/{letter.pk}/again/")
    assert shown_on_today(client_of_alice, need)
    assert opened(client_of_alice, need) == letter
    client_of_alice.post(f"/letters/{letter.pk}/never/")
    assert shown_on_today(client_of_alice, need), "such letters are theirs to write, so this one is, too"


def test_a_letter_declined_for_now_has_its_row_back_tomorrow(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    said = client_of_alice.post(f"/letters/{letter.pk}/decline/", {"reason": "declined.later"}, follow=True)
    assert "Put aside until " in said.content.decode()
    assert needs(alice, now=datetime.now(UTC)) == []
    assert [one.id for one in needs(alice, now=datetime.now(UTC) + timedelta(days=1, hours=8))] == [need.id]


def test_a_row_put_away_by_itself_stays_away_when_its_letter_is_taken_up_again(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    client_of_alice.post(f"/needs/{need.id}/away/?of={need.person_id}", {"reach": "once"})
    client_of_alice.post(f"/letters/{letter.pk}/decline/")
    client_of_alice.post(f"/letters/{letter.pk}/again/")
    assert not shown_on_today(client_of_alice, need)


def test_one_only_opened_is_made_anew_after_a_day(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    day = timedelta(days=1, minutes=1)
    Letter.objects.update(drafted_at=letter.drafted_at - day)
    again = opened(client_of_alice, need)
    assert again != letter
    assert client_of_alice.get(f"/letters/{letter.pk}/").status_code == 200, (
        "its address still holds for who has it open"
    )
    aside.keep(letter)
    assert opened(client_of_alice, need) == letter


def test_drafting_stopped_and_allowed_again_brings_the_draft_back(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    before = letter.text
    assert find_gaps(before)
    client_of_alice.post("/policy/stop/", {"on": "1"})
    assert opened(client_of_alice, need).text == ""
    client_of_alice.post("/policy/stop/", {"on": "0"})
    after = opened(client_of_alice, need)
    assert (after.text, after.spans, after.proposed_by) == (before, letter.spans, "composer")
    assert approvals.waiting_count(alice) == 0


def test_one_first_opened_while_drafting_was_stopped_gets_its_draft_later(client_of_alice, alice, need):
    client_of_alice.post("/policy/stop/", {"on": "1"})
    assert opened(client_of_alice, need).text == ""
    client_of_alice.post("/policy/stop/", {"on": "0"})
    assert find_gaps(opened(client_of_alice, need).text)
    client_of_alice.post("/policy/stop/", {"on": "1"})
    writing.write_text(opened(client_of_alice, need), "By my own hand.", now=datetime.now(UTC))
    client_of_alice.post("/policy/stop/", {"on": "0"})
    assert opened(client_of_alice, need).text == "By my own hand."


def test_what_was_written_meanwhile_stays(client_of_alice, alice, need):
    letter = opened(client_of_alice, need)
    client_of_alice.post("/policy/stop/", {"on": "1"})
    empty = opened(client_of_alice, need)
    writing.write_text(empty, "By my own hand.", now=datetime.now(UTC))
    client_of_alice.post("/policy/stop/", {"on": "0"})
    assert opened(client_of_alice, need).text == "By my own hand."
    client_of_alice.post(f"/letters/{letter.pk}/save/", {"revision": Letter.objects.get().revision, "text": ""})
    assert opened(client_of_alice, need).text == "", "nothing comes back behind the back of who emptied it"


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [({}, "", ""), ({"reason": "declined.later"}, "declined.later", "Not now"),
     ({"reason": "declined.later", "because": " He rang. "}, "He rang.", "He rang."), ({"reason": "<x>"}, "", "")],
)  # fmt: skip
def test_declining_asks_why_and_is_undone(client_of_alice, alice, typed, kept, said):
    now = datetime.now(UTC)
    letter, other = write(alice, now, by="composer"), write(alice, now, by="composer", subject="Another")
    assert 'name="because"' in client_of_alice.get(f"/letters/{letter.pk}/").content.decode()
    done = client_of_alice.post(f"/letters/{letter.pk}/decline/", typed, follow=True).content.decode()
    letter.refresh_from_db()
    assert (letter.state, letter.declined_because) == ("declined", kept)
    assert said in done
    assert f'href="/letters/{other.pk}/"' in done, "on to the next"
    assert done.count(f'action="/letters/{letter.pk}/again/"') == 2, "the undo, and the way back that stays"
    assert f'action="/letters/{letter.pk}/again/"' in client_of_alice.get(f"/letters/{letter.pk}/").content.decode()
    client_of_alice.post(f"/letters/{letter.pk}/again/")
    letter.refresh_from_db()
    assert (letter.state, letter.declined_because) == ("in_review", "")
    assert approvals.waiting_ids(alice) == [letter.pk, other.pk]


def test_on_from_a_letter_goes_to_the_one_behind_it_and_not_back_to_one_passed_over(client_of_alice, alice):
    now = datetime.now(UTC)
    hard, second, third = (
        write(alice, now + timedelta(seconds=number), by="composer", subject=f"Letter {number}") for number in range(3)
    )
    for letter, behind in ((second, third), (third, hard)):
        done = client_of_alice.post(f"/letters/{letter.pk}/decline/", follow=True).content.decode()
        assert f'href="/letters/{behind.pk}/" data-key="j"' in done


def test_never_is_undone_with_its_rule(client_of_alice, alice, tom):
    now = datetime.now(UTC)
    letter = write(alice, now, by="composer")
    Letter.objects.update(person=tom)
    client_of_alice.post(f"/letters/{letter.pk}/never/")
    assert Person.objects.get(pk=tom.pk).policy["information"] == "human"
    client_of_alice.post(f"/letters/{letter.pk}/again/")
    assert "information" not in Person.objects.get(pk=tom.pk).policy
    assert Letter.objects.get().state == "in_review"


def test_times_stand_again_unless_they_went_to_others(alice, tom):
    now = datetime.now(UTC)
    letter, other = write(alice, now, text="Tuesday at ten, or at noon?"), write(alice, now)
    ten, noon = ((now + timedelta(days=2, hours=n), now + timedelta(days=2, hours=n + 1)) for n in (0, 2))
    writing.offer(letter, tom, [(*ten, "Tuesday at ten"), (*noon, "at noon")], now=now)
    writing.decline(letter, "", now=now)
    writing.offer(other, tom, [(*noon, "noon")], now=now)
    aside.take_up_again(letter, now=now)
    states = dict(OfferedTime.objects.filter(letter=letter).values_list("words", "state"))
    assert states == {"Tuesday at ten": "open", "at noon": "released"}


def test_taking_up_again_reopens_no_letter_that_has_its_yes(alice):
    now = datetime.now(UTC)
    letter = write(alice, now)
    Letter.objects.update(state="approved")
    assert aside.take_up_again(letter, now=now).state == "approved"


def test_a_stop_is_undone_by_its_owner_only(client_of_alice, alice, need):
    """The draft is back because the rules allow it, not because time passed."""
    opened(client_of_alice, need)
    now = datetime.now(UTC)
    policy.set_modes(alice, Place(), {EVERY_LETTER: policy.STOPPED}, sign_in=sign_in(alice, now), now=now)
    assert opened(client_of_alice, need).text == opened(client_of_alice, need).text == ""


def menu(client_of_alice, person):
    """The kinds that the Write menu offers."""
    shown = client_of_alice.get(f"/letters/new/?person={person.pk}").content.decode()
    return set(re.findall(r'name="task" value="(\w+)"', shown)), shown


def test_every_kind_of_the_composer_can_be_begun_where_it_has_its_material(client_of_alice, alice, tom):
    stands_on = {"reminder", "documents_received", "reschedule"}
    offered, shown = menu(client_of_alice, tom)
    assert policy_tasks() - offered == stands_on
    assert "No file of theirs arrived lately." in shown
    assert "No meeting with them lies ahead." in shown
    assert "nothing to remind them of" in shown
    now = datetime.now(UTC)
    common = {"owner": alice, "person": tom, "subject": "Boxes", "language": "en"}
    Entry.objects.create(
        **common, kind="message", direction="in", at=now - timedelta(days=1), text="Here it is.",
        attachments=[{"name": "plan.pdf"}], message_id="2@harbour.example",
    )  # fmt: skip
    Entry.objects.create(**common, kind="meeting", digest="meeting", at=now + timedelta(days=2))
    offered, _ = menu(client_of_alice, tom)
    assert policy_tasks() - offered == {"reminder"}
    for task in sorted(offered & policy_tasks()):
        place = client_of_alice.post("/letters/new/", {"person": tom.pk, "task": task})["Location"]
        assert find_gaps(Letter.objects.get(pk=place.split("/")[2]).text), task
        assert client_of_alice.get(place).status_code == 200


def policy_tasks():
    """The kinds that the software may draft by itself and that are letters."""
    return {task for task, row in TASKS.items() if row.default == "draft"}


def test_a_kind_pressed_twice_begins_one_letter_and_the_list_tells_them_apart(client_of_alice, alice, tom):
    """Also where nobody is chosen and no subject is typed: every row has a name to follow."""
    pressed = [
        client_of_alice.post("/letters/new/", asked)["Location"]
        for asked in ({"task": "thanks"}, {"task": "thanks"}, {"task": "thanks", "person": tom.pk}, {"task": "apology"})
    ]
    assert pressed[0] == pressed[1]
    assert len(set(pressed)) == len(approvals.waiting_ids(alice)) == 3
    shown = client_of_alice.get("/review/").content.decode()
    assert all(each.strip() for each in re.findall(r'<h3><a href="[^"]+">(.*?)</a>', shown))
    assert shown.count("<p>Thanks</p>") == 2
    assert "<p>An apology</p>" in shown
    letter = Letter.objects.get(pk=pressed[0].split("/")[2])
    writing.write_text(letter, "Thank you.", now=datetime.now(UTC))
    assert client_of_alice.post("/letters/new/", {"task": "thanks"})["Location"] != pressed[0], "that one is written on"


@pytest.mark.parametrize("by", ["owner", "composer"])
def test_a_letter_without_a_subject_is_told_of_and_leaves_if_its_person_says_so(client_of_alice, alice, by):
    letter = write(alice, datetime.now(UTC), subject="", by=by)
    editor = client_of_alice.get(f"/letters/{letter.pk}/?tried=1").content.decode()
    assert 'placeholder="What it is about"' in editor
    for place in ("?tried=1", "?ready=1"):
        shown = client_of_alice.get(f"/letters/{letter.pk}/{place}").content.decode()
        assert "It has no subject." in shown
        assert "#subject" in shown
    assert "(no subject)" in shown
    sha256, revision = (re.search(rf'name="{name}" value="([^"]+)"', shown)[1] for name in ("sha256", "revision"))
    client_of_alice.post(f"/letters/{letter.pk}/approve/", {"sha256": sha256, "revision": revision})
    clock, server = Clock(datetime.now(UTC) + timedelta(minutes=2)), Server()
    assert turn(server, clock)
    ((_, _, content),) = server.delivered
    assert b"\r\nSubject:" not in content
    for place in (f"/letters/{letter.pk}/", "/outbox/"):
        assert "(no subject)" in client_of_alice.get(place).content.decode(), place
    if by == "composer":
        assert verify_message(content, None, log.verifier().vkey).result == "match"
    writing.write_head(other := write(alice, datetime.now(UTC)), subject="Boxes", to=other.to, now=datetime.now(UTC))
    assert "no_subject" not in client_of_alice.get(f"/letters/{other.pk}/?ready=1").content.decode()


def test_whoever_looks_at_a_concern_before_the_yes_stays_there(client_of_alice, alice):
    letter = write(alice, datetime.now(UTC))
    asked = {"concern": "their_night:x", "shown": "ab&next=/"}
    answer = client_of_alice.post(f"/letters/{letter.pk}/accept/", asked)
    assert answer["Location"] == f"/letters/{letter.pk}/?ready=1&shown=ab%26next%3D%2F"
    assert client_of_alice.post(f"/letters/{letter.pk}/decline/", asked)["Location"] == f"/letters/{letter.pk}/"


def test_what_was_shown_before_is_shown_anew_and_says_why(client_of_alice, alice):
    letter = write(alice, datetime.now(UTC))
    answer = client_of_alice.post(f"/letters/{letter.pk}/approve/", {"sha256": "0" * 64, "revision": letter.revision})
    assert answer["Location"] == f"/letters/{letter.pk}/?ready=1"
    assert "opened again in another window" in client_of_alice.get(answer["Location"]).content.decode()


def test_the_page_of_a_person_says_what_may_be_drafted_for_them(client_of_alice, alice, tom):
    def said():
        return client_of_alice.get(f"/people/{tom.pk}/").content.decode()

    now = datetime.now(UTC)
    assert "Times, documents and routine answers: it may draft." in said()
    policy.set_modes(alice, Place(person=tom), {"information": "human"}, sign_in=sign_in(alice, now), now=now)
    assert "It may draft: Finding a time, " in said()
    assert "An answer or information" not in said()
    policy.set_modes(alice, Place(), {EVERY_LETTER: policy.STOPPED}, sign_in=sign_in(alice, now), now=now)
    assert "Everything to this person is written by you." in said()


def test_promises_of_long_ago_are_folded_away_with_their_year(client_of_alice, alice, tom):
    now = datetime.now(UTC)
    for days, words in ((400, "I will send Tom the old plan by Friday."), (3, "I will send Tom the new plan.")):
        entry = letters.note_by_hand(alice, tom, words, kind="note", at=now - timedelta(days=days), now=now)
        Entry.objects.filter(pk=entry.pk).update(kind="message", direction="out", message_id=f"{days}@desk.example")
    shown = client_of_alice.get(f"/people/{tom.pk}/").content.decode()
    first, _, folded = shown[shown.index('id="p1"') :].partition("1 older one, never marked as kept")
    assert "the new plan" in first
    assert "the old plan" in folded
    said = folded[: folded.index("</ul>")]
    assert any(str((now - timedelta(days=days)).year) in said for days in (400, 393))
