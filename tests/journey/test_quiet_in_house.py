"""Between people of one house a quiet by letter is doubted: they meet, and no letter shows what they say."""

from datetime import timedelta

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.journey import arrival, today
from tests.journey.test_quiet_in_copy import BEGIN, LETTERS, MINE, SILENT, letter

PACE = timedelta(days=7)


def quiet_of(tmp_path, person, *beside):
    """Today's reason to doubt the quiet of a person with whom a steady exchange stopped; `beside` got a letter each."""
    for number in range(LETTERS):
        at = BEGIN + number * PACE
        (tmp_path / f"{number}.eml").write_bytes(
            letter(number, at, *((MINE, person) if number % 2 else (person, MINE)))
        )
    now = BEGIN + LETTERS * PACE + SILENT
    for number, reader in enumerate(beside, 200):
        (tmp_path / f"{number}.eml").write_bytes(letter(number, now - timedelta(days=2), MINE, reader))
    owner = create_owner("alice@desk.example", "Alice", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(tmp_path)], now=now, processes=0)
    (need,) = [one for one in today.needs(owner, now=now) if one.kind == "quiet"]
    return need.doubt


@pytest.mark.django_db
def test_of_the_owners_own_house(tmp_path):
    assert quiet_of(tmp_path, "Tom Harbour <tom@desk.example>") == "doubt.in_house"


@pytest.mark.django_db
def test_of_the_house_that_most_letters_go_to(tmp_path):
    house = [f"Ann Weir{letter} <ann{letter}@ministry.example>" for letter in "abcdefgh"]
    assert quiet_of(tmp_path, "Tom Harbour <tom@ministry.example>", *house) == "doubt.in_house"


@pytest.mark.django_db
def test_where_the_owner_has_a_house_a_great_customer_is_none(tmp_path):
    customer = [f"Ann Weir{letter} <ann{letter}@ministry.example>" for letter in "abcdefgh"]
    own = ["Ida Moor <ida@desk.example>", "Rolf Dale <rolf@desk.example>"]
    assert quiet_of(tmp_path, "Tom Harbour <tom@ministry.example>", *customer, *own) != "doubt.in_house"


@pytest.mark.django_db
@pytest.mark.parametrize("host", ["harbour.example", "gmail.com"])
def test_of_others_it_is_none(tmp_path, host):
    others = [f"Ann Weir{letter} <ann{letter}@{letter}.example>" for letter in "abcdefgh"]
    assert quiet_of(tmp_path, f"Tom Harbour <tom@{host}>", *others) != "doubt.in_house"
