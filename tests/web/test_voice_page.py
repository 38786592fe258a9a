"""The page of how one writes: what was read, corrected, forgotten; drafts obey at once."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.people import actions as people
from sincerely.people.models import Entry
from sincerely.writing import queries
from sincerely.writing.models import HabitVerdict
from tests.web.test_access import browser_of

NOW = datetime.now(UTC)


@pytest.fixture
def tom(alice):
    """Somebody to whom Alice wrote six letters by hand and one with the software's help."""
    person = people.create_person(alice, "Tom Weaver", "tom@harbour.example")
    for number in range(7):
        Entry.objects.create(
            owner=alice, digest=f"d{number}", kind="message", direction="out", person=person, language="en",
            at=NOW - timedelta(days=number + 1), machine="ai-modified" if number == 6 else "",
            text="Dear Sir,\n\nBy the software." if number == 6 else
            f"Hello {person.given_name},\n\nPlan {number} is ready. Ring me if it is urgent.\n\nCheers,\nAlice",
        )  # fmt: skip
    return person


def habits(owner, person):
    return queries.habits(owner, person, language="en", now=NOW)


def say(browser, **form):
    return browser.post("/voice/", {"language": "en", **form})


def test_what_was_read_is_shown_with_letters_that_show_it(alice, tom):
    page = browser_of(alice).get("/voice/").content.decode()
    assert "Hello (their name)," in page
    assert "Cheers," in page
    assert "6 of 6 letters" in page
    assert "/entries/" in page
    assert "Not enough yet: 0 of 3 letters needed." in page, "nothing in Vietnamese"
    assert "Dear Sir" not in page


def test_a_correction_and_a_forgotten_habit_are_obeyed_and_undone(alice, tom):
    browser = browser_of(alice)
    assert habits(alice, tom).greeting == "Hello {name},"
    assert say(browser, what="use", aspect="greeting", value="Dear {name},").status_code == 302
    assert habits(alice, tom).greeting == "Dear {name},"
    say(browser, what="forget", aspect="closing", value="Cheers,")
    assert habits(alice, tom).closing == ""
    say(browser, what="forget", aspect="words", value="9")
    assert habits(alice, tom).words == 0
    assert "Forgotten, and stays so:" in browser.get("/voice/").content.decode()
    for verdict in HabitVerdict.objects.filter(owner=alice):
        say(browser, what="undo", verdict=verdict.pk)
    assert habits(alice, tom).greeting == "Hello {name},"
    assert habits(alice, tom).closing == "Cheers,"


@pytest.mark.parametrize("value", ["Dear (their name),", "Dear (tên người nhận),", "Dear {name},"])
def test_what_the_page_shows_may_be_typed(alice, tom, value):
    assert say(browser_of(alice), what="use", aspect="greeting", value=value).status_code == 302
    assert habits(alice, tom).greeting == "Dear {name},"


@pytest.mark.parametrize(
    ("aspect", "value"),
    [("greeting", "Dear [name],"), ("greeting", "x" * 81), ("greeting", "Hi {surname},"), ("greeting", "Chào anh,"), ("words", "0"), ("words", "many"),
     ("words", "9999999"), ("nothing", "x"), ("exclaims", "perhaps")],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused_with_its_reason(alice, tom, aspect, value):
    answer = say(browser_of(alice), what="use", aspect=aspect, value=value)
    assert answer.status_code == 400
    assert "Not kept:" in answer.content.decode()
    assert not HabitVerdict.objects.exists()


def test_nobody_else_can_change_or_undo_it(alice, bob, tom):
    browser = browser_of(alice)
    say(browser, what="use", aspect="greeting", value="Dear {name},")
    theirs = browser_of(bob)
    say(theirs, what="undo", verdict=HabitVerdict.objects.get().pk)
    say(theirs, what="use", aspect="greeting", value="Yo {name},", person=tom.pk)
    assert habits(alice, tom).greeting == "Dear {name},"
    assert "Dear" not in theirs.get("/voice/").content.decode()


def test_a_sentence_is_used_only_once_allowed(alice, tom):
    other = people.create_person(alice, "Anna Bell", "anna@harbour.example")
    Entry.objects.filter(digest__in=["d0", "d1"]).update(person=other)
    browser = browser_of(alice)
    assert "Ring me if it is urgent." in browser.get("/voice/").content.decode()
    assert habits(alice, tom).phrases == ()
    say(browser, what="use", aspect="phrase", value="Ring me if it is urgent.")
    assert habits(alice, tom).phrases == ("Ring me if it is urgent.",)
