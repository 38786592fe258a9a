"""The Vietnamese words: none missing, none uncertain, every slot kept, and no English left on a Vietnamese page."""

import ast
import gettext as standard
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from django.test import Client
from django.utils import timezone, translation
from django.utils.translation.template import templatize

from sincerely.accounts import actions as accounts
from sincerely.journey import delivery
from sincerely.people import actions as people
from sincerely.sending.adapters import smtp
from sincerely.sources.records import Reason
from sincerely.trust.policy import MODES, TASKS
from sincerely.web import concern_words, delivery_words, handled_words, labels, proposal_words, reasons

WEB = Path(reasons.__file__).parent
FOLDER = WEB / "locale" / "vi" / "LC_MESSAGES"
STRING = r'"((?:[^"\\]|\\.)*)"'
LITERAL = r"u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
SLOT = re.compile(r"%\(\w+\)[sd]|%%|\{\w+\}|</?\w+[^>]*>")


@dataclass(frozen=True)
class Entry:
    """One text with its Vietnamese; `plural` is blank where it has none."""

    key: str
    english: str
    plural: str
    vietnamese: str
    fuzzy: bool


def said(block: str, field: str) -> str:
    """The text of a field: one string or several lines of them."""
    found = re.search(rf"^{field} {STRING}((?:\n{STRING})*)", block, re.M)
    if found is None:
        return ""
    return "".join(ast.literal_eval(f'"{part}"') for part in re.findall(STRING, found.group(0)))


def read_words() -> list[Entry]:
    """Every text of the file that people edit."""
    entries = []
    for block in (FOLDER / "django.po").read_text(encoding="utf-8").split("\n\n")[1:]:
        lines = "\n".join(line for line in block.splitlines() if not line.startswith("#~"))
        english = said(lines, "msgid")
        if english:
            context = said(lines, "msgctxt")
            entries.append(
                Entry(
                    f"{context}\x04{english}" if context else english,
                    english,
                    said(lines, "msgid_plural"),
                    said(lines, r"msgstr(?:\[0\])?"),
                    bool(re.search(r"^#,.*fuzzy", lines, re.M)),
                )
            )
    return entries


WORDS = read_words()
BY_KEY = {one.key: one for one in WORDS}


@pytest.fixture(scope="module")
def compiled():
    """The file that Django reads."""
    with (FOLDER / "django.mo").open("rb") as file:
        return standard.GNUTranslations(file)


def test_there_are_words():
    assert len(WORDS) > 500
    assert len(BY_KEY) == len(WORDS)


def test_every_text_has_its_vietnamese():
    assert [one.english for one in WORDS if not one.vietnamese.strip()] == []
    assert [one.english for one in WORDS if one.fuzzy] == []


def test_every_slot_is_kept():
    for one in WORDS:
        wanted = set(SLOT.findall(one.english)) | set(SLOT.findall(one.plural))
        assert set(SLOT.findall(one.vietnamese)) == wanted, one.english


def test_the_vietnamese_is_calm():
    for one in WORDS:
        assert "!" not in one.vietnamese, one.english
        assert "quý khách" not in one.vietnamese.lower(), one.english
        assert one.vietnamese == one.vietnamese.strip(), one.english


def test_sentences_end_as_the_english_do():
    """A full stop, a colon, a question mark: what is lost makes two sentences run together on the page."""
    for one in WORDS:
        for mark in (".", ":", "?"):
            assert one.vietnamese.endswith(mark) == one.english.endswith(mark), one.english


def test_the_compiled_words_are_those_of_the_file(compiled):
    kept = {}
    for key, words in compiled._catalog.items():
        if key:
            kept[key[0] if isinstance(key, tuple) else key] = words
    assert kept == {one.key: one.vietnamese for one in WORDS}


