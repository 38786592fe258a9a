"""Mail to an address of several: what is asked of each by a day, or of the owner by name, and what its writer lived through."""

from datetime import UTC, datetime

import pytest

from sincerely.journey import arrival
from sincerely.journey.today import needs, today
from sincerely.people.models import Person

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
NEXT = datetime(2026, 11, 4, 8, 0, tzinfo=UTC)


def come(owner, folder, text, *, to, subject="Boxes", sender="Tom Harbour <tom@harbour.example>", more=""):
    (folder / "1.eml").write_bytes(
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {AT:%a, %d %b %Y %H:%M:%S} +0000\n{more}"
        f"Message-ID: <1@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
    )
    arrival.bring_in(owner, [str(folder)], now=NEXT, processes=0)
    return today(owner, now=NEXT)


@pytest.mark.parametrize(
    ("to", "text", "shown"),
    [
        ("Sales Team <sales@desk.example>", "All,\n\nPlease send me your figures by Friday.\n\nTom", True),
        ("Year 3 Parents <y3@school.example>", "Dear all,\n\nPlease tell me by Friday who comes.\n\nTom", True),
        ("Phụ huynh lớp 3/2 <lop32@nhom.example>", "Cả nhà ơi, ai đi thì báo em trước thứ Sáu nhé.", True),
        ("board@desk.example", "Alice, could you send us the churn table?\n\nTom", True),
        ("board@desk.example", "Please tell your friends of it.\n\nTom", False),
        ("Sales Team <sales@desk.example>", "Who can help at the stall?\n\nTom", False),
        ("olga@other.example", "Please send me your figures by Friday.\n\nTom", False),
        ("Olga Reed <olga@desk.example>", "Olga, please send me your figures by Friday.\n\nTom", False),
    ],
)
def test_what_is_asked_of_everybody(alice, tmp_path, to, text, shown):
    assert bool(come(alice, tmp_path, text, to=to).rows) is shown


def test_what_is_put_to_the_owner_alone_comes_first(alice, tmp_path):
    (tmp_path / "2.eml").write_bytes(
        b"From: Pia <pia@harbour.example>\nTo: alice@desk.example\nSubject: Ink\nDate: Tue, 03 Nov 2026 10:00:00 +0000\n"
        b"Message-ID: <2@x.example>\n\nHi Alice,\n\nCould you send me the price of ink?\n\nPia\n"
    )
    rows = come(alice, tmp_path, "All,\n\nPlease send me your figures by Friday.", to="Team <sales@desk.example>").rows
    assert [(row.person.name, row.need.to_all) for row in rows] == [("Pia", False), ("Tom Harbour", True)]
    assert rows[0].above_next == "above.to_all"


def test_a_loss_told_to_everybody_is_its_writers_and_business_is_nobodys(alice, tmp_path):
    loss = "Dear all,\n\nMy father died on Sunday. The funeral is on Friday.\n\nTom"
    (need,) = needs_of(alice, tmp_path, loss)
    assert need.kind == "grief"


def needs_of(owner, folder, text):
    come(owner, folder, text, to="All Staff <all-staff@desk.example>")
    return needs(owner, now=NEXT)


def test_a_mailing_list_asks_the_owner_only_by_name(alice, tmp_path):
    more = "List-Id: <founders.example>\nList-Post: <mailto:founders@lists.example>\n"
    text = "Dear all,\n\nAlice, could you bring the two goals on Saturday?\nPlease read the rules, everybody."
    shown = come(alice, tmp_path, text, to="founders@lists.example", more=more)
    assert [row.need.evidence[0].quote for row in shown.rows] == ["could you bring the two goals on Saturday?"]
    assert Person.objects.get(name__startswith="founders").kind == "list"


@pytest.mark.parametrize("text", [
    "Thanks Alice. Bob, could you send the patch by Friday?",
    "On Monday Alice Cooper plays. Could you send me your tickets?",
])  # fmt: skip
def test_whoever_is_only_named_on_a_mailing_list_is_not_asked(alice, tmp_path, text):
    more = "List-Id: <founders.example>\nList-Post: <mailto:founders@lists.example>\n"
    assert not come(alice, tmp_path, text, to="founders@lists.example", more=more).rows


def test_whoever_writes_is_no_list_whatever_their_name_sounds_like(alice, tmp_path):
    (tmp_path / "0.eml").write_bytes(
        b"From: alice@desk.example\nTo: Jane Doe - Volunteers <jane@trust.example>\nSubject: Hello\n"
        b"Date: Mon, 02 Nov 2026 10:00:00 +0000\nMessage-ID: <0@x.example>\n\nHello Jane\n"
    )
    text = "Hi Alice,\n\nCould you send me the price list by Friday?\n\nJane"
    shown = come(alice, tmp_path, text, to="alice@desk.example", sender="Jane Doe - Volunteers <jane@trust.example>")
    assert [row.person.kind for row in shown.rows] == ["person"]


def test_thursday_calls_nobody_of_the_name_of_thu(alice, tmp_path):
    alice.name = "Nguyễn Thu Hà"
    alice.save()
    text = "Cả nhà ơi, thứ Bảy này mọi người mang giúp em hai cái ghế nhé."
    assert not come(alice, tmp_path, text, to="Nhóm chợ quê <cho@nhom.example>").rows
