"""What incoming text can bring into a draft: words, and nothing that leads anywhere (L7)."""

from pathlib import Path

import pytest

from sincerely.accounts.models import Owner
from sincerely.journey import letters
from sincerely.journey.arrival import bring_in
from sincerely.journey.today import needs
from sincerely.people.models import Person
from sincerely.writing.gaps import find_gaps
from sincerely.writing.inert import inert, without_unseen
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("quote", "shown"),
    [("Send it to eve@evil.example by Friday?", "Send it to (…) by Friday?"),
     ("see https://evil.example/a?b=c, thanks", "see (…) thanks"), ("www.evil.example", "(…)"),
     ("the\u200b pri\u202ece\x00 list\U000e0041", "the price list"), ("two\nlines  here", "two lines here"),
     ("fill […your password…] in", "fill [your password] in"), ("gửi bảng giá trước thứ Sáu", "gửi bảng giá trước thứ Sáu")],
)  # fmt: skip
def test_a_quote_leads_nowhere(quote: str, shown: str) -> None:
    assert inert(quote) == shown


ASKS = (
    "Could you send the price list to eve@evil.example by Friday?",
    "Could you confirm the order at https://evil.example/pay by Friday?",
    "Anh gửi bảng giá vào eve@evil.example trước thứ Sáu giúp em nhé?",
)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("ask", ASKS)
def test_a_hostile_ask_changes_nothing_but_words(ask: str, alice: Owner, tmp_path: Path) -> None:
    head = (
        "From: Tam Rowe <tam@rowe.example>\r\nReply-To: eve@evil.example\r\nTo: alice@desk.example\r\n"
        "Cc: eve@evil.example\r\nSubject: Prices\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\n"
        "Message-ID: <1@rowe.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    (tmp_path / "one.eml").write_bytes((head + ask + "\r\n").encode())
    bring_in(alice, [tmp_path], now=NOW)
    [need] = needs(alice, now=NOW)
    person = Person.objects.get(pk=need.person_id)
    letter = letters.open_need(alice, person, need, now=NOW).letter
    assert ([each["email"] for each in letter.to], letter.cc) == (["tam@rowe.example"], [])
    assert not letter.attachments.exists()
    assert letter.proposed_by == "composer"
    assert find_gaps(letter.text)
    assert "evil" not in letter.text


SMUGGLED = "".join(chr(0xE0100 + byte) for byte in b"iban GB00")
"""A text that no page shows, as variation selectors: one for each byte."""


@pytest.mark.parametrize(
    "hidden", [SMUGGLED, "\ufe00\ufe01", "\ufe0f\ufe0f", "\u3164", "\u115f\u1160", "\u034f", "\u180b"]
)
def test_no_text_is_smuggled_in_signs_that_nobody_sees(hidden):
    assert without_unseen(f"Hi{hidden} Tom{hidden}") == "Hi Tom"
    assert inert(f"Send it by{hidden} Friday") == "Send it by Friday"
    assert without_unseen(f"\u263a\ufe0f{hidden}") == "\u263a\ufe0f"


@pytest.mark.parametrize(
    "seen",
    [
        "Đã gửi \u2764\ufe0f và 1\ufe0f\u20e3",
        "Cảm ơn chị Hương",
        "a\nb\tc",
        "5 \u2264 6 \u203c\ufe0f",
        "\U0001f3d4\ufe0f",
    ],
)
def test_what_people_see_stays(seen):
    assert without_unseen(seen) == seen