def spoken_in_python(text):
    """Every constant handed to gettext and its kin; also inside f-strings, where the collector does not look."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id in ("gettext", "ngettext", "noop") and isinstance(first, ast.Constant):
                yield first.value


def spoken_in_template(text):
    """Every text between translate tags."""
    prepared = templatize(text)
    for context, words in re.findall(rf"\bpgettext\({LITERAL}, {LITERAL}", prepared):
        yield f"{ast.literal_eval(context)}\x04{ast.literal_eval(words)}"
    for words in re.findall(rf"(?<![pn])n?gettext\({LITERAL}", prepared):
        yield ast.literal_eval(words)


@pytest.mark.parametrize("path", sorted(WEB.rglob("*.py")) + sorted(WEB.rglob("*.html")), ids=lambda path: path.name)
def test_every_text_of_the_screens_is_in_the_words(path):
    text = path.read_text(encoding="utf-8")
    spoken = spoken_in_python(text) if path.suffix == ".py" else spoken_in_template(text)
    assert [words for words in spoken if words not in BY_KEY] == [], "make translations"


TABLES = {
    **{f"reason {key}": words for key, words in reasons.EVERY.items()},
    **{f"why {key}": words for key, words in concern_words.WHY.items()},
    **{f"do {key}": words for key, words in concern_words.DO.items()},
    **{f"handled {key}": words for key, words in handled_words.WORDS.items()},
    **{f"evidence {key}": words for key, words in {**proposal_words.EVIDENCE, **proposal_words.QUOTED}.items()},
    **{f"field {key} {n}": one for key, words in proposal_words.FIELDS.items() for n, one in enumerate(words)},
    **{f"{group} {key}": words for group, table in labels.BY_GROUP.items() for key, words in table.items()},
}


@pytest.mark.parametrize("words", TABLES.values(), ids=TABLES.keys())
def test_every_key_speaks_vietnamese(words):
    with translation.override("vi"):
        assert translation.gettext(words) not in ("", words)


@pytest.mark.parametrize("key", reasons.EVERY)
@pytest.mark.parametrize("language", ["en", "vi"])
def test_every_sentence_can_be_said(key, language):
    slots = {"days": 4, "due": date(2026, 11, 27), "median": 9, "times": 2, "n": 5, "at": "9:00"}
    with translation.override(language):
        sentence = reasons.say(key, slots, name="chị Hương")
    assert sentence[0].isupper()
    assert "%(" not in sentence
    assert sentence[-1] in ".?"


def test_every_task_mode_and_reason_has_its_word():
    assert set(labels.TASKS) == set(TASKS)
    assert set(labels.MODES) == set(MODES)
    assert set(labels.UNREAD) == set(get_args(Reason))
    assert labels.label("no_such_thing", "about") == "no such thing"


def test_our_own_words_about_a_server_are_translated():
    written = {words for _kind, words in smtp.PLAIN} | {delivery.LEDGER_DIFFERS, delivery.PUT_BACK}
    assert written <= delivery_words.OURS
    with translation.override("vi"):
        assert all(delivery_words.reply(words) not in ("", words) for words in delivery_words.OURS)


def test_why_no_message_can_be_built_is_translated():
    with translation.override("vi"):
        assert delivery_words.unsafe("the message holds a NUL byte") == "thư có ký tự NUL"
        assert (
            delivery_words.unsafe("the subject holds a tab")
            == "thư không gửi đi an toàn được (the subject holds a tab)"
        )


REPLIES = [
    ("The mail server hung up.", "The mail server hung up.", "Máy chủ thư ngắt kết nối."),
    ("550 no such user", "The mail server said “550 no such user”.", "Máy chủ thư báo “550 no such user”."),
    ("The mail server said: 421 busy", "The mail server said “421 busy”.", "Máy chủ thư báo “421 busy”."),
    ("The mail server refused the sign-in: 535 no", "The mail server refused the sign-in: “535 no”.",
     "Máy chủ thư không cho đăng nhập: “535 no”."),
    ("gate.no_approval", "It was stopped: there was no approval.", "Thư bị giữ lại: chưa có ai duyệt."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "english", "vietnamese"), REPLIES)
def test_what_kept_a_letter_is_one_sentence(text, english, vietnamese):
    with translation.override("en"):
        assert delivery_words.reply(text) == english
    with translation.override("vi"):
        assert delivery_words.reply(text) == vietnamese


NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MOMENTS = [
    (NOW, "today 16:00", "hôm nay 16:00"),
    (NOW - timedelta(days=1), "Mon 16:00", "thứ Hai 16:00"),
    (NOW - timedelta(days=2), "Sun 16:00", "Chủ nhật 16:00"),
    (datetime(2026, 11, 22, 20, 0, tzinfo=UTC), "Mon 03:00", "thứ Hai 03:00"),
    (NOW - timedelta(days=40), "15 Oct", "15/10"),
    (datetime(2025, 2, 4, 1, 0, tzinfo=UTC), "4 Feb 2025", "4/2/2025"),
]


@pytest.mark.parametrize(("at", "english", "vietnamese"), MOMENTS)
def test_moments_read_as_people_write_them(at, english, vietnamese):
    with timezone.override("Asia/Ho_Chi_Minh"):
        with translation.override("en"):
            assert reasons.moment_words(at, NOW) == english
        with translation.override("vi"):
            assert reasons.moment_words(at, NOW) == vietnamese


DAYS = [
    (lambda: reasons.day_words(date(2026, 11, 27)), "Fri 27 Nov", "thứ Sáu 27/11"),
    (lambda: reasons.near_day(date(2026, 11, 30), date(2026, 11, 30)), "today", "hôm nay"),
    (lambda: reasons.near_day(date(2026, 12, 1), date(2026, 11, 30)), "tomorrow", "ngày mai"),
    (lambda: reasons.near_day(date(2026, 12, 2), date(2026, 11, 30)), "Wed 2 Dec", "thứ Tư 2/12"),
    (lambda: reasons.near_day(date(2027, 1, 8), date(2026, 11, 30)), "Fri 8 Jan 2027", "thứ Sáu 8/1/2027"),
    (lambda: reasons.long_day(date(2026, 11, 24)), "Tuesday 24 November 2026", "Thứ Ba, 24/11/2026"),
    (lambda: reasons.long_day(date(2026, 11, 29)), "Sunday 29 November 2026", "Chủ nhật, 29/11/2026"),
    (lambda: reasons.full_moment(NOW, "%H:%M"), "24 November 2026, 09:00", "09:00, 24/11/2026"),
    (lambda: reasons.full_moment(NOW, "%H:%M:%S"), "24 November 2026, 09:00:00", "09:00:00, 24/11/2026"),
    (lambda: reasons.birthday_words("1984-05-14"), "14 May 1984", "14/5/1984"),
    (lambda: reasons.birthday_words("--02-29"), "29 February", "29/2"),
    (lambda: reasons.birthday_words("mid-May"), "mid-May", "mid-May"),
    (lambda: reasons.ago(1), "yesterday", "hôm qua"),
    (lambda: reasons.ago(4), "4 days ago", "4 ngày trước"),
]


@pytest.mark.parametrize(("words", "english", "vietnamese"), DAYS)
def test_days_read_as_people_write_them(words, english, vietnamese):
    with translation.override("en"):
        assert words() == english
    with translation.override("vi"):
        assert words() == vietnamese


class Shown(HTMLParser):
    """The words of a page that a reader meets, without code, scripts, and what says that it is English."""

    SILENT = ("script", "style", "code")
    VOID = ("meta", "link", "input", "br", "hr", "img", "use", "path", "circle", "rect")

    def __init__(self):
        super().__init__()
        self.words, self.inside = [], []

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.words += [found[name] for name in ("placeholder", "title") if found.get(name)]
        label = found.get("aria-label")
        if label and found.get("lang") != "en":
            self.words.append(label)
        if tag not in self.VOID:
            self.inside.append((tag, tag in self.SILENT or found.get("lang") == "en"))

    def handle_endtag(self, tag):
        while self.inside:
            if self.inside.pop()[0] == tag:
                return

    def handle_data(self, data):
        if not any(silent for _tag, silent in self.inside) and data.strip():
            self.words.append(data.strip())


def shown(html):
    """What a reader meets."""
    page = Shown()
    page.feed(html)
    return "\n".join(page.words)


@pytest.fixture
def vietnamese(alice, now):
    """A browser of Alice's that reads Vietnamese, with somebody to write to and a little of a past."""
    accounts.change_owner(alice, {"name": "Lan Nguyễn", "role": "", "organisation": ""})
    hoa = people.create_person(alice, "Đỗ Thị Hoa", "hoa@sen.example")
    people.set_language([hoa], language="vi", address_me="em", address_you="chị")
    people.add_note(alice, hoa, "Chị Hoa kể cháu vào lớp một.", kind="call", at=now, now=now)
    browser = Client()
    browser.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    browser.cookies["language"] = "vi"
    browser.hoa = hoa
    return browser


