import pytest

from sincerely.demo.story import StoryError, parse_story

ANNA = "person: anna\nname: Anna Berg\nemail: anna@fjord.example\n"


def test_a_file_gives_people_letters_and_notes() -> None:
    story = parse_story(
        ANNA
        + "signature: |\n  Anna Berg\n\nsignature -30: |\n  Anna Berg, Head of Design\n\n"
        + "--- person\nperson: bo\nemail: bo@fjord.example\n\n"
        + "=== -4 09:10 anna -> lan | Hello\ncc: bo\nattach: a b.pdf application/pdf 3k\n\nHi Lan,\n\nBye\n\n"
        + "=== -3 17:00 note anna | call 12 min\nShe is moving.\n",
        "anna.txt",
    )
    anna, letter, note = story.people["anna"], story.letters[0], story.notes[0]
    assert anna.signatures == ((-99999, "Anna Berg"), (-30, "Anna Berg, Head of Design"))
    assert set(story.people) == {"anna", "bo"}
    assert letter.text == "Hi Lan,\n\nBye"
    assert letter.headers == {"cc": "bo"}
    assert (letter.attachments[0].name, letter.attachments[0].size) == ("a b.pdf", 3)
    assert (note.kind, note.minutes, note.text) == ("call", 12, "She is moving.")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ANNA + "colour: blue\n", 4),
        (ANNA + "\n=== yesterday anna -> lan | Hi\n\nText\n", 5),
        (ANNA + "\n=== +1 09:00 anna -> lan | Hi\n\nText\n", 5),
        (ANNA + "\n=== -1 25:00 anna -> lan | Hi\n\nText\n", 5),
        (ANNA + "\n=== -1 09:00 anna -> lan | Hi\nText without a blank line\n", 6),
        (ANNA + "\n=== -1 09:00 anna -> lan | Hi\nattach: big.pdf\n\nText\n", 6),
        (ANNA + "\n=== -1 09:00 anna -> lan | Hi\n\n\n", 5),
        ("name: Nobody\n", 1),
    ],
)
def test_a_bad_line_is_named(text: str, line: int) -> None:
    with pytest.raises(StoryError, match=rf"^anna\.txt, line {line}: "):
        parse_story(text, "anna.txt")
