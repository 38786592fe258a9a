"""The second half of the trip: a letter that was sent comes onto the timeline, once, and Today moves on."""

from datetime import timedelta

import pytest

from sincerely.journey import arrival, delivery, letters, today
from sincerely.noticing import actions as noticing
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Person
from sincerely.sending.models import Delivery
from sincerely.sources import queries as sources
from sincerely.writing import actions as writing
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write

PROMISE = (
    "From: Alice Ashdown <alice@desk.example>\nTo: Tom Harbour <tom@harbour.example>\nSubject: Boxes\n"
    "Date: Fri, 20 Nov 2026 10:00:00 +0000\nMessage-ID: <1@desk.example>\n\n"
    "Hi Tom,\n\nI will send you the price list for the boxes by Monday.\n\nAlice\n"
)
ASKED = (
    "From: Tom Harbour <tom@harbour.example>\nTo: Alice Ashdown <alice@desk.example>\nSubject: Boxes\n"
    "Date: Thu, 19 Nov 2026 10:00:00 +0000\nMessage-ID: <0@harbour.example>\n\n"
    "Hi Alice,\n\nCould you send me the price list for the boxes, please?\n\nTom\n"
)


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def desk(alice, clock, tmp_path):
    """Alice's desk with Tom's question and her promise."""
    bring(alice, clock, tmp_path, "inbox", ASKED, PROMISE)
    return alice


def bring(owner, clock, tmp_path, name, *messages):
    folder = tmp_path / name
    folder.mkdir()
    for number, message in enumerate(messages):
        raw = message if isinstance(message, bytes) else message.encode()
        (folder / f"{number}.eml").write_bytes(raw)
    return arrival.bring_in(owner, [str(folder)], now=clock.now, processes=0)


def send(letter, owner, clock):
    """Approve, wait, send; return the bytes that left."""
    server = Server()
    approve(letter, sign_in(owner, clock.now), clock.now)
    clock.forward(seconds=31)
    assert turn(server, clock)
    ((_, _, content),) = server.delivered
    return content


def answered(owner, clock):
    """The letter that keeps the promise, written and ready."""
    (row,) = today.today(owner, now=clock.now).rows
    assert row.need.kind == "promise_due"
    opened = letters.open_need(owner, row.person, row.need, now=clock.now)
    letter = writing.start_over(opened.letter, now=clock.now)
    return writing.write_text(
        letter, "Hi Tom,\n\nHere is the price list for the boxes: 40 of them at 3 pounds each.\n\nAlice", now=clock.now
    )


@pytest.mark.django_db
def test_a_sent_letter_closes_the_promise_and_today_moves_on(desk, clock):
    content = send(answered(desk, clock), desk, clock)
    assert delivery.file_sent(now=clock.now) == 1
    entry = Entry.objects.get(owner=desk, direction="out", at__gte=clock.now - timedelta(minutes=1))
    assert sources.raw_bytes(entry.blob_id) == content
    assert entry.person == Person.objects.get(owner=desk, kind="person")
    assert entry.thread_id == Entry.objects.get(message_id="1@desk.example").thread_id
    promise = Notice.objects.get(owner=desk, kind="promise", entry__message_id="1@desk.example")
    assert (promise.state, promise.closed_by) == ("kept", entry)
    assert "Here is the price list" in promise.closed_quote
    assert today.today(desk, now=clock.now).rows == []


@pytest.mark.django_db
def test_it_is_filed_once_however_often_we_look(desk, clock):
    send(answered(desk, clock), desk, clock)
    assert [delivery.file_sent(now=clock.now) for _ in range(3)] == [1, 0, 0]
    assert Entry.objects.filter(owner=desk).count() == 3


@pytest.mark.django_db
@pytest.mark.parametrize("by", ["owner", "composer"])
def test_the_sent_folder_that_comes_later_is_known(desk, clock, tmp_path, by):
    content = send(write(desk, clock.now, by=by), desk, clock)
    delivery.file_sent(now=clock.now)
    again = bring(desk, clock, tmp_path, "sent", content, content.replace(b"\r\n", b"\n"))
    assert (again.new, again.known) == (0, 2)


@pytest.mark.django_db
def test_the_sent_folder_that_came_first_is_known_to_us(desk, clock, tmp_path):
    content = send(write(desk, clock.now), desk, clock)
    assert bring(desk, clock, tmp_path, "sent", content).new == 1
    assert delivery.file_sent(now=clock.now) == 0
    assert delivery.file_sent(now=clock.now) == 0
    assert Entry.objects.filter(owner=desk, direction="out").count() == 2


@pytest.mark.django_db
def test_what_was_half_filed_is_filed_whole_the_next_time(desk, clock, monkeypatch):
    send(answered(desk, clock), desk, clock)

    def stop(*_args, **_named):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(delivery.noticing, "settle", stop)
        with pytest.raises(KeyboardInterrupt):
            delivery.file_sent(now=clock.now)
    assert Entry.objects.filter(owner=desk, direction="out").count() == 1
    assert delivery.file_sent(now=clock.now) == 1
    assert Notice.objects.get(kind="promise", entry__message_id="1@desk.example").state == "kept"


