import contextlib
import mailbox
import re
from collections import Counter
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import icalendar
import pytest
import vobject
from demo_told import Told, told

from sincerely.demo.build import HERE, build, write
from sincerely.demo.story import StoryError, read_stories

MONDAY, SUNDAY, LEAP_DAY = date(2026, 11, 23), date(2026, 11, 29), date(2028, 2, 29)
TODAYS = (MONDAY, SUNDAY, LEAP_DAY)
ENGLISH_DATE = re.compile(
    r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (\d{1,2}) "
    r"(January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (\d{4}))?"
)
VIETNAMESE_DATE = re.compile(
    r"\b(thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật),? (?:ngày )?(\d{1,2})/(\d{1,2})(?!\d)", re.IGNORECASE
)
VIETNAMESE_DAYS = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
DOMAIN = re.compile(r"(?:@|https?://)([\w.-]+\.[a-z]{2,})", re.IGNORECASE)


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def demo(request: pytest.FixtureRequest) -> Told:
    return told(request.param)


def test_the_mailbox_is_large_enough_to_believe(demo: Told) -> None:
    built, messages = demo.mailbox, demo.messages
    senders = {str(message["From"].addresses[0].addr_spec) for message in messages}
    assert len(messages) >= 900
    assert len(senders) >= 55
    assert len({message["Message-ID"] for message in messages}) == len(messages)
    recent = sum((built.messages[-1].at - message.at).days < 30 for message in built.messages)
    assert recent > len(messages) / 18


def test_every_message_is_whole(demo: Told) -> None:
    for message, text in zip(demo.messages, demo.words, strict=True):
        assert not message.defects
        assert all(not part.defects for part in message.walk())
        assert text.strip()
        assert parsedate_to_datetime(message["Date"]).date() <= demo.today


def test_answers_name_a_letter_that_came_before(demo: Told) -> None:
    messages = demo.messages
    seen: dict[str, datetime] = {}
    for message in messages:
        at = parsedate_to_datetime(message["Date"])
        for known in str(message["References"] or "").split():
            assert seen[known] < at
        seen[message["Message-ID"]] = at
    assert sum("In-Reply-To" in message for message in messages) > len(messages) / 3


def test_weekday_words_agree_with_their_dates(demo: Told) -> None:
    checked = 0
    for message, text in zip(demo.messages, demo.words, strict=True):
        sent = parsedate_to_datetime(message["Date"]).date()
        for weekday, day, month, year in ENGLISH_DATE.findall(text):
            years = [int(year)] if year else [sent.year - 1, sent.year, sent.year + 1]
            meant = [_weekday(f"{day} {month} {one}") for one in years]
            assert weekday in meant, (message["Subject"], weekday, day, month)
            checked += 1
    assert checked > 50


def test_vietnamese_weekday_words_agree_with_their_dates(demo: Told) -> None:
    checked = 0
    for message, text in zip(demo.messages, demo.words, strict=True):
        sent = parsedate_to_datetime(message["Date"]).date()
        for weekday, day, month in VIETNAMESE_DATE.findall(text):
            named = [VIETNAMESE_DAYS[one.weekday()] for one in _years(sent.year, int(month), int(day))]
            assert weekday.lower() in named, (message["Subject"], weekday, day, month)
            checked += 1
    assert checked > 50


def _years(year: int, month: int, day: int) -> list[date]:
    found = []
    for one in (year - 1, year, year + 1):
        with contextlib.suppress(ValueError):  # 29 February of a common year
            found.append(date(one, month, day))
    return found


def _weekday(text: str) -> str:
    try:
        return datetime.strptime(text, "%d %B %Y").strftime("%A")
    except ValueError:  # 29 February of a common year
        return ""


def test_nothing_is_left_unfilled(demo: Told) -> None:
    for message, text in zip(demo.messages, demo.words, strict=True):
        assert not re.search(r"\{[^}]*\}", text + message["Subject"])


def test_only_example_domains_appear(demo: Told) -> None:
    built, messages = demo.mailbox, demo.messages
    found = Counter(domain.lower() for text in demo.words for domain in DOMAIN.findall(text))
    files = (built.ics.replace("\r\n ", ""), built.vcf, built.csv)
    found.update(domain.lower() for text in files for domain in DOMAIN.findall(text))
    found.update(str(message["From"].addresses[0].domain) for message in messages)
    assert [domain for domain in found if not domain.endswith(".example")] == []


def test_the_same_today_gives_the_same_bytes() -> None:
    assert build(MONDAY) == told(MONDAY).mailbox
    assert told(MONDAY).mailbox.mbox != told(SUNDAY).mailbox.mbox


def test_no_two_letters_say_the_same() -> None:
    texts = Counter(letter.text.casefold() for letter in read_stories(HERE / "stories").letters)
    assert [text for text, times in texts.items() if times > 1] == []


def test_the_files_read_back(tmp_path: Path) -> None:
    built = write(tmp_path / "demo", MONDAY)
    boxes = [mailbox.mbox(tmp_path / "demo" / name, create=False) for name in ("inbox.mbox", "sent.mbox")]
    assert sum(map(len, boxes)) == len(built.messages)
    assert {message["Message-ID"] for box in boxes for message in box} == {one.message_id for one in built.messages}
    for box in boxes:
        box.close()
    calendar = icalendar.Calendar.from_ical((tmp_path / "demo" / "calendar.ics").read_bytes())
    assert len(calendar.walk("VEVENT")) >= 55
    cards = list(vobject.readComponents((tmp_path / "demo" / "contacts.vcf").read_text("utf-8")))
    assert len(cards) >= 25
    assert built.notes


def test_the_owner_wrote_some_with_ai_and_says_so() -> None:
    demo = told(MONDAY)
    marked = [pair for pair in zip(demo.messages, demo.words, strict=True) if "AI-Disclosure" in pair[0]]
    assert marked
    for message, text in marked:
        assert message["From"].addresses[0].addr_spec == "lan@lasen.example"
        assert "AI" in text
    to_tom = [message for message in demo.messages if "tom.ashworth@" in str(message["To"])]
    assert sum("AI-Disclosure" in message for message in to_tom[-12:]) == 6


def test_a_bad_story_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "bad.txt").write_text(
        "person: a\nemail: a@b.example\n\n=== -1 10:00 a -> lan | Hi\n\nSee you {someday}.\n", "utf-8"
    )
    with pytest.raises(StoryError, match=r"bad\.txt, line 4: '\{someday\}'"):
        build(MONDAY, folder=tmp_path)


def test_stories_say_no_weekday_outside_a_token_next_to_a_date() -> None:
    for path in (HERE / "stories" / "en").glob("*.txt"):
        assert not ENGLISH_DATE.search(path.read_text("utf-8")), path.name
