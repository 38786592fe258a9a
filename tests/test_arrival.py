"""From files to the timeline: nothing twice, nothing lost, whatever stops it."""

import gzip
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.journey import arrival, arrival_workers
from sincerely.journey.arrival_workers import Chunk, Workers, chunks, time_limit, trip_of_one
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Person
from sincerely.sources import queries
from sincerely.sources.models import Blob, Source
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import MessageRecord, RawItem, Unreadable

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
DATA = Path(__file__).parent / "data" / "sources"
CORPORA = Path(os.environ.get("SINCERELY_TEST_DATA") or Path(__file__).parents[2] / "shared" / "data")
ROOT = Path(__file__).parents[1]


def letter(number: int, *, body: str = "", sender: str = "Jane Doe <jane@doe.example>") -> bytes:
    return (
        f"From: {sender}\nTo: Mai Tran <mai@tiem.example>\nSubject: Letter {number}\n"
        f"Date: Fri, {1 + number % 28} Mar 2026 11:00:00 +0000\nMessage-ID: <{number}@doe.example>\n\n"
        f"{body or f'Hello Mai. I will send you the contract number {number} on Friday.'}\n"
    ).encode()


def box(numbers) -> bytes:
    return b"".join(b"From x Fri Mar  6 11:00:00 2026\n" + letter(number) + b"\n" for number in numbers)


@pytest.fixture
def mai():
    return create_owner("mai@tiem.example", "Mai Tran", now=NOW)


@pytest.fixture
def mailbox(tmp_path):
    path = tmp_path / "box.mbox"
    broken = b"From x Fri Mar  6 11:00:00 2026\nX-Nothing: y\n\nno message\n\n"
    path.write_bytes(box(range(25)) + broken + box([3, 4]))
    return path


def bring(owner, *paths, **how):
    return arrival.bring_in(owner, [str(path) for path in paths], now=NOW, **{"processes": 0, **how})


@pytest.mark.django_db
def test_counts_add_up_and_a_second_import_adds_nothing(mai, mailbox):
    first = bring(mai, mailbox, batch=10)
    assert (first.new, first.known, first.quarantined) == (25, 2, 1)
    assert first.people == 1
    assert first.notices > 0
    assert first.notices == Notice.objects.count()
    assert not queries.has_unsettled(mai)
    before = sorted(Entry.objects.values_list("digest", "text", "mode", "language"))
    second = bring(mai, mailbox)
    assert (second.new, second.known, second.quarantined) == (0, 27, 1)
    assert (second.people, second.notices) == (0, 0)
    assert sorted(Entry.objects.values_list("digest", "text", "mode", "language")) == before
    assert len(queries.quarantined(mai)) == 1


@pytest.mark.django_db
def test_known_messages_are_not_read_for_notices_again(mai, mailbox, monkeypatch):
    bring(mai, mailbox)
    monkeypatch.setattr("sincerely.noticing.reading.read", lambda text, context: pytest.fail("read again"))
    assert bring(mai, mailbox).known == 27


@pytest.mark.django_db
def test_a_new_message_that_was_thought_known_is_read_all_the_same(mai, mailbox, monkeypatch):
    class Everything(arrival_workers.Known):
        def __contains__(self, digest):
            return True

    monkeypatch.setattr(arrival, "Known", Everything)
    first = bring(mai, mailbox)
    assert first.new == 25
    assert first.notices == Notice.objects.count() > 0


def test_known_digests():
    digests = [f"{n:064x}" for n in (5 << 192, 9 << 192, (1 << 256) - 1)]
    known = arrival_workers.Known(digests)
    assert all(digest in known for digest in digests)
    assert not any(f"{n << 192:064x}" in known for n in (0, 4, 6, 10))
    assert digests[0] not in arrival_workers.Known()


@pytest.mark.django_db
def test_notices_quote_the_entry(mai, mailbox):
    bring(mai, mailbox)
    for notice in Notice.objects.select_related("entry"):
        assert notice.entry.text[notice.start : notice.end] == notice.quote


