"""The English gate for sensitive matters: mourning and serious illness by recall first, and what only sounds like them."""

from base64 import urlsafe_b64encode
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

FIXTURES = Path(__file__).resolve().parent.parent / "data" / "noticing"
GATE = frozenset(("grief", "illness"))


def cases() -> list[tuple[frozenset[str], str]]:
    found = []
    for path in sorted(FIXTURES.glob("en_sensitive*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and line[0] != "#":
                kinds, _, text = line.partition(" | ")
                found.append((frozenset(kinds.split(",")) - {"-"}, text))
    return found


def test_nearly_all_mourning_and_illness_is_seen_and_little_else() -> None:
    right = missed = wrong = 0
    for labelled, text in cases():
        found = {matter.kind for matter in read(text, Context()).matters} & GATE
        right += bool(found and labelled & GATE)
        missed += bool(labelled & GATE and not found)
        wrong += bool(found and not labelled & GATE)
    assert right + missed >= 100
    assert right / (right + missed) >= 0.95
    assert right / (right + wrong) >= 0.9


@pytest.mark.parametrize(
    "text",
    [
        "The house is so empty without her.",
        "My wife is gone and I don't know what to do.",
        "My nan isn't with us any more.",
        "Losing a child is unbearable.",
        "What a terrible loss for the family.",
        "He was shot and killed.",
        "I still talk to her photo.",
        "Grandpa had a good long life and went peacefully.",
        "She never woke up from the operation.",
        "The doctors give her two weeks.",
        "We are turning off the machines tomorrow.",
    ],
)
def test_what_is_left_behind_closes_the_gate(text: str) -> None:
    assert {matter.kind for matter in read(text, Context()).matters} & GATE


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("We lost Mum on Tuesday.", "grief", "We lost Mum on Tuesday"),
        ("The lump is malignant, they operate on Friday.", "illness", "The lump is malignant, they operate on Friday"),
        ("I have been served with court papers.", "legal", "I have been served with court papers"),
        ("They're making half the team redundant.", "job_loss", "They're making half the team redundant"),
        ("I'm truly sorry for what I said at dinner.", "apology", "I'm truly sorry for what I said at dinner"),
        ("Yusuf and I are no longer on speaking terms.", "conflict", "Yusuf and I are no longer on speaking terms"),
        ("I've had it with your excuses.", "anger", "I've had it with your excuses"),
        ("The room was filthy and nobody came.", "complaint", "The room was filthy and nobody came"),
    ],
)
def test_it_says_which_words(text: str, kind: str, words: str) -> None:
    matters = [matter for matter in read(text, Context()).matters if matter.kind == kind]
    assert [text[matter.start : matter.end] for matter in matters][:1] == [words]
    assert all(matter.rule.startswith("en.") for matter in matters)


@pytest.mark.parametrize(
    "text",
    [
        "You're killing it this quarter!",
        "I'm dying to see the new flat.",
        "There's a dead link on page 4.",
        "The deadline for the tender is Friday.",
        "I lost the file again.",
        "I'm sick of these windows.",
        "Our surgery hours are 9 to 5.",
        "The ashes series starts in November.",
        "The kettle died.",
        "The deal is on life support.",
        "My wife is gone to Leeds until Monday.",
        "The kettle isn't here any more.",
        "The office is quiet on Fridays.",
        "The strike is a terrible loss for the company.",
        "The consultant gave us two weeks.",
        "Please turn off the coffee machines tomorrow.",
        "The play is about a widow who runs a lighthouse.",
    ],
)
def test_look_alikes_do_not_close_the_gate(text: str) -> None:
    assert {matter.kind for matter in read(text, Context()).matters} & GATE == set()


def test_a_thing_that_dies_does_not_hide_a_person_who_does() -> None:
    text = "The phone died before I could say it: Dad died this morning."
    assert "grief" in {matter.kind for matter in read(text, Context()).matters}


BELOW = (
    "Written with the help of AI (Sincerely). Alice Ashdown read and approved it. Check: the attached proof, receipt "
)


@pytest.mark.parametrize(
    "code",
    [
        "ZNr9s9rynzNTuBfLZQ_wpw",
        "SCC3Fl61HzkPJTi1fIP-zg",
        "0l26-EcG-5OfLXgFPGwBgQ",
        "JahS7qE-Fip5-czIgd7PCQ",
        "pkd-FrnfiuSgRCwK-AXOlQ",
        "WTf0AAAAAAAAAAAAAAAAAA",
        "WTF-x8Kq2vVb0pLmQz71Rg",
    ],
)
def test_a_piece_of_a_code_is_no_word(code: str) -> None:
    assert not read(BELOW + code, Context()).matters
    assert not read(f"Your parcel {code} left today.", Context()).matters


@given(seed=st.integers())
def test_a_receipt_s_own_number_closes_no_gate(seed: int) -> None:
    """Numbers as they are, every one as likely: of a million none closes it, and one that spells a word on purpose may."""
    code = urlsafe_b64encode(Random(seed).randbytes(16)).decode("ascii").rstrip("=")
    assert not read(BELOW + code, Context()).matters


@pytest.mark.parametrize(
    "text",
    ["He is down with covid19.", "The whole family has covid-19.", "Mum has stage4 lung cancer.", "I have covid19."],
)
def test_illnesses_are_written_with_digits_too(text: str) -> None:
    assert {matter.kind for matter in read(text, Context()).matters} == {"illness"}


@pytest.mark.parametrize(
    "text",
    [
        "The driver of the truck died.",
        "The driver of the car died.",
        "A man on the bus died.",
        "Our company accountant Tom is dying.",
        "The market manager Ann is seriously ill.",
        "My company partner is ill.",
        "Mother and our network lead are ill.",
        "The servers at the cafe are sick, Ann and Bo both.",
    ],
)
def test_people_beside_a_thing_are_no_idiom(text: str) -> None:
    assert read(f"Hi Alice,\n\n{text}\n", Context()).mode == "human"


@pytest.mark.parametrize(
    "text", ["The truck died on the highway.", "Our mail server was sick all morning.", "Pilings 14 and 15 are sick."]
)
def test_a_thing_that_died_or_is_sick_closes_nothing(text: str) -> None:
    assert read(f"Hi Alice,\n\n{text}\n", Context()).mode == "draft"
