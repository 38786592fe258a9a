"""Freezing: what a letter says of itself follows from whose words are in it, and what can't be checked is refused."""

from email import message_from_bytes
from email.policy import SMTP

import pytest

from sincerely.journey import letters
from sincerely.people.models import Entry
from sincerely.sending.mime import UnsafeLetter
from sincerely.trust.mime_parts import UnreadableMessageError
from sincerely.writing import actions as writing
from sincerely.writing.provenance import joined
from tests.sending.desk_scene import write

pytestmark = pytest.mark.django_db
DRAFT = "Hi Tom,\n\nHere is the price list that you asked for on Monday.\n\nAlice"


def shown(letter, now):
    frozen = letters.freeze(letter, now=now)
    message = message_from_bytes(bytes(frozen.content), policy=SMTP)
    return frozen, message, message.get_body(("plain",)).get_content()


def test_a_letter_of_ones_own_says_nothing_of_software(alice, now):
    frozen, message, text = shown(write(alice, now, text=DRAFT), now)
    assert (frozen.disclosure, frozen.receipt_id, frozen.edited) == ("none", "", False)
    assert "AI-Disclosure" not in message
    assert "Sincerely-Receipt" not in message
    assert text.strip().replace("\r\n", "\n") == DRAFT


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("edited", [False, True])
def test_a_draft_says_so_where_people_and_programs_look(alice, now, language, edited):
    letter = write(alice, now, by="composer", text=DRAFT)
    letter.language = language
    letter.save()
    if edited:
        letter = writing.write_text(letter, DRAFT + "\n\nMy regards to Sue.", now=now)
    frozen, message, text = shown(letter, now)
    assert (frozen.disclosure, frozen.edited, len(frozen.receipt_id)) == ("ai-originated", edited, 22)
    assert message["AI-Disclosure"].startswith("mode=ai-originated")
    assert frozen.receipt_id in message["Sincerely-Receipt"]
    assert frozen.receipt_id in text
    assert alice.name in text
    assert ({"en": "edited", "vi": "sửa"}[language] in text) == edited
    html = message.get_body(("html",)).get_content()
    assert 'name="ai-disclosure" content="ai-generated"' in html
    assert frozen.receipt_id in html


def test_one_word_of_the_software_is_enough(alice, now):
    letter = write(alice, now, text="Hi Tom, all of this is mine but one. ")
    text, spans = joined([(letter.text, "owner"), ("word", "model")])
    letter.text, letter.spans = text, [span.as_json() for span in spans]
    letter.save()
    assert shown(letter, now)[0].disclosure == "ai-originated"


def test_once_every_word_is_ones_own_it_is_a_letter_of_ones_own(alice, now):
    letter = writing.start_over(write(alice, now, by="composer", text=DRAFT), now=now)
    letter = writing.write_text(letter, "Tom, the list comes with the boxes. Alice", now=now)
    assert shown(letter, now)[0].disclosure == "none"
    letter = writing.write_text(letter, "Tom.\n\n" + DRAFT, now=now)
    assert shown(letter, now)[0].disclosure == "ai-originated", "pasted back it is the software's again"


def test_what_could_not_be_checked_is_refused_with_a_reason(alice, now, monkeypatch):
    letter = write(alice, now)
    monkeypatch.setattr(letters, "parts_agree", lambda message: False)
    with pytest.raises(UnsafeLetter, match="would not say the same"):
        letters.freeze(letter, now=now)

    def unreadable(_raw):
        raise UnreadableMessageError("twice")

    monkeypatch.setattr(letters, "read_message", unreadable)
    with pytest.raises(UnsafeLetter, match="in two ways"):
        letters.freeze(letter, now=now)


@pytest.mark.parametrize(
    ("theirs", "referred"),
    [("a@harbour.example", True), ("x@no-message-id.invalid", False), ("no id at all", False), ("a@b\u00e9", False)],
)
def test_an_answer_names_what_it_answers_where_that_has_a_name(alice, now, theirs, referred):
    letter = write(alice, now)
    letter.reply_to = Entry.objects.create(
        owner=alice, digest="d" * 64, kind="message", at=now, direction="in", message_id=theirs
    )
    letter.save()
    message = shown(letter, now)[1]
    assert (message["In-Reply-To"] == f"<{theirs}>") == referred
    assert ("References" in message) == referred


def test_freezing_twice_gives_two_letters_and_one_approval_at_most(alice, now):
    letter = write(alice, now)
    first, second = letters.freeze(letter, now=now), letters.freeze(letter, now=now)
    assert first.message_id != second.message_id
    assert first.sha256 != second.sha256
    assert list(letter.frozen.values_list("sha256", flat=True)) == [second.sha256]