class Stopped(Exception):
    """As if the machine went off."""


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("stop_after", [0, 1, 2])
@pytest.mark.parametrize("halfway", [False, True])
def test_stopped_anywhere_it_goes_on_to_the_same_end(mai, mailbox, monkeypatch, stop_after, halfway):
    keep = arrival.keep
    advance = arrival.sources.advance_source
    calls = []

    def stop(*args, **kwargs):
        calls.append(args)
        if len(calls) > stop_after:
            raise Stopped
        return (advance if halfway else keep)(*args, **kwargs)

    with monkeypatch.context() as patched:
        if halfway:  # everything of a batch is written but how far the source is read
            patched.setattr(arrival.sources, "advance_source", stop)
        else:
            patched.setattr(arrival, "keep", stop)
        with pytest.raises(Stopped):
            bring(mai, mailbox, batch=7)
    assert Entry.objects.count() == 7 * stop_after
    after = bring(mai, mailbox, batch=7)
    assert after.new == 25 - 7 * stop_after
    assert after.new + after.known + after.quarantined == 28
    assert Entry.objects.count() == 25
    assert Person.objects.filter(kind="person").count() == 1
    assert Source.objects.get().state == "read"
    assert not queries.has_unsettled(mai)


@pytest.mark.django_db
def test_a_kill_before_the_closings_were_worked_out_is_made_good(mai, mailbox, monkeypatch):
    settled = []
    monkeypatch.setattr(arrival.noticing, "settle", lambda *_, **__: (_ for _ in ()).throw(Stopped))
    with pytest.raises(Stopped):
        bring(mai, mailbox)
    monkeypatch.setattr(arrival.noticing, "settle", lambda *_, **__: settled.append(1))
    bring(mai, mailbox)
    assert settled == [1]


@pytest.mark.django_db
def test_worker_processes_give_the_same_in_the_same_order(mai, mailbox, monkeypatch):
    other = create_owner("mai@other.example", "Mai", now=NOW)
    monkeypatch.setattr(arrival, "SMALL", 0)
    monkeypatch.setattr(arrival_workers, "ITEMS_A_CHUNK", 4)
    with_workers = bring(mai, mailbox, processes=2)
    alone = bring(other, mailbox)
    assert (with_workers.new, with_workers.known, with_workers.quarantined) == (
        alone.new,
        alone.known,
        alone.quarantined,
    )
    order = [
        list(Entry.objects.filter(owner=owner).order_by("pk").values_list("digest", flat=True))
        for owner in (mai, other)
    ]
    assert order[0] == order[1]


