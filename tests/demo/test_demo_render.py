from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from sincerely.demo.build import OWNER_PERSON
from sincerely.demo.render import DemoMessage, Renderer
from sincerely.demo.story import OWNER, parse_story
from sincerely.demo.threads import place_letters

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TODAY = date(2026, 11, 23)
ANNA = (
    "person: anna\nname: Anna Berg\nemail: anna@fjord.example\ntimezone: Europe/Stockholm\n"
    "client: {client}\nlanguage: {language}\nsignature: |\n  Anna Berg\n  Fjord AB\n\n"
)
THREAD = (
    "=== -20 10:00 lan -> anna | Boxes\n\nWhich one?\n\n"
    "=== -19 15:00 anna -> lan | Re: Boxes\n{headers}\nThe small one, å.\n\n"
)


def render(story_text: str) -> list[EmailMessage]:
    story = parse_story(story_text, "anna.txt")
    story.people[OWNER] = OWNER_PERSON
    renderer = Renderer(story)
    made: list[DemoMessage] = [renderer.render(one) for one in place_letters(story, TODAY, HANOI)]
    return [message_from_bytes(one.raw, policy=policy.default) for one in made]  # type: ignore[misc]


def text_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def answer(client: str, language: str = "en", headers: str = "") -> EmailMessage:
    return render(ANNA.format(client=client, language=language) + THREAD.format(headers=headers))[-1]


@pytest.mark.parametrize(
    ("client", "language", "line"),
    [
        ("gmail", "en", "On Tue, 3 Nov 2026 at 04:00, Lan Nguyen <lan@lasen.example> wrote:"),
        ("apple", "en", "On 3 Nov 2026, at 04:00, Lan Nguyen <lan@lasen.example> wrote:"),
        ("thunderbird", "en", "On 03/11/2026 04:00, Lan Nguyen wrote:"),
        ("outlook", "en", "Sent: Tuesday 3 November 2026 04:00"),
        ("gmail", "vi", "Vào Th 3, 3 thg 11, 2026 vào lúc 04:00 Lan Nguyen <lan@lasen.example> đã viết:"),
        ("outlook", "vi", "Gửi: thứ Ba 3/11/2026 04:00"),
    ],
)
def test_an_answer_repeats_the_letter_as_its_program_does(client: str, language: str, line: str) -> None:
    text = text_of(answer(client, language))
    assert line in text
    assert ("\n> Which one?" in text) == (client != "outlook")
    assert text.index("The small one") < text.index(line)


def test_an_answer_can_stand_below_what_it_repeats() -> None:
    text = text_of(answer("gmail", headers="quote: inline\n"))
    assert text.index("> Which one?") < text.index("The small one")


def test_dates_carry_the_senders_zone() -> None:
    message = answer("gmail")
    assert message["Date"].datetime == datetime(2026, 11, 4, 15, 0, tzinfo=HANOI)
    assert str(message["Date"]).endswith("+0100")


def test_headers_say_what_the_story_says() -> None:
    headers = "cc: bo@fjord.example\nlist: yes\nauto: yes\nhtml: yes\nattach: plan.pdf application/pdf 3k\n"
    message = answer("gmail", headers=headers)
    assert message["Cc"].addresses[0].addr_spec == "bo@fjord.example"
    assert message["List-Id"]
    assert message["Precedence"] == "bulk"
    assert message["Auto-Submitted"] == "auto-replied"
    attachment = next(message.iter_attachments())
    assert (attachment.get_filename(), len(attachment.get_content())) == ("plan.pdf", 3000)
    assert attachment.get_content().startswith(b"%PDF")
    html = message.get_body(("html",))
    assert html is not None
    assert "The small one, å." in html.get_content()


def test_a_signature_changes_on_its_day() -> None:
    person = ANNA.format(client="gmail", language="en") + "signature -30: |\n  Anna Berg, Head\n\n"
    letters = "=== -40 10:00 anna -> lan | One\n\nFirst.\n\n=== -20 10:00 anna -> lan | Two\n\nSecond.\n"
    before, after = (text_of(message) for message in render(person + letters))
    assert before.endswith("Anna Berg\nFjord AB\n")
    assert after.endswith("Anna Berg, Head\n")


def test_a_letter_moved_to_friday_stays_after_the_letter_it_answers() -> None:
    # 7 and 8 November 2026 are a weekend more than 14 days before today.
    letters = (
        "=== -16 18:00 anna -> lan | Weekend\n\nSaturday evening.\n\n"
        "=== -15 09:00 lan -> anna | Re: Weekend\n\nSunday morning.\n"
    )
    first, second = render(ANNA.format(client="gmail", language="en") + letters)
    assert first["Date"].datetime.astimezone(HANOI).date() == date(2026, 11, 6)
    assert first["Date"].datetime < second["Date"].datetime
