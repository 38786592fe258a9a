"""Freezing: what a letter says of itself follows from whose words are in it, and what can't be checked is refused."""

from email import message_from_bytes
from email.policy import SMTP

import pytest

from sincerely.journey import letters, recording
from sincerely.people.models import Entry
from sincerely.sending.mime import UnsafeLetter
from sincerely.trust.mime_parts import UnreadableMessageError
from sincerely.writing import actions as writing
from sincerely.writing.provenance import joined, whole
from tests.sending.desk_scene import TOM, sign_in, write

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


def test_each_of_the_cases_a_yes_can_cover_is_told(alice, now):
    """By hand with a receipt, wording helped, edited, unchanged: line, field, meta and receipt say the same."""
    alice.disclosure = {"by_hand": True, "en": "name_first"}
    alice.save()
    found = {}
    for case in ("by_hand", "wording", "edited", "unchanged"):
        drafted = case in ("edited", "unchanged")
        letter = write(alice, now, by="composer" if drafted else "owner", text=DRAFT)
        if case == "wording":
            changed = DRAFT.replace("that you asked for", "you wanted")
            letter = writing.take_wording(letter, changed, helped_by="model:polish-1", now=now)
        elif case == "edited":
            letter = writing.write_text(letter, DRAFT.replace("Monday", "Tuesday"), now=now)
        frozen, message, text = shown(letter, now)
        field, meta = str(message["AI-Disclosure"]), message.get_body(("html",)).get_content()
        found[case] = (frozen.disclosure, field.partition(",")[0], meta.partition('content="')[2].partition('"')[0])
        assert text.strip().splitlines()[-1].startswith("Alice Ashdown")
        assert frozen.receipt_id in text
        assert "Auto-Submitted" not in message
    assert found == {
        "by_hand": ("none", "mode=none", "none"),
        "wording": ("ai-modified", "mode=ai-modified", "ai-assisted"),
        "edited": ("ai-originated", "mode=ai-originated", "ai-generated"),
        "unchanged": ("ai-originated", "mode=ai-originated", "ai-generated"),
    }


@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_program_that_proposed_is_named(alice, now, language):
    letter = program_letter(alice, now, "token:crm-bot", language)
    frozen, message, text = shown(letter, now)
    assert "crm-bot" in text.strip().splitlines()[-1]
    assert "composer" not in message["AI-Disclosure"]
    assert 'provider="crm-bot"' in message["AI-Disclosure"]
    approval = letters.say_yes(
        letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in(alice, now), now=now
    )
    told = recording.receipt_payload(approval, "AAECAwQFBgcICQoLDA0ODw==")["ai"]
    assert (told["provider"], told["model"], told["proposed_by"]) == ("crm-bot", None, "token:crm-bot")


def test_a_programs_words_pasted_back_are_still_its_words(alice, now):
    letter = writing.start_over(program_letter(alice, now, "token:crm-bot", "en"), now=now)
    letter = writing.write_text(letter, DRAFT, now=now)
    frozen, message, _text = shown(letter, now)
    assert frozen.words["model"] > 0
    assert frozen.words["composer"] == 0
    assert 'provider="crm-bot"' in message["AI-Disclosure"]


def program_letter(owner, now, by, language):
    return writing.propose(
        owner, person=None, to=[TOM], subject="Boxes", text=DRAFT, spans=whole(DRAFT, "model"), task="information",
        mode="draft", language=language, reply_to=None, need="", proposed_by=by, now=now,
    )  # fmt: skip