@pytest.mark.django_db
def test_a_folder_with_everything(mai, tmp_path):
    (tmp_path / "a.eml").write_bytes((DATA / "invitation.eml").read_bytes())
    (tmp_path / "b.eml").write_bytes((DATA / "newsletter.eml").read_bytes())
    (tmp_path / "c.eml").write_bytes((DATA / "bounce.eml").read_bytes())
    (tmp_path / "p.vcf").write_text(
        "BEGIN:VCARD\nFN:Ngô Bình\nEMAIL:binh@xuong.example\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n"
    )
    (tmp_path / "p.csv").write_text("Name,E-mail\nRené Dubois,rene@dubois.example\n")
    (tmp_path / "d.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:s\nDTSTART:20260302T090000Z\nRRULE:FREQ=WEEKLY;COUNT=3\n"
        "SUMMARY:Call\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    arrived = bring(mai, tmp_path)
    assert (arrived.new, arrived.known, arrived.quarantined, arrived.events) == (3, 0, 1, 4)
    names = set(Person.objects.filter(owner=mai).values_list("name", flat=True))
    assert {"Jane Doe", "Ngô Bình", "René Dubois"} <= names
    meetings = Entry.objects.filter(owner=mai, kind="meeting").order_by("at")
    assert [meeting.subject for meeting in meetings] == ["Call", "Call", "Call", "Site visit"]
    again = bring(mai, tmp_path)
    assert (again.new, again.known, again.quarantined, again.events, again.people) == (0, 3, 1, 0, 0)


@pytest.mark.django_db
def test_newsletters_and_automatic_mail_are_not_read_for_notices(mai, tmp_path):
    promise = b"I will send you the contract on Friday."
    for name in ("newsletter", "bounce"):
        raw = (DATA / f"{name}.eml").read_bytes()
        raw = raw.replace(b"Everything must go.", promise).replace(b"Your letter could not be delivered.", promise)
        (tmp_path / f"{name}.eml").write_bytes(raw)
    arrived = bring(mai, tmp_path)
    assert (arrived.new, arrived.notices) == (2, 0)


@pytest.mark.django_db
def test_a_mailbox_cut_off_brings_in_what_it_has_and_says_so(mai, tmp_path):
    path = tmp_path / "cut.mbox.gz"
    noise = "".join(f"{n * 7919 % 10007:x} " for n in range(40_000))
    path.write_bytes(gzip.compress(box(range(10)) + letter(99, body=noise))[:-9000])
    arrived = bring(mai, path)
    assert arrived.new >= 10
    assert arrived.broken[0][0] == str(path)
    assert Source.objects.get().state == "failed"


@pytest.mark.django_db
def test_what_was_refused_can_be_tried_again(mai, tmp_path, monkeypatch):
    (tmp_path / "x.eml").write_bytes(letter(1))
    with monkeypatch.context() as patched:
        patched.setattr(arrival_workers, "parse_item", lambda kind, item, window: [Unreadable("too_deep", item.raw)])
        assert bring(mai, tmp_path).quarantined == 1
    (item,) = queries.quarantined(mai)
    assert arrival.try_again(mai, queries.quarantined_item(mai, item.pk), now=NOW)
    assert Entry.objects.get().subject == "Letter 1"
    assert queries.quarantined(mai) == []


@pytest.mark.django_db
def test_progress_is_told_up_to_the_whole(mai, mailbox):
    told: list[arrival.Progress] = []
    bring(mai, mailbox, report=told.append)
    assert (told[-1].done, told[-1].messages) == (told[-1].total, 28)


@pytest.mark.django_db
def test_raw_bytes_of_every_message_are_kept(mai, mailbox):
    bring(mai, mailbox)
    entry = Entry.objects.get(message_id="7@doe.example")
    assert queries.raw_bytes(entry.blob_id) == letter(7)
    assert Blob.objects.count() == 26


def test_guessing_the_owner(tmp_path):
    path = tmp_path / "box"
    answers = b"".join(
        b"From x Fri Mar  6 11:00:00 2026\nFrom: Mai Tran <mai@tiem.example>\nTo: p%d@x.example\nSubject: x\n\nHi\n\n"
        % n
        for n in range(4)
    )
    path.write_bytes(answers + box(range(6)))
    assert arrival.guess_owner([path]).email == "mai@tiem.example"
    assert arrival.guess_owner([DATA]) is None


# --- workers ---------------------------------------------------------------------------------------------------------

WINDOW = month_window(NOW)


def test_chunks_are_bounded_by_number_and_bytes():
    small = [RawItem(b"x", n) for n in range(200)]
    assert [len(one.items) for one in chunks(small, kind="eml", me="", window=WINDOW)] == [64, 64, 64, 8]
    large = [RawItem(b"x" * 1_500_000, n) for n in range(4)]
    assert [len(one.items) for one in chunks(large, kind="eml", me="", window=WINDOW)] == [2, 2]


def test_a_message_that_takes_too_long_costs_itself_only(monkeypatch):
    def slow(kind, item, window):
        while True:
            pass

    monkeypatch.setattr(arrival_workers, "SECONDS_AN_ITEM", 0.05)
    monkeypatch.setattr(arrival_workers, "parse_item", slow)
    outcome = trip_of_one(Chunk("eml", "", WINDOW, ()), RawItem(letter(1), 1))
    assert [type(record) for record in outcome.records] == [Unreadable]
    assert outcome.records[0].raw == letter(1)


def test_a_text_that_takes_too_long_to_notice_is_kept_without_notices(monkeypatch):
    def slow(text, context):
        while True:
            pass

    monkeypatch.setattr(arrival_workers, "SECONDS_AN_ITEM", 0.05)
    monkeypatch.setattr("sincerely.noticing.reading.read", slow)
    outcome = trip_of_one(Chunk("eml", "", WINDOW, ()), RawItem(letter(1), 1))
    assert isinstance(outcome.records[0], MessageRecord)
    assert outcome.reading is None


def test_the_time_limit_leaves_nothing_behind():
    with time_limit(5):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@pytest.mark.timeout(60)
def test_a_message_that_kills_its_worker_costs_itself_only():
    work = Chunk("deadly", "", WINDOW, (RawItem(b"1", 1), RawItem(b"2", 2)))
    with Workers(1) as workers:
        gone = workers._pool().submit(os._exit, 1)  # the worker is gone before the chunk comes
        assert isinstance(gone.exception(), BrokenProcessPool)
        fine = Chunk("eml", "", WINDOW, (RawItem(letter(1), 1), RawItem(letter(2), 2)))
        outcomes = list(workers.run(iter([fine, work])))
    assert [outcome.position for outcome in outcomes] == [1, 2, 1, 2]
    assert isinstance(outcomes[0].records[0], MessageRecord)


@pytest.mark.timeout(60)
def test_work_that_waited_behind_a_dead_worker_is_read_again():
    work = [Chunk("eml", "", WINDOW, (RawItem(letter(number), number),)) for number in range(1, 6)]
    with Workers(1) as workers:
        workers._pool().submit(time.sleep, 30)  # holds the worker, so that the chunks wait
        waiting = [(chunk, workers.submit(chunk)) for chunk in work]
        workers.stop()
        outcomes = [outcome for chunk, future in waiting for outcome in workers.result(chunk, future)]
    assert [outcome.position for outcome in outcomes] == [1, 2, 3, 4, 5]
    assert all(isinstance(outcome.records[0], MessageRecord) for outcome in outcomes)


# --- the command line ------------------------------------------------------------------------------------------------


def sincerely(folder, *arguments, timeout=100):
    env = {**os.environ, "SINCERELY_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "sincerely", *map(str, arguments)]
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=timeout, check=False)


def test_import_and_quarantine_by_the_command_line(tmp_path, mailbox):
    desk = tmp_path / "desk"
    unsure = sincerely(desk, "import", mailbox, "--json")
    assert unsure.returncode == 2
    assert json.loads(unsure.stderr)["error"]["code"] == "whose_mailbox"
    first = sincerely(desk, "import", mailbox, "--as", "mai@tiem.example", "--json")
    assert first.returncode == 0, first.stderr
    answer = json.loads(first.stdout)
    assert answer["messages"] == {"new": 25, "known": 2, "quarantined": 1}
    assert set(answer) == {"messages", "people", "events", "notices", "seconds"}
    assert first.stderr == ""
    other = sincerely(desk, "import", mailbox, "--as", "jane@doe.example")
    assert other.returncode == 2
    assert "mai@tiem.example" in other.stderr and "Traceback" not in other.stderr
    listed = sincerely(desk, "quarantine", "list", "--json")
    item = json.loads(listed.stdout)
    assert set(item) == {"id", "source", "reason", "bytes", "since"}
    assert item["reason"] == "not_a_message"
    retried = sincerely(desk, "quarantine", "retry", item["id"], "--json")
    assert retried.returncode == 1
    assert json.loads(retried.stderr)["error"]["code"] == "still_unreadable"
    assert "no message" in sincerely(desk, "quarantine", "show", item["id"]).stdout


# --- the open corpora ------------------------------------------------------------------------------------------------


def corpus(name: str) -> Path:
    path = CORPORA / name
    if not path.exists():
        pytest.skip(f"the open corpora are not here: {name} (SINCERELY_TEST_DATA says where they lie)")
    return path


@pytest.mark.corpus
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "least", "refused"),
    [("mime_torture", 300, 1), ("icalendar", 0, 120), ("vcard", 0, 0), ("spamassassin_ham/hard-ham-1.mbox.gz", 175, 0)],
)
def test_open_corpora_come_in_without_a_loss(mai, name, least, refused):
    arrived = bring(mai, corpus(name))
    assert arrived.new + arrived.known >= least
    assert arrived.quarantined <= refused
    assert not arrived.broken
    again = bring(mai, corpus(name))
    assert (again.new, again.events, again.people) == (0, 0, 0)
    assert again.known == arrived.new + arrived.known
    assert again.quarantined == arrived.quarantined