SENTENCES = [one for one in WORDS if "%" not in one.english and "{" not in one.english and one.english.count(" ") > 1]
ENGLISH = re.compile(r"\b(the|you|your|and|not|this|that|of|it|is|letters?|here|with|by|nothing|yet)\b", re.I)
PAGES = ["/", "/?all=1", "/review/", "/people/", "/people/?q=Hoa", "/people/?q=zzz", "/search/", "/search/?q=zzz",
         "/search/?q=hoa", "/meetings/", "/handled/", "/outbox/", "/reflection/", "/more/", "/settings/",
         "/letters/new/", "/sign-in/", "/r/AAAAAAAAAAAAAAAAAAAAAA", "/no-such-page/"]  # fmt: skip


def no_english(response):
    """Assert that a page speaks Vietnamese throughout."""
    html = response.content.decode()
    assert '<html lang="vi"' in html
    text = shown(html)
    assert [one.english for one in SENTENCES if one.english in text] == []
    left = [line for line in text.split("\n") if ENGLISH.search(line)]
    assert left == []


@pytest.mark.parametrize("address", PAGES)
def test_a_vietnamese_page_holds_no_english(vietnamese, address):
    no_english(vietnamese.get(address))


def test_a_person_speaks_vietnamese(vietnamese):
    no_english(vietnamese.get(f"/people/{vietnamese.hoa.pk}/"))
    entry = vietnamese.hoa.entries.get()
    no_english(vietnamese.get(f"/entries/{entry.pk}/"))


