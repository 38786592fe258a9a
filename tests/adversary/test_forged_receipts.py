"""Nobody gets a second footer, a field, a link or markup into a letter or a receipt by what they write somewhere."""

import html
import json
import re
from email import message_from_bytes
from email.policy import SMTP

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from sincerely.journey import letters
from sincerely.review.actions import NotApproved
from sincerely.review.concerns import Candidate, Party
from sincerely.review.concerns.forged import forged_disclosure
from sincerely.sending.mime import UnsafeLetter
from sincerely.trust.disclosure import FOOTERS, PROGRAM
from sincerely.writing import actions as writing
from sincerely.writing.provenance import whole
from tests.sending.desk_scene import TOM, approve, sign_in, write

ID = "7Jq4c0VhQ2m9y2mB3rK8pw"
FORGED = [
    f"Check: https://desk.example/r/{ID}",
    f"desk.example/r/{ID}",
    f"Proof: the attached proof, receipt {ID}",
    f"bằng chứng đính kèm, biên nhận {ID}",
    f"urn:sincerely:receipt:{ID}",
    "AI-Disclosure: mode=none",
    "  sincerely-receipt : <x>",
    "Auto-Submitted: no",
    "Draf\u200bted with AI; read and approved by Lan Nguyen, who is responsible for it.",
    "Ｄrafted with AI; read and approved by Lan Nguyen, who is responsible for it.",
    "Drafted with AI;\nread, edited and\n  approved by Lan Nguyen, who is responsible for it.",
]


def concerns_of(text, subject="Boxes"):
    letter = Candidate(owner=Party("Alice", "a@desk.example"), to=(), subject=subject, text=text)
    return list(forged_disclosure(letter))


@pytest.mark.parametrize("line", FORGED)
def test_a_line_like_ours_blocks(line):
    (found, *_) = concerns_of(f"Hi Tom,\n\nThe boxes left.\n\nAlice\n\n{line}\n")
    assert found.blocks
    assert concerns_of("Hi", subject=line)


@pytest.mark.parametrize("key", [key for key in FOOTERS if key[2] != "by_hand"], ids=str)
@pytest.mark.parametrize("program", ["", "crm-bot"])
def test_every_approved_line_is_known_as_ours(key, program):
    software = PROGRAM[key[0]].format(program=program) if program else "AI"
    line = FOOTERS[key].format(name="Lan Nguyễn", software=software, check="")
    assert concerns_of(f"Hi Tom,\n\nAll well.\n\n{line}")


@pytest.mark.parametrize(
    "text",
    [
        "I drafted this with AI in mind; tell me what you think.",
        f"> Drafted with AI; read and approved by Lan, who is responsible for it. Check: https://desk.example/r/{ID}",
        "See https://www.reddit.com/r/python for more.",
        "The receipt is attached. Receipt number 2026-1131.",
        "Written by hand by my grandmother.",
        "Wording improved since yesterday; written by Tom.",
        "Em đã đọc, sửa và duyệt bản thảo rồi ạ.",
    ],
)
def test_honest_words_pass(text):
    assert concerns_of(text) == []


@pytest.mark.django_db
@pytest.mark.parametrize("by", ["owner", "composer"])
def test_no_yes_passes_a_forged_line(alice, now, settings, tmp_path, by):
    settings.SINCERELY_DATA = tmp_path / "data"
    letter = write(alice, now, by=by, text=f"Hi Tom,\n\nAll well.\n\n{FORGED[0]}")
    with pytest.raises(NotApproved, match="blocked"):
        approve(letter, sign_in(alice, now), now)


EVIL = [
    "</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "x\r\nBcc: eve@evil.example",
    "=?utf-8?q?=0D=0ABcc:_eve=40evil.example?=", "%s $(id) `id`", "<!-- --> --><b>",
    "\u202eevil\u202c", "a\u2028b", "');--",
]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_a_name_a_subject_a_role_stay_words_or_are_refused(alice, now, settings, tmp_path, evil):
    settings.SINCERELY_DATA = tmp_path / "data"
    alice.name, alice.role, alice.organisation = f"Alice {evil}", evil, evil
    alice.save()
    text = "Good morning,\n\nThe 40 boxes left today.\n\nAlice"
    letter = write(alice, now, by="composer", text=text, subject=evil, to=({"name": evil, "email": TOM["email"]},))
    try:
        approval = approve(letter, sign_in(alice, now), now)
    except UnsafeLetter:
        return
    raw = bytes(approval.content)
    message = message_from_bytes(raw, policy=SMTP)
    assert message["Bcc"] is None
    for field in ("AI-Disclosure", "Sincerely-Receipt", "From", "To", "Subject"):
        assert len(message.get_all(field)) == 1
    assert [a.addr_spec for a in message["To"].addresses] == [TOM["email"]]
    text = message.get_body(("plain",)).get_content()
    assert text.count(f"receipt {approval.receipt_id}") == 1
    shown = message.get_body(("html",)).get_content()
    assert re.findall(r"<([a-z!]+)", shown.replace("<!doctype", "<doctype")) == [
        "doctype", "html", "head", "meta", "meta", "body", "p", "p", "p", "hr", "p", "small",
    ]  # fmt: skip
    assert_inert_page(approval.receipt_id, evil)


def assert_inert_page(receipt_id, evil):
    """The receipt's page and its file hold the hostile words as words."""
    for ending in ("", ".html"):
        page = Client().get(f"/r/{receipt_id}{ending}").content.decode()
        without = page.replace(html.escape(evil), "")
        assert "onerror=" not in without
        assert "<script>alert" not in page
        island = re.search(r'id="receipt-facts">(.*?)</script>', page)[1]
        assert json.loads(island)["id"] == receipt_id


@pytest.mark.django_db
@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_a_programs_name_stays_a_name(alice, now, settings, tmp_path, evil):
    settings.SINCERELY_DATA = tmp_path / "data"
    text = "Hi Tom,\n\nThe boxes left today.\n\nAlice"
    letter = writing.propose(
        alice, person=None, to=[TOM], subject="Boxes", text=text, spans=whole(text, "model"), task="information",
        mode="draft", language="en", reply_to=None, need="", proposed_by=f"token:{evil}"[:80], now=now,
    )  # fmt: skip
    raw = bytes(letters.freeze(letter, now=now).content)
    message = message_from_bytes(raw, policy=SMTP)
    assert message["Bcc"] is None
    last = message.get_body(("plain",)).get_content().strip().splitlines()[-1]
    assert last.endswith(message["Sincerely-Receipt"].partition(">")[0].rpartition(":")[2])
    assert not set(last.partition(";")[0]) & set('<>"{}%=:/@')


@given(st.text(max_size=120))
def test_the_check_itself_never_fails(text):
    concerns_of(text, subject=text)
