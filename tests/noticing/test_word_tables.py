"""Tables of plain words: how phrases are written, what is found, and that reading stays quick."""

import time

from sincerely.noticing.word_tables import WordTables, expanded

KIN = frozenset(("dad", "mum"))
TABLES = WordTables(
    {"LOSS": "lost OWN KIN, passed away, funeral(s)", "SPEECH": "passed away the time"},
    {"OWN": frozenset(("my", "our")), "KIN": KIN},
    frozenset(("poor", "old")),
)


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(hit.phrase, hit.tables) for hit in TABLES.hits(text.split())]


def test_every_way_to_write_a_phrase_is_written_out() -> None:
    assert expanded("funeral(s), bur(y/ied) him") == ["funeral", "funerals", "bury him", "buried him"]


def test_classes_stand_for_their_words_and_little_words_are_passed_over() -> None:
    assert found("we lost my poor old dad") == [("lost OWN KIN", ("LOSS",))]
    assert found("we lost my poor old keys") == []


def test_the_longest_phrase_counts() -> None:
    assert found("he passed away") == [("passed away", ("LOSS",))]
    assert found("we passed away the time") == [("passed away the time", ("SPEECH",))]


def test_a_manner_of_speaking_spoils_what_it_overlaps_but_not_what_holds_more() -> None:
    short, long = next(TABLES.hits(["passed", "away"])), next(TABLES.hits(["passed", "away", "the", "time"]))
    assert short.spoilt_by(long)
    assert not long.spoilt_by(short)


def test_what_cannot_hold_a_phrase_is_known_beforehand() -> None:
    assert TABLES.may_hold(frozenset("we lost my dad".split()))
    assert not TABLES.may_hold(frozenset("we lost the bid".split())) or found("we lost the bid") == []
    assert not TABLES.may_hold(frozenset("nothing of the kind".split()))


def test_long_text_of_little_words_is_read_quickly() -> None:
    words = (["lost", "my"] + ["poor", "old"] * 20) * 600
    began = time.process_time()
    assert list(TABLES.hits(words)) == []
    assert time.process_time() - began < 2