@pytest.mark.django_db
def test_letters_that_did_not_leave_are_not_filed(desk, clock):
    server = Server()
    for behaviour in ("down", "refuse", "silent"):
        server.behaviour = behaviour
        approve(write(desk, clock.now), sign_in(desk, clock.now), clock.now)
        clock.forward(seconds=31)
        turn(server, clock)
    assert set(Delivery.objects.values_list("state", flat=True)) == {"queued", "rejected", "uncertain"}
    assert delivery.file_sent(now=clock.now) == 0


@pytest.mark.django_db
def test_the_machines_part_counts_towards_the_balance(desk, clock):
    send(write(desk, clock.now, by="composer"), desk, clock)
    delivery.file_sent(now=clock.now)
    entry = Entry.objects.filter(owner=desk, direction="out").latest("at")
    assert entry.machine == "ai-originated"
    assert [each["type"] for each in entry.attachments] == ["application/vnd.sincerely.tlog-proof"]


@pytest.mark.django_db
def test_our_own_proof_is_no_attachment_that_keeps_a_promise(desk, clock):
    text = "Hi Tom,\n\nThe price list for the boxes takes another day.\n\nAlice"
    send(write(desk, clock.now, by="composer", text=text), desk, clock)
    delivery.file_sent(now=clock.now)
    assert Notice.objects.get(kind="promise", entry__message_id="1@desk.example").state == "open"


@pytest.mark.django_db
def test_a_desk_knows_nothing_of_its_neighbours_letters(desk, bob, clock):
    send(write(desk, clock.now), desk, clock)
    delivery.file_sent(now=clock.now)
    assert not Entry.objects.filter(owner=bob).exists()
    assert not Person.objects.filter(owner=bob).exists()


@pytest.mark.django_db
def test_grief_gets_a_brief_and_no_words(alice, clock, tmp_path):
    bring(
        alice, clock, tmp_path, "inbox",
        ASKED.replace("Could you send me the price list for the boxes, please?", "My father passed away on Tuesday."),
    )  # fmt: skip
    (row,) = today.today(alice, now=clock.now).rows
    opened = letters.open_need(alice, row.person, row.need, now=clock.now)
    assert (opened.mode, opened.letter.text, opened.letter.machine_text) == ("human", "", "")
    assert opened.brief.questions
    assert opened.brief.why_no_draft


@pytest.mark.django_db
@pytest.mark.parametrize(("news", "stands"), [("My father passed away on Tuesday.", 0), ("Our roof is new.", 1)])
def test_nothing_small_stands_beside_a_loss_or_takes_its_place(alice, clock, tmp_path, news, stands):
    asked = "Could you send me the price list for the boxes, please?"
    other = (
        ASKED.replace("<0@", "<2@")
        .replace("Subject: ", "Subject: Yard, ")
        .replace(asked, "Could you tell me when the yard opens?")
    )
    bring(alice, clock, tmp_path, "inbox", ASKED.replace(asked, f"{news} {asked}"), other)
    (row,) = today.today(alice, now=clock.now).rows
    assert row.need.also
    assert (row.beside is not None) == stands
    noticing.put_away(alice, need=row.need.id, person=row.person, kind=row.need.kind, reach="later",
                      until=clock.now + timedelta(hours=3), now=clock.now)  # fmt: skip
    assert len(today.today(alice, now=clock.now).rows) == stands
    clock.forward(hours=4)
    (again,) = today.today(alice, now=clock.now).rows
    assert again.need.id == row.need.id


@pytest.mark.django_db
def test_a_draft_answers_each_open_ask_of_the_message_and_counts_later_ones(alice, clock, tmp_path):
    two = "Could you send me the price list for the boxes, please? Mr. Holm asks for it.\n\nAlso, when does the yard open?"
    later = (
        ASKED.replace("<0@", "<2@")
        .replace("Thu, 19", "Fri, 20")
        .replace("Date:", "In-Reply-To: <0@harbour.example>\nDate:")
    )
    bring(
        alice, clock, tmp_path, "inbox",
        ASKED.replace("Could you send me the price list for the boxes, please?", two),
        later.replace("Could you send me the price list for the boxes, please?", "Please confirm the pallet count."),
    )  # fmt: skip
    (row,) = today.today(alice, now=clock.now).rows
    first = next(each for each in (row.need, *row.need.also) if "price list" in each.evidence[0].quote)
    text = letters.open_need(alice, row.person, first, now=clock.now).letter.text
    assert text.index("Could you send me") < text.index("when does the yard open?")
    assert "Mr. Holm" not in text
    assert "other points" in text

    Notice.objects.filter(quote__contains="yard open").update(state="answered", closed_at=clock.now)
    again = letters.material(
        alice,
        row.person,
        task=first.task,
        need=first,
        reply_to=letters.entry_of(alice, first),
        brief=None,
        now=clock.now,
    )
    assert [one.opened for one in again.asked.asked] == [True]