def separators(raw: bytes) -> list[int]:
    """Where messages begin, by the rule as INTERFACES.md says it, line by line."""
    found, at, before = [], 0, b""
    lines = raw.splitlines(keepends=True)
    for number, line in enumerate(lines):
        follows = (
            lines[number + 1].partition(b":")[0] if number + 1 < len(lines) and b":" in lines[number + 1] else b" "
        )
        if line.startswith(b"From ") and not before.strip(b"\r\n") and not any(c <= 32 or c > 126 for c in follows):
            found.append(at)
        at, before = at + len(line), line
    return found


def rows(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """What counts of a desk, without row numbers."""
    questions = {
        "entries": "select e.digest, e.at, e.direction, p.name, e.text, e.language, e.mode from people_entry e "
        "left join people_person p on p.id = e.person_id",
        "notices": "select e.digest, n.kind, n.what, n.start, n.end, n.state, c.digest from noticing_notice n "
        "join people_entry e on e.id = n.entry_id left join people_entry c on c.id = n.closed_by_id",
        "people": "select name, kind, entries_count, first_at, last_at from people_person",
        "identities": "select i.kind, i.value, p.name from people_identity i "
        "join people_person p on p.id = i.person_id",
        "blobs": "select sha256, size from sources_blob",
        "source": "select position, new + known + quarantined, state, settled from sources_source",
    }
    with sqlite3.connect(database) as desk:
        return {name: sorted(desk.execute(question).fetchall(), key=repr) for name, question in questions.items()}


@pytest.mark.corpus
def test_killed_in_the_middle_it_ends_in_the_same_rows(tmp_path):
    with gzip.open(corpus("mailing_list_gpsd_dev/gpsd-dev.mbox.gz")) as stream:
        raw = stream.read(5_000_000)
    begins = separators(raw)
    path = tmp_path / "first.mbox"
    path.write_bytes(raw[: begins[1150]])
    whole = sincerely(tmp_path / "whole", "import", path, "--as", "me@desk.example", "--json")
    counts = json.loads(whole.stdout)["messages"]
    assert sum(counts.values()) == 1150
    killed = tmp_path / "killed"
    kill_after_first_batch(killed, path)
    rest = sincerely(killed, "import", path, "--as", "me@desk.example", "--json")
    assert rest.returncode == 0, rest.stderr
    after = json.loads(rest.stdout)["messages"]
    assert sum(after.values()) == 1150
    assert 0 < after["new"] < counts["new"]
    found, expected = (rows(folder / "sincerely.sqlite3") for folder in (killed, tmp_path / "whole"))
    for name in expected:
        assert found[name] == expected[name], name
    again = json.loads(sincerely(killed, "import", path, "--as", "me@desk.example", "--json").stdout)
    assert again["messages"]["new"] == 0


def kill_after_first_batch(folder: Path, path: Path) -> None:
    env = {**os.environ, "SINCERELY_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "sincerely", "import", str(path), "--as", "me@desk.example", "--json"]
    process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        while process.poll() is None and not has_begun(folder / "sincerely.sqlite3"):
            time.sleep(0.01)
    finally:
        process.kill()
        process.communicate()


def has_begun(database: Path) -> bool:
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as desk:
            return any(position for (position,) in desk.execute("select position from sources_source"))
    except sqlite3.Error:
        return False