@pytest.mark.parametrize("task", ["condolence", "information", "check_in"])
def test_a_letter_speaks_vietnamese(vietnamese, task):
    started = vietnamese.post("/letters/new/", {"person": vietnamese.hoa.pk, "task": task}, follow=True)
    no_english(started)
    address = started.redirect_chain[-1][0]
    words = {"text": "Em chào chị, em gửi chị tấm ảnh hôm trước.", "to": "hoa@sen.example", "subject": "Tấm ảnh"}
    no_english(vietnamese.post(f"{address}save/", {**words, "then": "ready"}, follow=True))
    no_english(vietnamese.post(f"{address}decline/", {}, follow=True))
    no_english(vietnamese.get(address))


def test_a_refused_form_speaks_vietnamese(db):
    browser = Client(enforce_csrf_checks=True)
    browser.cookies["language"] = "vi"
    refused = browser.post("/theme/", {"theme": "dark"})
    assert refused.status_code == 403
    no_english(refused)


def test_how_it_decides_speaks_vietnamese(vietnamese):
    """Its rules quote English words that they look for, so only whole sentences are looked at."""
    text = shown(vietnamese.get("/decides/").content.decode())
    assert "Cách phần mềm quyết định" in text
    assert [one.english for one in SENTENCES if one.english in text] == []


def test_the_check_itself_sees_english(vietnamese):
    """A page in English fails what the pages in Vietnamese pass."""
    vietnamese.cookies["language"] = "en"
    text = shown(vietnamese.get("/settings/").content.decode())
    assert ENGLISH.search(text)
    assert "What the desk calls you" in text
