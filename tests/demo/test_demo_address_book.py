import csv
import io

import pytest
import vobject

from sincerely.demo.address_book import split_name, to_csv, to_vcards
from sincerely.demo.story import Person


def person(name: str, language: str = "en", **more: object) -> Person:
    return Person(key=name, name=name, email="a@b.example", language=language, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (person("Daniel Okafor"), ("Daniel", "Okafor")),
        (person("Brandt, Walter"), ("Walter", "Brandt")),
        (person("Phạm Bảo Ngọc", "vi"), ("Bảo Ngọc", "Phạm")),
        (person("Kees van Dorp", family="van Dorp"), ("Kees", "van Dorp")),
        (person("Hà", "vi"), ("Hà", "")),
        (person(""), ("", "")),
    ],
)
def test_names_are_split_by_custom(who: Person, expected: tuple[str, str]) -> None:
    assert split_name(who) == expected


def test_only_contacts_are_in_the_book() -> None:
    people = [person("Ann Bo", contact=True, birthday="--05-14", phone="+44 1"), person("Cy Dee")]
    cards = list(vobject.readComponents(to_vcards(people)))
    assert [card.fn.value for card in cards] == ["Ann Bo"]
    assert cards[0].bday.value == "--05-14"


def test_a_second_address_comes_first_in_the_old_export() -> None:
    both = person("Ann Bo", contact=True, aliases=("ann@old.example",), phone="+44 1")
    rows = list(csv.DictReader(io.StringIO(to_csv([both]))))
    assert (rows[0]["E-mail 1 - Value"], rows[0]["E-mail 2 - Value"]) == ("ann@old.example", "a@b.example")
    assert rows[0]["Phone 1 - Value"] == "+44 1"
