"""What holds a letter back: laws stand, judgements can be overruled for these words and these readers."""

import pytest

from sincerely.review.concerns import JUDGEMENTS, Candidate, Concern, Party, is_accepted, pass_key
from sincerely.review.concerns.all_checks import LONGEST, check

READERS = ["anna@harbour.example"]
LAWS = ("unfilled_gap", "sensitive", "over_balance", "kept_by_hand", "forged_disclosure", "slot_gone", "foreign_link")


@pytest.mark.parametrize("rule", sorted(JUDGEMENTS))
def test_a_judgement_is_passed_by_its_own_key_only(rule: str) -> None:
    concern = Concern(rule, True, "Sam")
    assert not is_accepted(concern, [concern.key], READERS)
    key = pass_key(concern, READERS)
    assert is_accepted(concern, [key], READERS)
    assert not is_accepted(concern, [key], ["eve@else.example"])
    assert not is_accepted(Concern(rule, True, "Tim"), [key], READERS)


@pytest.mark.parametrize("rule", LAWS)
def test_a_law_is_never_passed(rule: str) -> None:
    concern = Concern(rule, True, "x")
    assert not concern.is_passable
    assert not is_accepted(concern, [concern.key, pass_key(concern, READERS)], READERS)


def greeted(text: str, name: str = "Anna Weber", email: str = "anna@harbour.example", **more: object) -> list[Concern]:
    letter = Candidate(Party("Lan", "lan@a.example"), (Party(name, email),), "", text, **more)  # type: ignore[arg-type]
    return [each for each in check(letter) if each.rule == "wrong_name"]


@pytest.mark.parametrize("text", ["Dear Sam,\nall is well.", "Hi Sam,\nall is well.", "Sam,\nall is well."])
def test_somebody_else_blocks(text: str) -> None:
    assert [each.blocks for each in greeted(text)] == [True]


@pytest.mark.parametrize(
    ("text", "name"), [("Dear Ana,\nall is well.", "Anna Weber"), ("Pani Urszulo,\nall is well.", "Urszula Lis")]
)
def test_a_slip_or_another_form_informs(text: str, name: str) -> None:
    assert [each.blocks for each in greeted(text, name)] == [False]


def test_the_house_and_the_copy_may_be_greeted() -> None:
    assert greeted("Dear Harbour,\nall is well.") == []
    assert greeted("Dear Sam,\nall is well.", cc=(Party("Sam Reed", "sam@reed.example"),)) == []


def test_a_long_letter_says_how_much_was_read() -> None:
    long = Candidate(Party("Lan", "lan@a.example"), (), "", "The tea is here. " * 2000)
    assert ("partly_read", False) in [(each.rule, each.blocks) for each in check(long)]
    short = Candidate(Party("Lan", "lan@a.example"), (), "", "The tea is here. " * 10)
    assert len(long.text) > LONGEST and "partly_read" not in [each.rule for each in check(short)]


def test_letters_with_their_marks_apart_are_read_as_one() -> None:
    apart = "Chao\u0300 chi\u0323 Mai,\nto\u0302\u0309ng [\u2026 gia\u0301 \u2026]"
    found = check(Candidate(Party("Lan", "lan@a.example"), (), "", apart, typed=((0, len(apart)),)))
    assert [each.quote for each in found if each.rule == "unfilled_gap"] == ["[\u2026 gi\u00e1 \u2026]"]
